import { accessSync, constants, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";

/** Where this job may leave files: the runner's folder, else the system's. */
export function temporaryFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment["RUNNER_TEMP"];
  return given && isWritable(given) ? given : tmpdir();
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
