import type { Json } from "../../src/domain/text/json";
import { merge } from "../../simulator/engine/merge";
import { dataOf, Rig, shipyardOf } from "./support";

const rows: readonly [string, Json | undefined, Json, Json][] = [
  ["absent + anything: new", undefined, { a: 1 }, { a: 1 }],
  ["null + anything: new", null, "x", "x"],
  [
    "object + object: merged recursively",
    { a: { b: "1" } },
    { a: { c: "2" } },
    { a: { b: "1", c: "2" } },
  ],
  ["object + null: old kept", { a: "1" }, null, { a: "1" }],
  ["object + text: new", { a: "1" }, "x", "x"],
  ["object + number: new", { a: "1" }, 7, 7],
  ["object + array: new", { a: "1" }, ["x"], ["x"]],
  [
    "array + array: concatenated, newest entries first",
    ["old"],
    ["new 1", "new 2"],
    ["new 1", "new 2", "old"],
  ],
  ["array + null: old kept", ["old"], null, ["old"]],
  ["array + text: new", ["old"], "x", "x"],
  ["array + object: new", ["old"], { a: "1" }, { a: "1" }],
  ["text + text: new", "old", "new", "new"],
  ["text + null: empty text", "old", null, ""],
  ["text + number: new", "old", 7, 7],
  ["text + object: new", "old", { a: "1" }, { a: "1" }],
  ["number + number: old kept", 1, 2, 1],
  ["number + text: old kept", 1, "2", 1],
  ["number + object: old kept", 1, { a: 2 }, 1],
  ["boolean + boolean: old kept", true, false, true],
  ["boolean + null: old kept", false, null, false],
];

test.each(rows)("merge rule, %s", (_, older, newer, expected) => {
  expect(merge(older, newer)).toEqual(expected);
});

test("merge rule, a key called __proto__ is an ordinary key", () => {
  const merged = merge(
    JSON.parse('{"__proto__":{"a":"1"}}') as Json,
    JSON.parse('{"__proto__":{"b":"2"}}') as Json,
  );
  expect(JSON.stringify(merged)).toBe('{"__proto__":{"a":"1","b":"2"}}');
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
});

test("the next payload starts with the complete data of the triggering event, unknown keys included", async () => {
  const rig = await Rig.start();
  const task = rig.plane.openTask({
    task: "deployment",
    data: { "my own key": { deep: [1, null] } },
  });
  expect(dataOf(task)["my own key"]).toEqual({ deep: [1, null] });
});

test("properties of the task win over text and lose against numbers", async () => {
  const rig = await Rig.start();
  const task = rig.plane.openTask({
    task: "deployment",
    data: { deployment: { strategy: "direct", replicas: 1 } },
    properties: { strategy: "canary", replicas: 2 },
  });
  expect(dataOf(task)["deployment"]).toEqual({ strategy: "canary", replicas: 1 });
});

test("a task without properties has no property of its name", async () => {
  const rig = await Rig.start();
  expect(dataOf(rig.plane.openTask({ task: "get-action" }))).not.toHaveProperty("get-action");
});

test("finished payloads travel on, started and status.changed payloads do not", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.answer(task, "started", {}, { fromStarted: "x", labels: { early: "x" } });
  await rig.answer(task, "status.changed", {}, { fromStatus: "x" });
  await rig.answer(
    task,
    "finished",
    {},
    { deployment: { deploymentURIsPublic: ["https://a"] }, labels: { run: "1" } },
  );
  const next = dataOf(rig.open("test", context));
  expect(next).toMatchObject({
    deployment: { deploymentURIsPublic: ["https://a"] },
    labels: { run: "1" },
    test: { teststrategy: "performance" },
  });
  // The properties of a task are its own only.
  expect(next["deployment"]).not.toHaveProperty("deploymentstrategy");
  expect(next).not.toHaveProperty("fromStarted");
  expect(next).not.toHaveProperty("fromStatus");
  expect(next["labels"]).not.toHaveProperty("early");
});

test("result and status are the aggregate of the last task, and a message is blanked", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { result: "warning", message: "found something" });
  expect(dataOf(rig.open("test", context))).toMatchObject({
    result: "warning",
    status: "succeeded",
    message: "",
  });
});

test("an echoed array doubles, a number and a boolean keep their first value", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "one" }, { name: "two" }, { name: "three" }] }),
  });
  const context = rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  await rig.complete(rig.open("one", context), { uris: ["a"], score: 100, ok: false });
  await rig.complete(rig.open("two", context), { uris: ["a"], score: 50, ok: true });
  expect(dataOf(rig.open("three", context))).toMatchObject({
    uris: ["a", "a"],
    score: 100,
    ok: false,
  });
});

test("<stage>.<sequence>.finished carries the common fields of the last event, not the merged payload", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { deployment: { names: ["x"] }, labels: { first: "1" } });
  await rig.complete(rig.open("test", context), {
    message: "done",
    labels: { second: "2" },
    test: { start: "x" },
  });
  const { data } = rig.last({ type: "sh.keptn.event.staging.delivery.finished" });
  expect(data).toEqual({
    project: "shop",
    stage: "staging",
    service: "cart",
    labels: { second: "2" },
    status: "succeeded",
    result: "pass",
    message: "done",
  });
});

test("the next stage gets the merged payload with its own stage, result and status", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { deployment: { names: ["x"] } });
  await rig.complete(rig.open("test", context), { result: "warning", message: "slow" });
  expect(dataOf(rig.last({ type: "sh.keptn.event.production.delivery.triggered" }))).toMatchObject({
    stage: "production",
    service: "cart",
    result: "warning",
    status: "succeeded",
    message: "",
    deployment: { names: ["x"] },
  });
});
