import { join } from "node:path";
import { escapeMarkdown } from "../../src/domain/text/markdown";
import type { OpenedRecord } from "../../src/domain/counting/opened";
import {
  eventually,
  idsOf,
  isOpen,
  kinds,
  sentBy,
  webhookStarted,
  RUN_SOURCE,
} from "../support/flow";
import type { GitHubScene, HostedOptions } from "../support/github-scene";
import { addRun, githubScene, hostedStep } from "../support/github-scene";

interface Opened {
  readonly records: readonly OpenedRecord[];
  readonly deployment: number;
  readonly checkRun: number;
  readonly comment: number;
}

/** What a built-in job would have opened by the API, and written down in the state `opened`. */
async function open({ github }: GitHubScene): Promise<Opened> {
  const post = async (path: string, body: object): Promise<number> => {
    const answer = await fetch(`${github.url}/repos/octo/demo${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${github.token}`,
        "user-agent": "tests",
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { id: number }).id;
  };
  github.addIssue({ title: "Deployment of carts" });
  const deployment = await post("/deployments", {
    ref: "main",
    environment: "dev",
    auto_merge: false,
    required_contexts: [],
  });
  await post(`/deployments/${deployment}/statuses`, { state: "in_progress" });
  const checkRun = await post("/check-runs", {
    name: "Deployment",
    head_sha: "a".repeat(40),
    status: "in_progress",
  });
  const comment = await post("/issues/1/comments", { body: "In progress …" });
  return {
    deployment,
    checkRun,
    comment,
    records: [
      { kind: "deployment", id: deployment },
      { kind: "check-run", id: checkRun },
      { kind: "comment", id: comment },
    ],
  };
}

function seen({ github }: GitHubScene, { deployment, checkRun, comment }: Opened) {
  const check = github.checkRuns().find(({ id }) => id === checkRun);
  return {
    deployment: github
      .deployments()
      .find(({ id }) => id === deployment)
      ?.statuses.map(({ state }) => state),
    check: [check?.status, check?.conclusion],
    comment: github.issue(1)?.comments.find(({ id }) => id === comment)?.body,
  };
}

/** Post of a run whose main left this saved state and these records. */
function postAfter(
  scene: GitHubScene,
  savedState: object,
  records: unknown,
  options: HostedOptions = {},
) {
  return hostedStep(scene, {
    run: "true",
    ...options,
    environment: {
      STATE_ledger: JSON.stringify(savedState),
      STATE_opened: typeof records === "string" ? records : JSON.stringify(records),
      ...options.environment,
    },
  });
}

const taskOf = ({ event }: GitHubScene) => ({
  ...idsOf(event),
  name: "deployment",
  kind: "triggered",
  keptnContext: event.shkeptncontext,
});
/** What the job reported: nothing. A file that is gone would be a loss. */
const EMPTY_OUTPUT = join(__dirname, "../fixtures/empty-output");
const working = (scene: GitHubScene) => ({
  phase: "working",
  startedSent: 0,
  task: taskOf(scene),
  ownSteps: true,
  job: { pid: 0, startedAt: "", outputFile: EMPTY_OUTPUT },
});
const FINISHED = (scene: GitHubScene, verdict: object) => ({
  phase: "finishing",
  startedSent: 0,
  task: taskOf(scene),
  outcome: { message: "Deployed.\nMore text.", labels: {}, data: {}, ...verdict },
});

