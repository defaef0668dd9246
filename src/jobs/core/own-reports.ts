import { UserError } from "../../domain/errors";
import { parseTaskEventType } from "../../domain/events/event-type";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { JobRequest } from "./job";

/**
 * What a task of this sequence has reported, told by the control plane and sent by a run of this
 * repository.
 */
interface OwnReport {
  readonly task: string;
  readonly fields: JsonObject;
}

const NOT_PROVEN = "CA-417";

/**
 * What runs of this repository have reported in the sequence, oldest first. An event only holds
 * `data` merged from everybody who took part, the trigger included, and who wrote what cannot be
 * seen in it; so what decides is each task's own `finished` with a run of ours as its `source`.
 *
 * @throws UserError when nobody can tell
 */
export async function ownReports({
  assignment: { task },
  sequences,
  runUrl,
  stop,
}: Pick<JobRequest, "assignment" | "sequences" | "runUrl" | "stop">): Promise<
  readonly OwnReport[]
> {
  if (!sequences)
    throw unproven("there is no access to the control plane, which knows who has reported it");
  const read = await sequences.events(task.project, task.keptnContext, stop);
  if (!read.ok) throw unproven(`who has reported it could not be read: ${read.failure.message}`);
  return read.value.flatMap(({ type, source, data }) => {
    const event = parseTaskEventType(type);
    if (event?.kind !== "finished" || !isOwnRun(source, runUrl)) return [];
    const fields = getOwn(data, event.task);
    return isJsonObject(fields) ? [{ task: event.task, fields }] : [];
  });
}

export function unproven(why: string): UserError {
  return new UserError(
    `What an earlier task has reported cannot be relied on: ${why}.`,
    NOT_PROVEN,
  );
}

/** Whether an event was sent by a run of this repository; runs differ in their numbers only. */
function isOwnRun(source: string, runUrl: string): boolean {
  const prefix = runUrl.replace(/(?<!\d)\d+\/attempts\/.*$/s, "");
  return (
    prefix !== runUrl &&
    source.startsWith(prefix) &&
    /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length))
  );
}

/** A field as text, since the control plane's merge freezes numbers. */
export function fieldOf({ fields }: OwnReport, name: string): string | undefined {
  const value = getOwn(fields, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
