import { getOwn, textAt } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import type { KeptnEvent } from "../engine/event";
import { readAttributes } from "./events";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, empty } from "./exchange";

/**
 * `POST /api/controlPlane/v1/event` (docs/reference/keptn.md#other-events-from-outside): straight
 * into the controller, past bus and event store. It needs time, type, id and source, and answers
 * 200 with nothing. It is here to show why nobody should use it.
 */
export function postToController(engine: Engine, request: ApiRequest): ApiAnswer {
  const attributes = readAttributes(request.body);
  if (typeof attributes === "string") throw new BadRequest(`Invalid request format: ${attributes}`);
  const text = (name: string) => textAt(attributes, name);
  const missing = ["time", "type", "id", "source"].find((name) => text(name) === "");
  if (missing !== undefined)
    throw new BadRequest(`Invalid request format: ${missing} must be specified`);
  const event: KeptnEvent = {
    id: text("id"),
    type: text("type"),
    source: text("source"),
    specversion: text("specversion"),
    time: new Date(text("time")).toISOString(),
    shkeptncontext: text("shkeptncontext"),
    ...(text("triggeredid") && { triggeredid: text("triggeredid") }),
    ...(text("gitcommitid") && { gitcommitid: text("gitcommitid") }),
    data: getOwn(attributes, "data") ?? null,
  };
  engine.sequences.handle(event);
  return empty();
}
