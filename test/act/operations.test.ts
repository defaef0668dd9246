import { createHmac } from "node:crypto";
import type { KeptnEvent } from "../../simulator";
import type { JsonObject } from "../../src/domain/text/json";
import { answerAs, kinds } from "../support/flow";
import { answersOnAct, dataOf } from "./answers";
import type { ActBed, Answered, TaskRequest } from "./bed";
import { MEASURED, WEBHOOK_SECRET } from "./bed";

const { begin, ended, finishes, note, saysNothing } = answersOnAct();
let bed: ActBed;

const PROBLEM_ID = "-2203117_1V2";
const HOSTILE = `Response time "degradation" } # $(touch broken) \${{ secrets.JOB_ENV }} %0A::error::x`;
const FLAGS = "flags/production.flagd.json";
const SLO = `
objectives:
  - { sli: response_time, displayName: Response time, key_sli: true, pass: [{ criteria: ["<600"] }] }
  - { sli: error_rate, displayName: Error rate, pass: [{ criteria: ["<5"] }] }
total_score: { pass: "90%", warning: "50%" }
`;

beforeAll(async () => {
  bed = await begin();
  bed.github.addCollaborator("anna", "write");
});

const problemOf = (id: string, title = "Response time degradation"): JsonObject => ({
  problem: {
    PID: id,
    ProblemID: id,
    ProblemTitle: title,
    ProblemURL: `https://abc.live.dynatrace.com/#problems/problemdetails;pid=${id}`,
    State: "OPEN",
    ProblemSeverity: "PERFORMANCE",
    ImpactedEntities: [{ name: "carts" }],
  },
});
const newest = () => bed.github.issues().at(-1);
const commentsOf = (number: number) =>
  bed.github.issue(number)?.comments.map(({ body }) => body) ?? [];

describe("issues", () => {
  test("are opened, updated and closed by three tasks of a sequence; the later ones find the number that was reported", async () => {
    const begun = bed.openSequence(["openissue", "updateissue", "closeissue"]);
    const opened = await finishes(
      { task: "openissue", event: begun },
      {
        status: "succeeded",
        result: "pass",
        openissue: { created: "true", state: "open" },
        labels: {
          issueUrl: expect.stringMatching(
            /^https:\/\/github\.com\/octo\/demo\/issues\/\d+$/,
          ) as string,
        },
      },
    );
    const { issueNumber } = dataOf(opened.sent[0])["openissue"] as { issueNumber: string };
    expect(bed.github.issue(Number(issueNumber))).toMatchObject({
      state: "open",
      labels: expect.arrayContaining(["cloud-automation", "performance"]) as string[],
      user: "github-actions[bot]",
    });
    await finishes(
      { task: "updateissue", event: bed.openTaskOf(begun.shkeptncontext, "updateissue") },
      {
        status: "succeeded",
        result: "pass",
        updateissue: { issueNumber, updated: expect.stringContaining("labels") as string },
      },
    );
    expect(bed.github.issue(Number(issueNumber))?.labels).toContain("investigating");
    await finishes(
      { task: "closeissue", event: bed.openTaskOf(begun.shkeptncontext, "closeissue") },
      {
        status: "succeeded",
        result: "pass",
        closeissue: { issueNumber, state: "closed", reason: "completed", wasClosed: "false" },
      },
    );
    expect(bed.github.issue(Number(issueNumber))).toMatchObject({
      state: "closed",
      stateReason: "completed",
    });
  });

  test("are opened, updated and closed silently; the later tasks, which are told nothing, find it by the sequence", async () => {
    const count = bed.github.issues().length;
    const begun = bed.openSequence(["openissue", "updateissue", "closeissue", "notify"]);
    await saysNothing({ task: "openissue", event: begun });
    expect(newest()).toMatchObject({ state: "open" });
    await saysNothing({
      task: "updateissue",
      event: bed.openTaskOf(begun.shkeptncontext, "updateissue"),
    });
    expect(newest()?.labels).toContain("investigating");
    await saysNothing({
      task: "closeissue",
      event: bed.openTaskOf(begun.shkeptncontext, "closeissue"),
    });
    expect(newest()).toMatchObject({ state: "closed" });
    expect(bed.github.issues()).toHaveLength(count + 1);
  });

  test("take title, text and labels as they are, with everything that could break out of YAML or a shell", async () => {
    const { sent } = await finishes(
      { task: "openissue", eventType: "demo-issue", service: `carts $(touch broken) '" ;` },
      { status: "succeeded", result: "pass" },
    );
    const { issueNumber } = dataOf(sent[0])["openissue"] as { issueNumber: string };
    expect(bed.github.issue(Number(issueNumber))).toMatchObject({
      title: `it's "quoted", } , "key":"x" $(touch broken) %0A::error::x {0}`,
      body: expect.stringContaining("# no comment\n' } ]\n---\nrun: touch broken") as string,
      labels: expect.arrayContaining([`pay"ments' $(touch broken)`, "} # x"]) as string[],
    });
  });
});

