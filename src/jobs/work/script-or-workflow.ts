import { UserError } from "../../domain/errors";
import type { JobResult, StopReason } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import { outcomeOfJob, verdictOf } from "../../domain/counting/outcome";
import type { JobRequest, ParameterCheck, Script } from "../core/job";
import { checkOf } from "../core/job";
import type { Work } from "../core/results";
import { isStopped, overrule, stoppedWork } from "../core/results";
import { inMinutes } from "../core/values";
import { waitingOf, workflowCallOf, workflowChecks } from "../workflow/call";
import type { CheckParameters, WorkParameters } from "./parameters";

/** A script that is ended, as at a deadline, when it takes longer. */
interface TimedScript extends Script {
  readonly timeoutMs: number;
}

const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"] as const;

/** What tells a script from a workflow. */
type Choice = Pick<WorkParameters, "run" | "workflow" | (typeof WORKFLOW_ONLY)[number]>;

/**
 * @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs
 * to the other
 */
export function scriptOf(parameters: Choice): string | undefined {
  requireOneWork(parameters);
  for (const name of WORKFLOW_ONLY) refuseBesideScript(name, parameters);
  return parameters.run;
}

function requireOneWork({ run: script, workflow }: Pick<Choice, "run" | "workflow">): void {
  if ((script === undefined) === (workflow === undefined)) {
    throw new UserError(
      "with: give either run (a script) or workflow (a file below .github/workflows), " +
        `found ${script === undefined ? "neither" : "both"}.`,
      "CA-207",
    );
  }
}

function refuseBesideScript(name: (typeof WORKFLOW_ONLY)[number], parameters: Choice): void {
  if (parameters.run !== undefined && Object.hasOwn(parameters, name))
    throw new UserError(
      `with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`,
      "CA-207",
    );
}

/** Of jobs whose work is a script or a workflow. */
export const workChecks: readonly ParameterCheck[] = [
  checkOf(["run", "workflow"], requireOneWork),
  ...WORKFLOW_ONLY.map((name) =>
    checkOf(["run", name], (parameters: Choice) => refuseBesideScript(name, parameters)),
  ),
  ...workflowChecks,
];

/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs how much of the task's time is left to what comes afterwards: the work is ended,
 * as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
export function performWork(
  request: JobRequest<WorkParameters & Partial<CheckParameters>>,
  variables: Readonly<Record<string, string>> = {},
  reserveMs = 0,
): Promise<Work> {
  const { parameters } = request;
  const script = scriptOf(parameters);
  const hasCheck = parameters.check !== undefined;
  if (script !== undefined)
    return performScript(request, script, { variables, reserveMs, hasCheck });
  const run = (given: JobRequest) => runWorkflowOf(parameters, given);
  return performed(request, {
    reserveMs,
    hasCheck,
    work: (limitMs) => (reserveMs > 0 ? withinLimit(request, limitMs, run) : run(request)),
  });
}

/** Like {@link performWork}, of a script. */
export function performScript(
  request: JobRequest,
  script: string,
  { variables = {}, reserveMs = 0, hasCheck = false }: Partial<Around> = {},
): Promise<Work> {
  return performed(request, {
    reserveMs,
    hasCheck,
    work: (limitMs) => runScript(request, script, variables, limitMs),
  });
}

interface Around {
  readonly variables: Readonly<Record<string, string>>;
  readonly reserveMs: number;
  /** What ended by itself a moment before a stop is over, unless it still has to be checked. */
  readonly hasCheck: boolean;
}

interface Performance extends Omit<Around, "variables"> {
  work(limitMs: number): Promise<JobResult>;
}

async function performed(
  request: JobRequest,
  { reserveMs, hasCheck, work }: Performance,
): Promise<Work> {
  const leftMs = request.deadlineMs - request.clock.nowMs();
  const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
  const result = await work(limitMs);
  if (result.ending.kind === "parked") return { result, verdict: "parked" };
  if (isStopped(request) && (result.ending.kind === "stopped" || hasCheck))
    return stoppedWork({ result, verdict: "stopped" }, request);
  if (result.ending.kind === "stopped") {
    const left = reserveMs > 0 ? `, which leaves ${inMinutes(reserveMs)} to put things right` : "";
    return overrule(
      { result, verdict: "errored" },
      {
        verdict: "errored",
        reason: `timed out: the work was ended after ${inMinutes(limitMs)}${left} (input timeout-minutes)`,
        code: "CA-404",
      },
    );
  }
  return { result, verdict: verdictOf(outcomeOfJob(result, request.exitCodes, "the work")) };
}

/** @param variables  beside those of the task */
export function runScript(
  request: JobRequest,
  run: string,
  variables: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<JobResult> {
  const script: TimedScript = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
  return request.script(script);
}

async function runWorkflowOf(parameters: WorkParameters, request: JobRequest): Promise<JobResult> {
  const call = workflowCallOf(parameters, request);
  const { wait } = parameters;
  if (wait === "no") return (await import("../workflow/start")).startWorkflow(call, request);
  return (await import("../workflow/run")).runWorkflow(
    { ...call, ...waitingOf({ ...parameters, wait }) },
    request,
  );
}

async function withinLimit(
  request: JobRequest,
  limitMs: number,
  work: (request: JobRequest) => Promise<JobResult>,
): Promise<JobResult> {
  const end = new AbortController();
  const over = new AbortController();
  const given = () => end.abort(request.stop.reason);
  if (request.stop.aborted) given();
  request.stop.addEventListener("abort", given, { once: true });
  void request.clock.sleep(limitMs, over.signal).then(() => {
    if (!over.signal.aborted) end.abort("deadline" satisfies StopReason);
  });
  try {
    return await work({
      ...request,
      stop: end.signal,
      deadlineMs: request.clock.nowMs() + limitMs,
    });
  } catch (error) {
    // Ended by our own limit, it may have been in the middle of a request.
    if (!(error instanceof UserError) || !end.signal.aborted || request.stop.aborted) throw error;
    return endedWith({ kind: "stopped", because: "deadline" }, EMPTY_REPORT, limitMs);
  } finally {
    over.abort();
    request.stop.removeEventListener("abort", given);
  }
}
