import type { JobResult } from "../../../src/domain/job-result";
import { performWork } from "../../../src/jobs/work/script-or-workflow";
import { addWorkflow, exited, jobScene, RUN_URL } from "../job-scene";

describe("a build", () => {
  test("reports what the script wrote, and what the image's name tells", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("build.run", {
      run:
        "printf " +
        '"image=ghcr.io:443/octo/carts:1.4.0\\nsbomUrl=https://example.com/sbom\\n" ' +
        '>> "$CLOUD_AUTOMATION_OUTPUT"',
    });
    expect(outcome).toMatchObject({ status: "succeeded", result: "pass" });
    expect(outcome?.data).toEqual({
      image: "ghcr.io:443/octo/carts:1.4.0",
      tag: "1.4.0",
      sbomUrl: "https://example.com/sbom",
      buildUrl: RUN_URL,
    });
    expect(scene.requestCount()).toBe(0);
  });

  const DIGEST = `sha256:${"a1".repeat(32)}`;
  test.each<[string, object]>([
    ["octo/carts", {}],
    ["localhost:5000/carts", {}],
    ["localhost:5000/carts:1", { tag: "1" }],
    [`octo/carts@${DIGEST}`, { digest: DIGEST }],
    [`octo/carts:1.4@${DIGEST}`, { tag: "1.4", digest: DIGEST }],
    ["no image: at all", {}],
  ])("of %s has the tag and the digest that stand there", async (image, parts) => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "build.run",
      { run: "build" },
      { script: () => exited(0, { image }) },
    );
    expect(outcome?.data).toEqual({ image, buildUrl: RUN_URL, ...parts });
  });

  test("keeps the tag and the digest that the script reports", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "build.run",
      { run: "build" },
      {
        script: () => exited(0, { image: "a:1", tag: "one", buildUrl: "https://ci.example.com/7" }),
      },
    );
    expect(outcome?.data).toMatchObject({ tag: "one", buildUrl: "https://ci.example.com/7" });
  });

  test("that fails is failed, says why and keeps what it wrote", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("build.run", {
      run: "echo step=compile >> $CLOUD_AUTOMATION_OUTPUT; echo broken; exit 2",
      check: "exit 0",
    });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      data: { step: "compile", buildUrl: RUN_URL },
      message: expect.stringMatching(/exit code 2[^]*broken/) as string,
    });
    expect(scene.scripts).toHaveLength(1);
  });

  test("is not done before what it claims is there", async () => {
    const scene = await jobScene();
    const script = ({ run }: { readonly run: string }) =>
      run === "build" ? exited(0, { image: "a:1" }) : exited(1);
    const { outcome } = await scene.run("build.run", { run: "build", check: "look" }, { script });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: expect.stringMatching(
        /cannot be found: the check did not succeed within 5 min.*CA-411/,
      ) as string,
    });
    expect(scene.scripts.at(-1)?.variables).toMatchObject({
      CLOUD_AUTOMATION_REPORTED_IMAGE: "a:1",
      CLOUD_AUTOMATION_REPORTED_TAG: "1",
    });
  });

  test.each([["cancelled"], ["aborted"], ["deadline"]] as const)(
    "%s while it is checked is no success",
    async (reason) => {
      const scene = await jobScene();
      const script = ({ run }: { readonly run: string }) => {
        if (run !== "build") scene.stop(reason);
        return run === "build" ? exited(0) : exited(1);
      };
      const { result, outcome } = await scene.run(
        "build.run",
        { run: "build", check: "look" },
        { script },
      );
      expect(result.ending).toEqual({ kind: "stopped", because: reason });
      expect(outcome?.status).toBe("errored");
    },
  );
});

describe("a build by a workflow", () => {
  test("links to its run", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "build.yml");
    const { outcome } = await scene.run("build.run", {
      workflow: "build.yml",
      inputs: { target: "carts" },
    });
    const [run] = scene.github.runs();
    const url = `https://github.com/octo/demo/actions/runs/${run?.id}`;
    expect(outcome).toMatchObject({
      result: "pass",
      data: { runId: String(run?.id), runUrl: url, buildUrl: url, conclusion: "success" },
    });
  });

  test("that fails is failed; one that was cancelled is errored", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "build.yml", { conclusion: "failure" });
    expect((await scene.run("build.run", { workflow: "build.yml" })).outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
    });
    addWorkflow(scene, "other.yml", { conclusion: "cancelled" });
    expect((await scene.run("build.run", { workflow: "other.yml" })).outcome).toMatchObject({
      status: "errored",
    });
  });

  test("may be parked", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "build.yml");
    expect(
      (await scene.run("build.run", { workflow: "build.yml", wait: "park", check: "exit 1" }))
        .result.ending.kind,
    ).toBe("parked");
    expect(scene.parked).toMatchObject([{ runId: scene.github.runs()[0]?.id }]);
  });

  test("that nobody waits for says nothing about its end", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "build.yml");
    const { outcome } = await scene.run(
      "build.run",
      { workflow: "build.yml", wait: "park", check: "exit 1" },
      { mode: "silent" },
    );
    expect(outcome?.message).toContain("was started");
    expect(outcome?.data).not.toHaveProperty("conclusion");
    expect(scene.scripts).toEqual([]);
  });
});

test("what exit-codes says decides whether the work has failed", async () => {
  const scene = await jobScene();
  const request = (rules: object) =>
    ({
      parameters: { run: "x" },
      clock: scene.clock,
      deadlineMs: scene.clock.nowMs() + 60_000,
      stop: new AbortController().signal,
      script: async (): Promise<JobResult> => exited(2),
      ...rules,
    }) as unknown as Parameters<typeof performWork>[0];
  expect((await performWork(request({ exitCodes: new Map([[2, "warning"]]) }))).verdict).toBe(
    "warning",
  );
  expect((await performWork(request({ exitCodes: new Map() }))).verdict).toBe("fail");
});
