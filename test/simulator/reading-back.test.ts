import type { JsonObject } from "../../src/domain/text/json";
import { Rig, SHIPYARD, shipyardOf } from "./support";

const STORE = "/api/mongodb-datastore/event";
const CONTROL = "/api/controlPlane/v1";

async function withEvents(count: number): Promise<Rig> {
  const rig = await Rig.start();
  for (let i = 0; i < count; i += 1) {
    rig.plane.sendAs("sender", {
      type: "sh.keptn.event.a.started",
      shkeptncontext: `c${i % 2}`,
      triggeredid: String(i),
      data: { project: "p", stage: "dev", service: "v" },
    });
    rig.clock.advance(1_000);
  }
  return rig;
}

const bodyOf = async (rig: Rig, path: string) =>
  (await rig.get(path)).body as JsonObject & {
    events: JsonObject[];
    states: JsonObject[];
    sequenceExecutions: JsonObject[];
  };
const ids = (body: { events: JsonObject[] }) => body.events.map((event) => event["triggeredid"]);

describe("events", () => {
  test("newest first, 20 to a page, the next offset as text, absent at the end", async () => {
    const rig = await withEvents(45);
    const first = await bodyOf(rig, `${STORE}?project=p`);
    expect([
      first.events.length,
      first["nextPageKey"],
      first["pageSize"],
      first["totalCount"],
      ids(first)[0],
    ]).toEqual([20, "20", 20, 45, "44"]);
    const last = await bodyOf(rig, `${STORE}?project=p&nextPageKey=40`);
    expect(ids(last)).toEqual(["4", "3", "2", "1", "0"]);
    expect(last).not.toHaveProperty("nextPageKey");
  });

  test("newest first, also within one millisecond", async () => {
    const rig = await Rig.start();
    for (const triggeredid of ["a", "b", "c"])
      rig.plane.sendAs("sender", {
        type: "sh.keptn.event.a.started",
        shkeptncontext: "c",
        triggeredid,
        data: { project: "p" },
      });
    expect(ids(await bodyOf(rig, `${STORE}?project=p`))).toEqual(["c", "b", "a"]);
  });

  test.each([
    ["pageSize=100", 45],
    ["pageSize=7", 7],
  ])("%s limits the page", async (query, length) => {
    const rig = await withEvents(45);
    expect((await bodyOf(rig, `${STORE}?project=p&${query}`)).events).toHaveLength(length);
  });

  test.each(["0", "101", "many"])("pageSize %s: refused", async (size) => {
    expect((await (await withEvents(1)).get(`${STORE}?project=p&pageSize=${size}`)).status).toBe(
      422,
    );
  });

  test.each([
    ["stage=dev", 4],
    ["stage=other", 0],
    ["service=v", 4],
    ["type=sh.keptn.event.a.started", 4],
    ["type=sh.keptn.event.a.finished", 0],
    ["source=sender", 4],
    ["keptnContext=c1", 2],
    ["fromTime=2022-03-01T10:00:01.000Z", 2],
    ["beforeTime=2022-03-01T10:00:01.000Z", 1],
    ["fromTime=2022-03-01T10:00:00.000Z&beforeTime=2022-03-01T10:00:02.000Z", 1],
  ])("filter %s of the event store", async (query, length) => {
    expect((await bodyOf(await withEvents(4), `${STORE}?project=p&${query}`)).events).toHaveLength(
      length,
    );
  });

  test("filter eventID", async () => {
    const rig = await withEvents(3);
    const { id } = rig.last({ triggeredId: "1" });
    expect(ids(await bodyOf(rig, `${STORE}?project=p&eventID=${id}`))).toEqual(["1"]);
  });

  test.each(["true", "false", ""])("root=%s means root events only", async (value) => {
    expect(ids(await bodyOf(await withEvents(6), `${STORE}?project=p&root=${value}`))).toEqual([
      "1",
      "0",
    ]);
  });

  test("the context alone is enough; without project and context nothing is found", async () => {
    const rig = await withEvents(4);
    expect((await bodyOf(rig, `${STORE}?keptnContext=c0`)).events).toHaveLength(2);
    expect((await bodyOf(rig, `${STORE}?type=sh.keptn.event.a.started`)).events).toEqual([]);
  });

  test("stored events carry an empty subscription id in temporaryData", async () => {
    const [event] = (await bodyOf(await withEvents(1), `${STORE}?project=p`)).events;
    expect(event?.["data"]).toMatchObject({
      temporaryData: { distributor: { subscriptionID: "" } },
    });
  });

  test("eventually consistent: a store lag hides an event that was already handled", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    rig.plane.faults.add({
      effect: { kind: "store-lag", ms: 3_000 },
      event: ({ type }) => type.endsWith("deployment.finished"),
    });
    await rig.complete(task);
    const stored = () =>
      rig.plane.engine.store.query({
        project: "shop",
        keptnContext: context,
        type: "sh.keptn.event.deployment.finished",
      });
    expect([rig.isOpen(task), stored().length]).toEqual([false, 0]);
    rig.clock.advance(3_000);
    expect(stored()).toHaveLength(1);
  });
});

