import type { Context, Desk } from "./context";
import { codeOf, note } from "./context";
import type { End, Request, Saved, Settings, Step } from "./knowledge";
import { UserError } from "../domain/errors";
import { explain } from "../domain/failure";
import type { OutgoingEvent } from "../domain/events/events";
import type { Outcome } from "../domain/counting/outcome";
import { verdictOf } from "../domain/counting/outcome";
import type { ReasonCode } from "../domain/reasons";
import type { FinishedReason } from "../domain/counting/saved-state";
import type { TaskResult } from "../domain/counting/task-result";
import { CANCELLED_BEFORE_WORK } from "../domain/counting/task-result";
import type { Assignment } from "../domain/task";
import { firstLine } from "../domain/text/first-line";
import type { Failure } from "./ports";

/** What is known when a dispatch has its end. */
export interface Ending {
  readonly assignment: Assignment;
  readonly saved: Saved;
  readonly settings: Settings;
  /** As it may leave. */
  readonly outcome?: Outcome;
  build(): Promise<OutgoingEvent>;
  readonly request?: Request;
  readonly failure?: Failure;
  /** Why the event that is in doubt got no clear answer. */
  readonly unclear?: Failure;
  readonly attempts: number;
}

type Last = Extract<Step, { do: "end" | "leave to" }>;

/**
 * What became of it, for people and outputs; saved, where nothing is owed any more.
 *
 * @throws UserError  when main could not begin
 */
export async function taskResultOf(step: Last, ending: Ending, desk: Desk): Promise<TaskResult> {
  const { assignment, outcome } = ending;
  const base = { mode: "interactive", assignment } as const;
  if (step.do === "leave to")
    return over("skipped", desk, {
      ended: "skipped",
      message: `Run ${step.run} was started by the same dispatch before this one and is not over; it answers the task.`,
      code: "CA-314",
      ...base,
    });
  if (!outcome) return withoutOutcome(step.end, ending, desk);
  const reported = { ...base, outcome };
  switch (step.end) {
    case "undelivered":
    case "unreadable":
    case "cancelled":
      return undelivered(step.end, ending, desk);
    case "answered":
    case "answered, unread":
      return answered(step.end, ending, desk);
    case "aborted":
    case "too late":
      return over("aborted", desk, {
        ended: "aborted",
        ...whyGivenUp(step.end, ending),
        ...reported,
      });
    default:
      return elsewhere(step.end, reported, desk);
  }
}

/** The work was done, and somebody else has ended the task or will. */
function elsewhere(
  end: End,
  reported: Pick<TaskResult, "mode" | "assignment" | "outcome">,
  desk: Desk,
): TaskResult {
  const ended = "skipped" as const;
  switch (end) {
    case "begun elsewhere":
      return {
        ended,
        message: "Somebody whose task it is has begun meanwhile; nothing is sent.",
        code: "CA-314",
        ...reported,
      };
    case "closed":
    case "closed elsewhere":
      return over("skipped", desk, {
        ended,
        message: "The task was closed elsewhere while the job ran; nothing is sent.",
        code: "CA-316",
        ...reported,
      });
    default:
      return over("skipped", desk, {
        ended,
        message: "Another run has answered this task; nothing is sent.",
        code: "CA-314",
        ...reported,
      });
  }
}

/** The control plane waits no more. */
function whyGivenUp(
  end: "aborted" | "too late",
  ending: Ending,
): Pick<TaskResult, "message"> & { readonly code: ReasonCode } {
  return end === "aborted"
    ? {
        message: "The sequence was aborted or timed out in the control plane; nothing is sent.",
        code: "CA-315",
      }
    : {
        message: `The answer came too late: ${failureOf(ending).message}. Nothing else is sent.`,
        code: "CA-325",
      };
}

/** Before the work. */
function withoutOutcome(end: End, ending: Ending, desk: Desk): TaskResult {
  const { assignment, settings, saved } = ending;
  const base = { mode: "interactive", assignment } as const;
  switch (end) {
    case "cancelled":
      return { ...CANCELLED_BEFORE_WORK, assignment };
    case "undelivered":
    case "unreadable":
      return refused(end, ending, desk);
    case "repaired":
      return {
        ended: saved.started > 0 ? "answered" : "skipped",
        message: "The missing `started` was sent.",
        ...base,
      };
    default: {
      const [message, code] = whySkipped(end, settings);
      return over("skipped", desk, { ended: "skipped", message, code, ...base });
    }
  }
}

