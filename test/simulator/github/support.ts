import type { GitHub, GitHubOptions } from "../../../simulator/github";
import { startCheckedGitHub } from "../../support/github-api";

type Checked = GitHub & { readonly violations: readonly string[] };

const running: { readonly github: Checked; readonly isStrict: boolean }[] = [];

afterEach(async () => {
  const ended = running.splice(0);
  await Promise.all(ended.map(({ github }) => github.close()));
  for (const { github, isStrict } of ended) if (isStrict) expect(github.violations).toEqual([]);
});

/** A GitHub whose REST traffic has to fit GitHub's description. It is closed after the test. */
export async function startStrict(options: GitHubOptions = {}): Promise<Checked> {
  const github = await startCheckedGitHub(options);
  running.push({ github, isStrict: true });
  return github;
}

/** For tests that send what GitHub's description forbids. */
export async function startLenient(options: GitHubOptions = {}): Promise<Checked> {
  const github = await startCheckedGitHub(options);
  running.push({ github, isStrict: false });
  return github;
}

interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or `undefined`. */
  readonly body: T;
  readonly text: string;
}

/**
 * A request to the REST API, below the repository unless the path names another one, an
 * organization or a user.
 *
 * @param headers  over those of a well-behaved client; given as `""` they are left out
 */
export async function ask<T = Record<string, unknown>>(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered<T>> {
  const all = { authorization: `Bearer ${github.token}`, "user-agent": "test", ...headers };
  const response = await fetch(
    `${github.url}${/^\/(repos|orgs|users?)(\/|$)/.test(path) ? path : `/repos/octo/demo${path}`}`,
    {
      method,
      redirect: "manual",
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")),
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    },
  );
  const text = await response.text();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Not every answer is JSON; the text is there too.
  }
  return { status: response.status, headers: response.headers, body: parsed as T, text };
}

/** Shapes of answers, as far as tests look at them. */
export interface Listed {
  readonly total_count: number;
}
export interface RunList extends Listed {
  readonly workflow_runs: readonly {
    readonly id: number;
    readonly name: string;
    readonly head_repository: {
      readonly id: number;
      readonly full_name: string;
      readonly fork: boolean;
    };
  }[];
}
