import { dataOf, MINUTE_MS, Rig, shipyardOf } from "./support";

const SECOND_MS = 1_000;
const finishedOf = (stage: string, sequence: string) =>
  `sh.keptn.event.${stage}.${sequence}.finished`;

describe("sequence triggers", () => {
  test("a valid trigger starts the sequence: first task triggered by shipyard-controller", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    expect(task).toMatchObject({
      source: "shipyard-controller",
      shkeptncontext: context,
      datacontenttype: "application/json",
      shkeptnspecversion: "latest",
      specversion: "1.0",
    });
    expect(task).not.toHaveProperty("triggeredid");
    expect(task).not.toHaveProperty("contenttype");
    expect([rig.state(context), rig.execution(context).state]).toEqual(["started", "started"]);
  });

  test("unknown project: no sequence, an errored sequence finished in the context", async () => {
    const rig = await Rig.start();
    const context = rig.plane.trigger({
      project: "nowhere",
      stage: "dev",
      sequence: "s",
      service: "v",
    });
    expect(rig.plane.engine.sequences.executions()).toEqual([]);
    expect(rig.last({ keptnContext: context, type: finishedOf("dev", "s") }).data).toMatchObject({
      status: "errored",
      result: "fail",
      message: expect.stringContaining("Unable to retrieve Shipyard file"),
    });
  });

  test.each([
    ["nostage", "delivery", "Unable to start sequence delivery: no stage with name nostage"],
    [
      "staging",
      "nosequence",
      "Unable to start sequence nosequence: no task sequence with name nosequence found in stage staging",
    ],
    [
      "staging",
      "empty",
      "Unable to start sequence empty: task sequence empty does not contain any tasks",
    ],
  ])(
    "unknown stage or sequence (%s.%s): errored finished, and the view shows it as ended",
    async (stage, sequence, message) => {
      const { rig } = await Rig.withDelivery();
      const context = rig.plane.trigger({ project: "shop", stage, sequence, service: "cart" });
      const finished = rig.last({ keptnContext: context, type: finishedOf(stage, sequence) });
      expect(finished.data).toMatchObject({ status: "errored", result: "fail", message });
      expect(rig.state(context)).toBe("finished");
      expect(
        rig.plane.engine.sequences.views.find("shop", context)?.stages[0]?.latestFailedEvent?.id,
      ).toBe(finished.id);
    },
  );

  test("unknown service: not checked, the sequence runs", async () => {
    const { rig } = await Rig.withDelivery();
    expect(dataOf(rig.open("deployment", rig.deliver("never-created")))["service"]).toBe(
      "never-created",
    );
  });

  test("data.stage other than the stage in the type: stays started and blocks the service", async () => {
    const { rig } = await Rig.withDelivery();
    const stuck = rig.plane.trigger({
      project: "shop",
      stage: "staging",
      sequence: "delivery",
      service: "other",
      data: { stage: "production" },
    });
    expect(rig.execution(stuck, "production")).toMatchObject({
      state: "started",
      currentTask: { triggeredID: "" },
    });
    const next = rig.plane.trigger({
      project: "shop",
      stage: "production",
      sequence: "delivery",
      service: "other",
    });
    expect(rig.state(next)).toBe("waiting");
  });

  test("the same trigger sent twice in one context: the second never sends its task and blocks the service until an abort", async () => {
    const { rig } = await Rig.withDelivery();
    const event = {
      type: "sh.keptn.event.staging.hotfix.triggered",
      source: "x",
      id: "same",
      shkeptncontext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
      data: { project: "shop", stage: "staging", service: "basket" },
    };
    await rig.post(event);
    await rig.post(event);
    const twins = () =>
      rig.plane.engine.sequences
        .executions("shop")
        .filter(({ sequence }) => sequence.name === "hotfix")
        .map(({ state, currentTask }) => [state, currentTask.name]);
    expect(twins()).toEqual([
      ["started", "deployment"],
      ["started", "deployment"],
    ]);
    const sent = () =>
      rig.plane.events({
        type: "sh.keptn.event.deployment.triggered",
        keptnContext: event.shkeptncontext,
      });
    expect(sent()).toHaveLength(1);
    await rig.complete(sent()[0]?.event ?? rig.open("deployment", event.shkeptncontext));
    expect([twins(), sent().length]).toEqual([
      [
        ["finished", ""],
        ["started", "deployment"],
      ],
      1,
    ]);
    const waiting = rig.deliver("basket");
    expect(rig.state(waiting)).toBe("waiting");
    rig.plane.abort("shop", event.shkeptncontext);
    expect(rig.state(waiting)).toBe("started");
  });

  test("the duplicate check needs the same id, which the API never lets through: the same event delivered twice is one sequence", async () => {
    const { rig, context } = await Rig.withDelivery();
    rig.plane.engine.publish(rig.last({ type: "sh.keptn.event.staging.delivery.triggered" }));
    expect(rig.plane.engine.sequences.executions("shop")).toHaveLength(1);
    expect(rig.types(context).filter((type) => type === "deployment.triggered")).toHaveLength(1);
  });

  test("a task triggered from outside: on the bus, its answers match no sequence", async () => {
    const { rig } = await Rig.withDelivery();
    await rig.post({
      type: "sh.keptn.event.deployment.triggered",
      source: "x",
      data: { project: "shop", stage: "staging", service: "cart" },
    });
    const foreign = rig.last({ source: "x" });
    await rig.complete(foreign);
    expect(rig.plane.engine.controllerLog.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        `no sequence waits for sh.keptn.event.deployment.started with triggeredid ${foreign.id}`,
      ),
      expect.stringContaining(
        `no sequence waits for sh.keptn.event.deployment.finished with triggeredid ${foreign.id}`,
      ),
    ]);
  });

  test("a sequence finished from outside: ignored, stored", async () => {
    const { rig, context } = await Rig.withDelivery();
    await rig.post({
      type: finishedOf("staging", "delivery"),
      source: "x",
      shkeptncontext: context,
      data: {
        project: "shop",
        stage: "staging",
        service: "cart",
        result: "pass",
        status: "succeeded",
      },
    });
    expect(rig.execution(context).state).toBe("started");
    expect(
      rig.plane.engine.store.query({ project: "shop", type: finishedOf("staging", "delivery") }),
    ).toHaveLength(1);
  });

  test("a type outside sh.keptn: 200, no core service receives it", async () => {
    const rig = await Rig.start();
    expect(
      (
        await rig.post({
          type: "com.example.a.b.triggered",
          source: "x",
          data: { project: "p", stage: "dev", service: "v" },
        })
      ).status,
    ).toBe(200);
    expect(rig.plane.engine.store.query({ project: "p" })).toEqual([]);
    expect(rig.plane.engine.sequences.views.ofProject("p")).toEqual([]);
  });

  test("sh.keptn.events.problem: delivered to listeners, neither handled nor stored", async () => {
    const rig = await Rig.start();
    const heard: string[] = [];
    rig.plane.onEvent(({ event }) => heard.push(event.type));
    await rig.post({
      type: "sh.keptn.events.problem",
      source: "x",
      data: { project: "p", ProblemTitle: "slow" },
    });
    expect(heard).toEqual(["sh.keptn.events.problem"]);
    expect(rig.plane.engine.store.query({ project: "p" })).toEqual([]);
  });

  test("POST /controlPlane/v1/event: empty 200, past bus and event store", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    const path = "/api/controlPlane/v1/event";
    const event = {
      type: "sh.keptn.event.deployment.started",
      source: "x",
      id: "1",
      time: "2022-03-01T10:00:00Z",
      triggeredid: task.id,
      shkeptncontext: context,
      data: dataOf(task),
    };
    expect((await rig.request("POST", path, { ...event, time: undefined })).status).toBe(400);
    expect(await rig.request("POST", path, event)).toMatchObject({ status: 200, text: "" });
    expect(rig.execution(context).currentTask.events).toHaveLength(1);
    expect(rig.plane.events({ source: "x" })).toEqual([]);
    expect(rig.plane.engine.store.query({ project: "shop", source: "x" })).toEqual([]);
  });
});

