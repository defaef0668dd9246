import { relative } from "node:path";
import { quote, UserError } from "../domain/errors";
import type { Verdict } from "../domain/counting/outcome";
import { severity } from "../domain/counting/outcome";
import { readArtillery } from "./artillery";
import { readChaostoolkit } from "./chaostoolkit";
import type { Source } from "./files";
import { HELD } from "./files";
import type { Found, Scope } from "./find-reports";
import { findReports } from "./find-reports";
import { readGatling } from "./gatling";
import { readJmeter } from "./jmeter";
import { readJunit } from "./junit";
import { readK6 } from "./k6";
import { readLocust } from "./locust";
import { mergedTests, mergedValues, windowOfAll } from "./merge";
import type { MetricName, Values } from "./metrics";
import { METRICS, valuesOf, withUnit } from "./metrics";
import type { Finding, Format, Gap, JudgedLimit, Report, ResultFile, TimeWindow } from "./report";
import { counted, FORMATS, OtherContent, ReportProblem } from "./report";
import type { Threshold } from "./thresholds";
import { judge } from "./thresholds";
import { failedTests, judgeReport, worst } from "./verdict";

const MAX_REASONS = 20;
const MAX_NOTICES = 10;
const MAX_JUDGED = 100;
const MAX_REASON_CHARACTERS = 600;

/**
 * What reports say about a job. Numbers are rounded to three decimals; every text is one line and
 * bounded.
 */
export interface Evidence {
  readonly verdict: Verdict;
  /** Why it is not `pass`: parts of sentences, the worst first, at most 20. */
  readonly reasons: readonly string[];
  /**
   * What was left out or could not be compared, and does not decide: parts of sentences, at most
   * 10.
   */
  readonly notices: readonly string[];
  /**
   * The main numbers as one line, such as `345 requests, 3.48% failed, p95 312 ms`; "" when nothing
   * could be read.
   */
  readonly summary: string;
  /** Of all reports together; names and units in docs/reports.md. */
  readonly values: Values;
  /** Of the load, else of the tests or the experiment: `2006-01-02T15:04:05.000Z`. */
  readonly start?: string;
  readonly end?: string;
  /** Limits that the tool or `thresholds` set, missed ones first, at most 100. */
  readonly thresholds: readonly JudgedLimit[];
  readonly files: readonly FileEvidence[];
}

/** Of a line of `results`, however many files it names. */
export interface FileEvidence extends ResultFile {
  readonly verdict: Verdict;
  readonly values: Values;
  readonly start?: string;
  readonly end?: string;
}

const READERS: Readonly<Record<Format, (source: Source) => Promise<Report>>> = {
  k6: readK6,
  artillery: readArtillery,
  jmeter: readJmeter,
  locust: readLocust,
  gatling: readGatling,
  junit: readJunit,
  chaostoolkit: readChaostoolkit,
};

/** What the lines of `results` came to. */
interface Line {
  readonly file: ResultFile;
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
  readonly gaps: readonly Gap[];
  /** Whether all that it names was read. */
  readonly isWhole: boolean;
}

/**
 * Reads reports and judges them (docs/reports.md tells what decides). Never rejects over a report:
 * one that cannot be used makes the verdict `errored`, with a reason that names file and fix. CSV
 * and XML are streamed in flat memory.
 *
 * @throws UserError only where `tracked` of the scope cannot say
 *
 * @param where    an absolute folder stands for a workspace
 * @param sinceMs  of such a folder: when the job began
 */
