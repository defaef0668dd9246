import type { Result } from "./apart";
import { exploreApart } from "./apart";
import type { Scenario } from "./scenario";
import { MAIN, SCENARIOS } from "./scenarios";

/**
 * What can go wrong: here once, and of all that a part that costs a few seconds, taken from all
 * over each scenario; the rest is in slow/deviations.test.ts. At night what can go wrong twice is
 * tried, and in the main scenarios three times, for a minute each; or all of it to the end, which
 * takes hours:
 *
 *     EXPLORE_TO_THE_END=1 npm run test:nightly -- test/exploration
 *
 * EXPLORED=1 prints the figures. RECORD=1 also writes them down for docs/guarantees.md, which `npm
 * run generate` then writes. A finding is a schedule for replays.test.ts.
 */
const isNight = Boolean(process.env["NIGHTLY"]);
const isToTheEnd = Boolean(process.env["EXPLORE_TO_THE_END"]);
const MINUTE = 60_000;
const EACH = isToTheEnd ? {} : { ms: MINUTE };
const PART = { deviations: 1, stride: 8, mainStride: 2 };
const WHOLE = [
  { deviations: 2, ...EACH },
  { deviations: 3, ...EACH, names: MAIN.map(({ name }) => name) },
];

const ALL: readonly Scenario[] = Object.values(SCENARIOS);

let results: readonly Result[];
beforeAll(
  async () => {
    results = await exploreApart(...(isNight ? WHOLE : [PART]));
  },
  isNight ? 48 * 60 * MINUTE : 60 * MINUTE,
);

function of({ name }: Scenario): readonly Result[] {
  const found = results.filter(({ row }) => row.scenario === name);
  expect(found).not.toEqual([]);
  return found;
}

for (const scenario of ALL) {
  const { name, fault } = scenario;
  const tried = isNight ? "what can go wrong twice" : "what can go wrong once";
  if (fault === undefined)
    test(`${name}: ${tried}`, () => {
      expect(of(scenario).flatMap(({ findings }) => findings)).toEqual([]);
      const twice = of(scenario).filter(({ row }) => row.deviations === 2);
      expect(isToTheEnd && twice.some(({ row }) => !row.isComplete)).toBe(false);
    });
  else
    test(`${name}: a fault that is known is found (${fault})`, () => {
      expect(of(scenario).flatMap(({ findings }) => findings)).not.toEqual([]);
    });
}
