import { explore } from "../explore";
import { lineOf, record, rowOf } from "../explored";
import type { Scenario } from "../scenario";
import { SCENARIOS } from "../scenarios";
import { leaveReality } from "../unreal";

/**
 * Everything that can go wrong once, and of what can go wrong twice as much as a few seconds for
 * each scenario reach, taken from all over the run. By hand, to the end:
 *
 *     DEVIATIONS=2 MINUTES=60 npm run test:slow -- test/exploration -t "a duplicate comes"
 */
const DEVIATIONS = Number(process.env["DEVIATIONS"] ?? 2);
const MS = process.env["MINUTES"] ? Number(process.env["MINUTES"]) * 60_000 : 3_000;
const SOUND = Object.values<Scenario>(SCENARIOS).filter(({ fault }) => fault === undefined);

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

test.each(SOUND.map((scenario) => [scenario.name, scenario] as const))(
  "%s: everything that can go wrong once, and some of what can go wrong twice",
  async (_name, scenario) => {
    const once = await explore(scenario, { deviations: 1 });
    const more = await explore(scenario, { deviations: DEVIATIONS, untilMs: Date.now() + MS });
    const rows = [rowOf(once, 1), rowOf(more, DEVIATIONS)];
    process.stdout.write(rows.map(lineOf).join(""));
    if (process.env["RECORD"]) rows.forEach(record);
    expect([once.findings, once.isComplete, more.findings]).toEqual([[], true, []]);
  },
  120_000 + 2 * MS,
);
