import { answerTo, dataOf, MINUTE_MS, Rig } from "./support";

const HOUR_MS = 60 * MINUTE_MS;

describe("what is counted", () => {
  test("started, then finished: the task is complete", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    expect(await rig.answer(task, "started")).toBe(200);
    expect(rig.isOpen(task)).toBe(true);
    expect(await rig.answer(task, "finished")).toBe(200);
    expect(rig.isOpen(task)).toBe(false);
    expect(rig.types(context).at(-1)).toBe("test.triggered");
  });

  test("finished before started: stored, complete when the started arrives", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "finished");
    expect(rig.isOpen(task)).toBe(true);
    await rig.answer(task, "started");
    expect(rig.isOpen(task)).toBe(false);
    expect(rig.types(context)).toContain("test.triggered");
  });

  test("finished, started never sent: wedged without a timeout, blocks the service until aborted", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "finished");
    rig.clock.advance(24 * HOUR_MS);
    expect(rig.isOpen(task)).toBe(true);
    const waiting = rig.deliver();
    rig.clock.advance(24 * HOUR_MS);
    expect([rig.state(context), rig.state(waiting)]).toEqual(["started", "waiting"]);
    rig.plane.abort("shop", context);
    expect([rig.state(context), rig.state(waiting)]).toEqual(["aborted", "started"]);
  });

  test("finished twice, one started: the first completes the task, the second is ignored", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task);
    await rig.answer(task, "finished", {}, { result: "fail" });
    expect(rig.execution(context).previousTasks).toHaveLength(1);
    expect(rig.execution(context).currentTask).toMatchObject({ name: "test", events: [] });
    expect(rig.execution(context).state).toBe("started");
  });

  test("finished twice, two started: the second completes the task", async () => {
    const { rig, task } = await Rig.withDelivery();
    await rig.answer(task, "started");
    await rig.answer(task, "started");
    await rig.answer(task, "finished");
    expect(rig.isOpen(task)).toBe(true);
    await rig.answer(task, "finished");
    expect(rig.isOpen(task)).toBe(false);
  });

  test("started twice, one finished: waits forever", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started");
    await rig.answer(task, "started");
    await rig.answer(task, "finished");
    rig.clock.advance(24 * HOUR_MS);
    expect(rig.isOpen(task)).toBe(true);
    expect(rig.state(context)).toBe("started");
  });

  test("started by two services, one finished: waits for the second forever", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    rig.plane.sendAs("webhook-service", {
      type: "sh.keptn.event.deployment.started",
      shkeptncontext: context,
      triggeredid: task.id,
      data: dataOf(task),
    });
    await rig.complete(task);
    rig.clock.advance(24 * HOUR_MS);
    expect(rig.isOpen(task)).toBe(true);
    expect(rig.plane.counts(task.id)).toEqual({
      started: 2,
      finished: 1,
      bySource: {
        "webhook-service": { started: 1, finished: 0 },
        executor: { started: 1, finished: 1 },
      },
    });
  });

  test("started by two, finished by both: results aggregated, payloads merged", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started", { source: "a" });
    await rig.answer(task, "started", { source: "b" });
    await rig.answer(task, "finished", { source: "a" }, { result: "warning", uris: ["a"] });
    await rig.answer(task, "finished", { source: "b" }, { uris: ["b"], onlyB: "x" });
    expect(rig.execution(context).previousTasks[0]).toMatchObject({
      result: "warning",
      status: "succeeded",
      properties: { uris: ["b", "a"], onlyB: "x" },
    });
  });

  test("A started and finished before B started: B is cut off", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started", { source: "a" });
    await rig.answer(task, "finished", { source: "a" });
    expect(rig.isOpen(task)).toBe(false);
    await rig.answer(task, "started", { source: "b" });
    await rig.answer(task, "finished", { source: "b" }, { result: "fail" });
    expect(rig.execution(context)).toMatchObject({
      state: "started",
      previousTasks: [{ result: "pass" }],
      currentTask: { name: "test", events: [] },
    });
  });

  test("started after completion: ignored", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task);
    await rig.answer(task, "started");
    expect(rig.execution(context).currentTask).toMatchObject({ name: "test", events: [] });
  });
});

