import type { Scene } from "../support/flow";
import {
  actionRun,
  answerAs,
  eventually,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  RUN_SOURCE,
  scene,
  sentBy,
  webhookStarted,
} from "../support/flow";

/** What an independent tester found by breaking the bundles; each stays found. */

const SEND = { method: "POST", path: /\/v1\/event$/ };
const finishedOf = ({ plane, event }: Scene) =>
  kinds(sentBy(plane, event)).filter((kind) => kind === "finished");

for (const [name, body, type] of [
  ["an empty body", "", "application/json"],
  ["a proxy's text", "upstream connect error", "text/plain"],
  [
    "a sign-in page that does not begin like HTML",
    "<?xml version='1.0'?><html>login</html>",
    "text/html",
  ],
  ["somebody else's JSON", '{"login":"please"}', "application/json"],
] as const) {
  scene(`a 200 with ${name} is no acceptance: finished is sent again`, async ({ plane, event }) => {
    webhookStarted(plane, event);
    plane.faults.add({
      ...SEND,
      nth: 1,
      effect: { kind: "answer", status: 200, headers: { "content-type": type }, body },
    });
    const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
    expect(main.exitCode).toBe(0);
    expect(finishedOf({ plane, event })).toEqual(["finished"]);
    expect(isOpen(plane, event)).toBe(false);
  });
}

scene("one wrong 200 to a read is a passing fault", async ({ plane, event }) => {
  webhookStarted(plane, event);
  plane.faults.add({ method: "GET", nth: 1, effect: { kind: "answer", status: 200, body: "" } });
  const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
  expect(main.exitCode).toBe(0);
  expect(finishedOf({ plane, event })).toEqual(["finished"]);
});

for (const status of ["failure", "cancelled"] as const) {
  scene(
    `without pre, a main that was gone before it could write anything: post answers (${status})`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const step = actionRun(plane, idsOf(event), { run: "true" });
      const post = await step.run("post", status);
      expect(post.exitCode).toBe(0);
      expect(sentBy(plane, event).map((sent) => sent.data)).toEqual([
        expect.objectContaining({ status: "errored", result: "fail" }),
      ]);
      expect(isOpen(plane, event)).toBe(false);
    },
  );
}

scene("without pre and ledger, a silent dispatch owes nothing", async ({ plane, event }) => {
  webhookStarted(plane, event);
  await actionRun(plane, idsOf(event), { run: "true", inputs: { mode: "silent" } }).run(
    "post",
    "failure",
  );
  expect(sentBy(plane, event)).toEqual([]);
});

scene(
  "killed while a slow control plane takes the result in: post finds it and does not send it again",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    plane.faults.add({ ...SEND, nth: 1, effect: { kind: "delay", ms: 3_500 } });
    const step = actionRun(plane, idsOf(event), { run: "true" });
    const main = step.start("main");
    await eventually(
      () => plane.requests.some((request) => request.method === "POST"),
      "finished is on its way",
    );
    main.process.kill("SIGKILL");
    await main.result;
    const post = await step.run("post", "failure");
    expect(post.exitCode).toBe(0);
    expect(finishedOf({ plane, event })).toEqual(["finished"]);
  },
);

scene(
  "our own finished closed the task: post says answered, not closed elsewhere",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), { run: "true" });
    await step.run("main");
    const state = JSON.stringify({
      phase: "finishing",
      task: {
        ...idsOf(event),
        name: "deployment",
        kind: "triggered",
        keptnContext: event.shkeptncontext,
      },
      startedSent: 0,
      outcome: { status: "succeeded", result: "pass", message: "done", labels: {}, data: {} },
    });
    const again = actionRun(plane, idsOf(event), {
      run: "true",
      environment: { STATE_ledger: state },
    });
    const post = await again.run("post", "failure");
    expect(post.stdout).not.toContain("closed elsewhere");
    expect(again.summary).toContain("✅ pass");
    expect(finishedOf({ plane, event })).toEqual(["finished"]);
  },
);

