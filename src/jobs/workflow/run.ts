import { bounded } from "../../domain/waiting";
import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import { withRun } from "../../domain/counting/run-conclusion";
import type { JobRequest } from "../core/job";
import { jobOf } from "../core/job";
import type { Waiting, WorkflowCall } from "./call";
import { waitingOf, workflowCallOf, workflowChecks } from "./call";
import type { StartedRun } from "./dispatch";
import { startRun } from "./dispatch";
import { wordsOf } from "./end-run";
import { readOutcome } from "./outcome";
import type { RunState, Runs } from "./runs";
import { readRun, refused } from "./runs";
import { resultOfStart } from "./start";
import { endStarted, keepOpen, stoppedWith } from "./stopped";
import { stoppedResult, stopReason } from "../core/results";
import { workflowRun } from "./declarations";

const HOUR_MS = 60 * 60_000;
/** GitHub ends a job after 6 hours; the rest is for what comes before and after. */
const MAX_WAIT_MS = 5 * HOUR_MS;
const FIRST_LOOK_MS = 5_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
/**
 * While GitHub does not answer: each look is several requests then, and an hour of waiting may cost
 * 100.
 */
const OUTAGE_LOOK_MS = 4 * 60_000;
/**
 * A new run may be unknown to the API for its first seconds
 * (docs/reference/github-actions.md#limits-and-repeating).
 */
const MAX_UNKNOWN_MS = 60_000;
/** For reading what came of a run when the stop comes meanwhile. */
const LATE_OUTCOME_MS = 2_500;

/**
 * Runs a workflow, waits until it is over, and judges it by its conclusion and its report. `data`:
 * `runId`, `runUrl`, `conclusion` and what the artifact reports. A job that has opened more than
 * the run wraps `request.opened`.
 *
 * @throws UserError when it could not be started
 */
export async function runWorkflow(
  call: WorkflowCall & Waiting,
  request: JobRequest,
): Promise<JobResult> {
  const mayLeave = call.wait === "park" && request.mode === "interactive";
  const isLeftWaiting = mayLeave && request.mustStay !== true;
  if (isLeftWaiting && call.repository.toLowerCase() !== request.repository.toLowerCase()) {
    throw new UserError(
      `with.wait: park works only for runs of ${request.repository}. No run here learns when ` +
        `a run of ${call.repository} is over. Use wait: runner.`,
      "CA-207",
    );
  }
  const run = await startRun(call, request);
  if (!run) return stoppedResult(stopReason(request));
  if (call.wait === "park" && !mayLeave && !request.stop.aborted)
    return resultOfStart(call, run, "the task does not wait for it (silent)");
  keepOpen(call, run, request, true);
  request.console.info(
    `Run ${run.id} of ${call.workflow} ` +
      `${run.isEarlier ? "was started for this task before; it is taken up again" : "was started"}: ` +
      `${run.url}`,
  );
  const waiting =
    isLeftWaiting && run.state?.isOver !== true && !request.stop.aborted
      ? await leaveWaiting(call, run, request)
      : undefined;
  return waiting ?? waitFor(call, run, request);
}

async function waitFor(
  call: WorkflowCall & Waiting,
  run: StartedRun,
  request: JobRequest,
): Promise<JobResult> {
  const runs: Runs = { github: request.github, repository: call.repository };
  const seen = await untilOver(run, runs, request);
  if (seen instanceof UserError)
    return endedWith(
      {
        kind: "judged",
        verdict: "errored",
        reason: seen.message.replace(/\.$/, ""),
        code: seen.code,
      },
      withRun(EMPTY_REPORT, run),
    );
  if (typeof seen === "object") {
    keepOpen(call, run, request, false);
    return outcomeOf(call, seen, runs, request);
  }
  const because = stopReason(request);
  const ended = await endStarted(call, run, request, because);
  if (because === "deadline" && ended.kind === "over" && ended.byItself)
    return outcomeOf(call, ended.run, runs, request);
  if (seen === "stopped") return stoppedWith(call, run, ended, because);
  const reason =
    `run ${run.id} of ${call.workflow} went on for more than ` +
    `${MAX_WAIT_MS / HOUR_MS} hours and ${wordsOf(ended)}; use wait: park ` +
    "for such runs";
  return endedWith(
    { kind: "judged", verdict: "errored", reason, code: "CA-404" },
    withRun(EMPTY_REPORT, run),
  );
}

