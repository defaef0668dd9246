import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GoYaml } from "../../simulator/engine/go-yaml";
import { parseShipyard } from "../../simulator/engine/shipyard";
import { commandLine } from "../../simulator/webhook/command-line";
import { readWebhookConfig } from "../../simulator/webhook/config";

const FILES = join(__dirname, "../fixtures/keptn-1.4.5");
const webhook = (name: string) =>
  readWebhookConfig(readFileSync(join(FILES, "webhooks", `${name}.yaml`), "utf8"));
const shipyard = (name: string) =>
  parseShipyard(readFileSync(join(FILES, "shipyards", `${name}.yaml`), "utf8"));
const field = (text: string) => GoYaml.read(`s: ${text}`).field("s");

/** Each row as gopkg.in/yaml.v3 v3.0.1 decoded it into an `interface{}`. */
test.each<[string, string, unknown]>([
  ["3", "int", 3],
  ["1_000", "int", 1000],
  ["1__0", "int", 10],
  ["1_", "int", 1],
  ["0o7", "int", 7],
  ["0777", "int", 511],
  ["0x1F", "int", 31],
  ["0b11", "int", 3],
  ["+1", "int", 1],
  ["-1", "int", -1],
  ["089", "float", 89],
  ["1.", "float", 1],
  [".5", "float", 0.5],
  ["+.5", "float", 0.5],
  ["1e3", "float", 1000],
  ["12e03", "float", 12000],
  ["1_0.5", "float", 10.5],
  ["0.2", "float", 0.2],
  ["18446744073709551616", "float", 18446744073709551616],
  [".inf", "float", null],
  ["-.INF", "float", null],
  [".nan", "float", null],
  ["1:30", "string", "1:30"],
  ["190:20:30", "string", "190:20:30"],
  ["0x", "string", "0x"],
  ["0o8", "string", "0o8"],
  ["_1", "string", "_1"],
  ["0.1.2", "string", "0.1.2"],
  ["1e1000", "string", "1e1000"],
  ["=", "string", "="],
  ["<<", "string", "<<"],
  ["yes", "string", "yes"],
  ["off", "string", "off"],
  ["y", "string", "y"],
  ["tRUE", "string", "tRUE"],
  ["nULL", "string", "nULL"],
  ["true", "bool", true],
  ["FALSE", "bool", false],
  ["~", "null", null],
  ["Null", "null", null],
  ["", "null", null],
  ["2022-11-28", "time", "2022-11-28T00:00:00Z"],
  ["2022-1-2", "time", "2022-01-02T00:00:00Z"],
  ["2001-12-14 21:59:43", "time", "2001-12-14T21:59:43Z"],
  ["2001-12-14t21:59:43.10-05:00", "time", "2001-12-14T21:59:43.1-05:00"],
  ["2022-13-45", "string", "2022-13-45"],
  ["2022-02-30", "string", "2022-02-30"],
  ['"3"', "string", "3"],
  ["'~'", "string", "~"],
  ["!!str 3", "string", "3"],
  ['!!int "3"', "int", 3],
  ['!!bool "true"', "bool", true],
  ["!!binary aGk=", "string", "hi"],
  ["!foo bar", "string", "bar"],
  ["|-\n  3", "string", "3"],
])("yaml.v3: %j is of type %s", (text, type, value) => {
  expect([field(text).scalarType, field(text).value()]).toEqual([type, value]);
});

test.each([
  ["3", "3"],
  ["1_000", "1_000"],
  ["0777", "0777"],
  ["2022-11-28", "2022-11-28"],
  ["yes", "yes"],
  ["True", "True"],
  ["~", ""],
  ["null", ""],
  ['"null"', "null"],
  ["", ""],
  ['""', ""],
])("yaml.v3: a field of text takes %j as it is written", (text, value) => {
  expect(field(text).text()).toBe(value);
});

