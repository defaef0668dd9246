import { answer } from "./answer";
import { bindingOf, endUnbound } from "./bind";
import type { Context } from "./context";
import { note, retried } from "./context";
import type { Binding } from "../domain/trust/binding";
import { boundByName } from "../domain/trust/binding";
import { isSameRun } from "../domain/counting/books";
import { coded } from "../domain/errors";
import type { OutgoingEvent } from "../domain/events/events";
import type { JobHandle, Ledger } from "../domain/counting/ledger";
import type { JobResult } from "../domain/job-result";
import { EMPTY_REPORT } from "../domain/job-result";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { KeptResult } from "../domain/counting/kept-result";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun, outcome, outcomeOfSteps } from "../domain/counting/outcome";
import type { Settlement } from "../domain/counting/settlement";
import type { Assignment, Task, TaskReference } from "../domain/task";
import { decideMode, isSilentThroughout, modeOf } from "./mode";
import { controlPlaneOf, decideAhead, whatOf, yieldTo } from "./run-task";
import { isSettlement, verify } from "./verify";

/**
 * What the runner gives a cancelled job for all its remaining steps is 285 s (github-actions.md
 * 1.9). Main has taken up to 7 of them; after delivery there has to be time for keeping the result
 * (30 s) and for closing what the job opened (20 s).
 */
const POST_DELIVERY_MS = 180_000;
/** Of it, where the task has to be read first. */
const POST_READING_MS = 80_000;

/**
 * @param value its name @param of whose it is, where that is not this run's @param next what is to
 * be done, where there is nothing to keep
 */
export type Kept =
  | { readonly ok: true; readonly value: string; readonly of?: string }
  | { readonly ok: false; readonly reason: string }
  | { readonly ok: false; readonly next: string };

