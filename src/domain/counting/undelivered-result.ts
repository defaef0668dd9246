import { UserError } from "../errors";
import { getOwn, isJsonObject, parsedJson } from "../text/json";
import type { Json, JsonObject } from "../text/json";
import type { Outcome } from "./outcome";
import { VERDICTS } from "./outcome";
import type { Task } from "../task";

/**
 * An outcome that could not be delivered: ids and outcome, from which the event is built anew
 * (docs/sweep.md#undelivered-results).
 */
export interface UndeliveredResult {
  readonly triggeredId: string;
  /** The run attempt that owes it. */
  readonly source: string;
  /** Masked and cut to what an event may hold. */
  readonly outcome: Outcome;
}

/** The one file in the artifact. */
export const UNDELIVERED_RESULT_FILE = "result.json";
const VERSION = 1;
/** An event holds 60 KB; escapes and the envelope of the file come on top. */
export const MAX_UNDELIVERED_BYTES = 256 * 1024;
const PREFIX = "cloud-automation-outbox-";

/** @param attempt  of the run, so that a re-run keeps its own */
export function undeliveredResultName(task: Pick<Task, "id">, attempt: string): string {
  return `${undeliveredResultPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}

/** The id comes from outside and artifact names forbid some characters. */
export function undeliveredResultPrefix({ id }: Pick<Task, "id">): string {
  return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}

export function writeUndeliveredResult(kept: UndeliveredResult): string {
  return JSON.stringify({ version: VERSION, ...kept });
}

/**
 * Reads an undelivered result, which anybody may have uploaded who could run a workflow: every
 * field is checked.
 *
 * @throws UserError naming the field
 */
export function readUndeliveredResult(text: string): UndeliveredResult {
  const parsed = parsedJson(text);
  if (parsed === undefined) throw unfit("is not JSON");
  if (!isJsonObject(parsed) || getOwn(parsed, "version") !== VERSION)
    throw unfit(`has no version ${VERSION}`);
  const outcome = getOwn(parsed, "outcome");
  if (!isJsonObject(outcome)) throw unfit("has no outcome");
  const status = getOwn(outcome, "status");
  const result = getOwn(outcome, "result");
  if (status !== "succeeded" && status !== "errored")
    throw unfit("has no status succeeded or errored");
  if (
    !VERDICTS.some((verdict) => verdict === result) ||
    result === "errored" ||
    (status === "errored" && result !== "fail")
  )
    throw unfit("has no fitting result");
  const data = getOwn(outcome, "data");
  const labels = getOwn(outcome, "labels");
  if (!isJsonObject(data)) throw unfit("has no data");
  return {
    triggeredId: textOf(parsed, "triggeredId"),
    source: textOf(parsed, "source"),
    outcome: {
      status,
      result: result as Outcome["result"],
      message: textOf(outcome, "message"),
      labels: labelsOf(labels),
      data,
    },
  };
}

function textOf(object: JsonObject, name: string): string {
  const value = getOwn(object, name);
  if (typeof value !== "string") throw unfit(`has no ${name}`);
  return value;
}

function labelsOf(value: Json | undefined): Record<string, string> {
  if (!isJsonObject(value)) throw unfit("has no labels");
  const entries = Object.entries(value).map(([name, text]): [string, string] => {
    if (typeof text !== "string") throw unfit("has a label that is no text");
    return [name, text];
  });
  return Object.fromEntries(entries);
}

function unfit(what: string): UserError {
  return new UserError(`The kept result ${what}.`, "CA-604");
}
