import { quote, UserError } from "./errors";
import type { JobEnding, JobReport, JobResult } from "./job-result";
import { EMPTY_REPORT } from "./job-result";
import type { JsonObject } from "./json";

/** The four pairs a client needs (control-plane.md 2.4); `errored` is always paired with `fail` (trap 9). */
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
}

/** Exit code → verdict; `*` stands for every other non-zero code. */
export type ExitCodeRules = ReadonlyMap<number | "*", Verdict>;

interface Evidence {
  readonly verdict: Verdict;
  readonly reason: string;
}

export function severity(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

export function verdictOf(outcome: Pick<Outcome, "status" | "result">): Verdict {
  return outcome.status === "errored" ? "errored" : outcome.result;
}

/** An outcome that did not come from a job's own report. */
export function outcome(verdict: Verdict, message: string, report: JobReport = EMPTY_REPORT): Outcome {
  return {
    status: verdict === "errored" ? "errored" : "succeeded",
    result: verdict === "errored" ? "fail" : verdict,
    message,
    labels: report.labels,
    data: report.data,
  };
}

/**
 * The table of contract.md 5. Where sources disagree the worst wins and the message names both.
 *
 * @param what  how the first line calls the work, e.g. `deployment of carts in staging`
 */
export function outcomeOfJob(job: JobResult, rules: ExitCodeRules, what: string): Outcome {
  const ended = evidenceOfEnding(job.ending, rules, seconds(job.durationMs));
  return combine([ended, ...evidenceOfReport(job.report)], job.report, what, job.logTail, seconds(job.durationMs));
}

/**
 * The no-`run` form: the caller's own steps are the job and `job.status` tells how they ended.
 *
 * @param cause  what is known about a cancellation or a failure, as a sentence
 */
export function outcomeOfSteps(jobStatus: string, report: JobReport, what: string, cause?: string): Outcome {
  const ended: Evidence =
    jobStatus === "success" ? { verdict: "pass", reason: "all steps succeeded" }
    : jobStatus === "failure" ? { verdict: "fail", reason: cause ?? "a step of the workflow job failed" }
    : { verdict: "errored", reason: cause ?? "the run was cancelled" };
  return combine([ended, ...evidenceOfReport(report)], report, what, []);
}

function combine(evidence: readonly Evidence[], report: JobReport, what: string, logTail: readonly string[], took?: string): Outcome {
  const worst = evidence.reduce((a, b) => (severity(b.verdict) > severity(a.verdict) ? b : a));
  const [ending] = evidence;
  const headline = report.message ?? headlineOf(worst, what, took);
  const lines = [headline];
  if (worst.verdict !== "pass") {
    const reasons = evidence.filter((e) => e.verdict !== "pass" || e === ending).map((e) => e.reason);
    const told = reasons.filter((reason) => !headline.includes(reason));
    if (told.length > 0) lines.push(`${capital(told.join("; "))}.`);
  }
  // A job that found something may be read by its own words; a failed one needs its log.
  if (severity(worst.verdict) >= severity("fail") && logTail.length > 0) lines.push("", "Last lines of the log:", ...logTail);
  return outcome(worst.verdict, lines.join("\n"), report);
}

function headlineOf(worst: Evidence, what: string, took?: string): string {
  switch (worst.verdict) {
    case "pass": return `${capital(what)} done${took ? ` in ${took}` : ""}.`;
    case "warning": return `${capital(what)} done with a warning: ${worst.reason}.`;
    case "fail": return `${capital(what)} failed: ${worst.reason}.`;
    case "errored": return `${capital(what)} could not be completed: ${worst.reason}.`;
  }
}

function evidenceOfEnding(ending: JobEnding, rules: ExitCodeRules, took: string): Evidence {
  switch (ending.kind) {
    case "not-started": return { verdict: "errored", reason: ending.reason };
    case "signalled": return { verdict: "errored", reason: `the job was killed by ${ending.signal} after ${took}` };
    case "stopped": return { verdict: "errored", reason: stopReason(ending.because, took) };
    case "exited": return evidenceOfExitCode(ending.code, rules, took);
  }
}

function stopReason(because: "cancelled" | "deadline" | "aborted", took: string): string {
  switch (because) {
    case "cancelled": return `cancelled after ${took}`;
    case "deadline": return `timed out: the job was ended at its deadline after ${took} (input timeout-minutes)`;
    case "aborted": return `the sequence was aborted in the control plane; the job was ended after ${took}`;
  }
}

function evidenceOfExitCode(code: number, rules: ExitCodeRules, took: string): Evidence {
  const exited = `exit code ${code} after ${took}`;
  const named = rules.get(code);
  if (named) return { verdict: named, reason: `${exited} (exit-codes says ${named})` };
  if (code === 0) return { verdict: "pass", reason: `exit code 0` };
  if (code === 126) return { verdict: "errored", reason: `${exited}: a command could not be executed` };
  if (code === 127) return { verdict: "errored", reason: `${exited}: a command was not found` };
  if (code > 128 && code <= 128 + 64) return { verdict: "errored", reason: `${exited}: a command was ended by ${signalOfCode(code)}` };
  if (code > 128 || code < 0) return { verdict: "errored", reason: `${exited}: codes above 128 say that the job could not run to its end` };
  const other = rules.get("*");
  return other ? { verdict: other, reason: `${exited} (exit-codes says ${other})` } : { verdict: "fail", reason: exited };
}

function signalOfCode(code: number): string {
  return code === 137 ? "signal 9 (killed, often for lack of memory)" : `signal ${code - 128}`;
}

function evidenceOfReport(report: JobReport): Evidence[] {
  const evidence: Evidence[] = [];
  if (report.unreadable) evidence.push({ verdict: "errored", reason: report.unreadable });
  if (report.status === "errored") evidence.push({ verdict: "errored", reason: "the job reported status=errored" });
  if (report.result) evidence.push({ verdict: report.result, reason: `the job reported result=${report.result}` });
  return evidence;
}

/** Lines such as `2=warning`, `99=fail`, `*=errored`. @throws UserError naming line and fix */
export function parseExitCodes(text: string): ExitCodeRules {
  const rules = new Map<number | "*", Verdict>();
  for (const line of text.split(/\r?\n/).map((l) => l.trim()).filter(Boolean)) {
    const match = /^(\*|\d{1,3})\s*=\s*(\S+)$/.exec(line);
    const verdict = VERDICTS.find((v) => v === match?.[2]);
    const code = match?.[1] === "*" ? "*" : Number(match?.[1]);
    if (!match || !verdict || (code !== "*" && code > 255)) {
      throw new UserError(`exit-codes: expected lines such as 2=warning with a code from 0 to 255 or * and one of ${VERDICTS.join(", ")}, found ${quote(line)}.`);
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