describe("events by type", () => {
  const byType = (filter: string, rest = "") =>
    `${STORE}/type/sh.keptn.event.a.started?filter=${encodeURIComponent(filter)}${rest}`;

  test.each([
    ["data.project:p", ["3", "2", "1", "0"]],
    ["data.project:p AND triggeredid:2", ["2"]],
    ["data.project:p AND triggeredid:0,3", ["3", "0"]],
    ["shkeptncontext:c1", ["3", "1"]],
    ["data.project:p AND data.stage:other", []],
    ["data.project:p AND triggeredid:urn:x", ["3", "2", "1", "0"]],
  ])("filter %s of events by type", async (filter, expected) => {
    expect(ids(await bodyOf(await withEvents(4), byType(filter)))).toEqual(expected);
  });

  test("limit and fromTime", async () => {
    const rig = await withEvents(4);
    expect(ids(await bodyOf(rig, byType("data.project:p", "&limit=2")))).toEqual(["3", "2"]);
    expect(
      ids(await bodyOf(rig, byType("data.project:p", "&fromTime=2022-03-01T10:00:02.000Z"))),
    ).toEqual(["3"]);
    expect((await rig.get(byType("data.project:p", "&limit=101"))).status).toBe(422);
  });

  test.each([
    ["data.stage:dev", 400],
    ["", 422],
  ])("filter %j without project or context: %s", async (filter, status) => {
    expect((await (await withEvents(1)).get(byType(filter))).status).toBe(status);
  });

  test("no filter at all: refused", async () => {
    expect(await (await withEvents(1)).get(`${STORE}/type/sh.keptn.event.a.started`)).toMatchObject(
      { status: 422, body: { code: 602 } },
    );
  });

  test("excludeInvalidated drops what was invalidated", async () => {
    const rig = await withEvents(2);
    rig.plane.sendAs("user", {
      type: "sh.keptn.event.a.invalidated",
      shkeptncontext: "c0",
      triggeredid: "0",
      data: { project: "p", stage: "dev", service: "v" },
    });
    expect(ids(await bodyOf(rig, byType("data.project:p", "&excludeInvalidated=true")))).toEqual([
      "1",
    ]);
  });

  test("stored is not the same as accepted", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.answer(task, "finished", { triggeredid: "unknown" });
    const filter = encodeURIComponent("data.project:shop AND triggeredid:unknown");
    expect(
      (await bodyOf(rig, `${STORE}/type/sh.keptn.event.deployment.finished?filter=${filter}`))
        .events,
    ).toHaveLength(1);
    expect(rig.execution(context).currentTask.events).toEqual([]);
  });
});

