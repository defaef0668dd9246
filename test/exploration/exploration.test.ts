import type { Result } from "./apart";
import { exploreApart } from "./apart";
import type { Scenario } from "./scenario";
import { MAIN, SCENARIOS } from "./scenarios";

/**
 * What can go wrong: here once, and of all that a part that costs a few seconds, taken from all
 * over each scenario; the rest is in slow/deviations.test.ts. At night everything that can go wrong
 * twice is tried to the end, and in the main scenarios three times, as far as the time reaches:
 *
 *     npm run test:nightly -- test/exploration
 *
 * EXPLORED=1 prints the figures. RECORD=1 also writes them down for docs/guarantees.md, which `npm
 * run generate` then writes. A finding is a schedule for replays.test.ts.
 */
const isNight = Boolean(process.env["NIGHTLY"]);
const MINUTE = 60_000;
const PART = { deviations: 1, stride: 8, mainStride: 2 };
const WHOLE = [
  { deviations: 2, ms: 60 * MINUTE },
  { deviations: 3, ms: 20 * MINUTE, names: MAIN.map(({ name }) => name) },
];

const ALL: readonly Scenario[] = Object.values(SCENARIOS);

let results: readonly Result[];
beforeAll(
  async () => {
    results = await exploreApart(...(isNight ? WHOLE : [PART]));
  },
  isNight ? 10 * 60 * MINUTE : 5 * MINUTE,
);

function of({ name }: Scenario): readonly Result[] {
  const found = results.filter(({ row }) => row.scenario === name);
  expect(found).not.toEqual([]);
  return found;
}

for (const scenario of ALL) {
  const { name, fault } = scenario;
  const tried = isNight ? "everything that can go wrong twice" : "what can go wrong once";
  if (fault === undefined)
    test(`${name}: ${tried}`, () => {
      expect(of(scenario).flatMap(({ findings }) => findings)).toEqual([]);
      const twice = of(scenario).filter(({ row }) => row.deviations === 2);
      expect(twice.filter(({ row }) => !row.isComplete)).toEqual([]);
    });
  else
    test(`${name}: a fault that is known is found (${fault})`, () => {
      expect(of(scenario).flatMap(({ findings }) => findings)).not.toEqual([]);
    });
}
