import { createHash } from "node:crypto";
import { UserError } from "../../domain/errors";
import type { Failure } from "../../domain/failure";
import type { JobResult } from "../../domain/job-result";
import { escapeMarkdown } from "../../domain/text/markdown";
import { listOf } from "../../domain/unproven";
import type { GitHubData } from "../../task/ports";
import type { JobRequest } from "../core/job";
import type { WantedChange } from "./change";
import { commitFlags, readFlags } from "./change";
import type { FlagRequest } from "./declarations";
import type { FlagEnd } from "./end";
import { resultOf, reportOfEnds, stateWords } from "./end";
import type { RequestedChange } from "./formats";
import { refusalOf, RepositoryFile } from "./repository-file";
import { environmentOf } from "./requested-change";
import { inWords } from "./words";

/** A pull request as GitHub shows it. */
interface Pull {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
}

const REPOSITORY = "/repos/{owner}/{repo}";
const PULLS = `${REPOSITORY}/pulls`;
/** What was created a moment ago may not be listed yet. */
const LOOK_AGAIN_MS = 2_000;
const MAX_ATTEMPTS = 3;

/**
 * Proposes the change by a pull request, one for each task and requested change. The flags stay as
 * they are until somebody merges it, so this is a warning with its address.
 *
 * @throws UserError when there is none afterwards, naming what is needed
 */
export async function proposeFlags(
  path: string,
  change: WantedChange,
  request: FlagRequest,
): Promise<JobResult> {
  const { requested, message } = change;
  const base = request.parameters.branch ?? (await defaultBranch(request));
  const file = new RepositoryFile(path, base, request);
  const before = await readFlags(file, change);
  const environment = environmentOf(request);
  const place = { path, branch: base };
  if (before.wanted === undefined)
    return resultOf(before.ends, environment, {
      ...reportOfEnds(before.ends, `read in ${file.words}`),
      fields: { path },
    });
  const head = branchOf(place, requested, request);
  const earlier = await findPull(head, base, request);
  if (earlier?.isMerged === false && !earlier.isOpen) {
    return resultOf(before.ends, environment, {
      verdict: "fail",
      words: `somebody closed the pull request #${earlier.number} without merging it, so the ${statesOf(before.ends)}`,
      code: "CA-401",
      fields: { path, pullRequestUrl: earlier.url },
    });
  }
  if (!earlier?.isOpen) await createBranch(head, base, request);
  await commitFlags(new RepositoryFile(path, head, request), change, request);
  const pull = earlier?.isOpen ? earlier : await openPull(head, base, message, request);
  // GitHub may have been told to merge by itself.
  const now = await readFlags(file, change);
  const ends = now.ends.map((end, i) => ({ ...end, previous: before.ends[i]?.state ?? end.state }));
  if (now.wanted === undefined)
    return resultOf(ends, environment, {
      ...reportOfEnds(ends, `read back from ${file.words} after the pull request #${pull.number}`),
      fields: { path, pullRequestUrl: pull.url },
    });
  const asked = requested.map(({ flag, isOn }) => `${flag} ${inWords(isOn)}`).join(", ");
  return resultOf(ends, environment, {
    verdict: "warning",
    words:
      `the pull request #${pull.number} (${asked}) waits for review: ${pull.url}; ` +
      `until it is merged the ${statesOf(ends)}`,
    fields: { path, requested: asked, pullRequestUrl: pull.url },
  });
}

function statesOf(ends: readonly FlagEnd[]): string {
  return ends.map((end) => `flag ${end.flag} stays ${stateWords(end)}`).join(", ");
}

/** The same for every run of this task with this requested change, so that none is made twice. */
function branchOf(
  place: { readonly path: string; readonly branch: string },
  requested: readonly RequestedChange[],
  { assignment: { task } }: JobRequest,
): string {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const id = /^[A-Za-z0-9-]{1,64}$/.test(task.id) ? task.id : hash(task.id).slice(0, 32);
  return `cloud-automation/keptn-${id}-${hash(JSON.stringify([place, requested])).slice(0, 8)}`;
}

async function defaultBranch({ github, stop }: JobRequest): Promise<string> {
  const answer = await github.read(`GET ${REPOSITORY}`, {}, stop);
  if (!answer.ok)
    throw refusalOf("The repository could not be read", answer.failure, "contents: read");
  const name = answer.value.data?.default_branch;
  if (typeof name !== "string")
    throw new UserError(
      "The repository could not be read: GitHub's answer names no default branch; say with.branch.",
      "CA-411",
    );
  return name;
}

