import { coded, quote, UserError } from "../errors";
import type { JobEnding, JobReport, JobResult, Measured } from "../job-result";
import { EMPTY_REPORT } from "../job-result";
import { capital } from "../text/capital";
import type { JsonObject } from "../text/json";
import { setOwn } from "../text/json";
import type { ReasonCode } from "../reasons";

/**
 * The four pairs a client needs (docs/reference/keptn.md#how-results-are-combined); `errored` is
 * always paired with `fail`.
 */
export const VERDICTS = ["pass", "warning", "fail", "errored"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Outcome {
  readonly status: "succeeded" | "errored";
  readonly result: "pass" | "warning" | "fail";
  /** First line for a person, then details. Not masked yet. */
  readonly message: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Becomes `data.<task>`. */
  readonly data: JsonObject;
  /** What test reports said; for the summary, where it becomes a chart. */
  readonly measured?: Measured;
}

/** Exit code → verdict; `*` stands for every other non-zero code. */
export type ExitCodeRules = ReadonlyMap<number | "*", Verdict>;

interface Evidence {
  readonly verdict: Verdict;
  readonly reason: string;
  /** Of a verdict that needs an explanation. */
  readonly code?: ReasonCode;
}

export function severity(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

export function verdictOf(outcome: Pick<Outcome, "status" | "result">): Verdict {
  return outcome.status === "errored" ? "errored" : outcome.result;
}

/** An outcome that did not come from a job's own report. */
export function outcome(
  verdict: Verdict,
  message: string,
  report: JobReport = EMPTY_REPORT,
): Outcome {
  return {
    status: verdict === "errored" ? "errored" : "succeeded",
    result: verdict === "errored" ? "fail" : verdict,
    message,
    labels: report.labels,
    data: report.data,
  };
}

/** The work was not done, for a reason that docs/errors.md explains. */
export function couldNotRun(message: string, code: ReasonCode): Outcome {
  return outcome("errored", coded(capital(message), code));
}

/**
 * What came of the work, by all that speaks of it. Where sources disagree the worst wins and the
 * message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
export function outcomeOfJob(job: JobResult, rules: ExitCodeRules, what: string): Outcome {
  const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
  const report = withMeasured(job.report, job.measured);
  return combine(
    [ended, ...evidenceOfReport(report), ...evidenceOfMeasured(job.measured)],
    report,
    what,
    { ...job, took: seconds(job.durationMs) },
  );
}

/**
 * Measured values are data for later tasks, as text; what the job itself wrote under the same name
 * wins.
 */
function withMeasured(report: JobReport, measured: Measured | undefined): JobReport {
  if (!measured) return report;
  const data: JsonObject = {};
  for (const [name, value] of Object.entries(measured.values)) setOwn(data, name, String(value));
  if (measured.start) setOwn(data, "start", measured.start);
  if (measured.end) setOwn(data, "end", measured.end);
  for (const [name, value] of Object.entries(report.data)) setOwn(data, name, value);
  return { ...report, data };
}

function evidenceOfMeasured(measured: Measured | undefined): Evidence[] {
  if (!measured || measured.verdict === "pass") return [];
  const reason = measured.reasons.join("; ") || "the reports say so";
  return [
    {
      verdict: measured.verdict,
      reason,
      ...(measured.verdict === "fail" && { code: "CA-401" as const }),
      ...(measured.verdict === "errored" && { code: "CA-406" as const }),
    },
  ];
}

/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
export function outcomeOfSteps(
  jobStatus: string,
  written: JobReport,
  what: string,
  { cause, measured }: { readonly cause?: string; readonly measured?: Measured } = {},
): Outcome {
  const report = withMeasured(written, measured);
  return combine(
    [
      evidenceOfSteps(jobStatus, cause),
      ...evidenceOfReport(report),
      ...evidenceOfMeasured(measured),
    ],
    report,
    what,
    { logTail: [], measured },
  );
}

function evidenceOfSteps(jobStatus: string, cause: string | undefined): Evidence {
  switch (jobStatus) {
    case "success":
      return { verdict: "pass", reason: "all steps succeeded" };
    case "failure":
      return {
        verdict: "fail",
        reason: cause ?? "a step of the workflow job failed",
        code: "CA-409",
      };
    default:
      return { verdict: "errored", reason: cause ?? "the run was cancelled", code: "CA-405" };
  }
}

interface Circumstances extends Pick<JobResult, "logTail" | "hint"> {
  readonly measured?: Measured | undefined;
  readonly took?: string;
}

function combine(
  evidence: readonly Evidence[],
  report: JobReport,
  what: string,
  { logTail, measured, took, hint }: Circumstances,
): Outcome {
  const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
  // The job's own words stay as they are; the code then stands with the reasons.
  const headline = report.message || coded(headlineOf(worst, what, took), worst.code);
  const lines = [headline];
  if (worst.verdict !== "pass") {
    const reasonsGiven = evidence
      .map((e) => e.reason)
      .filter((reason) => !headline.includes(reason) && !headline.includes(capital(reason)));
    if (reasonsGiven.length > 0)
      lines.push(
        !report.message
          ? `${capital(reasonsGiven.join("; "))}.`
          : coded(`${capital(reasonsGiven.join("; "))}.`, worst.code),
      );
  }
  if (measured?.summary) lines.push(`${capital(measured.summary)}.`);
  if (measured?.notices?.length) lines.push(`Note: ${measured.notices.join("; ")}.`);
  if (hint) lines.push(hint);
  // A job that found something may be read by its own words; a failed one needs its log.
  if (severity(worst.verdict) >= severity("fail") && logTail.length > 0)
    lines.push("", "Last lines of the log:", ...logTail);
  return { ...outcome(worst.verdict, lines.join("\n"), report), ...(measured && { measured }) };
}

function headlineOf(worst: Evidence, what: string, took?: string): string {
  switch (worst.verdict) {
    case "pass":
      return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
    case "warning":
      return `${capital(what)} done with a warning: ${worst.reason}.`;
    case "fail":
      return `${capital(what)} failed: ${worst.reason}.`;
    case "errored":
      return `${capital(what)} could not be completed: ${worst.reason}.`;
  }
}

function evidenceOfEnding(ending: JobEnding, rules: ExitCodeRules, took: string): Evidence {
  switch (ending.kind) {
    case "not-started":
      return { verdict: "errored", reason: ending.reason, code: "CA-402" };
    case "signalled":
      return {
        verdict: "errored",
        reason: `the job was killed by ${ending.signal} after ${took}`,
        code: "CA-403",
      };
    case "stopped":
      return {
        verdict: "errored",
        reason: stopReason(ending.because, took),
        code: STOP_CODES[ending.because],
      };
    case "exited":
      return evidenceOfExitCode(ending.code, rules, took);
    case "left":
      return {
        verdict: ending.verdict,
        reason: ending.reason,
        ...(ending.verdict === "fail" && { code: "CA-401" as const }),
      };
    case "judged":
      return {
        verdict: ending.verdict,
        reason: ending.reason,
        ...(ending.code && { code: ending.code }),
      };
    case "parked":
      throw new Error("a waiting job has no outcome");
  }
}

const STOP_CODES = { cancelled: "CA-405", deadline: "CA-404", aborted: "CA-315" } as const;

function stopReason(because: "cancelled" | "deadline" | "aborted", took: string): string {
  switch (because) {
    case "cancelled":
      return `cancelled after ${took}`;
    case "deadline":
      return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
    case "aborted":
      return `the sequence was aborted in the control plane; the job was ended after ${took}`;
  }
}

function evidenceOfExitCode(code: number, rules: ExitCodeRules, took: string): Evidence {
  const exited = `exit code ${code} after ${took}`;
  const named = rules.get(code);
  if (named) return ruled(named, exited);
  if (code === 0) return { verdict: "pass", reason: `exit code 0` };
  if (code === 126)
    return {
      verdict: "errored",
      reason: `${exited}: a command could not be executed`,
      code: "CA-402",
    };
  if (code === 127)
    return { verdict: "errored", reason: `${exited}: a command was not found`, code: "CA-402" };
  if (code > 128 && code <= 128 + 64)
    return {
      verdict: "errored",
      reason: `${exited}: a command was ended by ${signalOfCode(code)}`,
      code: "CA-403",
    };
  if (code > 128 || code < 0)
    return {
      verdict: "errored",
      reason: `${exited}: codes above 128 say that the job could not run to its end`,
      code: "CA-403",
    };
  const other = rules.get("*");
  return other ? ruled(other, exited) : { verdict: "fail", reason: exited, code: "CA-401" };
}

function ruled(verdict: Verdict, exited: string): Evidence {
  const reason = `${exited} (exit-codes says ${verdict})`;
  if (verdict === "errored") return { verdict, reason, code: "CA-406" };
  return verdict === "fail" ? { verdict, reason, code: "CA-401" } : { verdict, reason };
}

function signalOfCode(code: number): string {
  return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}

function evidenceOfReport(report: JobReport): Evidence[] {
  const evidence: Evidence[] = [];
  if (report.unreadable)
    evidence.push({ verdict: "errored", reason: report.unreadable, code: "CA-406" });
  if (report.status === "errored")
    evidence.push({
      verdict: "errored",
      reason: "the job reported status=errored",
      code: "CA-406",
    });
  if (report.status === "succeeded")
    evidence.push({ verdict: "pass", reason: "the job reported status=succeeded" });
  if (report.result)
    evidence.push({
      verdict: report.result,
      reason: `the job reported result=${report.result}`,
      ...(report.result === "fail" && { code: "CA-401" as const }),
    });
  return evidence;
}

/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
export function parseExitCodes(text: string): ExitCodeRules {
  const rules = new Map<number | "*", Verdict>();
  for (const line of text
    .split(/\r?\n/)
    .map((l) => l.trim())
    .filter(Boolean)) {
    const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
    const verdict = VERDICTS.find((v) => v === match?.[2]);
    const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
    if (!match || !verdict || (code !== "*" && code > 255)) {
      throw new UserError(
        "exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * " +
          `and one of ${VERDICTS.join(", ")}, found ${quote(line)}.`,
      );
    }
    rules.set(code, verdict);
  }
  return rules;
}

function seconds(durationMs: number): string {
  const total = Math.round(durationMs / 1000);
  if (durationMs < 10_000) return `${(durationMs / 1000).toFixed(1)} s`;
  return total < 120 ? `${total} s` : `${Math.floor(total / 60)} min ${total % 60} s`;
}
