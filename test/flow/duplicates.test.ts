import { writeUndeliveredResult } from "../../src/domain/counting/undelivered-result";
import {
  actionRun,
  answerAs,
  idsOf,
  isOpen,
  kinds,
  RUN_SOURCE,
  runWhole,
  scene,
  sentBy,
  webhookStarted,
} from "../support/flow";
import type { GitHubScene, HostedOptions } from "../support/github-scene";
import { addRun, githubScene, hostedStep, RUN_ID } from "../support/github-scene";

const OLDER = 4700;
const OLDER_SOURCE = RUN_SOURCE.replace(String(RUN_ID), String(OLDER));
const LIST = "GET /repos/octo/demo/actions/runs";
/** Work that can be seen. */
const RUN = "echo the-job-runs";

/** Our run beside an older one of the same dispatch, unless the test says otherwise. */
async function younger(
  scene: GitHubScene,
  {
    prepare = () => void addRun(scene, { id: OLDER }),
    ...options
  }: HostedOptions & { readonly prepare?: () => void } = {},
) {
  webhookStarted(scene.plane, scene.event);
  addRun(scene);
  prepare();
  const step = hostedStep(scene, { run: RUN, ...options });
  await step.run("pre");
  const main = await step.run("main");
  const post = await step.run("post", main.exitCode === 0 ? "success" : "failure");
  return { step, main, post, worked: main.stdout.includes("\nthe-job-runs") };
}

const asked = ({ github }: GitHubScene) =>
  github.requests.map(({ method, path }) => `${method} ${path}`);

function expectAnswered({ plane, event }: GitHubScene, worked: boolean): void {
  expect(worked).toBe(true);
  expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
  expect(isOpen(plane, event)).toBe(false);
}

describe("an older run of the same dispatch is at work", () => {
  for (const status of ["in_progress", "queued", "pending", "waiting"] as const) {
    githubScene(`${status}: the younger one leaves the task to it`, async (scene) => {
      const { plane, event } = scene;
      const { step, main, post, worked } = await younger(scene, {
        prepare: () => void addRun(scene, { id: OLDER, status }),
      });
      expect(worked).toBe(false);
      expect(main.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({
        skipped: "true",
        message:
          "Run 4700 was started by the same dispatch before this one and is not over; it answers the task. (CA-314)",
        "triggered-id": event.id,
        finished: "",
      });
      expect(post).toMatchObject({ exitCode: 0, stdout: "" });
      expect(sentBy(plane, event)).toEqual([]);
      expect(plane.requests.filter(({ method }) => method === "POST")).toEqual([]);
      expect(isOpen(plane, event)).toBe(true);
      expect(asked(scene)).toEqual([LIST]);
    });
  }

  githubScene(
    "in the form with own steps the step fails, so that the following steps do not work",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      addRun(scene);
      addRun(scene, { id: OLDER });
      const step = hostedStep(scene);
      const main = await step.run("main");
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toMatch(
        /::error::deployment: Run 4700 .*\(CA-314\) \(on-skipped: fail\)/,
      );
      expect(step.variables).toEqual({});
      expect((await step.run("post", "failure")).stdout).toBe("");
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
    },
  );

  for (const how of ["always", "never"]) {
    githubScene(`also with send-started: ${how}`, async (scene) => {
      const { worked, step } = await younger(scene, { inputs: { "send-started": how } });
      expect(worked).toBe(false);
      expect(step.outputs["skipped"]).toBe("true");
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
    });
  }

  githubScene("nobody sent started yet: the younger one does not send it either", async (scene) => {
    addRun(scene);
    addRun(scene, { id: OLDER });
    const step = hostedStep(scene, { run: RUN });
    await step.run("main");
    expect(step.outputs["skipped"]).toBe("true");
    expect(sentBy(scene.plane, scene.event)).toEqual([]);
  });

  githubScene(
    "two runs of one dispatch at the same time: the older one works and answers, the younger one does not",
    async (scene) => {
      const { plane, event } = scene;
      webhookStarted(plane, event);
      addRun(scene);
      addRun(scene, { id: OLDER });
      const steps = [OLDER, RUN_ID].map((runId) => hostedStep(scene, { runId, run: RUN }));
      await Promise.all(steps.map((step) => step.run("main")));
      expect(steps.map(({ outputs }) => outputs["skipped"])).toEqual(["false", "true"]);
      expect(kinds(sentBy(plane, event, OLDER_SOURCE))).toEqual(["finished"]);
      expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
    },
  );
});

