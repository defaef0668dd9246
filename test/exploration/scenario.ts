import type { Move, Outage } from "./world";

/** Circumstances that belong to the default run; everything else deviates from it. */
export interface Scenario {
  readonly name: string;
  /**
   * What waits is no Keptn but an address that takes one answer; `startedUrl`: and one that takes
   * `started`. `waitsFromMs`: what comes before is told to come again.
   */
  readonly callback?: { readonly startedUrl?: boolean; readonly waitsFromMs?: number };
  /**
   * What waits is a state of Step Functions. `heartbeatMs`: so long it waits for a sign of life; by
   * default five minutes, and for ever with `Infinity`.
   */
  readonly stepFunctions?: { readonly heartbeatMs?: number };
  /** What the exploration finds in it and nobody has mended yet. */
  readonly fault?: string;
  /** An approval is asked in an issue, and answered by a comment. */
  readonly isApproval?: boolean;
  /** When the webhook service sends its `started`; by default once, at once. */
  readonly webhook?: "at once" | "never" | "twice";
  /** Beside the webhook's: who pays for itself 20 minutes later, or has done so 10 seconds later. */
  readonly otherExecutor?: "at work" | "answers first";
  readonly ownSteps?: boolean;
  /** Further steps of the action in the same workflow job, for the same dispatch. */
  readonly secondStep?: "script" | "own steps";
  /** What became of the steps before ours; without it they went well. */
  readonly before?: "failed" | "skipped";
  readonly isSilent?: boolean;
  /** A rule is asked how to answer, for which the event has to be read. */
  readonly hasRule?: boolean;
  readonly exitCode?: number;
  readonly jobMs?: number;
  /** The job writes down that it waits for so long, and ends. */
  readonly waitsMs?: number;
  /** What it waits for is a run that ends like this. */
  readonly waitsForRun?: { readonly ms: number; readonly conclusion: "success" | "failure" };
  /** How long a run waits for its runner; by default five seconds. */
  readonly queuedMs?: number;
  /** Dispatches of the one request, the second one a moment later. */
  readonly dispatches?: 1 | 2;
  /** The first of two dispatches is of another caller, who uses the same id for a wait of his own. */
  readonly hasStranger?: boolean;
  /** Without the documented `concurrency` the runs are at work at the same time. */
  readonly isExclusive?: boolean;
  /** `actions: read`; by default granted. */
  readonly isReported?: boolean;
  readonly verify?: "require" | "prefer" | "off";
  readonly sendStarted?: "auto" | "always" | "never";
  readonly cannotKeep?: boolean;
  /** Before Keptn 0.18: nobody tells the sequence executions. */
  readonly isOld?: boolean;
  /** The event store shows everything so much later. */
  readonly storeLateMs?: number;
  /** What was sent is processed so much after it was accepted. */
  readonly countsLateMs?: number;
  /** What others do at a fixed time, more than once if need be. */
  readonly script?: readonly { readonly atMs: number; readonly move: Move | Outage }[];
  /** What else others may do, once each, at any moment. */
  readonly moves?: readonly Move[];
  /** What the exploration leaves out, so that the rest is complete. */
  readonly leavesOut?: RegExp;
}
