import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { quote } from "../domain/errors";
import type { JobEnding, JobResult, StopReason } from "../domain/job-result";
import { EMPTY_REPORT } from "../domain/job-result";
import { MAX_TIMER_MS } from "../domain/waiting";
import { hintOf } from "./habits";
import type { StreamName } from "./habits";
import { JobOutput } from "./job-output";
import { readJobReport } from "./output-file";
import { openPipes } from "./pipes";
import { killTree, ProcessTree, startTimeOf } from "./process-tree";
import type { ShellCall } from "./shells";
import { chooseShell, scriptText, shellCall } from "./shells";
import { endTree, StopSchedule } from "./stop-schedule";

export { endProcessTree } from "./process-tree";
export type { ProcessHandle } from "./process-tree";

export interface ShellScriptRequest {
  readonly script: string;
  /** As in workflow steps: a known name, or a command with `{0}`. */
  readonly shell: string;
  readonly workingDirectory: string;
  /**
   * Complete; see `jobEnvironment`. Holds CLOUD_AUTOMATION_OUTPUT with the value of `outputFile`.
   */
  readonly environment: NodeJS.ProcessEnv;
  /** An existing private folder, for the script file. */
  readonly folder: string;
  /** Path of the file the job reports in; created empty here. */
  readonly outputFile: string;
  /** Names of workflow commands that pass; `group` brings `endgroup`. */
  readonly allowedCommands: ReadonlySet<string>;
  readonly logTailLines: number;
  /** Its `reason` is a `StopReason`; anything else counts as `cancelled`. */
  readonly stop: AbortSignal;
  /** From the start of the process. */
  readonly deadlineMs: number;
  /**
   * Pieces as they arrive, whole lines where possible. What it throws is ignored: a log that cannot
   * be written is no reason to end a job.
   */
  write(stream: StreamName, text: string): void;
  /** @returns when more may be written, where the log has not kept up; until then the job waits */
  keptUp?(stream: StreamName): Promise<void> | undefined;
  /** Comes before the line with the value is written, at the start of a line. Each value once. */
  onMask?(value: string): void;
  /** For the post step, see `endProcessTree`. */
  onStarted?(process: { readonly pid: number; readonly startedAt: string }): void;
}

/**
 * As in workflow steps: background processes may hold the streams open this long after the script
 * has ended.
 */
const HELD_STREAMS_MS = 5000;
/** After a stop, for what is still in the pipes. */
const STOPPED_STREAMS_MS = 250;

interface Script {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
}

/**
 * Runs a script as a workflow `run:` step would, in a session of its own, and tells how it ended
 * and what it reported. Rejects only when `onStarted` throws; every other failure is part of the
 * result.
 *
 * When the script ends by itself its background processes are left alone. When it is stopped
 * (`stop`, `deadlineMs`) the whole tree is ended by the times in `STOP_SCHEDULES_MS`, and the stop
 * is the ending, however the process took it.
 */
export async function runShellScript(request: ShellScriptRequest): Promise<JobResult> {
  const begin = performance.now();
  const output = new JobOutput({
    allowedCommands: request.allowedCommands,
    logTailLines: request.logTailLines,
    write: (stream, text) => ignoringErrors(() => request.write(stream, text)),
    keptUp: (stream) => request.keptUp?.(stream),
    onMask: (value) => ignoringErrors(() => request.onMask?.(value)),
  });
  const ending = await run(request, output).finally(() => output.end());
  const hasFailed = ending.kind === "exited" && ending.code !== 0;
  const hint = output.hint ?? (hasFailed ? hintOf(request.script) : undefined);
  return {
    ending,
    ...(hint && { hint }),
    report: ending.kind === "not-started" ? EMPTY_REPORT : await readJobReport(request.outputFile),
    logTail: output.logTail,
    masks: output.masks,
    durationMs: performance.now() - begin,
  };
}

async function run(request: ShellScriptRequest, output: JobOutput): Promise<JobEnding> {
  const prepared = await prepare(request);
  if ("reason" in prepared) return { kind: "not-started", reason: prepared.reason };
  // Not begun at all is the shortest way to stop.
  if (request.stop.aborted) return { kind: "stopped", because: stopReasonOf(request.stop) };
  const started = await start(request, prepared.call);
  if ("reason" in started) return { kind: "not-started", reason: started.reason };
  return watch(request, started, output);
}

/** Writes the files. @returns the call, or why it cannot be made */
async function prepare(
  request: ShellScriptRequest,
): Promise<{ readonly call: ShellCall } | { readonly reason: string }> {
  const choice = chooseShell(request.shell);
  if (!choice.known) return choice;
  const flaw = await directoryFlaw(request.workingDirectory);
  if (flaw !== undefined)
    return {
      reason: `the directory ${quote(request.workingDirectory)} ${flaw}; check the input working-directory`,
    };
  const scriptPath = join(request.folder, `script${choice.shell.extension}`);
  try {
    await writeFile(scriptPath, scriptText(choice.shell, request.script), { mode: 0o600 });
    await writeFile(request.outputFile, "", { mode: 0o600 });
  } catch (error) {
    return { reason: `the files of the job could not be written (${codeOf(error)})` };
  }
  return { call: shellCall(choice.shell, scriptPath) };
}

