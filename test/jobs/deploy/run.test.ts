import { githubAnswers } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { addWorkflow, exited, jobScene, RUN_URL, SHA, TRIGGERED_ID } from "../job-scene";
import { whileTimeStands } from "../../support/still-time";

const DEPLOY = "echo deploymentURL=https://carts.staging.example.com >> $CLOUD_AUTOMATION_OUTPUT";
const states = (scene: Awaited<ReturnType<typeof jobScene>>) =>
  scene.github.deployments().map(({ statuses }) => statuses.map(({ state }) => state));

describe("a deployment", () => {
  test("has a record from its begin to its end, and the next task gets its address", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("deploy.run", { run: DEPLOY });
    expect(outcome).toMatchObject({ status: "succeeded", result: "pass" });
    const [record] = scene.github.deployments();
    expect(outcome?.data).toEqual({
      deploymentURL: "https://carts.staging.example.com",
      deploymentURIsPublic: ["https://carts.staging.example.com"],
      deploymentResults: "script: exit code 0",
      environment: "staging",
      deploymentId: String(record?.id),
    });
    expect(record).toMatchObject({
      sha: SHA,
      environment: "staging",
      payload: { key: `keptn-${TRIGGERED_ID}`, triggeredId: TRIGGERED_ID, project: "shop" },
    });
    expect(record?.statuses).toMatchObject([
      { state: "in_progress", logUrl: RUN_URL },
      { state: "success", logUrl: RUN_URL, environmentUrl: "https://carts.staging.example.com" },
    ]);
    // Open for post while it lasts, and not any more.
    expect(scene.opened).toEqual([[{ kind: "deployment", id: record?.id }], []]);
  });

  test("that fails has a failed record and is failed", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("deploy.run", {
      run: "echo no; exit 3",
      "environment-url": "https://carts.example.com",
    });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: expect.stringContaining("exit code 3") as string,
    });
    expect(outcome?.data).not.toHaveProperty("deploymentURL");
    expect(states(scene)).toEqual([["in_progress", "failure"]]);
    expect(scene.opened.at(-1)).toEqual([]);
  });

  test.each([
    ["cannot be begun", "no-such-command", "errored", "error"],
    ["was killed", "kill -KILL $$", "errored", "error"],
    [
      "says that it could not",
      "echo status=errored >> $CLOUD_AUTOMATION_OUTPUT",
      "errored",
      "error",
    ],
    ["has findings", "echo result=warning >> $CLOUD_AUTOMATION_OUTPUT", "succeeded", "success"],
    [
      "says no by its report",
      "echo result=fail >> $CLOUD_AUTOMATION_OUTPUT",
      "succeeded",
      "failure",
    ],
  ])("whose script %s ends its record accordingly", async (_, run, status, state) => {
    const scene = await jobScene();
    const { outcome } = await scene.run("deploy.run", { run });
    expect(outcome?.status).toBe(status);
    expect(states(scene)).toEqual([["in_progress", state]]);
  });

  test("is told its image, its environment and its record", async () => {
    const scene = await jobScene();
    const reported =
      'echo "image: $CLOUD_AUTOMATION_IMAGE in $CLOUD_AUTOMATION_ENVIRONMENT as $CLOUD_AUTOMATION_DEPLOYMENT_ID"';
    const data = { configurationChange: { values: { image: "example/carts:1.0.0" } } };
    const first = await scene.run("deploy.run", { run: reported, environment: "blue" }, { data });
    const [record] = scene.github.deployments();
    expect(scene.log.join("")).toContain(`image: example/carts:1.0.0 in blue as ${record?.id}`);
    expect(first.outcome?.data).toMatchObject({
      image: "example/carts:1.0.0",
      environment: "blue",
    });
    const built = await scene.run(
      "deploy.run",
      { run: reported, environment: "green" },
      { data: { ...data, build: { image: "example/carts:1.1.0" } } },
    );
    expect(built.outcome?.data).toMatchObject({ image: "example/carts:1.1.0" });
  });

  test.each<[string, string, readonly string[] | undefined]>([
    [
      "a JSON list",
      'deploymentURIsPublic=["https://a.example.com","https://b.example.com"]',
      ["https://a.example.com", "https://b.example.com"],
    ],
    [
      "words",
      "deploymentURIsPublic=https://a.example.com https://a.example.com,https://b.example.com",
      ["https://a.example.com", "https://b.example.com"],
    ],
    ["no address", "x=1", undefined],
  ])(
    "reports addresses given as %s, and never those of earlier tasks",
    async (_, line, expected) => {
      const scene = await jobScene();
      const { outcome } = await scene.run(
        "deploy.run",
        { run: `echo '${line}' >> $CLOUD_AUTOMATION_OUTPUT` },
        {
          data: {
            deployment: {
              deploymentURIsPublic: ["https://old.example.com"],
              deploymentURL: "https://old.example.com",
            },
          },
        },
      );
      expect(outcome?.data["deploymentURIsPublic"]).toEqual(expected);
      expect(outcome?.data["deploymentURL"]).toEqual(expected?.[0]);
    },
  );

  test("names are a list whatever the script writes", async () => {
    const scene = await jobScene();
    expect(
      (
        await scene.run("deploy.run", {
          run: "echo deploymentNames=blue >> $CLOUD_AUTOMATION_OUTPUT",
        })
      ).outcome?.data["deploymentNames"],
    ).toEqual(["blue"]);
  });

  test.each([
    ["no address", "not-an-address"],
    ["a password", "https://user:secret@carts.example.com"],
    ["another scheme", "javascript:alert(1)"],
    ["something the job wants masked", "https://carts.example.com/?key=abcdef123"],
  ])("does not show on its page what is %s", async (_, url) => {
    const scene = await jobScene();
    await scene.run("deploy.run", {
      run: `echo '::add-mask::abcdef123'; echo 'deploymentURL=${url}' >> $CLOUD_AUTOMATION_OUTPUT`,
    });
    expect(scene.github.deployments()[0]?.statuses.at(-1)).toMatchObject({
      state: "success",
      environmentUrl: "",
    });
  });

  test("a success ends older records of the environment by default", async () => {
    const scene = await jobScene();
    const older = async () => {
      await fetch(`${scene.github.url}/repos/octo/demo/deployments`, {
        method: "POST",
        headers: { authorization: `Bearer ${scene.github.token}`, "user-agent": "test" },
        body: JSON.stringify({
          ref: "main",
          auto_merge: false,
          required_contexts: [],
          environment: "staging",
        }),
      });
      const id = scene.github.deployments().at(-1)?.id ?? 0;
      await fetch(`${scene.github.url}/repos/octo/demo/deployments/${id}/statuses`, {
        method: "POST",
        headers: { authorization: `Bearer ${scene.github.token}`, "user-agent": "test" },
        body: JSON.stringify({ state: "success", auto_inactive: false }),
      });
    };
    await older();
    await scene.run("deploy.run", { run: DEPLOY, "auto-inactive": false });
    expect(states(scene)[0]).toEqual(["success"]);
    await scene.run("deploy.run", { run: DEPLOY });
    expect(states(scene)[0]).toEqual(["success", "inactive"]);
  });
});

