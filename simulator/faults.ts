import type { Json } from "../src/domain/text/json";
import { gatewayPage } from "./api/exchange";
import type { Lag, Origin } from "./engine/bus";
import type { KeptnEvent } from "./engine/event";

/** What goes wrong. Times run on the control plane's clock. */
export type Effect =
  /**
   * The request is cut off and the server stops listening for that time; without `forMs` until
   * `acceptConnections`.
   */
  | { readonly kind: "refuse"; readonly forMs?: number }
  /** Read, never answered, never processed. */
  | { readonly kind: "stall" }
  /** Processed, then the connection is destroyed instead of an answer. */
  | { readonly kind: "lose-answer" }
  /** The connection is destroyed before anything is processed. */
  | { readonly kind: "reset" }
  /** Processed only after this time. */
  | { readonly kind: "delay"; readonly ms: number }
  /** Processed at once, answered only after this time. */
  | { readonly kind: "delay-answer"; readonly ms: number }
  /** Answered like this, without being processed. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: Json;
    }
  /** The event store shows the event only after this time. */
  | { readonly kind: "store-lag"; readonly ms: number }
  /**
   * The sequence controller sees the event only after this time; the sender has had its 200 before.
   */
  | { readonly kind: "execution-lag"; readonly ms: number };

/**
 * What an event predicate is given: the event a request carries, or the one on the bus; texts it
 * lacks are empty.
 */
export interface FaultyEvent {
  readonly type: string;
  readonly source: string;
  readonly shkeptncontext: string;
  readonly triggeredid: string;
  readonly data: Json;
}

export interface FaultRule {
  readonly effect: Effect;
  readonly method?: string;
  /** Matched against the path below the prefix, e.g. `/api/v1/event`. */
  readonly path?: RegExp;
  readonly event?: (event: FaultyEvent) => boolean;
  /**
   * Which of the matching requests (for lags: events) are hit, counted from 1; all of them when
   * left out.
   */
  readonly nth?: number | readonly number[];
  /** Lags only: events that came this way. */
  readonly origin?: Origin;
}

export interface Fault {
  /** How often the rule matched, hit or not. */
  readonly matches: number;
  /** How often it took effect. */
  readonly hits: number;
  remove(): void;
}

/** Opens and closes the listening socket. */
interface Listening {
  refuse(forMs?: number): void;
  accept(): void;
}

interface Entry extends Fault {
  readonly rule: FaultRule;
  matches: number;
  hits: number;
}

export type RequestEffect = Exclude<Effect, { kind: "store-lag" | "execution-lag" }>;

const LAGS = ["store-lag", "execution-lag"];

/** The faults in force; they can be added and removed while the control plane runs. */
export class Faults {
  #entries: Entry[] = [];
  #listening: Listening | undefined;

  attach(listening: Listening): void {
    this.#listening = listening;
  }

  add(rule: FaultRule): Fault {
    const entry: Entry = {
      rule,
      matches: 0,
      hits: 0,
      remove: () => void (this.#entries = this.#entries.filter((other) => other !== entry)),
    };
    this.#entries.push(entry);
    return entry;
  }

  /** Removes all faults and listens again. */
  clear(): void {
    this.#entries = [];
    this.#listening?.accept();
  }

  /**
   * Closes the listening socket and every connection now; without `forMs` until
   * `acceptConnections`.
   */
  refuseConnections(forMs?: number): void {
    this.#listening?.refuse(forMs);
  }

  acceptConnections(): void {
    this.#listening?.accept();
  }

  /** The effects on one request, in the order they were added. Counts the request for `nth`. */
  forRequest(
    method: string,
    path: string,
    event: FaultyEvent | undefined,
  ): readonly RequestEffect[] {
    return this.#hit((rule) => {
      if (LAGS.includes(rule.effect.kind)) return false;
      if (rule.method !== undefined && rule.method !== method) return false;
      if (rule.path !== undefined && !rule.path.test(path)) return false;
      return rule.event === undefined || (event !== undefined && rule.event(event));
    }) as readonly RequestEffect[];
  }

  /** How late the store and the controller see an event on the bus. */
  lagOf(event: KeptnEvent, origin: Origin): Lag {
    const faulty: FaultyEvent = { ...event, triggeredid: event.triggeredid ?? "" };
    const effects = this.#hit(
      (rule) =>
        LAGS.includes(rule.effect.kind) &&
        (rule.origin ?? origin) === origin &&
        (rule.event?.(faulty) ?? true),
    );
    const longest = (kind: string): number =>
      Math.max(
        0,
        ...effects.map((effect) => (effect.kind === kind && "ms" in effect ? effect.ms : 0)),
      );
    return { storeLagMs: longest("store-lag"), executionLagMs: longest("execution-lag") };
  }

  #hit(matches: (rule: FaultRule) => boolean): readonly Effect[] {
    return this.#entries
      .filter((entry) => matches(entry.rule) && isWanted(entry.rule.nth, (entry.matches += 1)))
      .map((entry) => {
        entry.hits += 1;
        return entry.rule.effect;
      });
  }
}

function isWanted(nth: FaultRule["nth"], occurrence: number): boolean {
  if (nth === undefined) return true;
  return typeof nth === "number" ? nth === occurrence : nth.includes(occurrence);
}

/** Effects for the errors that docs/reference/keptn.md#answers-and-errors lists. */
export const answers = {
  /** @param retryAfter  seconds or an HTTP date */
  tooManyRequests: (retryAfter?: number | string): Effect => ({
    kind: "answer",
    status: 429,
    headers: {
      "content-type": "text/plain",
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    },
    body: '{"code":429, "message":"too many requests"}',
  }),
  busDown: (): Effect => ({
    kind: "answer",
    status: 500,
    headers: { "content-type": "application/json" },
    body: '{"code":500,"message":"could not publish message to NATS: nats: no responders available for request"}',
  }),
  badGateway: (): Effect => ({ kind: "answer", ...gatewayPage(502, "Bad Gateway") }),
  serviceUnavailable: (): Effect => ({
    kind: "answer",
    ...gatewayPage(503, "Service Temporarily Unavailable"),
  }),
  gatewayTimeout: (): Effect => ({ kind: "answer", ...gatewayPage(504, "Gateway Time-out") }),
} as const;
