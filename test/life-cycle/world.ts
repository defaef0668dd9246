import { stringify } from "yaml";
import { Engine } from "../../simulator";
import type { KeptnEvent } from "../../simulator";
import { Gateway } from "../../simulator/api/gateway";
import { parseVersion } from "../../simulator/api/version";
import type { Exchange } from "../../src/keptn/request";
import { understand } from "../../src/keptn/request";
import { Keptn } from "../../src/keptn/client";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import type { Dispatch } from "../../src/domain/events/dispatch-payload";
import type { ReadablePlane, TaskList } from "../../src/task/ports";
import { isOurs, requireSent } from "../support/schemas";
import { JumpClock } from "./clock";
import { GitHub } from "./github";
import type { MortalProcess } from "./process";

export const TOKEN = "token-of-the-world";
const ADDRESS = "https://keptn.example.org/api";
const HALF_WAY_MS = 5;

/** What happens to one request of ours; `unreadable` lets events pass and nothing else. */
export type Trouble =
  | "none"
  | "refused"
  | "reset"
  | "answer lost"
  | "stalled"
  | "429"
  | "502"
  | "502 for an answer"
  | "bus down"
  | "unreadable";

export interface Outage {
  readonly fromMs: number;
  readonly forMs: number;
  readonly kind: Trouble;
}

interface WorldOptions {
  readonly keptnVersion?: string;
  /** How late the event store and the counts show an answer. */
  readonly storeLagMs?: number;
  readonly executionLagMs?: number;
  /** Times since the world's begin in which every request of ours meets the same trouble. */
  readonly outages?: readonly Outage[];
}

/** Work for a task in one run attempt: a script, or the caller's own steps. */
export interface Work {
  readonly runId: number;
  readonly source: string;
  readonly triggeredId: string;
  readonly fromMs: number;
  untilMs: number | undefined;
  /** Its exit code, once it has come to its own end. */
  exitCode?: number;
}

/**
 * The life cycle with its real code, the real sweep and the real control plane engine in one
 * process, on a clock of its own: hours pass in milliseconds, and every schedule is the same each
 * time it is played.
 */
export class World {
  readonly clock = new JumpClock();
  readonly begunMs = this.clock.nowMs();
  readonly engine: Engine;
  readonly github = new GitHub(this.clock);
  readonly works: Work[] = [];
  /** What should never happen and cannot be seen from the answers alone. */
  readonly violations: string[] = [];
  /** Of every process of ours, with its name. */
  readonly log: string[] = [];
  readonly #gateway: Gateway;
  readonly #outages: readonly Outage[];
  #ids = 0;

