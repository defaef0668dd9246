import { CloudEvent } from "cloudevents";
import { taskEventType } from "./event-type";
import type { Json, JsonObject } from "../text/json";
import { isJsonObject, setOwn } from "../text/json";
import type { Masker } from "../text/masking";
import { maskJson } from "../text/masking";
import type { Outcome } from "../counting/outcome";
import type { Task } from "../task";

/**
 * Event validation and the distributor refuse events over 64 KB (docs/reference/keptn.md#limits).
 */
export const MAX_EVENT_BYTES = 60_000;
const MAX_MESSAGE_BYTES = 16 * 1024;
/** Less than this of a field tells nobody anything. */
const MIN_USEFUL_BYTES = 200;
const MAX_LABEL_BYTES = 1024;
const MAX_LABELS_BYTES = 8 * 1024;
const COMMON_FIELDS = [
  "project",
  "stage",
  "service",
  "labels",
  "status",
  "result",
  "message",
  "temporaryData",
];
/** Ours: the link to the run, and what tells a payment from an answer. */
const RESERVED_LABELS = ["githubRun", "pays"];

/** An event ready to send, in CloudEvents' structured JSON. */
export interface OutgoingEvent {
  readonly type: string;
  readonly source: string;
  readonly shkeptncontext: string;
  readonly triggeredid: string;
  readonly data: JsonObject;
  readonly json: JsonObject;
  /** Message or data did not fit and were cut. */
  readonly isCut: boolean;
}

export interface Sender {
  /** The run attempt's URL: `source` of every event and the label `githubRun`. */
  readonly source: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly mask: Masker;
}

/**
 * A task named like a common field has no place of its own in `data`, so what its job reports
 * cannot be sent.
 */
export function canCarryData(task: Pick<Task, "name">): boolean {
  return !COMMON_FIELDS.includes(task.name);
}

export function startedEvent(task: Task, sender: Sender): OutgoingEvent {
  return build(task, "started", sender, common(task, labelsOf(sender)));
}

/**
 * `status.changed`: progress, which control planes may refuse (docs/reference/keptn.md#validation).
 */
export function progressEvent(task: Task, sender: Sender, message: string): OutgoingEvent {
  const data = common(task, labelsOf(sender));
  setOwn(data, "message", sender.mask(message));
  return build(task, "status.changed", sender, data);
}

/**
 * The answer. Foreign text is masked, and what does not fit into {@link MAX_EVENT_BYTES} is cut and
 * says so.
 */
export function finishedEvent(task: Task, outcome: Outcome, sender: Sender): OutgoingEvent {
  const reported = maskJson(outcome.data, sender.mask);
  const wanted = { ...outcome.labels, ...linksIn(outcome.data) };
  const labels = labelsOf(sender, wanted);
  const message = cut(sender.mask(outcome.message), MAX_MESSAGE_BYTES, sender.source);
  const note = `\nWhat was reported is larger than an event may be and was cut, see ${sender.source}`;
  const data = common(task, labels);
  setOwn(data, "status", outcome.status);
  setOwn(data, "result", outcome.result);
  setOwn(data, "message", message);
  const isShort =
    Object.keys(labels).length <
    new Set([
      ...Object.keys({ ...sender.labels, ...wanted })
        .filter((name) => !RESERVED_LABELS.includes(name))
        .map(sender.mask),
      "githubRun",
    ]).size;
  let isCut = isShort || message !== sender.mask(outcome.message);
  if (isShort) setOwn(data, "message", message + note);
  if (Object.keys(reported).length > 0 && canCarryData(task)) {
    const fitted = fit(
      reported,
      MAX_EVENT_BYTES - envelopeBytes(task, sender) - bytes(data) - bytes(note) - 64,
      sender.source,
    );
    if (bytes(fitted) < bytes(reported)) {
      setOwn(data, "message", message + note);
      isCut = true;
    }
    setOwn(data, task.name, fitted);
  }
  return { ...build(task, "finished", sender, data), isCut };
}

/**
 * Pays for a `started` that turned out to be superfluous (docs/how-it-works.md#who-sends-started).
 *
 * @param number 1 for the first; the label has to tell each payment from the others and from the
 * answer itself
 */
export function paymentEvent(
  task: Task,
  outcome: Outcome,
  sender: Sender,
  number: number,
): OutgoingEvent {
  const labels = labelsOf(sender);
  setOwn(labels, "pays", number === 1 ? "started" : `started ${number}`);
  const data = common(task, labels);
  setOwn(data, "status", outcome.status);
  setOwn(data, "result", outcome.result);
  setOwn(data, "message", "Pays for a second `started` of this task, so that its counts balance.");
  return build(task, "finished", sender, data);
}

