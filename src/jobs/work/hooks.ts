import type { JobResult } from "../../domain/job-result";
import type { Verdict } from "../../domain/counting/outcome";
import { outcomeOfJob, severity, verdictOf } from "../../domain/counting/outcome";
import type { JobRequest } from "../core/job";
import type { HookName, HookParameters, CheckParameters } from "./parameters";
import { runScript } from "./script-or-workflow";
import { inMinutes } from "../core/values";
import { including, isStopped, overrule, reasonOf } from "../core/results";
import { variablesOf } from "./variables";
import type { Work } from "../core/results";

/** A script that puts things right afterwards. */
export interface Hook {
  readonly name: HookName;
  readonly script: string | undefined;
  /** What is kept of the task's time for it; 0 without one. */
  readonly reserveMs: number;
}

/** What became of a script that puts things right afterwards. */
interface HookEnd {
  readonly outcome: "succeeded" | "failed" | "not run";
  /** Part of a sentence. */
  readonly reason: string;
  readonly result?: JobResult;
}

export interface Confirmation {
  readonly isConfirmed: boolean;
  /** `fail`: the check says no. `errored`: it could not be run, so nobody knows. */
  readonly verdict: "pass" | "warning" | "fail" | "errored";
  /** Of a check that is no plain yes, as a part of a sentence. */
  readonly reason: string;
  /** Of the last attempt. */
  readonly result?: JobResult;
}

const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;

/** For scripts that come after the work: what it has reported. */
export function reportedVariables({ result }: Work): Record<string, string> {
  return variablesOf("CLOUD_AUTOMATION_REPORTED_", result.report.data);
}

/** The hook of that name, as `with` has it. */
export function hookOf<Name extends HookName>(name: Name, parameters: HookParameters<Name>): Hook {
  const script: string | undefined = parameters[name];
  const minutes: number = parameters[`${name}-minutes`];
  return { name, script, reserveMs: script === undefined ? 0 : minutes * MINUTE_MS };
}

/**
 * Runs the script of the hook, if there is one.
 *
 * @returns `undefined` without one; otherwise what became of it, and never throws over it
 */
export async function runHook(
  request: JobRequest,
  { name, script, reserveMs }: Hook,
  variables: Readonly<Record<string, string>>,
): Promise<HookEnd | undefined> {
  if (script === undefined) return undefined;
  const limitMs = Math.min(reserveMs, request.deadlineMs - request.clock.nowMs());
  if (isStopped(request) || limitMs <= 0)
    return { outcome: "not run", reason: `the ${name} was not run, since the job was stopped` };
  const result = await runScript(request, script, variables, limitMs);
  if (succeeded(result)) return { outcome: "succeeded", reason: `the ${name} succeeded`, result };
  const why =
    result.ending.kind === "stopped" && !isStopped(request)
      ? `it was ended after ${inMinutes(limitMs)}`
      : reasonOf(result);
  return { outcome: "failed", reason: `the ${name} failed (${why})`, result };
}

/**
 * Tries the script `check` until it succeeds.
 *
 * @param patienceMs  `patience-minutes` by default; 0: one attempt
 * @returns           `undefined` without such a parameter
 */
export async function confirm(
  request: JobRequest<CheckParameters>,
  variables: Readonly<Record<string, string>>,
  patienceMs = request.parameters["patience-minutes"] * MINUTE_MS,
): Promise<Confirmation | undefined> {
  const script = request.parameters.check;
  if (script === undefined) return undefined;
  const { clock, stop } = request;
  const allMs = request.parameters["patience-minutes"] * MINUTE_MS;
  const untilMs = clock.nowMs() + patienceMs;
  // The last attempt that came to its end: what is left for the very last one may be no time at
  // all.
  let answer: JobResult | undefined;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
    const result = await runScript(
      request,
      script,
      variables,
      patienceMs === 0 ? allMs : untilMs - clock.nowMs(),
    );
    if (succeeded(result)) return yes(result);
    if (result.ending.kind !== "stopped") answer = result;
    const leftMs = untilMs - clock.nowMs();
    // A check that cannot be begun will not get better by waiting.
    if (isStopped(request) || leftMs <= 0 || result.ending.kind === "not-started") {
      const last = answer ?? result;
      const verdict = verdictIn(last) === "fail" ? "fail" : "errored";
      const within =
        patienceMs > 0 && last.ending.kind !== "not-started"
          ? ` within ${inMinutes(patienceMs)}`
          : "";
      return {
        isConfirmed: false,
        verdict,
        reason: `the check ${verdict === "fail" ? "did not succeed" : "could not be run"}${within} (${reasonOf(last)})`,
        result: last,
      };
    }
    await clock.sleep(Math.min(pauseMs, leftMs), stop);
  }
}

function yes(result: JobResult): Confirmation {
  const isWarning = verdictIn(result) === "warning";
  const { message = reasonOf(result) } = result.report;
  return {
    isConfirmed: true,
    verdict: isWarning ? "warning" : "pass",
    reason: isWarning ? `the check warns: ${message}` : "the check succeeded",
    result,
  };
}

/** The work with what a check adds that says yes. */
export function confirmed(work: Work, { verdict, reason, result }: Confirmation): Work {
  const merged = including(work, result);
  return verdict === "warning" && work.verdict === "pass"
    ? overrule(merged, { verdict, reason })
    : merged;
}

/**
 * A tool may end well and its reports say no: that counts before anything is taken back, or told
 * others as done.
 */
export async function withReports(work: Work, request: JobRequest): Promise<Work> {
  if (work.verdict !== "pass" && work.verdict !== "warning") return work;
  const measured = await request.measure();
  if (!measured || severity(measured.verdict) < severity("fail")) return work;
  const { verdict, reasons } = measured;
  return overrule(work, {
    verdict,
    reason: reasons.join("; ") || "the reports say so",
    code: verdict === "fail" ? "CA-401" : "CA-406",
  });
}

function succeeded(result: JobResult): boolean {
  return result.ending.kind !== "parked" && severity(verdictIn(result)) < severity("fail");
}

function verdictIn(result: JobResult): Verdict {
  return verdictOf(outcomeOfJob(result, new Map(), ""));
}
