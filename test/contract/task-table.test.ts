import { parse } from "yaml";
import { jobsOf } from "../../scripts/generate/reusable-parameters";
import { MODES, taskTable, titleOf } from "../../scripts/generate/task-table";
import { ROWS } from "../task-table/rows";
import { read } from "./markdown";

/** Where all cells are played; the titles there are made of the rows. */
const PROOF = "test/task-table/task-table.test.ts";

test("no cell of the table is empty", () => {
  expect(taskTable().join("\n")).not.toMatch(/\| {1,2}\|/);
});

test("each cell is played by the test that the page names", () => {
  const proof = read(PROOF);
  expect(proof).toContain(
    "const titleOf = ({ category, silent }: Row) => `${category}: ${silent}`;",
  );
  expect(
    proof.match(/test\.concurrent\.each\(cells\)\(\s*"%s( – and send back what became of it)?"/g),
  ).toHaveLength(2);
  const titles = ROWS.flatMap((row) => MODES.map((mode) => titleOf(row, mode)));
  expect(new Set(titles).size).toBe(ROWS.length * 2);
});

test("each cell's workflow is over its job, and takes the action that the page names", () => {
  for (const { workflow, action, cells } of ROWS) {
    for (const mode of MODES) {
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
