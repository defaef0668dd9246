import { titleNames } from "../domain/provenance";
import type { Runs } from "../ports";
import type { Environment } from "./octokit";

const ASK_GITHUB_MS = 4_000;

/** Runs as GitHub's API tells them. The client is loaded when it is asked for something, after the first request is out. */
export function runsOf(environment: Environment, token: string): Runs {
  const ourId = Number(environment["GITHUB_RUN_ID"]);
  const ask = async () => {
    const { octokitFor, repositoryOf } = await import("./octokit");
    const repository = repositoryOf(environment);
    return repository && { repository, octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)) };
  };
  return {
    async olderLive(triggeredId) {
      try {
        // Loading the client blocks this process: the control plane's answer is awaited meanwhile, not behind it.
        await new Promise((resolve) => setTimeout(resolve));
        const github = await ask();
        if (!github || !Number.isInteger(ourId)) return undefined;
        const event = environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch";
        const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({ ...github.repository, event, per_page: 100 });
        // Another workflow may be about the same dispatch and never answer it, such as a silent one.
        const ours = data.workflow_runs.find((run) => run.id === ourId);
        const branch = ours?.head_branch ?? environment["GITHUB_REF_NAME"];
        // A run of another branch has another workflow, whatever its title says.
        const isSibling = (run: (typeof data.workflow_runs)[number]) => (ours === undefined || run.workflow_id === ours.workflow_id) && (branch === undefined || run.head_branch === branch);
        return data.workflow_runs
          .filter((run) => run.id < ourId && isSibling(run) && run.status !== "completed" && titleNames(run.display_title, triggeredId))
          .map((run) => run.id)
          .sort((a, b) => a - b);
      } catch {
        // Without `actions: read` there is no exclusion but the concurrency group, see docs/guarantees.md.
        return undefined;
      }
    },
    async cancelThisRun() {
      const { refusalOf } = await import("./octokit");
      try {
        const github = await ask();
        if (!github) return "GITHUB_REPOSITORY is not set";
        await github.octokit.rest.actions.cancelWorkflowRun({ ...github.repository, run_id: ourId });
        return undefined;
      } catch (error) {
        return `${refusalOf(error)}; it needs \`actions: write\``;
      }
    },
  };
}
