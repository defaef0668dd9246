import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, setOwn, textAt } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import type { KeptnEvent } from "../engine/event";
import { API_SOURCE } from "../engine/event";
import { validateEvent } from "./event-validation";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, gatewayPage, json } from "./exchange";
import { goJsonProblem, goJsonType } from "./go-json";
import { contextInForce } from "./keptn-context";

/**
 * The attributes the API's model knows (docs/reference/keptn.md#attributes); any other is lost. Go
 * matches them whatever their case.
 */
const TEXT_ATTRIBUTES = [
  "type",
  "source",
  "id",
  "time",
  "specversion",
  "contenttype",
  "shkeptncontext",
  "triggeredid",
  "gitcommitid",
  "shkeptnversion",
] as const;
const ATTRIBUTES: readonly string[] = [...TEXT_ATTRIBUTES, "data", "extensions"];
/** In the order the API looks at them. */
const REQUIRED = ["data", "source", "type"] as const;
const MEDIA_TYPES = ["application/cloudevents+json", "application/json"];
/** MAX_EVENT_SIZE_KB, in force only with validation (docs/reference/keptn.md#limits). */
const MAX_VALIDATED_BYTES = 64 * 1024;
/** The default of the message bus. */
const MAX_MESSAGE_BYTES = 1024 * 1024;

interface EventApiOptions {
  /** EVENT_VALIDATION_ENABLED: off by default since 0.19 (docs/reference/keptn.md#validation). */
  readonly eventValidation: boolean;
}

/**
 * `POST /api/v1/event` (docs/reference/keptn.md#sending-an-event). 200 means "published", nothing
 * more; the new id is not told.
 */
export function postEvent(
  engine: Engine,
  options: EventApiOptions,
  request: ApiRequest,
): ApiAnswer {
  const mediaType =
    (request.headers["content-type"] ?? "application/octet-stream")
      .split(";")[0]
      ?.trim()
      .toLowerCase() ?? "";
  if (!MEDIA_TYPES.includes(mediaType))
    return error(
      415,
      `unsupported media type "${mediaType}", only [${MEDIA_TYPES.join(" ")}] are allowed`,
    );
  // An empty body crashes the API's handler; the gateway is left without an answer.
  if (request.body.length === 0) return gatewayPage(502, "Bad Gateway");
  if (options.eventValidation && request.body.length > MAX_VALIDATED_BYTES)
    return unparsable("http: request body too large");
  const parsed = readAttributes(request.body);
  if (typeof parsed === "string") return unparsable(parsed);
  const missing = REQUIRED.find((name) => (getOwn(parsed, name) ?? null) === null);
  if (missing !== undefined) return error(422, `${missing} in body is required`, 602);
  const event = acceptedEvent(engine, parsed);
  const refusal = options.eventValidation
    ? validateEvent({ ...event, triggeredid: event.triggeredid ?? "" })
    : undefined;
  if (refusal !== undefined) return error(400, refusal);
  if (Buffer.byteLength(JSON.stringify(event)) > MAX_MESSAGE_BYTES)
    return error(500, "could not publish message to NATS: nats: maximum payload exceeded");
  engine.publish(event, "http");
  return json(200, { keptnContext: event.shkeptncontext });
}

function unparsable(reason: string): ApiAnswer {
  return error(400, `parsing body body from "" failed, because ${reason}`);
}

/**
 * @returns the known attributes under their lower-case names, or why Go's decoder would refuse the
 * body
 */
export function readAttributes(body: Buffer): JsonObject | string {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch (cause) {
    return goJsonProblem(body.toString("utf8"), cause);
  }
  // Go's decoder leaves its value as it is for null.
  if (value === null) return {};
  if (!isJsonObject(value))
    return `json: cannot unmarshal ${goJsonType(value)} into Go value of type models.KeptnContextExtendedCE`;
  const known: JsonObject = {};
  for (const [name, attribute] of Object.entries(value)) {
    const lower = name.toLowerCase();
    if (ATTRIBUTES.includes(lower)) setOwn(known, lower, attribute);
  }
  const wrong = TEXT_ATTRIBUTES.find((name) => !isTextOrNull(getOwn(known, name)));
  if (wrong !== undefined)
    return (
      `json: cannot unmarshal ${goJsonType(getOwn(known, wrong))} into Go struct ` +
      `field KeptnContextExtendedCE.${wrong} of type string`
    );
  const time = getOwn(known, "time");
  if (typeof time === "string" && Number.isNaN(Date.parse(time)))
    return (
      `parsing time ${JSON.stringify(time)} as "2006-01-02 15:04:05": cannot ` +
      `parse ${JSON.stringify(time)} as "2006"`
    );
  return known;
}

/** Id and time are always the API's own. */
function acceptedEvent(engine: Engine, attributes: JsonObject): KeptnEvent {
  const text = (name: string) => textAt(attributes, name);
  const optional = (name: "triggeredid" | "gitcommitid" | "shkeptnversion") =>
    text(name) === "" ? {} : { [name]: text(name) };
  const extensions = getOwn(attributes, "extensions");
  return {
    id: engine.newId(),
    type: text("type"),
    source: isUriReference(text("source")) ? text("source") : API_SOURCE,
    specversion: "1.0",
    time: engine.clock.now().toISOString(),
    contenttype: "application/json",
    shkeptncontext: contextInForce(text("shkeptncontext"), engine.newId),
    ...optional("triggeredid"),
    ...optional("gitcommitid"),
    ...optional("shkeptnversion"),
    ...(extensions !== undefined && extensions !== null && { extensions }),
    data: getOwn(attributes, "data") ?? null,
  };
}

/**
 * What Go's `url.Parse` accepts: no control characters, no broken percent-encoding, no colon before
 * a scheme is over.
 */
function isUriReference(text: string): boolean {
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text) || /%(?![0-9a-f]{2})/i.test(text))
    return false;
  const beforeColon = /^([^/?#]*?):/.exec(text)?.[1];
  return beforeColon === undefined || /^[a-z][a-z0-9+.-]*$/i.test(beforeColon);
}

function isTextOrNull(value: Json | undefined): boolean {
  return value === undefined || value === null || typeof value === "string";
}
