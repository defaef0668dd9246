import type { JsonObject } from "../../../src/domain/text/json";
import { addWorkflow, exited, jobScene, RUN_URL } from "../job-scene";

const MARKS = { job: "load.start", startedFor: "shop/staging/carts" };

describe("a load test", () => {
  test("that a script runs reports its window, its page and how it ended", async () => {
    const scene = await jobScene();
    const begunMs = scene.clock.nowMs();
    const script = async () => {
      await scene.clock.setTimeout(() => undefined, 0);
      return exited(0);
    };
    const { outcome } = await scene.run("load.start", { run: "k6 run load.js" }, { script });
    expect(outcome).toMatchObject({ status: "succeeded", result: "pass" });
    const at = new Date(begunMs).toISOString();
    expect(outcome?.data).toEqual({
      ...MARKS,
      testURL: RUN_URL,
      testResults: "script: exit code 0",
      start: at,
      end: at,
    });
  });

  test("keeps the window, the page and the words that the script reports", async () => {
    const scene = await jobScene();
    const own = {
      start: "2026-01-01T00:00:00.000Z",
      end: "2026-01-01T00:10:00.000Z",
      testURL: "https://load.example.com/7",
      testResults: "300 requests",
    };
    expect(
      (await scene.run("load.start", { run: "x" }, { script: () => exited(0, own) })).outcome?.data,
    ).toEqual({ ...MARKS, ...own });
  });

  test("leaves the window to a report of the tool: what it measured comes later and wins", async () => {
    const scene = await jobScene();
    const { result } = await scene.run("load.start", { run: "x" }, { script: () => exited(0) });
    expect(result.report.data).not.toHaveProperty("start");
    expect(result.measured).toMatchObject({
      values: {},
      verdict: "pass",
      start: expect.any(String) as string,
      end: expect.any(String) as string,
    });
  });

  test.each([
    [1, "succeeded", "fail"],
    [127, "errored", "fail"],
  ])(
    "whose script exits with %i is %s, %s, and links to what there is",
    async (code, status, result) => {
      const scene = await jobScene();
      expect(
        (await scene.run("load.start", { run: "x" }, { script: () => exited(code) })).outcome,
      ).toMatchObject({ status, result, data: { testResults: `script: exit code ${code}` } });
    },
  );

  test("in the background is handed over: no end is claimed, and what the script wrote is there for the stop", async () => {
    const scene = await jobScene();
    const background =
      `bash -c 'touch running; trap "rm running; exit" TERM; while ` +
      "test -e running; do sleep 0.05; done' < /dev/null > /dev/null " +
      "2>&1 &";
    const { outcome } = await scene.run("load.start", {
      run:
        `${background}\necho "processId=$!" >> "$CLOUD_AUTOMATION_OUTPUT"\nuntil ` +
        "test -e running; do sleep 0.05; done",
      wait: "no",
    });
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        ...MARKS,
        processId: expect.stringMatching(/^\d+$/) as string,
        start: expect.any(String) as string,
      },
    });
    expect(outcome?.data).not.toHaveProperty("end");
    const stop =
      'kill "$CLOUD_AUTOMATION_STARTED_PROCESS_ID"; while test -e running; do sleep 0.05; done';
    const stopped = await scene.run(
      "load.stop",
      { run: stop, check: "! test -e running" },
      { data: { load: outcome?.data ?? {} } },
    );
    expect(stopped.outcome).toMatchObject({
      result: "pass",
      data: {
        stopped: "true",
        wasRunning: "true",
        confirmedBy: "check",
        startedBy: "load",
        start: outcome?.data["start"],
        end: expect.any(String) as string,
      },
    });
  });

  test("by a workflow is waited for, linked and timed", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "load.yml", { afterMs: 30 * 60_000 });
    const { outcome } = await scene.run("load.start", { workflow: "load.yml" });
    const url = `https://github.com/octo/demo/actions/runs/${scene.github.runs()[0]?.id}`;
    expect(outcome).toMatchObject({
      result: "pass",
      data: { ...MARKS, testURL: url, runUrl: url, testResults: "workflow run: success" },
    });
    const { start, end } = outcome?.data as { start: string; end: string };
    expect((Date.parse(end) - Date.parse(start)) / 60_000).toBeCloseTo(30, -1);
    expect(scene.requestCount()).toBeLessThan(60);
  });

  test("by a workflow that is not waited for reports its run only", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "load.yml");
    const { outcome } = await scene.run("load.start", { workflow: "load.yml", wait: "no" });
    expect(scene.github.runs()[0]?.status).toBe("in_progress");
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        ...MARKS,
        runId: String(scene.github.runs()[0]?.id),
        testResults: "workflow run: started",
        start: expect.any(String) as string,
      },
    });
    expect(outcome?.data).not.toHaveProperty("end");
  });

  test("that is parked in silent mode claims no end either", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "load.yml");
    const { outcome } = await scene.run(
      "load.start",
      { workflow: "load.yml", wait: "park" },
      { mode: "silent" },
    );
    expect(outcome?.data).not.toHaveProperty("end");
  });

  test("is parked where that is wanted", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "load.yml");
    expect(
      (await scene.run("load.start", { workflow: "load.yml", wait: "park" })).result.ending.kind,
    ).toBe("parked");
  });

  test("that is cancelled is errored", async () => {
    const scene = await jobScene();
    const script = () => {
      scene.stop("cancelled");
      return { ...exited(0), ending: { kind: "stopped", because: "cancelled" } as const };
    };
    expect((await scene.run("load.start", { run: "x" }, { script })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("cancelled") as string,
    });
  });

  test("without the permission names it", async () => {
    const scene = await jobScene({ permissions: { contents: "read" } });
    addWorkflow(scene, "load.yml");
    expect((await scene.run("load.start", { workflow: "load.yml" })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("actions: write") as string,
    });
  });
});

