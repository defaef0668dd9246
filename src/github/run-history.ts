import { readArchivedText } from "../domain/text/archive";
import { UserError } from "../domain/errors";
import type { RunRecord } from "../domain/counting/abandoned-task";
import { originOf } from "../domain/trust/provenance";
import type { RunHistory, RunNote } from "../task/ports";
import type { Octokit } from "./octokit";
import { octokitFor, refusalOf } from "./octokit";
import type { Environment, Repository } from "./repository";
import { repositoryOf } from "./repository";

/** All of a sweep's requests; a job that hangs would keep the next sweep waiting. */
const SWEEP_MS = 10 * 60_000;
const PAGE = 100;
/** GitHub lists at most 1,000 filtered runs (docs/reference/github-actions.md#runs). */
const MAX_PAGES = 10;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
/** How GitHub answers for an artifact that has expired. */
const GONE = 410;

type Run = Awaited<ReturnType<Octokit["rest"]["actions"]["getWorkflowRun"]>>["data"];

/** @throws UserError when the runner does not say which repository this is */
export function runHistoryOf(
  environment: Environment,
  token: string,
  limitMs = SWEEP_MS,
): RunHistory {
  const repository = repositoryOf(environment);
  if (!repository)
    throw new UserError(
      "GITHUB_REPOSITORY is not set: run this action as a step of a workflow.",
      "CA-605",
    );
  const octokit = octokitFor(environment, token, AbortSignal.timeout(limitMs));
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  let defaultBranch: Promise<string> | undefined;
  const asked = async <T>(what: string, permission: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw new UserError(
        `${what}: ${refusalOf(error)}. The job needs \`${permission}\`.`,
        "CA-605",
      );
    }
  };
  const notesIn = (artifacts: readonly Artifact[]): RunNote[] =>
    artifacts
      .filter(({ expired }) => !expired)
      .flatMap(({ id, name, size_in_bytes: bytes, workflow_run: run }) =>
        run?.id === undefined
          ? []
          : [noteOf({ id, name, bytes, runId: run.id }, octokit, repository)],
      );
  const recordOf = async (run: Run): Promise<RunRecord> => {
    defaultBranch ??= asked(
      "The default branch could not be read",
      "metadata: read",
      async () => (await octokit.rest.repos.get({ ...repository })).data.default_branch,
    );
    return {
      id: run.id,
      attemptUrl: `${server}/${repository.owner}/${repository.repo}/actions/runs/${run.id}/attempts/${run.run_attempt ?? 1}`,
      title: run.display_title,
      isOver: run.status === "completed",
      ...(run.status === "waiting" && { isWaiting: true }),
      conclusion: run.conclusion ?? "",
      changedMs: Date.parse(run.updated_at),
      origin: originOf(
        { event: run.event, branch: run.head_branch, repository: run.head_repository?.full_name },
        {
          defaultBranch: await defaultBranch,
          repository: `${repository.owner}/${repository.repo}`,
        },
      ),
      // GitHub writes the ref behind it where it is not the default branch.
      workflow: (run.path ?? "").split("@")[0] ?? "",
      commit: run.head_sha,
    };
  };

  return {
    dispatched: (sinceMs) =>
      asked("The runs of this repository could not be listed", "actions: read", async () => {
        const runs: RunRecord[] = [];
        // `>=` with seconds: GitHub's range syntax knows no fractions.
        const created = `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`;
        for (let page = 1; page <= MAX_PAGES; page++) {
          const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
            ...repository,
            event: "repository_dispatch",
            created,
            per_page: PAGE,
            page,
          });
          for (const run of data.workflow_runs) runs.push(await recordOf(run));
          if (data.workflow_runs.length < PAGE) return { runs, isComplete: true };
        }
        return { runs, isComplete: false };
      }),
    run: (id) =>
      asked(`Run ${id} could not be read`, "actions: read", async () => {
        try {
          return await recordOf(
            (await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: id })).data,
          );
        } catch (error) {
          if (statusOf(error) === 404) return undefined;
          throw error;
        }
      }),
    decision: (id) =>
      asked(`The reviews of run ${id} could not be read`, "actions: read", async () => {
        const { data } = await octokit.rest.actions.getReviewsForRun({ ...repository, run_id: id });
        const has = (state: string) => data.some((review) => review.state === state);
        if (has("rejected")) return "denied";
        return has("approved") ? "approved" : undefined;
      }),
    notes: (name) =>
      asked("The artifacts of this repository could not be listed", "actions: read", async () =>
        notesIn(
          await paged((page) =>
            octokit.rest.actions.listArtifactsForRepo({ ...repository, name, ...page }),
          ),
        ),
      ),
    notesOf: (id) =>
      asked(`The artifacts of run ${id} could not be listed`, "actions: read", async () =>
        notesIn(
          await paged((page) =>
            octokit.rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: id, ...page }),
          ),
        ),
      ),
  };
}

type Artifact = Awaited<
  ReturnType<Octokit["rest"]["actions"]["listArtifactsForRepo"]>
>["data"]["artifacts"][number];

async function paged(
  list: (page: { readonly per_page: number; readonly page: number }) => Promise<{
    readonly data: { readonly artifacts: readonly Artifact[] };
  }>,
): Promise<readonly Artifact[]> {
  const all: Artifact[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { artifacts } = (await list({ per_page: PAGE, page })).data;
    all.push(...artifacts);
    if (artifacts.length < PAGE) break;
  }
  return all;
}

export function noteOf(
  { id, name, bytes, runId }: { id: number; name: string; bytes: number; runId: number },
  octokit: Octokit,
  repository: Repository,
): RunNote {
  return {
    artifactId: id,
    name,
    runId,
    async read(file, maxBytes) {
      if (bytes > MAX_ARCHIVE_BYTES) throw new UserError("is too large.", "CA-604");
      let archive: Uint8Array;
      try {
        archive = new Uint8Array(
          (
            await octokit.rest.actions.downloadArtifact({
              ...repository,
              artifact_id: id,
              archive_format: "zip",
            })
          ).data as ArrayBuffer,
        );
      } catch (error) {
        // GitHub's own word that there is no such file any more; everything else says nothing about
        // what it holds.
        if (statusOf(error) === GONE) throw new UserError("is no longer there.", "CA-604");
        throw new UserError(`could not be read (${refusalOf(error)}).`, "CA-610");
      }
      try {
        const found = readArchivedText(archive, file, maxBytes);
        if (found !== undefined) return found;
      } catch {
        // Of another length than GitHub says: a proxy's page, or half of the file.
        if (archive.length !== bytes)
          throw new UserError(
            "could not be read (something else than the file came back).",
            "CA-610",
          );
        throw new UserError("is no zip archive.", "CA-604");
      }
      throw new UserError(`holds no ${file} of at most ${maxBytes} bytes.`, "CA-604");
    },
    async remove() {
      try {
        await octokit.rest.actions.deleteArtifact({ ...repository, artifact_id: id });
      } catch (error) {
        throw new UserError(`${refusalOf(error)}; it needs \`actions: write\`.`, "CA-605");
      }
    },
  };
}

function statusOf(error: unknown): number | undefined {
  return typeof error === "object" &&
    error !== null &&
    "status" in error &&
    typeof error.status === "number"
    ? error.status
    : undefined;
}
