import { answer, clearBooks, firstLine, maskedMessage, send } from "./answer";
import {
  bindingOf,
  elsewhere,
  elsewhereByStage,
  endUnbound,
  placed,
  refuse,
  refuseOtherApprovals,
} from "./bind";
import type { Work } from "../config/inputs";
import { areOwnSteps } from "../config/inputs";
import type { Context } from "./context";
import { deliverKept } from "./deliver-kept";
import { codeOf, explain, maskerFor, note, retried, senderFor } from "./context";
import type { Binding } from "../domain/trust/binding";
import { boundByName } from "../domain/trust/binding";
import type { Books } from "../domain/counting/books";
import {
  APPROVAL_TASK,
  debtOf,
  dispatchesOwed,
  isApprovalAnswered,
  isSameRun,
  isSettled,
  isWebhookUnpaid,
} from "../domain/counting/books";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import { maskJson } from "../domain/text/masking";
import type { Outcome } from "../domain/counting/outcome";
import type { ReasonCode } from "../domain/reasons";
import { couldNotRun, outcomeOfJob } from "../domain/counting/outcome";
import type { Settlement } from "../domain/counting/settlement";
import type { Assignment, Mode } from "../domain/task";
import type { StopReason } from "../domain/job-result";
import type { JobHandle } from "../domain/counting/ledger";
import { dispatched } from "../domain/counting/ledger";
import { decideMode, isSilentThroughout, modeOf } from "./mode";
import type { ControlPlane, Planned } from "./ports";
import { isSettlement, verifiedAssignment, verify } from "./verify";

const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = 5 * 60_000;
/** The approval-service answers an automatic approval at once. */
const SERVICE_ANSWERS_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;
/** Of the log of a cancelled job, which post tells; the state that carries it is small. */
const MAX_KEPT_LINES = 20;
const MAX_KEPT_LINE_CHARACTERS = 300;

/**
 * The story of one task: dispatch → task → started → job → outcome → finished.
 *
 * @throws UserError when nothing can be done and nothing may be sent; the ledger then says what
 * post has to do
 */
export async function runTask(dispatch: Dispatch, context: Context): Promise<Settlement> {
  const binding = await bindingOf(dispatch, context);
  const bound = boundByName(dispatch.reference, binding, isSilentThroughout(dispatch, context));
  if (bound.kind === "elsewhere")
    return elsewhere(bound, { assignment: unread(dispatch) }, context);
  const mode =
    bound.kind === "bound"
      ? await decideMode(dispatch, binding, context)
      : modeOf(dispatch, context);
  if (bound.kind === "unbound")
    return mode === "silent"
      ? refuse(bound.reason, bound.code, context)
      : endUnbound({ unbound: bound, dispatch, binding }, context);
  if (!context.config.source.tasksFile)
    refuseOtherApprovals(dispatch.reference, undefined, binding, context);
  return mode === "silent"
    ? runSilently({ dispatch, binding, mustBeRead: bound.isByTaskOnly === true }, context)
    : runInteractively(dispatch, binding, context);
}

async function runInteractively(
  dispatch: Dispatch,
  binding: Binding,
  context: Context,
): Promise<Settlement> {
  const plane = controlPlaneOf(context);

  context.ports.ledger.write({ phase: "asking", ...dispatched(dispatch) });
  // GitHub is asked while the control plane is.
  const older =
    context.config.connection.verify === "off"
      ? undefined
      : context.ports.runs?.olderLive(dispatch.reference.id);
  const verified = await verify(dispatch, plane, context);
  if (isSettlement(verified)) return verified;
  const decided = await decideAhead(verified, binding, "interactive", context);
  if (decided && isSettlement(decided)) return decided;
  const delivered = await deliverKept(verified, await older, plane, context);
  if (delivered) return delivered;
  context.ports.ledger.write({ phase: "announcing", startedSent: 0, ...debtorOf(verified) });
  const announced = await announce(verified, older, plane, context);
  if (isSettlement(announced)) return announced;
  const assignment: Assignment = { ...verified, ...(announced.isStarted && { isStarted: true }) };

  const planned = decided ?? (await plan(assignment, context));
  const working = planned.kind === "work" ? withWork(context, planned.work) : context;
  const worked =
    planned.kind === "work"
      ? await work(assignment, announced.startedSent, plane, working)
      : outcomeOfPlan(planned);
  if (isSettlement(worked)) return worked;
  const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
  return answer(assignment, worked, announced.startedSent, plane, working, deadlineMs);
}

