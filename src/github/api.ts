import { nextGitHubDelayMs } from "../domain/github-retry";
import type { GitHubRefusal } from "../domain/github-retry";
import { tryAgain, within } from "../domain/waiting";
import type { Answered, Clock, Failure, GitHubApi } from "../task/ports";
import type { Octokit } from "./octokit";
import { octokitFor, unacceptable } from "./octokit";
import type { Environment } from "./repository";
import { repositoryOf } from "./repository";

const REQUEST_MS = 30_000;
const MAX_EXPLANATION_CHARACTERS = 300;

/** An answer, taken for that of whatever route was asked: readers find nothing in it proven. */
interface Taken {
  readonly status: number;
  readonly data: never;
}

/**
 * GitHub's REST API as built-in jobs see it; requests one after the other, as GitHub asks for.
 */
export function githubApiOf(environment: Environment, token: string, clock: Clock): GitHubApi {
  // Each request brings its own signal.
  const octokit = octokitFor(environment, token, new AbortController().signal);
  const own = repositoryOf(environment);
  // Of GitHub Enterprise Server it lies beside the REST API, not below it.
  const graphql =
    "POST " +
    `${(environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/api\/v3\/?$/, "/api")}/graphql`;
  let requestCount = 0;
  const exchange = async (
    route: string,
    parameters: object,
    signal: AbortSignal,
    isRepeatable: boolean,
  ): Promise<Answered<Taken>> => {
    const answer = await tryAgain(
      { clock, stop: signal },
      () => {
        requestCount++;
        return once(
          octokit,
          route === "POST /graphql" ? graphql : route,
          { ...(route.includes("{owner}") && own), ...parameters },
          signal,
        );
      },
      (said, attempt) =>
        "data" in said || signal.aborted
          ? undefined
          : nextGitHubDelayMs(said, {
              attempt,
              isRepeatable,
              nowMs: clock.nowMs(),
              jitter: Math.random(),
            }),
    );
    return "data" in answer
      ? { ok: true, value: answer as Taken }
      : { ok: false, failure: failureOf(route, answer, isRepeatable, signal) };
  };
  return {
    read: (route, parameters, signal) => exchange(route, parameters, signal, true),
    write: (route, parameters, signal, options) =>
      exchange(route, parameters, signal, options?.isRepeatable ?? false),
    get requestCount() {
      return requestCount;
    },
  };
}

async function once(
  octokit: Octokit,
  route: string,
  parameters: Record<string, unknown>,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly data: unknown } | GitHubRefusal> {
  try {
    return await within({ limitMs: REQUEST_MS, stop: signal }, async (bound) => {
      const { status, data } = await octokit.request(route, {
        ...parameters,
        request: { signal: bound },
      });
      return { status, data: data as unknown };
    });
  } catch (error) {
    return refusalIn(error);
  }
}

function refusalIn(error: unknown): GitHubRefusal {
  const broken = { status: 0, headers: {}, message: unacceptable(error) ?? "" };
  if (
    typeof error !== "object" ||
    error === null ||
    !("response" in error) ||
    error.response === undefined
  )
    return broken;
  const { response } = error as {
    response?: {
      status: number;
      headers: Record<string, string | undefined>;
      data?: { message?: unknown };
    };
  };
  const said = response?.data?.message;
  return {
    status: response?.status ?? 0,
    headers: response?.headers ?? {},
    message: typeof said === "string" ? said : "",
  };
}

function failureOf(
  route: string,
  { status, message }: GitHubRefusal,
  isRepeatable: boolean,
  signal: AbortSignal,
): Failure {
  const said = message
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, MAX_EXPLANATION_CHARACTERS)
    .toWellFormed();
  const text =
    status === 0
      ? `${route}: ${said || "GitHub could not be reached"}`
      : `${route}: GitHub answered HTTP ${status}${said ? ` (${said})` : ""}`;
  // What is not repeatable may have had its effect where no clear answer came.
  const reached = !isRepeatable && (status === 0 || status >= 500) ? "maybe" : "no";
  const common = { reached, ...(status > 0 && { httpStatus: status }), message: text } as const;
  if (signal.aborted) return { kind: "cancelled", ...common, message: `${route} was given up` };
  if (status === 401 || status === 403) return { kind: "unauthorized", ...common };
  if (status === 0 || status >= 500 || status === 429) return { kind: "unreachable", ...common };
  return { kind: "refused", ...common };
}
