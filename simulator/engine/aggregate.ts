import type { TaskEvent } from "./counting";
import { finishedOf } from "./counting";

export interface Verdict {
  readonly result: string;
  readonly status: string;
}

/**
 * The release from which an odd status fails the task
 * (docs/reference/keptn.md#how-results-are-combined).
 */
export const ODD_STATUS_FAILS_SINCE = [0, 19] as const;

/**
 * Result and status over all `finished` events of a task.
 *
 * @param oddStatusFails false before 0.19: a status that is neither `succeeded` nor `errored` then
 * counted as succeeded
 */
export function aggregate(events: readonly TaskEvent[], oddStatusFails = true): Verdict {
  const finished = finishedOf(events);
  const results = finished.map((event) => event.result);
  const statuses = finished.map((event) => event.status);
  const verdict = {
    result: aggregateResult(results, oddStatusFails),
    status: aggregateStatus(statuses, oddStatusFails),
  };
  return verdict.status === "unknown" ? { ...verdict, result: "fail" } : verdict;
}

function aggregateResult(results: readonly string[], oddResultFails: boolean): string {
  const failed = (result: string) =>
    oddResultFails ? result !== "pass" && result !== "warning" : result === "fail";
  if (results.some(failed)) return "fail";
  return results.includes("warning") ? "warning" : "pass";
}

function aggregateStatus(statuses: readonly string[], oddStatusFails: boolean): string {
  if (statuses.includes("errored")) return "errored";
  if (!oddStatusFails) return "succeeded";
  if (statuses.includes("aborted")) return "aborted";
  return statuses.every((status) => status === "succeeded") ? "succeeded" : "unknown";
}

/** A task with this verdict ends the sequence; `aborted` does not. */
export function stopsSequence(verdict: Verdict): boolean {
  return verdict.result === "fail" || verdict.status === "errored";
}
