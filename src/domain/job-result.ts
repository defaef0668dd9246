import type { JsonObject } from "./json";

/** How a job came to its end. Only `exited` means that the job itself decided. */
export type JobEnding =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signalled"; readonly signal: NodeJS.Signals }
  /** It could not be begun at all: unknown shell, missing directory, missing interpreter. */
  | { readonly kind: "not-started"; readonly reason: string }
  | { readonly kind: "stopped"; readonly because: StopReason };

/**
 * Why we ended a running job: `cancelled` – the runner told us to (SIGINT, SIGTERM); `deadline` – its
 * `timeout-minutes` are over; `aborted` – the sequence was aborted or timed out in the control plane.
 */
export type StopReason = "cancelled" | "deadline" | "aborted";

/** What a job wrote to CLOUD_AUTOMATION_OUTPUT (contract.md 6). */
export interface JobReport {
  readonly status?: "succeeded" | "errored";
  readonly result?: "pass" | "warning" | "fail";
  readonly message?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Becomes `data.<task>`. */
  readonly data: JsonObject;
  /** Why the file could not be understood, naming line and fix; what was understood before stays valid. */
  readonly unreadable?: string;
}

export interface JobResult {
  readonly ending: JobEnding;
  readonly report: JobReport;
  /** The last lines of the log, oldest first, not masked. */
  readonly logTail: readonly string[];
  /** Values the job gave to `::add-mask::`. */
  readonly masks: readonly string[];
  readonly durationMs: number;
}

export const EMPTY_REPORT: JobReport = { labels: {}, data: {} };