githubScene(
  "main killed while the job ran: post sends finished, then closes each record as failed",
  async (scene) => {
    const { plane, event, github } = scene;
    webhookStarted(plane, event);
    addRun(scene);
    const opened = await open(scene);
    const step = hostedStep(scene, {
      run: "echo begun; sleep 4720",
      environment: { STATE_opened: JSON.stringify(opened.records) },
    });
    const main = step.start("main");
    let printed = "";
    main.process.stdout?.on("data", (text: string) => (printed += text));
    await eventually(() => printed.includes("begun"), "the job prints");
    main.process.kill("SIGKILL");
    await main.result;
    const before = github.requests.length;
    const post = await step.run("post", "failure");
    expect(post.exitCode).toBe(0);
    const message =
      "Deployment of service in dev could not be completed: the action's process was " +
      "killed while the job ran (out of memory, or ended from outside). (CA-408)";
    expect(sentBy(plane, event)).toMatchObject([{ data: { status: "errored", message } }]);
    expect(seen(scene, opened)).toEqual({
      deployment: ["in_progress", "error"],
      check: ["completed", "failure"],
      comment: `${escapeMarkdown(message)}\n\n${RUN_SOURCE}`,
    });
    const finishedAt =
      plane.requests.findLast(({ method }) => method === "POST")?.at.getTime() ?? Infinity;
    // GitHub's clock here is behind; the order is told by the machine's.
    const closing = github.requests.slice(before).filter(({ method }) => method !== "GET");
    expect(
      closing.map(({ method, path }) => `${method} ${path.replace(/\d{3,}/, "*")}`).sort(),
    ).toEqual([
      "PATCH /repos/octo/demo/check-runs/*",
      "PATCH /repos/octo/demo/issues/comments/*",
      "POST /repos/octo/demo/deployments/*/statuses",
    ]);
    for (const { at } of closing) expect(at.getTime()).toBeGreaterThan(finishedAt);
  },
  { now: () => new Date() },
);

describe("each record gets the state of the answer", () => {
  for (const [name, verdict, expected] of [
    ["pass", { status: "succeeded", result: "pass" }, { deployment: "success", check: "success" }],
    [
      "warning",
      { status: "succeeded", result: "warning" },
      { deployment: "success", check: "neutral" },
    ],
    ["fail", { status: "succeeded", result: "fail" }, { deployment: "failure", check: "failure" }],
    ["errored", { status: "errored", result: "fail" }, { deployment: "error", check: "failure" }],
  ] as const) {
    githubScene(name, async (scene) => {
      webhookStarted(scene.plane, scene.event);
      const opened = await open(scene);
      await postAfter(scene, FINISHED(scene, verdict), opened.records).run("post", "failure");
      expect(sentBy(scene.plane, scene.event)).toMatchObject([{ data: verdict }]);
      expect(seen(scene, opened)).toEqual({
        deployment: ["in_progress", expected.deployment],
        check: ["completed", expected.check],
        comment: `Deployed.\n\n${RUN_SOURCE}`,
      });
    });
  }

  githubScene("the sequence was aborted: nothing came of it", async (scene) => {
    const { plane, event } = scene;
    webhookStarted(plane, event);
    const opened = await open(scene);
    plane.abort((event.data as { project: string }).project, event.shkeptncontext);
    await postAfter(scene, working(scene), opened.records).run("post", "success");
    expect(sentBy(plane, event)).toEqual([]);
    expect(seen(scene, opened)).toMatchObject({
      deployment: ["in_progress", "inactive"],
      check: ["completed", "cancelled"],
      comment: expect.stringContaining("The sequence was aborted") as string,
    });
  });

  githubScene(
    "main has answered already: the records follow its verdict, and nothing is sent",
    async (scene) => {
      const { plane, event } = scene;
      webhookStarted(plane, event);
      const opened = await open(scene);
      const post = await postAfter(
        scene,
        { phase: "settled", reason: "answered", verdict: "warning" },
        opened.records,
      ).run("post", "success");
      expect(post.exitCode).toBe(0);
      expect(plane.requests).toEqual([]);
      expect(seen(scene, opened)).toEqual({
        deployment: ["in_progress", "success"],
        check: ["completed", "neutral"],
        comment: `The task was answered: warning.\n\n${RUN_SOURCE}`,
      });
    },
  );

  githubScene("main has skipped: nothing came of it", async (scene) => {
    const opened = await open(scene);
    await postAfter(scene, { phase: "settled", reason: "skipped" }, opened.records).run(
      "post",
      "success",
    );
    expect(seen(scene, opened)).toMatchObject({
      deployment: ["in_progress", "inactive"],
      check: ["completed", "cancelled"],
    });
  });
});

