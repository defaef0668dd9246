import type { JobResult } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import { withRun } from "../../domain/counting/run-conclusion";
import type { JobRequest } from "../core/job";
import { jobOf } from "../core/job";
import type { WorkflowCall } from "./call";
import { workflowCallOf, workflowChecks } from "./call";
import type { StartedRun } from "./dispatch";
import { startRun } from "./dispatch";
import { endStarted, keepOpen, stoppedWith } from "./stopped";
import { stoppedResult, stopReason } from "../core/results";
import { workflowStart } from "./declarations";

/**
 * Starts a workflow and returns as soon as its run is known. `data`: `runId`, `runUrl`.
 *
 * @throws UserError when it could not be started, or when it cannot be said which run is the task's
 */
export async function startWorkflow(call: WorkflowCall, request: JobRequest): Promise<JobResult> {
  const run = await startRun(call, request);
  if (!run) return stoppedResult(stopReason(request));
  if (!request.stop.aborted) return resultOfStart(call, run);
  keepOpen(call, run, request, true);
  const because = stopReason(request);
  return stoppedWith(call, run, await endStarted(call, run, request, because), because);
}

/** @param also  what else is to be said */
export function resultOfStart(call: WorkflowCall, run: StartedRun, also = ""): JobResult {
  const did = run.isEarlier
    ? "was started for this task before, and is not started again"
    : "was started";
  const message = `Run ${run.id} of ${call.workflow} ${did}${also && `; ${also}`}.`;
  return endedWith(
    { kind: "judged", verdict: "pass", reason: message },
    withRun({ labels: {}, data: {}, message }, run),
  );
}

export const job = jobOf(workflowStart, {
  checks: workflowChecks,
  run: (request) => startWorkflow(workflowCallOf(request.parameters, request), request),
});