describe("the younger run works", () => {
  githubScene("where the subscription sent two requests: two answers are owed", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const { worked } = await younger(scene);
    expect(worked).toBe(true);
    expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
    expect(isOpen(scene.plane, scene.event)).toBe(true);
    await hostedStep(scene, { runId: OLDER, run: RUN }).run("main");
    expect(scene.plane.counts(scene.event.id)).toMatchObject({ started: 2, finished: 2 });
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  githubScene("but not the third one of two", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const { worked } = await younger(scene, {
      prepare: () => [OLDER, OLDER + 1].forEach((id) => addRun(scene, { id })),
    });
    expect(worked).toBe(false);
  });

  githubScene("where the older one has answered one of two and is not over yet", async (scene) => {
    const { plane, event } = scene;
    webhookStarted(plane, event);
    const { worked } = await younger(scene, {
      prepare: () => {
        addRun(scene, { id: OLDER });
        answerAs(plane, OLDER_SOURCE, event, "finished", { labels: { githubRun: OLDER_SOURCE } });
      },
    });
    expectAnswered(scene, worked);
    expect(plane.counts(event.id)).toMatchObject({ started: 2, finished: 2 });
  });

  githubScene("where the older one is over", async (scene) => {
    expectAnswered(
      scene,
      (
        await younger(scene, {
          prepare: () => void addRun(scene, { id: OLDER, conclusion: "cancelled" }),
        })
      ).worked,
    );
  });

  githubScene("where the other one is the younger", async (scene) => {
    expectAnswered(
      scene,
      (await younger(scene, { prepare: () => void addRun(scene, { id: RUN_ID + 1 }) })).worked,
    );
  });

  githubScene(
    "where the older one has another id in its title, or only a part of ours",
    async (scene) => {
      const { event } = scene;
      const titles = [
        "keptn-deployment",
        "keptn-deployment another-id",
        `keptn-deployment ${event.id.slice(0, 8)}`,
        `keptn-deployment x${event.id}`,
      ];
      expectAnswered(
        scene,
        (
          await younger(scene, {
            prepare: () =>
              titles.forEach((displayTitle, i) => addRun(scene, { id: OLDER + i, displayTitle })),
          })
        ).worked,
      );
    },
  );

  githubScene(
    "where the older one belongs to another workflow, which may never answer",
    async (scene) => {
      expectAnswered(
        scene,
        (
          await younger(scene, {
            prepare: () => void addRun(scene, { id: OLDER, path: ".github/workflows/notify.yml" }),
          })
        ).worked,
      );
    },
  );

  githubScene("where the older one was started by another event", async (scene) => {
    expectAnswered(
      scene,
      (
        await younger(scene, {
          prepare: () => void addRun(scene, { id: OLDER, event: "workflow_dispatch" }),
        })
      ).worked,
    );
  });

  githubScene("where it is a re-run of itself", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    addRun(scene, { runAttempt: 2 });
    const step = hostedStep(scene, { attempt: 2, run: RUN });
    await step.run("main");
    expect(kinds(sentBy(scene.plane, scene.event, RUN_SOURCE.replace(/1$/, "2")))).toEqual([
      "finished",
    ]);
  });

  githubScene("where nobody is to be asked: verify off", async (scene) => {
    const { plane, event } = scene;
    const { worked } = await younger(scene, {
      payload: { event },
      inputs: { verify: "off", "send-started": "never" },
    });
    expect(worked).toBe(true);
    expect(asked(scene)).toEqual([]);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
  });
});

