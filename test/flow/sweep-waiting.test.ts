import type { FaultRule } from "../../simulator";
import type { NewRun } from "../../simulator/github";
import { githubAnswers } from "../../simulator/github";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import { waitingTaskName, writeWaitingTask } from "../../src/domain/counting/waiting-task";
import { isOpen, kinds, RUN_SOURCE, sentBy, webhookStarted } from "../support/flow";
import type { SweepScene } from "../support/sweep";
import { deadRun, runSweep, sweepScene } from "../support/sweep";

const AWAITED = 5000;
const LATER = "2099-01-01T00:00:00.000Z";
const OVER = "2026-01-01T00:00:00.000Z";
const PAGE = `https://github.com/octo/demo/actions/runs/${AWAITED}`;

/** A run that has left the task waiting and ended green, and the run that it waits for. */
function waiting(
  scene: SweepScene,
  {
    deadline = LATER,
    artifact,
    run = {},
  }: { readonly deadline?: string; readonly artifact?: string; readonly run?: NewRun } = {},
): void {
  webhookStarted(scene.plane, scene.event);
  deadRun(scene, { conclusion: "success" });
  const note = {
    triggeredId: scene.event.id,
    deadline,
    waitsFor: `run ${AWAITED} of tune.yml`,
    runId: AWAITED,
    ...(artifact !== undefined && { artifact }),
  };
  scene.github.addArtifact(4711, waitingTaskName(scene.event, "1"), {
    "parked.json": writeWaitingTask(note),
  });
  scene.github.addRun({
    id: AWAITED,
    path: ".github/workflows/tune.yml",
    event: "workflow_dispatch",
    displayTitle: "tune",
    ...(run.conclusion === undefined && { status: "in_progress" }),
    ...run,
  });
}

const finishedData = ({ plane, event }: SweepScene) => sentBy(plane, event)[0]?.data;

