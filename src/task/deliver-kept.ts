import { answer } from "./answer";
import type { Context } from "./context";
import { retried } from "./context";
import { APPROVAL_TASK, debtOf, dispatchesOwed, isSameRun } from "../domain/counting/books";
import type { KeptResult } from "../domain/counting/kept-result";
import { verdictOf } from "../domain/counting/outcome";
import type { Settlement } from "../domain/counting/settlement";
import type { Assignment } from "../domain/task";
import type { ControlPlane } from "./ports";

const ATTEMPTS = 3;
const AGAIN_MS = 1_000;

/**
 * An earlier run of the same dispatch may have done the work and kept its result, because nobody
 * took it then: that is delivered in its name, and the work is not done again. Attempts of this run
 * itself are not asked for: whoever starts a run again wants its work done again.
 *
 * @param older  runs of the same dispatch that are at work
 * @returns      `undefined` when the work has to be done
 */
export async function deliverKept(
  assignment: Assignment,
  older: readonly number[] | undefined,
  plane: ControlPlane,
  context: Context,
): Promise<Settlement | undefined> {
  const { task } = assignment;
  const { clock, cancelled } = context.ports;
  // What a person has said is told by GitHub's record of it, which the sweep reads.
  if (older === undefined || task.name === APPROVAL_TASK) return undefined;
  const kept = await keptByOlder(assignment, context);
  if (kept.length === 0) return undefined;
  const { deliveryTimeoutMs } = context.config.connection;
  const read = await retried(context, clock.nowMs() + deliveryTimeoutMs, (signal) =>
    plane.books(task, signal),
  );
  // Unreadable or closed: whoever announces the task finds the same, and says so.
  if (!read.ok || !read.value.open || cancelled.aborted) return undefined;
  const books = read.value;
  const due = kept.filter(
    ({ source }) => debtOf(books, task, { source, startedSent: 0, finishedSent: 0 }).finished > 0,
  );
  const atWork = older.filter(
    (id) =>
      !books.answers.some(
        ({ kind, source }) => kind === "finished" && isSameRun(source, sourceOf(id, context)),
      ),
  );
  const [first] = due;
  // More answers are owed than runs will give: one of them is this run's.
  if (
    !first ||
    due.length + atWork.length <
      dispatchesOwed(books, task, { source: context.source, startedSent: 0, finishedSent: 0 })
  )
    return undefined;
  const settlement = await answer(
    assignment,
    first.outcome,
    0,
    plane,
    { ...context, source: first.source, isForAnother: true },
    clock.nowMs() + deliveryTimeoutMs,
    true,
  );
  if (settlement.ended !== "answered") return settlement;
  const { outcome: _theirs, ...delivered } = settlement;
  return {
    ...delivered,
    ended: "skipped",
    message:
      `${first.source} had done the work and could not deliver its result ` +
      `(${verdictOf(first.outcome)}); it was delivered now, and nothing is run ` +
      "again.",
    code: "CA-611",
  };
}

async function keptByOlder(
  { task }: Assignment,
  { ports }: Context,
): Promise<readonly KeptResult[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const kept = await ports.runs?.keptByOlder(task);
    if (kept || ports.cancelled.aborted) return kept ?? [];
    await ports.clock.sleep(AGAIN_MS, ports.cancelled);
  }
  ports.console.warning(
    "An earlier run of this dispatch is over, and GitHub did not tell whether it has " +
      "kept a result; should it have done the work, that is done again now. (CA-612)",
  );
  return [];
}

function sourceOf(id: number, { source }: Context): string {
  return source.replace(/(?<!\d)\d*\/attempts\/\d*$/, String(id));
}
