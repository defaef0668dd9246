import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config, JobCall } from "../config/inputs";
import type { Context } from "../task/context";
import { UserError } from "../domain/errors";
import type { JobResult } from "../domain/job-result";
import { EMPTY_REPORT } from "../domain/job-result";
import type { JobSetting } from "../jobs/core/run-job";
import type { SavedState } from "../domain/counting/saved-state";
import type { Assignment } from "../domain/task";
import type {
  Clock,
  ControlPlane,
  Answered,
  GitHubApi,
  JobRunner,
  SequencePlane,
  WorkPlanner,
} from "../task/ports";
import { measured } from "./measure";
import { systemClock } from "../runner/clock";
import type { RunLog } from "../runner/console";
import { runAttemptUrl } from "../runner/dispatch-event";
import { LedgerFile } from "../runner/ledger-file";
import { runsOf } from "../github/runs";
import { temporaryFolder } from "../runner/temporary-folder";

/**
 * A private folder of this process under the runner's temporary files; post finds what it needs of
 * it in the ledger.
 */
export function workFolder(environment: NodeJS.ProcessEnv): string {
  const name = [
    "cloud-automation",
    environment["GITHUB_RUN_ID"],
    environment["GITHUB_RUN_ATTEMPT"],
    process.pid,
  ]
    .filter(Boolean)
    .join("-");
  return join(temporaryFolder(environment), name.replace(/[^\w-]/g, "_"));
}

/** Brings the real side effects together. */
export async function createContext(
  environment: NodeJS.ProcessEnv,
  config: Config,
  log: RunLog,
  cancelled: AbortSignal,
  begin?: SavedState,
): Promise<Context> {
  const folder = workFolder(environment);
  const source = runAttemptUrl(environment);
  log.keep(source);
  if (/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(config.connection.url ?? ""))
    log.warning(
      "control-plane-url begins with http://, so the token crosses the network in clear; use https://.",
    );
  // Waiting means that somebody may be watching: the log is opened before it.
  const ledger = new LedgerFile(environment, folder, begin);
  const clock = {
    ...systemClock,
    sleep: async (ms: number, signal?: AbortSignal) => {
      await log.open();
      await systemClock.sleep(ms, signal);
    },
  };
  return {
    config,
    source,
    timeline: [],
    ports: {
      controlPlane: await createControlPlane(config, clock, log),
      savedState: ledger,
      console: log,
      clock,
      job: createJobRunner(environment, config, folder, log, ledger, clock),
      planner: await createPlanner(environment, config, clock),
      runs: config.githubToken ? runsOf(environment, config.githubToken) : undefined,
      secrets: log.secrets,
      cancelled,
    },
  };
}

async function createControlPlane(
  config: Config,
  clock: Context["ports"]["clock"],
  log: RunLog,
): Promise<ControlPlane | undefined> {
  const { url, credentials } = config.connection;
  if (!url || !credentials) return undefined;
  const [{ Keptn }, { authorise }, { exchange }, { apiBase }] = await Promise.all([
    import("../keptn/client"),
    import("../keptn/credentials"),
    import("../keptn/request"),
    import("../keptn/address"),
  ]);
  return new Keptn({
    base: apiBase(url),
    authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)),
    exchange,
    clock,
  });
}

/** Loaded only where the inputs do not say the work outright. */
async function createPlanner(
  environment: NodeJS.ProcessEnv,
  config: Config,
  clock: Clock,
): Promise<WorkPlanner | undefined> {
  const { source, work } = config;
  if (!source.job && !source.tasksFile && !work.results && !work.thresholds) return undefined;
  return (await import("./plan-work")).planWork(config, environment, clock);
}

function createJobRunner(
  environment: NodeJS.ProcessEnv,
  config: Config,
  folder: string,
  log: RunLog,
  ledger: LedgerFile,
  clock: Clock,
): JobRunner {
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  return {
    async run({ assignment, work, mode, stop, onStarted }) {
      await log.open();
      const begunMs = Date.now();
      const script = async (
        text: string,
        variables: Readonly<Record<string, string>>,
        started: typeof onStarted,
        limitMs = work.timeoutMs,
        isAfterStop = false,
      ) => {
        const [{ runShellScript }, { jobEnvironment, taskVariables }] = await Promise.all([
          import("../script/shell-script"),
          import("../script/environment"),
        ]);
        const files = preparedOrWhyNot(assignment, folder);
        if (typeof files === "string")
          return {
            ending: { kind: "not-started", reason: files },
            report: EMPTY_REPORT,
            logTail: [],
            masks: [],
            durationMs: 0,
          } satisfies JobResult;
        const { eventFile, outputFile } = files;
        // Before there is a process: one that begins while this one is killed is found by its
        // output file, see process-tree.ts.
        started({ pid: 0, startedAt: "", outputFile });
        return runShellScript({
          script: text,
          shell: work.shell,
          workingDirectory: resolve(workspace, work.workingDirectory),
          environment: jobEnvironment(environment, {
            ...variables,
            ...taskVariables({ task: assignment.task, eventFile, outputFile }),
          }),
          folder,
          outputFile,
          allowedCommands: work.workflowCommands,
          logTailLines: work.logTailLines,
          stop: isAfterStop ? new AbortController().signal : stop,
          deadlineMs: isAfterStop
            ? limitMs
            : Math.max(1, Math.min(limitMs, begunMs + work.timeoutMs - Date.now())),
          write: (stream, piece) => void process[stream].write(piece),
          onMask: (value) => log.secrets.add(value),
          onStarted: ({ pid, startedAt }) => started({ pid, startedAt, outputFile }),
        });
      };
      const ran = work.job
        ? await readyMade(
            work.job,
            {
              assignment,
              mode,
              stop,
              timeoutMs: work.timeoutMs,
              exitCodes: work.exitCodes,
              environment,
              clock,
              console: log,
              ledger,
              runUrl: runAttemptUrl(environment),
              script: (call) =>
                script(call.run, call.variables ?? {}, onStarted, call.timeoutMs, call.isAfterStop),
              mask: (secret) => void log.secrets.add(secret),
              show: async (markdown) => showMarkdown(markdown, log),
            },
            config,
            folder,
          )
        : await script(work.script ?? "", {}, onStarted);
      if (ran.ending.kind === "parked" || !work.results) return ran;
      const { measured: found } = await measured(work, {
        workspace,
        sinceMs: begunMs,
        isOwnSteps: false,
      });
      // A report without times leaves the window to the job.
      return found ? { ...ran, measured: { ...ran.measured, ...found } } : ran;
    },
    async handOver(assignment, isWatched) {
      const core = await log.open();
      const { taskVariables } = await import("../script/environment");
      const { eventFile, outputFile } = prepare(assignment, folder);
      try {
        for (const [name, value] of Object.entries(
          taskVariables({ task: assignment.task, eventFile, outputFile }),
        ))
          core.exportVariable(name, value);
      } catch (error) {
        throw unwritable("the variables for your steps (GITHUB_ENV)", error);
      }
      const watchFile = isWatched
        ? await startWatch(assignment, config, folder, environment, log)
        : undefined;
      return {
        pid: 0,
        startedAt: "",
        outputFile,
        begunMs: Date.now(),
        ...(watchFile && { watchFile }),
      };
    },
  };
}

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

