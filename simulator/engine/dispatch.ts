import type { Clock, Timers } from "./clock";
import type { SequenceExecution } from "./execution";
import type { EventData, KeptnEvent } from "./event";

/** A `<stage>.<sequence>.triggered` event that waits for its turn. */
export interface QueuedSequence {
  readonly event: KeptnEvent;
  readonly scope: EventData;
}

/** A `<task>.triggered` event that waits for its time, for a resume, or for another sequence. */
export interface QueuedTask {
  readonly event: KeptnEvent;
  readonly project: string;
  readonly dueAt: Date;
}

/** What the dispatcher asks of, and tells, the sequence controller. */
interface Dispatched {
  executions(): readonly SequenceExecution[];
  isPaused(keptnContext: string, stage: string): boolean;
  startSequence(queued: QueuedSequence): void;
  sendTask(task: QueuedTask): void;
}

type SequenceOutcome = "started" | "blocked" | "paused";

/**
 * The two queues of the shipyard-controller. An event is tried at once; what is blocked, paused or
 * not yet due is looked at again every `latencyMs` (10 s in Keptn,
 * docs/reference/keptn.md#time-limits-and-blocking), or with 0 as soon as anything changes.
 */
export class Dispatcher {
  #sequences: readonly QueuedSequence[] = [];
  #tasks: readonly QueuedTask[] = [];
  #cancelTick: (() => void) | undefined;
  readonly #startMs: number;

  constructor(
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly latencyMs: number,
    private readonly controller: Dispatched,
  ) {
    this.#startMs = clock.now().getTime();
  }

  addSequence(queued: QueuedSequence): SequenceOutcome {
    const outcome = this.#outlook(queued);
    if (outcome === "started") this.controller.startSequence(queued);
    else this.#sequences = [...this.#sequences, queued];
    this.#schedule();
    return outcome;
  }

  addTask(task: QueuedTask): void {
    if (this.#isReady(task)) this.controller.sendTask(task);
    else this.#tasks = [...this.#tasks, task];
    this.#schedule();
  }

  isQueued(triggeredId: string): boolean {
    return this.#tasks.some((task) => task.event.id === triggeredId);
  }

  /** Something changed: with no latency the queues are looked at now. */
  changed(): void {
    if (this.latencyMs === 0) this.#dispatch();
    this.#schedule();
  }

  #dispatch(): void {
    for (const queued of this.#sequences) {
      if (!this.#sequences.includes(queued) || this.#outlook(queued) !== "started") continue;
      // Out of the queue first: what the start brings about looks at the queue again.
      this.#sequences = this.#sequences.filter((other) => other !== queued);
      this.controller.startSequence(queued);
    }
    for (const task of this.#tasks) {
      if (!this.#tasks.includes(task) || !this.#isReady(task)) continue;
      this.#tasks = this.#tasks.filter((other) => other !== task);
      this.controller.sendTask(task);
    }
  }

  #outlook(queued: QueuedSequence): SequenceOutcome {
    const { event, scope } = queued;
    const execution = this.controller
      .executions()
      .find((other) => other.scope.triggeredId === event.id);
    if (
      execution?.state === "paused" ||
      this.controller.isPaused(event.shkeptncontext, scope.stage)
    )
      return "paused";
    return this.#isSequenceBlocked(queued) ? "blocked" : "started";
  }

  /**
   * One `started` execution per project, stage and service; those of the same context do not block
   * each other (docs/reference/keptn.md#time-limits-and-blocking). Of several that wait, the one
   * triggered first goes first.
   */
  #isSequenceBlocked({ event, scope }: QueuedSequence): boolean {
    const rivals = this.controller.executions().filter((other) => samePlace(other.scope, scope));
    const own = rivals.findIndex((other) => other.scope.triggeredId === event.id);
    return rivals.some((other, i) => {
      const isAhead = other.state === "started" || (other.state === "triggered" && i < own);
      return isAhead && other.scope.keptnContext !== event.shkeptncontext;
    });
  }

  #isReady(task: QueuedTask): boolean {
    const execution = this.controller
      .executions()
      .find((other) => other.currentTask.triggeredID === task.event.id);
    if (task.dueAt > this.clock.now() || execution === undefined) return false;
    if (this.controller.isPaused(task.event.shkeptncontext, execution.scope.stage)) return false;
    return !this.#isSecondOfContext(execution) && !this.#isTaskBlocked(task, execution);
  }

  /**
   * Of two sequences of one context, stage and service only the first sends its tasks (seen on
   * 1.4.5).
   */
  #isSecondOfContext(execution: SequenceExecution): boolean {
    const running = this.controller
      .executions()
      .filter(
        (other) =>
          other.state === "started" &&
          other.scope.keptnContext === execution.scope.keptnContext &&
          samePlace(other.scope, execution.scope),
      );
    return running.length > 1 && running[0]?.id !== execution.id;
  }

  /**
   * After an approval, another sequence of the service may be running: the next task then waits for
   * its end (docs/reference/keptn.md#approvals). A running sequence is not held up by one whose
   * task is still in the queue.
   */
  #isTaskBlocked(task: QueuedTask, execution: SequenceExecution): boolean {
    return this.controller.executions().some((other) => {
      if (
        other.id === execution.id ||
        other.state !== "started" ||
        !samePlace(other.scope, execution.scope)
      )
        return false;
      if (other.scope.keptnContext === execution.scope.keptnContext) return false;
      return !this.#tasks.some(
        (queued) =>
          queued !== task &&
          queued.event.id === other.currentTask.triggeredID &&
          queued.dueAt <= this.clock.now(),
      );
    });
  }

  #schedule(): void {
    this.#cancelTick?.();
    this.#cancelTick = undefined;
    const waitMs = this.#waitMs();
    if (waitMs !== undefined) {
      this.#cancelTick = this.timers.after(waitMs, () => {
        this.#dispatch();
        this.#schedule();
      });
    }
  }

  /** Until the next look; `undefined` when nothing waits for time to pass. */
  #waitMs(): number | undefined {
    const nowMs = this.clock.now().getTime();
    if (this.latencyMs > 0) {
      const waiting = this.#sequences.length + this.#tasks.length > 0;
      return waiting ? this.latencyMs - ((nowMs - this.#startMs) % this.latencyMs) : undefined;
    }
    const dueMs = this.#tasks.map((task) => task.dueAt.getTime()).filter((ms) => ms > nowMs);
    return dueMs.length > 0 ? Math.min(...dueMs) - nowMs : undefined;
  }
}

function samePlace(a: EventData, b: EventData): boolean {
  return a.project === b.project && a.stage === b.stage && a.service === b.service;
}
