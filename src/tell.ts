import type { Context } from "./context";
import { verdictOf } from "./domain/outcome";
import type { Settlement } from "./domain/settlement";
import { secretsOfEnvironment } from "./domain/masking";
import { secretInputs } from "./config/inputs";
import { outputsOf } from "./report/outputs";
import { summaryOf } from "./report/summary";
import { RunLog } from "./toolkit/console";
import { runAttemptUrl } from "./toolkit/dispatch-event";

/**
 * Outputs, annotation and summary of what happened.
 *
 * @returns the exit code, which colours the step (contract.md 5)
 */
export async function tell(told: Settlement, context: Context | undefined, log: RunLog, environment: NodeJS.ProcessEnv): Promise<number> {
  const core = await log.open();
  const task = told.assignment?.task;
  if (task) log.keep(task.project, task.stage, task.service, task.name, task.keptnContext, task.id, task.type);
  const settlement = { ...told, message: log.masked(told.message) };
  for (const [name, value] of Object.entries(outputsOf(settlement))) core.setOutput(name, value);
  annotate(settlement, context, log);
  const markdown = summaryOf({ settlement, timeline: context?.timeline ?? [], runUrl: runAttemptUrl(environment), bridgeUrl: bridgeUrl(settlement, context) });
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch {
    // Some runners offer no summary file, and a report must never decide over a task.
    log.debug("The job summary could not be written.");
  }
  return isFailure(settlement, context) ? 1 : 0;
}

function annotate(settlement: Settlement, context: Context | undefined, log: RunLog): void {
  const { ended, outcome, message } = settlement;
  const about = settlement.assignment && ended !== "refused" ? `${settlement.assignment.task.name}: ` : "";
  if (ended === "answered" || ended === "silent") {
    const verdict = outcome && verdictOf(outcome);
    const text = about + (outcome?.message ?? message);
    if (verdict === "warning") log.warning(text);
    else if (verdict === "fail" || verdict === "errored") log.error(text);
    else log.info(text);
  } else if (ended === "skipped") {
    if (isFailure(settlement, context)) log.error(`${about}${message} (on-skipped: fail)`);
    else log.notice(about + message);
    for (const problem of context?.config.problems ?? []) log.warning(problem);
  }
  else if (ended === "handed-over") log.info(about + message);
  else log.error(about + message);
}

function isFailure(settlement: Settlement, context: Context | undefined): boolean {
  const work = context?.config.work;
  switch (settlement.ended) {
    case "answered":
    case "silent": {
      const verdict = settlement.outcome && verdictOf(settlement.outcome);
      const isBad = verdict === "fail" || verdict === "errored";
      // Inputs that were refused: steps that follow as the job must not run for a task that is over.
      if (isBad && !work?.script && (context?.config.problems.length ?? 0) > 0) return true;
      return isBad && work?.failStep !== false;
    }
    case "skipped": return work?.failOnSkipped !== false;
    case "handed-over": return false;
    case "aborted":
    case "cancelled":
    case "undelivered":
    case "refused": return true;
  }
}

function bridgeUrl(settlement: Settlement, context: Context | undefined): string | undefined {
  const address = context?.ports.controlPlane?.address;
  const task = settlement.assignment?.task;
  if (!address || !task?.keptnContext) return undefined;
  return `${address.replace(/\/api$/, "")}/bridge/project/${encodeURIComponent(task.project)}/sequence/${encodeURIComponent(task.keptnContext)}`;
}

/** The log of a process; everything secret is known to it before the first line. */
export function createLog(environment: NodeJS.ProcessEnv): RunLog {
  return new RunLog(secretInputs(environment), secretsOfEnvironment(environment));
}

/** A fault of ours: one line, and the stack trace only with step debug logging (contract.md 7). */
export async function tellCrash(error: unknown, environment: NodeJS.ProcessEnv): Promise<void> {
  const log = createLog(environment);
  log.error(`Unexpected: ${error instanceof Error ? error.message : String(error)} – please report this. The post step answers what is owed.`);
  if (environment["RUNNER_DEBUG"] === "1" && error instanceof Error) log.debug(error.stack ?? "");
  await log.open();
}