describe("incidents", () => {
  test("one problem is one incident, which tasks of other sequences find by it", async () => {
    const data = problemOf(PROBLEM_ID);
    const opened = await finishes(
      { task: "openincident", data },
      {
        status: "succeeded",
        result: "pass",
        openincident: {
          created: "true",
          problemId: PROBLEM_ID,
          impactedService: "carts",
          problemUrl: expect.stringContaining("dynatrace.com") as string,
        },
      },
    );
    const { incidentNumber } = dataOf(opened.sent[0])["openincident"] as { incidentNumber: string };
    expect(bed.github.issue(Number(incidentNumber))).toMatchObject({
      title: "Response time degradation",
      state: "open",
      labels: expect.arrayContaining(["incident", "on-call"]) as string[],
    });
    await finishes(
      { task: "openincident", data },
      { openincident: { created: "false", incidentNumber } },
    );
    await finishes(
      { task: "updateincident", data },
      { result: "pass", updateincident: { incidentNumber } },
    );
    await finishes(
      { task: "closeincident", data },
      { result: "pass", closeincident: { incidentNumber, state: "closed" } },
    );
    expect(bed.github.issue(Number(incidentNumber))).toMatchObject({ state: "closed" });
  });

  test("a silent one of a problem with a hostile title", async () => {
    const data = problemOf("P-4711", HOSTILE);
    await saysNothing({ task: "openincident", data });
    expect(newest()).toMatchObject({ title: HOSTILE, state: "open" });
    await saysNothing({ task: "closeincident", data });
    expect(newest()).toMatchObject({ title: HOSTILE, state: "closed" });
  });
});

describe("feature flags", () => {
  const fileNow = () => bed.github.file(FLAGS) ?? "";

  test("a flag in a file is switched by one commit that keeps the rest as it was, and read back", async () => {
    const before = fileNow();
    const count = bed.github.commits().length;
    await finishes(
      { task: "toggle", stage: "production" },
      {
        status: "succeeded",
        result: "pass",
        toggle: {
          flag: "EnableItemCache",
          enabled: "true",
          previous: "false",
          environment: "production",
          path: FLAGS,
        },
      },
    );
    expect(fileNow()).toBe(before.replace('"defaultVariant": "off"', '"defaultVariant": "on"'));
    expect(bed.github.commits()).toHaveLength(count + 1);
    expect(bed.github.commits()[0]).toMatchObject({
      author: "github-actions[bot]",
      message: expect.stringContaining("EnableItemCache") as string,
    });
  });

  test("a silent one", async () => {
    bed.github.setFile(
      FLAGS,
      fileNow().replace('"defaultVariant": "on" }', '"defaultVariant": "off" }'),
    );
    await saysNothing({ task: "toggle" });
    expect(fileNow()).toContain(
      '"EnableItemCache": { "state": "ENABLED", "variants": { "on": true, "off": false }, "defaultVariant": "on" }',
    );
  });

  test("hostile words for on and off, and a hostile message of the commit", async () => {
    await finishes(
      { task: "toggle", eventType: "demo-flags" },
      {
        status: "succeeded",
        result: "pass",
        toggle: {
          flags: {
            cache: { enabled: "true", previous: "false" },
            promotion: { enabled: "false", previous: "true" },
          },
        },
      },
    );
    expect(JSON.parse(bed.github.file("flags/odd.json") ?? "")).toEqual({
      cache: `it's "on" } # $(touch broken) %0A::error::x`,
      promotion: "off",
    });
    expect(bed.github.commits()[0]?.message.trim()).toBe(
      'Switch "flags" } $(touch broken)\n\n# no comment',
    );
  });
});

