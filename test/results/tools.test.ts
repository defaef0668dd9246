/**
 * What the tools of today write, recorded by test/real-tools/record.sh, and what becomes of a task
 * that leaves it: the table is test/real-tools/verdicts.ts. The same runs are made anew by
 * test/real-tools/verdicts.test.ts, at night and in CI.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Judged } from "../real-tools/judging";
import { judged } from "../real-tools/judging";
import type { Recorded } from "../real-tools/recording";
import { folderOf, RECORDED } from "../real-tools/recording";
import { TOOLS } from "../real-tools/runs";
import type { Run, Tool } from "../real-tools/tool";
import { VERDICTS } from "../real-tools/verdicts";

const MAX_BYTES = 40 * 1024;
const isUpdating = process.env["UPDATE_VERDICTS"] === "1";
const seen: Record<string, Record<string, Judged>> = {};

function recorded(tool: Tool): Readonly<Record<string, Recorded>> {
  const path = join(folderOf(tool), "runs.json");
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Recorded>)
    : {};
}

/** A run that left nothing is judged by the name that nothing stands under. */
async function answerTo(tool: Tool, run: Run): Promise<Judged> {
  const { exitCode, report } = recorded(tool)[run.name] ?? { exitCode: NaN };
  return judged({
    format: run.format,
    report: report ?? run.named ?? run.report,
    folder: folderOf(tool),
    exit: exitCode,
  });
}

const titled = TOOLS.map((tool) => ({ ...tool, title: `${tool.name} ${tool.version}` }));

describe.each(titled)("$title", (tool) => {
  test.each(tool.runs.map((run) => ({ ...run, title: run.name })))("$title", async (run) => {
    const answer = await answerTo(tool, run);
    (seen[tool.name] ??= {})[run.name] = answer;
    if (!isUpdating) expect(answer).toEqual(VERDICTS[tool.name]?.[run.name]);
  });

  test("every run has its fixture and its row, and none is left over", () => {
    const names = tool.runs.map(({ name }) => name);
    expect(Object.keys(recorded(tool))).toEqual(names);
    if (!isUpdating) expect(Object.keys(VERDICTS[tool.name] ?? {})).toEqual(names);
  });
});

/** Runs in which something failed, broke or was stopped, by their names. */
const BAD = new RegExp(
  [
    "fail",
    "miss",
    "throw",
    "raise",
    "killed",
    "error",
    "exit",
    "panic",
    "deviated",
    "died",
    "no-service",
    "stopped",
    "terminated",
    "interrupted",
    "aborted",
    "times-out",
    "unsteady",
    "not-(?:built|loadable|compiled|readable|importable|constructed|valid|there)",
  ].join("|"),
);
/** What a report cannot show, so that the exit code decides. */
const HIDDEN: Readonly<Record<string, string>> = {
  "jest-junit not-loadable":
    "jest-junit leaves a suite out that could not be loaded, unless reportTestSuiteErrors is set",
  "surefire process-exits":
    "each class has a file of its own, and the one that ended the process has none",
  "surefire process-exits-but-ignored": "the same; Maven itself does not ignore it",
  "surefire killed": "the same",
  "jmeter killed-at-line-end-csv": "CSV has no mark for its end",
  "k6 aborted-export": "the summary looks like that of a shorter run; the exit code is 108",
  "k6 interrupted-export": "the same; the exit code is 105",
  "locust killed": "the CSV files are written anew each second, whole each time",
};

test("no run that failed or broke is answered with pass, not even by its report alone unless that cannot show it", () => {
  for (const { name, runs } of TOOLS) {
    for (const run of runs.filter(
      (one) => BAD.test(one.name) && !one.name.endsWith("second-try"),
    )) {
      const row = VERDICTS[name]?.[run.name];
      const title = `${name} ${run.name}`;
      expect({ title, answer: row?.answer }).not.toEqual({ title, answer: "pass" });
      expect({ title, hidden: row?.alone === "pass" }).toEqual({
        title,
        hidden: Object.hasOwn(HIDDEN, title),
      });
    }
  }
});

test("the fixtures are small and hold no name of the machine they were made on", () => {
  for (const name of readdirSync(RECORDED, { recursive: true, encoding: "utf8" })) {
    const path = resolve(RECORDED, name);
    if (statSync(path).isDirectory()) continue;
    expect({ name, small: statSync(path).size < MAX_BYTES }).toEqual({ name, small: true });
    expect(readFileSync(path, "utf8")).not.toMatch(
      /\/root\b|\/tmp\/|"user\.name"|\/work\/(?!shop)/,
    );
  }
});

afterAll(() => {
  if (!isUpdating) return;
  const fields = (row: Judged) =>
    Object.entries(row)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(", ");
  const rowsOf = (rows: Readonly<Record<string, Judged>>) =>
    Object.entries(rows).map(([run, row]) => `    ${JSON.stringify(run)}: { ${fields(row)} },\n`);
  const table = Object.entries(seen).map(
    ([tool, rows]) => `  ${JSON.stringify(tool)}: {\n${rowsOf(rows).join("")}  },\n`,
  );
  const path = resolve(__dirname, "../real-tools/verdicts.ts");
  const [head = ""] = readFileSync(path, "utf8").split("= {\n", 1);
  writeFileSync(path, `${head}= {\n${table.join("")}};\n`);
});
