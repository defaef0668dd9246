import { MAX_ATTEMPTS, MAX_OPEN_TASKS, openTaskName } from "../domain/counting/open-task-note";
import { OPEN_TASK_FILE } from "../domain/counting/open-task-note";
import { UserError } from "../domain/errors";
import { systemClock } from "../runner/clock";
import type { RunLog } from "../runner/console";
import type { Recalled } from "../task/adapter";
import type { RunHistory, RunNote } from "../task/ports";
import { adapterOf } from "./adapters";
import { runOf } from "./open-task-notes";

const MAX_MEMO_BYTES = 64 * 1024;

/** What runs of this repository have put down about tasks that they owe answers for. */
export async function putDownBy(
  history: RunHistory,
  environment: NodeJS.ProcessEnv,
  log: RunLog,
): Promise<(Recalled & { readonly note: RunNote; readonly attempt: number })[]> {
  const found: (Recalled & { note: RunNote; attempt: number })[] = [];
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++)
    for (const note of await notesOf(attempt, history)) {
      const recalled = await recall(note, environment, log);
      if (recalled) found.push({ ...recalled, note, attempt });
    }
  return found;
}

async function notesOf(attempt: number, history: RunHistory): Promise<readonly RunNote[]> {
  // All of them: a job that has answered leaves a gap before another job's of the same run.
  const slots = Array.from({ length: MAX_OPEN_TASKS }, (_, at) => at + 1);
  const notes = slots.map((slot) => history.notes(openTaskName(attempt, slot)));
  return (await Promise.all(notes)).flat();
}

/** @returns `undefined` for what is none of ours: anybody who can run a workflow can upload it */
async function recall(
  note: RunNote,
  environment: NodeJS.ProcessEnv,
  log: RunLog,
): Promise<Recalled | undefined> {
  const adapter = await adapterOf(environment);
  const memo = await readOf(note, log);
  if (memo === undefined) return undefined;
  const recalled = await adapter
    .recall?.(memo, runOf(environment, String(note.runId)), {
      environment,
      clock: systemClock,
      mask: (secret) => log.mask(secret),
    })
    .catch(refused);
  if (typeof recalled === "string") {
    log.warning(`The artifact ${note.name} of run ${note.runId} was left: ${recalled}`);
    return undefined;
  }
  if (!recalled)
    log.warning(
      `The artifact ${note.name} of run ${note.runId} was ignored: it was not sealed for that run with this callback-secret. (CA-604)`,
    );
  return recalled;
}

/** An address that may not be called any more keeps no other task from its answer. */
function refused(error: unknown): string {
  if (error instanceof UserError && error.code === "CA-306") return error.message;
  throw error;
}

async function readOf(note: RunNote, log: RunLog): Promise<string | undefined> {
  try {
    return await note.read(OPEN_TASK_FILE, MAX_MEMO_BYTES);
  } catch (error) {
    if (!(error instanceof UserError) || error.code === "CA-610") throw error;
    log.warning(`The artifact ${note.name} of run ${note.runId} was ignored: ${error.message}`);
    return undefined;
  }
}
