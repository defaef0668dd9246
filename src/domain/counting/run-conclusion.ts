import { quote } from "../errors";
import type { JobEnding, JobReport, JobResult } from "../job-result";
import { EMPTY_REPORT, endedWith } from "../job-result";
import type { JsonObject } from "../text/json";
import { getOwn, isJsonObject, setOwn } from "../text/json";

/** A workflow run that is over. */
export interface FinishedRun {
  readonly id: number;
  readonly url: string;
  /** File name of its workflow. */
  readonly workflow: string;
  /** Of GitHub (docs/reference/github-actions.md#runs). */
  readonly conclusion: string;
  readonly durationMs: number;
}

/** A job of a run that did not succeed, for people. */
export interface FailedJob {
  readonly name: string;
  /** Of its steps that failed. */
  readonly steps: readonly string[];
}

type Judged = Extract<JobEnding, { readonly kind: "judged" }>;

const MAX_NAMED = 5;

/**
 * How a run ended that did neither succeed nor fail, as the end of "run 7 …"; empty for the others.
 */
const CAUSES: Readonly<Record<string, string>> = {
  cancelled: "was cancelled",
  timed_out: "ran into its time limit",
  startup_failure: "could not start (its workflow file does not load)",
  skipped: "was skipped by a condition",
  action_required: "waits for an approval that GitHub no longer gives",
  stale: "was given up by GitHub as stale",
};

/** How a run ended, as the end of "run 7 …". */
export function causeOf(conclusion: string): string {
  if (conclusion === "failure") return "failed";
  return (
    (Object.hasOwn(CAUSES, conclusion) ? CAUSES[conclusion] : undefined) ??
    `ended (${/^\w{1,40}$/.test(conclusion) ? conclusion : "unknown how"})`
  );
}

/**
 * What a run's end means for the task that asked for it:
 *
 * - `success` passes; `failure` ran to the end, and its verdict is no.
 * - `neutral` ran to the end without a verdict: a warning.
 * - `skipped`: a condition kept every job from running, so the work was not done. Like all other
 *   ends it is `errored`.
 */
export function endingOfRun(
  { id, workflow, conclusion }: Pick<FinishedRun, "id" | "workflow" | "conclusion">,
  failed: readonly FailedJob[] = [],
): Judged {
  const run = `run ${id} of ${workflow}`;
  switch (conclusion) {
    case "success":
      return { kind: "judged", verdict: "pass", reason: `${run} succeeded` };
    case "neutral":
      return {
        kind: "judged",
        verdict: "warning",
        reason: `${run} ended neutral, without a verdict`,
      };
    case "failure":
      return {
        kind: "judged",
        verdict: "fail",
        reason: `${run} failed${wordsOf(failed)}`,
        code: "CA-401",
      };
    default:
      return {
        kind: "judged",
        verdict: "errored",
        reason: `${run} ${causeOf(conclusion)}`,
        code: "CA-412",
      };
  }
}

function wordsOf(failed: readonly FailedJob[]): string {
  if (failed.length === 0) return "";
  const named = failed
    .slice(0, MAX_NAMED)
    .map(
      ({ name, steps }) =>
        "job " +
        `${quote(name)}${steps.length > 0 ? ` at the step ${steps.slice(0, MAX_NAMED).map(quote).join(", ")}` : ""}`,
    );
  return `: ${named.join("; ")}${failed.length > MAX_NAMED ? `; and ${failed.length - MAX_NAMED} more jobs` : ""}`;
}

/** @param answer  of `GET …/actions/runs/{run_id}/jobs` */
export function failedJobsIn(answer: unknown): FailedJob[] {
  const jobs = isJsonObject(answer) ? getOwn(answer, "jobs") : undefined;
  return (Array.isArray(jobs) ? jobs : [])
    .filter(isJsonObject)
    .filter(hasFailed)
    .map((job) => {
      const steps = getOwn(job, "steps");
      return {
        name: nameOf(job),
        steps: (Array.isArray(steps) ? steps : [])
          .filter(isJsonObject)
          .filter(hasFailed)
          .map(nameOf),
      };
    });
}

function hasFailed(item: JsonObject): boolean {
  const conclusion = getOwn(item, "conclusion");
  return conclusion === "failure" || conclusion === "timed_out";
}

function nameOf(item: JsonObject): string {
  const name = getOwn(item, "name");
  return typeof name === "string" ? name : "?";
}

/**
 * A job that was a workflow run: its end, and what the run reported. What we have read ourselves
 * cannot be overwritten by it.
 */
export function resultOfRun(
  run: FinishedRun,
  failed: readonly FailedJob[],
  report: JobReport = EMPTY_REPORT,
): JobResult {
  return endedWith(endingOfRun(run, failed), withRun(report, run), run.durationMs);
}

/** The report with `runId`, `runUrl` and, where it is known, `conclusion`. */
export function withRun(
  report: JobReport,
  run: { readonly id: number; readonly url: string; readonly conclusion?: string },
): JobReport {
  const data: JsonObject = {};
  for (const [name, value] of Object.entries(report.data)) setOwn(data, name, value);
  setOwn(data, "runId", String(run.id));
  setOwn(data, "runUrl", run.url);
  if (run.conclusion) setOwn(data, "conclusion", run.conclusion);
  return { ...report, data };
}