scene(
  "a control plane that echoes our token: it is masked whole in log, outputs and summary",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    plane.faults.add({
      ...SEND,
      effect: {
        kind: "answer",
        status: 400,
        body: {
          code: 400,
          message: `${"x".repeat(285)} bad token ${plane.token} and env-secret-77`,
        },
      },
    });
    const step = actionRun(plane, idsOf(event), {
      run: "true",
      environment: { OTHER_SECRET: "env-secret-77" },
    });
    const main = await step.run("main");
    const post = await step.run("post", "failure");
    const said = (
      main.stdout +
      post.stdout +
      step.summary +
      JSON.stringify(step.outputs)
    ).replaceAll(`::add-mask::${plane.token}`, "");
    expect(main.exitCode).toBe(1);
    for (const secret of [plane.token, plane.token.slice(0, 10), "env-secret-77", "env-secret"])
      expect(said).not.toContain(secret);
  },
);

scene(
  "a secret at the end of a long line leaves no head of it in the event",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    await runWhole(
      actionRun(plane, idsOf(event), {
        run: 'printf "%1980s%s tail\\n" x "$DEEP_SECRET"; exit 1',
        environment: { DEEP_SECRET: "SuperSecret-Value-99" },
      }),
    );
    expect(JSON.stringify(sentBy(plane, event))).not.toContain("SuperSecret");
  },
);

scene("secrets in label names and numbers are masked too", async ({ plane, event }) => {
  webhookStarted(plane, event);
  await runWhole(
    actionRun(plane, idsOf(event), {
      run: 'echo "pin:json=12345678" >> "$CLOUD_AUTOMATION_OUTPUT"',
      inputs: { labels: "env-secret-77=b\npays=started" },
      environment: { PIN_SECRET: "12345678", OTHER_SECRET: "env-secret-77" },
    }),
  );
  const [finished] = sentBy(plane, event);
  expect(JSON.stringify(finished)).not.toMatch(/12345678|env-secret-77/);
  expect(finished?.data).toMatchObject({ deployment: { pin: "***" }, labels: { "***": "b" } });
  expect((finished?.data as { labels: object }).labels).not.toHaveProperty("pays");
});

scene(
  "only our own tokens are made known to the runner, whose mask blanks whole job outputs",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const { main } = await runWhole(
      actionRun(plane, idsOf(event), {
        run: "true",
        environment: { CACHE_KEY: "service", X_TOKEN: "abc" },
      }),
    );
    expect(main.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"))).toEqual([
      `::add-mask::${plane.token}`,
    ]);
  },
);

scene(
  "a task that cannot be found any more was not closed by that: the result is sent",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), { run: "echo begun; sleep 1.5" });
    const main = step.start("main");
    await eventually(
      () => plane.requests.some((request) => request.path.includes("sequence-execution")),
      "the counts were read",
    );
    plane.faults.add({
      path: /sequence-execution/,
      effect: { kind: "answer", status: 200, body: { sequenceExecutions: [] } },
    });
    plane.faults.add({
      path: /event\/triggered|mongodb-datastore/,
      effect: { kind: "answer", status: 200, body: { events: [] } },
    });
    await main.result;
    expect(finishedOf({ plane, event })).toEqual(["finished"]);
    expect(isOpen(plane, event)).toBe(false);
  },
);

scene("identity outputs are set on the failing path", async ({ plane, event }) => {
  const step = actionRun(plane, idsOf(event), {
    run: "true",
    inputs: { "control-plane-token": "wrong-token" },
  });
  await step.run("main");
  expect(step.outputs).toMatchObject({
    task: "deployment",
    stage: "dev",
    service: "service",
    "triggered-id": event.id,
    mode: "interactive",
    status: "",
    finished: "",
  });
});

