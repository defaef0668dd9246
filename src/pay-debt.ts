import { dirname } from "node:path";
import { createContext, workFolder } from "./compose";
import { input, readConfig } from "./config/inputs";
import { UserError } from "./domain/errors";
import type { Ledger } from "./domain/ledger";
import { settleTask } from "./settle-task";
import { createLog, tell } from "./tell";
import { readDispatch } from "./toolkit/dispatch-event";
import { isTaken, readLedger } from "./toolkit/ledger-file";

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
  try {
    const config = readConfig(environment);
    // Nothing cancels post: the runner lets it go on, and giving up here would leave the task open.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
    const context = await createContext(environment, config, log, new AbortController().signal, ledger);
    const settlement = await settleTask(
      {
        isTaken: ({ id }) => isTaken(environment, dirname(workFolder(environment)), id),
        endJob: async (job) => (await import("./job/process-tree")).endProcessTree(job),
        readReport: async (job) => (await import("./job/output-file")).readJobReport(job.outputFile),
        whyEnded: async (jobStatus) => (await import("./toolkit/github")).whyJobEnded(environment, config.githubToken, jobStatus),
      },
      context,
    );
    if (!settlement) return 0;
    const exitCode = await tell(settlement, context, log, environment);
    // A job that is red or grey already needs no second mark; one whose own steps reported a failure does.
    return settlement.ended === "answered" && config.jobStatus !== "success" ? 0 : exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.error(`The task could not be answered: ${error.message}`);
    return 1;
  }
}

/**
 * The ledger of a main that was gone before it could write: without `pre` (local actions have none) post exists only
 * because main was started. A payload that main could not read either leaves nothing to answer.
 */
function unwritten(environment: NodeJS.ProcessEnv): Ledger | undefined {
  try {
    const { reference, mode } = readDispatch(environment, input(environment, "event") || undefined);
    return { phase: "asking", reference, ...(mode && { mode }), cause: "the action's process was gone before it began" };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
