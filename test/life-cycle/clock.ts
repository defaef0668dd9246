import type { Cancel, Clock } from "../../simulator";

interface Alarm {
  readonly dueMs: number;
  readonly run: () => void;
}

/**
 * A clock that stands still until everybody waits, and then jumps to the next thing that is due.
 */
export class JumpClock implements Clock {
  #nowMs = Date.parse("2026-11-01T10:00:00.000Z");
  readonly #alarms = new Set<Alarm>();

  now(): Date {
    return new Date(this.#nowMs);
  }

  nowMs(): number {
    return this.#nowMs;
  }

  setTimeout(run: () => void, delayMs: number): Cancel {
    const alarm = { dueMs: this.#nowMs + Math.max(0, delayMs), run };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  }

  /** Resolves early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        cancel();
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const cancel = this.setTimeout(done, ms);
      signal?.addEventListener("abort", done, { once: true });
    });
  }

  async until(ms: number): Promise<void> {
    if (ms > this.#nowMs) await this.sleep(ms - this.#nowMs);
  }

  /** @throws Error when nothing is due any more, so that whoever waits waits for ever */
  jump(): void {
    let next: Alarm | undefined;
    for (const alarm of this.#alarms) if (!next || alarm.dueMs < next.dueMs) next = alarm;
    if (!next) throw new Error("everybody waits for nothing");
    this.#alarms.delete(next);
    this.#nowMs = next.dueMs;
    next.run();
  }
}
