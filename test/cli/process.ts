import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(__dirname, "../../dist/cli/index.js");

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What is left in the process's own temporary folder. */
  readonly leftOver: readonly string[];
}

interface Place {
  /** Where it runs; by default its own temporary folder. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs the bundled command line as a user would, in a folder elsewhere, with a temporary folder of
 * its own.
 */
export function cli(
  args: readonly string[],
  onOutput?: (soFar: string, child: ChildProcess) => void,
  { folder, environment }: Place = {},
): Promise<Ended> {
  const temp = mkdtempSync(join(tmpdir(), "cli-test-"));
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder ?? temp,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], TMPDIR: temp, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    onOutput?.(stdout, child);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      const leftOver = readdirSync(temp);
      rmSync(temp, { recursive: true, force: true });
      resolve({ exitCode, stdout, stderr, leftOver });
    });
  });
}
