import { QUESTION_LABEL } from "../../domain/approval";
import { UserError } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Failure, GitHubApi } from "../../task/ports";
import type { JobRequest } from "../core/job";

/** An issue of ours, or what claims to be one. */
export interface QuestionIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly isBot: boolean;
  readonly labels: readonly string[];
}

const PAGE = 100;
/** A thousand open questions: with more than these, no one answers them anyway. */
const MAX_PAGES = 10;

/** Every open question of this repository, newest first. @throws UserError naming the permission */
export async function listQuestions({
  github,
  stop,
}: Pick<JobRequest, "github" | "stop">): Promise<QuestionIssue[]> {
  const questions: QuestionIssue[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const read = await github.read(
      "GET /repos/{owner}/{repo}/issues",
      { labels: QUESTION_LABEL, state: "open", per_page: PAGE, page },
      stop,
    );
    if (!read.ok) throw refusedAsking(read.failure);
    const listed = Array.isArray(read.value.data) ? read.value.data : [];
    questions.push(...listed.map(questionIssueOf).filter((issue) => issue !== undefined));
    if (listed.length < PAGE) break;
  }
  return questions;
}

export function questionIssueOf(value: unknown): QuestionIssue | undefined {
  if (!isJsonObject(value) || getOwn(value, "pull_request") !== undefined) return undefined;
  const number = getOwn(value, "number");
  const user = getOwn(value, "user");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || !isJsonObject(user))
    return undefined;
  const text = (object: JsonObject, name: string): string => {
    const found = getOwn(object, name);
    return typeof found === "string" ? found : "";
  };
  const labels = getOwn(value, "labels");
  return {
    number,
    url: text(value, "html_url"),
    title: text(value, "title"),
    body: text(value, "body"),
    author: text(user, "login"),
    isBot: text(user, "type") === "Bot",
    labels: (Array.isArray(labels) ? labels : []).map((label: Json) =>
      isJsonObject(label) ? text(label, "name") : String(label),
    ),
  };
}

export function refusedAsking(failure: Failure): UserError {
  if (failure.httpStatus === 410)
    return new UserError(
      "Issues are switched off in this repository, so no approver can be asked there: " +
        "switch them on, or ask the reviewers of an environment (with.environment).",
      "CA-413",
    );
  const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
  return new UserError(
    `No approver could be asked: ${failure.message}.${isRefused ? " The job needs `issues: write`." : ""}`,
    isRefused ? "CA-605" : "CA-411",
  );
}

/** What is said in an issue. */
interface Word {
  readonly text: string;
  /** The reason; an issue that was answered and closed meanwhile keeps the one it has. */
  readonly closing: "completed" | "not_planned" | undefined;
}

/** @returns why the comment could not be written, as a sentence */
export async function commentOnIssue(
  number: number,
  { text, closing }: Word,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<string | undefined> {
  const commented = await github.write(
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { issue_number: number, body: text },
    signal,
  );
  const isDue =
    closing === "completed" ||
    (closing === "not_planned" && (await isOpen(number, github, signal)));
  const closed =
    isDue &&
    (await github.write(
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      { issue_number: number, state: "closed", state_reason: closing },
      signal,
      { isRepeatable: true },
    ));
  if (!commented.ok) return `Could not comment on issue #${number}: ${commented.failure.message}.`;
  return closed && !closed.ok
    ? `Issue #${number} could not be closed: ${closed.failure.message}.`
    : undefined;
}

/** Unreadable counts as open. */
async function isOpen(number: number, github: GitHubApi, signal: AbortSignal): Promise<boolean> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/issues/{issue_number}",
    { issue_number: number },
    signal,
  );
  return !(
    read.ok &&
    isJsonObject(read.value.data) &&
    getOwn(read.value.data, "state") === "closed"
  );
}
