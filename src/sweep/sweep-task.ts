import type { EventCounts } from "../domain/counting/event-counts";
import { coded, UserError } from "../domain/errors";
import type { Judgement, RunRecord } from "../domain/counting/abandoned-task";
import { judge, owesAnswer } from "../domain/counting/abandoned-task";
import type { RunHistory } from "../task/ports";
import { answerInName, counted, readCounts } from "./answer";
import { belongingTo } from "./belonging";
import type { Due } from "./due";
import { outcomeOf, reasonOf } from "./due";
import type { KeptNote, Notes } from "./notes";
import { NO_NOTES, readNotes, SETTLING_MS, unread } from "./notes";
import type { Swept, SweptTask } from "./ports";

export type Dispatched = Awaited<ReturnType<RunHistory["dispatched"]>>;
type Ended = Pick<SweptTask, "did" | "why">;

/** For waiting once, and for runs that no dispatch of this repository started. */
const EXTRA_ROUNDS = 4;
const MISSING_STARTED = "it had been answered without its `started`, which the sweep has sent";

/**
 * Ends what nobody else will of one task. It can owe several answers, one for each dispatch; each
 * round pays one and reads anew.
 */
export async function sweepTask(
  swept: Swept,
  readDispatched: () => Promise<Dispatched>,
): Promise<Ended> {
  const { clock } = swept.ports;
  let answered: Ended | undefined;
  for (let round = 0, rounds = EXTRA_ROUNDS; round < rounds; round++) {
    const seen = await look(swept, readDispatched);
    if ("did" in seen) return seen.did === "failed" ? seen : (answered ?? seen);
    rounds = seen.dispatched.runs.length + EXTRA_ROUNDS;
    const settlesMs = seen.settlesAtMs - clock.nowMs();
    if (settlesMs > 0) {
      await clock.sleep(settlesMs);
      continue;
    }
    const kept = seen.notes.kept.find(({ run }) => owesAnswer(run, swept.open, seen.counts));
    const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
    if (judgement.kind === "leave") return answered ?? { did: "left", why: judgement.why };
    if (swept.order.isDryRun) return would(judgement, kept);
    const done =
      judgement.kind === "start"
        ? await start(judgement.source, swept)
        : await finish(judgement, kept, { swept, seen, readDispatched });
    const { isHindered, ...came } = done;
    if (isHindered) return answered ?? came;
    if (came.did === "failed") return came;
    await counted(judgement, seen.counts, swept);
    await tidy(judgement, kept, swept);
    answered = came;
  }
  return answered ?? { did: "left", why: "" };
}

/** What is known about a task, and what the sweep would do about it. */
export interface Insight extends Ended {
  /** Absent where they could not be read. */
  readonly counts?: EventCounts;
  /** Those that belong to it, oldest first. */
  readonly runs: readonly RunRecord[];
}

/** The same look as the sweep takes, for who only wants to know: nothing is sent, nor waited for. */
export async function insightInto(
  swept: Swept,
  readDispatched: () => Promise<Dispatched>,
): Promise<Insight> {
  const seen = await look(swept, readDispatched);
  if ("did" in seen) return { ...seen, runs: [] };
  const { counts, runs, notes, settlesAtMs } = seen;
  const known = { counts, runs };
  if (settlesAtMs > swept.ports.clock.nowMs())
    return {
      ...known,
      did: "left",
      why: "its run has just ended; what it sent may not be counted",
    };
  const kept = notes.kept.find(({ run }) => owesAnswer(run, swept.open, counts));
  const judgement = kept ? delivery(kept) : judgementOf(seen, swept);
  return judgement.kind === "leave"
    ? { ...known, did: "left", why: judgement.why }
    : { ...known, ...would(judgement, kept) };
}

/** All that a task is judged by. */
interface Seen {
  readonly counts: EventCounts;
  readonly dispatched: Dispatched;
  readonly runs: readonly RunRecord[];
  readonly doubt: string | undefined;
  readonly nameless: RunRecord | undefined;
  readonly notes: Notes;
  readonly settlesAtMs: number;
}

/** @returns why it cannot be judged, where it cannot */
async function look(
  { open, ports }: Swept,
  readDispatched: () => Promise<Dispatched>,
): Promise<Seen | Ended> {
  const counts = await readCounts(open, ports);
  if (typeof counts === "string") return { did: "failed", why: counts };
  if (!counts.open) return { did: "left", why: "it was closed meanwhile" };
  const dispatched = await readDispatched();
  const belonging = await belongingTo(open, counts, dispatched.runs, {
    history: ports.history,
    servedAt: ports.servedAt,
  });
  const { runs } = belonging;
  const live = runs.find((run) => !run.isOver);
  const notes =
    live && !live.isWaiting ? NO_NOTES : await readNotes(open, counts, runs, ports).catch(unread);
  if (typeof notes === "string") return { did: "failed", why: notes };
  const freshest = Math.max(0, ...runs.map(({ changedMs }) => changedMs));
  return {
    ...belonging,
    counts,
    dispatched,
    notes,
    settlesAtMs: live ? 0 : freshest + SETTLING_MS,
  };
}

