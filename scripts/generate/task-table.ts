import { declarationOf } from "../../src/jobs/core/registry";
import type { Cell, Row } from "../../test/task-table/rows";
import { ROWS } from "../../test/task-table/rows";
import { cell, table } from "./files";

export const MODES = ["silent", "interactive"] as const;
type Mode = (typeof MODES)[number];

function webhookOf({ task, kind, isWaiting }: Cell, mode: Mode): string {
  const type = `\`${task}.${kind ?? "triggered"}\``;
  if (kind === "finished") return `${type}; nobody answers a \`.finished\``;
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
  return [`[${file}.yml](reusable-workflows.md#${file}yml)`, ...more].join(", ");
}

/** As the test that plays the cell is called. */
export const titleOf = ({ category, silent }: Row, mode: Mode): string =>
  `${category}: ${silent}${mode === "interactive" ? " – and send back what became of it" : ""}`;

function cellsOf(row: Row, mode: Mode): string[] {
  const { [mode]: played } = row.cells;
  return [
    row[mode],
    workflowOf(row, mode),
    `\`${played.job}\``,
    webhookOf(played, mode),
    eventsOf(played, mode),
    fieldsOf(played, mode),
    `“${titleOf(row, mode)}”`,
  ].map(cell);
}

const HEAD = ["task", "workflow", "job", "webhook", "events", "fields reported", "proven by"];

/** Every cell of the table as it is played, for docs/task-table.md. */
export function taskTable(): string[] {
  const categories = [...new Set(ROWS.map(({ category }) => category))];
  return categories
    .flatMap((category) => {
      const rows = ROWS.filter((row) => row.category === category);
      const lines = rows.flatMap((row) => MODES.map((mode) => cellsOf(row, mode)));
      return [`## ${category}`, "", ...table(HEAD, lines), ""];
    })
    .slice(0, -1);
}
