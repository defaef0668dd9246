import type { EventName } from "./workflow";

/** One run of one workflow; changes while it goes on. */
export interface WorkflowRun {
  /** From 1. */
  readonly id: number;
  readonly workflow: string;
  /** `run-name`, else the event type, or the title of the issue. */
  readonly title: string;
  readonly url: string;
  readonly event: EventName;
  /** Event type of a dispatch; `created` for a new comment. */
  readonly eventType: string;
  status: "pending" | "in_progress" | "completed";
  /** `skipped`: no job's condition held. */
  conclusion: "success" | "failure" | "cancelled" | "skipped" | undefined;
  /** `undefined` for a run that never had a runner. */
  startedAtMs: number | undefined;
  completedAtMs: number | undefined;
  /** Markdown. */
  summary: string;
}
