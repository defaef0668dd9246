import type { Verdict } from "./aggregate";
import type { Clock, Timers } from "./clock";
import { isComplete } from "./counting";
import type { QueuedSequence, QueuedTask } from "./dispatch";
import { Dispatcher } from "./dispatch";
import type { EventData, KeptnEvent } from "./event";
import {
  dataObject,
  decodeData,
  kindOf,
  parseSequenceType,
  parseTaskType,
  replaceKind,
  scopeOf,
  sequenceType,
  SHIPYARD_CONTROLLER,
  taskType,
} from "./event";
import type { SequenceExecution } from "./execution";
import {
  completeCurrentTask,
  nextPayload,
  nextTask,
  NO_TASK,
  paused,
  resumed,
  withNextTask,
  withTaskEvent,
} from "./execution";
import { parseGoDurationMs } from "./go-duration";
import { OpenEvents } from "./open-events";
import { PausedContexts } from "./paused-contexts";
import { SequenceViews } from "./sequence-view";
import type { Sequence, Shipyard, ShipyardTask } from "./shipyard";
import { findSequence, sequencesTriggeredBy } from "./shipyard";
import { StartTimeoutWatcher } from "./start-timeout";

/** What the sequence controller needs from the rest of the control plane. */
interface Surroundings {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly dispatchLatencyMs: number;
  readonly taskLatencyMs: number;
  readonly taskStartedWaitMs: number;
  /** False before 0.19 (docs/reference/keptn.md#how-results-are-combined). */
  readonly oddStatusFails: boolean;
  newId(): string;
  publish(event: KeptnEvent): void;
  /** Runs something as a whole before anything it publishes is delivered. */
  hold(run: () => void): void;
  /** The current file; @throws Error when it cannot be had or read. */
  currentShipyard(project: string): Shipyard;
  /** The file as it was last read, for the follow-up lookup (7). */
  cachedShipyard(project: string): Shipyard;
  latestCommit(project: string, stage: string): string;
  hasResponse(project: string, triggeredId: string, keptnContext: string): boolean;
  log(message: string): void;
}

/**
 * How often, and how far apart, the triggered event of a completed task is looked for
 * (docs/reference/keptn.md#counting): gives up after 12 s.
 */
const TRIGGERED_EVENT_ATTEMPTS = 6;
const TRIGGERED_EVENT_RETRY_MS = 2_000;
const CHECK_INTERVAL_MS = 60_000;

/** The shipyard-controller: starts sequences, counts answers, triggers tasks. */
export class SequenceController {
  readonly openEvents = new OpenEvents();
  readonly views: SequenceViews;
  readonly #executions: SequenceExecution[] = [];
  readonly #pauses = new PausedContexts();
  readonly #dispatcher: Dispatcher;
  readonly #watcher: StartTimeoutWatcher;

