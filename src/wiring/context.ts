import type { SavedState } from "../domain/counting/saved-state";
import { runsOf } from "../github/runs";
import { systemClock } from "../runner/clock";
import type { RunLog } from "../runner/console";
import { runAttemptUrl } from "../runner/dispatch-event";
import { StateFile } from "../runner/state-file";
import type { Context } from "../task/context";
import type { Clock, ControlPlane, JobRunner, WorkPlanner } from "../task/ports";
import { adapterOf, startOf } from "./adapters";
import { jobRunner } from "./job-runner";
import { openTaskNotesOf } from "./open-task-notes";
import type { Given, Place } from "./place";
import { workFolder } from "./place";

/**
 * Brings the real side effects together.
 *
 * @param begin  what an earlier stage has left
 */
export async function createContext(
  given: Given,
  cancelled: AbortSignal,
  begin?: SavedState,
): Promise<Context> {
  const { environment, config, log } = given;
  const folder = workFolder(environment);
  const source = runAttemptUrl(environment);
  log.keep(source);
  if (/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(config.connection.url ?? ""))
    log.warning(
      "control-plane-url begins with http://, so the token crosses the network in clear; use https://.",
    );
  const savedState = new StateFile(environment, folder, begin);
  const place: Place = { ...given, folder, clock: watchedClock(log), savedState };
  const controlPlane = await controlPlaneOf(place);
  return {
    config,
    source,
    timeline: [],
    ports: {
      controlPlane,
      openTaskNotes: openTaskNotesOf(place, controlPlane),
      savedState,
      console: log,
      clock: place.clock,
      job: await jobsOf(place, cancelled),
      planner: await plannerOf(place),
      runs: config.githubToken ? runsOf(environment, config.githubToken) : undefined,
      secrets: log.secrets,
      cancelled,
    },
  };
}

async function jobsOf(place: Place, cancelled: AbortSignal): Promise<JobRunner> {
  const jobs = jobRunner(place);
  if (!place.config.eventSinks) return jobs;
  const { withSinks } = await import("./event-sinks");
  return withSinks(jobs, place, cancelled);
}

/** Waiting means that somebody may be watching: the log is opened before it. */
function watchedClock(log: RunLog): Clock {
  return {
    ...systemClock,
    sleep: async (ms, signal) => {
      await log.open();
      await systemClock.sleep(ms, signal);
    },
  };
}

async function controlPlaneOf(place: Place): Promise<ControlPlane | undefined> {
  const { environment, config, clock, log } = place;
  const adapter = await adapterOf(environment);
  return adapter.connect({
    environment,
    config,
    clock,
    mask: (secret) => log.mask(secret),
    start: () => startOf(environment),
  });
}

/** Loaded only where the inputs do not say the work outright. */
async function plannerOf({ environment, config, clock }: Place): Promise<WorkPlanner | undefined> {
  const { source, work } = config;
  if (!source.job && !source.tasksFile && !work.results && !work.thresholds) return undefined;
  return (await import("./plan-work")).planWork(config, environment, clock);
}
