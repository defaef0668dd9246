import { randomUUID } from "node:crypto";
import type { JsonObject } from "../../src/domain/text/json";
import { approvalAnswers } from "./approval";
import type { BusEvent, Lag, Origin } from "./bus";
import { Bus } from "./bus";
import type { Clock } from "./clock";
import { SystemClock, Timers } from "./clock";
import type { KeptnEvent } from "./event";
import { APPROVAL_SERVICE, LIGHTHOUSE_SERVICE } from "./event";
import { EventStore } from "./event-store";
import { Integrations, WEBHOOK_SERVICE } from "./integrations";
import type { SliProvider } from "./lighthouse";
import { Lighthouse } from "./lighthouse";
import type { LogEntry } from "./logs";
import { Projects } from "./projects";
import { Resources } from "./resources";
import { Secrets } from "./secrets";
import { SequenceController } from "./sequences";

export interface EngineOptions {
  readonly clock?: Clock;
  /** Ids of events and executions. Default: a random UUID. */
  readonly newId?: () => string;
  /**
   * How often queued tasks and sequences are looked at: 10 000 in Keptn, 0 (at once) here by
   * default.
   */
  readonly dispatchLatencyMs?: number;
  /** From storing a task's event to sending it: some 100 ms in an idle Keptn, 0 here by default. */
  readonly taskLatencyMs?: number;
  /** Until a new or changed subscription counts: 5 to 10 s in Keptn, 0 here by default. */
  readonly subscriptionDelayMs?: number;
  /** TASK_STARTED_WAIT_DURATION, 10 minutes (docs/reference/keptn.md#time-limits-and-blocking). */
  readonly taskStartedWaitMs?: number;
  /**
   * Before 0.19 an odd status did not fail a task
   * (docs/reference/keptn.md#how-results-are-combined).
   */
  readonly oddStatusFails?: boolean;
  readonly approvalService?: boolean;
  /** `false` switches the evaluation service off. */
  readonly lighthouse?: false | { readonly sliProvider?: SliProvider };
  readonly lagOf?: (event: KeptnEvent, origin: Origin) => Lag;
}

/** What a sender decides about an event; the rest is set by the control plane. */
export interface OutgoingEvent {
  readonly type: string;
  readonly data: JsonObject;
  readonly shkeptncontext: string;
  readonly triggeredid?: string;
  readonly gitcommitid?: string;
}

const TASK_STARTED_WAIT_MS = 10 * 60_000;
/** Their SDK writes the version of the specification; of other senders the API drops it. */
const CORE_SERVICES: readonly string[] = [APPROVAL_SERVICE, LIGHTHOUSE_SERVICE, WEBHOOK_SERVICE];
const NO_LAG: Lag = { storeLagMs: 0, executionLagMs: 0 };

/**
 * The control plane without its HTTP interface: bus, event store, sequence controller and the core
 * services.
 */
export class Engine {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly bus = new Bus();
  readonly store = new EventStore();
  readonly resources = new Resources();
  readonly projects = new Projects(this.resources);
  readonly integrations: Integrations;
  readonly secrets = new Secrets();
  readonly sequences: SequenceController;
  /** Error log of integrations (docs/reference/keptn.md#abort-pause-and-evaluations). */
  readonly integrationLog: LogEntry[] = [];
  /** What the sequence controller would write into its own log; nobody outside sees it. */
  readonly controllerLog: { readonly at: Date; readonly message: string }[] = [];
  readonly newId: () => string;
  readonly #lagOf: (event: KeptnEvent, origin: Origin) => Lag;

