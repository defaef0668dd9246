import { parseGoDurationMs } from "../../simulator/engine/go-duration";
import {
  findSequence,
  parseShipyard,
  sequencesTriggeredBy,
  validateStages,
} from "../../simulator/engine/shipyard";
import { MINUTE_MS, Rig, SHIPYARD, shipyardOf } from "./support";

const finishedOf = (stage: string, sequence: string) =>
  `sh.keptn.event.${stage}.${sequence}.finished`;
const shipyard = (apiVersion: string, stage = "dev") =>
  `apiVersion: ${apiVersion}\nkind: Shipyard\nspec:\n  stages:\n    - name: ${stage}\n      sequences: []\n`;

test("apiVersion spec.keptn.sh/0.2.x is understood, others are not", () => {
  expect(parseShipyard(shipyard("spec.keptn.sh/0.2.3")).stages).toHaveLength(1);
  expect(() => parseShipyard(shipyard("spec.keptn.sh/0.1.7"))).toThrow("apiVersion");
});

test.each([
  ["dev", true],
  ["dev-1", true],
  ["a", true],
  ["Dev", false],
  ["1dev", false],
  ["dev-", false],
  ["de_v", false],
])("stage name %s is legal: %s", (name, legal) => {
  const read = parseShipyard(shipyard("spec.keptn.sh/0.2.2", name));
  expect(read.stages[0]?.name).toBe(name);
  // Looked at when a project is created, and never again.
  if (legal) expect(() => validateStages(read)).not.toThrow();
  else expect(() => validateStages(read)).toThrow("not a legal stage name");
});

test("the sequence evaluation exists in every stage", async () => {
  const { rig } = await Rig.withDelivery({ lighthouse: false });
  expect(findSequence(parseShipyard(SHIPYARD), "staging", "evaluation").tasks).toEqual([
    { name: "evaluation" },
  ]);
  const context = rig.plane.trigger({
    project: "shop",
    stage: "production",
    sequence: "evaluation",
    service: "cart",
  });
  expect(rig.open("evaluation", context).type).toBe("sh.keptn.event.evaluation.triggered");
});

const trigger = (match?: Record<string, string>) => ({
  stages: [
    {
      name: "b",
      sequences: [
        {
          name: "s",
          triggeredOn: [{ event: "a.s.finished", ...(match && { match }) }],
          tasks: [{ name: "t" }],
        },
      ],
    },
  ],
});

test.each([
  ["no selector", undefined, "pass", true],
  ["no selector", undefined, "warning", true],
  ["no selector", undefined, "fail", false],
  ["result: pass", { result: "pass" }, "pass", true],
  ["result: pass", { result: "pass" }, "warning", false],
  ["result: fail", { result: "fail" }, "fail", true],
  ["result: failed", { result: "failed" }, "fail", false],
  ["the last task's result", { "test.result": "pass" }, "pass", true],
  ["another task's result", { "deployment.result": "pass" }, "pass", false],
  ["one of two is enough", { result: "warning", "test.result": "pass" }, "pass", true],
])("triggeredOn with %s (%j), result %s", (_, match, result, starts) => {
  expect(sequencesTriggeredBy(trigger(match), "a.s", { result }, "test")).toHaveLength(
    starts ? 1 : 0,
  );
});

test("triggeredAfter delays the task; it is open, but not yet due and not sent", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "t", triggeredAfter: "5m" }] }),
  });
  const context = rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  const type = "sh.keptn.event.t.triggered";
  expect(rig.open("t", context).time).toBe("2022-03-01T10:05:00.000Z");
  expect(
    (await rig.get(`/api/controlPlane/v1/event/triggered/${type}?project=p`)).body,
  ).toMatchObject({ events: [] });
  rig.clock.advance(5 * MINUTE_MS - 1);
  expect(rig.plane.events({ type })).toEqual([]);
  rig.clock.advance(1);
  expect(rig.plane.events({ type })).toHaveLength(1);
  expect(
    (await rig.get(`/api/controlPlane/v1/event/triggered/${type}?project=p`)).body,
  ).toMatchObject({ events: [{ type }] });
});

test("an unparsable triggeredAfter is logged and ignored", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "t", triggeredAfter: "5 minutes" }] }),
  });
  rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  expect(rig.plane.events({ type: "sh.keptn.event.t.triggered" })).toHaveLength(1);
  expect(rig.plane.engine.controllerLog[0]?.message).toContain("5 minutes");
});

test.each([
  ["90s", 90_000],
  ["1h30m", 5_400_000],
  ["1.5s", 1_500],
  ["-2m", -120_000],
  ["100ms", 100],
  ["0", 0],
  ["", undefined],
  ["5", undefined],
  ["5 m", undefined],
  ["m", undefined],
])("Go duration %j", (text, ms) => {
  expect(parseGoDurationMs(text)).toBe(ms);
});

test("the file is read when a sequence is triggered; a running one keeps its copy", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  rig.plane.engine.resources.put(
    { project: "shop" },
    "shipyard.yaml",
    shipyardOf({ delivery: [{ name: "other" }] }, "staging"),
  );
  await rig.complete(task);
  expect(rig.types(context).at(-1)).toBe("test.triggered");
  expect(rig.types(rig.deliver("basket"))).toContain("other.triggered");
});

test("a shipyard that cannot be read: errored finished", async () => {
  const { rig } = await Rig.withDelivery();
  rig.plane.engine.resources.put(
    { project: "shop" },
    "shipyard.yaml",
    "apiVersion: spec.keptn.sh/0.1.7",
  );
  const context = rig.deliver("basket");
  expect(
    rig.last({ keptnContext: context, type: finishedOf("staging", "delivery") }).data,
  ).toMatchObject({
    status: "errored",
    message: expect.stringContaining("Unable to retrieve Shipyard file"),
  });
});

test("gitcommitid: the sender's, else the newest of the stage, copied to every task trigger", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  expect(task.gitcommitid).toBe(
    rig.plane.engine.resources.latestCommit({ project: "shop", stage: "staging" }),
  );
  rig.plane.engine.resources.put({ project: "shop", stage: "staging" }, "new.txt", "x");
  await rig.complete(task);
  expect(rig.open("test", context).gitcommitid).toBe(task.gitcommitid);
  const pinned = rig.plane.trigger({
    project: "shop",
    stage: "production",
    sequence: "delivery",
    service: "cart",
    gitcommitid: "abc",
  });
  expect(rig.open("release", pinned).gitcommitid).toBe("abc");
});

test("a chained sequence is open once, under its own type", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task);
  await rig.complete(rig.open("test", context));
  expect(
    (
      await rig.get(
        "/api/controlPlane/v1/event/triggered/sh.keptn.event.production.delivery.triggered?project=shop",
      )
    ).body,
  ).toMatchObject({ totalCount: 1 });
});

test("a stage in the view is triggered until its sequence finished, then takes that event's status", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  const stage = () => rig.plane.engine.sequences.views.find("shop", context)?.stages[0];
  await rig.answer(task, "started");
  expect(stage()?.state).toBe("triggered");
  await rig.answer(task, "finished", {}, { result: "fail", status: "errored" });
  expect(stage()).toMatchObject({
    state: "errored",
    latestEvent: { type: finishedOf("staging", "delivery") },
    latestFailedEvent: { type: finishedOf("staging", "delivery") },
  });
});
