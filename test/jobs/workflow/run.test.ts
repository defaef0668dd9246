import { randomBytes } from "node:crypto";
import { zipSync } from "fflate";
import type { Inputs, NewWorkflow, WorkflowRun } from "../../../simulator/github";
import { UserError } from "../../../src/domain/errors";
import type { JsonObject } from "../../../src/domain/text/json";
import type { JobScene } from "../job-scene";
import { jobScene, RUN_URL, TRIGGERED_ID } from "../job-scene";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DISPATCH = /dispatches$/;
const RUN = /\/actions\/runs\/\d+$/;

interface Play {
  readonly afterMs?: number;
  readonly end?: (run: WorkflowRun, inputs: Inputs) => void;
  readonly workflow?: Partial<NewWorkflow>;
}

/** A workflow as users had them before our time: it knows nothing of tasks. */
function loadTest(
  { github, clock }: JobScene,
  { afterMs = 10 * MINUTE_MS, end, workflow = {} }: Play = {},
): void {
  github.addWorkflow({
    file: "load.yml",
    name: "Load test",
    workflowDispatch: {
      inputs: {
        target: { required: true },
        users: { type: "number", default: "10" },
        dry: { type: "boolean" },
        task: {},
      },
    },
    onDispatch: (run, inputs) => {
      clock.setTimeout(() => github.updateRun(run.id, { status: "in_progress" }), 5_000);
      clock.setTimeout(() => {
        if (github.run(run.id)?.status === "completed") return;
        if (end) end(run, inputs);
        else github.updateRun(run.id, { conclusion: "success" });
      }, afterMs);
    },
    ...workflow,
  });
}

const CALL: JsonObject = {
  workflow: "load.yml",
  inputs: { target: "https://shop.example.com", users: 50, dry: true },
};
/** Whose GITHUB_TOKEN is. */
const OURSELVES = "github-actions[bot]";
/** With a run-name that names the task. */
const TITLED: Play = {
  workflow: { runName: ({ target = "", task = "" }) => `load ${target} (${task})` },
};
const CORRELATED: JsonObject = { ...CALL, "correlation-input": "task" };

const dispatches = ({ github }: JobScene) =>
  github.requests.filter(({ method, path }) => method === "POST" && DISPATCH.test(path));

describe("a workflow written before our time", () => {
  test("is run on the default branch and waited for; its inputs are text, and nothing of it has to change", async () => {
    const scene = await jobScene({ defaultBranch: "trunk" });
    loadTest(scene);
    const { outcome } = await scene.run("workflow.run", CALL);
    const [run] = scene.github.runs();
    expect(dispatches(scene).map(({ body }) => body)).toEqual([
      {
        ref: "trunk",
        inputs: { target: "https://shop.example.com", users: "50", dry: "true" },
        return_run_details: true,
      },
    ]);
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: expect.stringMatching(/^Workflow of carts in staging done in 10 min/) as string,
      data: {
        runId: String(run?.id),
        runUrl: `https://github.com/octo/demo/actions/runs/${run?.id}`,
        conclusion: "success",
      },
    });
    expect(scene.opened).toEqual([
      [{ kind: "workflow-run", id: run?.id, repository: "octo/demo" }],
      [],
    ]);
    expect(scene.log[0]).toContain(`https://github.com/octo/demo/actions/runs/${run?.id}`);
  });

  test("of another ref, by its whole path", async () => {
    const scene = await jobScene();
    scene.github.addBranch("v2");
    loadTest(scene);
    await scene.run("workflow.run", { ...CALL, workflow: ".github/workflows/load.yml", ref: "v2" });
    expect(scene.github.runs()).toMatchObject([{ headBranch: "v2" }]);
  });

  test("an hour of waiting costs fewer than 100 requests, and the end is seen within a minute", async () => {
    const scene = await jobScene();
    loadTest(scene, { afterMs: HOUR_MS });
    const begunMs = scene.clock.nowMs();
    const { outcome } = await scene.run("workflow.run", CALL, { timeoutMs: 2 * HOUR_MS });
    expect(outcome?.result).toBe("pass");
    expect(scene.clock.nowMs() - begunMs).toBeLessThanOrEqual(HOUR_MS + MINUTE_MS);
    expect(scene.requestCount()).toBeLessThan(75);
  });

  test("a run that the API does not know yet is waited for", async () => {
    const scene = await jobScene({ runAppearsAfterMs: 20_000 });
    loadTest(scene);
    expect((await scene.run("workflow.run", CALL)).outcome?.result).toBe("pass");
  });
});