describe("the record", () => {
  test("is never made twice for one task: a second attempt goes on with it", async () => {
    const scene = await jobScene();
    await scene.run("deploy.run", { run: "exit 1" });
    await scene.run("deploy.run", { run: DEPLOY });
    expect(states(scene)).toEqual([["in_progress", "failure", "in_progress", "success"]]);
  });

  test.each([
    ["lost", { kind: "lose-answer" } as const],
    ["a bad gateway's", githubAnswers.badGateway()],
  ])("is made once when the answer is %s", async (_, effect) => {
    const scene = await jobScene();
    scene.github.faults.add({ method: "POST", path: /deployments$/, effect, nth: 1 });
    expect((await scene.run("deploy.run", { run: DEPLOY })).outcome?.result).toBe("pass");
    expect(states(scene)).toEqual([["in_progress", "success"]]);
  });

  test.each([
    [
      "may not write",
      { permissions: { deployments: "read", contents: "read" } } as const,
      "CA-605",
      "deployments: write",
    ],
    [
      "may not even read",
      { permissions: { contents: "read" } } as const,
      "CA-605",
      "deployments: write",
    ],
  ])(
    "needs a permission; a token that %s leads to an answer that names it, and nothing is deployed",
    async (_, options, code, words) => {
      const scene = await jobScene(options);
      const { outcome } = await scene.run("deploy.run", { run: DEPLOY });
      expect(outcome).toMatchObject({
        status: "errored",
        message: expect.stringContaining(words) as string,
      });
      expect(outcome?.message).toContain(code);
      expect(scene.scripts).toEqual([]);
    },
  );

  test("is not needed with record: false, and then no permission either", async () => {
    const scene = await jobScene({ permissions: {} });
    const { outcome } = await scene.run("deploy.run", { run: DEPLOY, record: false });
    expect(outcome?.result).toBe("pass");
    expect(outcome?.data).not.toHaveProperty("deploymentId");
    expect(scene.requestCount()).toBe(0);
  });

  test("of a commit that is not there is told, and nothing is deployed", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("deploy.run", { run: DEPLOY, commit: "no-such-branch" });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /No ref found.*"no-such-branch".*with\.commit.*CA-411/,
      ) as string,
    });
    expect(scene.scripts).toEqual([]);
  });

  test("cannot be had while GitHub is down: nothing is deployed and the answer says so", async () => {
    const scene = await jobScene();
    scene.github.faults.add({ path: /deployments/, effect: githubAnswers.serverError() });
    const { outcome } = await scene.run("deploy.run", { run: DEPLOY });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/HTTP 500.*nothing was deployed/) as string,
    });
    expect(scene.scripts).toEqual([]);
  });

  test("is patient with limits", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "POST",
      path: /deployments$/,
      effect: githubAnswers.secondaryLimit(60),
      nth: 1,
    });
    expect((await scene.run("deploy.run", { run: DEPLOY })).outcome?.result).toBe("pass");
    expect(states(scene)).toEqual([["in_progress", "success"]]);
  });

  test("that cannot be ended makes the deployment a warning and stays open for post", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "POST",
      path: /statuses$/,
      effect: githubAnswers.serverError(),
      nth: [2, 3, 4, 5, 6, 7],
    });
    const { outcome } = await scene.run("deploy.run", { run: DEPLOY });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "warning",
      message: expect.stringMatching(/could not be set to success.*HTTP 500/) as string,
    });
    expect(scene.opened.at(-1)).toEqual([
      { kind: "deployment", id: scene.github.deployments()[0]?.id },
    ]);
  });

  test("that GitHub accepts and does not change is noticed", async () => {
    const scene = await jobScene();
    const id = 300_000_001;
    const accepted = {
      url: "https://x",
      id: 5,
      node_id: "n",
      state: "success",
      creator: null,
      description: "",
      environment: "staging",
      target_url: "",
      log_url: "",
      environment_url: "",
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      deployment_url: "https://x",
      repository_url: "https://x",
    };
    scene.github.faults.add({
      method: "POST",
      path: /statuses$/,
      effect: {
        kind: "answer",
        status: 201,
        headers: { "content-type": "application/json" },
        body: accepted,
      },
      nth: 2,
    });
    const { outcome } = await scene.run("deploy.run", { run: DEPLOY });
    expect(outcome).toMatchObject({
      result: "warning",
      message: expect.stringContaining(
        `accepted the state success for deployment ${id} and shows "in_progress"`,
      ) as string,
    });
  });

  test("that cannot be begun does not keep the deployment from going on", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "POST",
      path: /statuses$/,
      effect: githubAnswers.notAccessible(),
      nth: 1,
    });
    expect((await scene.run("deploy.run", { run: DEPLOY })).outcome?.result).toBe("pass");
    expect(scene.log.join("")).toMatch(/could not be set to in_progress/);
    expect(states(scene)).toEqual([["success"]]);
  });

  test("of others is left alone, whatever their payload is", async () => {
    const scene = await jobScene();
    for (const payload of [
      "text",
      "{",
      JSON.stringify({ key: `keptn-${TRIGGERED_ID}x` }),
      { key: ["keptn"] },
      {},
    ]) {
      await fetch(`${scene.github.url}/repos/octo/demo/deployments`, {
        method: "POST",
        headers: { authorization: `Bearer ${scene.github.token}`, "user-agent": "test" },
        body: JSON.stringify({
          ref: "main",
          auto_merge: false,
          required_contexts: [],
          environment: "staging",
          payload,
        }),
      });
    }
    await scene.run("deploy.run", { run: DEPLOY });
    expect(states(scene)).toEqual([[], [], [], [], [], ["in_progress", "success"]]);
  });
});

