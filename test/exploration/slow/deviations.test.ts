import { explore } from "../explore";
import type { Scenario } from "../scenario";
import { SCENARIOS } from "../scenarios";
import { leaveReality } from "../unreal";

/**
 * Everything that can go wrong twice, in the main scenario: as far as four minutes reach; with
 * EXPLORE_TO_THE_END, as at night, to its end. Any scenario by hand:
 *
 *     SCENARIOS=all DEVIATIONS=2 EXPLORE_TO_THE_END=1 npx jest test/exploration/slow -t "a duplicate comes"
 *
 * A finding is a schedule for `replays.test.ts`.
 */
const DEVIATIONS = Number(process.env["DEVIATIONS"] ?? 2);
const isToTheEnd = Boolean(process.env["EXPLORE_TO_THE_END"]);
const MINUTES = isToTheEnd ? 60 : 4;
const ONCE = Object.values<Scenario>(SCENARIOS).filter(({ fault }) => fault === undefined);
const CHOSEN: readonly Scenario[] = process.env["SCENARIOS"] === "all" ? ONCE : [SCENARIOS.plain];

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

test.each(ONCE.map((scenario) => [scenario.name, scenario] as const))(
  "%s: everything that can go wrong once",
  async (_name, scenario) => {
    const { findings, isComplete } = await explore(scenario, { deviations: 1 });
    expect([findings, isComplete]).toEqual([[], true]);
  },
);

test.each<[string, Scenario]>(CHOSEN.map((scenario) => [scenario.name, scenario]))(
  `%s: everything that can go wrong ${DEVIATIONS} times`,
  async (_name, scenario) => {
    const { schedules, pruned, findings, isComplete } = await explore(scenario, {
      deviations: DEVIATIONS,
      untilMs: Date.now() + MINUTES * 60_000,
    });
    process.stdout.write(
      `${scenario.name}: ${schedules} schedules with up to ${DEVIATIONS} deviations, ` +
        `${pruned} of them given up in a known ` +
        `state${isComplete ? "" : ", NOT COMPLETE"}\n`,
    );
    expect(findings).toEqual([]);
    if (isToTheEnd) expect(isComplete).toBe(true);
  },
  2 * MINUTES * 60_000,
);
