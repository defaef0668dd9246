import { appendFileSync } from "node:fs";
import { isOpen, kinds, RUN_SOURCE, sentBy, webhookStarted } from "../support/flow";
import type { GitHubScene, HostedOptions } from "../support/github-scene";
import { addRun, githubScene as checkedScene, hostedStep, RUN_ID } from "../support/github-scene";
import { runSweep } from "../support/sweep";

/**
 * What the artifact client says is not in the description of the REST API, and `sweep.test.ts`
 * looks at the sweep.
 */
const githubScene = (name: string, body: (scene: GitHubScene) => Promise<void>) =>
  checkedScene(name, body, { isChecked: false });
const SEND = { method: "POST", path: /\/v1\/event$/ };
/** A final refusal of every event: delivery ends early, reading goes on. */
const refused = {
  kind: "answer",
  status: 400,
  headers: { "content-type": "application/json" },
  body: { code: 400, message: "event is refused" },
} as const;
/**
 * The runner gives a cancelled job 300 s; main has taken up to 7 of them
 * (docs/reference/github-actions.md#cancellation).
 */
const POST_BUDGET_MS = (285 - 7) * 1_000;
const CLOCK_RATE = 4;

/** Own steps that report something, and a post whose answer the control plane does not take. */
async function undelivered(
  scene: GitHubScene,
  options: HostedOptions & { readonly report?: string } = {},
) {
  webhookStarted(scene.plane, scene.event);
  addRun(scene, { runAttempt: options.attempt ?? 1 });
  const step = hostedStep(scene, options);
  await step.run("main");
  appendFileSync(
    step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "",
    options.report ?? "version=1.2\n",
  );
  const fault = scene.plane.faults.add({ ...SEND, effect: refused });
  const post = await step.run("post", "success");
  scene.github.updateRun(RUN_ID, { conclusion: "failure" });
  fault.remove();
  return { step, post };
}

const nameFor = ({ event }: GitHubScene, attempt = 1) =>
  `cloud-automation-outbox-${event.id}-${attempt}`;

