import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, parsedObject } from "../../src/domain/text/json";
import { parseTaskEventType } from "../../src/domain/events/event-type";
import {
  commandLine,
  DEFAULT_DENY_LIST,
  deniedReason,
  NotSimulatedError,
  renderTemplate,
  ServicePanicError,
  splitArguments,
  TemplateError,
  templateData,
} from "../../simulator/webhook";
import type { Shipyard } from "../../simulator/engine/shipyard";
import type { EntryRequest } from "./webhook";

/** What a request becomes for an event that has only what every such event has. */
export interface Sending {
  readonly request: EntryRequest;
  readonly url: string;
  /** `owner/repo` where it is a dispatch to GitHub. */
  readonly repository: string | undefined;
  /** Why the template cannot be rendered, in Go's words, with the expression it fails at. */
  readonly template: { readonly message: string; readonly at: string | undefined } | undefined;
  /** Why the webhook service refuses what was rendered. */
  readonly denied: string | undefined;
  readonly rendered: string;
  readonly body: string;
  /** The body as JSON, where it is an object. */
  readonly json: JsonObject | undefined;
  readonly eventType: string | undefined;
  readonly payload: JsonObject | undefined;
}

const DISPATCH = /^https?:\/\/[^/]+(?:\/api\/v3)?\/repos\/([^/\s]+\/[^/\s]+)\/dispatches$/;
const EXAMPLE_ID = "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22";
const EXAMPLE_CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";

export function sendingsOf(
  requests: readonly EntryRequest[],
  shipyards: readonly Shipyard[],
): readonly Sending[] {
  return requests.map((request) => {
    const found = sendings.get(request) ?? sendingOf(request, shipyards);
    sendings.set(request, found);
    return found;
  });
}

/** Each check asks for them; a request belongs to one look at one set of shipyards. */
const sendings = new WeakMap<EntryRequest, Sending>();

function sendingOf(request: EntryRequest, shipyards: readonly Shipyard[]): Sending {
  const { entry } = request;
  const command = commandLine(request.request);
  const secrets = Object.fromEntries(entry.envFrom.map(({ name }) => [name, "a-secret"]));
  const data = templateData(exampleEvent(entry.type, shipyards));
  const { rendered, template } = render(command, data, secrets);
  const args = template === undefined ? (splitArguments(rendered) ?? []) : [];
  const body =
    template === undefined ? bodyIn(args) : render(payloadOf(request), data, secrets).rendered;
  const url = urlOf(request, args);
  const json = parsedObject(body);
  const { event_type: eventType, client_payload: payload } = json ?? {};
  return {
    request,
    url,
    repository: DISPATCH.exec(url)?.[1],
    template,
    denied: template === undefined ? denied(rendered) : undefined,
    rendered,
    body,
    json,
    eventType: typeof eventType === "string" ? eventType : eventTypeOf(request),
    payload: isJsonObject(payload) ? payload : undefined,
  };
}

function bodyIn(args: readonly string[]): string {
  const at = args.findIndex((arg) => ["--data", "-d", "--data-raw"].includes(arg));
  return at < 0 ? "" : (args[at + 1] ?? "");
}

/** Also where the rest of the template fails: the type is mostly plain text. */
export function eventTypeOf(request: EntryRequest): string | undefined {
  return /"event_type"\s*:\s*"([^"{}]*)"/.exec(payloadOf(request))?.[1];
}

export function payloadOf({ request }: EntryRequest): string {
  return typeof request === "string" ? request : request.payload;
}

function urlOf({ request }: EntryRequest, args: readonly string[]): string {
  if (typeof request !== "string") return request.url;
  return (
    args.find((arg) => /^https?:\/\//.test(arg)) ?? /https?:\/\/[^\s'"]+/.exec(request)?.[0] ?? ""
  );
}

function render(
  text: string,
  data: JsonObject,
  secrets: Readonly<Record<string, string>>,
): { rendered: string; template: Sending["template"] } {
  try {
    return { rendered: renderTemplate(text, data, secrets), template: undefined };
  } catch (error) {
    if (!(error instanceof TemplateError) && !(error instanceof NotSimulatedError)) throw error;
    // `template: :1:20: executing "" at <.data.x>: map has no entry for key "x"`
    const end = error.message.indexOf(">: ");
    const begin = error.message.lastIndexOf("<", end);
    const at = begin < 0 || end < 0 ? undefined : error.message.slice(begin + 1, end);
    return { rendered: "", template: { message: error.message, at } };
  }
}

function denied(rendered: string): string | undefined {
  try {
    return deniedReason(rendered);
  } catch (error) {
    if (error instanceof ServicePanicError) return "the service ends at a --data without a value";
    throw error;
  }
}

/** A word of the default deny list; in v1alpha1 it counts anywhere in the command. */
export function deniedWord({ request }: EntryRequest): string | undefined {
  const text = typeof request === "string" ? request.replaceAll("\\", "") : request.url;
  return DEFAULT_DENY_LIST.find((word) => text.includes(word));
}

/** An event with nothing in it that the control plane does not always put there. */
function exampleEvent(type: string, shipyards: readonly Shipyard[]) {
  const parsed = parseTaskEventType(type);
  const properties = shipyards
    .flatMap(({ stages }) => stages)
    .flatMap(({ sequences }) => sequences)
    .flatMap(({ tasks }) => tasks)
    .filter(({ name }) => name === parsed?.task)
    .map((task) => task.properties)
    .map((value) => value ?? null);
  // What some shipyard leaves out is not always there.
  const common = properties.length > 0 ? properties.reduce(intersection) : null;
  return {
    type,
    source: parsed?.kind === "triggered" ? "shipyard-controller" : "another-service",
    id: EXAMPLE_ID,
    time: "2026-01-01T12:00:00.000Z",
    specversion: "1.0",
    shkeptncontext: EXAMPLE_CONTEXT,
    ...(parsed?.kind !== "triggered" && { triggeredid: EXAMPLE_ID }),
    data: {
      project: "project",
      stage: "stage",
      service: "service",
      ...(parsed?.kind === "finished" && { status: "succeeded", result: "pass" }),
      ...(parsed?.kind === "triggered" && isJsonObject(common) && { [parsed.task]: common }),
    },
  };
}

function intersection(a: Json, b: Json): Json {
  if (!isJsonObject(a) || !isJsonObject(b)) return isJsonObject(a) === isJsonObject(b) ? a : null;
  const shared = Object.entries(a).filter(([key]) => getOwn(b, key) !== undefined);
  return Object.fromEntries(
    shared.map(([key, value]) => [key, intersection(value, getOwn(b, key) ?? null)]),
  );
}
