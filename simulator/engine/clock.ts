export type Cancel = () => void;

/**
 * Time as the control plane sees it; everything that waits asks it, so that tests can move time
 * themselves.
 */
export interface Clock {
  now(): Date;
  /** Runs `run` once, `delayMs` from now; the returned function cancels it. */
  setTimeout(run: () => void, delayMs: number): Cancel;
}

/**
 * The machine's own time. Its timers do not keep the process alive: the listening server does that.
 */
export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }

  setTimeout(run: () => void, delayMs: number): Cancel {
    const timer = setTimeout(run, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  }
}

interface Alarm {
  readonly dueMs: number;
  readonly run: () => void;
}

/** A clock that stands still until `advance` is called. */
export class VirtualClock implements Clock {
  #nowMs: number;
  #alarms: Alarm[] = [];

  constructor(start: Date | string = "2022-03-01T10:00:00.000Z") {
    this.#nowMs = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.#nowMs);
  }

  setTimeout(run: () => void, delayMs: number): Cancel {
    const alarm: Alarm = { dueMs: this.#nowMs + Math.max(0, delayMs), run };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /**
   * Moves time forward and runs what falls due on the way, in the order of due time, then of
   * asking.
   */
  advance(byMs: number): void {
    const untilMs = this.#nowMs + byMs;
    for (let next = this.#next(untilMs); next !== undefined; next = this.#next(untilMs)) {
      const due = next;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== due);
      this.#nowMs = Math.max(this.#nowMs, due.dueMs);
      due.run();
    }
    this.#nowMs = untilMs;
  }

  /** How many timers are waiting. */
  get pending(): number {
    return this.#alarms.length;
  }

  #next(untilMs: number): Alarm | undefined {
    return this.#alarms
      .filter((alarm) => alarm.dueMs <= untilMs)
      .reduce<Alarm | undefined>(
        (first, alarm) => (first === undefined || alarm.dueMs < first.dueMs ? alarm : first),
        undefined,
      );
  }
}

/** The timers of one control plane, so that closing it leaves none behind. */
export class Timers {
  readonly #running = new Set<Cancel>();
  #stopped = false;

  /** @param around  what every callback is run in */
  constructor(
    private readonly clock: Clock,
    private readonly around: (run: () => void) => void = (run) => run(),
  ) {}

  after(delayMs: number, run: () => void): Cancel {
    if (this.#stopped) return () => undefined;
    const stop = this.clock.setTimeout(() => {
      this.#running.delete(cancel);
      this.around(run);
    }, delayMs);
    const cancel: Cancel = () => {
      this.#running.delete(cancel);
      stop();
    };
    this.#running.add(cancel);
    return cancel;
  }

  /** A promise instead of a callback; it stays unsettled when the control plane is closed first. */
  wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.after(delayMs, resolve));
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of [...this.#running]) cancel();
  }
}
