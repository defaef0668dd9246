import { join } from "node:path";
import type { Config } from "../config/inputs";
import type { RunLog } from "../runner/console";
import { temporaryFolder } from "../runner/temporary-folder";
import type { Clock, StateKeeper } from "../task/ports";

/** What a process is given. */
export interface Given {
  readonly environment: NodeJS.ProcessEnv;
  readonly config: Config;
  readonly log: RunLog;
}

/** The same, and what is made of it for the whole process. */
export interface Place extends Given {
  /** For files of this process. */
  readonly folder: string;
  readonly clock: Clock;
  readonly savedState: StateKeeper;
}

/**
 * A private folder of this process under the runner's temporary files; post finds what it needs of
 * it in the saved state.
 */
export function workFolder(environment: NodeJS.ProcessEnv): string {
  const name = [
    "cloud-automation",
    environment["GITHUB_RUN_ID"],
    environment["GITHUB_RUN_ATTEMPT"],
    process.pid,
  ]
    .filter(Boolean)
    .join("-");
  return join(temporaryFolder(environment), name.replace(/[^\w-]/g, "_"));
}
