import { quote, UserError } from "../domain/errors";
import type { Complaint, Dispatch } from "../domain/events/dispatch-payload";
import { taskEventType } from "../domain/events/event-type";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isDeeperThan, isJsonObject, MAX_JSON_DEPTH, setOwn } from "../domain/text/json";
import { looksLikeId, ID_FORM } from "../domain/trust/provenance";
import type { Start } from "../task/adapter";
import { keyOf } from "./address";
import type { CallbackSettings } from "./settings";
import { canonical, isSignature } from "./signature";

/** Where an answer goes; its addresses are secrets. */
export interface Target {
  readonly url: string;
  readonly startedUrl?: string;
  /** ISO time after which nobody waits any more. */
  readonly deadline?: string;
}

export interface Called {
  readonly dispatch: Dispatch;
  readonly target: Target;
}

const NAME = /^[\w-]{1,100}$/;
const PLACES = ["project", "stage", "service"] as const;
/** Fields of a payload that are no inputs of the work. */
const OURS = ["task", "id", "callback", "signature", "inputs", ...PLACES];
const MAX_FIELDS = 20;

/**
 * The task that a payload of a preset's shape asks for.
 *
 * @throws UserError naming the field, and the fields that were found; never a value, since the
 * address among them is a secret
 */
export function readCallback(start: Start, settings: CallbackSettings): Called {
  const { origin } = start;
  const payload = objectIn(start.payload, origin);
  const { preset, secret } = settings;
  const url = textAtPath(payload, preset.reads.url);
  if (url === undefined) throw unfit(payload, origin, settings);
  if (preset.isSigned && secret) checkSignature(payload, origin, secret);
  const complaints: string[] = [];
  const name = nameIn(payload, start, complaints);
  const id = idIn(payload, url, origin, complaints);
  const event = eventOf(payload, { id, name, url }, settings);
  const [first] = complaints;
  const complaint: Complaint | undefined =
    first === undefined ? undefined : { text: first, isMoot: false };
  const startedUrl = optional(payload, preset.reads.startedUrl);
  const deadline = optional(payload, preset.reads.deadline);
  return {
    dispatch: {
      reference: {
        type: taskEventType(name, "triggered"),
        name,
        kind: "triggered",
        id,
        ...placesIn(payload, hostOf(url)),
      },
      event,
      ...(origin === "inputs" && { isAddressed: true, eventType: name }),
      ...(complaint && { complaint }),
    },
    target: {
      url,
      ...(startedUrl !== undefined && { startedUrl }),
      ...(deadline !== undefined && { deadline }),
    },
  };
}

function objectIn(payload: unknown, origin: string): JsonObject {
  let parsed = payload;
  try {
    if (typeof payload === "string") parsed = JSON.parse(payload) as unknown;
  } catch {
    parsed = undefined;
  }
  if (isJsonObject(parsed) && !isDeeperThan(parsed, MAX_JSON_DEPTH)) return withParsed(parsed);
  throw new UserError(
    `${origin}: expected an object of at most ${MAX_JSON_DEPTH} levels, found something else.`,
    "CA-101",
  );
}

/** Inputs of a `workflow_dispatch` are texts, so an object among them is written as JSON. */
function withParsed(payload: JsonObject): JsonObject {
  const read: JsonObject = {};
  for (const [name, value] of Object.entries(payload))
    setOwn(read, name, name === "callback" || name === "inputs" ? jsonIn(value) : value);
  return read;
}

function jsonIn(value: Json): Json {
  if (typeof value !== "string") return value;
  try {
    const parsed = JSON.parse(value) as Json;
    return isJsonObject(parsed) && !isDeeperThan(parsed, MAX_JSON_DEPTH) ? parsed : value;
  } catch {
    return value;
  }
}

function textAtPath(payload: JsonObject, path: string): string | undefined {
  let value: Json | undefined = payload;
  for (const name of path.split("."))
    value = value !== undefined && isJsonObject(value) ? getOwn(value, name) : undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function optional(payload: JsonObject, path: string | undefined): string | undefined {
  return path === undefined ? undefined : textAtPath(payload, path);
}

function unfit(payload: JsonObject, origin: string, { name, preset }: CallbackSettings): UserError {
  const fields = Object.keys(payload);
  const shown = fields.slice(0, MAX_FIELDS).map((field) => quote(field));
  const found = fields.length === 0 ? "no fields at all" : `the fields ${shown.join(", ")}`;
  return new UserError(
    `${origin}.${preset.reads.url}: expected the address to answer to, as the preset ${name} has ` +
      `it; found ${found}. Nothing can be answered without it.`,
    "CA-101",
  );
}

/** @throws UserError CA-307: nothing is run, and nothing is sent to whoever wrote it */
function checkSignature(payload: JsonObject, origin: string, secret: string): void {
  const { signature, ...signed } = payload;
  if (isSignature(signature, secret, canonical(signed))) return;
  throw new UserError(
    `${origin}.signature: ${signature === undefined ? "is missing" : "does not fit the payload"}, ` +
      "and callback-secret is given. Nothing was run and nothing is sent.",
    "CA-307",
  );
}

/** Without a name of its own the task is called like the workflow that was started for it. */
function nameIn(payload: JsonObject, { workflow, origin }: Start, complaints: string[]): string {
  const given = getOwn(payload, "task");
  const otherwise = NAME.test(workflow) ? workflow : "task";
  if (given === undefined || given === "") return otherwise;
  if (typeof given === "string" && NAME.test(given)) return given;
  complaints.push(
    `${origin}.task: expected a name of letters, digits, - and _, found ${quote(given)}.`,
  );
  return otherwise;
}

function idIn(payload: JsonObject, url: string, origin: string, complaints: string[]): string {
  const given = getOwn(payload, "id");
  if (given === undefined || given === "") return keyOf(url);
  if (typeof given === "string" && looksLikeId(given)) return given;
  complaints.push(`${origin}.id: expected an id of ${ID_FORM}, found ${quote(given)}.`);
  return keyOf(url);
}

function placesIn(payload: JsonObject, host: string) {
  const [project, stage, service] = PLACES.map((name) => wordIn(getOwn(payload, name)));
  return {
    project: project ?? host,
    ...(stage !== undefined && { stage }),
    ...(service !== undefined && { service }),
  };
}

function wordIn(value: Json | undefined): string | undefined {
  return typeof value === "string" && /^[^\p{C}\u2028\u2029]{1,200}$/u.test(value)
    ? value
    : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "unknown";
}

interface Identity {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** What the work sees of it: everything but the address. */
function eventOf(
  payload: JsonObject,
  { id, name, url }: Identity,
  { preset }: CallbackSettings,
): JsonObject {
  const given = getOwn(payload, "inputs");
  const secret = Object.values(preset.reads).map((path) => path.split(".")[0] ?? path);
  const inputs: JsonObject = {};
  for (const [field, value] of Object.entries(
    given !== undefined && isJsonObject(given) ? given : payload,
  ))
    if (!OURS.includes(field) && !secret.includes(field)) setOwn(inputs, field, value);
  const data: JsonObject = {};
  for (const [place, value] of Object.entries(placesIn(payload, hostOf(url))))
    setOwn(data, place, value);
  setOwn(data, "inputs", inputs);
  return { id, type: taskEventType(name, "triggered"), source: hostOf(url), data };
}
