import { getOctokit } from "@actions/github";
import { boundedFetch, UnacceptableAnswer } from "./bounded-fetch";
import type { Environment } from "./repository";

export type Octokit = ReturnType<typeof getOctokit>;

/**
 * GitHub's API at the address the runner names, through the proxy of the environment; requests end
 * with the signal, see {@link boundedFetch}.
 */
export function octokitFor(environment: Environment, token: string, signal: AbortSignal): Octokit {
  const baseUrl = environment["GITHUB_API_URL"];
  return getOctokit(token, {
    ...(baseUrl && { baseUrl }),
    request: { signal, fetch: boundedFetch() },
  });
}

/** What GitHub answered, as a clause for people: never a header, never a body. */
export function refusalOf(error: unknown): string {
  // A request that broke has a status, too, but no response.
  const answered =
    typeof error === "object" && error !== null && "response" in error && error.response;
  const status =
    answered && "status" in error && typeof error.status === "number" ? error.status : 0;
  if (status === 401) return "GitHub refused the token (HTTP 401)";
  if (status === 403 || status === 404)
    return `GitHub answered HTTP ${status}; the token lacks a permission, or the thing is not there`;
  if (status > 0) return `GitHub answered HTTP ${status}`;
  return unacceptable(error) ?? "GitHub could not be reached";
}

/** Why an answer was not taken, as a clause; `undefined` where there was none. */
export function unacceptable(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof UnacceptableAnswer ? cause.message : undefined;
}
