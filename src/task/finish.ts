import { bindingOf, decideAhead, endUnbound, unboundFor } from "./bind";
import type { Context, Voice } from "./context";
import { controlPlaneOf, deskOf, note, voiceOf, whatOf } from "./context";
import { answerDispatch, undeliveredByOlder } from "./deliver-undelivered";
import type { Binding } from "../domain/trust/binding";
import { boundByName } from "../domain/trust/binding";
import { coded } from "../domain/errors";
import type { OutgoingEvent } from "../domain/events/events";
import type { JobHandle, SavedState } from "../domain/counting/saved-state";
import type { JobResult } from "../domain/job-result";
import { EMPTY_REPORT } from "../domain/job-result";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun, outcome, outcomeOfSteps } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment, Task, TaskReference } from "../domain/task";
import { decideMode, isSilentThroughout, modeOf } from "./mode";
import type { Errand } from "./proceed";
import { ofSameWait } from "./same-wait";
import { isTaskResult, verify } from "./verify";

/**
 * What the runner gives a cancelled job for all its remaining steps is 285 s
 * (docs/reference/github-actions.md#cancellation). Main has taken up to 7 of them; after delivery
 * there has to be time for keeping the result (30 s) and for closing what the job opened (20 s).
 */
const POST_DELIVERY_MS = 180_000;
/** Of it, where the task has to be read first. */
const POST_READING_MS = 80_000;

export type Kept =
  /** `value` is its name; `of`: whose it is, where that is not this run's. */
  | { readonly ok: true; readonly value: string; readonly of?: string }
  | { readonly ok: false; readonly reason: string }
  /** There is nothing to keep; `next` says what is to be done. */
  | { readonly ok: false; readonly next: string };

export interface Leftovers {
  /** Ends what a killed main left running; a "finished" while the job goes on would be a lie. */
  endJob(job: JobHandle): Promise<void>;
  /** Whether a step of this workflow job has announced itself for this task. */
  isTaken(reference: TaskReference): boolean;
  readReport(job: JobHandle): Promise<Pick<JobResult, "report" | "measured">>;
  /** Keeps a result that could not be delivered. @returns where it is, for people */
  keepResult(kept: UndeliveredResult, task: Task): Promise<Kept>;
  /** What GitHub can tell about why the job ended, as a sentence; `undefined` when it cannot. */
  whyEnded(jobStatus: string): Promise<string | undefined>;
}

/**
 * Pays what main still owes: it was killed or cancelled, a step before it failed, or the caller's
 * own steps were the job.
 *
 * @returns `undefined` when nothing is owed
 * @throws UserError when the task could not be read or answered
 */
export async function finishTask(
  leftovers: Leftovers,
  context: Context,
): Promise<TaskResult | undefined> {
  const taskResult = await finishOwed(leftovers, context);
  return taskResult?.ended === "undelivered" ? keep(taskResult, leftovers, context) : taskResult;
}

/** Nobody tries again after post, so what could not be delivered goes where the sweep finds it. */
async function keep(
  taskResult: TaskResult,
  leftovers: Leftovers,
  context: Context,
): Promise<TaskResult> {
  const { assignment, outcome, finished } = taskResult;
  if (!assignment || !outcome || !finished) return taskResult;
  const { task } = assignment;
  const { source } = voiceOfLeft(context);
  const kept = await leftovers.keepResult(
    { triggeredId: task.id, source, outcome: sentPart(outcome, finished, task) },
    task,
  );
  note(context, kept.ok ? `kept the result as ${kept.value}` : "could not keep the result");
  if ("next" in kept)
    return { ...taskResult, message: `${taskResult.message} ${kept.next}`, code: "CA-322" };
  return kept.ok
    ? {
        ...taskResult,
        message:
          `${taskResult.message} The result is kept as the artifact ` +
          `${kept.value} of ${kept.of ?? "this run"}; the next sweep delivers ` +
          "it.",
        code: "CA-321",
      }
    : {
        ...taskResult,
        message:
          `${taskResult.message} The result could not be kept either ` +
          `(${kept.reason}); a sweep finishes the task errored.`,
        code: "CA-322",
      };
}