describe("a check", () => {
  test("is tried until it succeeds, and knows what the deployment reported", async () => {
    const scene = await jobScene();
    let tries = 0;
    const script = ({ run }: { readonly run: string }) =>
      run === "check"
        ? exited(++tries < 4 ? 1 : 0)
        : exited(0, { deploymentURL: "https://carts.example.com" });
    expect(
      (await scene.run("deploy.run", { run: "deploy", check: "check" }, { script })).outcome
        ?.result,
    ).toBe("pass");
    expect(scene.scripts.at(-1)?.variables).toMatchObject({
      CLOUD_AUTOMATION_REPORTED_DEPLOYMENT_URL: "https://carts.example.com",
      CLOUD_AUTOMATION_ENVIRONMENT: "staging",
    });
    expect(tries).toBe(4);
  });

  test("that warns makes the deployment a warning", async () => {
    const scene = await jobScene();
    const script = ({ run }: { readonly run: string }) =>
      run === "check"
        ? {
            ...exited(0),
            report: { labels: {}, data: {}, result: "warning" as const, message: "It is slow" },
          }
        : exited(0);
    const { outcome } = await scene.run(
      "deploy.run",
      { run: "deploy", check: "check" },
      { script },
    );
    expect(outcome).toMatchObject({
      result: "warning",
      message: expect.stringContaining("the check warns: It is slow") as string,
    });
  });

  test("that never succeeds fails the deployment, its record and its own happy words, and takes it back", async () => {
    const scene = await jobScene();
    const begunMs = scene.clock.nowMs();
    const script = ({ run }: { readonly run: string }) =>
      run === "deploy"
        ? { ...exited(0), report: { labels: {}, data: {}, message: "Deployed carts" } }
        : exited(run === "check" ? 7 : 0);
    const { outcome } = await scene.run(
      "deploy.run",
      { run: "deploy", check: "check", "patience-minutes": 10, rollback: "rollback" },
      { script },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      data: { rollback: "succeeded" },
    });
    expect(outcome?.message.split("\n")[0]).toMatch(
      /failed: what was deployed does not work: the check did not succeed within 10 min \(exit code 7\).*Deployed carts.*the rollback succeeded/,
    );
    expect((scene.clock.nowMs() - begunMs) / 60_000).toBeCloseTo(10, 0);
    expect(scene.scripts.length).toBeLessThan(30);
    expect(scene.github.deployments()[0]?.statuses.at(-1)).toMatchObject({
      state: "failure",
      description: expect.stringContaining("rollback succeeded") as string,
    });
  });
});