/**
 * What the event as it was read says about who may speak for it, before the first word is said.
 *
 * @returns the plan where it had to be made for that, or why there is nothing to do
 * @throws UserError when nothing may be said
 */
export async function decideAhead(
  assignment: Assignment,
  binding: Binding,
  mode: Mode,
  context: Context,
): Promise<Planned | Settlement | undefined> {
  const other = elsewhereByStage(
    mode === "interactive" ? await placed(assignment, binding, context) : assignment,
    binding,
    mode,
    context,
  );
  if (other) return other;
  const planned =
    assignment.task.name === APPROVAL_TASK && context.config.source.tasksFile
      ? await plan(assignment, context)
      : undefined;
  refuseOtherApprovals(assignment.task, planned, binding, context);
  return planned;
}

/** What is to be done; a complaint about it is an answer, too, since nobody else will give one. */
async function plan(assignment: Assignment, context: Context): Promise<Planned> {
  const { problems, work: given } = context.config;
  const what = whatOf(assignment);
  const { complaint } = assignment;
  if (complaint)
    return {
      kind: "outcome",
      outcome: couldNotRun(`${what} could not be begun: ${complaint.text}`, complaint.code),
    };
  if (problems.length > 0)
    return {
      kind: "outcome",
      outcome: couldNotRun(`${what} could not be begun: ${problems.join(" ")}`, "CA-201"),
    };
  try {
    return (await context.ports.planner?.plan(assignment.event)) ?? { kind: "work", work: given };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      kind: "outcome",
      outcome: couldNotRun(`${what} could not be begun: ${error.message}`, error.code),
    };
  }
}

/** A triggered task is answered, whatever the catalogue says about events that nobody waits for. */
function outcomeOfPlan(planned: Exclude<Planned, { kind: "work" }>): Outcome {
  return planned.kind === "outcome" ? planned.outcome : couldNotRun(planned.reason, "CA-205");
}

function withWork(context: Context, chosen: Work): Context {
  return { ...context, config: { ...context.config, work: chosen } };
}

export function controlPlaneOf(context: Context): ControlPlane {
  const { controlPlane } = context.ports;
  if (controlPlane) return controlPlane;
  const { url } = context.config.connection;
  throw new UserError(
    url
      ? "control-plane-token is empty, so the task cannot be answered: pass the secret " +
          "(is it set in this repository, and is this run allowed to read it?), or set " +
          "mode: silent."
      : "control-plane-url is empty, so the task cannot be answered: give the control " +
          "plane's address, or set mode: silent if nothing should be sent back.",
    "CA-202",
  );
}

interface SilentDispatch {
  readonly dispatch: Dispatch;
  readonly binding: Binding;
  /** The payload alone is no reason to begin. */
  readonly mustBeRead: boolean;
}

async function runSilently(
  { dispatch, binding, mustBeRead }: SilentDispatch,
  context: Context,
): Promise<Settlement> {
  context.ports.ledger.write({ phase: "settled", reason: "silent" });
  const assignment = await lookUp(dispatch, mustBeRead, context);
  const decided = await decideAhead(assignment, binding, "silent", context);
  if (decided && isSettlement(decided)) return decided;
  // Nobody waits for an answer.
  if (assignment.complaint)
    throw new UserError(assignment.complaint.text, assignment.complaint.code);
  const told = { mode: "silent", assignment } as const;
  const planned = decided ?? (await plan(assignment, context));
  if (planned.kind === "skipped") return { ended: "skipped", message: planned.reason, ...told };
  if (planned.kind === "work" && areOwnSteps(planned.work)) {
    await context.ports.job.handOver(assignment, false);
    return {
      ended: "handed-over",
      message: "The following steps do the work; nothing is sent back.",
      ...told,
    };
  }
  const ended =
    planned.kind === "work"
      ? outcomeOfJob(
          await runJob(
            assignment,
            withWork(context, planned.work),
            "silent",
            () => undefined,
            undefined,
          ),
          planned.work.exitCodes,
          whatOf(assignment),
        )
      : planned.outcome;
  const mask = maskerFor(context, assignment.task);
  const message = maskedMessage(ended.message, mask);
  return {
    ended: "silent",
    outcome: {
      ...ended,
      message,
      labels: maskJson(ended.labels, mask),
      data: maskJson(ended.data, mask),
    },
    message: firstLine(message),
    ...told,
  };
}