describe("messages", () => {
  const EARLIER_RUN = "https://github.com/octo/demo/actions/runs/4000/attempts/1";

  /** A deployment whose ticket an earlier run of this repository has reported. */
  function ticketed(): { request: TaskRequest; number: number } {
    const { number } = bed.github.addIssue({ title: "Release of carts" });
    const deployment = { deploymentURIsPublic: ["https://carts.example.com"] };
    const opened = bed.openSequence(["openissue", "notify"], { data: { deployment } });
    for (const kind of ["started", "finished"] as const) {
      answerAs(
        bed.plane,
        EARLIER_RUN,
        opened,
        kind,
        kind === "finished" ? { openissue: { issueNumber: String(number) } } : {},
      );
    }
    return {
      number,
      request: { task: "notify", event: bed.openTaskOf(opened.shkeptncontext, "notify") },
    };
  }

  test("a silent one is one comment in the ticket of the sequence", async () => {
    const { request, number } = ticketed();
    await saysNothing(request);
    expect(commentsOf(number)).toEqual([expect.stringContaining("carts") as string]);
  });

  test("with an answer: where it was posted", async () => {
    const { request, number } = ticketed();
    await finishes(request, {
      status: "succeeded",
      result: "pass",
      notify: {
        channels: "summary, issue",
        issueCommentUrl: expect.stringContaining(`/issues/${number}#issuecomment-`) as string,
      },
    });
    expect(commentsOf(number)).toHaveLength(1);
  });

  test("by a recipe of the repository: the webhook gets it signed, and nobody sees its address", async () => {
    const { request, number } = ticketed();
    const { output, event } = await saysNothing({ ...request, changed: "signed" });
    expect(bed.webhook.received).toHaveLength(1);
    const { body = "", headers } = bed.webhook.received[0] ?? {};
    expect(headers?.["x-hub-signature-256"]).toBe(
      `sha256=${createHmac("sha256", WEBHOOK_SECRET).update(body).digest("hex")}`,
    );
    expect(JSON.parse(body)).toMatchObject({
      id: `keptn-${event.id}`,
      task: { name: "notify", service: "carts" },
      title: expect.stringContaining("carts") as string,
    });
    expect(commentsOf(number)).toHaveLength(1);
    expect(output).not.toContain(bed.webhook.url);
    expect(output).not.toContain(WEBHOOK_SECRET);
  });

  test("hostile words are shown as they are in a comment on the commit", async () => {
    await finishes(
      { task: "notify", eventType: "demo-message", service: `<img src=x> @everybody` },
      { status: "succeeded", result: "pass", notify: { channels: "commit, summary" } },
    );
    const { body = "" } = bed.github.commitComments().at(-1) ?? {};
    expect(body).toContain("\\$\\(touch broken\\)");
    expect(body).toContain("%0A::error::x");
    expect(body).toContain("\\-\\-\\-");
    expect(body).not.toMatch(/<b>|<img|(^|\s)@everybody|^# no heading/m);
  });
});

describe("approvals", () => {
  const request = (): TaskRequest => ({
    task: "approval",
    sendStarted: false,
    stage: "production",
    data: { result: "pass", approval: { pass: "manual", warning: "manual" } },
  });
  const sum = (
    ...runs: readonly Pick<Answered, "durationMs" | "requests">[]
  ): Pick<Answered, "durationMs" | "requests"> => ({
    durationMs: runs.reduce((all, { durationMs }) => all + durationMs, 0),
    requests: {
      github: runs.reduce((all, { requests }) => all + requests.github, 0),
      plane: runs.reduce((all, { requests }) => all + requests.plane, 0),
    },
  });

  /** Asks in an issue. */
  async function asked(): Promise<{ parked: Answered; number: number }> {
    const waiting = await bed.answer(request());
    ended(waiting);
    expect(waiting.output).toMatch(/parked=true/);
    expect(kinds(waiting.byServices)).toEqual(["started"]);
    expect(waiting.sent).toEqual([]);
    const issue = newest();
    expect(issue).toMatchObject({
      state: "open",
      labels: ["cloud-automation-approval"],
      user: "github-actions[bot]",
    });
    return { parked: waiting, number: issue?.number ?? 0 };
  }

  const answers = ({ run, event }: Answered): KeptnEvent[] => bed.sentIn(run, event);

  test("asked in an issue, approved by a comment; other comments start no job", async () => {
    const { parked: waiting, number } = await asked();
    const chat = await bed.comment(number, "Looks good to me, /approve soon", "anna");
    ended(chat);
    expect(chat.output).not.toContain("Answer the task");
    expect(chat.requests).toEqual({ github: 0, plane: 0 });
    note("a comment that is no answer", "interactive", "green", {
      ...chat,
      byServices: [],
      sent: [],
    });
    const taken = await bed.comment(
      number,
      '/approve ship "it" } $(touch broken) ${{ secrets.JOB_ENV }} %0A::error::x\n::error::y',
      "anna",
    );
    ended(taken);
    note("approval, answered by a comment", "interactive", "green", {
      ...sum(waiting, taken),
      byServices: waiting.byServices,
      sent: answers(waiting),
    });
    expect(answers(waiting).map(dataOf)).toEqual([
      expect.objectContaining({
        status: "succeeded",
        result: "pass",
        approval: expect.objectContaining({
          decision: "approved",
          approvedBy: "anna",
          reason: 'ship "it" } $(touch broken) ${{ secrets.JOB_ENV }} %0A::error::x ::error::y',
        }) as object,
      }),
    ]);
    expect(bed.plane.openTasks().map(({ id }) => id)).not.toContain(waiting.event.id);
    expect(bed.github.issue(number)).toMatchObject({ state: "closed", stateReason: "completed" });
  });

  test("no job starts for a comment elsewhere, in a pull request, of a bot, or one that is edited later", async () => {
    const { number: elsewhere } = bed.github.addIssue({ title: "Something else" });
    const { number: pull } = bed.github.addIssue({
      title: "A pull request",
      labels: ["cloud-automation-approval"],
      isPullRequest: true,
    });
    const { number: question } = bed.github.addIssue({
      title: "A question",
      labels: ["cloud-automation-approval"],
    });
    const { id } = bed.github.addComment(question, "Hm.", "anna");
    for (const hear of [
      () => bed.comment(elsewhere, "/approve", "anna"),
      () => bed.comment(pull, "/approve", "anna"),
      () => bed.comment(question, "/approve", "hubot[bot]"),
      () => bed.editComment(id, "/approve"),
    ]) {
      const ran = await hear();
      ended(ran);
      expect(ran.output).not.toContain("Answer the task");
      expect(ran.requests).toEqual({ github: 0, plane: 0 });
    }
  });

  test("who may not answer is told so; whoever may, denies", async () => {
    const { parked: waiting, number } = await asked();
    ended(await bed.comment(number, "/approve", "mallory"));
    expect(answers(waiting)).toEqual([]);
    expect(commentsOf(number).at(-1)).toContain("has no write access");
    const denied = await bed.comment(number, "/deny not on a Friday", "anna");
    ended(denied, 1);
    note("approval, denied by a comment", "interactive", "red", {
      ...sum(waiting, denied),
      byServices: waiting.byServices,
      sent: answers(waiting),
    });
    expect(answers(waiting).map(dataOf)).toEqual([
      expect.objectContaining({
        status: "succeeded",
        result: "fail",
        approval: expect.objectContaining({
          decision: "denied",
          deniedBy: "anna",
          reason: "not on a Friday",
        }) as object,
      }),
    ]);
  });

  test("an environment without reviewers is never a silent pass", async () => {
    bed.github.addEnvironment("production");
    await finishes(
      { ...request(), changed: "reviewed" },
      {
        status: "errored",
        result: "fail",
        message: expect.stringContaining("no required reviewers") as string,
      },
      1,
    );
  });

  test("approved by a reviewer: the job of the environment answers, by the record of the review", async () => {
    bed.github.addEnvironment("production", { reviewers: { users: ["anna"] } });
    const before: TaskRequest["before"] = (run) =>
      void bed.github.addApproval(run.id, {
        environment: "production",
        state: "approved",
        user: "anna",
        comment: 'ship "it" } $(touch broken)',
      });
    const { output } = await finishes(
      { ...request(), changed: "reviewed", before },
      {
        status: "succeeded",
        result: "pass",
        approval: {
          decision: "approved",
          approvedBy: "anna",
          reason: 'ship "it" } $(touch broken)',
        },
      },
    );
    expect(output).toMatch(/parked=true/);
  });

  test("a job that was let through without a review is no approval", async () => {
    bed.github.addEnvironment("production", { reviewers: { users: ["anna"] } });
    await finishes(
      { ...request(), changed: "reviewed" },
      {
        status: "errored",
        result: "fail",
        message: expect.stringContaining("no record of an approval") as string,
      },
      1,
    );
  });
});

describe("SLOs", () => {
  const evaluated = {
    status: "succeeded",
    result: "warning",
    evaluation: {
      result: "warning",
      score: 50,
      timeStart: "2026-11-01T10:00:00.000Z",
      timeEnd: "2026-11-01T10:05:00.000Z",
      indicatorResults: [
        {
          displayName: `Response | <b>time</b> $(touch broken)`,
          status: "warning",
          score: 0.5,
          keySli: true,
          value: { metric: "response_time", value: 812.4, comparedValue: 640.1, success: true },
          passTargets: [{ criteria: "<=600", targetValue: 600, violated: true }],
          warningTargets: [{ criteria: "<=900", targetValue: 900, violated: false }],
        },
      ],
    },
  };

  test("an evaluation that is finished becomes a check run; nothing is sent", async () => {
    const triggered = bed.plane.openTask({ task: "release", stage: "staging", service: "carts" });
    const { project = "", stage = "", service = "" } = triggered.data as Record<string, string>;
    const event = bed.plane.sendAs("lighthouse-service", {
      type: "sh.keptn.event.evaluation.finished",
      shkeptncontext: triggered.shkeptncontext,
      triggeredid: "5b3c1a0e-1111-4222-8333-444455556666",
      data: { project, stage, service, ...evaluated },
    });
    await saysNothing({
      task: "evaluation.finished",
      eventType: "keptn-evaluation-finished",
      event,
    });
    const [check] = bed.github.checkRuns().slice(-1);
    expect(check).toMatchObject({ conclusion: "neutral" });
    expect(JSON.stringify(check)).toContain("812");
    expect(JSON.stringify(check)).not.toContain("<b>time");
  });

  const open = (): KeptnEvent => {
    const event = bed.openSequence(["checkslo"], {}, ["carts-db"]);
    bed.plane.engine.resources.put(
      {
        project: (event.data as { project: string }).project,
        stage: "staging",
        service: "carts-db",
      },
      "slo.yaml",
      SLO,
    );
    return event;
  };
  const evaluations = (event: KeptnEvent) =>
    bed.plane.events({
      project: (event.data as { project: string }).project,
      type: "sh.keptn.event.evaluation.finished",
    });

  test("an evaluation is asked for, waited for, and its result is the answer", async () => {
    const event = open();
    await finishes(
      { task: "checkslo", event },
      {
        status: "succeeded",
        result: "pass",
        message: "carts-db in staging: the evaluation ended with pass, score 100.",
        checkslo: { score: "100", evaluation: "pass", failedIndicators: "" },
      },
    );
    expect(evaluations(event)).toHaveLength(1);
    expect(JSON.stringify(evaluations(event)[0])).toContain(String(MEASURED.response_time));
  });

  test("a silent one is asked for, and nothing is sent", async () => {
    const event = open();
    await saysNothing({ task: "checkslo", event });
    expect(evaluations(event)).toHaveLength(1);
  });
});

describe("remediation", () => {
  const action = (name: string, value: JsonObject = {}, problem = "P-1"): JsonObject => ({
    ...problemOf(problem),
    action: { name: `Do ${name}`, action: name, value },
  });
  const flagNow = () =>
    (
      JSON.parse(bed.github.file(FLAGS) ?? "") as {
        flags: { EnablePromotion: { defaultVariant: string } };
      }
    ).flags.EnablePromotion.defaultVariant;

  test("the action that the event asks for switches a flag in a file; soon again for the same problem it is held back", async () => {
    const data = action("toggle-feature", { EnablePromotion: "off" }, "P-2");
    const { event } = await finishes(
      { task: "action", data },
      {
        status: "succeeded",
        result: "pass",
        action: {
          action: "toggle-feature",
          job: "flag.set",
          executed: "true",
          enabled: "false",
          previous: "true",
        },
      },
    );
    expect(flagNow()).toBe("off");
    const count = bed.github.commits().length;
    const { project } = event.data as { project: string };
    const again = bed.openTaskOf(
      bed.plane.trigger({
        project,
        stage: "staging",
        sequence: "sequence",
        service: "carts",
        data,
      }),
      "action",
    );
    await finishes(
      { task: "action", event: again },
      {
        status: "succeeded",
        result: "fail",
        message: expect.stringMatching(/was run for this problem .* ago.*CA-416/) as string,
        action: { executed: "false" },
      },
      1,
    );
    expect(bed.github.commits()).toHaveLength(count);
  });

  test("a script that is read back", async () => {
    await finishes(
      { task: "action", data: action("restart") },
      {
        status: "succeeded",
        result: "pass",
        action: { action: "restart", executed: "true", replicas: "3" },
      },
    );
    expect(bed.witness("restarted")).toBe("no runbook for carts\n");
  });

  test("an action that is not known, or not allowed in this stage, is named and not run", async () => {
    await finishes(
      { task: "action", data: action(`restart $(touch broken)"`) },
      {
        status: "errored",
        result: "fail",
        message: expect.stringContaining("(known: toggle-feature, restart)") as string,
      },
      1,
    );
    await finishes(
      { task: "action", data: action("restart"), stage: "production" },
      {
        status: "errored",
        result: "fail",
        message: expect.stringContaining("only in staging") as string,
      },
      1,
    );
    expect(bed.witness("restarted")).toBeUndefined();
  });

  test("a silent action is done, and nothing is sent", async () => {
    await saysNothing({
      task: "action",
      data: action("toggle-feature", { EnablePromotion: "on" }),
    });
    expect(flagNow()).toBe("on");
  });

  test("a runbook tells its steps", async () => {
    await finishes(
      { task: "runbook" },
      {
        status: "succeeded",
        result: "pass",
        runbook: {
          runbook: "restart-carts",
          steps: "drain: passed (2 s)\nrestart: passed (1 s)",
          replicas: "3",
        },
      },
    );
    expect(bed.witness("restarted")).toBe("restart-carts for carts\n");
  });

  test("a runbook that fails names the step", async () => {
    await finishes(
      { task: "runbook", service: "broken-service" },
      { status: "succeeded", result: "fail", runbook: { failedSteps: "restart" } },
      1,
    );
  });

  test("a silent runbook is run, and nothing is sent", async () => {
    await saysNothing({ task: "runbook" });
    expect(bed.witness("restarted")).toBe("restart-carts for carts\n");
  });
});

test("GitHub was asked nothing that its description does not know, and nothing that the callers' permissions do not allow", () => {
  expect(bed.violations).toEqual([]);
  // Whose token it is; an App's, such as GITHUB_TOKEN, may not ask, which tells it, too.
  const refused = bed.github.requests.filter(
    ({ status, path }) => (status === 401 || status === 403) && path !== "/user",
  );
  expect(refused.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
