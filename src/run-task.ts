import { answer, clearBooks, firstLine, maskedMessage, send } from "./answer";
import type { Context } from "./context";
import { explain, maskerFor, note, senderFor } from "./context";
import { debtOf, isSettled } from "./domain/books";
import type { Dispatch } from "./domain/dispatch-payload";
import { UserError } from "./domain/errors";
import { maskJson } from "./domain/masking";
import type { Outcome } from "./domain/outcome";
import { outcome, outcomeOfJob } from "./domain/outcome";
import type { Settlement } from "./domain/settlement";
import type { Assignment, Mode } from "./domain/task";
import type { StopReason } from "./domain/job-result";
import type { ControlPlane } from "./ports";
import { isSettlement, verifiedAssignment, verify } from "./verify";

const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = 5 * 60_000;

/**
 * The story of one task: dispatch → task → started → job → outcome → finished.
 *
 * @throws UserError when nothing can be done and nothing may be sent; the ledger then says what post has to do
 */
export async function runTask(dispatch: Dispatch, context: Context): Promise<Settlement> {
  const mode = modeOf(dispatch, context);
  if (mode === "silent") return runSilently(dispatch, context);
  const plane = controlPlaneOf(context);

  context.ports.ledger.write({ phase: "asking", reference: dispatch.reference });
  const assignment = await verify(dispatch, plane, context);
  if (isSettlement(assignment)) return assignment;
  context.ports.ledger.write({ phase: "announcing", task: assignment.task, startedSent: 0 });
  const announced = await announce(assignment, plane, context);
  if (isSettlement(announced)) return announced;

  const worked = await work(assignment, announced.startedSent, plane, context);
  if (isSettlement(worked)) return worked;
  const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
  return answer(assignment, worked, announced.startedSent, plane, context, deadlineMs);
}

/** The input, else the payload, else interactive for a `.triggered` event and silent for the others (contract.md 2). */
export function modeOf(dispatch: Dispatch, context: Context): Mode {
  const { mode } = context.config.connection;
  const { type, kind } = dispatch.reference;
  const chosen = mode !== "auto" ? mode : (dispatch.mode ?? (kind === "triggered" ? "interactive" : "silent"));
  if (chosen === "interactive" && kind !== "triggered") {
    throw new UserError(`mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`);
  }
  return chosen;
}

export function controlPlaneOf(context: Context): ControlPlane {
  const { controlPlane } = context.ports;
  if (controlPlane) return controlPlane;
  const { url } = context.config.connection;
  throw new UserError(
    url ? "control-plane-token is empty, so the task cannot be answered: pass the secret (is it set in this repository, and is this run allowed to read it?), or set mode: silent."
    : "control-plane-url is empty, so the task cannot be answered: give the control plane's address, or set mode: silent if nothing should be sent back.",
  );
}

async function runSilently(dispatch: Dispatch, context: Context): Promise<Settlement> {
  context.ports.ledger.write({ phase: "settled", reason: "silent" });
  const assignment = await lookUp(dispatch, context);
  const told = { mode: "silent", assignment } as const;
  if (context.config.problems.length > 0) throw new UserError(context.config.problems.join(" "));
  if (!context.config.work.script) {
    await context.ports.job.handOver(assignment);
    return { ended: "handed-over", message: "The following steps do the work; nothing is sent back.", ...told };
  }
  const result = await runJob(assignment, context, () => undefined, undefined);
  const ended = outcomeOfJob(result, context.config.work.exitCodes, whatOf(assignment));
  const mask = maskerFor(context, assignment.task);
  const message = maskedMessage(ended.message, mask);
  return { ended: "silent", outcome: { ...ended, message, labels: maskJson(ended.labels, mask), data: maskJson(ended.data, mask) }, message: firstLine(message), ...told };
}

/** Silent mode reads the full event where it may; the payload is good enough otherwise. */
async function lookUp(dispatch: Dispatch, context: Context): Promise<Assignment> {
  const { controlPlane, console, cancelled } = context.ports;
  if (controlPlane) {
    const found = await controlPlane.find(dispatch.reference, cancelled);
    if (found.ok && found.value.state !== "unknown") return verifiedAssignment(found.value.event, dispatch);
    console.notice(`The event could not be read from ${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}; the payload is used as it came.`);
  }
  // Nothing is sent, so nothing but type, id and project has to be known.
  return { task: { keptnContext: "", stage: "", service: "", ...dispatch.reference }, event: dispatch.event };
}

/**
 * Sends `started` if, and only if, the task's counts need one of ours.
 *
 * @throws UserError when it is owed and could not be sent: the job must not run for a task that nobody announced
 */
async function announce(assignment: Assignment, plane: ControlPlane, context: Context): Promise<Settlement | { startedSent: number }> {
  const owner = await isStartedOurs(assignment, plane, context);
  if (isSettlement(owner)) return owner;
  if (!owner.ours) return { startedSent: 0 };
  const { startedEvent } = await import("./domain/events");
  const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
  const failure = await send(startedEvent(assignment.task, senderFor(context, assignment.task)), plane, context, deadlineMs);
  if (!failure) return { startedSent: 1 };
  if (context.ports.cancelled.aborted) return cancelledBefore(assignment);
  if (failure.httpStatus === 401) context.ports.ledger.write({ phase: "settled", reason: "refused" });
  throw new UserError(`The task could not be announced, so nothing was run: ${explain(failure, plane)}`);
}

