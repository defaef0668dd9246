import type { NewRun } from "../../simulator/github";
import { addWorkflow, jobScene, RUN_URL, TRIGGERED_ID } from "../jobs/job-scene";

const OURSELVES = "github-actions[bot]";
const OWN_RUN = 4711;
const HOUR_MS = 3_600_000;
const path = ".github/workflows/load.yml";

/**
 * workflow.run in a repository that has a run with the task's id in its title already; how many
 * runs it has afterwards.
 */
async function beside(run: NewRun) {
  const scene = await jobScene();
  addWorkflow(scene, "load.yml");
  scene.github.addRun({
    id: OWN_RUN,
    displayTitle: `keptn-test ${TRIGGERED_ID}`,
    status: "in_progress",
  });
  const stranger = scene.github.addRun({
    path,
    event: "workflow_dispatch",
    displayTitle: `load (${TRIGGERED_ID})`,
    conclusion: "success",
    actor: OURSELVES,
    ...run,
  });
  scene.github.addArtifact(stranger.id, "cloud-automation", {
    "report.json": '{"deploymentURL":"https://evil.example.com"}',
  });
  const { outcome } = await scene.run("workflow.run", { workflow: "load.yml" });
  return {
    outcome,
    strangerId: String(stranger.id),
    log: scene.log.join("\n"),
    dispatches: scene.github.requests.filter(
      ({ method, path: at }) => method === "POST" && at.endsWith("/dispatches"),
    ).length,
  };
}

describe("a run of the workflow that has the task's id in its title is not taken for ours", () => {
  test.each<[string, NewRun]>([
    ["a run of another branch, by who can push one", { headBranch: "evil" }],
    [
      "a run of another tag or branch under our own account",
      { headBranch: "v1", actor: OURSELVES },
    ],
    ["a collaborator who starts it by hand", { actor: "mallory" }],
    [
      "whoever had it started before this task's run began",
      { createdAt: new Date(Date.now() - 400 * 24 * HOUR_MS) },
    ],
  ])("%s: it is told, and ours is started", async (_who, run) => {
    const { outcome, strangerId, dispatches, log } = await beside(run);
    expect(dispatches).toBe(1);
    expect(outcome?.result).toBe("pass");
    expect(outcome?.data["runId"]).not.toBe(strangerId);
    expect(JSON.stringify(outcome)).not.toContain("evil.example.com");
    if (!run.createdAt)
      expect(log).toMatch(
        new RegExp(`Run ${strangerId} of load\\.yml names this task in the title, .*CA-419`),
      );
  });

  test("ours of an earlier attempt is taken up again", async () => {
    const { outcome, strangerId, dispatches } = await beside({});
    expect([dispatches, outcome?.data["runId"]]).toEqual([0, strangerId]);
  });

  test("after an unclear answer a run of another account is not the one that was asked for", async () => {
    const scene = await jobScene({ returnsRunDetails: false, runAppearsAfterMs: 4_000 });
    scene.github.addWorkflow({
      file: "load.yml",
      workflowDispatch: true,
      onDispatch: (run) => {
        scene.github.addRun({
          path,
          event: "workflow_dispatch",
          actor: "mallory",
          conclusion: "success",
        });
        scene.clock.setTimeout(
          () => scene.github.updateRun(run.id, { conclusion: "failure" }),
          60_000,
        );
      },
    });
    const { outcome } = await scene.run("workflow.run", { workflow: "load.yml" });
    expect(outcome).toMatchObject({
      result: "fail",
      data: { runId: String(scene.github.runs()[0]?.id), conclusion: "failure" },
    });
    expect(RUN_URL).toContain(String(OWN_RUN));
  });
});
