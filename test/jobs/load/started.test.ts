import fc from "fast-check";
import type { JsonObject } from "../../../src/domain/text/json";
import type { Task } from "../../../src/domain/task";
import { reporting, stating } from "../../../src/jobs/core/results";
import { variablesOf } from "../../../src/jobs/work/variables";
import type { Work } from "../../../src/jobs/core/results";
import { findStarted, marksOf } from "../../../src/jobs/work/started";
import { EARLIER_RUN, exited, RUN_URL, storeOf } from "../job-scene";
import { codePoint } from "../../support/texts";

const task = { name: "stop", project: "shop", stage: "staging", service: "carts" } as Task;
/** A stop of an event with these reports, and what the control plane knows of them. */
const stopOf = (data: JsonObject, stored = data, source = EARLIER_RUN) => ({
  assignment: { task, event: { data } },
  sequences: storeOf(stored, source),
  runUrl: RUN_URL,
  stop: new AbortController().signal,
});
const name = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "LD_PRELOAD",
    "runId",
    "a=b",
    "x\ny",
    "ÄÖ",
    "by",
    "PATH",
  ),
);

test("whatever the fields are called, their variables are ours, harmless, and fit into an environment", () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, fc.oneof(fc.string({ unit: codePoint }), fc.jsonValue())),
      (fields) => {
        const variables = variablesOf(
          "CLOUD_AUTOMATION_STARTED_",
          JSON.parse(JSON.stringify(fields)) as JsonObject,
        );
        for (const [key, value] of Object.entries(variables)) {
          expect(key).toMatch(/^CLOUD_AUTOMATION_STARTED_[A-Z0-9](?:[A-Z0-9_]*[A-Z0-9])?$/);
          expect(value).not.toContain("\0");
        }
      },
    ),
  );
});

test("what is too large for an environment is left out, and the rest is there", () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [`field${i}`, "x".repeat(1_000)]),
  );
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

  test("is found by kind, project, stage and service", async () => {
    const data = {
      a: { ...marks, id: "1" },
      b: { ...marks, startedFor: "shop/dev/carts" },
      c: { ...marks, job: "chaos.start" },
      d: "text",
      labels: { job: "load.start" },
    };
    expect(await findStarted(stopOf(data), "load.start", undefined)).toEqual({
      task: "a",
      fields: data.a,
      hasRun: false,
    });
  });

  test("is found by name, whatever it left", async () => {
    expect(await findStarted(stopOf({ a: { runId: "5" } }), "load.start", "a")).toEqual({
      task: "a",
      fields: { runId: "5" },
      hasRun: true,
    });
  });

  test("is what its own finished says, whatever the event was merged with", async () => {
    expect(
      await findStarted(
        stopOf({ a: { ...marks, runId: "666" } }, { a: { ...marks, runId: "5" } }),
        "load.start",
        undefined,
      ),
    ).toMatchObject({ fields: { runId: "5" } });
  });

  test.each<[string, JsonObject, string]>([
    ["copied marks, of which no finished knows", {}, EARLIER_RUN],
    ["marks that another service has sent", { a: marks }, "job-executor-service"],
    [
      "marks that a run of another repository has sent",
      { a: marks },
      EARLIER_RUN.replace("octo/demo", "octo/other"),
    ],
    ["marks in another task's finished", { b: marks }, EARLIER_RUN],
  ])("are not %s", async (_what, stored, source) => {
    await expect(
      findStarted(stopOf({ a: marks }, stored, source), "load.start", undefined),
    ).rejects.toThrow(/no `finished` of a run of this repository says so/);
    await expect(
      findStarted(stopOf({ a: marks }, stored, source), "load.start", "a"),
    ).rejects.toThrow(/cannot be relied on/);
  });

  test("is not known where the control plane cannot be asked", async () => {
    await expect(
      findStarted({ ...stopOf({ a: marks }), sequences: undefined }, "load.start", undefined),
    ).rejects.toThrow(/no access to the control plane/);
  });

  test.each(["__proto__", "constructor", "toString", "nothing", "d"])(
    "is not what is called %s and was never reported",
    async (startedBy) => {
      expect(await findStarted(stopOf({ d: "text" }), "load.start", startedBy)).toBeUndefined();
    },
  );

  test("is nothing in an event without data", async () => {
    expect(
      await findStarted(
        { ...stopOf({}), assignment: { task, event: {} } },
        "load.start",
        undefined,
      ),
    ).toBeUndefined();
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
