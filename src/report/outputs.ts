import type { OutputName } from "../config/names";
import type { Assignment } from "../domain/task";
import { dataOf } from "../domain/task";
import type { TaskResult } from "../domain/counting/task-result";

/** Every output, on every path; those that do not apply are empty. */
export function outputsOf(taskResult: TaskResult): Record<OutputName, string> {
  const { assignment, outcome, finished, ended, mode } = taskResult;
  const isDone = ended === "answered" || ended === "silent";
  return {
    ...outputsOfTask(assignment),
    mode: mode ?? "",
    status: outcome?.status ?? "",
    result: outcome?.result ?? "",
    message: (isDone ? outcome?.message : undefined) ?? taskResult.message,
    finished: finished && ended === "answered" ? JSON.stringify(finished.json) : "",
    skipped: String(ended === "skipped"),
    parked: String(ended === "parked"),
    deadline: taskResult.deadline ?? "",
  };
}

const NO_TASK = {
  project: "",
  stage: "",
  service: "",
  task: "",
  "keptn-context": "",
  "triggered-id": "",
  event: "",
  data: "",
};

function outputsOfTask(assignment: Assignment | undefined): typeof NO_TASK {
  if (!assignment) return NO_TASK;
  const { task, event } = assignment;
  return {
    project: task.project,
    stage: task.stage,
    service: task.service,
    task: task.name,
    "keptn-context": task.keptnContext,
    "triggered-id": task.id,
    event: JSON.stringify(event),
    data: JSON.stringify(dataOf(event)),
  };
}