function whySkipped(end: End, { sendStarted, verify }: Settings): readonly [string, ReasonCode] {
  if (sendStarted !== "auto")
    return [
      end === "closed" && verify === "off"
        ? "The task is closed, or the id is that of another one."
        : "This dispatch has been answered already.",
      "CA-312",
    ];
  if (end === "closed") return ["The task is closed already.", "CA-312"];
  if (end === "settled") return ["The task has as many `finished` as `started` already.", "CA-312"];
  return ["Another run has answered this dispatch already.", "CA-314"];
}

/** A job must not run for a task that nobody announced. */
function refused(end: "undelivered" | "unreadable", ending: Ending, desk: Desk): TaskResult {
  const { assignment, saved, settings } = ending;
  const failure = failureOf(ending);
  const code = codeOf(failure);
  const why = explain(failure, desk.plane);
  if (settings.role === "stand-in")
    return { ended: "undelivered", message: why, code, mode: "interactive", assignment };
  const { task, frozen } = assignment;
  if (end === "undelivered") note(desk, "could not send `started`");
  if (end === "undelivered" && failure.httpStatus === 401)
    desk.save({ phase: "settled", reason: "refused" });
  else
    desk.save({
      phase: "announcing",
      startedSent: saved.started,
      task,
      ...(frozen && { frozen }),
      ...(saved.doubt && { doubt: saved.doubt }),
      ...(saved.isStarted && { isStarted: true }),
      cause: {
        text:
          end === "undelivered"
            ? "`started` could not be sent"
            : "the task's counts could not be read",
        code,
      },
    });
  throw new UserError(
    end === "undelivered"
      ? `The task could not be announced, so nothing was run: ${why}`
      : `The task's counts could not be read, so nothing was run: ${why}`,
    code,
  );
}

async function undelivered(end: End, ending: Ending, desk: Desk): Promise<TaskResult> {
  const { assignment, outcome } = ending;
  const failure = failureOf(ending);
  const why = explain(failure, desk.plane);
  if (end !== "unreadable") note(desk, "could not send `finished`");
  return {
    ended: "undelivered",
    message:
      end === "unreadable"
        ? `The task's counts could not be read, so the result was not sent: ${why}`
        : `The result could not be delivered: ${why}`,
    code: codeOf(failure),
    finished: await ending.build(),
    mode: "interactive",
    assignment,
    ...(outcome && { outcome }),
  };
}

const CANCELLED: Failure = {
  kind: "cancelled",
  reached: "maybe",
  message: "the run was cancelled",
};

/** The failure that tells most. */
function failureOf({ failure, unclear, request, attempts, saved }: Ending): Failure {
  if (unclear)
    return {
      ...unclear,
      message: `${unclear.message}; whether the event arrived could not be read back`,
    };
  if (!failure) return CANCELLED;
  if (request === "look")
    return {
      ...failure,
      message:
        `${failure.message}; whether an earlier attempt to send ` +
        `${saved.doubt ?? "finished"} arrived could not be read back`,
    };
  return request === "send" && attempts > 1
    ? { ...failure, message: `${failure.message}, after ${attempts} attempts` }
    : failure;
}

async function answered(end: End, ending: Ending, desk: Desk): Promise<TaskResult> {
  const { assignment, outcome, saved, settings } = ending;
  const message = firstLine(outcome?.message ?? "");
  const base = { finished: await ending.build(), mode: "interactive", assignment } as const;
  if (saved.outcome === "balance") {
    desk.ports.console.warning(
      "A second `finished` pays for the `started` of the webhook service. Set " +
        "sendStarted: false in the webhook's configuration. (CA-317)",
    );
    return over("answered", desk, {
      ended: "skipped",
      message:
        "The approval was answered elsewhere; only the `started` of the webhook service was paid for.",
      code: "CA-316",
      ...base,
    });
  }
  const taskResult: TaskResult = {
    ended: "answered",
    message,
    ...base,
    ...(outcome && { outcome }),
  };
  // Sent, but perhaps not enough: the state stays open, and post looks again.
  if (end === "answered, unread" && settings.role === "main") return taskResult;
  return over("answered", desk, taskResult);
}

/** Nothing was to be done. */
export function skip(
  assignment: Assignment,
  { ports }: Context,
  message: string,
  code: ReasonCode,
): TaskResult {
  ports.savedState.write({ phase: "settled", reason: "skipped" });
  return { ended: "skipped", message, code, mode: "interactive", assignment };
}

/** Nothing is owed any more. */
function over(reason: FinishedReason, desk: Desk, taskResult: TaskResult): TaskResult {
  const { outcome } = taskResult;
  desk.save({
    phase: "settled",
    reason,
    ...(reason === "answered" && outcome && { verdict: verdictOf(outcome) }),
  });
  if (taskResult.ended === "answered") note(desk, "task answered");
  else if (outcome ?? taskResult.finished) note(desk, firstLine(taskResult.message));
  return taskResult;
}
