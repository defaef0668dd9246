import { statSync } from "node:fs";
import { firstLine } from "../domain/text/first-line";
import type { Context } from "../task/context";
import { coded } from "../domain/errors";
import type { Outcome } from "../domain/counting/outcome";
import { verdictOf } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import { areOwnSteps } from "../config/inputs";
import { identityOf } from "../domain/task";
import { outputsOf } from "../report/outputs";
import { summaryOf } from "../report/summary";
import type { RunLog } from "../runner/console";
import { runAttemptUrl } from "../runner/dispatch-event";
import { tellEnd } from "./event-sinks";

/**
 * Outputs, annotation and summary of what happened.
 *
 * @returns the exit code, which colours the step
 */
export async function report(
  ended: TaskResult,
  context: Context | undefined,
  log: RunLog,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const core = await log.open();
  const task = ended.assignment?.task;
  if (task) log.keep(...identityOf(task));
  const taskResult = { ...ended, message: coded(log.masked(ended.message), ended.code) };
  const trouble = context?.ports.savedState.trouble;
  if (trouble !== undefined && environment["GITHUB_STATE"])
    log.warning(`${trouble}; the post step asks the control plane what is owed. (CA-504)`);
  writeOutputs(taskResult, core, log);
  annotate(taskResult, context, log);
  const measured = taskResult.outcome?.measured;
  const chart = measured ? (await import("../report/results-chart")).resultsChart(measured) : "";
  const markdown = summaryOf({
    taskResult,
    chart: log.masked(chart),
    timeline: context?.timeline ?? [],
    runUrl: runAttemptUrl(environment),
    bridgeUrl: bridgeUrl(taskResult, context),
    takenBytes: sizeOf(environment["GITHUB_STEP_SUMMARY"]),
  });
  await log.summarise(markdown);
  if (context) await tellEnd(taskResult, { environment, config: context.config, log });
  return isFailure(taskResult, context) ? 1 : 0;
}

/** The task is answered by now; a file that cannot be written changes nothing about it. */
function writeOutputs(
  taskResult: TaskResult,
  core: Awaited<ReturnType<RunLog["open"]>>,
  log: RunLog,
): void {
  try {
    for (const [name, value] of Object.entries(outputsOf(taskResult))) core.setOutput(name, value);
  } catch (error) {
    log.warning(
      "The outputs could not be written (GITHUB_OUTPUT: " +
        `${firstLine(error instanceof Error ? error.message : String(error))}); later ` +
        "steps see none. (CA-505)",
    );
  }
}

/** What the job itself wrote into the summary counts for the limit, too. */
function sizeOf(path: string | undefined): number {
  try {
    return path ? statSync(path).size : 0;
  } catch {
    return 0;
  }
}

/** How a task's result is shown on the run's page. */
function annotate(taskResult: TaskResult, context: Context | undefined, log: RunLog): void {
  const { ended, outcome, message } = taskResult;
  const about =
    taskResult.assignment && ended !== "refused" ? `${taskResult.assignment.task.name}: ` : "";
  switch (ended) {
    case "answered":
    case "silent":
      return log[levelOf(outcome)](about + (outcome?.message ?? message));
    case "skipped":
      return annotateSkipped(taskResult, about, context, log);
    case "parked":
      return log.notice(about + message);
    case "handed-over":
      return log.info(about + message);
    case "aborted":
    case "cancelled":
    case "undelivered":
    case "refused":
      return log.error(about + message);
  }
}

function levelOf(outcome: Outcome | undefined): "info" | "warning" | "error" {
  const verdict = outcome && verdictOf(outcome);
  if (verdict === "warning") return "warning";
  return verdict === "fail" || verdict === "errored" ? "error" : "info";
}

function annotateSkipped(
  taskResult: TaskResult,
  about: string,
  context: Context | undefined,
  log: RunLog,
): void {
  const { outcome, message, code } = taskResult;
  if (isFailure(taskResult, context))
    log.error(
      outcome
        ? `${about}${firstLine(outcome.message)} ${message}`
        : `${about}${message} (on-skipped: fail)`,
    );
  // Nobody was asked, and nobody has answered: the sequence stands still.
  else if (code === "CA-319") log.warning(about + message);
  else log.notice(about + message);
  for (const problem of context?.config.problems ?? []) log.warning(problem);
}

function isFailure(taskResult: TaskResult, context: Context | undefined): boolean {
  const { ended, outcome } = taskResult;
  const { failStep = true, failOnSkipped = true } = context?.config.work ?? {};
  switch (ended) {
    case "answered":
    case "silent":
      return levelOf(outcome) === "error" && (failStep || mustNotGoOn(taskResult, context));
    case "skipped":
      // The work was done before somebody else closed the task: its verdict colours the step all
      // the same.
      return outcome ? levelOf(outcome) === "error" && failStep : failOnSkipped;
    default:
      return ended !== "parked" && ended !== "handed-over";
  }
}

/**
 * Inputs or a payload that were refused: steps that follow as the job must not run for a task that
 * is over.
 */
function mustNotGoOn({ isUnbound, assignment }: TaskResult, context: Context | undefined): boolean {
  const isRefused =
    isUnbound === true ||
    assignment?.complaint !== undefined ||
    context?.config.isOneOfMany === true ||
    (context?.config.problems.length ?? 0) > 0;
  return isRefused && isOwnStepsForm(context);
}

function isOwnStepsForm(context: Context | undefined): boolean {
  return (
    context !== undefined &&
    areOwnSteps(context.config.work) &&
    !context.config.source.job &&
    !context.config.source.tasksFile
  );
}

function bridgeUrl(taskResult: TaskResult, context: Context | undefined): string | undefined {
  const address = context?.ports.controlPlane?.address;
  const task = taskResult.assignment?.task;
  if (!address || !task?.keptnContext) return undefined;
  return `${address.replace(/\/api$/, "")}/bridge/project/${encodeURIComponent(task.project)}/sequence/${encodeURIComponent(task.keptnContext)}`;
}