export async function readResults(
  files: readonly ResultFile[],
  where: string | Scope,
  limits: readonly Threshold[],
  sinceMs = 0,
): Promise<Evidence> {
  const scope =
    typeof where === "string" ? { workingDirectory: where, workspace: where, sinceMs } : where;
  const limited = new Set(limits.map(({ metric }) => metric));
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const file of files) lines.push(await readLine(file, scope, { limited, seen }));

  const reports = lines.flatMap((line) => line.reports);
  const window = lines.some(({ gaps }) => gaps.some(({ kind }) => kind === "time"))
    ? undefined
    : windowOfAll(reports);
  const values = mergedValues(reports, window);
  const gaps = lines.flatMap((line) => line.gaps);
  const judged = judge(
    limits,
    values,
    (metric) => gaps.find(({ metrics }) => metrics?.includes(metric))?.text,
  );
  // A number that is missing because its report could not be read is no second complaint.
  const isWhole = lines.every((line) => line.isWhole);
  const several = lines.length > 1;
  const findings = [
    ...lines.flatMap((line) =>
      line.findings.map((finding) => ({
        ...finding,
        reason: prefixed(finding.reason, line.file, several),
      })),
    ),
    ...judged.findings.filter(({ verdict }) => verdict !== "errored" || isWhole),
  ];
  const notices = lines.flatMap((line) =>
    line.notices.map((notice) => prefixed(notice, line.file, several)),
  );
  const thresholds = [...judged.judged, ...reports.flatMap((report) => report.judged)].sort(
    (a, b) => Number(a.met) - Number(b.met),
  );
  return {
    verdict: worst(findings),
    reasons: listed(
      findings
        .sort((a, b) => severity(b.verdict) - severity(a.verdict))
        .map(({ reason }) => reason),
      MAX_REASONS,
    ),
    notices: listed(notices, MAX_NOTICES),
    summary: summaryOf(values),
    values: rounded(values),
    ...times(window),
    thresholds: thresholds.slice(0, MAX_JUDGED).map((limit) => ({
      ...limit,
      ...(limit.actual === undefined ? {} : { actual: round(limit.actual) }),
    })),
    files: lines.map(evidenceOfLine),
  };
}

function evidenceOfLine({ file, reports, findings }: Line): FileEvidence {
  const window = windowOfAll(reports);
  return {
    ...file,
    verdict: worst(findings),
    values: rounded(mergedValues(reports, window)),
    ...times(window),
  };
}

interface Reading {
  /** Metrics that a limit of the workflow judges. */
  readonly limited: ReadonlySet<MetricName>;
  /** Reports that were read for lines before: a pattern may name what another line has named. */
  readonly seen: Set<string>;
}

async function readLine(file: ResultFile, scope: Scope, { limited, seen }: Reading): Promise<Line> {
  const found = await orProblem(findReports(file, scope));
  if (found instanceof ReportProblem) return unreadableLine(file, found.message);
  const reports: Report[] = [];
  const findings: Finding[] = [];
  const notices: string[] = [];
  const gaps: Gap[] = [...found.gaps];
  const others: string[] = [];
  const isOne = found.sources.length === 1;
  const pathOf = (source: Source) =>
    isOne && found.isNamed ? file.path : relative(scope.workingDirectory, source.path);
  const sources = found.sources.filter(({ format, path }) => !seen.has(`${format} ${path}`));
  const twice = found.sources.length - sources.length;
  for (const source of sources) {
    const report = await orProblem(READERS[file.format](source));
    if (report instanceof ReportProblem && isOther(report, found)) {
      others.push(quote(pathOf(source)));
      continue;
    }
    seen.add(`${source.format} ${source.path}`);
    if (report instanceof ReportProblem) {
      findings.push(unreadable(file.format, pathOf(source), report.message));
      continue;
    }
    const own = judgeReport(report, limited);
    const named = (text: string) => (isOne ? text : `${quote(pathOf(source))}: ${text}`);
    reports.push(report);
    gaps.push(...report.gaps);
    findings.push(
      ...own.findings.map((finding) => ({ ...finding, reason: named(finding.reason) })),
    );
    notices.push(...own.notices.map(named));
  }
  if (twice > 0) notices.push(`${counted(twice, "file")} left out that another line has named`);
  if (reports.length === 0 && findings.length === 0 && twice === 0)
    return unreadableLine(
      file,
      `holds no ${HELD[file.format]}: ${counted(others.length, "file")} in it ` +
        `${others.length === 1 ? "is" : "are"} something else ` +
        `(${others.slice(0, 3).join(", ")}); correct the path`,
    );
  if (others.length > 0)
    notices.push(
      `${counted(others.length, "file")} left out that ` +
        `${others.length === 1 ? "is" : "are"} no ${HELD[file.format]} ` +
        `(${[...others.slice(0, 3), ...(others.length > 3 ? [`${others.length - 3} more`] : [])].join(", ")})`,
    );
  const isWhole = !findings.some(({ reason }) => reason.startsWith(UNREADABLE));
  findings.push(
    ...failedTests(mergedTests(reports, mergedValues(reports, windowOfAll(reports))), limited),
  );
  return {
    file,
    reports,
    findings,
    notices: [...found.gaps.map(({ text }) => text), ...notices],
    gaps,
    isWhole,
  };
}