describe("GitHub cannot tell", () => {
  githubScene(
    "without actions: read the run works as before",
    async (scene) => {
      expectAnswered(scene, (await younger(scene)).worked);
      expect(asked(scene)).toEqual([LIST]);
    },
    { permissions: { contents: "read" } },
  );

  githubScene("without a token nobody is asked", async (scene) => {
    expectAnswered(scene, (await younger(scene, { inputs: { "github-token": "" } })).worked);
    expect(asked(scene)).toEqual([]);
  });

  githubScene("GitHub is not there: works as before", async (scene) => {
    expectAnswered(
      scene,
      (await younger(scene, { environment: { GITHUB_API_URL: "http://127.0.0.1:9" } })).worked,
    );
  });

  githubScene("GitHub answers nonsense: works as before", async (scene) => {
    scene.github.faults.add({
      path: /actions\/runs$/,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "text/html" },
        body: "<html>Sign in</html>",
      },
    });
    expectAnswered(scene, (await younger(scene)).worked);
  });

  githubScene("GitHub never answers: asked once, and worked all the same", async (scene) => {
    const fault = scene.github.faults.add({ path: /actions\/runs$/, effect: { kind: "stall" } });
    const slow = await younger(scene);
    expectAnswered(scene, slow.worked);
    expect(fault.hits).toBe(1);
  });

  githubScene("an answer that comes two seconds late still counts", async (scene) => {
    scene.github.faults.add({ path: /actions\/runs$/, effect: { kind: "delay", ms: 2_000 } });
    expect((await younger(scene)).worked).toBe(false);
  });
});

describe("an older run of the same dispatch is over and has kept a result", () => {
  const NAME = (id: string) => `cloud-automation-outbox-${id}-1`;
  const kept = (triggeredId: string, source = OLDER_SOURCE) =>
    writeUndeliveredResult({
      triggeredId,
      source,
      outcome: {
        status: "succeeded",
        result: "fail",
        message: "Deployment failed: exit code 1",
        labels: { team: "shop" },
        data: { replicas: "7" },
      },
    });
  const over = (
    scene: GitHubScene,
    text = kept(scene.event.id),
    run: Parameters<typeof addRun>[1] = {},
  ) => {
    addRun(scene, { id: OLDER, conclusion: "failure", ...run });
    scene.github.addArtifact(OLDER, NAME(scene.event.id), { "result.json": text });
  };

  githubScene(
    "it is delivered in that run's name, and the work is not done again",
    async (scene) => {
      const { plane, event } = scene;
      const { step, main, post, worked } = await younger(scene, { prepare: () => over(scene) });
      expect(worked).toBe(false);
      expect(main.exitCode).toBe(0);
      expect(post).toMatchObject({ exitCode: 0, stdout: "" });
      expect(step.outputs).toMatchObject({
        skipped: "true",
        message:
          `${OLDER_SOURCE} had done the work and could not deliver its result ` +
          "(fail); it was delivered now, and nothing is run again. (CA-611)",
        status: "",
        result: "",
      });
      expect(sentBy(plane, event)).toEqual([]);
      expect(sentBy(plane, event, OLDER_SOURCE).map(({ data }) => data)).toEqual([
        expect.objectContaining({
          status: "succeeded",
          result: "fail",
          message: "Deployment failed: exit code 1",
          deployment: { replicas: "7" },
        }),
      ]);
      expect(isOpen(plane, event)).toBe(false);
    },
  );

  githubScene(
    "in the form with own steps the step fails, so that the following steps do not work",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      addRun(scene);
      over(scene);
      const step = hostedStep(scene);
      const main = await step.run("main");
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toMatch(/::error::deployment: .*\(CA-611\) \(on-skipped: fail\)/);
      expect(step.variables).toEqual({});
      expect(kinds(sentBy(scene.plane, scene.event, OLDER_SOURCE))).toEqual(["finished"]);
    },
  );

  githubScene(
    "the control plane still takes nothing: it stays where it is for the sweep",
    async (scene) => {
      const { plane, event } = scene;
      plane.faults.add({
        method: "POST",
        path: /event$/,
        effect: { kind: "answer", status: 400, body: { code: 400, message: "event is refused" } },
      });
      const { main, post, worked } = await younger(scene, { prepare: () => over(scene) });
      expect(worked).toBe(false);
      expect(main.exitCode).toBe(1);
      expect(post.stdout).toContain(
        `The result is kept as the artifact ${NAME(event.id)} of ${OLDER_SOURCE}; the next sweep delivers it. (CA-321)`,
      );
      expect(scene.github.artifacts().map(({ runId }) => runId)).toEqual([OLDER]);
      expect(isOpen(plane, event)).toBe(true);
    },
  );

  for (const [what, prepare] of [
    ["nothing", (scene: GitHubScene) => void addRun(scene, { id: OLDER, conclusion: "cancelled" })],
    ["something for another task", (scene: GitHubScene) => over(scene, kept("another"))],
    [
      "something in the name of another run",
      (scene: GitHubScene) =>
        over(scene, kept(scene.event.id, OLDER_SOURCE.replace("4700", "4699"))),
    ],
    ["something that is no result", (scene: GitHubScene) => over(scene, "<html>")],
    [
      "something, as a run of another branch",
      (scene: GitHubScene) => over(scene, undefined, { headBranch: "evil" }),
    ],
  ] as const) {
    githubScene(`it has kept ${what}: the younger one works`, async (scene) => {
      const { worked } = await younger(scene, { prepare: () => prepare(scene) });
      expectAnswered(scene, worked);
      expect(sentBy(scene.plane, scene.event, OLDER_SOURCE)).toEqual([]);
    });
  }

  githubScene(
    "GitHub does not tell what it has kept: the younger one works, with a warning that says so",
    async (scene) => {
      scene.github.faults.add({
        path: /\/artifacts\/\d+\/zip$/,
        effect: { kind: "answer", status: 503, body: { message: "Service unavailable" } },
      });
      const { main, worked } = await younger(scene, { prepare: () => over(scene) });
      expectAnswered(scene, worked);
      expect(main.stdout).toMatch(
        /::warning::.*An earlier run of this dispatch is over, and GitHub did not tell .*\(CA-612\)/,
      );
    },
  );

  githubScene(
    "a subscription with two requests owes two answers: the younger one works for the other one",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      const { worked } = await younger(scene, { prepare: () => over(scene) });
      expect(worked).toBe(true);
      expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
      // The first one is the sweep's.
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    },
  );
});

