import type { Verdict } from "../domain/counting/outcome";
import { severity } from "../domain/counting/outcome";
import type { MetricName } from "./metrics";
import { withUnit } from "./metrics";
import type { Finding, GapKind, Judgement, Report } from "./report";
import { counted } from "./report";

/**
 * What it means that something could not be read or judged; the others are told and decide nothing.
 */
const WEIGHT: Readonly<Record<GapKind, Exclude<Verdict, "pass"> | "notice">> = {
  unreadable: "errored",
  untested: "errored",
  unknown: "warning",
  skipped: "warning",
  time: "warning",
  part: "warning",
  totals: "notice",
  unmeasured: "notice",
  empty: "notice",
  leftOut: "notice",
};

interface Judged {
  readonly findings: readonly Finding[];
  /** What is told, though it decides nothing. */
  readonly notices: readonly string[];
}

/**
 * The verdict of one report: what the tool found, what could not be read or judged, and what users
 * expect where neither the tool nor a limit of theirs judges failures. Some failed requests are a
 * finding, a load test whose every request failed is a failed one, and so is a failed test. A limit
 * on the same number replaces the last kind, and no other.
 */
export function judgeReport(report: Report, limited: ReadonlySet<MetricName>): Judged {
  const weighed = report.gaps.map(({ kind, text }) => ({ weight: WEIGHT[kind], text }));
  return {
    findings: [
      ...report.findings,
      ...weighed.flatMap(({ weight, text }) =>
        weight === "notice" ? [] : [{ verdict: weight, reason: text }],
      ),
      ...failedLoad(report, limited),
    ],
    notices: weighed.filter(({ weight }) => weight === "notice").map(({ text }) => text),
  };
}

type IsFree = (...names: MetricName[]) => boolean;

function failedLoad(report: Report, limited: ReadonlySet<MetricName>): Finding[] {
  const isFree: IsFree = (...names) => !names.some((name) => limited.has(name));
  return [
    ...(isFree("failed", "errorRate") ? failedRequests(report) : []),
    ...(isFree("checks", "checksFailed") ? failedChecks(report) : []),
    ...(isFree("vusersFailed") ? failedUsers(report) : []),
  ];
}

function failedRequests({ values, failuresJudged }: Report): Finding[] {
  const { requests = 0, failed = 0, errorRate = 0 } = values;
  if (failed === 0 || failuresJudged?.requests === "whole") return [];
  const share = requests === 1 ? "" : ` (${withUnit("errorRate", errorRate)})`;
  const reason =
    failed >= requests && requests !== 1
      ? `all ${counted(requests, "request")} failed`
      : `${failed} of ${counted(requests, "request")} failed${share}`;
  return [
    {
      verdict: failed >= requests ? "fail" : "warning",
      reason: reason + besides(failuresJudged?.requests),
    },
  ];
}

function failedChecks({ values, failuresJudged }: Report): Finding[] {
  const { checksPassed = 0, checksFailed = 0 } = values;
  if (checksFailed === 0 || failuresJudged?.checks === "whole") return [];
  const reason =
    checksPassed === 0
      ? `all ${counted(checksFailed, "check")} failed`
      : `${checksFailed} of ${counted(checksPassed + checksFailed, "check")} failed`;
  return [
    {
      verdict: checksPassed === 0 ? "fail" : "warning",
      reason: reason + besides(failuresJudged?.checks),
    },
  ];
}

function failedUsers({ values: { vusersCreated = 0, vusersFailed = 0 } }: Report): Finding[] {
  if (vusersFailed === 0) return [];
  return [
    {
      verdict: vusersFailed >= vusersCreated ? "fail" : "warning",
      reason: `${vusersFailed} of ${counted(vusersCreated, "virtual user")} failed`,
    },
  ];
}

function besides(judgement: Judgement | undefined): string {
  return judgement === "part" ? "; the tool's own limits judge a part of them only" : "";
}

/** Failed tests, of one report or of many that are one: a single one fails them all. */
export function failedTests(
  { values, failedTests: names = [], admitted = 0 }: Report,
  limited: ReadonlySet<MetricName>,
): Finding[] {
  const { tests = 0, failures = 0, errors = 0 } = values;
  const [failing, broken] = [
    limited.has("failures") ? 0 : failures,
    limited.has("errors") ? 0 : errors,
  ];
  if (failing + broken === 0) return [];
  const more = failures + errors - names.length;
  const named =
    names.length === 0 ? "" : `: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const withError = broken > 0 ? ` (${broken} with an error)` : "";
  if (admitted === 0)
    return [
      {
        verdict: "fail",
        reason: `${failing + broken} of ${counted(tests, "test")} failed${withError}${named}`,
      },
    ];
  return [
    {
      verdict: "fail",
      reason:
        `${counted(failing + broken, "failure")}${withError} with ` +
        `${counted(tests, "test")}, ${admitted} of them only in the totals of ` +
        `the suites${named}`,
    },
  ];
}

export function worst(findings: readonly Finding[]): Verdict {
  return findings.reduce<Verdict>(
    (verdict, finding) =>
      severity(finding.verdict) > severity(verdict) ? finding.verdict : verdict,
    "pass",
  );
}
