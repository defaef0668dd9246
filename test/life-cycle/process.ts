import type { JumpClock } from "./clock";

/**
 * When a process is killed: at its n-th side effect, just before it or just after it has happened,
 * or at a time after its begin.
 */
export type Kill =
  { readonly effect: number; readonly isAfter: boolean } | { readonly afterMs: number };

/**
 * A process that can die at any of its side effects. It has none after its death, and never comes
 * back from one.
 */
export class MortalProcess {
  readonly begunMs: number;
  readonly #kill: Kill | undefined;
  #effects = 0;
  #isDead = false;
  #die: () => void = () => undefined;
  readonly #death: Promise<void>;

  constructor(clock: JumpClock, kill?: Kill) {
    this.begunMs = clock.nowMs();
    this.#kill = kill;
    this.#death = new Promise((resolve) => (this.#die = resolve));
    if (kill && "afterMs" in kill) clock.setTimeout(() => this.die(), kill.afterMs);
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  die(): void {
    this.#isDead = true;
    this.#die();
  }

  /** Every side effect of the process passes here. */
  async effect<T>(action: () => Promise<T> | T): Promise<T> {
    const never = new Promise<never>(() => undefined);
    if (this.#isDead) return never;
    const isLast =
      this.#kill !== undefined && "effect" in this.#kill && ++this.#effects === this.#kill.effect;
    if (isLast && this.#kill && "isAfter" in this.#kill && !this.#kill.isAfter) {
      this.die();
      return never;
    }
    const value = await action();
    if (isLast) this.die();
    return this.#isDead ? never : value;
  }

  /** What becomes of the work of this process. */
  async live<T>(work: () => Promise<T>): Promise<T | "killed"> {
    const killed = async (): Promise<"killed"> => {
      await this.#death;
      return "killed";
    };
    return Promise.race([work(), killed()]);
  }
}
