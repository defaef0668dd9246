import type { Context } from "./context";
import { deskOf, note, retried, voiceOf } from "./context";
import type { Binding, Bound } from "../domain/trust/binding";
import { APPROVAL_JOB, boundByStage, limitsStages } from "../domain/trust/binding";
import { APPROVAL_TASK, isLeftByWebhook } from "../domain/counting/event-counts";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import { getOwn, isJsonObject } from "../domain/text/json";
import { couldNotRun } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment, Mode, TaskReference } from "../domain/task";
import { plan } from "./plan";
import type { Planned } from "./ports";
import { answerFor } from "./proceed";
import { isTaskResult, verify } from "./verify";

type Unbound = Extract<Bound, { kind: "unbound" }>;

/** What this work may speak for (docs/security.md, "Who may speak for a task"). */
export async function bindingOf(
  { eventType, isAddressed }: Pick<Dispatch, "eventType" | "isAddressed">,
  { config, ports }: Context,
): Promise<Binding> {
  const catalogue = await ports.planner?.scope();
  return {
    inputs: config.scope,
    ...(catalogue && { catalogue }),
    ...(eventType !== undefined && { eventType }),
    ...(isAddressed && { isAddressed }),
  };
}

/** A silent run owes nothing from its beginning on. */
function owesNothing(reason: "skipped" | "refused", { ports: { savedState } }: Context): void {
  if (savedState.read()?.phase !== "settled") savedState.write({ phase: "settled", reason });
}

/** Another workflow is the right one: nothing runs and nothing is sent. */
export function elsewhere(
  { reason }: { readonly reason: string },
  reported: Pick<TaskResult, "mode" | "assignment">,
  context: Context,
): TaskResult {
  owesNothing("skipped", context);
  return {
    ended: "skipped",
    message: `This workflow is not for it: ${reason}. Nothing is run and nothing is sent.`,
    code: "CA-323",
    ...reported,
  };
}

/** @returns why there is nothing to do for a task of this stage */
export function elsewhereByStage(
  assignment: Assignment,
  binding: Binding,
  mode: Mode,
  context: Context,
): TaskResult | undefined {
  const bound = boundByStage(assignment.task.stage || undefined, binding);
  return bound.kind === "elsewhere" ? elsewhere(bound, { mode, assignment }, context) : undefined;
}

/** A dispatch that names this workflow is nobody else's: it is told why nothing is run. */
function unboundOf({ reason }: { readonly reason: string }): Unbound {
  return { kind: "unbound", reason: `This workflow is not for it: ${reason}.`, code: "CA-323" };
}

/** What is left to do where nothing, or the wrong thing, says that the work is for the task. */
export function unboundFor(
  bound: Exclude<Bound, { kind: "bound" }>,
  { isAddressed }: Binding,
): Unbound | undefined {
  if (bound.kind === "unbound") return bound;
  return isAddressed ? unboundOf(bound) : undefined;
}

/**
 * With `verify: off` the payload is believed, but not about who may speak for the task: where the
 * stage decides that, it is read as far as it can be.
 */
async function placed(
  assignment: Assignment,
  binding: Binding,
  context: Context,
): Promise<Assignment> {
  const { controlPlane: plane, clock } = context.ports;
  const { verify: how, deliveryTimeoutMs } = context.config.connection;
  const find = plane?.find?.bind(plane);
  if (how !== "off" || !find || !limitsStages(binding)) return assignment;
  const found = await retried(context, clock.nowMs() + deliveryTimeoutMs / 4, (signal) =>
    find({ ...assignment.task, kind: "triggered" }, signal),
  );
  const data =
    found.ok && found.value.state !== "unknown" ? getOwn(found.value.event, "data") : undefined;
  const stage = isJsonObject(data) ? getOwn(data, "stage") : undefined;
  return typeof stage === "string"
    ? { ...assignment, task: { ...assignment.task, stage } }
    : assignment;
}

/** @throws UserError  always: nothing is sent, not by post either */
export function refuse(reason: string, code: UserError["code"], context: Context): never {
  owesNothing("refused", context);
  throw new UserError(reason, code);
}

/** How long may be read and sent, where that is not what the inputs say. */
interface Times {
  readonly readingMs: number;
  readonly untilMs: number;
}

interface UnboundDispatch {
  readonly unbound: Unbound;
  readonly dispatch: Dispatch;
  readonly binding: Binding;
}

/**
 * Nothing says that the work is for this task. Where the webhook service has announced it for a
 * dispatch of ours and nobody else can be meant to answer, it would wait for ever: it is told so.
 * In every other case nothing is sent, since an answer given too freely would end tasks under the
 * hands of those who work on them.
 *
 * @throws UserError when nothing is sent
 */
