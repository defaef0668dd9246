/** Where faults of ours are reported; package.json names the same address in `bugs`. */
export const ISSUES_URL =
  "https://github.com/cloud-automation-actions/cloud-automation-actions/issues";

/** The line in the log about a fault of ours. @param more  what becomes of the task, or what to do */
export function faultText(error: unknown, more: string): string {
  const what = error instanceof Error ? error.message : String(error);
  return `Unexpected: ${what} – please report this at ${ISSUES_URL}. ${more}`;
}
