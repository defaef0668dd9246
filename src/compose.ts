import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Config } from "./config/inputs";
import type { Context } from "./context";
import type { Ledger } from "./domain/ledger";
import type { Assignment } from "./domain/task";
import type { ControlPlane, JobRunner } from "./ports";
import { systemClock } from "./toolkit/clock";
import type { RunLog } from "./toolkit/console";
import { runAttemptUrl } from "./toolkit/dispatch-event";
import { LedgerFile } from "./toolkit/ledger-file";

/** A private folder of this process under the runner's temporary files; post finds what it needs of it in the ledger. */
export function workFolder(environment: NodeJS.ProcessEnv): string {
  const name = ["cloud-automation", environment["GITHUB_RUN_ID"], environment["GITHUB_RUN_ATTEMPT"], process.pid].filter(Boolean).join("-");
  return join(environment["RUNNER_TEMP"] || tmpdir(), name.replace(/[^\w-]/g, "_"));
}

/** Brings the real side effects together. */
export async function createContext(environment: NodeJS.ProcessEnv, config: Config, log: RunLog, cancelled: AbortSignal, begin?: Ledger): Promise<Context> {
  const folder = workFolder(environment);
  const source = runAttemptUrl(environment);
  log.keep(source);
  if (/^http:\/\/(?!127\.|localhost|\[::1\])/i.test(config.connection.url ?? "")) log.warning("control-plane-url begins with http://, so the token crosses the network in clear; use https://.");
  // Waiting means that somebody may be watching: the log is opened before it.
  const clock = { ...systemClock, sleep: async (ms: number, signal?: AbortSignal) => { await log.open(); await systemClock.sleep(ms, signal); } };
  return {
    config,
    source,
    timeline: [],
    ports: {
      controlPlane: await createControlPlane(config, clock, log),
      ledger: new LedgerFile(environment, folder, begin),
      console: log,
      clock,
      job: createJobRunner(environment, config, folder, log),
      secrets: log.secrets,
      cancelled,
    },
  };
}

async function createControlPlane(config: Config, clock: Context["ports"]["clock"], log: RunLog): Promise<ControlPlane | undefined> {
  const { url, credentials } = config.connection;
  if (!url || !credentials) return undefined;
  const [{ Keptn }, { authorise }, { exchange }, { apiBase }] = await Promise.all([import("./control-plane/keptn"), import("./control-plane/credentials"), import("./control-plane/http"), import("./control-plane/address")]);
  return new Keptn({ base: apiBase(url), authorise: authorise(credentials, clock.nowMs, (secret) => log.mask(secret)), exchange, clock });
}

function createJobRunner(environment: NodeJS.ProcessEnv, config: Config, folder: string, log: RunLog): JobRunner {
  return {
    async run(assignment, stop, onStarted) {
      await log.open();
      const [{ runShellScript }, { jobEnvironment, taskVariables }] = await Promise.all([import("./job/shell-script"), import("./job/environment")]);
      const { eventFile, outputFile } = prepare(assignment, folder);
      const { script = "", shell, workingDirectory, workflowCommands, logTailLines, timeoutMs } = config.work;
      const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
      return runShellScript({
        script,
        shell,
        workingDirectory: isAbsolute(workingDirectory) ? workingDirectory : resolve(workspace, workingDirectory),
        environment: jobEnvironment(environment, taskVariables({ task: assignment.task, eventFile, outputFile })),
        folder,
        outputFile,
        allowedCommands: workflowCommands,
        logTailLines,
        stop,
        deadlineMs: timeoutMs,
        write: (stream, text) => void process[stream].write(text),
        onMask: (value) => log.secrets.add(value),
        onStarted: ({ pid, startedAt }) => onStarted({ pid, startedAt, outputFile }),
      });
    },
    async handOver(assignment) {
      const core = await log.open();
      const { taskVariables } = await import("./job/environment");
      const { eventFile, outputFile } = prepare(assignment, folder);
      for (const [name, value] of Object.entries(taskVariables({ task: assignment.task, eventFile, outputFile }))) core.exportVariable(name, value);
      return { pid: 0, startedAt: "", outputFile };
    },
  };
}

/** The files of contract.md 6; the variables name them. */
function prepare(assignment: Assignment, folder: string): { eventFile: string; outputFile: string } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = { eventFile: join(folder, "event.json"), outputFile: join(folder, "output") };
  writeFileSync(files.eventFile, JSON.stringify(assignment.event), { mode: 0o600 });
  writeFileSync(files.outputFile, "", { mode: 0o600 });
  return files;
}
