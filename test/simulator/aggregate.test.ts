import { aggregate, stopsSequence } from "../../simulator/engine/aggregate";
import type { TaskEvent } from "../../simulator/engine/counting";
import { Rig } from "./support";

const finished = (result: string, status: string): TaskEvent => ({
  eventType: "sh.keptn.event.t.finished",
  source: "s",
  result,
  status,
  time: "",
  properties: {},
});

const rows: readonly [string, readonly [string, string][], string, string][] = [
  [
    "all pass",
    [
      ["pass", "succeeded"],
      ["pass", "succeeded"],
    ],
    "pass",
    "succeeded",
  ],
  [
    "one warning",
    [
      ["pass", "succeeded"],
      ["warning", "succeeded"],
    ],
    "warning",
    "succeeded",
  ],
  [
    "one fail beats a warning",
    [
      ["warning", "succeeded"],
      ["fail", "succeeded"],
    ],
    "fail",
    "succeeded",
  ],
  ["an empty result is a fail", [["", "succeeded"]], "fail", "succeeded"],
  ["failed is a fail", [["failed", "succeeded"]], "fail", "succeeded"],
  ["success is a fail", [["success", "succeeded"]], "fail", "succeeded"],
  ["passed is a fail", [["passed", "succeeded"]], "fail", "succeeded"],
  [
    "one errored",
    [
      ["pass", "succeeded"],
      ["pass", "errored"],
    ],
    "pass",
    "errored",
  ],
  [
    "errored beats aborted",
    [
      ["pass", "aborted"],
      ["pass", "errored"],
    ],
    "pass",
    "errored",
  ],
  [
    "one aborted",
    [
      ["pass", "succeeded"],
      ["pass", "aborted"],
    ],
    "pass",
    "aborted",
  ],
  ["a missing status is unknown and makes the result fail", [["pass", ""]], "fail", "unknown"],
  ["unknown makes the result fail", [["pass", "unknown"]], "fail", "unknown"],
  [
    "an invented status makes the result fail",
    [
      ["warning", "ok"],
      ["pass", "succeeded"],
    ],
    "fail",
    "unknown",
  ],
];

test.each(rows)("aggregation, %s", (_, events, result, status) => {
  expect(aggregate(events.map(([r, s]) => finished(r, s)))).toEqual({ result, status });
});

test("before 0.19 an odd status or result does not fail a task", () => {
  expect(aggregate([finished("passed", "ok")], false)).toEqual({
    result: "pass",
    status: "succeeded",
  });
});

const outcomes: readonly [string, string, boolean][] = [
  ["fail", "succeeded", true],
  ["fail", "errored", true],
  ["pass", "errored", true],
  ["warning", "succeeded", false],
  ["pass", "succeeded", false],
  ["pass", "aborted", false],
  ["warning", "aborted", false],
];

test.each(outcomes)(
  "a task with result %s and status %s stops the sequence: %s",
  async (result, status, stops) => {
    expect(stopsSequence({ result, status })).toBe(stops);
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task, { result, status });
    const ended = rig.types(context).includes("staging.delivery.finished");
    expect({ ended, nextTask: rig.types(context).includes("test.triggered") }).toEqual({
      ended: stops,
      nextTask: !stops,
    });
  },
);

test("the sequence ends with the result and status of the task that stopped it", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { result: "fail", status: "errored", message: "no access" });
  expect(
    rig.last({ keptnContext: context, type: "sh.keptn.event.staging.delivery.finished" }).data,
  ).toMatchObject({ result: "fail", status: "errored", message: "no access" });
  expect(rig.types(context)).not.toContain("production.delivery.triggered");
});

test("errored with pass stops the sequence and still starts the next stage", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { result: "pass", status: "errored" });
  expect(rig.types(context)).not.toContain("test.triggered");
  expect(rig.types(context)).toContain("production.delivery.triggered");
});
