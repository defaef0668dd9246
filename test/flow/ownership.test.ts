import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunOptions, Scene } from "../support/flow";
import {
  actionRun,
  answerAs,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  RUN_SOURCE,
  scene,
  sentBy,
  webhookStarted,
  withScene,
} from "../support/flow";

const run = ({ plane, event }: Scene, options: RunOptions = {}) =>
  runWhole(actionRun(plane, idsOf(event), { run: "echo done", ...options }));

scene(
  "the webhook service sent started: only finished is sent, and the task is complete",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const { main } = await run({ plane, event });
    expect(main.exitCode).toBe(0);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
    expect(isOpen(plane, event)).toBe(false);
  },
);

scene("with a catalogue the task is asked for once, too", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = actionRun(plane, idsOf(event), { inputs: { "tasks-file": "tasks.yml" } });
  writeFileSync(join(step.workspace, "tasks.yml"), "tasks: { deployment: { run: 'echo done' } }");
  const { main } = await runWhole(step);
  expect(main.exitCode).toBe(0);
  const asked = plane.requests.filter(({ path }) => path.includes("/event/triggered/"));
  expect(asked).toHaveLength(1);
  expect(isOpen(plane, event)).toBe(false);
});

scene(
  "nobody sent started: after waiting for a late one, ours is sent",
  async ({ plane, event }) => {
    const { main } = await run({ plane, event });
    expect(main.exitCode).toBe(0);
    expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
    expect(isOpen(plane, event)).toBe(false);
  },
);

scene(
  "the webhook's started comes two seconds late: none of ours is sent",
  async ({ plane, event }) => {
    setTimeout(() => webhookStarted(plane, event), 2_000);
    await run({ plane, event });
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
  },
);

scene(
  "the webhook's started comes after ours: it is paid for by a second finished that says so",
  async ({ plane, event }) => {
    const stop = plane.onEvent((delivery) => {
      if (delivery.event.triggeredid !== event.id || delivery.event.source !== RUN_SOURCE) return;
      stop();
      setTimeout(() => webhookStarted(plane, event), 300);
    });
    const { main } = await run({ plane, event }, { run: "sleep 2" });
    expect(kinds(sentBy(plane, event))).toEqual(["started", "finished", "finished"]);
    expect(
      sentBy(plane, event).map(
        (sent) => (sent.data as { labels: Record<string, string> }).labels["pays"],
      ),
    ).toEqual([undefined, undefined, "started"]);
    expect(plane.counts(event.id)).toMatchObject({ started: 2, finished: 2 });
    expect(isOpen(plane, event)).toBe(false);
    expect(main.stdout).toMatch(
      /::warning::Both the webhook service and this action sent `started`.*sendStarted/,
    );
  },
);

scene("an old task needs no waiting", async ({ plane, event }) => {
  const old = { ...event, time: new Date(Date.now() - 120_000).toISOString() };
  const step = actionRun(
    plane,
    { event: old as never },
    { run: "echo done", inputs: { verify: "off" } },
  );
  await step.run("main");
  // Once before started, once before finished, once after it: nobody waited for somebody else's
  // started.
  expect(
    plane.requests.filter((request) => request.path.includes("sequence-execution")).length,
  ).toBeLessThanOrEqual(3);
  expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
});

scene(
  "two requests in one subscription: two dispatches pay one finished each",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    webhookStarted(plane, event);
    await run({ plane, event });
    expect(isOpen(plane, event)).toBe(true);
    await run({ plane, event }, { environment: { GITHUB_RUN_ID: "4712" } });
    expect(plane.counts(event.id)).toMatchObject({ started: 2, finished: 2 });
    expect(isOpen(plane, event)).toBe(false);
  },
);

scene(
  "an approval is pre-started by the approval service: only finished is sent",
  async ({ plane }) => {
    const approval = plane.openTask({ task: "approval" });
    answerAs(plane, "approval-service", approval, "started");
    await runWhole(
      actionRun(plane, idsOf(approval), {
        inputs: { job: "approval.ask", with: "deadline-minutes: never" },
      }),
    );
    const [finished, ...more] = sentBy(plane, approval);
    expect(more).toEqual([]);
    expect(finished?.data).toMatchObject({
      status: "errored",
      result: "fail",
      message: expect.stringContaining("deadline-minutes"),
    });
    expect(isOpen(plane, approval)).toBe(false);
  },
);

scene("a second executor is neither paid for nor cut off", async ({ plane, event }) => {
  answerAs(plane, "other-service", event, "started");
  await run({ plane, event });
  expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
  expect(isOpen(plane, event)).toBe(true);
  answerAs(plane, "other-service", event, "finished");
  expect(isOpen(plane, event)).toBe(false);
});

scene(
  "a second executor beside the webhook service: one finished of ours",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    answerAs(plane, "other-service", event, "started");
    await run({ plane, event });
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(isOpen(plane, event)).toBe(true);
  },
);

scene("a replay of a closed task runs nothing and sends nothing", async ({ plane, event }) => {
  webhookStarted(plane, event);
  await run({ plane, event });
  const step = actionRun(plane, idsOf(event), {
    run: "echo again > ran",
    environment: { GITHUB_RUN_ID: "4712" },
  });
  const { main } = await runWhole(step);
  expect(main.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({
    skipped: "true",
    message: "The task is closed already; nothing is run. (CA-312)",
    "triggered-id": event.id,
  });
  expect(main.stdout).not.toContain("again");
  expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
});

scene(
  "a task that the webhook service has closed: this subscription or another one " +
    "may be the one that answers by itself, with both fixes",
  async ({ plane, event }) => {
    answerAs(plane, "webhook-service", event, "started");
    answerAs(plane, "webhook-service", event, "finished");
    const { main } = await run({ plane, event });
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toMatch(
      /::error::This subscription or another one on the same task answers by itself; look at both.*set mode: silent here.*sendFinished: false in its configuration.* \(CA-313\)/,
    );
    expect(sentBy(plane, event)).toEqual([]);
  },
);

scene(
  "the second attempt of a run pays what its first attempt announced",
  async ({ plane, event }) => {
    const first = actionRun(plane, idsOf(event), {
      run: "sleep 30",
      inputs: { "send-started": "always" },
    });
    const main = first.start("main");
    await plane.waitForEvent({
      triggeredId: event.id,
      source: RUN_SOURCE,
      type: event.type.replace("triggered", "started"),
    });
    main.process.kill("SIGKILL");
    await main.result;
    await runWhole(
      actionRun(plane, idsOf(event), {
        run: "echo done",
        environment: { GITHUB_RUN_ATTEMPT: "2" },
      }),
    );
    expect(kinds(sentBy(plane, event))).toEqual(["started"]);
    expect(kinds(sentBy(plane, event, RUN_SOURCE.replace(/1$/, "2")))).toEqual(["finished"]);
    expect(isOpen(plane, event)).toBe(false);
  },
);

test.concurrent.each(["always", "never"])("send-started: %s does as it says", (how) =>
  withScene(async ({ plane, event }) => {
    if (how === "never") answerAs(plane, "a-gateway-of-the-customer", event, "started");
    await run({ plane, event }, { inputs: { "send-started": how } });
    expect(kinds(sentBy(plane, event))).toEqual(
      how === "always" ? ["started", "finished"] : ["finished"],
    );
    expect(isOpen(plane, event)).toBe(false);
  }),
);

scene(
  "Keptn before 0.18 has no sequence-execution endpoint: the counts come from the event store",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    await run({ plane, event });
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(isOpen(plane, event)).toBe(false);
  },
  { keptnVersion: "0.14.1" },
);