describe("test reports", () => {
  const failing = {
    values: {},
    verdict: "fail",
    reasons: ['1 of 3 tests failed: "checkout"'],
  } as const;

  test("that say no fail the record, too, and the deployment is taken back", async () => {
    const scene = await jobScene();
    const script = ({ run }: { readonly run: string }) =>
      run === "deploy"
        ? { ...exited(0), report: { labels: {}, data: {}, message: "Deployed carts" } }
        : exited(0);
    const { outcome } = await scene.run(
      "deploy.run",
      { run: "deploy", check: "check", rollback: "rollback" },
      { script, measured: failing },
    );
    expect(outcome).toMatchObject({ result: "fail", data: { rollback: "succeeded" } });
    expect(outcome?.message.split("\n")[0]).toMatch(
      /failed: 1 of 3 tests failed: "checkout"; before that it said: Deployed carts; the rollback succeeded\. \(CA-401\)/,
    );
    expect(scene.scripts.map(({ run }) => run)).toEqual(["deploy", "check", "rollback"]);
    expect(states(scene)).toEqual([["in_progress", "failure"]]);
  });

  test.each(["pass", "warning"] as const)("that say %s take nothing back", async (verdict) => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "deploy.run",
      { run: "deploy", rollback: "rollback" },
      { script: () => exited(0), measured: { ...failing, verdict } },
    );
    expect(outcome).toMatchObject({ result: verdict, data: { rollback: "not needed" } });
    expect(states(scene)).toEqual([["in_progress", "success"]]);
  });
});

