import fc from "fast-check";
import type { Effect } from "../../simulator";
import { answers, startControlPlane } from "../../simulator";
import { Rig } from "./support";
import { cases } from "../support/cases";

const EVENT = { type: "sh.keptn.event.a.finished", source: "x", data: { project: "p" } };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const received = (rig: Rig) => rig.plane.events({ origin: "http" }).length;

test("fault refuse: the request is cut off, connections are refused for the time, then accepted again", async () => {
  const rig = await Rig.start();
  rig.plane.faults.add({ nth: 1, effect: { kind: "refuse", forMs: 1_000 } });
  await expect(rig.post(EVENT)).rejects.toThrow();
  await expect(rig.post(EVENT)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  rig.clock.advance(1_000);
  await sleep(20);
  expect((await rig.post(EVENT)).status).toBe(200);
  expect(received(rig)).toBe(1);
});

test("fault refuse: at once, until replaced or cleared", async () => {
  const rig = await Rig.start();
  await rig.post(EVENT);
  rig.plane.faults.refuseConnections();
  await expect(rig.post(EVENT)).rejects.toThrow();
  rig.plane.faults.acceptConnections();
  await sleep(20);
  expect((await rig.post(EVENT)).status).toBe(200);
  rig.plane.faults.refuseConnections();
  rig.plane.faults.clear();
  await sleep(20);
  expect((await rig.post(EVENT)).status).toBe(200);
});

test("fault stall: never answered, never processed", async () => {
  const rig = await Rig.start();
  rig.plane.faults.add({ effect: { kind: "stall" } });
  const outcome = await fetch(`${rig.plane.url}/api/v1/metadata`, {
    signal: AbortSignal.timeout(150),
  }).catch((error: Error) => error.name);
  expect(outcome).toBe("TimeoutError");
  expect(rig.plane.requests[0]).toMatchObject({ outcome: "stalled", status: undefined });
});

test("fault lose-answer: processed, then the connection is destroyed", async () => {
  const rig = await Rig.start();
  rig.plane.faults.add({ effect: { kind: "lose-answer" } });
  await expect(rig.post(EVENT)).rejects.toThrow();
  expect(received(rig)).toBe(1);
  expect(rig.plane.requests[0]).toMatchObject({ outcome: "lost", status: undefined });
});

test("fault reset: connection reset, nothing processed", async () => {
  const rig = await Rig.start();
  rig.plane.faults.add({ effect: { kind: "reset" } });
  await expect(rig.post(EVENT)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(received(rig)).toBe(0);
});

test("fault delay: processed later; delay-answer: processed at once, answered later", async () => {
  const rig = await Rig.start();
  for (const [kind, processed] of [
    ["delay", 0],
    ["delay-answer", 1],
  ] as const) {
    const before = received(rig);
    const fault = rig.plane.faults.add({ effect: { kind, ms: 1_000 } });
    const pending = rig.post(EVENT);
    while (fault.hits === 0) await sleep(5);
    await sleep(5);
    expect(received(rig) - before).toBe(processed);
    rig.clock.advance(1_000);
    expect((await pending).status).toBe(200);
    expect(received(rig) - before).toBe(1);
    fault.remove();
  }
});

test.each([
  ["429 with Retry-After", answers.tooManyRequests(7), { status: 429, contentType: "text/plain" }],
  [
    "500 with the bus message",
    answers.busDown(),
    {
      status: 500,
      body: { message: expect.stringContaining("could not publish message to NATS") },
    },
  ],
  ["502", answers.badGateway(), { status: 502, contentType: "text/html" }],
  ["503", answers.serviceUnavailable(), { status: 503, contentType: "text/html" }],
  ["504", answers.gatewayTimeout(), { status: 504, contentType: "text/html" }],
  [
    "an answer of one's own",
    {
      kind: "answer",
      status: 418,
      headers: { "content-type": "application/json" },
      body: { a: 1 },
    } as const,
    { status: 418, body: { a: 1 } },
  ],
])("fault answer: %s, nothing processed", async (_, effect, expected) => {
  const rig = await Rig.start();
  rig.plane.faults.add({ effect });
  expect(await rig.post(EVENT)).toMatchObject(expected);
  expect(received(rig)).toBe(0);
});

test("fault answer: Retry-After is in the headers", async () => {
  const rig = await Rig.start();
  rig.plane.faults.add({ effect: answers.tooManyRequests(7) });
  expect((await fetch(`${rig.plane.url}/api/v1/metadata`)).headers.get("retry-after")).toBe("7");
});

test("faults are chosen by method, path, event and occurrence", async () => {
  const rig = await Rig.start();
  const effect = { kind: "answer", status: 500 } as const;
  const fault = rig.plane.faults.add({
    method: "POST",
    path: /\/v1\/event$/,
    event: ({ type }) => type.endsWith(".finished"),
    nth: [2, 3],
    effect,
  });
  const statuses: number[] = [];
  for (const type of ["finished", "started", "finished", "finished", "finished"])
    statuses.push((await rig.post({ ...EVENT, type: `sh.keptn.event.a.${type}` })).status);
  expect(statuses).toEqual([200, 200, 500, 500, 200]);
  expect((await rig.get("/api/v1/metadata")).status).toBe(200);
  expect([fault.matches, fault.hits]).toEqual([4, 2]);
});

test("fault execution-lag: 200 first, the controller consumes later", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  rig.plane.faults.add({
    event: ({ type }) => type.endsWith(".started"),
    effect: { kind: "execution-lag", ms: 5_000 },
  });
  expect(await rig.answer(task, "started")).toBe(200);
  await rig.answer(task, "finished");
  expect(rig.execution(context).currentTask.events.map(({ eventType }) => eventType)).toEqual([
    "sh.keptn.event.deployment.finished",
  ]);
  expect(
    rig.plane.engine.store.query({ project: "shop", type: "sh.keptn.event.deployment.started" }),
  ).toHaveLength(1);
  rig.clock.advance(5_000);
  expect(rig.isOpen(task)).toBe(false);
});

test("fault lags can be narrowed to events that came through HTTP", async () => {
  const { rig, context, task } = await Rig.withDelivery();
  rig.plane.faults.add({ origin: "http", effect: { kind: "execution-lag", ms: 5_000 } });
  rig.plane.sendAs("inside", {
    type: "sh.keptn.event.deployment.started",
    shkeptncontext: context,
    triggeredid: task.id,
    data: { project: "shop", stage: "staging", service: "cart" },
  });
  await rig.answer(task, "started");
  expect(rig.execution(context).currentTask.events.map(({ source }) => source)).toEqual(["inside"]);
});

test("faults: what is on the bus is exactly what was processed, whatever goes wrong", async () => {
  const effects: readonly (Effect | undefined)[] = [
    undefined,
    { kind: "lose-answer" },
    { kind: "reset" },
    answers.busDown(),
    answers.tooManyRequests(1),
    answers.badGateway(),
  ];
  const processed = [true, true, false, false, false, false];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(effects.length - 1), { maxLength: 8 }), async (plan) => {
      const plane = await startControlPlane();
      plan.forEach((choice, i) => {
        const effect = effects[choice];
        if (effect !== undefined) plane.faults.add({ method: "POST", nth: i + 1, effect });
      });
      for (const i of plan.keys()) {
        const request = {
          method: "POST",
          headers: { "x-token": plane.token, "content-type": "application/json" },
          body: JSON.stringify({ ...EVENT, triggeredid: String(i) }),
        };
        await fetch(`${plane.url}/api/v1/event`, request).then(
          (response) => response.text(),
          () => undefined,
        );
      }
      const arrived = plane.events().map(({ event }) => Number(event.triggeredid));
      await plane.close();
      expect(arrived).toEqual(plan.flatMap((choice, i) => (processed[choice] ? [i] : [])));
    }),
    { numRuns: cases(25) },
  );
});