describe("open tasks", () => {
  const path = `${CONTROL}/event/triggered/sh.keptn.event.t.triggered`;

  async function withOpenTasks(count: number): Promise<Rig> {
    const rig = await Rig.start();
    rig.plane.createProject({ name: "p", shipyard: shipyardOf({ s: [{ name: "t" }] }) });
    for (let i = 0; i < count; i += 1) {
      rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: `v${i}` });
      rig.clock.advance(1);
    }
    return rig;
  }

  const services = (body: { events: JsonObject[] }) =>
    body.events.map((event) => (event["data"] as JsonObject)["service"]);

  test('open ones, 20 to a page, "0" at the end', async () => {
    const rig = await withOpenTasks(25);
    expect(await bodyOf(rig, `${path}?project=p`)).toMatchObject({
      nextPageKey: "20",
      totalCount: 25,
      events: { length: 20 },
    });
    expect(await bodyOf(rig, `${path}?project=p&pageSize=100`)).toMatchObject({
      nextPageKey: "0",
      totalCount: 25,
      events: { length: 25 },
    });
  });

  test("paging is broken: a later page repeats the first items", async () => {
    const rig = await withOpenTasks(25);
    const second = await bodyOf(rig, `${path}?project=p&nextPageKey=20`);
    expect(services(second)).toEqual(["v0", "v1", "v2", "v3", "v4"]);
    expect(second["nextPageKey"]).toBe("0");
  });

  test("filters by stage, service and eventID; without project all projects are asked", async () => {
    const rig = await withOpenTasks(3);
    const [first] = rig.plane.openTasks();
    expect(services(await bodyOf(rig, `${path}?project=p&service=v1`))).toEqual(["v1"]);
    expect(services(await bodyOf(rig, `${path}?project=p&stage=other`))).toEqual([]);
    expect(services(await bodyOf(rig, `${path}?project=p&eventID=${first?.id ?? ""}`))).toEqual([
      "v0",
    ]);
    expect(services(await bodyOf(rig, path))).toHaveLength(3);
  });

  test("unknown project: 404", async () => {
    expect(await (await withOpenTasks(1)).get(`${path}?project=none`)).toMatchObject({
      status: 404,
      body: { code: 404, message: expect.any(String) },
    });
  });

  test.each(["completed", "timed out", "aborted"])(
    "a task that is %s is no longer listed",
    async (end) => {
      const { rig, context, task } = await Rig.withDelivery();
      const query = `${CONTROL}/event/triggered/sh.keptn.event.deployment.triggered?project=shop&eventID=${task.id}`;
      expect((await bodyOf(rig, query)).events).toHaveLength(1);
      if (end === "completed") await rig.complete(task);
      if (end === "timed out") rig.clock.advance(11 * 60_000);
      if (end === "aborted") rig.plane.abort("shop", context);
      expect((await bodyOf(rig, query)).events).toEqual([]);
    },
  );
});

