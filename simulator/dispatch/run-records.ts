import type { GitHub, NewStep } from "../github";
import type { Job } from "./workflow";
import type { WorkflowRun } from "./workflow-run";

/** What a receiver needs of the local GitHub (simulator/github) beside it. */
export type LocalGitHub = Pick<
  GitHub,
  | "url"
  | "resultsUrl"
  | "jobToken"
  | "runtimeToken"
  | "commits"
  | "addRun"
  | "updateRun"
  | "addJob"
  | "updateJob"
  | "onComment"
>;

/** How a step goes; nothing is said about those to come. */
export type StepRecord = NewStep;

/** How one job finds GitHub. */
export interface JobAccess {
  /** `github.token` */
  readonly token: string;
  /** `GITHUB_…` of every step. */
  readonly variables: Readonly<Record<string, string>>;
  /**
   * Of the steps that are actions: scripts get none of these
   * (docs/reference/github-actions.md#the-environment).
   */
  readonly actionVariables: Readonly<Record<string, string>>;
  steps(steps: readonly StepRecord[]): void;
  ended(status: "success" | "failure" | "cancelled"): void;
}

const RUNNER_NAME = "local";

/** Tells the local GitHub about runs and their jobs, so that whoever asks its API finds them. */
export class RunRecords {
  constructor(private readonly github: LocalGitHub) {}

  add({ id, title, workflow, event }: WorkflowRun, file: string, actor: string): void {
    this.github.addRun({ id, displayTitle: title, name: workflow, path: file, event, actor });
  }

  update({ id, status, conclusion }: WorkflowRun): void {
    if (status !== "pending")
      this.github.updateRun(
        id,
        conclusion === undefined ? { status: "in_progress" } : { conclusion },
      );
  }

  /** A job that begins. */
  beginJob(run: WorkflowRun, job: Job): JobAccess {
    const { github } = this;
    const { id } = github.addJob(run.id, { name: job.name, runnerName: RUNNER_NAME });
    return {
      token: github.jobToken(job.permissions),
      variables: {
        GITHUB_API_URL: github.url,
        GITHUB_SHA: github.commits()[0]?.sha ?? "",
        RUNNER_NAME,
      },
      actionVariables: {
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id, id),
      },
      steps: (steps) => void github.updateJob(id, { steps }),
      ended: (conclusion) => void github.updateJob(id, { conclusion }),
    };
  }
}
