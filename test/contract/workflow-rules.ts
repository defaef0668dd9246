import { parse } from "yaml";

/** What every documented caller says, so that a run is found by its task and duplicates wait. */
export const RUN_NAME =
  "${{ github.event.action }} ${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
/** Of callers that also take answers in comments. */
const RUN_NAME_OF_COMMENTS = RUN_NAME.replace(
  "event.id }}",
  "event.id || github.event.issue.number }}",
);
const GROUP =
  /^cloud-automation-\$\{\{ github\.event\.client_payload\.id \|\| github\.event\.client_payload\.event\.id( \|\| github\.(run_id|event\.issue\.number))? \}\}$/;
export const OUR_ACTION = /^cloud-automation-actions\/cloud-automation-actions(\/task)?@v\d+$/;
/** Any action of this repository by its release. */
const OURS = /^cloud-automation-actions\/cloud-automation-actions(\/(task|trigger|sweep))?@v\d+$/;
/** A reusable workflow of this repository, by its release or from its own commit. */
export const OUR_WORKFLOW =
  /^(?:\$\/|cloud-automation-actions\/cloud-automation-actions\/(?=.+@))\.github\/workflows\/([\w-]+)\.yml(?:@v\d+)?$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** A line with a pinned action and the version that the commit has. */
const USES_LINE = /^\s*(?:- )?uses: (\S+@[0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/;

export interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
export interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: unknown;
  readonly permissions?: unknown;
  readonly "runs-on"?: unknown;
  readonly environment?: unknown;
  readonly outputs?: unknown;
  /** A number, or an expression. */
  readonly "timeout-minutes"?: number | string;
  readonly steps?: readonly Step[];
}
export interface Workflow {
  readonly on: {
    readonly repository_dispatch?: { readonly types?: readonly string[] };
    readonly workflow_dispatch?: unknown;
  };
  readonly "run-name"?: string;
  readonly permissions?: unknown;
  readonly concurrency?: {
    readonly group?: string;
    readonly queue?: string;
    readonly "cancel-in-progress"?: boolean;
  };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Described {
  readonly description?: string;
}
interface Input extends Described {
  readonly type: "string" | "number" | "boolean";
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}
export interface ReusableWorkflow extends Omit<Workflow, "on"> {
  readonly on: {
    readonly workflow_call: {
      readonly inputs?: Readonly<Record<string, Input>>;
      readonly secrets?: Readonly<Record<string, Described>>;
      readonly outputs?: Readonly<Record<string, Described & { readonly value: string }>>;
    };
  };
}

export function isReusable(text: string): boolean {
  return /^ {2}workflow_call:/m.test(text);
}

/** Complaints about any workflow of this repository; none is what a test wants. */
export function complaintsAbout(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const complaints: string[] = [];
  const commented = new Set(text.split("\n").flatMap((line) => USES_LINE.exec(line)?.[1] ?? []));
  if (JSON.stringify(workflow.permissions) !== "{}")
    complaints.push("permissions of the workflow: expected {}, each job asks for its own");
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.permissions === undefined) complaints.push(`${name}: permissions are missing`);
    if (
      job.uses &&
      !OUR_WORKFLOW.test(job.uses) &&
      !/^(\$|\.)\//.test(job.uses) &&
      !PINNED.test(job.uses)
    )
      complaints.push(`${name}: ${job.uses} is not pinned to a commit`);
    if (!job.uses && !job["timeout-minutes"])
      complaints.push(`${name}: timeout-minutes is missing`);
    for (const step of job.steps ?? [])
      complaints.push(
        ...complaintsAboutStep(step, commented).map((complaint) => `${name}: ${complaint}`),
      );
  }
  return complaints;
}

function complaintsAboutStep(step: Step, commented: ReadonlySet<string>): string[] {
  const complaints: string[] = [];
  const { uses } = step;
  if (uses && !OURS.test(uses) && !/^(\$|\.)\//.test(uses)) {
    if (!PINNED.test(uses)) complaints.push(`${uses} is not pinned to a commit`);
    else if (!commented.has(uses)) complaints.push(`${uses} has no version beside it`);
    if (uses.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false)
      complaints.push("checkout keeps its token: persist-credentials: false is missing");
  }
  for (const script of [step.run, step.with?.["run"]]) {
    if (typeof script === "string" && script.includes("${{"))
      complaints.push("an expression inside a script");
  }
  return complaints;
}

