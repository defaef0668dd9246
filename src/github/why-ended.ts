import { octokitFor } from "./octokit";
import { jobsOfRunner } from "./own-job";
import type { Environment } from "./repository";
import { repositoryOf } from "./repository";

const ASK_GITHUB_MS = 8_000;

/**
 * Why the workflow job around us ended, from GitHub's own records: the failed steps, the job's time
 * limit, or the newer run that replaced it. Needs `actions: read` (and `checks: read` for the last
 * two); without them nothing is claimed.
 *
 * @returns a clause, or `undefined` when GitHub cannot tell
 */
export async function whyJobEnded(
  environment: Environment,
  token: string | undefined,
  jobStatus: string,
): Promise<string | undefined> {
  const repository = repositoryOf(environment);
  const runId = Number(environment["GITHUB_RUN_ID"]);
  if (!token || !repository || !Number.isInteger(runId) || jobStatus === "success")
    return undefined;
  try {
    const octokit = octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS));
    const jobs = await jobsOfRunner(environment, octokit, repository);
    const running = jobs.filter((job) => job.status === "in_progress");
    const [job] = running;
    if (!job || running.length > 1) return undefined;
    if (jobStatus === "failure") {
      const failed =
        job.steps?.filter((step) => step.conclusion === "failure").map((step) => step.name) ?? [];
      return failed.length > 0
        ? `the step ${failed.map((name) => JSON.stringify(name)).join(", ")} failed`
        : undefined;
    }
    const annotations = await octokit.rest.checks.listAnnotations({
      ...repository,
      check_run_id: Number(job.check_run_url.split("/").at(-1)),
    });
    const texts = annotations.data.map((annotation) => annotation.message ?? "");
    if (texts.some((text) => /exceeded the maximum execution time/i.test(text)))
      return "the job time limit (timeout-minutes of the job) ended it";
    if (texts.some((text) => /higher priority waiting request/i.test(text)))
      return "it was replaced by a newer run of the same concurrency group";
    return undefined;
  } catch {
    // Missing permission, no network, an older server: the cancellation itself is certain, its
    // reason is not.
    return undefined;
  }
}
