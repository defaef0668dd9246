import type { OutgoingEvent } from "../domain/events/events";
import { parseTaskEventType } from "../domain/events/event-type";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, objectAt, setOwn, textAt } from "../domain/text/json";
import type { Preset, Template } from "./presets";

const VERSION = "1";
const FIELD = /^\{(\w+)\}$/;

/** The one answer for everybody who takes JSON. `errored` is a status, and never a result. */
export function answerOf({ type, source, triggeredid, data }: OutgoingEvent): JsonObject {
  const task = parseTaskEventType(type)?.task ?? "";
  const [, id = "", attempt = "1"] = /\/runs\/(\d+)\/attempts\/(\d+)$/.exec(source) ?? [];
  const common = {
    version: VERSION,
    id: triggeredid,
    task,
    run: { id: Number(id), attempt: Number(attempt), url: source },
  };
  if (type.endsWith(".started")) return { ...common, status: "started" };
  return {
    ...common,
    status: textAt(data, "status"),
    result: textAt(data, "result"),
    message: textAt(data, "message"),
    data: objectAt(data, task),
    labels: objectAt(data, "labels"),
  };
}

/** As the preset wants it. `started` is the same for all that take it. */
export function bodyOf(answer: JsonObject, { body }: Pick<Preset, "body">): Json {
  const status = getOwn(answer, "status");
  if (status === "started") return answer;
  return filled(status === "errored" ? body.errored : body.succeeded, answer);
}

function filled(template: Template, answer: JsonObject): Json {
  if (typeof template === "string") {
    const [, field] = FIELD.exec(template) ?? [];
    if (field === undefined) return template;
    return field === "answer" ? answer : (getOwn(answer, field) ?? null);
  }
  const object: JsonObject = {};
  for (const [name, part] of Object.entries(template)) setOwn(object, name, filled(part, answer));
  return object;
}
