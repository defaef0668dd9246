import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { exampleNames, readExample } from "../../cli/play/example";
import { startControlPlane } from "../../simulator";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import type { Sender } from "../../src/domain/events/events";
import {
  finishedEvent,
  MAX_EVENT_BYTES,
  paymentEvent,
  progressEvent,
  startedEvent,
} from "../../src/domain/events/events";
import type { JsonObject } from "../../src/domain/text/json";
import { outcome, VERDICTS } from "../../src/domain/counting/outcome";
import type { Task } from "../../src/domain/task";
import { answerAs, RUN_SOURCE } from "../support/flow";
import type { Direction } from "../support/schemas";
import { check, checkRecorded, complaintsOf, isOurs, requireSent } from "../support/schemas";
import { newValidator } from "../support/schema-compiler";
import { SCHEMA_FILES } from "../support/schema-files";
import { fences, read, ROOT } from "./markdown";
import { codePoint } from "../support/texts";
import { cases } from "../support/cases";

const scope = { project: "shop", stage: "staging", service: "cart" };
const envelope = (type: string, data: unknown) => ({
  type,
  source: "somebody",
  id: "e-1",
  specversion: "1.0",
  contenttype: "application/json",
  shkeptncontext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
  triggeredid: "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22",
  data,
});
const indicator = {
  displayName: "Response time P95",
  status: "warning",
  score: 0.5,
  keySli: false,
  value: {
    metric: "response_time_p95",
    value: 812.4,
    comparedValue: 640.1,
    success: true,
    message: "",
  },
  passTargets: [{ criteria: "<=600", targetValue: 600, violated: true }],
  warningTargets: [{ criteria: "<=+30%", targetValue: 832.1, violated: false }],
};
/** An evaluation in full (docs/reference/keptn.md#evaluations). */
const evaluated = (more: object = {}) =>
  envelope("sh.keptn.event.evaluation.finished", {
    ...scope,
    labels: {},
    status: "succeeded",
    result: "warning",
    message: "",
    evaluation: {
      timeStart: "2022-03-01T10:00:00.000Z",
      timeEnd: "2022-03-01T10:05:00.000Z",
      result: "warning",
      score: 50,
      sloFileContent: "b2JqZWN0aXZlczo=",
      comparedEvents: ["e-0"],
      indicatorResults: [indicator],
      ...more,
    },
  });

describe("the schemas", () => {
  test.each(SCHEMA_FILES)(
    "%s compiles in strict mode, and is found under its own address",
    (file) => {
      const schema = JSON.parse(read(`schema/${file}`)) as {
        $id: string;
        $schema: string;
        title: string;
        description: string;
      };
      expect(schema).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `https://cloud-automation-actions.github.io/schema/${file}`,
      });
      expect([schema.title, schema.description].every((text) => text.length > 3)).toBe(true);
      expect(newValidator().getSchema(schema.$id)).toBeInstanceOf(Function);
    },
  );

  test("every definition is used", () => {
    const all = SCHEMA_FILES.map((file) => read(`schema/${file}`)).join("\n");
    const defined = SCHEMA_FILES.flatMap((file) =>
      Object.keys((JSON.parse(read(`schema/${file}`)) as { $defs?: object }).$defs ?? {}).map(
        (name) => `${file}#/$defs/${name}`,
      ),
    );
    const unused = defined.filter(
      (name) =>
        !all.includes(`${name}"`.replace(/^tasks\//, "")) &&
        !read(`schema/${name.split("#")[0] ?? ""}`).includes(`"#${name.split("#")[1] ?? ""}"`),
    );
    expect(defined.length).toBeGreaterThan(15);
    expect(unused).toEqual([]);
  });
});

