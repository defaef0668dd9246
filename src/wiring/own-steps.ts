import { join } from "node:path";
import type { JobHandle } from "../domain/counting/saved-state";
import type { Assignment } from "../domain/task";
import type { OwnStepsWatch } from "../task/ports";
import type { Place } from "./place";

/**
 * Gives the caller's following steps what a script would get.
 *
 * @throws UserError CA-504 when they would not get it
 */
export async function handOver(
  assignment: Assignment,
  watch: OwnStepsWatch | undefined,
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
  const watchFile = watch ? await startWatch(assignment, watch, place) : undefined;
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
  { cancels, beats }: OwnStepsWatch,
  { config, folder, environment, log }: Place,
): Promise<string | undefined> {
  if (!config.githubToken) {
    if (cancels) log.warning("cancel-on-abort has no effect: github-token is empty. (CA-605)");
    if (beats) log.warning("Your steps send no sign of life: github-token is empty. (CA-605)");
    return undefined;
  }
  const watchFile = join(folder, "watch-for-abort");
  const { startAbortWatch } = await import("../runner/abort-watch");
  await startAbortWatch({ task, cancels, watchFile }, environment);
  return watchFile;
}
