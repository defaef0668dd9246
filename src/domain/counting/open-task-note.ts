/** The one file in the artifact. */
export const OPEN_TASK_FILE = "open-task.txt";
/** Of one run attempt. */
export const MAX_OPEN_TASKS = 5;
/** Of one run; nobody re-runs more often. */
export const MAX_ATTEMPTS = 5;

/** What a run attempt owes, as it has put it down; GitHub finds artifacts by their whole name. */
export function openTaskName(attempt: string | number, slot: number): string {
  return `cloud-automation-open-${String(attempt).replace(/\D/g, "") || "1"}-${slot}`;
}