function common(task: Task, labels: JsonObject): JsonObject {
  return { project: task.project, stage: task.stage, service: task.service, labels };
}

function build(
  task: Task,
  kind: "started" | "finished" | "status.changed",
  sender: Sender,
  data: JsonObject,
): OutgoingEvent {
  const type = taskEventType(task.name, kind);
  const attributes = {
    type,
    source: sender.source,
    shkeptncontext: task.keptnContext,
    triggeredid: task.id,
  };
  const event = new CloudEvent({
    specversion: "1.0",
    datacontenttype: "application/json",
    ...attributes,
    data,
  });
  return { ...attributes, data, json: event.toJSON() as unknown as JsonObject, isCut: false };
}

function envelopeBytes(task: Task, sender: Sender): number {
  return bytes(build(task, "finished", sender, {}).json);
}

/**
 * Labels are a map of text to text; anything else makes the event vanish behind a 200
 * (docs/reference/keptn.md#common-fields).
 */
function labelsOf(sender: Sender, more: Readonly<Record<string, string>> = {}): JsonObject {
  const labels: JsonObject = {};
  let left = MAX_LABELS_BYTES;
  for (const [name, value] of Object.entries({ ...sender.labels, ...more })) {
    if (RESERVED_LABELS.includes(name)) continue;
    const key = sender.mask(name);
    const text = cut(sender.mask(value), MAX_LABEL_BYTES, sender.source);
    left -= bytes(key) + bytes(text);
    if (left >= 0) setOwn(labels, key, text);
  }
  setOwn(labels, "githubRun", sender.source);
  return labels;
}

/**
 * Reported values named …Url or …URL are repeated as labels, where the Bridge makes them clickable.
 */
function linksIn(data: JsonObject): Record<string, string> {
  const links: Record<string, string> = {};
  for (const [name, value] of Object.entries(data))
    if (/(Url|URL)$/.test(name) && typeof value === "string") setOwn(links, name, value);
  return links;
}

/**
 * The largest part of a value that fits and still is of its kind: text with a note, the first items
 * of a list, the small fields of an object.
 */
function fitted(value: Json, maxBytes: number, link: string): Json | undefined {
  if (bytes(value) <= maxBytes) return value;
  if (maxBytes < MIN_USEFUL_BYTES) return undefined;
  if (typeof value === "string") return cut(value, maxBytes, link);
  if (isJsonObject(value)) return fit(value, maxBytes, link);
  if (!Array.isArray(value)) return undefined;
  const items: Json[] = [];
  let left = maxBytes - 2;
  for (const item of value as readonly Json[]) {
    left -= bytes(item) + 1;
    if (left < 0) break;
    items.push(item);
  }
  return items;
}

/**
 * Keeps small fields whole; the largest ones are cut first. Removes fields only when even that is
 * too much.
 */
function fit(data: JsonObject, maxBytes: number, link: string): JsonObject {
  const fields = Object.entries(data)
    .map(([name, value]) => ({ name, value, size: bytes(value) }))
    .sort((a, b) => a.size - b.size);
  let left = maxBytes;
  const kept = new Map<string, JsonObject[string]>();
  fields.forEach(({ name, value }, index) => {
    const share = Math.floor(left / (fields.length - index)) - bytes(name) - 2;
    const part = fitted(value, share, link);
    if (part === undefined) return;
    kept.set(name, part);
    left -= bytes(part) + bytes(name) + 2;
  });
  const result: JsonObject = {};
  for (const name of Object.keys(data)) if (kept.has(name)) setOwn(result, name, kept.get(name));
  return result;
}

/**
 * Cuts at a line or word end where one is near, never inside a character, and tells how much is
 * missing and where it stands.
 */
export function cut(text: string, maxBytes: number, link: string): string {
  if (bytes(text) <= maxBytes) return text;
  const note = ` … [cut from ${Buffer.byteLength(text)} bytes, see ${link}]`;
  let end = Math.min(text.length, Math.max(0, maxBytes - bytes(note)));
  while (end > 0 && bytes(text.slice(0, end)) + bytes(note) > maxBytes)
    end -= Math.ceil((bytes(text.slice(0, end)) + bytes(note) - maxBytes) / 6);
  const head = text
    .slice(0, Math.max(0, end))
    .toWellFormed()
    .replace(/\ufffd$/, "");
  const boundary = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
  return (boundary > head.length - 200 && boundary > 0 ? head.slice(0, boundary) : head) + note;
}

/** Size in JSON, where quotes, controls and non-ASCII text weigh more than one byte a character. */
function bytes(value: Json): number {
  return Buffer.byteLength(JSON.stringify(value));
}
