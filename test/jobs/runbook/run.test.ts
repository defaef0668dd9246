import { githubAnswers } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { stepLog, stepsIn, stepsInWords } from "../../../src/jobs/runbook/steps";
import { CHECKS } from "../checks";
import { service } from "../http/scene";
import { addWorkflow, exited, jobScene, RUN_URL, TRIGGERED_ID } from "../job-scene";

const OUT = '>> "$CLOUD_AUTOMATION_OUTPUT"';

describe("a runbook", () => {
  test("that is a script shows its steps in the order in which it did them, and reports them", async () => {
    const scene = await jobScene();
    const run =
      `echo "runbook: $CLOUD_AUTOMATION_RUNBOOK"\necho "step.2 drain=passed ` +
      `12 s" ${OUT}\necho "step.1 restart=skipped, nothing to do" ` +
      `${OUT}\necho "pods=3" ${OUT}`;
    const { outcome } = await scene.run("runbook.run", { runbook: "restart-carts", run });
    expect(outcome).toMatchObject({ status: "succeeded", result: "pass" });
    expect(outcome?.data).toEqual({
      runbook: "restart-carts",
      steps: "2 drain: passed (12 s)\n1 restart: skipped (nothing to do)",
      runUrl: RUN_URL,
      pods: "3",
    });
    expect(scene.log.join("")).toContain("runbook: restart-carts");
    expect(scene.shown).toEqual([
      "### Runbook restart\\-carts\n\n| | Step | Result | |\n| ---: | --- | --- | --- " +
        "|\n| 1 | 2 drain | ✅ passed | 12 s |\n| 2 | 1 restart | ⏭️ skipped | nothing to " +
        "do |\n",
    ]);
  });

  test("without steps shows none and is done all the same", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("runbook.run", { runbook: "r", run: "true" });
    expect(outcome).toMatchObject({ result: "pass", data: { runbook: "r" } });
    expect(outcome?.data).not.toHaveProperty("steps");
    expect(scene.shown).toEqual([]);
  });

  test.each([
    [0, "succeeded", "warning", /the runbook came to its end, but the step b failed/],
    [1, "succeeded", "fail", /exit code 1.*; failed: b.*CA-401/],
    [127, "errored", "fail", /failed: b.*CA-4/],
  ])(
    "with a failed step and exit code %i is %s, %s, and names the step",
    async (code, status, result, words) => {
      const scene = await jobScene();
      const { outcome } = await scene.run(
        "runbook.run",
        { runbook: "r", run: "x" },
        { script: () => exited(code, { "step.a": "ok", "step.b": "failed: no such pod" }) },
      );
      expect(outcome).toMatchObject({
        status,
        result,
        message: expect.stringMatching(words) as string,
        data: { failedSteps: "b", steps: "a: passed\nb: failed (no such pod)" },
      });
      expect(scene.shown[0]).toContain("❌ failed | no such pod");
    },
  );

  test("that is a workflow reports its run, and the steps of its jobs with their time", async () => {
    const scene = await jobScene();
    scene.github.addWorkflow({
      file: "restart.yml",
      workflowDispatch: { inputs: {} },
      onDispatch: (run) => {
        scene.github.addJob(run.id, {
          name: "remedy",
          status: "completed",
          conclusion: "success",
          steps: [
            { name: "Set up job", number: 1, status: "completed", conclusion: "success" },
            { name: "Drain", number: 2, status: "completed", conclusion: "success" },
            { name: "Check", number: 3, status: "completed", conclusion: "skipped" },
          ],
        });
        scene.github.updateRun(run.id, { conclusion: "success" });
      },
    });
    const { outcome } = await scene.run("runbook.run", {
      runbook: "restart",
      workflow: "restart.yml",
    });
    const [run] = scene.github.runs();
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        runbook: "restart",
        runId: String(run?.id),
        runUrl: `https://github.com/octo/demo/actions/runs/${run?.id}`,
        conclusion: "success",
        steps: expect.stringMatching(/^Drain: passed.*\nCheck: skipped$/) as string,
      },
    });
    expect(scene.shown[0]).not.toContain("Set up job");
  });

  test.each([
    ["failure", "succeeded"],
    ["cancelled", "errored"],
  ] as const)("whose workflow ends with %s is no pass", async (conclusion, status) => {
    const scene = await jobScene();
    addWorkflow(scene, "restart.yml", { conclusion });
    expect(
      (await scene.run("runbook.run", { runbook: "r", workflow: "restart.yml" })).outcome,
    ).toMatchObject({ status, result: "fail", data: { runbook: "r", conclusion } });
  });

  test("whose steps cannot be read is judged by its end", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "restart.yml");
    scene.github.faults.add({ path: /\/jobs$/, effect: githubAnswers.serverError() });
    expect(
      (await scene.run("runbook.run", { runbook: "r", workflow: "restart.yml" })).outcome?.result,
    ).toBe("pass");
    expect(scene.log.join("\n")).toMatch(/The steps of run \d+ could not be read.*HTTP 500/);
  });

  test("is done when its effect is read back, and failed when that is not there", async () => {
    const scene = await jobScene();
    const script =
      (isThere: boolean) =>
      ({ run }: { readonly run: string }) =>
        exited(run === "check" && !isThere ? 1 : 0);
    expect(
      (
        await scene.run(
          "runbook.run",
          { runbook: "r", run: "work", check: "check" },
          { script: script(true) },
        )
      ).outcome?.result,
    ).toBe("pass");
    expect(
      (
        await scene.run(
          "runbook.run",
          { runbook: "r", run: "work", check: "check" },
          { script: script(false) },
        )
      ).outcome,
    ).toMatchObject({
      result: "fail",
      message: expect.stringMatching(/the runbook did not have its effect.*CA-411/) as string,
    });
  });

  test.each(CHECKS)("with a check that %s", async (_, check, status, words) => {
    const scene = await jobScene();
    const script = ({ run, timeoutMs }: { readonly run: string; readonly timeoutMs?: number }) =>
      run === "check" ? check(timeoutMs ?? 0) : exited(0);
    const { outcome } = await scene.run(
      "runbook.run",
      { runbook: "r", run: "work", check: "check", "patience-minutes": 1 },
      { script },
    );
    expect(outcome).toMatchObject({
      status,
      result: "fail",
      message: expect.stringContaining(words) as string,
    });
  });

  test("that another service runs is known there by the task's key, and its own fields are reported", async () => {
    const scene = await jobScene();
    const at = await service(() => ({ json: { id: 12 } }));
    const http = {
      request: {
        url: `${at.url}/run`,
        body: { key: "${{ key }}", name: "${{ with.runbook }}" },
        fields: {
          executionId: "/id",
          steps: "drained: ${{ fields.executionId }}",
          runUrl: "https://rundeck.example.com/12",
        },
      },
    };
    const { outcome } = await scene.run("runbook.run", { runbook: "r", http });
    expect(outcome).toMatchObject({ result: "pass" });
    expect(outcome?.data).toEqual({
      runbook: "r",
      executionId: "12",
      steps: "drained: 12",
      runUrl: "https://rundeck.example.com/12",
    });
    expect(at.seen[0]?.body).toEqual({ key: `keptn-${TRIGGERED_ID}`, name: "r" });
    expect(
      (await scene.run("runbook.run", { runbook: "r", http, run: "true" })).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/with\.run: http runs the runbook.*CA-207/) as string,
    });
  });

  test("that is parked is waited for by the sweep", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "restart.yml");
    const { outcome, result } = await scene.run("runbook.run", {
      runbook: "r",
      workflow: "restart.yml",
      wait: "park",
    });
    expect([outcome, result.ending.kind, scene.parked.length]).toEqual([undefined, "parked", 1]);
  });

  test.each(["cancelled", "deadline", "aborted"] as const)(
    "that is %s ends its workflow run",
    async (reason) => {
      const scene = await jobScene();
      addWorkflow(scene, "restart.yml", { afterMs: 600_000 });
      scene.clock.setTimeout(() => scene.stop(reason), 30_000);
      const { result } = await scene.run("runbook.run", { runbook: "r", workflow: "restart.yml" });
      expect(result).toMatchObject({ ending: { kind: "stopped", because: reason } });
      expect(scene.github.runs()[0]?.conclusion).toBe("cancelled");
    },
  );

  test("needs a name, and a script or a workflow", async () => {
    const scene = await jobScene();
    await expect(scene.run("runbook.run", { run: "true" })).rejects.toThrow(
      "with.runbook: runbook.run needs it",
    );
    expect((await scene.run("runbook.run", { runbook: "r" })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/either run .* or workflow.*CA-207/) as string,
    });
  });

  test("of a workflow needs a permission, which is named", async () => {
    const scene = await jobScene({ permissions: { actions: "read", contents: "read" } });
    addWorkflow(scene, "restart.yml");
    expect(
      (await scene.run("runbook.run", { runbook: "r", workflow: "restart.yml" })).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/actions: write.*CA-605/) as string,
    });
  });
});

