import { createHash } from "node:crypto";
import { kinds, runWhole, sentBy, webhookStarted } from "../support/flow";
import type { GitHubScene } from "../support/github-scene";
import { addRun, githubScene, hostedStep, RUN_ID } from "../support/github-scene";

const WITH = "cool-down-minutes: 30\nname: restart\nactions: { restart: { run: 'true' } }";

const keyOf = ({ event }: GitHubScene) => {
  const { project, stage, service } = event.data as Record<string, string>;
  return ["action", "restart", project, stage, service, event.shkeptncontext].join("\n");
};

const markOf = (scene: GitHubScene) =>
  `cloud-automation-memory-${createHash("sha256").update(keyOf(scene)).digest("hex").slice(0, 32)}`;

/** What an earlier run has put down. */
function remember(scene: GitHubScene, headRepository?: string): void {
  scene.github.addRun({
    id: 77,
    conclusion: "success",
    ...(headRepository !== undefined && { headRepository }),
  });
  scene.github.addArtifact(77, markOf(scene), { "memory.txt": keyOf(scene) });
}

/** One run of the remediation. */
async function remediate(scene: GitHubScene, { attempt = 1, given = WITH } = {}) {
  webhookStarted(scene.plane, scene.event);
  if (!scene.github.run(RUN_ID)) addRun(scene);
  const step = hostedStep(scene, { attempt, inputs: { job: "action.route", with: given } });
  return { ...(await runWhole(step)), outputs: step.outputs };
}

githubScene("what was run is put down for later runs, as an artifact", async (scene) => {
  expect((await remediate(scene)).outputs).toMatchObject({ status: "succeeded", result: "pass" });
  expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
  const [memory] = scene.github
    .artifacts()
    .filter(({ name }) => /^cloud-automation-memory-[0-9a-f]{32}$/.test(name));
  expect(memory?.files?.["memory.txt"]).toBe(keyOf(scene));
});

githubScene(
  "the same action for the same problem is not run again within its cool-down",
  async (scene) => {
    remember(scene);
    const { outputs, main } = await remediate(scene);
    expect(main.exitCode).toBe(1);
    expect(outputs).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: expect.stringMatching(
        /restart was run for this problem \d+ minutes ago, and is run again after 30 minutes only\. \(CA-416\)$/,
      ) as string,
    });
  },
);

githubScene("what the same run has put down before is put down anew", async (scene) => {
  addRun(scene, { runAttempt: 2 });
  scene.github.addArtifact(RUN_ID, markOf(scene), { "memory.txt": keyOf(scene) });
  const earlier = scene.github.artifacts()[0]?.id;
  expect(
    (await remediate(scene, { attempt: 2, given: WITH.replace("30", "1") })).outputs,
  ).toMatchObject({ status: "succeeded", result: "pass", skipped: "false" });
  const marks = scene.github.artifacts().filter(({ name }) => name === markOf(scene));
  expect(marks).toHaveLength(1);
  expect(marks[0]?.id).not.toBe(earlier);
});

githubScene("what a run of a fork has uploaded counts for nothing", async (scene) => {
  remember(scene, "mallory/demo");
  expect((await remediate(scene)).outputs).toMatchObject({ result: "pass" });
});

githubScene(
  "without the permission to read artifacts nothing is run, and the permission is named",
  async (scene) => {
    const { outputs } = await remediate(scene);
    expect(outputs).toMatchObject({
      status: "errored",
      message: expect.stringContaining("The job needs `actions: read`. (CA-605)") as string,
    });
  },
  { permissions: {} },
);
