import type { OutputName } from "../config/names";
import { dataOf } from "../domain/task";
import type { Settlement } from "../domain/counting/settlement";

/** Every output, on every path; those that do not apply are empty. */
export function outputsOf(settlement: Settlement): Record<OutputName, string> {
  const { assignment, outcome, finished, ended, mode } = settlement;
  const task = assignment?.task;
  return {
    project: task?.project ?? "",
    stage: task?.stage ?? "",
    service: task?.service ?? "",
    task: task?.name ?? "",
    "keptn-context": task?.keptnContext ?? "",
    "triggered-id": task?.id ?? "",
    event: assignment ? JSON.stringify(assignment.event) : "",
    data: assignment ? JSON.stringify(dataOf(assignment.event)) : "",
    mode: mode ?? "",
    status: outcome?.status ?? "",
    result: outcome?.result ?? "",
    message:
      ended === "answered" || ended === "silent"
        ? (outcome?.message ?? settlement.message)
        : settlement.message,
    finished: finished && ended === "answered" ? JSON.stringify(finished.json) : "",
    skipped: String(ended === "skipped"),
    parked: String(ended === "parked"),
    deadline: settlement.deadline ?? "",
  };
}