describe("the run that a parked task waits for", () => {
  sweepScene(
    "has succeeded: the task is finished at once, before the deadline, with what the run reports",
    async (scene) => {
      waiting(scene, { run: { conclusion: "success" } });
      scene.github.addArtifact(AWAITED, "cloud-automation-output", {
        output: "message=Tuned to 7 replicas\nreplicas=7\nlabels.team=shop\n",
      });
      const swept = await runSweep(scene);
      expect(swept.outputs).toEqual({ finished: "1", delivered: "0" });
      expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
      expect(finishedData(scene)).toMatchObject({
        status: "succeeded",
        result: "pass",
        message: "Tuned to 7 replicas",
        deployment: { replicas: "7", runId: String(AWAITED), runUrl: PAGE, conclusion: "success" },
        labels: { githubRun: RUN_SOURCE, runUrl: PAGE, team: "shop" },
      });
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(swept.summary).toContain(`run ${AWAITED}, which it waited for, is over`);
      expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "0" });
      expect(sentBy(scene.plane, scene.event)).toHaveLength(1);
    },
  );

  sweepScene("reports in another artifact, which the note names", async (scene) => {
    waiting(scene, { run: { conclusion: "success" }, artifact: "best" });
    scene.github.addArtifact(AWAITED, "cloud-automation-output", { output: "replicas=1" });
    scene.github.addArtifact(AWAITED, "best", {
      "output.json": '{"replicas":7,"result":"warning"}',
    });
    await runSweep(scene);
    expect(finishedData(scene)).toMatchObject({ result: "warning", deployment: { replicas: "7" } });
  });

  sweepScene("has failed: fail, and the jobs and steps are named", async (scene) => {
    waiting(scene, { run: { conclusion: "failure" } });
    scene.github.addJob(AWAITED, {
      name: "study",
      conclusion: "failure",
      steps: [{ name: "Measure", conclusion: "failure" }],
    });
    await runSweep(scene);
    expect(finishedData(scene)).toMatchObject({
      status: "succeeded",
      result: "fail",
      message:
        `Deployment of service in dev failed: run ${AWAITED} of tune.yml ` +
        `failed: job "study" at the step "Measure". (CA-401)`,
    });
  });

  sweepScene("was cancelled: errored, also after the deadline", async (scene) => {
    waiting(scene, { deadline: OVER, run: { conclusion: "cancelled" } });
    await runSweep(scene);
    expect(finishedData(scene)).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        `run ${AWAITED} of tune.yml was cancelled. (CA-412)`,
      ) as string,
      deployment: { conclusion: "cancelled" },
    });
  });

  sweepScene("goes on: the task is left until the deadline", async (scene) => {
    waiting(scene);
    const swept = await runSweep(scene);
    expect(swept.summary).toContain(`waits for run ${AWAITED} of tune.yml until 2099`);
    expect(sentBy(scene.plane, scene.event)).toEqual([]);
    expect(scene.github.run(AWAITED)?.status).toBe("in_progress");
  });

  sweepScene(
    "goes on at the deadline: it is cancelled, and the task is finished errored",
    async (scene) => {
      waiting(scene, { deadline: OVER });
      const swept = await runSweep(scene);
      expect(scene.github.run(AWAITED)?.conclusion).toBe("cancelled");
      expect(finishedData(scene)).toMatchObject({
        status: "errored",
        message: expect.stringMatching(
          new RegExp(
            `waited in vain for run ${AWAITED} of tune\\.yml, until ${OVER}\\. Run ` +
              `${AWAITED} was cancelled and is over\\. The sweep has finished it\\. ` +
              "\\(CA-603\\)$",
          ),
        ) as string,
        deployment: { runId: String(AWAITED), runUrl: PAGE, conclusion: "cancelled" },
      });
      expect(swept.outputs["finished"]).toBe("1");
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
  );

  sweepScene(
    "reports, and the report cannot be loaded in this sweep: the task is left alone, " +
      "and the next one tells what was reported",
    async (scene) => {
      waiting(scene, { run: { conclusion: "success" } });
      scene.github.addArtifact(AWAITED, "cloud-automation-output", {
        output: "replicas=7\nresult=warning",
      });
      const loading = scene.github.artifacts().find(({ runId }) => runId === AWAITED)?.id;
      const fault = scene.github.faults.add({
        path: new RegExp(`/artifacts/${loading}/zip$`),
        effect: githubAnswers.badGateway(),
      });
      const swept = await runSweep(scene);
      expect(swept.stdout).toMatch(
        /^::error::deployment of .*: failed, the artifact "cloud-automation-output" of run 5000 could not be loaded \(.*HTTP 502/m,
      );
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
      fault.remove();
      await runSweep(scene);
      expect(finishedData(scene)).toMatchObject({
        result: "warning",
        deployment: { replicas: "7" },
      });
    },
  );

  sweepScene(
    "cannot be cancelled: the task is finished all the same, and the message says so",
    async (scene) => {
      waiting(scene, { deadline: OVER });
      scene.github.faults.add({
        method: "POST",
        path: /cancel$/,
        effect: {
          kind: "answer",
          status: 403,
          body: { message: "Resource not accessible by integration" },
        },
      });
      await runSweep(scene);
      expect(finishedData(scene)).toMatchObject({
        status: "errored",
        message: expect.stringMatching(/could not be cancelled .*HTTP 403.*\(CA-603\)$/) as string,
      });
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
  );

  sweepScene("was quicker than the cancellation: what came of it counts", async (scene) => {
    waiting(scene, { deadline: OVER });
    // It ends between the look and the cancellation, which GitHub then refuses (409).
    scene.github.faults.add({
      method: "POST",
      path: /cancel$/,
      effect: { kind: "delay", ms: 1_500 },
    });
    const ending = setInterval(() => {
      if (scene.github.requests.some(({ path }) => path.endsWith("/cancel")))
        scene.github.updateRun(AWAITED, { conclusion: "success" });
    }, 50);
    await runSweep(scene);
    clearInterval(ending);
    expect(finishedData(scene)).toMatchObject({
      status: "succeeded",
      result: "pass",
      deployment: { conclusion: "success" },
    });
  });

  sweepScene("was deleted: errored", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene, { conclusion: "success" });
    scene.github.addArtifact(4711, waitingTaskName(scene.event, "1"), {
      "parked.json": writeWaitingTask({
        triggeredId: scene.event.id,
        deadline: LATER,
        waitsFor: "run 6000 of tune.yml",
        runId: 6000,
      }),
    });
    await runSweep(scene);
    expect(finishedData(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /waited for run 6000 of tune\.yml, which is no longer there\..*\(CA-412\)$/,
      ) as string,
    });
  });

  sweepScene("dry run: told, and neither sent nor cancelled", async (scene) => {
    waiting(scene, { deadline: OVER });
    const swept = await runSweep(scene, { "dry-run": "true" });
    expect(swept.summary).toContain("would finish");
    expect(scene.github.run(AWAITED)?.status).toBe("in_progress");
    expect(sentBy(scene.plane, scene.event)).toEqual([]);
  });

  sweepScene(
    "a run of another branch speaks for no task: its note counts for nothing, and the task is left alone",
    async (scene) => {
      waiting(scene, { run: { conclusion: "success" } });
      scene.github.updateRun(4711, { headBranch: "evil" });
      const swept = await runSweep(scene);
      expect(swept.summary).toContain("no run here belongs to it");
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    },
  );
});

