import type { ControlPlane, KeptnEvent } from "../../simulator";
import type { GitHub } from "../../simulator/github";
import type { JsonObject } from "../../src/domain/text/json";

/** What a cell is played with. */
export interface Bench {
  readonly plane: ControlPlane;
  readonly event: KeptnEvent;
  readonly github: GitHub;
  /** Text of the file that scripts write to (`$MARK`); empty when none has. */
  readonly mark: () => string;
}

/**
 * One cell of the task table: what is dispatched, what is done, and what can be seen of it
 * afterwards.
 */
export interface Cell {
  readonly job: string;
  /** The input `with`. */
  readonly with: string;
  /** Name of the task in the control plane. */
  readonly task: string;
  /** Kind of the event that the webhook is on. */
  readonly kind?: "finished";
  readonly data?: JsonObject;
  /** A ticket that an earlier task of the sequence has opened. */
  readonly opens?: "incident" | "issue";
  readonly prepare?: (bench: Bench) => void;
  /** What somebody else can see of it. */
  readonly seen: (bench: Bench) => unknown;
  readonly expected: unknown;
  /** Of `data.<task>`; names are those of the job's declaration. */
  readonly reported?: JsonObject;
  /** Nothing is sent until a person answers. */
  readonly isWaiting?: boolean;
}

export interface Row {
  readonly category: string;
  readonly silent: string;
  readonly interactive: string;
  readonly workflow: string;
  /**
   * Input of the workflow that chooses the job, where it has several; the silent and the
   * interactive one can differ.
   */
  readonly action?: { readonly silent: string; readonly interactive: string };
  readonly cells: { readonly silent: Cell; readonly interactive: Cell };
}

const FLAGS = "flags.json";
const PROBLEM = {
  problem: {
    PID: "P-7",
    ProblemTitle: "Response time degradation",
    ProblemURL: "https://abc.live.dynatrace.com/#problems/problemdetails;pid=7?gf=all",
    State: "OPEN",
    ImpactedEntities: [{ name: "carts" }],
  },
};
const EVALUATION = {
  status: "succeeded",
  result: "warning",
  evaluation: {
    result: "warning",
    score: 50,
    timeStart: "2026-11-01T10:00:00.000Z",
    timeEnd: "2026-11-01T10:05:00.000Z",
    indicatorResults: [
      {
        displayName: "Response time P95",
        status: "warning",
        score: 0.5,
        keySli: false,
        value: { metric: "response_time_p95", value: 812.4, comparedValue: 640.1, success: true },
        passTargets: [{ criteria: "<=600", targetValue: 600, violated: true }],
        warningTargets: [{ criteria: "<=900", targetValue: 900, violated: false }],
      },
    ],
  },
};

function both(cell: Cell): Row["cells"] {
  return { silent: cell, interactive: cell };
}

/**
 * A second project with an SLO and a monitoring, since the sequence that asks holds back all others
 * of its own service.
 */
function withMeasuredProject({ plane }: Bench): void {
  plane.createProject({
    name: "shop",
    services: ["service"],
    shipyard: JSON.stringify({
      apiVersion: "spec.keptn.sh/0.2.2",
      kind: "Shipyard",
      metadata: { name: "shop" },
      spec: {
        stages: [{ name: "dev", sequences: [{ name: "s", tasks: [{ name: "evaluation" }] }] }],
      },
    }),
  });
  plane.engine.resources.put(
    { project: "shop", stage: "dev", service: "service" },
    "slo.yaml",
    'spec_version: "1.0"\nobjectives:\n  - sli: response_time_p95\n    pass:\n      ' +
      '- criteria: ["<600"]\ntotal_score:\n  pass: "90%"\n  warning: "75%"\n',
  );
}

const issuesSeen = ({ github }: Bench) =>
  github
    .issues()
    .map(({ title, state, comments }) => ({ title, state, comments: comments.length }));

const script = (
  category: string,
  verb: string,
  text: Readonly<{ silent: string; interactive: string }>,
  workflow: string,
  cell: Omit<Cell, "seen" | "expected" | "job">,
  action?: string,
): Row => ({
  category,
  ...text,
  workflow,
  ...(action !== undefined && { action: { silent: action, interactive: action } }),
  cells: both({ job: verb, ...cell, seen: ({ mark }) => mark().trim(), expected: verb }),
});

const does = (job: string, report: string) =>
  `run: |\n  echo ${job} >> "$MARK"\n  echo "${report}" >> "$CLOUD_AUTOMATION_OUTPUT"`;

