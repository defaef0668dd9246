import { quote, UserError } from "../domain/errors";
import type { JsonObject } from "../domain/json";
import { getOwn, isJsonObject } from "../domain/json";
import type { Task } from "../domain/task";
import { dataOf } from "../domain/task";
import { textOf, variablesOf } from "./script-or-workflow";

/** What a start has left in the event for whoever stops it. */
export interface Started {
  /** Name of the task that started it. */
  readonly task: string;
  /** What that task reported. */
  readonly fields: JsonObject;
  /** It is a workflow run. */
  readonly hasRun: boolean;
}

/**
 * The marks a start leaves in `data.<task>`. Without them a stop could take the run of another job, or what the same task
 * left in an earlier stage, which the control plane never removes.
 */
export function marksOf(job: string, task: Task): { readonly job: string; readonly startedFor: string } {
  return { job, startedFor: `${task.project}/${task.stage}/${task.service}` };
}

/**
 * What `job` (such as `load.start`) has started for this project, stage and service, as the event tells it.
 *
 * @param startedBy  name of the task; then its marks do not matter
 * @returns `undefined` when the event knows of nothing: nothing was started, or the start was silent
 * @throws UserError when several tasks have started one
 */
export function findStarted(event: JsonObject, job: string, task: Task, startedBy: string | undefined): Started | undefined {
  const data = dataOf(event);
  if (startedBy !== undefined) {
    const fields = getOwn(data, startedBy);
    return isJsonObject(fields) ? startedOf(startedBy, fields) : undefined;
  }
  const marks = marksOf(job, task);
  const found = Object.entries(data).flatMap(([name, fields]) => (isJsonObject(fields) && getOwn(fields, "job") === marks.job && getOwn(fields, "startedFor") === marks.startedFor ? [startedOf(name, fields)] : []));
  if (found.length > 1) throw new UserError(`with.started-by: ${found.map(({ task: name }) => quote(name)).join(" and ")} have each started one (${job}); name the task that is meant.`, "CA-207");
  return found[0];
}

/** For the stop script; the same is in the event file below `.data` under the name in the first variable. */
export function startedVariables(started: Started | undefined): Record<string, string> {
  if (!started) return {};
  return { CLOUD_AUTOMATION_STARTED_BY: started.task, ...withoutKey(variablesOf("CLOUD_AUTOMATION_STARTED_", started.fields), "CLOUD_AUTOMATION_STARTED_BY") };
}

function startedOf(task: string, fields: JsonObject): Started {
  return { task, fields, hasRun: textOf(fields, "runId") !== undefined };
}

function withoutKey(variables: Record<string, string>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== key));
}
