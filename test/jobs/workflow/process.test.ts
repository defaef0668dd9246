import type { NewWorkflow, WorkflowRun } from "../../../simulator/github";
import {
  cancel,
  eventually,
  isOpen,
  kinds,
  RUN_SOURCE,
  sentBy,
  webhookStarted,
} from "../../support/flow";
import type { GitHubScene } from "../../support/github-scene";
import { addRun, githubScene, hostedStep } from "../../support/github-scene";
import { runSweep } from "../../support/sweep";

/** `timeout` and waiting pass ten times as fast for the action. */
const clockRate = 10;

/** A user's workflow, and what becomes of its runs. */
function userWorkflow(
  { github }: GitHubScene,
  onDispatch: (run: WorkflowRun) => void = () => undefined,
  workflow: Partial<NewWorkflow> = {},
): void {
  github.addWorkflow({
    file: "load.yml",
    workflowDispatch: { inputs: { target: { required: true } } },
    onDispatch,
    ...workflow,
  });
}

const inputs = (more: Readonly<Record<string, string>> = {}) => ({
  job: "workflow.run",
  with: "workflow: load.yml\ninputs:\n  target: ${{ event.data.service }}\n",
  ...more,
});
const started = (scene: GitHubScene) =>
  scene.github.runs().find(({ event }) => event === "workflow_dispatch");

githubScene(
  "a user's workflow answers a task: one finished with what it reports",
  async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    addRun(scene);
    userWorkflow(scene, ({ id }) => {
      setTimeout(() => {
        github.addArtifact(id, "cloud-automation-output", {
          output: "message=All fast\np95=212\n",
        });
        github.updateRun(id, { conclusion: "success" });
      }, 300);
    });
    const step = hostedStep(scene, { inputs: inputs(), clockRate });
    await step.run("pre");
    expect((await step.run("main")).exitCode).toBe(0);
    expect((await step.run("post")).stdout).toBe("");
    const run = started(scene);
    expect(github.requests.find(({ path }) => path.endsWith("/dispatches"))?.body).toMatchObject({
      ref: "main",
      inputs: { target: "service" },
    });
    expect(sentBy(plane, event).map(({ data }) => data)).toEqual([
      expect.objectContaining({
        status: "succeeded",
        result: "pass",
        message: "All fast",
        deployment: {
          p95: "212",
          runId: String(run?.id),
          runUrl: `https://github.com/octo/demo/actions/runs/${run?.id}`,
          conclusion: "success",
        },
      }),
    ]);
    expect(step.outputs).toMatchObject({ status: "succeeded", result: "pass" });
  },
);

githubScene("silent: the same work, and nothing is sent", async (scene) => {
  const { plane, event, github } = scene;
  addRun(scene);
  userWorkflow(
    scene,
    ({ id }) => void setTimeout(() => github.updateRun(id, { conclusion: "failure" }), 300),
  );
  const step = hostedStep(scene, { inputs: inputs({ mode: "silent" }), clockRate });
  expect((await step.run("main")).exitCode).toBe(1);
  await step.run("post", "failure");
  expect(plane.events({ triggeredId: event.id, source: RUN_SOURCE })).toEqual([]);
  expect(step.outputs).toMatchObject({ result: "fail", mode: "silent" });
});

githubScene(
  "cancelled: the run is cancelled within five seconds, and post answers",
  async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    addRun(scene);
    userWorkflow(scene);
    const step = hostedStep(scene, { inputs: inputs() });
    await step.run("pre");
    const main = step.start("main");
    await eventually(() => started(scene) !== undefined, "the run is started");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await cancel(main)).exitCode).toBe(1);
    expect(started(scene)?.conclusion).toBe("cancelled");
    await step.run("post", "cancelled");
    expect(sentBy(plane, event).map(({ data }) => data)).toEqual([
      expect.objectContaining({
        status: "errored",
        message: expect.stringMatching(/cancelled/i) as string,
      }),
    ]);
    expect(github.requests.filter(({ path }) => path.endsWith("/cancel"))).toHaveLength(1);
  },
);

githubScene("main is killed: post cancels the run and answers", async (scene) => {
  const { plane, event } = scene;
  webhookStarted(plane, event);
  addRun(scene);
  userWorkflow(scene);
  const step = hostedStep(scene, { inputs: inputs() });
  await step.run("pre");
  const main = step.start("main");
  await eventually(() => started(scene) !== undefined, "the run is started");
  await new Promise((resolve) => setTimeout(resolve, 500));
  main.process.kill("SIGKILL");
  await main.result;
  await step.run("post", "failure");
  expect(started(scene)?.conclusion).toBe("cancelled");
  expect(sentBy(plane, event).map(({ data }) => data)).toEqual([
    expect.objectContaining({ status: "errored" }),
  ]);
});

githubScene(
  "wait: park: the run ends without an answer, and the sweep gives it when the workflow is over",
  async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    const id = addRun(scene);
    userWorkflow(scene);
    const step = hostedStep(scene, {
      inputs: inputs({ with: "workflow: load.yml\ninputs: { target: shop }\nwait: park\n" }),
    });
    await step.run("pre");
    const main = await step.run("main");
    expect(main.exitCode).toBe(0);
    await step.run("post");
    expect(step.outputs).toMatchObject({
      parked: "true",
      deadline: expect.stringMatching(/^\d{4}-/) as string,
    });
    expect([sentBy(plane, event), isOpen(plane, event), started(scene)?.status]).toEqual([
      [],
      true,
      "queued",
    ]);

    github.updateRun(id, { conclusion: "success" });
    expect((await runSweep(scene)).summary).toContain("waits for run");
    const run = started(scene);
    github.addArtifact(run?.id ?? 0, "cloud-automation-output", { output: "replicas=7" });
    github.updateRun(run?.id ?? 0, { conclusion: "success" });
    await runSweep(scene);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(sentBy(plane, event)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "pass",
      deployment: { replicas: "7", runId: String(run?.id), conclusion: "success" },
    });
  },
);
