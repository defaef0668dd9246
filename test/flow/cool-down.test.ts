import { createHash } from "node:crypto";
import { kinds, runWhole, sentBy, webhookStarted } from "../support/flow";
import type { GitHubScene } from "../support/github-scene";
import { addRun, githubScene, hostedStep } from "../support/github-scene";

const WITH = "cool-down-minutes: 30\nname: restart\nactions: { restart: { run: 'true' } }";

const keyOf = ({ event }: GitHubScene) => {
  const { project, stage, service } = event.data as Record<string, string>;
  return ["action", "restart", project, stage, service, event.shkeptncontext].join("\n");
};

/** What an earlier run has put down. */
function remember(scene: GitHubScene, headRepository?: string): void {
  const key = keyOf(scene);
  scene.github.addRun({ id: 77, conclusion: "success", ...(headRepository !== undefined && { headRepository }) });
  scene.github.addArtifact(77, `cloud-automation-memory-${createHash("sha256").update(key).digest("hex").slice(0, 32)}`, { "memory.txt": key });
}

/** One run of the remediation. */
async function remediate(scene: GitHubScene) {
  webhookStarted(scene.plane, scene.event);
  addRun(scene);
  const step = hostedStep(scene, { inputs: { job: "action.route", with: WITH } });
  return { ...(await runWhole(step)), outputs: step.outputs };
}

githubScene("what was run is put down for later runs, as an artifact", async (scene) => {
  expect((await remediate(scene)).outputs).toMatchObject({ status: "succeeded", result: "pass" });
  expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
  const [memory] = scene.github.artifacts().filter(({ name }) => /^cloud-automation-memory-[0-9a-f]{32}$/.test(name));
  expect(memory?.files?.["memory.txt"]).toBe(keyOf(scene));
});

githubScene("the same action for the same problem is not run again within its cool-down", async (scene) => {
  remember(scene);
  const { outputs, main } = await remediate(scene);
  expect(main.exitCode).toBe(1);
  expect(outputs).toMatchObject({ status: "succeeded", result: "fail", message: expect.stringMatching(/restart was run for this problem \d+ minutes ago, and is run again after 30 minutes only\. \(CA-416\)$/) as string });
});

githubScene("what a run of a fork has uploaded counts for nothing", async (scene) => {
  remember(scene, "mallory/demo");
  expect((await remediate(scene)).outputs).toMatchObject({ result: "pass" });
});

githubScene("without the permission to read artifacts nothing is run, and the permission is named", async (scene) => {
  const { outputs } = await remediate(scene);
  expect(outputs).toMatchObject({ status: "errored", message: expect.stringContaining("The job needs `actions: read`. (CA-605)") as string });
}, { permissions: {} });
