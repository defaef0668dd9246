import type { ControlPlane } from "../../simulator";
import { answers } from "../../simulator";
import type { RunOptions, Scene } from "../support/flow";
import {
  actionRun,
  eventually,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  scene,
  sentBy,
  webhookStarted,
  withScene,
} from "../support/flow";

const SEND = { method: "POST", path: /\/v1\/event$/ };
const ofKind = (kind: string) => ({
  ...SEND,
  event: (sent: { type: string }) => sent.type.endsWith(`.${kind}`),
});
const always = { "send-started": "always" };
const run = ({ plane, event }: Scene, options: RunOptions = {}) =>
  runWhole(actionRun(plane, idsOf(event), { run: "echo done", inputs: always, ...options }));

function expectOnePair({ plane, event }: Scene): void {
  expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
  expect(isOpen(plane, event)).toBe(false);
}

describe.each(["started", "finished"])("%s", (kind) => {
  test.concurrent.each<[string, (plane: ControlPlane) => void]>([
    [
      "accepted and the answer lost",
      (plane) => plane.faults.add({ ...ofKind(kind), nth: 1, effect: { kind: "lose-answer" } }),
    ],
    [
      "reset before it was read",
      (plane) => plane.faults.add({ ...ofKind(kind), nth: 1, effect: { kind: "reset" } }),
    ],
    [
      "429 with Retry-After",
      (plane) =>
        plane.faults.add({ ...ofKind(kind), nth: [1, 2], effect: answers.tooManyRequests(1) }),
    ],
    [
      "the bus is down",
      (plane) => plane.faults.add({ ...ofKind(kind), nth: [1, 2], effect: answers.busDown() }),
    ],
    [
      "502 from the gateway",
      (plane) => plane.faults.add({ ...ofKind(kind), nth: 1, effect: answers.badGateway() }),
    ],
    [
      "503 from the gateway",
      (plane) =>
        plane.faults.add({ ...ofKind(kind), nth: 1, effect: answers.serviceUnavailable() }),
    ],
    [
      "504 from the gateway",
      (plane) => plane.faults.add({ ...ofKind(kind), nth: 1, effect: answers.gatewayTimeout() }),
    ],
    [
      "accepted, the answer lost, and the store shows it seconds later",
      (plane) => {
        plane.faults.add({ ...ofKind(kind), nth: 1, effect: { kind: "lose-answer" } });
        plane.faults.add({
          event: (sent) => sent.type.endsWith(`.${kind}`),
          effect: { kind: "store-lag", ms: 3_000 },
        });
      },
    ],
  ])("%s: counted exactly once", (_name, fault) =>
    withScene(async (scene) => {
      fault(scene.plane);
      const { main } = await run(scene);
      expect(main.exitCode).toBe(0);
      expectOnePair(scene);
    }),
  );
});

/** Seen on Keptn 1.4.5: what is sent while the event store is away is counted, and never stored. */
const storeIsAway = (plane: ControlPlane, kind: string) =>
  plane.faults.add({
    event: (sent) => sent.type.endsWith(`.${kind}`),
    effect: { kind: "store-lag", ms: 3_600_000 },
  });

scene(
  "a finished whose answer was lost, and which the store never shows, is not sent again: the counts are closed",
  async ({ plane, event }) => {
    plane.faults.add({ ...ofKind("finished"), nth: 1, effect: { kind: "lose-answer" } });
    storeIsAway(plane, "finished");
    const { main } = await run({ plane, event });
    expect(main.exitCode).toBe(0);
    expectOnePair({ plane, event });
  },
);

scene(
  "a started whose answer was lost, and which the store never shows, leaves no " +
    "task open: what was sent twice is paid for",
  async ({ plane, event }) => {
    plane.faults.add({ ...ofKind("started"), nth: 1, effect: { kind: "lose-answer" } });
    storeIsAway(plane, "started");
    await run({ plane, event });
    const { started, finished } = plane.counts(event.id);
    expect(finished).toBe(started);
    expect(isOpen(plane, event)).toBe(false);
  },
);

