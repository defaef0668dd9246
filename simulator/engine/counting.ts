import type { JsonObject } from "../../src/domain/text/json";
import { kindOf } from "./event";

/**
 * A `started` or `finished` that was counted for the current task
 * (docs/reference/keptn.md#sequences-and-executions).
 */
export interface TaskEvent {
  readonly eventType: string;
  readonly source: string;
  readonly result: string;
  readonly status: string;
  readonly time: string;
  /**
   * Only of `finished` events: started payloads are not merged
   * (docs/reference/keptn.md#what-later-tasks-receive).
   */
  readonly properties: JsonObject | null;
}

interface Counts {
  readonly started: number;
  readonly finished: number;
}

/**
 * Sources, stages, services and task names are not looked at (docs/reference/keptn.md#counting).
 */
function count(events: readonly TaskEvent[]): Counts {
  return {
    started: events.filter((event) => kindOf(event.eventType) === "started").length,
    finished: finishedOf(events).length,
  };
}

/** #started = #finished and #finished > 0. */
export function isComplete(events: readonly TaskEvent[]): boolean {
  const { started, finished } = count(events);
  return started === finished && finished > 0;
}

export function finishedOf(events: readonly TaskEvent[]): readonly TaskEvent[] {
  return events.filter((event) => kindOf(event.eventType) === "finished");
}
