import type { Work } from "../config/inputs";
import { areOwnSteps } from "../config/inputs";
import { leftToService } from "./approval-left";
import type { Context } from "./context";
import { controlPlaneOf, maskerFor, note, voiceOf, whatOf } from "./context";
import { UserError } from "../domain/errors";
import type { JobResult, StopReason } from "../domain/job-result";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun, outcomeOfJob } from "../domain/counting/outcome";
import type { JobHandle, SavedState } from "../domain/counting/saved-state";
import type { TaskResult } from "../domain/counting/task-result";
import { CANCELLED_BEFORE_WORK } from "../domain/counting/task-result";
import type { Assignment, Mode } from "../domain/task";
import { outcomeOfPlan, plan } from "./plan";
import type { ControlPlane, Planned } from "./ports";
import { maskedMessage } from "./prepare";
import type { Announced, Worked } from "./proceed";
import { watch } from "./watch";

/** Of the log of a cancelled job, which post tells; the state that carries it is small. */
const MAX_KEPT_LINES = 20;
const MAX_KEPT_LINE_CHARACTERS = 300;

type Working = Extract<SavedState, { phase: "working" }>;

/** The work of a task that has been announced. */
interface Job {
  readonly assignment: Assignment;
  readonly work: Work;
  /** What post has to know of it, without its handle. */
  readonly state: Omit<Working, "ownSteps" | "job" | "cause" | "logTail">;
}

/**
 * Plans and does the work of a task that has been announced.
 *
 * @returns the outcome, or why main has none: post or the sweep will
 */
export async function doWork(
  assignment: Assignment,
  { startedSent, isStarted }: Announced,
  decided: Planned | undefined,
  context: Context,
): Promise<Worked> {
  const planned = decided ?? (await plan(assignment, "interactive", context));
  const voice = voiceOf(context);
  if (planned.kind !== "work") return { outcome: outcomeOfPlan(planned), voice };
  const { work } = planned;
  const { task, frozen } = assignment;
  const state = {
    phase: "working",
    startedSent,
    task,
    ...(frozen && { frozen }),
    ...(isStarted && { isStarted }),
    labels: work.labels,
  } as const;
  const worked = await begin({ assignment, work, state }, context);
  return "ended" in worked ? worked : { outcome: worked, voice: { ...voice, labels: work.labels } };
}

async function begin(job: Job, context: Context): Promise<Outcome | TaskResult> {
  const { assignment, work, state } = job;
  const { savedState, cancelled } = context.ports;
  const base = { mode: "interactive", assignment } as const;
  if (cancelled.aborted) return { ...CANCELLED_BEFORE_WORK, assignment };
  if (areOwnSteps(work))
    return (
      (await handOver(job, context)) ?? {
        ended: "handed-over",
        message: "The following steps are the job; its result is sent when they are over.",
        ...base,
      }
    );
  savedState.write({ ...state, ownSteps: false });
  let handle: JobHandle | undefined;
  const result = await runJob(
    {
      assignment,
      work,
      mode: "interactive",
      plane: controlPlaneOf(context),
      onStarted: (begun) => savedState.write({ ...state, ownSteps: false, job: (handle = begun) }),
    },
    context,
  );
  return judge(result, { ...job, handle }, context);
}

