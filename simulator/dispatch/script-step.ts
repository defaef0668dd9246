import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { NotSimulatedError } from "./errors";

/** `run:` of a step, ready to start. */
interface ScriptRequest {
  readonly script: string;
  /** `undefined`: bash without `pipefail`, as on the runner. */
  readonly shell: string | undefined;
  readonly workspace: string;
  readonly workingDirectory: string | undefined;
  /** Folder for the script's file. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  onOutput(stream: "stdout" | "stderr", text: string): void;
}

const SHELLS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "": ["bash", "-e"],
  bash: ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
  sh: ["sh", "-e"],
};
/** A background process may hold the streams open. */
const HELD_STREAMS_MS = 2_000;

/**
 * Starts a script in a process group of its own.
 *
 * @returns the process, and its exit code; `null` when a signal ended it
 */
export function startScript(request: ScriptRequest): {
  process: ChildProcess;
  exitCode: Promise<number | null>;
} {
  const {
    script,
    shell = "",
    workspace,
    workingDirectory = ".",
    folder,
    environment,
    onOutput,
  } = request;
  const call = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (call === undefined) throw new NotSimulatedError(`shell: ${shell}`);
  const [command, ...options] = call;
  const file = join(folder, "script.sh");
  writeFileSync(file, script.replaceAll("\r\n", "\n"));
  const child = spawn(command, [...options, file], {
    cwd: isAbsolute(workingDirectory) ? workingDirectory : join(workspace, workingDirectory),
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => onOutput("stdout", text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => onOutput("stderr", text));
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      const patience = setTimeout(() => resolve(code), HELD_STREAMS_MS);
      child.on("close", () => {
        clearTimeout(patience);
        resolve(code);
      });
    });
  });
  return { process: child, exitCode };
}
