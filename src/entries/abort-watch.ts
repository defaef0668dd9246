import { existsSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { readConfig } from "../config/inputs";
import { isJobAtWork } from "../github/own-job";
import { runsOf } from "../github/runs";
import type { WatchOrder } from "../runner/abort-watch";
import { systemClock } from "../runner/clock";
import { leave, takeEnvironment } from "../runner/process";
import { watchSteps } from "../task/watch-steps";
import { adapterOf, startOf } from "../wiring/adapters";

const LOOK_FOR_FILE_MS = 500;

/** Watches the caller's own steps. Prints nothing: nobody reads it. */
async function watch(): Promise<number> {
  const order = JSON.parse(await text(process.stdin)) as WatchOrder;
  const { environment, task, watchFile } = order;
  const config = readConfig(environment);
  const { githubToken = "" } = config;
  const plane = await (
    await adapterOf(environment)
  ).connect({
    environment,
    config,
    clock: systemClock,
    mask: () => undefined,
    start: () => startOf(environment),
  });
  if (!plane) return 1;
  await watchSteps({
    task,
    plane,
    clock: systemClock,
    lookMs: LOOK_FOR_FILE_MS,
    isWanted: () => existsSync(watchFile),
    isJobAtWork: () => isJobAtWork(environment, githubToken),
    ...(order.cancels && { cancel: () => runsOf(environment, githubToken).cancelThisRun() }),
    leaveWord: (sentence) => leaveWord(watchFile, sentence),
  });
  return 0;
}

/** Post tells it, since nobody reads what this process prints. */
function leaveWord(watchFile: string, sentence: string): void {
  try {
    // Only into a file that is still there: post may have removed it meanwhile.
    writeFileSync(watchFile, `${sentence}\n`, { flag: "r+" });
  } catch {
    // Post has begun.
  }
}

takeEnvironment();
void watch().then(leave, () => leave(1));