/**
 * Results first: a run that has kept one must not be told dead because another run of the dispatch
 * is.
 */
function delivery({ result }: KeptNote): Judgement {
  return { kind: "finish", source: result.source, message: "", code: "CA-321" };
}

function judgementOf(seen: Seen, { open, order, ports }: Swept): Judgement {
  const { counts, runs, doubt, nameless, notes, dispatched } = seen;
  if (doubt !== undefined) return { kind: "leave", why: doubt };
  const judgement = judge(
    open,
    {
      counts,
      runs,
      isSure: dispatched.isComplete,
      waitNoted: (run) => notes.parked.get(run.id),
    },
    order.rules,
    ports.clock.nowMs(),
  );
  // Who works under a title of another form may work on this task: nothing is ended under a run
  // at work.
  return nameless && judgement.kind === "finish" && judgement.code === "CA-602"
    ? { kind: "leave", why: namelessOf(nameless) }
    : judgement;
}

function namelessOf({ id, workflow }: RunRecord): string {
  return (
    `run ${id} is at work, and its title does not say for which task: add ` +
    `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
    `}}\` to ${workflow || "its workflow"}`
  );
}

function would(judgement: Due | Extract<Judgement, { kind: "start" }>, kept?: KeptNote): Ended {
  if (judgement.kind === "start") return { did: "would finish", why: MISSING_STARTED };
  return kept
    ? { did: "would deliver", why: `the result that ${kept.note.name} keeps` }
    : { did: "would finish", why: reasonOf(judgement) };
}

/** @param isHindered  somebody else has begun, so it was left after all */
type Done = Ended & { readonly isHindered?: boolean };

async function start(source: string, swept: Swept): Promise<Done> {
  const sent = await answerInName(source, undefined, swept);
  return sent.ended === "undelivered"
    ? { did: "failed", why: sent.message }
    : { did: "finished", why: MISSING_STARTED };
}

interface Round {
  readonly swept: Swept;
  readonly seen: Seen;
  readDispatched(): Promise<Dispatched>;
}

async function finish(
  judgement: Due,
  kept: KeptNote | undefined,
  { swept, seen, readDispatched }: Round,
): Promise<Done> {
  const due = kept
    ? { outcome: kept.result.outcome, why: `the result that ${kept.note.name} kept` }
    : await outcomeOf(judgement, swept.open, swept.ports);
  if (typeof due === "string") return { did: "failed", why: due };
  let hindrance: Ended | undefined;
  const sent = await answerInName(judgement.source, due.outcome, swept, async () => {
    hindrance = await whyNotNow(seen.counts, readDispatched, swept);
    return hindrance !== undefined;
  });
  if (hindrance) return { ...hindrance, isHindered: true };
  const isSent =
    sent.ended === "answered" || (sent.ended === "skipped" && sent.finished !== undefined);
  return isSent
    ? { did: kept ? "delivered" : "finished", why: due.why }
    : { did: "failed", why: sent.message };
}

/** After the answer: what it has made superfluous. */
async function tidy(
  judgement: Exclude<Judgement, { kind: "leave" }>,
  kept: KeptNote | undefined,
  { ports: { awaited, console } }: Swept,
): Promise<void> {
  if (judgement.kind === "finish" && judgement.ends !== undefined)
    await awaited?.end(judgement.ends);
  await kept?.note
    .remove()
    .catch((error: Error) =>
      console.warning(`${kept.note.name} was delivered and could not be deleted: ${error.message}`),
    );
}

/**
 * What was judged minutes ago may be wrong by now: a run of the same dispatch that has begun
 * meanwhile answers itself.
 */
async function whyNotNow(
  counts: EventCounts,
  readDispatched: () => Promise<Dispatched>,
  { open, ports: { history, servedAt } }: Swept,
): Promise<Ended | undefined> {
  try {
    const { runs } = await belongingTo(open, counts, (await readDispatched()).runs, {
      history,
      servedAt,
    });
    const live = runs.find((run) => !run.isOver && !run.isWaiting);
    return live && { did: "left", why: `run ${live.id} has begun meanwhile` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { did: "failed", why: coded(error.message, error.code) };
  }
}
