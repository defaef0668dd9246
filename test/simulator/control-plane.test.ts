import { startControlPlane, SystemClock, VirtualClock } from "../../simulator";
import { dataOf, Rig } from "./support";

test("openTask returns the open triggered event as it went over the bus", async () => {
  const rig = await Rig.start();
  const task = rig.plane.openTask({
    task: "openticket",
    project: "incident-demo",
    stage: "production",
    service: "casdemoapp",
    data: { incident: { ProblemID: "P-1" } },
    properties: { queue: "ops" },
  });
  expect(task).toEqual(rig.last({ type: "sh.keptn.event.openticket.triggered" }));
  expect(task.data).toEqual({
    project: "incident-demo",
    stage: "production",
    service: "casdemoapp",
    incident: { ProblemID: "P-1" },
    openticket: { queue: "ops" },
  });
  expect(rig.plane.openTasks()).toMatchObject([{ id: task.id }]);
});

test("openTask opens one task after the other, each in a project of its own", async () => {
  const rig = await Rig.start();
  const [a, b] = [rig.plane.openTask({ task: "t" }), rig.plane.openTask({ task: "t" })];
  expect(dataOf(a)["project"]).not.toBe(dataOf(b)["project"]);
});

test("openTask says why a task is not open", async () => {
  const rig = await Rig.start();
  expect(() => rig.plane.openTask({ task: "evaluation", properties: { timeframe: "5m" } })).toThrow(
    "lighthouse: false",
  );
});

test("counts tells started and finished by source, late and superfluous ones too", async () => {
  const rig = await Rig.start();
  const task = rig.plane.openTask({ task: "t" });
  await rig.answer(task, "started", { source: "a" });
  await rig.answer(task, "finished", { source: "a" });
  await rig.answer(task, "finished", { source: "b" });
  await rig.answer(task, "status.changed", { source: "b" });
  expect(rig.plane.counts(task.id)).toEqual({
    started: 1,
    finished: 2,
    bySource: { a: { started: 1, finished: 1 }, b: { started: 0, finished: 1 } },
  });
});

test("events tells the order of arrival, the time and where each came from", async () => {
  const rig = await Rig.start();
  const task = rig.plane.openTask({ task: "t" });
  rig.clock.advance(500);
  await rig.answer(task, "started");
  expect(
    rig.plane
      .events()
      .map(({ event, origin, receivedAt }) => [
        event.type.split(".").at(-1),
        origin,
        receivedAt.toISOString(),
      ]),
  ).toEqual([
    ["triggered", "inside", "2022-03-01T10:00:00.000Z"],
    ["triggered", "inside", "2022-03-01T10:00:00.000Z"],
    ["started", "http", "2022-03-01T10:00:00.500Z"],
  ]);
  expect(
    rig.plane.events({
      origin: "http",
      source: "executor",
      triggeredId: task.id,
      project: "project-1",
    }),
  ).toHaveLength(1);
});

test("requests are recorded without tokens", async () => {
  const rig = await Rig.start({ token: "very-secret", bearerTokens: ["also-secret"] });
  await rig.request("GET", "/api/mongodb-datastore/event?project=p&type=t", undefined, {
    authorization: "Bearer also-secret",
  });
  expect(rig.plane.requests).toMatchObject([
    {
      method: "GET",
      path: "/api/mongodb-datastore/event",
      query: { project: "p", type: "t" },
      status: 200,
      outcome: "answered",
    },
  ]);
  expect(JSON.stringify(rig.plane.requests)).not.toContain("secret");
});

test("onEvent hears everything from then on, and can send; waitForEvent waits", async () => {
  const rig = await Rig.start();
  const heard: string[] = [];
  const stop = rig.plane.onEvent(({ event }) => {
    heard.push(event.type.replace("sh.keptn.event.", ""));
    if (event.type !== "sh.keptn.event.t.triggered") return;
    for (const kind of ["started", "finished"])
      rig.plane.sendAs("executor", {
        type: `sh.keptn.event.t.${kind}`,
        shkeptncontext: event.shkeptncontext,
        triggeredid: event.id,
        data: { ...dataOf(event), status: "succeeded", result: "pass" },
      });
  });
  rig.plane.createProject({
    name: "p",
    shipyard:
      "apiVersion: spec.keptn.sh/0.2.2\nspec: { stages: [{ name: dev, sequences: [{ " +
      "name: s, tasks: [{ name: t }] }] }] }",
  });
  const waiting = rig.plane.waitForEvent({ type: "sh.keptn.event.dev.s.finished" });
  rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  expect((await waiting).event.data).toMatchObject({ result: "pass" });
  expect(heard).toEqual([
    "dev.s.triggered",
    "t.triggered",
    "t.started",
    "t.finished",
    "dev.s.finished",
  ]);
  stop();
  rig.plane.trigger({ project: "p", stage: "dev", sequence: "s", service: "v" });
  expect(heard).toHaveLength(5);
  await expect(rig.plane.waitForEvent({ type: "never" }, 10)).rejects.toThrow("never");
});