test.each<[string, boolean | undefined]>([
  ["true", true],
  ["TRUE", true],
  ["yes", true],
  ["Yes", true],
  ["on", true],
  ["Y", true],
  ['"yes"', true],
  ['!!bool "true"', true],
  ["False", false],
  ["no", false],
  ["OFF", false],
  ["n", false],
  ["'off'", false],
  ["~", undefined],
  ["NULL", undefined],
  ["", undefined],
])("yaml.v3: a boolean field takes %j as %s", (text, value) => {
  expect(field(text).flag()).toBe(value);
});

test.each([
  '"true"',
  "'false'",
  "tRUE",
  "1",
  "0",
  '""',
  "!!str true",
  "[]",
  "{}",
  "t",
  "2022-11-28",
  "nULL",
])("yaml.v3: a boolean field refuses %s", (text) => {
  expect(() => field(text).flag()).toThrow("expected true or false without quotes");
});

test.each<[string, unknown]>([
  ["a: &a {name: n}\nm: {<<: *a}", { name: "n" }],
  ["a: &a {name: n}\nm: {<<: *a, name: o}", { name: "o" }],
  ["a: &a {name: n}\nb: &b {name: o, x: 1}\nm: {<<: [*a, *b]}", { name: "n", x: 1 }],
  ["m: {<<: {<<: {name: deep}}}", { name: "deep" }],
  ['m: {"<<": {name: n}}', { "<<": { name: "n" } }],
])("yaml.v3: merge keys of %j", (text, value) => {
  expect(GoYaml.read(text).field("m").value()).toEqual(value);
});

test.each([
  ["a key twice", "m: {a: 1, a: 2}", /mapping key "a" already defined/],
  ["a key twice, once with quotes", 'm: {1: a, "1": b}', /mapping key "1" already defined/],
  ["two merge keys", "a: &a {n: 1}\nm: {<<: *a, <<: *a}", /"<<" already defined/],
  ["a merge of a text", "m: {<<: x}", /map merge requires map/],
  ["an unknown anchor", "m: *nope", /unknown anchor 'nope'/],
  ["a mapping as a key", "m: {[a]: b}", /invalid map key/],
  ["an unquoted template", "m: {x: {{.id}}}", /invalid map key/],
])("yaml.v3 refuses %s", (_, text, message) => {
  expect(() => GoYaml.read(text).field("m").value()).toThrow(message);
});

test("yaml.v3: what is unknown is not decoded, case counts, and only the first document is read", () => {
  expect(GoYaml.read("S: big\nzzz: {a: 1, a: 2}\ns: x\n---\ns: [").field("s").text()).toBe("x");
});

describe("webhook files of people who do this job, as Keptn 1.4.5 reads them", () => {
  test.each(["w15-beta-number-header", "w23-github-api-version"])(
    "%s is refused: a header's number or date is no text",
    (name) => {
      expect(() => webhook(name)).toThrow(
        /headers\[\d\]\.value: expected a text, found nothing, or what YAML takes for a number, date or boolean; put it in quotes/,
      );
    },
  );

  test.each(["w19-beta-header-flow-template", "w25-bool-flags"])(
    "%s is refused: a boolean in quotes",
    (name) => {
      expect(() => webhook(name)).toThrow(
        /sendStarted: expected true or false without quotes, found string "(true|false)"/,
      );
    },
  );

  test("a mapping in v1alpha1 becomes a command", () => {
    const [request] = webhook("w14-alpha-with-mapping").webhooks[0]?.requests ?? [];
    expect(commandLine(request ?? "")).toBe(
      `curl --request POST --data '{"a":"b"}' https://catcher.example.com/a`,
    );
  });

  test("names of a request's parts count whatever their case", () => {
    expect(webhook("w17-beta-key-case").webhooks[0]?.requests).toEqual([
      {
        url: "https://catcher.example.com/a",
        method: "POST",
        headers: [{ key: "A", value: "b" }],
        payload: "",
        options: "",
      },
    ]);
  });

  test.each(["w03-form-payload-newlines", "w07-tabs-and-index-hyphen", "w12-escaped-quotes"])(
    "%s: the webhook file is taken",
    (name) => {
      expect(webhook(name).webhooks).toHaveLength(1);
    },
  );

  const beta = (request: string, rest = "") =>
    readWebhookConfig(
      `apiVersion: webhookconfig.keptn.sh/v1beta1\n${rest}\nspec: { webhooks: [{ type: ` +
        `t, subscriptionID: 1, requests: [${request}] }] }`,
    ).webhooks[0]?.requests[0];

  test("parts of a request that are no text are dropped without a word", () => {
    expect(beta("{ url: a, method: POST, payload: 3, options: 5, headers: { a: b } }")).toEqual({
      url: "a",
      method: "POST",
      headers: [],
      payload: "",
      options: "",
    });
    expect(beta("{ url: a, URL: b, method: POST, payload: { a: 1 } }")).toMatchObject({
      url: "b",
      payload: "",
    });
    expect(() => beta("{ url: 3, method: POST }")).toThrow(/requests\[0\]\.url/);
    expect(() => beta("{ url: a, method: POST, headers: [x] }")).toThrow(/headers\[0\]\.key/);
    expect(() => beta("curl https://h")).toThrow(/requests\[0\]\.url/);
  });

  test("fields that are not used have to fit too", () => {
    expect(() => beta("{ url: a, method: POST }", "metadata: x")).toThrow(
      "metadata: expected a mapping",
    );
    expect(() => beta("{ url: a, method: POST }", "kind: [x]")).toThrow("kind: expected a text");
    expect(() => beta("{ url: a, method: POST }", "zzz: 1\nzzz: 2")).toThrow(
      '"zzz" already defined',
    );
  });
});

