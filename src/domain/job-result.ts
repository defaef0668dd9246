import type { JsonObject } from "./text/json";
import type { ReasonCode } from "./reasons";

/** How a job came to its end. Only `exited` and `judged` mean that the job itself decided. */
export type JobEnding =
  | { readonly kind: "exited"; readonly code: number }
  /** A built-in job's own verdict. */
  | {
      readonly kind: "judged";
      readonly verdict: "pass" | "warning" | "fail" | "errored";
      readonly reason: string;
      readonly code?: ReasonCode;
    }
  /** It waits for a person or another run, and this run ends. */
  | { readonly kind: "parked"; readonly deadline: string; readonly waitsFor: string }
  /**
   * Somebody else answers by himself, with this verdict; ours is only needed where the event counts
   * would not balance without it.
   */
  | { readonly kind: "left"; readonly verdict: "pass" | "fail"; readonly reason: string }
  | { readonly kind: "signalled"; readonly signal: NodeJS.Signals }
  /** It could not be begun at all: unknown shell, missing directory, missing interpreter. */
  | { readonly kind: "not-started"; readonly reason: string }
  | { readonly kind: "stopped"; readonly because: StopReason };

/**
 * Why we ended a running job: `cancelled` – the runner told us to (SIGINT, SIGTERM); `deadline` –
 * its `timeout-minutes` are over; `aborted` – the sequence was aborted or timed out in the control
 * plane.
 */
export type StopReason = "cancelled" | "deadline" | "aborted";

/** What a job wrote to CLOUD_AUTOMATION_OUTPUT. */
export interface JobReport {
  readonly status?: "succeeded" | "errored";
  readonly result?: "pass" | "warning" | "fail";
  readonly message?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Becomes `data.<task>`. */
  readonly data: JsonObject;
  /**
   * Why the file could not be understood, naming line and fix; what was understood before stays
   * valid.
   */
  readonly unreadable?: string;
}

/** What test reports say (inputs `results` and `thresholds`). */
export interface Measured {
  /**
   * Numbers by canonical name; durations in ms, rates in percent or per second, as docs/reports.md
   * lists them.
   */
  readonly values: Readonly<Record<string, number>>;
  /** ISO times of the real load window. */
  readonly start?: string;
  readonly end?: string;
  readonly verdict: "pass" | "warning" | "fail" | "errored";
  /** Why it is not a pass, for people. */
  readonly reasons: readonly string[];
  /** What was left out or could not be compared, and decides nothing, for people. */
  readonly notices?: readonly string[];
  /** The main numbers on one line; empty when nothing could be read. */
  readonly summary?: string;
  readonly thresholds?: readonly JudgedThreshold[];
}

interface JudgedThreshold {
  readonly by: string;
  readonly limit: string;
  readonly actual?: number;
  readonly met: boolean;
  readonly miss: "warning" | "fail";
}

export interface JobResult {
  readonly ending: JobEnding;
  readonly report: JobReport;
  readonly measured?: Measured;
  /** The last lines of the log, oldest first, not masked. */
  readonly logTail: readonly string[];
  /** What the job did by habit and should do instead, as a sentence. */
  readonly hint?: string;
  /** Values the job gave to `::add-mask::`. */
  readonly masks: readonly string[];
  readonly durationMs: number;
}

export const EMPTY_REPORT: JobReport = { labels: {}, data: {} };

/** Of work that has no log of its own. @param durationMs  where it is not counted by who asks */
export function endedWith(
  ending: JobEnding,
  report: JobReport = EMPTY_REPORT,
  durationMs = 0,
): JobResult {
  return { ending, report, logTail: [], masks: [], durationMs };
}
