import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { severity } from "../../domain/counting/outcome";
import { confirm, confirmed, reportedVariables } from "../work/hooks";
import { withoutRecipe } from "../http/parameters";
import { performRecipe, recipeOf } from "../http/perform";
import type { JobRequest, RequestOf } from "../core/job";
import { checkOf, jobOf } from "../core/job";
import { performWork, scriptOf, workChecks } from "../work/script-or-workflow";
import {
  including,
  isStopped,
  overrule,
  reasonOf,
  reporting,
  stating,
  stoppedWork,
} from "../core/results";
import { textOf } from "../core/values";
import type { Work } from "../core/results";
import { pageOf } from "../work/start-work";
import { keysOf } from "../ticket/mark";
import type { Step } from "./steps";
import { stepLog, stepsIn, stepsInWords, stepsOfRun } from "./steps";
import { runbookRun } from "./declarations";

type Request = RequestOf<typeof runbookRun>;
type Parameters = Request["parameters"];

export const job = jobOf(runbookRun, {
  run,
  checks: [
    checkOf(["run", "workflow"], refuseBesideRecipe),
    // With a recipe there is no other work.
    ...workChecks.map(withoutRecipe),
  ],
});

function refuseBesideRecipe(
  parameters: Partial<Pick<Parameters, "run" | "workflow" | "http">>,
): void {
  const astray =
    parameters.http === undefined
      ? undefined
      : (["run", "workflow"] as const).find((name) => parameters[name] !== undefined);
  if (astray !== undefined)
    throw new UserError(`with.${astray}: http runs the runbook; leave out one of them.`, "CA-207");
}

async function run(request: Request): Promise<JobResult> {
  const {
    parameters,
    assignment: { task },
  } = request;
  const { runbook } = parameters;
  const recipe = await recipeOf(request);
  if (recipe) {
    refuseBesideRecipe(parameters);
    const work = await performRecipe(recipe, request, {
      key: keysOf(task, undefined, undefined).task,
      with: parameters,
      card: { kind: "runbook", runbook },
    });
    if (work.verdict === "stopped") return work.result;
    return logged(await checked(work, request), [], runbook, request);
  }
  const work = await performWork(request, { CLOUD_AUTOMATION_RUNBOOK: runbook });
  if (work.verdict === "parked" || work.verdict === "stopped")
    return reporting(work, { runbook }).result;
  const over = await checked(work, request);
  return logged(
    over,
    isStopped(request) ? [] : await stepsOfWorkflow(over, request),
    runbook,
    request,
  );
}

async function checked(work: Work, request: Request): Promise<Work> {
  if (
    work.verdict === "parked" ||
    work.verdict === "stopped" ||
    severity(work.verdict) >= severity("fail")
  )
    return work;
  const found = await confirm(request, {
    CLOUD_AUTOMATION_RUNBOOK: request.parameters.runbook,
    ...reportedVariables(work),
  });
  if (!found) return work;
  const merged = including(work, found.result);
  if (isStopped(request)) return stoppedWork(merged, request);
  if (found.isConfirmed) return confirmed(work, found);
  return overrule(merged, {
    verdict: found.verdict,
    reason:
      `${found.verdict === "fail" ? "the runbook did not have its effect" : "it is unknown whether the runbook had its effect"}: ` +
      `${found.reason}`,
    code: "CA-411",
  });
}

/**
 * Shows the steps. One that failed in a runbook that came to a good end is worth a warning.
 *
 * @param ofWorkflow  those of the run, where the work itself tells none
 */
async function logged(
  work: Work,
  ofWorkflow: readonly Step[],
  runbook: string,
  request: JobRequest,
): Promise<JobResult> {
  const { report } = work.result;
  const { steps: written, rest } = stepsIn(report.data);
  const steps = written.length > 0 ? written : ofWorkflow;
  const withoutSteps: Work = {
    ...work,
    result: { ...work.result, report: { ...report, data: rest } },
  };
  if (steps.length > 0) await request.show(stepLog(runbook, steps));
  const failed = steps.filter(({ result }) => result === "failed").map(({ name }) => name);
  const named = reporting(
    stating(withoutSteps, {
      runbook,
      ...(steps.length > 0 && { steps: stepsInWords(steps) }),
      ...(failed.length > 0 && { failedSteps: failed.join(", ") }),
    }),
    { runUrl: pageOf(work, request) },
  );
  if (failed.length === 0 || work.verdict === "parked" || work.verdict === "stopped")
    return named.result;
  if (work.verdict === "pass")
    return overrule(named, {
      verdict: "warning",
      reason:
        "the runbook came to its end, but " +
        `${failed.length > 1 ? "the steps" : "the step"} ${failed.join(", ")} ` +
        "failed",
    }).result;
  return overrule(named, {
    verdict: work.verdict,
    reason: `${reasonOf(work.result)}; failed: ${failed.join(", ")}`,
    ...(work.verdict !== "warning" && { code: codeOf(work) }),
  }).result;
}

function codeOf({
  verdict,
  result,
}: Work):
  "CA-401" | "CA-406" | NonNullable<Extract<JobResult["ending"], { kind: "judged" }>["code"]> {
  return (
    (result.ending.kind === "judged" && result.ending.code) ||
    (verdict === "fail" ? "CA-401" : "CA-406")
  );
}

async function stepsOfWorkflow({ result }: Work, request: Request): Promise<readonly Step[]> {
  const runId = textOf(result.report.data, "runId");
  if (runId === undefined || scriptOf(request.parameters) !== undefined) return [];
  const steps = await stepsOfRun(
    runId,
    request.parameters.repository ?? request.repository,
    request,
  );
  if (typeof steps !== "string") return steps;
  request.console.notice(steps);
  return [];
}
