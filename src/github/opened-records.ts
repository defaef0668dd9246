import type { OpenedRecord } from "../domain/counting/opened";
import { checkConclusionOf, deploymentStateOf } from "../domain/counting/opened";
import { escapeMarkdown } from "../domain/text/markdown";
import type { Verdict } from "../domain/counting/outcome";
import { harmlessAtGitHub } from "../domain/text/visible";
import type { Octokit } from "./octokit";
import { octokitFor, refusalOf } from "./octokit";
import type { Environment, Repository } from "./repository";
import { repositoryOf } from "./repository";

/** For all of them together: what post can spare before the runner ends it. */
const CLOSE_MS = 20_000;

interface Closing {
  readonly verdict: Verdict | undefined;
  /** One line for people. */
  readonly text: string;
  readonly runUrl: string;
}

/**
 * Closes what a job has opened at GitHub and could not close itself, because its process is gone.
 *
 * @returns for each that stays open, why
 */
export async function closeRecords(
  opened: readonly OpenedRecord[],
  closing: Closing,
  environment: Environment,
  token: string | undefined,
): Promise<string[]> {
  const notes = opened.filter((record) => record.kind === "open-task");
  const others = opened.filter((record) => record.kind !== "open-task");
  const [kept, left] = await Promise.all([
    removeNotes(notes, environment),
    closeOthers(others, closing, environment, token),
  ]);
  return [...kept, ...left];
}

type OpenTaskRecord = Extract<OpenedRecord, { kind: "open-task" }>;

/** The runner's own token is enough for what this run has put down. */
async function removeNotes(
  notes: readonly OpenTaskRecord[],
  environment: Environment,
): Promise<string[]> {
  if (notes.length === 0) return [];
  const { removeOpenTask } = await import("./artifacts");
  const whys = await Promise.all(
    notes.map(async ({ artifact }) => {
      const why = await removeOpenTask(artifact, environment);
      return why === undefined ? [] : [`the artifact ${artifact}: ${why}`];
    }),
  );
  return whys.flat();
}

async function closeOthers(
  opened: readonly Exclude<OpenedRecord, OpenTaskRecord>[],
  closing: Closing,
  environment: Environment,
  token: string | undefined,
): Promise<string[]> {
  if (opened.length === 0) return [];
  const repository = repositoryOf(environment);
  if (!token || !repository)
    return opened.map((record) => `${nameOf(record)}: github-token is empty`);
  const octokit = octokitFor(environment, token, AbortSignal.timeout(CLOSE_MS));
  const closed = await Promise.all(
    opened.map(async (record) => {
      try {
        await close(record, closing, octokit, repository);
        return [];
      } catch (error) {
        return [`${nameOf(record)}: ${refusalOf(error)}`];
      }
    }),
  );
  return closed.flat();
}

async function close(
  record: Exclude<OpenedRecord, OpenTaskRecord>,
  { verdict, text, runUrl }: Closing,
  octokit: Octokit,
  repository: Repository,
): Promise<void> {
  switch (record.kind) {
    case "deployment":
      await octokit.rest.repos.createDeploymentStatus({
        ...repository,
        deployment_id: record.id,
        state: deploymentStateOf(verdict),
        description: plain(text),
        log_url: runUrl,
      });
      return;
    case "check-run":
      await octokit.rest.checks.update({
        ...repository,
        check_run_id: record.id,
        status: "completed",
        conclusion: checkConclusionOf(verdict),
        output: { title: plain(text), summary: `${escapeMarkdown(text)}\n\n${runUrl}` },
      });
      return;
    case "workflow-run": {
      const [owner = repository.owner, repo = repository.repo] = record.repository.split("/");
      await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: record.id });
      return;
    }
    case "comment":
      await octokit.rest.issues.updateComment({
        ...repository,
        comment_id: record.id,
        body: `${escapeMarkdown(text)}\n\n${runUrl}`,
      });
      return;
    case "question": {
      const issue = { ...repository, issue_number: record.id };
      if ((await octokit.rest.issues.get(issue)).data.state === "closed") return;
      await octokit.rest.issues.createComment({
        ...issue,
        body:
          verdict === undefined
            ? "The control plane waits for no answer any more."
            : `${escapeMarkdown(text)} The control plane has the answer.`,
      });
      await octokit.rest.issues.update({
        ...issue,
        state: "closed",
        state_reason: verdict === undefined ? "not_planned" : "completed",
      });
    }
  }
}

/** Where nothing can be escaped. */
function plain(text: string): string {
  return harmlessAtGitHub(text).slice(0, 140).toWellFormed();
}

function nameOf(record: OpenedRecord): string {
  return `${record.kind} ${record.id}`;
}