describe("how a run ends", () => {
  test("failure: the task fails, and the message names the jobs and steps", async () => {
    const scene = await jobScene();
    loadTest(scene, {
      end: ({ id }) => {
        scene.github.addJob(id, {
          name: "prepare",
          conclusion: "success",
          steps: [{ name: "Check out", conclusion: "success" }],
        });
        scene.github.addJob(id, {
          name: "load (eu)",
          conclusion: "failure",
          steps: [
            { name: "Run k6", conclusion: "failure" },
            { name: "Tidy", conclusion: "skipped" },
          ],
        });
        scene.github.updateRun(id, { conclusion: "failure" });
      },
    });
    const { outcome } = await scene.run("workflow.run", CALL);
    const id = scene.github.runs()[0]?.id;
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      message:
        `Workflow of carts in staging failed: run ${id} of load.yml failed: job ` +
        `"load (eu)" at the step "Run k6". (CA-401)`,
      data: { conclusion: "failure" },
    });
    expect(scene.github.requests.filter(({ path }) => path.endsWith("/jobs"))).toHaveLength(1);
  });

  test.each([
    ["cancelled", "was cancelled"],
    ["timed_out", "ran into its time limit"],
    ["startup_failure", "could not start (its workflow file does not load)"],
    ["skipped", "was skipped by a condition"],
  ] as const)("%s: errored, with the cause", async (conclusion, cause) => {
    const scene = await jobScene();
    loadTest(scene, { end: ({ id }) => scene.github.updateRun(id, { conclusion }) });
    const { outcome } = await scene.run("workflow.run", CALL);
    expect(outcome).toMatchObject({
      status: "errored",
      result: "fail",
      message: expect.stringContaining(`of load.yml ${cause}. (CA-412)`) as string,
      data: { conclusion },
    });
  });
});