describe("time and blocking", () => {
  test("started timeout: after 10 minutes without any event, noticed at the next full minute", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    rig.clock.advance(10 * MINUTE_MS);
    expect(rig.state(context)).toBe("started");
    rig.clock.advance(MINUTE_MS);
    expect([rig.state(context), rig.execution(context).state]).toEqual(["timedOut", "timedOut"]);
    expect(rig.isOpen(task)).toBe(false);
    const finished = rig.last({ keptnContext: context, type: finishedOf("staging", "delivery") });
    expect(finished.data).toMatchObject({
      status: "errored",
      result: "fail",
      message:
        "sequence timed out while waiting for task sh.keptn.event.deployment.triggered " +
        "to receive a correlating .started or .finished event",
    });
    expect(rig.types(context)).not.toContain("production.delivery.triggered");
  });

  test("a timed out sequence makes room for the next", async () => {
    const { rig } = await Rig.withDelivery();
    const next = rig.deliver();
    rig.clock.advance(11 * MINUTE_MS);
    expect(rig.state(next)).toBe("started");
  });

  test("started to finished: no timeout", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "started");
    rig.clock.advance(30 * 24 * 60 * MINUTE_MS);
    expect(rig.state(context)).toBe("started");
  });

  test("the started timeout counts from the planned send time of a delayed task", async () => {
    const rig = await Rig.start();
    rig.plane.createProject({
      name: "p",
      shipyard: shipyardOf({ s: [{ name: "t", triggeredAfter: "30m" }] }),
    });
    const context = rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
    rig.clock.advance(40 * MINUTE_MS);
    expect(rig.state(context, "p")).toBe("started");
    rig.clock.advance(MINUTE_MS);
    expect(rig.state(context, "p")).toBe("timedOut");
  });

  test("one at a time per project, stage and service: the others wait in order", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    const second = rig.deliver();
    const third = rig.deliver();
    expect([context, second, third].map((c) => rig.state(c))).toEqual([
      "started",
      "waiting",
      "waiting",
    ]);
    await rig.complete(task, { result: "fail" });
    expect([context, second, third].map((c) => rig.state(c))).toEqual([
      "finished",
      "started",
      "waiting",
    ]);
  });

  test("another service, stage or project is not blocked", async () => {
    const { rig } = await Rig.withDelivery();
    expect(rig.state(rig.deliver("basket"))).toBe("started");
    expect(
      rig.state(
        rig.plane.trigger({
          project: "shop",
          stage: "production",
          sequence: "delivery",
          service: "cart",
        }),
      ),
    ).toBe("started");
  });

  test("abort: a finished event aborted/pass for each execution of the context that is open, nothing chained", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task);
    await rig.complete(rig.open("test", context));
    const release = rig.open("release", context);
    rig.plane.abort("shop", context);
    const ends = rig.plane
      .events({ keptnContext: context })
      .filter(({ event }) => dataOf(event)["status"] === "aborted");
    expect(ends.map(({ event }) => [event.type, dataOf(event)["result"]])).toEqual([
      [finishedOf("production", "delivery"), "pass"],
    ]);
    rig.plane.abort("shop", context);
    expect(
      rig.plane.events({ keptnContext: context, type: finishedOf("production", "delivery") }),
    ).toHaveLength(1);
    expect([
      rig.state(context),
      rig.execution(context, "production").state,
      rig.isOpen(release),
    ]).toEqual(["aborted", "finished", false]);
  });

  test("abort of a waiting sequence: it never starts", async () => {
    const { rig, task } = await Rig.withDelivery();
    const waiting = rig.deliver();
    rig.plane.abort("shop", waiting);
    await rig.complete(task, { result: "fail" });
    expect(rig.state(waiting)).toBe("aborted");
    expect(rig.types(waiting)).not.toContain("deployment.triggered");
  });

  test("dispatch latency: a queued sequence is looked at every 10 s, an unblocked one starts at once", async () => {
    const { rig, context, task } = await Rig.withDelivery({ dispatchLatencyMs: 10 * SECOND_MS });
    const second = rig.deliver();
    rig.clock.advance(3 * SECOND_MS);
    await rig.complete(task, { result: "fail" });
    expect([rig.state(context), rig.state(second)]).toEqual(["finished", "waiting"]);
    rig.clock.advance(7 * SECOND_MS - 1);
    expect(rig.state(second)).toBe("waiting");
    rig.clock.advance(1);
    expect(rig.state(second)).toBe("started");
  });

  test("dispatch latency: who comes while the next is still queued does not overtake it", async () => {
    const { rig, task } = await Rig.withDelivery({ dispatchLatencyMs: 10 * SECOND_MS });
    const second = rig.deliver();
    rig.clock.advance(SECOND_MS);
    await rig.complete(task, { result: "fail" });
    const third = rig.deliver();
    rig.clock.advance(10 * SECOND_MS);
    expect([rig.state(second), rig.state(third)]).toEqual(["started", "waiting"]);
  });

  test("dispatch latency: after a resume the held back task is sent at the next look", async () => {
    const { rig, context, task } = await Rig.withDelivery({ dispatchLatencyMs: 10 * SECOND_MS });
    rig.plane.pause("shop", context);
    await rig.complete(task);
    rig.clock.advance(25 * SECOND_MS);
    rig.plane.resume("shop", context);
    expect(rig.types(context)).not.toContain("test.triggered");
    rig.clock.advance(5 * SECOND_MS);
    expect(rig.types(context)).toContain("test.triggered");
  });

  test("an abort ends a pause: a new run of the same context starts", async () => {
    const { rig, context } = await Rig.withDelivery();
    rig.plane.pause("shop", context);
    rig.plane.abort("shop", context);
    rig.plane.trigger({
      project: "shop",
      stage: "staging",
      sequence: "hotfix",
      service: "cart",
      keptnContext: context,
    });
    expect(rig.types(context).filter((type) => type === "deployment.triggered")).toHaveLength(2);
  });

  test("a paused waiting sequence starts only after resume", async () => {
    const { rig, task } = await Rig.withDelivery();
    const waiting = rig.deliver();
    rig.plane.pause("shop", waiting);
    await rig.complete(task, { result: "fail" });
    expect([rig.state(waiting), rig.execution(waiting).state]).toEqual(["paused", "paused"]);
    rig.plane.resume("shop", waiting);
    expect([rig.state(waiting), rig.execution(waiting).state]).toEqual(["started", "started"]);
  });

  test("a paused sequence does not block others of its service", async () => {
    const { rig, context } = await Rig.withDelivery();
    rig.plane.pause("shop", context);
    expect(rig.state(rig.deliver())).toBe("started");
  });
});