async function readyMade(
  call: JobCall,
  setting: Omit<
    JobSetting & { readonly console: RunLog },
    "github" | "park" | "sequences" | "memory" | "jobEnvironment" | "readFile"
  >,
  config: Config,
  folder: string,
): Promise<JobResult> {
  const [{ runJob }, { githubApiOf }, { memoryOf }, { readRepositoryFile }, { jobEnvironment }] =
    await Promise.all([
      import("../jobs/core/run-job"),
      import("../github/api"),
      import("../github/memory"),
      import("../github/repository-file"),
      import("../script/environment"),
    ]);
  const { environment, clock, assignment } = setting;
  const github = config.githubToken
    ? githubApiOf(environment, config.githubToken, clock)
    : WITHOUT_TOKEN;
  return runJob(call, {
    ...setting,
    github,
    sequences: await createSequences(config, clock, setting.console),
    memory: memoryOf(environment, github, folder),
    jobEnvironment: jobEnvironment(environment, {}),
    readFile: (path, field) =>
      readRepositoryFile(path, field, environment, config.githubToken ? github : undefined),
    park: async (parked) =>
      (await import("../github/artifacts")).keepParked(
        { ...parked, triggeredId: assignment.task.id },
        assignment.task,
        environment,
        folder,
      ),
  });
}

/** Jobs start sequences themselves, such as an evaluation. */
async function createSequences(
  config: Config,
  clock: Clock,
  log: RunLog,
): Promise<SequencePlane | undefined> {
  const { url, credentials } = config.connection;
  if (!url || !credentials) return undefined;
  const [{ KeptnSequences }, { authorise }, { exchange }, { apiBase }] = await Promise.all([
    import("../keptn/sequences"),
    import("../keptn/credentials"),
    import("../keptn/request"),
    import("../keptn/address"),
  ]);
  return new KeptnSequences({
    base: apiBase(url),
    authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)),
    exchange,
  });
}

async function showMarkdown(markdown: string, log: RunLog): Promise<void> {
  const core = await log.open();
  try {
    await core.summary.addRaw(log.masked(markdown), true).write();
  } catch {
    // Some runners offer no summary file, and a report must never decide over a task.
    log.debug("The job summary could not be written.");
  }
}

/** @returns the file that keeps the watch going; `undefined` when there is none */
async function startWatch(
  { task }: Assignment,
  config: Config,
  folder: string,
  environment: NodeJS.ProcessEnv,
  log: RunLog,
): Promise<string | undefined> {
  const { url, credentials } = config.connection;
  const { githubToken } = config;
  if (!url || !credentials || !githubToken) {
    log.warning("cancel-on-abort has no effect: github-token is empty. (CA-605)");
    return undefined;
  }
  const watchFile = join(folder, "watch-for-abort");
  const { startAbortWatch } = await import("../runner/abort-watch");
  await startAbortWatch({ url, credentials, task, githubToken, watchFile }, environment);
  return watchFile;
}

/** @returns why they could not be written, as a clause */
function preparedOrWhyNot(
  assignment: Assignment,
  folder: string,
): ReturnType<typeof prepare> | string {
  try {
    return prepare(assignment, folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message.replace(/\.$/, "")} (${error.code})`;
  }
}

function unwritable(what: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException;
  return new UserError(
    `${what} could not be written (${code ?? "unknown error"}). Give the runner's ` +
      "user the folder RUNNER_TEMP back, with room in it.",
    "CA-504",
  );
}

/** The files of contract.md 6; the variables name them. */
function prepare(
  assignment: Assignment,
  folder: string,
): { eventFile: string; outputFile: string } {
  const files = { eventFile: join(folder, "event.json"), outputFile: join(folder, "output") };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(files.eventFile, JSON.stringify(assignment.event), { mode: 0o600 });
    writeFileSync(files.outputFile, "", { mode: 0o600 });
  } catch (error) {
    throw unwritable(`the job's files in ${folder}`, error);
  }
  return files;
}
