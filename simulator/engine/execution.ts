import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, setOwn } from "../../src/domain/text/json";
import type { Verdict } from "./aggregate";
import { aggregate, stopsSequence } from "./aggregate";
import type { TaskEvent } from "./counting";
import { finishedOf } from "./counting";
import type { EventData } from "./event";
import { merge } from "./merge";
import type { Sequence, ShipyardTask } from "./shipyard";

/**
 * States of one stage execution (docs/reference/keptn.md#sequences-and-executions); an aborted one
 * shows `finished`.
 */
type ExecutionState =
  "triggered" | "started" | "waitingForApproval" | "paused" | "finished" | "timedOut";

interface CurrentTask {
  readonly name: string;
  readonly triggeredID: string;
  readonly events: readonly TaskEvent[];
}

interface CompletedTask extends Verdict {
  readonly name: string;
  readonly triggeredID: string;
  /**
   * The data of all its finished events, merged in the order of arrival
   * (docs/reference/keptn.md#what-later-tasks-receive).
   */
  readonly properties: JsonObject;
}

/**
 * One run of a sequence in one stage; a multi-stage run has one per stage. Values are replaced, not
 * changed.
 */
export interface SequenceExecution {
  readonly id: string;
  readonly sequence: Sequence;
  readonly scope: ExecutionScope;
  /** `data` of the event that triggered the sequence, unknown keys included. */
  readonly inputProperties: JsonObject;
  readonly triggeredAt: string;
  readonly state: ExecutionState;
  readonly stateBeforePause: ExecutionState | "";
  readonly previousTasks: readonly CompletedTask[];
  readonly currentTask: CurrentTask;
}

interface ExecutionScope extends EventData {
  readonly keptnContext: string;
  /** The id of the `<stage>.<sequence>.triggered` event. */
  readonly triggeredId: string;
  readonly gitcommitid: string;
  readonly eventType: string;
}

export const NO_TASK: CurrentTask = { name: "", triggeredID: "", events: [] };
const APPROVAL_TASK = "approval";
const PAUSABLE: readonly ExecutionState[] = ["triggered", "started", "waitingForApproval"];

/**
 * The next task, or `undefined` when the sequence is over: no task left, or the last one stops it
 * (docs/reference/keptn.md#how-results-are-combined).
 */
export function nextTask(execution: SequenceExecution): ShipyardTask | undefined {
  const last = execution.previousTasks.at(-1);
  if (last !== undefined && stopsSequence(last)) return undefined;
  return execution.sequence.tasks[execution.previousTasks.length];
}

export function withTaskEvent(execution: SequenceExecution, event: TaskEvent): SequenceExecution {
  const { currentTask } = execution;
  return { ...execution, currentTask: { ...currentTask, events: [...currentTask.events, event] } };
}

/** Moves the current task to the completed ones, with the aggregate of its finished events. */
export function completeCurrentTask(
  execution: SequenceExecution,
  oddStatusFails: boolean,
): { completed: SequenceExecution; verdict: Verdict } {
  const { name, triggeredID, events } = execution.currentTask;
  const verdict = aggregate(events, oddStatusFails);
  const properties = finishedOf(events).reduce<Json>(
    (merged, event) => merge(merged, event.properties),
    {},
  );
  const task: CompletedTask = {
    name,
    triggeredID,
    ...verdict,
    properties: properties as JsonObject,
  };
  return {
    completed: {
      ...execution,
      previousTasks: [...execution.previousTasks, task],
      currentTask: NO_TASK,
    },
    verdict,
  };
}

/**
 * `data` of the next `<task>.triggered`, or of the sequence it triggers. Project, stage and service
 * are written before the finished payloads are merged: that is why a wrong one poisons what
 * follows.
 */
export function nextPayload(execution: SequenceExecution): JsonObject {
  const { scope, previousTasks } = execution;
  const start: JsonObject = {
    ...execution.inputProperties,
    project: scope.project,
    stage: scope.stage,
    service: scope.service,
  };
  const payload = {
    ...(previousTasks.reduce<Json>(
      (merged, task) => merge(merged, task.properties),
      start,
    ) as JsonObject),
  };
  const last = previousTasks.at(-1);
  if (last !== undefined) Object.assign(payload, { result: last.result, status: last.status });
  const task = nextTask(execution);
  if (task?.properties !== undefined)
    setOwn(payload, task.name, merge(getOwn(payload, task.name), task.properties));
  if ((getOwn(payload, "message") ?? null) !== null) setOwn(payload, "message", "");
  return payload;
}

/**
 * While an approval is open the execution blocks no other (docs/reference/keptn.md#approvals). A
 * paused execution stays paused.
 */
export function withNextTask(
  execution: SequenceExecution,
  name: string,
  triggeredID: string,
): SequenceExecution {
  const state: ExecutionState = name === APPROVAL_TASK ? "waitingForApproval" : "started";
  const next: SequenceExecution = { ...execution, currentTask: { name, triggeredID, events: [] } };
  return execution.state === "paused" ? { ...next, stateBeforePause: state } : { ...next, state };
}

export function paused(execution: SequenceExecution): SequenceExecution {
  if (!PAUSABLE.includes(execution.state)) return execution;
  return { ...execution, state: "paused", stateBeforePause: execution.state };
}

export function resumed(execution: SequenceExecution): SequenceExecution {
  if (execution.state !== "paused" || execution.stateBeforePause === "") return execution;
  return { ...execution, state: execution.stateBeforePause };
}
