import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";

const MKFIFO_TIMEOUT_MS = 2_000;

/** Both ends of the job's two streams. */
interface Pipes {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** For `stdio` of the job's process. */
  readonly childEnds: readonly [number, number];
  /**
   * To be called once the process has its own copies: the streams end only when nobody holds a
   * write end.
   */
  closeChildEnds(): void;
}

/**
 * Real pipes for the job's output, as a workflow step has them. What Node calls "pipe" is a socket,
 * and a socket cannot be opened again as /dev/stdout or /dev/stderr, which scripts do.
 *
 * @returns `undefined` where there are no named pipes (Windows, a file system without them)
 */
export async function openPipes(folder: string): Promise<Pipes | undefined> {
  if (process.platform === "win32") return undefined;
  const paths = [join(folder, "stdout"), join(folder, "stderr")] as const;
  const opened: number[] = [];
  try {
    const made = spawn("mkfifo", ["-m", "600", ...paths], {
      stdio: "ignore",
      timeout: MKFIFO_TIMEOUT_MS,
    });
    await once(made, "exit");
    if (made.exitCode !== 0) return undefined;
    for (const path of paths) {
      // The reading end first, and without waiting: opening the writing end would wait for a
      // reader.
      opened.push(
        openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
        openSync(path, constants.O_WRONLY),
      );
    }
    const [stdoutRead = -1, stdoutWrite = -1, stderrRead = -1, stderrWrite = -1] = opened;
    return {
      stdout: new Socket({ fd: stdoutRead, readable: true, writable: false }),
      stderr: new Socket({ fd: stderrRead, readable: true, writable: false }),
      childEnds: [stdoutWrite, stderrWrite],
      closeChildEnds: () => [stdoutWrite, stderrWrite].forEach((fd) => closeSync(fd)),
    };
  } catch {
    for (const fd of opened) closeSync(fd);
    return undefined;
  } finally {
    // The names are not needed any more: /dev/stdout leads to what is open.
    for (const path of paths) rmSync(path, { force: true });
  }
}
