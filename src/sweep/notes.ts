import type { EventCounts } from "../domain/counting/event-counts";
import { APPROVAL_TASK, isSameRun } from "../domain/counting/event-counts";
import { coded, UserError } from "../domain/errors";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  MAX_UNDELIVERED_BYTES,
  readUndeliveredResult,
} from "../domain/counting/undelivered-result";
import type { OpenTask, RunRecord, Wait } from "../domain/counting/abandoned-task";
import { hasSent } from "../domain/counting/abandoned-task";
import type { WaitingTask } from "../domain/counting/waiting-task";
import {
  WAITING_TASK_FILE,
  waitingTaskName,
  readWaitingTask,
} from "../domain/counting/waiting-task";
import type { RunNote } from "../task/ports";
import type { SweepPorts } from "./ports";

export const MAX_NOTE_BYTES = 4_096;
/** What a run did in its last moments may not show everywhere. */
export const SETTLING_MS = 30_000;
/** Of one run; nobody re-runs more often. */
const MAX_ATTEMPTS = 20;

export interface KeptNote {
  readonly run: RunRecord;
  readonly note: RunNote;
  readonly result: UndeliveredResult;
}

export interface Notes {
  readonly kept: readonly KeptNote[];
  readonly parked: ReadonlyMap<number, Wait>;
}
export const NO_NOTES: Notes = { kept: [], parked: new Map() };

/**
 * A task is never judged by notes that nobody could read: it may wait for a person, or its result
 * may be kept.
 */
export function unread(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return coded(
    `it is left alone until it is known what its runs have written down: ${error.message}`,
    error.code,
  );
}

/**
 * What the runs of a task have written down. Anybody who can run a workflow can upload such a file,
 * so it only counts from a run that belongs to the task without it.
 */
export async function readNotes(
  { task }: OpenTask,
  counts: EventCounts,
  runs: readonly RunRecord[],
  ports: SweepPorts,
): Promise<Notes> {
  const latest = Math.min(
    MAX_ATTEMPTS,
    Math.max(1, ...runs.map(({ attemptUrl }) => Number(attemptUrl.split("/").at(-1)) || 1)),
  );
  const kept: KeptNote[] = [];
  const waiting = new Map<number, Wait>();
  for (let attempt = 1; attempt <= latest; attempt++) {
    for (const note of await ports.history.notes(undeliveredResultName(task, String(attempt)))) {
      const run = writerOf(note, counts, runs, ports);
      const result =
        run &&
        (await readNote(note, ports, async () =>
          readUndeliveredResult(await note.read(UNDELIVERED_RESULT_FILE, MAX_UNDELIVERED_BYTES)),
        ));
      if (!run || !result) continue;
      const why = await whyNotDelivered(result, task, run, ports);
      if (why === undefined) kept.push({ run, note, result });
      else ignore(note, ports, why);
    }
    for (const note of await ports.history.notes(waitingTaskName(task, String(attempt)))) {
      const run = writerOf(note, counts, runs, ports);
      const read =
        run &&
        (await readNote(note, ports, async () =>
          readWaitingTask(await note.read(WAITING_TASK_FILE, MAX_NOTE_BYTES)),
        ));
      if (run && read?.triggeredId === task.id)
        waiting.set(run.id, await waitOf(read, task, ports));
    }
  }
  return { kept, parked: waiting };
}

async function waitOf(
  waiting: WaitingTask,
  { name }: OpenTask["task"],
  { history, awaited }: SweepPorts,
): Promise<Wait> {
  // An approval waits for a person: no run's end is an answer to it.
  if (waiting.runId === undefined || !awaited || name === APPROVAL_TASK) return waiting;
  return { ...waiting, awaited: (await history.run(waiting.runId)) ?? "gone" };
}

/**
 * A run by hand is only known by what it has sent; of a run of another trigger or branch not even
 * that makes its artifacts ours.
 */
function writerOf(
  note: RunNote,
  counts: EventCounts,
  runs: readonly RunRecord[],
  ports: SweepPorts,
): RunRecord | undefined {
  const run = runs.find(({ id }) => id === note.runId);
  if (run && (run.origin === "dispatch" || (run.origin === "hand" && hasSent(run, counts))))
    return run;
  ignore(
    note,
    ports,
    run
      ? "comes from a run of another trigger or branch"
      : "comes from a run that does not belong to this task",
  );
  return undefined;
}

async function whyNotDelivered(
  { triggeredId, source, outcome }: UndeliveredResult,
  task: OpenTask["task"],
  run: RunRecord,
  { history }: SweepPorts,
): Promise<string | undefined> {
  if (triggeredId !== task.id || !isSameRun(source, run.attemptUrl))
    return "belongs to another task or run";
  if (task.name !== APPROVAL_TASK || outcome.status === "errored") return undefined;
  // The record of the review is GitHub's; a word for somebody in a file is not.
  const decision = await history.decision(run.id);
  const said = outcome.result === "fail" ? "denied" : "approved";
  return decision === said
    ? undefined
    : `says ${said}, and no reviewer of an environment has said so in that run`;
}

/**
 * What is not ours counts for nothing.
 *
 * @throws UserError when nobody can tell now what the note says: that is not the same as no note
 */
async function readNote<T>(
  note: RunNote,
  ports: SweepPorts,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === "CA-610")
      throw new UserError(
        `The artifact ${note.name} of run ${note.runId} ${error.message}`,
        error.code,
      );
    ignore(note, ports, error.message);
    return undefined;
  }
}

function ignore(note: RunNote, ports: SweepPorts, why: string): void {
  ports.console.warning(
    `The artifact ${note.artifactId} of run ${note.runId} was ignored: it ` +
      `${why.replace(/^The kept result /, "")} (CA-604)`,
  );
}
