import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import { severity } from "../../domain/counting/outcome";
import type { Confirmation, Hook } from "./hooks";
import { confirm, confirmed, runHook } from "./hooks";
import type { JobRequest, ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import { performScript } from "./script-or-workflow";
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
import type { StopWorkParameters } from "./parameters";
import type { Started } from "./started";
import { findStarted, startedVariables } from "./started";
import { stopCallOf } from "../workflow/call";

/** What differs between the jobs that stop something. */
interface Stopping {
  /** Name of the job that started it. */
  readonly startJob: string;
  /** Runs after the stop. */
  readonly hook: Hook;
  /** What the task becomes where that script fails. */
  readonly hookFailure: "warning" | "fail";
}

const RUN_ONLY = ["run-id", "workflow", "title", "repository"] as const;

type RunOnly = Pick<StopWorkParameters, "run" | (typeof RUN_ONLY)[number]>;

function refuseBesideScript(name: (typeof RUN_ONLY)[number], parameters: RunOnly): void {
  if (parameters.run !== undefined && Object.hasOwn(parameters, name))
    throw new UserError(
      `with.${name}: says which workflow run is meant, but run is given; leave out one of them.`,
      "CA-207",
    );
}

/** Of jobs that stop something. */
export const stopChecks: readonly ParameterCheck[] = RUN_ONLY.map((name) =>
  checkOf(["run", name], (parameters: RunOnly) => refuseBesideScript(name, parameters)),
);

/** Stops what a start has begun, reads back that it is over, and puts things right afterwards. */
export async function stopWork(
  request: JobRequest<StopWorkParameters>,
  { startJob, hook, hookFailure }: Stopping,
): Promise<JobResult> {
  const { parameters } = request;
  const script = parameters.run;
  for (const name of RUN_ONLY) refuseBesideScript(name, parameters);
  const isNamed = namesRun(parameters);
  const started = await startedIn(request, startJob, isNamed || script !== undefined);
  const variables = startedVariables(started);
  if (script !== undefined && !started)
    request.console.notice(
      `The event holds nothing that ${startJob} has left for this project, stage and ` +
        "service; the stop script has to know what to stop.",
    );
  const stopped =
    script === undefined
      ? await stopRun(request, startJob, started, variables)
      : await stopByScript(request, script, started, hook.reserveMs);
  if (stopped.verdict === "stopped") return stopped.result;
  const stoppedReport = reporting(stopped, {
    ...(started && { startedBy: started.task, start: textOf(started.fields, "start") }),
    ...(isOver(stopped) && { end: new Date(request.clock.nowMs()).toISOString() }),
  });
  return (await putRight(stoppedReport, request, { hook, hookFailure, variables })).result;
}

/**
 * What is not proven is no reason to give up where the workflow or a script say what is meant; it
 * is only not handed on.
 */
async function startedIn(
  request: JobRequest<StopWorkParameters>,
  startJob: string,
  isElse: boolean,
): Promise<Started | undefined> {
  try {
    return await findStarted(request, startJob, request.parameters["started-by"]);
  } catch (error) {
    if (!isElse || !(error instanceof UserError) || error.code !== "CA-417") throw error;
    request.console.warning(`${error.message} It is left out. (CA-417)`);
    return undefined;
  }
}

function namesRun(parameters: Pick<StopWorkParameters, "run-id" | "workflow">): boolean {
  return parameters["run-id"] !== undefined || parameters.workflow !== undefined;
}

/** The check decides, where there is one. */
async function stopByScript(
  request: JobRequest<StopWorkParameters>,
  script: string,
  started: Started | undefined,
  reserveMs: number,
): Promise<Work> {
  const variables = startedVariables(started);
  // A stop may come twice. But a check that is not told what was started would find nothing, and so
  // an end.
  const before = started && (await confirm(request, variables, 0));
  if (before?.isConfirmed) {
    const over = endedWith(
      { kind: "judged", verdict: "pass", reason: "it was over already" },
      {
        ...EMPTY_REPORT,
        message: "It was over already, as the check says; nothing had to be stopped.",
      },
    );
    return stating(confirmed({ result: over, verdict: "pass" }, before), {
      stopped: "true",
      wasRunning: "false",
      confirmedBy: "check",
    });
  }
  const work = await performScript(request, script, {
    variables,
    reserveMs,
    hasCheck: request.parameters.check !== undefined,
  });
  if (work.verdict === "stopped" || work.verdict === "parked") return work;
  const hasFailed = severity(work.verdict) >= severity("fail");
  const after = await confirm(request, variables);
  if (!after)
    return stating(
      work,
      hasFailed ? { stopped: "unknown" } : { stopped: "true", confirmedBy: "the stop script" },
    );
  const merged = including(work, after.result);
  if (isStopped(request)) return stoppedWork(merged, request);
  if (!after.isConfirmed) return notOver(merged, after, "it is not over");
  const over = { stopped: "true", wasRunning: "true", confirmedBy: "check" };
  return hasFailed
    ? overrule(withoutVerdict(stating(merged, over)), {
        verdict: "warning",
        reason: `it is over, as the check says, but the stop script failed (${reasonOf(work.result)})`,
      })
    : stating(confirmed(work, after), over);
}

async function stopRun(
  request: JobRequest<StopWorkParameters>,
  startJob: string,
  started: Started | undefined,
  variables: Readonly<Record<string, string>>,
): Promise<Work> {
  const { parameters } = request;
  const isNamed = namesRun(parameters);
  if (started && !started.hasRun && !isNamed) {
    throw new UserError(
      `with.run: the task ${JSON.stringify(started.task.slice(0, 80))} has started no ` +
        "workflow run (it reported no runId), so it takes a script to stop it.",
      "CA-411",
    );
  }
  if (!started && !isNamed) {
    const by = parameters["started-by"];
    throw new UserError(
      "There is nothing to stop: " +
        `${by === undefined ? `no task of this sequence has left anything by ${startJob} for this project, stage and service` : `the event holds nothing of the task ${JSON.stringify(by.slice(0, 80))}`}. ` +
        "If the start was silent, give workflow (whose running run is looked for), or " +
        "run (a script that knows what to stop).",
      "CA-411",
    );
  }
  const work = await cancelled(request, started);
  if (
    work.verdict === "parked" ||
    work.verdict === "stopped" ||
    severity(work.verdict) >= severity("fail")
  )
    return work;
  const after = await confirm(request, variables);
  if (!after) return reporting(work, { confirmedBy: "workflow run" });
  const merged = including(work, after.result);
  if (isStopped(request)) return stoppedWork(merged, request);
  if (after.isConfirmed)
    return stating(confirmed(work, after), { confirmedBy: "workflow run and check" });
  return notOver(merged, after, "the workflow run is over, but what it started is not");
}

function notOver(work: Work, { verdict, reason }: Confirmation, words: string): Work {
  return verdict === "fail"
    ? stating(overrule(work, { verdict, reason: `${words}: ${reason}`, code: "CA-411" }), {
        stopped: "false",
      })
    : stating(
        overrule(work, {
          verdict: "errored",
          reason: `it is unknown whether it is over: ${reason}`,
          code: "CA-411",
        }),
        { stopped: "unknown" },
      );
}

/** Also a run that cannot be found or stopped leaves something that can be put right. */
async function cancelled(
  request: JobRequest<StopWorkParameters>,
  started: Started | undefined,
): Promise<Work> {
  const { startedBy: _resolved, ...call } = stopCallOf(request.parameters, request);
  const { stopWorkflow } = await import("../workflow/stop");
  try {
    const result =
      started?.hasRun && call.runId === undefined
        ? await stopWorkflow({ ...call, startedBy: started.task }, request)
        : await stopWorkflow(call, withoutReports(request));
    return { result, verdict: result.ending.kind === "judged" ? result.ending.verdict : "stopped" };
  } catch (error) {
    if (!(error instanceof UserError) || isStopped(request)) throw error;
    return {
      result: endedWith({
        kind: "judged",
        verdict: "errored",
        reason: error.message.replace(/\.$/, ""),
        code: error.code,
      }),
      verdict: "errored",
    };
  }
}

/** What other jobs have started is not meant. */
function withoutReports(request: JobRequest): JobRequest {
  return {
    ...request,
    assignment: { ...request.assignment, event: { ...request.assignment.event, data: {} } },
  };
}

async function putRight(
  work: Work,
  request: JobRequest,
  {
    hook,
    hookFailure,
    variables,
  }: Pick<Stopping, "hook" | "hookFailure"> & {
    readonly variables: Readonly<Record<string, string>>;
  },
): Promise<Work> {
  const end = await runHook(request, hook, variables);
  if (!end || work.verdict === "parked" || work.verdict === "stopped") return work;
  const merged = stating(including(work, end.result), { [hook.name]: end.outcome });
  if (end.outcome === "succeeded") return merged;
  const verdict = severity(work.verdict) > severity(hookFailure) ? work.verdict : hookFailure;
  const isOk = severity(work.verdict) < severity("fail");
  const reason = isOk
    ? `${isOver(work) ? "it is over, but " : ""}${end.reason}`
    : `${reasonOf(work.result)}; ${end.reason}`;
  return overrule(merged, {
    verdict,
    reason,
    ...(verdict !== "warning" && { code: "CA-411" as const }),
  });
}

function isOver({ result }: Work): boolean {
  return textOf(result.report.data, "stopped") === "true";
}

/** The stop script's own verdict is overruled by what was read back. */
function withoutVerdict(work: Work): Work {
  const {
    result: _result,
    status: _status,
    unreadable: _unreadable,
    ...report
  } = work.result.report;
  return { ...work, result: { ...work.result, report } };
}
