import type { EventCounts } from "../domain/counting/event-counts";
import { isSameRun, runOf } from "../domain/counting/event-counts";
import { UserError } from "../domain/errors";
import type { OpenTask, RunRecord } from "../domain/counting/abandoned-task";
import { runsOfTask } from "../domain/counting/abandoned-task";
import type { Served } from "../domain/trust/provenance";
import { eventTypeNames, readTitle } from "../domain/trust/provenance";
import type { Task } from "../domain/task";
import type { RunHistory } from "../task/ports";

/**
 * What the workflow of a run and the task catalogue it uses say about a task, as both stood at the
 * run's commit.
 */
export type ServedAt = (run: RunRecord, task: Task) => Promise<Served>;

interface Belonging {
  /** Proven to belong to the task, oldest first. */
  readonly runs: readonly RunRecord[];
  /**
   * Why the task has to be left alone whatever the runs say: one may be about it, and nobody can
   * tell.
   */
  readonly doubt: string | undefined;
  /** A dispatch at work whose title does not say which task it is for; it may be this one. */
  readonly nameless: RunRecord | undefined;
}

/**
 * The runs that belong to a task, see `domain/trust/provenance.ts`.
 *
 * @param dispatched  runs that a dispatch has started since the task was sent
 */
export async function belongingTo(
  { task }: OpenTask,
  counts: EventCounts,
  dispatched: readonly RunRecord[],
  { history, servedAt }: { readonly history: RunHistory; readonly servedAt: ServedAt | undefined },
): Promise<Belonging> {
  const { forTask, nameless, ...index } = indexOf(dispatched);
  const named = forTask.get(task.id) ?? [];
  const served = new Set<number>();
  let doubt: string | undefined;
  for (const run of named) {
    const answer = await isServed(run, task, servedAt);
    if (answer === true) served.add(run.id);
    // A run at work that nothing proves is no reason to end anything under it.
    else if (!run.isOver)
      doubt =
        `run ${run.id} is at work and names it in its title, although neither ` +
        `its event_type nor its workflow says that it is for ${task.name} in ` +
        `${task.stage}`;
    else if (answer !== false)
      doubt = `run ${run.id} names it in its title, and what its workflow answers could not be read: ${answer}`;
  }
  const senders = await sendersOf(counts, index.bySource, history);
  const known = [...new Set([...named, ...senders])];
  return { runs: runsOfTask(task, counts, known, ({ id }) => served.has(id)), doubt, nameless };
}

/** What each task asks of a list of runs, which is read once for many tasks. */
interface Index {
  /** Dispatches by the id of the task in their title. */
  readonly forTask: ReadonlyMap<string, readonly RunRecord[]>;
  /** By what the source of their events says, whatever the attempt. */
  readonly bySource: ReadonlyMap<string, RunRecord>;
  readonly nameless: RunRecord | undefined;
}

const INDICES = new WeakMap<readonly RunRecord[], Index>();

function indexOf(runs: readonly RunRecord[]): Index {
  const known = INDICES.get(runs);
  if (known) return known;
  const forTask = new Map<string, RunRecord[]>();
  const bySource = new Map<string, RunRecord>();
  let nameless: RunRecord | undefined;
  for (const run of runs) {
    bySource.set(runOf(run.attemptUrl), run);
    if (run.origin !== "dispatch") continue;
    const title = readTitle(run.title);
    if (title) forTask.set(title.id, [...(forTask.get(title.id) ?? []), run]);
    else if (!run.isOver) nameless ??= run;
  }
  const index = { forTask, bySource, nameless };
  INDICES.set(runs, index);
  return index;
}

/** @returns why it cannot be told */
async function isServed(
  run: RunRecord,
  task: Task,
  servedAt: ServedAt | undefined,
): Promise<boolean | string> {
  const isByType = eventTypeNames(readTitle(run.title)?.eventType ?? "", task.name);
  try {
    const served = (await servedAt?.(run, task)) ?? "unsaid";
    return served === "named" || (isByType && served === "unsaid");
  } catch (error) {
    if (error instanceof UserError) return isByType || error.message;
    throw error;
  }
}

/** Runs that have sent an answer are ours even where no title names the task. */
async function sendersOf(
  counts: EventCounts,
  bySource: Index["bySource"],
  history: RunHistory,
): Promise<readonly RunRecord[]> {
  const found = new Map<string, RunRecord>();
  for (const { source } of counts.answers) {
    const key = runOf(source);
    if (found.has(key)) continue;
    const id = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source)?.[1];
    const run = bySource.get(key) ?? (id === undefined ? undefined : await history.run(Number(id)));
    // The same number in another repository is another run.
    if (run && isSameRun(run.attemptUrl, source)) found.set(key, run);
  }
  return [...found.values()];
}
