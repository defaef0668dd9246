import type { Context } from "./context";
import { codeOf, explain, maskerFor, note, retried, senderFor } from "./context";
import type { Books, Debt, Party } from "../domain/counting/books";
import { debtOf, hasAnswered, isApprovalAnswered, isSettled } from "../domain/counting/books";
import { coded } from "../domain/errors";
import type { OutgoingEvent } from "../domain/events/events";
import { lostValues } from "../domain/counting/frozen";
import { setOwn } from "../domain/text/json";
import type { Outcome } from "../domain/counting/outcome";
import { outcome as outcomeWith, verdictOf } from "../domain/counting/outcome";
import type { Masker } from "../domain/text/masking";
import { maskJson } from "../domain/text/masking";
import type { Settlement } from "../domain/counting/settlement";
import type { Assignment } from "../domain/task";
import { inTime } from "./in-time";
import type { Answered, ControlPlane, Delivery, Failure } from "./ports";

/** How much of the time for delivery may go into reading the books; the rest is for sending. */
const READING_SHARE = 0.8;
/**
 * Somebody else's `started` may still be on its way while a task is this young; the webhook service
 * sends within seconds.
 */
const YOUNG_TASK_MS = 60_000;
const WAIT_FOR_STARTED_MS = 5_000;
const LOOK_AGAIN_MS = 500;
const MAX_LINE_CHARACTERS = 2_000;
/** For masking what was reported; a part of a second for all that an event can hold. */
const PREPARING_MS = 10_000;
/**
 * The worst result of a task counts, so this one takes nothing from what somebody else has said.
 */
const PAYMENT = outcomeWith(
  "pass",
  "Answered elsewhere; this pays for the `started` of the webhook service.",
);

/**
 * Sends what this dispatch still owes for a known outcome: `finished`, a missing `started` before
 * it, and a payment for each `started` that proved superfluous. Reads first, so that it is safe to
 * call again after any failure.
 *
 * @param startedSent  `started` events of ours that are known to have been accepted
 * @param isInDoubt an earlier process may have been cut off while it sent: its event is looked for
 * first
 * @param finishedSent `finished` events of ours that are known to have been accepted
 */
