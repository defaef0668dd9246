import { retried } from "../task/context";
import { isSameRun } from "../domain/counting/event-counts";
import { timeText } from "../domain/text/time-text";
import type { AskedIssue, Clock, Console, AskedIssues, ReadablePlane } from "../task/ports";

const READ_MS = 60_000;

interface Order {
  readonly projects: readonly string[];
  readonly isDryRun: boolean;
}

interface Tools {
  readonly controlPlane: ReadablePlane;
  readonly clock: Clock;
  readonly console: Console;
}

/**
 * Reminds once before the deadline of an approval, and closes the issues whose task waits no more:
 * answered in the control plane, aborted, or past its deadline. A report to people: nothing in it
 * is fatal.
 */
export async function tendQuestions(
  questions: AskedIssues,
  { projects, isDryRun }: Order,
  tools: Tools,
): Promise<void> {
  const asked = await questions.list();
  if (typeof asked === "string")
    return tools.console.info(`The issues that ask for approvals were left alone: ${asked}`);
  for (const issue of asked) {
    if (!projects.includes(issue.question.task.project) || isDryRun) continue;
    const why = await tend(issue, tools);
    if (why !== undefined) tools.console.warning(`${why} (CA-605)`);
  }
}

/** @returns why the issue could not be told */
async function tend(
  issue: AskedIssue,
  { controlPlane, clock }: Tools,
): Promise<string | undefined> {
  const { task, source, deadline, remindAt } = issue.question;
  const never = new AbortController().signal;
  const found = await retried(
    { ports: { clock, cancelled: never } },
    clock.nowMs() + READ_MS,
    (signal) => controlPlane.find(task, signal),
  );
  if (!found.ok || found.value.state === "unknown") return undefined;
  const isLate = clock.nowMs() >= Date.parse(deadline);
  if (found.value.state === "closed") {
    const isInVain =
      isLate &&
      found.value.answers.some(
        (answer) =>
          answer.kind === "finished" && answer.isErrored && isSameRun(answer.source, source),
      );
    return issue.close(
      isInVain
        ? `No one answered until ${timeText(deadline)}, so the task was finished without an approval.`
        : "The control plane waits for no answer any more: it has one, or the sequence ended.",
    );
  }
  if (
    remindAt === undefined ||
    isLate ||
    clock.nowMs() < Date.parse(remindAt) ||
    (await issue.isReminded())
  )
    return undefined;
  return issue.remind(
    `⏰ The task still waits for an answer. Without one by ${timeText(deadline)} it is finished without an approval.`,
  );
}
