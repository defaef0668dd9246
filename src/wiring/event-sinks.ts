import type { Task } from "../domain/task";
import { UserError } from "../domain/errors";
import type { TaskResult } from "../domain/counting/task-result";
import { runAttemptUrl } from "../runner/dispatch-event";
import type { JobRunner } from "../task/ports";
import type { News } from "../sinks/news";
import type { Given } from "./place";

/** What has become of a task is told by its outcome, whoever has answered. */
type Telling = Pick<News, "phase" | "task" | "outcome">;

/** The same jobs, and the sinks are told when one begins. */
export function withSinks(jobs: JobRunner, given: Given, cancelled: AbortSignal): JobRunner {
  // Beside the work, which does not wait for it; but the process does.
  const beside = async <T>(task: Task, work: Promise<T>): Promise<T> => {
    const [done] = await Promise.all([
      work,
      tellSinks({ phase: "started", task }, given, cancelled),
    ]);
    return done;
  };
  return {
    handOver: (assignment, watch) => beside(assignment.task, jobs.handOver(assignment, watch)),
    run: (call) => beside(call.assignment.task, jobs.run(call)),
  };
}

/** Only where the work has an end of ours: what somebody else has answered is theirs to tell. */
export async function tellEnd(
  { assignment, outcome, ended }: TaskResult,
  given: Given,
): Promise<void> {
  if (!given.config.eventSinks || !assignment || !outcome) return;
  if (!["answered", "silent", "undelivered"].includes(ended)) return;
  await tellSinks({ phase: "finished", task: assignment.task, outcome }, given);
}

/** Never throws: a sink changes nothing about a task. */
async function tellSinks(
  telling: Telling,
  { config, environment, log }: Given,
  stop?: AbortSignal,
): Promise<void> {
  try {
    const [{ readSinks }, { tell }, { systemClock }] = await Promise.all([
      import("../sinks/settings"),
      import("../sinks/tell"),
      import("../runner/clock"),
    ]);
    const news = { ...telling, atMs: Date.now(), run: runOf(environment) };
    const sinks = readSinks(config.eventSinks ?? "");
    // Those that are written so that only YAML finds them.
    for (const { token } of sinks) if (token !== undefined) log.mask(token);
    await tell(news, sinks, {
      stop,
      sleep: systemClock.sleep,
      warn: (text) => log.warning(text),
    });
  } catch (error) {
    const why = error instanceof UserError ? error.message : "event-sinks cannot be used.";
    log.warning(`${why} No sink is told. (CA-507)`);
  }
}

function runOf(environment: NodeJS.ProcessEnv): News["run"] {
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    repository,
    repositoryUrl: `${server}/${repository}`,
    id: environment["GITHUB_RUN_ID"] ?? "",
    attempt: environment["GITHUB_RUN_ATTEMPT"] ?? "1",
    url: runAttemptUrl(environment),
    revision: environment["GITHUB_SHA"] ?? "",
  };
}
