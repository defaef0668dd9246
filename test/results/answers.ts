import { relative } from "node:path";
import type { Outcome } from "../../src/domain/counting/outcome";
import { outcomeOfJob, parseExitCodes, verdictOf } from "../../src/domain/counting/outcome";
import { measured } from "../../src/wiring/measure";

interface Answer {
  readonly verdict: string;
  readonly message: string;
  readonly data: Outcome["data"];
}

/**
 * What the action answers for a script that ended with 0 and left these reports; what the event
 * says, not the reader.
 */
export async function answerOf(
  results: string,
  thresholds: string,
  folder: string,
  { sinceMs = 0, exitCode = 0 } = {},
): Promise<Answer> {
  const found = await measured(
    { results, thresholds, workingDirectory: "." },
    { workspace: folder, sinceMs, isOwnSteps: false },
  );
  const outcome = outcomeOfJob(
    {
      ending: { kind: "exited", code: exitCode },
      report: { labels: {}, data: {} },
      ...found,
      logTail: [],
      masks: [],
      durationMs: 1_000,
    },
    parseExitCodes(""),
    "test of shop",
  );
  return {
    verdict: verdictOf(outcome),
    message: outcome.message.replaceAll(relative("", folder), ""),
    data: outcome.data,
  };
}
