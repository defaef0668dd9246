import type { Move, Outage } from "./world";

/** Circumstances that belong to the default run; everything else deviates from it. */
export interface Scenario {
  readonly name: string;
  /** When the webhook service sends its `started`; by default at once. */
  readonly webhook?: "at once" | "never";
  /** Beside the webhook's: who pays for itself 20 minutes later. */
  readonly hasOtherExecutor?: boolean;
  readonly ownSteps?: boolean;
  readonly exitCode?: number;
  readonly jobMs?: number;
  /** The job writes down that it waits for so long, and ends. */
  readonly parksMs?: number;
  /** Dispatches of the one request, the second one a moment later. */
  readonly dispatches?: 1 | 2;
  /** Without the documented `concurrency` the runs are at work at the same time. */
  readonly isExclusive?: boolean;
  /** `actions: read`; by default granted. */
  readonly isTold?: boolean;
  readonly verify?: "require" | "prefer" | "off";
  readonly sendStarted?: "auto" | "always" | "never";
  readonly cannotKeep?: boolean;
  /** What others do at a fixed time. */
  readonly script?: readonly { readonly atMs: number; readonly move: Move | Outage }[];
  /** What else others may do, once each, at any moment. */
  readonly moves?: readonly Move[];
  /** What the exploration leaves out, so that the rest is complete. */
  readonly leavesOut?: RegExp;
}