/** Of an outcome, what its event would have carried: masked, and cut to size. */
function sentPart(outcome: Outcome, { data }: OutgoingEvent, task: Task): Outcome {
  const text = getOwn(data, "message");
  const labels = getOwn(data, "labels");
  const reported = getOwn(data, task.name);
  return {
    ...outcome,
    message: typeof text === "string" ? text : outcome.message,
    labels: isJsonObject(labels)
      ? Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))
      : {},
    data: isJsonObject(reported) ? reported : {},
  };
}

/** What post knows of a task that main has left. */
type Left = Omit<Errand, "role" | "times" | "voice">;

async function finishOwed(leftovers: Leftovers, context: Context): Promise<TaskResult | undefined> {
  const state = context.ports.savedState.read();
  const untilMs = context.ports.clock.nowMs() + POST_DELIVERY_MS;
  switch (state?.phase) {
    case undefined:
    case "settled":
    case "parked":
      return undefined;
    case "seen":
    case "asking": {
      const left = await unbegun(state, { leftovers, untilMs }, context);
      return left && isTaskResult(left) ? left : left && pay(left, untilMs, context);
    }
    case "announcing":
      return pay(announced(state, leftovers, context), untilMs, context);
    case "working":
      return pay(begun(state, leftovers, context), untilMs, context);
    case "finishing":
      return pay(finished(state), untilMs, context);
  }
}

async function pay(left: Left, untilMs: number, context: Context): Promise<TaskResult> {
  const voice = voiceOfLeft(context);
  return answerDispatch(
    {
      ...left,
      role: voice.source === context.source ? "post" : "stand-in",
      voice,
      times: { deliveryMs: POST_DELIVERY_MS, untilMs },
    },
    deskOf(context),
  );
}

/** In whose name main spoke, and with the labels of the rule that it had chosen. */
function voiceOfLeft(context: Context): Voice {
  const state = context.ports.savedState.read();
  const own = voiceOf(context);
  if (!state || !("startedSent" in state)) return own;
  const { source = own.source, also, labels = own.labels } = state;
  return { ...own, source, labels, ...(also && { also }) };
}

/**
 * What was seen or asked about only, and never begun: it is looked at as main would have done.
 *
 * @returns what became of a task that nothing says the work is for
 * @throws UserError where nothing is sent for it
 */
async function bindingWhereOwed(
  state: Unread,
  context: Context,
  untilMs: number,
): Promise<Binding | TaskResult | "nothing owed"> {
  const dispatch = { ...state, event: {} };
  const binding = await bindingOf(dispatch, context);
  const bound = boundByName(state.reference, binding, isSilentThroughout(dispatch, context));
  const unbound = bound.kind === "bound" ? undefined : unboundFor(bound, binding);
  if (bound.kind === "elsewhere" && !unbound) return "nothing owed";
  const mode =
    bound.kind === "bound"
      ? (await decideMode(dispatch, binding, context)).mode
      : modeOf(dispatch, context);
  if (mode === "silent") return "nothing owed";
  return unbound
    ? endUnbound({ unbound, dispatch, binding }, context, {
        readingMs: POST_READING_MS,
        untilMs,
      })
    : binding;
}

interface Means {
  readonly leftovers: Leftovers;
  readonly untilMs: number;
}

/**
 * A dispatch that was seen or asked about only: main never ran, or ended before it knew the task.
 *
 * @returns `undefined` where nothing is owed
 */
async function unbegun(
  state: Unread,
  { leftovers, untilMs }: Means,
  context: Context,
): Promise<Left | TaskResult | undefined> {
  const { reference } = state;
  // Another step of this job took the task; the answer is its business.
  if (leftovers.isTaken(reference)) return undefined;
  // A dispatch that is to be answered by nobody owes nothing, wherever it stopped.
  const binding = await bindingWhereOwed(state, context, untilMs);
  if (binding === "nothing owed") return undefined;
  if (isTaskResult(binding)) return binding;
  const assignment = await verify({ reference, event: {} }, controlPlaneOf(context), context, {
    readingMs: POST_READING_MS,
  });
  if (isTaskResult(assignment)) return assignment;
  const decided = await decideAhead(assignment, binding, "interactive", context);
  if (decided && isTaskResult(decided)) return decided;
  return notWorked(assignment, () => whyNotBegun(state, leftovers, context), context);
}

