import { githubScene, hostedStep } from "../../support/github-scene";
import { cancel, eventually, isOpen, runWhole, sentBy, webhookStarted } from "../../support/flow";

const SHA = "c0ffee".padEnd(40, "0");
const withJob = (job: string, parameters: object, inputs: Record<string, string> = {}) => ({
  inputs: { job, with: JSON.stringify(parameters), ...inputs },
  environment: { GITHUB_SHA: SHA },
});

githubScene(
  "deploy.run answers with what the next task needs, and its record is done",
  async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    github.setFile("README.md", "demo", SHA);
    const { main, post } = await runWhole(
      hostedStep(
        scene,
        withJob("deploy.run", {
          run: "echo deploymentURL=https://carts.example.com >> $CLOUD_AUTOMATION_OUTPUT",
          environment: "staging",
        }),
      ),
    );
    expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
    const [record] = github.deployments();
    expect(sentBy(plane, event)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "pass",
      deployment: {
        deploymentURL: "https://carts.example.com",
        deploymentURIsPublic: ["https://carts.example.com"],
        deploymentId: String(record?.id),
      },
      labels: { deploymentURL: "https://carts.example.com" },
    });
    expect(record?.statuses.map(({ state }) => state)).toEqual(["in_progress", "success"]);
  },
);

githubScene("a record says what exit-codes says, and nothing is taken back", async (scene) => {
  webhookStarted(scene.plane, scene.event);
  scene.github.setFile("README.md", "demo", SHA);
  await runWhole(
    hostedStep(
      scene,
      withJob("deploy.run", { run: "exit 2", rollback: "exit 1" }, { "exit-codes": "2=warning" }),
    ),
  );
  expect(sentBy(scene.plane, scene.event)[0]?.data).toMatchObject({
    status: "succeeded",
    result: "warning",
    deployment: { rollback: "not needed" },
  });
  expect(scene.github.deployments()[0]?.statuses.at(-1)?.state).toBe("success");
});

githubScene(
  "deploy.run that is cancelled is gone in time, and post ends its record",
  async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    github.setFile("README.md", "demo", SHA);
    const step = hostedStep(
      scene,
      withJob("deploy.run", { run: "echo begun; sleep 4724", rollback: "echo taken back" }),
    );
    await step.run("pre");
    const main = step.start("main");
    let log = "";
    main.process.stdout?.on("data", (piece: Buffer) => (log += piece.toString()));
    await eventually(() => log.includes("begun"), "the script runs");
    expect((await cancel(main)).exitCode).toBe(1);
    await step.run("post", "cancelled");
    expect(sentBy(plane, event)[0]?.data).toMatchObject({
      status: "errored",
      result: "fail",
      message: expect.stringContaining("cancelled") as string,
    });
    expect(isOpen(plane, event)).toBe(false);
    expect(log).not.toContain("taken back");
    expect(github.deployments()[0]?.statuses.map(({ state }) => state)).toEqual([
      "in_progress",
      "error",
    ]);
  },
);

githubScene(
  "a deployment that hangs is ended before its deadline, so that it is taken back",
  async (scene) => {
    webhookStarted(scene.plane, scene.event);
    scene.github.setFile("README.md", "demo", SHA);
    await runWhole(
      hostedStep(
        scene,
        withJob(
          "deploy.run",
          { run: "sleep 4725", rollback: "echo taken back", "rollback-minutes": 0.2 },
          { "timeout-minutes": "0.3" },
        ),
      ),
    );
    expect(sentBy(scene.plane, scene.event)[0]?.data).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/timed out.*the rollback succeeded/) as string,
      deployment: { rollback: "succeeded" },
    });
    expect(scene.github.deployments()[0]?.statuses.at(-1)?.state).toBe("error");
  },
);
