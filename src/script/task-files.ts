import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../domain/errors";
import type { Assignment } from "../domain/task";

/** What a script reads its event from and reports in; the variables name them. */
export interface TaskFiles {
  readonly eventFile: string;
  readonly outputFile: string;
}

/** @throws UserError CA-504 when they cannot be written */
export function writeTaskFiles({ event }: Assignment, folder: string): TaskFiles {
  const files = { eventFile: join(folder, "event.json"), outputFile: join(folder, "output") };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(files.eventFile, JSON.stringify(event), { mode: 0o600 });
    writeFileSync(files.outputFile, "", { mode: 0o600 });
  } catch (error) {
    throw unwritable(`the job's files in ${folder}`, error);
  }
  return files;
}

export function unwritable(what: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException;
  return new UserError(
    `${what} could not be written (${code ?? "unknown error"}). Give the runner's ` +
      "user the folder RUNNER_TEMP back, with room in it.",
    "CA-504",
  );
}