/**
 * Silent mode reads the full event where it may; the payload is good enough otherwise.
 *
 * @throws UserError when it had to be read: whoever can dispatch would start the work of a task by
 * an event that never was
 */
async function lookUp(
  dispatch: Dispatch,
  mustBeRead: boolean,
  context: Context,
): Promise<Assignment> {
  const { controlPlane, console, cancelled } = context.ports;
  if (controlPlane) {
    const found = await controlPlane.find(dispatch.reference, cancelled);
    if (found.ok && found.value.state !== "unknown")
      return verifiedAssignment(found.value.event, dispatch);
    const unreadable =
      "The event could not be read from " +
      `${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}`;
    const { name, kind, type } = dispatch.reference;
    if (mustBeRead)
      refuse(
        `${unreadable}, and nothing but the payload says that there is a ${type}. ` +
          `Nothing was run. If this work is for such events, add \`mode: silent\` to the ` +
          `step, or end the event_type in ${name}-${kind}.`,
        "CA-208",
        context,
      );
    console.notice(`${unreadable}; the payload is used as it came.`);
  } else
    console.notice(
      "No control plane is given, so the event could not be read; the payload is used as it came.",
    );
  const complaint = dispatch.complaint && {
    complaint: { text: dispatch.complaint.text, code: "CA-101" as const },
  };
  return { ...unread(dispatch), ...complaint };
}

/**
 * As the payload tells it. Where nothing is sent, nothing but type, id and project has to be known.
 */
export function unread({ reference, event }: Dispatch): Assignment {
  return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}

/**
 * Sends `started` if, and only if, the task's counts need one of ours.
 *
 * @throws UserError when it is owed and could not be sent: the job must not run for a task that
 * nobody announced
 */
async function announce(
  assignment: Assignment,
  older: OlderRuns,
  plane: ControlPlane,
  context: Context,
): Promise<Settlement | { startedSent: number; isStarted?: boolean }> {
  const owner = await isStartedOurs(assignment, older, plane, context);
  if (isSettlement(owner)) return owner;
  if (!owner.ours) return { startedSent: 0, isStarted: owner.isStarted ?? false };
  const { startedEvent } = await import("../domain/events/events");
  const deadlineMs = context.ports.clock.nowMs() + context.config.connection.deliveryTimeoutMs;
  const failure = await send(
    startedEvent(assignment.task, senderFor(context, assignment.task)),
    plane,
    context,
    { deadlineMs },
  );
  if (!failure) return { startedSent: 1 };
  if (context.ports.cancelled.aborted) return cancelledBefore(assignment);
  if (failure.httpStatus === 401)
    context.ports.ledger.write({ phase: "settled", reason: "refused" });
  else
    context.ports.ledger.write({
      phase: "announcing",
      startedSent: 0,
      ...debtorOf(assignment),
      cause: { text: "`started` could not be sent", code: codeOf(failure) },
    });
  throw new UserError(
    `The task could not be announced, so nothing was run: ${explain(failure, plane)}`,
    codeOf(failure),
  );
}

/**
 * Reads the counts; at 0/0 again for a while, since the webhook service's own `started` may still
 * be on its way.
 */
