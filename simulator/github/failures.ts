import type { Effect } from "../faults";

function answer(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Effect {
  return {
    kind: "answer",
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

/**
 * Effects for the answers that docs/reference/github-actions.md#limits-and-repeating tells apart.
 */
export const githubAnswers = {
  /** 403, to be tried again after that many seconds; without them after a minute. */
  secondaryLimit: (retryAfterSeconds?: number): Effect =>
    answer(
      403,
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      {
        "x-ratelimit-remaining": "900",
        ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
      },
    ),
  /** 403 with nothing left until then. */
  primaryLimit: (resetAt: Date): Effect =>
    answer(403, "API rate limit exceeded for installation.", {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(resetAt.getTime() / 1_000)),
    }),
  tooManyRequests: (retryAfterSeconds: number): Effect =>
    answer(429, "You have exceeded a secondary rate limit.", {
      "retry-after": String(retryAfterSeconds),
    }),
  notAccessible: (): Effect => answer(403, "Resource not accessible by integration"),
  serverError: (): Effect => answer(500, "Server Error"),
  badGateway: (): Effect => answer(502, "Server Error"),
  serviceUnavailable: (): Effect => answer(503, "Service unavailable"),
} as const;
