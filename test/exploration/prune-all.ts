import type { Explored } from "./explore";
import { explore } from "./explore";
import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

/** What an exploration led to, to be compared. */
interface Reached {
  readonly isComplete: boolean;
  readonly pruned: number;
  readonly ends: readonly string[];
  readonly complaints: readonly string[];
}

/** A scenario, explored with what is known given up, and to the end of everything. */
export interface Compared {
  readonly name: string;
  readonly pruned: Reached;
  readonly whole: Reached;
}

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

function reached({ isComplete, pruned, ends, findings }: Explored): Reached {
  const complaints = new Set(findings.flatMap(({ complaints: found }) => found));
  return { isComplete, pruned, ends: [...ends].sort(), complaints: [...complaints].sort() };
}

/** A process of its own, see {@link linesApart}: one line of JSON for each scenario. */
async function main(): Promise<void> {
  leaveReality();
  for (const [scenario, deviations] of COMPARED) {
    const compared: Compared = {
      name: scenario.name,
      pruned: reached(await explore(scenario, { deviations })),
      whole: reached(await explore(scenario, { deviations, prunes: false })),
    };
    process.stdout.write(`${JSON.stringify(compared)}\n`);
  }
}

void main();
