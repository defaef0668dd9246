import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ControlPlane } from "../../simulator";
import { answers } from "../../simulator";
import { cancel, eventually } from "../support/flow";
import { annotations, visible, withWorld, world } from "./support";

const SEND = { method: "POST", path: /\/v1\/event$/ };
const STATES = /\/controlPlane\/v1\/sequence\//;
const STORE = /\/mongodb-datastore\/event$/;
const delivery = { sequence: "delivery" };
const evaluation = { evaluation: "true" };
const silent = () => undefined;
const sends = (plane: ControlPlane) =>
  plane.requests.filter(({ method, path }) => method === "POST" && SEND.path.test(path)).length;

describe("started exactly once, though", () => {
  test.concurrent.each<[string, (plane: ControlPlane) => void, Readonly<Record<string, string>>?]>([
    [
      "the answer to an evaluation is lost after it was accepted",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: { kind: "lose-answer" } }),
      evaluation,
    ],
    [
      "an evaluation is reset before it was read",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: { kind: "reset" } }),
      evaluation,
    ],
    [
      "the answer is lost after it was accepted",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: { kind: "lose-answer" } }),
    ],
    [
      "the answer comes too late",
      (plane) =>
        plane.faults.add({ ...SEND, nth: 1, effect: { kind: "delay-answer", ms: 20_000 } }),
    ],
    [
      "the connection is reset before it was read",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: { kind: "reset" } }),
    ],
    [
      "it is never answered and never processed",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: { kind: "stall" } }),
    ],
    [
      "429 with Retry-After",
      (plane) => plane.faults.add({ ...SEND, nth: [1, 2], effect: answers.tooManyRequests(1) }),
    ],
    [
      "the bus is down",
      (plane) => plane.faults.add({ ...SEND, nth: [1, 2], effect: answers.busDown() }),
    ],
    [
      "502 from the gateway",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: answers.badGateway() }),
    ],
    [
      "503 from the gateway",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: answers.serviceUnavailable() }),
    ],
    [
      "504 from the gateway",
      (plane) => plane.faults.add({ ...SEND, nth: 1, effect: answers.gatewayTimeout() }),
    ],
    ["connections are refused for seconds", (plane) => plane.faults.refuseConnections(3_000)],
    [
      "something else answers 200",
      (plane) =>
        plane.faults.add({
          ...SEND,
          nth: 1,
          effect: { kind: "answer", status: 200, body: "<html>sign in</html>" },
        }),
    ],
    [
      "the answer is lost, and store and controller show it seconds later",
      (plane) => {
        plane.faults.add({ ...SEND, nth: 1, effect: { kind: "lose-answer" } });
        plane.faults.add({ origin: "http", effect: { kind: "store-lag", ms: 6_000 } });
        plane.faults.add({ origin: "http", effect: { kind: "execution-lag", ms: 6_000 } });
      },
    ],
    [
      "the answer is lost, and only the controller shows it",
      (plane) => {
        plane.faults.add({ ...SEND, nth: 1, effect: { kind: "lose-answer" } });
        plane.faults.add({ origin: "http", effect: { kind: "store-lag", ms: 12_000 } });
      },
    ],
    [
      "the answer is lost, and reading fails for a while",
      (plane) => {
        plane.faults.add({ ...SEND, nth: 1, effect: { kind: "lose-answer" } });
        plane.faults.add({ path: STATES, nth: [1, 2, 3], effect: answers.badGateway() });
        plane.faults.add({ path: STORE, nth: [1, 2, 3], effect: answers.badGateway() });
      },
    ],
  ])("%s", (_name, fault, inputs = delivery) =>
    withWorld(async ({ plane, run, started }) => {
      fault(plane);
      const { main, step } = await run(inputs);
      expect(started()).toHaveLength(1);
      expect(main.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({
        "keptn-context": started()[0]?.shkeptncontext,
        state: "finished",
        result: "pass",
      });
    }),
  );
});

world(
  "an unclear start that nobody can read is not repeated, and told",
  async ({ plane, step: create, started }) => {
    plane.faults.add({ ...SEND, effect: { kind: "lose-answer" } });
    plane.faults.add({ path: STATES, effect: { kind: "answer", status: 403 } });
    plane.faults.add({ path: STORE, effect: { kind: "answer", status: 403 } });
    const step = create(delivery);
    const main = await step.run("main");
    expect(main.exitCode).toBe(1);
    expect(sends(plane)).toBe(1);
    expect(annotations(main, "error")[0]).toMatch(
      /^Whether dev\.delivery of carts in shop was started could not be found out: .* Look for the context [0-9a-f-]{36} in the Bridge before you start it again\.$/,
    );
    expect(step.outputs["keptn-context"]).toBe(started()[0]?.shkeptncontext);
  },
);

world(
  "a wrong token is told once, nothing is started, and nobody hammers",
  async ({ plane, run, started }) => {
    const { main, step } = await run({ ...delivery, "control-plane-token": "wrong-token-1" });
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")).toEqual([
      expect.stringMatching(
        /^dev\.delivery of carts in shop was not started: .*HTTP 401.*Check that the secret passed as control-plane-token/,
      ),
    ]);
    expect(main.stdout.indexOf("::add-mask::wrong-token-1")).toBe(0);
    expect(visible(main)).not.toContain("wrong-token-1");
    expect(plane.requests).toHaveLength(1);
    expect(started()).toEqual([]);
    expect(step.outputs).toMatchObject({ "keptn-context": "", result: "" });
  },
);

