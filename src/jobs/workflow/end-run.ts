import type { StopReason } from "../../domain/job-result";
import { bounded } from "../../domain/waiting";
import type { Clock, Failure } from "../../task/ports";
import type { RunState, Runs } from "./runs";
import { named, readRun } from "./runs";

/** "Told to stop" is not "stopped": only `over` has been read back. */
export type Ended =
  /** @param byItself  it was over before GitHub could cancel it */
  | { readonly kind: "over"; readonly run: RunState; readonly byItself: boolean }
  | { readonly kind: "gone" }
  | { readonly kind: "told" }
  | { readonly kind: "refused"; readonly failure: Failure };

/**
 * What is left of the 5 and 20 seconds after a stop (run-job.ts) when the work of this process is
 * counted.
 */
const STOPPED_MS: Readonly<Record<StopReason, number>> = {
  cancelled: 4_000,
  aborted: 15_000,
  deadline: 15_000,
};
const CONFLICT = 409;
const FIRST_LOOK_MS = 500;
const MAX_LOOK_MS = 15_000;
const GROWTH = 1.5;

export function patienceOf(because: StopReason): number {
  return STOPPED_MS[because];
}

interface Ending {
  /** For asking and reading together. */
  readonly patienceMs: number;
  readonly clock: Clock;
  /** Ends also what `always()` keeps going. */
  readonly isForced?: boolean;
  /** Begun a moment ago: GitHub may not know it yet. */
  readonly isNew?: boolean;
  /** Gives up early. */
  readonly signal?: AbortSignal;
}

/** Cancels a run and reads until it is over. */
export async function endRun(runs: Runs, id: number, ending: Ending): Promise<Ended> {
  const { clock } = ending;
  const untilMs = clock.nowMs() + ending.patienceMs;
  const limit = bounded({
    limitMs: ending.patienceMs,
    stop: ending.signal,
  });
  try {
    const failure = await ask(runs, id, ending, { untilMs, signal: limit.signal });
    if (failure && failure.httpStatus !== CONFLICT)
      return failure.httpStatus === 404 && !ending.isNew
        ? { kind: "gone" }
        : { kind: "refused", failure };
    for (
      let looks = 1, lookMs = FIRST_LOOK_MS;
      ;
      looks++, lookMs = Math.min(MAX_LOOK_MS, lookMs * GROWTH)
    ) {
      const read = await readRun(runs, id, limit.signal);
      if (read.kind === "run" && read.run.isOver)
        return {
          kind: "over",
          run: read.run,
          byItself: read.run.conclusion !== "cancelled" || (failure !== undefined && looks === 1),
        };
      if (read.kind === "gone" && !ending.isNew) return { kind: "gone" };
      const leftMs = untilMs - clock.nowMs();
      if (leftMs <= 0 || limit.signal.aborted) return { kind: "told" };
      await clock.sleep(Math.min(lookMs, leftMs), limit.signal);
    }
  } finally {
    limit.release();
  }
}

/**
 * @returns why it was not accepted; 409 also where it is over, or being cancelled, so only reading
 * tells more
 */
async function ask(
  { github, repository }: Runs,
  id: number,
  { clock, isForced, isNew }: Ending,
  { untilMs, signal }: { readonly untilMs: number; readonly signal: AbortSignal },
): Promise<Failure | undefined> {
  for (;;) {
    const asked = await github.write(
      `POST /repos/{owner}/{repo}/actions/runs/{run_id}/${isForced ? "force-cancel" : "cancel"}`,
      { ...named(repository), run_id: id },
      signal,
      { isRepeatable: true },
    );
    if (asked.ok) return undefined;
    if (asked.failure.httpStatus !== 404 || !isNew || signal.aborted || clock.nowMs() >= untilMs)
      return asked.failure;
    await clock.sleep(FIRST_LOOK_MS, signal);
  }
}

/** How the ending of run 7 went, as the end of "Run 7 …". */
export function wordsOf(ended: Ended): string {
  switch (ended.kind) {
    case "over":
      return ended.byItself
        ? `is over (${ended.run.conclusion || "in an unknown way"})`
        : "was cancelled and is over";
    case "gone":
      return "is no longer there";
    case "told":
      return "was asked to stop and is not over yet";
    case "refused":
      return `could not be cancelled (${ended.failure.message})`;
  }
}
