import { backOffMs } from "../../domain/waiting";

const FIRST_DELAY_MS = 1_000;
const MAX_ATTEMPTS = 4;
/** Longer than this no runner waits for one request. */
const MAX_RETRY_AFTER_MS = 5 * 60_000;

/** What decides whether a request is sent again. */
interface Miss {
  /** 0: no answer. */
  readonly status: number;
  /** Whether it may have had its effect. */
  readonly reached: "no" | "maybe";
  readonly retryAfterMs: number | undefined;
}

interface Chance {
  /** A second one has the effect of the first. */
  readonly isRepeatable: boolean;
  /** Of the task's time. */
  readonly leftMs: number;
  /** 0 to 1 */
  readonly jitter: number;
}

/**
 * How long to wait before a request is sent again, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @returns        milliseconds: 1,000 to 8,000 with jitter, or what Retry-After asked for
 */
export function nextAttemptMs(
  attempt: number,
  { status, reached, retryAfterMs }: Miss,
  { isRepeatable, leftMs, jitter }: Chance,
): number | undefined {
  const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
  // Over a limit, or where nobody was reached, it had no effect.
  const isSafe = isRepeatable || status === 429 || (status === 0 && reached === "no");
  if (!isPassing || !isSafe || attempt >= MAX_ATTEMPTS) return undefined;
  const waitMs = retryAfterMs ?? backOffMs(attempt, FIRST_DELAY_MS, jitter);
  return waitMs > MAX_RETRY_AFTER_MS || waitMs > leftMs ? undefined : waitMs;
}
