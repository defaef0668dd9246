import { stringify } from "yaml";
import type { JsonObject } from "../src/domain/text/json";
import { getOwn, isJsonObject } from "../src/domain/text/json";
import { Gateway } from "./api/gateway";
import type { RequestRecord } from "./api/server";
import { ApiServer } from "./api/server";
import { isAtLeast, parseVersion } from "./api/version";
import { ODD_STATUS_FAILS_SINCE } from "./engine/aggregate";
import type { BusEvent, Origin } from "./engine/bus";
import type { Clock } from "./engine/clock";
import type { EngineOptions, OutgoingEvent } from "./engine/engine";
import { Engine } from "./engine/engine";
import type { KeptnEvent } from "./engine/event";
import {
  dataObject,
  kindOf,
  parseSequenceType,
  parseTaskType,
  sequenceType,
  taskType,
} from "./engine/event";
import type { ProjectDefinition } from "./engine/projects";
import { Faults } from "./faults";

export interface ControlPlaneOptions extends Pick<
  EngineOptions,
  | "clock"
  | "newId"
  | "dispatchLatencyMs"
  | "taskLatencyMs"
  | "subscriptionDelayMs"
  | "taskStartedWaitMs"
  | "approvalService"
  | "lighthouse"
> {
  readonly token?: string;
  /** Accepted as `Authorization: Bearer` beside the token (docs/reference/keptn.md#credentials). */
  readonly bearerTokens?: readonly string[];
  readonly host?: string;
  readonly port?: number;
  /** An installation below a path, e.g. `/keptn` (docs/reference/keptn.md#addresses). */
  readonly pathPrefix?: string;
  /** 1.4.5 by default; 0.14 is the oldest. */
  readonly keptnVersion?: string;
  /** EVENT_VALIDATION_ENABLED; off by default (docs/reference/keptn.md#validation). */
  readonly eventValidation?: boolean;
}

export interface TriggerRequest {
  readonly project: string;
  readonly stage: string;
  readonly sequence: string;
  readonly service: string;
  /** Merged over project, stage and service. */
  readonly data?: JsonObject;
  readonly keptnContext?: string;
  readonly gitcommitid?: string;
}

export interface OpenTaskRequest {
  readonly task: string;
  /** A new one by default. */
  readonly project?: string;
  readonly stage?: string;
  readonly service?: string;
  /** Of the triggering event. */
  readonly data?: JsonObject;
  /** Of the task in the shipyard; they end up in `data.<task>`. */
  readonly properties?: JsonObject;
}

export interface EventFilter {
  readonly type?: string;
  readonly source?: string;
  readonly project?: string;
  readonly keptnContext?: string;
  readonly triggeredId?: string;
  readonly origin?: Origin;
}

export interface Count {
  readonly started: number;
  readonly finished: number;
}

export interface SourceCounts extends Count {
  readonly bySource: Readonly<Record<string, Count>>;
}

export const DEFAULT_TOKEN = "simulator-token";
const CLI_SOURCE = "https://github.com/keptn/keptn/cli#configuration-change";
const DEFAULT_KEPTN_VERSION = "1.4.5";
const DEFAULT_WAIT_MS = 5 * 60_000;

/**
 * Starts a control plane on this machine. @throws Error for options that contradict each other, or
 * a port in use
 */
export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const version = parseVersion(options.keptnVersion ?? DEFAULT_KEPTN_VERSION);
  const faults = new Faults();
  const engine = new Engine({
    ...options,
    oddStatusFails: isAtLeast(version, ...ODD_STATUS_FAILS_SINCE),
    lagOf: (event, origin) => faults.lagOf(event, origin),
  });
  const token = options.token ?? DEFAULT_TOKEN;
  const gateway = new Gateway(engine, {
    token,
    bearerTokens: options.bearerTokens ?? [],
    eventValidation: options.eventValidation ?? false,
    version,
  });
  const address = {
    host: options.host ?? "127.0.0.1",
    port: options.port ?? 0,
    pathPrefix: (options.pathPrefix ?? "").replace(/(?<!\/)\/+$/, ""),
  };
  const server = new ApiServer(address, engine, faults, (request) => gateway.answer(request));
  return new ControlPlane(await server.listen(), token, engine, server);
}

/** A running control plane: its address, and everything a test or a demo wants to see or do. */
export class ControlPlane {
  #openTaskProjects = 0;

  constructor(
    /** Base address, without `/api`. */
    readonly url: string,
    readonly token: string,
    readonly engine: Engine,
    private readonly server: ApiServer,
  ) {}

  get faults(): Faults {
    return this.server.faults;
  }

  get clock(): Clock {
    return this.engine.clock;
  }

  /** Every request so far, in order. */
  get requests(): readonly RequestRecord[] {
    return this.server.requests;
  }

  createProject(definition: ProjectDefinition): void {
    this.engine.projects.create(definition);
  }

  /**
   * Sends `<stage>.<sequence>.triggered` as the command line of Keptn does
   * (docs/reference/keptn.md#how-keptns-own-command-line-does-it).
   * @returns the context
   */
  trigger({
    project,
    stage,
    sequence,
    service,
    data = {},
    keptnContext,
    gitcommitid,
  }: TriggerRequest): string {
    const context = keptnContext ?? this.engine.newId();
    this.sendAs(CLI_SOURCE, {
      type: sequenceType(stage, sequence, "triggered"),
      shkeptncontext: context,
      ...(gitcommitid !== undefined && { gitcommitid }),
      data: { project, stage, service, ...data },
    });
    return context;
  }

