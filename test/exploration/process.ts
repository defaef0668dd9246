import { digest } from "./digest";

const NEVER = new Promise<never>(() => undefined);

/**
 * A process that can die between any two of its side effects. It has none after its death, and
 * never comes back from one.
 */
export class Process {
  /** When it read the counts last, and what it has been told of the task's end. */
  lastCountsMs: number | undefined;
  knowsItIsOver = false;
  isDead = false;
  /**
   * Short for everything that its code has been told: with that and the clock it can only go on in
   * one way.
   */
  seen = "";
  /** What befalls the side effect that it is in, and will be told by it. */
  pending = "";
  #die: () => void = () => undefined;
  readonly #death = new Promise<"killed">((resolve) => (this.#die = () => resolve("killed")));

  /**
   * @param fates  what can happen to it at any of its side effects; `cancelled` also while it waits
   */
  constructor(
    readonly name: string,
    readonly fates: readonly string[],
    readonly befall: (fate: string) => void,
    readonly nowMs: () => number,
  ) {}

  die(): void {
    this.isDead = true;
    this.#die();
  }

  /** Everything that its code learns passes here. */
  async effect<T>(what: string, action: () => Promise<T> | T): Promise<T> {
    if (this.isDead) return NEVER;
    const value = await action();
    if (this.isDead) return NEVER;
    this.pending = "";
    // With its time, since whoever looks at a clock remembers when that was.
    this.seen = digest(`${this.seen}${what}${JSON.stringify(value) ?? ""} ${this.nowMs()}`);
    return value;
  }

  /** What becomes of the work of this process. */
  live<T>(work: () => Promise<T>): Promise<T | "killed"> {
    return Promise.race([work(), this.#death]);
  }
}
