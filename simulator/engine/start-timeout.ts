import type { Clock, Timers } from "./clock";
import type { KeptnEvent } from "./event";
import { parseSequenceType } from "./event";
import type { OpenEvents } from "./open-events";

interface StartTimeoutOptions {
  /** TASK_STARTED_WAIT_DURATION: 10 minutes (docs/reference/keptn.md#time-limits-and-blocking). */
  readonly startedWaitMs: number;
  /** How often open tasks are checked: every minute. */
  readonly checkIntervalMs: number;
}

interface Watched {
  readonly openEvents: OpenEvents;
  isQueued(triggeredId: string): boolean;
  hasResponse(project: string, triggeredId: string, keptnContext: string): boolean;
  timedOut(project: string, event: KeptnEvent): void;
}

/**
 * Ends sequences whose task nobody answered. It fires only when no event at all carries the task's
 * triggeredid: after any `started`, `finished` or `status.changed` there is no timeout any more.
 */
export class StartTimeoutWatcher {
  readonly #startMs: number;
  #ticking = false;

  constructor(
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly options: StartTimeoutOptions,
    private readonly watched: Watched,
  ) {
    this.#startMs = clock.now().getTime();
  }

  /** A task was opened: from now on the minute counts, until every open task has had a response. */
  watch(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    const { checkIntervalMs } = this.options;
    const sinceMs = (this.clock.now().getTime() - this.#startMs) % checkIntervalMs;
    this.timers.after(checkIntervalMs - sinceMs, () => {
      this.#ticking = false;
      this.#check();
      if (this.#unansweredTasks().length > 0) this.watch();
    });
  }

  #check(): void {
    const nowMs = this.clock.now().getTime();
    for (const { project, event } of this.#unansweredTasks()) {
      // Counted from the planned send time, which `triggeredAfter` may have put into the future.
      if (nowMs <= new Date(event.time).getTime() + this.options.startedWaitMs) continue;
      if (this.watched.isQueued(event.id)) continue;
      this.watched.timedOut(project, event);
      this.watched.openEvents.delete(project, event.id);
    }
  }

  #unansweredTasks(): readonly { readonly project: string; readonly event: KeptnEvent }[] {
    const { openEvents } = this.watched;
    return openEvents
      .projects()
      .flatMap((project) => openEvents.find(project).map((event) => ({ project, event })))
      .filter(
        ({ project, event }) =>
          parseSequenceType(event.type) === undefined &&
          !this.watched.hasResponse(project, event.id, event.shkeptncontext),
      );
  }
}
