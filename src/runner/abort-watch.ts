import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Credentials } from "../domain/trust/credentials";
import type { Task } from "../domain/task";
import type { Environment } from "../github/repository";

/**
 * What the watching process is told, through its standard input: nothing of it may stand in an
 * environment or a command line.
 */
export interface WatchOrder {
  /** The control plane's address as the input gives it. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly task: Task;
  readonly githubToken: string;
  /** It watches as long as this file exists. */
  readonly watchFile: string;
}

/**
 * Proxies, certificates, what names this run, and what lets the runner end a process that was
 * forgotten.
 */
const PASSED_ON =
  /^(PATH|HOME|SYSTEMROOT|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|RUNNER_TRACKING_ID|GITHUB_(API_URL|REPOSITORY|RUN_ID))$/i;

/**
 * Starts a process that outlives main and cancels the run when the sequence is aborted. The
 * caller's steps run without any process of ours, so nobody else could notice. Post ends it by
 * removing the file; the runner ends it with the job.
 */
export async function startAbortWatch(order: WatchOrder, environment: Environment): Promise<void> {
  writeFileSync(order.watchFile, "", { mode: 0o600 });
  // Not from __dirname, which the bundler would take for a file to copy.
  const script = join(dirname(process.argv[1] ?? ""), "..", "watch", "index.js");
  const env = Object.fromEntries(
    Object.entries(environment).filter(([name]) => PASSED_ON.test(name)),
  );
  const child = spawn(process.execPath, [script], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true,
    env,
  });
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.stdin.on("error", reject);
    child.stdin.end(JSON.stringify(order), () => resolve());
  });
  child.unref();
}
