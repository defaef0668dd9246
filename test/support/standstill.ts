import { TestEnvironment } from "jest-environment-node";

const LOOK_MS = 250;
/** So long without the processor is no mere wait for the neighbours. */
const STANDSTILL_MS = 1_000;
const TRIES = 3;

/** The time that has passed, without what this process has worked for itself. */
function idleMs(): number {
  const { user, system } = process.cpuUsage();
  return performance.now() - (user + system) / 1_000;
}

/** Notes for how long this process was kept from looking, by no work of its own. */
export class Watch {
  stoodMs = 0;
  readonly #idleMs: () => number;
  #lastMs: number;
  readonly #timer = setInterval(() => this.look(), LOOK_MS).unref();

  constructor(idle = idleMs) {
    this.#idleMs = idle;
    this.#lastMs = idle();
  }

  look(): void {
    const nowMs = this.#idleMs();
    const keptMs = nowMs - this.#lastMs - LOOK_MS;
    if (keptMs > STANDSTILL_MS) this.stoodMs += keptMs;
    this.#lastMs = nowMs;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}

interface Test {
  readonly name: string;
  fn?: (this: unknown) => unknown;
}

/** The test's function, again where it fails while the machine stands still. */
export function untilCalm(watch: Watch, name: string, play: (this: unknown) => unknown) {
  return async function (this: unknown): Promise<unknown> {
    for (let left = TRIES - 1; ; left--) {
      const beforeMs = watch.stoodMs;
      try {
        return await play.call(this);
      } catch (error) {
        watch.look();
        const stoodMs = Math.round(watch.stoodMs - beforeMs);
        if (left === 0 || stoodMs === 0) throw error;
        process.stderr.write(
          `The machine stood still for ${stoodMs} ms while "${name}" failed, so it is played again:\n` +
            `${(error as Error | undefined)?.stack ?? String(error)}\n`,
        );
      }
    }
  };
}

/**
 * The environment of all tests. A machine that stands still for seconds, such as a guest that is not
 * scheduled, lets every limit of time run out at once, ours and those of the programs under test: a
 * test that failed meanwhile says nothing. It is played again, and the log says so. A test that
 * fails while the machine runs has failed.
 */
export default class extends TestEnvironment {
  readonly #watch = new Watch();

  handleTestEvent({ name, test }: { readonly name: string; readonly test?: Test }): void {
    // One with a parameter calls back.
    if (name === "test_start" && test?.fn?.length === 0)
      test.fn = untilCalm(this.#watch, test.name, test.fn);
  }

  override async teardown(): Promise<void> {
    this.#watch.end();
    await super.teardown();
  }
}
