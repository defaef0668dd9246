import { quote } from "../domain/errors";
import type { Verdict } from "../domain/outcome";
import { severity } from "../domain/outcome";
import { readArtillery } from "./artillery";
import { readChaostoolkit } from "./chaostoolkit";
import type { Source } from "./files";
import { sourceOf } from "./files";
import { readGatling } from "./gatling";
import { readJmeter } from "./jmeter";
import { readJunit } from "./junit";
import { readK6 } from "./k6";
import { readLocust } from "./locust";
import type { MetricName, Values } from "./metrics";
import { METRIC_NAMES, METRICS, percent, valuesOf, withUnit } from "./metrics";
import type { Finding, Format, JudgedLimit, Report, ResultFile, TimeWindow } from "./report";
import { counted, ReportProblem } from "./report";
import type { Threshold } from "./thresholds";
import { judge } from "./thresholds";

const MAX_REASONS = 20;
const MAX_JUDGED = 100;
const MAX_REASON_CHARACTERS = 600;

/** What reports say about a job. Numbers are rounded to three decimals; every text is one line and bounded. */
export interface Evidence {
  readonly verdict: Verdict;
  /** Why it is not `pass`: parts of sentences, the worst first, at most 20. */
  readonly reasons: readonly string[];
  /** The main numbers as one line, such as `345 requests, 3.48% failed, p95 312 ms`; "" when nothing could be read. */
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

/**
 * Reads reports and judges them (docs/reports.md tells what decides). Never rejects over a report: one that cannot be used
 * makes the verdict `errored`, with a reason that names file and fix. CSV and XML are streamed in flat memory.
 *
 * @param workingDirectory  absolute; paths are relative to it
 * @param sinceMs           when the job began, ms since 1970: a report last written before that is left from an earlier run
 */
export async function readResults(files: readonly ResultFile[], workingDirectory: string, limits: readonly Threshold[], sinceMs = 0): Promise<Evidence> {
  const limited = new Set(limits.map(({ metric }) => metric));
  const reports: Report[] = [];
  const findings: Finding[] = [];
  const perFile: FileEvidence[] = [];
  for (const file of files) {
    const report = await readOne(file, workingDirectory, sinceMs);
    const found = report instanceof ReportProblem ? [unreadable(file, report)] : [...report.findings, ...expected(report, limited)];
    findings.push(...found.map((finding) => (files.length > 1 && !(report instanceof ReportProblem) ? { ...finding, reason: `${file.format} ${quote(file.path)}: ${finding.reason}` } : finding)));
    if (!(report instanceof ReportProblem)) reports.push(report);
    perFile.push({ ...file, verdict: worst(found), values: report instanceof ReportProblem ? {} : rounded(report.values), ...(report instanceof ReportProblem ? {} : times(report.window)) });
  }

  const window = windowOfAll(reports);
  const values = merged(reports, window);
  const judged = judge(limits, values);
  // A number that is missing because its report could not be read is no second complaint.
  const complete = reports.length === files.length;
  findings.push(...judged.findings.filter(({ verdict }) => verdict !== "errored" || complete));
  const reasons = findings.sort((a, b) => severity(b.verdict) - severity(a.verdict)).map(({ reason }) => shortened(reason));
  const shown = reasons.length > MAX_REASONS ? [...reasons.slice(0, MAX_REASONS - 1), `and ${reasons.length - MAX_REASONS + 1} more`] : reasons;
  const thresholds = [...judged.judged, ...reports.flatMap((report) => report.judged)].sort((a, b) => Number(a.met) - Number(b.met));
  return {
    verdict: worst(findings),
    reasons: shown,
    summary: summaryOf(values),
    values: rounded(values),
    ...times(window),
    thresholds: thresholds.slice(0, MAX_JUDGED).map((limit) => ({ ...limit, ...(limit.actual === undefined ? {} : { actual: round(limit.actual) }) })),
    files: perFile,
  };
}

async function readOne({ format, path }: ResultFile, workingDirectory: string, sinceMs: number): Promise<Report | ReportProblem> {
  try {
    return await READERS[format](await sourceOf(format, path, workingDirectory, sinceMs));
  } catch (error) {
    if (error instanceof ReportProblem) return error;
    return new ReportProblem(`could not be read: ${error instanceof Error ? (error as NodeJS.ErrnoException).code ?? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}`);
  }
}

function unreadable({ format, path }: ResultFile, problem: ReportProblem): Finding {
  return { verdict: "errored", reason: `results: the ${format} report ${quote(path)} ${problem.message}` };
}

/**
 * What users expect where neither the tool nor a limit of theirs judges failures: some failed requests are a finding, a load
 * test whose every request failed is a failed one, and so is a failed test. A limit on the same number replaces this.
 */
function expected({ values, failuresJudged, failedTests = [] }: Report, limited: ReadonlySet<MetricName>): Finding[] {
  const { requests = 0, failed = 0, errorRate = 0, checksPassed = 0, checksFailed = 0, vusersCreated = 0, vusersFailed = 0, tests = 0, failures = 0, errors = 0 } = values;
  const free = (...names: MetricName[]) => !names.some((name) => limited.has(name));
  const findings: Finding[] = [];
  if (!failuresJudged && failed > 0 && free("failed", "errorRate")) {
    findings.push(failed >= requests ? { verdict: "fail", reason: `all ${counted(requests, "request")} failed` } : { verdict: "warning", reason: `${failed} of ${counted(requests, "request")} failed (${withUnit("errorRate", errorRate)})` });
  }
  if (!failuresJudged && checksFailed > 0 && free("checks", "checksFailed")) findings.push({ verdict: "warning", reason: `${checksFailed} of ${counted(checksPassed + checksFailed, "check")} failed` });
  if (vusersFailed > 0 && free("vusersFailed")) findings.push({ verdict: vusersFailed >= vusersCreated ? "fail" : "warning", reason: `${vusersFailed} of ${counted(vusersCreated, "virtual user")} failed` });
  const [failing, broken] = [free("failures") ? failures : 0, free("errors") ? errors : 0];
  if (failing + broken > 0) {
    const more = failures + errors - failedTests.length;
    const named = failedTests.length === 0 ? "" : `: ${failedTests.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    findings.push({ verdict: "fail", reason: `${failing + broken} of ${counted(tests, "test")} failed${broken > 0 ? ` (${broken} with an error)` : ""}${named}` });
  }
  return findings;
}

/**
 * Numbers of all reports as one. Counts are added and rates computed anew; percentiles cannot be joined without the single
 * durations, so that the highest stands.
 */
function merged(reports: readonly Report[], window: TimeWindow | undefined): Values {
  const [only, ...others] = reports;
  if (only === undefined || others.length === 0) return only?.values ?? {};
  const numbers = (name: MetricName) => reports.flatMap(({ values }) => values[name] ?? []);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const all = valuesOf(Object.fromEntries(METRIC_NAMES.filter((name) => METRICS[name].merge !== "derived" && numbers(name).length > 0).map((name) => [name, METRICS[name].merge === "sum" ? sum(numbers(name)) : Math.max(...numbers(name))])));
  const load = reports.filter(({ values }) => values.requests !== undefined);
  const seconds = window && load.length > 0 && load.every((report) => report.window) ? (window.endMs - window.startMs) / 1000 : undefined;
  const weighted = load.flatMap(({ values: { mean, requests = 0 } }) => (mean === undefined ? [] : [{ mean, requests }]));
  return valuesOf({
    ...all,
    errorRate: percent(all.failed, all.requests),
    checks: all.checksPassed === undefined ? undefined : percent(all.checksPassed, all.checksPassed + (all.checksFailed ?? 0)),
    mean: weighted.length > 0 ? sum(weighted.map(({ mean, requests }) => mean * requests)) / sum(weighted.map(({ requests }) => requests)) : undefined,
    rps: seconds && all.requests !== undefined ? all.requests / seconds : load.length > 0 ? sum(numbers("rps")) : undefined,
    duration: seconds ?? (numbers("duration").length > 0 ? Math.max(...numbers("duration")) : undefined),
  });
}

/** From the first begin to the last end; tests beside a load test do not widen its window. */
function windowOfAll(reports: readonly Report[]): TimeWindow | undefined {
  const load = reports.filter(({ values }) => values.requests !== undefined || values.iterations !== undefined);
  const windows = (load.length > 0 ? load : reports).flatMap(({ window }) => window ?? []);
  return windows.length === 0 ? undefined : { startMs: Math.min(...windows.map(({ startMs }) => startMs)), endMs: Math.max(...windows.map(({ endMs }) => endMs)) };
}

function summaryOf(values: Values): string {
  const shown = (name: MetricName) => (values[name] === undefined ? [] : [withUnit(name, Number(values[name].toPrecision(METRICS[name].unit === "count" ? 15 : 4)))]);
  const { requests, iterations, tests, failures = 0, errors = 0, skipped = 0, actions, actionsFailed = 0, rollbacks = 0, rollbacksFailed = 0 } = values;
  return [
    ...(requests !== undefined ? [counted(requests, "request")] : iterations !== undefined ? [counted(iterations, "iteration")] : []),
    ...shown("errorRate").map((text) => `${text} failed`),
    ...shown("p95").map((text) => `p95 ${text}`),
    ...shown("rps"),
    ...(tests !== undefined ? [counted(tests, "test"), `${failures + errors} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])] : []),
    ...(actions !== undefined ? [`${actions - actionsFailed} of ${counted(actions, "action")} and ${rollbacks - rollbacksFailed} of ${counted(rollbacks, "rollback")} succeeded`] : []),
  ].join(", ");
}

function worst(findings: readonly Finding[]): Verdict {
  return findings.reduce<Verdict>((verdict, finding) => (severity(finding.verdict) > severity(verdict) ? finding.verdict : verdict), "pass");
}

function times(window: TimeWindow | undefined): { start?: string; end?: string } {
  return window ? { start: new Date(window.startMs).toISOString(), end: new Date(window.endMs).toISOString() } : {};
}

function rounded(values: Values): Values {
  return valuesOf(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])));
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

/** Cut between words of ours and foreign names, never inside one: half a secret could not be masked. */
function shortened(reason: string): string {
  return reason.length <= MAX_REASON_CHARACTERS ? reason : `a finding whose description has ${reason.length} characters`;
}