describe("shipyard files of people who do this job, as Keptn 1.4.5 reads them", () => {
  test.each(["s01-version-1.2.0", "s03-version-short", "s09-selector-null"])(
    "%s: the shipyard is taken",
    (name) => {
      expect(shipyard(name).stages).toHaveLength(1);
    },
  );

  test("a list as properties travels on", () => {
    expect(shipyard("s06-properties-list").stages[0]?.sequences[0]?.tasks[0]?.properties).toEqual([
      "one",
      "two",
    ]);
  });

  test("an empty match is no selector, and a boolean is compared as text", () => {
    const [, after, after2] = shipyard("s09-selector-null").stages[0]?.sequences ?? [];
    expect([after?.triggeredOn, after2?.triggeredOn]).toEqual([
      [{ event: "dev.delivery.finished" }],
      [{ event: "dev.delivery.finished", match: { result: "true" } }],
    ]);
  });

  test("anchors and merge keys are resolved", () => {
    const [dev, prod] = shipyard("s11-anchors-merge").stages;
    expect(dev?.sequences[0]?.tasks[1]?.properties).toEqual({
      strategy: "direct",
      teststrategy: "functional",
    });
    expect(prod?.sequences[0]?.tasks).toEqual(dev?.sequences[0]?.tasks);
  });

  test.each([
    ["0.2", true],
    ["0.2.0", true],
    ["spec.keptn.sh/0.2.4", true],
    ["spec.keptn.sh/1", true],
    ["v0.3", true],
    ["0.2.0+x", true],
    ["spec.keptn.sh/0.1.9", false],
    ["0.2.0-rc1", false],
    ["spec.keptn.sh/0.2.x", false],
    ["", false],
    ["keptn/0.2", false],
  ])("apiVersion %j is taken: %s", (version, taken) => {
    const read = () => parseShipyard(`apiVersion: "${version}"\nspec: { stages: [] }`);
    if (taken) expect(read()).toEqual({ stages: [] });
    else expect(read).toThrow("apiVersion: expected spec.keptn.sh/0.2.0 or newer");
  });

  test("properties keep the types that YAML gives them", () => {
    const read = parseShipyard(
      "apiVersion: 0.2\nspec: { stages: [{ name: d, sequences: [{ name: s, tasks: [{ " +
        "name: 1, properties: { a: yes, b: 0777, c: 2022-11-28, d: ~, e: 1_000 } }] }] " +
        "}] }",
    );
    expect(read.stages[0]?.sequences[0]?.tasks).toEqual([
      { name: "1", properties: { a: "yes", b: 511, c: "2022-11-28T00:00:00Z", d: null, e: 1000 } },
    ]);
  });
});
