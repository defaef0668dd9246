import { describe, quote, UserError } from "./errors";
import { EVENT_KINDS, parseTaskEventType } from "./event-type";
import type { Json, JsonObject } from "./json";
import { getOwn, isJsonObject, setOwn } from "./json";
import type { Mode, TaskReference } from "./task";

export interface Dispatch {
  readonly reference: TaskReference;
  /** The event as the payload tells it: whole, or only its ids. Project, stage and service stand in `data`. */
  readonly event: JsonObject;
  readonly mode?: Mode;
}

const MODE_WORDS: Readonly<Record<string, Mode>> = { interactive: "interactive", active: "interactive", silent: "silent", passive: "silent" };
const SCOPE = ["project", "stage", "service"] as const;
const MAX_IDENTITY_CHARACTERS = 1_000;
const MAX_DEPTH = 100;

/** `interactive` and `silent`, and the words the quick start used before them. */
export function parseMode(text: string): Mode | undefined {
  return Object.hasOwn(MODE_WORDS, text) ? MODE_WORDS[text] : undefined;
}

/**
 * Reads the four shapes of contract.md 3: (a) `{ event }` as object or JSON text, (b) the quick start's, (c) flat,
 * (d) `{ encoding: "urlquery", event }`.
 *
 * @param origin  how messages call the payload: `client_payload`, or `event` for the input
 * @throws UserError one line that names the field, what was found and what is expected
 */
export function parseDispatch(payload: unknown, origin: string): Dispatch {
  const outer = asObject(payload, origin);
  const { event, path } = unwrap(outer, origin);
  const mode = readMode(outer, origin);
  const normal = normalise(event, path);
  return { reference: readReference(normal, path), event: normal, ...(mode && { mode }) };
}

function unwrap(outer: JsonObject, path: string): { event: JsonObject; path: string } {
  const encoding = getOwn(outer, "encoding");
  const inner = getOwn(outer, "event");
  if (encoding !== undefined) {
    if (encoding !== "urlquery") throw new UserError(`${path}.encoding: expected "urlquery", found ${describe(encoding)}.`, "CA-101");
    if (inner === undefined) throw new UserError(`${path}.event: expected the encoded event beside encoding, found nothing.`, "CA-101");
    // A text is JSON with encoded leaves, or encoded as a whole.
    const decoded = asObject(decodeUrlQuery(jsonIn(inner), `${path}.event`), `${path}.event`);
    return Object.hasOwn(decoded, "event") ? unwrap(decoded, `${path}.event`) : { event: decoded, path: `${path}.event` };
  }
  if (inner === undefined) return { event: outer, path };
  return { event: asObject(inner, `${path}.event`), path: `${path}.event` };
}

function jsonIn(value: Json): Json {
  if (typeof value !== "string") return value;
  try {
    const parsed = JSON.parse(value) as Json;
    return isJsonObject(parsed) ? parsed : value;
  } catch {
    return value;
  }
}

function asObject(value: unknown, path: string): JsonObject {
  let parsed = value;
  if (typeof value === "string") {
    try {
      parsed = JSON.parse(value) as unknown;
    } catch {
      throw new UserError(`${path}: expected an event as an object or as JSON text, found text that is not JSON.`, "CA-101");
    }
  }
  if (!isJsonObject(parsed)) throw new UserError(`${path}: expected an event as an object or as JSON text, found ${describe(parsed)}.`, "CA-101");
  return parsed;
}

/** Every string and every key as a webhook template's `urlquery` wrote it: `+` is a space, then `%XX` (control-plane.md 5.6). */
function decodeUrlQuery(value: Json, path: string, depth = 0): Json {
  if (typeof value === "string") return decodeText(value, path);
  if (depth > MAX_DEPTH) throw new UserError(`The encoded event is nested more than ${MAX_DEPTH} levels deep.`, "CA-101");
  if (Array.isArray(value)) return value.map((item: Json, i) => decodeUrlQuery(item, `${path}[${i}]`, depth + 1));
  if (!isJsonObject(value)) return value;
  const decoded: JsonObject = {};
  for (const [key, item] of Object.entries(value)) setOwn(decoded, decodeText(key, path), decodeUrlQuery(item, `${path}.${key.slice(0, 60)}`, depth + 1));
  return decoded;
}

