/** The one file in the artifact. */
export const OPEN_TASK_FILE = "open-task.txt";
export const MAX_MEMO_BYTES = 64 * 1024;
/** Of one run, whatever its attempts: all of them are about the one dispatch that it came from. */
export const MAX_OPEN_TASKS = 3;
const PREFIX = "cloud-automation-open-";

/**
 * What a run owes, as it has put it down. GitHub finds the artifacts of a repository by their whole
 * name only, so there are few names.
 */
export function openTaskName(slot: number): string {
  return `${PREFIX}${slot}`;
}

export function isOpenTaskName(name: string): boolean {
  return name.startsWith(PREFIX);
}