describe("examples of the protocol are valid", () => {
  const answer = { ...scope, labels: { run: "https://example.org/runs/1" } };
  test.each<[string, unknown]>([
    ["started", envelope("sh.keptn.event.deployment.started", answer)],
    [
      "finished",
      envelope("sh.keptn.event.deployment.finished", {
        ...answer,
        status: "succeeded",
        result: "pass",
        message: "deployed in 41 s",
        deployment: {
          deploymentURIsPublic: ["https://staging.example.org"],
          deploymentNames: ["direct"],
        },
      }),
    ],
    ["an evaluation", evaluated()],
    [
      "an evaluation without indicators",
      evaluated({ indicatorResults: null, score: 0, timeStart: "", timeEnd: "" }),
    ],
    [
      "an objective without criteria",
      evaluated({
        indicatorResults: [
          { ...indicator, status: "info", passTargets: null, warningTargets: null },
        ],
      }),
    ],
    [
      "a value that could not be fetched",
      evaluated({
        indicatorResults: [
          { ...indicator, value: { metric: "m", value: 0, success: false, message: "no data" } },
        ],
      }),
    ],
    [
      "labels and message null",
      envelope("sh.keptn.event.deployment.finished", {
        ...scope,
        labels: null,
        message: null,
        status: "succeeded",
        result: "pass",
      }),
    ],
    [
      "an odd verdict, which counts as fail",
      envelope("sh.keptn.event.notify.finished", { ...scope, status: "ok", result: "passed" }),
    ],
    [
      "a remediation",
      envelope("sh.keptn.event.action.triggered", {
        ...scope,
        problem: { problemTitle: "t", rootCause: "r" },
        action: { name: "Scale", action: "scaling", value: 1 },
      }),
    ],
    [
      "the next step of a remediation",
      envelope("sh.keptn.event.get-action.finished", {
        ...scope,
        status: "succeeded",
        result: "pass",
        action: { name: "n", action: "a", value: { b: [1] } },
        "get-action": { actionIndex: 1 },
      }),
    ],
    [
      "a problem",
      envelope("sh.keptn.events.problem", {
        State: "OPEN",
        ProblemID: "P-1",
        ProblemTitle: "t",
        ProblemDetails: {},
        PID: "1",
        Tags: "a,b",
      }),
    ],
    [
      "an approval",
      envelope("sh.keptn.event.approval.triggered", {
        ...scope,
        result: "pass",
        approval: { pass: "manual", warning: "automatic" },
      }),
    ],
    [
      "a release",
      envelope("sh.keptn.event.release.triggered", {
        ...scope,
        deployment: { deploymentURIsLocal: null, deploymentNames: ["direct"] },
      }),
    ],
  ])("%s", (_what, event) => expect(check(event, "read")).toEqual([]));
});