/** What the end of the job means for the task. */
async function judge(
  result: JobResult,
  { handle, ...job }: Job & { readonly handle: JobHandle | undefined },
  context: Context,
): Promise<Outcome | TaskResult> {
  const { assignment, work, state } = job;
  const { savedState } = context.ports;
  const { ending } = result;
  const base = { mode: "interactive", assignment } as const;
  if (ending.kind === "parked") {
    const { deadline, waitsFor } = ending;
    savedState.write({ phase: "parked", task: assignment.task, deadline });
    return {
      ended: "parked",
      message: `Waits for ${waitsFor} until ${deadline}; nothing is sent until then.`,
      deadline,
      ...base,
    };
  }
  if (ending.kind === "stopped" && ending.because === "cancelled") {
    savedState.write({
      ...state,
      ownSteps: false,
      cause: "cancelled",
      logTail: lastLines(result, assignment, context),
      ...(handle && { job: handle }),
    });
    return {
      ended: "cancelled",
      message: "Cancelled: the job was ended; `finished` is sent by the post step.",
      code: "CA-405",
      ...base,
    };
  }
  if (ending.kind === "stopped" && ending.because === "aborted") {
    savedState.write({ phase: "settled", reason: "aborted" });
    if (work.cancelOnAbort) await cancelRun(context);
    return {
      ended: "aborted",
      message:
        "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.",
      code: "CA-315",
      ...base,
    };
  }
  const left = ending.kind === "left" ? await leftToService(assignment, context) : undefined;
  return left ?? outcomeOfJob(result, work.exitCodes, whatOf(assignment));
}

function lastLines({ logTail }: JobResult, { task }: Assignment, context: Context): string[] {
  const mask = maskerFor(voiceOf(context), task);
  return logTail
    .map((line) => maskedMessage(line, mask).slice(0, MAX_KEPT_LINE_CHARACTERS).toWellFormed())
    .slice(-MAX_KEPT_LINES);
}

/**
 * @returns an outcome where post could not know that the caller's steps are the job: nobody would
 * answer
 */
async function handOver(
  { assignment, work, state }: Job,
  context: Context,
): Promise<Outcome | undefined> {
  const { savedState, job } = context.ports;
  const { can } = controlPlaneOf(context);
  const watch = { cancels: work.cancelOnAbort, beats: can.lapses };
  const isWatched = can.abort && (watch.cancels || watch.beats);
  const notBegun = `${whatOf(assignment)} could not be begun: `;
  try {
    const handle = await job.handOver(assignment, isWatched ? watch : undefined);
    savedState.write({ ...state, ownSteps: true, job: handle });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return couldNotRun(`${notBegun}${error.message}`, error.code);
  }
  if (savedState.isKept !== false) return undefined;
  return couldNotRun(
    `${notBegun}${savedState.trouble ?? "the state of this step could not be kept"}, and neither ` +
      "can RUNNER_TEMP, so the post step would not know that your steps are the job. " +
      "Give the runner's user these files back.",
    "CA-504",
  );
}

async function cancelRun(context: Context): Promise<void> {
  const { runs, console } = context.ports;
  const why = runs ? await runs.cancelThisRun() : "github-token is empty";
  if (why) console.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
}

interface JobCall {
  readonly assignment: Assignment;
  readonly work: Work;
  readonly mode: Mode;
  /** Watched for an abort meanwhile. */
  readonly plane?: ControlPlane;
  onStarted?(job: JobHandle): void;
}

/** Runs a script or a built-in job until it ends, the run is cancelled or the sequence aborted. */
export async function runJob(call: JobCall, context: Context): Promise<JobResult> {
  const { assignment, work, mode, plane, onStarted = () => undefined } = call;
  const { job, cancelled } = context.ports;
  const stop = new AbortController();
  const over = new AbortController();
  const end = (reason: StopReason) => () => stop.abort(reason);
  cancelled.addEventListener("abort", end("cancelled"), { once: true });
  if (cancelled.aborted) stop.abort("cancelled");
  if (plane)
    void watch({ assignment, work, plane, over: over.signal, abort: end("aborted") }, context);
  note(context, "job begun");
  try {
    const result = await job.run({ assignment, work, mode, stop: stop.signal, onStarted });
    note(context, `job ended (${howEnded(result)})`);
    return result;
  } finally {
    over.abort();
  }
}

function howEnded({ ending }: JobResult): string {
  if (ending.kind === "exited") return `exit code ${ending.code}`;
  return ending.kind === "judged" ? ending.verdict : ending.kind;
}
