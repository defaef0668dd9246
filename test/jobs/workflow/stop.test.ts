import type { NewRun } from "../../../simulator/github";
import type { JobScene } from "../job-scene";
import { jobScene, RUN_URL } from "../job-scene";

const MINUTE_MS = 60_000;
const path = ".github/workflows/tune.yml";

function tuning({ github }: JobScene, run: NewRun = {}): number {
  return github.addRun({
    path,
    event: "workflow_dispatch",
    displayTitle: "tune carts staging shop",
    ...(run.conclusion === undefined && { status: "in_progress" }),
    ...run,
  }).id;
}

const askedOf = (scene: JobScene) =>
  scene.github.requests
    .filter(({ method }) => method === "POST")
    .map(({ path: at }) => at.split("/").slice(-2).join(" "));

describe("stopping", () => {
  test("cancelled, and confirmed only when it is over", async () => {
    const scene = await jobScene({ cancelDelayMs: 90_000 });
    const id = tuning(scene);
    const begunMs = scene.clock.nowMs();
    const { outcome } = await scene.run("workflow.stop", { "run-id": id });
    expect(outcome).toMatchObject({
      result: "pass",
      message: `Run ${id} of tune.yml was cancelled and is over.`,
      data: {
        stopped: "true",
        runId: String(id),
        runUrl: `https://github.com/octo/demo/actions/runs/${id}`,
        conclusion: "cancelled",
      },
    });
    expect(scene.clock.nowMs() - begunMs).toBeGreaterThanOrEqual(90_000);
    expect(askedOf(scene)).toEqual([`${id} cancel`]);
  });

  test("over already: a pass that says so, and nothing is asked for", async () => {
    const scene = await jobScene();
    const id = tuning(scene, { conclusion: "failure" });
    const { outcome } = await scene.run("workflow.stop", { "run-id": String(id) });
    expect(outcome).toMatchObject({
      result: "pass",
      message: `Run ${id} of tune.yml was over already (failure).`,
      data: { stopped: "true", conclusion: "failure" },
    });
    expect(askedOf(scene)).toEqual([]);
  });

  test("called twice: the second finds it over", async () => {
    const scene = await jobScene();
    const id = tuning(scene);
    await scene.run("workflow.stop", { "run-id": id });
    expect((await scene.run("workflow.stop", { "run-id": id })).outcome).toMatchObject({
      result: "pass",
      data: { stopped: "true" },
    });
    expect(askedOf(scene)).toHaveLength(1);
  });

  test("it ends by itself first: a pass with its own conclusion", async () => {
    const scene = await jobScene({ cancelDelayMs: 30_000 });
    const id = tuning(scene);
    scene.clock.setTimeout(() => scene.github.updateRun(id, { conclusion: "success" }), 20_000);
    expect((await scene.run("workflow.stop", { "run-id": id })).outcome).toMatchObject({
      result: "pass",
      message: expect.stringContaining("had ended by itself (success)") as string,
      data: { stopped: "true", conclusion: "success" },
    });
  });

  test("one that resists is ended by force after five minutes", async () => {
    const scene = await jobScene({ cancelDelayMs: () => undefined });
    const id = tuning(scene);
    const begunMs = scene.clock.nowMs();
    const { outcome } = await scene.run("workflow.stop", { "run-id": id });
    expect(outcome).toMatchObject({
      result: "pass",
      message: `Run ${id} of tune.yml was cancelled by force and is over.`,
      data: { stopped: "true" },
    });
    expect(askedOf(scene)).toEqual([`${id} cancel`, `${id} force-cancel`]);
    expect(scene.clock.nowMs() - begunMs).toBeGreaterThanOrEqual(5 * MINUTE_MS);
    expect(scene.requestCount()).toBeLessThan(60);
  });

  test("accepts everything and does nothing: fail, and never `stopped`", async () => {
    const scene = await jobScene({ cancelDelayMs: () => undefined });
    const id = tuning(scene);
    scene.github.faults.add({
      method: "POST",
      path: /force-cancel$/,
      effect: { kind: "answer", status: 202, body: {} },
    });
    const { outcome } = await scene.run("workflow.stop", {
      "run-id": id,
      "force-after-minutes": 1,
    });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: expect.stringContaining("goes on 3 minutes after it was ended by force") as string,
      data: { stopped: "false", runId: String(id) },
    });
    expect(outcome?.data).not.toHaveProperty("conclusion");
  });

  test("somebody else is cancelling it (409): its end is waited for", async () => {
    const scene = await jobScene();
    const id = tuning(scene);
    scene.github.faults.add({
      method: "POST",
      path: /cancel$/,
      effect: {
        kind: "answer",
        status: 409,
        body: { message: "Cannot cancel a workflow run that is being cancelled." },
      },
    });
    scene.clock.setTimeout(
      () => scene.github.updateRun(id, { conclusion: "cancelled" }),
      MINUTE_MS,
    );
    expect((await scene.run("workflow.stop", { "run-id": id })).outcome).toMatchObject({
      result: "pass",
      data: { stopped: "true" },
    });
  });

  test.each([
    ["cancelled", 5_000],
    ["aborted", 20_000],
  ] as const)(
    "%s meanwhile: back in time, and what is not known is not claimed",
    async (because, withinMs) => {
      const scene = await jobScene({ cancelDelayMs: () => undefined });
      const id = tuning(scene);
      let stoppedMs = 0;
      scene.clock.setTimeout(() => {
        stoppedMs = scene.clock.nowMs();
        scene.stop(because);
      }, MINUTE_MS);
      const { result } = await scene.run("workflow.stop", { "run-id": id });
      expect(result).toMatchObject({
        ending: { kind: "stopped", because },
        report: {
          data: { stopped: "false" },
          message: `Run ${id} of tune.yml was asked to stop and is not over yet.`,
        },
      });
      expect(scene.clock.nowMs() - stoppedMs).toBeLessThan(withinMs);
    },
  );

  test.each<[string, number, string]>([
    ["no such run", 404, "There is no run 123 in octo/demo"],
    ["no permission", 403, "needs `actions: write`"],
    ["GitHub is down", 503, "HTTP 503"],
  ])("%s: errored", async (_, status, message) => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "GET",
      path: /runs\/123$/,
      effect: { kind: "answer", status, body: { message: "No" } },
    });
    expect((await scene.run("workflow.stop", { "run-id": 123 })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(message) as string,
    });
  });

  test("it may be read and not cancelled: errored, and the permission is named", async () => {
    const scene = await jobScene({ permissions: { actions: "read" } });
    const id = tuning(scene);
    expect((await scene.run("workflow.stop", { "run-id": id })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /could not be cancelled.*needs `actions: write`.*\(CA-605\)$/,
      ) as string,
    });
  });

  test("not itself", async () => {
    const scene = await jobScene();
    scene.github.addRun({ id: Number(/runs\/(\d+)/.exec(RUN_URL)?.[1]), status: "in_progress" });
    expect((await scene.run("workflow.stop", { "run-id": 4711 })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("is this very run") as string,
    });
    expect(askedOf(scene)).toEqual([]);
  });
});

