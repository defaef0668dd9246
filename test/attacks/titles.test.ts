import type { KeptnEvent } from "../../simulator";
import { idsOf, isOpen, sentBy, webhookStarted } from "../support/flow";
import { addRun, githubScene, hostedStep, RUN_ID } from "../support/github-scene";
import { deadRun, runSweep, sweepScene, OLD_ENOUGH_MS } from "../support/sweep";

/** As the sweep's input wants them: each task is in a project of its own. */
const projectsOf = (...events: readonly KeptnEvent[]) => ({
  projects: events.map(({ data }) => (data as { project: string }).project).join(" "),
});

describe("a run's title that names tasks of others, by who can dispatch", () => {
  sweepScene(
    "an id with blanks in the payload: the tasks it names are left alone",
    async (scene) => {
      const other = scene.plane.openTask({ task: "test" });
      for (const event of [scene.event, other]) webhookStarted(scene.plane, event);
      deadRun(scene, {
        displayTitle: `keptn-deployment ${scene.event.id} ${other.id}`,
        conclusion: "failure",
      });
      const swept = await runSweep(scene, projectsOf(scene.event, other));
      expect(swept.outputs).toEqual({ finished: "0", delivered: "0" });
      expect([scene.event, other].map((event) => isOpen(scene.plane, event))).toEqual([true, true]);
      expect(swept.summary).toContain("no run here belongs to it");
    },
  );

  for (const [where, title] of [
    ["before it", "ID keptn-deployment"],
    ["behind more words", "keptn-deployment x ID"],
    ["behind two blanks", "keptn-deployment  ID"],
    ["alone", "ID"],
  ] as const) {
    sweepScene(`an id ${where} is no claim`, async (scene) => {
      webhookStarted(scene.plane, scene.event);
      deadRun(scene, { displayTitle: title.replace("ID", scene.event.id), conclusion: "failure" });
      expect((await runSweep(scene)).outputs["finished"]).toBe("0");
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    });
  }

  sweepScene(
    "one foreign id: a dispatch for tests with the id of an open approval and of a deployment ends neither",
    async (scene) => {
      const approval = scene.plane.openTask({ task: "approval" });
      for (const event of [scene.event, approval]) webhookStarted(scene.plane, event);
      deadRun(scene, { displayTitle: `keptn-test ${approval.id}`, conclusion: "failure" });
      deadRun(scene, {
        id: 4712,
        displayTitle: `keptn-test ${scene.event.id}`,
        conclusion: "failure",
      });
      expect((await runSweep(scene, projectsOf(scene.event, approval))).outputs["finished"]).toBe(
        "0",
      );
      expect([scene.event, approval].map((event) => isOpen(scene.plane, event))).toEqual([
        true,
        true,
      ]);
    },
  );

  sweepScene(
    "a run of another branch or trigger with the right title is no claim",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      deadRun(scene, { event: "workflow_dispatch" });
      deadRun(scene, { id: 4712, headBranch: "evil" });
      expect((await runSweep(scene)).outputs["finished"]).toBe("0");
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    },
  );

  sweepScene(
    "the sweep's tasks names it: it is ended in the sweep's own name, since only this repository serves it",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      deadRun(scene, { displayTitle: `keptn-test ${scene.event.id}`, conclusion: "failure" });
      expect(
        (await runSweep(scene, { tasks: "deployment" }, OLD_ENOUGH_MS)).outputs["finished"],
      ).toBe("1");
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
    },
  );

  sweepScene(
    "a run at work whose event_type names another task is no claim, but nothing is ended under it",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      scene.github.addRun({
        id: 4711,
        displayTitle: `work ${scene.event.id}`,
        status: "in_progress",
      });
      const swept = await runSweep(scene, { tasks: "deployment" }, OLD_ENOUGH_MS);
      expect(swept.outputs["finished"]).toBe("0");
      expect(swept.summary).toContain("run 4711 is at work");
    },
  );
});

describe("ids that are none", () => {
  for (const [what, id] of [
    ["with blanks", "a b"],
    ["with a tab", "a\tb"],
    ["with a space that is no ASCII", "a\u00a0b"],
    ["with an unseen sign", "a\u200bb"],
    ["of 65 characters", "a".repeat(65)],
  ] as const) {
    githubScene(
      `who can dispatch, with an id ${what}: refused by its field, and nothing is sent`,
      async (scene) => {
        addRun(scene);
        const step = hostedStep(scene, { payload: { ...idsOf(scene.event), id }, run: "exit 0" });
        const main = await step.run("main");
        expect(main.exitCode).toBe(1);
        expect(main.stdout).toMatch(/::error::client_payload\.id: .*\(CA-101\)/);
        expect(sentBy(scene.plane, scene.event)).toEqual([]);
      },
    );
  }

  githubScene(
    "who can dispatch another event_type to the same workflow, with the id: it does not keep our run from the task",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      addRun(scene, { id: RUN_ID - 1, displayTitle: `keptn-test ${scene.event.id}` });
      addRun(scene);
      await hostedStep(scene, { run: "exit 0" }).run("main");
      expect(sentBy(scene.plane, scene.event)).toMatchObject([{ data: { result: "pass" } }]);
    },
  );

  githubScene(
    "who can run a workflow of another branch, with the id in its title: it does not keep our run from the task",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      addRun(scene, { id: RUN_ID - 1, headBranch: "evil" });
      addRun(scene, { id: RUN_ID - 2, displayTitle: `keptn-deployment x ${scene.event.id}` });
      addRun(scene);
      const step = hostedStep(scene, { run: "exit 0", inputs: { tasks: "deployment" } });
      await step.run("main");
      expect(sentBy(scene.plane, scene.event)).toMatchObject([{ data: { result: "pass" } }]);
    },
  );
});