async function isStartedOurs(
  assignment: Assignment,
  older: OlderRuns,
  plane: ControlPlane,
  context: Context,
): Promise<{ ours: boolean; isStarted?: boolean } | Settlement> {
  const { sendStarted, deliveryTimeoutMs } = context.config.connection;
  const me = { source: context.source, startedSent: 0, finishedSent: 0 };
  if (sendStarted !== "auto") {
    const given = { ours: sendStarted === "always" };
    const books = await plane.books(assignment.task, context.ports.cancelled);
    // The payload is believed, but not against what the control plane says: an id may be that of
    // another task.
    if (context.config.connection.verify === "off")
      return books.ok && !books.value.open
        ? skip(
            assignment,
            context,
            "The task is closed, or the id is that of another one.",
            "CA-312",
          )
        : given;
    const isDone =
      books.ok &&
      (!books.value.open ||
        isSettled(books.value) ||
        debtOf(books.value, assignment.task, me).finished === 0);
    if (isDone)
      return skip(assignment, context, "This dispatch has been answered already.", "CA-312");
    return (books.ok ? await yieldTo(older, books.value, assignment, context) : undefined) ?? given;
  }
  const mustRead = context.config.connection.verify === "require";
  const read = await clearBooks(
    assignment,
    me,
    plane,
    context,
    context.ports.clock.nowMs() + (mustRead ? deliveryTimeoutMs : deliveryTimeoutMs / 4),
  );
  if (context.ports.cancelled.aborted) return cancelledBefore(assignment);
  if (!read.ok && mustRead) {
    context.ports.ledger.write({
      phase: "announcing",
      startedSent: 0,
      ...debtorOf(assignment),
      cause: { text: "the task's counts could not be read", code: codeOf(read.failure) },
    });
    throw new UserError(
      `The task's counts could not be read, so nothing was run: ${explain(read.failure, plane)}`,
      codeOf(read.failure),
    );
  }
  // Unreadable counts: the webhook service sends `started` unless told otherwise, and a second one
  // would hang the task.
  if (!read.ok) return { ours: false };
  const books = read.value;
  if (!books.open) return skip(assignment, context, "The task is closed already.", "CA-312");
  if (isSettled(books))
    return skip(
      assignment,
      context,
      "The task has as many `finished` as `started` already.",
      "CA-312",
    );
  const debt = debtOf(books, assignment.task, me);
  if (debt.finished === 0)
    return skip(assignment, context, "Another run has answered this dispatch already.", "CA-314");
  // The approval-service sends it, sooner or later; where it does not, ours goes out with the
  // answer (control-plane.md 2.7).
  const isLater = assignment.task.name === APPROVAL_TASK;
  return (
    (await yieldTo(older, books, assignment, context)) ?? {
      ours: debt.started && !isLater,
      isStarted: !debt.started,
    }
  );
}

type OlderRuns = Promise<readonly number[] | undefined> | undefined;

/**
 * Two runs of one dispatch: the higher run id leaves the task to a live lower one. Where the
 * subscription has sent more than one dispatch, as many runs work as there are answers owed. A run
 * that has answered owes nothing any more.
 */
export async function yieldTo(
  older: OlderRuns,
  books: Books,
  assignment: Assignment,
  context: Context,
): Promise<Settlement | undefined> {
  const repository = context.source.replace(/(?<!\d)\d+\/attempts\/.*$/s, "");
  const hasAnswered = (id: number) =>
    books.answers.some(
      ({ kind, source }) => kind === "finished" && isSameRun(source, `${repository}${id}`),
    );
  const atWork = ((await older) ?? []).filter((id) => !hasAnswered(id));
  const owed = dispatchesOwed(books, assignment.task, {
    source: context.source,
    startedSent: 0,
    finishedSent: 0,
  });
  if (atWork.length < owed) return undefined;
  return skip(
    assignment,
    context,
    `Run ${atWork[0]} was started by the same dispatch before this one and is not over; it answers the task.`,
    "CA-314",
  );
}

function skip(
  assignment: Assignment,
  context: Context,
  message: string,
  code: ReasonCode,
): Settlement {
  context.ports.ledger.write({ phase: "settled", reason: "skipped" });
  return { ended: "skipped", message, code, mode: "interactive", assignment };
}

