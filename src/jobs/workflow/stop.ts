import { quote, UserError } from "../../domain/errors";
import type { JobReport, JobResult } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { withRun } from "../../domain/counting/run-conclusion";
import { dataOf } from "../../domain/task";
import type { JobRequest } from "../core/job";
import { jobOf } from "../core/job";
import { fieldOf, ownReports } from "../core/own-reports";
import type { StopCall } from "./call";
import { stopCallOf } from "./call";
import type { Ended } from "./end-run";
import { endRun, wordsOf } from "./end-run";
import type { RunState, Runs } from "./runs";
import { listRuns, readRun, refused, runIdIn } from "./runs";
import { stoppedResult, stopReason } from "../core/results";
import { workflowStop } from "./declarations";

/** How long a run that was ended by force may take. */
const FORCED_MS = 3 * 60_000;
/**
 * Where no run with that title is going on, one that ended so recently is the one that was meant.
 */
const RECENT_MS = 24 * 60 * 60_000;
const MAX_NAMED = 5;

/**
 * Stops a run and reads until it is over; one that resists is ended by force after a while. `data`:
 * `stopped`, `runId`, `runUrl`, `conclusion`. A run that was over already is a pass, too.
 *
 * @throws UserError when there is no such run, or it cannot be said which one is meant, or GitHub
 * refuses
 */
export async function stopWorkflow(call: StopCall, request: JobRequest): Promise<JobResult> {
  const runs: Runs = { github: request.github, repository: call.repository };
  const meant = await meantRun(call, runs, request);
  const { id } = meant;
  if (id === runIdIn(request.runUrl))
    throw new UserError(`Run ${id} is this very run; it cannot stop itself.`, "CA-411");
  const read = await readRun(runs, id, request.stop);
  if (read.kind === "gone")
    throw new UserError(
      `There is no run ${id} in ${call.repository}: it was deleted, or the token may not see it.`,
      "CA-411",
    );
  if (read.kind === "failed")
    throw refused(`Run ${id} of ${call.repository} could not be read`, read.failure);
  const { run } = read;
  if (!meant.isProven) refuseStranger(run, call, request);
  if (run.isOver)
    return confirmed(
      run,
      `Run ${id} of ${run.workflow} was over already (${run.conclusion || "in an unknown way"}).`,
    );
  request.console.info(
    `Run ${id} of ${run.workflow} is ${run.status.replaceAll("_", " ")}; it is cancelled: ${run.url}`,
  );

  const { clock, stop: signal } = request;
  const mild: Ended =
    call.forceAfterMs > 0
      ? await endRun(runs, id, { patienceMs: call.forceAfterMs, clock, signal })
      : { kind: "told" };
  if (mild.kind !== "told" || signal.aborted) return judge(mild, run, request);
  request.console.notice(
    `Run ${id} goes on ${call.forceAfterMs / 60_000} minutes after it was cancelled; it is ended by force.`,
  );
  return judge(
    await endRun(runs, id, { patienceMs: FORCED_MS, isForced: true, clock, signal }),
    run,
    request,
    " by force",
  );
}

function judge(ended: Ended, run: RunState, request: JobRequest, how = ""): JobResult {
  const what = `Run ${run.id} of ${run.workflow}`;
  if (ended.kind === "over")
    return confirmed(
      ended.run,
      `${what} ` +
        `${ended.byItself ? `had ended by itself (${ended.run.conclusion || "in an unknown way"})` : `was cancelled${how} and is over`}.`,
    );
  if (request.stop.aborted)
    return stoppedResult(stopReason(request), unconfirmed(run, `${what} ${wordsOf(ended)}.`));
  if (ended.kind === "gone")
    throw new UserError(`${what} was deleted before it was seen to be over.`, "CA-411");
  if (ended.kind === "refused") throw refused(`${what} could not be cancelled`, ended.failure);
  return endedWith(
    {
      kind: "judged",
      verdict: "fail",
      reason: `run ${run.id} of ${run.workflow} goes on ${FORCED_MS / 60_000} minutes after it was ended by force`,
      code: "CA-411",
    },
    unconfirmed(run),
  );
}

function confirmed(run: RunState, message: string): JobResult {
  return endedWith(
    { kind: "judged", verdict: "pass", reason: message },
    withRun({ labels: {}, data: { stopped: "true" }, message }, run),
  );
}

/** What is true as long as the run has not been seen to be over. */
function unconfirmed({ id, url }: RunState, message?: string): JobReport {
  return withRun(
    { labels: {}, data: { stopped: "false" }, ...(message !== undefined && { message }) },
    { id, url },
  );
}

interface Meant {
  readonly id: number;
  /** By an earlier task's own `finished`, or by how the run was found. */
  readonly isProven: boolean;
}

/**
 * An id may come from anywhere, and so may what an event says of earlier tasks; what it names must
 * be what this task may stop.
 */
async function meantRun(call: StopCall, runs: Runs, request: JobRequest): Promise<Meant> {
  const reported = reportsIn(dataOf(request.assignment.event));
  if (call.runId !== undefined)
    return {
      id: call.runId,
      isProven:
        reported.some(({ id }) => id === call.runId) &&
        (await proven(reported, request)).some(({ id }) => id === call.runId),
    };
  const sure = reported.length > 0 ? await proven(reported, request) : [];
  const id = reportedRun(call, sure.length > 0 ? sure : reported);
  return id === undefined
    ? { id: await titledRun(call, runs, request), isProven: true }
    : { id, isProven: sure.some((one) => one.id === id) };
}