describe("a spoiled event is refused, and the field is named", () => {
  const task: Task = {
    type: "sh.keptn.event.deployment.triggered",
    name: "deployment",
    kind: "triggered",
    id: "t-1",
    keptnContext: "c-1",
    ...scope,
  };
  const sender: Sender = { source: RUN_SOURCE, labels: {}, mask: (text) => text };
  const started = startedEvent(task, sender).json;
  const progress = progressEvent(task, sender, "half way").json;
  const finished = finishedEvent(
    task,
    outcome("pass", "done", { labels: {}, data: { version: "1" } }),
    sender,
  ).json;
  const triggered = { ...envelope(task.type, scope), triggeredid: undefined };

  /** Sets one field, by its dotted path; undefined removes it. */
  const spoil = (event: object, path: string, value: unknown): object => {
    const copy = structuredClone(event) as Record<string, unknown>;
    const names = path.split(".");
    const last = names.pop() ?? "";
    const owner = names.reduce((at, name) => (at[name] ??= {}) as Record<string, unknown>, copy);
    owner[last] = value;
    return copy;
  };

  test.each<[Direction, string, object]>([
    ["sent", "started", started],
    ["sent", "status.changed", progress],
    ["sent", "finished", finished],
    ["read", "triggered", triggered],
    ["read", "evaluation", evaluated()],
  ])("%s %s is valid before it is spoiled", (direction, _what, event) => {
    expect(check(event, direction)).toEqual([]);
  });

  const anyAnswer: [string, unknown, RegExp][] = [
    ["triggeredid", "", /^triggeredid: must NOT have fewer than 1/],
    ["triggeredid", undefined, /^triggeredid: is missing/],
    ["shkeptncontext", undefined, /^shkeptncontext: is missing/],
    ["source", "github-actions", /^source: must match pattern/],
    ["specversion", "0.3", /^specversion: must be "1.0"/],
    ["time", "yesterday", /^time: must match format "date-time"/],
    ["traceparent", "00-1", /^traceparent: is not allowed/],
    ["data.project", "", /^data\.project: must NOT have fewer/],
    ["data.stage", undefined, /^data\.stage: is missing/],
    ["data.service", 7, /^data\.service: must be string/],
    ["data.labels", undefined, /^data\.labels: is missing/],
    ["data.labels.build", 42, /^data\.labels\.build: must be string/],
    ["data.labels.build", null, /^data\.labels\.build: must be string/],
    ["data.labels.githubRun", undefined, /^data\.labels\.githubRun: is missing/],
    [
      "data.labels.githubRun",
      RUN_SOURCE.replace(/1$/, "2"),
      /^data\.labels\.githubRun: must be the same as source/,
    ],
    ["data.labels.pays", "me", /^data\.labels\.pays: must match pattern/],
    ["data.temporaryData", {}, /^data\.temporaryData: is not allowed/],
    [
      "data.configurationChange",
      {},
      /^data\.configurationChange: (is not allowed|only the common fields)/,
    ],
  ];
  const table: [Direction, string, object, string, unknown, RegExp][] = [
    ...(
      [
        ["started", started],
        ["status.changed", progress],
        ["finished", finished],
      ] as const
    ).flatMap(([what, event]) =>
      anyAnswer.map(
        ([path, value, complaint]): [Direction, string, object, string, unknown, RegExp] => [
          "sent",
          what,
          event,
          path,
          value,
          complaint,
        ],
      ),
    ),
    ["sent", "started", started, "data.status", "succeeded", /^data\.status: is not allowed/],
    ["sent", "status.changed", progress, "data.message", undefined, /^data\.message: is missing/],
    ["sent", "status.changed", progress, "data.result", "pass", /^data\.result: is not allowed/],
    [
      "sent",
      "finished",
      finished,
      "type",
      "sh.keptn.event.a.b.finished",
      /^type: must match pattern/,
    ],
    [
      "sent",
      "finished",
      finished,
      "type",
      "sh.keptn.event.deployment.triggered",
      /^type: this action sends/,
    ],
    [
      "sent",
      "finished",
      finished,
      "data.status",
      "failed",
      /^data\.status: must be one of "succeeded", "errored"/,
    ],
    ["sent", "finished", finished, "data.status", "errored", /^data\.result: must be "fail"/],
    ["sent", "finished", finished, "data.status", undefined, /^data\.status: is missing/],
    ["sent", "finished", finished, "data.result", "passed", /^data\.result: must be one of/],
    ["sent", "finished", finished, "data.result", undefined, /^data\.result: is missing/],
    ["sent", "finished", finished, "data.message", 3, /^data\.message: must be string/],
    ["sent", "finished", finished, "data.message", undefined, /^data\.message: is missing/],
    [
      "sent",
      "finished",
      finished,
      "data.message",
      "x".repeat(MAX_EVENT_BYTES),
      new RegExp(`^event: \\d+ bytes, at most ${MAX_EVENT_BYTES}`),
    ],
    ["sent", "finished", finished, "data.deployment", "text", /^data\.deployment: must be object/],
    [
      "sent",
      "finished",
      finished,
      "data.deployment.deploymentURIsPublic",
      "https://a.example",
      /^data\.deployment\.deploymentURIsPublic: must be array/,
    ],
    ["read", "triggered", triggered, "id", undefined, /^id: is missing/],
    ["read", "triggered", triggered, "shkeptncontext", "", /^shkeptncontext: must NOT have fewer/],
    ["read", "triggered", triggered, "source", undefined, /^source: is missing/],
    [
      "read",
      "triggered",
      triggered,
      "type",
      "sh.keptn.event..triggered",
      /^type: must match pattern/,
    ],
    ["read", "triggered", triggered, "data", "text", /^data: must be object/],
    ["read", "triggered", triggered, "data.project", undefined, /^data\.project: is missing/],
    [
      "read",
      "triggered",
      triggered,
      "data.labels.build",
      42,
      /^data\.labels\.build: must be string,null/,
    ],
    [
      "read",
      "triggered",
      triggered,
      "data.deployment",
      "direct",
      /^data\.deployment: must be object/,
    ],
    [
      "read",
      "triggered",
      triggered,
      "data.configurationChange.values.image",
      1,
      /^data\.configurationChange\.values\.image: must be string/,
    ],
    ["read", "evaluation", evaluated(), "data.message", [], /^data\.message: must be string,null/],
    [
      "read",
      "evaluation",
      evaluated(),
      "data.evaluation.score",
      "50",
      /^data\.evaluation\.score: must be number/,
    ],
    [
      "read",
      "evaluation",
      evaluated(),
      "data.evaluation.score",
      101,
      /^data\.evaluation\.score: must be <= 100/,
    ],
    [
      "read",
      "evaluation",
      evaluated(),
      "data.evaluation.indicatorResults",
      {},
      /^data\.evaluation\.indicatorResults: must be array,null/,
    ],
    [
      "read",
      "evaluation",
      evaluated(),
      "data.evaluation.indicatorResults.0.status",
      "good",
      /^data\.evaluation\.indicatorResults\.0\.status: must be one of "pass", "warning", "fail", "info"/,
    ],
    [
      "read",
      "evaluation",
      evaluated(),
      "data.evaluation.indicatorResults.0.value.metric",
      undefined,
      /^data\.evaluation\.indicatorResults\.0\.value\.metric: is missing/,
    ],
    [
      "read",
      "evaluation",
      evaluated(),
      "data.evaluation.indicatorResults.0.passTargets.0.violated",
      "yes",
      /^data\.evaluation\.indicatorResults\.0\.passTargets\.0\.violated: must be boolean/,
    ],
    [
      "read",
      "test",
      { ...triggered, type: "sh.keptn.event.test.finished" },
      "data.test",
      { start: 1 },
      /^data\.test\.start: must be string/,
    ],
    [
      "read",
      "approval",
      { ...triggered, type: "sh.keptn.event.approval.triggered" },
      "data.approval",
      { pass: true },
      /^data\.approval\.pass: must be string/,
    ],
    [
      "read",
      "release",
      { ...triggered, type: "sh.keptn.event.release.triggered" },
      "data.deployment",
      { deploymentNames: "direct" },
      /^data\.deployment\.deploymentNames: must be array,null/,
    ],
    [
      "read",
      "get-action",
      { ...triggered, type: "sh.keptn.event.get-action.triggered" },
      "data.get-action",
      { actionIndex: "0" },
      /^data\.get-action\.actionIndex: must be integer/,
    ],
    [
      "read",
      "action",
      { ...triggered, type: "sh.keptn.event.action.triggered" },
      "data.action",
      { name: "n" },
      /^data\.action\.action: is missing/,
    ],
    [
      "read",
      "problem",
      { ...triggered, type: "sh.keptn.events.problem" },
      "data.ProblemTitle",
      "t",
      /^data\.ProblemID: is missing/,
    ],
  ];
  test.each(
    table.map(
      ([direction, what, event, path, value, complaint]) =>
        [
          direction,
          what,
          path,
          String(JSON.stringify(value)).slice(0, 40),
          () => check(spoil(event, path, value), direction),
          complaint,
        ] as const,
    ),
  )("%s %s, %s = %s", (_direction, _what, _path, _value, complaintsNow, complaint) => {
    const complaints = complaintsNow();
    expect(complaints).toEqual(expect.arrayContaining([expect.stringMatching(complaint)]));
    // One mistake is not drowned in what follows from it.
    expect(complaints.length).toBeLessThanOrEqual(3);
  });

  test("whoever requires sent events gets all complaints at once, with the event's number", () => {
    expect(requireSent([started, finished])).toHaveLength(2);
    expect(() =>
      requireSent([started, spoil(spoil(finished, "data.result", "ok"), "triggeredid", "")]),
    ).toThrow(
      /event 2 \(sh\.keptn\.event\.deployment\.finished\): triggeredid: .*\n.*event 2 .*data\.result/,
    );
  });

  test("recorded lines are checked as sent or as read, by who sent them", () => {
    const lines = [started, triggered, finished, evaluated(), ""].map((event) =>
      event === "" ? "" : JSON.stringify(event),
    );
    expect(checkRecorded(lines)).toEqual([]);
    const spoiled = [
      ...lines,
      JSON.stringify(spoil(started, "data.status", "succeeded")),
      JSON.stringify(spoil(evaluated(), "data.stage", "")),
      "{",
    ];
    expect(checkRecorded(spoiled)).toEqual([
      "line 6 (sh.keptn.event.deployment.started): data.status: is not allowed here",
      "line 7 (sh.keptn.event.evaluation.finished): data.stage: must NOT have fewer than 1 characters",
      "line 8: not JSON",
    ]);
  });
});

