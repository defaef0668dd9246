import type { KeptnEvent } from "./event";

/**
 * `http`: through the public API; `inside`: from a service of the control plane or another
 * executor.
 */
export type Origin = "http" | "inside";

/** An event on the bus, in the order of arrival. */
export interface BusEvent {
  readonly event: KeptnEvent;
  readonly receivedAt: Date;
  readonly origin: Origin;
}

/**
 * How late two of the consumers see an event; the faults decide (README, "Faults"). Milliseconds.
 */
export interface Lag {
  readonly storeLagMs: number;
  readonly executionLagMs: number;
}

type BusListener = (delivery: BusEvent, lag: Lag) => void;

/**
 * The message bus: one event after the other, so that what a listener publishes comes after what it
 * listened to.
 */
export class Bus {
  readonly log: BusEvent[] = [];
  readonly #listeners = new Set<BusListener>();
  readonly #waiting: { delivery: BusEvent; lag: Lag }[] = [];
  #delivering = false;

  subscribe(listener: BusListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(event: KeptnEvent, receivedAt: Date, origin: Origin, lag: Lag): void {
    const delivery: BusEvent = Object.freeze({ event, receivedAt, origin });
    this.log.push(delivery);
    this.#waiting.push({ delivery, lag });
    if (!this.#delivering) this.#deliverAll();
  }

  /** Runs something as a whole: what it publishes is delivered afterwards. */
  hold(run: () => void): void {
    if (this.#delivering) return run();
    this.#delivering = true;
    try {
      run();
    } finally {
      this.#deliverAll();
    }
  }

  #deliverAll(): void {
    this.#delivering = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        for (const listener of [...this.#listeners]) listener(next.delivery, next.lag);
      }
    } finally {
      this.#delivering = false;
    }
  }
}
