/** Statuses and conclusions of a run (docs/reference/github-actions.md#runs). */
export const STATUSES = [
  "requested",
  "queued",
  "pending",
  "waiting",
  "in_progress",
  "completed",
] as const;
export const CONCLUSIONS = [
  "success",
  "failure",
  "cancelled",
  "skipped",
  "neutral",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure",
] as const;
export type Status = (typeof STATUSES)[number];
export type Conclusion = (typeof CONCLUSIONS)[number];

/** One attempt of a run. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number;
  /** `.github/workflows/….yml` */
  readonly path: string;
  /** Of the workflow. */
  readonly name: string;
  /** `run-name`, which is what a run is found by. */
  readonly displayTitle: string;
  readonly event: string;
  readonly status: Status;
  /** Not null exactly when the run is completed. */
  readonly conclusion: Conclusion | null;
  readonly headBranch: string;
  readonly headSha: string;
  /**
   * Full name; another one than the repository's for a run of a fork; null when the fork is gone.
   */
  readonly headRepository: string | null;
  readonly runNumber: number;
  /** From 1; a re-run keeps the id and raises it (docs/reference/github-actions.md#runs). */
  readonly runAttempt: number;
  readonly actor: string;
  readonly createdAt: Date;
  /** Of this attempt. */
  readonly startedAt: Date;
  readonly updatedAt: Date;
  /** Environments whose protection rules the run waits for. */
  readonly pendingEnvironments: readonly string[];
}

/** What a new run may say about itself; the rest is made up. A conclusion makes it completed. */
export type NewRun = Partial<
  Omit<WorkflowRun, "workflowId" | "createdAt" | "startedAt" | "updatedAt">
> & { readonly createdAt?: Date | string };

export type RunPatch = Partial<
  Pick<
    WorkflowRun,
    | "displayTitle"
    | "status"
    | "conclusion"
    | "runAttempt"
    | "headBranch"
    | "headSha"
    | "headRepository"
    | "actor"
    | "pendingEnvironments"
  >
>;

export type JobConclusion = Exclude<Conclusion, "stale" | "startup_failure">;

export interface Step {
  readonly name: string;
  readonly number: number;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: JobConclusion | null;
}

export interface Job {
  /** Also the id of its check run, to which its annotations belong. */
  readonly id: number;
  readonly runId: number;
  readonly runAttempt: number;
  readonly name: string;
  readonly status: Status;
  readonly conclusion: JobConclusion | null;
  readonly runnerName: string | null;
  readonly labels: readonly string[];
  readonly steps: readonly Step[];
  readonly createdAt: Date;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
}

export type NewStep = Partial<Step> & { readonly name: string };
export type NewJob = Partial<Omit<Job, "runId" | "steps" | "name">> & {
  readonly name: string;
  readonly steps?: readonly NewStep[];
};
export type JobPatch = Partial<
  Pick<Job, "status" | "conclusion" | "runnerName" | "completedAt">
> & { readonly steps?: readonly NewStep[] };