export async function answer(
  assignment: Assignment,
  outcome: Outcome,
  startedSent: number,
  plane: ControlPlane,
  context: Context,
  deadlineMs: number,
  isInDoubt = false,
  finishedSent = 0,
): Promise<Settlement> {
  const { task } = assignment;
  const { ledger, clock } = context.ports;
  const { sendStarted, verify } = context.config.connection;
  const mayAnswer = context.mayAnswer ?? (() => Promise.resolve(true));
  const whole = withLostValues(outcome, assignment, context);
  const masked =
    inTime(PREPARING_MS, () => maskOutcome(whole, context, assignment)) ?? withoutReport(whole);
  const told = { mode: "interactive", assignment, outcome: masked } as const;
  const { labels } = context.config.work;
  const kept = {
    task,
    labels,
    ...(assignment.isStarted && { isStarted: true }),
    ...(context.isForAnother && { source: context.source }),
    ...(context.also && { also: context.also }),
  };
  const me = {
    source: context.source,
    ...(context.also && { also: context.also }),
    startedSent,
    finishedSent,
  };
  const keep = () =>
    ledger.write({
      phase: "finishing",
      startedSent: me.startedSent,
      ...(me.finishedSent > 0 && { finishedSent: me.finishedSent }),
      ...kept,
      outcome: masked,
    });
  keep();

  const reads = sendStarted === "auto" || verify !== "off";
  const read = reads
    ? await clearBooks(
        assignment,
        me,
        plane,
        context,
        clock.nowMs() + (deadlineMs - clock.nowMs()) * READING_SHARE,
      )
    : undefined;
  let books = read?.ok ? read.value : undefined;
  // It has arrived. Whether somebody's late `started` has to be paid for, too, cannot be told now;
  // the sweep will see it.
  if (!books && finishedSent > 0)
    return settle(context, { ended: "answered", message: firstLine(masked.message), ...told });
  // Nobody knows what is owed, so nothing is sent: post tries again, and the sweep after it.
  if (
    read &&
    !read.ok &&
    mayBeReadLater(read.failure, context, startedSent > 0 || assignment.isStarted === true)
  ) {
    return {
      ended: "undelivered",
      message: `The task's counts could not be read, so the result was not sent: ${explain(read.failure, plane)}`,
      code: codeOf(read.failure),
      finished: (await import("../domain/events/events")).finishedEvent(
        task,
        masked,
        senderFor(context, task),
      ),
      ...told,
    };
  }
  /** Why nothing of ours is to be sent, as the counts say. */
  const nothingToSend = async (now: Books | undefined): Promise<Settlement | undefined> => {
    // In the name of a run that asked speaks whoever was asked: of what came that way, only what
    // this process knows of is its own.
    if (now && !now.open && (context.isForAnother ? finishedSent > 0 : hasAnswered(now, me)))
      return settle(context, {
        ended: "answered",
        message: "The answer had arrived already.",
        ...told,
      });
    if (now && !now.open) return closedElsewhere(assignment, masked, plane, context);
    const due = dueNow(now, assignment, me, context);
    if (now && due.finished > 0 && outcome !== PAYMENT && isApprovalAnswered(now, task, me))
      return pay(assignment, plane, context, deadlineMs);
    return due.finished > 0
      ? undefined
      : settle(context, {
          ended: "skipped",
          message: "Another run has answered this task; nothing is sent.",
          code: "CA-314",
          ...told,
        });
  };
  const nothing = await nothingToSend(books);
  if (nothing) return nothing;
  const debt = dueNow(books, assignment, me, context);

  const { canCarryData, finishedEvent, paymentEvent, startedEvent } =
    await import("../domain/events/events");
  if (!canCarryData(task) && Object.keys(masked.data).length > 0) {
    context.ports.console.warning(
      `What the job reported stays here: a task called ${task.name} has no place for ` +
        "data in its event. Rename the task in the shipyard. (CA-503)",
    );
  }
  const sender = senderFor(context, task);
  const finished = finishedEvent(task, masked, sender);
  if (finished.isCut)
    context.ports.console.warning(
      "What was reported is larger than an event may be (60 KB) and was cut; the whole " +
        "text stands in the job summary. (CA-502)",
    );
  const undelivered = (failure: Failure): Settlement => ({
    ended: "undelivered",
    message: `The result could not be delivered: ${explain(failure, plane)}`,
    code: codeOf(failure),
    finished,
    ...told,
  });
  const isBlind = verify === "off";
  if (debt.started) {
    const failure = await send(startedEvent(task, sender), plane, context, {
      deadlineMs,
      isInDoubt,
      isBlind,
    });
    if (failure) return undelivered(failure);
    me.startedSent++;
    keep();
  }
  const left: Settlement = {
    ended: "skipped",
    message: "Somebody whose task it is has begun meanwhile; nothing is sent.",
    code: "CA-314",
    ...told,
  };
  const isStillOwed = async (): Promise<boolean | undefined> => {
    if (!(await mayAnswer())) return false;
    const now = await plane.books(task, context.ports.cancelled);
    if (!now.ok) return mayBeReadLater(now.failure, context, true) ? undefined : true;
    // What was read stays known, whatever cannot be read afterwards.
    books = now.value;
    return books.open && debtOf(books, task, me).finished > 0;
  };
  if (!(await mayAnswer())) return left;
  if (debt.paid === 0) {
    const failure = await send(finished, plane, context, {
      deadlineMs,
      isInDoubt,
      isBlind,
      isOutdated: isInDoubt || debt.started,
      ...(reads && { isStillOwed }),
    });
    // Somebody else has changed the counts, and the counts decide.
    if (failure?.kind === "superseded") return (await nothingToSend(books)) ?? left;
    if (failure) return undelivered(failure);
  }
  me.finishedSent = Math.max(1, debt.paid);
  keep();
  // A `started` of the webhook service that came after we had read would leave the task one short
  // for ever.
  if (reads && me.startedSent > 0 && debt.superfluous === 0) {
    const again = await retried(context, deadlineMs, (signal) => plane.books(task, signal));
    // Sent, but perhaps not enough: the ledger stays open, and post looks again.
    if (!again.ok)
      return { ended: "answered", message: firstLine(masked.message), finished, ...told };
    books = again.value;
  }
  for (let open = books?.open ? debtOf(books, task, me).finished : 0; open > 0; open--) {
    const failure = await send(
      paymentEvent(task, masked, sender, me.finishedSent),
      plane,
      context,
      { deadlineMs, isBlind, isStillOwed },
    );
    if (failure?.kind === "superseded") break;
    if (failure) return undelivered(failure);
    me.finishedSent++;
    context.ports.console.warning(
      "Both the webhook service and this action sent `started`; a second `finished` " +
        "pays for it. Set sendStarted: false in the webhook's configuration, or " +
        "send-started: never here. (CA-317)",
    );
  }
  return settle(context, {
    ended: "answered",
    message: firstLine(masked.message),
    finished,
    ...told,
  });
}

