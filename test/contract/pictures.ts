import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Issue } from "../../simulator/github";
import type { JobResult } from "../../src/domain/job-result";
import type { JsonObject } from "../../src/domain/text/json";
import { sequenceUrl } from "../../src/domain/bridge";
import type { SequencePlane } from "../../src/task/ports";
import { resultsChart } from "../../src/report/results-chart";
import { summaryOf } from "../../src/report/summary";
import { sweepSummaryOf } from "../../src/report/sweep-summary";
import { triggerSummary } from "../../src/trigger/summary";
import { exampleRecipe, service } from "../jobs/http/scene";
import type { Call, JobScene } from "../jobs/job-scene";
import { exited, jobScene, RUN_URL } from "../jobs/job-scene";
import { sweptTasks, testedTask, watchedSequence } from "./picture-stories";

/**
 * Everything people see a rendered picture of, by the file in docs/pictures that holds what was
 * written there.
 */
export const PICTURES: Readonly<Record<string, () => Promise<string>>> = {
  "slo-fail.md": () =>
    summary("slo.report", { task: "evaluation", kind: "finished", data: FAILED }),
  "slo-warning.md": () =>
    summary("slo.report", { task: "evaluation", kind: "finished", data: WARNED }),
  "slo-pass.md": () =>
    summary("slo.report", { task: "evaluation", kind: "finished", data: PASSED }),
  "slo-nothing-measured.md": () =>
    summary("slo.report", { task: "evaluation", kind: "finished", data: UNMEASURED }),
  "deployment.md": () =>
    summary("notify.send", { task: "deployment", kind: "finished", data: DEPLOYED }),
  "problem.md": () => summary("notify.send", { task: "notify", kind: "triggered", data: PROBLEM }),
  "ticket.md": () => summary("notify.send", { task: "openticket", kind: "finished", data: TICKET }),
  "runbook.md": runbook,
  "incident-issue.md": incidentIssue,
  "approval-issue.md": approvalIssue,
  "task-summary.md": taskSummary,
  "deployment-summary.md": deploymentTask,
  "chaos-summary.md": chaosTask,
  "optimization-summary.md": optimizationTask,
  "flag-summary.md": flagTask,
  "sweep-summary.md": sweepSummary,
  "sequence-summary.md": sequenceSummary,
  "slack-evaluation.json": () =>
    message("slack-webhook.yml", "SLACK_WEBHOOK_URL", "ok", {
      task: "evaluation",
      kind: "finished",
      data: FAILED,
    }),
  "slack-deployment.json": () =>
    message("slack-webhook.yml", "SLACK_WEBHOOK_URL", "ok", {
      task: "deployment",
      kind: "finished",
      data: DEPLOYED,
    }),
  "teams-evaluation.json": () =>
    message("teams-webhook.yml", "TEAMS_WEBHOOK_URL", "", {
      task: "evaluation",
      kind: "finished",
      data: FAILED,
    }),
  "teams-deployment.json": () =>
    message("teams-webhook.yml", "TEAMS_WEBHOOK_URL", "", {
      task: "deployment",
      kind: "finished",
      data: DEPLOYED,
    }),
};

const plane = { address: "https://keptn.example.com/api" } as SequencePlane;

const target = (criteria: string, targetValue: number, violated: boolean): JsonObject => ({
  criteria,
  targetValue,
  violated,
});

interface Objective {
  readonly status: "pass" | "warning" | "fail" | "info";
  readonly value?: number;
  readonly before?: number;
  readonly pass?: readonly JsonObject[];
  readonly warning?: readonly JsonObject[];
  readonly isKey?: boolean;
  readonly problem?: string;
}

