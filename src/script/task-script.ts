import { resolve } from "node:path";
import { UserError } from "../domain/errors";
import type { JobResult } from "../domain/job-result";
import { endedWith } from "../domain/job-result";
import type { JobHandle } from "../domain/counting/saved-state";
import type { Assignment } from "../domain/task";
import { jobEnvironment, taskVariables } from "./environment";
import { runShellScript } from "./shell-script";
import type { TaskFiles } from "./task-files";
import { writeTaskFiles } from "./task-files";

/** Where and how the scripts of a task run. */
interface ScriptSetting {
  readonly assignment: Assignment;
  /** For the files of the task. */
  readonly folder: string;
  readonly workspace: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly work: {
    readonly shell: string;
    readonly workingDirectory: string;
    readonly timeoutMs: number;
    readonly workflowCommands: ReadonlySet<string>;
    readonly logTailLines: number;
  };
  readonly stop: AbortSignal;
  /** When the whole of the work began: its time is one for all scripts. */
  readonly begunMs: number;
  onMask(value: string): void;
  onStarted(job: JobHandle): void;
}

export interface TaskScript {
  readonly text: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly limitMs?: number | undefined;
  /** It cleans up, so it runs although the work was stopped, and has its own time. */
  readonly isAfterStop?: boolean | undefined;
}

/** Runs one script of a task, which finds its event and its output file in the environment. */
export async function runTaskScript(
  { text, variables = {}, limitMs, isAfterStop = false }: TaskScript,
  setting: ScriptSetting,
): Promise<JobResult> {
  const { assignment, folder, work, stop, begunMs } = setting;
  const files = filesOrWhyNot(assignment, folder);
  if (typeof files === "string") return endedWith({ kind: "not-started", reason: files });
  const { outputFile } = files;
  // Before there is a process: one that begins while this one is killed is found by its output
  // file, see process-tree.ts.
  setting.onStarted({ pid: 0, startedAt: "", outputFile });
  const longestMs = limitMs ?? work.timeoutMs;
  return runShellScript({
    script: text,
    shell: work.shell,
    workingDirectory: resolve(setting.workspace, work.workingDirectory),
    environment: jobEnvironment(setting.environment, {
      ...variables,
      ...taskVariables({ task: assignment.task, ...files }),
    }),
    folder,
    outputFile,
    allowedCommands: work.workflowCommands,
    logTailLines: work.logTailLines,
    stop: isAfterStop ? new AbortController().signal : stop,
    deadlineMs: isAfterStop
      ? longestMs
      : Math.max(1, Math.min(longestMs, begunMs + work.timeoutMs - Date.now())),
    write: (stream, piece) => void process[stream].write(piece),
    keptUp: (stream) => keptUp(process[stream]),
    onMask: setting.onMask,
    onStarted: ({ pid, startedAt }) => setting.onStarted({ pid, startedAt, outputFile }),
  });
}

/** Node keeps in memory what a pipe does not take. A stream that is closed takes all, and drops it. */
export function keptUp(log: NodeJS.WriteStream): Promise<void> | undefined {
  if (!log.writableNeedDrain) return undefined;
  return new Promise((resolve) => {
    const over = () => {
      log.off("drain", over).off("close", over).off("error", over);
      resolve();
    };
    log.on("drain", over).on("close", over).on("error", over);
  });
}

/** @returns why they could not be written, as a clause */
function filesOrWhyNot(assignment: Assignment, folder: string): TaskFiles | string {
  try {
    return writeTaskFiles(assignment, folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message.replace(/\.$/, "")} (${error.code})`;
  }
}
