import fc from "fast-check";
import type { JsonObject } from "../../src/domain/text/json";
import { createMasker } from "../../src/domain/text/masking";
import { MAX_EVENT_BYTES } from "../../src/domain/events/events";
import { sequenceTrigger } from "../../src/domain/events/sequence-trigger";
import { readTriggerConfig } from "../../src/trigger/inputs";
import { evaluationWindow } from "../../src/domain/events/evaluation-window";
import { cases } from "../support/cases";

const NOW_MS = Date.UTC(2026, 2, 1, 10, 0, 0);
const CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
const SOURCE = "https://github.com/octo/demo/actions/runs/4711/attempts/1";
const GOOD = {
  "control-plane-url": "https://keptn.example.com",
  "control-plane-token": "token-1",
  project: "shop",
  stage: "dev",
  service: "carts",
  sequence: "delivery",
};

function config(inputs: Readonly<Record<string, string>> = {}) {
  return readTriggerConfig(
    Object.fromEntries(
      Object.entries({ ...GOOD, ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
    NOW_MS,
  );
}
const dataOf = (inputs: Readonly<Record<string, string>>) =>
  sequenceTrigger(config(inputs), CONTEXT, SOURCE, (text) => text).json["data"] as JsonObject;

test("the defaults: wait for an hour, no abort, a bad verdict fails the step", () => {
  expect(config()).toMatchObject({
    base: "https://keptn.example.com/api",
    sequence: "delivery",
    window: undefined,
    data: {},
    labels: {},
    wait: true,
    waitMs: 3_600_000,
    abortOnCancel: false,
    failStep: true,
    warnings: [],
  });
});

test.each<[string, Record<string, string>, RegExp]>([
  ["no address", { "control-plane-url": "" }, /control-plane-url is empty/],
  ["a token in its place", { "control-plane-url": "dt0c01.ABC" }, /swapped/],
  ["no token", { "control-plane-token": "" }, /control-plane-token is empty/],
  [
    "two kinds of credentials",
    { "oauth-client-id": "a", "oauth-client-secret": "b" },
    /both given/,
  ],
  ["no project", { project: "" }, /project is empty/],
  [
    "a stage with a dot",
    { stage: "dev.delivery" },
    /stage: expected a name without a dot, found "dev\.delivery"/,
  ],
  [
    "a line break in the service",
    { service: "a\nb" },
    /service: control characters are not allowed, found "a\\nb"/,
  ],
  ["a sequence with a dot", { sequence: "a.triggered" }, /sequence: expected a name without a dot/],
  [
    "neither sequence nor evaluation",
    { sequence: "" },
    /sequence is empty: name the sequence to start, or set evaluation: true/,
  ],
  ["both", { evaluation: "true" }, /sequence and evaluation are both given/],
  [
    "a word for evaluation",
    { evaluation: "yes" },
    /evaluation: expected true or false, found "yes"/,
  ],
  [
    "a window for a sequence",
    { start: "2026-03-01T10:00:00Z", timeframe: "5m" },
    /start and timeframe: only for evaluation: true/,
  ],
  [
    "data that is no JSON",
    { data: "{image: x}" },
    /data: expected a JSON object such as .* found text that is not JSON/,
  ],
  ["data that is a list", { data: "[]" }, /data: expected a JSON object, found a list/],
  [
    "a label that is a number",
    { data: '{"labels":{"build":7}}' },
    /data\.labels: a label is text, found the number 7 for "build"/,
  ],
  ["labels that are a list", { data: '{"labels":[]}' }, /data\.labels: expected an object/],
  [
    "a message that is no text",
    { data: '{"message":{}}' },
    /data\.message: the control plane takes text only/,
  ],
  [
    "the distributor's own data",
    { data: '{"temporaryData":{}}' },
    /data\.temporaryData belongs to the control plane/,
  ],
  [
    "data without a bottom",
    { data: `{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}` },
    /nested more than 100 levels/,
  ],
  ["a label without a name", { labels: "=x" }, /labels: expected lines such as team=payments/],
  [
    "a time without a number",
    { "timeout-minutes": "soon" },
    /timeout-minutes: expected a number above 0/,
  ],
  ["a word for wait", { wait: "maybe" }, /wait: expected true or false/],
  [
    "a word for abort-on-cancel",
    { "abort-on-cancel": "1" },
    /abort-on-cancel: expected true or false/,
  ],
  ["a word for fail-step", { "fail-step": "no" }, /fail-step: expected true, false/],
])("%s is refused, and named", (_what, inputs, complaint) => {
  expect(() => config(inputs)).toThrow(complaint);
});

test("all complaints come at once", () => {
  expect(() => config({ "control-plane-token": "", project: "", data: "x", wait: "y" })).toThrow(
    /control-plane-token is empty.* project is empty.* data: .* wait: /,
  );
});

test("no complaint shows what data holds", () => {
  expect(() => config({ data: '{"password": "hunter22"' })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining("hunter22") as string }),
  );
});

test("what has no effect is said", () => {
  expect(config({ data: '{"stage":"prod","service":"carts"}', sequences: "x" }).warnings).toEqual([
    "The input sequences is not known and has no effect.",
    "data.stage has no effect: the input stage decides.",
  ]);
  expect(config({ "control-plane-url": "http://keptn.example.com" }).warnings).toEqual([
    expect.stringContaining("crosses the network in clear"),
  ]);
});

test("data is sent as it is, and never decides where the sequence runs; labels of both kinds are kept", () => {
  const data = dataOf({
    data: '{"project":"other","stage":"prod","service":"x","image":"a:1","list":[1,2],"labels":{"team":"a","build":"1"}}',
    labels: "build=2\nurl=https://x/?a=b;c",
  });
  expect(data).toEqual({
    project: "shop",
    stage: "dev",
    service: "carts",
    image: "a:1",
    list: [1, 2],
    labels: { team: "a", build: "2", url: "https://x/?a=b;c", githubRun: SOURCE },
  });
});

test("the link to the run cannot be taken by a label", () => {
  expect(
    dataOf({ labels: "githubRun=https://evil.example", data: '{"labels":{"githubRun":"x"}}' })[
      "labels"
    ],
  ).toEqual({ githubRun: SOURCE });
});

test("keys that name a prototype are ordinary keys", () => {
  const data = dataOf({
    data: '{"__proto__":{"polluted":true},"labels":{"__proto__":"x","constructor":"y"}}',
    labels: "__proto__=z",
  });
  expect(JSON.parse(JSON.stringify(data))).toHaveProperty(["labels", "constructor"], "y");
  expect(Object.hasOwn(data, "__proto__")).toBe(true);
  expect(Object.getOwnPropertyDescriptor(data["labels"], "__proto__")?.value).toBe("z");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("an event that would be too large is refused", () => {
  expect(() => dataOf({ data: JSON.stringify({ log: "ü".repeat(40_000) }) })).toThrow(
    /^data and labels make an event of \d+ bytes, and at most 60000 are accepted everywhere/,
  );
});

test("a secret in data or labels does not leave, but the identity does", () => {
  const settings = config({
    data: '{"auth":{"a shop-token":"Bearer shop-token"}}',
    labels: "key=shop-token",
  });
  const trigger = sequenceTrigger(
    settings,
    CONTEXT,
    SOURCE,
    createMasker(["shop-token"], [settings.scope.project]),
  );
  expect(trigger.isMasked).toBe(true);
  expect(JSON.stringify(trigger.json)).not.toContain("shop-token");
  expect(trigger.json["data"]).toMatchObject({
    project: "shop",
    auth: { "a ***": "Bearer ***" },
    labels: { key: "***" },
  });
});

test("whatever the data, the event is JSON that the control plane can decode, at home where the inputs say", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
      fc.dictionary(fc.string(), fc.string()),
      (data, labels) => {
        const given = { ...data, labels };
        let event: JsonObject;
        try {
          event = sequenceTrigger(
            config({ data: JSON.stringify(given) }),
            CONTEXT,
            SOURCE,
            (text) => text,
          ).json;
        } catch (error) {
          // Texts that Go could not decode are refused; nothing else may go wrong.
          expect((error as Error).message).toMatch(/^data[. ]/);
          return;
        }
        const sent = JSON.parse(JSON.stringify(event)) as JsonObject;
        expect(sent).toMatchObject({
          type: "sh.keptn.event.dev.delivery.triggered",
          shkeptncontext: CONTEXT,
          source: SOURCE,
          specversion: "1.0",
        });
        const sentData = sent["data"] as JsonObject;
        expect(sentData).toMatchObject({ project: "shop", stage: "dev", service: "carts" });
        expect(
          Object.values(sentData["labels"] as JsonObject).every(
            (label) => typeof label === "string",
          ),
        ).toBe(true);
        for (const [key, value] of Object.entries(JSON.parse(JSON.stringify(data)) as JsonObject))
          if (!["project", "stage", "service", "labels"].includes(key))
            expect(sentData[key]).toEqual(value);
        expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(MAX_EVENT_BYTES);
      },
    ),
    { numRuns: cases(300) },
  );
});

