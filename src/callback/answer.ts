import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, setOwn } from "../domain/text/json";
import type { Preset, Template } from "./presets";

const FIELD = /^\{(\w+)\}$/;

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
