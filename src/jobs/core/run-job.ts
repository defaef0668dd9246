import { MAX_TIMER_MS } from "../../domain/waiting";
import { UserError } from "../../domain/errors";
import type { JobResult, StopReason } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import type { ExitCodeRules } from "../../domain/counting/outcome";
import type { Assignment, Mode } from "../../domain/task";
import type {
  Clock,
  Console,
  GitHubApi,
  StateKeeper,
  Memory,
  SequencePlane,
} from "../../task/ports";
import { BUILT_IN_JOBS } from "./check-ahead";
import type { JobRequest, Script } from "./job";
import { loadJob } from "./registry";

/** The runner leaves a cancelled main 7.5 s (docs/reference/github-actions.md#cancellation). */
const CANCEL_GRACE_MS = 5_000;
/** Ended for another reason, a job may take as long as a script's tree does. */
const STOP_GRACE_MS = 20_000;

interface JobSetting {
  readonly assignment: Assignment;
  readonly mode: Mode;
  readonly mustStay: boolean;
  readonly stop: AbortSignal;
  readonly timeoutMs: number;
  readonly exitCodes: ExitCodeRules;
  readonly environment: NodeJS.ProcessEnv;
  readonly github: GitHubApi;
  readonly clock: Clock;
  readonly console: Console;
  readonly savedState: StateKeeper;
  readonly runUrl: string;
  readonly sequences: SequencePlane | undefined;
  readonly memory: Memory;
  /** Of the job's scripts; `environment` is that of this process. */
  readonly jobEnvironment: NodeJS.ProcessEnv;
  readFile: JobRequest["readFile"];
  mask: JobRequest["mask"];
  show: JobRequest["show"];
  script(script: Script): Promise<JobResult>;
  measure: JobRequest["measure"];
  leaveWaiting: JobRequest["leaveWaiting"];
}

/**
 * Runs a built-in job within its time. Like a script it always comes to an end: stopped, judged, or
 * waiting.
 */
export async function runJob(
  { name, parameters }: { readonly name: string; readonly parameters: JsonObject },
  setting: JobSetting,
): Promise<JobResult> {
  const begunMs = setting.clock.nowMs();
  const stop = new AbortController();
  const end = (reason: StopReason) => stop.abort(reason);
  const given = () => end((setting.stop.reason as StopReason | undefined) ?? "cancelled");
  if (setting.stop.aborted) given();
  setting.stop.addEventListener("abort", given, { once: true });
  const deadline = setTimeout(() => end("deadline"), Math.min(setting.timeoutMs, MAX_TIMER_MS));
  const over = new AbortController();
  try {
    const job = await loadJob(name);
    const request: JobRequest = {
      assignment: setting.assignment,
      mode: setting.mode,
      mustStay: setting.mustStay,
      parameters,
      runUrl: setting.runUrl,
      repository: setting.environment["GITHUB_REPOSITORY"] ?? "",
      sha: setting.environment["GITHUB_SHA"] ?? "",
      stop: stop.signal,
      deadlineMs: begunMs + setting.timeoutMs,
      exitCodes: setting.exitCodes,
      github: setting.github,
      clock: setting.clock,
      console: setting.console,
      environment: setting.jobEnvironment,
      sequences: setting.sequences,
      memory: setting.memory,
      readFile: setting.readFile,
      jobs: BUILT_IN_JOBS,
      mask: setting.mask,
      show: setting.show,
      script: setting.script,
      measure: setting.measure,
      opened: (records) => setting.savedState.writeOpened(records),
      leaveWaiting: setting.leaveWaiting,
    };
    const result = await Promise.race([
      job.run(request),
      stopped(stop.signal, over.signal, setting.clock),
    ]);
    return { ...result, durationMs: setting.clock.nowMs() - begunMs };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const because = stop.signal.aborted ? (stop.signal.reason as StopReason) : undefined;
    const ending = because
      ? ({ kind: "stopped", because } as const)
      : ({
          kind: "judged",
          verdict: "errored",
          reason: error.message.replace(/\.$/, ""),
          code: error.code,
        } as const);
    return endedWith(ending, EMPTY_REPORT, setting.clock.nowMs() - begunMs);
  } finally {
    over.abort();
    clearTimeout(deadline);
    setting.stop.removeEventListener("abort", given);
  }
}

/**
 * A job that does not come back after it was told to is left behind; what it opened is closed by
 * post.
 */
async function stopped(stop: AbortSignal, over: AbortSignal, clock: Clock): Promise<JobResult> {
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener("abort", () => resolve(), { once: true });
    over.addEventListener("abort", () => resolve(), { once: true });
  });
  const because = (stop.reason as StopReason | undefined) ?? "cancelled";
  await clock.sleep(because === "cancelled" ? CANCEL_GRACE_MS : STOP_GRACE_MS, over);
  return endedWith({ kind: "stopped", because });
}
