import type { JsonObject } from "./text/json";
import { getOwn, isJsonObject } from "./text/json";
import { UserError } from "./errors";
import type { EventKind } from "./events/event-type";
import type { ReasonCode } from "./reasons";

export type Mode = "interactive" | "silent";

/**
 * What a dispatch says about a task. Ids are enough when the control plane can be read
 * (docs/events.md#dispatch-payload).
 */
export interface TaskReference {
  readonly type: string;
  readonly name: string;
  readonly kind: EventKind;
  /** The event's own `id`; for a `.triggered` event this is the `triggeredid` of every answer. */
  readonly id: string;
  readonly project: string;
  readonly keptnContext?: string;
  readonly stage?: string;
  readonly service?: string;
}

/** A task with its complete identity, copied byte for byte from the triggered event. */
export interface Task extends TaskReference {
  readonly keptnContext: string;
  readonly stage: string;
  readonly service: string;
}

/** A task and the full event it came from. */
export interface Assignment {
  readonly task: Task;
  readonly event: JsonObject;
  /** What the task's later readers will go on seeing, see `frozenIn`. */
  readonly frozen?: JsonObject;
  /** A `started` of somebody else has been seen that our answer pays for. */
  readonly isStarted?: boolean;
  /** Why the task is answered without any work: its payload was refused. */
  readonly complaint?: Refusal;
}

interface Refusal {
  readonly text: string;
  readonly code: ReasonCode;
}

/**
 * @throws UserError naming the missing field, when a payload with ids only was not completed from
 * the control plane
 */
export function completeTask(reference: TaskReference): Task {
  const { keptnContext, stage, service } = reference;
  const missing = Object.entries({ shkeptncontext: keptnContext, stage, service })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (missing.length > 0 || !keptnContext || !stage || !service) {
    throw new UserError(
      `The payload of ${reference.type} lacks ${missing.join(", ")}, and the event was ` +
        "not read from the control plane. Send these fields, or give control-plane-url " +
        `and a token (and leave \`verify\` at require).`,
      "CA-103",
    );
  }
  return { ...reference, keptnContext, stage, service };
}

/**
 * As the payload tells it. Where nothing is sent, nothing but type, id and project has to be known.
 */
export function unread(dispatch: {
  readonly reference: TaskReference;
  readonly event: JsonObject;
}): Assignment {
  const { reference, event } = dispatch;
  return { task: { keptnContext: "", stage: "", service: "", ...reference }, event };
}

/** What a task is called; it stays readable even where a secret looks like a part of it. */
export function identityOf({
  project,
  stage,
  service,
  name,
  keptnContext,
  id,
  type,
}: Task): string[] {
  return [project, stage, service, name, keptnContext, id, type];
}

/** The `data` of an event; an absent one is empty. */
export function dataOf(event: JsonObject): JsonObject {
  const data = getOwn(event, "data");
  return isJsonObject(data) ? data : {};
}
