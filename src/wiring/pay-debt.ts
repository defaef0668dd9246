import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { firstLine } from "../domain/text/first-line";
import { createContext, workFolder } from "./compose";
import { input, readConfig } from "../config/inputs";
import type { Context } from "../task/context";
import { coded, UserError } from "../domain/errors";
import { keptResultName } from "../domain/counting/kept-result";
import type { SavedState } from "../domain/counting/saved-state";
import { dispatched } from "../domain/counting/saved-state";
import { verdictOf } from "../domain/counting/outcome";
import type { Settlement } from "../domain/counting/settlement";
import type { Task } from "../domain/task";
import { measured } from "./measure";
import type { Kept } from "../task/settle";
import { settleTask } from "../task/settle";
import { createLog, tell } from "./tell";
import type { RunLog } from "../runner/console";
import { readDispatch } from "../runner/dispatch-event";
import { isTaken, readLedger } from "../runner/ledger-file";

const MAX_WHY_CHARACTERS = 500;

/**
 * Brings the real side effects to {@link settleTask} and tells what became of it.
 *
 * @returns the exit code of the post step
 */
export async function payDebt(environment: NodeJS.ProcessEnv): Promise<number> {
  const ledger = readLedger(environment) ?? unwritten(environment);
  if (!ledger) return 0;
  const log = createLog(environment);
  await log.open();
  stopWatching(ledger, log);
  let context: Context | undefined;
  try {
    const config = readConfig(environment);
    // Nothing cancels post: the runner lets it go on, and giving up here would leave the task open.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
    context = await createContext(environment, config, log, new AbortController().signal, ledger);
    const { source } = context;
    const settlement = await settleTask(
      {
        isTaken: ({ id }) => isTaken(environment, dirname(workFolder(environment)), id),
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
            ? (await import("../github/artifacts")).keepResult(
                kept,
                task,
                environment,
                workFolder(environment),
              )
            : keptElsewhere(kept.source, task, environment),
        whyEnded: async (jobStatus) =>
          (await import("../github/why-ended")).whyJobEnded(
            environment,
            config.githubToken,
            jobStatus,
          ),
      },
      context,
    );
    const exitCode = settlement ? await tell(settlement, context, log, environment) : 0;
    await closeOpened(settlement, context, environment);
    // A job that is red or grey already needs no second mark; one whose own steps reported a
    // failure does.
    return settlement?.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
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

/**
 * What was to be told in the name of another run: a comment's answer, or a result that this run has
 * kept already.
 */
function keptElsewhere(
  source: string,
  task: Pick<Task, "id">,
  environment: NodeJS.ProcessEnv,
): Kept {
  if (environment["GITHUB_EVENT_NAME"] === "issue_comment")
    return {
      ok: false,
      next: "Answer again in the issue: a comment's answer is not kept, and the question stays open.",
    };
  return { ok: true, value: keptResultName(task, source.split("/").at(-1) ?? ""), of: source };
}

/** The caller's steps are over, so nobody has to watch them any more. */
function stopWatching(ledger: SavedState, log: RunLog): void {
  const file = ledger.phase === "working" ? ledger.job?.watchFile : undefined;
  if (file === undefined) return;
  try {
    const why = firstLine(readFileSync(file, "utf8")).slice(0, MAX_WHY_CHARACTERS);
    if (why) log.warning(`The run could not be cancelled (cancel-on-abort): ${why} (CA-605)`);
  } catch {
    // Gone already: the watch has done its work.
  }
  rmSync(file, { force: true });
}

/**
 * After the answer: what the job opened at GitHub must not look as if it were going on. Never
 * fatal.
 */
async function closeOpened(
  settlement: Settlement | undefined,
  context: Context,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { savedState, console } = context.ports;
  // An answer that was not delivered can be given again.
  const opened =
    settlement?.ended === "undelivered" || settlement?.ended === "refused"
      ? savedState.opened.filter(({ kind }) => kind !== "question")
      : savedState.opened;
  if (opened.length === 0) return;
  const left = savedState.read();
  // Of a task that was aborted or answered by somebody else, nothing came.
  const judged =
    settlement?.ended === "answered" || settlement?.ended === "undelivered"
      ? settlement.outcome
      : undefined;
  const verdict = settlement
    ? judged && verdictOf(judged)
    : left?.phase === "settled"
      ? left.verdict
      : undefined;
  const text = firstLine(
    judged?.message ??
      settlement?.message ??
      (verdict
        ? `The task was answered: ${verdict}.`
        : "The task ended without an answer of this run."),
  );
  const { closeRecords } = await import("../github/opened-records");
  for (const why of await closeRecords(
    opened,
    { verdict, text, runUrl: context.source },
    environment,
    context.config.githubToken,
  )) {
    console.warning(`What the job opened at GitHub stays open: ${why}. (CA-605)`);
  }
}

/**
 * The ledger of a main that was gone before it could write: without `pre` (local actions have none)
 * post exists only because main was started. A payload that main could not read either leaves
 * nothing to answer.
 */
function unwritten(environment: NodeJS.ProcessEnv): SavedState | undefined {
  try {
    const dispatch = readDispatch(environment, input(environment, "event") || undefined);
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
