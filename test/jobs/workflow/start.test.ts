import { jobScene, TRIGGERED_ID } from "../job-scene";

const dispatch = { workflowDispatch: { inputs: { target: {}, task: {} } } };

test("returns at once with the run, which goes on", async () => {
  const scene = await jobScene();
  scene.github.addWorkflow({ file: "tune.yml", ...dispatch });
  const begunMs = scene.clock.nowMs();
  const { outcome } = await scene.run("workflow.start", {
    workflow: "tune.yml",
    inputs: { target: "carts" },
  });
  const [run] = scene.github.runs();
  expect(outcome).toMatchObject({
    status: "succeeded",
    result: "pass",
    message: `Run ${run?.id} of tune.yml was started.`,
    data: {
      runId: String(run?.id),
      runUrl: `https://github.com/octo/demo/actions/runs/${run?.id}`,
    },
  });
  expect(run?.status).toBe("queued");
  expect(scene.clock.nowMs()).toBe(begunMs);
  // Its run is meant to outlive this job.
  expect(scene.opened.flat()).toEqual([]);
});

test("called twice for one task: started once", async () => {
  const scene = await jobScene();
  scene.github.addWorkflow({
    file: "tune.yml",
    ...dispatch,
    runName: ({ task = "" }) => `tune ${task}`,
  });
  const parameters = { workflow: "tune.yml", "correlation-input": "task" };
  await scene.run("workflow.start", parameters);
  const again = await scene.run("workflow.start", parameters);
  expect(scene.github.runs()).toMatchObject([{ displayTitle: `tune ${TRIGGERED_ID}` }]);
  expect(again.outcome).toMatchObject({
    result: "pass",
    message: expect.stringContaining(
      "was started for this task before, and is not started again",
    ) as string,
    data: { runId: String(scene.github.runs()[0]?.id) },
  });
});

test("an older server: it waits until the run is known, and does not guess", async () => {
  const scene = await jobScene({ returnsRunDetails: false, runAppearsAfterMs: 6_000 });
  scene.github.addWorkflow({ file: "tune.yml", ...dispatch });
  expect((await scene.run("workflow.start", { workflow: "tune.yml" })).outcome?.data).toMatchObject(
    { runId: String(scene.github.runs()[0]?.id) },
  );
  scene.github.addWorkflow({
    file: "twin.yml",
    ...dispatch,
    onDispatch: () =>
      void scene.github.addRun({
        path: ".github/workflows/twin.yml",
        event: "workflow_dispatch",
        actor: "github-actions[bot]",
      }),
  });
  expect((await scene.run("workflow.start", { workflow: "twin.yml" })).outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining("appeared since then") as string,
  });
});

test.each([["cancelled"], ["aborted"]] as const)(
  "%s meanwhile: what was started is cancelled",
  async (because) => {
    const scene = await jobScene();
    scene.github.addWorkflow({
      file: "tune.yml",
      ...dispatch,
      onDispatch: () => scene.stop(because),
    });
    expect((await scene.run("workflow.start", { workflow: "tune.yml" })).result.ending).toEqual({
      kind: "stopped",
      because,
    });
    expect(scene.github.runs()).toMatchObject([{ conclusion: "cancelled" }]);
    expect(scene.opened.at(-1)).toEqual([]);
  },
);

test("a refusal starts nothing and names what is missing", async () => {
  const scene = await jobScene({ permissions: { actions: "read" } });
  scene.github.addWorkflow({ file: "tune.yml", ...dispatch });
  expect((await scene.run("workflow.start", { workflow: "tune.yml" })).outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(/needs `actions: write`/) as string,
  });
  expect((await scene.run("workflow.start", { workflow: "none.yml" })).outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining("There is no workflow none.yml") as string,
  });
  expect(scene.github.runs()).toEqual([]);
});