/** There may be one of an earlier attempt; it is gone on with then. */
async function createBranch(
  name: string,
  base: string,
  { github, stop }: JobRequest,
): Promise<void> {
  const read = await github.read(`GET ${REPOSITORY}/git/ref/{ref}`, { ref: `heads/${base}` }, stop);
  if (!read.ok)
    throw refusalOf(`The branch ${base} could not be read`, read.failure, "contents: read");
  const sha = read.value.data?.object?.sha;
  if (typeof sha !== "string")
    throw new UserError(
      `The branch ${base} could not be read: GitHub's answer names no commit.`,
      "CA-411",
    );
  const created = await github.write(
    `POST ${REPOSITORY}/git/refs`,
    { ref: `refs/heads/${name}`, sha },
    stop,
    { isRepeatable: true },
  );
  if (
    created.ok ||
    (created.failure.httpStatus === 422 && /already exists/i.test(created.failure.message))
  )
    return;
  throw refusalOf(`The branch ${name} could not be created`, created.failure, "contents: write");
}

/** The open one, else the latest. */
async function findPull(
  head: string,
  base: string,
  { github, stop, repository }: JobRequest,
): Promise<Pull | undefined> {
  const [owner = ""] = repository.split("/");
  const answer = await github.read(
    `GET ${PULLS}`,
    { head: `${owner}:${head}`, base, state: "all", per_page: 100 },
    stop,
  );
  if (!answer.ok)
    throw refusalOf(
      "The pull requests could not be listed",
      answer.failure,
      "pull-requests: write",
    );
  const found = listOf(answer.value.data)
    .flatMap((pull) => pullIn(pull) ?? [])
    .sort((a, b) => b.number - a.number);
  return found.find(({ isOpen }) => isOpen) ?? found[0];
}

/**
 * Created once: GitHub has no second one between the same branches, and an unclear answer is
 * cleared up by looking.
 */
async function openPull(
  head: string,
  base: string,
  message: string,
  request: JobRequest,
): Promise<Pull> {
  const { github, stop, clock, runUrl } = request;
  const [title = "", ...rest] = message.split("\n");
  // Markdown, unlike the commit's message: a line of it is a line of text.
  const body = [
    ...rest.map(escapeMarkdown),
    "",
    "Until this is merged, nothing has changed. Closing it without a merge declines it.",
    "",
    `Asked for by ${runUrl}`,
  ]
    .join("\n")
    .trim();
  for (let attempt = 1; ; attempt++) {
    const created = await github.write(
      `POST ${PULLS}`,
      { title: title.slice(0, 250).toWellFormed(), head, base, body },
      stop,
    );
    const pull = created.ok ? pullIn(created.value.data) : undefined;
    if (pull) return pull;
    if (!created.ok && !mayBeThere(created.failure)) throw refusalOfPull(created.failure, head);
    await clock.sleep(LOOK_AGAIN_MS, stop);
    const found = await findPull(head, base, request);
    if (found?.isOpen) return found;
    const isLast = attempt >= MAX_ATTEMPTS;
    if (!created.ok && (created.failure.httpStatus === 422 || isLast || stop.aborted))
      throw refusalOfPull(created.failure, head);
    if (isLast)
      throw new UserError(
        `The pull request for the branch ${head} could not be found after it was created.`,
        "CA-411",
      );
  }
}

/** Whether there may be one although it was not created now. */
function mayBeThere({ reached, httpStatus, message }: Failure): boolean {
  return (
    reached === "maybe" || (httpStatus === 422 && /already exists|Validation Failed/i.test(message))
  );
}

function refusalOfPull(failure: Failure, head: string): UserError {
  const what = `The change is on the branch ${head}, but the pull request could not be created`;
  if (/not permitted to create/i.test(failure.message)) {
    return new UserError(
      `${what}: ${failure.message}. Allow it under Settings, Actions, General (“Allow ` +
        "GitHub Actions to create and approve pull requests”), or pass the token of an " +
        `App or a fine-grained token with Pull requests: write as \`github-token\` (the ` +
        "secret REPO_TOKEN).",
      "CA-605",
    );
  }
  return refusalOf(what, failure, "pull-requests: write");
}

type PullData = NonNullable<GitHubData<`GET ${typeof PULLS}/{pull_number}`>>;

function pullIn(
  pull: Pick<PullData, "number" | "html_url" | "state" | "merged_at"> | null | undefined,
): Pull | undefined {
  const { number, html_url: url, state, merged_at: mergedAt } = pull ?? {};
  return typeof number === "number" && typeof url === "string"
    ? { number, url, isOpen: state === "open", isMerged: typeof mergedAt === "string" }
    : undefined;
}