/** What post has to know of an assignment; its event may be too large for the state. */
function debtorOf({
  task,
  frozen,
  isStarted,
}: Assignment): Pick<Assignment, "task" | "frozen" | "isStarted"> {
  return { task, ...(frozen && { frozen }), ...(isStarted && { isStarted }) };
}

async function work(
  assignment: Assignment,
  startedSent: number,
  plane: ControlPlane,
  context: Context,
): Promise<Outcome | Settlement> {
  const { ledger, cancelled } = context.ports;
  const { work: settings } = context.config;
  const debtor = {
    phase: "working",
    startedSent,
    ...debtorOf(assignment),
    labels: settings.labels,
  } as const;
  if (cancelled.aborted) return cancelledBefore(assignment);
  if (areOwnSteps(settings)) {
    const handed = await handOver(
      assignment,
      (job) => ledger.write({ ...debtor, ownSteps: true, job }),
      context,
    );
    if (handed) return handed;
    return {
      ended: "handed-over",
      message: "The following steps are the job; its result is sent when they are over.",
      mode: "interactive",
      assignment,
    };
  }
  ledger.write({ ...debtor, ownSteps: false });
  let handle: JobHandle | undefined;
  const result = await runJob(
    assignment,
    context,
    "interactive",
    (job) => ledger.write({ ...debtor, ownSteps: false, job: (handle = job) }),
    plane,
  );
  if (result.ending.kind === "parked") {
    const { deadline, waitsFor } = result.ending;
    ledger.write({ phase: "parked", task: assignment.task, deadline });
    return {
      ended: "parked",
      message: `Waits for ${waitsFor} until ${deadline}; nothing is sent until then.`,
      deadline,
      mode: "interactive",
      assignment,
    };
  }
  if (result.ending.kind === "left") {
    const left = await leave(assignment, plane, context);
    if (left) return left;
  }
  if (result.ending.kind === "stopped" && result.ending.because === "cancelled") {
    const mask = maskerFor(context, assignment.task);
    const logTail = result.logTail.map((line) =>
      maskedMessage(line, mask).slice(0, MAX_KEPT_LINE_CHARACTERS).toWellFormed(),
    );
    ledger.write({
      ...debtor,
      ownSteps: false,
      cause: "cancelled",
      logTail: logTail.slice(-MAX_KEPT_LINES),
      ...(handle && { job: handle }),
    });
    return {
      ended: "cancelled",
      message: "Cancelled: the job was ended; `finished` is sent by the post step.",
      code: "CA-405",
      mode: "interactive",
      assignment,
    };
  }
  if (result.ending.kind === "stopped" && result.ending.because === "aborted") {
    ledger.write({ phase: "settled", reason: "aborted" });
    if (settings.cancelOnAbort) await cancelRun(context);
    return {
      ended: "aborted",
      message:
        "The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent.",
      code: "CA-315",
      mode: "interactive",
      assignment,
    };
  }
  return outcomeOfJob(result, settings.exitCodes, whatOf(assignment));
}

/**
 * @returns an outcome where post could not know that the caller's steps are the job: nobody would
 * answer
 */
async function handOver(
  assignment: Assignment,
  keep: (job: JobHandle) => void,
  context: Context,
): Promise<Outcome | undefined> {
  const { ledger, job } = context.ports;
  try {
    keep(await job.handOver(assignment, context.config.work.cancelOnAbort));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return couldNotRun(`${whatOf(assignment)} could not be begun: ${error.message}`, error.code);
  }
  if (ledger.isKept !== false) return undefined;
  return couldNotRun(
    `${whatOf(assignment)} could not be begun: ` +
      `${ledger.trouble ?? "the state of this step could not be kept"}, and neither ` +
      "can RUNNER_TEMP, so the post step would not know that your steps are the job. " +
      "Give the runner's user these files back.",
    "CA-504",
  );
}

/**
 * The control plane answers an approval by itself. What is left is a `started` of the webhook
 * service, if it sent one: no answer of the approval-service pays for it, and the task would hang.
 *
 * @returns `undefined` when an answer of ours is needed after all
 */