describe("what a run reports", () => {
  const reporting = (
    scene: JobScene,
    content: Parameters<JobScene["github"]["addArtifact"]>[2],
    name = "cloud-automation-output",
    conclusion: "success" | "failure" = "success",
  ) =>
    loadTest(scene, {
      end: ({ id }) => {
        scene.github.addArtifact(id, name, content);
        scene.github.updateRun(id, { conclusion });
      },
    });

  test("output, in the syntax of $CLOUD_AUTOMATION_OUTPUT: data, message, result and labels", async () => {
    const scene = await jobScene();
    reporting(scene, {
      output:
        "message=Slow in " +
        'Frankfurt\nresult=warning\nlabels.team=shop\np95=812\nregions={"eu":"slow"}\nrunId=1\n__proto__=x\nnotes<<END\na\nb\nEND\n',
    });
    const { outcome } = await scene.run("workflow.run", CALL);
    expect(outcome).toMatchObject({
      result: "warning",
      message: expect.stringMatching(/^Slow in Frankfurt/) as string,
      labels: { team: "shop" },
      data: {
        p95: "812",
        regions: { eu: "slow" },
        notes: "a\nb",
        runId: String(scene.github.runs()[0]?.id),
      },
    });
    expect(Object.hasOwn(outcome?.data ?? {}, "__proto__")).toBe(true);
  });

  test("output.json: the same as one object; numbers and booleans become text", async () => {
    const scene = await jobScene();
    reporting(
      scene,
      {
        "output.json":
          '{"message":"Ready","labels":{"team":"shop","size":3},"p95":812.5,"isFast":true,"regions":["eu"],"none":null}',
      },
      "results",
    );
    const { outcome } = await scene.run("workflow.run", { ...CALL, artifact: "results" });
    expect(outcome).toMatchObject({
      result: "pass",
      message: "Ready",
      labels: { team: "shop", size: "3" },
      data: { p95: "812.5", isFast: "true", regions: ["eu"] },
    });
    expect(outcome?.data).not.toHaveProperty("none");
  });

  test("a failed run keeps its report; the worse of both verdicts counts", async () => {
    const scene = await jobScene();
    reporting(scene, { output: "result=pass\nerrors=12\n" }, undefined, "failure");
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      result: "fail",
      data: { errors: "12", conclusion: "failure" },
    });
  });

  test("a re-run's report replaces that of the attempt before", async () => {
    const scene = await jobScene();
    loadTest(scene, {
      end: ({ id }) => {
        scene.github.addArtifact(id, "cloud-automation-output", { output: "p95=1" });
        scene.github.updateRun(id, { conclusion: "failure" });
        scene.github.updateRun(id, { runAttempt: 2 });
        scene.github.addArtifact(id, "cloud-automation-output", { output: "p95=2" });
        scene.github.updateRun(id, { conclusion: "success" });
      },
    });
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      result: "pass",
      data: { p95: "2" },
    });
  });

  const bomb = () => {
    const bytes = zipSync({ output: new Uint8Array(64 * 1024 * 1024) });
    // The directory says it is small.
    const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    directory.writeUInt32LE(1_000, directory.lastIndexOf("PK\x01\x02") + 24);
    return bytes;
  };

  test.each<[string, Parameters<JobScene["github"]["addArtifact"]>[2], string]>([
    ["no archive", new TextEncoder().encode("hello"), "is no zip archive"],
    [
      "an archive without our files",
      { "../output": "x", "other.txt": "y" },
      "holds neither output nor output.json of at most 1048576 bytes",
    ],
    [
      "a file that is too large",
      { output: `x=${"y".repeat(1024 * 1024)}` },
      "holds neither output nor output.json",
    ],
    ["a bomb that says it is small", bomb(), "holds neither output nor output.json"],
    [
      "a large archive",
      { output: "x=1", more: randomBytes(1_200_000) },
      "is larger than 1048576 bytes",
    ],
    [
      "a wrong line",
      { output: "p95=1\nnonsense\n" },
      'line 2 of output in the artifact "cloud-automation-output" has neither = nor <<',
    ],
    [
      "a wrong verdict",
      { "output.json": '{"result":"maybe"}' },
      'output.json in the artifact "cloud-automation-output" sets result to "maybe"; result may be pass, warning, fail',
    ],
    ["no JSON object", { "output.json": "[1]" }, "holds no JSON object"],
  ])("%s: errored, since there is a report and it cannot be read", async (_, content, why) => {
    const scene = await jobScene();
    reporting(scene, content);
    const { outcome } = await scene.run("workflow.run", CALL);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(why) as string,
      data: { conclusion: "success" },
    });
  });

  test("an expired one: errored, too", async () => {
    const scene = await jobScene();
    loadTest(scene, {
      end: ({ id }) => {
        scene.github.addArtifact(
          id,
          "cloud-automation-output",
          { output: "p95=1" },
          { expired: true },
        );
        scene.github.updateRun(id, { conclusion: "success" });
      },
    });
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("has expired") as string,
    });
  });
});