describe("stopping a load test by a script", () => {
  const started = { load: { ...MARKS, testId: "t-7", "weird name!": "x", process: { id: 5 } } };

  test("hands over what the start had reported, below names that cannot be others'", async () => {
    const scene = await jobScene();
    await scene.run("load.stop", { run: "stop" }, { data: started, script: () => exited(0) });
    expect(scene.scripts[0]?.variables).toEqual({
      CLOUD_AUTOMATION_STARTED_BY: "load",
      CLOUD_AUTOMATION_STARTED_JOB: "load.start",
      CLOUD_AUTOMATION_STARTED_STARTED_FOR: "shop/staging/carts",
      CLOUD_AUTOMATION_STARTED_TEST_ID: "t-7",
      CLOUD_AUTOMATION_STARTED_WEIRD_NAME: "x",
      CLOUD_AUTOMATION_STARTED_PROCESS: '{"id":5}',
    });
  });

  test("the event file has it, too", async () => {
    const scene = await jobScene();
    await scene.run(
      "load.stop",
      {
        run:
          "node -p " +
          "\"JSON.parse(require('fs').readFileSync(process.env.CLOUD_AUTOMATION_EVENT)).data[process.env.CLOUD_AUTOMATION_STARTED_BY].testId\"",
      },
      { data: started },
    );
    expect(scene.log.join("")).toContain("t-7");
  });

  test("without a check says that only the script has confirmed it", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "load.stop",
      { run: "stop" },
      { data: started, script: () => exited(0) },
    );
    expect(outcome).toMatchObject({
      result: "pass",
      data: { stopped: "true", confirmedBy: "the stop script" },
    });
    expect(outcome?.data).not.toHaveProperty("wasRunning");
  });

  test("that fails without a check does not claim to know", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("load.stop", { run: "stop" }, { data: started, script: () => exited(1) }))
        .outcome,
    ).toMatchObject({ status: "succeeded", result: "fail", data: { stopped: "unknown" } });
  });

  test("of something that is over already does not stop it again", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "load.stop",
      { run: "stop", check: "look" },
      { data: started, script: () => exited(0) },
    );
    expect(outcome).toMatchObject({
      result: "pass",
      data: { stopped: "true", wasRunning: "false" },
      message: expect.stringContaining("over already") as string,
    });
    expect(scene.scripts.map(({ run }) => run)).toEqual(["look"]);
  });

  test("that was accepted and has no effect fails after its patience", async () => {
    const scene = await jobScene();
    const begunMs = scene.clock.nowMs();
    const script = ({ run }: { readonly run: string }) =>
      run === "look"
        ? exited(1)
        : { ...exited(0), report: { labels: {}, data: {}, message: "Stopped" } };
    const { outcome } = await scene.run(
      "load.stop",
      { run: "stop", check: "look", "patience-minutes": 3 },
      { data: started, script },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      data: { stopped: "false", startedBy: "load" },
    });
    expect(outcome?.data).not.toHaveProperty("end");
    expect(outcome?.message.split("\n")[0]).toMatch(
      /it is not over: the check did not succeed within 3 min/,
    );
    expect((scene.clock.nowMs() - begunMs) / 60_000).toBeCloseTo(3, 0);
  });

  test("slowly is waited for", async () => {
    const scene = await jobScene();
    let looks = 0;
    const script = ({ run }: { readonly run: string }) =>
      exited(run === "look" && ++looks < 6 ? 1 : 0);
    expect(
      (await scene.run("load.stop", { run: "stop", check: "look" }, { data: started, script }))
        .outcome,
    ).toMatchObject({ result: "pass", data: { stopped: "true", wasRunning: "true" } });
    expect(looks).toBe(6);
  });

  test("whose script failed although it is over is a warning", async () => {
    const scene = await jobScene();
    let looks = 0;
    const script = ({ run }: { readonly run: string }) =>
      exited(run === "stop" ? 4 : ++looks === 1 ? 1 : 0);
    expect(
      (await scene.run("load.stop", { run: "stop", check: "look" }, { data: started, script }))
        .outcome,
    ).toMatchObject({
      status: "succeeded",
      result: "warning",
      data: { stopped: "true" },
      message: expect.stringContaining("the stop script failed (exit code 4)") as string,
    });
  });

  test("works after a silent start, by what the script knows itself", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("load.stop", {
      run: 'echo "stopping load of $CLOUD_AUTOMATION_SERVICE"',
    });
    expect(outcome).toMatchObject({ result: "pass", data: { stopped: "true" } });
    expect(scene.log.join("")).toContain("stopping load of carts");
  });

  test("does not take a check for an end that was not told what was started", async () => {
    const scene = await jobScene();
    const check = '! test -e "/nowhere/$CLOUD_AUTOMATION_STARTED_TEST_ID.pid"';
    const { outcome } = await scene.run("load.stop", {
      run: 'test -n "$CLOUD_AUTOMATION_STARTED_TEST_ID"',
      check,
    });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "warning",
      message: expect.stringContaining("the stop script failed") as string,
    });
    expect(scene.log.join("")).toContain("has to know what to stop");
  });

  test.each([["cancelled"], ["aborted"]] as const)(
    "%s in the middle is errored, and nothing else is begun",
    async (reason) => {
      const scene = await jobScene();
      const script = ({ run }: { readonly run: string }) => {
        if (run === "stop") scene.stop(reason);
        return exited(run === "stop" ? 0 : 1);
      };
      const { outcome } = await scene.run(
        "load.stop",
        { run: "stop", check: "look", cleanup: "clean" },
        { data: started, script },
      );
      expect(outcome?.status).toBe("errored");
      expect(scene.scripts.map(({ run }) => run)).not.toContain("clean");
    },
  );
});

