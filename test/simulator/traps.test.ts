import { subscriptionIdOf, withSubscriptionId } from "../../simulator";
import { dataOf, MINUTE_MS, Rig, shipyardOf } from "./support";

const DAY_MS = 24 * 60 * MINUTE_MS;

test("200 is not acceptance: it shows only in the execution", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  expect([
    await rig.answer(task, "finished", { triggeredid: "wrong" }),
    await rig.answer(task, "finished", {}, { project: "none" }),
  ]).toEqual([200, 200]);
  expect(rig.execution(context).currentTask.events).toEqual([]);
});

test("a second started needs a second finished, forever", async () => {
  const { rig, task } = await Rig.withDelivery();
  rig.plane.sendAs("webhook-service", {
    type: "sh.keptn.event.deployment.started",
    shkeptncontext: task.shkeptncontext,
    triggeredid: task.id,
    data: dataOf(task),
  });
  await rig.complete(task);
  rig.clock.advance(30 * DAY_MS);
  expect(rig.isOpen(task)).toBe(true);
  await rig.answer(task, "finished");
  expect(rig.isOpen(task)).toBe(false);
});

test("finished alone: stored, never complete, no timeout, blocks the service", async () => {
  const { rig, task } = await Rig.withDelivery();
  await rig.answer(task, "finished");
  rig.clock.advance(DAY_MS);
  expect(
    rig.plane.engine.store.query({ project: "shop", type: "sh.keptn.event.deployment.finished" }),
  ).toHaveLength(1);
  expect([rig.isOpen(task), rig.state(task.shkeptncontext), rig.state(rig.deliver())]).toEqual([
    true,
    "started",
    "waiting",
  ]);
});

test("two requests in one active webhook: two started, two finished with the same triggeredid", async () => {
  const { rig, task } = await Rig.withDelivery();
  for (const kind of ["started", "started", "finished"] as const) await rig.answer(task, kind);
  expect(rig.isOpen(task)).toBe(true);
  await rig.answer(task, "finished");
  expect(rig.isOpen(task)).toBe(false);
});

test("approvals are pre-started: finished only", async () => {
  const rig = await Rig.start();
  const task = rig.plane.openTask({ task: "approval", data: { result: "pass" } });
  expect(rig.plane.counts(task.id)).toEqual({
    started: 1,
    finished: 0,
    bySource: { "approval-service": { started: 1, finished: 0 } },
  });
  await rig.answer(task, "finished");
  expect(rig.isOpen(task)).toBe(false);
});

test("no timeout after started", async () => {
  const { rig, task } = await Rig.withDelivery();
  await rig.answer(task, "started");
  rig.clock.advance(365 * DAY_MS);
  expect(rig.isOpen(task)).toBe(true);
});

test("retrying is not idempotent: the same bytes twice are two events with two ids, and two sequences", async () => {
  const { rig, task } = await Rig.withDelivery();
  await rig.answer(task, "started", { id: "mine" });
  await rig.answer(task, "started", { id: "mine" });
  const sent = rig.plane.events({ triggeredId: task.id }).map(({ event }) => event.id);
  expect(new Set(sent).size).toBe(2);
  expect(rig.plane.counts(task.id).started).toBe(2);
});

test.each(["failed", "success", "passed", "PASS", ""])("result %j means fail", async (result) => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { result });
  expect(rig.execution(context).previousTasks[0]?.result).toBe("fail");
});

test("errored stops the sequence, but its result decides what follows", async () => {
  for (const [result, chained] of [
    ["pass", true],
    ["fail", false],
  ] as const) {
    const { rig, context, task } = await Rig.withDelivery();
    await rig.complete(task, { status: "errored", result });
    expect(rig.types(context).includes("production.delivery.triggered")).toBe(chained);
  }
});

test("a wrong stage or service is accepted and corrupts what follows, a wrong task name wedges", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { stage: "other", service: "other" });
  const next = rig.open("test", context);
  expect(dataOf(next)).toMatchObject({ stage: "other", service: "other" });
  await rig.answer(next, "started");
  await rig.answer(next, "finished", { type: "sh.keptn.event.tests.finished" });
  rig.clock.advance(DAY_MS);
  expect(rig.isOpen(next)).toBe(true);
});