function evaluated(
  result: string,
  score: number,
  objectives: Readonly<Record<string, Objective>>,
): JsonObject {
  const indicatorResults = Object.entries(objectives).map(
    ([
      displayName,
      { status, value, before, pass, warning, isKey = false, problem },
    ]): JsonObject => ({
      displayName,
      status,
      keySli: isKey,
      score: status === "pass" ? 1 : status === "warning" ? 0.5 : 0,
      value: {
        metric: displayName,
        success: value !== undefined,
        value: value ?? 0,
        ...(before !== undefined && { comparedValue: before }),
        ...(problem && { message: problem }),
      },
      passTargets: pass ? [...pass] : null,
      warningTargets: warning ? [...warning] : null,
    }),
  );
  return {
    status: "succeeded",
    result,
    message: "",
    labels: { buildId: "77", pipeline: "https://ci.example.com/builds/77" },
    evaluation: {
      timeStart: "2026-11-01T09:50:00.000Z",
      timeEnd: "2026-11-01T09:55:00.000Z",
      result,
      score,
      sloFileContent: Buffer.from('total_score: { pass: "90%", warning: "75%" }').toString(
        "base64",
      ),
      comparedEvents: ["one", "two", "three"],
      indicatorResults,
    },
  };
}

const AVAILABILITY: Objective = {
  status: "pass",
  value: 99.98,
  before: 99.9,
  pass: [target(">=99.5", 99.5, false)],
};
const MEDIAN: Objective = {
  status: "pass",
  value: 212.7,
  before: 205.3,
  pass: [target("<300", 300, false)],
};
const THROUGHPUT: Objective = { status: "info", value: 1042, before: 1018 };

/** One objective of each colour; the key one failed. */
const FAILED = evaluated("fail", 50, {
  Availability: AVAILABILITY,
  "Response time P50": MEDIAN,
  "Response time P95": {
    status: "warning",
    value: 812.4,
    before: 640.1,
    pass: [target("<=600", 600, true), target("<=+10%", 704.1, true)],
    warning: [target("<=+30%", 832.1, false)],
  },
  "Error rate": {
    status: "fail",
    value: 4.21,
    before: 0.38,
    pass: [target("<1", 1, true)],
    warning: [target("<2", 2, true)],
    isKey: true,
  },
  Throughput: THROUGHPUT,
  "Queue depth": {
    status: "fail",
    pass: [target("<10", 10, true)],
    problem: "no data for the query queue_depth",
  },
});

const WARNED = evaluated("warning", 83.33, {
  Availability: AVAILABILITY,
  "Response time P50": MEDIAN,
  "Response time P95": {
    status: "warning",
    value: 640.1,
    before: 588,
    pass: [target("<=600", 600, true)],
    warning: [target("<=800", 800, false)],
  },
  "Error rate": {
    status: "pass",
    value: 0.41,
    before: 0.38,
    pass: [target("<1", 1, false)],
    warning: [target("<2", 2, false)],
    isKey: true,
  },
});

const PASSED = evaluated("pass", 100, {
  Availability: AVAILABILITY,
  "Response time P95": {
    status: "pass",
    value: 482,
    before: 588,
    pass: [target("<=600", 600, false)],
    warning: [target("<=800", 800, false)],
  },
  "Error rate": {
    status: "pass",
    value: 0.2,
    before: 0.38,
    pass: [target("<1", 1, false)],
    warning: [target("<2", 2, false)],
    isKey: true,
  },
});

const UNMEASURED: JsonObject = {
  status: "succeeded",
  result: "pass",
  labels: { buildId: "77" },
  message: "no evaluation performed by lighthouse because no SLO file configured for project shop",
  evaluation: {
    timeStart: "2026-11-01T09:50:00.000Z",
    timeEnd: "2026-11-01T09:55:00.000Z",
    result: "pass",
    score: 0,
    sloFileContent: "",
    comparedEvents: [],
    indicatorResults: null,
  },
};

const DEPLOYED: JsonObject = {
  status: "succeeded",
  result: "pass",
  message: "Deployed in 41 s",
  labels: { buildId: "77", pipeline: "https://ci.example.com/builds/77" },
  configurationChange: { values: { image: "ghcr.io/octo/carts:1.4.2" } },
  deployment: {
    deploymentURIsPublic: ["https://carts.staging.example.com"],
    deploymentstrategy: "user_managed",
    gitCommit: "9f2c1e7",
  },
};

