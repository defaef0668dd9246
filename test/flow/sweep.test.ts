import {
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import { waitingTaskName, writeWaitingTask } from "../../src/domain/counting/waiting-task";
import { answerAs, isOpen, kinds, RUN_SOURCE, sentBy, webhookStarted } from "../support/flow";
import { deadRun, runSweep, sweepScene, SWEEP_SOURCE, OLD_ENOUGH_MS } from "../support/sweep";

const kept = (triggeredId: string, source = RUN_SOURCE) =>
  writeUndeliveredResult({
    triggeredId,
    source,
    outcome: {
      status: "succeeded",
      result: "pass",
      message: "Deployed",
      labels: { team: "shop" },
      data: { deploymentURL: "https://carts.example.com" },
    },
  });

describe("tasks whose run is over", () => {
  sweepScene(
    "the run was cancelled by force: the task is finished errored in its name, and the message says why",
    async (scene) => {
      const { plane, event } = scene;
      webhookStarted(plane, event);
      deadRun(scene);
      const swept = await runSweep(scene);
      expect(swept.exitCode).toBe(0);
      expect(swept.outputs).toEqual({ finished: "1", delivered: "0" });
      const [finished, ...more] = sentBy(plane, event);
      expect(more).toEqual([]);
      expect(finished?.data).toMatchObject({
        status: "errored",
        result: "fail",
        message:
          "Deployment of service in dev was never finished: run 4711 was cancelled and " +
          "has not answered. The sweep has finished it. (CA-601)",
        labels: { githubRun: RUN_SOURCE, sweep: SWEEP_SOURCE },
      });
      expect(isOpen(plane, event)).toBe(false);
      expect(swept.summary).toContain("was cancelled and has not answered");
    },
  );

  sweepScene("nobody sent started: both are sent", async (scene) => {
    deadRun(scene, { conclusion: "startup_failure" });
    await runSweep(scene);
    expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["started", "finished"]);
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  sweepScene("found by the source of its started where no title names it", async (scene) => {
    const { plane, event } = scene;
    answerAs(plane, RUN_SOURCE, event, "started", { labels: { githubRun: RUN_SOURCE } });
    deadRun(scene, { displayTitle: "keptn-deployment" });
    expect((await runSweep(scene)).outputs["finished"]).toBe("1");
    expect(kinds(sentBy(plane, event))).toEqual(["started", "finished"]);
  });

  sweepScene("a second sweep finds nothing to do", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene);
    await runSweep(scene);
    const again = await runSweep(scene);
    expect(again.outputs).toEqual({ finished: "0", delivered: "0" });
    expect(sentBy(scene.plane, scene.event)).toHaveLength(1);
  });

  sweepScene("two dispatches of one subscription died: both are paid", async (scene) => {
    const { plane, event } = scene;
    webhookStarted(plane, event);
    webhookStarted(plane, event);
    deadRun(scene);
    deadRun(scene, { id: 4712 });
    await runSweep(scene);
    expect(isOpen(plane, event)).toBe(false);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(kinds(sentBy(plane, event, RUN_SOURCE.replace("4711", "4712")))).toEqual(["finished"]);
  });

  sweepScene("dry run: told and not done", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene);
    const swept = await runSweep(scene, { "dry-run": "true" });
    expect(swept.outputs["finished"]).toBe("1");
    expect(swept.summary).toContain("would finish");
    expect(sentBy(scene.plane, scene.event)).toEqual([]);
  });
});

