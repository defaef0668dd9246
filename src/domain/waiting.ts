/** What a timer of Node can hold; beyond it fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;
const MAX_BACK_OFF_MS = 8_000;

/** Structurally the clock of `src/task/ports.ts`. */
interface Sleeper {
  /** Resolves early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * How long to wait before something is tried again: doubling from `firstMs` to 8 s, half of it by
 * chance, so that those who failed together do not come back together.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 */
export function backOffMs(attempt: number, firstMs: number, jitter: number): number {
  const fullMs = Math.min(MAX_BACK_OFF_MS, firstMs * 2 ** (attempt - 1));
  return Math.round(fullMs / 2 + (fullMs / 2) * jitter);
}

/**
 * @param header  `Retry-After`: seconds or a date
 *   (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)
 */
export function retryAfterMs(header: unknown, nowMs: number): number | undefined {
  if (typeof header !== "string") return undefined;
  const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

interface Bounds {
  /** In any case. */
  readonly limitMs?: number;
  readonly stop?: AbortSignal | undefined;
  /** How long after `stop`: what was begun may be finished. Otherwise at once. */
  readonly graceMs?: number;
  /** The reason that the signal is aborted with. */
  readonly reasonOf?: (cause: "time" | "stop") => unknown;
}

interface Bounded {
  readonly signal: AbortSignal;
  /** Ends timers and listeners. Without it they keep the process and what they hold. */
  release(): void;
}

/**
 * A signal that is aborted when the time is over or after another one. The time is real, since it
 * guards against what really hangs.
 *
 * Not AbortSignal.any with AbortSignal.timeout: Node may collect those before they fire, and what
 * waits for them would wait for ever (https://github.com/nodejs/node/issues/57736).
 */
export function bounded({ limitMs, stop, graceMs = 0, reasonOf }: Bounds): Bounded {
  const end = new AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const endAfter = (ms: number, cause: "time" | "stop"): void => {
    const abort = (): void => end.abort(reasonOf?.(cause));
    if (ms <= 0) abort();
    else timers.push(setTimeout(abort, Math.min(ms, MAX_TIMER_MS)));
  };
  const stopped = (): void => endAfter(graceMs, "stop");
  if (limitMs !== undefined) endAfter(limitMs, "time");
  if (stop?.aborted) stopped();
  else stop?.addEventListener("abort", stopped, { once: true });
  return {
    signal: end.signal,
    release: () => {
      stop?.removeEventListener("abort", stopped);
      timers.forEach((timer) => clearTimeout(timer));
    },
  };
}

/** Does work with a signal that ends it in time; the work has to heed it. */
export async function within<T>(
  bounds: Bounds,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal, release } = bounded(bounds);
  try {
    return await work(signal);
  } finally {
    release();
  }
}

/**
 * Tries until it works or trying again makes no sense.
 *
 * @param waitMsAfter  the pause before the next attempt; `undefined` to stop with this answer
 */
export async function tryAgain<T>(
  { clock, stop }: { readonly clock: Sleeper; readonly stop?: AbortSignal },
  attempt: (count: number) => Promise<T>,
  waitMsAfter: (answer: T, count: number) => number | undefined,
): Promise<T> {
  for (let count = 1; ; count++) {
    const answer = await attempt(count);
    const waitMs = waitMsAfter(answer, count);
    if (waitMs === undefined) return answer;
    await clock.sleep(waitMs, stop);
  }
}
