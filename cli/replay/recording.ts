import { readFileSync } from "node:fs";
import { UsageError } from "../command";
import { asUsage } from "../connection";
import type { Dispatch } from "../../src/domain/events/dispatch-payload";
import { readDispatchPayload } from "../../src/domain/events/dispatch-payload";
import { parseTaskEventType } from "../../src/domain/events/event-type";
import { parseSequenceEventType } from "../../src/domain/events/sequence-events";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, parsedJson, textAt } from "../../src/domain/text/json";

/** A dispatch that has been, as far as a file tells it. */
export interface Recording {
  /** Where it is from, for people. */
  readonly origin: string;
  readonly dispatch: Dispatch;
  /** As it would stand in `client_payload`. */
  readonly payload: Json;
  readonly eventType: string;
}

/** Which of several events of a record. */
interface Wanted {
  readonly task?: string;
  readonly id?: string;
}

/**
 * Reads an event of the control plane, a dispatch payload, GitHub's event file, or a record with
 * one event per line.
 *
 * @throws UsageError naming the file and what is wrong with it
 */
export function readRecording(path: string, wanted: Wanted): Recording {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw new UsageError(
      `${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  const whole = parsedJson(text);
  if (whole === undefined) return chosen(recordIn(text, path), wanted, path);
  if (!isJsonObject(whole)) throw new UsageError(`${path}: expected an event as a JSON object.`);
  return recordingOf(whole, path);
}

/** @throws UsageError */
export function recordingOf(whole: JsonObject, path: string): Recording {
  refuseOthers(whole, path);
  const inner = getOwn(whole, "client_payload");
  const payload = inner ?? whole;
  const name = inner === undefined ? path : `${path}: client_payload`;
  const dispatch = asUsage(() => readDispatchPayload(payload, name));
  refuseShortContext(dispatch, name);
  const eventType =
    inner === undefined ? eventTypeOf(dispatch) : textAt(whole, "action") || eventTypeOf(dispatch);
  return {
    origin: inner === undefined ? path : `${path}, GitHub's event`,
    dispatch: { ...dispatch, eventType },
    payload,
    eventType,
  };
}

/** Keptn makes another context of what is no UUID, so the answer would belong to another sequence. */
function refuseShortContext({ reference: { keptnContext } }: Dispatch, name: string): void {
  const digits = keptnContext?.replace(/^urn:uuid:|[{}-]/gi, "");
  if (digits !== undefined && !/^[\da-f]{32}$/i.test(digits))
    throw new UsageError(
      `${name}.shkeptncontext: expected the UUID that Keptn gives each sequence, found ${keptnContext}. Take the event as the Bridge shows it.`,
    );
}

/** What people take for a task's event by mistake. */
function refuseOthers(whole: JsonObject, path: string): void {
  if (getOwn(whole, "outcome") !== undefined && getOwn(whole, "triggeredId") !== undefined)
    throw new UsageError(
      `${path}: this is the result that a run has kept. Give the event of its task, and this file by --kept.`,
    );
  const type = textAt(whole, "type");
  if (parseSequenceEventType(type) !== undefined)
    throw new UsageError(
      `${path}: ${type} is an event of a sequence, which no workflow answers. Start it with trigger, and replay an event of one of its tasks.`,
    );
}

/** As the documented webhook calls it. */
function eventTypeOf({ reference: { name, kind } }: Dispatch): string {
  return `keptn-${name}${kind === "triggered" ? "" : `-${kind}`}`;
}

/** The triggered tasks of a record. @throws UsageError for a line that is no JSON */
function recordIn(text: string, path: string): JsonObject[] {
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const event = parsedJson(line);
    if (!isJsonObject(event))
      throw new UsageError(
        `${path}: expected an event as JSON, or a record with one event on each line; line ${at + 1} is no JSON object.`,
      );
    const kind = parseTaskEventType(textAt(event, "type"))?.kind;
    return kind === "triggered" ? [event] : [];
  });
}

function chosen(events: readonly JsonObject[], { task, id }: Wanted, path: string): Recording {
  const fitting = events.filter(
    (event) =>
      (task === undefined || parseTaskEventType(textAt(event, "type"))?.task === task) &&
      (id === undefined || textAt(event, "id") === id),
  );
  const [event, ...more] = fitting;
  if (event !== undefined && more.length === 0) return recordingOf(event, path);
  const listed = (fitting.length > 0 ? fitting : events).map(
    (one) => `${parseTaskEventType(textAt(one, "type"))?.task ?? ""} (${textAt(one, "id")})`,
  );
  throw new UsageError(
    events.length === 0
      ? `${path}: no event of a triggered task is in it.`
      : `${path}: ${fitting.length === 0 ? "no such task is in it" : "several tasks are in it"}. Name one by --task or --id: ${listed.join(", ")}.`,
  );
}