describe("whatever the action builds is valid", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: codePoint, maxLength: 40 }),
    fc.constantFrom("", "__proto__", "constructor", "\0", "\ud800", "hush", "a hush b"),
  );
  const name = text.filter((value) => value !== "");
  const taskName = fc.oneof(
    fc.constantFrom(
      "deployment",
      "test",
      "evaluation",
      "approval",
      "release",
      "get-action",
      "action",
      "labels",
      "message",
      "temporaryData",
      "__proto__",
      "constructor",
    ),
    name.map((value) => value.replaceAll(".", "-")),
  );
  const task = fc
    .record({
      name: taskName,
      id: name,
      keptnContext: name,
      project: name,
      stage: name,
      service: name,
    })
    .map((fields): Task => ({
      ...fields,
      kind: "triggered",
      type: `sh.keptn.event.${fields.name}.triggered`,
    }));
  const source = fc
    .tuple(
      fc.constantFrom("https://github.com/octo/demo", "https://ghes.example:8443/o/r.x"),
      fc.nat(),
      fc.nat(),
    )
    .map(([repository, run, attempt]) => `${repository}/actions/runs/${run}/attempts/${attempt}`);
  const labels = fc.dictionary(
    fc.oneof(name, fc.constantFrom("githubRun", "pays")),
    fc.oneof(
      text,
      text.map((part) => part.repeat(200)),
    ),
    { maxKeys: 30 },
  );
  const sender = fc
    .record({ source, labels })
    .map((fields): Sender => ({ ...fields, mask: (value) => value.replaceAll("hush", "***") }));
  const big = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .map((part) => part.repeat(4_000));
  const value = fc.oneof(
    text,
    fc.webUrl(),
    fc.jsonValue({ maxDepth: 3 }),
    big,
  ) as fc.Arbitrary<string>;
  /**
   * Fields that services of the control plane decode, typed as they expect them; any other is the
   * job's own business.
   */
  const wellKnown = fc.record(
    {
      deploymentURIsPublic: fc.array(fc.webUrl(), { maxLength: 3 }),
      deploymentNames: fc.array(text, { maxLength: 3 }),
      start: text,
      end: text,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<JsonObject>;
  const data = fc
    .tuple(
      fc.dictionary(
        fc.oneof(text, fc.constantFrom("reportUrl", "testURL", "deploymentResults")),
        value,
        { maxKeys: 6 },
      ),
      wellKnown,
    )
    .map(([own, known]): JsonObject => ({ ...own, ...known }));
  const result = fc
    .record({
      verdict: fc.constantFrom(...VERDICTS),
      message: fc.oneof(text, big),
      report: fc.record({ labels, data }),
    })
    .map(({ verdict, message, report }) => outcome(verdict, message, report));

  test("started, progress, finished and payments, for any task, labels and report", () => {
    fc.assert(
      fc.property(
        task,
        sender,
        result,
        fc.integer({ min: 1, max: 20 }),
        (aTask, aSender, anOutcome, number) => {
          const events = [
            startedEvent(aTask, aSender),
            progressEvent(aTask, aSender, anOutcome.message.slice(0, 2_000)),
            finishedEvent(aTask, anOutcome, aSender),
            paymentEvent(aTask, anOutcome, aSender, number),
          ];
          for (const { json } of events) {
            expect(check(json, "sent")).toEqual([]);
            expect(isOurs(json)).toBe(true);
          }
        },
      ),
      { numRuns: cases(300, 6_000) },
    );
  });
});