/** Those that a run of this repository has sent. What nobody can tell is not proven. */
async function proven(
  reported: readonly Reported[],
  request: JobRequest,
): Promise<readonly Reported[]> {
  try {
    const own = await ownReports(request);
    return reported.filter(({ task, id }) =>
      own.some((report) => report.task === task && fieldOf(report, "runId") === String(id)),
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    request.console.notice(error.message);
    return [];
  }
}

/**
 * @throws UserError for a run that is not one of the named workflow, started by hand or by us for
 * this project, stage and service
 */
function refuseStranger(
  run: RunState,
  { workflow, title, runId }: StopCall,
  request: JobRequest,
): void {
  const isOfWorkflow = workflow === undefined ? runId !== undefined : run.workflow === workflow;
  if (run.event === "workflow_dispatch" && isOfWorkflow && isTitled(run, title, request)) return;
  throw new UserError(
    `Run ${run.id} of ${run.workflow} was not stopped: no \`finished\` of a run of ` +
      "this repository has reported it, and it is not a run of " +
      `${workflow ?? "the workflow that is meant"} by workflow_dispatch with ` +
      `${title === undefined ? "project, stage and service" : quote(title)} in its ` +
      "title. Give workflow, and title where its run-name says something else.",
    "CA-417",
  );
}

/** The run that an earlier task has reported: `event.data.<task>.runId`. */
function reportedRun(
  { startedBy, repository }: StopCall,
  reported: readonly Reported[],
): number | undefined {
  const meant =
    startedBy === undefined ? reported : reported.filter(({ task }) => task === startedBy);
  const ids = new Set(meant.map(({ id }) => id));
  const listed = reported
    .slice(0, MAX_NAMED)
    .map(({ task, id }) => `${task}: ${id}`)
    .join(", ");
  if (ids.size > 1)
    throw new UserError(
      `Several tasks have reported a run (${listed}): choose one with started-by, or give run-id.`,
      "CA-411",
    );
  const [only] = meant;
  if (!only) {
    if (startedBy === undefined) return undefined;
    throw new UserError(
      `with.started-by: the task ${quote(startedBy)} has reported no runId${listed ? ` (found ${listed})` : ""}.`,
      "CA-411",
    );
  }
  const elsewhere = only.repository;
  if (elsewhere !== undefined && elsewhere.toLowerCase() !== repository.toLowerCase())
    throw new UserError(
      `Run ${only.id}, which ${only.task} has reported, belongs to ${elsewhere}: name it with repository.`,
      "CA-411",
    );
  return only.id;
}

interface Reported {
  readonly task: string;
  readonly id: number;
  /** Where `runUrl` tells it. */
  readonly repository: string | undefined;
}

function reportsIn(data: JsonObject): Reported[] {
  return Object.entries(data).flatMap(([task, value]) => {
    const runId = isJsonObject(value) ? getOwn(value, "runId") : undefined;
    if (
      !isJsonObject(value) ||
      (typeof runId !== "string" && typeof runId !== "number") ||
      !/^[1-9]\d{0,14}$/.test(String(runId))
    )
      return [];
    const url = getOwn(value, "runUrl");
    const [, repository, id] =
      (typeof url === "string"
        ? /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)/.exec(url)
        : null) ?? [];
    return [{ task, id: Number(runId), repository: id === String(runId) ? repository : undefined }];
  });
}

/**
 * The one run of the workflow that has the text, or project, stage and service, in its title: one
 * that goes on, else one that has just ended.
 */
async function titledRun(
  { workflow, title }: StopCall,
  runs: Runs,
  request: JobRequest,
): Promise<number> {
  const { assignment, clock, stop } = request;
  if (workflow === undefined)
    throw new UserError(
      "No earlier task has reported a runId: give run-id, or the workflow whose run is meant.",
      "CA-411",
    );
  const { project, stage, service } = assignment.task;
  const words = [project, stage, service].filter(Boolean);
  if (title === undefined && words.length === 0)
    throw new UserError(
      "with.title: nothing is known of the task that a title could be compared with; give the title.",
      "CA-411",
    );
  const meant = (await listRuns(runs, workflow, undefined, stop)).filter(
    (run) => run.id !== runIdIn(request.runUrl) && isTitled(run, title, request),
  );
  const live = meant.filter(({ isOver }) => !isOver);
  const sought = `${workflow} with ${title === undefined ? words.map(quote).join(", ") : quote(title)} in its title`;
  if (live.length > 1)
    throw new UserError(
      `Several runs of ${sought} are going on (${live
        .slice(0, MAX_NAMED)
        .map((run) => run.id)
        .join(
          ", ",
        )}${live.length > MAX_NAMED ? ", …" : ""}): give run-id, or a title that only one has.`,
      "CA-411",
    );
  const [found] =
    live.length > 0 ? live : meant.filter(({ changedMs }) => clock.nowMs() - changedMs < RECENT_MS);
  if (!found)
    throw new UserError(
      `There is no run of ${sought} that goes on or has ended within the last day.`,
      "CA-411",
    );
  return found.id;
}

/** Whether a title has the text in it, or project, stage and service as words. */
function isTitled(
  run: RunState,
  title: string | undefined,
  { assignment: { task } }: JobRequest,
): boolean {
  if (title !== undefined) return run.title.includes(title);
  const words = [task.project, task.stage, task.service].filter(Boolean);
  const titled = run.title.split(/[\s,;:/()[\]]+/);
  return words.length > 0 && words.every((word) => titled.includes(word));
}

export const job = jobOf(workflowStop, {
  run: (request) => stopWorkflow(stopCallOf(request.parameters, request), request),
});