/** What an answer of somebody else has left to pay. */
async function pay(
  assignment: Assignment,
  plane: ControlPlane,
  context: Context,
  deadlineMs: number,
): Promise<Settlement> {
  const settlement = await answer(assignment, PAYMENT, 0, plane, context, deadlineMs);
  if (settlement.ended !== "answered") return settlement;
  context.ports.console.warning(
    "A second `finished` pays for the `started` of the webhook service. Set " +
      "sendStarted: false in the webhook's configuration. (CA-317)",
  );
  // Nobody may read a payment as the verdict.
  const { outcome: _payment, ...paid } = settlement;
  return {
    ...paid,
    ended: "skipped",
    message:
      "The approval was answered elsewhere; only the `started` of the webhook service was paid for.",
    code: "CA-316",
  };
}

/**
 * Whether what could not be read has to be waited for. Not where it is refused for good, as to a
 * token that may send and not read; nor with `verify: off`; nor with `prefer`, where it is certain
 * that a `started` stands before our `finished`: a lone one would never end the task, and nothing
 * would time it out (trap 3).
 */
function mayBeReadLater(
  { kind, isForgotten }: Failure,
  { config }: Context,
  isStarted: boolean,
): boolean {
  const { verify, sendStarted } = config.connection;
  if (verify === "off" || kind === "unauthorized" || kind === "refused") return false;
  // Who was read and knows nothing of the task has not closed it either, and will know no more
  // later.
  return (verify === "require" && !isForgotten) || (sendStarted === "auto" && !isStarted);
}

interface Sending extends Delivery {
  readonly deadlineMs: number;
}

/** Sends one event and keeps the timeline. */
export async function send(
  event: OutgoingEvent,
  plane: ControlPlane,
  context: Context,
  { deadlineMs, ...delivery }: Sending,
): Promise<Failure | undefined> {
  const sent = await plane.deliver(event, deadlineMs, context.ports.cancelled, delivery);
  const name = event.type.slice(event.type.lastIndexOf(".") + 1);
  note(context, sent.ok ? `sent \`${name}\`` : `could not send \`${name}\``);
  if (sent.ok) context.ports.console.info(`Sent ${event.type}.`);
  return sent.ok ? undefined : sent.failure;
}

/**
 * Reads the counts until it is clear whose `started` is owed. While a task is young, somebody
 * else's may still be on its way: one of ours would then be superfluous.
 *
 * @returns the books, or why they could not be read until `untilMs`
 */
export async function clearBooks(
  assignment: Assignment,
  me: Party,
  plane: ControlPlane,
  context: Context,
  untilMs: number,
): Promise<Answered<Books>> {
  const { clock, cancelled } = context.ports;
  const begunMs = clock.nowMs();
  const sentMs = Date.parse(String(assignment.event["time"]));
  for (;;) {
    const read = await retried(context, untilMs, (signal) => plane.books(assignment.task, signal));
    if (!read.ok || !read.value.open || cancelled.aborted || isSettled(read.value)) return read;
    const debt = debtOf(read.value, assignment.task, me);
    const isYoung = !(clock.nowMs() - sentMs >= YOUNG_TASK_MS);
    if (
      (debt.finished > 0 && !debt.started) ||
      debt.paid > 0 ||
      !isYoung ||
      clock.nowMs() - begunMs >= WAIT_FOR_STARTED_MS
    )
      return read;
    await clock.sleep(LOOK_AGAIN_MS, cancelled);
  }
}

