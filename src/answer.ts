import type { Context } from "./context";
import { explain, maskerFor, note, retried, senderFor } from "./context";
import type { Books, Debt, Party } from "./domain/books";
import { debtOf, hasAnswered, isSettled } from "./domain/books";
import type { OutgoingEvent } from "./domain/events";
import type { Outcome } from "./domain/outcome";
import type { Masker } from "./domain/masking";
import { maskJson } from "./domain/masking";
import type { Settlement } from "./domain/settlement";
import type { Assignment } from "./domain/task";
import type { Answered, ControlPlane, Failure } from "./ports";

/** How much of the time for delivery may go into reading the books before `finished` is sent without them. */
const READING_SHARE = 0.4;
/** Somebody else's `started` may still be on its way while a task is this young; the webhook service sends within seconds. */
const YOUNG_TASK_MS = 60_000;
const WAIT_FOR_STARTED_MS = 5_000;
const LOOK_AGAIN_MS = 500;
const MAX_LINE_CHARACTERS = 2_000;

/**
 * Sends what this dispatch still owes for a known outcome: `finished`, a missing `started` before it, and a payment
 * for each `started` that proved superfluous. Reads first, so that it is safe to call again after any failure.
 *
 * @param startedSent  `started` events of ours that are known to have been accepted
 * @param isInDoubt    an earlier process may have been cut off while it sent: its event is looked for first
 */
export async function answer(assignment: Assignment, outcome: Outcome, startedSent: number, plane: ControlPlane, context: Context, deadlineMs: number, isInDoubt = false): Promise<Settlement> {
  const { task } = assignment;
  const { ledger, clock } = context.ports;
  const { sendStarted, verify } = context.config.connection;
  const masked = maskOutcome(outcome, context, assignment);
  const told = { mode: "interactive", assignment, outcome: masked } as const;
  ledger.write({ phase: "finishing", task, startedSent, outcome: masked });

  const me = { source: context.source, startedSent, finishedSent: 0 };
  const reads = sendStarted === "auto" || verify !== "off";
  const read = reads ? await clearBooks(assignment, me, plane, context, clock.nowMs() + (deadlineMs - clock.nowMs()) * READING_SHARE) : undefined;
  let books = read?.ok ? read.value : undefined;
  if (books && !books.open && hasAnswered(books, me)) return settle(context, { ended: "answered", message: "The answer had arrived already.", ...told });
  if (books && !books.open) return closedElsewhere(assignment, masked, plane, context);
  const debt = dueNow(books, assignment, me, context);
  if (debt.finished === 0) return settle(context, { ended: "skipped", message: "Another run has answered this task; nothing is sent.", ...told });

  const { canCarryData, finishedEvent, paymentEvent, startedEvent } = await import("./domain/events");
  if (!canCarryData(task) && Object.keys(masked.data).length > 0) {
    context.ports.console.warning(`What the job reported stays here: a task called ${task.name} has no place for data in its event. Rename the task in the shipyard.`);
  }
  const sender = senderFor(context, task);
  const undelivered = (failure: Failure): Settlement => ({ ended: "undelivered", message: `The result could not be delivered: ${explain(failure, plane)}`, ...told });
  if (debt.started) {
    const failure = await send(startedEvent(task, sender), plane, context, deadlineMs, isInDoubt);
    if (failure) return undelivered(failure);
    me.startedSent++;
    ledger.write({ phase: "finishing", task, startedSent: me.startedSent, outcome: masked });
  }
  const finished = finishedEvent(task, masked, sender);
  if (debt.paid === 0) {
    const failure = await send(finished, plane, context, deadlineMs, isInDoubt);
    if (failure) return undelivered(failure);
  }
  me.finishedSent = Math.max(1, debt.paid);
  // A `started` of the webhook service that came after we had read would leave the task one short for ever.
  if (reads && me.startedSent > 0 && debt.superfluous === 0) {
    const again = await retried(context, deadlineMs, (signal) => plane.books(task, signal));
    // Sent, but perhaps not enough: the ledger stays open, and post looks again.
    if (!again.ok) return { ended: "answered", message: firstLine(masked.message), finished, ...told };
    books = again.value;
  }
  for (let open = books?.open ? debtOf(books, task, me).finished : 0; open > 0; open--) {
    const failure = await send(paymentEvent(task, masked, sender, me.finishedSent), plane, context, deadlineMs);
    if (failure) return undelivered(failure);
    me.finishedSent++;
    context.ports.console.warning("Both the webhook service and this action sent `started`; a second `finished` pays for it. Set sendStarted: false in the webhook's configuration, or send-started: never here.");
  }
  return settle(context, { ended: "answered", message: firstLine(masked.message), finished, ...told });
}

