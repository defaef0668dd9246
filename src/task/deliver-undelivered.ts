import type { Context, Desk } from "./context";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import { verdictOf } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment } from "../domain/task";
import type { Errand } from "./proceed";
import { answerFor, proceed } from "./proceed";

const ATTEMPTS = 3;
const AGAIN_MS = 1_000;

/**
 * Answers a dispatch; where an earlier run has done its work and kept the result, because nobody
 * took it then, by delivering that in the name of the run.
 */
export async function answerDispatch(errand: Errand, desk: Desk): Promise<TaskResult> {
  const proceeded = await proceed(errand, desk);
  if ("ended" in proceeded) return proceeded;
  const { source, outcome } = proceeded.deliver;
  const { assignment, times, voice } = errand;
  const delivered = await answerFor(
    {
      assignment,
      role: "stand-in",
      voice: { ...voice, source },
      outcome,
      left: { work: "over", doubt: "finished" },
      times,
    },
    desk,
  );
  return asSkipped(delivered, proceeded.deliver);
}

function asSkipped(taskResult: TaskResult, { source, outcome }: UndeliveredResult): TaskResult {
  if (taskResult.ended !== "answered") return taskResult;
  const { outcome: _theirs, ...delivered } = taskResult;
  return {
    ...delivered,
    ended: "skipped",
    message:
      `${source} had done the work and could not deliver its result ` +
      `(${verdictOf(outcome)}); it was delivered now, and nothing is run ` +
      "again.",
    code: "CA-611",
  };
}

/**
 * What earlier runs of the same dispatch have kept. Attempts of this run itself are not asked for:
 * whoever starts a run again wants its work done again.
 */
export async function undeliveredByOlder(
  { task }: Assignment,
  { ports }: Context,
): Promise<readonly UndeliveredResult[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const kept = ports.runs ? await ports.runs.undeliveredByOlder(task) : [];
    if (kept || ports.cancelled.aborted) return kept ?? [];
    await ports.clock.sleep(AGAIN_MS, ports.cancelled);
  }
  ports.console.warning(
    "An earlier run of this dispatch is over, and GitHub did not tell whether it has " +
      "kept a result; should it have done the work, that is done again now. (CA-612)",
  );
  return [];
}