describe("a result that the control plane does not take", () => {
  githubScene(
    "becomes an artifact with ids and outcome, the step fails and says where; the " +
      "next sweep delivers it once and deletes it",
    async (scene) => {
      const { plane, event, github } = scene;
      webhookStarted(plane, event);
      addRun(scene);
      const fault = plane.faults.add({ ...SEND, effect: refused });
      const step = hostedStep(scene, {
        run: 'echo "version=1.2" >> "$CLOUD_AUTOMATION_OUTPUT"',
        inputs: { labels: "team=shop" },
      });
      await step.run("pre");
      const main = await step.run("main");
      const post = await step.run("post", "failure");
      github.updateRun(RUN_ID, { conclusion: "failure" });
      fault.remove();
      expect(main.exitCode).toBe(1);
      expect(post.exitCode).toBe(1);
      expect(post.stdout).toMatch(
        new RegExp(
          "^::error::deployment: The result could not be delivered: .*HTTP 400 " +
            "\\(event is refused\\)\\. The result is kept as the artifact " +
            `${nameFor(scene)} of this run; the next sweep delivers it\\. \\(CA-321\\)$`,
          "m",
        ),
      );
      expect(kinds(sentBy(plane, event))).toEqual([]);

      expect(
        github.artifacts().map(({ name, runId, runAttempt, files }) => ({
          name,
          runId,
          runAttempt,
          files: Object.keys(files),
        })),
      ).toEqual([{ name: nameFor(scene), runId: RUN_ID, runAttempt: 1, files: ["result.json"] }]);
      const kept = JSON.parse(github.artifacts()[0]?.files["result.json"] ?? "") as unknown;
      expect(kept).toEqual({
        version: 1,
        triggeredId: event.id,
        source: RUN_SOURCE,
        outcome: {
          status: "succeeded",
          result: "pass",
          message: expect.stringMatching(/^Deployment of service in dev done in /) as string,
          labels: { team: "shop", githubRun: RUN_SOURCE },
          data: { version: "1.2" },
        },
      });

      const swept = await runSweep(scene);
      expect(swept.outputs).toEqual({ finished: "0", delivered: "1" });
      expect(sentBy(plane, event)).toMatchObject([
        {
          source: RUN_SOURCE,
          data: {
            status: "succeeded",
            result: "pass",
            deployment: { version: "1.2" },
            labels: { team: "shop", githubRun: RUN_SOURCE },
          },
        },
      ]);
      expect(isOpen(plane, event)).toBe(false);
      expect(github.artifacts()).toEqual([]);
      expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "0" });
      expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
    },
  );

  githubScene("of the caller's own steps: the step that was green fails in post", async (scene) => {
    const { step, post } = await undelivered(scene);
    expect(post.exitCode).toBe(1);
    expect(post.stdout).toMatch(/::error::.*HTTP 400 .*is kept as the artifact .*\(CA-321\)/);
    expect(step.summary).toContain("📪 result not delivered");
    expect(JSON.parse(scene.github.artifacts()[0]?.files["result.json"] ?? "")).toMatchObject({
      outcome: { status: "succeeded", result: "pass" },
    });
  });

  githubScene(
    "of a re-run is kept under its own attempt, and delivered in its name",
    async (scene) => {
      await undelivered(scene, { attempt: 2 });
      expect(scene.github.artifacts().map(({ name }) => name)).toEqual([nameFor(scene, 2)]);
      expect((await runSweep(scene)).outputs["delivered"]).toBe("1");
      expect(kinds(sentBy(scene.plane, scene.event, RUN_SOURCE.replace(/1$/, "2")))).toEqual([
        "finished",
      ]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
  );

  githubScene("of a re-run is delivered although a third attempt died after it", async (scene) => {
    await undelivered(scene, { attempt: 2 });
    scene.github.updateRun(RUN_ID, { runAttempt: 3, status: "in_progress", conclusion: null });
    scene.github.updateRun(RUN_ID, { conclusion: "cancelled" });
    expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "1" });
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  githubScene(
    "is delivered although an earlier run of the same dispatch is over without an answer",
    async (scene) => {
      addRun(scene, { id: RUN_ID - 1, conclusion: "cancelled" });
      await undelivered(scene);
      expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "1" });
      expect(sentBy(scene.plane, scene.event)).toMatchObject([
        { data: { status: "succeeded", result: "pass" } },
      ]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(scene.github.artifacts()).toEqual([]);
    },
  );

  githubScene("holds no secret, and is cut to what an event may hold", async (scene) => {
    const { github, plane } = scene;
    await undelivered(scene, {
      report: `note=s3cret-of-the-step here\nbig=${"x ".repeat(35_000)}\nlabels.who=s3cret-of-the-step\n`,
      environment: { LEAKED_TOKEN: "s3cret-of-the-step" },
    });
    const file = github.artifacts()[0]?.files["result.json"] ?? "";
    for (const secret of [plane.token, github.token, "s3cret-of-the-step"])
      expect(file).not.toContain(secret);
    expect(JSON.parse(file)).toMatchObject({
      outcome: {
        data: { note: "*** here" },
        labels: { who: "***" },
        message: expect.stringContaining("was cut, see ") as string,
      },
    });
    expect(Buffer.byteLength(file)).toBeLessThan(64_000);
    expect((await runSweep(scene)).outputs["delivered"]).toBe("1");
    expect(sentBy(plane, scene.event)).toMatchObject([
      { data: { deployment: { note: "*** here" } } },
    ]);
  });

  githubScene(
    "that arrives after all before the sweep comes is not sent again, and the artifact is left to its end",
    async (scene) => {
      const { plane, event } = scene;
      await undelivered(scene);
      await hostedStep(scene, { attempt: 2, run: "true" }).run("main");
      expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "0" });
      expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
    },
  );

  githubScene("several of them after an outage: one sweep delivers each once", async (scene) => {
    const { plane, github } = scene;
    const project = (scene.event.data as { project: string }).project;
    const more = [1, 2].map((n) => ({
      runId: RUN_ID + n,
      event: plane.openTask({ task: "deployment" }),
    }));
    await undelivered(scene);
    const fault = plane.faults.add({ ...SEND, effect: refused });
    await Promise.all(
      more.map(async ({ runId, event }) => {
        webhookStarted(plane, event);
        addRun({ github, event }, { id: runId });
        const step = hostedStep({ ...scene, event }, { runId });
        await step.run("main");
        await step.run("post", "success");
        github.updateRun(runId, { conclusion: "failure" });
      }),
    );
    fault.remove();
    const projects = [
      project,
      ...more.map(({ event }) => (event.data as { project: string }).project),
    ].join(" ");
    expect((await runSweep(scene, { projects })).outputs).toEqual({
      finished: "0",
      delivered: "3",
    });
    expect(plane.openTasks()).toEqual([]);
    for (const { event } of more)
      expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
    expect(github.artifacts()).toEqual([]);
  });
});

