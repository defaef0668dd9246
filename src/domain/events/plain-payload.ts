import { quote, UserError } from "../errors";
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
import type { Dispatch } from "./dispatch-payload";
import { taskEventType } from "./event-type";

/** Where a payload stands, and which workflow it has started. */
interface Place {
  /** `client_payload`, `inputs` or `event`. */
  readonly origin: string;
  readonly workflow: string;
}

/** What a payload says about where its answer goes, which the work must not see. */
interface Waiting {
  /** Names the task where the payload has no `id`. */
  readonly key: string;
  /** Who waits; stands in for a project. */
  readonly host: string;
  readonly secretFields: readonly string[];
}

const NAME = /^[\w-]{1,100}$/;
const PLACES = ["project", "stage", "service"] as const;
/** Fields of a payload that are no inputs of the work. */
const OURS = ["task", "id", "signature", "inputs", ...PLACES];
/** Those that may be objects where everything is text. */
const OBJECTS = ["callback", "inputs"];
const MAX_FIELDS = 20;

/**
 * The payload of a control plane that has no events: `task`, `id`, `inputs`, and places.
 *
 * @throws UserError CA-101 for what is no object
 */
export function plainPayload(payload: unknown, origin: string): JsonObject {
  const parsed = typeof payload === "string" ? parsedJson(payload) : payload;
  if (isJsonObject(parsed) && !isDeeperThan(parsed, MAX_JSON_DEPTH)) return withParsed(parsed);
  throw new UserError(
    `${origin}: expected an object of at most ${MAX_JSON_DEPTH} levels, found something else.`,
    "CA-101",
  );
}

/** The names of a payload's fields, for complaints; its values may be secret. */
export function fieldsOf(payload: JsonObject): string {
  const fields = Object.keys(payload);
  const shown = fields.slice(0, MAX_FIELDS).map((field) => quote(field));
  return fields.length === 0 ? "no fields at all" : `the fields ${shown.join(", ")}`;
}

/** What is wrong in it is told as a complaint: the task can be answered all the same. */
export function plainDispatch(payload: JsonObject, place: Place, waiting: Waiting): Dispatch {
  const complaints: string[] = [];
  const name = nameIn(payload, place, complaints);
  const id = idIn(payload, waiting.key, place, complaints);
  const type = taskEventType(name, "triggered");
  const places = placesIn(payload, waiting.host);
  const data = { ...places, inputs: inputsIn(payload, waiting) };
  const [first] = complaints;
  return {
    reference: { type, name, kind: "triggered", id, ...places },
    event: { id, type, source: waiting.host, data },
    ...(place.origin === "inputs" && { isAddressed: true, eventType: name }),
    ...(first !== undefined && { complaint: { text: first, isMoot: false } }),
  };
}

/** Inputs of a `workflow_dispatch` are texts, so an object among them is written as JSON. */
function withParsed(payload: JsonObject): JsonObject {
  const read: JsonObject = {};
  for (const [name, value] of Object.entries(payload))
    setOwn(read, name, OBJECTS.includes(name) ? jsonIn(value) : value);
  return read;
}

function jsonIn(value: Json): Json {
  if (typeof value !== "string") return value;
  const parsed = parsedObject(value);
  return parsed && !isDeeperThan(parsed, MAX_JSON_DEPTH) ? parsed : value;
}

/** Without a name of its own the task is called like the workflow that was started for it. */
function nameIn(payload: JsonObject, { workflow, origin }: Place, complaints: string[]): string {
  const given = getOwn(payload, "task");
  const otherwise = NAME.test(workflow) ? workflow : "task";
  if (given === undefined || given === "") return otherwise;
  if (typeof given === "string" && NAME.test(given)) return given;
  complaints.push(
    `${origin}.task: expected a name of letters, digits, - and _, found ${quote(given)}.`,
  );
  return otherwise;
}

function idIn(payload: JsonObject, key: string, { origin }: Place, complaints: string[]): string {
  const given = getOwn(payload, "id");
  if (given === undefined || given === "") return key;
  if (typeof given === "string" && looksLikeId(given)) return given;
  complaints.push(`${origin}.id: expected an id of ${ID_FORM}, found ${quote(given)}.`);
  return key;
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

/** What the work sees of it: everything but where the answer goes. */
function inputsIn(payload: JsonObject, { secretFields }: Waiting): JsonObject {
  const given = getOwn(payload, "inputs");
  const inputs: JsonObject = {};
  for (const [field, value] of Object.entries(
    given !== undefined && isJsonObject(given) ? given : payload,
  ))
    if (!OURS.includes(field) && !secretFields.includes(field)) setOwn(inputs, field, value);
  return inputs;
}