function decodeText(text: string, path: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new UserError(`${path}: ${quote(text)} is not what \`urlquery\` writes (a % without two hexadecimal digits, or bytes that are not UTF-8). Encode every text, or leave out encoding.`, "CA-101");
  }
}

/** Moves a flat payload's project, stage and service into `data`, where an event has them. */
function normalise(event: JsonObject, path: string): JsonObject {
  const given = getOwn(event, "data");
  if (given !== undefined && !isJsonObject(given)) throw new UserError(`${path}.data: expected an object, found ${describe(given)}.`, "CA-101");
  const data: JsonObject = {};
  for (const name of SCOPE) {
    const flat = getOwn(event, name);
    const nested = given && getOwn(given, name);
    if (flat !== undefined && nested !== undefined && flat !== nested) {
      throw new UserError(`${path}.${name} is ${quote(flat)} but ${path}.data.${name} is ${quote(nested)}: send one of them.`, "CA-101");
    }
    const value = nested ?? flat;
    if (value !== undefined) setOwn(data, name, value);
  }
  for (const [key, value] of Object.entries(given ?? {})) setOwn(data, key, value);
  const normal: JsonObject = {};
  for (const [key, value] of Object.entries(event)) if (!["data", "mode", ...SCOPE].includes(key)) setOwn(normal, key, value);
  setOwn(normal, "data", data);
  return normal;
}

/** The identity an event carries. @throws UserError naming the field */
export function readReference(event: JsonObject, path: string): TaskReference {
  const type = identity(event, "type", path);
  const parsed = parseTaskEventType(type);
  if (!parsed) {
    throw new UserError(`${path}.type: expected sh.keptn.event.<task>.<kind> with kind ${EVENT_KINDS.join(", ")}, found ${quote(type)}.`, "CA-101");
  }
  const data = getOwn(event, "data");
  const scope = isJsonObject(data) ? data : {};
  const keptnContext = optionalIdentity(event, "shkeptncontext", path);
  if (!keptnContext && parsed.kind !== "triggered") throw new UserError(`${path}.shkeptncontext: expected the context of ${type}, found nothing.`, "CA-101");
  const stage = optionalIdentity(scope, "stage", `${path}.data`);
  const service = optionalIdentity(scope, "service", `${path}.data`);
  return {
    type,
    name: parsed.task,
    kind: parsed.kind,
    id: identity(event, "id", path),
    project: identity(scope, "project", `${path}.data`, `${path}.project`),
    ...(keptnContext && { keptnContext }),
    ...(stage && { stage }),
    ...(service && { service }),
  };
}

function identity(object: JsonObject, name: string, path: string, alias?: string): string {
  const value = optionalIdentity(object, name, path);
  if (!value) throw new UserError(`${path}.${name}${alias ? ` (or ${alias})` : ""}: expected text, found ${describe(getOwn(object, name))}.`, "CA-101");
  return value;
}

function optionalIdentity(object: JsonObject, name: string, path: string): string | undefined {
  const value = getOwn(object, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new UserError(`${path}.${name}: expected text, found ${describe(value)}.`, "CA-101");
  // Identities travel into headers of logs, addresses and events; a line break or NUL there is never legitimate.
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) throw new UserError(`${path}.${name}: control characters are not allowed, found ${quote(value)}.`, "CA-101");
  if (value.length > MAX_IDENTITY_CHARACTERS) throw new UserError(`${path}.${name}: expected at most ${MAX_IDENTITY_CHARACTERS} characters, found ${value.length}.`, "CA-101");
  return value === "" ? undefined : value;
}

function readMode(outer: JsonObject, path: string): Mode | undefined {
  const value = getOwn(outer, "mode");
  if (value === undefined || value === null || value === "") return undefined;
  const mode = typeof value === "string" ? parseMode(value) : undefined;
  if (!mode) throw new UserError(`${path}.mode: expected interactive or silent, found ${describe(value)}.`, "CA-101");
  return mode;
}