describe("sequences", () => {
  test("the view: states, stages, latest events, the image, newest first", async () => {
    const { rig, context } = await Rig.withDelivery();
    rig.clock.advance(1);
    const second = rig.deliver("basket", {
      configurationChange: { values: { image: "docker.io/shop/cart:1.2.3" } },
    });
    const { states, totalCount } = (await bodyOf(rig, `${CONTROL}/sequence/shop`)) as unknown as {
      states: JsonObject[];
      totalCount: number;
    };
    expect([states.map((state) => state["shkeptncontext"]), totalCount]).toEqual([
      [second, context],
      2,
    ]);
    expect(states[0]).toMatchObject({
      name: "delivery",
      service: "basket",
      project: "shop",
      time: "2022-03-01T10:00:00.001Z",
      state: "started",
      stages: [
        {
          name: "staging",
          state: "triggered",
          image: "docker.io/shop/cart:1.2.3",
          latestEvent: {
            type: "sh.keptn.event.deployment.triggered",
            id: rig.open("deployment", second).id,
          },
        },
      ],
    });
  });

  test("filters and paging with an integer", async () => {
    const { rig, context } = await Rig.withDelivery();
    const waiting = rig.deliver();
    const contexts = async (query: string) =>
      (await bodyOf(rig, `${CONTROL}/sequence/shop?${query}`)).states.map(
        (state) => state["shkeptncontext"],
      );
    expect(await contexts("state=waiting")).toEqual([waiting]);
    expect(await contexts("name=other")).toEqual([]);
    expect(await contexts(`keptnContext=${context},${waiting}`)).toEqual([waiting, context]);
    expect(await contexts(`keptnContext=${context}`)).toEqual([context]);
    expect(await bodyOf(rig, `${CONTROL}/sequence/shop?pageSize=1`)).toMatchObject({
      nextPageKey: 1,
      totalCount: 2,
      states: { length: 1 },
    });
    expect(await contexts("pageSize=1&nextPageKey=1")).toEqual([context]);
    expect(await bodyOf(rig, `${CONTROL}/sequence/shop?pageSize=0`)).not.toHaveProperty(
      "nextPageKey",
    );
    expect((await rig.get(`${CONTROL}/sequence/shop?pageSize=x`)).status).toBe(400);
  });

  test("unknown project: 200 with an empty list", async () => {
    const { rig } = await Rig.withDelivery();
    expect(await rig.get(`${CONTROL}/sequence/none`)).toMatchObject({
      status: 200,
      body: { states: [] },
    });
  });

  test("a run over several stages stays started between them and is finished when nothing was chained", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task);
    await rig.complete(rig.open("test", context));
    expect(rig.state(context)).toBe("started");
    await rig.complete(rig.open("release", context));
    expect(rig.state(context)).toBe("finished");
    expect(
      rig.plane.engine.sequences.views
        .find("shop", context)
        ?.stages.map(({ name, state }) => [name, state]),
    ).toEqual([
      ["staging", "succeeded"],
      ["production", "succeeded"],
    ]);
  });

  test("a finished run does not go back to waiting when its context is triggered again", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task, { result: "fail" });
    rig.deliver();
    rig.plane.trigger({
      project: "shop",
      stage: "staging",
      sequence: "delivery",
      service: "cart",
      keptnContext: context,
    });
    expect(rig.state(context)).toBe("finished");
    expect(rig.plane.engine.sequences.executions("shop").at(-1)).toMatchObject({
      state: "triggered",
      scope: { keptnContext: context },
    });
  });

  test("a failed sequence is finished too; latestFailedEvent tells", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task, { result: "fail" });
    const view = rig.plane.engine.sequences.views.find("shop", context);
    expect([view?.state, view?.stages[0]?.latestFailedEvent?.type]).toEqual([
      "finished",
      "sh.keptn.event.staging.delivery.finished",
    ]);
  });

  test("sequence-execution: definition, counts of the current task, merged data of the previous ones", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task, { deployment: { names: ["x"] } });
    const test = rig.open("test", context);
    await rig.answer(test, "started");
    const { sequenceExecutions, totalCount } = (await bodyOf(
      rig,
      `${CONTROL}/sequence-execution?project=shop`,
    )) as unknown as { sequenceExecutions: JsonObject[]; totalCount: number };
    expect(totalCount).toBe(1);
    expect(sequenceExecutions[0]).toMatchObject({
      schemaVersion: "1",
      _id: expect.any(String),
      triggeredAt: "2022-03-01T10:00:00.000Z",
      inputProperties: { project: "shop" },
      sequence: {
        name: "delivery",
        tasks: [
          { name: "deployment", properties: { deploymentstrategy: "user_managed" } },
          { name: "test" },
        ],
      },
      scope: {
        project: "shop",
        stage: "staging",
        service: "cart",
        keptnContext: context,
        eventType: "sh.keptn.event.staging.delivery.triggered",
      },
      status: {
        state: "started",
        previousTasks: [
          {
            name: "deployment",
            triggeredID: task.id,
            result: "pass",
            status: "succeeded",
            properties: { deployment: { names: ["x"] } },
          },
        ],
        currentTask: {
          name: "test",
          triggeredID: test.id,
          events: [
            { eventType: "sh.keptn.event.test.started", source: "executor", properties: null },
          ],
        },
      },
    });
  });

  test("sequence-execution: filters; project required (400), unknown (404)", async () => {
    const { rig, context } = await Rig.withDelivery();
    rig.deliver("basket");
    const count = async (query: string) =>
      (await bodyOf(rig, `${CONTROL}/sequence-execution?project=shop&${query}`)).sequenceExecutions
        .length;
    expect([
      await count("service=cart"),
      await count("stage=production"),
      await count("name=delivery"),
      await count("status=started"),
      await count("status=finished"),
      await count(`keptnContext=${context}`),
      await count("pageSize=1"),
    ]).toEqual([1, 0, 2, 2, 0, 1, 1]);
    expect((await rig.get(`${CONTROL}/sequence-execution`)).status).toBe(400);
    expect((await rig.get(`${CONTROL}/sequence-execution?project=none`)).status).toBe(404);
  });

  test("problemTitle comes from the triggering event", async () => {
    const { rig } = await Rig.withDelivery();
    const context = rig.deliver("basket", { problem: { problemTitle: "Failure rate" } });
    expect(rig.plane.engine.sequences.views.find("shop", context)?.problemTitle).toBe(
      "Failure rate",
    );
  });
});

