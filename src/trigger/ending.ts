import type { StoredEvent } from "../task/ports";

/** How a call ended and what is known about the sequence then. */
export interface Ending {
  /**
   * `verdict` and `started` are the good ones; without a verdict nothing is ever called a success
   * that was waited for.
   */
  readonly kind:
    | "verdict"
    | "started"
    | "refused"
    | "unclear"
    | "unseen"
    | "unreadable"
    | "timed-out"
    | "cancelled";
  /** One line; foreign text in it. */
  readonly message: string;
  /** Empty when nothing was sent. */
  readonly keptnContext: string;
  /** As last read; empty when it was never seen. Foreign text. */
  readonly state: string;
  /** Empty without a verdict, like `result`. */
  readonly status: string;
  readonly result: string;
  /** Of the last evaluation; empty when there was none. */
  readonly score: string;
  readonly events: readonly StoredEvent[];
}

/**
 * Whether the step fails. `fail-step` is about verdicts: a sequence whose end nobody knows has
 * none.
 */
export function isRed(ending: Ending, failStep: boolean): boolean {
  switch (ending.kind) {
    case "started":
      return false;
    case "verdict":
      return ending.result === "fail" && failStep;
    case "refused":
    case "unclear":
    case "unseen":
    case "unreadable":
    case "timed-out":
    case "cancelled":
      return true;
  }
}