  constructor(private readonly around: Surroundings) {
    this.views = new SequenceViews(() => around.clock.now());
    this.#dispatcher = new Dispatcher(around.clock, around.timers, around.dispatchLatencyMs, {
      executions: () => this.#executions,
      isPaused: (keptnContext, stage) => this.#pauses.has(keptnContext, stage),
      startSequence: (queued) => this.#startSequence(queued),
      sendTask: (task) => this.#sendTask(task),
    });
    this.#watcher = new StartTimeoutWatcher(
      around.clock,
      around.timers,
      { startedWaitMs: around.taskStartedWaitMs, checkIntervalMs: CHECK_INTERVAL_MS },
      {
        openEvents: this.openEvents,
        isQueued: (id) => this.#dispatcher.isQueued(id),
        hasResponse: (project, id, keptnContext) => around.hasResponse(project, id, keptnContext),
        timedOut: (project, event) => this.#timeOut(project, event),
      },
    );
  }

  /** In the order of triggering. */
  executions(project?: string): readonly SequenceExecution[] {
    return this.#executions.filter(
      ({ scope }) => project === undefined || scope.project === project,
    );
  }

  /**
   * One event from the bus. Whatever is not understood is dropped: the sender has had its 200 long
   * ago.
   */
  handle(event: KeptnEvent): void {
    if (decodeData(event.data) === undefined)
      return this.around.log(`could not parse the data of ${event.type}`);
    const kind = kindOf(event.type);
    this.around.hold(() => {
      if (kind === "triggered") this.#handleTriggered(event);
      if (kind === "started" || kind === "finished") this.#handleTaskEvent(event);
      this.#dispatcher.changed();
    });
  }

  /**
   * Aborts every execution of a context that is still open (seen on 1.4.5); stage `""` means all.
   */
  abort(project: string, keptnContext: string, stage = ""): void {
    this.views.setState(project, keptnContext, "aborted");
    this.#pauses.delete(keptnContext, "");
    this.around.hold(() => {
      for (const execution of this.#ofContext(project, keptnContext, stage).filter(isOpen)) {
        this.openEvents.delete(project, execution.currentTask.triggeredID);
        this.#complete(
          execution.scope,
          { result: "pass", status: "aborted" },
          { ...execution, state: "finished" },
        );
      }
      this.#dispatcher.changed();
    });
  }

  pause(project: string, keptnContext: string, stage = ""): void {
    if (stage === "") this.views.setState(project, keptnContext, "paused");
    else this.views.setStageState(project, keptnContext, stage, "paused");
    this.#pauses.add(keptnContext, stage);
    for (const execution of this.#ofContext(project, keptnContext, stage))
      this.#store(paused(execution));
  }

  /**
   * Executions go back to the state they had; the sequence view says `started` whatever it was
   * before.
   */
  resume(project: string, keptnContext: string, stage = ""): void {
    if (stage === "") this.views.setState(project, keptnContext, "started");
    else this.views.setStageState(project, keptnContext, stage, "started");
    this.#pauses.delete(keptnContext, stage);
    for (const execution of this.#ofContext(project, keptnContext, stage))
      this.#store(resumed(execution));
    this.around.hold(() => this.#dispatcher.changed());
  }

  #handleTriggered(event: KeptnEvent): void {
    const scope = scopeOf(event);
    const type = parseSequenceType(event.type);
    if (scope === undefined || type === undefined) return;
    if (this.#executions.some((other) => other.scope.triggeredId === event.id))
      return this.around.log(`a sequence with triggeredID ${event.id} exists already`);
    let sequence: Sequence;
    try {
      sequence = this.#sequenceFor(scope, type.sequence);
    } catch (error) {
      return this.#failToStart(
        event,
        scope,
        type.sequence,
        error instanceof Error ? error.message : String(error),
      );
    }
    const gitcommitid = event.gitcommitid || this.around.latestCommit(scope.project, scope.stage);
    this.openEvents.insert(scope.project, { ...event, gitcommitid });
    const execution: SequenceExecution = {
      id: this.around.newId(),
      sequence,
      scope: {
        ...scope,
        keptnContext: event.shkeptncontext,
        triggeredId: event.id,
        gitcommitid,
        eventType: event.type,
      },
      inputProperties: dataObject(event),
      triggeredAt: this.around.clock.now().toISOString(),
      state: "triggered",
      stateBeforePause: "",
      previousTasks: [],
      currentTask: NO_TASK,
    };
    this.#executions.push(
      this.#pauses.has(event.shkeptncontext, scope.stage) ? paused(execution) : execution,
    );
    this.views.sequenceTriggered(event, scope, type.sequence);
    const outcome = this.#dispatcher.addSequence({ event, scope });
    if (outcome === "blocked") this.views.setState(scope.project, event.shkeptncontext, "waiting");
  }

  #sequenceFor(scope: EventData, name: string): Sequence {
    let shipyard: Shipyard;
    try {
      shipyard = this.around.currentShipyard(scope.project);
    } catch (error) {
      throw new Error(
        `Unable to retrieve Shipyard file: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    try {
      return findSequence(shipyard, scope.stage, name);
    } catch (error) {
      throw new Error(
        `Unable to start sequence ${name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /**
   * Unknown project, stage or sequence: an errored `<stage>.<sequence>.finished`, and the view
   * shows it (docs/reference/keptn.md#other-events-from-outside).
   */
  #failToStart(event: KeptnEvent, scope: EventData, sequence: string, message: string): void {
    this.around.log(message);
    this.views.sequenceTriggered(event, scope, sequence);
    this.#sendSequenceFinished(
      { ...scope, status: "errored", result: "fail", message },
      event.shkeptncontext,
      sequence,
      event.id,
    );
    this.views.setState(scope.project, event.shkeptncontext, "finished");
  }

  #startSequence({ event, scope }: QueuedSequence): void {
    const name = parseSequenceType(event.type)?.sequence;
    const execution = this.#executions.find(
      (other) =>
        other.state === "triggered" &&
        other.scope.keptnContext === event.shkeptncontext &&
        other.sequence.name === name &&
        other.scope.project === scope.project &&
        other.scope.stage === scope.stage &&
        other.scope.service === scope.service,
    );
    if (execution === undefined) return;
    this.views.setState(scope.project, event.shkeptncontext, "started");
    this.#proceed(scope, this.#store({ ...execution, state: "started" }));
  }

  #handleTaskEvent(event: KeptnEvent): void {
    const scope = scopeOf(event);
    if (scope === undefined) return this.around.log(`invalid event scope: ${event.type}`);
    if (parseTaskType(event.type) === undefined) return;
    const execution = this.#executionFor(
      scope.project,
      event.shkeptncontext,
      event.triggeredid ?? "",
    );
    if (execution === undefined)
      return this.around.log(
        `no sequence waits for ${event.type} with triggeredid ${event.triggeredid ?? ""}`,
      );
    this.views.latestEvent(event);
    const finished = kindOf(event.type) === "finished";
    const counted = this.#store(
      withTaskEvent(execution, {
        eventType: event.type,
        source: event.source,
        result: scope.result,
        status: scope.status,
        time: event.time,
        properties: finished ? dataObject(event) : null,
      }),
    );
    if (isComplete(counted.currentTask.events)) this.#completeTask(event, scope, counted, 1);
  }

  /** Project, context and triggeredid; an empty triggeredid is no condition at all. */
  #executionFor(
    project: string,
    keptnContext: string,
    triggeredId: string,
  ): SequenceExecution | undefined {
    return this.#executions.find(
      ({ scope, currentTask }) =>
        scope.project === project &&
        scope.keptnContext === keptnContext &&
        (triggeredId === "" || currentTask.triggeredID === triggeredId),
    );
  }

  /**
   * The counts balance: aggregate, close the triggered event, go on. The event is looked for under
   * the task name of *this* event; with a wrong name nothing is found, an error is logged after 12
   * s and the execution stays as it was: wedged.
   */
  #completeTask(
    event: KeptnEvent,
    scope: EventData,
    execution: SequenceExecution,
    attempt: number,
  ): void {
    const type = replaceKind(event.type, "triggered");
    const triggeredId = event.triggeredid ?? "";
    const [open] = this.openEvents.find(scope.project, { type, id: triggeredId });
    if (open !== undefined) {
      const { completed, verdict } = completeCurrentTask(execution, this.around.oddStatusFails);
      this.openEvents.delete(scope.project, open.id);
      return this.#proceed({ ...scope, ...verdict }, completed);
    }
    this.around.timers.after(TRIGGERED_EVENT_RETRY_MS, () => {
      if (attempt < TRIGGERED_EVENT_ATTEMPTS)
        this.#completeTask(event, scope, execution, attempt + 1);
      else
        this.around.log(
          `no matching ${type} event found for ${event.id} with triggeredid ${triggeredId}`,
        );
      this.#dispatcher.changed();
    });
  }

  #proceed(scope: EventData, execution: SequenceExecution): void {
    const own = execution.scope;
    const trigger = {
      type: sequenceType(own.stage, execution.sequence.name, "triggered"),
      stage: own.stage,
      keptnContext: own.keptnContext,
    };
    // Not found when data.stage differed from the stage in the type: the execution stays `started`
    // for ever.
    if (this.openEvents.find(own.project, trigger).length === 0)
      return this.around.log(
        `unable to load the event that triggered ${own.stage}.${execution.sequence.name}`,
      );
    const task = nextTask(execution);
    if (task !== undefined) return this.#triggerTask(scope, execution, task);
    // With the stage or service of another, the sequence's end is not found: no `finished`, and it
    // stays started (seen on 1.4.5).
    if (!isAtHome(scope, own))
      return this.around.log(`no sequence of ${scope.service} in ${scope.stage} waits for an end`);
    this.#complete(scope, scope, { ...execution, state: "finished" });
    this.#dropRest(execution);
    this.#chain(scope, execution);
  }

  /**
   * Stores the task's triggered event as open, then sends it when it is due and nothing holds it
   * back (7).
   */
  #triggerTask(scope: EventData, execution: SequenceExecution, task: ShipyardTask): void {
    const nowMs = this.around.clock.now().getTime();
    const delayMs = task.triggeredAfter === undefined ? 0 : parseGoDurationMs(task.triggeredAfter);
    if (delayMs === undefined)
      this.around.log(`could not parse triggeredAfter ${String(task.triggeredAfter)}`);
    const dueAt = new Date(nowMs + (delayMs ?? 0));
    const event: KeptnEvent = {
      ...this.#ownEvent(taskType(task.name, "triggered"), execution.scope.keptnContext),
      data: nextPayload(execution),
      time: dueAt.toISOString(),
      ...(execution.scope.gitcommitid && { gitcommitid: execution.scope.gitcommitid }),
    };
    this.openEvents.insert(scope.project, event);
    this.views.latestEvent(event);
    this.#store(withNextTask(execution, task.name, event.id));
    // Stored as open and never sent: the dispatcher looks for a sequence of that stage and service
    // (seen on 1.4.5).
    if (isAtHome(scope, execution.scope))
      this.#dispatcher.addTask({
        event,
        project: scope.project,
        dueAt: new Date(dueAt.getTime() + this.around.taskLatencyMs),
      });
    this.#watcher.watch();
  }

  #sendTask({ event, project }: QueuedTask): void {
    if (this.openEvents.find(project, { id: event.id }).length === 0) return;
    this.around.publish({ ...event, time: this.around.clock.now().toISOString() });
  }

  /**
   * Stores the end and tells it: only common fields, of the last processed event, with the verdict
   * (docs/reference/keptn.md#what-later-tasks-receive).
   */
  #complete(scope: EventData, verdict: Verdict, execution: SequenceExecution): void {
    this.#store(execution);
    this.#sendSequenceFinished(
      { ...scope, result: verdict.result, status: verdict.status },
      execution.scope.keptnContext,
      execution.sequence.name,
      execution.scope.triggeredId,
    );
  }

  #sendSequenceFinished(
    scope: EventData,
    keptnContext: string,
    sequence: string,
    triggeredid: string,
  ): void {
    const { project, stage, service, labels, status, result, message } = scope;
    const data = {
      project,
      stage,
      service,
      status,
      result,
      ...(Object.keys(labels).length > 0 && { labels }),
      ...(message !== "" && { message }),
    };
    const event: KeptnEvent = {
      ...this.#ownEvent(sequenceType(stage, sequence, "finished"), keptnContext),
      triggeredid,
      data,
    };
    this.views.latestEvent(event);
    this.around.publish(event);
  }

  /**
   * Starts what the finished sequence triggers, with its merged payload (7); the view is finished
   * when nothing follows.
   */
  #chain(scope: EventData, execution: SequenceExecution): void {
    const { keptnContext } = execution.scope;
    const lastTask = execution.previousTasks.at(-1)?.name ?? "";
    const next = sequencesTriggeredBy(
      this.around.cachedShipyard(scope.project),
      `${scope.stage}.${execution.sequence.name}`,
      scope,
      lastTask,
    );
    if (next.length === 0) this.views.setState(execution.scope.project, keptnContext, "finished");
    for (const { stage, sequence } of next) {
      const event: KeptnEvent = {
        ...this.#ownEvent(sequenceType(stage, sequence, "triggered"), keptnContext),
        data: { ...nextPayload(execution), stage },
      };
      this.openEvents.insert(scope.project, {
        ...event,
        gitcommitid: this.around.latestCommit(scope.project, stage),
      });
      this.around.publish(event);
    }
  }

  /**
   * When a sequence ends, the open tasks of its context and stage are deleted, those of a second
   * sequence too: that one stays started, waits for a task that is never sent, and blocks its
   * service (seen on 1.4.5).
   */
  #dropRest({ id, scope }: SequenceExecution): void {
    const rest = this.#ofContext(scope.project, scope.keptnContext, scope.stage).filter(
      (other) => other.id !== id && isOpen(other),
    );
    for (const { currentTask } of rest)
      this.openEvents.delete(scope.project, currentTask.triggeredID);
  }

  #timeOut(project: string, event: KeptnEvent): void {
    const scope = scopeOf(event);
    const execution = this.#executionFor(project, event.shkeptncontext, event.id);
    if (scope === undefined || execution === undefined) return;
    const message =
      `sequence timed out while waiting for task ${event.type} to ` +
      "receive a correlating .started or .finished event";
    this.views.setState(project, event.shkeptncontext, "timedOut");
    this.#pauses.delete(event.shkeptncontext, "");
    this.#complete(
      { ...scope, message },
      { result: "fail", status: "errored" },
      { ...execution, state: "timedOut" },
    );
    this.#dispatcher.changed();
  }

  #ownEvent(type: string, shkeptncontext: string): Omit<KeptnEvent, "data"> {
    return {
      id: this.around.newId(),
      type,
      source: SHIPYARD_CONTROLLER,
      specversion: "1.0",
      time: this.around.clock.now().toISOString(),
      datacontenttype: "application/json",
      shkeptncontext,
      // The chart's default of KEPTN_SPEC_VERSION is this word.
      shkeptnspecversion: "latest",
    };
  }

  #ofContext(project: string, keptnContext: string, stage: string): readonly SequenceExecution[] {
    return this.executions(project).filter(
      ({ scope }) => scope.keptnContext === keptnContext && (stage === "" || scope.stage === stage),
    );
  }

  #store(execution: SequenceExecution): SequenceExecution {
    const index = this.#executions.findIndex(({ id }) => id === execution.id);
    this.#executions[index] = execution;
    return execution;
  }
}

function isOpen({ state }: SequenceExecution): boolean {
  return state !== "finished" && state !== "timedOut";
}

function isAtHome(scope: EventData, own: EventData): boolean {
  return scope.stage === own.stage && scope.service === own.service;
}
