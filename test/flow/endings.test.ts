import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import type { KeptnEvent } from "../../simulator";
import type { Scene } from "../support/flow";
import {
  actionRun,
  cancel,
  eventually,
  idsOf,
  isOpen,
  kinds,
  RUN_SOURCE,
  runWhole,
  scene,
  sentBy,
  webhookStarted,
  withScene,
} from "../support/flow";

/** A task whose `started` the webhook service has sent. */
const started = (body: (scene: Scene) => Promise<void>) => (given: Scene) => {
  webhookStarted(given.plane, given.event);
  return body(given);
};

/** Exactly one answer, with this verdict, and a closed task. */
function expectAnswer(
  { plane, event }: Scene,
  verdict: { status: string; result: string },
  message: RegExp,
): void {
  const finished = sentBy(plane, event).filter((sent) => sent.type.endsWith(".finished"));
  expect(finished.map((sent) => sent.data)).toEqual([
    expect.objectContaining({ ...verdict, message: expect.stringMatching(message) as string }),
  ]);
  expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
  expect(isOpen(plane, event)).toBe(false);
}
const PASS = { status: "succeeded", result: "pass" };
const FAIL = { status: "succeeded", result: "fail" };
const ERRORED = { status: "errored", result: "fail" };

describe("with run", () => {
  test.concurrent.each<[string, string, Record<string, string>, typeof PASS, RegExp, number]>([
    ["success", "echo fine", {}, PASS, /^Deployment of service in dev done in /, 0],
    [
      "exit 1",
      "echo boom >&2; exit 1",
      {},
      FAIL,
      /^Deployment of service in dev failed: exit code 1 after .*\n\nLast lines of the log:\nboom$/,
      1,
    ],
    [
      "a missing command",
      "no-such-command-here",
      {},
      ERRORED,
      /exit code 127 .*a command was not found/,
      1,
    ],
    [
      "a mapped exit code",
      "exit 3",
      { "exit-codes": "3=warning" },
      { status: "succeeded", result: "warning" },
      /exit code 3/,
      0,
    ],
    [
      "a written verdict",
      'echo "result=fail" >> "$CLOUD_AUTOMATION_OUTPUT"; echo "message=two checks ' +
        'failed" >> "$CLOUD_AUTOMATION_OUTPUT"',
      {},
      FAIL,
      /^two checks failed\nThe job reported|^two checks failed\nExit code 0; the job reported result=fail/,
      1,
    ],
    [
      "an unreadable report",
      'echo "result=success" >> "$CLOUD_AUTOMATION_OUTPUT"',
      {},
      ERRORED,
      /sets result to "success"; result may be pass, warning, fail/,
      1,
    ],
    ["an unknown shell", "echo", { shell: "zsh5" }, ERRORED, /could not be completed: .*zsh5/, 1],
    [
      "a missing directory",
      "echo",
      { "working-directory": "no/such" },
      ERRORED,
      /working-directory/,
      1,
    ],
    [
      "a bad input",
      "echo",
      { "timeout-minutes": "soon" },
      ERRORED,
      /could not be begun: timeout-minutes: expected a number above 0/,
      1,
    ],
    [
      "a job that nobody knows",
      "",
      { job: "issue.opne" },
      ERRORED,
      /job: "issue\.opne" is not known here; did you mean issue\.open\?/,
      1,
    ],
    [
      "a failure that shall not fail the step",
      "exit 1",
      { "fail-step": "false" },
      FAIL,
      /exit code 1/,
      0,
    ],
  ])("%s", (_name, script, inputs, verdict, message, exitCode) =>
    withScene(
      started(async ({ plane, event }) => {
        const step = actionRun(plane, idsOf(event), { run: script, inputs });
        const { main, post } = await runWhole(step);
        expectAnswer({ plane, event }, verdict, message);
        expect(main.exitCode).toBe(exitCode);
        expect(post).toMatchObject({ exitCode: 0, stdout: "" });
        expect(step.outputs).toMatchObject({
          ...verdict,
          skipped: "false",
          mode: "interactive",
          task: "deployment",
          "triggered-id": event.id,
        });
        expect(JSON.parse(step.outputs["finished"] ?? "")).toMatchObject({
          type: "sh.keptn.event.deployment.finished",
          source: RUN_SOURCE,
          triggeredid: event.id,
        });
        expect(step.summary).toContain("## Task deployment");
      }),
    ),
  );

  scene(
    "data and labels reach the event as written",
    started(async ({ plane, event }) => {
      const script = [
        'echo "deploymentURL=https://staging.example.org/?a=1;b" >> "$CLOUD_AUTOMATION_OUTPUT"',
        'echo "build=0012" >> "$CLOUD_AUTOMATION_OUTPUT"',
        'echo "replicas:json=3" >> "$CLOUD_AUTOMATION_OUTPUT"',
        `echo 'deploymentURIsPublic=["https://a"]' >> "$CLOUD_AUTOMATION_OUTPUT"`,
        'echo "labels.owner=team-a" >> "$CLOUD_AUTOMATION_OUTPUT"',
      ].join("\n");
      await runWhole(
        actionRun(plane, idsOf(event), { run: script, inputs: { labels: "env=demo" } }),
      );
      expect(sentBy(plane, event)[0]?.data).toMatchObject({
        deployment: {
          deploymentURL: "https://staging.example.org/?a=1;b",
          build: "0012",
          replicas: 3,
          deploymentURIsPublic: ["https://a"],
        },
        labels: {
          env: "demo",
          owner: "team-a",
          deploymentURL: "https://staging.example.org/?a=1;b",
          githubRun: RUN_SOURCE,
        },
      });
    }),
  );

  scene(
    "timed out: the whole tree is ended and the task answered",
    started(async ({ plane, event }) => {
      const { main } = await runWhole(
        actionRun(plane, idsOf(event), {
          run: "setsid sleep 4711 & sleep 4711",
          inputs: { "timeout-minutes": "0.02" },
        }),
      );
      expectAnswer(
        { plane, event },
        ERRORED,
        /timed out: the job was ended at its deadline .*timeout-minutes/,
      );
      expect(main.exitCode).toBe(1);
      expect(processesWith("sleep 4711")).toEqual([]);
    }),
  );

  scene(
    "main killed with SIGKILL mid-job: post ends what is left of the job and answers once",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), { run: "echo begun; sleep 4712" });
      await step.run("pre");
      const main = step.start("main");
      await begun(main.process);
      main.process.kill("SIGKILL");
      await main.result;
      expect(sentBy(plane, event)).toEqual([]);
      const post = await step.run("post", "failure");
      expectAnswer(
        { plane, event },
        ERRORED,
        /^Deployment of service in dev could not be completed: the action's process was killed/,
      );
      expect(post.exitCode).toBe(0);
      expect(processesWith("sleep 4712")).toEqual([]);
    }),
  );

  scene(
    "cancelled: main is gone before the runner loses its patience although the job ignores signals, nothing is left, post answers",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), {
        run: "trap '' INT TERM; echo begun; while true; do sleep 4713; done",
      });
      await step.run("pre");
      const main = step.start("main");
      await begun(main.process);
      const result = await cancel(main);
      expect(result.exitCode).toBe(1);
      expect(processesWith("sleep 4713")).toEqual([]);
      expect(sentBy(plane, event)).toEqual([]);
      await step.run("post", "cancelled");
      expectAnswer(
        { plane, event },
        ERRORED,
        /^The run was cancelled while deployment of service in dev ran/,
      );
    }),
  );

  scene(
    "the step's own time limit looks like a failed job after a signal, and is told so",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), { run: "echo begun; sleep 4714" });
      const main = step.start("main");
      await begun(main.process);
      main.process.kill("SIGINT");
      await main.result;
      await step.run("post", "failure");
      expectAnswer({ plane, event }, ERRORED, /^The step was cancelled: its time limit/);
    }),
  );

  scene(
    "aborted in the control plane: the job is ended, nothing is sent, the step fails and says so",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), { run: "echo begun; sleep 4715" });
      const main = step.start("main");
      await begun(main.process);
      plane.abort((event.data as { project: string }).project, event.shkeptncontext);
      const result = await main.result;
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toMatch(
        /::error::deployment: The sequence was aborted or timed out in the control plane/,
      );
      expect((await step.run("post", "failure")).exitCode).toBe(0);
      expect(sentBy(plane, event)).toEqual([]);
      expect(processesWith("sleep 4715")).toEqual([]);
    }),
  );

  scene(
    "closed elsewhere while the job ran: nothing is sent",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), { run: "echo begun; sleep 1" });
      const main = step.start("main");
      await begun(main.process);
      plane.sendAs("bridge", {
        ...plane.events({ triggeredId: event.id })[0]?.event,
        type: "sh.keptn.event.deployment.finished",
        data: { ...(event.data as object), status: "succeeded", result: "pass" },
      } as never);
      await main.result;
      expect(sentBy(plane, event)).toEqual([]);
      expect(step.outputs).toMatchObject({
        skipped: "true",
        message: "The task was closed elsewhere while the job ran; nothing is sent. (CA-316)",
      });
    }),
  );
});

