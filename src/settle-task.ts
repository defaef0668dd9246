import { answer } from "./answer";
import type { Context } from "./context";
import type { JobHandle, Ledger } from "./domain/ledger";
import type { JobReport } from "./domain/job-result";
import type { Outcome } from "./domain/outcome";
import { outcome, outcomeOfSteps } from "./domain/outcome";
import type { Settlement } from "./domain/settlement";
import type { Assignment, TaskReference } from "./domain/task";
import { controlPlaneOf, modeOf, whatOf } from "./run-task";
import { isSettlement, verify } from "./verify";

/** What the runner gives a cancelled job for all its remaining steps is 285 s (github-actions.md 1.9). */
const POST_DELIVERY_MS = 240_000;
/** Of it, where the task has to be read first. */
const POST_READING_MS = 90_000;

export interface Leftovers {
  /** Ends what a killed main left running; a "finished" while the job goes on would be a lie. */
  endJob(job: JobHandle): Promise<void>;
  /** Whether a step of this workflow job has announced itself for this task. */
  isTaken(reference: TaskReference): boolean;
  readReport(job: JobHandle): Promise<JobReport>;
  /** What GitHub can tell about why the job ended, as a sentence; `undefined` when it cannot. */
  whyEnded(jobStatus: string): Promise<string | undefined>;
}

/**
 * Pays what main still owes: it was killed or cancelled, a step before it failed, or the caller's own steps were the job.
 *
 * @returns `undefined` when nothing is owed
 * @throws UserError when the task could not be read or answered
 */
export async function settleTask(leftovers: Leftovers, context: Context): Promise<Settlement | undefined> {
  const ledger = context.ports.ledger.read();
  const { jobStatus } = context.config;
  // A dispatch that is to be answered by nobody owes nothing, wherever it stopped.
  if (ledger && (ledger.phase === "seen" || ledger.phase === "asking") && modeOf({ ...ledger, event: {} }, context) === "silent") return undefined;
  switch (ledger?.phase) {
    case undefined:
    case "settled":
    case "parked":
      return undefined;
    case "seen":
      // Another step of this job took the task; the answer is its business.
      if (leftovers.isTaken(ledger.reference)) return undefined;
      // Main never ran: a step before ours failed, or the run was cancelled.
      return settleUnread(ledger.reference, jobStatus === "cancelled" ? await cancellation(leftovers, jobStatus, "before the task began") : "A step before the task failed, so the task was never begun.", context);
    case "asking":
      if (leftovers.isTaken(ledger.reference)) return undefined;
      return settleUnread(ledger.reference, await neverBegun(ledger, leftovers, context), context);
    case "announcing":
      return settle({ task: ledger.task, event: {} }, outcome("errored", await neverBegun(ledger, leftovers, context)), ledger.startedSent, context, true);
    case "working": {
      const assignment = { task: ledger.task, event: {} };
      return settle(assignment, await outcomeOfWork(ledger, assignment, leftovers, context), ledger.startedSent, context);
    }
    case "finishing":
      return settle({ task: ledger.task, event: {} }, ledger.outcome, ledger.startedSent, context, true);
  }
}

async function settleUnread(reference: TaskReference, message: string, context: Context): Promise<Settlement> {
  const assignment = await verify({ reference, event: {} }, controlPlaneOf(context), context, POST_READING_MS);
  return isSettlement(assignment) ? assignment : settle(assignment, outcome("errored", message), 0, context);
}

function settle(assignment: Assignment, result: Outcome, startedSent: number, context: Context, isInDoubt = false): Promise<Settlement> {
  return answer(assignment, result, startedSent, controlPlaneOf(context), context, context.ports.clock.nowMs() + POST_DELIVERY_MS, isInDoubt);
}

type Working = Extract<Ledger, { phase: "working" }>;

async function outcomeOfWork(ledger: Working, assignment: Assignment, leftovers: Leftovers, context: Context): Promise<Outcome> {
  const { jobStatus } = context.config;
  const what = whatOf(assignment);
  if (ledger.ownSteps && ledger.job) {
    const why = await leftovers.whyEnded(jobStatus);
    const cause = jobStatus === "cancelled" ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}` : why;
    return outcomeOfSteps(jobStatus, await leftovers.readReport(ledger.job), what, cause);
  }
  if (ledger.job) await leftovers.endJob(ledger.job);
  if (jobStatus === "cancelled") return outcome("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
  // The runner signals a step only when the run is cancelled or the step's own time is over, and the run was not cancelled.
  if (ledger.cause === "cancelled") return outcome("errored", `The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`);
  return outcome("errored", `${what} could not be completed: the action's process was killed while the job ran (out of memory, or ended from outside).`);
}

async function neverBegun(ledger: Extract<Ledger, { phase: "asking" | "announcing" }>, leftovers: Leftovers, context: Context): Promise<string> {
  const { jobStatus } = context.config;
  if (jobStatus === "cancelled") return cancellation(leftovers, jobStatus, "before the job began");
  const cause = ledger.phase === "asking" ? ledger.cause : undefined;
  return `The task's job was never begun: ${cause ?? "the action ended before it"}.`;
}

async function cancellation(leftovers: Leftovers, jobStatus: string, when: string): Promise<string> {
  const why = await leftovers.whyEnded(jobStatus);
  return `The run was cancelled ${when}${why ? `: ${why}` : ""}.`;
}
