import { join } from "node:path";
import type { JobHandle } from "../domain/counting/saved-state";
import type { Assignment } from "../domain/task";
import type { Place } from "./place";

/**
 * Gives the caller's following steps what a script would get.
 *
 * @throws UserError CA-504 when they would not get it
 */
export async function handOver(
  assignment: Assignment,
  isWatched: boolean,
  place: Place,
): Promise<JobHandle> {
  const core = await place.log.open();
  const [{ taskVariables }, { unwritable, writeTaskFiles }] = await Promise.all([
    import("../script/environment"),
    import("../script/task-files"),
  ]);
  const files = writeTaskFiles(assignment, place.folder);
  try {
    const variables = taskVariables({ task: assignment.task, ...files });
    for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
  } catch (error) {
    throw unwritable("the variables for your steps (GITHUB_ENV)", error);
  }
  const watchFile = isWatched ? await startWatch(assignment, place) : undefined;
  return {
    pid: 0,
    startedAt: "",
    outputFile: files.outputFile,
    begunMs: Date.now(),
    ...(watchFile && { watchFile }),
  };
}

/** @returns the file that keeps the watch going; `undefined` when there is none */
async function startWatch(
  { task }: Assignment,
  { config, folder, environment, log }: Place,
): Promise<string | undefined> {
  const { url, credentials } = config.connection;
  const { githubToken } = config;
  if (!url || !credentials || !githubToken) {
    log.warning("cancel-on-abort has no effect: github-token is empty. (CA-605)");
    return undefined;
  }
  const watchFile = join(folder, "watch-for-abort");
  const { startAbortWatch } = await import("../runner/abort-watch");
  await startAbortWatch({ url, credentials, task, githubToken, watchFile }, environment);
  return watchFile;
}