async function outcomeOf(
  { artifact }: Waiting,
  run: RunState,
  runs: Runs,
  { stop }: JobRequest,
): Promise<JobResult> {
  const late = bounded({ stop, graceMs: LATE_OUTCOME_MS });
  try {
    return await readOutcome(runs, run, artifact, late.signal);
  } finally {
    late.release();
  }
}

/**
 * Looks at a run with growing intervals until it is over.
 *
 * @returns the run, or why the waiting has ended before; an error when it cannot be followed any
 * more
 */
async function untilOver(
  run: StartedRun,
  runs: Runs,
  { clock, stop, deadlineMs, console }: JobRequest,
): Promise<RunState | "stopped" | "too long" | UserError> {
  if (run.state?.isOver) return run.state;
  const begunMs = clock.nowMs();
  let status = run.state?.status ?? "";
  let lookMs = FIRST_LOOK_MS;
  let isOutage = false;
  for (;;) {
    const leftMs = Math.min(deadlineMs, begunMs + MAX_WAIT_MS) - clock.nowMs();
    await clock.sleep(Math.min(isOutage ? OUTAGE_LOOK_MS : lookMs, Math.max(0, leftMs)), stop);
    if (stop.aborted) return "stopped";
    lookMs = Math.min(MAX_LOOK_MS, lookMs * GROWTH);
    const read = await readRun(runs, run.id, stop);
    if (read.kind === "run" && read.run.isOver) return read.run;
    if (stop.aborted || clock.nowMs() >= deadlineMs) return "stopped";
    if (clock.nowMs() - begunMs >= MAX_WAIT_MS) return "too long";
    const lost = whyLost(read, run, runs, clock.nowMs() - begunMs);
    if (lost) return lost;
    isOutage = read.kind === "failed";
    status = report(read, run, status, console);
  }
}

/** @returns the status that people know of */
function report(
  read: RunRead,
  { id }: StartedRun,
  known: string,
  console: JobRequest["console"],
): string {
  if (read.kind === "failed")
    console.warning(
      `${read.failure.message}; run ${id} is looked at again in ${OUTAGE_LOOK_MS / 60_000} minutes.`,
    );
  if (read.kind !== "run" || read.run.status === known) return known;
  console.info(`Run ${id} is ${read.run.status.replaceAll("_", " ")}.`);
  return read.run.status;
}

type RunRead = Awaited<ReturnType<typeof readRun>>;

/** @returns `undefined` where another look may tell more */
function whyLost(
  read: RunRead,
  run: StartedRun,
  runs: Runs,
  waitedMs: number,
): UserError | undefined {
  if (read.kind === "failed" && read.failure.kind !== "unreachable")
    return refused(`Run ${run.id} of ${runs.repository} could not be followed`, read.failure);
  if (read.kind === "gone" && (run.isEarlier || waitedMs > MAX_UNKNOWN_MS))
    return new UserError(
      `Run ${run.id} of ${runs.repository} is no longer there: it was deleted, or the token may not read it.`,
      "CA-412",
    );
  return undefined;
}

/**
 * @returns `undefined` when the stop came meanwhile, so that the run has to be ended. @throws
 * UserError when nobody would end the wait
 */
async function leaveWaiting(
  call: WorkflowCall & Waiting,
  run: StartedRun,
  request: JobRequest,
): Promise<JobResult | undefined> {
  const deadline = new Date(request.clock.nowMs() + call.waitMs).toISOString();
  const waitsFor = `run ${run.id} of ${call.workflow}`;
  try {
    await request.leaveWaiting({ deadline, waitsFor, runId: run.id, artifact: call.artifact });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const ended = await endStarted(call, run, request, stopReason(request));
    throw new UserError(
      `${error.message.replace(/\.$/, "")}; run ${run.id} of ${call.workflow} ${wordsOf(ended)}.`,
      error.code,
    );
  }
  if (request.stop.aborted) return undefined;
  keepOpen(call, run, request, false);
  return endedWith({ kind: "parked", deadline, waitsFor }, withRun(EMPTY_REPORT, run));
}

export const job = jobOf(workflowRun, {
  checks: workflowChecks,
  run: (request) =>
    runWorkflow(
      { ...workflowCallOf(request.parameters, request), ...waitingOf(request.parameters) },
      request,
    ),
});
