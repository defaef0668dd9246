import type { Verdict } from "./outcome";

/**
 * Something a job has opened at GitHub and that must not stay open when the job is gone; in this
 * repository unless it says otherwise.
 */
export type OpenedRecord =
  | { readonly kind: "deployment"; readonly id: number }
  | { readonly kind: "check-run"; readonly id: number }
  /** What the run owes, put down as an artifact: removed when it is answered. */
  | { readonly kind: "open-task"; readonly id: number; readonly artifact: string }
  /** A comment that says "in progress". */
  | { readonly kind: "comment"; readonly id: number }
  /**
   * An issue that asks a person, while the answer is on its way: by its number. What is not
   * delivered stays asked.
   */
  | { readonly kind: "question"; readonly id: number }
  /**
   * A run that the job has started and waits for; it is cancelled.
   *
   * @param repository  `owner/repo`
   */
  | { readonly kind: "workflow-run"; readonly id: number; readonly repository: string };

export type DeploymentState = "success" | "failure" | "error" | "inactive";
type CheckConclusion = "success" | "neutral" | "failure" | "cancelled";

/**
 * `undefined`: nothing came of it, because the task was skipped or aborted. GitHub knows no
 * `cancelled` for a deployment.
 */
export function deploymentStateOf(verdict: Verdict | undefined): DeploymentState {
  switch (verdict) {
    case "pass":
    case "warning":
      return "success";
    case "fail":
      return "failure";
    case "errored":
      return "error";
    case undefined:
      return "inactive";
  }
}

export function checkConclusionOf(verdict: Verdict | undefined): CheckConclusion {
  switch (verdict) {
    case "pass":
      return "success";
    case "warning":
      return "neutral";
    case "fail":
    case "errored":
      return "failure";
    case undefined:
      return "cancelled";
  }
}
