import fc from "fast-check";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import type { Json, JsonObject } from "../../src/domain/text/json";

const TYPE = "sh.keptn.event.deployment.triggered";
const ids = { type: TYPE, id: "id-1", shkeptncontext: "ctx-1" };
const scope = { project: "shop", stage: "staging", service: "carts" };
const data = {
  ...scope,
  configurationChange: { values: { image: "carts:1.0" } },
  labels: { a: "b" },
};
const event = { ...ids, source: "shipyard-controller", specversion: "1.0", data };

const reference = {
  type: TYPE,
  name: "deployment",
  kind: "triggered",
  id: "id-1",
  keptnContext: "ctx-1",
  ...scope,
};

test.each<[string, unknown]>([
  ["(a) the event as an object", { event }],
  ["(a) the event as JSON text", { event: JSON.stringify(event) }],
  ["(b) the quick start's shape", event],
  [
    "(c) flat, with data",
    {
      ...ids,
      ...scope,
      source: "shipyard-controller",
      specversion: "1.0",
      data: { configurationChange: data.configurationChange, labels: data.labels },
    },
  ],
  ["(d) encoded, object", { encoding: "urlquery", event: encoded(event) }],
  [
    "(d) encoded, flat inside",
    {
      encoding: "urlquery",
      event: encoded({
        ...ids,
        ...scope,
        source: "shipyard-controller",
        specversion: "1.0",
        data: { configurationChange: data.configurationChange, labels: data.labels },
      }),
    },
  ],
  ["the whole payload as JSON text", JSON.stringify({ event })],
])("%s gives the same task and event", (_name, payload) => {
  const dispatch = parseDispatch(payload, "client_payload");
  expect(dispatch.reference).toEqual(reference);
  expect(dispatch.event).toEqual(event);
  expect(dispatch.mode).toBeUndefined();
});

test("ids alone are enough", () => {
  expect(
    parseDispatch({ type: TYPE, id: "id-1", project: "shop" }, "client_payload").reference,
  ).toEqual({ type: TYPE, name: "deployment", kind: "triggered", id: "id-1", project: "shop" });
});

test.each([
  ["interactive", "interactive"],
  ["active", "interactive"],
  ["silent", "silent"],
  ["passive", "silent"],
])("mode %s means %s", (word, mode) => {
  expect(parseDispatch({ mode: word, event }, "client_payload").mode).toBe(mode);
});

