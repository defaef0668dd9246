import type { JobCall } from "../config/inputs";
import { controlPlaneKind } from "../config/inputs";
import type { JobResult, Measured } from "../domain/job-result";
import { githubApiOf } from "../github/api";
import { keepWaitingTask } from "../github/artifacts";
import { memoryOf } from "../github/memory";
import { readRepositoryFile } from "../github/repository-file";
import { runJob } from "../jobs/core/run-job";
import { connectSequences } from "../keptn/connect-sequences";
import { runAttemptUrl } from "../runner/dispatch-event";
import { jobEnvironment } from "../script/environment";
import type { TaskScript } from "../script/task-script";
import type { Answered, GitHubApi, JobCallRequest, SequencePlane } from "../task/ports";
import type { Place } from "./place";

const refuse = (): Promise<Answered<never>> =>
  Promise.resolve({
    ok: false,
    failure: {
      kind: "unauthorized",
      reached: "no",
      message: "github-token is empty: leave it at its default, or pass a token",
    },
  });
/** A job over a script may never ask. */
const WITHOUT_TOKEN: GitHubApi = { read: refuse, write: refuse, requestCount: 0 };

interface Means {
  script(script: TaskScript): Promise<JobResult>;
  measure(): Promise<Measured | undefined>;
}

/** Runs a built-in job, with all that jobs may ask for. */
export function runBuiltInJob(
  call: JobCall,
  { assignment, work, mode, stop }: JobCallRequest,
  place: Place,
  { script, measure }: Means,
): Promise<JobResult> {
  const { environment, config, clock, log, savedState } = place;
  const token = config.githubToken;
  const github = token ? githubApiOf(environment, token, clock) : WITHOUT_TOKEN;
  return runJob(call, {
    assignment,
    mode,
    // The sweep wakes tasks of a control plane that it can read.
    mustStay: controlPlaneKind(environment) !== "keptn",
    stop,
    timeoutMs: work.timeoutMs,
    exitCodes: work.exitCodes,
    environment,
    clock,
    console: log,
    savedState,
    runUrl: runAttemptUrl(environment),
    script: ({ run, variables = {}, timeoutMs, isAfterStop }) =>
      script({ text: run, variables, limitMs: timeoutMs, isAfterStop }),
    measure,
    mask: (secret) => void log.secrets.add(secret),
    show: (markdown) => log.summarise(log.masked(markdown)),
    github,
    sequences: sequencesOf(place),
    memory: memoryOf(environment, github),
    jobEnvironment: jobEnvironment(environment, {}),
    readFile: (path, field) =>
      readRepositoryFile(path, field, environment, token ? github : undefined),
    leaveWaiting: (waiting) =>
      keepWaitingTask(
        { ...waiting, triggeredId: assignment.task.id },
        assignment.task,
        environment,
      ),
  });
}

/** Jobs start sequences themselves, such as an evaluation. */
function sequencesOf({ config, clock, log }: Place): SequencePlane | undefined {
  const { url, credentials } = config.connection;
  return url && credentials
    ? connectSequences({ url, credentials, clock, mask: (secret) => log.mask(secret) })
    : undefined;
}