test("an empty triggeredid can complete and delete somebody else's task", async () => {
  const { rig, task: somebodyElses } = await Rig.withDelivery();
  rig.clock.advance(1);
  const own = rig.open("deployment", rig.deliver("basket"));
  await rig.answer(own, "started", { triggeredid: "" });
  await rig.answer(own, "finished", { triggeredid: "" });
  expect(rig.isOpen(somebodyElses)).toBe(false);
});

test("a label that is no text: the event vanishes behind a 200", async () => {
  const { rig, task } = await Rig.withDelivery();
  expect(await rig.answer(task, "started", {}, { labels: { build: 7 } })).toBe(200);
  expect(
    rig.plane.engine.store.query({ project: "shop", type: "sh.keptn.event.deployment.started" }),
  ).toEqual([]);
});

test("arrays are concatenated, numbers keep their first value, text can change", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ s: [{ name: "one" }, { name: "two" }, { name: "three" }] }),
  });
  const context = rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  await rig.complete(rig.open("one", context), { list: ["1"], number: 1, text: "1" });
  await rig.complete(rig.open("two", context), { list: ["2"], number: 2, text: "2" });
  expect(dataOf(rig.open("three", context))).toMatchObject({
    list: ["2", "1"],
    number: 1,
    text: "2",
  });
});

test("a temporaryData of one's own keeps later tasks from getting a subscription id", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  expect(
    subscriptionIdOf(withSubscriptionId(dataOf(task), "sub") as ReturnType<typeof dataOf>),
  ).toBe("sub");
  await rig.complete(task, { temporaryData: { mine: "x" } });
  const next = dataOf(rig.open("test", context));
  expect(
    subscriptionIdOf(withSubscriptionId(next, "sub") as ReturnType<typeof dataOf>),
  ).toBeUndefined();
});

test("a temporaryData with distributor in it is overwritten", () => {
  expect(
    withSubscriptionId(
      { temporaryData: { distributor: { subscriptionID: "old" }, mine: 1 } },
      "new",
    ),
  ).toEqual({ temporaryData: { distributor: { subscriptionID: "new" }, mine: 1 } });
});

test("status.changed: 400 with validation, otherwise ignored, and it disables the start timeout", async () => {
  const strict = await Rig.withDelivery({ eventValidation: true });
  expect(await strict.rig.answer(strict.task, "status.changed")).toBe(400);
  const { rig, context, task } = await Rig.withDelivery();
  expect(await rig.answer(task, "status.changed")).toBe(200);
  rig.clock.advance(DAY_MS);
  expect([rig.state(context), rig.plane.counts(task.id)]).toEqual([
    "started",
    { started: 0, finished: 0, bySource: {} },
  ]);
});

test("unknown attributes are lost, and content types go by two names", async () => {
  const { rig, task } = await Rig.withDelivery();
  await rig.answer(task, "started", {
    traceparent: "00-1",
    shkeptnspecversion: "0.2.4",
    datacontenttype: "application/json",
  });
  const received = rig.last({ triggeredId: task.id });
  for (const lost of ["traceparent", "shkeptnspecversion", "datacontenttype"])
    expect(received).not.toHaveProperty(lost);
  expect([received.contenttype, task.datacontenttype]).toEqual([
    "application/json",
    "application/json",
  ]);
});

test("a context that is no UUID is rewritten: the returned one is in force", async () => {
  const rig = await Rig.start();
  const { body } = await rig.post({
    type: "sh.keptn.event.a.started",
    source: "x",
    shkeptncontext: "run 1\n",
    data: {},
  });
  const { keptnContext } = body as { keptnContext: string };
  expect(keptnContext).not.toBe("run 1\n");
  expect(rig.last({ origin: "http" }).shkeptncontext).toBe(keptnContext);
});