describe("nothing is started twice", () => {
  test("called twice for one task: the second call takes the run up again, also when it is over", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    const first = await scene.run("workflow.run", CORRELATED);
    const second = await scene.run("workflow.run", CORRELATED);
    expect(scene.github.runs()).toHaveLength(1);
    expect(second.outcome?.data).toEqual(first.outcome?.data);
    expect(scene.github.runs()[0]?.displayTitle).toBe(
      `load https://shop.example.com (${TRIGGERED_ID})`,
    );
  });

  test("also where the workflow gets the id of the task by an input of its own", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    const own = { ...CALL, inputs: { target: "x", task: TRIGGERED_ID } };
    await scene.run("workflow.run", own);
    await scene.run("workflow.run", own);
    expect(scene.github.runs()).toHaveLength(1);
  });

  test("runs of other tasks, other triggers, and this very run are not taken for it", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    const path = ".github/workflows/load.yml";
    scene.github.addRun({
      path,
      event: "workflow_dispatch",
      displayTitle: `load (${TRIGGERED_ID}-rollback)`,
      conclusion: "success",
    });
    scene.github.addRun({
      path,
      event: "workflow_dispatch",
      displayTitle: `load (1${TRIGGERED_ID})`,
      conclusion: "success",
    });
    scene.github.addRun({
      path,
      event: "repository_dispatch",
      displayTitle: `keptn-load ${TRIGGERED_ID}`,
      status: "in_progress",
    });
    scene.github.addRun({
      path,
      event: "workflow_dispatch",
      displayTitle: `trial ${TRIGGERED_ID}`,
      id: Number(/runs\/(\d+)/.exec(RUN_URL)?.[1]),
      status: "in_progress",
    });
    await scene.run("workflow.run", CORRELATED);
    expect(dispatches(scene)).toHaveLength(1);
  });

  test("several runs name the task: it says so, and starts and guesses nothing", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    const ids = [1, 2].map(
      () =>
        scene.github.addRun({
          path: ".github/workflows/load.yml",
          event: "workflow_dispatch",
          displayTitle: `load (${TRIGGERED_ID})`,
          conclusion: "success",
          actor: OURSELVES,
        }).id,
    );
    const { outcome } = await scene.run("workflow.run", CORRELATED);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        `the runs ${[...ids].reverse().join(", ")} name this task in their titles, so ` +
          "it cannot be said which of them is its own",
      ) as string,
    });
    expect(dispatches(scene)).toEqual([]);
  });

  test("the answer to the dispatch is lost: the run is found by its title", async () => {
    const scene = await jobScene({ runAppearsAfterMs: 8_000 });
    loadTest(scene, TITLED);
    scene.github.faults.add({ method: "POST", path: DISPATCH, effect: { kind: "lose-answer" } });
    expect((await scene.run("workflow.run", CORRELATED)).outcome?.result).toBe("pass");
    expect(scene.github.runs()).toHaveLength(1);
  });

  test.each<[string, object]>([
    ["the connection breaks before", { kind: "reset" }],
    ["HTTP 502", { kind: "answer", status: 502, body: { message: "Server Error" } }],
  ])(
    "an unclear answer without effect (%s): a minute without a run, then it is asked for once more",
    async (_, effect) => {
      const scene = await jobScene();
      loadTest(scene, TITLED);
      scene.github.faults.add({
        method: "POST",
        path: DISPATCH,
        nth: 1,
        effect: effect as { kind: "reset" },
      });
      const begunMs = scene.clock.nowMs();
      expect((await scene.run("workflow.run", CORRELATED)).outcome?.result).toBe("pass");
      expect(dispatches(scene)).toHaveLength(2);
      expect(dispatches(scene)[1]?.at.getTime()).toBeGreaterThanOrEqual(begunMs + MINUTE_MS);
      expect(scene.github.runs()).toHaveLength(1);
    },
  );

  test("an unclear answer twice: it gives up and says so", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    scene.github.faults.add({ method: "POST", path: DISPATCH, effect: { kind: "reset" } });
    expect((await scene.run("workflow.run", CORRELATED)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("gave no clear answer") as string,
    });
    expect(dispatches(scene)).toHaveLength(2);
  });

  test("an unclear answer, and a run that does not name the task: it says so and names the fix", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.github.faults.add({ method: "POST", path: DISPATCH, effect: { kind: "lose-answer" } });
    const { outcome } = await scene.run("workflow.run", CALL);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /run \d+ appeared since then, and its title does not name this task. Nothing more is started. Name an input with correlation-input/,
      ) as string,
    });
    expect(dispatches(scene)).toHaveLength(1);
  });

  test("GitHub cannot list the runs after an unclear answer: nothing is sent again", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    scene.github.faults.add({ method: "POST", path: DISPATCH, effect: { kind: "reset" } });
    scene.github.faults.add({
      method: "GET",
      path: /load\.yml\/runs$/,
      nth: Array.from({ length: 200 }, (_, i) => i + 2),
      effect: { kind: "answer", status: 503, body: { message: "Unavailable" } },
    });
    expect((await scene.run("workflow.run", CORRELATED)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("could not be listed") as string,
    });
    expect(dispatches(scene)).toHaveLength(1);
  });
});

