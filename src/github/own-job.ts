import type { Octokit } from "./octokit";
import { octokitFor, refusalOf } from "./octokit";
import type { Environment, Repository } from "./repository";
import { repositoryOf } from "./repository";

const ASK_GITHUB_MS = 8_000;
const PAGE = 100;
/** A matrix makes at most 256 jobs. */
const MAX_PAGES = 5;

type Job = Awaited<
  ReturnType<Octokit["rest"]["actions"]["listJobsForWorkflowRunAttempt"]>
>["data"]["jobs"][number];

/**
 * The jobs of this run attempt that our runner has had: nothing else of ours is in GitHub's list.
 *
 * @throws Error when GitHub does not answer
 */
export async function jobsOfRunner(
  environment: Environment,
  octokit: Octokit,
  repository: Repository,
): Promise<readonly Job[]> {
  const found: Job[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
      ...repository,
      run_id: Number(environment["GITHUB_RUN_ID"]),
      attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
      per_page: PAGE,
      page,
    });
    found.push(...data.jobs.filter((job) => job.runner_name === environment["RUNNER_NAME"]));
    if (data.jobs.length < PAGE) break;
  }
  return found;
}

/** Whether the workflow job around us is at work. @returns a clause where GitHub does not tell */
export async function isJobAtWork(
  environment: Environment,
  token: string,
): Promise<boolean | string> {
  const repository = repositoryOf(environment);
  if (!repository) return "GITHUB_REPOSITORY is not set";
  try {
    const octokit = octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
    const jobs = await jobsOfRunner(environment, octokit, repository);
    if (jobs.length === 0) return "it lists no job on this runner";
    return jobs.some(({ status }) => status !== "completed");
  } catch (error) {
    return refusalOf(error);
  }
}