/** A job of a matrix, as the default of the input `matrix` tells of it. */
const leg = (region: string) => ({ matrix: JSON.stringify({ region }, null, 2) });

describe("jobs of a matrix, all for the same task", () => {
  scene("by a script: none works, and all say why", async (its) => {
    webhookStarted(its.plane, its.event);
    const runs = ["eu", "us"].map((region) =>
      runWhole(actionRun(its.plane, idsOf(its.event), { run: RUN, inputs: leg(region) })),
    );
    const stages = await Promise.all(runs);
    for (const { main } of stages) expect(main.stdout).not.toContain("\nthe-job-runs");
    // Both may come at the same moment, and say the same.
    for (const { data } of sentBy(its.plane, its.event))
      expect(data).toMatchObject({
        status: "errored",
        message: expect.stringContaining("one of several jobs of a matrix") as string,
      });
    expect(isOpen(its.plane, its.event)).toBe(false);
  });

  scene("by own steps: they do not begin, not even with fail-step: false", async (its) => {
    webhookStarted(its.plane, its.event);
    const inputs = { ...leg("eu"), "fail-step": "false" };
    const { main } = await runWhole(actionRun(its.plane, idsOf(its.event), { inputs }));
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toContain("(CA-210)");
    expect(kinds(sentBy(its.plane, its.event))).toEqual(["finished"]);
  });

  scene("silent: each does its part, since nothing is answered", async (its) => {
    const inputs = { ...leg("eu"), mode: "silent" };
    const { main } = await runWhole(actionRun(its.plane, idsOf(its.event), { run: RUN, inputs }));
    expect(main.exitCode).toBe(0);
    expect(main.stdout).toContain("\nthe-job-runs");
  });
});