describe("clearing up after a load test", () => {
  test.each<[number, string, string]>([
    [0, "pass", "succeeded"],
    [5, "warning", "failed"],
  ])("by a script that exits with %i is a %s", async (code, result, reported) => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "load.stop",
      { run: "stop", cleanup: "clean" },
      { script: ({ run }) => exited(run === "clean" ? code : 0) },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result,
      data: { stopped: "true", cleanup: reported },
    });
  });

  test("comes also where the stop failed, which stays a failure", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "load.stop",
      { run: "stop", cleanup: "clean" },
      { script: ({ run }) => exited(run === "clean" ? 5 : 1) },
    );
    expect(outcome).toMatchObject({
      result: "fail",
      data: { stopped: "unknown", cleanup: "failed" },
      message: expect.stringMatching(/exit code 1; the cleanup failed \(exit code 5\)/) as string,
    });
  });
});

describe("stopping a load test that is a workflow's run", () => {
  const start = async (
    parameters: JsonObject = {},
    mode: "interactive" | "silent" = "interactive",
    cancelDelayMs = 20_000,
  ) => {
    const scene = await jobScene({ cancelDelayMs });
    addWorkflow(scene, "load.yml", { afterMs: 3_600_000 });
    const { outcome } = await scene.run(
      "load.start",
      { workflow: "load.yml", wait: "no", ...parameters },
      { mode },
    );
    return { scene, data: { load: outcome?.data ?? {} } };
  };

  test("cancels the run that the start has reported, and waits until it is over", async () => {
    const { scene, data } = await start();
    const { outcome } = await scene.run("load.stop", {}, { data });
    expect(scene.github.runs()[0]).toMatchObject({ status: "completed", conclusion: "cancelled" });
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        stopped: "true",
        runId: data.load["runId"],
        confirmedBy: "workflow run",
        startedBy: "load",
        start: data.load["start"],
        end: expect.any(String) as string,
      },
    });
  });

  test("twice is a pass, and says that it was over already", async () => {
    const { scene, data } = await start();
    await scene.run("load.stop", {}, { data });
    expect((await scene.run("load.stop", {}, { data })).outcome).toMatchObject({
      result: "pass",
      data: { stopped: "true" },
      message: expect.stringContaining("over already") as string,
    });
  });

  test("fails where the run is over and what it started is not", async () => {
    const { scene, data } = await start();
    const { outcome } = await scene.run(
      "load.stop",
      { check: "exit 1", "patience-minutes": 1 },
      { data },
    );
    expect(outcome).toMatchObject({
      result: "fail",
      data: { stopped: "false" },
      message: expect.stringContaining("what it started is not") as string,
    });
  });

  test("takes the run of its own kind and of its own stage, whatever else was started", async () => {
    const { scene, data } = await start();
    const others = {
      chaos: { job: "chaos.start", startedFor: MARKS.startedFor, runId: "11" },
      ci: { runId: "12" },
      earlier: { ...MARKS, startedFor: "shop/dev/carts", runId: "13" },
    };
    expect(
      (await scene.run("load.stop", {}, { data: { ...others, ...data } })).outcome,
    ).toMatchObject({ result: "pass", data: { startedBy: "load" } });
  });

  test.each<[string, JsonObject, JsonObject, RegExp]>([
    [
      "before anything was started",
      {},
      {},
      /There is nothing to stop: no task of this sequence has left anything by load\.start/,
    ],
    [
      "of another kind of work",
      { chaos: { job: "chaos.start", startedFor: MARKS.startedFor, runId: "11" } },
      {},
      /There is nothing to stop/,
    ],
    ["of a task that left nothing", {}, { "started-by": "load" }, /nothing of the task "load"/],
    [
      "that a script has started, without one to stop it",
      { load: { ...MARKS, testId: "7" } },
      {},
      /has started no workflow run.*a script to stop it/,
    ],
    [
      "that two tasks have started",
      { a: MARKS, b: MARKS },
      {},
      /"a" and "b" have each started one.*name the task/,
    ],
    ["by a script and a run", {}, { run: "x", "run-id": "5" }, /with\.run-id: .*leave out one/],
  ])("%s cannot be done and says why; no run is touched", async (_, data, parameters, words) => {
    const { scene } = await start();
    expect((await scene.run("load.stop", parameters, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(scene.github.runs()[0]?.status).toBe("in_progress");
  });

  test("after a silent start finds it by the workflow and the words of its title", async () => {
    const scene = await jobScene();
    const meant = scene.github.addRun({
      path: "load.yml",
      event: "workflow_dispatch",
      status: "in_progress",
      displayTitle: "load shop staging carts",
    });
    const other = scene.github.addRun({
      path: "load.yml",
      event: "workflow_dispatch",
      status: "in_progress",
      displayTitle: "load shop staging orders",
    });
    const { outcome } = await scene.run(
      "load.stop",
      { workflow: "load.yml" },
      {
        data: {
          chaos: { runId: String(other.id), job: "chaos.start", startedFor: MARKS.startedFor },
        },
      },
    );
    expect(outcome).toMatchObject({
      result: "pass",
      data: { stopped: "true", runId: String(meant.id) },
    });
    expect(scene.github.run(other.id)?.status).toBe("in_progress");
  });

  test("clears up also where the run cannot be stopped", async () => {
    const { scene } = await start();
    const { outcome } = await scene.run("load.stop", { "run-id": "1", cleanup: "echo clean" });
    expect(outcome).toMatchObject({
      status: "errored",
      data: { cleanup: "succeeded" },
      message: expect.stringContaining("There is no run 1") as string,
    });
  });
});