describe("the step log", () => {
  test.each(["errored", "aborted: no answer", "Timeout!", "crashed"])(
    "a step that is %s has failed",
    (words) => {
      expect(stepsIn({ "step.a": words }).steps).toMatchObject([{ result: "failed" }]);
    },
  );

  test("of too many steps those that failed are kept", () => {
    const { steps } = stepsIn({
      ...Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`step.${i}`, "passed"])),
      "step.last": "failed",
    });
    expect(steps).toHaveLength(100);
    expect(steps).toContainEqual({ name: "last", result: "failed", note: "" });
  });

  test("of hostile names and notes formats nothing and stays bounded", () => {
    const data: JsonObject = {
      "step.a|b\n<img>": "passed @octo [x](javascript:y)",
      "step.__proto__": "failed",
      "step.": "odd `x`",
      "step.json": { a: 1 },
      other: "x",
    };
    const { steps, rest } = stepsIn(data);
    expect(rest).toEqual({ other: "x" });
    expect(steps.map(({ result }) => result)).toEqual(["passed", "failed", "unknown", "unknown"]);
    const log = stepLog("r | x", steps);
    expect(log.split("\n")).toHaveLength(4 + steps.length + 1);
    expect(log).not.toMatch(/<img>|@octo|\]\(javascript/);
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [
        `step.${"n".repeat(200)}${i}`,
        `passed ${"x".repeat(1_000)}`,
      ]),
    );
    expect(stepsIn(many).steps).toHaveLength(100);
    expect(stepsInWords(stepsIn(many).steps).length).toBeLessThanOrEqual(4_000);
  });
});
