import { existsSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { connect } from "../keptn/connect";
import type { WatchOrder } from "../runner/abort-watch";
import { systemClock } from "../runner/clock";
import { leave, takeEnvironment } from "../runner/process";
import { runsOf } from "../github/runs";

const WATCH_MS = 15_000;
const LOOK_FOR_FILE_MS = 500;

/**
 * Cancels the workflow run when the sequence of its task is aborted, see `runner/abort-watch.ts`.
 * Prints nothing: nobody reads it.
 */
async function watch(environment: NodeJS.ProcessEnv): Promise<number> {
  const order = JSON.parse(await text(process.stdin)) as WatchOrder;
  const { url, credentials } = order;
  const plane = connect({ url, credentials, clock: systemClock, mask: () => undefined });
  const never = new AbortController().signal;
  for (
    let dueMs = Date.now() + WATCH_MS;
    existsSync(order.watchFile);
    await systemClock.sleep(LOOK_FOR_FILE_MS)
  ) {
    if (Date.now() < dueMs) continue;
    dueMs = Date.now() + WATCH_MS;
    const aborted = await plane.isAborted(order.task, never);
    if (!aborted.ok || !aborted.value || !existsSync(order.watchFile)) continue;
    const why = await runsOf(environment, order.githubToken).cancelThisRun();
    if (why === undefined) return 0;
    leaveWord(order.watchFile, why);
    // A missing permission stays missing; everything else may pass until the next look.
    if (/HTTP 40[134]/.test(why)) return 0;
  }
  return 0;
}

/** Post tells it, since nobody reads what this process prints. */
function leaveWord(watchFile: string, why: string): void {
  try {
    // Only into a file that is still there: post may have removed it meanwhile.
    writeFileSync(watchFile, why, { flag: "r+" });
  } catch {
    // Post has begun.
  }
}

void watch(takeEnvironment()).then(leave, () => leave(1));
