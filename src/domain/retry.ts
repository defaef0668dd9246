import type { Failure } from "./failure";
import { backOffMs } from "./waiting";

const FIRST_DELAY_MS = 250;
/** Refusals of a gateway whose service is just being replaced, and of one that lost patience. */
const PASSING_STATUS = [404, 408, 425];
/** How long an answer that is not the control plane's is taken for a passing fault of a proxy. */
const UNEXPECTED_MS = 20_000;

/**
 * How long to wait before the next attempt, or `undefined` to stop.
 *
 * @param attempt  1 after the first try
 * @param jitter   0 to 1
 * @returns milliseconds: doubling from 250 to 8,000 with jitter, or what Retry-After asked for
 * @see            docs/reference/keptn.md#repeating-a-request-safely
 */
export function nextDelayMs(attempt: number, failure: Failure, jitter: number): number | undefined {
  // A wrong token empties the gateway's rate limit for the good ones too; the others answer the
  // same every time.
  const isFinal = failure.kind === "refused" && !PASSING_STATUS.includes(failure.httpStatus ?? 0);
  if (isFinal || ["unauthorized", "cancelled", "closed"].includes(failure.kind)) return undefined;
  if (failure.retryAfterMs !== undefined) return failure.retryAfterMs;
  return backOffMs(attempt, FIRST_DELAY_MS, jitter);
}

/**
 * Until when a read that failed may be repeated. One that is refused is refused: an address without
 * such an interface answers 404 for ever.
 *
 * @param sinceMs  when it was tried first
 * @param untilMs  when its time is over
 */
export function readAgainUntilMs(failure: Failure, sinceMs: number, untilMs: number): number {
  if (failure.kind === "refused") return -Infinity;
  return failure.kind === "unexpected" ? Math.min(untilMs, sinceMs + UNEXPECTED_MS) : untilMs;
}
