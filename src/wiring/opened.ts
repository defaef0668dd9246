import type { Outcome, Verdict } from "../domain/counting/outcome";
import { verdictOf } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import { firstLine } from "../domain/text/first-line";
import type { Context } from "../task/context";

/**
 * After the answer: what the job opened at GitHub must not look as if it were going on. Never
 * fatal.
 *
 * @param taskResult  what post came to; `undefined` when nothing was owed
 */
export async function closeOpened(
  taskResult: TaskResult | undefined,
  context: Context,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { savedState, console } = context.ports;
  // An answer that was not delivered can be given again.
  const mayAnswerAgain = taskResult?.ended === "undelivered" || taskResult?.ended === "refused";
  const opened = savedState.opened.filter(
    ({ kind }) => !mayAnswerAgain || (kind !== "question" && kind !== "open-task"),
  );
  if (opened.length === 0) return;
  const { closeRecords } = await import("../github/opened-records");
  const { githubToken } = context.config;
  const end = { ...endOf(taskResult, context), runUrl: context.source };
  for (const why of await closeRecords(opened, end, environment, githubToken))
    console.warning(`What the job opened at GitHub stays open: ${why}. (CA-605)`);
}

interface End {
  readonly verdict: Verdict | undefined;
  readonly text: string;
}

function endOf(taskResult: TaskResult | undefined, { ports }: Context): End {
  if (taskResult) {
    const judged = judgedBy(taskResult);
    return {
      verdict: judged && verdictOf(judged),
      text: firstLine(judged?.message ?? taskResult.message),
    };
  }
  const left = ports.savedState.read();
  const verdict = left?.phase === "settled" ? left.verdict : undefined;
  const text = verdict
    ? `The task was answered: ${verdict}.`
    : "The task ended without an answer of this run.";
  return { verdict, text };
}

/** Of a task that was aborted or answered by somebody else, nothing came. */
function judgedBy({ ended, outcome }: TaskResult): Outcome | undefined {
  return ended === "answered" || ended === "undelivered" ? outcome : undefined;
}
