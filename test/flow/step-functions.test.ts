import { readFileSync } from "node:fs";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import type { ActionRun } from "../../simulator/runner/run-action";
import type { Execution, LocalStepFunctions } from "../../simulator/step-functions";
import { startStepFunctions } from "../../simulator/step-functions";
import { cancel, eventually, runWhole } from "../support/flow";
import { stepFor } from "../support/step-functions";
import { watchers } from "../support/watchers";

interface Scene {
  readonly service: LocalStepFunctions;
  readonly execution: Execution;
}

function scene(name: string, body: (scene: Scene) => Promise<void>): void {
  test.concurrent(name, async () => {
    const service = await startStepFunctions();
    try {
      await body({ service, execution: service.start() });
    } finally {
      await service.close();
    }
  });
}

const step = (
  { service, execution }: Scene,
  inputs?: Readonly<Record<string, string>>,
  environment?: Readonly<Record<string, string>>,
) => stepFor({ url: service.url, taskToken: execution.taskToken }, inputs, environment);

const actions = ({ service }: Scene) => service.calls.map(({ action }) => action);

scene(
  "a heartbeat before the work, then the output that the state machine goes on with",
  async (scene) => {
    const script =
      'node -p "JSON.parse(fs.readFileSync(process.env.CLOUD_AUTOMATION_EVENT)).data.inputs.input.version"; echo "where=x" >> "$CLOUD_AUTOMATION_OUTPUT"';
    const { main, post } = await runWhole(step(scene, { run: script }));
    expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
    expect(main.stdout).toContain("\n1.2.3\n");
    expect(actions(scene)).toEqual(["SendTaskHeartbeat", "SendTaskSuccess"]);
    expect(scene.execution).toMatchObject({
      status: "SUCCEEDED",
      output: {
        version: "1",
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        task: "deployment",
        status: "succeeded",
        result: "pass",
        data: { where: "x" },
        run: { id: 4711 },
      },
    });
  },
);

scene(
  "the token and the credentials are masked and stand in nothing that is kept",
  async (scene) => {
    const action = step(scene, { run: "exit 3" });
    const { main, post } = await runWhole(action);
    const { taskToken } = scene.execution;
    expect(main.stdout).toContain(`::add-mask::${taskToken}`);
    const said = [main.stdout, post.stdout].join("\n").replaceAll(/^::add-mask::.*$/gm, "");
    const kept = [
      said,
      action.summary,
      JSON.stringify(action.outputs),
      JSON.stringify(action.state),
    ];
    for (const secret of [taskToken, "a-secret-access-key", "a-session-token"])
      expect(kept.join("\n")).not.toContain(secret);
  },
);

scene("what says no is an output to choose by; what cannot run is an error", async (scene) => {
  const { main } = await runWhole(step(scene, { run: "exit 1" }));
  expect(main.exitCode).toBe(1);
  expect(scene.execution).toMatchObject({ status: "SUCCEEDED", output: { result: "fail" } });
  const errored = scene.service.start();
  await runWhole(step({ ...scene, execution: errored }, { run: "no-such-command" }));
  expect(errored).toMatchObject({
    status: "FAILED",
    error: "GitHub.Errored",
    cause: expect.stringContaining("(CA-402)"),
  });
});

scene("step-functions-on-fail: failure makes an error of it", async (scene) => {
  await runWhole(step(scene, { run: "exit 1", "step-functions-on-fail": "failure" }));
  expect(scene.execution).toMatchObject({ status: "FAILED", error: "GitHub.Failed" });
});

scene("a run that is cancelled answers from post", async (scene) => {
  const action = step(scene, { run: "echo at work; sleep 60" });
  await action.run("pre");
  const running = action.start("main");
  let said = "";
  running.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  await eventually(() => said.includes("at work"), "the script runs");
  await cancel(running);
  expect(scene.execution.status).toBe("RUNNING");
  await action.run("post", "cancelled");
  expect(scene.execution).toMatchObject({
    status: "FAILED",
    cause: expect.stringContaining("cancelled"),
  });
});

scene("own steps, and a step that failed before ours", async (scene) => {
  const own = step(scene);
  await own.run("pre");
  expect((await own.run("main")).exitCode).toBe(0);
  await own.run("post", "failure");
  expect(scene.execution).toMatchObject({ status: "SUCCEEDED", output: { result: "fail" } });
  const before = { ...scene, execution: scene.service.start() };
  const late = step(before, { run: "true" });
  await late.run("pre");
  await late.run("post", "failure");
  expect(before.execution).toMatchObject({
    status: "FAILED",
    cause: expect.stringContaining("(CA-407)"),
  });
});

