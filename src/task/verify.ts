import type { Context } from "./context";
import { codeOf, note, retried } from "./context";
import { isAnsweredByWebhook, isAnsweredByWebhookAlone } from "../domain/counting/event-counts";
import type { Complaint, Dispatch } from "../domain/events/dispatch-payload";
import { readReference } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import { explain } from "../domain/failure";
import { frozenIn } from "../domain/counting/frozen";
import type { JsonObject } from "../domain/text/json";
import { dispatched } from "../domain/counting/saved-state";
import type { TaskResult } from "../domain/counting/task-result";
import { CANCELLED_BEFORE_WORK } from "../domain/counting/task-result";
import type { Assignment, Task, TaskReference } from "../domain/task";
import { completeTask, unread } from "../domain/task";
import type { Answered, ControlPlane, Failure, Found } from "./ports";

/**
 * The event store shows an event a little later than it exists
 * (docs/reference/keptn.md#the-event-store).
 */
const STORE_LAG_MS = 5_000;
const LOOK_AGAIN_MS = 1_000;

export interface Reading {
  readonly readingMs?: number | undefined;
  /** Open, as it was read a moment ago; whether it still is, the counts tell before each send. */
  readonly known?: Found | undefined;
}

/**
 * Asks the control plane about the dispatched task; the event read there replaces what the payload
 * says (docs/how-it-works.md#which-event-is-answered).
 *
 * @returns the assignment, or why there is nothing to do
 * @throws UserError when the task is unknown, answers by itself, or could not be read
 */
export async function verify(
  dispatch: Dispatch,
  plane: ControlPlane,
  context: Context,
  { readingMs = context.config.connection.deliveryTimeoutMs, known }: Reading = {},
): Promise<Assignment | TaskResult> {
  if (!canFind(plane)) return believed(dispatch);
  if (context.config.connection.verify === "off")
    return withoutReading(dispatch, plane, context, readingMs);
  const found: Answered<Found> = known
    ? { ok: true, value: known }
    : await findShown(dispatch.reference, plane, context, readingMs);
  if (context.ports.cancelled.aborted) return CANCELLED_BEFORE_WORK;
  return found.ok
    ? judge(found.value, dispatch, plane, context)
    : unreadable(found.failure, dispatch, plane, context);
}

type Finder = ControlPlane & Required<Pick<ControlPlane, "find">>;

function canFind(plane: ControlPlane): plane is Finder {
  return plane.find !== undefined;
}

/** The control plane tells nothing, so the payload is all there is. */
function believed(dispatch: Dispatch): Assignment {
  return assignmentOf(unread(dispatch).task, dispatch.event, dispatch.complaint);
}

/** An unknown event is looked for again, for as long as the store may lag. */
async function findShown(
  reference: TaskReference,
  plane: Finder,
  context: Context,
  readingMs: number,
): Promise<Answered<Found>> {
  const { clock, cancelled } = context.ports;
  const untilMs = clock.nowMs() + readingMs;
  const find = () => retried(context, untilMs, (signal) => plane.find(reference, signal));
  let found = await find();
  for (
    const lagMs = clock.nowMs() + STORE_LAG_MS;
    found.ok && found.value.state === "unknown" && clock.nowMs() < lagMs && !cancelled.aborted;
  ) {
    await clock.sleep(LOOK_AGAIN_MS, cancelled);
    found = await find();
  }
  return found;
}

/** @throws UserError where the payload may not be trusted instead */
function unreadable(
  failure: Failure,
  dispatch: Dispatch,
  plane: ControlPlane,
  context: Context,
): Assignment {
  const { savedState, console } = context.ports;
  const why = explain(failure, plane);
  // 403 is a token that may write and not read; 401 is a wrong one, which could not send the answer
  // either.
  if (context.config.connection.verify === "prefer" && failure.httpStatus !== 401) {
    console.warning(
      `The task could not be read, the payload is trusted instead (verify: prefer): ${why}`,
    );
    return fromPayload(dispatch);
  }
  // A wrong token stays wrong; everything else post may find mended.
  if (failure.httpStatus === 401) savedState.write({ phase: "settled", reason: "refused" });
  else
    savedState.write({
      phase: "asking",
      ...dispatched(dispatch),
      cause: { text: "the control plane could not be read", code: codeOf(failure) },
    });
  throw new UserError(`The task could not be read, so nothing was run: ${why}`, codeOf(failure));
}