const PROBLEM_DETAILS: JsonObject = {
  ProblemID: "P-2203117",
  ProblemTitle: "Failure rate increase",
  ProblemURL: "https://abc12345.live.dynatrace.com/#problems/problemdetails;gtf=l_2_HOURS;pid=4711",
  State: "OPEN",
  ProblemSeverity: "ERROR",
  ImpactedEntity: "Service carts",
  Tags: "service:carts, stage:staging",
  startTime: "2026-11-01T09:41:00Z",
};

const PROBLEM: JsonObject = {
  status: "succeeded",
  result: "pass",
  labels: {},
  problem: PROBLEM_DETAILS,
  openticket: { incidentNumber: "12", incidentUrl: "https://github.com/octo/demo/issues/12" },
};

const TICKET: JsonObject = {
  status: "succeeded",
  result: "pass",
  message: "Incident 12 was opened.",
  labels: {},
  problem: PROBLEM_DETAILS,
  openticket: {
    incidentNumber: "12",
    incidentUrl: "https://github.com/octo/demo/issues/12",
    severity: "ERROR",
  },
};

async function summary(job: string, call: Call, parameters: JsonObject = {}): Promise<string> {
  const scene = await jobScene();
  const { outcome } = await scene.run(job, parameters, {
    mode: "silent",
    sequences: plane,
    ...call,
  });
  if (outcome?.status !== "succeeded") throw new Error(outcome?.message);
  return scene.shown.join("\n");
}

/** The body that reaches the service. */
async function message(recipe: string, secret: string, reply: string, call: Call): Promise<string> {
  const scene = await jobScene();
  const at = await service(() => ({ text: reply }));
  scene.variables[secret] = at.url;
  await scene.run(
    "notify.send",
    { channel: "http", http: exampleRecipe(recipe, {}) },
    { mode: "silent", sequences: plane, ...call },
  );
  return `${JSON.stringify(at.seen[0]?.body, null, 2)}\n`;
}

function runbook(): Promise<string> {
  const steps = {
    "step.Drain the node": "passed 12 s",
    "step.Restart carts": "passed 41 s",
    "step.Warm the cache": "failed the cache did not answer",
    "step.Tell the team": "skipped",
  };
  return summary(
    "runbook.run",
    { task: "remediate", kind: "triggered", script: () => exited(0, steps) },
    { runbook: "restart-carts", run: "./restart.sh" },
  );
}

async function incidentIssue(): Promise<string> {
  const scene = await jobScene();
  const story = { data: { problem: PROBLEM_DETAILS }, sequences: plane };
  await scene.run("incident.open", { "add-labels": "sev-1" }, { ...story, task: "openticket" });
  await scene.run(
    "incident.update",
    {},
    {
      data: { ...story.data, result: "pass", evaluation: { result: "pass", score: 100 } },
      sequences: plane,
      task: "updateticket",
    },
  );
  await scene.run("incident.close", {}, { ...story, task: "closeticket" });
  return issueIn(scene);
}

async function approvalIssue(): Promise<string> {
  const scene = await jobScene();
  const data = {
    ...DEPLOYED,
    deployment: { deploymentURL: "https://carts.staging.example.com" },
    evaluation: { result: "warning", score: 83.33 },
    result: "warning",
    approval: { pass: "automatic", warning: "manual" },
  };
  await scene.run("approval.ask", {}, { data, task: "approval", sequences: plane });
  return issueIn(scene);
}

/** An issue as a page: what stands above it as front matter, then its text and its comments. */
function issueIn(scene: JobScene): string {
  const [issue] = scene.github.issues() as readonly [Issue];
  const { title, number, state, user, labels, assignees, body, comments } = issue;
  return [
    `---\n${stringify({ title, number, state, author: user, labels, assignees })}---`,
    body ?? "",
    ...comments.map((comment) => `<!-- picture: comment of ${comment.user} -->\n\n${comment.body}`),
    "",
  ].join("\n\n");
}

