import {
  MAX_MEMO_BYTES,
  MAX_OPEN_TASKS,
  OPEN_TASK_FILE,
  openTaskName,
} from "../domain/counting/open-task-note";
import { UserError } from "../domain/errors";
import { systemClock } from "../runner/clock";
import type { RunLog } from "../runner/console";
import type { Recalled } from "../task/adapter";
import type { RunHistory, RunNote } from "../task/ports";
import { adapterOf } from "./adapters";
import { runOf } from "./open-task-notes";

/** What runs of this repository have put down about tasks that they owe answers for. */
export async function putDownBy(
  history: RunHistory,
  environment: NodeJS.ProcessEnv,
  log: RunLog,
): Promise<(Recalled & { readonly note: RunNote })[]> {
  const found: (Recalled & { note: RunNote })[] = [];
  // All of them: an attempt that has answered leaves a gap before that of another one.
  for (let slot = 1; slot <= MAX_OPEN_TASKS; slot++)
    for (const note of await history.notes(openTaskName(slot))) {
      const recalled = await recall(note, environment, log);
      if (recalled) found.push({ ...recalled, note });
    }
  return found;
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
