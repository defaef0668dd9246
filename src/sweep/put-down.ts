import type { OpenTask, RunRecord } from "../domain/counting/abandoned-task";
import { causeOf } from "../domain/counting/run-conclusion";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun } from "../domain/counting/outcome";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import {
  MAX_UNDELIVERED_BYTES,
  readUndeliveredResult,
  UNDELIVERED_RESULT_FILE,
  undeliveredResultPrefix,
} from "../domain/counting/undelivered-result";
import type { WaitingTask } from "../domain/counting/waiting-task";
import {
  readWaitingTask,
  WAITING_TASK_FILE,
  waitingTaskPrefix,
} from "../domain/counting/waiting-task";
import { coded, UserError } from "../domain/errors";
import type { Task } from "../domain/task";
import type { TaskResult } from "../domain/counting/task-result";
import { answerFor } from "../task/proceed";
import type { ControlPlane, Memory, RunNote } from "../task/ports";
import { outcomeOf } from "./due";
import { MAX_NOTE_BYTES, SETTLING_MS } from "./notes";
import type { SweepPorts, SweptTask } from "./ports";

const DELIVERY_MS = 60_000;

/** What a run has put down about a task that it owes an answer for. */
export interface PutDown {
  readonly note: RunNote;
  readonly task: Task;
  readonly plane: ControlPlane;
}

export type PutDownPorts = Omit<SweepPorts, "controlPlane" | "servedAt" | "questions"> & {
  /** @throws UserError when GitHub does not tell */
  list(): Promise<readonly PutDown[]>;
  /** What earlier sweeps have given up. */
  readonly memory: Memory;
};

interface Order {
  readonly sweepUrl: string;
  readonly isDryRun: boolean;
  /** Somebody has started it and looks at what comes of it. */
  readonly isByHand: boolean;
}

/** Nothing changes them but a person. */
const FOR_GOOD = ["CA-302", "CA-303"];

/**
 * Answers for runs that are lost, where the control plane lists no open tasks: by what the runs
 * themselves have put down. A task that no run has begun is known to nobody here.
 *
 * @throws UserError when GitHub does not tell what was put down
 */
export async function sweepPutDown(order: Order, ports: PutDownPorts): Promise<SweptTask[]> {
  const swept: SweptTask[] = [];
  const settled = new Set<string>();
  for (const putDown of await ports.list()) {
    const { task, note } = putDown;
    const owed = owedBy(note, task);
    if (settled.has(owed)) {
      await remove(note, ports);
      continue;
    }
    const open: OpenTask = { task, sentMs: NaN, event: {} };
    const came = await sweepOne(putDown, open, order, ports).catch(failed);
    if (came.isSettled) settled.add(owed);
    swept.push({ project: task.project, open, did: came.did, why: came.why });
  }
  return swept;
}

type Came = Pick<SweptTask, "did" | "why"> & {
  /** Nothing is owed any more. */
  readonly isSettled?: true;
};

function failed(error: unknown): Came {
  if (!(error instanceof UserError)) throw error;
  return { did: "failed", why: coded(error.message, error.code) };
}

interface Due {
  readonly outcome: Outcome;
  readonly why: string;
  readonly did: "finished" | "delivered";
  /** In whose name. */
  readonly source: string;
}

async function sweepOne(
  putDown: PutDown,
  open: OpenTask,
  order: Order,
  ports: PutDownPorts,
): Promise<Came> {
  const { note } = putDown;
  const run = await ports.history.run(note.runId);
  if (!run) return { did: "left", why: "its run is no longer there" };
  if (!run.isOver || ports.clock.nowMs() - run.changedMs < SETTLING_MS)
    return { did: "left", why: `run ${run.id} is at work` };
  const due = await dueOf(putDown, run, open, ports);
  if ("left" in due) {
    if (due.isOver && !order.isDryRun) await remove(note, ports);
    return { did: "left", why: due.left };
  }
  const givenUpMs = order.isByHand ? undefined : await ports.memory.lastMs(givenUp(putDown));
  if (givenUpMs !== undefined)
    return {
      did: "left",
      why: `given up at ${new Date(givenUpMs).toISOString()}, when its answer was refused; start the sweep by hand to try again`,
    };
  if (order.isDryRun)
    return { did: due.did === "delivered" ? "would deliver" : "would finish", why: due.why };
  return send(putDown, due, order, ports);
}

async function dueOf(
  { task }: PutDown,
  run: RunRecord,
  open: OpenTask,
  ports: PutDownPorts,
): Promise<Due | { readonly left: string; readonly isOver: boolean }> {
  const notes = await ports.history.notesOf(run.id);
  const kept = await newest(notes, undeliveredResultPrefix(task), ports, readKept);
  if (kept?.triggeredId === task.id)
    return {
      outcome: kept.outcome,
      why: `the result that run ${run.id} had kept`,
      did: "delivered",
      source: kept.source,
    };
  const waiting = await newest(notes, waitingTaskPrefix(task), ports, readWait);
  if (waiting) return dueAfter(waiting, run, open, ports);
  // The note was not removed, and everything else went well.
  if (run.conclusion === "success") return { left: `run ${run.id} has answered it`, isOver: true };
  const message = `${task.name} was never finished: run ${run.id} ${causeOf(run.conclusion)} and has not answered.`;
  return finish(message, "CA-601", run);
}

