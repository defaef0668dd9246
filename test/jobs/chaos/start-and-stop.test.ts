import { addWorkflow, exited, jobScene } from "../job-scene";

const MARKS = { job: "chaos.start", startedFor: "shop/staging/carts" };

describe("a chaos experiment", () => {
  test("reports its name and its window", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("chaos.start", {
      run: 'echo "attack: $CLOUD_AUTOMATION_EXPERIMENT"',
      experiment: "pod-delete",
    });
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        ...MARKS,
        experiment: "pod-delete",
        start: expect.any(String) as string,
        end: expect.any(String) as string,
      },
    });
    expect(outcome?.data).not.toHaveProperty("rollback");
    expect(scene.log.join("")).toContain("attack: pod-delete");
  });

  test("that deviates is failed, taken back, and stays failed", async () => {
    const scene = await jobScene();
    const script = ({ run }: { readonly run: string }) =>
      run === "back" ? exited(0) : exited(1, { experimentId: "e-3" });
    const { outcome } = await scene.run(
      "chaos.start",
      { run: "chaos run", rollback: "back", experiment: "cpu" },
      { script },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      data: { rollback: "succeeded", experimentId: "e-3" },
      message: expect.stringContaining("exit code 1; the rollback succeeded") as string,
    });
    expect(scene.scripts.at(-1)?.variables).toEqual(
      expect.objectContaining({
        CLOUD_AUTOMATION_REPORTED_EXPERIMENT_ID: "e-3",
        CLOUD_AUTOMATION_EXPERIMENT: "cpu",
      }),
    );
  });

  test.each([
    [127, "errored"],
    [1, "succeeded"],
  ])("that ends with %i and cannot be taken back says both", async (code, status) => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "chaos.start",
      { run: "chaos run", rollback: "back" },
      { script: ({ run }) => exited(run === "back" ? 8 : code) },
    );
    expect(outcome).toMatchObject({
      status,
      result: "fail",
      data: { rollback: "failed" },
      message: expect.stringMatching(
        new RegExp(`exit code ${code}; the rollback failed \\(exit code 8\\)`),
      ) as string,
    });
  });

  test("that goes well needs no rollback", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("chaos.start", { run: "x", rollback: "back" }, { script: () => exited(0) }))
        .outcome,
    ).toMatchObject({ result: "pass", data: { rollback: "not needed" } });
  });

  test("whose journal says no is taken back, although the tool ended well", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "chaos.start",
      { run: "x", rollback: "back" },
      {
        script: () => exited(0),
        measured: { values: {}, verdict: "fail", reasons: ["the steady state was lost"] },
      },
    );
    expect(outcome).toMatchObject({
      result: "fail",
      data: { rollback: "succeeded" },
      message: expect.stringContaining(
        "the steady state was lost; the rollback succeeded",
      ) as string,
    });
  });

  test("by a workflow that hangs is ended in time for its rollback", async () => {
    const scene = await jobScene({ cancelDelayMs: 1_000 });
    addWorkflow(scene, "chaos.yml", { afterMs: 10 * 3_600_000 });
    const begunMs = scene.clock.nowMs();
    const { outcome } = await scene.run(
      "chaos.start",
      { workflow: "chaos.yml", rollback: "back", "rollback-minutes": 10 },
      { script: () => exited(0) },
    );
    expect(outcome).toMatchObject({
      status: "errored",
      data: { rollback: "succeeded", runId: String(scene.github.runs()[0]?.id) },
      message: expect.stringMatching(/timed out.*50 min.*the rollback succeeded.*CA-404/) as string,
    });
    expect(scene.github.runs()[0]).toMatchObject({ conclusion: "cancelled" });
    expect((scene.clock.nowMs() - begunMs) / 60_000).toBeLessThan(52);
    expect(scene.opened.at(-1)).toEqual([]);
  });

  test.each([["cancelled"], ["aborted"], ["deadline"]] as const)(
    "that is %s cannot be taken back any more",
    async (reason) => {
      const scene = await jobScene();
      const script = () => {
        scene.stop(reason);
        return { ...exited(0), ending: { kind: "stopped", because: reason } as const };
      };
      expect(
        (await scene.run("chaos.start", { run: "x", rollback: "back" }, { script })).outcome,
      ).toMatchObject({ status: "errored" });
      expect(scene.scripts).toHaveLength(1);
    },
  );

  test("silently started and then stopped", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "chaos.yml", { afterMs: 3_600_000 });
    const { outcome } = await scene.run(
      "chaos.start",
      { workflow: "chaos.yml", wait: "no" },
      { mode: "silent" },
    );
    expect(outcome).toMatchObject({
      result: "pass",
      data: { runId: expect.any(String) as string },
    });
    expect(
      (
        await scene.run("chaos.stop", {
          "run-id": outcome?.data["runId"] ?? "",
          workflow: "chaos.yml",
          title: "chaos",
        })
      ).outcome,
    ).toMatchObject({ result: "pass", data: { stopped: "true" } });
  });
});

describe("stopping a chaos experiment", () => {
  const data = { chaos: { ...MARKS, experimentId: "e-3" } };

  test("takes it back and is done when it is over", async () => {
    const scene = await jobScene();
    let looks = 0;
    const script = ({ run }: { readonly run: string }) =>
      exited(run === "look" && ++looks < 3 ? 1 : 0);
    expect(
      (
        await scene.run(
          "chaos.stop",
          { run: "stop", check: "look", rollback: "back" },
          { data, script },
        )
      ).outcome,
    ).toMatchObject({
      result: "pass",
      data: { stopped: "true", rollback: "succeeded", startedBy: "chaos" },
    });
    expect(scene.scripts.map(({ run }) => run)).toEqual(["look", "stop", "look", "look", "back"]);
  });

  test("is a failure where it cannot be taken back, since its faults stay", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "chaos.stop",
      { run: "stop", rollback: "back" },
      { data, script: ({ run }) => exited(run === "back" ? 2 : 0) },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      data: { stopped: "true", rollback: "failed" },
      message: expect.stringMatching(
        /it is over, but the rollback failed \(exit code 2\).*CA-411/,
      ) as string,
    });
  });

  test("takes back also what was over already", async () => {
    const scene = await jobScene();
    expect(
      (
        await scene.run(
          "chaos.stop",
          { run: "stop", check: "look", rollback: "back" },
          { data, script: () => exited(0) },
        )
      ).outcome,
    ).toMatchObject({ result: "pass", data: { wasRunning: "false", rollback: "succeeded" } });
    expect(scene.scripts.map(({ run }) => run)).toEqual(["look", "back"]);
  });

  test("that goes on is taken back, and failed", async () => {
    const scene = await jobScene();
    const script = ({ run }: { readonly run: string }) => exited(run === "look" ? 1 : 0);
    expect(
      (
        await scene.run(
          "chaos.stop",
          { run: "stop", check: "look", rollback: "back" },
          { data, script },
        )
      ).outcome,
    ).toMatchObject({ result: "fail", data: { stopped: "false", rollback: "succeeded" } });
  });
});