describe("what the control plane sends in the example projects is valid", () => {
  test.each(exampleNames(ROOT))("%s, every event of the whole sequence", async (project) => {
    const example = readExample(ROOT, project);
    const { service, stage, sequence } = example.trigger;
    const plane = await startControlPlane({
      lighthouse: { sliProvider: (request) => example.measured[request.stage] ?? {} },
    });
    try {
      plane.createProject({ name: project, shipyard: example.shipyardText, services: [service] });
      for (const { name } of example.shipyard.stages)
        plane.engine.resources.put({ project, stage: name, service }, "slo.yaml", example.sloText);
      plane.trigger({
        project,
        stage,
        sequence,
        service,
        data: example.trigger.event["data"] as JsonObject,
      });
      for (let [open] = plane.openTasks(); open; [open] = plane.openTasks()) {
        if (!open.type.includes(".approval.")) answerAs(plane, "somebody", open, "started");
        answerAs(plane, "somebody", open, "finished");
      }
      const events = plane.events().map(({ event }) => event);
      expect(events.at(-1)?.type).toMatch(/^sh\.keptn\.event\.\w+\.\w+\.finished$/);
      expect(
        events
          .filter(({ type }) => type === "sh.keptn.event.evaluation.finished")
          .map((event) => JSON.stringify(event))
          .join(),
      ).toContain('"indicatorResults":[{');
      expect(checkRecorded(events.map((event) => JSON.stringify(event)))).toEqual([]);
    } finally {
      await plane.close();
    }
  });

  test.each(exampleNames(ROOT))("%s, the events that start it", (project) => {
    const folder = join(ROOT, "examples/projects", project, "events");
    for (const file of readdirSync(folder))
      expect(check(JSON.parse(readFileSync(join(folder, file), "utf8")), "read")).toEqual([]);
  });
});