async function taskSummary(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    const { taskResult, timeline, runUrl } = await testedTask(folder);
    const { measured } = taskResult.outcome ?? {};
    const task = taskResult.assignment?.task;
    return summaryOf({
      taskResult,
      timeline,
      runUrl,
      bridgeUrl: task && sequenceUrl(plane.address, task.project, task.keptnContext),
      chart: measured ? resultsChart(measured) : "",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A built-in job as the summary of its task shows it at the end. */
async function taskOfJob(
  scene: JobScene,
  job: string,
  parameters: JsonObject,
  call: Call,
): Promise<string> {
  const { assignment, outcome } = await scene.run(job, parameters, { sequences: plane, ...call });
  if (!outcome) throw new Error(`${job} waits`);
  return summaryOf({
    taskResult: {
      ended: "answered",
      message: outcome.message,
      mode: "interactive",
      assignment,
      outcome,
    },
    timeline: [],
    runUrl: RUN_URL,
    bridgeUrl: sequenceUrl(plane.address, assignment.task.project, assignment.task.keptnContext),
  });
}

/** A script that takes its time, of a clock that only jumps. */
function lasting({ clock }: JobScene, seconds: number, result: JobResult): JobResult {
  const durationMs = seconds * 1_000;
  const endMs = clock.nowMs() + durationMs;
  void clock.sleep(durationMs);
  while (clock.nowMs() < endMs) clock.jump();
  return { ...result, durationMs };
}

async function deploymentTask(): Promise<string> {
  const data = { configurationChange: { values: { image: "ghcr.io/octo/carts:1.4.2" } } };
  const report = { deploymentURL: "https://carts.staging.example.com" };
  const scene = await jobScene();
  return taskOfJob(
    scene,
    "deploy.run",
    { run: "./deploy.sh" },
    { task: "deployment", data, script: () => lasting(scene, 41, exited(0, report)) },
  );
}

async function chaosTask(): Promise<string> {
  const report = {
    steadyState: "lost after 41 s",
  };
  const scene = await jobScene();
  return taskOfJob(
    scene,
    "chaos.start",
    { run: "chaos run", rollback: "./restore.sh", experiment: "pod-delete" },
    {
      task: "chaos",
      script: ({ run }) => lasting(scene, 87, run === "chaos run" ? exited(1, report) : exited(0)),
    },
  );
}

async function optimizationTask(): Promise<string> {
  const report = {
    parameters: { heap: "768m", threads: "24" },
    score: "0.93",
    studyUrl: "https://studies.example.com/17",
  };
  const scene = await jobScene();
  return taskOfJob(
    scene,
    "optimize.start",
    { run: "./study.sh" },
    { task: "optimize", script: () => lasting(scene, 2_888, exited(0, report)) },
  );
}

async function flagTask(): Promise<string> {
  const scene = await jobScene({ permissions: { contents: "write" } });
  scene.github.setFile("flags.json", '{ "EnableItemCache": false }\n');
  return taskOfJob(
    scene,
    "flag.set",
    { flag: "EnableItemCache", enabled: "on", path: "flags.json" },
    { task: "toggle" },
  );
}

async function sweepSummary(): Promise<string> {
  const { tasks, problems } = await sweptTasks();
  const rows = tasks.map(({ project, open: { task, sentMs }, did, why }) => ({
    project,
    task: task.name,
    stage: task.stage,
    service: task.service,
    triggeredId: task.id,
    sentMs,
    did,
    why,
  }));
  return sweepSummaryOf(rows, problems, false);
}

async function sequenceSummary(): Promise<string> {
  const { ending, config, link } = await watchedSequence();
  return triggerSummary(ending, config, link, (text) => text);
}