async function leave(
  assignment: Assignment,
  plane: ControlPlane,
  context: Context,
): Promise<Settlement | undefined> {
  const { clock, cancelled } = context.ports;
  const untilMs = clock.nowMs() + SERVICE_ANSWERS_MS;
  const me = { source: context.source, startedSent: 0, finishedSent: 0 };
  for (let books: Books | undefined; ; await clock.sleep(LOOK_AGAIN_MS, cancelled)) {
    const read = await retried(context, untilMs, (signal) => plane.books(assignment.task, signal));
    if (read.ok) books = read.value;
    const isOver = books !== undefined && (!books.open || isSettled(books));
    if (books && !isOver && isApprovalAnswered(books, assignment.task, me)) return undefined;
    if (!isOver && !cancelled.aborted && clock.nowMs() < untilMs) continue;
    // An approval-service that is away will say the same later, and pay for itself only.
    if (books && !isOver && isWebhookUnpaid(books, assignment.task, me)) return undefined;
    if (isOver)
      return skip(
        assignment,
        context,
        "This approval is over: the control plane decides it by itself, so nobody was asked, and nothing is sent.",
        "CA-312",
      );
    return skip(
      assignment,
      context,
      "The control plane has not answered this approval so far (seen for " +
        `${SERVICE_ANSWERS_MS / 1_000} s). The shipyard lets it decide by itself, so its ` +
        "approval-service has to answer, and nothing is sent from here: look whether " +
        "that service runs; until then the sequence waits.",
      "CA-319",
    );
  }
}

async function cancelRun(context: Context): Promise<void> {
  const { runs, console } = context.ports;
  const why = runs ? await runs.cancelThisRun() : "github-token is empty";
  if (why) console.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
}

async function runJob(
  assignment: Assignment,
  context: Context,
  mode: Mode,
  onStarted: (job: JobHandle) => void,
  plane: ControlPlane | undefined,
) {
  const { job, cancelled } = context.ports;
  const stop = new AbortController();
  const over = new AbortController();
  const end = (reason: StopReason) => () => stop.abort(reason);
  cancelled.addEventListener("abort", end("cancelled"), { once: true });
  if (cancelled.aborted) stop.abort("cancelled");
  if (plane) void watch(assignment, plane, context, over.signal, end("aborted"));
  note(context, "job begun");
  try {
    const result = await job.run({
      assignment,
      work: context.config.work,
      mode,
      stop: stop.signal,
      onStarted,
    });
    note(
      context,
      "job ended " +
        `(${result.ending.kind === "exited" ? `exit code ${result.ending.code}` : result.ending.kind === "judged" ? result.ending.verdict : result.ending.kind})`,
    );
    return result;
  } finally {
    over.abort();
  }
}

/**
 * While the job runs: ends it when the sequence is aborted (nobody tells an executor,
 * control-plane.md F10), and reports progress if asked.
 */
async function watch(
  assignment: Assignment,
  plane: ControlPlane,
  context: Context,
  over: AbortSignal,
  abort: () => void,
): Promise<void> {
  const { clock } = context.ports;
  const { task } = assignment;
  const begunMs = clock.nowMs();
  let progressMs = begunMs;
  const progress = async (message: string) => {
    if (!context.config.work.progress) return;
    const { progressEvent } = await import("../domain/events/events");
    const sent = await plane.deliver(
      progressEvent(task, senderFor(context, task), message),
      clock.nowMs(),
      over,
    );
    if (!sent.ok && !over.aborted)
      context.ports.console.notice(
        `Progress was not accepted (${sent.failure.message}); control planes may refuse it.`,
      );
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
      await progress(
        `The job has been running for ${Math.round((progressMs - begunMs) / 60_000)} minutes.`,
      );
    }
  }
}

function cancelledBefore(assignment: Assignment): Settlement {
  return {
    ended: "cancelled",
    message: "Cancelled before the job began; the post step answers.",
    code: "CA-405",
    mode: "interactive",
    assignment,
  };
}

export function whatOf({ task }: Assignment): string {
  // A silent dispatch may carry ids only.
  return `${task.name}${task.service ? ` of ${task.service}` : ""}${task.stage ? ` in ${task.stage}` : ""}`;
}
