import { join } from "node:path";
import type { ControlPlane, ControlPlaneOptions, KeptnEvent } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { GitHub, GitHubOptions } from "../../simulator/github";
import type { StageResult } from "../../simulator/runner/run-action";
import { ActionRun } from "../../simulator/runner/run-action";
import { QUESTION_LABEL, writeQuestion } from "../../src/domain/approval";
import { waitingTaskName, readWaitingTask } from "../../src/domain/counting/waiting-task";
import { answerAs, eventTypeOf, eventually, idsOf, isOpen, MANIFEST } from "../support/flow";
import { startCheckedGitHub } from "../support/github-api";
import { prepareChecks } from "../support/github-scene";
import { runSweep } from "../support/sweep";

const DAY_MS = 24 * 3_600_000;
const ASKING = 4711;
const ASKING_SOURCE = `https://github.com/octo/demo/actions/runs/${ASKING}/attempts/1`;
const PERSON = "anna";
/** Ten seconds pass in one. */
const FAST_CLOCK = {
  CLOCK_RATE: "10",
  NODE_OPTIONS: `--require ${join(__dirname, "../support/fast-clock.cjs")}`,
};

interface Approval {
  readonly plane: ControlPlane;
  readonly event: KeptnEvent;
  readonly github: GitHub & { readonly violations: readonly string[] };
  /** GitHub's clock, ahead of or behind the machine's. */
  readonly shift: (ms: number) => void;
}

interface Ran {
  readonly main: StageResult;
  readonly post: StageResult;
  readonly step: ActionRun;
}

/** An approval that the control plane leaves to a person, and a GitHub. */
function approval(
  name: string,
  body: (scene: Approval) => Promise<void>,
  {
    data = { result: "pass", approval: { pass: "manual", warning: "manual" } },
    plane: options = {},
    github: gitHubOptions = {},
    task = "approval",
  }: {
    readonly data?: KeptnEvent["data"];
    readonly plane?: ControlPlaneOptions;
    readonly github?: GitHubOptions;
    readonly task?: string;
  } = {},
): void {
  test.concurrent(name, async () => {
    await prepareChecks();
    let shiftMs = -5 * 60_000;
    const plane = await startControlPlane({ lighthouse: false, ...options });
    const github = await startCheckedGitHub({
      now: () => new Date(Date.now() + shiftMs),
      ...gitHubOptions,
    });
    try {
      const event = plane.openTask({ task, data } as Parameters<typeof plane.openTask>[0]);
      if (task === "approval" && options.approvalService !== false)
        await eventually(
          () => plane.events({ triggeredId: event.id }).length > 0,
          "the approval-service takes part",
        );
      github.addCollaborator(PERSON, "write");
      await body({ plane, event, github, shift: (ms) => void (shiftMs += ms) });
      expect(github.violations).toEqual([]);
    } finally {
      await github.close();
      await plane.close();
    }
  });
}

function stepOf(
  { plane, github }: Approval,
  event: unknown,
  eventName: string,
  runId: number,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): ActionRun {
  return new ActionRun({
    manifest: MANIFEST,
    inputs: {
      "control-plane-url": plane.url,
      "control-plane-token": plane.token,
      "github-token": github.token,
      job: "approval.ask",
      ...inputs,
    },
    event,
    eventName,
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: "1",
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(runId),
      ...environment,
    },
  });
}

async function play(
  scene: Approval,
  event: unknown,
  eventName: string,
  runId: number,
  inputs: Readonly<Record<string, string>>,
  environment?: Readonly<Record<string, string>>,
): Promise<Ran> {
  const step = stepOf(scene, event, eventName, runId, inputs, environment);
  await step.run("pre");
  const main = await step.run("main");
  const post = await step.run("post", main.exitCode === 0 ? "success" : "failure");
  return { main, post, step };
}

/** The run of the dispatch. */
async function ask(
  scene: Approval,
  inputs: Readonly<Record<string, string>> = {},
  runId = ASKING,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const eventType = eventTypeOf(scene.event);
  scene.github.addRun({
    id: runId,
    displayTitle: `${eventType} ${scene.event.id}`,
    status: "in_progress",
  });
  const ran = await play(
    scene,
    { action: eventType, client_payload: idsOf(scene.event) },
    "repository_dispatch",
    runId,
    inputs,
    environment,
  );
  scene.github.updateRun(runId, { conclusion: ran.main.exitCode === 0 ? "success" : "failure" });
  return ran;
}

let comments = 0;