describe("an older server, which does not name the run", () => {
  const OLDER = { returnsRunDetails: false, runAppearsAfterMs: 4_000 };

  test("found by the title", async () => {
    const scene = await jobScene(OLDER);
    loadTest(scene, TITLED);
    scene.github.addRun({
      path: ".github/workflows/load.yml",
      event: "workflow_dispatch",
      status: "in_progress",
      displayTitle: "load by hand",
    });
    const { outcome } = await scene.run("workflow.run", CORRELATED);
    expect(outcome).toMatchObject({
      result: "pass",
      data: { runId: String(scene.github.runs()[1]?.id) },
    });
    expect(
      dispatches(scene).map(({ status, body }) => [status, Object.keys(body as object)]),
    ).toEqual([
      [422, ["ref", "inputs", "return_run_details"]],
      [204, ["ref", "inputs"]],
    ]);
  });

  test("a single new run is the one, also without a title", async () => {
    const scene = await jobScene(OLDER);
    loadTest(scene);
    scene.github.addRun({
      path: ".github/workflows/load.yml",
      event: "workflow_dispatch",
      status: "in_progress",
    });
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      result: "pass",
      data: { runId: String(scene.github.runs()[1]?.id) },
    });
  });

  test("several new runs: it does not guess", async () => {
    const scene = await jobScene(OLDER);
    loadTest(scene, {
      workflow: {
        onDispatch: () =>
          void scene.github.addRun({
            path: ".github/workflows/load.yml",
            event: "workflow_dispatch",
            actor: OURSELVES,
          }),
      },
    });
    const { outcome } = await scene.run("workflow.run", CALL);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /accepted it without naming the run; the runs \d+, \d+ appeared since then, and their titles do not name this task/,
      ) as string,
    });
    expect(scene.github.runs().map(({ status }) => status)).toEqual(["queued", "queued"]);
  });

  test("accepted and no run comes: it says so", async () => {
    const scene = await jobScene({ ...OLDER, runAppearsAfterMs: HOUR_MS });
    loadTest(scene);
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        "accepted it without naming the run; no run of it appeared",
      ) as string,
    });
    expect(dispatches(scene)).toHaveLength(2);
  });
});