  /**
   * Creates a project whose one sequence has the one task, triggers it, and returns the open
   * `<task>.triggered`.
   *
   * @throws Error when the task is not open afterwards: answered by a core service (switch it off),
   * or held back
   */
  openTask({
    task,
    project,
    stage = "dev",
    service = "service",
    data = {},
    properties,
  }: OpenTaskRequest): KeptnEvent {
    const name = project ?? `project-${(this.#openTaskProjects += 1)}`;
    const tasks = [{ name: task, ...(properties !== undefined && { properties }) }];
    const shipyard = {
      apiVersion: "spec.keptn.sh/0.2.2",
      kind: "Shipyard",
      metadata: { name },
      spec: { stages: [{ name: stage, sequences: [{ name: "sequence", tasks }] }] },
    };
    this.createProject({ name, shipyard: stringify(shipyard), services: [service] });
    const keptnContext = this.trigger({
      project: name,
      stage,
      sequence: "sequence",
      service,
      data,
    });
    const open = this.openTasks().find((event) => event.shkeptncontext === keptnContext);
    const sent =
      open && this.events({ type: taskType(task, "triggered"), keptnContext }).at(-1)?.event;
    if (sent === undefined)
      throw new Error(
        `The task ${task} is not open: a core service has answered it (lighthouse: ` +
          "false, approvalService: false) or it is held back.",
      );
    return sent;
  }

  /** Sends as another executor, past the API: a service of the control plane, a human's Bridge. */
  sendAs(source: string, event: OutgoingEvent): KeptnEvent {
    return this.engine.sendAs(source, event);
  }

  /** Everything on the bus, in the order of arrival. */
  events(filter: EventFilter | ((delivery: BusEvent) => boolean) = {}): readonly BusEvent[] {
    return this.engine.bus.log.filter(predicateOf(filter));
  }

  /** The `<task>.triggered` events nobody has finished yet, sent or still held back. */
  openTasks(): readonly KeptnEvent[] {
    const { openEvents } = this.engine.sequences;
    return openEvents
      .projects()
      .flatMap((project) => openEvents.find(project))
      .filter((event) => parseSequenceType(event.type) === undefined);
  }

  /**
   * How many `started` and `finished` with this triggeredid came over the bus, whether anybody
   * waited for them or not.
   */
  counts(triggeredId: string): SourceCounts {
    const answers = this.events({ triggeredId })
      .map(({ event }) => event)
      .filter(({ type }) => parseTaskType(type) !== undefined);
    const sources = [...new Set(answers.map(({ source }) => source))];
    const countOf = (events: readonly KeptnEvent[]): Count => ({
      started: events.filter(({ type }) => kindOf(type) === "started").length,
      finished: events.filter(({ type }) => kindOf(type) === "finished").length,
    });
    const bySource = sources.map(
      (source) => [source, countOf(answers.filter((event) => event.source === source))] as const,
    );
    return { ...countOf(answers), bySource: Object.fromEntries(bySource) };
  }

  /**
   * Hands every event on the bus to `listener`; matching it with subscriptions is the listener's
   * business (`engine.integrations`). What the listener throws surfaces as an uncaught error and
   * does not harm the bus.
   *
   * @returns a function that ends it
   */
  onEvent(listener: (delivery: BusEvent) => void): () => void {
    return this.engine.bus.subscribe((delivery) => {
      try {
        listener(delivery);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    });
  }

  /** The first event that matches, now or within the time. @throws Error when none comes */
  async waitForEvent(
    filter: EventFilter | ((delivery: BusEvent) => boolean),
    timeoutMs = DEFAULT_WAIT_MS,
  ): Promise<BusEvent> {
    const [found] = this.events(filter);
    if (found !== undefined) return found;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(
          new Error(
            `No such event within ${timeoutMs} ms${typeof filter === "function" ? "" : `: ${JSON.stringify(filter)}`}`,
          ),
        );
      }, timeoutMs);
      const stop = this.onEvent((delivery) => {
        if (!predicateOf(filter)(delivery)) return;
        clearTimeout(timer);
        stop();
        resolve(delivery);
      });
    });
  }

  abort(project: string, keptnContext: string, stage = ""): void {
    this.engine.sequences.abort(project, keptnContext, stage);
  }

  pause(project: string, keptnContext: string, stage = ""): void {
    this.engine.sequences.pause(project, keptnContext, stage);
  }

  resume(project: string, keptnContext: string, stage = ""): void {
    this.engine.sequences.resume(project, keptnContext, stage);
  }

  /** Leaves no timer and no socket behind. */
  async close(): Promise<void> {
    this.engine.close();
    await this.server.close();
  }
}

function predicateOf(
  filter: EventFilter | ((delivery: BusEvent) => boolean),
): (delivery: BusEvent) => boolean {
  if (typeof filter === "function") return filter;
  const { type, source, project, keptnContext, triggeredId, origin } = filter;
  return ({ event, origin: came }) =>
    (type === undefined || event.type === type) &&
    (source === undefined || event.source === source) &&
    (project === undefined ||
      (isJsonObject(event.data) && getOwn(dataObject(event), "project") === project)) &&
    (keptnContext === undefined || event.shkeptncontext === keptnContext) &&
    (triggeredId === undefined || event.triggeredid === triggeredId) &&
    (origin === undefined || came === origin);
}
