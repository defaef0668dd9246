import { describe, quote, UserError } from "../errors";
import { EVENT_KINDS, parseTaskEventType } from "./event-type";
import type { Json, JsonObject } from "../text/json";
import {
  getOwn,
  isDeeperThan,
  isJsonObject,
  MAX_JSON_DEPTH,
  parsedJson,
  parsedObject,
  setOwn,
} from "../text/json";
import { ID_FORM, looksLikeId } from "../trust/provenance";
import type { Mode, TaskReference } from "../task";

export interface Dispatch {
  readonly reference: TaskReference;
  /**
   * The event as the payload tells it: whole, or only its ids. Project, stage and service stand in
   * `data`.
   */
  readonly event: JsonObject;
  readonly mode?: Mode;
  /** What is wrong with a payload that names its task all the same. */
  readonly complaint?: Complaint;
  /** Of the `repository_dispatch` that brought it: what the trigger's `types:` have let through. */
  readonly eventType?: string;
  /** It names this workflow and no other one, so that nobody else can be meant to answer. */
  readonly isAddressed?: boolean;
}

export interface Complaint {
  readonly text: string;
  /** Only about what the event tells better once it has been read from the control plane. */
  readonly isMoot: boolean;
}

const MODE_WORDS: Readonly<Record<string, Mode>> = {
  interactive: "interactive",
  active: "interactive",
  silent: "silent",
  passive: "silent",
};
const SCOPE = ["project", "stage", "service"] as const;
const MAX_IDENTITY_CHARACTERS = 1_000;

/** `interactive` and `silent`, and the words the quick start used before them. */
export function parseMode(text: string): Mode | undefined {
  return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}

/** Collects what is wrong with a payload while it is read as far as it can be. */
class Complaints {
  #first: Complaint | undefined;
  #grave: Complaint | undefined;

  add(text: string, isMoot: boolean): void {
    const complaint = { text, isMoot };
    this.#first ??= complaint;
    if (!isMoot) this.#grave ??= complaint;
  }

  /** The first one, as a reader that gives up at once would have told it. */
  get first(): Complaint | undefined {
    return this.#first;
  }

  /** One that holds whatever the control plane knows goes before the others. */
  get worst(): Complaint | undefined {
    return this.#grave ?? this.#first;
  }
}

/**
 * Reads the four shapes of docs/events.md#dispatch-payload: (a) `{ event }` as object or JSON text,
 * (b) the quick start's, (c) flat, (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
export function parseDispatch(payload: unknown, origin: string): Dispatch {
  const complaints = new Complaints();
  const dispatch = readWith(payload, origin, complaints);
  if (complaints.first) throw new UserError(complaints.first.text, "CA-101");
  return dispatch;
}

/**
 * The same for who has to answer: a payload whose type, id and project can be read is no reason to
 * leave its task waiting, whatever else is wrong with it.
 *
 * @throws UserError when the task cannot be named
 */
export function readDispatchPayload(payload: unknown, origin: string): Dispatch {
  const complaints = new Complaints();
  const dispatch = readWith(payload, origin, complaints);
  return complaints.worst ? { ...dispatch, complaint: complaints.worst } : dispatch;
}

function readWith(payload: unknown, origin: string, complaints: Complaints): Dispatch {
  const outer = asObject(payload, origin);
  const { event, path } = unwrap(outer, origin, complaints);
  const mode = readMode(outer, origin, complaints);
  const normal = normalise(event, path, complaints);
  try {
    return {
      reference: referenceOf(normal, path, complaints),
      event: normal,
      ...(mode && { mode }),
    };
  } catch (error) {
    // What came first is what has to be mended first, and often the reason.
    if (complaints.first && error instanceof UserError)
      throw new UserError(complaints.first.text, "CA-101");
    throw error;
  }
}

interface Unwrapped {
  readonly event: JsonObject;
  readonly path: string;
}