describe("GitHub says no", () => {
  test("no such workflow", async () => {
    const scene = await jobScene();
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        "There is no workflow load.yml on the default branch of octo/demo",
      ) as string,
    });
    expect(dispatches(scene)).toEqual([]);
  });

  test("an input that the workflow does not have: its words are passed on", async () => {
    const scene = await jobScene();
    loadTest(scene);
    expect(
      (await scene.run("workflow.run", { ...CALL, inputs: { target: "x", colour: "red" } }))
        .outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining('Unexpected inputs provided: ["colour"]') as string,
    });
  });

  test("the permission is named", async () => {
    const scene = await jobScene({ permissions: { actions: "read" } });
    loadTest(scene);
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/needs `actions: write`.*\(CA-605\)$/) as string,
    });
  });

  test("another repository that the token cannot see", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("workflow.run", { ...CALL, repository: "other/place" })).outcome?.message,
    ).toContain("on the default branch of other/place, or the token may not see it");
  });

  test("more inputs than GitHub takes, and an input given twice", async () => {
    const scene = await jobScene();
    loadTest(scene);
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`i${i}`, "x"]));
    expect(
      (await scene.run("workflow.run", { ...CORRELATED, inputs: many })).outcome?.message,
    ).toContain("at most 25 inputs, found 26 with correlation-input");
    expect(
      (await scene.run("workflow.run", { ...CORRELATED, inputs: { task: "mine" } })).outcome
        ?.message,
    ).toContain('inputs gives "task" a value already');
    expect(
      (await scene.run("workflow.run", { ...CALL, inputs: { target: "x".repeat(70_000) } })).outcome
        ?.message,
    ).toContain("at most 65535 characters together");
    await expect(
      scene.run("workflow.run", { ...CALL, inputs: { ...many, one: "more" } }),
    ).rejects.toThrow("with.inputs");
    expect(dispatches(scene)).toEqual([]);
  });

  test("an outage while it waits: it goes on waiting, with few requests", async () => {
    const scene = await jobScene();
    loadTest(scene, { afterMs: 40 * MINUTE_MS });
    const outage = scene.github.faults.add({
      method: "GET",
      path: RUN,
      effect: { kind: "answer", status: 503, body: { message: "Unavailable" } },
    });
    scene.clock.setTimeout(() => outage.remove(), 30 * MINUTE_MS);
    expect((await scene.run("workflow.run", CALL)).outcome?.result).toBe("pass");
    expect(scene.requestCount()).toBeLessThan(100);
    expect(scene.log.join("\n")).toContain("is looked at again in 4 minutes");
  });

  test("rate limits are waited for", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.github.faults.add({
      method: "GET",
      path: RUN,
      nth: 3,
      effect: {
        kind: "answer",
        status: 403,
        headers: { "retry-after": "600" },
        body: { message: "You have exceeded a secondary rate limit." },
      },
    });
    expect((await scene.run("workflow.run", CALL)).outcome?.result).toBe("pass");
    const looks = scene.github.requests.filter(
      ({ method, path }) => method === "GET" && RUN.test(path),
    );
    expect((looks[3]?.at.getTime() ?? 0) - (looks[2]?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(
      600_000,
    );
  });

  test("the run may no longer be read: errored, with the run that is known, and post will cancel it", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.github.faults.add({
      method: "GET",
      path: RUN,
      nth: [3, 4, 5],
      effect: { kind: "answer", status: 401, body: { message: "Bad credentials" } },
    });
    const { outcome } = await scene.run("workflow.run", CALL);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/could not be followed.*HTTP 401.*\(CA-605\)$/) as string,
      data: { runId: String(scene.github.runs()[0]?.id) },
    });
    expect(scene.opened.at(-1)).toHaveLength(1);
  });

  test("the run was deleted meanwhile", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.clock.setTimeout(
      () =>
        scene.github.faults.add({
          method: "GET",
          path: RUN,
          effect: { kind: "answer", status: 404, body: { message: "Not Found" } },
        }),
      3 * MINUTE_MS,
    );
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("is no longer there") as string,
    });
  });
});