describe("a rollback", () => {
  test.each<[string, string, string]>([
    ["succeeds", "echo back", "succeeded"],
    ["fails", "exit 9", "failed"],
  ])("that %s is reported and never hides the failure", async (_, rollback, reported) => {
    const scene = await jobScene();
    const { outcome } = await scene.run("deploy.run", {
      run: "echo revision=7 >> $CLOUD_AUTOMATION_OUTPUT; exit 1",
      rollback,
    });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      data: { rollback: reported, revision: "7" },
    });
    expect(outcome?.message).toContain(`exit code 1; the rollback ${reported}`);
    expect(scene.scripts.at(-1)?.variables).toMatchObject({
      CLOUD_AUTOMATION_REPORTED_REVISION: "7",
      CLOUD_AUTOMATION_DEPLOYMENT_ID: expect.any(String) as string,
    });
    expect(states(scene)).toEqual([["in_progress", "failure"]]);
  });

  test("has its part of the time: the deployment is ended before the deadline", async () => {
    const scene = await jobScene();
    const limits: (number | undefined)[] = [];
    const script = ({ run, timeoutMs }: { readonly run: string; readonly timeoutMs?: number }) => {
      limits.push(timeoutMs);
      return run === "deploy"
        ? { ...exited(0), ending: { kind: "stopped", because: "deadline" } as const }
        : exited(0);
    };
    const { outcome } = await scene.run(
      "deploy.run",
      { run: "deploy", rollback: "back", "rollback-minutes": 10 },
      { script },
    );
    expect(limits).toEqual([50 * 60_000, 10 * 60_000]);
    expect(outcome).toMatchObject({
      status: "errored",
      data: { rollback: "succeeded" },
      message: expect.stringMatching(/timed out.*50 min.*the rollback succeeded.*CA-404/) as string,
    });
    expect(states(scene)).toEqual([["in_progress", "error"]]);
  });

  test("does not run when nothing failed", async () => {
    const scene = await jobScene();
    expect(
      (await scene.run("deploy.run", { run: DEPLOY, rollback: "exit 1" })).outcome,
    ).toMatchObject({ result: "pass", data: { rollback: "not needed" } });
    expect(scene.scripts).toHaveLength(1);
  });
});