describe("what cannot be closed is a warning, and the answer stands", () => {
  const WARNING = /^::warning::What the job opened at GitHub stays open: (.*)\. \(CA-605\)$/gm;
  const warnings = (text: string) => [...text.matchAll(WARNING)].map(([, why]) => why);

  for (const [name, effect, why] of [
    [
      "GitHub refuses",
      {
        kind: "answer",
        status: 403,
        headers: { "content-type": "application/json" },
        body: { message: "Resource not accessible by integration" },
      },
      "GitHub answered HTTP 403; the token lacks a permission, or the thing is not there",
    ],
    ["GitHub is broken", { kind: "answer", status: 502 }, "GitHub answered HTTP 502"],
    ["the connection breaks", { kind: "reset" }, "GitHub could not be reached"],
  ] as const) {
    for (const status of ["success", "failure"] as const) {
      githubScene(`${name}, ${status}`, async (scene) => {
        const { plane, event, github } = scene;
        webhookStarted(plane, event);
        const opened = await open(scene);
        const fault = github.faults.add({ path: /deployments\/\d+\/statuses/, effect });
        const post = await postAfter(scene, working(scene), opened.records).run("post", status);
        fault.remove();
        expect(post.exitCode).toBe(0);
        expect(warnings(post.stdout)).toEqual([`deployment ${opened.deployment}: ${why}`]);
        expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
        // One that fails keeps none of the others open.
        expect(seen(scene, opened)).toMatchObject({
          deployment: ["in_progress"],
          check: ["completed", status],
        });
      });
    }
  }

  githubScene("GitHub never answers: bounded", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const opened = await open(scene);
    scene.github.faults.add({ effect: { kind: "stall" } });
    const post = await postAfter(scene, working(scene), opened.records, {
      clockRate: 5,
      limitMs: 20_000 + 5 * 10_000,
    }).run("post", "success");
    expect(post.exitCode).toBe(0);
    expect(warnings(post.stdout)).toHaveLength(3);
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  githubScene("without a token each is told", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const opened = await open(scene);
    const post = await postAfter(scene, working(scene), opened.records, {
      inputs: { "github-token": "" },
    }).run("post", "success");
    expect(post.exitCode).toBe(0);
    expect(warnings(post.stdout)).toEqual(
      ["deployment", "check-run", "comment"].map(
        (kind, i) => `${kind} ${opened.records[i]?.id}: github-token is empty`,
      ),
    );
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  githubScene(
    "the task could not be answered: the step fails for that, and the records are closed all the same",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      const opened = await open(scene);
      scene.plane.faults.add({
        method: "POST",
        path: /\/v1\/event$/,
        effect: { kind: "answer", status: 400 },
      });
      const post = await postAfter(scene, working(scene), opened.records).run("post", "failure");
      expect(post.exitCode).toBe(1);
      expect(seen(scene, opened)).toMatchObject({
        deployment: ["in_progress", "failure"],
        check: ["completed", "failure"],
      });
    },
  );

  githubScene(
    "the token for the control plane is gone: the records are closed all the same",
    async (scene) => {
      const opened = await open(scene);
      const post = await postAfter(scene, working(scene), opened.records, {
        inputs: { "control-plane-token": "" },
      }).run("post", "failure");
      expect(post.exitCode).toBe(1);
      expect(post.stdout).toContain("(CA-202)");
      expect(seen(scene, opened)).toMatchObject({
        deployment: ["in_progress", "inactive"],
        check: ["completed", "cancelled"],
      });
    },
  );
});

githubScene(
  "a parked task: post is silent, nothing is sent and nothing is closed",
  async (scene) => {
    const { plane, github } = scene;
    webhookStarted(plane, scene.event);
    const opened = await open(scene);
    const before = github.requests.length;
    for (const status of ["success", "failure", "cancelled"] as const) {
      const post = await postAfter(
        scene,
        { phase: "parked", task: taskOf(scene), deadline: "2099-01-01T00:00:00.000Z" },
        opened.records,
      ).run("post", status);
      expect(post).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
    }
    expect(plane.requests).toEqual([]);
    expect(github.requests).toHaveLength(before);
    expect(isOpen(plane, scene.event)).toBe(true);
  },
);

for (const state of ["[]", "", "not json"]) {
  githubScene(
    `nothing was opened (${JSON.stringify(state)}): GitHub is not asked to close anything`,
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      const post = await postAfter(scene, working(scene), state).run("post", "success");
      expect(post.exitCode).toBe(0);
      expect(scene.github.requests).toEqual([]);
      expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
    },
  );
}
