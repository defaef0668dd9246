import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { JobReport } from "../domain/job-result";
import { EMPTY_REPORT } from "../domain/job-result";
import { parseJobReport } from "../domain/job-report";
import { decodeLines } from "../domain/text/output-encoding";

const MAX_REPORT_BYTES = 4 * 1024 * 1024;
const FILE = "CLOUD_AUTOMATION_OUTPUT";

/**
 * Reads what a job wrote to CLOUD_AUTOMATION_OUTPUT. Never rejects: a file that cannot be
 * understood comes back as `unreadable`, and so does a missing one: the action made it before the
 * job began.
 *
 * @param path  at most 4 MiB
 */
export async function readJobReport(path: string): Promise<JobReport> {
  let bytes: Buffer;
  try {
    const read = await readLimited(path);
    if (typeof read === "string") return { ...EMPTY_REPORT, unreadable: read };
    bytes = read;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      return {
        ...EMPTY_REPORT,
        unreadable:
          `${FILE} is gone, and what the job reported there is lost; the job ` +
          "must not remove it, nor everything in $RUNNER_TEMP, where it lies",
      };
    return {
      ...EMPTY_REPORT,
      unreadable:
        `${FILE} could not be read (${code ?? "unknown error"}); the job has ` +
        "to leave it a plain file that this user may read",
    };
  }
  return parseJobReport(decodeLines(bytes), FILE);
}

/** @returns the content, or what is wrong with the file */
async function readLimited(path: string): Promise<Buffer | string> {
  // Non-blocking, because a job may have put a named pipe there, whose opening would wait for a
  // writer for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile())
      return `${FILE} is no longer a plain file; the job has to append to it, not replace it`;
    if (found.size > MAX_REPORT_BYTES) {
      return (
        `${FILE} holds ${(found.size / 1024 / 1024).toFixed(1)} MiB, at most ` +
        `${MAX_REPORT_BYTES / 1024 / 1024} MiB are read; store large data ` +
        "elsewhere, such as in an artifact, and report its address"
      );
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