describe("tasks that are left alone", () => {
  sweepScene("a live run", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    scene.github.addRun({
      id: 4711,
      displayTitle: `keptn-deployment ${scene.event.id}`,
      status: "in_progress",
    });
    deadRun(scene, { id: 4700 });
    const swept = await runSweep(scene);
    expect(swept.outputs["finished"]).toBe("0");
    expect(swept.summary).toContain("run 4711 is at work");
    expect(
      scene.plane.events({ triggeredId: scene.event.id }).map(({ event }) => event.source),
    ).toEqual(["webhook-service"]);
  });

  sweepScene("our run has answered, another executor has not", async (scene) => {
    const { plane, event } = scene;
    webhookStarted(plane, event);
    answerAs(plane, "other-service", event, "started");
    answerAs(plane, RUN_SOURCE, event, "finished", {
      message: "done",
      labels: { githubRun: RUN_SOURCE },
    });
    deadRun(scene, { conclusion: "success" });
    const swept = await runSweep(scene);
    expect(swept.outputs["finished"]).toBe("0");
    expect(isOpen(plane, event)).toBe(true);
  });

  sweepScene("somebody else's task: no run here, and tasks does not name it", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene, { displayTitle: "keptn-deployment another-id" });
    const swept = await runSweep(scene, { tasks: "test", "unclaimed-after-minutes": "0.01" });
    expect(swept.outputs["finished"]).toBe("0");
    expect(isOpen(scene.plane, scene.event)).toBe(true);
  });

  sweepScene("a run of another repository with the same number", async (scene) => {
    const { plane, event } = scene;
    answerAs(plane, "https://github.com/other/repo/actions/runs/4711/attempts/1", event, "started");
    deadRun(scene, { displayTitle: "keptn-deployment" });
    await runSweep(scene, { tasks: "deployment", "unclaimed-after-minutes": "0.001" });
    expect(isOpen(plane, event)).toBe(true);
  });
});

describe("tasks nobody took", () => {
  sweepScene("named in tasks and old enough: finished in the sweep's own name", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const swept = await runSweep(
      scene,
      { tasks: "sh.keptn.event.deployment.triggered" },
      OLD_ENOUGH_MS,
    );
    expect(swept.outputs["finished"]).toBe("1");
    expect(sentBy(scene.plane, scene.event, SWEEP_SOURCE)[0]?.data).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/was not taken: .*\(CA-602\)$/) as string,
    });
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  sweepScene("at 0/0 started is sent first", async (scene) => {
    await runSweep(scene, { tasks: "deployment" }, OLD_ENOUGH_MS);
    expect(kinds(sentBy(scene.plane, scene.event, SWEEP_SOURCE))).toEqual(["started", "finished"]);
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  sweepScene("too young, or started by another executor: left alone", async (scene) => {
    await runSweep(scene, { tasks: "deployment" });
    answerAs(scene.plane, "other-service", scene.event, "started");
    const swept = await runSweep(scene, { tasks: "deployment" }, OLD_ENOUGH_MS);
    expect(swept.summary).toContain("another executor has started it and is not done");
    expect(isOpen(scene.plane, scene.event)).toBe(true);
  });
});

