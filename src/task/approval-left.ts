import type { Context } from "./context";
import { controlPlaneOf, retried } from "./context";
import type { EventCounts } from "../domain/counting/event-counts";
import { isApprovalAnswered, isComplete, isOwedToWebhook } from "../domain/counting/event-counts";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment } from "../domain/task";
import { skip } from "./endings";
import type { ControlPlane } from "./ports";

/** The approval-service answers an automatic approval at once. */
const SERVICE_ANSWERS_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;

/**
 * The control plane answers an approval by itself. What is left is a `started` of the webhook
 * service, if it sent one: no answer of the approval-service pays for it, and the task would hang.
 *
 * @returns `undefined` when an answer of ours is needed after all
 */
export async function leftToService(
  assignment: Assignment,
  context: Context,
): Promise<TaskResult | undefined> {
  const plane = controlPlaneOf(context);
  const counted = plane.counts?.bind(plane);
  return counted && watched(assignment, counted, context);
}

async function watched(
  assignment: Assignment,
  counted: NonNullable<ControlPlane["counts"]>,
  context: Context,
): Promise<TaskResult | undefined> {
  const { clock, cancelled } = context.ports;
  const untilMs = clock.nowMs() + SERVICE_ANSWERS_MS;
  const me = { source: context.source };
  for (let counts: EventCounts | undefined; ; await clock.sleep(LOOK_AGAIN_MS, cancelled)) {
    const read = await retried(context, untilMs, (signal) => counted(assignment.task, signal));
    if (read.ok) counts = read.value;
    const isOver = counts !== undefined && (!counts.open || isComplete(counts));
    if (counts && !isOver && isApprovalAnswered(counts, assignment.task, me)) return undefined;
    if (!isOver && !cancelled.aborted && clock.nowMs() < untilMs) continue;
    // An approval-service that is away will say the same later, and pay for itself only.
    if (counts && !isOver && isOwedToWebhook(counts, assignment.task, me)) return undefined;
    if (isOver)
      return skip(
        assignment,
        context,
        "This approval is over: the control plane decides it by itself, so no approver was asked, and nothing is sent.",
        "CA-312",
      );
    return skip(
      assignment,
      context,
      "The control plane has not answered this approval so far (seen for " +
        `${SERVICE_ANSWERS_MS / 1_000} s). The shipyard lets it decide by itself, so its ` +
        "approval-service has to answer, and nothing is sent from here: look whether " +
        "that service runs; until then the sequence waits.",
      "CA-319",
    );
  }
}