function dueNow(
  books: Books | undefined,
  assignment: Assignment,
  me: Party,
  context: Context,
): Debt {
  const { sendStarted } = context.config.connection;
  if (books) {
    const debt = debtOf(books, assignment.task, me);
    // Whoever says `never` knows of a sender of `started` that we cannot tell apart.
    return sendStarted === "never" ? { ...debt, started: false } : debt;
  }
  if (sendStarted === "auto" && me.startedSent === 0 && !assignment.isStarted) {
    context.ports.console.warning(
      "The task's counts could not be read, so nobody knows who sent `started`; " +
        "`finished` is sent as if the webhook service had. Set send-started to always or " +
        "never to make this certain. (CA-318)",
    );
  }
  // Without the counts, whoever says `always` says that nobody else sends `started`: one that never
  // went out is still owed.
  return {
    started: sendStarted === "always" && me.startedSent === 0,
    finished: 1,
    paid: 0,
    superfluous: 0,
  };
}

async function closedElsewhere(
  assignment: Assignment,
  outcome: Outcome,
  plane: ControlPlane,
  context: Context,
): Promise<Settlement> {
  const aborted = await plane.isAborted(assignment.task, context.ports.cancelled);
  if (aborted.ok && aborted.value) {
    return settle(context, {
      ended: "aborted",
      message: "The sequence was aborted or timed out in the control plane; nothing is sent.",
      code: "CA-315",
      mode: "interactive",
      assignment,
      outcome,
    });
  }
  return settle(context, {
    ended: "skipped",
    message: "The task was closed elsewhere while the job ran; nothing is sent.",
    code: "CA-316",
    mode: "interactive",
    assignment,
    outcome,
  });
}

function settle(context: Context, settlement: Settlement): Settlement {
  const reason =
    settlement.ended === "answered"
      ? "answered"
      : settlement.ended === "aborted"
        ? "aborted"
        : "skipped";
  context.ports.ledger.write({
    phase: "settled",
    reason,
    ...(reason === "answered" && settlement.outcome && { verdict: verdictOf(settlement.outcome) }),
  });
  note(context, settlement.ended === "answered" ? "task answered" : firstLine(settlement.message));
  return settlement;
}

/**
 * A value that later tasks will not see stands in a label, which a newer text does replace
 * (control-plane.md 2.3).
 */
function withLostValues(outcome: Outcome, { task, frozen }: Assignment, context: Context): Outcome {
  const lost = frozen ? lostValues(frozen, outcome.data) : new Map<string, string>();
  if (lost.size === 0) return outcome;
  const labels = { ...outcome.labels };
  for (const [path, value] of lost) setOwn(labels, `${task.name}.${path}`, value);
  const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
  context.ports.console.warning(
    `Later tasks of this sequence will go on seeing an older value of ${names}: the ` +
      "control plane never replaces a number or a boolean. The reported value is in " +
      "this task's event and in a label. (CA-501)",
  );
  return { ...outcome, labels };
}

function maskOutcome(outcome: Outcome, context: Context, assignment: Assignment): Outcome {
  const mask = maskerFor(context, assignment.task);
  return {
    ...outcome,
    message: maskedMessage(outcome.message, mask),
    labels: maskJson(outcome.labels, mask),
    data: maskJson(outcome.data, mask),
  };
}

/** The verdict has to go out, whatever was reported with it. */
function withoutReport(outcome: Outcome): Outcome {
  return {
    ...outcome,
    message: coded(
      `${verdictOf(outcome)}: what was reported is left out, since it could not be ` +
        `made ready for sending within ${PREPARING_MS / 1_000} s.`,
      "CA-506",
    ),
    labels: {},
    data: {},
  };
}

/**
 * Masked first, then shortened: half a secret at the end of a long line could not be recognised any
 * more.
 */
export function maskedMessage(message: string, mask: Masker): string {
  return mask(message)
    .split("\n")
    .map((line) =>
      line.length > MAX_LINE_CHARACTERS
        ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
        : line,
    )
    .join("\n");
}

export function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