test("two runs with the same ids and clock are the same, event by event", async () => {
  const run = async () => {
    let count = 0;
    const rig = await Rig.start({ newId: () => `id-${(count += 1)}` });
    const task = rig.plane.openTask({ task: "t", data: { labels: { a: "b" } } });
    await rig.complete(task);
    return rig.plane.events();
  };
  expect(await run()).toEqual(await run());
});

test("close leaves no timer, no socket and no listening port", async () => {
  const clock = new VirtualClock();
  const plane = await startControlPlane({ clock });
  plane.openTask({ task: "t" });
  plane.faults.add({ effect: { kind: "stall" } });
  const stalled = fetch(`${plane.url}/api/v1/metadata`).catch((error: Error) => error);
  while (plane.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock.pending).toBeGreaterThan(0);
  await plane.close();
  expect(clock.pending).toBe(0);
  expect(await stalled).toMatchObject({ name: "TypeError" });
  await expect(fetch(`${plane.url}/api/v1/metadata`)).rejects.toMatchObject({
    cause: { code: "ECONNREFUSED" },
  });
});

test("close during refused connections does not listen again", async () => {
  const plane = await startControlPlane();
  plane.faults.refuseConnections(20);
  await plane.close();
  await new Promise((resolve) => setTimeout(resolve, 60));
  await expect(fetch(plane.url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("a project that exists, a wrong name, a wrong shipyard are refused", async () => {
  const rig = await Rig.start();
  const shipyard = "apiVersion: spec.keptn.sh/0.2.2\nspec: { stages: [] }";
  rig.plane.createProject({ name: "p", shipyard });
  expect(() => rig.plane.createProject({ name: "p", shipyard })).toThrow("already exists");
  expect(() => rig.plane.createProject({ name: "p".repeat(201), shipyard })).toThrow(
    "200 characters",
  );
  expect(() =>
    rig.plane.createProject({ name: "q", shipyard, services: ["v".repeat(44)] }),
  ).toThrow("43 characters");
  expect(() => rig.plane.createProject({ name: "r", shipyard: "kind: Shipyard" })).toThrow(
    "apiVersion",
  );
});

test("the virtual clock runs what falls due in order, also what is asked for on the way", () => {
  const clock = new VirtualClock("2022-01-01T00:00:00.000Z");
  const ran: string[] = [];
  const note = (name: string) => () =>
    void ran.push(`${name} ${clock.now().toISOString().slice(17, 23)}`);
  clock.setTimeout(note("b"), 2_000);
  clock.setTimeout(note("a"), 1_000);
  clock.setTimeout(() => clock.setTimeout(note("nested"), 500), 1_000);
  const cancel = clock.setTimeout(note("cancelled"), 1_500);
  clock.setTimeout(cancel, 1_400);
  clock.setTimeout(note("later"), 3_001);
  clock.advance(3_000);
  expect(ran).toEqual(["a 01.000", "nested 01.500", "b 02.000"]);
  expect([clock.pending, clock.now().toISOString()]).toEqual([1, "2022-01-01T00:00:03.000Z"]);
});

test("the system clock waits and can be cancelled", async () => {
  const clock = new SystemClock();
  const ran: string[] = [];
  clock.setTimeout(() => ran.push("cancelled"), 1)();
  await new Promise<void>((resolve) => void clock.setTimeout(resolve, 10));
  expect(ran).toEqual([]);
  const beforeMs = Date.now();
  const nowMs = clock.now().getTime();
  expect(beforeMs <= nowMs && nowMs <= Date.now()).toBe(true);
});