function finish(message: string, code: "CA-601" | "CA-603", { attemptUrl }: RunRecord): Due {
  return {
    outcome: couldNotRun(`${message} The sweep has finished it.`, code),
    why: message,
    did: "finished",
    source: attemptUrl,
  };
}

/** Of a task that waits for a person or another run. */
async function dueAfter(
  { runId, deadline, waitsFor, artifact }: WaitingTask,
  run: RunRecord,
  open: OpenTask,
  ports: PutDownPorts,
): Promise<Due | { readonly left: string; readonly isOver: false }> {
  const awaited = runId === undefined ? undefined : await ports.history.run(runId);
  if (awaited?.isOver) {
    const source = run.attemptUrl;
    const due = await outcomeOf(
      { kind: "conclude", source, awaited: { run: awaited, artifact } },
      open,
      ports,
    );
    if (typeof due === "string") throw new UserError(`${due}.`, "CA-605");
    return { ...due, did: "finished", source };
  }
  if (ports.clock.nowMs() < Date.parse(deadline))
    return { left: `waits for ${waitsFor} until ${deadline}`, isOver: false };
  return finish(
    `${open.task.name} waited in vain for ${waitsFor}, until ${deadline}.`,
    "CA-603",
    run,
  );
}

async function send(
  { note, task, plane }: PutDown,
  { outcome, source, did, why }: Due,
  { sweepUrl }: Order,
  ports: PutDownPorts,
): Promise<Came> {
  const { clock, console, secrets } = ports;
  const sent = await answerFor(
    {
      assignment: { task, event: {} },
      role: "stand-in",
      voice: { source, labels: { sweep: sweepUrl }, secrets },
      outcome,
      // Its run had said so before it put this down, or could not.
      left: { work: "over", started: 1 },
      times: { deliveryMs: DELIVERY_MS },
    },
    {
      plane,
      ports: { clock, console, cancelled: new AbortController().signal },
      timeline: [],
      sendStarted: "auto",
      verify: "off",
      save: () => undefined,
    },
  );
  if (sent.ended === "undelivered")
    return { did: "failed", why: await whyUndelivered(givenUp({ note, task }), sent, ports) };
  await remove(note, ports);
  return sent.ended === "answered"
    ? { did, why, isSettled: true }
    : { did: "left", why: `it takes no answer any more: ${sent.message}`, isSettled: true };
}

/**
 * What is refused for good is told once, in red, and left by later sweeps: they would be red until
 * the note expires, and nobody looks at what is always red.
 */
async function whyUndelivered(
  key: string,
  { message, code }: TaskResult,
  { memory, console }: PutDownPorts,
): Promise<string> {
  if (!code || !FOR_GOOD.includes(code)) return message;
  try {
    await memory.put(key);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.warning(`${error.message} The next sweep will tell the same again.`);
  }
  return coded(
    `${message} Whoever waits there gets no answer: it is given up. Mend what is wrong and start the sweep by hand, which tries again.`,
    code,
  );
}

function givenUp({ note, task }: Pick<PutDown, "note" | "task">): string {
  return `given up: ${owedBy(note, task)}`;
}

/** Attempts of one run owe the same answer. */
function owedBy({ runId }: RunNote, { id }: Task): string {
  return `run ${runId}, task ${id}`;
}

/** What a run has written down last under a name and its attempt; nothing where it is none of ours. */
async function newest<T>(
  notes: readonly RunNote[],
  prefix: string,
  { console }: PutDownPorts,
  read: (note: RunNote) => Promise<T>,
): Promise<T | undefined> {
  const [note] = notes
    .filter(({ name }) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .sort((a, b) => b.artifactId - a.artifactId);
  try {
    return note && (await read(note));
  } catch (error) {
    if (!(error instanceof UserError) || error.code === "CA-610") throw error;
    const { name, runId } = note ?? {};
    console.warning(`The artifact ${name} of run ${runId} was ignored: ${error.message} (CA-604)`);
    return undefined;
  }
}

async function readKept(note: RunNote): Promise<UndeliveredResult> {
  return readUndeliveredResult(await note.read(UNDELIVERED_RESULT_FILE, MAX_UNDELIVERED_BYTES));
}

async function readWait(note: RunNote): Promise<WaitingTask> {
  return readWaitingTask(await note.read(WAITING_TASK_FILE, MAX_NOTE_BYTES));
}

async function remove(note: RunNote, { console }: PutDownPorts): Promise<void> {
  await note
    .remove()
    .catch((error: Error) =>
      console.warning(`${note.name} is done with and could not be deleted: ${error.message}`),
    );
}
