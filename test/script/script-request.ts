import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { listProcesses } from "../../src/script/process-list";
import type { ShellScriptRequest } from "../../src/script/shell-script";

export const root = mkdtempSync(join(tmpdir(), "shell script-"));
let count = 0;
const MAX_LOOKS = 600;

interface Log {
  all: string;
  stdout: string;
  stderr: string;
  readonly pieces: string[];
}

export function request(
  script: string,
  changes: Partial<ShellScriptRequest> = {},
): ShellScriptRequest & { readonly log: Log } {
  const folder = mkdtempSync(join(root, `${count++}-`));
  const log: Log = { all: "", stdout: "", stderr: "", pieces: [] };
  const outputFile = join(folder, "output");
  return {
    script,
    shell: "bash",
    workingDirectory: folder,
    folder,
    outputFile,
    environment: { PATH: process.env["PATH"], CLOUD_AUTOMATION_OUTPUT: outputFile },
    allowedCommands: new Set(["add-mask", "group"]),
    logTailLines: 20,
    stop: new AbortController().signal,
    deadlineMs: 60_000,
    write(stream, text) {
      log.all += text;
      log[stream] += text;
      log.pieces.push(text);
    },
    ...changes,
    log,
  };
}

/** Living processes that carry `marker` in their command line. */
export function alive(marker: string): number[] {
  return listProcesses()
    .map(({ pid }) => pid)
    .filter((pid) => pid !== process.pid && commandLine(pid).includes(marker));
}

/**
 * Waits until as many `sleep <seconds>` (or `yes <seconds>`) are up: what stands before them in a
 * script, its traps, is done by then. A command line is empty for a moment while one program
 * becomes another, so what was seen once is not asked for again. The limit is a number of looks: a
 * machine that stands still for a minute does so in the middle of one.
 *
 * @throws after so many looks
 */
export async function untilAsleep(seconds: string, count = 1): Promise<void> {
  const asleep = () =>
    alive(seconds).filter((pid) => commandLine(pid).endsWith(`\0${seconds}\0`)).length;
  for (let looks = 1; asleep() < count; looks++) {
    if (looks === MAX_LOOKS) throw new Error(`${seconds} is not up after ${looks} looks`);
    await delay(100);
  }
}

/** Arguments ended by NUL; empty for one that is gone, or is just becoming another program. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** A number of seconds to sleep that no other test uses, so that its process can be found by it. */
export const uniqueSleep = (): string =>
  `1${String(process.pid)}${String(count++).padStart(3, "0")}`;
