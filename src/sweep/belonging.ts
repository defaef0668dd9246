import type { Books } from "../domain/books";
import { isSameRun } from "../domain/books";
import { UserError } from "../domain/errors";
import type { OpenTask, RunRecord } from "../domain/orphan";
import { runsOfTask } from "../domain/orphan";
import { eventTypeNames, isDispatchFor, readTitle } from "../domain/provenance";
import type { RunHistory } from "../ports";

/** Whether the workflow of a run, or the task catalogue it uses, names a task, as both stood at the run's commit. */
export type NamesTask = (run: RunRecord, task: string) => Promise<boolean>;

export interface Belonging {
  /** Proven to belong to the task, oldest first. */
  readonly runs: readonly RunRecord[];
  /** Why the task has to be left alone whatever the runs say: one may be about it, and nobody can tell. */
  readonly doubt: string | undefined;
}

/**
 * The runs that belong to a task, see `domain/provenance.ts`.
 *
 * @param dispatched  runs that a dispatch has started since the task was sent
 */
export async function belongingTo({ task }: OpenTask, books: Books, dispatched: readonly RunRecord[], { history, namesTask }: { readonly history: RunHistory; readonly namesTask: NamesTask | undefined }): Promise<Belonging> {
  const served = new Set<number>();
  let doubt: string | undefined;
  for (const run of dispatched.filter((one) => isDispatchFor(one, task))) {
    const answer = await isServed(run, task.name, namesTask);
    if (answer === true) served.add(run.id);
    // A run at work that nothing proves is no reason to end anything under it.
    else if (!run.isOver) doubt = `run ${run.id} is at work and names it in its title, although neither its event_type nor its workflow names ${task.name}`;
    else if (answer !== false) doubt = `run ${run.id} names it in its title, and what its workflow answers could not be read: ${answer}`;
  }
  const known = await withSenders(books, dispatched, history);
  return { runs: runsOfTask(task, books, known, ({ id }) => served.has(id)), doubt };
}

/** @returns why it cannot be told */
async function isServed(run: RunRecord, task: string, namesTask: NamesTask | undefined): Promise<boolean | string> {
  if (eventTypeNames(readTitle(run.title)?.eventType ?? "", task)) return true;
  try {
    return (await namesTask?.(run, task)) ?? false;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Runs that have sent an answer are ours even where no title names the task. */
async function withSenders(books: Books, runs: readonly RunRecord[], history: RunHistory): Promise<readonly RunRecord[]> {
  const found = [...runs];
  for (const { source } of books.answers) {
    if (found.some((run) => isSameRun(run.attemptUrl, source))) continue;
    const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
    const run = id === undefined ? undefined : await history.run(Number(id));
    // The same number in another repository is another run.
    if (run && isSameRun(run.attemptUrl, source)) found.push(run);
  }
  return found;
}
