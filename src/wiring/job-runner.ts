import type { JobResult } from "../domain/job-result";
import type { JobCallRequest, JobRunner } from "../task/ports";
import type { Place } from "./place";

/** Runs what the work of a task is: a script, a built-in job, or the caller's own steps. */
export function jobRunner(place: Place): JobRunner {
  return {
    handOver: async (assignment, isWatched) => {
      const { handOver } = await import("./own-steps");
      return handOver(assignment, isWatched, place);
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
  const ran = work.job
    ? await (
        await import("./built-in-job")
      ).runBuiltInJob(work.job, call, place, (script) => runTaskScript(script, setting))
    : await runTaskScript({ text: work.script ?? "" }, setting);
  if (ran.ending.kind === "parked" || !work.results) return ran;
  const { measured } = await import("./measure");
  const { measured: found } = await measured(work, {
    workspace,
    sinceMs: begunMs,
    isOwnSteps: false,
  });
  // A report without times leaves the window to the job.
  return found ? { ...ran, measured: { ...ran.measured, ...found } } : ran;
}
