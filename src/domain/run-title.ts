/**
 * Whether a run's title names a task. Every documented workflow sets
 * `run-name: ${{ github.event.action }} ${{ github.event.client_payload.id }}` (contract.md 10), so the id is a word of it.
 */
export function titleNames(title: string, triggeredId: string): boolean {
  return triggeredId !== "" && title.split(/\s+/).includes(triggeredId);
}