/** Reads the counts; at 0/0 again for a while, since the webhook service's own `started` may still be on its way. */
async function isStartedOurs(assignment: Assignment, plane: ControlPlane, context: Context): Promise<{ ours: boolean } | Settlement> {
  const { sendStarted, deliveryTimeoutMs } = context.config.connection;
  const me = { source: context.source, startedSent: 0, finishedSent: 0 };
  if (sendStarted !== "auto") {
    const given = { ours: sendStarted === "always" };
    if (context.config.connection.verify === "off") return given;
    const books = await plane.books(assignment.task, context.ports.cancelled);
    const isDone = books.ok && (!books.value.open || isSettled(books.value) || debtOf(books.value, assignment.task, me).finished === 0);
    return isDone ? skip(assignment, context, "This dispatch has been answered already.") : given;
  }
  const read = await clearBooks(assignment, me, plane, context, context.ports.clock.nowMs() + deliveryTimeoutMs / 4);
  if (context.ports.cancelled.aborted) return cancelledBefore(assignment);
  // Unreadable counts: the webhook service sends `started` unless told otherwise, and a second one would hang the task.
  if (!read.ok) return { ours: false };
  const books = read.value;
  if (!books.open) return skip(assignment, context, "The task is closed already.");
  if (isSettled(books)) return skip(assignment, context, "The task has as many `finished` as `started` already.");
  const debt = debtOf(books, assignment.task, me);
  if (debt.finished === 0) return skip(assignment, context, "Another run has answered this dispatch already.");
  return { ours: debt.started };
}

function skip(assignment: Assignment, context: Context, message: string): Settlement {
  context.ports.ledger.write({ phase: "settled", reason: "skipped" });
  return { ended: "skipped", message, mode: "interactive", assignment };
}

async function work(assignment: Assignment, startedSent: number, plane: ControlPlane, context: Context): Promise<Outcome | Settlement> {
  const { ledger, cancelled } = context.ports;
  const { work: settings, problems } = context.config;
  const debtor = { phase: "working", task: assignment.task, startedSent } as const;
  if (cancelled.aborted) return cancelledBefore(assignment);
  if (problems.length > 0) return outcome("errored", `${whatOf(assignment)} could not be begun: ${problems.join(" ")}`);
  if (!settings.script) {
    ledger.write({ ...debtor, ownSteps: true, job: await context.ports.job.handOver(assignment) });
    return { ended: "handed-over", message: "The following steps are the job; its result is sent when they are over.", mode: "interactive", assignment };
  }
  ledger.write({ ...debtor, ownSteps: false });
  const result = await runJob(assignment, context, (job) => ledger.write({ ...debtor, ownSteps: false, job }), plane);
  if (result.ending.kind === "stopped" && result.ending.because === "cancelled") {
    ledger.write({ ...debtor, ownSteps: false, cause: "cancelled" });
    return { ended: "cancelled", message: "Cancelled: the job was ended; `finished` is sent by the post step.", mode: "interactive", assignment };
  }
  if (result.ending.kind === "stopped" && result.ending.because === "aborted") {
    ledger.write({ phase: "settled", reason: "aborted" });
    return { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.", mode: "interactive", assignment };
  }
  return outcomeOfJob(result, settings.exitCodes, whatOf(assignment));
}

async function runJob(assignment: Assignment, context: Context, onStarted: Parameters<Context["ports"]["job"]["run"]>[2], plane: ControlPlane | undefined) {
  const { job, cancelled } = context.ports;
  const stop = new AbortController();
  const over = new AbortController();
  const end = (reason: StopReason) => () => stop.abort(reason);
  cancelled.addEventListener("abort", end("cancelled"), { once: true });
  if (cancelled.aborted) stop.abort("cancelled");
  if (plane) void watch(assignment, plane, context, over.signal, end("aborted"));
  note(context, "job begun");
  try {
    const result = await job.run(assignment, stop.signal, onStarted);
    note(context, `job ended (${result.ending.kind === "exited" ? `exit code ${result.ending.code}` : result.ending.kind})`);
    return result;
  } finally {
    over.abort();
  }
}

/** While the job runs: ends it when the sequence is aborted (nobody tells an executor, control-plane.md F10), and reports progress if asked. */
async function watch(assignment: Assignment, plane: ControlPlane, context: Context, over: AbortSignal, abort: () => void): Promise<void> {
  const { clock } = context.ports;
  const { task } = assignment;
  const begunMs = clock.nowMs();
  let progressMs = begunMs;
  const progress = async (message: string) => {
    if (!context.config.work.progress) return;
    const { progressEvent } = await import("./domain/events");
    const sent = await plane.deliver(progressEvent(task, senderFor(context, task), message), clock.nowMs(), over);
    if (!sent.ok && !over.aborted) context.ports.console.notice(`Progress was not accepted (${sent.failure.message}); control planes may refuse it.`);
  };
  await progress("The job has begun.");
  for (;;) {
    await clock.sleep(ABORT_WATCH_MS, over);
    if (over.aborted) return;
    const aborted = await plane.isAborted(task, over);
    if (over.aborted) return;
    if (aborted.ok && aborted.value) return abort();
    if (clock.nowMs() - progressMs >= PROGRESS_MS) {
      progressMs = clock.nowMs();
      await progress(`The job has been running for ${Math.round((progressMs - begunMs) / 60_000)} minutes.`);
    }
  }
}

function cancelledBefore(assignment: Assignment): Settlement {
  return { ended: "cancelled", message: "Cancelled before the job began; the post step answers.", mode: "interactive", assignment };
}

export function whatOf({ task }: Assignment): string {
  return `${task.name} of ${task.service} in ${task.stage}`;
}
