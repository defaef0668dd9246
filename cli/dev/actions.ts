import type { JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Decision } from "../play/approval";
import { PERSON } from "../play/desks";
import { ActionError } from "./page-server";
import type { Recorded } from "./recorder";
import { waiting } from "./recorder";

type Action = (place: Recorded, body: JsonObject) => Promise<JsonObject>;

/** What the buttons of the page do, all of it through the API that everybody else uses. */
const ACTIONS: Readonly<Record<string, Action>> = {
  async trigger({ api }, body) {
    const event = getOwn(body, "event");
    if (!isJsonObject(event)) throw new ActionError("The event has to be a JSON object.");
    return { context: await api.send(event) };
  },
  approve: (place, body) => decide(place, body, "approve"),
  deny: (place, body) => decide(place, body, "reject"),
  pause: (place, body) => control(place, body, "pause"),
  resume: (place, body) => control(place, body, "resume"),
  abort: (place, body) => control(place, body, "abort"),
  comment({ github }, body) {
    const number = getOwn(body, "issue");
    const text = textAt(body, "text");
    if (typeof number !== "number" || github.issue(number) === undefined)
      throw new ActionError("There is no such issue.");
    github.addComment(number, text, PERSON);
    return Promise.resolve({});
  },
};

/** @throws ActionError for what nobody can do */
export async function act(place: Recorded, name: string, body: JsonObject): Promise<JsonObject> {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) throw new ActionError(`There is no action ${name}.`);
  return action(place, body);
}

async function decide(place: Recorded, body: JsonObject, decision: Decision): Promise<JsonObject> {
  const id = textAt(body, "id");
  const approval = waiting(place).find(({ triggered }) => triggered.id === id);
  if (approval === undefined)
    throw new ActionError("This approval waits no more: it was answered, or its sequence is over.");
  await approval.answer(decision, "on the local page");
  return {};
}

async function control(
  { plane, api }: Recorded,
  body: JsonObject,
  state: "pause" | "resume" | "abort",
): Promise<JsonObject> {
  const context = textAt(body, "context");
  const project = textAt(body, "project");
  if (plane.engine.sequences.views.find(project, context) === undefined)
    throw new ActionError("There is no such sequence.");
  const path = [project, context].map(encodeURIComponent).join("/");
  await api.call("POST", `/controlPlane/v1/sequence/${path}/control`, { state, stage: "" });
  return {};
}

function textAt(body: JsonObject, name: string): string {
  const value = getOwn(body, name);
  if (typeof value !== "string" || value === "") throw new ActionError(`${name} is missing.`);
  return value;
}