world(
  "a token that may send and not read: the sequence is started, and the step says that it cannot be read",
  async ({ plane, run, started }) => {
    plane.faults.add({
      method: "GET",
      effect: {
        kind: "answer",
        status: 403,
        body: { code: 403, message: "missing scope events:read" },
      },
    });
    const { main, step } = await run(delivery);
    expect(started()).toHaveLength(1);
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")[0]).toMatch(
      /was started, and cannot be read: .*HTTP 403 \(missing scope events:read\)/,
    );
    expect(step.outputs).toMatchObject({
      "keptn-context": started()[0]?.shkeptncontext,
      result: "",
    });
  },
);

world(
  "a token that may send and not read is enough when nobody waits",
  async ({ plane, run }) => {
    plane.faults.add({ method: "GET", effect: { kind: "answer", status: 403 } });
    const { main } = await run({ ...delivery, wait: "false" });
    expect(main.exitCode).toBe(0);
    expect(annotations(main, "notice")[0]).toMatch(
      /was sent; whether it began was not seen: .*HTTP 403/,
    );
  },
  silent,
);

world("an event that is refused is not sent again", async ({ plane, run }) => {
  plane.faults.add({
    ...SEND,
    effect: {
      kind: "answer",
      status: 400,
      body: { code: 400, message: "stage name in event data and in event type does not match" },
    },
  });
  const { main } = await run(delivery);
  expect(sends(plane)).toBe(1);
  expect(annotations(main, "error")[0]).toMatch(
    /was not started: .*HTTP 400 \(stage name in event data and in event type does not match\)/,
  );
});

world(
  "the control plane is away while the sequence runs: waited through, and told once",
  async ({ plane, run }) => {
    void plane
      .waitForEvent({ type: "sh.keptn.event.deployment.finished" })
      .then(() => plane.faults.refuseConnections(4_000));
    const { main, step } = await run(delivery);
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ state: "finished", result: "pass" });
    expect(visible(main).match(/trying again/g)).toHaveLength(1);
  },
);

world(
  "the control plane is away until the time to wait is over: red, and the reason is told",
  async ({ plane, step: create }) => {
    const step = create({ ...delivery, "timeout-minutes": "0.08" });
    const running = step.start("main");
    await eventually(
      () => plane.requests.some(({ path, outcome }) => STORE.test(path) && outcome === "answered"),
      "watched",
    );
    plane.faults.add({ method: "GET", effect: answers.badGateway() });
    const main = await running.result;
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")[0]).toMatch(
      /^Not over after 0\.08 minutes \(timeout-minutes\): dev\.delivery of carts in shop was last seen started and goes on\. .*It cannot be read at the moment: .*HTTP 502/,
    );
    expect(step.outputs).toMatchObject({ state: "started", result: "" });
  },
  silent,
);

world(
  "cancelled while nothing answers: gone within seconds, and truthful",
  async ({ plane, step: create }) => {
    plane.faults.add({ ...SEND, effect: { kind: "stall" } });
    const step = create(delivery);
    const running = step.start("main");
    await eventually(() => sends(plane) === 1, "the event is on its way");
    const main = await cancel(running);
    expect(main.exitCode).toBe(1);
    expect(annotations(main, "error")[0]).toMatch(
      /^Cancelled: dev\.delivery of carts in shop was sent and not seen yet/,
    );
    expect(step.outputs["keptn-context"]).toMatch(/^[0-9a-f-]{36}$/);
  },
);

world(
  "cancelled before the event was on its way: nothing is started",
  async ({ plane, step: create, started }) => {
    plane.faults.add({ method: "GET", effect: { kind: "stall" } });
    const step = create(delivery);
    const running = step.start("main");
    await eventually(() => plane.requests.length === 1, "the service is looked for");
    running.process.kill("SIGINT");
    const main = await running.result;
    expect(annotations(main, "error")).toEqual([
      "Cancelled before dev.delivery of carts in shop was started.",
    ]);
    expect(step.outputs).toMatchObject({ "keptn-context": "" });
    expect(started()).toEqual([]);
  },
);

world(
  "OAuth: the access token is used for sending and reading, and masked",
  async ({ run }) => {
    const sso = createServer((_request, response) =>
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ access_token: "access-token-123", expires_in: 300 })),
    );
    await new Promise<void>((done) => sso.listen(0, "127.0.0.1", done));
    try {
      const tokenUrl = `http://127.0.0.1:${(sso.address() as AddressInfo).port}/token`;
      const { main } = await run({
        ...delivery,
        "control-plane-token": "",
        "oauth-client-id": "id",
        "oauth-client-secret": "client-secret-456",
        "oauth-token-url": tokenUrl,
      });
      expect(main.exitCode).toBe(0);
      expect(main.stdout).toContain("::add-mask::access-token-123");
      expect(visible(main)).not.toMatch(/access-token-123|client-secret-456/);
    } finally {
      sso.closeAllConnections();
      await new Promise((done) => sso.close(done));
    }
  },
  undefined,
  { bearerTokens: ["access-token-123"] },
);

world(
  "a start that nobody waits for costs four requests: service, event, one look at state and events",
  async ({ plane, run }) => {
    await run({ ...delivery, wait: "false" });
    expect(plane.requests.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`)).toEqual(
      ["GET carts", "POST event", "GET shop", "GET event"],
    );
  },
  silent,
);
