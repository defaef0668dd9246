import { declarationOf } from "../../src/jobs/core/registry";
import type { Cell, Row } from "../../test/task-table/rows";
import { ROWS } from "../../test/task-table/rows";
import { cell, table } from "./files";

export const MODES = ["silent", "interactive"] as const;
type Mode = (typeof MODES)[number];

function webhookOf({ task, kind, isWaiting }: Cell, mode: Mode): string {
  const type = `\`${task}.${kind ?? "triggered"}\``;
  if (kind === "finished") return `${type}; a \`.finished\` is never answered`;
  if (isWaiting) return `${type}; \`sendStarted: false\`, \`sendFinished: false\``;
  return `${type}; \`sendStarted: true\`, \`sendFinished: ${mode === "silent"}\``;
}

function eventsOf({ task, kind, isWaiting, job }: Cell, mode: Mode): string {
  if (kind === "finished") return "none";
  if (isWaiting)
    return `\`${task}.started\` by the approval-service; \`${task}.finished\` by the action when a person has answered`;
  if (mode === "silent")
    return `\`${task}.started\` and \`${task}.finished\` by the webhook service`;
  const more = job === "slo.evaluate" ? "; in between the evaluation's own sequence" : "";
  return `\`${task}.started\` by the webhook service, \`${task}.finished\` by the action${more}`;
}

function fieldsOf({ job, task }: Cell, mode: Mode): string {
  if (mode === "silent") return "none; the run's summary has them";
  const names = Object.keys(declarationOf(job).reports).filter((name) => /^\w+$/.test(name));
  return `\`data.${task}\`: ${names.map((name) => `\`${name}\``).join(", ")}`;
}

function workflowOf({ workflow, action, cells }: Row, mode: Mode): string {
  // An approval is asked by a workflow of its own.
  const file = cells[mode].job === "approval.ask" ? "approval" : workflow;
  const more = [
    ...(action ? [`\`action: ${action[mode]}\``] : []),
    ...(mode === "silent" ? ["`mode: silent`"] : []),
  ];
  return [`[${file}.yml](../reusable-workflows.md#${file}yml)`, ...more].join(", ");
}

/** As the test that plays the cell is called. */
export const titleOf = ({ category, silent }: Row, mode: Mode): string =>
  `${category}: ${silent}${mode === "interactive" ? " – and send back what became of it" : ""}`;

const PAGES: Readonly<Record<string, string>> = {
  "Chaos testing": "chaos-testing",
  "CI/CD": "ci-cd",
  Optimization: "optimization",
  "Feature flags": "feature-flags",
  "Incident management": "incident-management",
  "Issue ticketing": "issue-ticketing",
  "Load testing": "load-testing",
  Notification: "notification-and-approval",
  SLO: "slo",
  "Remediation runbook": "remediation",
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One kind of task, in both ways. */
function detailsOf(row: Row): string[] {
  const of = (name: string, text: (cell: Cell, mode: Mode) => string) => [
    name,
    ...MODES.map((mode) => cell(text(row.cells[mode], mode))),
  ];
  return [
    `### ${upper(row.silent)}`,
    "",
    ...table(
      ["", ...MODES],
      [
        of("task", (_cell, mode) => row[mode]),
        of("workflow", (_cell, mode) => workflowOf(row, mode)),
        of("job", ({ job }) => `[\`${job}\`](../jobs.md#${job.replace(".", "")})`),
        of("webhook", webhookOf),
        of("events", eventsOf),
        of("reported", fieldsOf),
        of("test", (_cell, mode) => `“${titleOf(row, mode)}”`),
      ],
    ),
    "",
  ];
}

/** The rows of one page below docs/tasks. @throws Error for a page without any */
export function taskRows(page = ""): string[] {
  const rows = ROWS.filter(({ category }) => PAGES[category] === page);
  if (rows.length === 0) throw new Error(`No row of the task table is for ${page}.`);
  return rows.flatMap(detailsOf).slice(0, -1);
}

/** Which page has which kind of task, for docs/task-table.md. */
export function taskTable(): string[] {
  const jobsIn = ({ cells }: Row) =>
    [...new Set(MODES.map((mode) => `\`${cells[mode].job}\``))].join(", ");
  const page = (category: string) => `[${category}](tasks/${PAGES[category] ?? ""}.md)`;
  return table(
    ["category", ...MODES, "built-in job"],
    ROWS.map((row) => [page(row.category), cell(row.silent), cell(row.interactive), jobsIn(row)]),
  );
}