describe("when the task is stopped", () => {
  test.each([
    ["cancelled", 5_000],
    ["aborted", 20_000],
    ["deadline", 20_000],
  ] as const)("%s: the run is cancelled and seen to be over", async (because, withinMs) => {
    const scene = await jobScene({ cancelDelayMs: 1_000 });
    loadTest(scene);
    let stoppedMs = 0;
    scene.clock.setTimeout(() => {
      stoppedMs = scene.clock.nowMs();
      scene.stop(because);
    }, 3 * MINUTE_MS);
    const { result } = await scene.run("workflow.run", CALL);
    const [run] = scene.github.runs();
    expect(result).toMatchObject({
      ending: { kind: "stopped", because },
      report: {
        message: `Run ${run?.id} of load.yml was cancelled and is over.`,
        data: { runId: String(run?.id), conclusion: "cancelled" },
      },
    });
    expect(run?.conclusion).toBe("cancelled");
    expect(scene.clock.nowMs() - stoppedMs).toBeLessThan(withinMs);
    expect(scene.opened.at(-1)).toEqual([]);
  });

  test.each([
    ["cancelled", 5_000],
    ["deadline", 20_000],
  ] as const)(
    "%s, and the run goes on: asked to stop is not stopped",
    async (because, withinMs) => {
      const scene = await jobScene({ cancelDelayMs: () => undefined });
      loadTest(scene);
      let stoppedMs = 0;
      scene.clock.setTimeout(() => {
        stoppedMs = scene.clock.nowMs();
        scene.stop(because);
      }, 3 * MINUTE_MS);
      const { result } = await scene.run("workflow.run", CALL);
      expect(result.report.message).toMatch(/was asked to stop and is not over yet\.$/);
      expect(result.report.data).not.toHaveProperty("conclusion");
      expect(scene.clock.nowMs() - stoppedMs).toBeLessThan(withinMs);
      expect(scene.github.requests.filter(({ path }) => path.endsWith("/cancel"))).toHaveLength(1);
    },
  );

  test("the run may not be cancelled: post is left to try again", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.github.faults.add({
      method: "POST",
      path: /cancel$/,
      effect: {
        kind: "answer",
        status: 403,
        body: { message: "Resource not accessible by integration" },
      },
    });
    scene.clock.setTimeout(() => scene.stop("cancelled"), 3 * MINUTE_MS);
    const { result } = await scene.run("workflow.run", CALL);
    expect(result.report.message).toContain("could not be cancelled (");
    expect(scene.opened.at(-1)).toHaveLength(1);
  });

  test("the run was quicker than the deadline: what came of it is the outcome", async () => {
    const scene = await jobScene();
    loadTest(scene, { afterMs: 3 * MINUTE_MS });
    scene.clock.setTimeout(() => scene.stop("deadline"), 3 * MINUTE_MS + 1);
    expect((await scene.run("workflow.run", CALL)).outcome).toMatchObject({
      result: "pass",
      data: { conclusion: "success" },
    });
  });

  test("before anything was sent: nothing is sent", async () => {
    const scene = await jobScene();
    loadTest(scene);
    const fault = scene.github.faults.add({
      method: "GET",
      path: /load\.yml\/runs$/,
      effect: { kind: "stall" },
    });
    const watch = setInterval(() => fault.hits > 0 && scene.stop("cancelled"), 10);
    const { result } = await scene.run("workflow.run", CALL);
    expect(result.ending).toEqual({ kind: "stopped", because: "cancelled" });
    clearInterval(watch);
    expect(fault.hits).toBe(1);
    expect(dispatches(scene)).toEqual([]);
  });

  test("while the dispatch is under way: its run is cancelled all the same", async () => {
    const scene = await jobScene({ runAppearsAfterMs: 1_200 });
    loadTest(scene, { workflow: { onDispatch: () => scene.stop("cancelled") } });
    const { result } = await scene.run("workflow.run", CALL);
    expect(result.ending).toEqual({ kind: "stopped", because: "cancelled" });
    expect(scene.github.runs()).toMatchObject([{ conclusion: "cancelled" }]);
    expect(scene.clock.nowMs()).toBeLessThan(Date.parse("2026-11-01T10:00:05.000Z"));
  });

  test("five hours are the longest wait on a runner", async () => {
    const scene = await jobScene();
    loadTest(scene, { afterMs: 30 * HOUR_MS });
    const { outcome } = await scene.run("workflow.run", CALL, { timeoutMs: 9 * HOUR_MS });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /went on for more than 5 hours and was cancelled and is over; use wait: park.*\(CA-404\)$/,
      ) as string,
    });
    expect(scene.requestCount()).toBeLessThan(5 * 75);
  });
});

