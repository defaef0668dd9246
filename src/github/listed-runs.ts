import type { getOctokit } from "@actions/github";
import { boundedFetch } from "./bounded-fetch";
import type { Environment, Repository } from "./repository";

type Octokit = ReturnType<typeof getOctokit>;
export type Run = Awaited<
  ReturnType<Octokit["rest"]["actions"]["listWorkflowRunsForRepo"]>
>["data"]["workflow_runs"][number];

/** In whose name GitHub is asked, and where. */
interface Asking {
  readonly environment: Environment;
  readonly token: string;
  readonly repository: Repository;
}

/**
 * The newest runs of an event, a page of them. Each task asks for them, and nothing else of GitHub in
 * the good case: its client would be a third of all that a task loads.
 *
 * @throws Error when GitHub does not answer with them
 */
export async function listedRuns(
  { environment, token, repository }: Asking,
  event: string,
  signal: AbortSignal,
): Promise<readonly Run[]> {
  const base = environment["GITHUB_API_URL"] || "https://api.github.com";
  const path = [repository.owner, repository.repo].map(encodeURIComponent).join("/");
  const query = new URLSearchParams({ event, per_page: "100" });
  const answer = await boundedFetch()(`${base}/repos/${path}/actions/runs?${query.toString()}`, {
    headers: { accept: "application/vnd.github+json", authorization: `token ${token}` },
    signal,
  });
  if (answer.status !== 200) throw new Error(`GitHub answered HTTP ${answer.status}`);
  return ((await answer.json()) as { workflow_runs: readonly Run[] }).workflow_runs;
}