describe("the caller's own steps", () => {
  test.concurrent.each<["success" | "failure" | "cancelled", typeof PASS, RegExp]>([
    ["success", PASS, /^Deployment of service in dev done\.$/],
    [
      "failure",
      FAIL,
      /^Deployment of service in dev failed: a step of the workflow job failed\. \(CA-409\)$/,
    ],
    [
      "cancelled",
      ERRORED,
      /could not be completed: the run was cancelled while its steps ran\. \(CA-405\)$/,
    ],
  ])("%s", (status, verdict, message) =>
    withScene(
      started(async ({ plane, event }) => {
        const step = actionRun(plane, idsOf(event));
        await step.run("pre");
        const main = await step.run("main");
        expect(main.exitCode).toBe(0);
        expect(sentBy(plane, event)).toEqual([]);
        expect(step.variables).toMatchObject({
          CLOUD_AUTOMATION_TASK: "deployment",
          CLOUD_AUTOMATION_STAGE: "dev",
          CLOUD_AUTOMATION_TRIGGERED_ID: event.id,
        });
        const post = await step.run("post", status);
        expectAnswer({ plane, event }, verdict, message);
        expect(post.exitCode).toBe(0);
        expect(step.summary).toContain("## Task deployment: ");
      }),
    ),
  );

  scene(
    "what they write is sent, and a written fail colours the job red",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event));
      await step.run("main");
      appendFileSync(
        step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "",
        "result=fail\nmessage=canary is unhealthy\nversion=1.2\n",
      );
      const post = await step.run("post", "success");
      expectAnswer({ plane, event }, FAIL, /^canary is unhealthy/);
      expect(sentBy(plane, event)[0]?.data).toMatchObject({ deployment: { version: "1.2" } });
      expect(post.exitCode).toBe(1);
    }),
  );

  scene(
    "a skipped task fails the step, so that the following steps do not run",
    started(async ({ plane, event }) => {
      await runWhole(actionRun(plane, idsOf(event), { run: "true" }));
      const { main } = await runWhole(
        actionRun(plane, idsOf(event), { environment: { GITHUB_RUN_ID: "4712" } }),
      );
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toContain("The task is closed already");
    }),
  );

  scene(
    "a step before ours failed: post answers for the task that never began",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), { run: "echo never" });
      await step.run("pre");
      await step.run("post", "failure");
      expectAnswer({ plane, event }, ERRORED, /^A step before the task failed/);
    }),
  );

  scene(
    "a step before ours failed and nobody sent started: both are sent",
    started(async ({ plane, event }) => {
      const unannounced = plane.openTask({ task: "deployment", project: event.id });
      const step = actionRun(plane, idsOf(unannounced));
      await step.run("pre");
      await step.run("post", "failure");
      expect(kinds(sentBy(plane, unannounced))).toEqual(["started", "finished"]);
      expect(isOpen(plane, unannounced)).toBe(false);
    }),
  );

  scene(
    "our step skipped by its if in a green job: nothing is sent",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event));
      await step.run("pre");
      const post = await step.run("post", "success");
      expect(post).toMatchObject({ exitCode: 0, stdout: "" });
      expect(sentBy(plane, event)).toEqual([]);
      expect(isOpen(plane, event)).toBe(true);
    }),
  );

  scene(
    "cancelled before main began",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event));
      await step.run("pre");
      await step.run("post", "cancelled");
      expectAnswer(
        { plane, event },
        ERRORED,
        /^The run was cancelled before the task began\. \(CA-405\)$/,
      );
    }),
  );
});