describe("control and the rest", () => {
  const control = (rig: Rig, context: string, body: unknown) =>
    rig.request("POST", `${CONTROL}/sequence/shop/${context}/control`, body);

  test("pause, resume and abort through the API: 200 {}", async () => {
    const { rig, context } = await Rig.withDelivery();
    for (const [word, state] of [
      ["pause", "paused"],
      ["resume", "started"],
      ["abort", "aborted"],
    ] as const) {
      expect(await control(rig, context, { state: word, stage: "" })).toMatchObject({
        status: 200,
        body: {},
      });
      expect(rig.state(context)).toBe(state);
    }
  });

  test("an unknown word or context: 200 {}, nothing happens", async () => {
    const { rig, context } = await Rig.withDelivery();
    expect(await control(rig, context, { state: "stop" })).toMatchObject({
      status: 200,
      text: "{}",
    });
    expect(await control(rig, "none", { state: "abort" })).toMatchObject({
      status: 200,
      text: "{}",
    });
    expect(rig.state(context)).toBe("started");
  });

  test("state missing: 400", async () => {
    const { rig, context } = await Rig.withDelivery();
    expect((await control(rig, context, {})).status).toBe(400);
  });

  test("a stage limits pause and abort to it", async () => {
    const { rig, context, task } = await Rig.withDelivery();
    await control(rig, context, { state: "pause", stage: "production" });
    expect(rig.state(context)).toBe("started");
    await rig.complete(task);
    await rig.complete(rig.open("test", context));
    expect(rig.execution(context, "production").state).toBe("paused");
    expect(rig.types(context)).not.toContain("release.triggered");
    await control(rig, context, { state: "resume", stage: "production" });
    expect(rig.types(context)).toContain("release.triggered");
    await control(rig, context, { state: "abort", stage: "staging" });
    expect(rig.execution(context, "production").state).toBe("started");
  });

  test("services of a stage", async () => {
    const { rig } = await Rig.withDelivery();
    const base = `${CONTROL}/project/shop/stage/staging/service`;
    expect((await rig.get(base)).body).toMatchObject({
      services: [{ serviceName: "basket" }, { serviceName: "cart" }],
      totalCount: 2,
      nextPageKey: "0",
    });
    expect((await rig.get(`${base}/cart`)).status).toBe(200);
    for (const path of [
      `${base}/none`,
      `${CONTROL}/project/shop/stage/none/service`,
      `${CONTROL}/project/none/stage/staging/service`,
    ])
      expect((await rig.get(path)).status).toBe(404);
  });

  test("projects and stages by name, with paging, and the stages that a stage follows", async () => {
    const { rig } = await Rig.withDelivery();
    rig.plane.createProject({ name: "bank", shipyard: SHIPYARD });
    const staging = { stageName: "staging", services: [{ serviceName: "cart" }, {}] };
    const production = { stageName: "production", parentStages: ["staging"] };
    const shop = {
      projectName: "shop",
      shipyard: SHIPYARD,
      shipyardVersion: "spec.keptn.sh/0.2.2",
      stages: [staging, production],
    };
    expect((await rig.get(`${CONTROL}/project`)).body).toMatchObject({
      projects: [{ projectName: "bank" }, shop],
      totalCount: 2,
      nextPageKey: "0",
    });
    expect((await rig.get(`${CONTROL}/project?pageSize=1`)).body).toMatchObject({
      projects: [{ projectName: "bank" }],
      nextPageKey: "1",
    });
    expect((await rig.get(`${CONTROL}/project/shop`)).body).toMatchObject(shop);
    expect((await rig.get(`${CONTROL}/project/shop/stage`)).body).toMatchObject({
      stages: [production, staging],
      totalCount: 2,
    });
    expect((await rig.get(`${CONTROL}/project/shop/stage/staging`)).body).toMatchObject(staging);
    expect(await rig.get(`${CONTROL}/project/none`)).toMatchObject({
      status: 404,
      body: { code: 404, message: "Project not found: none" },
    });
    expect((await rig.get(`${CONTROL}/project/none/stage`)).status).toBe(404);
    expect(await rig.get(`${CONTROL}/project/shop/stage/none`)).toMatchObject({
      status: 404,
      text: '{"code":404,"message":"stage not found"}{"code":500,"message":"stage not found"}',
    });
  });

  test("the error log of integrations", async () => {
    const rig = await Rig.start();
    rig.plane.engine.integrationLog.push({
      integrationid: "1",
      message: "could not parse curl command",
      time: "2022-03-01T10:00:00.000Z",
      task: "deployment",
    });
    await rig.request("POST", `${CONTROL}/log`, {
      logs: [{ integrationid: "2", message: "other" }],
    });
    expect((await rig.get(`${CONTROL}/log?integrationId=1`)).body).toMatchObject({
      totalCount: 1,
      logs: [{ message: "could not parse curl command", task: "deployment" }],
    });
    expect((await rig.get(`${CONTROL}/log`)).body).toMatchObject({
      totalCount: 2,
      logs: [{ message: "other" }, {}],
    });
  });

  test("errors are {code, message}", async () => {
    const { rig } = await Rig.withDelivery();
    expect((await rig.get(`${CONTROL}/sequence-execution?project=none`)).body).toEqual({
      code: 404,
      message: "project not found",
    });
  });
});
