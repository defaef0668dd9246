import type { JobReport, JobResult, StopReason } from "../../domain/job-result";
import { withRun } from "../../domain/counting/run-conclusion";
import type { JobRequest } from "../core/job";
import { stoppedResult } from "../core/results";
import type { WorkflowCall } from "./call";
import type { StartedRun } from "./dispatch";
import type { Ended } from "./end-run";
import { endRun, patienceOf, wordsOf } from "./end-run";

type Called = Pick<WorkflowCall, "workflow" | "repository">;

/** Tells post which run has to be cancelled when this process does not come back. */
export function keepOpen(
  { repository }: Called,
  run: StartedRun,
  request: JobRequest,
  isOpen: boolean,
): void {
  request.opened(isOpen ? [{ kind: "workflow-run", id: run.id, repository }] : []);
}

/** Cancels what the job has begun, as far as the time after a stop allows. */
export async function endStarted(
  call: Called,
  run: StartedRun,
  request: JobRequest,
  because: StopReason,
): Promise<Ended> {
  const ended = await endRun({ github: request.github, repository: call.repository }, run.id, {
    patienceMs: patienceOf(because),
    clock: request.clock,
    isNew: !run.isEarlier && !run.state,
  });
  // What was told to stop need not be told again by post.
  keepOpen(call, run, request, ended.kind === "refused");
  if (ended.kind === "refused")
    request.console.warning(`Run ${run.id} of ${call.workflow} ${wordsOf(ended)}.`);
  return ended;
}

export function stoppedWith(
  call: Called,
  run: StartedRun,
  ended: Ended,
  because: StopReason,
): JobResult {
  const report: JobReport = {
    labels: {},
    data: {},
    message: `Run ${run.id} of ${call.workflow} ${wordsOf(ended)}.`,
  };
  return stoppedResult(
    because,
    withRun(report, { ...run, ...(ended.kind === "over" && { conclusion: ended.run.conclusion }) }),
  );
}