export interface Leftovers {
  /** Ends what a killed main left running; a "finished" while the job goes on would be a lie. */
  endJob(job: JobHandle): Promise<void>;
  /** Whether a step of this workflow job has announced itself for this task. */
  isTaken(reference: TaskReference): boolean;
  readReport(job: JobHandle): Promise<Pick<JobResult, "report" | "measured">>;
  /** Keeps a result that could not be delivered. @returns where it is, for people */
  keepResult(kept: KeptResult, task: Task): Promise<Kept>;
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
export async function settleTask(
  leftovers: Leftovers,
  context: Context,
): Promise<Settlement | undefined> {
  const settlement = await settleDebt(leftovers, context);
  return settlement?.ended === "undelivered" ? keep(settlement, leftovers, context) : settlement;
}

/** Nobody tries again after post, so what could not be delivered goes where the sweep finds it. */
async function keep(
  settlement: Settlement,
  leftovers: Leftovers,
  context: Context,
): Promise<Settlement> {
  const { assignment, outcome, finished } = settlement;
  if (!assignment || !outcome || !finished) return settlement;
  const { task } = assignment;
  const kept = await leftovers.keepResult(
    { triggeredId: task.id, source: context.source, outcome: sentPart(outcome, finished, task) },
    task,
  );
  note(context, kept.ok ? `kept the result as ${kept.value}` : "could not keep the result");
  if ("next" in kept)
    return { ...settlement, message: `${settlement.message} ${kept.next}`, code: "CA-322" };
  return kept.ok
    ? {
        ...settlement,
        message:
          `${settlement.message} The result is kept as the artifact ` +
          `${kept.value} of ${kept.of ?? "this run"}; the next sweep delivers ` +
          "it.",
        code: "CA-321",
      }
    : {
        ...settlement,
        message:
          `${settlement.message} The result could not be kept either ` +
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

async function settleDebt(leftovers: Leftovers, given: Context): Promise<Settlement | undefined> {
  const ledger = given.ports.ledger.read();
  const context =
    ledger && "labels" in ledger && ledger.labels ? withLabels(given, ledger.labels) : given;
  const { jobStatus } = context.config;
  const untilMs = context.ports.clock.nowMs() + POST_DELIVERY_MS;
  const isUnread = ledger?.phase === "seen" || ledger?.phase === "asking";
  // Another step of this job took the task; the answer is its business.
  if (isUnread && leftovers.isTaken(ledger.reference)) return undefined;
  // A dispatch that is to be answered by nobody owes nothing, wherever it stopped.
  const binding = isUnread ? await bindingWhereOwed(ledger, context, untilMs) : undefined;
  if (binding === "nothing owed") return undefined;
  if (binding && isSettlement(binding)) return binding;
  switch (ledger?.phase) {
    case undefined:
    case "settled":
    case "parked":
      return undefined;
    case "seen":
      // Main never ran: a step before ours failed, or the run was cancelled.
      return settleUnread(
        ledger.reference,
        binding,
        jobStatus === "cancelled"
          ? await cancellation(leftovers, jobStatus, "before the task began")
          : coded("A step before the task failed, so the task was never begun.", "CA-407"),
        context,
        untilMs,
      );
    case "asking":
      return settleUnread(
        ledger.reference,
        binding,
        await neverBegun(ledger, leftovers, context),
        context,
        untilMs,
      );
    case "announcing":
      return (
        (await leftToOlder({ task: ledger.task, event: {} }, context)) ??
        settle(
          { task: ledger.task, event: {} },
          outcome("errored", await neverBegun(ledger, leftovers, context)),
          ledger.startedSent,
          context,
          untilMs,
          true,
        )
      );
    case "working": {
      const assignment = {
        task: ledger.task,
        event: {},
        ...(ledger.frozen && { frozen: ledger.frozen }),
        ...(ledger.isStarted && { isStarted: true }),
      };
      return settle(
        assignment,
        await outcomeOfWork(ledger, assignment, leftovers, context),
        ledger.startedSent,
        context,
        untilMs,
      );
    }
    case "finishing":
      return settle(
        { task: ledger.task, event: {}, ...(ledger.isStarted && { isStarted: true }) },
        ledger.outcome,
        ledger.startedSent,
        context,
        untilMs,
        true,
        ledger.finishedSent,
      );
  }
}

/**
 * What was seen or asked about only, and never begun: it is looked at as main would have done.
 *
 * @returns what became of a task that nothing says the work is for
 * @throws UserError where nothing is sent for it
 */
async function bindingWhereOwed(
  ledger: Extract<Ledger, { phase: "seen" | "asking" }>,
  context: Context,
  untilMs: number,
): Promise<Binding | Settlement | "nothing owed"> {
  const dispatch = { ...ledger, event: {} };
  const binding = await bindingOf(dispatch, context);
  const bound = boundByName(ledger.reference, binding, isSilentThroughout(dispatch, context));
  if (bound.kind === "elsewhere") return "nothing owed";
  const mode =
    bound.kind === "bound"
      ? await decideMode(dispatch, binding, context)
      : modeOf(dispatch, context);
  if (mode === "silent") return "nothing owed";
  return bound.kind === "unbound"
    ? endUnbound({ unbound: bound, dispatch, binding }, context, {
        readingMs: POST_READING_MS,
        untilMs,
      })
    : binding;
}

async function settleUnread(
  reference: TaskReference,
  binding: Binding | undefined,
  message: string,
  context: Context,
  untilMs: number,
): Promise<Settlement> {
  const assignment = await verify(
    { reference, event: {} },
    controlPlaneOf(context),
    context,
    POST_READING_MS,
  );
  if (isSettlement(assignment)) return assignment;
  const decided = await decideAhead(
    assignment,
    binding ?? (await bindingOf({}, context)),
    "interactive",
    context,
  );
  if (decided && isSettlement(decided)) return decided;
  return (
    (await leftToOlder(assignment, context)) ??
    settle(assignment, outcome("errored", message), 0, context, untilMs)
  );
}

/**
 * What main would have asked: an older run of the same dispatch that is at work answers, also where
 * ours never began.
 */
async function leftToOlder(
  assignment: Assignment,
  context: Context,
): Promise<Settlement | undefined> {
  const older = await context.ports.runs?.olderLive(assignment.task.id);
  if (!older || older.length === 0) return undefined;
  const read = await retried(context, context.ports.clock.nowMs() + POST_READING_MS, (signal) =>
    controlPlaneOf(context).books(assignment.task, signal),
  );
  if (
    !read.ok ||
    !read.value.open ||
    read.value.answers.some(({ source }) => isSameRun(source, context.source))
  )
    return undefined;
  return yieldTo(Promise.resolve(older), read.value, assignment, context);
}

function settle(
  assignment: Assignment,
  result: Outcome,
  startedSent: number,
  context: Context,
  untilMs: number,
  isInDoubt = false,
  finishedSent = 0,
): Promise<Settlement> {
  return answer(
    assignment,
    result,
    startedSent,
    controlPlaneOf(context),
    context,
    untilMs,
    isInDoubt,
    finishedSent,
  );
}

/** The labels of the rule that main had chosen. */
function withLabels(context: Context, labels: Readonly<Record<string, string>>): Context {
  return { ...context, config: { ...context.config, work: { ...context.config.work, labels } } };
}

type Working = Extract<Ledger, { phase: "working" }>;

async function outcomeOfWork(
  ledger: Working,
  assignment: Assignment,
  leftovers: Leftovers,
  context: Context,
): Promise<Outcome> {
  const { jobStatus } = context.config;
  const what = whatOf(assignment);
  if (ledger.ownSteps && ledger.job) {
    const why = await leftovers.whyEnded(jobStatus);
    const cause =
      jobStatus === "cancelled"
        ? `the run was cancelled while its steps ran${why ? `: ${why}` : ""}`
        : why;
    const { report, measured } = await leftovers.readReport(ledger.job);
    return outcomeOfSteps(jobStatus, report, what, cause, measured);
  }
  if (ledger.job) await leftovers.endJob(ledger.job);
  const cause = await whyUnfinished(ledger, what, leftovers, jobStatus);
  const report = ledger.job ? (await leftovers.readReport(ledger.job)).report : EMPTY_REPORT;
  // What the job had reported by then is true, and so is its log.
  const lines = [
    cause.message,
    ...(report.message ? [report.message] : []),
    ...(ledger.logTail?.length ? ["", "Last lines of the log:", ...ledger.logTail] : []),
  ];
  return outcome("errored", lines.join("\n"), report);
}

async function whyUnfinished(
  ledger: Working,
  what: string,
  leftovers: Leftovers,
  jobStatus: string,
): Promise<Outcome> {
  if (jobStatus === "cancelled")
    return outcome("errored", await cancellation(leftovers, jobStatus, `while ${what} ran`));
  // The runner signals a step only when the run is cancelled or the step's own time is over, and
  // the run was not cancelled.
  if (ledger.cause === "cancelled")
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

async function neverBegun(
  ledger: Extract<Ledger, { phase: "asking" | "announcing" }>,
  leftovers: Leftovers,
  context: Context,
): Promise<string> {
  const { jobStatus } = context.config;
  if (jobStatus === "cancelled") return cancellation(leftovers, jobStatus, "before the job began");
  const { text, code } = ledger.cause ?? {
    text: "the action ended before it",
    code: "CA-408" as const,
  };
  return coded(`The task's job was never begun: ${text}.`, code);
}

async function cancellation(
  leftovers: Leftovers,
  jobStatus: string,
  when: string,
): Promise<string> {
  const why = await leftovers.whyEnded(jobStatus);
  return coded(`The run was cancelled ${when}${why ? `: ${why}` : ""}.`, "CA-405");
}