describe("kept results", () => {
  sweepScene("delivered once with its data, and deleted", async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    deadRun(scene, { conclusion: "failure" });
    github.addArtifact(4711, undeliveredResultName(event, "1"), { "result.json": kept(event.id) });
    const swept = await runSweep(scene);
    expect(swept.outputs).toEqual({ finished: "0", delivered: "1" });
    expect(sentBy(plane, event)).toHaveLength(1);
    expect(sentBy(plane, event)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: "Deployed",
      deployment: { deploymentURL: "https://carts.example.com" },
      labels: { team: "shop", deploymentURL: "https://carts.example.com" },
    });
    expect(github.artifacts()).toEqual([]);
  });

  type Scene = Parameters<Parameters<typeof sweepScene>[1]>[0];
  /** What somebody uploads, and in which run, beside the one of the task. */
  interface Forgery {
    readonly run?: Readonly<Record<string, string>>;
    readonly files: (event: Scene["event"]) => Readonly<Record<string, string>>;
    readonly why: RegExp;
  }
  const ofRun5000 = ({ id }: Scene["event"]) => ({
    "result.json": kept(id, RUN_SOURCE.replace("4711", "5000")),
  });
  const forgeries: Readonly<Record<string, Forgery>> = {
    "from a pull request's run": {
      run: { event: "pull_request", headBranch: "evil" },
      files: ofRun5000,
      why: /does not belong to this task/,
    },
    "from a fork": {
      run: { event: "workflow_dispatch", headRepository: "evil/demo" },
      files: ofRun5000,
      why: /does not belong to this task/,
    },
    "of another task": {
      files: () => ({ "result.json": kept("another-task") }),
      why: /belongs to another task/,
    },
    "in the name of another run": {
      files: ({ id }) => ({ "result.json": kept(id, RUN_SOURCE.replace("4711", "1")) }),
      why: /belongs to another task or run/,
    },
    "not what we write": {
      files: () => ({
        "result.json": '{"version":1,"outcome":{"status":"succeeded","result":"errored"}}',
      }),
      why: /no fitting result/,
    },
    "with other files and paths only": {
      files: () => ({ "../result.json": "x", "big.json": "y" }),
      why: /holds no result\.json/,
    },
  };
  for (const [name, { run, files, why }] of Object.entries(forgeries))
    sweepScene(`${name}: ignored`, async (scene) => {
      const { plane, event, github } = scene;
      webhookStarted(plane, event);
      github.addRun({
        id: 4711,
        displayTitle: `keptn-deployment ${event.id}`,
        conclusion: "failure",
      });
      if (run) github.addRun({ id: 5000, conclusion: "success", ...run });
      github.addArtifact(run ? 5000 : 4711, undeliveredResultName(event, "1"), files(event));
      const swept = await runSweep(scene);
      expect(swept.outputs["delivered"]).toBe("0");
      expect(swept.stdout).toMatch(why);
      expect(swept.stdout).toContain("CA-604");
      // The task's own run is over all the same.
      expect(sentBy(plane, event)[0]?.data).toMatchObject({ status: "errored" });
      expect(github.artifacts()).toHaveLength(1);
    });
});

describe("parked tasks", () => {
  const waiting = (scene: Parameters<Parameters<typeof sweepScene>[1]>[0], deadline: string) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene, { conclusion: "success" });
    scene.github.addArtifact(4711, waitingTaskName(scene.event, "1"), {
      "parked.json": writeWaitingTask({
        triggeredId: scene.event.id,
        deadline,
        waitsFor: "an approval",
      }),
    });
  };

  sweepScene("left alone until the deadline", async (scene) => {
    waiting(scene, "2099-01-01T00:00:00.000Z");
    const swept = await runSweep(scene);
    expect(swept.summary).toContain("waits for an approval until 2099");
    expect(isOpen(scene.plane, scene.event)).toBe(true);
  });

  sweepScene("finished errored after it", async (scene) => {
    waiting(scene, "2026-01-01T00:00:00.000Z");
    await runSweep(scene);
    expect(sentBy(scene.plane, scene.event)[0]?.data).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /No one answered: .*waited for an approval.*\(CA-603\)$/,
      ) as string,
    });
  });
});

describe("what the sweep cannot read", () => {
  sweepScene("an unknown project is one clear error", async (scene) => {
    const swept = await runSweep(scene, { projects: "nope" });
    expect(swept.exitCode).toBe(1);
    expect(swept.stdout).toMatch(
      /::error::The open tasks of nope could not be read: .*knows no project/,
    );
  });

  sweepScene(
    "GitHub refuses to tell the runs: nothing is sent, and the permission is named",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      const swept = await runSweep(scene, { "github-token": "ghs_wrong_token_for_this_test" });
      expect(swept.exitCode).toBe(1);
      expect(swept.stdout).toMatch(
        /::error::The runs of this repository could not be listed: .*\(CA-605\)/,
      );
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    },
  );

  sweepScene("missing inputs are named", async (scene) => {
    const swept = await runSweep(scene, { projects: "" });
    expect(swept.stdout).toMatch(/::error::projects is empty/);
  });

  sweepScene("every documented request is one that GitHub knows", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene);
    await runSweep(scene);
    expect(scene.github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /repos/octo/demo/actions/runs",
      "GET /repos/octo/demo",
      "GET /repos/octo/demo/contents/.github%2Fworkflows%2Fci.yml",
      "GET /repos/octo/demo/actions/artifacts",
      "GET /repos/octo/demo/actions/artifacts",
      "GET /repos/octo/demo/issues",
    ]);
  });
});
