import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { readConfig } from "../config/inputs";
import { undeliveredResultName } from "../domain/counting/undelivered-result";
import type { SavedState } from "../domain/counting/saved-state";
import { dispatched } from "../domain/counting/saved-state";
import { coded, UserError } from "../domain/errors";
import type { Task } from "../domain/task";
import { firstLine } from "../domain/text/first-line";
import type { RunLog } from "../runner/console";
import { isTaken, readState } from "../runner/state-file";
import type { Context } from "../task/context";
import type { Kept, Leftovers } from "../task/finish";
import { finishTask } from "../task/finish";
import { dispatchOf } from "./adapters";
import { createContext } from "./context";
import { measured } from "./measure";
import { closeOpened } from "./opened";
import { workFolder } from "./place";
import { createLog } from "./log";
import { report } from "./report";

const MAX_WHY_CHARACTERS = 500;

/**
 * Brings the real side effects to {@link finishTask} and reports what became of it.
 *
 * @returns the exit code of the post step
 */
export async function post(environment: NodeJS.ProcessEnv): Promise<number> {
  const left = readState(environment) ?? (await unwritten(environment));
  if (!left) return 0;
  const log = createLog(environment);
  await log.open();
  stopWatching(left, log);
  let context: Context | undefined;
  try {
    const config = readConfig(environment);
    // Nothing cancels post: the runner lets it go on, and giving up here would leave the task open.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
    context = await createContext({ environment, config, log }, new AbortController().signal, left);
    const taskResult = await finishTask(leftoversOf(environment, context), context);
    const exitCode = taskResult ? await report(taskResult, context, log, environment) : 0;
    await closeOpened(taskResult, context, environment);
    // A job that is red or grey already needs no second mark; one whose own steps reported a
    // failure does.
    return taskResult?.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.error(coded(`The task could not be answered: ${error.message}`, error.code));
    if (context)
      await closeOpened(
        { ended: "refused", message: error.message, code: error.code },
        context,
        environment,
      );
    return 1;
  }
}

function leftoversOf(environment: NodeJS.ProcessEnv, { config, source }: Context): Leftovers {
  const folder = workFolder(environment);
  return {
    isTaken: ({ id }) => isTaken(environment, dirname(folder), id),
    endJob: async (job) => (await import("../script/process-tree")).endProcessTree(job),
    readReport: async (job) => ({
      report: await (await import("../script/output-file")).readJobReport(job.outputFile),
      ...(config.work.results &&
        (await measured(config.work, {
          workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
          sinceMs: job.begunMs ?? 0,
          isOwnSteps: job.begunMs !== undefined,
        }))),
    }),
    keepResult: async (kept, task) =>
      kept.source === source
        ? (await import("../github/artifacts")).keepResult(kept, task, environment)
        : undeliveredElsewhere(kept.source, task, environment),
    whyEnded: async (jobStatus) =>
      (await import("../github/why-ended")).whyJobEnded(environment, config.githubToken, jobStatus),
  };
}

/**
 * What was to be told in the name of another run: a comment's answer, or a result that this run has
 * kept already.
 */
function undeliveredElsewhere(
  source: string,
  task: Pick<Task, "id">,
  environment: NodeJS.ProcessEnv,
): Kept {
  if (environment["GITHUB_EVENT_NAME"] === "issue_comment")
    return {
      ok: false,
      next: "Answer again in the issue: a comment's answer is not kept, and the question stays open.",
    };
  return {
    ok: true,
    value: undeliveredResultName(task, source.split("/").at(-1) ?? ""),
    of: source,
  };
}

/** The caller's steps are over, so nobody has to watch them any more. */
function stopWatching(savedState: SavedState, log: RunLog): void {
  const file = savedState.phase === "working" ? savedState.job?.watchFile : undefined;
  if (file === undefined) return;
  try {
    const why = firstLine(readFileSync(file, "utf8")).slice(0, MAX_WHY_CHARACTERS);
    if (why) log.warning(`${why} (CA-605)`);
  } catch {
    // Gone already: the watch has done its work.
  }
  rmSync(file, { force: true });
}

/**
 * The state of a main that was gone before it could write: without `pre` (local actions have none)
 * post exists only because main was started. A payload that main could not read either leaves
 * nothing to answer.
 */
async function unwritten(environment: NodeJS.ProcessEnv): Promise<SavedState | undefined> {
  try {
    const dispatch = await dispatchOf(environment);
    return {
      phase: "asking",
      ...dispatched(dispatch),
      cause: { text: "the action's process was gone before it began", code: "CA-408" },
    };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
