import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { APPROVAL_JOB } from "../../src/domain/trust/binding";
import { webhookFileText } from "../webhook/file-text";
import type { WebhookPlan } from "../webhook/plan";
import { DEFAULT_FILE } from "../webhook/plan";
import type { InitPlan, PlannedTask } from "./plan";
import { SIMPLE_JOBS } from "./plan";

export interface PlannedFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

export const CATALOGUE = ".github/cloud-automation.yml";
export const WORKFLOW = ".github/workflows/cloud-automation.yml";
export const SWEEP = ".github/workflows/cloud-automation-sweep.yml";
/** As examples have it. */
export const CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
const WORKFLOW_NAME = "Tasks for Cloud Automation";
const SCHEMA =
  "https://raw.githubusercontent.com/cloud-automation-actions/cloud-automation-actions/v1/schema/catalogue.schema.json";

/** @param root  of this project, whose example of a sweep is taken */
export function filesOf(
  plan: InitPlan,
  webhooks: WebhookPlan,
  root: string,
): readonly PlannedFile[] {
  return [
    { path: CATALOGUE, text: keptnCatalogue(plan) },
    { path: WORKFLOW, text: workflowText(plan) },
    { path: SWEEP, text: sweepText(plan, exampleOfSweep(root)) },
    { path: DEFAULT_FILE, text: webhookFileText(webhooks) },
  ];
}

/** @param scope  lines that bind the tasks to places, where the control plane has some */
export function catalogueText(
  tasks: readonly PlannedTask[],
  others: string,
  scope: readonly string[] = [],
): string {
  return `# yaml-language-server: $schema=${SCHEMA}
#
# What GitHub does for which task of the control plane: docs/catalogue.md. ${others}
${scope.map((line) => `${line}\n`).join("")}tasks:
${tasks.map(ruleText).join("\n")}`;
}

/** @param root  of this project */
export function exampleOfSweep(root: string): string {
  return readFileSync(join(root, "examples", "workflows", "sweep.yml"), "utf8");
}

function keptnCatalogue({ project, stages, tasks }: InitPlan): string {
  return catalogueText(tasks, "Tasks of other projects and stages are left alone.", [
    `projects: ${flow([project])}`,
    `stages: ${flow(stages)}`,
  ]);
}

function ruleText({ key, mode, work }: PlannedTask): string {
  const lines = [`${scalar(key)}:`];
  // Events that are no tasks are silent anyway.
  if (!/\.(?:started|finished)$/.test(key)) lines.push(`  mode: ${mode}`);
  if (work.kind === "job") {
    lines.push(`  job: ${work.job}`);
    const parameters = SIMPLE_JOBS[work.job].with;
    if (parameters !== undefined) lines.push(`  with: ${parameters}`);
  } else {
    const command = work.kind === "run" ? work.command : later(key);
    const text = stringify({ run: command }, { lineWidth: 0, blockQuote: "literal" });
    lines.push(
      ...text
        .trimEnd()
        .split("\n")
        .map((line) => (line === "" ? "" : `  ${line}`)),
    );
  }
  return lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("");
}

/** Says that nothing was done, where a pass would be a lie and a fail would stop the sequence. */
function later(key: string): string {
  return `# Your own command stands here. Its exit code decides: 0 is pass, anything else is fail.
echo "result=warning" >> "$CLOUD_AUTOMATION_OUTPUT"
echo "message=Nothing is done for ${key} yet: its command is missing in ${CATALOGUE}" >> "$CLOUD_AUTOMATION_OUTPUT"
`;
}

function workflowText({ eventType, tasks }: InitPlan): string {
  const jobs = tasks.flatMap(({ work }) => (work.kind === "job" ? [work.job] : []));
  const asks = jobs.includes(APPROVAL_JOB);
  const writes = jobs.some((job) => SIMPLE_JOBS[job].writes);
  const id = `github.event.client_payload.id || github.event.client_payload.event.id${asks ? " || github.event.issue.number" : ""}`;
  return workflowOf({
    head: [
      "# The webhook sends each task with the same event type, so a new task takes a new rule there and nothing here.",
      `name: ${WORKFLOW_NAME}`,
    ],
    on: [...dispatchOf(eventType), ...(asks ? COMMENTS : [])],
    title: `\${{ github.event.action }} \${{ ${id} }}`,
    group: [
      asks
        ? "# Two dispatches of one task, or two answers to one question, run one after the other; the second one sees that it is over."
        : "# Two dispatches of one task run one after the other; the second one sees that the task is closed.",
      `\${{ ${id} }}`,
    ],
    condition: asks ? COMMENTS_ONLY : [],
    permissions: writes ? ["issues: write # for tickets, and to ask for approvals"] : [],
    before: [],
    inputs: [
      "control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
      "control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}",
    ],
  });
}