  constructor(options: EngineOptions = {}) {
    this.clock = options.clock ?? new SystemClock();
    this.integrations = new Integrations(() => this.clock.now(), options.subscriptionDelayMs ?? 0);
    this.timers = new Timers(this.clock, (run) => this.bus.hold(run));
    this.newId = options.newId ?? randomUUID;
    this.#lagOf = options.lagOf ?? (() => NO_LAG);
    this.sequences = new SequenceController({
      clock: this.clock,
      timers: this.timers,
      dispatchLatencyMs: options.dispatchLatencyMs ?? 0,
      taskLatencyMs: options.taskLatencyMs ?? 0,
      taskStartedWaitMs: options.taskStartedWaitMs ?? TASK_STARTED_WAIT_MS,
      oddStatusFails: options.oddStatusFails ?? true,
      newId: this.newId,
      publish: (event) => this.publish(event),
      hold: (run) => this.bus.hold(run),
      currentShipyard: (project) => this.projects.currentShipyard(project),
      cachedShipyard: (project) => this.projects.cachedShipyard(project),
      latestCommit: (project, stage) => this.resources.latestCommit({ project, stage }),
      hasResponse: (project, id, keptnContext) => this.store.hasResponse(project, id, keptnContext),
      log: (message) => this.controllerLog.push({ at: this.clock.now(), message }),
    });
    this.#subscribeStore();
    this.#subscribeController();
    if (options.approvalService ?? true) this.#subscribeApprovalService();
    if (options.lighthouse !== false)
      this.#subscribeLighthouse(options.lighthouse?.sliProvider ?? "none");
    this.integrations.register(WEBHOOK_SERVICE, this.newId());
  }

  /** Puts a complete event on the bus. */
  publish(event: KeptnEvent, origin: Origin = "inside"): void {
    this.bus.publish(event, this.clock.now(), origin, this.#lagOf(event, origin));
  }

  /**
   * Sends as a service of the control plane: new id, the time of now.
   *
   * @returns the event as it went out
   */
  sendAs(source: string, outgoing: OutgoingEvent): KeptnEvent {
    const { type, data, shkeptncontext, triggeredid, gitcommitid } = outgoing;
    const event: KeptnEvent = {
      id: this.newId(),
      type,
      source,
      specversion: "1.0",
      time: this.clock.now().toISOString(),
      contenttype: "application/json",
      shkeptncontext,
      ...(CORE_SERVICES.includes(source) && { shkeptnspecversion: "0.2.4" }),
      ...(triggeredid !== undefined && { triggeredid }),
      ...(gitcommitid !== undefined && { gitcommitid }),
      data,
    };
    this.publish(event);
    return event;
  }

  close(): void {
    this.timers.stop();
  }

  #subscribeStore(): void {
    this.bus.subscribe(({ event }, { storeLagMs }) =>
      this.#consume(storeLagMs, () => this.store.insert(event)),
    );
  }

  /**
   * No core service hears types outside `sh.keptn.`
   * (docs/reference/keptn.md#other-events-from-outside).
   */
  #subscribeController(): void {
    this.bus.subscribe(({ event }, { executionLagMs }) => {
      if (event.type.startsWith("sh.keptn."))
        this.#consume(executionLagMs, () => this.sequences.handle(event));
    });
  }

  #subscribeApprovalService(): void {
    this.bus.subscribe(({ event }) => {
      for (const { type, data } of approvalAnswers(event)) {
        this.sendAs(APPROVAL_SERVICE, {
          type,
          shkeptncontext: event.shkeptncontext,
          triggeredid: event.id,
          data: { ...data },
        });
      }
    });
  }

  #subscribeLighthouse(provider: SliProvider): void {
    const lighthouse = new Lighthouse({
      resources: this.resources,
      store: this.store,
      provider,
      now: () => this.clock.now(),
      send: (cause, { source = LIGHTHOUSE_SERVICE, ...answer }) =>
        this.sendAs(source, { ...answer, shkeptncontext: cause.shkeptncontext }).id,
    });
    this.bus.subscribe(({ event }: BusEvent) => lighthouse.handle(event));
  }

  #consume(lagMs: number, consume: () => void): void {
    if (lagMs > 0) this.timers.after(lagMs, consume);
    else consume();
  }
}
