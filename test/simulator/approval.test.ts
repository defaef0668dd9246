import type { JsonObject } from "../../src/domain/text/json";
import { dataOf, Rig, shipyardOf } from "./support";

async function approval(
  data: JsonObject,
  properties: JsonObject,
): Promise<{ rig: Rig; context: string; sent: string[] }> {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({
      s: [{ name: "approval", properties }, { name: "deployment" }],
      other: [{ name: "deployment" }],
    }),
  });
  const context = rig.plane.trigger({
    project: "p",
    stage: "dev",
    sequence: "s",
    service: "v",
    data,
  });
  const sent = rig.plane
    .events({ source: "approval-service" })
    .map(({ event }) =>
      `${event.type.split(".").at(-1) ?? ""} ${String(dataOf(event)["result"] ?? "")}`.trim(),
    );
  return { rig, context, sent };
}

test.each([
  ["pass", { pass: "automatic", warning: "manual" }, ["started", "finished pass"]],
  ["pass", { pass: "manual", warning: "automatic" }, ["started"]],
  ["warning", { pass: "manual", warning: "automatic" }, ["started", "finished pass"]],
  ["warning", { pass: "automatic", warning: "manual" }, ["started"]],
  ["pass", { warning: "automatic" }, ["started"]],
  ["fail", { pass: "automatic", warning: "automatic" }, ["started", "finished fail"]],
  ["", { pass: "automatic", warning: "automatic" }, ["started"]],
  ["odd", { pass: "automatic", warning: "automatic" }, ["started"]],
])("result %j with %j: approval-service sends %j", async (result, properties, expected) => {
  expect((await approval({ result }, properties)).sent).toEqual(expected);
});

test("without data.result the evaluation's result decides", async () => {
  expect(
    (await approval({ evaluation: { result: "pass" } }, { pass: "automatic", warning: "manual" }))
      .sent,
  ).toEqual(["started", "finished pass"]);
});

test("an external approver sends finished only, and the sequence goes on", async () => {
  const { rig, context } = await approval(
    { result: "pass" },
    { pass: "manual", warning: "manual" },
  );
  await rig.answer(rig.open("approval", context), "finished");
  expect(rig.types(context).at(-1)).toBe("deployment.triggered");
});

test("a started of the approver's own hangs the sequence", async () => {
  const { rig, context } = await approval(
    { result: "pass" },
    { pass: "manual", warning: "manual" },
  );
  await rig.complete(rig.open("approval", context));
  rig.clock.advance(24 * 60 * 60_000);
  expect(rig.open("approval", context)).toBeDefined();
});

test("an open approval shows waitingForApproval and blocks no other sequence of the service", async () => {
  const { rig, context } = await approval(
    { result: "pass" },
    { pass: "manual", warning: "manual" },
  );
  expect(rig.execution(context, "dev").state).toBe("waitingForApproval");
  const other = rig.plane.trigger({ project: "p", stage: "dev", sequence: "other", service: "v" });
  expect(rig.state(other, "p")).toBe("started");
});

test("approved while another sequence runs: the next task waits for its end", async () => {
  const { rig, context } = await approval(
    { result: "pass" },
    { pass: "manual", warning: "manual" },
  );
  const other = rig.plane.trigger({ project: "p", stage: "dev", sequence: "other", service: "v" });
  await rig.answer(rig.open("approval", context), "finished");
  expect(rig.types(context)).not.toContain("deployment.triggered");
  await rig.complete(rig.open("deployment", other));
  expect(rig.types(context).at(-1)).toBe("deployment.triggered");
});

test("the approval service can be switched off", async () => {
  const rig = await Rig.start({ approvalService: false });
  const task = rig.plane.openTask({ task: "approval" });
  expect(rig.plane.counts(task.id)).toEqual({ started: 0, finished: 0, bySource: {} });
});

test("an open approval can be paused and resumed", async () => {
  const { rig, context } = await approval(
    { result: "pass" },
    { pass: "manual", warning: "manual" },
  );
  rig.plane.pause("p", context);
  expect(rig.execution(context, "dev").state).toBe("paused");
  rig.plane.resume("p", context);
  expect(rig.execution(context, "dev").state).toBe("waitingForApproval");
});

test("approved while another sequence waits for its delayed task: still has to wait", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({
      s: [{ name: "approval" }, { name: "deployment" }],
      late: [{ name: "test", triggeredAfter: "5m" }],
    }),
  });
  const context = rig.plane.trigger({
    project: "p",
    stage: "dev",
    sequence: "s",
    service: "v",
    data: { result: "pass" },
  });
  const other = rig.plane.trigger({ project: "p", stage: "dev", sequence: "late", service: "v" });
  await rig.answer(rig.open("approval", context), "finished");
  expect(rig.types(context)).not.toContain("deployment.triggered");
  rig.clock.advance(5 * 60_000);
  await rig.complete(rig.open("test", other));
  expect(rig.types(context).at(-1)).toBe("deployment.triggered");
});