describe("a download of a note fails in one sweep", () => {
  const storage = /^\/results\/artifacts\//;
  const failures: [string, FaultRule][] = [
    [
      "503 from GitHub",
      { path: /\/artifacts\/\d+\/zip$/, effect: githubAnswers.serviceUnavailable() },
    ],
    ["502 from GitHub", { path: /\/artifacts\/\d+\/zip$/, effect: githubAnswers.badGateway() }],
    [
      "403 from GitHub, a permission is missing",
      { path: /\/artifacts\/\d+\/zip$/, effect: githubAnswers.notAccessible() },
    ],
    [
      "a secondary rate limit",
      { path: /\/artifacts\/\d+\/zip$/, effect: githubAnswers.secondaryLimit(60) },
    ],
    ["the storage breaks the connection", { path: storage, effect: { kind: "reset" } }],
    ["the storage answers 503", { path: storage, effect: { kind: "answer", status: 503 } }],
    [
      "a proxy's page instead of the file",
      {
        path: storage,
        effect: {
          kind: "answer",
          status: 200,
          headers: { "content-type": "text/html" },
          body: "<html>Please sign in</html>",
        },
      },
    ],
    [
      "the list of artifacts answers 503",
      { path: /\/actions\/artifacts$/, effect: githubAnswers.serviceUnavailable() },
    ],
  ];
  for (const [what, rule] of failures) {
    sweepScene(
      `${what}: the waiting task is left alone and told, and a kept result is delivered by the next sweep`,
      async (scene) => {
        waiting(scene);
        const fault = scene.github.faults.add(rule);
        const swept = await runSweep(scene);
        expect(sentBy(scene.plane, scene.event)).toEqual([]);
        expect(isOpen(scene.plane, scene.event)).toBe(true);
        expect(swept.exitCode).toBe(1);
        expect(swept.stdout).toMatch(
          /^::error::deployment of .*: failed, it is left alone until it is known what its runs have written down: .*\(CA-6(10|05)\)$/m,
        );
        expect(swept.outputs).toEqual({ finished: "0", delivered: "0" });
        scene.github.addArtifact(4711, undeliveredResultName(scene.event, "1"), {
          [UNDELIVERED_RESULT_FILE]: writeUndeliveredResult({
            triggeredId: scene.event.id,
            source: RUN_SOURCE,
            outcome: {
              status: "succeeded",
              result: "pass",
              message: "Deployed",
              labels: {},
              data: {},
            },
          }),
        });
        await runSweep(scene);
        expect(sentBy(scene.plane, scene.event)).toEqual([]);
        fault.remove();
        expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "1" });
        expect(sentBy(scene.plane, scene.event).map(({ data }) => data)).toEqual([
          expect.objectContaining({ result: "pass", message: "Deployed" }),
        ]);
      },
    );
  }

  sweepScene("it has expired (410): that is known, so the wait is over", async (scene) => {
    waiting(scene);
    scene.github.faults.add({
      path: /\/artifacts\/\d+\/zip$/,
      effect: { kind: "answer", status: 410, body: { message: "Artifact has expired" } },
    });
    const swept = await runSweep(scene);
    expect(swept.stdout).toContain("is no longer there. (CA-604)");
    expect(finishedData(scene)).toMatchObject({
      status: "errored",
      message: expect.stringContaining("(CA-601)") as string,
    });
  });

  sweepScene(
    "what came is the whole file and no archive: ignored, as any other note that is none",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      deadRun(scene, { conclusion: "success" });
      scene.github.addArtifact(
        4711,
        waitingTaskName(scene.event, "1"),
        Buffer.from("<html></html>"),
      );
      const swept = await runSweep(scene);
      expect(swept.stdout).toContain("is no zip archive. (CA-604)");
      expect(finishedData(scene)).toMatchObject({ status: "errored" });
    },
  );
});
