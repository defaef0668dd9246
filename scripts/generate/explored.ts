import { cell, read, table } from "./files";

interface Row {
  readonly scenario: string;
  readonly deviations: number;
  readonly schedules: number;
  readonly pruned: number;
  readonly ends: number;
  readonly findings: number;
  readonly isComplete: boolean;
}

/** Written by the tests of test/exploration with RECORD=1. */
const EXPLORED = "test/exploration/explored.json";

/** What was explored, in docs/guarantees.md. */
export function explored(): string[] {
  const rows = JSON.parse(read(EXPLORED)) as readonly Row[];
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
  const furthest = scenarios.map((scenario) =>
    rows.filter((row) => row.scenario === scenario).sort((a, b) => a.deviations - b.deviations),
  );
  const count = new Intl.NumberFormat("en");
  const all = rows.reduce((sum, { schedules }) => sum + schedules, 0);
  const complete = (deviations: number) =>
    rows.filter((row) => row.deviations === deviations && row.isComplete).length;
  return [
    `${scenarios.length} scenarios, ${count.format(all)} schedules. Complete with one deviation: ` +
      `${complete(1)}; with two: ${complete(2)}; with three: ${complete(3)}.`,
    "",
    ...table(
      [
        "scenario",
        "deviations",
        "schedules",
        "given up in a known state",
        "endings",
        "found",
        "complete",
      ],
      furthest
        .flat()
        .map((row) => [
          cell(row.scenario),
          String(row.deviations),
          count.format(row.schedules),
          count.format(row.pruned),
          String(row.ends),
          String(row.findings),
          row.isComplete ? "yes" : "no",
        ]),
    ),
  ];
}
