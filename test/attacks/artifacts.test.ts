import {
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import { waitingTaskName, writeWaitingTask } from "../../src/domain/counting/waiting-task";
import { answerAs, isOpen, kinds, RUN_SOURCE, sentBy, webhookStarted } from "../support/flow";
import type { SweepScene } from "../support/sweep";
import { deadRun, runSweep, sweepScene } from "../support/sweep";
import type { NewRun } from "../../simulator/github";

const FORGER = 5000;
const sourceOf = (id: number) => RUN_SOURCE.replace("4711", String(id));
const projectOf = ({ data }: SweepScene["event"]) => (data as { project: string }).project;
const result = (triggeredId: string, id: number, message = "Approved by anna") => ({
  "result.json": writeUndeliveredResult({
    triggeredId,
    source: sourceOf(id),
    outcome: {
      status: "succeeded",
      result: "pass",
      message,
      labels: {},
      data: { approvedBy: "anna" },
    },
  }),
});

/**
 * An artifact that says pass, left by a run that nothing connects with the task; and the task's
 * open approval or deployment.
 */
async function forged(
  scene: SweepScene,
  run: NewRun,
  event = scene.event,
  inputs: Readonly<Record<string, string>> = {},
) {
  webhookStarted(scene.plane, event);
  scene.github.addRun({ id: FORGER, displayTitle: "Nightly", conclusion: "success", ...run });
  scene.github.addArtifact(FORGER, undeliveredResultName(event, "1"), result(event.id, FORGER));
  return runSweep(scene, { projects: projectOf(event), ...inputs });
}

describe("an artifact that speaks for a task, left by who can run a workflow on the default branch", () => {
  const strangers: readonly (readonly [string, NewRun])[] = [
    ["of a schedule", { event: "schedule" }],
    ["after a pull request of a fork (workflow_run)", { event: "workflow_run" }],
    ["of a push", { event: "push" }],
    ["by hand", { event: "workflow_dispatch" }],
    ["of another dispatch", { displayTitle: "keptn-deployment other-id" }],
  ];
  for (const [of, run] of strangers) {
    sweepScene(
      `a run ${of}, without the task in its title: nothing is delivered, and the artifact is told`,
      async (scene) => {
        const swept = await forged(scene, run);
        expect(swept.outputs).toEqual({ finished: "0", delivered: "0" });
        expect(swept.stdout).toMatch(
          /::warning::The artifact \d+ of run 5000 was ignored: it comes from a run that does not belong to this task \(CA-604\)/,
        );
        expect(sentBy(scene.plane, scene.event, sourceOf(FORGER))).toEqual([]);
        expect(isOpen(scene.plane, scene.event)).toBe(true);
      },
    );
    sweepScene(
      `a run ${of}, with the task in its title: the same, unless a dispatch has started it for a task like this`,
      async (scene) => {
        const swept = await forged(scene, {
          event: "schedule",
          ...run,
          displayTitle: `keptn-deployment ${scene.event.id}`,
          ...(run.event === undefined && { displayTitle: `keptn-test ${scene.event.id}` }),
        });
        expect(swept.outputs).toEqual({ finished: "0", delivered: "0" });
        expect(isOpen(scene.plane, scene.event)).toBe(true);
      },
    );
  }

  sweepScene(
    "who can dispatch: a dispatch of another kind of task with the id of an open approval: nobody approves",
    async (scene) => {
      const approval = scene.plane.openTask({ task: "approval" });
      const swept = await forged(scene, { displayTitle: `keptn-test ${approval.id}` }, approval);
      expect(swept.outputs).toEqual({ finished: "0", delivered: "0" });
      expect(isOpen(scene.plane, approval)).toBe(true);
    },
  );

  sweepScene(
    "a run of another branch that has sent started for the task: its artifact says nothing",
    async (scene) => {
      answerAs(scene.plane, sourceOf(FORGER), scene.event, "started", {
        labels: { githubRun: sourceOf(FORGER) },
      });
      const swept = await forged(scene, { event: "workflow_dispatch", headBranch: "evil" });
      expect(swept.outputs["delivered"]).toBe("0");
      expect(swept.stdout).toMatch(/it comes from a run of another trigger or branch \(CA-604\)/);
      expect(sentBy(scene.plane, scene.event, sourceOf(FORGER))).not.toContainEqual(
        expect.objectContaining({ data: expect.objectContaining({ result: "pass" }) as unknown }),
      );
    },
  );

  sweepScene(
    "the run that asked for an approval, whose workflow writes one itself: nobody has reviewed, so nobody approves",
    async (scene) => {
      const approval = scene.plane.openTask({ task: "approval" });
      const swept = await forged(
        scene,
        { displayTitle: `keptn-approval ${approval.id}` },
        approval,
      );
      expect(swept.outputs["delivered"]).toBe("0");
      expect(swept.stdout).toMatch(
        /says approved, and no reviewer of an environment has said so in that run \(CA-604\)/,
      );
      expect(
        scene.plane
          .events({ triggeredId: approval.id })
          .filter(({ event }) => event.type.endsWith(".finished"))
          .map(({ event }) => (event.data as { result: string }).result),
      ).toEqual(["fail"]);
    },
  );

  sweepScene("a note of a wait for a run that went well is no approval", async (scene) => {
    const approval = scene.plane.openTask({ task: "approval" });
    webhookStarted(scene.plane, approval);
    deadRun(scene, { displayTitle: `keptn-approval ${approval.id}`, conclusion: "success" });
    scene.github.addRun({
      id: 6000,
      path: "ci.yml",
      event: "workflow_dispatch",
      conclusion: "success",
    });
    scene.github.addArtifact(4711, waitingTaskName(approval, "1"), {
      "parked.json": writeWaitingTask({
        triggeredId: approval.id,
        deadline: "2099-01-01T00:00:00.000Z",
        waitsFor: "run 6000",
        runId: 6000,
      }),
    });
    const swept = await runSweep(scene, { projects: projectOf(approval) });
    expect(swept.outputs["finished"]).toBe("0");
    expect(swept.summary).toContain("waits for run 6000 until 2099");
    expect(isOpen(scene.plane, approval)).toBe(true);
  });

  sweepScene(
    "a note of a wait in a stranger's run does not keep a dead task open",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      deadRun(scene);
      scene.github.addRun({ id: FORGER, event: "workflow_run", conclusion: "success" });
      scene.github.addArtifact(FORGER, waitingTaskName(scene.event, "1"), {
        "parked.json": writeWaitingTask({
          triggeredId: scene.event.id,
          deadline: "2099-01-01T00:00:00.000Z",
          waitsFor: "nothing",
        }),
      });
      expect((await runSweep(scene)).outputs["finished"]).toBe("1");
    },
  );
});

