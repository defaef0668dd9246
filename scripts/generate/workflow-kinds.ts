/** In what the reusable workflows differ; everything else is in templates/ and the jobs' declarations. */
export interface Kind {
  readonly name: string;
  /** What it is for, above everything else in the file. */
  readonly head: readonly string[];
  /** Over which job it is, by the value of its input `action`; one job needs no such input. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Meaning of the input `action`. */
  readonly action?: string;
  /** Meaning of other inputs, where it is not that of all. */
  readonly environment?: string;
  readonly ref?: string;
  readonly checkout?: { readonly description: string; readonly default: boolean };
  /**
   * By scope: access, and the reason for it. Without it the workflow declares none and the caller's
   * hold, because what is needed depends on what the workflow is given.
   */
  readonly permissions?: Readonly<Record<string, readonly [access: string, reason: string]>>;
}

const CALLERS_PERMISSIONS = [
  "It declares no permissions: which ones are needed depends on its inputs, so the caller's permissions hold. A missing one is named",
  "in the answer.",
];
const TIME_LIMITS = ["read", "to tell a time limit from a cancelled run"] as const;
const OF_WORK = {
  contents: ["read", "to check out the caller's repository"],
  actions: [
    "write",
    "to start, read and cancel the workflow that does the work, and to name the step that failed",
  ],
  checks: TIME_LIMITS,
} as const;
const OF_TICKETS = {
  contents: ["read", "to read a recipe of the caller's repository, or check it out"],
  issues: ["write", "to find, open and change issues"],
  actions: ["read", "to see duplicates of this run, and to name the step that failed"],
  checks: TIME_LIMITS,
} as const;

/** By the name of the file in .github/workflows. */
const KINDS = {
  task: {
    name: "Task",
    head: [
      "Answers one task of the control plane with what the catalogue of the caller's repository says about it.",
      "It declares no permissions: what a rule's job needs depends on the catalogue, so the caller's permissions hold. A missing one is",
      "named in the answer.",
    ],
    jobs: {},
    ref: "Branch, tag or commit of this repository that is checked out. Default: that of the run.",
    checkout: {
      description:
        "`false`: this repository is not checked out, since no script of the catalogue needs its files. The catalogue itself is then read by API.",
      default: true,
    },
  },
  build: {
    name: "Build",
    head: [
      "Answers one task of the control plane with a build: a script, or a workflow of any repository.",
    ],
    jobs: { run: "build.run" },
    permissions: OF_WORK,
  },
  deploy: {
    name: "Deployment",
    head: [
      "Answers one task of the control plane with a deployment, by a script or a workflow, and keeps GitHub's record of it.",
    ],
    jobs: { run: "deploy.run" },
    environment:
      "Environment of this repository whose protection and secrets hold for the job, and of the deployment record. Without it the job has none, and the record has the task's stage.",
    permissions: {
      ...OF_WORK,
      deployments: ["write", "for the deployment record and its statuses"],
    },
  },
  "load-test": {
    name: "Load test",
    head: [
      "Answers one task of the control plane by starting or stopping a load test, by a script or a workflow.",
    ],
    jobs: { start: "load.start", stop: "load.stop" },
    action: "`start` or `stop`: what is done with the load test.",
    permissions: OF_WORK,
  },
  "chaos-test": {
    name: "Chaos test",
    head: [
      "Answers one task of the control plane by starting or stopping a chaos experiment, by a script or a workflow.",
    ],
    jobs: { start: "chaos.start", stop: "chaos.stop" },
    action: "`start` or `stop`: what is done with the experiment.",
    permissions: OF_WORK,
  },
  optimization: {
    name: "Optimization",
    head: [
      "Answers one task of the control plane by starting or stopping an optimization model, by a script or a workflow.",
    ],
    jobs: { start: "optimize.start", stop: "optimize.stop" },
    action: "`start` or `stop`: what is done with the model.",
    permissions: OF_WORK,
  },
  "feature-flag": {
    name: "Feature flag",
    head: [
      "Answers one task of the control plane by switching feature flags: a variable, a file of the repository, or any HTTP service.",
      ...CALLERS_PERMISSIONS,
    ],
    jobs: { set: "flag.set" },
    environment:
      "Environment of this repository whose protection and secrets hold for the job, and that the flag is for. Without it the job has none, and the flag is for the task's stage.",
  },
  issue: {
    name: "Issue",
    head: [
      "Answers one task of the control plane by opening, updating or closing an issue of GitHub, or a ticket of any HTTP service.",
    ],
    jobs: { open: "issue.open", update: "issue.update", close: "issue.close" },
    action: "`open`, `update` or `close`: what is done with the issue.",
    permissions: OF_TICKETS,
  },
  incident: {
    name: "Incident",
    head: [
      "Answers one task of the control plane by opening, updating or closing an incident: an issue of GitHub, or one of any HTTP service.",
    ],
    jobs: { open: "incident.open", update: "incident.update", close: "incident.close" },
    action: "`open`, `update` or `close`: what is done with the incident.",
    permissions: OF_TICKETS,
  },
  notification: {
    name: "Notification",
    head: [
      "Tells people about a task of the control plane: job summary, comments, check run, or any HTTP service.",
      ...CALLERS_PERMISSIONS,
    ],
    jobs: { send: "notify.send" },
  },
  approval: {
    name: "Approval",
    head: [
      "Answers an approval of the control plane with what a person decides: by a comment in an issue, or as a reviewer of an environment.",
      "No runner waits. It declares no permissions: an issue needs `issues: write` and `actions: read`, reviewers need `actions: read`, so the caller's",
      "permissions hold. A missing one is named in the answer.",
    ],
    jobs: { ask: "approval.ask" },
    environment:
      "Ask the required reviewers of this environment of your repository. Without it an issue asks.",
    checkout: {
      description:
        "`true`: this repository is checked out, so that its set-up action can run before the question is asked.",
      default: false,
    },
  },
  slo: {
    name: "SLO",
    head: [
      "Reports an evaluation of the control plane where people read, or requests one and answers with its result.",
      ...CALLERS_PERMISSIONS,
    ],
    jobs: { report: "slo.report", evaluate: "slo.evaluate" },
    action:
      "`report` shows an evaluation that is finished; `evaluate` requests one and answers with its result.",
  },
  remediation: {
    name: "Remediation",
    head: [
      "Answers a remediation of the control plane with the action it asks for, or with a runbook.",
      ...CALLERS_PERMISSIONS,
    ],
    jobs: { route: "action.route", runbook: "runbook.run" },
    action: "`route` runs the action that the event asks for; `runbook` runs a named runbook.",
  },
} as const satisfies Readonly<Record<string, Kind>>;

type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];
export const kindOf = (name: string): Kind => {
  const { [name]: kind } = KINDS as Readonly<Record<string, Kind>>;
  if (!kind) throw new Error(`There is no reusable workflow ${name}.yml`);
  return kind;
};
