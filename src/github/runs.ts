import { isSameRun } from "../domain/counting/event-counts";
import { UserError } from "../domain/errors";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultPrefix,
  MAX_UNDELIVERED_BYTES,
  readUndeliveredResult,
} from "../domain/counting/undelivered-result";
import { isOpenTaskName, MAX_MEMO_BYTES, OPEN_TASK_FILE } from "../domain/counting/open-task-note";
import { readTitle, titleNames } from "../domain/trust/provenance";
import type { Task } from "../domain/task";
import type { Runs } from "../task/ports";
import type { Run } from "./listed-runs";
import { listedRuns } from "./listed-runs";
import type { Octokit } from "./octokit";
import type { Environment, Repository } from "./repository";
import { repositoryOf } from "./repository";

const ASK_GITHUB_MS = 4_000;
/** Whose notes are looked for; nobody dispatches one task more often. */
const MAX_OLDER = 5;

interface Asked {
  readonly repository: Repository;
  readonly octokit: Octokit;
}
const PAGE = 100;
/** GitHub lists at most 1,000 runs of a search. */
const MAX_PAGES = 10;
/** Between the control plane and GitHub. */
const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * Runs as GitHub's API tells them. The client is loaded when there are older ones to look into, or
 * nothing says whose the task is.
 */
export function runsOf(environment: Environment, token: string): Runs {
  const ourId = Number(environment["GITHUB_RUN_ID"]);
  const ask = async () => {
    const { octokitFor } = await import("./octokit");
    const repository = repositoryOf(environment);
    return (
      repository && {
        repository,
        octokit: octokitFor(environment, token, AbortSignal.timeout(ASK_GITHUB_MS)),
      }
    );
  };
  /**
   * Of the same workflow and branch, with the id in their titles, oldest first: another workflow
   * may never answer the dispatch.
   */
  const older = async (triggeredId: string) => {
    const repository = repositoryOf(environment);
    if (!repository || !Number.isInteger(ourId)) return undefined;
    const runs = await listedRuns(
      { environment, token, repository },
      environment["GITHUB_EVENT_NAME"] ?? "repository_dispatch",
      AbortSignal.timeout(ASK_GITHUB_MS),
    );
    const ours = runs.find((run) => run.id === ourId);
    const branch = ours?.head_branch ?? environment["GITHUB_REF_NAME"];
    // A run of another branch has another workflow, whatever its title says.
    const isSibling = (run: Run) =>
      (ours === undefined || run.workflow_id === ours.workflow_id) &&
      (branch === undefined || run.head_branch === branch);
    // One dispatch has one type: a run of another one may be for other tasks, whatever id it was
    // given.
    const ourType = ours && readTitle(ours.display_title)?.eventType;
    const isAlike = ({ display_title: title }: Run) =>
      ourType === undefined || readTitle(title)?.eventType === ourType;
    return runs
      .filter(
        (run) =>
          run.id < ourId &&
          isSibling(run) &&
          isAlike(run) &&
          titleNames(run.display_title, triggeredId),
      )
      .sort((a, b) => a.id - b.id);
  };
  let known: readonly Run[] | undefined;
  return {
    async olderLive(triggeredId) {
      try {
        // The control plane is asked first.
        await new Promise((resolve) => setTimeout(resolve));
        known = await older(triggeredId);
        return known?.filter(({ status }) => status !== "completed").map(({ id }) => id);
      } catch {
        // Without `actions: read` there is no exclusion but the concurrency group, see
        // docs/guarantees.md.
        return undefined;
      }
    },
    async undeliveredByOlder(task) {
      const over = known
        ?.filter(({ status, event }) => status === "completed" && event === "repository_dispatch")
        .slice(-MAX_OLDER);
      if (!over) return undefined;
      if (over.length === 0) return [];
      try {
        const kept = await Promise.all(
          over.map(async (run) => undeliveredBy(run, task, await ask())),
        );
        return kept.flat();
      } catch {
        return undefined;
      }
    },
    async naming(triggeredId, sinceMs) {
      try {
        const github = await ask();
        if (!github || !Number.isInteger(ourId) || !Number.isFinite(sinceMs)) return undefined;
        // With seconds: GitHub's range syntax knows no fractions.
        const created = `>=${new Date(sinceMs - CLOCK_SKEW_MS).toISOString().slice(0, 19)}Z`;
        const found: number[] = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
          const { data } = await github.octokit.rest.actions.listWorkflowRunsForRepo({
            ...github.repository,
            created,
            per_page: PAGE,
            page,
          });
          found.push(
            ...data.workflow_runs
              .filter((run) => run.id !== ourId && `${run.display_title}`.includes(triggeredId))
              .map((run) => run.id),
          );
          if (data.workflow_runs.length < PAGE) return found;
        }
        return undefined;
      } catch {
        return undefined;
      }
    },
    async cancelThisRun() {
      const { refusalOf } = await import("./octokit");
      try {
        const github = await ask();
        if (!github) return "GITHUB_REPOSITORY is not set";
        await github.octokit.rest.actions.cancelWorkflowRun({
          ...github.repository,
          run_id: ourId,
        });
        return undefined;
      } catch (error) {
        return `${refusalOf(error)}; it needs \`actions: write\``;
      }
    },
  };
}

/** What a run has put down that it owes. @returns `undefined` when GitHub cannot tell */
export async function openTasksOf(
  run: number,
  environment: Environment,
  token: string,
): Promise<readonly string[] | undefined> {
  const { runHistoryOf } = await import("./run-history");
  try {
    const notes = await runHistoryOf(environment, token, ASK_GITHUB_MS).notesOf(run);
    return await Promise.all(
      notes
        .filter(({ name }) => isOpenTaskName(name))
        .map((note) => note.read(OPEN_TASK_FILE, MAX_MEMO_BYTES)),
    );
  } catch {
    return undefined;
  }
}

/** A note that is none of ours, or none any more, is none. @throws Error when it cannot be told */
async function undeliveredBy(
  run: Run,
  task: Pick<Task, "id">,
  github: Asked | undefined,
): Promise<readonly UndeliveredResult[]> {
  if (!github) throw new Error("no repository");
  const { octokit, repository } = github;
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    ...repository,
    run_id: run.id,
    per_page: 100,
  });
  const newest = data.artifacts
    .filter(({ name, expired }) => !expired && name.startsWith(undeliveredResultPrefix(task)))
    .sort((a, b) => b.id - a.id)[0];
  if (!newest) return [];
  const { noteOf } = await import("./run-history");
  try {
    const kept = readUndeliveredResult(
      await noteOf(
        { id: newest.id, name: newest.name, bytes: newest.size_in_bytes, runId: run.id },
        octokit,
        repository,
      ).read(UNDELIVERED_RESULT_FILE, MAX_UNDELIVERED_BYTES),
    );
    return kept.triggeredId === task.id && isSameRun(kept.source, run.html_url) ? [kept] : [];
  } catch (error) {
    if (error instanceof UserError && error.code === "CA-604") return [];
    throw error;
  }
}
