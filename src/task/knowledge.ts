import type { EventCounts } from "../domain/counting/event-counts";
import type { Failure } from "../domain/failure";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";

/**
 * What a control plane offers beside taking an answer, which all of them do. What it lacks, its
 * rows skip; docs/guarantees.md shows what holds without it.
 */
export interface Capabilities {
  /** It shows a task by its id, so that nobody has to believe the payload. */
  readonly find: boolean;
  /** It tells how many `started` and `finished` it has counted, and whose they are. */
  readonly counts: boolean;
  /** It tells whether an event of ours has arrived. */
  readonly look: boolean;
  /** It takes one answer and refuses every other one, so that an unclear attempt may be repeated. */
  readonly once: boolean;
  /** It takes `started`. */
  readonly started: boolean;
  /** It lists the tasks that it waits for. */
  readonly openTasks: boolean;
  /** It gives a task up by itself when it hears nothing of it for a while. */
  readonly lapses: boolean;
  /** It tells whether a sequence was aborted. */
  readonly abort: boolean;
  /** It takes `status.changed`. */
  readonly progress: boolean;
}

export type Kind = "started" | "finished";

/** What never changes while one dispatch is answered. */
export interface Settings {
  /**
   * `main` works and answers; `post` answers for a main that has ended; a `stand-in` answers in the
   * name of a run that is over: for a comment, for an undelivered result, in the sweep.
   */
  readonly role: "main" | "post" | "stand-in";
  readonly taskName: string;
  /** When the task was triggered; NaN where that is not known. */
  readonly sentMs: number;
  /** The run attempt in whose name is spoken, and others that this answer is for, too. */
  readonly source: string;
  readonly also?: readonly string[];
  readonly sendStarted: "auto" | "always" | "never";
  readonly verify: "require" | "prefer" | "off";
  readonly can: Capabilities;
  /** GitHub is asked before each send whether a run of the task has begun. */
  readonly isShared?: boolean;
}

/** What is known for certain about our part, and survives the process. */
export interface Saved {
  /** `over`: also where there was never anything to do but to answer. */
  readonly work: "none" | "begun" | "over";
  readonly outcome?: "ours" | "balance";
  /** Events of ours that the control plane has accepted. */
  readonly started: number;
  readonly finished: number;
  /** One that may have gone out: nobody knows whether it arrived. */
  readonly doubt?: Kind;
  /** A `started` of somebody else was seen that our `finished` pays for. */
  readonly isStarted?: boolean;
}

export type Request = "counts" | "look" | "send";

/** What this process has found out. */
export interface Facts {
  readonly nowMs: number;
  readonly isCancelled: boolean;
  /** Reading is given up then, and sending. */
  readonly readUntilMs: number;
  readonly sendUntilMs: number;
  /** As they are now: every send and every wait forgets them, unless the task is closed. */
  readonly counts?: EventCounts;
  /** As they were read last. */
  readonly lastCounts?: EventCounts;
  readonly firstCountsMs?: number;
  /** The request before this decision failed. `againMs`: when to try again, if that makes sense. */
  readonly failed?: {
    readonly request: Request;
    readonly failure: Failure;
    readonly sinceMs: number;
    readonly againMs: number | undefined;
  };
  /** Since when it is looked for what is in doubt, and what the last look said. */
  readonly doubtSinceMs: number;
  /** It was in doubt already when this process began. */
  readonly isOldDoubt: boolean;
  readonly look?: { readonly atMs: number; readonly hasArrived: boolean };
  /** Older runs of the same dispatch that are at work, and results that others have kept. */
  readonly older?: readonly number[] | "unknown";
  readonly kept?: readonly UndeliveredResult[];
  readonly hasBegun?: boolean;
  readonly isAborted?: boolean;
}

export type End =
  | "cancelled"
  | "undelivered"
  | "unreadable"
  | "answered"
  | "answered, unread"
  | "closed"
  | "closed elsewhere"
  | "too late"
  | "aborted"
  | "settled"
  | "answered by another run"
  | "repaired"
  | "begun elsewhere";

export type Step =
  | { readonly do: "wait"; readonly untilMs: number }
  | { readonly do: "read counts" | "look" | "believe it arrived" | "believe it did not arrive" }
  | { readonly do: "ask for older runs" | "ask for kept results" }
  | { readonly do: "ask for runs" | "ask for abort" }
  | { readonly do: "work" | "conclude" | "balance" }
  | { readonly do: "send"; readonly what: Kind }
  /** `number`: of our `finished` that are there already. */
  | { readonly do: "send"; readonly what: "balancing finished"; readonly number: number }
  | { readonly do: "deliver"; readonly kept: UndeliveredResult }
  | { readonly do: "leave to"; readonly run: number }
  | { readonly do: "end"; readonly end: End };

/** All that a row looks at. */
export interface Known {
  readonly saved: Saved;
  readonly facts: Facts;
  readonly settings: Settings;
}