/** What differs between the workflows of control planes. */
interface WorkflowParts {
  /** Below the first line, with the name. */
  readonly head: readonly string[];
  readonly on: readonly string[];
  readonly title: string;
  /** Comment, and what keeps two tasks apart. */
  readonly group: readonly [comment: string, key: string];
  readonly condition: readonly string[];
  /** Beside those to read. */
  readonly permissions: readonly string[];
  /** Steps before the answer. */
  readonly before: readonly string[];
  readonly inputs: readonly string[];
}

export function dispatchOf(eventType: string): readonly string[] {
  return ["  repository_dispatch:", `    types: ${flow([eventType])}`];
}

/** The one workflow that takes every task. */
export function workflowOf({ head, on, title, group, ...parts }: WorkflowParts): string {
  const [why, key] = group;
  const lines = [
    `# One workflow for every task: what is done for which one stands in ${CATALOGUE} (docs/catalogue.md).`,
    ...head,
    "",
    "on:",
    ...on,
    "",
    "# By its title the sweep finds the run of a task, and so do people.",
    `run-name: ${title}`,
    "",
    why,
    "concurrency:",
    `  group: cloud-automation-${key}`,
    "  queue: max",
    "",
    "permissions: {}",
    "",
    "jobs:",
    "  task:",
    "    name: Task",
    ...parts.condition,
    "    runs-on: ubuntu-latest",
    "    # Longer than the deadline of a task, 60 minutes, so that there is time to answer.",
    "    timeout-minutes: 75",
    "    permissions:",
    "      contents: read # to check out this repository",
    "      actions: read # to see duplicates of this run, and to name the step that failed in the answer",
    "      checks: read # to tell a time limit from a cancelled run",
    ...parts.permissions.map((line) => `      ${line}`),
    "    steps:",
    "      - name: Check out",
    `        uses: ${CHECKOUT}`,
    "        with:",
    "          persist-credentials: false",
    "",
    ...parts.before,
    "      # What commands of the catalogue need is installed here.",
    "      - name: Answer the task",
    "        uses: cloud-automation-actions/cloud-automation-actions@v1",
    "        with:",
    ...[...parts.inputs, `tasks-file: ${CATALOGUE}`].map((line) => `          ${line}`),
    "",
  ];
  return lines.join("\n");
}

const COMMENTS = [
  "  # Answers to the questions of approval.ask. A comment that is none makes a run that is skipped at once, without a runner.",
  "  issue_comment: # zizmor: ignore[dangerous-triggers] no code of anybody is run for it, and who wrote it is checked before it counts",
  "    types: [created]",
];
const COMMENTS_ONLY = [
  "    if: >-",
  "      github.event_name != 'issue_comment' ||",
  "      (!github.event.issue.pull_request && github.event.comment.user.type == 'User' &&",
  "      contains(github.event.issue.labels.*.name, 'cloud-automation-approval') &&",
  "      (startsWith(github.event.comment.body, '/approve') || startsWith(github.event.comment.body, '/deny')))",
];

/** The documented caller, for this repository's one workflow and this project. */
function sweepText({ project, tasks, isAlone }: InitPlan, example: string): string {
  const waiting = tasks.filter(
    ({ key, mode, work }) =>
      mode === "interactive" &&
      !key.includes(".") &&
      !(work.kind === "job" && work.job === APPROVAL_JOB),
  );
  const names = isAlone ? waiting.map(({ key }) => key) : [];
  return sweepAfter(WORKFLOW_NAME, example)
    .replace(/^ {6}# Projects of the control plane.*\n/m, "")
    .replace(/^ {6}projects: .*\n/m, `      projects: ${scalar(project)}\n`)
    .replace(
      /^ {6}tasks: .*\n/m,
      names.length > 0 ? `      tasks: ${names.map(scalar).join(" ")}\n` : '      tasks: ""\n',
    );
}

/** The documented caller, for one workflow. */
export function sweepAfter(workflow: string, example: string): string {
  return example
    .replace(/^# Save it on the default branch; .*\n/m, "")
    .replace(/(?<=^ {4}workflows:\n)(?: {6}- .*\n)+/m, `      - ${workflow}\n`)
    .replace(/^ {2}# As soon as one of .*\n/m, "  # As soon as a run has ended.\n");
}

export function flow(names: readonly string[]): string {
  return `[${names.map(scalar).join(", ")}]`;
}

/** A text as YAML takes it for one, quoted where it would be something else. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