test("422 carries code 602, 401 and 429 of the gateway are text/plain, 413 and 502 are HTML", async () => {
  const rig = await Rig.start();
  expect(await rig.post({ type: "a", data: {} })).toMatchObject({
    status: 422,
    body: { code: 602 },
  });
  const wrong = () =>
    rig.request("GET", "/api/controlPlane/v1/sequence/p", undefined, { "x-token": "x" });
  expect([
    (await wrong()).contentType,
    (await wrong()).contentType,
    (await wrong()).contentType,
  ]).toEqual(["text/plain", "text/plain", "text/plain"]);
  expect(await rig.request("POST", "/api/v1/event", "x".repeat(6 * 1024 * 1024))).toMatchObject({
    status: 413,
    contentType: "text/html",
  });
  expect(await rig.request("POST", "/api/v1/event", "")).toMatchObject({
    status: 502,
    contentType: "text/html",
  });
});

test("selector failed never matches; no selector means pass or warning", async () => {
  const stage = (name: string, selector: object) => ({
    name,
    sequences: [
      {
        name: "s",
        triggeredOn: [{ event: "dev.s.finished", ...selector }],
        tasks: [{ name: "t" }],
      },
    ],
  });
  const stages = [
    { name: "dev", sequences: [{ name: "s", tasks: [{ name: "t" }] }] },
    stage("failed", { selector: { match: { result: "failed" } } }),
    stage("open", {}),
  ];
  const rig = await Rig.start();
  rig.plane.createProject({
    name: "p",
    shipyard: JSON.stringify({ apiVersion: "spec.keptn.sh/0.2.2", spec: { stages } }),
  });
  for (const [result, started] of [
    ["fail", []],
    ["failed", []],
    ["warning", ["open.s.triggered"]],
    ["pass", ["open.s.triggered"]],
  ] as const) {
    const context = rig.plane.trigger({
      project: "p",
      stage: "dev",
      sequence: "s",
      service: result,
    });
    await rig.complete(rig.open("t", context), { result });
    expect(
      rig
        .types(context)
        .filter((type) => type.endsWith(".s.triggered") && !type.startsWith("dev.")),
    ).toEqual(started);
  }
});

test("paging differs: text offsets, integers, a repeated first page, root=false, a capital S", async () => {
  const rig = await Rig.start();
  rig.plane.createProject({ name: "p", shipyard: shipyardOf({ s: [{ name: "t" }] }) });
  for (const service of ["a", "b"])
    rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service });
  const get = async (path: string) => (await rig.get(path)).body;
  expect(await get("/api/mongodb-datastore/event?project=p&pageSize=1")).toMatchObject({
    nextPageKey: "1",
  });
  expect(await get("/api/controlPlane/v1/sequence/p?pageSize=1")).toMatchObject({ nextPageKey: 1 });
  const open =
    "/api/controlPlane/v1/event/triggered/sh.keptn.event.t.triggered?project=p&pageSize=1";
  expect(((await get(`${open}&nextPageKey=1`)) as { events: unknown }).events).toEqual(
    ((await get(open)) as { events: unknown }).events,
  );
  expect(await get("/api/mongodb-datastore/event?project=p&root=false")).toMatchObject({
    totalCount: 2,
  });
  expect(await get("/api/secrets/v1/secret")).toHaveProperty("Secrets");
});

test("finished in the sequence view also means failed", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  await rig.complete(task, { result: "fail", status: "errored" });
  const { body } = await rig.get(`/api/controlPlane/v1/sequence/shop?keptnContext=${context}`);
  expect(body).toMatchObject({ states: [{ state: "finished" }] });
  expect(JSON.stringify(body)).not.toContain('"result"');
});

test("the address with /api/v1 works, without /api it does not; a newline in the token is a wrong token", async () => {
  const rig = await Rig.start({ token: "t\n" });
  expect((await rig.request("GET", "/v1/metadata")).status).toBe(404);
  expect((await rig.request("GET", "/api/v1/metadata", undefined, { "x-token": "t" })).status).toBe(
    401,
  );
});