describe("a deployment that is stopped", () => {
  const WAITS = "touch began; sleep 60";
  const stopped = async (reason: "cancelled" | "aborted" | "deadline") => {
    const scene = await jobScene();
    const script = () =>
      new Promise<ReturnType<typeof exited>>((resolve) =>
        setTimeout(() => {
          scene.stop(reason);
          resolve({ ...exited(0), ending: { kind: "stopped", because: reason } });
        }, 50),
      );
    const ran = await scene.run("deploy.run", { run: WAITS, rollback: "exit 0" }, { script });
    return { scene, ...ran };
  };

  test("by cancelling is back at once, with its record left to post", async () => {
    const { scene, outcome } = await whileTimeStands(() => stopped("cancelled"));
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("cancelled") as string,
    });
    expect(scene.opened).toEqual([[{ kind: "deployment", id: scene.github.deployments()[0]?.id }]]);
    expect(scene.scripts).toHaveLength(1);
  });

  test.each([
    ["aborted", "inactive"],
    ["deadline", "error"],
  ] as const)("because it was %s ends its record", async (reason, state) => {
    const { scene, outcome } = await stopped(reason);
    expect(outcome?.status).toBe("errored");
    expect(states(scene)).toEqual([["in_progress", state]]);
    expect(scene.opened.at(-1)).toEqual([]);
    expect(scene.scripts).toHaveLength(1);
  });
});

describe("a deployment by a workflow", () => {
  test("has a record, is waited for, and both are open while it runs", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "deploy.yml");
    const { outcome } = await scene.run("deploy.run", {
      workflow: "deploy.yml",
      "environment-url": "https://carts.example.com",
    });
    const [run] = scene.github.runs();
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        runId: String(run?.id),
        deploymentURL: "https://carts.example.com",
        deploymentResults: "workflow run: success",
      },
    });
    expect(states(scene)).toEqual([["in_progress", "success"]]);
    const record = { kind: "deployment", id: scene.github.deployments()[0]?.id };
    expect(scene.opened).toContainEqual([
      record,
      { kind: "workflow-run", id: run?.id, repository: "octo/demo" },
    ]);
    expect(scene.opened.at(-1)).toEqual([]);
  });

  test("that fails is failed, and its record, too", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "deploy.yml", { conclusion: "failure" });
    expect(
      (await scene.run("deploy.run", { workflow: "deploy.yml", rollback: "exit 0" })).outcome,
    ).toMatchObject({ status: "succeeded", result: "fail", data: { rollback: "succeeded" } });
    expect(states(scene)).toEqual([["in_progress", "failure"]]);
  });

  test("that is not there ends its record", async () => {
    const scene = await jobScene();
    expect((await scene.run("deploy.run", { workflow: "nothing.yml" })).outcome).toMatchObject({
      status: "errored",
    });
    expect(states(scene)).toEqual([["in_progress", "error"]]);
    expect(scene.opened.at(-1)).toEqual([]);
  });

  test("cannot be parked with a record", async () => {
    const scene = await jobScene();
    addWorkflow(scene, "deploy.yml");
    expect(
      (await scene.run("deploy.run", { workflow: "deploy.yml", wait: "park" })).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining("record to false") as string,
    });
    expect(scene.github.deployments()).toEqual([]);
    expect(
      (await scene.run("deploy.run", { workflow: "deploy.yml", wait: "park", record: false }))
        .result.ending.kind,
    ).toBe("parked");
  });
});

test.each<[string, JsonObject, RegExp]>([
  ["neither script nor workflow", {}, /either run .* or workflow .* found neither/],
  ["both", { run: "x", workflow: "a.yml" }, /found both/],
  ["inputs for a script", { run: "x", inputs: { a: "b" } }, /with\.inputs: belongs to workflow/],
])("%s is refused before anything happens", async (_, parameters, words) => {
  const scene = await jobScene();
  const { outcome } = await scene.run("deploy.run", parameters);
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(words) as string,
  });
  expect([scene.scripts, scene.github.deployments()]).toEqual([[], []]);
});