async function whyNotBegun(
  state: Unread | Announcing,
  leftovers: Leftovers,
  context: Context,
): Promise<string> {
  const { jobStatus } = context.config;
  if (jobStatus === "cancelled")
    return cancellation(
      leftovers,
      jobStatus,
      state.phase === "seen" ? "before the task began" : "before the job began",
    );
  if (state.phase === "seen")
    return coded("A step before the task failed, so the task was never begun.", "CA-407");
  const { text, code } = state.cause ?? {
    text: "the action ended before it",
    code: "CA-408" as const,
  };
  return coded(`The task's job was never begun: ${text}.`, code);
}

/** The event is not kept; what an answer needs of it is. */
function assignmentIn({ task, frozen, isStarted }: Announcing | Working | Finishing): Assignment {
  return { task, event: {}, ...(frozen && { frozen }), ...(isStarted && { isStarted }) };
}

function announced(state: Announcing, leftovers: Leftovers, context: Context): Left {
  const { startedSent: started, doubt } = state;
  return {
    ...notWorked(assignmentIn(state), () => whyNotBegun(state, leftovers, context), context),
    left: { work: "none", started, ...(doubt && { doubt }) },
  };
}

/** What main would have asked is asked here: an older run of the same dispatch may answer. */
function notWorked(assignment: Assignment, why: () => Promise<string>, context: Context): Left {
  return {
    assignment,
    questions: {
      conclude: async () => outcome("errored", await why()),
      older: async () =>
        ofSameWait(
          await context.ports.runs?.olderLive(assignment.task.id),
          controlPlaneOf(context),
          context.ports,
        ),
      kept: () => undeliveredByOlder(assignment, context),
    },
  };
}

function begun(state: Working, leftovers: Leftovers, context: Context): Left {
  const assignment = assignmentIn(state);
  return {
    assignment,
    left: { work: "begun", started: state.startedSent },
    questions: { conclude: () => outcomeOfWork(state, assignment, leftovers, context) },
  };
}

function finished(state: Finishing): Left {
  const { isBalance, doubt, outcome: fixed } = state;
  const { startedSent: started, finishedSent = 0 } = state;
  return {
    assignment: assignmentIn(state),
    outcome: fixed,
    ...(isBalance && { isBalance }),
    left: { work: "over", started, finished: finishedSent, ...(doubt && { doubt }) },
  };
}

type Unread = Extract<SavedState, { phase: "seen" | "asking" }>;
type Announcing = Extract<SavedState, { phase: "announcing" }>;
type Finishing = Extract<SavedState, { phase: "finishing" }>;
type Working = Extract<SavedState, { phase: "working" }>;

async function outcomeOfWork(
  state: Working,
  assignment: Assignment,
  leftovers: Leftovers,
  context: Context,
): Promise<Outcome> {
  const { jobStatus } = context.config;
  const what = whatOf(assignment);
  if (state.ownSteps && state.job) {
    const why = await leftovers.whyEnded(jobStatus);
    const cause =
      jobStatus === "cancelled"
        ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}`
        : why;
    const { report, measured } = await leftovers.readReport(state.job);
    return outcomeOfSteps(jobStatus, report, what, {
      ...(cause !== undefined && { cause }),
      ...(measured && { measured }),
    });
  }
  if (state.job) await leftovers.endJob(state.job);
  const cause = await whyUnfinished(state, what, leftovers, jobStatus);
  const report = state.job ? (await leftovers.readReport(state.job)).report : EMPTY_REPORT;
  // What the job had reported by then is true, and so is its log.
  const lines = [
    cause.message,
    ...(report.message ? [report.message] : []),
    ...(state.logTail?.length ? ["", "Last lines of the log:", ...state.logTail] : []),
  ];
  return outcome("errored", lines.join("\n"), report);
}

async function whyUnfinished(
  state: Working,
  what: string,
  leftovers: Leftovers,
  jobStatus: string,
): Promise<Outcome> {
  if (jobStatus === "cancelled")
    return outcome("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
  // The runner signals a step only when the run is cancelled or the step's own time is over, and
  // the run was not cancelled.
  if (state.cause === "cancelled")
    return couldNotRun(
      `The step was cancelled: its time limit (timeout-minutes of the step) ended ${what}.`,
      "CA-405",
    );
  return couldNotRun(
    `${what} could not be completed: the action's process was killed while the job ` +
      "ran (out of memory, or ended from outside).",
    "CA-408",
  );
}

async function cancellation(
  leftovers: Leftovers,
  jobStatus: string,
  when: string,
): Promise<string> {
  const why = await leftovers.whyEnded(jobStatus);
  return coded(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}