describe("which run is meant", () => {
  const reported = (id: number, repository = "octo/demo") => ({
    runId: String(id),
    runUrl: `https://github.com/${repository}/actions/runs/${id}`,
  });

  test("the one that an earlier task has reported", async () => {
    const scene = await jobScene();
    const id = tuning(scene);
    tuning(scene);
    expect(
      (
        await scene.run(
          "workflow.stop",
          {},
          { data: { tune: reported(id), deployment: { deploymentURL: "x" } } },
        )
      ).outcome,
    ).toMatchObject({ result: "pass", data: { runId: String(id) } });
  });

  test("several tasks have: it names them, and started-by chooses", async () => {
    const scene = await jobScene();
    const [first, second] = [tuning(scene), tuning(scene)];
    const data = { tune: reported(first), load: reported(second) };
    expect((await scene.run("workflow.stop", {}, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        `Several tasks have reported a run (tune: ${first}, load: ${second})`,
      ) as string,
    });
    expect(askedOf(scene)).toEqual([]);
    expect(
      (await scene.run("workflow.stop", { "started-by": "load" }, { data })).outcome?.data,
    ).toMatchObject({ runId: String(second) });
    expect(
      (await scene.run("workflow.stop", { "started-by": "chaos" }, { data })).outcome?.message,
    ).toContain(`the task "chaos" has reported no runId (found tune: ${first}, load: ${second})`);
  });

  test("one of another repository is not looked for here", async () => {
    const scene = await jobScene();
    const id = tuning(scene);
    expect(
      (await scene.run("workflow.stop", {}, { data: { tune: reported(id, "other/place") } }))
        .outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining("belongs to other/place") as string,
    });
    expect(askedOf(scene)).toEqual([]);
  });

  test("what is no id is not taken for one", async () => {
    const scene = await jobScene();
    expect(
      (
        await scene.run(
          "workflow.stop",
          {},
          { data: { tune: { runId: "1/../2" }, load: { runId: -1 }, other: { runId: { a: 1 } } } },
        )
      ).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining("No earlier task has reported a runId") as string,
    });
  });

  test("after a silent start: by project, stage and service in the title of the workflow's running run", async () => {
    const scene = await jobScene();
    tuning(scene, { displayTitle: "tune carts production shop" });
    tuning(scene, { conclusion: "success" });
    const id = tuning(scene);
    expect(
      (await scene.run("workflow.stop", { workflow: "tune.yml" })).outcome?.data,
    ).toMatchObject({ runId: String(id), stopped: "true" });
  });

  test("by a text in the title", async () => {
    const scene = await jobScene();
    const id = tuning(scene, { displayTitle: "study 17 for carts" });
    tuning(scene);
    expect(
      (await scene.run("workflow.stop", { workflow: "tune.yml", title: "study 17" })).outcome?.data,
    ).toMatchObject({ runId: String(id) });
  });

  test("two are going on: it names them and stops neither", async () => {
    const scene = await jobScene();
    const ids = [tuning(scene), tuning(scene)];
    expect((await scene.run("workflow.stop", { workflow: "tune.yml" })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(`are going on (${[...ids].reverse().join(", ")})`) as string,
    });
    expect(askedOf(scene)).toEqual([]);
  });

  test("none is going on: one that has just ended is the one, an old one is not", async () => {
    const scene = await jobScene();
    scene.github.addWorkflow({ file: "tune.yml", workflowDispatch: true });
    expect((await scene.run("workflow.stop", { workflow: "tune.yml" })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("There is no run of tune.yml") as string,
    });
    const id = tuning(scene, { conclusion: "success" });
    expect((await scene.run("workflow.stop", { workflow: "tune.yml" })).outcome).toMatchObject({
      result: "pass",
      message: `Run ${id} of tune.yml was over already (success).`,
    });
    await Promise.all([scene.clock.sleep(25 * 60 * MINUTE_MS)]);
    expect((await scene.run("workflow.stop", { workflow: "tune.yml" })).outcome).toMatchObject({
      status: "errored",
    });
  });
});
