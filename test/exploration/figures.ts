import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Explored } from "./explore";

/** What an exploration of a scenario came to; a page of the documentation is written from these. */
export interface Row {
  readonly scenario: string;
  readonly deviations: number;
  readonly schedules: number;
  readonly pruned: number;
  readonly ends: number;
  readonly findings: number;
  readonly isComplete: boolean;
}

const FILE = join(__dirname, "explored.json");

export function rowOf(explored: Explored, deviations: number): Row {
  const { scenario, schedules, pruned, ends, findings, isComplete } = explored;
  return {
    scenario,
    deviations,
    schedules,
    pruned,
    ends: ends.size,
    findings: findings.length,
    isComplete,
  };
}

export function exploredRows(): Row[] {
  return JSON.parse(readFileSync(FILE, "utf8")) as Row[];
}

/** Keeps what went further: a complete exploration, or else the one with more schedules. */
export function record(row: Row): void {
  const rows = exploredRows();
  const at = rows.findIndex(
    ({ scenario, deviations }) => scenario === row.scenario && deviations === row.deviations,
  );
  const before = rows[at];
  if (before && before.isComplete && !row.isComplete) return;
  rows.splice(at < 0 ? rows.length : at, at < 0 ? 0 : 1, row);
  save(rows);
}

/** @param names  in the order in which they are listed; rows of others are dropped */
function save(rows: readonly Row[]): void {
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`);
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}

/** As it is printed. */
export function lineOf(row: Row): string {
  const { scenario, deviations, schedules, pruned, ends, findings, isComplete } = row;
  return (
    `${scenario}: ${deviations} deviation${deviations > 1 ? "s" : ""}, ${schedules} schedules, ` +
    `${pruned} given up in a known state, ${ends} endings, ${findings} findings` +
    `${isComplete ? "" : ", NOT COMPLETE"}\n`
  );
}
