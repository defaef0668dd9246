import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Task } from "../domain/task";
import type { Environment } from "../github/repository";

/**
 * What the watching process is told, through its standard input: nothing of it may stand in an
 * environment or a command line.
 */
export interface WatchOrder {
  /** What the adapter of the control plane reads: inputs, credentials of AWS, and the run. */
  readonly environment: Environment;
  readonly task: Task;
  /** The run is cancelled when nobody waits for it any more. */
  readonly cancels: boolean;
  /** It watches as long as this file exists. */
  readonly watchFile: string;
}

/**
 * Proxies, certificates, what names this run, and what lets the runner end a process that was
 * forgotten.
 */
const PASSED_ON =
  /^(PATH|HOME|SYSTEMROOT|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|RUNNER_TRACKING_ID|GITHUB_RUN_ID)$/i;
const TOLD = /^(INPUT_|AWS_|GITHUB_|RUNNER_NAME$)/;

/**
 * Starts a process that outlives main and watches the caller's steps, which run without any other
 * process of ours. Post ends it by removing the file; the runner ends it with the job.
 */
export async function startAbortWatch(
  given: Omit<WatchOrder, "environment">,
  environment: Environment,
): Promise<void> {
  const order: WatchOrder = { ...given, environment: chosen(environment, TOLD) };
  writeFileSync(order.watchFile, "", { mode: 0o600 });
  // Not from __dirname, which the bundler would take for a file to copy.
  const script = join(dirname(process.argv[1] ?? ""), "..", "watch", "index.js");
  const child = spawn(process.execPath, [script], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true,
    env: chosen(environment, PASSED_ON),
  });
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.stdin.on("error", reject);
    child.stdin.end(JSON.stringify(order), () => resolve());
  });
  child.unref();
}

function chosen(environment: Environment, names: RegExp): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => names.test(name)));
}