/**
 * Reusable workflows whose need of permissions depends on what they are given: they declare none,
 * and the caller's hold.
 */
export const WITHOUT_PERMISSIONS: readonly string[] = [
  "task",
  "feature-flag",
  "notification",
  "approval",
  "slo",
  "remediation",
];

/** Complaints about a workflow that others call. */
export function complaintsAboutReusable(name: string, text: string): string[] {
  const workflow = parse(text) as ReusableWorkflow;
  const complaints = complaintsAbout(text).filter(
    (complaint) => !WITHOUT_PERMISSIONS.includes(name) || !complaint.includes("permissions"),
  );
  const { inputs = {}, secrets = {}, outputs = {} } = workflow.on.workflow_call;
  for (const [kind, described] of Object.entries({ inputs, secrets, outputs })) {
    for (const [key, { description = "" }] of Object.entries<Described>(described))
      if (!/\.$/.test(description))
        complaints.push(`${kind}.${key}: a description, as a sentence, is missing`);
  }
  if (WITHOUT_PERMISSIONS.includes(name) && /^ *permissions:/m.test(text))
    complaints.push("declares permissions, so a caller could not grant more");
  if (workflow.concurrency || workflow["run-name"])
    complaints.push("run-name and concurrency are the caller's");
  for (const [scope, line] of text
    .split("\n")
    .flatMap((line) =>
      /^ {6}([a-z-]+): (?:read|write)\b/.test(line) ? [[line.trim(), line] as const] : [],
    )) {
    if (!line.includes(" # ")) complaints.push(`${scope}: no reason beside the permission`);
  }
  return complaints;
}

function complaintsAboutDispatch(workflow: Workflow): string[] {
  const complaints: string[] = [];
  if (!workflow.on.repository_dispatch?.types?.length)
    complaints.push("on.repository_dispatch.types is missing");
  if (workflow["run-name"] !== ("issue_comment" in workflow.on ? RUN_NAME_OF_COMMENTS : RUN_NAME))
    complaints.push(`run-name: expected ${RUN_NAME}`);
  if (!GROUP.test(workflow.concurrency?.group ?? ""))
    complaints.push("concurrency.group is not cloud-automation-<id of the task>");
  if (workflow.concurrency?.queue !== "max" || workflow.concurrency["cancel-in-progress"])
    complaints.push("concurrency.queue: expected max, without cancel-in-progress");
  return complaints;
}

/** Complaints about a workflow that users copy, beyond those of {@link complaintsAbout}. */
export function complaintsAboutCaller(text: string, inputs: readonly string[]): string[] {
  const workflow = parse(text) as Workflow;
  // Nobody looks for these by their titles, and an address must never stand in one.
  const isCallback = /^ +control-plane: callback$/m.test(text);
  const complaints: string[] = isCallback
    ? ["resumeUrl", "callback"].filter((word) => workflow["run-name"]?.includes(word))
    : complaintsAboutDispatch(workflow);
  const jobs = Object.values(workflow.jobs);
  const calls = jobs.filter((job) => OUR_WORKFLOW.test(job.uses ?? ""));
  const ours = jobs
    .flatMap((job) => (job.steps ?? []).map((step, place) => ({ job, step, place })))
    .filter(({ step }) => OUR_ACTION.test(step.uses ?? ""));
  const found = ours.length + calls.length;
  // Several calls are one for a task where each listens to an event type of its own.
  const listening = new Set(
    calls.flatMap(
      ({ if: condition }) =>
        /^github\.event\.action == '([\w-]+)'$/.exec(condition ?? "")?.[1] ?? [],
    ),
  );
  if (
    found !== 1 &&
    (ours.length > 0 ||
      listening.size !== found ||
      [...listening].some((type) => !workflow.on.repository_dispatch?.types?.includes(type)))
  ) {
    complaints.push(
      `expected the action or one of its workflows once for each task, found ${found}`,
    );
  }
  for (const { job, step, place } of ours) {
    const given = step.with ?? {};
    for (const name of Object.keys(given))
      if (!inputs.includes(name) || name === "job-status")
        complaints.push(`${name} is no input for users`);
    if (given["run"] === undefined && given["tasks-file"] === undefined && place > 0)
      complaints.push("without run the action has to be the first step");
    if (
      given["run"] !== undefined &&
      Number(given["timeout-minutes"] ?? 60) >= Number(job["timeout-minutes"] ?? 360)
    )
      complaints.push("the job's time limit leaves no time to answer after the task's deadline");
  }
  return complaints;
}