scene("verify: prefer falls back when the token may not read", async ({ plane, event }) => {
  webhookStarted(plane, event);
  plane.faults.add({
    method: "GET",
    effect: {
      kind: "answer",
      status: 403,
      body: { code: 403, message: "scope events:read is missing" },
    },
  });
  const { main } = await runWhole(
    actionRun(plane, idsOf(event), { run: "true", inputs: { verify: "prefer" } }),
  );
  expect(main.exitCode).toBe(0);
  expect(finishedOf({ plane, event })).toEqual(["finished"]);
});

scene("a task named like a common field says that its data stays here", async ({ plane }) => {
  const odd = plane.openTask({ task: "status" });
  answerAs(plane, "webhook-service", odd, "started");
  const { main } = await runWhole(
    actionRun(plane, idsOf(odd), { run: 'echo "a=b" >> "$CLOUD_AUTOMATION_OUTPUT"' }),
  );
  expect(main.stdout).toMatch(/::warning::What the job reported stays here: a task called status/);
  expect(plane.counts(odd.id)).toMatchObject({ started: 1, finished: 1 });
});

scene(
  "main begun a second time with the state of the first says nothing about a ledger",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), { run: "true" });
    await step.run("main");
    const again = await step.run("main");
    expect(again.stdout).toContain("The task is closed already");
    expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
  },
);

scene(
  "the reader of our output is gone: the task is answered all the same",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const main = actionRun(plane, idsOf(event), { run: "sleep 1; echo a; echo b; echo c" }).start(
      "main",
    );
    main.process.stdout?.destroy();
    await main.result;
    expect(sentBy(plane, event)).toMatchObject([{ source: RUN_SOURCE, data: { result: "pass" } }]);
  },
);

scene(
  "send-started: always without readable counts: a step before ours failed, both events are sent",
  async ({ plane, event }) => {
    const step = actionRun(
      plane,
      { event: event as never },
      { run: "true", inputs: { verify: "off", "send-started": "always" } },
    );
    await step.run("pre");
    await step.run("post", "failure");
    expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
    expect(isOpen(plane, event)).toBe(false);
  },
);

scene("a passing 404 is not a closed task", async ({ plane, event }) => {
  webhookStarted(plane, event);
  plane.faults.add({
    method: "GET",
    path: /controlPlane/,
    nth: [1, 2, 3],
    effect: { kind: "answer", status: 404, body: "" },
  });
  const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
  expect(main.exitCode).toBe(0);
  expect(finishedOf({ plane, event })).toEqual(["finished"]);
});

scene("a passing 404 to finished is tried again", async ({ plane, event }) => {
  webhookStarted(plane, event);
  plane.faults.add({ ...SEND, nth: [1, 2], effect: { kind: "answer", status: 404, body: "" } });
  const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
  expect(main.exitCode).toBe(0);
  expect(finishedOf({ plane, event })).toEqual(["finished"]);
});

scene("a 403 on the first read keeps the debt, and post answers", async ({ plane, event }) => {
  webhookStarted(plane, event);
  plane.faults.add({ method: "GET", nth: 1, effect: { kind: "answer", status: 403, body: "" } });
  const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
  expect(main.exitCode).toBe(1);
  expect(sentBy(plane, event).map((sent) => sent.data)).toMatchObject([{ status: "errored" }]);
});

scene(
  "two steps for one task, the second skipped by its if: the first one's failure is the answer",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const first = actionRun(plane, idsOf(event), { run: "exit 1" });
    const second = actionRun(plane, idsOf(event), {
      run: "true",
      environment: { RUNNER_TEMP: first.temp },
    });
    await first.run("pre");
    await second.run("pre");
    await first.run("main");
    await second.run("post", "failure");
    await first.run("post", "failure");
    expect(sentBy(plane, event).map((sent) => sent.data)).toMatchObject([
      { status: "succeeded", result: "fail" },
    ]);
  },
);