export async function endUnbound(
  { unbound, dispatch, binding }: UnboundDispatch,
  context: Context,
  times?: Times,
): Promise<TaskResult> {
  const giveUp = () =>
    refuse(`${unbound.reason} Nothing was run and nothing is sent.`, unbound.code, context);
  const { controlPlane: plane, clock } = context.ports;
  if (!plane || dispatch.reference.name === APPROVAL_TASK) return giveUp();
  const { connection } = context.config;
  // The payload is not believed here, whatever the inputs say.
  const reading: Context = {
    ...context,
    config: { ...context.config, connection: { ...connection, verify: "require" } },
  };
  const task = await unlessRefused(() =>
    verify(dispatch, plane, reading, { readingMs: times?.readingMs }),
  );
  if (!task) return giveUp();
  if (isTaskResult(task)) return task.ended === "cancelled" ? task : giveUp();
  const other = elsewhereByStage(task, binding, "interactive", context);
  if (other) return other;
  const untilMs = clock.nowMs() + (times?.readingMs ?? connection.deliveryTimeoutMs) / 4;
  if (!(await isOnlyOurs(task, binding, untilMs, context))) return giveUp();
  note(context, "not bound to this task");
  const taskResult = await answerFor(
    {
      assignment: task,
      role: times ? "post" : "main",
      voice: voiceOf(context),
      outcome: couldNotRun(unbound.reason, unbound.code),
      left: { work: "over" },
      times: { deliveryMs: connection.deliveryTimeoutMs, ...times },
    },
    deskOf(reading),
  );
  return { ...taskResult, isUnbound: true };
}

/** Nobody else can be meant to answer. */
async function isOnlyOurs(
  { task, event }: Assignment,
  { isAddressed = false }: Binding,
  untilMs: number,
  context: Context,
): Promise<boolean> {
  const { controlPlane: plane, runs } = context.ports;
  const count = plane?.counts?.bind(plane);
  if (!count) return isAddressed;
  const counts = await retried(context, untilMs, (signal) => count(task, signal));
  if (!counts.ok || !isLeftByWebhook(counts.value)) return false;
  const others = await runs?.naming(task.id, Date.parse(String(getOwn(event, "time"))));
  return others?.length === 0;
}

async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/**
 * Approvers are looked at by one job only, so nothing else may say a word about an approval.
 *
 * @returns the plan, or what it is answered where nobody else can be meant.
 * @throws UserError when the work is anything else
 */
export function refuseOtherApprovals(
  { name, kind }: Pick<TaskReference, "name" | "kind">,
  planned: Planned | undefined,
  binding: Binding,
  context: Context,
): Planned | undefined {
  if (name !== APPROVAL_TASK || kind !== "triggered" || isAsking(planned, binding, context))
    return planned;
  const reason =
    `A task called approval is only answered by the job ${APPROVAL_JOB}, which asks ` +
    "people; anything else would approve or deny without them.";
  // Who has called this workflow by its name waits for it alone, and `errored` approves nothing.
  if (binding.isAddressed) return { kind: "outcome", outcome: couldNotRun(reason, "CA-209") };
  return refuse(
    `${reason} Nothing was run and nothing is sent: set \`job: ${APPROVAL_JOB}\`, or leave the task to the control ` +
      "plane.",
    "CA-209",
    context,
  );
}

function isAsking(
  planned: Planned | undefined,
  { catalogue }: Binding,
  { config: { source, work } }: Context,
): boolean {
  if (work.script !== undefined) return false;
  if (!source.tasksFile) return source.job === APPROVAL_JOB;
  if (source.job) return false;
  if (planned?.kind === "work") return planned.work.job?.name === APPROVAL_JOB;
  // What is wrong with the file or the rule may be told, if the rule asks people at all.
  return catalogue !== undefined && "keys" in catalogue && catalogue.asksForApprovals;
}

/**
 * What the event as it was read says about who may speak for it, before the first word is said.
 *
 * @returns the plan where it had to be made for that, or why there is nothing to do
 * @throws UserError when nothing may be said
 */
export async function decideAhead(
  assignment: Assignment,
  binding: Binding,
  mode: Mode,
  context: Context,
): Promise<Planned | TaskResult | undefined> {
  const at = mode === "interactive" ? await placed(assignment, binding, context) : assignment;
  const bound = boundByStage(at.task.stage || undefined, binding);
  if (bound.kind === "elsewhere" && binding.isAddressed) {
    const { reason, code } = unboundOf(bound);
    return { kind: "outcome", outcome: couldNotRun(reason, code) };
  }
  const other = elsewhereByStage(at, binding, mode, context);
  if (other) return other;
  const planned =
    assignment.task.name === APPROVAL_TASK && context.config.source.tasksFile
      ? await plan(assignment, mode, context)
      : undefined;
  return refuseOtherApprovals(assignment.task, planned, binding, context);
}
