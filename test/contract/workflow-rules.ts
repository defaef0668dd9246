import { parse } from "yaml";

/** What every documented caller says, so that a run is found by its task and duplicates wait (contract.md 10). */
export const RUN_NAME = "${{ github.event.action }} ${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
const GROUP = /^cloud-automation-\$\{\{ github\.event\.client_payload\.id \|\| github\.event\.client_payload\.event\.id( \|\| github\.run_id)? \}\}$/;
export const OUR_ACTION = /^cloud-automation-actions\/cloud-automation-actions(\/task)?@v\d+$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** A line with a pinned action and the version that the commit has. */
const USES_LINE = /^\s*(?:- )?uses: (\S+@[0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/;

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
export interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}
export interface Workflow {
  readonly on: { readonly repository_dispatch?: { readonly types?: readonly string[] } };
  readonly "run-name"?: string;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group?: string; readonly queue?: string; readonly "cancel-in-progress"?: boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Complaints about any workflow of this repository; none is what a test wants. */
export function complaintsAbout(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const complaints: string[] = [];
  const commented = new Set(text.split("\n").flatMap((line) => USES_LINE.exec(line)?.[1] ?? []));
  if (JSON.stringify(workflow.permissions) !== "{}") complaints.push("permissions of the workflow: expected {}, each job asks for its own");
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.permissions === undefined) complaints.push(`${name}: permissions are missing`);
    if (!job.uses && !job["timeout-minutes"]) complaints.push(`${name}: timeout-minutes is missing`);
    for (const step of job.steps ?? []) complaints.push(...complaintsAboutStep(step, commented).map((complaint) => `${name}: ${complaint}`));
  }
  return complaints;
}

function complaintsAboutStep(step: Step, commented: ReadonlySet<string>): string[] {
  const complaints: string[] = [];
  const { uses } = step;
  if (uses && !OUR_ACTION.test(uses) && !/^(\$|\.)\//.test(uses)) {
    if (!PINNED.test(uses)) complaints.push(`${uses} is not pinned to a commit`);
    else if (!commented.has(uses)) complaints.push(`${uses} has no version beside it`);
    if (uses.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false) complaints.push("checkout keeps its token: persist-credentials: false is missing");
  }
  for (const script of [step.run, step.with?.["run"]]) {
    if (typeof script === "string" && script.includes("${{")) complaints.push("an expression inside a script");
  }
  return complaints;
}

/** Complaints about a workflow that users copy, beyond those of {@link complaintsAbout}. */
export function complaintsAboutCaller(text: string, inputs: readonly string[]): string[] {
  const workflow = parse(text) as Workflow;
  const complaints: string[] = [];
  if (!workflow.on.repository_dispatch?.types?.length) complaints.push("on.repository_dispatch.types is missing");
  if (workflow["run-name"] !== RUN_NAME) complaints.push(`run-name: expected ${RUN_NAME}`);
  if (!GROUP.test(workflow.concurrency?.group ?? "")) complaints.push("concurrency.group is not cloud-automation-<id of the task>");
  if (workflow.concurrency?.queue !== "max" || workflow.concurrency["cancel-in-progress"]) complaints.push("concurrency.queue: expected max, without cancel-in-progress");
  const jobs = Object.values(workflow.jobs);
  const ours = jobs.flatMap((job) => (job.steps ?? []).map((step, place) => ({ job, step, place }))).filter(({ step }) => OUR_ACTION.test(step.uses ?? ""));
  if (ours.length !== 1) complaints.push(`expected the action once, found it ${ours.length} times`);
  for (const { job, step, place } of ours) {
    const given = step.with ?? {};
    for (const name of Object.keys(given)) if (!inputs.includes(name) || name === "job-status") complaints.push(`${name} is no input for users`);
    if (given["run"] === undefined && place > 0) complaints.push("without run the action has to be the first step");
    if (given["run"] !== undefined && Number(given["timeout-minutes"] ?? 60) >= (job["timeout-minutes"] ?? 360)) complaints.push("the job's time limit leaves no time to answer after the task's deadline");
  }
  return complaints;
}