interface Comment {
  readonly person?: string;
  readonly issue?: number;
  readonly action?: string;
  readonly type?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A person writes a comment, and its run. */
async function comment(scene: Approval, body: string, given: Comment = {}): Promise<Ran> {
  const { payload, runId } = written(scene, body, given);
  return play(scene, payload, "issue_comment", runId, given.inputs ?? {});
}

function written(
  { github }: Approval,
  body: string,
  { person = PERSON, issue = 1, action = "created", type = "User" }: Comment = {},
): { readonly payload: unknown; readonly runId: number } {
  const added = github.addComment(issue, body, person);
  const asked = github.issue(issue);
  const url = `https://github.com/octo/demo/issues/${issue}`;
  const payload = {
    action,
    issue: {
      number: issue,
      html_url: url,
      body: asked?.body,
      state: asked?.state,
      user: { login: asked?.user, type: asked?.user.endsWith("[bot]") ? "Bot" : "User" },
      labels: asked?.labels.map((name) => ({ name })),
    },
    comment: {
      id: added.id,
      body,
      html_url: `${url}#issuecomment-${added.id}`,
      user: { login: person, type },
    },
  };
  const runId = 6000 + (comments += 1);
  github.addRun({
    id: runId,
    displayTitle: `Answer in issue ${issue}`,
    event: "issue_comment",
    status: "in_progress",
  });
  return { payload, runId };
}

const projectOf = ({ data }: KeptnEvent) => String((data as Record<string, unknown>)["project"]);
const finished = ({ plane, event }: Approval) =>
  plane
    .events({ triggeredId: event.id })
    .filter((sent) => sent.event.type.endsWith(".finished"))
    .map((sent) => sent.event);
const started = ({ plane, event }: Approval) =>
  plane
    .events({ triggeredId: event.id })
    .filter((sent) => sent.event.type.endsWith(".started"))
    .map((sent) => sent.event.source);

/** What we say about the question in the end. */
const closingOf = ({ github }: Approval) => {
  const issue = github.issue(1);
  return {
    state: issue?.state,
    stateReason: issue?.stateReason,
    comments: issue?.comments.filter(({ user }) => user === issue.user).map(({ body }) => body),
  };
};

describe("by a comment in an issue", () => {
  approval(
    "a workflow whose inputs name other tasks or stages takes no answer: skipped, nothing is sent",
    async (scene) => {
      await ask(scene);
      for (const inputs of [
        { tasks: "test" },
        { tasks: "*" },
        { stages: "elsewhere" },
        { projects: "elsewhere" },
      ]) {
        const { main } = await comment(scene, "/approve", { inputs });
        expect(main.stdout).toMatch(/::notice::.*CA-323/);
      }
      expect(finished(scene)).toEqual([]);
    },
  );

  approval(
    "asked once, answered by /approve after nine days, in two short runs: one finished, and no started of ours",
    async (scene) => {
      const { github, plane, event } = scene;
      const asked = await ask(scene, { with: "deadline-minutes: 20160" });
      expect(asked.main.exitCode).toBe(0);
      expect(asked.step.outputs).toMatchObject({
        parked: "true",
        task: "approval",
        skipped: "false",
      });
      const [issue] = github.issues();
      expect(issue).toMatchObject({
        title: `Approve service in dev (${projectOf(event)})?`,
        labels: [QUESTION_LABEL],
        state: "open",
        user: "github-actions[bot]",
      });
      expect(issue?.body).toContain("/approve");
      expect(finished(scene)).toEqual([]);
      const [note] = github.artifacts().filter(({ name }) => name === waitingTaskName(event, "1"));
      expect(readWaitingTask(note?.files?.["parked.json"] ?? "")).toMatchObject({
        triggeredId: event.id,
        waitsFor: "an answer in issue #1 (https://github.com/octo/demo/issues/1)",
      });
      expect(asked.step.summary).toContain("⏸️ waiting");

      scene.shift(9 * DAY_MS);
      const answered = await comment(scene, "/approve ship it\nthanks");
      expect(answered.main.exitCode).toBe(0);
      expect(finished(scene).map(({ source, data }) => ({ source, data }))).toMatchObject([
        {
          source: ASKING_SOURCE,
          data: {
            status: "succeeded",
            result: "pass",
            message: `Approved by ${PERSON} in issue #1: ship it thanks.`,
            approval: { decision: "approved", approvedBy: PERSON, reason: "ship it thanks" },
          },
        },
      ]);
      expect(started(scene)).toEqual(["approval-service"]);
      expect(isOpen(plane, event)).toBe(false);
      expect(github.issue(1)).toMatchObject({ state: "closed", stateReason: "completed" });
      expect(github.issue(1)?.comments.at(-1)?.body).toContain(`Approved by ${PERSON}`);
    },
  );

  approval("/deny is succeeded/fail, with who and why; the step is red", async (scene) => {
    await ask(scene);
    const { main, step } = await comment(scene, "/deny  the error budget\u2028 is gone ");
    expect(main.exitCode).toBe(1);
    expect(finished(scene)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: `Denied by ${PERSON} in issue #1: the error budget is gone. (CA-414)`,
      approval: { decision: "denied", deniedBy: PERSON, reason: "the error budget is gone" },
    });
    expect(step.outputs).toMatchObject({ status: "succeeded", result: "fail" });
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  const looks = ({ plane }: Approval) =>
    plane.requests.filter(({ query }) => query["type"] === "sh.keptn.event.approval.finished")
      .length;

  approval("the first answer is sent at once: nobody can have sent it before", async (scene) => {
    await ask(scene);
    await comment(scene, "looks good");
    await comment(scene, "/approve");
    expect([looks(scene), finished(scene).length]).toEqual([0, 1]);
  });

  approval("a later answer looks first whether the one before has been sent", async (scene) => {
    await ask(scene);
    await comment(scene, "/approve", { person: "reader" });
    expect([looks(scene), finished(scene)]).toEqual([0, []]);
    await comment(scene, "/approve");
    expect([looks(scene) > 0, finished(scene).length]).toEqual([true, 1]);
  });

  approval("a double click is one answer", async (scene) => {
    await ask(scene);
    await comment(scene, "/approve");
    const second = await comment(scene, "/approve");
    expect(second.step.outputs).toMatchObject({ skipped: "true" });
    expect(second.main.exitCode).toBe(0);
    expect(finished(scene)).toHaveLength(1);
  });

  approval(
    "two answers in the same moment, with nothing to keep their runs apart, end the task with one verdict",
    async (scene) => {
      await ask(scene);
      await Promise.all([comment(scene, "/approve"), comment(scene, "/approve")]);
      expect([
        ...new Set(finished(scene).map(({ data }) => (data as { result: string }).result)),
      ]).toEqual(["pass"]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
  );

  approval(
    "a person without write access is told so, and the question stays open",
    async (scene) => {
      await ask(scene);
      const { step, main } = await comment(scene, "/approve", { person: "stranger" });
      expect(main.exitCode).toBe(0);
      expect(step.outputs["message"]).toContain(
        "stranger has no write access to this repository; the task stays open. (CA-415)",
      );
      expect(finished(scene)).toEqual([]);
      expect(scene.github.issue(1)).toMatchObject({ state: "open" });
      expect(scene.github.issue(1)?.comments.at(-1)?.body).toContain("has no write access");
      await comment(scene, "/approve");
      expect(finished(scene)).toHaveLength(1);
    },
  );

  approval(
    "an allow list holds instead of write access, and the requester is excluded",
    async (scene) => {
      const inputs = { with: "approvers: zoe bert\nexclude: bert" };
      await ask(scene, inputs);
      expect(scene.github.issue(1)?.body).toContain("May answer: @zoe, @bert.");
      expect((await comment(scene, "/approve", { inputs })).step.outputs["message"]).toContain(
        "is not on the list",
      );
      expect(
        (await comment(scene, "/approve", { inputs, person: "bert" })).step.outputs["message"],
      ).toContain("is excluded");
      expect(finished(scene)).toEqual([]);
      await comment(scene, "/approve", { inputs, person: "ZOE" });
      expect(finished(scene)[0]?.data).toMatchObject({ approval: { approvedBy: "ZOE" } });
    },
  );

  approval("a forged issue answers nothing: only our account can have asked", async (scene) => {
    await ask(scene);
    const { type, id, shkeptncontext } = scene.event;
    const task = {
      type,
      id,
      keptnContext: shkeptncontext,
      project: projectOf(scene.event),
      stage: "dev",
      service: "service",
      name: "approval",
      kind: "triggered" as const,
    };
    const forged = scene.github.addIssue({
      title: "Approve?",
      user: "mallory",
      labels: [QUESTION_LABEL],
      body: writeQuestion({ task, source: ASKING_SOURCE, deadline: "2099-01-01T00:00:00.000Z" }),
    });
    const { step } = await comment(scene, "/approve", { issue: forged.number });
    expect(step.outputs).toMatchObject({
      skipped: "true",
      message: expect.stringContaining("was written by mallory and not by us") as string,
    });
    expect(finished(scene)).toEqual([]);
    expect(isOpen(scene.plane, scene.event)).toBe(true);
  });

  approval("edited comments, bots and other words do nothing", async (scene) => {
    await ask(scene);
    for (const given of [
      { body: "/approve", action: "edited" },
      { body: "/approve", type: "Bot" },
      { body: "I would /approve" },
      { body: " /approve" },
      { body: "/approved", action: "edited" },
      { body: "/approved", type: "Bot" },
    ]) {
      const { step, main } = await comment(scene, given.body, given);
      expect(main.exitCode).toBe(0);
      expect(step.outputs["skipped"]).toBe("true");
    }
    expect(finished(scene)).toEqual([]);
    expect(closingOf(scene)).toEqual({ state: "open", stateReason: null, comments: [] });
  });

  approval(
    "a comment that was meant as an answer and is none is told how to answer, and the question stays open",
    async (scene) => {
      await ask(scene);
      for (const body of ["/approved by all", "/deny-it"]) {
        const { step, main } = await comment(scene, body);
        expect(main.exitCode).toBe(0);
        expect(step.outputs).toMatchObject({
          skipped: "true",
          message: expect.stringContaining("is not a valid answer") as string,
        });
      }
      expect(finished(scene)).toEqual([]);
      const reported = expect.stringMatching(
        /^anna: this was not taken as an answer.*`\/approve`.*`\/deny`/,
      ) as string;
      expect(closingOf(scene)).toMatchObject({ state: "open", comments: [reported, reported] });
      await comment(scene, "/approve: yes");
      expect(finished(scene)[0]?.data).toMatchObject({
        result: "pass",
        approval: { reason: "yes" },
      });
    },
  );

  approval("in an issue that somebody else wrote, nobody is told how to answer", async (scene) => {
    await ask(scene);
    const forged = scene.github.addIssue({
      title: "Approve?",
      user: "mallory",
      labels: [QUESTION_LABEL],
      body: scene.github.issue(1)?.body ?? "",
    });
    const { step } = await comment(scene, "/approved", { issue: forged.number });
    expect(step.outputs["message"]).toContain("was written by mallory and not by us");
    expect(scene.github.issue(forged.number)?.comments.map(({ user }) => user)).toEqual([PERSON]);
  });

  approval(
    "a list of which everybody is excluded is refused at the start: nobody could ever answer",
    async (scene) => {
      const { main } = await ask(scene, { with: "approvers: octocat Anna\nexclude: Octocat anna" });
      expect(main.exitCode).toBe(1);
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringMatching(/with\.approvers.*with\.exclude.*\(CA-207\)$/) as string,
      });
      expect(scene.github.issues()).toEqual([]);
    },
  );

  approval(
    "an answer in the control plane first is respected: the late comment is told, and the issue is closed",
    async (scene) => {
      await ask(scene);
      answerAs(scene.plane, "bridge", scene.event, "finished");
      const { step } = await comment(scene, "/deny");
      expect(step.outputs).toMatchObject({ skipped: "true" });
      expect(finished(scene).map(({ source }) => source)).toEqual(["bridge"]);
      expect(scene.github.issue(1)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    },
  );

  approval("the webhook service's own started is paid, too, with a warning", async (scene) => {
    answerAs(scene.plane, "webhook-service", scene.event, "started");
    await ask(scene);
    const { main } = await comment(scene, "/approve");
    expect(finished(scene)).toHaveLength(2);
    expect(main.stdout).toContain("CA-317");
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  approval(
    "without an approval-service, started goes out with the answer",
    async (scene) => {
      await ask(scene);
      expect(started(scene)).toEqual([]);
      await comment(scene, "/approve");
      expect(started(scene)).toEqual([ASKING_SOURCE]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
    { plane: { approvalService: false } },
  );

  approval(
    "a task of another name is announced by the run that asks and answered in its name",
    async (scene) => {
      await ask(scene);
      expect(started(scene)).toEqual([ASKING_SOURCE]);
      await comment(scene, "/approve");
      expect(finished(scene).map(({ source }) => source)).toEqual([ASKING_SOURCE]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
    { task: "signoff" },
  );

  approval("asked twice by two dispatches is one issue", async (scene) => {
    await ask(scene);
    await ask(scene, {}, 4800);
    expect(scene.github.issues().filter(({ state }) => state === "open")).toHaveLength(1);
    await comment(scene, "/approve");
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  approval(
    "the sweep reminds once, ends the wait at its deadline with its own message, and closes the issue",
    async (scene) => {
      const { plane, event, github } = scene;
      await ask(scene, { with: "deadline-minutes: 120\nremind-minutes: 60" });
      const sweep = (minutes: number) => runSweep({ plane, event, github }, {}, minutes * 60_000);
      await sweep(50);
      expect(github.issue(1)?.comments).toEqual([]);
      expect((await sweep(70)).outputs).toMatchObject({ finished: "0" });
      await sweep(90);
      expect(github.issue(1)?.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining("still waits for an answer") as string,
      ]);
      expect((await sweep(125)).outputs).toMatchObject({ finished: "1" });
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringMatching(
          /^No one answered: Approval of service in dev waited for an answer in issue #1 .*CA-603\)$/,
        ) as string,
      });
      expect(finished(scene)[0]?.source).toBe(ASKING_SOURCE);
      expect(github.issue(1)).toMatchObject({ state: "closed", stateReason: "not_planned" });
      expect(github.issue(1)?.comments.at(-1)?.body).toContain("No one answered until");
    },
  );

  approval("an artifact service that takes its time: parked all the same", async (scene) => {
    scene.github.faults.add({ method: "PUT", effect: { kind: "delay", ms: 5_000 } });
    const { main, step } = await ask(scene, {}, ASKING, FAST_CLOCK);
    expect({
      exitCode: main.exitCode,
      outputs: step.outputs,
      finished: finished(scene),
    }).toMatchObject({ exitCode: 0, outputs: { parked: "true" }, finished: [] });
  });

  approval(
    "no artifact can be written: errored, and the issue says that nobody waits for an answer",
    async (scene) => {
      scene.github.faults.add({
        path: /ArtifactService/,
        effect: {
          kind: "answer",
          status: 403,
          headers: { "content-type": "application/json" },
          body: { code: "permission_denied", msg: "no" },
        },
      });
      const { main } = await ask(scene);
      expect(main.exitCode).toBe(1);
      expect(finished(scene).map(({ data }) => data)).toMatchObject([
        {
          status: "errored",
          message: expect.stringMatching(
            /The wait could not be written down for the sweep .*\(CA-411\)$/,
          ) as string,
        },
      ]);
      expect(scene.github.issue(1)).toMatchObject({
        state: "closed",
        stateReason: "not_planned",
        comments: [
          {
            body: expect.stringMatching(
              /^No answer is waited for: The wait could not be written down/,
            ) as string,
          },
        ],
      });
    },
  );

  approval(
    "no permission to write issues: errored, and the permission is named",
    async (scene) => {
      const { main } = await ask(scene);
      expect(main.exitCode).toBe(1);
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringContaining("The job needs `issues: write`. (CA-605)") as string,
      });
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
    { github: { permissions: { actions: "read" } } },
  );

  approval(
    "issues switched off: errored, and the way out is named",
    async (scene) => {
      await ask(scene);
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringContaining("Issues are switched off") as string,
      });
    },
    { github: { hasIssues: false } },
  );

  approval("a silent approval is refused, since nobody waits", async (scene) => {
    const { main, step } = await ask(scene, { mode: "silent" });
    expect(main.exitCode).toBe(1);
    expect(step.outputs["message"]).toContain("needs mode: interactive");
    expect(scene.github.issues()).toEqual([]);
  });
});

describe("a comment that cannot be taken, or comes too late", () => {
  approval(
    "a task that the control plane does not know: refused in words, the person is told, and nothing is sent",
    async (scene) => {
      await ask(scene);
      const other = await startControlPlane({ lighthouse: false });
      try {
        other.openTask({ task: "deployment", project: projectOf(scene.event) } as Parameters<
          typeof other.openTask
        >[0]);
        const { main, step } = await comment(scene, "/approve", {
          inputs: { "control-plane-url": other.url, "control-plane-token": other.token },
        });
        expect(main.exitCode).toBe(1);
        expect(main.stdout).not.toContain("CA-901");
        expect(step.outputs["message"]).toContain("(CA-311)");
        expect(scene.github.issue(1)).toMatchObject({ state: "open" });
        expect(scene.github.issue(1)?.comments.at(-1)?.body).toContain("could not be taken");
      } finally {
        await other.close();
      }
    },
  );

  approval(
    "a wrong token: refused in words, the person is told, and the question stays",
    async (scene) => {
      await ask(scene);
      const { main, step } = await comment(scene, "/approve", {
        inputs: { "control-plane-token": "wrong" },
      });
      expect(main.stdout).not.toContain("CA-901");
      expect(step.outputs["message"]).toContain("(CA-302)");
      expect(scene.github.issue(1)?.comments.at(-1)?.body).toContain("could not be taken");
      await comment(scene, "/approve");
      expect(finished(scene)).toHaveLength(1);
    },
  );

  approval(
    "a comment counts for what the control plane knows, whatever `verify` says",
    async (scene) => {
      await ask(scene);
      answerAs(scene.plane, "bridge", scene.event, "finished");
      const { step } = await comment(scene, "/approve", {
        inputs: { verify: "off", "send-started": "never" },
      });
      expect(step.outputs).toMatchObject({ skipped: "true" });
      expect(finished(scene).map(({ source }) => source)).toEqual(["bridge"]);
    },
  );

  approval(
    "of two opposite answers in the same moment one counts, and the other is told that it does not",
    async (scene) => {
      await ask(scene);
      scene.github.addCollaborator("bert", "write");
      // Both see the task open.
      scene.plane.faults.add({
        effect: { kind: "execution-lag", ms: 5_000 },
        event: ({ type }) => type.endsWith(".finished"),
      });
      const [first, second] = await Promise.all([
        comment(scene, "/approve"),
        comment(scene, "/deny", { person: "bert" }),
      ]);
      const [verdict] = [
        ...new Set(finished(scene).map(({ data }) => (data as { result: string }).result)),
      ];
      expect(finished(scene)).toHaveLength(1);
      expect(verdict).toBe("pass");
      expect(first.step.outputs).toMatchObject({ result: "pass", skipped: "false" });
      expect(second.step.outputs).toMatchObject({ skipped: "true", result: "" });
      expect(
        scene.github
          .issue(1)
          ?.comments.map(({ body }) => body)
          .filter((body) => body.includes("Denied by")),
      ).toEqual([]);
      await eventually(() => !isOpen(scene.plane, scene.event), "the answer is counted");
    },
  );

  approval(
    "a sequence that was aborted meanwhile: the issue is told and closed, and nothing is sent",
    async (scene) => {
      await ask(scene);
      scene.plane.abort(projectOf(scene.event), scene.event.shkeptncontext);
      const { step } = await comment(scene, "/approve");
      expect(step.outputs).toMatchObject({ skipped: "true" });
      expect(finished(scene)).toEqual([]);
      expect(scene.github.issue(1)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    },
  );

  approval(
    "killed after the answer went out: post sends it no second time, and closes the issue",
    async (scene) => {
      await ask(scene);
      const { payload, runId } = written(scene, "/approve");
      const step = stepOf(scene, payload, "issue_comment", runId, {});
      scene.plane.faults.add({
        effect: { kind: "delay-answer", ms: 20_000 },
        method: "POST",
        path: /\/event$/,
        nth: 1,
      });
      const main = step.start("main");
      await eventually(() => finished(scene).length > 0, "the answer has arrived");
      main.process.kill("SIGKILL");
      await main.result;
      await step.run("post", "failure");
      expect(finished(scene).map(({ source }) => source)).toEqual([ASKING_SOURCE]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(closingOf(scene)).toEqual({
        state: "closed",
        stateReason: "completed",
        comments: [
          expect.stringMatching(/^Approved by anna in issue .*The control plane has the answer\.$/),
        ],
      });
      await comment(scene, "/deny");
      expect(finished(scene)).toHaveLength(1);
    },
  );

  approval(
    "a control plane that goes away after the person was let through: post delivers, in the name of the run that asked",
    async (scene) => {
      await ask(scene);
      const { payload, runId } = written(scene, "/approve fine");
      const step = stepOf(scene, payload, "issue_comment", runId, {
        "delivery-timeout-seconds": "4",
      });
      const away = scene.plane.faults.add({
        effect: { kind: "answer", status: 503 },
        path: /sequence-execution|\/v1\/event$/,
      });
      expect((await step.run("main")).exitCode).toBe(1);
      expect(finished(scene)).toEqual([]);
      expect(scene.github.issue(1)?.comments.at(-1)?.body).toContain("could not be delivered yet");
      away.remove();
      await step.run("post", "failure");
      expect(
        finished(scene).map(({ source, data }) => [source, (data as { message: string }).message]),
      ).toEqual([[ASKING_SOURCE, "Approved by anna in issue #1: fine."]]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(closingOf(scene)).toEqual({
        state: "closed",
        stateReason: "completed",
        comments: [
          expect.stringContaining("could not be delivered yet"),
          expect.stringContaining("Approved by anna in issue"),
        ],
      });
    },
  );

  approval(
    "a control plane that stays away: the question stays open, for the person to answer again",
    async (scene) => {
      await ask(scene);
      const { payload, runId } = written(scene, "/approve fine");
      const step = stepOf(scene, payload, "issue_comment", runId, {
        "delivery-timeout-seconds": "4",
      });
      const away = scene.plane.faults.add({
        effect: {
          kind: "answer",
          status: 400,
          headers: { "content-type": "application/json" },
          body: { code: 400, message: "event is refused" },
        },
        method: "POST",
        path: /\/v1\/event$/,
      });
      await step.run("main");
      const { stdout } = await step.run("post", "failure");
      expect(stdout).toMatch(
        /Answer again in the issue: a comment's answer is not kept, and the question stays open\. .*CA-322/,
      );
      expect(stdout).not.toContain("sweep");
      expect(finished(scene)).toEqual([]);
      expect(closingOf(scene)).toEqual({
        state: "open",
        stateReason: null,
        comments: [expect.stringContaining("could not be delivered yet")],
      });
      away.remove();
      await comment(scene, "/approve");
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(closingOf(scene)).toMatchObject({ state: "closed", stateReason: "completed" });
    },
  );

  approval(
    "a run that is cancelled while the control plane cannot be read tells nobody that it is over",
    async (scene) => {
      await ask(scene);
      const { payload, runId } = written(scene, "/approve");
      const step = stepOf(scene, payload, "issue_comment", runId, {});
      const stalled = scene.plane.faults.add({
        effect: { kind: "stall" },
        path: /event\/triggered/,
      });
      const main = step.start("main");
      await eventually(() => stalled.hits > 0, "the control plane is asked");
      main.process.kill("SIGINT");
      await main.result;
      stalled.remove();
      await step.run("post", "cancelled");
      expect(finished(scene)).toEqual([]);
      expect(scene.github.issue(1)).toMatchObject({ state: "open" });
      await comment(scene, "/approve");
      expect(finished(scene)).toHaveLength(1);
    },
  );

  approval("an issue of ours without the label of a question answers nothing", async (scene) => {
    await ask(scene);
    const ticket = scene.github.addIssue({
      title: "A ticket",
      user: "github-actions[bot]",
      labels: ["bug"],
      body: scene.github.issue(1)?.body ?? "",
    });
    expect((await comment(scene, "/approve", { issue: ticket.number })).step.outputs).toMatchObject(
      { skipped: "true" },
    );
    expect(finished(scene)).toEqual([]);
  });

  approval("where the reviewers of an environment decide, no comment does", async (scene) => {
    await ask(scene);
    const { step } = await comment(scene, "/approve", {
      inputs: { with: "environment: production" },
    });
    expect(step.outputs["message"]).toContain("reviewers of the environment");
    expect(finished(scene)).toEqual([]);
    expect(isOpen(scene.plane, scene.event)).toBe(true);
  });
});

describe("by the rules of a catalogue", () => {
  const tasks = [
    "tasks:",
    "  approval:",
    "    - if: event.data.stage == 'production'",
    "      job: approval.ask",
    "      with: { approvers: zoe }",
    "    - job: approval.ask",
    "      with: { approvers: anna }",
    "      labels: { team: shop }",
  ].join("\n");

  approval("those of the rule hold that fits the event, and its labels are sent", async (scene) => {
    scene.github.setFile("tasks.yml", tasks);
    const inputs = { job: "", "tasks-file": "tasks.yml" };
    await ask(scene, inputs);
    expect(
      (await comment(scene, "/approve", { person: "zoe", inputs })).step.outputs["message"],
    ).toContain("is not on the list");
    await comment(scene, "/approve", { inputs });
    expect(finished(scene)[0]?.data).toMatchObject({ result: "pass", labels: { team: "shop" } });
  });

  approval(
    "reviewers of an environment are refused, since no second job would wait for them",
    async (scene) => {
      scene.github.addEnvironment("production", { reviewers: { users: ["anna"], teams: [] } });
      scene.github.setFile(
        "tasks.yml",
        "tasks: { approval: { job: approval.ask, with: { environment: production } } }\n",
      );
      const { step } = await ask(scene, { job: "", "tasks-file": "tasks.yml" });
      expect(step.outputs["parked"]).not.toBe("true");
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringContaining("with.environment: a catalogue asks in issues") as string,
      });
    },
  );
});

describe("where the webhook service sends started for each request", () => {
  approval("two requests, two runs, one question: its answer pays for both", async (scene) => {
    for (const service of ["webhook-service", "webhook-service"])
      answerAs(scene.plane, service, scene.event, "started");
    await ask(scene);
    await ask(scene, {}, 4800);
    expect(scene.github.issues().filter(({ state }) => state === "open")).toHaveLength(1);
    await comment(scene, "/approve");
    expect(isOpen(scene.plane, scene.event)).toBe(false);
    expect(finished(scene)).toHaveLength(3);
  });
});

describe("answered in the Bridge first, with a started of the webhook service left to pay", () => {
  const verdicts = (scene: Approval) =>
    finished(scene).map(({ source, data }) => [source, (data as { result: string }).result]);
  const denied = async (scene: Approval, inputs: Readonly<Record<string, string>> = {}) => {
    answerAs(scene.plane, "webhook-service", scene.event, "started");
    const ran = await ask(scene, inputs);
    answerAs(scene.plane, "bridge", scene.event, "finished", { result: "fail" });
    return ran;
  };

  approval(
    "a comment says nothing against it: what is left is paid, and the person is told",
    async (scene) => {
      await denied(scene);
      const { step, main } = await comment(scene, "/deny");
      expect(verdicts(scene)).toEqual([
        ["bridge", "fail"],
        [ASKING_SOURCE, "pass"],
      ]);
      expect(step.outputs).toMatchObject({
        skipped: "true",
        result: "",
        message: expect.stringContaining("answered elsewhere") as string,
      });
      expect(main.stdout).toContain("CA-317");
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(scene.github.issue(1)?.comments.at(-1)?.body).toContain("has no effect");
      expect(scene.github.issue(1)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    },
  );

  approval(
    "the sweep pays at once, and says neither that nobody answered nor what was answered",
    async (scene) => {
      await denied(scene);
      expect((await runSweep(scene)).outputs).toMatchObject({ finished: "1" });
      expect(verdicts(scene)).toEqual([
        ["bridge", "fail"],
        [ASKING_SOURCE, "pass"],
      ]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(scene.github.issue(1)?.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining("waits for no answer any more") as string,
      ]);
    },
  );
});

describe("what the control plane decides by itself", () => {
  /** The approval-service, a moment late. */
  const decides = async (scene: Approval) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    answerAs(scene.plane, "approval-service", scene.event, "finished");
  };
  const automatic = {
    data: { result: "pass", approval: { pass: "automatic" } },
    plane: { approvalService: false },
  };

  approval(
    "is left alone: nobody is asked, nothing is sent",
    async (scene) => {
      answerAs(scene.plane, "approval-service", scene.event, "started");
      const [{ main, step }] = await Promise.all([ask(scene), decides(scene)]);
      expect(main.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({
        skipped: "true",
        message: expect.stringContaining("This approval is over") as string,
      });
      expect(main.stdout).not.toContain("::warning::");
      expect(scene.github.issues()).toEqual([]);
      expect(finished(scene).map(({ source }) => source)).toEqual(["approval-service"]);
    },
    automatic,
  );

  approval(
    "is left open where the approval-service does not come: a warning says who has to answer, and nothing is sent",
    async (scene) => {
      const { main, step } = await ask(scene, {}, ASKING, FAST_CLOCK);
      expect(main.exitCode).toBe(0);
      expect(finished(scene)).toEqual([]);
      const reported = expect.stringMatching(
        /has not answered .*approval-service.*\(CA-319\)$/,
      ) as string;
      expect(step.outputs).toMatchObject({ skipped: "true", message: reported });
      expect(main.stdout).toMatch(/^::warning::approval: .*approval-service.*\(CA-319\)$/m);
      expect(step.summary).toContain("approval\\-service");
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    },
    automatic,
  );

  approval(
    "does not hang over the webhook service's started while the approval-service is " +
      "away: it is paid as that will decide",
    async (scene) => {
      answerAs(scene.plane, "webhook-service", scene.event, "started");
      const { main } = await ask(scene);
      expect(main.exitCode).toBe(0);
      expect(
        finished(scene).map(({ source, data }) => [source, (data as { result: string }).result]),
      ).toEqual([[ASKING_SOURCE, "pass"]]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
    automatic,
  );

  approval(
    "does not hang over the webhook service's started: it is paid with the same verdict",
    async (scene) => {
      for (const service of ["approval-service", "webhook-service"])
        answerAs(scene.plane, service, scene.event, "started");
      await Promise.all([ask(scene), decides(scene)]);
      expect(
        finished(scene).map(({ source, data }) => [source, (data as { result: string }).result]),
      ).toEqual([
        ["approval-service", "pass"],
        [ASKING_SOURCE, "pass"],
      ]);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
      expect(scene.github.issues()).toEqual([]);
    },
    automatic,
  );
});

describe("by the reviewers of an environment", () => {
  const reviewed = async (scene: Approval, gate: string) =>
    play(
      scene,
      { action: "keptn-approval", client_payload: idsOf(scene.event) },
      "repository_dispatch",
      ASKING,
      { with: `environment: production\ngate: ${gate}` },
    );
  const wait = async (scene: Approval) => {
    scene.github.addEnvironment("production", { reviewers: { users: ["anna"], teams: [] } });
    scene.github.addRun({
      id: ASKING,
      displayTitle: `keptn-approval ${scene.event.id}`,
      status: "in_progress",
    });
    const ran = await play(
      scene,
      { action: "keptn-approval", client_payload: idsOf(scene.event) },
      "repository_dispatch",
      ASKING,
      { with: "environment: production" },
    );
    expect(ran.step.outputs).toMatchObject({ parked: "true" });
    scene.github.updateRun(ASKING, { status: "waiting" });
    return ran;
  };

  approval("approved: proven by the run's record", async (scene) => {
    await wait(scene);
    expect(scene.github.issues()).toEqual([]);
    // GitHub does not tell names of environments apart by their case.
    scene.github.addApproval(ASKING, {
      environment: "Production",
      state: "approved",
      user: "anna",
      comment: "fine",
    });
    await reviewed(scene, "success");
    expect(finished(scene)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: "Approved by anna for the environment production: fine.",
      approval: { decision: "approved", approvedBy: "anna", reason: "fine" },
    });
    expect(finished(scene)).toHaveLength(1);
    expect(isOpen(scene.plane, scene.event)).toBe(false);
  });

  approval("rejected: succeeded/fail, with who and why", async (scene) => {
    await wait(scene);
    scene.github.addApproval(ASKING, {
      environment: "production",
      state: "rejected",
      user: "anna",
      comment: "not today",
    });
    await reviewed(scene, "failure");
    expect(finished(scene)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: "Denied by anna for the environment production: not today. (CA-414)",
    });
  });

  approval("GitHub's own limit: errored, and not a verdict", async (scene) => {
    await wait(scene);
    await reviewed(scene, "failure");
    expect(finished(scene)[0]?.data).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        "nobody reviewed the environment production in the 30 days",
      ) as string,
    });
  });

  approval("let through without a record: errored, never a silent pass", async (scene) => {
    await wait(scene);
    await reviewed(scene, "success");
    expect(finished(scene)[0]?.data).toMatchObject({
      status: "errored",
      message: expect.stringContaining("no record of an approval") as string,
    });
  });

  approval("an environment without reviewers is refused before anybody waits", async (scene) => {
    scene.github.addEnvironment("production", {});
    const { step } = await ask(scene, { with: "environment: production" });
    expect(step.outputs["parked"]).not.toBe("true");
    expect(finished(scene)[0]?.data).toMatchObject({
      status: "errored",
      message: expect.stringContaining("has no required reviewers") as string,
    });
  });

  approval(
    "an environment that is not there is refused, since GitHub would create it open",
    async (scene) => {
      await ask(scene, { with: "environment: production" });
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringContaining("has no environment") as string,
      });
    },
  );

  approval(
    "the sweep leaves a waiting run alone until the deadline, then answers and ends it",
    async (scene) => {
      const { plane, event, github } = scene;
      github.addEnvironment("production", { reviewers: { users: ["anna"], teams: [] } });
      github.addRun({
        id: ASKING,
        displayTitle: `keptn-approval ${event.id}`,
        status: "in_progress",
      });
      await play(
        scene,
        { action: "keptn-approval", client_payload: idsOf(event) },
        "repository_dispatch",
        ASKING,
        { with: "environment: production\ndeadline-minutes: 120" },
      );
      github.updateRun(ASKING, { status: "waiting" });
      const sweep = (minutes: number) => runSweep({ plane, event, github }, {}, minutes * 60_000);
      expect((await sweep(110)).outputs).toMatchObject({ finished: "0" });
      expect((await sweep(125)).outputs).toMatchObject({ finished: "1" });
      expect(finished(scene)[0]?.data).toMatchObject({
        status: "errored",
        message: expect.stringContaining("No one answered") as string,
      });
      expect(github.run(ASKING)).toMatchObject({ status: "completed", conclusion: "cancelled" });
      const late = await reviewed(scene, "cancelled");
      expect(late.step.outputs).toMatchObject({ skipped: "true" });
      expect(finished(scene)).toHaveLength(1);
    },
  );
});