/** Sends one event and keeps the timeline. */
export async function send(event: OutgoingEvent, plane: ControlPlane, context: Context, deadlineMs: number, isInDoubt = false): Promise<Failure | undefined> {
  const sent = await plane.deliver(event, deadlineMs, context.ports.cancelled, isInDoubt);
  const name = event.type.slice(event.type.lastIndexOf(".") + 1);
  note(context, sent.ok ? `sent \`${name}\`` : `could not send \`${name}\``);
  if (sent.ok) context.ports.console.info(`Sent ${event.type}.`);
  return sent.ok ? undefined : sent.failure;
}

/**
 * Reads the counts until it is clear whose `started` is owed. While a task is young, somebody else's may still be on its
 * way: one of ours would then be superfluous.
 *
 * @returns the books, or why they could not be read until `untilMs`
 */
export async function clearBooks(assignment: Assignment, me: Party, plane: ControlPlane, context: Context, untilMs: number): Promise<Answered<Books>> {
  const { clock, cancelled } = context.ports;
  const begunMs = clock.nowMs();
  const sentMs = Date.parse(String(assignment.event["time"]));
  for (;;) {
    const read = await retried(context, untilMs, (signal) => plane.books(assignment.task, signal));
    if (!read.ok || !read.value.open || cancelled.aborted || isSettled(read.value)) return read;
    const debt = debtOf(read.value, assignment.task, me);
    const isYoung = !(clock.nowMs() - sentMs >= YOUNG_TASK_MS);
    if ((debt.finished > 0 && !debt.started) || debt.paid > 0 || !isYoung || clock.nowMs() - begunMs >= WAIT_FOR_STARTED_MS) return read;
    await clock.sleep(LOOK_AGAIN_MS, cancelled);
  }
}

function dueNow(books: Books | undefined, assignment: Assignment, me: Party, context: Context): Debt {
  const { sendStarted } = context.config.connection;
  if (books) {
    const debt = debtOf(books, assignment.task, me);
    // Whoever says `never` knows of a sender of `started` that we cannot tell apart.
    return sendStarted === "never" ? { ...debt, started: false } : debt;
  }
  if (sendStarted === "auto" && me.startedSent === 0) {
    context.ports.console.warning("The task's counts could not be read, so nobody knows who sent `started`; `finished` is sent as if the webhook service had. Set send-started to always or never to make this certain.");
  }
  // Without the counts, whoever says `always` says that nobody else sends `started`: one that never went out is still owed.
  return { started: sendStarted === "always" && me.startedSent === 0, finished: 1, paid: 0, superfluous: 0 };
}

async function closedElsewhere(assignment: Assignment, outcome: Outcome, plane: ControlPlane, context: Context): Promise<Settlement> {
  const aborted = await plane.isAborted(assignment.task, context.ports.cancelled);
  if (aborted.ok && aborted.value) {
    return settle(context, { ended: "aborted", message: "The sequence was aborted or timed out in the control plane; nothing is sent.", mode: "interactive", assignment, outcome });
  }
  return settle(context, { ended: "skipped", message: "The task was closed elsewhere while the job ran; nothing is sent.", mode: "interactive", assignment, outcome });
}

function settle(context: Context, settlement: Settlement): Settlement {
  context.ports.ledger.write({ phase: "settled", reason: settlement.ended === "answered" ? "answered" : settlement.ended === "aborted" ? "aborted" : "skipped" });
  note(context, settlement.ended === "answered" ? "task answered" : firstLine(settlement.message));
  return settlement;
}

function maskOutcome(outcome: Outcome, context: Context, assignment: Assignment): Outcome {
  const mask = maskerFor(context, assignment.task);
  return { ...outcome, message: maskedMessage(outcome.message, mask), labels: maskJson(outcome.labels, mask), data: maskJson(outcome.data, mask) };
}

/** Masked first, then shortened: half a secret at the end of a long line could not be recognised any more. */
export function maskedMessage(message: string, mask: Masker): string {
  return mask(message)
    .split("\n")
    .map((line) => (line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …` : line))
    .join("\n");
}

export function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