describe("the evaluated window", () => {
  const window = (start = "", end = "", timeframe = "") =>
    evaluationWindow({ start, end, timeframe }, NOW_MS);

  test.each([
    [
      "nothing: the last five minutes",
      "",
      "",
      "",
      "2026-03-01T09:55:00.000Z",
      "2026-03-01T10:00:00.000Z",
    ],
    [
      "a timeframe ends now",
      "",
      "",
      "1h30m",
      "2026-03-01T08:30:00.000Z",
      "2026-03-01T10:00:00.000Z",
    ],
    [
      "a start and a timeframe",
      "2026-02-28T23:59:30Z",
      "",
      "90s",
      "2026-02-28T23:59:30.000Z",
      "2026-03-01T00:01:00.000Z",
    ],
    [
      "a start and an end, with zones",
      "2026-03-01T10:00:00+02:00",
      "2026-03-01T10:00:00.5Z",
      "",
      "2026-03-01T08:00:00.000Z",
      "2026-03-01T10:00:00.500Z",
    ],
    [
      "without a zone it is UTC",
      "2026-03-01T08:00:00",
      "2026-03-01T09:00:00.25",
      "",
      "2026-03-01T08:00:00.000Z",
      "2026-03-01T09:00:00.250Z",
    ],
  ])("%s", (_what, start, end, timeframe, from, until) => {
    expect(window(start, end, timeframe)).toEqual({ start: from, end: until });
  });

  test.each([
    [
      "end and timeframe",
      "2026-03-01T08:00:00Z",
      "2026-03-01T09:00:00Z",
      "5m",
      /end and timeframe are both given/,
    ],
    ["end alone", "", "2026-03-01T09:00:00Z", "", /end is given without start/],
    ["start alone", "2026-03-01T09:00:00Z", "", "", /start is given alone/],
    [
      "less than a minute",
      "",
      "",
      "59s",
      /timeframe: an evaluation needs at least one minute, found 59 s/,
    ],
    [
      "an end before the start",
      "2026-03-01T09:00:00Z",
      "2026-03-01T08:00:00Z",
      "",
      /end: an evaluation needs at least one minute/,
    ],
    [
      "no duration",
      "",
      "",
      "5 minutes",
      /timeframe: expected a duration such as 5m or 1h30m, found "5 minutes"/,
    ],
    ["a time of no calendar", "2026-02-31T08:00:00Z", "", "5m", /start: expected a time such as/],
    ["a date", "2026-02-01", "", "5m", /start: expected a time such as/],
    ["a span beyond all calendars", "", "", "99999999999999h", /outside of what a calendar has/],
  ])("%s is refused", (_what, start, end, timeframe, complaint) => {
    expect(() => window(start, end, timeframe)).toThrow(complaint);
  });

  test("any minutes are a window of that length that ends now", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 59 }),
        (minutes, seconds) => {
          const { start, end } = window("", "", `${minutes}m${seconds}s`);
          expect(Date.parse(end)).toBe(NOW_MS);
          expect(Date.parse(end) - Date.parse(start)).toBe((minutes * 60 + seconds) * 1_000);
        },
      ),
    );
  });
});
