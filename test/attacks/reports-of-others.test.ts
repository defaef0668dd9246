import type { JsonObject } from "../../src/domain/text/json";
import type { NewRun } from "../../simulator/github";
import type { JobScene } from "../jobs/job-scene";
import { EARLIER_RUN, jobScene } from "../jobs/job-scene";

const NOBODY = "sh.keptn.cli";
const MARKS = { job: "load.start", startedFor: "shop/staging/carts" };

const release = ({ github }: JobScene, run: NewRun = {}): number =>
  github.addRun({
    path: "release.yml",
    event: "workflow_dispatch",
    displayTitle: "Release shop production",
    status: "in_progress",
    ...run,
  }).id;

/**
 * What becomes of a run that the event names, while the control plane knows nobody of this
 * repository who has reported it.
 */
async function stop(
  job: string,
  parameters: JsonObject,
  dataOf: (id: string) => JsonObject,
  run: NewRun = {},
) {
  const scene = await jobScene();
  const id = release(scene, run);
  const { outcome } = await scene.run(job, parameters, {
    data: dataOf(String(id)),
    reportedBy: NOBODY,
  });
  return {
    outcome,
    status: scene.github.run(id)?.status,
    posts: scene.github.requests.filter(({ method }) => method === "POST").length,
    scripts: scene.scripts,
  };
}

describe("reports of earlier tasks, by who writes event data", () => {
  test.each<[string, string, JsonObject, (id: string) => JsonObject, NewRun]>([
    [
      "workflow.stop with any task's runId",
      "workflow.stop",
      {},
      (runId) => ({ anything: { runId } }),
      {},
    ],
    [
      "the same with the address of this repository",
      "workflow.stop",
      {},
      (runId) => ({
        anything: { runId, runUrl: `https://github.com/octo/demo/actions/runs/${runId}` },
      }),
      {},
    ],
    [
      "workflow.stop with started-by",
      "workflow.stop",
      { "started-by": "tune" },
      (runId) => ({ tune: { runId } }),
      {},
    ],
    [
      "workflow.stop of a named workflow, and a run of another one",
      "workflow.stop",
      { workflow: "tune.yml" },
      (runId) => ({ tune: { runId } }),
      { displayTitle: "Release shop staging carts" },
    ],
    [
      "workflow.stop of a named workflow, and its run of another stage",
      "workflow.stop",
      { workflow: "release.yml" },
      (runId) => ({ tune: { runId } }),
      { displayTitle: "Release shop production carts" },
    ],
    [
      "a run-id that an expression took from the event",
      "workflow.stop",
      { "run-id": "9000000001" },
      () => ({}),
      {},
    ],
    [
      "the run of a dispatch",
      "workflow.stop",
      { "run-id": "9000000001", workflow: "release.yml" },
      () => ({}),
      { event: "repository_dispatch", displayTitle: "keptn-deployment shop staging carts" },
    ],
    [
      "load.stop with copied marks",
      "load.stop",
      {},
      (runId) => ({ load: { ...MARKS, runId } }),
      {},
    ],
    [
      "load.stop with started-by",
      "load.stop",
      { "started-by": "load" },
      (runId) => ({ load: { runId } }),
      {},
    ],
    [
      "chaos.stop with copied marks",
      "chaos.stop",
      {},
      (runId) => ({ x: { ...MARKS, job: "chaos.start", runId } }),
      {},
    ],
    [
      "optimize.stop with copied marks",
      "optimize.stop",
      {},
      (runId) => ({ x: { ...MARKS, job: "optimize.start", runId } }),
      {},
    ],
  ])(
    "%s: nothing is stopped, and the message says what is missing",
    async (_what, job, parameters, dataOf, run) => {
      const { outcome, status, posts } = await stop(job, parameters, dataOf, run);
      expect([status, posts]).toEqual(["in_progress", 0]);
      expect(outcome).toMatchObject({
        status: "errored",
        message: expect.stringContaining("CA-417") as string,
      });
    },
  );

  test("a stop script gets nothing of copied marks", async () => {
    const { scripts, outcome } = await stop("load.stop", { run: "true" }, (runId) => ({
      load: { ...MARKS, runId },
    }));
    expect(scripts.map(({ variables }) => variables)).toEqual([{}]);
    expect(outcome?.result).toBe("pass");
  });

  test("what a run of this repository has reported is stopped, and nothing else that the event says", async () => {
    const scene = await jobScene();
    const [own, other] = [release(scene, { path: "tune.yml" }), release(scene)];
    const { outcome } = await scene.run(
      "workflow.stop",
      {},
      { data: { tune: { runId: String(own) } }, reportedBy: EARLIER_RUN },
    );
    expect(outcome).toMatchObject({ result: "pass", data: { runId: String(own) } });
    expect(scene.github.run(other)?.status).toBe("in_progress");
  });

  test("a ticket's number of a named task: no issue is touched", async () => {
    const scene = await jobScene();
    const opened = await scene.run("issue.open", { title: "Theirs" }, { task: "first" });
    const issueNumber = String(opened.outcome?.data["issueNumber"]);
    const { outcome } = await scene.run(
      "issue.close",
      { "opened-by": "second" },
      { task: "close", data: { second: { issueNumber } }, reportedBy: NOBODY },
    );
    expect(outcome?.status).toBe("errored");
    expect(scene.github.issue(Number(issueNumber))?.state).toBe("open");
  });

  test("a ticket's number without its task, for a message: nothing is written anywhere", async () => {
    const scene = await jobScene();
    const { number } = scene.github.addIssue({ title: "Private talk" });
    const { outcome } = await scene.run(
      "notify.send",
      { channel: "issue" },
      {
        task: "notify",
        data: { openticket: { incidentNumber: String(number) } },
        reportedBy: NOBODY,
      },
    );
    expect(outcome?.result).not.toBe("pass");
    expect(scene.github.issue(number)?.comments).toEqual([]);
  });
});
