import type { JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, parsedJson } from "../../src/domain/text/json";
import type { Workflow } from "./workflow";

/** A dispatch that GitHub would accept. */
export interface Dispatch {
  readonly eventType: string;
  readonly clientPayload: JsonObject;
}

export interface DispatchAnswer {
  readonly status: number;
  /** Empty for 204, otherwise JSON with `message`. */
  readonly body: string;
}

/**
 * Limits of `POST /repos/{owner}/{repo}/dispatches`
 * (docs/reference/github-actions.md#repository_dispatch).
 */
export const MAX_EVENT_TYPE_CHARACTERS = 100;
export const MAX_PAYLOAD_PROPERTIES = 10;
export const MAX_PAYLOAD_CHARACTERS = 65_535;

const KEYS: readonly string[] = ["event_type", "client_payload"];

export function refusal(status: number, message: string): DispatchAnswer {
  return {
    status,
    body: JSON.stringify({
      message,
      documentation_url:
        "https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event",
      status: String(status),
    }),
  };
}

/**
 * Whether a body keeps the limits: the dispatch, or the answer that refuses it. The wording of the
 * messages is ours.
 */
export function readDispatch(body: string): Dispatch | DispatchAnswer {
  const value = parsedJson(body);
  if (value === undefined) return refusal(400, "Problems parsing JSON");
  if (!isJsonObject(value)) return refusal(400, "Body should be a JSON object");
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    return refusal(422, `Invalid request. "${unknown}" is not a permitted key.`);
  const eventType = getOwn(value, "event_type");
  if (eventType === undefined)
    return refusal(422, 'Invalid request. "event_type" wasn\'t supplied.');
  if (typeof eventType !== "string")
    return refusal(422, 'Invalid request. For "event_type", the value is not a string.');
  const characters = Array.from(eventType).length;
  if (characters < 1 || characters > MAX_EVENT_TYPE_CHARACTERS)
    return refusal(
      422,
      `Invalid request. "event_type" has ${characters} characters; 1 to ${MAX_EVENT_TYPE_CHARACTERS} are allowed.`,
    );
  const payload = getOwn(value, "client_payload") ?? {};
  if (!isJsonObject(payload))
    return refusal(422, 'Invalid request. For "client_payload", the value is not an object.');
  const properties = Object.keys(payload).length;
  if (properties > MAX_PAYLOAD_PROPERTIES)
    return refusal(
      422,
      `Invalid request. No more than ${MAX_PAYLOAD_PROPERTIES} properties are allowed; ${properties} were supplied.`,
    );
  const size = JSON.stringify(payload).length;
  if (size > MAX_PAYLOAD_CHARACTERS)
    return refusal(
      422,
      `Invalid request. "client_payload" has ${size} characters; ${MAX_PAYLOAD_CHARACTERS} are allowed.`,
    );
  return { eventType, clientPayload: payload };
}

/**
 * Whether the body of a start by name fits what the workflow declares
 * (https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event): all its
 * inputs, or the answer that refuses it. The wording is ours.
 */
export function readInputs(
  body: string,
  declared: NonNullable<Workflow["inputs"]>,
): { readonly inputs: Readonly<Record<string, string>> } | DispatchAnswer {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return refusal(400, "Problems parsing JSON");
  }
  const ref = isJsonObject(value) ? getOwn(value, "ref") : undefined;
  if (!isJsonObject(value) || typeof ref !== "string")
    return refusal(422, 'Invalid request. "ref" wasn\'t supplied.');
  const given = getOwn(value, "inputs") ?? {};
  if (!isJsonObject(given)) return refusal(422, 'For "inputs", the value is not an object.');
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0)
    return refusal(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  const inputs: Record<string, string> = {};
  for (const [name, { isRequired, byDefault, options }] of Object.entries(declared)) {
    const text = Object.hasOwn(given, name) ? String(given[name]) : (byDefault ?? "");
    if (isRequired && text === "") return refusal(422, `Required input '${name}' not provided`);
    if (options !== undefined && !options.includes(text))
      return refusal(422, `The value of '${name}' is not in the list of allowed values`);
    inputs[name] = text;
  }
  return { inputs };
}

export function isRefused<T extends object>(answer: T | DispatchAnswer): answer is DispatchAnswer {
  return "status" in answer;
}
