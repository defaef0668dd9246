import { explore } from "./explore";
import { lineOf, record, rowOf } from "./explored";
import type { Scenario } from "./scenario";
import { MAIN, SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

/**
 * What can go wrong: here once, and of all that a part that costs a few seconds. The rest is in
 * slow/deviations.test.ts. At night everything that can go wrong twice is tried to the end, and in
 * the main scenarios three times, as far as the time reaches:
 *
 *     npm run test:nightly -- test/exploration
 *
 * With RECORD=1 the figures are written down for docs/guarantees.md; `npm run generate` then writes
 * that. A finding is a schedule for replays.test.ts.
 */
const isNight = Boolean(process.env["NIGHTLY"]);
const STRIDE = 8;
const MINUTE = 60_000;
const NIGHTLY_MINUTES = { 2: 60, 3: 20 };

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

const ALL: readonly Scenario[] = Object.values(SCENARIOS);
const SOUND = ALL.filter(({ fault }) => fault === undefined);
const named = (scenarios: readonly Scenario[]) =>
  scenarios.map((scenario) => [scenario.name, scenario] as const);

async function findingsOfOne(scenario: Scenario) {
  const stride = MAIN.includes(scenario) ? 2 : STRIDE;
  return (await explore(scenario, { deviations: 1, stride, maxFindings: 3 })).findings;
}

test.each(named(SOUND))("%s: what can go wrong once", async (_name, scenario) => {
  expect(await findingsOfOne(scenario)).toEqual([]);
});

// `test.failing.each` complains about an empty list.
for (const scenario of ALL.filter((one) => !SOUND.includes(one)))
  test.failing(`${scenario.name}: what can go wrong once (${scenario.fault})`, async () => {
    expect(await findingsOfOne(scenario)).toEqual([]);
  });

const NIGHTLY = isNight
  ? [
      ...SOUND.map((scenario) => ({ ...scenario, scenario, deviations: 2 as const })),
      ...MAIN.map((scenario) => ({ ...scenario, scenario, deviations: 3 as const })),
    ]
  : [];

for (const { name, scenario, deviations } of NIGHTLY)
  test(
    `${name}: everything that can go wrong ${deviations} times`,
    async () => {
      const minutes = NIGHTLY_MINUTES[deviations];
      const untilMs = Date.now() + minutes * MINUTE;
      const explored = await explore(scenario, { deviations, untilMs });
      const row = rowOf(explored, deviations);
      process.stdout.write(lineOf(row));
      if (process.env["RECORD"]) record(row);
      expect(explored.findings).toEqual([]);
      if (deviations === 2) expect(explored.isComplete).toBe(true);
    },
    2 * 60 * MINUTE,
  );