describe("what is looked up", () => {
  test("wrong triggeredid: 200, stored, ignored by the controller", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    expect(await rig.answer(task, "started", { triggeredid: "unknown" })).toBe(200);
    expect(rig.execution(context).currentTask.events).toEqual([]);
    expect(
      rig.plane.engine.store.query({ project: "shop", type: "sh.keptn.event.deployment.started" }),
    ).toHaveLength(1);
  });

  test("empty triggeredid: counted for an execution of the context, and closes another sequence's task", async () => {
    const { rig, context: victim, task } = await Rig.withDelivery();
    rig.clock.advance(1);
    const own = rig.deliver("basket");
    const ownTask = rig.open("deployment", own);
    await rig.answer(ownTask, "started", { triggeredid: "" });
    await rig.answer(ownTask, "finished", { triggeredid: "" });
    expect(rig.types(own)).toContain("test.triggered");
    expect({ victim: rig.isOpen(task), own: rig.isOpen(ownTask) }).toEqual({
      victim: false,
      own: true,
    });
    await rig.complete(task);
    rig.clock.advance(HOUR_MS);
    expect(rig.types(victim)).not.toContain("test.triggered");
    expect(rig.state(victim)).toBe("started");
  });

  test("missing triggeredid: the same as an empty one", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    const { triggeredid: _, ...started } = answerTo(task, "started");
    await rig.post(started);
    expect(rig.execution(context).currentTask.events).toHaveLength(1);
  });

  test("wrong shkeptncontext: 200, ignored", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started", { shkeptncontext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11" });
    expect(rig.execution(context).currentTask.events).toEqual([]);
  });

  test("a context that is no UUID matches a sequence triggered with the same first 16 bytes", async () => {
    const rig = await Rig.start();
    rig.plane.createProject({
      name: "p",
      shipyard: JSON.stringify({
        apiVersion: "spec.keptn.sh/0.2.2",
        spec: { stages: [{ name: "dev", sequences: [{ name: "s", tasks: [{ name: "t" }] }] }] },
      }),
    });
    const { body } = await rig.post({
      type: "sh.keptn.event.dev.s.triggered",
      source: "x",
      shkeptncontext: "my pipeline run 1",
      data: { project: "p", stage: "dev", service: "v" },
    });
    const { keptnContext } = body as { keptnContext: string };
    await rig.answer(rig.open("t", keptnContext), "started", {
      shkeptncontext: "my pipeline run 2",
    });
    expect(rig.execution(keptnContext, "dev").currentTask.events).toHaveLength(1);
  });

  test("wrong data.project: ignored, stored under the other project", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started", {}, { project: "other" });
    expect(rig.execution(context).currentTask.events).toEqual([]);
    expect(rig.plane.engine.store.query({ project: "other" })).toHaveLength(1);
  });

  test.each(["project", "stage", "service"])(
    "empty data.%s: 200, dropped by the controller",
    async (field) => {
      const { rig, context, task } = await Rig.withDelivery();
      expect(await rig.answer(task, "started", {}, { [field]: "" })).toBe(200);
      expect(rig.execution(context).currentTask.events).toEqual([]);
    },
  );

  test.each(["stage", "service"])(
    "wrong data.%s: counted, and the next task is stored as open and never sent",
    async (field) => {
      const { rig, context, task } = await Rig.withDelivery();
      await rig.answer(task, "started");
      await rig.answer(task, "finished", {}, { [field]: "bogus" });
      expect(dataOf(rig.open("test", context))[field]).toBe("bogus");
      expect(rig.types(context)).not.toContain("test.triggered");
      const shown = rig.plane.engine.sequences.views
        .find("shop", context)
        ?.stages.map(({ name }) => name);
      expect(shown).toEqual(field === "stage" ? ["staging", "bogus"] : ["staging"]);
    },
  );

  test.each(["stage", "service"])(
    "wrong data.%s in the last task: no sequence finished, nothing chained, the service is blocked until an abort",
    async (field) => {
      const { rig, context, task } = await Rig.withDelivery();
      await rig.complete(task);
      const last = rig.open("test", context);
      await rig.answer(last, "started");
      await rig.answer(last, "finished", {}, { [field]: "bogus" });
      expect(
        rig.types(context).filter((type) => /delivery\.finished|production/.test(type)),
      ).toEqual([]);
      const waiting = rig.deliver();
      expect(rig.state(waiting)).toBe("waiting");
      rig.plane.abort("shop", context);
      expect(rig.state(waiting)).toBe("started");
    },
  );

  test("wrong task name: counted, an error is logged after 12 s, the sequence is wedged", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started");
    await rig.answer(task, "finished", { type: "sh.keptn.event.deploy.finished" });
    expect(rig.execution(context).currentTask.events).toHaveLength(2);
    rig.clock.advance(11_999);
    expect(rig.plane.engine.controllerLog).toEqual([]);
    rig.clock.advance(1);
    expect(rig.plane.engine.controllerLog.map(({ message }) => message)).toEqual([
      expect.stringContaining("no matching sh.keptn.event.deploy.triggered event found"),
    ]);
    rig.clock.advance(24 * HOUR_MS);
    expect(rig.isOpen(task)).toBe(true);
    expect(rig.execution(context).state).toBe("started");
  });
});

