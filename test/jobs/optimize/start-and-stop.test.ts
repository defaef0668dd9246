import { addWorkflow, exited, jobScene } from "../job-scene";

const MARKS = { job: "optimize.start", startedFor: "shop/staging/carts" };

describe("an optimization", () => {
  test("reports the chosen parameters and the score as text, which later studies can replace", async () => {
    const scene = await jobScene();
    const lines = [
      'parameters={"jvm":{"heapMb":2048,"useG1":true},"replicas":3,"limits":[1,null]}',
      "score:json=0.87",
      "studyUrl=https://study.example.com/7",
      "trials:json=12",
    ];
    const { outcome } = await scene.run("optimize.start", {
      run: lines.map((line) => `echo '${line}' >> $CLOUD_AUTOMATION_OUTPUT`).join("\n"),
    });
    expect(outcome).toMatchObject({ result: "pass" });
    expect(outcome?.data).toEqual({
      ...MARKS,
      parameters: { jvm: { heapMb: "2048", useG1: "true" }, replicas: "3", limits: ["1", null] },
      score: "0.87",
      studyUrl: "https://study.example.com/7",
      trials: 12,
      start: expect.any(String) as string,
      end: expect.any(String) as string,
    });
  });

  test("by a workflow is parked by default, since it takes hours", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "study.yml");
    expect(
      (await scene.run("optimize.start", { workflow: "study.yml" })).result.ending,
    ).toMatchObject({ kind: "parked" });
    expect(scene.parked).toMatchObject([{ runId: scene.github.runs()[0]?.id }]);
  });

  test("by a workflow that is waited for links to its run", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "study.yml");
    const { outcome } = await scene.run("optimize.start", {
      workflow: "study.yml",
      wait: "runner",
    });
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        studyUrl: `https://github.com/octo/demo/actions/runs/${scene.github.runs()[0]?.id}`,
        conclusion: "success",
      },
    });
  });

  test.each([
    ["null", null],
    ["text", "fast"],
    ["a list", [1]],
  ])("whose score is %s keeps it as far as it can", async (_, score) => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "optimize.start",
      { run: "x" },
      { script: () => exited(0, { score }) },
    );
    expect(outcome?.data["score"]).toEqual(Array.isArray(score) ? ["1"] : score);
  });

  test("that fails is failed", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("optimize.start", { run: "x" }, { script: () => exited(1) })).outcome,
    ).toMatchObject({ status: "succeeded", result: "fail" });
  });
});

test("stopping a study asks until it is over, then clears up", async () => {
  const scene = await jobScene();
  let looks = 0;
  const script = ({ run }: { readonly run: string }) =>
    exited(run === "look" && ++looks < 3 ? 1 : 0);
  const { outcome } = await scene.run(
    "optimize.stop",
    { run: "stop", check: "look", cleanup: "clean" },
    { task: "stopstudy", data: { study: { ...MARKS, studyId: "s-1" } }, script },
  );
  expect(outcome).toMatchObject({
    result: "pass",
    data: { stopped: "true", startedBy: "study", cleanup: "succeeded" },
  });
  expect(scene.scripts[1]?.variables).toMatchObject({ CLOUD_AUTOMATION_STARTED_STUDY_ID: "s-1" });
});
