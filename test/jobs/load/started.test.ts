import fc from "fast-check";
import type { JsonObject } from "../../../src/domain/json";
import type { Task } from "../../../src/domain/task";
import { reporting, stating, variablesOf } from "../../../src/jobs/script-or-workflow";
import type { Work } from "../../../src/jobs/script-or-workflow";
import { findStarted, marksOf } from "../../../src/jobs/started";
import { exited } from "../job-scene";

const task = { name: "stop", project: "shop", stage: "staging", service: "carts" } as Task;
const eventWith = (data: JsonObject): JsonObject => ({ data });
const name = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "LD_PRELOAD", "runId", "a=b", "x\ny", "ÄÖ", "by", "PATH"));

test("whatever the fields are called, their variables are ours, harmless, and fit into an environment", () => {
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue())), (fields) => {
      const variables = variablesOf("CLOUD_AUTOMATION_STARTED_", JSON.parse(JSON.stringify(fields)) as JsonObject);
      for (const [key, value] of Object.entries(variables)) {
        expect(key).toMatch(/^CLOUD_AUTOMATION_STARTED_[A-Z0-9](?:[A-Z0-9_]*[A-Z0-9])?$/);
        expect(value).not.toContain("\0");
      }
    }),
  );
});

test("what is too large for an environment is left out, and the rest is there", () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`field${i}`, "x".repeat(1_000)]));
  const variables = variablesOf("P_", { huge: "x".repeat(200_000), small: "1", ...many });
  expect(variables).toMatchObject({ P_SMALL: "1", P_FIELD0: expect.any(String) as string });
  expect(variables).not.toHaveProperty("P_HUGE");
  expect(JSON.stringify(variables).length).toBeLessThan(150_000);
});

test.each([
  ["runId", "P_RUN_ID"],
  ["testURL", "P_TEST_URL"],
  ["HTTPServer2Port", "P_HTTP_SERVER2_PORT"],
  ["kebab-case.name", "P_KEBAB_CASE_NAME"],
])("%s becomes %s", (field, key) => {
  expect(variablesOf("P_", { [field]: "x" })).toEqual({ [key]: "x" });
});

test("of two fields with one variable the first is taken", () => {
  expect(variablesOf("P_", { runId: "1", "run-id": "2" })).toEqual({ P_RUN_ID: "1" });
});

describe("what was started", () => {
  const marks = marksOf("load.start", task);

  test("is found by kind, project, stage and service", () => {
    const data = { a: { ...marks, id: "1" }, b: { ...marks, startedFor: "shop/dev/carts" }, c: { ...marks, job: "chaos.start" }, d: "text", labels: { job: "load.start" } };
    expect(findStarted(eventWith(data), "load.start", task, undefined)).toEqual({ task: "a", fields: data.a, hasRun: false });
  });

  test("is found by name, whatever it left", () => {
    expect(findStarted(eventWith({ a: { runId: "5" } }), "load.start", task, "a")).toEqual({ task: "a", fields: { runId: "5" }, hasRun: true });
  });

  test.each(["__proto__", "constructor", "toString", "nothing", "d"])("is not what is called %s and was never reported", (startedBy) => {
    expect(findStarted(eventWith({ d: "text" }), "load.start", task, startedBy)).toBeUndefined();
  });

  test("is nothing in an event without data", () => {
    expect(findStarted({}, "load.start", task, undefined)).toBeUndefined();
  });
});

test("fields with dangerous names are kept as fields", () => {
  const fields = JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "x"}') as JsonObject;
  const work: Work = { result: exited(0, fields), verdict: "pass" };
  for (const { result } of [reporting(work, { a: "1" }), stating(work, { a: "1" })]) {
    expect(Object.keys(result.report.data).sort()).toEqual(["__proto__", "a", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  }
});
