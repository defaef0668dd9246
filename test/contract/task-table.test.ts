import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { declarationOf } from "../../src/jobs/core/registry";
import type { Cell, Row } from "../task-table/rows";
import { ROWS } from "../task-table/rows";
import { read, ROOT } from "./markdown";
import { jobsOf } from "./reusable-parameters";

const PAGE = "docs/task-table.md";
const SECTION = /(<!-- begin task table -->\n)[\s\S]*?(<!-- end -->)/;
/** Where all cells are played; the titles there are made of the rows. */
const PROOF = "test/task-table/task-table.test.ts";

type Mode = "silent" | "interactive";

const cell = (text: string) => text.replaceAll("|", "\\|");

function webhookOf({ task, kind, isParked }: Cell, mode: Mode): string {
  const type = `\`${task}.${kind ?? "triggered"}\``;
  if (kind === "finished") return `${type}; nobody answers a \`.finished\``;
  if (isParked) return `${type}; \`sendStarted: false\`, \`sendFinished: false\``;
  return `${type}; \`sendStarted: true\`, \`sendFinished: ${mode === "silent"}\``;
}

function eventsOf({ task, kind, isParked, job }: Cell, mode: Mode): string {
  if (kind === "finished") return "none";
  if (isParked)
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
  return `[${file}.yml](reusable-workflows.md#${file}yml)${action ? `, \`action: ${action[mode]}\`` : ""}${mode === "silent" ? ", `mode: silent`" : ""}`;
}

const titleOf = ({ category, silent }: Row, mode: Mode) =>
  `${category}: ${silent}${mode === "interactive" ? " – and send back what became of it" : ""}`;

function sectionOf(category: string, rows: readonly Row[]): string {
  const lines = rows.flatMap((row) =>
    (["silent", "interactive"] as const).map((mode) => {
      const { [mode]: played } = row.cells;
      return (
        "| " +
        `${cell([row[mode], workflowOf(row, mode), `\`${played.job}\``, webhookOf(played, mode), eventsOf(played, mode), fieldsOf(played, mode), `“${titleOf(row, mode)}”`].join(" ¦ ")).replaceAll(" ¦ ", " | ")} ` +
        "|"
      );
    }),
  );
  return [
    `## ${category}`,
    "",
    "| task | workflow | job | webhook | events | fields reported | proven by |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

test("the page has every cell of the table as it is played", () => {
  const categories = [...new Set(ROWS.map(({ category }) => category))];
  const text = read(PAGE).replace(
    SECTION,
    (_all, begin: string, end: string) =>
      `${begin}${categories
        .map((category) =>
          sectionOf(
            category,
            ROWS.filter((row) => row.category === category),
          ),
        )
        .join("\n")}${end}`,
  );
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(ROOT, PAGE), text);
  else expect(read(PAGE)).toBe(text);
  expect(text).not.toMatch(/\| {1,2}\|/);
});

test("each cell is played by the test that the page names", () => {
  const proof = read(PROOF);
  expect(proof).toContain(
    "const titleOf = ({ category, silent }: Row) => `${category}: ${silent}`;",
  );
  expect(
    proof.match(/test\.concurrent\.each\(cells\)\(\s*"%s( – and send back what became of it)?"/g),
  ).toHaveLength(2);
  const titles = ROWS.flatMap((row) =>
    (["silent", "interactive"] as const).map((mode) => titleOf(row, mode)),
  );
  expect(new Set(titles).size).toBe(ROWS.length * 2);
});

test("each cell's workflow is over its job, and takes the action that the page names", () => {
  for (const { workflow, action, cells } of ROWS) {
    for (const mode of ["silent", "interactive"] as const) {
      const file = cells[mode].job === "approval.ask" ? "approval" : workflow;
      const job = jobsOf(file).find(([, { name }]) => name === cells[mode].job);
      expect({ file, job: job?.[1].name, action: action?.[mode] ?? job?.[0] }).toEqual({
        file,
        job: cells[mode].job,
        action: job?.[0],
      });
      expect(parse(read(`.github/workflows/${file}.yml`))).toHaveProperty(["on", "workflow_call"]);
    }
  }
});