/** A missing directory would otherwise be reported by spawn as a missing interpreter. */
async function directoryFlaw(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? undefined : "is not a directory";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "does not exist" : `cannot be used (${codeOf(error)})`;
  }
}

async function start(
  request: ShellScriptRequest,
  call: ShellCall,
): Promise<Script | { readonly reason: string }> {
  const pipes = await openPipes(request.folder);
  try {
    const child = spawn(call.command, call.arguments, {
      cwd: request.workingDirectory,
      env: request.environment,
      // A session of its own: what is typed at or sent to the action's group reaches the job
      // through our schedule only.
      detached: process.platform !== "win32",
      stdio: ["ignore", ...(pipes?.childEnds ?? (["pipe", "pipe"] as const))],
      windowsHide: true,
      windowsVerbatimArguments: call.verbatim,
    });
    const { stdout, stderr } = pipes ?? child;
    if (child.pid !== undefined && stdout && stderr)
      return { child, pid: child.pid, stdout, stderr };
    const [error] = (await once(child, "error")) as [unknown];
    throw error;
  } catch (error) {
    pipes?.stdout.destroy();
    pipes?.stderr.destroy();
    return { reason: startFailure(call.command, error) };
  } finally {
    pipes?.closeChildEnds();
  }
}

/** Own words, since those of Node may show the value of a variable. */
function startFailure(command: string, error: unknown): string {
  const shell = quote(command);
  switch (codeOf(error)) {
    case "ENOENT":
      return `the shell ${shell} was not found on PATH; install it on the runner or set the input shell`;
    case "EACCES":
      return `the shell ${shell} may not be executed; check its permissions or set the input shell`;
    case "E2BIG":
      return "the environment of the job is too large for the operating system; pass large values as files";
    case "ERR_INVALID_ARG_VALUE":
      return (
        `the shell ${shell} could not be called: a variable of the environment or ` +
        "the input shell contains a null character"
      );
    default:
      return `the shell ${shell} could not be started (${codeOf(error)})`;
  }
}

async function watch(
  request: ShellScriptRequest,
  { child, pid, stdout, stderr }: Script,
  output: JobOutput,
): Promise<JobEnding> {
  const exited = new Promise<JobEnding>((resolve) => {
    child.once("exit", (code, signal) =>
      resolve(
        signal === null ? { kind: "exited", code: code ?? 0 } : { kind: "signalled", signal },
      ),
    );
  });
  const closed = Promise.all(
    [stdout, stderr].map((stream) => new Promise((resolve) => stream.once("close", resolve))),
  );
  // Without a listener an error of the process object would end the action.
  child.on("error", () => undefined);
  output.follow("stdout", stdout);
  output.follow("stderr", stderr);
  const startedAt = startTimeOf(pid);
  const tree = new ProcessTree(
    { pid, startedAt, outputFile: request.outputFile },
    () => child.exitCode === null && child.signalCode === null,
  );
  const stop = new StopRequest(request.stop, request.deadlineMs);
  try {
    request.onStarted?.({ pid, startedAt });
    const first = await Promise.race([exited, stop.received]);
    output.jobIsOver();
    if (!(first instanceof StopSchedule)) {
      await within(HELD_STREAMS_MS, closed, stop.received);
      return first;
    }
    await endTree(tree, first);
    await within(STOPPED_STREAMS_MS, closed);
    return { kind: "stopped", because: first.because };
  } catch (error) {
    await killTree(tree);
    throw error;
  } finally {
    stop.release();
    stdout.destroy();
    stderr.destroy();
    // Whatever could not be ended must not keep the action from ending.
    child.unref();
  }
}

/** The first reason to stop decides; later ones can only make the ending faster. */
class StopRequest {
  readonly received: Promise<StopSchedule>;
  readonly release: () => void;

  constructor(stop: AbortSignal, deadlineMs: number) {
    const { promise, resolve } = withResolvers<StopSchedule>();
    let schedule: StopSchedule | undefined;
    const request = (because: StopReason): void => {
      if (schedule) return schedule.hurry(because);
      schedule = new StopSchedule(because);
      resolve(schedule);
    };
    const onAbort = (): void => request(stopReasonOf(stop));
    const timer = setTimeout(() => request("deadline"), Math.min(deadlineMs, MAX_TIMER_MS));
    stop.addEventListener("abort", onAbort, { once: true });
    // Between the last look at the signal and this line it may have been given already.
    if (stop.aborted) onAbort();
    this.received = promise;
    this.release = () => {
      clearTimeout(timer);
      stop.removeEventListener("abort", onAbort);
    };
  }
}

function stopReasonOf(stop: AbortSignal): StopReason {
  const reason: unknown = stop.reason;
  return reason === "deadline" || reason === "aborted" ? reason : "cancelled";
}

function withResolvers<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

async function within(limitMs: number, ...events: readonly Promise<unknown>[]): Promise<void> {
  const { promise, resolve } = withResolvers<void>();
  const timer = setTimeout(resolve, limitMs);
  await Promise.race([promise, ...events]);
  clearTimeout(timer);
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code ?? "unknown error");
}

function ignoringErrors(action: () => void): void {
  try {
    action();
  } catch {
    // see ShellScriptRequest.write
  }
}