function unwrap(outer: JsonObject, path: string, complaints: Complaints): Unwrapped {
  const encoding = getOwn(outer, "encoding");
  const inner = getOwn(outer, "event");
  if (encoding !== undefined && encoding !== "urlquery")
    complaints.add(`${path}.encoding: expected "urlquery", found ${describe(encoding)}.`, false);
  if (inner === undefined) {
    if (encoding === "urlquery")
      complaints.add(
        `${path}.event: expected the encoded event beside encoding, found nothing.`,
        true,
      );
    return { event: outer, path };
  }
  const within = `${path}.event`;
  try {
    if (encoding !== "urlquery") return { event: asObject(inner, within), path: within };
    // A text is JSON with encoded leaves, or encoded as a whole.
    const decoded = asObject(decodeUrlQuery(jsonIn(inner), within, complaints), within);
    return Object.hasOwn(decoded, "event")
      ? unwrap(decoded, within, complaints)
      : { event: decoded, path: within };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    complaints.add(error.message, true);
    // The ids may stand beside it.
    return { event: outer, path };
  }
}

function jsonIn(value: Json): Json {
  return typeof value === "string" ? (parsedObject(value) ?? value) : value;
}

function asObject(value: unknown, path: string): JsonObject {
  const parsed = typeof value === "string" ? parsedJson(value) : value;
  if (isJsonObject(parsed)) return parsed;
  const isNoJson = typeof value === "string" && parsed === undefined;
  throw new UserError(
    `${path}: expected an event as an object or as JSON text, found ` +
      `${isNoJson ? "text that is not JSON" : describe(parsed)}.`,
    "CA-101",
  );
}

/**
 * Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then
 * `%XX` (docs/reference/keptn.md#what-templates-can-do).
 */
function decodeUrlQuery(value: Json, path: string, complaints: Complaints, depth = 0): Json {
  if (typeof value === "string") return decodeText(value, path, complaints);
  if (depth > MAX_JSON_DEPTH) {
    complaints.add(
      `${path.split(".", 2).join(".")}: the encoded event is nested more than ${MAX_JSON_DEPTH} levels deep.`,
      true,
    );
    return null;
  }
  if (Array.isArray(value))
    return value.map((item: Json, i) =>
      decodeUrlQuery(item, `${path}[${i}]`, complaints, depth + 1),
    );
  if (!isJsonObject(value)) return value;
  const decoded: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    setOwn(
      decoded,
      decodeText(key, path, complaints) ?? key,
      decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, complaints, depth + 1),
    );
  }
  return decoded;
}

/** @returns `null` for what cannot be decoded: half a text would pass for the whole one */
function decodeText(text: string, path: string, complaints: Complaints): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    complaints.add(
      `${path}: ${quote(text)} is not what \`urlquery\` writes (a % without two ` +
        "hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave " +
        "out encoding.",
      true,
    );
    return null;
  }
}

/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event: JsonObject, path: string, complaints: Complaints): JsonObject {
  const given = dataIn(event, path, complaints);
  const data = scopeOf(event, given, path, complaints);
  for (const [key, value] of Object.entries(given ?? {}))
    if (!Object.hasOwn(data, key)) setOwn(data, key, value);
  const normal: JsonObject = {};
  for (const [key, value] of Object.entries(event))
    if (!["data", "mode", ...SCOPE].includes(key)) setOwn(normal, key, value);
  setOwn(normal, "data", data);
  const deep = Object.entries(normal).find(([, value]) => isDeeperThan(value, MAX_JSON_DEPTH));
  if (!deep) return normal;
  complaints.add(
    `${path}.${deep[0].slice(0, 60)}: nested more than ${MAX_JSON_DEPTH} levels deep.`,
    true,
  );
  const kept = texts(normal);
  setOwn(kept, "data", texts(data));
  return kept;
}

/** Project, stage and service, each from `data` or from beside it. */
function scopeOf(
  event: JsonObject,
  given: JsonObject | undefined,
  path: string,
  complaints: Complaints,
): JsonObject {
  const scope: JsonObject = {};
  for (const name of SCOPE) {
    const flat = getOwn(event, name);
    const nested = given && getOwn(given, name);
    if (flat !== undefined && nested !== undefined && flat !== nested) {
      // Of two projects neither may be taken for the task's; stage and service are read from the
      // control plane.
      complaints.add(
        `${path}.${name} is ${quote(flat)} but ${path}.data.${name} is ${quote(nested)}: send one of them.`,
        name !== "project" || !isGiven(flat) || !isGiven(nested),
      );
    }
    const value = isGiven(nested) ? nested : (flat ?? nested);
    if (value !== undefined) setOwn(scope, name, value);
  }
  return scope;
}