describe("odd answers", () => {
  test.each([
    ["result missing", { result: null }],
    ["result failed", { result: "failed" }],
    ["status missing", { status: null }],
    ["status success", { status: "success" }],
  ])("%s: counts as fail", async (_, data) => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task, data);
    expect(
      rig.last({ keptnContext: context, type: "sh.keptn.event.staging.delivery.finished" }).data,
    ).toMatchObject({ result: "fail" });
  });

  test("status.changed: not counted, stored, and disables the timeout", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "status.changed");
    expect(rig.execution(context).currentTask.events).toEqual([]);
    expect(
      rig.plane.engine.store.query({
        project: "shop",
        type: "sh.keptn.event.deployment.status.changed",
      }),
    ).toHaveLength(1);
    rig.clock.advance(HOUR_MS);
    expect(rig.state(context)).toBe("started");
  });

  test("answers after the sequence timed out: appended, no completion, the state stays timedOut", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    rig.clock.advance(11 * MINUTE_MS);
    expect(rig.state(context)).toBe("timedOut");
    await rig.complete(task);
    rig.clock.advance(12_000);
    expect(rig.execution(context).currentTask.events).toHaveLength(2);
    expect(rig.state(context)).toBe("timedOut");
    expect(rig.types(context)).not.toContain("test.triggered");
    expect(
      rig.plane.engine.sequences.views.find("shop", context)?.stages[0]?.latestEvent?.type,
    ).toBe("sh.keptn.event.deployment.finished");
  });

  test("answers after the sequence was aborted: appended, no completion, the state stays aborted", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    rig.plane.abort("shop", context);
    await rig.complete(task);
    rig.clock.advance(12_000);
    expect(rig.execution(context).currentTask.events).toHaveLength(2);
    expect([rig.state(context), rig.execution(context).state]).toEqual(["aborted", "finished"]);
    expect(rig.types(context)).not.toContain("test.triggered");
  });

  test("answers while paused: the task completes, the next one is held back until resume", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    rig.plane.pause("shop", context);
    await rig.complete(task);
    expect(rig.isOpen(task)).toBe(false);
    expect(rig.execution(context)).toMatchObject({
      state: "paused",
      currentTask: { name: "test" },
    });
    expect(rig.types(context)).not.toContain("test.triggered");
    rig.clock.advance(HOUR_MS);
    expect(rig.types(context)).not.toContain("test.triggered");
    rig.plane.resume("shop", context);
    expect(rig.types(context)).toContain("test.triggered");
  });

  test("unknown project: 200, nothing else", async () => {
    const { rig, task } = await Rig.withDelivery();
    const before = rig.plane.events().length;
    expect(await rig.answer(task, "finished", {}, { project: "nowhere" })).toBe(200);
    expect(
      rig.plane
        .events()
        .slice(before)
        .map(({ event }) => event.type),
    ).toEqual(["sh.keptn.event.deployment.finished"]);
  });
});

describe("fields that cannot be decoded", () => {
  test.each([
    ["a label that is a number", { labels: { build: 7 } }],
    ["a label that is an object", { labels: { build: {} } }],
    ["labels that are a list", { labels: ["a"] }],
    ["a message that is no text", { message: { text: "x" } }],
  ])("%s: 200, and the event vanishes from controller and store", async (_, data) => {
    const { rig, context, task } = await Rig.withDelivery();
    expect(await rig.answer(task, "started", {}, data)).toBe(200);
    expect(rig.execution(context).currentTask.events).toEqual([]);
    expect(
      rig.plane.engine.store.query({ project: "shop", type: "sh.keptn.event.deployment.started" }),
    ).toEqual([]);
  });

  test("null for labels or message is harmless", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started", {}, { labels: null, message: null });
    expect(rig.execution(context).currentTask.events).toHaveLength(1);
  });
});
