import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, parsedObject } from "../../src/domain/text/json";
import type { EventData, KeptnEvent } from "../engine/event";
import { dataObject, replaceKind } from "../engine/event";

/**
 * An event of the webhook service; id and time are given to it by the bus
 * (docs/reference/keptn.md#who-sends-what).
 */
export interface WebhookAnswer {
  readonly type: string;
  readonly source: "webhook-service";
  readonly shkeptncontext: string;
  readonly triggeredid: string;
  readonly data: JsonObject;
}

/**
 * The `started` for a triggered event. Its data is the common part of the parent's data, so it can
 * carry a `status` and `result` of the task before; empty fields are left out.
 */
export function startedAnswer(event: KeptnEvent, common: EventData): WebhookAnswer {
  const { labels, ...texts } = common;
  const filled = Object.entries(texts).filter(([, value]) => value !== "");
  return answer(event, "started", {
    ...Object.fromEntries(filled),
    ...(Object.keys(labels).length > 0 && { labels }),
  });
}

/** The `finished` after all requests of a passive webhook succeeded. */
export function succeededAnswer(
  event: KeptnEvent,
  common: EventData,
  task: string,
  responses: readonly string[],
): WebhookAnswer {
  const data: Record<string, Json> = {
    ...scope(event, common),
    status: "succeeded",
    result: "pass",
  };
  data[task] = { responses: responses.map(parseResponse) };
  return answer(event, "finished", data);
}

export function erroredAnswer(
  event: KeptnEvent,
  common: EventData,
  message: string,
): WebhookAnswer {
  return answer(event, "finished", {
    ...scope(event, common),
    status: "errored",
    result: "fail",
    message,
  });
}

/**
 * Since 0.19 a body that is a JSON object is one; everything else is text, GitHub's empty 204 the
 * text "".
 */
function parseResponse(body: string): Json {
  return parsedObject(body) ?? body;
}

/**
 * Secret values become `***`. An empty value matches between all characters, which spoils the whole
 * message.
 */
export function maskSecrets(message: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (text, secret) =>
      secret === "" ? ["", ...text, ""].join("***") : text.replaceAll(secret, () => "***"),
    message,
  );
}

function scope(event: KeptnEvent, { project, stage, service, labels }: EventData): JsonObject {
  // A Go map that was never set is null in JSON.
  const given = getOwn(dataObject(event), "labels");
  return { project, stage, service, labels: given === undefined || given === null ? null : labels };
}

function answer(event: KeptnEvent, kind: "started" | "finished", data: JsonObject): WebhookAnswer {
  return {
    type: replaceKind(event.type, kind),
    source: "webhook-service",
    shkeptncontext: event.shkeptncontext,
    triggeredid: event.id,
    data,
  };
}
