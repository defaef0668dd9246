import type { OutgoingEvent } from "../events/events";
import type { Outcome } from "./outcome";
import type { ReasonCode } from "../reasons";
import type { Assignment, Mode } from "../task";

/** What became of a dispatch, for outputs, annotations, summary and exit code. */
export interface TaskResult {
  readonly ended:
    /** `finished` was sent and accepted. */
    | "answered"
    /** Silent mode: the work was done, nothing is sent. */
    | "silent"
    /** Nothing had to be done, or somebody else answered. */
    | "skipped"
    /** The caller's own steps are the job; post answers. */
    | "handed-over"
    /** The job waits for a person or another run; the continuation or the sweep answers. */
    | "parked"
    /** The control plane gave the sequence up; nothing is sent. */
    | "aborted"
    /** The runner stopped us; post answers. */
    | "cancelled"
    /** The outcome is known and could not be delivered. */
    | "undelivered"
    /** Nothing ran, for the reason in `message`. */
    | "refused";
  /** First line for a person; masked. */
  readonly message: string;
  /** Which entry of docs/errors.md tells more; an outcome carries its own in its message. */
  readonly code?: ReasonCode;
  readonly mode?: Mode;
  readonly assignment?: Assignment;
  /** Nothing ran, since nothing says that the work is for this task. */
  readonly isUnbound?: boolean;
  /** Masked. */
  readonly outcome?: Outcome;
  readonly finished?: OutgoingEvent;
  /** ISO time until which a waiting task waits. */
  readonly deadline?: string;
}

/** The run was cancelled while nothing had been done. */
export const CANCELLED_BEFORE_WORK = {
  ended: "cancelled",
  message: "Cancelled before the job began; the post step answers.",
  code: "CA-405",
  mode: "interactive",
} as const satisfies TaskResult;

export interface TimelineEntry {
  readonly atMs: number;
  readonly text: string;
}