describe("own steps, which no other process of ours sees", () => {
  /** Main is over, the steps are at work, and GitHub lists their job. */
  function handedOver(
    name: string,
    body: (scene: Scene & { github: GitHub; action: ActionRun; job: number }) => Promise<void>,
    inputs: Readonly<Record<string, string>> = {},
  ) {
    scene(name, async (given) => {
      const github = await startGitHub({ permissions: { actions: "write", contents: "read" } });
      github.addRun({ id: 4711, event: "repository_dispatch", status: "in_progress" });
      const job = github.addJob(4711, { name: "deploy", runnerName: "local" }).id;
      const own = { "github-token": github.token, ...inputs };
      const action = step(given, own, { GITHUB_API_URL: github.url });
      try {
        await action.run("pre");
        expect((await action.run("main")).exitCode).toBe(0);
        await body({ ...given, github, action, job });
      } finally {
        await github.close();
      }
    });
  }
  const beats = (given: Scene) =>
    actions(given).filter((action) => action === "SendTaskHeartbeat").length;

  handedOver("the state hears of them until post begins", async (given) => {
    const { action, execution } = given;
    const [pid = 0, ...more] = watchers(action);
    expect([pid > 0, more]).toEqual([true, []]);
    const seen = ["environ", "cmdline"]
      .map((name) => readFileSync(`/proc/${pid}/${name}`, "utf8"))
      .join("\0");
    for (const secret of [execution.taskToken, "a-secret-access-key", "a-session-token"])
      expect(seen).not.toContain(secret);
    await eventually(() => beats(given) > 1, "the state hears of them");
    await action.run("post", "success");
    expect(execution).toMatchObject({ status: "SUCCEEDED", output: { result: "pass" } });
    await eventually(() => watchers(action).length === 0, "the watch is gone");
    expect(actions(given).at(-1)).toBe("SendTaskSuccess");
  });

  handedOver("a job that GitHub calls over is not kept alive", async (given) => {
    given.github.updateJob(given.job, { status: "completed", conclusion: "failure" });
    await eventually(() => watchers(given.action).length === 0, "the watch is gone");
    expect(beats(given)).toBe(1);
  });

  handedOver("the execution is stopped: the watch is over, and post tells it", async (given) => {
    given.execution.status = "ABORTED";
    await eventually(() => watchers(given.action).length === 0, "the watch is gone");
    expect(beats(given)).toBe(2);
    expect(given.github.run(4711)?.status).toBe("in_progress");
    expect((await given.action.run("post", "success")).stdout).toContain("(CA-325)");
  });

  handedOver(
    "the same with cancel-on-abort: the run is cancelled",
    async (given) => {
      given.execution.status = "ABORTED";
      const { github, action } = given;
      const isCancelled = () => github.run(4711)?.conclusion === "cancelled";
      await eventually(isCancelled, "the run is cancelled");
      await eventually(() => watchers(action).length === 0, "the watch is gone");
    },
    { "cancel-on-abort": "true" },
  );
});

scene(
  "an answer that is lost is given again, and its refusal means that it had arrived",
  async (scene) => {
    scene.service.trouble.push(undefined, { kind: "lose-answer" });
    const { main } = await runWhole(step(scene, { run: "true" }));
    expect(main.exitCode).toBe(0);
    expect(actions(scene)).toEqual(["SendTaskHeartbeat", "SendTaskSuccess", "SendTaskSuccess"]);
    expect(scene.execution.status).toBe("SUCCEEDED");
  },
);

scene("an answer that comes too late is told, in red", async (scene) => {
  const action = step(scene, { run: "echo at work; while [ ! -e go ]; do sleep 0.1; done" });
  await action.run("pre");
  const running = action.start("main");
  let said = "";
  running.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  await eventually(() => said.includes("at work"), "the script runs");
  scene.execution.status = "TIMED_OUT";
  const { writeFileSync } = await import("node:fs");
  writeFileSync(`${action.workspace}/go`, "");
  const main = await running.result;
  expect(main.exitCode).toBe(1);
  expect(main.stdout).toContain("(CA-325)");
});

scene("a state that does not wait any more: nothing is run", async (scene) => {
  scene.execution.status = "ABORTED";
  const { main } = await runWhole(step(scene, { run: "echo must not run" }));
  expect(main.stdout).not.toContain("\nmust not run\n");
  expect(actions(scene)).not.toContain("SendTaskSuccess");
});

scene("the same, where the answer to the first heartbeat is lost", async (scene) => {
  scene.execution.status = "ABORTED";
  scene.service.trouble.push({ kind: "lose-answer" });
  const { main } = await runWhole(step(scene, { run: "echo must not run" }));
  expect(main.stdout).not.toContain("\nmust not run\n");
  expect(actions(scene)).toEqual(["SendTaskHeartbeat", "SendTaskHeartbeat"]);
});

scene("wrong credentials, and none", async (scene) => {
  scene.service.trouble.push({
    kind: "answer",
    status: 400,
    body: { __type: "com.amazon.coral.service#ExpiredTokenException" },
  });
  const { main } = await runWhole(step(scene, { run: "true" }));
  expect(main.stdout).toMatch(
    /SendTaskHeartbeat to .* answered ExpiredTokenException; .*states:SendTaskHeartbeat/,
  );
  const none = await runWhole(
    step(scene, { run: "true" }, { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" }),
  );
  expect(none.main.exitCode).toBe(1);
  expect(none.main.stdout).toMatch(/::error::.*AWS_ACCESS_KEY_ID/);
});