function dataIn(event: JsonObject, path: string, complaints: Complaints): JsonObject | undefined {
  const given = getOwn(event, "data");
  if (given === undefined || isJsonObject(given)) return given;
  complaints.add(`${path}.data: expected an object, found ${describe(given)}.`, true);
  return undefined;
}

function isGiven(value: Json | undefined): boolean {
  return typeof value === "string" && value !== "";
}

/** Only what has no depth: who writes the event down again must not end at it. */
function texts(object: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(object))
    if (typeof value !== "object") setOwn(kept, key, value);
  return kept;
}

/** The identity an event of the store carries. @throws UserError naming the field */
export function readReference(event: JsonObject): TaskReference {
  const complaints = new Complaints();
  const reference = referenceOf(event, "the stored event", complaints);
  if (complaints.first) throw new UserError(complaints.first.text, "CA-101");
  return reference;
}

function referenceOf(event: JsonObject, path: string, complaints: Complaints): TaskReference {
  const type = identity(event, "type", path);
  const parsed = parseTaskEventType(type);
  if (!parsed) {
    throw new UserError(
      `${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${EVENT_KINDS.join(", ")}, found ${quote(type)}.`,
      "CA-101",
    );
  }
  const data = getOwn(event, "data");
  const scope = isJsonObject(data) ? data : {};
  const spare = (object: JsonObject, name: string, at: string): string | undefined => {
    try {
      return name === "shkeptncontext"
        ? optionalId(object, name, at)
        : optionalIdentity(object, name, at);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Nobody writes control characters by mistake.
      complaints.add(error.message, !hasControls(getOwn(object, name)));
      return undefined;
    }
  };
  const keptnContext = spare(event, "shkeptncontext", path);
  if (!keptnContext && parsed.kind !== "triggered")
    throw new UserError(
      `${path}.shkeptncontext: expected the context of ${type}, found nothing.`,
      "CA-101",
    );
  const stage = spare(scope, "stage", `${path}.data`);
  const service = spare(scope, "service", `${path}.data`);
  return {
    type,
    name: parsed.task,
    kind: parsed.kind,
    id: optionalId(event, "id", path) ?? identity(event, "id", path),
    project: identity(scope, "project", `${path}.data`, `${path}.project`),
    ...(keptnContext && { keptnContext }),
    ...(stage && { stage }),
    ...(service && { service }),
  };
}

function identity(object: JsonObject, name: string, path: string, alias?: string): string {
  const value = optionalIdentity(object, name, path);
  if (!value)
    throw new UserError(
      `${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${describe(getOwn(object, name))}.`,
      "CA-101",
    );
  return value;
}

/**
 * An id becomes a word of the run's title, by which the run is found again: with a blank it would
 * name several tasks.
 */
function optionalId(event: JsonObject, name: string, path: string): string | undefined {
  const id = optionalIdentity(event, name, path);
  if (id !== undefined && !looksLikeId(id))
    throw new UserError(
      `${path}.${name}: expected an id of ${ID_FORM}, found ${quote(id)}. Send it as the event has it.`,
      "CA-101",
    );
  return id;
}

function optionalIdentity(object: JsonObject, name: string, path: string): string | undefined {
  const value = getOwn(object, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string")
    throw new UserError(`${path}.${name}: expected text, found ${describe(value)}.`, "CA-101");
  // Identities travel into headers of logs, addresses and events; a line break or NUL there is
  // never legitimate.
  if (hasControls(value))
    throw new UserError(
      `${path}.${name}: control characters are not allowed, found ${quote(value)}.`,
      "CA-101",
    );
  if (value.length > MAX_IDENTITY_CHARACTERS)
    throw new UserError(
      `${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`,
      "CA-101",
    );
  return value === "" ? undefined : value;
}

function hasControls(value: Json | undefined): boolean {
  return typeof value === "string" && /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value);
}

function readMode(outer: JsonObject, path: string, complaints: Complaints): Mode | undefined {
  const value = getOwn(outer, "mode");
  if (value === undefined || value === null || value === "") return undefined;
  const mode = typeof value === "string" ? parseMode(value) : undefined;
  if (!mode)
    complaints.add(
      `${path}.mode: expected interactive or silent, found ${describe(value)}.`,
      false,
    );
  return mode;
}