describe("the dispatch payload", () => {
  const complaints = (payload: unknown) => complaintsOf("dispatch-payload.schema.json", payload);
  const ids = { type: "sh.keptn.event.deployment.triggered", id: "t-1", shkeptncontext: "c-1" };
  const flat = { ...ids, ...scope };
  const nested = { ...ids, data: { ...scope, labels: {} } };

  test.each<[string, unknown]>([
    ["(a) an object", { event: nested }],
    ["(a) flat, with a mode", { event: flat, mode: "passive" }],
    ["(a) JSON text", { event: JSON.stringify(nested) }],
    ["(b)", nested],
    ["(c)", flat],
    ["(c) ids only", { type: ids.type, id: ids.id, project: "shop" }],
    ["(d)", { encoding: "urlquery", event: { ...flat, project: "a+b%2Fc" } }],
    ["(d) around (a)", { encoding: "urlquery", event: { event: nested } }],
  ])("%s is valid, and understood", (_what, payload) => {
    expect(complaints(payload)).toEqual([]);
    expect(parseDispatch(payload, "client_payload").reference).toMatchObject({
      type: ids.type,
      id: "t-1",
    });
  });

  test.each<[unknown, RegExp]>([
    [{ ...flat, type: "sh.keptn.event.deployment.done" }, /^type: must match pattern/],
    [{ ...flat, id: undefined }, /^id: is missing/],
    [{ ...flat, id: 7 }, /^id: must be string/],
    [{ ...flat, project: undefined }, /^project: is missing/],
    [{ ...flat, service: "a\nb" }, /^service: must match pattern/],
    [{ ...nested, data: { ...scope, stage: 5 } }, /^data\.stage: must be string,null/],
    [{ ...nested, data: "text" }, /^data: must be object/],
    [
      { ...flat, type: "sh.keptn.event.evaluation.finished", shkeptncontext: undefined },
      /^shkeptncontext: is missing/,
    ],
    [{ ...flat, mode: "loud" }, /^mode: must be one of "interactive", "silent"/],
    [{ event: "ids" }, /^event: must match pattern/],
    [{ event: { ...flat, id: "" } }, /^event\.id: must NOT have fewer/],
    [{ encoding: "base64", event: flat }, /^encoding: must be "urlquery"/],
    [{ encoding: "urlquery" }, /^event: is missing/],
    [
      { encoding: "urlquery", event: { ...flat, service: "100 %" } },
      /^event\.service: must match pattern/,
    ],
  ])("%#: refused, as the action does", (payload, complaint) => {
    expect(complaints(payload)).toEqual(expect.arrayContaining([expect.stringMatching(complaint)]));
    expect(() => parseDispatch(JSON.parse(JSON.stringify(payload)), "client_payload")).toThrow();
  });

  test("more than ten properties are refused, as GitHub does", () => {
    expect(complaints({ ...flat, a: 1, b: 1, c: 1, d: 1, e: 1 })).toEqual([
      "event: must NOT have more than 10 properties",
    ]);
  });

  test("schema and action agree on payloads whose fields are right, wrong or missing", () => {
    const identity = fc.constantFrom<unknown>(
      "a",
      "shöp",
      "",
      null,
      undefined,
      1,
      {},
      "a\u0085b",
      "x".repeat(1_001),
    );
    const wellFormed = fc.constantFrom("a", "shöp");
    const fields = (item: fc.Arbitrary<unknown>) =>
      fc.record({ project: item, stage: item, service: item }, { requiredKeys: [] });
    const types = fc.constantFrom<unknown>(
      ids.type,
      "sh.keptn.event.x.finished",
      "sh.keptn.event.x.y.triggered",
      "sh.keptn.event..triggered",
      "",
      null,
      1,
    );
    const mode = fc.constantFrom<unknown>(undefined, "silent", "active", "", null, "x", 1);
    const mostlyRight = fc.oneof(
      { weight: 3, arbitrary: wellFormed as fc.Arbitrary<unknown> },
      identity,
    );
    const event = fc.record(
      {
        type: fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(ids.type) }, types),
        id: mostlyRight,
        shkeptncontext: mostlyRight,
      },
      { requiredKeys: [] },
    );
    // Fields stand in data or beside it, never in both: that they then have to be equal no schema
    // can say.
    const whole = fc
      .tuple(event, fc.boolean(), fields(mostlyRight))
      .map(([base, inData, where]) => (inData ? { ...base, data: where } : { ...base, ...where }));
    const payload = fc
      .tuple(whole, fc.boolean(), mode)
      .map(
        ([inner, wrapped, how]) =>
          JSON.parse(
            JSON.stringify(wrapped ? { event: inner, mode: how } : { ...inner, mode: how }),
          ) as JsonObject,
      );
    let accepted = 0;
    fc.assert(
      fc.property(payload, (candidate) => {
        let refusal: unknown;
        try {
          parseDispatch(candidate, "client_payload");
          accepted++;
        } catch (error) {
          refusal = error;
        }
        expect({ candidate, valid: complaints(candidate).length === 0 }).toEqual({
          candidate,
          valid: refusal === undefined,
        });
      }),
      { numRuns: cases(300, 3_000) },
    );
    expect(accepted).toBeGreaterThan(30);
  });
});