/**
 * A folder may hold files of other tools. The report of a test runner that cannot be read is no
 * such file.
 */
function isOther(problem: ReportProblem, { isNamed }: Found): boolean {
  if (isNamed || !(problem instanceof OtherContent)) return false;
  const { looksLike } = problem;
  return looksLike === undefined || FORMATS.some((format) => looksLike.endsWith(`(${format})`));
}

const UNREADABLE = "results: ";

function unreadable(format: Format, path: string, message: string): Finding {
  return {
    verdict: "errored",
    reason: `${UNREADABLE}the ${format} report ${quote(path)} ${message}`,
  };
}

function unreadableLine(file: ResultFile, message: string): Line {
  return {
    file,
    reports: [],
    findings: [unreadable(file.format, file.path, message)],
    notices: [],
    gaps: [],
    isWhole: false,
  };
}

async function orProblem<T>(reading: Promise<T>): Promise<T | ReportProblem> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ReportProblem) return error;
    if (error instanceof UserError) throw error;
    return new ReportProblem(
      "could not be read: " +
        `${error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message.replace(/\s+/g, " ").slice(0, 200)) : "unknown error"}`,
    );
  }
}

function prefixed(text: string, { format, path }: ResultFile, several: boolean): string {
  return several && !text.startsWith(UNREADABLE) ? `${format} ${quote(path)}: ${text}` : text;
}

function listed(texts: readonly string[], most: number): string[] {
  const short = texts.map(shortened);
  return short.length > most
    ? [...short.slice(0, most - 1), `and ${short.length - most + 1} more`]
    : short;
}

function summaryOf(values: Values): string {
  const shown = (name: MetricName) =>
    values[name] === undefined
      ? []
      : [withUnit(name, Number(values[name].toPrecision(METRICS[name].unit === "count" ? 15 : 4)))];
  return [
    ...doneOf(values),
    ...shown("errorRate").map((text) => `${text} failed`),
    ...shown("p95").map((text) => `p95 ${text}`),
    ...shown("rps"),
    ...testsOf(values),
  ].join(", ");
}

/** Requests; where there are none, what else was done. */
function doneOf({
  requests,
  iterations,
  sessions,
  checksPassed,
  checksFailed = 0,
}: Values): string[] {
  if (requests !== undefined) return [counted(requests, "request")];
  const done: string[] = [];
  if (sessions !== undefined) done.push(counted(sessions, "session"));
  else if (iterations !== undefined) done.push(counted(iterations, "iteration"));
  if (checksPassed !== undefined)
    done.push(`${checksPassed} of ${counted(checksPassed + checksFailed, "check")} passed`);
  return done;
}

function testsOf({
  tests,
  failures = 0,
  errors = 0,
  skipped = 0,
  actions,
  actionsFailed = 0,
  rollbacks = 0,
  rollbacksFailed = 0,
}: Values): string[] {
  return [
    ...(tests !== undefined
      ? [
          counted(tests, "test"),
          `${failures + errors} failed`,
          ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ]
      : []),
    ...(actions !== undefined
      ? [
          `${actions - actionsFailed} of ${counted(actions, "action")} and ` +
            `${rollbacks - rollbacksFailed} of ${counted(rollbacks, "rollback")} ` +
            "succeeded",
        ]
      : []),
  ];
}

function times(window: TimeWindow | undefined): { start?: string; end?: string } {
  return window
    ? { start: new Date(window.startMs).toISOString(), end: new Date(window.endMs).toISOString() }
    : {};
}

function rounded(values: Values): Values {
  return valuesOf(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])),
  );
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

/**
 * Cut between words of ours and foreign names, never inside one: half a secret could not be masked.
 */
function shortened(reason: string): string {
  return reason.length <= MAX_REASON_CHARACTERS
    ? reason
    : `a finding whose description has ${reason.length} characters`;
}