describe("what belongs to a task by proof is delivered as before", () => {
  sweepScene(
    "a dispatch whose event_type does not name the task, but whose catalogue does at its commit",
    async (scene) => {
      scene.github.setFile(
        ".github/workflows/tasks.yml",
        "on: { repository_dispatch: { types: [work] } }\njobs:\n  task:\n    uses: " +
          "octo/actions/.github/workflows/task.yml@v1\n    with: { control-plane-url: " +
          "https://keptn }\n",
      );
      scene.github.setFile(
        ".github/cloud-automation.yml",
        "tasks:\n  deployment: { run: ./deploy.sh }\n",
      );
      const swept = await forged(scene, {
        path: ".github/workflows/tasks.yml",
        displayTitle: `work ${scene.event.id}`,
      });
      expect(swept.outputs).toEqual({ finished: "0", delivered: "1" });
      expect(kinds(sentBy(scene.plane, scene.event, sourceOf(FORGER)))).toEqual(["finished"]);
    },
  );

  sweepScene("the same with the input tasks", async (scene) => {
    scene.github.setFile(
      ".github/workflows/tasks.yml",
      "on: { repository_dispatch: { types: [work] } }\njobs:\n  task:\n    runs-on: " +
        "x\n    steps:\n      - uses: octo/actions@v1\n        with: { run: ./deploy.sh, " +
        "tasks: 'test deployment' }\n",
    );
    expect(
      (
        await forged(scene, {
          path: ".github/workflows/tasks.yml",
          displayTitle: `work ${scene.event.id}`,
        })
      ).outputs["delivered"],
    ).toBe("1");
  });

  sweepScene("but not where they name other tasks", async (scene) => {
    scene.github.setFile(
      ".github/workflows/tasks.yml",
      "on: { repository_dispatch: { types: [work] } }\njobs:\n  task:\n    runs-on: " +
        "x\n    steps:\n      - uses: octo/actions@v1\n        with: { run: ./test.sh, " +
        "tasks: test }\n",
    );
    expect(
      (
        await forged(scene, {
          path: ".github/workflows/tasks.yml",
          displayTitle: `work ${scene.event.id}`,
        })
      ).outputs,
    ).toEqual({ finished: "0", delivered: "0" });
    expect(isOpen(scene.plane, scene.event)).toBe(true);
  });
});
