import type { Concurrency } from "./workflow";

interface Waiting {
  start(): void;
  replaced(): void;
}

interface Group {
  readonly waiting: Waiting[];
}

/** With `queue: max` (docs/reference/github-actions.md#concurrency). */
const MAX_WAITING = 100;

/** One run per group at a time; a group's name is matched whatever its case. */
export class ConcurrencyGroups {
  /** Groups in which a run is under way. */
  readonly #groups = new Map<string, Group>();

  /**
   * Waits for a turn.
   *
   * @returns a function that gives the turn back; `undefined` when a newer run took this one's
   * place in the queue
   */
  enter({ group, queue }: Concurrency): Promise<(() => void) | undefined> {
    const key = group.toLowerCase();
    const busy = this.#groups.get(key);
    const leave = () => this.#leave(key);
    if (busy === undefined) {
      this.#groups.set(key, { waiting: [] });
      return Promise.resolve(leave);
    }
    return new Promise((resolve) => {
      if (queue === "single") for (const older of busy.waiting.splice(0)) older.replaced();
      if (busy.waiting.length >= MAX_WAITING) return resolve(undefined);
      busy.waiting.push({ start: () => resolve(leave), replaced: () => resolve(undefined) });
    });
  }

  #leave(key: string): void {
    const next = this.#groups.get(key)?.waiting.shift();
    if (next === undefined) this.#groups.delete(key);
    else next.start();
  }
}