scene("an answer that never comes is looked for, then sent once", async ({ plane, event }) => {
  plane.faults.add({ ...ofKind("finished"), nth: 1, effect: { kind: "stall" } });
  await run({ plane, event });
  expectOnePair({ plane, event });
});

scene(
  "the control plane is away for three seconds while the job ends",
  async ({ plane, event }) => {
    const step = actionRun(plane, idsOf(event), { run: "sleep 1", inputs: always });
    const main = step.start("main");
    await plane.waitForEvent({ triggeredId: event.id, type: "sh.keptn.event.deployment.started" });
    plane.faults.refuseConnections(3_000);
    expect((await main.result).exitCode).toBe(0);
    expectOnePair({ plane, event });
  },
);

scene(
  "a result that cannot be delivered fails the step, says why, and post delivers the same result",
  async ({ plane, event }) => {
    const step = actionRun(plane, idsOf(event), {
      run: 'echo "version=1.2" >> "$CLOUD_AUTOMATION_OUTPUT"',
      inputs: { ...always, "delivery-timeout-seconds": "3" },
    });
    const fault = plane.faults.add({ ...ofKind("finished"), effect: answers.busDown() });
    const main = await step.run("main");
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toMatch(
      /::error::deployment: The result could not be delivered: .*HTTP 500 \(could not publish message to NATS.*after \d+ attempts/,
    );
    expect(step.outputs).toMatchObject({ status: "succeeded", result: "pass", finished: "" });
    fault.remove();
    const post = await step.run("post", "failure");
    expect(post.exitCode).toBe(0);
    expectOnePair({ plane, event });
    expect(sentBy(plane, event).at(-1)?.data).toMatchObject({
      status: "succeeded",
      result: "pass",
      deployment: { version: "1.2" },
    });
  },
);

scene(
  "a finished whose answer was lost while main was killed is not sent again by post",
  async ({ plane, event }) => {
    plane.faults.add({
      ...ofKind("finished"),
      nth: 1,
      effect: { kind: "delay-answer", ms: 20_000 },
    });
    const step = actionRun(plane, idsOf(event), { run: "true", inputs: always });
    const main = step.start("main");
    await eventually(() => kinds(sentBy(plane, event)).includes("finished"), "finished arrives");
    main.process.kill("SIGKILL");
    await main.result;
    const post = await step.run("post", "failure");
    expect(post.exitCode).toBe(0);
    expectOnePair({ plane, event });
  },
);

scene("killed between ledger and started: post announces and answers", async ({ plane, event }) => {
  plane.faults.add({ ...ofKind("started"), nth: 1, effect: { kind: "stall" } });
  const step = actionRun(plane, idsOf(event), { run: "true", inputs: always });
  const main = step.start("main");
  await eventually(
    () => plane.requests.some((request) => request.method === "POST"),
    "started is on its way",
  );
  main.process.kill("SIGKILL");
  await main.result;
  await step.run("post", "failure");
  expectOnePair({ plane, event });
  expect(sentBy(plane, event).at(-1)?.data).toMatchObject({
    status: "errored",
    result: "fail",
    message: expect.stringMatching(/^The task's job was never begun/) as string,
  });
});

describe("verify", () => {
  const readable = /\/controlPlane\/v1\/event\/triggered\//;

  scene(
    "the event read from the control plane replaces what the payload says",
    async ({ plane, event }) => {
      const step = actionRun(
        plane,
        {
          event: { ...event, data: { ...(event.data as object), stage: "forged", image: "evil" } },
        },
        { run: 'echo "stage is $CLOUD_AUTOMATION_STAGE"', inputs: always },
      );
      const { main } = await runWhole(step);
      expect(main.stdout).toContain("stage is dev");
      expect(JSON.parse(step.outputs["data"] ?? "")).not.toHaveProperty("image");
    },
  );

  scene(
    "an id the control plane does not know runs nothing and sends nothing",
    async ({ plane, event }) => {
      const step = actionRun(plane, { ...idsOf(event), id: "forged" }, { run: "echo ran" });
      const { main } = await runWhole(step);
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toMatch(
        /::error::http.* knows no sh\.keptn\.event\.deployment\.triggered with the id of this dispatch in project /,
      );
      expect(plane.requests.filter((request) => request.method === "POST")).toEqual([]);
    },
  );

  scene(
    "a wrong token is told once, nothing runs, and nobody hammers",
    async ({ plane, event }) => {
      const { main, post } = await run(
        { plane, event },
        { inputs: { "control-plane-token": "wrong-token-1" } },
      );
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toMatch(
        /::error::The task could not be read, so nothing was run: .*HTTP 401 \(unauthenticated or invalid credentials\)\. Check that the secret passed as control-plane-token/,
      );
      expect(main.stdout.replaceAll("::add-mask::wrong-token-1", "")).not.toContain(
        "wrong-token-1",
      );
      expect(post.stdout).toBe("");
      expect(plane.requests).toHaveLength(1);
    },
  );

  scene(
    "unreadable: nothing runs, the debt is kept, and post answers when it can be read again",
    async ({ plane, event }) => {
      const fault = plane.faults.add({ path: readable, effect: answers.badGateway() });
      webhookStarted(plane, event);
      const step = actionRun(plane, idsOf(event), {
        run: "echo ran",
        inputs: { "delivery-timeout-seconds": "2" },
      });
      const main = await step.run("main");
      expect(main.exitCode).toBe(1);
      expect(main.stdout).not.toContain("\nran");
      fault.remove();
      await step.run("post", "failure");
      expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
      expect(sentBy(plane, event)[0]?.data).toMatchObject({
        status: "errored",
        message: "The task's job was never begun: the control plane could not be read. (CA-301)",
      });
    },
  );

  scene("prefer falls back to the payload with a warning", async ({ plane, event }) => {
    plane.faults.add({ path: readable, effect: { kind: "answer", status: 503 } });
    webhookStarted(plane, event);
    const { main } = await run(
      { plane, event },
      { inputs: { verify: "prefer", "delivery-timeout-seconds": "2" } },
    );
    expect(main.exitCode).toBe(0);
    expect(main.stdout).toContain(
      "::warning::The task could not be read, the payload is trusted instead (verify: prefer)",
    );
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
  });

  scene(
    "an address that answers with web pages is told from a control plane",
    async ({ plane, event }) => {
      plane.faults.add({
        effect: {
          kind: "answer",
          status: 200,
          headers: { "content-type": "text/html" },
          body: "<!DOCTYPE html><title>Sign in</title>",
        },
      });
      const { main } = await run({ plane, event });
      expect(main.stdout).toMatch(
        /::error::.*not the control plane's API; check control-plane-url/,
      );
    },
  );
});

scene(
  "no token ever stands in a log, an event, an output or a summary",
  async ({ plane, event }) => {
    plane.faults.add({ ...ofKind("finished"), nth: 1, effect: { kind: "reset" } });
    const step = actionRun(plane, idsOf(event), {
      run:
        'echo "token $LEAKED_TOKEN"; echo "note=$LEAKED_TOKEN" >> ' +
        '"$CLOUD_AUTOMATION_OUTPUT"; echo "::add-mask::masked-by-job"; echo ' +
        'masked-by-job; echo "other=masked-by-job" >> "$CLOUD_AUTOMATION_OUTPUT"; ' +
        "exit 1",
      inputs: always,
      environment: { LEAKED_TOKEN: "s3cret-of-the-step" },
    });
    await runWhole(step);
    const seen = JSON.stringify([sentBy(plane, event), step.outputs, step.summary]);
    for (const secret of [plane.token, "s3cret-of-the-step", "masked-by-job"])
      expect(seen).not.toContain(secret);
    expect(sentBy(plane, event).at(-1)?.data).toMatchObject({
      deployment: { note: "***", other: "***" },
    });
  },
);
