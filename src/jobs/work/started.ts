import { quote, UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Task } from "../../domain/task";
import { dataOf } from "../../domain/task";
import type { JobRequest } from "../core/job";
import { ownReports, unproven } from "../core/own-reports";
import { textOf } from "../core/values";
import { variablesOf } from "./variables";

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
 * The marks a start leaves in `data.<task>`. Without them a stop could take the run of another job,
 * or what the same task left in an earlier stage, which the control plane never removes.
 */
export function marksOf(
  job: string,
  task: Task,
): { readonly job: string; readonly startedFor: string } {
  return { job, startedFor: `${task.project}/${task.stage}/${task.service}` };
}

/**
 * What `job` (such as `load.start`) has started for this project, stage and service. The event only
 * says where to look: marks can be copied, so what counts is the start's own `finished` (see
 * `own-reports.ts`).
 *
 * @param startedBy  name of the task; then its marks do not matter
 * @returns `undefined` when the event knows of nothing: nothing was started, or the start was
 * silent
 * @throws UserError when several tasks have started one, or what the event says is not proven
 */
export async function findStarted(
  request: Pick<JobRequest, "assignment" | "sequences" | "runUrl" | "stop">,
  job: string,
  startedBy: string | undefined,
): Promise<Started | undefined> {
  const { task, event } = request.assignment;
  const marks = marksOf(job, task);
  const hasMarks = (fields: JsonObject) =>
    getOwn(fields, "job") === marks.job && getOwn(fields, "startedFor") === marks.startedFor;
  const claims = Object.entries(dataOf(event))
    .filter(
      ([name, fields]) =>
        isJsonObject(fields) && (startedBy === undefined ? hasMarks(fields) : name === startedBy),
    )
    .map(([name]) => name);
  if (claims.length === 0) return undefined;
  const own = (await ownReports(request)).filter(
    (report) =>
      claims.includes(report.task) && (startedBy !== undefined || hasMarks(report.fields)),
  );
  // The newest of each task: what was started again is what goes on.
  const found = new Map(own.map((report) => [report.task, report]));
  if (found.size > 1)
    throw new UserError(
      `with.started-by: ${[...found.keys()].map((name) => quote(name)).join(" and ")} ` +
        `have each started one (${job}); name the task that is meant.`,
      "CA-207",
    );
  const [only] = found.values();
  if (!only)
    throw unproven(
      `the event says that ${claims.map((name) => quote(name)).join(" and ")} has ` +
        `started something, but no \`finished\` of a run of this repository says so; ` +
        "give workflow (whose running run is looked for), or find out who wrote it",
    );
  return startedOf(only.task, only.fields);
}

/**
 * For the stop script; the same is in the event file below `.data` under the name in the first
 * variable.
 */
export function startedVariables(started: Started | undefined): Record<string, string> {
  if (!started) return {};
  return {
    CLOUD_AUTOMATION_STARTED_BY: started.task,
    ...withoutKey(
      variablesOf("CLOUD_AUTOMATION_STARTED_", started.fields),
      "CLOUD_AUTOMATION_STARTED_BY",
    ),
  };
}

function startedOf(task: string, fields: JsonObject): Started {
  return { task, fields, hasRun: textOf(fields, "runId") !== undefined };
}

function withoutKey(variables: Record<string, string>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== key));
}
