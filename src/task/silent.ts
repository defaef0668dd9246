import { decideAhead, refuse } from "./bind";
import type { Context } from "./context";
import { voiceOf, whatOf } from "./context";
import type { Binding } from "../domain/trust/binding";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import type { Outcome } from "../domain/counting/outcome";
import { outcomeOfJob } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment } from "../domain/task";
import { unread } from "../domain/task";
import { firstLine } from "../domain/text/first-line";
import { areOwnSteps } from "../config/inputs";
import { plan } from "./plan";
import type { Planned } from "./ports";
import { maskedOutcome } from "./prepare";
import { isTaskResult, verifiedAssignment } from "./verify";
import { runJob } from "./work";

interface SilentDispatch {
  readonly dispatch: Dispatch;
  readonly binding: Binding;
  /** The payload alone is no reason to begin. */
  readonly mustBeRead: boolean;
}

/** Does the work of an event that nobody waits for an answer to. */
export async function runSilently(
  { dispatch, binding, mustBeRead }: SilentDispatch,
  context: Context,
): Promise<TaskResult> {
  context.ports.savedState.write({ phase: "settled", reason: "silent" });
  const assignment = await lookUp(dispatch, mustBeRead, context);
  const decided = await decideAhead(assignment, binding, "silent", context);
  if (decided && isTaskResult(decided)) return decided;
  // Nobody waits for an answer.
  if (assignment.complaint)
    throw new UserError(assignment.complaint.text, assignment.complaint.code);
  const reported = { mode: "silent", assignment } as const;
  const planned = decided ?? (await plan(assignment, "silent", context));
  if (planned.kind === "skipped") return { ended: "skipped", message: planned.reason, ...reported };
  if (planned.kind === "work" && areOwnSteps(planned.work)) {
    await context.ports.job.handOver(assignment, undefined);
    return {
      ended: "handed-over",
      message: "The following steps do the work; nothing is sent back.",
      ...reported,
    };
  }
  const outcome = maskedOutcome(
    await outcomeOf(planned, assignment, context),
    voiceOf(context),
    assignment.task,
  );
  return { ended: "silent", outcome, message: firstLine(outcome.message), ...reported };
}

async function outcomeOf(
  planned: Exclude<Planned, { kind: "skipped" }>,
  assignment: Assignment,
  context: Context,
): Promise<Outcome> {
  if (planned.kind === "outcome") return planned.outcome;
  const { work } = planned;
  const result = await runJob({ assignment, work, mode: "silent" }, context);
  return outcomeOfJob(result, work.exitCodes, whatOf(assignment));
}

/**
 * Silent mode reads the full event where it may; the payload is good enough otherwise.
 *
 * @throws UserError when it had to be read: whoever can dispatch would start the work of a task by
 * an event that never was
 */
async function lookUp(
  dispatch: Dispatch,
  mustBeRead: boolean,
  context: Context,
): Promise<Assignment> {
  const { controlPlane, console, cancelled } = context.ports;
  const found = await controlPlane?.find?.(dispatch.reference, cancelled);
  if (controlPlane && found) {
    if (found.ok && found.value.state !== "unknown")
      return verifiedAssignment(found.value.event, dispatch);
    const unreadable =
      "The event could not be read from " +
      `${controlPlane.address}${found.ok ? "" : ` (${found.failure.message})`}`;
    const { name, kind, type } = dispatch.reference;
    if (mustBeRead)
      refuse(
        `${unreadable}, and nothing but the payload says that there is a ${type}. ` +
          `Nothing was run. If this work is for such events, add \`mode: silent\` to the ` +
          `step, or end the event_type in ${name}-${kind}.`,
        "CA-208",
        context,
      );
    console.notice(`${unreadable}; the payload is used as it came.`);
  } else
    console.notice(
      "No control plane is given, so the event could not be read; the payload is used as it came.",
    );
  const complaint = dispatch.complaint && {
    complaint: { text: dispatch.complaint.text, code: "CA-101" as const },
  };
  return { ...unread(dispatch), ...complaint };
}
