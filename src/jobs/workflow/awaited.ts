import type { AwaitedRuns, Clock } from "../../task/ports";
import { endRun, wordsOf } from "./end-run";
import { readOutcomeIfKnown } from "./outcome";
import { DEFAULT_ARTIFACT } from "./parameters";
import type { Runs } from "./runs";
import { readRun } from "./runs";

const CANCEL_MS = 20_000;

/**
 * For the continuation of tasks that `workflow.run` has left waiting: the same reading and the same
 * judgement as if it had waited itself.
 */
export function awaitedRunsOf(runs: Runs, clock: Clock): AwaitedRuns {
  return {
    async outcome(id, artifact) {
      const { signal } = new AbortController();
      const read = await readRun(runs, id, signal);
      if (read.kind === "failed") return `run ${id} could not be read: ${read.failure.message}`;
      if (read.kind === "gone") return `run ${id} could not be read: it was deleted meanwhile`;
      if (!read.run.isOver) return `run ${id} goes on again`;
      return readOutcomeIfKnown(runs, read.run, artifact ?? DEFAULT_ARTIFACT, signal);
    },
    async end(id) {
      const ended = await endRun(runs, id, { patienceMs: CANCEL_MS, clock });
      const words = wordsOf(ended);
      if (ended.kind !== "over") return { state: "not over", words };
      return { state: ended.byItself ? "over by itself" : "cancelled", words };
    },
  };
}