describe("silent", () => {
  scene(
    "works without a control plane, sends nothing, and tells the verdict",
    started(async ({ plane, event }) => {
      const step = actionRun(
        plane,
        { event },
        {
          run: 'echo "$CLOUD_AUTOMATION_SERVICE"; exit 1',
          inputs: { mode: "silent", "control-plane-url": "", "control-plane-token": "" },
        },
      );
      const { main, post } = await runWhole(step);
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toContain("service");
      expect(post.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({
        mode: "silent",
        status: "succeeded",
        result: "fail",
        finished: "",
      });
      expect(sentBy(plane, event)).toEqual([]);
    }),
  );

  scene(
    "a step before it failed: nothing is sent",
    started(async ({ plane, event }) => {
      const step = actionRun(plane, idsOf(event), { run: "true", inputs: { mode: "silent" } });
      await step.run("pre");
      await step.run("post", "failure");
      expect(sentBy(plane, event)).toEqual([]);
    }),
  );

  scene(
    "a finished event is silent by itself, and is read from the store",
    started(async ({ plane, event }) => {
      plane.sendAs("lighthouse-service", {
        type: "sh.keptn.event.evaluation.finished",
        shkeptncontext: event.shkeptncontext,
        triggeredid: "x",
        data: {
          ...(event.data as object),
          status: "succeeded",
          result: "pass",
          evaluation: { score: 100 },
        },
      } as never);
      const stored = plane.events({ type: "sh.keptn.event.evaluation.finished" })[0]
        ?.event as KeptnEvent;
      const step = actionRun(plane, idsOf(stored), { run: "true" });
      const { main } = await runWhole(step);
      expect(main.exitCode).toBe(0);
      expect(JSON.parse(step.outputs["data"] ?? "")).toMatchObject({ evaluation: { score: 100 } });
      expect(step.outputs["mode"]).toBe("silent");
    }),
  );
});

scene(
  "interactive without a token says which input is empty and runs nothing",
  started(async ({ plane, event }) => {
    const step = actionRun(plane, idsOf(event), {
      run: "echo ran",
      inputs: { "control-plane-token": "" },
    });
    const { main } = await runWhole(step);
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toMatch(/::error::control-plane-token is empty/);
    expect(main.stdout).not.toContain("\nran");
  }),
);

async function begun(process: { stdout: NodeJS.ReadableStream | null }): Promise<void> {
  let text = "";
  process.stdout?.on("data", (chunk: Buffer | string) => (text += chunk.toString()));
  await eventually(() => text.includes("begun"), "the job prints");
}

function processesWith(command: string): string[] {
  return spawnSync("ps", ["-A", "-o", "args="], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line.includes(command) && !line.includes("jest"));
}