scene(
  "the same with the first one's own steps: the post that runs first leaves the answer to its owner",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const first = actionRun(plane, idsOf(event));
    const second = actionRun(plane, idsOf(event), {
      run: "true",
      environment: { RUNNER_TEMP: first.temp },
    });
    await first.run("pre");
    await second.run("pre");
    await first.run("main");
    await second.run("post", "failure");
    expect(sentBy(plane, event)).toEqual([]);
    await first.run("post", "failure");
    expect(sentBy(plane, event).map((sent) => sent.data)).toMatchObject([
      { status: "succeeded", result: "fail" },
    ]);
  },
);

scene(
  "send-started: never runs a duplicate dispatch no second time while another executor is at work",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    answerAs(plane, "other-service", event, "started");
    await runWhole(
      actionRun(plane, idsOf(event), { run: "true", inputs: { "send-started": "never" } }),
    );
    const again = actionRun(plane, idsOf(event), {
      run: "echo again",
      inputs: { "send-started": "never" },
      environment: { GITHUB_RUN_ID: "4712" },
    });
    const { main } = await runWhole(again);
    expect(main.stdout).not.toContain("\nagain");
    expect(again.outputs).toMatchObject({ skipped: "true" });
    expect(isOpen(plane, event)).toBe(true);
  },
);

scene(
  "the webhook service's own failure is not taken for a subscription that answers by itself",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    answerAs(plane, "webhook-service", event, "finished", { status: "errored", result: "fail" });
    const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
    expect(main.stdout).toContain("The task is closed already");
    expect(main.stdout).not.toContain("set mode: silent");
  },
);

scene("address and token swapped: neither is shown", async ({ plane, event }) => {
  const token = "dt0c01.ABCDEFGHIJKLMNOPQRSTUVWX.YZ";
  const step = actionRun(plane, idsOf(event), {
    run: "true",
    inputs: { "control-plane-url": token, "control-plane-token": plane.url },
  });
  const main = await step.run("main");
  expect(main.exitCode).toBe(1);
  expect((main.stdout + step.summary + JSON.stringify(step.outputs)).toLowerCase()).not.toContain(
    "abcdefghijklmnop",
  );
  expect(main.stdout).toContain("are swapped");
});

scene(
  "inputs that are refused fail the step whatever fail-step says, where the following steps would be the job",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const main = await actionRun(plane, idsOf(event), {
      inputs: { "timeout-minutes": "soon", "fail-step": "false" },
    }).run("main");
    expect(main.exitCode).toBe(1);
    expect(sentBy(plane, event).map((sent) => sent.data)).toMatchObject([{ status: "errored" }]);
  },
);

scene("a mode that is none is answered errored", async ({ plane, event }) => {
  webhookStarted(plane, event);
  await runWhole(actionRun(plane, idsOf(event), { run: "true", inputs: { mode: "interactve" } }));
  expect(sentBy(plane, event).map((sent) => sent.data)).toMatchObject([
    {
      status: "errored",
      message: expect.stringContaining(
        'mode: expected auto, interactive or silent, found "interactve".',
      ) as string,
    },
  ]);
});

scene("a very deeply nested encoded payload is one clear error", async ({ plane }) => {
  const main = await actionRun(
    plane,
    { encoding: "urlquery", event: `{"data":${"[".repeat(20_000)}${"]".repeat(20_000)}}` },
    { run: "true" },
  ).run("main");
  expect(main.exitCode).toBe(1);
  expect(main.stdout).toMatch(/::error::(The encoded event is nested|client_payload\.event)/);
});

scene(
  "a mark left by another run in the same temporary folder keeps nobody from answering",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const earlier = actionRun(plane, idsOf(event), { run: "sleep 30" });
    const main = earlier.start("main");
    await eventually(
      () => plane.requests.some((request) => request.path.includes("sequence-execution")),
      "the earlier run has announced itself",
    );
    main.process.kill("SIGKILL");
    await main.result;
    const later = actionRun(plane, idsOf(event), {
      run: "true",
      environment: { RUNNER_TEMP: earlier.temp, GITHUB_RUN_ID: "4712" },
    });
    await later.run("pre");
    await later.run("post", "failure");
    expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
  },
);