describe("wait: park", () => {
  const PARK: JsonObject = { ...CALL, wait: "park", "deadline-minutes": 90, artifact: "results" };

  test("the run ends, and the note says what the sweep has to know", async () => {
    const scene = await jobScene();
    loadTest(scene);
    const { result } = await scene.run("workflow.run", PARK);
    const [run] = scene.github.runs();
    expect(scene.parked).toEqual([
      {
        deadline: "2026-11-01T11:30:00.000Z",
        waitsFor: `run ${run?.id} of load.yml`,
        runId: run?.id,
        artifact: "results",
      },
    ]);
    expect(result.ending).toEqual({
      kind: "parked",
      deadline: "2026-11-01T11:30:00.000Z",
      waitsFor: `run ${run?.id} of load.yml`,
    });
    expect(scene.opened.at(-1)).toEqual([]);
    expect(run?.status).toBe("queued");
  });

  test("a day by default", async () => {
    const scene = await jobScene();
    loadTest(scene);
    await scene.run("workflow.run", { ...CALL, wait: "park" });
    expect(scene.parked).toMatchObject([
      { deadline: "2026-11-02T10:00:00.000Z", artifact: "cloud-automation-output" },
    ]);
  });

  test("silent: the run is started, and the message says that the task does not wait for it", async () => {
    const scene = await jobScene();
    loadTest(scene);
    const { outcome } = await scene.run("workflow.run", PARK, { mode: "silent" });
    expect(outcome).toMatchObject({
      result: "pass",
      message: expect.stringContaining("was started; the task does not wait for it") as string,
      data: { runId: String(scene.github.runs()[0]?.id) },
    });
    expect(scene.parked).toEqual([]);
    expect(scene.opened.flat()).toEqual([]);
  });

  test("a task that would not be woken up waits on the runner", async () => {
    const scene = await jobScene();
    loadTest(scene);
    const { outcome } = await scene.run("workflow.run", PARK, { mustStay: true });
    expect(outcome).toMatchObject({ result: "pass", data: { conclusion: "success" } });
    expect(scene.parked).toEqual([]);
  });

  test("the wait cannot be written down: the run is cancelled, since nobody would end the task", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.parked.push = () => {
      throw new UserError(
        "The wait could not be written down for the sweep (no artifacts here).",
        "CA-411",
      );
    };
    const { outcome } = await scene.run("workflow.run", PARK);
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /could not be written down.*; run \d+ of load.yml was cancelled and is over\. \(CA-411\)$/,
      ) as string,
    });
    expect(scene.github.runs()).toMatchObject([{ conclusion: "cancelled" }]);
  });

  test("the sequence is aborted while it is written down: the run is cancelled", async () => {
    const scene = await jobScene();
    loadTest(scene);
    scene.parked.push = () => {
      scene.stop("aborted");
      return 0;
    };
    expect((await scene.run("workflow.run", PARK)).result.ending).toEqual({
      kind: "stopped",
      because: "aborted",
    });
    expect(scene.github.runs()).toMatchObject([{ conclusion: "cancelled" }]);
  });

  test("the run that an earlier attempt has started is over: there is nothing to wait for", async () => {
    const scene = await jobScene();
    loadTest(scene, TITLED);
    await scene.run("workflow.run", CORRELATED);
    expect(
      (await scene.run("workflow.run", { ...CORRELATED, wait: "park" })).outcome,
    ).toMatchObject({ result: "pass", data: { conclusion: "success" } });
    expect(scene.parked).toEqual([]);
  });

  test("a run of another repository cannot be waited for so", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("workflow.run", { ...PARK, repository: "other/place" })).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining("park works only for runs of octo/demo") as string,
    });
    expect(scene.requestCount()).toBe(0);
  });
});
