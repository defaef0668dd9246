import {
  bindingOf,
  decideAhead,
  elsewhere,
  endUnbound,
  refuse,
  refuseOtherApprovals,
  unboundFor,
} from "./bind";
import type { Context } from "./context";
import { deskOf, voiceOf } from "./context";
import { answerDispatch, undeliveredByOlder } from "./deliver-undelivered";
import type { Binding } from "../domain/trust/binding";
import { boundByName } from "../domain/trust/binding";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { dispatched } from "../domain/counting/saved-state";
import type { TaskResult } from "../domain/counting/task-result";
import { unread } from "../domain/task";
import type { Found } from "./ports";
import { decideMode, isSilentThroughout, modeOf } from "./mode";
import { ofSameWait } from "./same-wait";
import { isTaskResult, verify } from "./verify";

/**
 * The story of one task: dispatch → task → started → work → outcome → finished.
 *
 * @throws UserError when nothing can be done and nothing may be sent; the saved state then says
 * what post has to do
 */
export async function runTask(dispatch: Dispatch, context: Context): Promise<TaskResult> {
  const binding = await bindingOf(dispatch, context);
  const bound = boundByName(dispatch.reference, binding, isSilentThroughout(dispatch, context));
  if (bound.kind !== "bound") {
    const unbound = unboundFor(bound, binding);
    if (!unbound)
      return elsewhere({ reason: bound.reason }, { assignment: unread(dispatch) }, context);
    return modeOf(dispatch, context) === "silent"
      ? refuse(unbound.reason, unbound.code, context)
      : endUnbound({ unbound, dispatch, binding }, context);
  }
  const { mode, known } = await decideMode(dispatch, binding, context);
  if (!context.config.source.tasksFile)
    refuseOtherApprovals(dispatch.reference, undefined, binding, context);
  if (mode === "interactive") return runInteractively({ dispatch, binding, known }, context);
  const { runSilently } = await import("./silent");
  return runSilently({ dispatch, binding, mustBeRead: bound.isByTaskOnly === true }, context);
}

interface Bound {
  readonly dispatch: Dispatch;
  readonly binding: Binding;
  readonly known: Found | undefined;
}

async function runInteractively(
  { dispatch, binding, known }: Bound,
  context: Context,
): Promise<TaskResult> {
  const { ports, config } = context;
  const { verify: how, deliveryTimeoutMs } = config.connection;
  const desk = deskOf(context);
  ports.savedState.write({ phase: "asking", ...dispatched(dispatch) });
  // GitHub is asked while the control plane is.
  const older = how === "off" ? undefined : ports.runs?.olderLive(dispatch.reference.id);
  const assignment = await verify(dispatch, desk.plane, context, { known });
  if (isTaskResult(assignment)) return assignment;
  // The event counts cannot tell two steps of one job apart, and the first one's work may be the
  // steps that follow it.
  if (ports.savedState.isTaken(assignment.task.id)) {
    const { skip } = await import("./endings");
    return skip(assignment, context, "An earlier step of this job answers this task.", "CA-314");
  }
  const planned = await decideAhead(assignment, binding, "interactive", context);
  if (planned && isTaskResult(planned)) return planned;
  await ports.openTaskNotes?.keep(assignment.task);
  return answerDispatch(
    {
      assignment,
      role: "main",
      voice: voiceOf(context),
      times: { deliveryMs: deliveryTimeoutMs },
      questions: {
        work: async (announced) => {
          const { doWork } = await import("./work");
          return doWork(assignment, announced, planned, context);
        },
        older: async () => ofSameWait(await older, desk.plane, ports),
        kept: () => undeliveredByOlder(assignment, context),
      },
    },
    desk,
  );
}