  constructor({
    keptnVersion = "1.4.5",
    storeLagMs = 0,
    executionLagMs = 0,
    outages = [],
  }: WorldOptions = {}) {
    const isAnswer = (type: string) => type.endsWith(".started") || type.endsWith(".finished");
    const lagOf = ({ type }: KeptnEvent) =>
      isAnswer(type) ? { storeLagMs, executionLagMs } : { storeLagMs: 0, executionLagMs: 0 };
    this.engine = new Engine({
      clock: this.clock,
      newId: () => `00000000-0000-4000-8000-${String(++this.#ids).padStart(12, "0")}`,
      approvalService: false,
      lighthouse: false,
      lagOf,
    });
    this.#gateway = new Gateway(this.engine, {
      token: TOKEN,
      bearerTokens: [],
      eventValidation: true,
      version: parseVersion(keptnVersion),
    });
    this.#outages = outages;
  }

  get nowMs(): number {
    return this.clock.nowMs() - this.begunMs;
  }

  /** One open task for each service of a new project. */
  openTasks(project: string, services: readonly string[], task = "deployment"): KeptnEvent[] {
    this.engine.projects.create({
      name: project,
      services,
      shipyard: stringify({
        apiVersion: "spec.keptn.sh/0.2.2",
        kind: "Shipyard",
        metadata: { name: project },
        spec: {
          stages: [{ name: "dev", sequences: [{ name: "sequence", tasks: [{ name: task }] }] }],
        },
      }),
    });
    return services.map((service) => {
      this.engine.sendAs("cli", {
        type: "sh.keptn.event.dev.sequence.triggered",
        shkeptncontext: this.engine.newId(),
        data: { project, stage: "dev", service },
      });
      const sent = this.engine.bus.log.at(-1)?.event;
      if (!sent?.type.endsWith(`${task}.triggered`)) throw new Error("the task was not triggered");
      return sent;
    });
  }

  openTask(project = "shop"): KeptnEvent {
    const [event] = this.openTasks(project, ["carts"]);
    if (!event) throw new Error("no task");
    return event;
  }

  /** What the control plane's webhook dispatches: ids only. */
  dispatchOf(event: KeptnEvent): Dispatch {
    const eventType = `keptn-${event.type.split(".")[3] ?? ""}`;
    return {
      eventType,
      ...parseDispatch(
        {
          type: event.type,
          id: event.id,
          shkeptncontext: event.shkeptncontext,
          project: projectOf(event),
        },
        "client_payload",
      ),
    };
  }

  answer(source: string, event: KeptnEvent, kind: "started" | "finished"): void {
    const verdict = kind === "finished" ? { status: "succeeded", result: "pass" } : {};
    this.engine.sendAs(source, {
      type: event.type.replace(/triggered$/, kind),
      shkeptncontext: event.shkeptncontext,
      triggeredid: event.id,
      data: { ...(event.data as object), ...verdict } as never,
    });
  }

  /** All answers to a task, in order. @throws Error when one of ours is not as schema/ says */
  answers(event: KeptnEvent): Answered[] {
    const answers = this.engine.bus.log.filter(
      ({ event: { triggeredid, type } }) =>
        triggeredid === event.id && !type.includes(".dev.sequence."),
    );
    requireSent(answers.map((delivery) => delivery.event).filter(isOurs));
    return answers.map(({ event: { type, source, data }, receivedAt }) => {
      const { status, result, message, labels } = data as {
        status?: string;
        result?: string;
        message?: string;
        labels?: Record<string, string>;
      };
      return {
        kind: type.endsWith(".started") ? "started" : "finished",
        source,
        atMs: receivedAt.getTime() - this.begunMs,
        status,
        result,
        message,
        pays: labels?.["pays"] !== undefined,
        data: data as Record<string, unknown>,
      };
    });
  }

  isOpen(event: KeptnEvent): boolean {
    const { openEvents } = this.engine.sequences;
    return openEvents.find(projectOf(event), { id: event.id }).length > 0;
  }

  /** When the sequence of a task was over, whoever ended it; `undefined` while it is not. */
  closedMs(event: KeptnEvent): number | undefined {
    const over = this.engine.bus.log.find(
      ({ event: { type, shkeptncontext } }) =>
        type === "sh.keptn.event.dev.sequence.finished" && shkeptncontext === event.shkeptncontext,
    );
    return over && over.receivedAt.getTime() - this.begunMs;
  }

  stateOf(event: KeptnEvent): string | undefined {
    return this.engine.sequences.views.find(projectOf(event), event.shkeptncontext)?.state;
  }

  /** The control plane as one process of ours sees it. */
  controlPlaneFor(
    process: MortalProcess,
    name: string,
    troubleOf: () => Trouble,
  ): ReadablePlane & TaskList {
    const exchange = this.#exchange(troubleOf);
    const clock = {
      nowMs: () => this.clock.nowMs(),
      sleep: (ms: number, signal?: AbortSignal) =>
        process.effect(() => this.clock.sleep(ms, signal)),
    };
    const keptn = new Keptn({
      base: ADDRESS,
      authorise: () => Promise.resolve({ ok: true, value: { "x-token": TOKEN } }),
      exchange: (request, signal) => process.effect(() => exchange(request, signal)),
      clock,
    });
    return this.#watched(keptn, name);
  }

  /** Nobody who was told that a task is over sends anything for it. */
  #watched(keptn: Keptn, name: string): ReadablePlane & TaskList {
    const over = new Set<string>();
    return {
      address: keptn.address,
      can: keptn.can,
      openTasks: (...given) => keptn.openTasks(...given),
      async find(reference, signal) {
        const found = await keptn.find(reference, signal);
        if (found.ok && found.value.state === "closed") over.add(reference.id);
        return found;
      },
      async counts(task, signal) {
        const read = await keptn.counts(task, signal);
        if (read.ok && !read.value.open) over.add(task.id);
        return read;
      },
      async isAborted(task, signal) {
        const read = await keptn.isAborted(task, signal);
        if (read.ok && read.value) over.add(task.id);
        return read;
      },
      hasArrived: (...given) => keptn.hasArrived(...given),
      deliver: (event, ...rest) => {
        if (over.has(event.triggeredid))
          this.violations.push(`${name} knows that the task is over and sends ${event.type}`);
        return keptn.deliver(event, ...rest);
      },
    };
  }

  /** Our HTTP, straight into the gateway, with trouble on the way. */
  #exchange(troubleOf: () => Trouble): Exchange {
    return async (request, signal) => {
      const where = `${request.method} ${request.url}`;
      const planned = troubleOf();
      const outage = this.#outages.find(
        ({ fromMs, forMs }) => this.nowMs >= fromMs && this.nowMs < fromMs + forMs,
      );
      const trouble = outage?.kind ?? planned;
      const cancelled = {
        ok: false,
        failure: {
          kind: "cancelled",
          reached: "maybe",
          message: `${where} was given up because the run was cancelled`,
        },
      } as const;
      if (signal.aborted) return cancelled;
      const process = () => {
        const url = new URL(request.url);
        for (const [name, value] of Object.entries(request.query ?? {}))
          url.searchParams.set(name, value);
        return this.#gateway.answer({
          method: request.method,
          path: url.pathname,
          query: url.searchParams,
          headers: { ...request.headers, "content-type": "application/json" },
          body: Buffer.from(request.body === undefined ? "" : JSON.stringify(request.body)),
          remoteAddress: "10.0.0.1",
        });
      };
      const broken = (reached: "no" | "maybe") =>
        ({
          ok: false,
          failure: { kind: "unreachable", reached, message: `${where} failed: ${trouble}` },
        }) as const;
      const through = () => {
        const { status, headers, body } = process();
        return understand(where, status, headers, body);
      };
      const answered = async () => {
        await this.clock.sleep(HALF_WAY_MS);
        switch (trouble) {
          case "refused":
            return broken("no");
          case "reset":
            return broken("maybe");
          case "answer lost":
            process();
            return broken("maybe");
          case "stalled":
            await this.clock.sleep(request.timeoutMs, signal);
            return {
              ok: false,
              failure: { kind: "timeout", reached: "maybe", message: `${where} got no answer` },
            } as const;
          case "429":
            return understand(where, 429, { "retry-after": "2" }, "");
          case "502 for an answer":
            process();
            return understand(where, 502, {}, "<html></html>");
          case "502":
            return understand(where, 502, {}, "<html></html>");
          case "bus down":
            return request.method === "POST"
              ? understand(where, 500, {}, '{"message":"could not publish message to NATS"}')
              : broken("no");
          case "unreadable":
            return request.method === "GET" ? understand(where, 503, {}, "") : through();
          case "none":
            return through();
        }
      };
      const answer = await answered();
      // The request was on its way; whether it was processed, nobody tells a process that stops.
      return signal.aborted ? cancelled : answer;
    };
  }

  /**
   * Lets everything that can go on go on, and time pass while everybody waits, until the promise is
   * settled or the time is over.
   */
  async play<T>(promise: Promise<T>, limitMs = 24 * 3_600_000): Promise<T | "still going"> {
    let done: { value: T } | { error: unknown } | undefined;
    promise.then(
      (value) => (done = { value }),
      (error: unknown) => (done = { error }),
    );
    for (const untilMs = this.clock.nowMs() + limitMs; this.clock.nowMs() < untilMs;) {
      // Promises of the life cycle, dynamic imports included, settle between two looks at the
      // clock.
      await new Promise((resolve) => setImmediate(resolve));
      if (done) {
        if ("error" in done) throw done.error;
        return done.value;
      }
      this.clock.jump();
    }
    return "still going";
  }
}

export interface Answered {
  readonly kind: "started" | "finished";
  readonly source: string;
  /** Since the world's begin. */
  readonly atMs: number;
  readonly status: string | undefined;
  readonly result: string | undefined;
  readonly message: string | undefined;
  readonly pays: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export function projectOf(event: KeptnEvent): string {
  return (event.data as { project: string }).project;
}