describe("docs/events.md", () => {
  const page = read("docs/events.md");
  const examples = fences(page, "json").map((block) => JSON.parse(block) as JsonObject);

  test.each(
    examples.map((example, i) => [i + 1, String(example["type"] ?? "payload"), example] as const),
  )("example %i (%s) is valid", (_number, _type, example) => {
    expect(
      "source" in example
        ? check(example, isOurs(example) ? "sent" : "read")
        : complaintsOf("dispatch-payload.schema.json", example),
    ).toEqual([]);
    if (!("source" in example))
      expect(parseDispatch(example, "client_payload").reference.project).toBe("shop");
  });

  test("has one example of each kind", () => {
    const shown = examples.map((example) =>
      "source" in example
        ? String(example["type"]).replace(/^sh\.keptn\.event\.\w+\./, isOurs(example) ? "our " : "")
        : "payload",
    );
    expect([...new Set(shown)].sort()).toEqual([
      "finished",
      "our finished",
      "our started",
      "our status.changed",
      "payload",
      "triggered",
    ]);
  });

  test("its examples of what is sent are what the code builds", () => {
    const { type, id, shkeptncontext, data } = examples.find(
      (example) => String(example["type"]).endsWith(".triggered") && "source" in example,
    ) as { type: string; id: string; shkeptncontext: string; data: Record<string, string> };
    const task: Task = {
      type,
      name: "deployment",
      kind: "triggered",
      id,
      keptnContext: shkeptncontext,
      project: data["project"] ?? "",
      stage: data["stage"] ?? "",
      service: data["service"] ?? "",
    };
    const sender: Sender = { source: RUN_SOURCE, labels: {}, mask: (text) => text };
    const reported = {
      deploymentURL: "https://carts.example.com",
      deploymentURIsPublic: ["https://carts.example.com"],
    };
    const built = [
      startedEvent(task, sender),
      progressEvent(task, sender, "The job has begun."),
      finishedEvent(
        task,
        outcome("pass", "Deployed carts", { labels: {}, data: reported }),
        sender,
      ),
    ];
    const given = { id: expect.any(String) as string, time: expect.any(String) as string };
    expect(examples.filter(isOurs)).toEqual(built.map(({ json }) => ({ ...json, ...given })));
  });

  test("names every field of what is read and sent", () => {
    const fieldsOf = (file: string, def?: string): string[] => {
      const schema = JSON.parse(read(`schema/${file}`)) as {
        properties?: object;
        $defs?: Record<string, { properties?: object }>;
      };
      return Object.keys(
        (def === undefined ? schema.properties : schema.$defs?.[def]?.properties) ?? {},
      );
    };
    const words = new Set(
      [...page.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].flatMap(
        ([, code = ""]) => code.split(/[.:"\s]+/),
      ),
    );
    const fields = [
      ...fieldsOf("event.schema.json"),
      ...fieldsOf("answer-envelope.schema.json"),
      ...fieldsOf("common.schema.json", "readData"),
      ...fieldsOf("common.schema.json", "sentData"),
      ...fieldsOf("dispatch-payload.schema.json", "event"),
      "encoding",
      "mode",
      ...fieldsOf("tasks/deployment.schema.json", "deployment"),
      ...fieldsOf("tasks/test.schema.json", "span"),
      ...fieldsOf("tasks/action.schema.json", "action"),
      ...fieldsOf("tasks/problem.schema.json", "problem"),
    ];
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter((field) => !words.has(field))).toEqual([]);
  });
});