function judge(
  found: Found,
  dispatch: Dispatch,
  plane: ControlPlane,
  context: Context,
): Assignment | TaskResult {
  const { savedState, console } = context.ports;
  const { reference } = dispatch;
  switch (found.state) {
    case "open":
      note(context, "task read from the control plane");
      if (dispatch.complaint?.isMoot)
        console.notice(
          `${dispatch.complaint.text} It is not needed: the event was read from the control plane.`,
        );
      return verifiedAssignment(found.event, dispatch);
    case "unknown":
      savedState.write({ phase: "settled", reason: "refused" });
      throw new UserError(
        `${plane.address} knows no ${reference.type} with the id of this dispatch in ` +
          `project ${reference.project}; nothing was run and nothing is sent. Was it ` +
          "dispatched by another control plane?",
        "CA-311",
      );
    case "closed":
      savedState.write({ phase: "settled", reason: "skipped" });
      if (isAnsweredByWebhookAlone(found.answers)) {
        throw new UserError(
          `${ANSWERS_ITSELF} Where this subscription answers by itself, set mode: ` +
            "silent here; where the other one does, set sendFinished: false in its " +
            "configuration.",
          "CA-313",
        );
      }
      return {
        ended: "skipped",
        message:
          "The task is closed already; nothing is " +
          `run.${isAnsweredByWebhook(found.answers) ? ` ${ANSWERS_ITSELF}` : ""}`,
        code: "CA-312",
        mode: "interactive",
        assignment: verifiedAssignment(found.event, dispatch),
      };
  }
}

/** The events of the webhook service do not say which of its subscriptions sent them. */
const ANSWERS_ITSELF =
  "This subscription or another one on the same task answers by itself; look at " +
  "both: with sendFinished: true the task is over before a run begins.";

/**
 * The payload is trusted. Where it lacks what an answer needs, the control plane is asked after
 * all: the complaint is one.
 */
async function withoutReading(
  dispatch: Dispatch,
  plane: Finder,
  context: Context,
  readingMs: number,
): Promise<Assignment> {
  try {
    return fromPayload(dispatch);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const found = await retried(context, context.ports.clock.nowMs() + readingMs / 4, (signal) =>
      plane.find(dispatch.reference, signal),
    );
    if (!found.ok || found.value.state !== "open") throw error;
    const { text, code } = dispatch.complaint
      ? { text: dispatch.complaint.text, code: "CA-101" as const }
      : { text: error.message, code: error.code };
    return { ...verifiedAssignment(found.value.event, dispatch), complaint: { text, code } };
  }
}

/**
 * The task as the control plane tells it. Type and id are what was asked for; the rest is taken
 * from there.
 */
export function verifiedAssignment(event: JsonObject, dispatch: Dispatch): Assignment {
  const stored = readReference(event);
  // What the event tells better is no complaint any more.
  const complaint = dispatch.complaint?.isMoot === false ? dispatch.complaint : undefined;
  return assignmentOf(completeTask({ ...dispatch.reference, ...stored }), event, complaint);
}

export function isTaskResult(value: object): value is TaskResult {
  return "ended" in value;
}

function fromPayload(dispatch: Dispatch): Assignment {
  return assignmentOf(completeTask(dispatch.reference), dispatch.event, dispatch.complaint);
}

function assignmentOf(task: Task, event: JsonObject, complaint?: Complaint): Assignment {
  const frozen = frozenIn(event, task.name);
  const refused = complaint && { complaint: { text: complaint.text, code: "CA-101" as const } };
  return { task, event, ...(Object.keys(frozen).length > 0 && { frozen }), ...refused };
}