test.each<[string, unknown, string]>([
  [
    "nothing",
    undefined,
    "client_payload: expected an event as an object or as JSON text, found nothing.",
  ],
  ["a list", [], "client_payload: expected an event as an object or as JSON text, found a list."],
  [
    "text that is no JSON",
    { event: "map[a:b]" },
    "client_payload.event: expected an event as an object or as JSON text, found text that is not JSON.",
  ],
  ["no type", { id: "x", project: "p" }, "client_payload.type: expected text, found nothing."],
  [
    "an empty type",
    { type: "", id: "x", project: "p" },
    "client_payload.type: expected text, found an empty text.",
  ],
  [
    "a sequence event",
    { type: "sh.keptn.event.staging.delivery.triggered", id: "x", project: "p" },
    "client_payload.type: expected sh.keptn.event.<task>.<kind> with kind triggered, " +
      "started, finished, invalidated, found " +
      '"sh.keptn.event.staging.delivery.triggered".',
  ],
  [
    "a foreign type",
    { type: "com.example.deploy", id: "x", project: "p" },
    "client_payload.type: expected sh.keptn.event",
  ],
  [
    "an empty task name",
    { type: "sh.keptn.event..triggered", id: "x", project: "p" },
    "client_payload.type: expected sh.keptn.event",
  ],
  ["no id", { type: TYPE, project: "p" }, "client_payload.id: expected text, found nothing."],
  [
    "an id that is a number",
    { type: TYPE, id: 5, project: "p" },
    "client_payload.id: expected text, found the number 5.",
  ],
  [
    "no project",
    { event: { type: TYPE, id: "x" } },
    "client_payload.event.data.project (or client_payload.event.project): expected text, found nothing.",
  ],
  [
    "a project in two spellings",
    { type: TYPE, id: "x", project: "a", data: { project: "b" } },
    'client_payload.project is "a" but client_payload.data.project is "b": send one of them.',
  ],
  [
    "a line break in the stage",
    { type: TYPE, id: "x", project: "p", stage: "a\n::error::b" },
    'client_payload.data.stage: control characters are not allowed, found "a\\n::error::b".',
  ],
  [
    "NUL in the id",
    { type: TYPE, id: "x\u0000", project: "p" },
    "client_payload.id: control characters are not allowed",
  ],
  [
    "half a surrogate pair",
    { type: TYPE, id: "x\ud800", project: "p" },
    "client_payload.id: control characters are not allowed",
  ],
  [
    "data that is text",
    { type: TYPE, id: "x", data: "map[project:p]" },
    'client_payload.data: expected an object, found the text "map[project:p]".',
  ],
  [
    "an unknown encoding",
    { encoding: "base64", event },
    'client_payload.encoding: expected "urlquery", found the text "base64".',
  ],
  [
    "an encoding without event",
    { encoding: "urlquery" },
    "client_payload.event: expected the encoded event beside encoding, found nothing.",
  ],
  [
    "a broken escape",
    { encoding: "urlquery", event: { ...ids, project: "100%" } },
    'client_payload.event.project: "100%" is not what `urlquery` writes',
  ],
  [
    "an unknown mode",
    { mode: "loud", event },
    'client_payload.mode: expected interactive or silent, found the text "loud".',
  ],
  [
    "a finished event without context",
    { type: "sh.keptn.event.evaluation.finished", id: "x", project: "p" },
    "client_payload.shkeptncontext: expected the context of sh.keptn.event.evaluation.finished, found nothing.",
  ],
  [
    "a type of 60 KB",
    { type: "x".repeat(60_000), id: "x", project: "p" },
    "client_payload.type: expected at most 1000 characters, found 60000.",
  ],
])("%s is one line that names the field", (_name, payload, message) => {
  let thrown = "";
  try {
    parseDispatch(payload, "client_payload");
  } catch (error) {
    thrown = (error as Error).message;
  }
  expect(thrown).toContain(message);
  expect(thrown).not.toMatch(/[\r\n]/);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "a+b",
    "100%",
    "%2B",
    "'\"`$(x)",
    "::error::",
    "##[error]",
    "${{ x }}",
    "\u0000",
    "a\r\nb",
    "🎉",
  ),
);
const json: fc.Arbitrary<Json> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
  ),
})).value as fc.Arbitrary<Json>;

test("whatever urlquery encodes comes back as it was, and reaches no prototype", () => {
  fc.assert(
    fc.property(fc.dictionary(text, json, { maxKeys: 5 }), (more) => {
      const original = {
        ...ids,
        data: { ...JSON.parse(JSON.stringify(more)), ...scope } as JsonObject,
      };
      const dispatch = parseDispatch(
        { encoding: "urlquery", event: encoded(original) },
        "client_payload",
      );
      expect(JSON.parse(JSON.stringify(dispatch.event["data"]))).toEqual(
        JSON.parse(JSON.stringify(original.data)),
      );
      expect(Object.getPrototypeOf(dispatch.event)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    }),
  );
});

/** What `{{urlquery .}}` of Go's text/template writes: url.QueryEscape on every text and key. */
function encoded(value: Json): Json {
  if (typeof value === "string")
    return encodeURIComponent(value.toWellFormed())
      .replaceAll("%20", "+")
      .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  if (Array.isArray(value)) return value.map((item: Json) => encoded(item));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [encoded(key) as string, encoded(item as Json)]),
  );
}
