import type { Work } from "../config/inputs";
import type { JobResult, Measured } from "../domain/job-result";
import type { JobCallRequest, JobRunner } from "../task/ports";
import type { Place } from "./place";

/** Runs what the work of a task is: a script, a built-in job, or the caller's own steps. */
export function jobRunner(place: Place): JobRunner {
  return {
    handOver: async (assignment, watch) => {
      const { handOver } = await import("./own-steps");
      return handOver(assignment, watch, place);
    },
    run: (call) => run(call, place),
  };
}

async function run(call: JobCallRequest, place: Place): Promise<JobResult> {
  const { work } = call;
  await place.log.open();
  const begunMs = Date.now();
  const workspace = place.environment["GITHUB_WORKSPACE"] || process.cwd();
  const { runTaskScript } = await import("../script/task-script");
  const setting = {
    assignment: call.assignment,
    folder: place.folder,
    workspace,
    environment: place.environment,
    work,
    stop: call.stop,
    begunMs,
    onMask: (value: string) => void place.log.secrets.add(value),
    onStarted: call.onStarted,
  };
  let reading: Promise<Measured | undefined> | undefined;
  // Once: what puts things right after the work may take its reports along.
  const measure = () => (reading ??= measuredBy(work, { workspace, sinceMs: begunMs }));
  const ran = work.job
    ? await (
        await import("./built-in-job")
      ).runBuiltInJob(work.job, call, place, {
        script: (script) => runTaskScript(script, setting),
        measure,
      })
    : await runTaskScript({ text: work.script ?? "" }, setting);
  if (ran.ending.kind === "parked") return ran;
  const found = await measure();
  // A report without times leaves the window to the job.
  return found ? { ...ran, measured: { ...ran.measured, ...found } } : ran;
}

async function measuredBy(
  work: Work,
  place: { readonly workspace: string; readonly sinceMs: number },
): Promise<Measured | undefined> {
  if (!work.results) return undefined;
  const { measured } = await import("./measure");
  return (await measured(work, { ...place, isOwnSteps: false })).measured;
}
