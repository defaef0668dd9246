import type { Dispatch } from "../events/dispatch-payload";
import type { JsonObject } from "../text/json";
import type { Outcome, Verdict } from "./outcome";
import type { ReasonCode } from "../reasons";
import type { Task } from "../task";

/**
 * What this run owes the control plane, saved before each side effect so that a later process –
 * post, when main was killed – can pay it. One value, written whole, the last one written counts.
 *
 * ```text
 * seen → asking → announcing → working → finishing → settled
 * ```
 *
 * From each of the first four it may go on to `finishing` (post answers for a main that did not
 * come so far) and to `settled` (nothing is owed: silent, closed elsewhere, refused, aborted); from
 * `working` to `parked` (the continuation or the sweep ends it).
 *
 * - `seen`       pre knows which event this run is about; main has not begun
 * - `asking`     main asks the control plane about the task; nothing was sent, nothing ran
 * - `announcing` `started` may or may not have gone out
 * - `working`    the job runs, or the caller's own steps do (`ownSteps`)
 * - `finishing`  the outcome is fixed; `finished` may or may not have gone out
 * - `parked` the task waits for a person or another run: post is silent, the continuation or the
 *   sweep ends it
 * - `settled`    nothing is owed to the control plane any more
 */
export type SavedState =
  | (Dispatched & { readonly phase: "seen" })
  | (Dispatched & { readonly phase: "asking"; readonly cause?: Cause })
  | (Owing & { readonly phase: "announcing"; readonly cause?: Cause })
  | (Owing & {
      readonly phase: "working";
      readonly ownSteps: boolean;
      readonly job?: JobHandle;
      readonly cause?: string;
      readonly logTail?: readonly string[];
    })
  /** @param finishedSent  `finished` events of ours that were accepted */
  | (Owing & {
      readonly phase: "finishing";
      readonly outcome: Outcome;
      readonly finishedSent?: number;
      /** The outcome is none of ours: it only balances what an answer of somebody else has left. */
      readonly isBalance?: boolean;
    })
  | { readonly phase: "settled"; readonly reason: FinishedReason; readonly verdict?: Verdict }
  /** @param deadline  ISO time after which the sweep ends the task */
  | { readonly phase: "parked"; readonly task: Task; readonly deadline: string };

/** What is known of a dispatch before anything was asked. */
type Dispatched = Pick<Dispatch, "reference" | "mode" | "eventType" | "isAddressed">;

/** Why the job was never begun. */
interface Cause {
  /** A clause. */
  readonly text: string;
  readonly code: ReasonCode;
}

export function dispatched({ reference, mode, eventType, isAddressed }: Dispatched): Dispatched {
  return {
    reference,
    ...(mode && { mode }),
    ...(eventType !== undefined && { eventType }),
    ...(isAddressed && { isAddressed }),
  };
}

/** A task that an answer is owed for. */
interface Owing {
  readonly task: Task;
  /** In whose name it is answered, where that is not this run's. */
  readonly source?: string;
  /** Further runs that it is answered for, see `Party`. */
  readonly also?: readonly string[];
  /** `started` events of ours that were accepted. */
  readonly startedSent: number;
  /** One of ours that may have gone out when this was written. */
  readonly doubt?: "started" | "finished";
  /** As in the assignment. */
  readonly isStarted?: boolean;
  /** Of the catalogue's rule, which post does not read again. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Of the triggered event, which is not kept here; see `frozenIn`. */
  readonly frozen?: JsonObject;
}

/**
 * Enough to end a left-over job without hitting a recycled process id, and to read what it wrote.
 */
export interface JobHandle {
  readonly pid: number;
  readonly startedAt: string;
  readonly outputFile: string;
  /** When the caller's own steps became the job, ms since 1970. */
  readonly begunMs?: number;
  /** As long as this file exists, a process watches for an abort. */
  readonly watchFile?: string;
}

export type FinishedReason = "answered" | "silent" | "skipped" | "refused" | "aborted";

type Phase = SavedState["phase"];

const NEXT: Readonly<Record<Phase, readonly Phase[]>> = {
  seen: ["seen", "asking", "finishing", "settled"],
  asking: ["asking", "announcing", "finishing", "settled"],
  announcing: ["announcing", "working", "finishing", "settled"],
  working: ["working", "finishing", "settled", "parked"],
  finishing: ["finishing", "settled"],
  settled: [],
  parked: ["finishing", "settled"],
};

/** Whether one saved state may follow another; `undefined` is an empty one. */
export function mayFollow(before: SavedState | undefined, after: SavedState): boolean {
  return before === undefined || NEXT[before.phase].includes(after.phase);
}
