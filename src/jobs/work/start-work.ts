import type { JobResult } from "../../domain/job-result";
import type { Json } from "../../domain/text/json";
import { severity } from "../../domain/counting/outcome";
import type { Hook } from "./hooks";
import { reportedVariables, runHook, withReports } from "./hooks";
import type { WorkParameters } from "./parameters";
import type { JobRequest } from "../core/job";
import { performWork, scriptOf } from "./script-or-workflow";
import { including, judge, reasonOf, reporting, stating, withWindow } from "../core/results";
import { textOf } from "../core/values";
import type { Work } from "../core/results";
import { marksOf } from "./started";

/** What differs between the jobs that start something. */
interface Starting {
  /** Name of the job, for the stop that comes later. */
  readonly job: string;
  /** Runs where the work fails. */
  readonly undo?: Hook;
  /** For the script, beside those of the task. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Fields of this category that the work did not report itself. */
  fields(work: Work): Readonly<Record<string, Json | undefined>>;
  /** Brings what the work did report into form. */
  refine?(work: Work): Work;
}

/**
 * Starts the script or the workflow, waits as long as `wait` says, and leaves what a stop needs.
 */
export async function startWork(
  request: JobRequest<WorkParameters>,
  { job, undo, variables = {}, fields, refine = (work) => work }: Starting,
): Promise<JobResult> {
  const begunMs = request.clock.nowMs();
  const work = await performWork(request, variables, undo?.reserveMs);
  const marked = stating(work, marksOf(job, request.assignment.task));
  if (work.verdict === "parked" || work.verdict === "stopped") return marked.result;
  const reported = reporting(refine(marked), fields(marked));
  const start = new Date(begunMs).toISOString();
  const timed = isGoingOn(work, request)
    ? reporting(reported, { start })
    : withWindow(reported, begunMs, request.clock.nowMs());
  if (undo === undefined) return timed.result;
  const over = isGoingOn(work, request) ? timed : await withReports(timed, request);
  return (await undone(over, request, undo, variables)).result;
}

/** Whether the work was started and nothing waits for it: its end is not known. */
export function isGoingOn(
  { result, verdict }: Work,
  { parameters }: Pick<JobRequest<WorkParameters>, "parameters">,
): boolean {
  if (parameters.wait === "no") return true;
  // Where nobody waits for the answer, `park` is the same.
  return (
    verdict === "pass" &&
    scriptOf(parameters) === undefined &&
    textOf(result.report.data, "conclusion") === undefined
  );
}

/** How the work ended and no more: numbers come from reports, which are judged later. */
export function endInWords(
  { result }: Work,
  { parameters }: Pick<JobRequest<WorkParameters>, "parameters">,
): string {
  if (scriptOf(parameters) !== undefined) return `script: ${reasonOf(result)}`;
  return `workflow run: ${textOf(result.report.data, "conclusion") ?? "started"}`;
}

/** Page of the run that does the work. */
export function pageOf({ result }: Work, { runUrl }: Pick<JobRequest, "runUrl">): string {
  return textOf(result.report.data, "runUrl") ?? runUrl;
}

/**
 * Where the work failed, runs the script that takes back what it has left.
 * The failure stays.
 */
export async function undone(
  work: Work,
  request: JobRequest,
  hook: Hook,
  variables: Readonly<Record<string, string>>,
): Promise<Work> {
  const { verdict, result } = work;
  if (verdict === "parked" || verdict === "stopped") return work;
  if (severity(verdict) < severity("fail"))
    return hook.script === undefined ? work : stating(work, { [hook.name]: "not needed" });
  const end = await runHook(request, hook, { ...variables, ...reportedVariables(work) });
  if (!end) return work;
  const code =
    (result.ending.kind === "judged" && result.ending.code) ||
    (verdict === "fail" ? "CA-401" : "CA-406");
  return stating(
    including(
      judge(work, { verdict, reason: `${reasonOf(result)}; ${end.reason}`, code }),
      end.result,
    ),
    { [hook.name]: end.outcome },
  );
}