describe("a result that can be neither delivered nor kept", () => {
  const finishedBySweep = async (scene: GitHubScene) => {
    expect((await runSweep(scene)).outputs).toEqual({ finished: "1", delivered: "0" });
    expect(sentBy(scene.plane, scene.event)).toMatchObject([
      {
        source: RUN_SOURCE,
        data: {
          status: "errored",
          result: "fail",
          message: expect.stringMatching(
            /was never finished: run 4711 failed and has not answered\. The sweep has finished it\. \(CA-601\)$/,
          ) as string,
        },
      },
    ]);
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  };
  const expectLost = (
    { stdout, exitCode }: { stdout: string; exitCode: number | null },
    why: RegExp,
  ) => {
    expect(exitCode).toBe(1);
    const [, reason = ""] =
      /The result could not be kept either \((.*)\); a sweep finishes the task errored\. \(CA-322\)$/m.exec(
        stdout,
      ) ?? [];
    expect(reason).toMatch(why);
  };

  githubScene(
    "because the runner offers no artifacts: said so, and the sweep finishes the task errored",
    async (scene) => {
      const { post } = await undelivered(scene, { artifacts: false });
      expectLost(post, /^this runner offers no artifacts$/);
      await finishedBySweep(scene);
    },
  );

  githubScene("because the server knows no such artifacts", async (scene) => {
    scene.github.faults.add({
      path: /\/CreateArtifact$/,
      effect: { kind: "answer", status: 404, headers: {}, body: "404 page not found" },
    });
    const { post } = await undelivered(scene);
    expectLost(post, /^the artifact service answered HTTP 404$/);
  });

  for (const [what, effect] of [
    [
      "is broken",
      {
        kind: "answer",
        status: 500,
        headers: { "content-type": "application/json" },
        body: { code: "internal", msg: "boom" },
      },
    ],
    [
      "refuses the job",
      {
        kind: "answer",
        status: 403,
        headers: { "content-type": "application/json" },
        body: { code: "permission_denied", msg: "no" },
      },
    ],
    ["never answers", { kind: "stall" }],
    ["cuts every connection", { kind: "reset" }],
  ] as const) {
    githubScene(
      `because the artifact service ${what}: bounded, and the sweep finishes the task errored`,
      async (scene) => {
        const fault = scene.github.faults.add({ path: /ArtifactService/, effect });
        const { post } = await undelivered(scene, {
          clockRate: CLOCK_RATE,
          limitMs: POST_BUDGET_MS,
        });
        expectLost(post, /./);
        expect(scene.github.artifacts()).toEqual([]);
        fault.remove();
        await finishedBySweep(scene);
      },
    );
  }

  githubScene("because the storage never takes the upload", async (scene) => {
    scene.github.faults.add({ method: "PUT", effect: { kind: "stall" } });
    const { post } = await undelivered(scene, { clockRate: CLOCK_RATE });
    expectLost(post, /took longer than 30 s/);
    expect(scene.github.artifacts()).toEqual([]);
  });
});

/**
 * The whole 200 s of delivery, on a clock four times as fast: two tests of about a minute that run
 * beside the others.
 */
describe("post ends before the runner ends it", () => {
  githubScene("the control plane is away: the result is kept", async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    addRun(scene);
    const step = hostedStep(scene, { clockRate: CLOCK_RATE, limitMs: POST_BUDGET_MS });
    await step.run("main");
    plane.faults.refuseConnections();
    const post = await step.run("post", "success");
    expect(post.exitCode).toBe(1);
    expect(post.stdout).toMatch(/ECONNREFUSED.*\(CA-321\)/);
    github.updateRun(RUN_ID, { conclusion: "failure" });
    plane.faults.acceptConnections();
    expect((await runSweep(scene)).outputs["delivered"]).toBe("1");
    expect(plane.counts(event.id)).toMatchObject({ started: 1, finished: 1 });
  });

  githubScene(
    "nobody answers anything, a job is left over, and a deployment is open",
    async (scene) => {
      const { plane, event, github } = scene;
      webhookStarted(plane, event);
      addRun(scene);
      const step = hostedStep(scene, {
        clockRate: CLOCK_RATE,
        limitMs: POST_BUDGET_MS,
        run: "trap '' TERM; echo begun; sleep 4730",
        environment: { STATE_opened: JSON.stringify([{ kind: "deployment", id: 1 }]) },
      });
      const main = step.start("main");
      await new Promise<void>((begun) =>
        main.process.stdout?.on("data", (text: string) => text.includes("begun") && begun()),
      );
      main.process.kill("SIGKILL");
      await main.result;
      plane.faults.add({ effect: { kind: "stall" } });
      github.faults.add({ effect: { kind: "stall" } });
      const post = await step.run("post", "cancelled");
      expect(post.exitCode).toBe(1);
      expect(post.stdout).toMatch(/took longer than 30 s.*\(CA-322\)/);
      expect(post.stdout).toMatch(
        /::warning::What the job opened at GitHub stays open: deployment 1: GitHub could not be reached\. \(CA-605\)/,
      );
    },
  );
});
