import { backOffMs } from "./waiting";

/** What of GitHub's answer decides whether to ask again. */
export interface GitHubRefusal {
  /** 0: no answer at all. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** GitHub's own words. */
  readonly message: string;
}

interface Attempt {
  /** 1 after the first try. */
  readonly attempt: number;
  /** A second effect would be the same as the first, or there is none. */
  readonly isRepeatable: boolean;
  readonly nowMs: number;
  /** From 0 to 1. */
  readonly jitter: number;
}

const FIRST_DELAY_MS = 500;
const MAX_ATTEMPTS = 5;
/** A secondary limit that names no time (docs/reference/github-actions.md#limits-and-repeating). */
const SECONDARY_LIMIT_MS = 60_000;
/** Longer than the hour of a primary limit nobody waits. */
const MAX_LIMIT_MS = 61 * 60_000;

/**
 * How long to wait before GitHub is asked again, or `undefined` to stop.
 *
 * @see                 docs/reference/github-actions.md#limits-and-repeating
 */
export function nextGitHubDelayMs(
  { status, headers, message }: GitHubRefusal,
  { attempt, isRepeatable, nowMs, jitter }: Attempt,
): number | undefined {
  // A request over a limit had no effect, so it may always be repeated.
  if (status === 403 || status === 429) {
    const limitMs = limitDelayMs(headers, message, nowMs);
    if (limitMs !== undefined)
      return attempt < MAX_ATTEMPTS && limitMs <= MAX_LIMIT_MS ? limitMs : undefined;
    if (status === 403) return undefined;
  }
  // An answer that was not taken would come again.
  if (status === 0 && message !== "") return undefined;
  const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
  if (!isPassing || !isRepeatable || attempt >= MAX_ATTEMPTS) return undefined;
  return backOffMs(attempt, FIRST_DELAY_MS, jitter);
}

function limitDelayMs(
  headers: GitHubRefusal["headers"],
  message: string,
  nowMs: number,
): number | undefined {
  const after = headers["retry-after"];
  if (after !== undefined && /^\d+$/.test(after)) return Number(after) * 1_000;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
    return Math.max(1_000, reset * 1_000 - nowMs);
  return /secondary rate limit|abuse/i.test(message) ? SECONDARY_LIMIT_MS : undefined;
}
