import { explore } from "./explore";
import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

/** A few faults of each kind, so that all pairs of them are few enough to be tried twice. */
const FEW = /outage|GitHub|timed out|shown|machine|refused|taken, answer|a sweep|store/;

/** Without pruning everything takes longer, so these are small. */
const COMPARED: readonly (readonly [Scenario, number])[] = [
  [{ ...SCENARIOS.plain, moves: ["somebody answers"], leavesOut: FEW }, 2],
  [{ ...SCENARIOS.ownSteps, moves: [], leavesOut: FEW }, 2],
  [{ ...SCENARIOS.parallel, moves: [] }, 1],
  // Two processes at the same moment: what befalls one of them is not known to it yet.
  [SCENARIOS.unreported, 1],
];

test.each(COMPARED.map(([scenario, deviations]) => ({ ...scenario, scenario, deviations })))(
  "$name: what is given up in a known state leads nowhere else",
  async ({ scenario, deviations }) => {
    const [pruned, whole] = [
      await explore(scenario, { deviations }),
      await explore(scenario, { deviations, prunes: false }),
    ];
    expect([pruned.isComplete, whole.isComplete, pruned.pruned > 0]).toEqual([true, true, true]);
    expect([...pruned.ends].sort()).toEqual([...whole.ends].sort());
    expect(complaintsIn(pruned)).toEqual(complaintsIn(whole));
  },
);

function complaintsIn({ findings }: Awaited<ReturnType<typeof explore>>): readonly string[] {
  return [...new Set(findings.flatMap(({ complaints }) => complaints))].sort();
}