/** In the order of the task table in docs/task-table.md. */
export const ROWS: readonly Row[] = [
  script(
    "Chaos testing",
    "chaos.start",
    { silent: "trigger a test to start", interactive: "… and send back the results of the test" },
    "chaos-test",
    {
      task: "chaos",
      with: does("chaos.start", "steadyState=held"),
      reported: { steadyState: "held" },
    },
    "start",
  ),
  script(
    "Chaos testing",
    "chaos.stop",
    {
      silent: "trigger a test to stop",
      interactive: "… and send back the confirmation that it stopped",
    },
    "chaos-test",
    {
      task: "stopchaos",
      with: `${does("chaos.stop", "pods=2")}\ncheck: grep -q chaos.stop "$MARK"`,
      reported: { stopped: "true" },
    },
    "stop",
  ),
  script(
    "CI/CD",
    "build.run",
    { silent: "trigger a build", interactive: "… and send back the results of the job" },
    "build",
    {
      task: "build",
      with: does("build.run", "image=octo/carts:1.2.3"),
      reported: { image: "octo/carts:1.2.3" },
    },
  ),
  {
    category: "CI/CD",
    silent: "trigger a deployment",
    interactive: "… and send back the results of the job",
    workflow: "deploy",
    cells: both({
      job: "deploy.run",
      task: "deployment",
      with: 'run: echo "deploymentURL=https://carts.example.com" >> "$CLOUD_AUTOMATION_OUTPUT"\nenvironment: dev',
      seen: ({ github }) =>
        github
          .deployments()
          .map(({ environment, statuses }) => [environment, statuses.at(-1)?.state]),
      expected: [["dev", "success"]],
      reported: { deploymentURL: "https://carts.example.com", environment: "dev" },
    }),
  },
  script(
    "Optimization",
    "optimize.start",
    {
      silent: "trigger a model to start",
      interactive: "… and send back the results of the execution",
    },
    "optimization",
    { task: "optimize", with: does("optimize.start", "bestCost=12"), reported: { bestCost: "12" } },
    "start",
  ),
  script(
    "Optimization",
    "optimize.stop",
    {
      silent: "trigger a model to stop",
      interactive: "… and send back the confirmation that it stopped",
    },
    "optimization",
    {
      task: "stopoptimize",
      with: `${does("optimize.stop", "trials=4")}\ncheck: grep -q optimize.stop "$MARK"`,
      reported: { stopped: "true" },
    },
    "stop",
  ),
  {
    category: "Feature flags",
    silent: "set a flag ON / OFF",
    interactive: "… with the confirmed status of the update",
    workflow: "feature-flag",
    cells: both({
      job: "flag.set",
      task: "toggle",
      with: `flag: EnableItemCache\nenabled: on\npath: ${FLAGS}`,
      prepare: ({ github }) => void github.setFile(FLAGS, '{ "EnableItemCache": false }\n'),
      seen: ({ github }) => github.file(FLAGS),
      expected: '{ "EnableItemCache": true }\n',
      reported: { flag: "EnableItemCache", enabled: "true", previous: "false" },
    }),
  },
  {
    category: "Incident management",
    silent: "open a ticket",
    interactive: "… and send back the ticket number",
    workflow: "incident",
    action: { silent: "open", interactive: "open" },
    cells: both({
      job: "incident.open",
      task: "openticket",
      with: "severity: critical",
      data: PROBLEM,
      seen: issuesSeen,
      expected: [{ title: "Response time degradation", state: "open", comments: 0 }],
      reported: { incidentNumber: "1", incidentUrl: "https://github.com/octo/demo/issues/1" },
    }),
  },
  {
    category: "Incident management",
    silent: "update a ticket",
    interactive: "… and send back the confirmation",
    workflow: "incident",
    action: { silent: "update", interactive: "update" },
    cells: both({
      opens: "incident",
      job: "incident.update",
      task: "updateticket",
      with: "comment: The new version is being rolled out.",
      data: PROBLEM,
      seen: issuesSeen,
      expected: [{ title: "Response time degradation", state: "open", comments: 1 }],
      reported: { incidentNumber: "1", updated: "comment" },
    }),
  },
  {
    category: "Incident management",
    silent: "close a ticket",
    interactive: "… and send back the confirmation",
    workflow: "incident",
    action: { silent: "close", interactive: "close" },
    cells: both({
      opens: "incident",
      job: "incident.close",
      task: "closeticket",
      with: "comment: Solved.",
      data: PROBLEM,
      seen: issuesSeen,
      expected: [{ title: "Response time degradation", state: "closed", comments: 1 }],
      reported: { incidentNumber: "1", state: "closed" },
    }),
  },
  {
    category: "Incident management",
    silent: "run an automated remediation runbook",
    interactive: "… and return its result",
    workflow: "remediation",
    action: { silent: "runbook", interactive: "runbook" },
    cells: both({
      job: "runbook.run",
      task: "runbook",
      with: `runbook: restart-carts\n${does("runbook.run", "replicas=3")}`,
      data: PROBLEM,
      seen: ({ mark }) => mark().trim(),
      expected: "runbook.run",
      reported: { runbook: "restart-carts", replicas: "3" },
    }),
  },
  {
    category: "Issue ticketing",
    silent: "open an issue",
    interactive: "… and send back the issue number",
    workflow: "issue",
    action: { silent: "open", interactive: "open" },
    cells: both({
      job: "issue.open",
      task: "openissue",
      with: "title: Load test failed",
      seen: issuesSeen,
      expected: [{ title: "Load test failed", state: "open", comments: 0 }],
      reported: { issueNumber: "1", issueUrl: "https://github.com/octo/demo/issues/1" },
    }),
  },
  {
    category: "Issue ticketing",
    silent: "update an issue",
    interactive: "… and send back the confirmation",
    workflow: "issue",
    action: { silent: "update", interactive: "update" },
    cells: both({
      opens: "issue",
      job: "issue.update",
      task: "updateissue",
      with: "comment: Failed again.",
      seen: issuesSeen,
      expected: [{ title: "A ticket", state: "open", comments: 1 }],
      reported: { issueNumber: "1", updated: "comment" },
    }),
  },
  {
    category: "Issue ticketing",
    silent: "close an issue",
    interactive: "… and send back the confirmation",
    workflow: "issue",
    action: { silent: "close", interactive: "close" },
    cells: both({
      opens: "issue",
      job: "issue.close",
      task: "closeissue",
      with: "reason: completed\ncomment: Done.",
      seen: issuesSeen,
      expected: [{ title: "A ticket", state: "closed", comments: 1 }],
      reported: { issueNumber: "1", state: "closed" },
    }),
  },
  script(
    "Load testing",
    "load.start",
    { silent: "trigger a test to start", interactive: "… and send back the results of the test" },
    "load-test",
    { task: "test", with: does("load.start", "p95=412"), reported: { p95: "412" } },
    "start",
  ),
  script(
    "Load testing",
    "load.stop",
    {
      silent: "trigger a test to stop",
      interactive: "… and send back the confirmation that it stopped",
    },
    "load-test",
    {
      task: "stoptest",
      with: `${does("load.stop", "requests=4711")}\ncheck: grep -q load.stop "$MARK"`,
      reported: { stopped: "true" },
    },
    "stop",
  ),
  {
    category: "Notification",
    silent: "push an update for an SLO, a deployment …",
    interactive:
      "approval: answer `approval.triggered`; `finished` when a person approves or rejects",
    workflow: "notification",
    cells: {
      silent: {
        job: "notify.send",
        task: "notify",
        with: "channel: summary, issue\nnumber: 1",
        data: { deployment: { deploymentURL: "https://carts.example.com" } },
        prepare: ({ github }) => void github.addIssue({ title: "Release 1.2.3" }),
        seen: issuesSeen,
        expected: [{ title: "Release 1.2.3", state: "open", comments: 1 }],
      },
      interactive: {
        job: "approval.ask",
        task: "approval",
        with: "",
        data: { result: "pass", approval: { pass: "manual" } },
        isWaiting: true,
        seen: ({ github }) => github.issues().map(({ labels, state }) => ({ labels, state })),
        expected: [{ labels: ["cloud-automation-approval"], state: "closed" }],
        reported: { decision: "approved", approvedBy: "anna" },
      },
    },
  },
  {
    category: "SLO",
    silent: "push an SLO evaluation result as a report to external tools",
    interactive: "request the evaluation of an SLO and send back the result",
    workflow: "slo",
    action: { silent: "report", interactive: "evaluate" },
    cells: {
      silent: {
        job: "slo.report",
        task: "evaluation",
        kind: "finished",
        with: "channel: summary, issue\nnumber: 1",
        data: EVALUATION,
        prepare: ({ github }) => void github.addIssue({ title: "SLOs of carts" }),
        seen: ({ github }) =>
          github
            .issues()[0]
            ?.comments.map(({ body }) => body.includes("Response time P95") && body.includes("50")),
        expected: [true],
      },
      interactive: {
        job: "slo.evaluate",
        task: "checkslo",
        with: "project: shop\ntimeframe: 5m",
        prepare: withMeasuredProject,
        seen: ({ plane }) => plane.events({ type: "sh.keptn.event.evaluation.finished" }).length,
        expected: 1,
        reported: { score: "100", evaluation: "pass" },
      },
    },
  },
  {
    category: "Remediation runbook",
    silent: "trigger an action, e.g. toggle a flag, run a CD job",
    interactive: "… and send back the results of the job",
    workflow: "remediation",
    action: { silent: "route", interactive: "route" },
    cells: both({
      job: "action.route",
      task: "action",
      data: {
        ...PROBLEM,
        action: {
          name: "Switch the cache on",
          action: "toggle-feature",
          value: { EnableItemCache: "on" },
        },
      },
      with:
        `actions:\n  toggle-feature:\n    job: flag.set\n    with: { flags: "\${{ ` +
        `event.data.action.value }}", path: ${FLAGS} }\n  restart:\n    run: exit 1`,
      prepare: ({ github }) => void github.setFile(FLAGS, '{ "EnableItemCache": false }\n'),
      seen: ({ github }) => github.file(FLAGS),
      expected: '{ "EnableItemCache": true }\n',
      reported: { action: "toggle-feature", executed: "true", enabled: "true" },
    }),
  },
];
