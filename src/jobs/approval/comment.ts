import type { Command } from "../../domain/approval";
import { beginsLikeCommand, parseCommand, QUESTION_LABEL } from "../../domain/approval";
import { UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { GitHubApi } from "../../task/ports";
import type { AskParameters } from "./declarations";
import { approvalAsk } from "./declarations";
import { namesIn } from "./names";
import type { QuestionIssue } from "./question-issue";
import { questionIssueOf } from "./question-issue";

/**
 * A new comment of a person that begins with `/approve` or `/deny`, in what may be a question of
 * ours.
 */
export interface Remark {
  readonly issue: QuestionIssue;
  readonly commentId: number;
  readonly url: string;
  /** Login of who wrote it. */
  readonly person: string;
}

/** One that answers the question. */
export interface Answer extends Remark, Command {}

const WRITING = ["admin", "maintain", "write"];
const PAGE = 100;

/**
 * The answer in the event of an `issue_comment`, or the remark that was meant as one.
 *
 * @returns why it is neither: edited or deleted comments, those of bots, on pull requests, and
 * those that say something else
 */
export function readRemark(event: JsonObject): Answer | Remark | string {
  const comment = getOwn(event, "comment");
  const issue = questionIssueOf(getOwn(event, "issue"));
  if (getOwn(event, "action") !== "created")
    return "Only new comments answer; what is edited later does not count.";
  if (!isJsonObject(comment) || !issue) return "This is not a comment in an issue.";
  if (!issue.labels.includes(QUESTION_LABEL))
    return `Issue #${issue.number} is not labelled ${QUESTION_LABEL}, so it asks nothing that could be answered here.`;
  const user = getOwn(comment, "user");
  const [id, body, url] = [
    getOwn(comment, "id"),
    getOwn(comment, "body"),
    getOwn(comment, "html_url"),
  ];
  const person = isJsonObject(user) ? getOwn(user, "login") : undefined;
  if (
    typeof id !== "number" ||
    typeof body !== "string" ||
    typeof url !== "string" ||
    !isJsonObject(user) ||
    typeof person !== "string"
  )
    return "The comment cannot be read.";
  if (getOwn(user, "type") !== "User") return "Comments of bots do not answer.";
  if (!beginsLikeCommand(body)) return "The comment does not begin with /approve or /deny.";
  return { ...parseCommand(body), issue, commentId: id, url, person };
}

export function isAnswer(remark: Answer | Remark): remark is Answer {
  return "decision" in remark;
}

/**
 * Shows that the comment was seen, and by that learns the login of our own account: only it can
 * have asked.
 *
 * @throws UserError naming the missing permission
 */
export async function acknowledge(
  { commentId }: Remark,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<string> {
  const reacted = await github.write(
    "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    { comment_id: commentId, content: "eyes" },
    signal,
    { isRepeatable: true },
  );
  if (!reacted.ok)
    throw new UserError(
      `The comment could not be taken: ${reacted.failure.message}. Unless it was ` +
        `deleted meanwhile, the job needs \`issues: write\`.`,
      "CA-605",
    );
  const user = isJsonObject(reacted.value.data) ? getOwn(reacted.value.data, "user") : undefined;
  const login = isJsonObject(user) ? getOwn(user, "login") : undefined;
  if (typeof login !== "string")
    throw new UserError(
      "GitHub did not say which account reacted to the comment, so it is unknown whether the question is ours.",
      "CA-411",
    );
  return login;
}

/** What a planned job asks with; `undefined` for one that does not ask. */
export function askParametersOf(
  job: { readonly name: string; readonly parameters: JsonObject } | undefined,
): AskParameters | undefined {
  // The planner has checked them against the declaration.
  return job?.name === approvalAsk.name ? (job.parameters as unknown as AskParameters) : undefined;
}

/**
 * Whether a person may answer now, by the list or else by write access to the repository.
 *
 * @returns why not, as the end of a sentence; `undefined` when they may
 * @throws UserError when it cannot be found out: nobody is let through then
 */
export async function whyNot(
  person: string,
  parameters: AskParameters,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { environment } = parameters;
  if (environment !== undefined)
    return `cannot answer by a comment, since the reviewers of the environment ${environment} decide`;
  const is = (name: string) => name.toLowerCase() === person.toLowerCase();
  if (namesIn(parameters, "exclude").some(is)) return "is excluded from answering";
  const approvers = namesIn(parameters, "approvers");
  if (approvers.length === 0)
    return (await hasWriteAccess(person, github, signal))
      ? undefined
      : "has no write access to this repository";
  if (approvers.some(is)) return undefined;
  for (const team of approvers.filter((name) => name.startsWith("@")))
    if (await isMember(person, team, github, signal)) return undefined;
  return "is not on the list of those who may answer";
}

async function hasWriteAccess(
  person: string,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<boolean> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    { username: person },
    signal,
  );
  if (!read.ok && read.failure.httpStatus === 404) return false;
  if (!read.ok)
    throw new UserError(
      `What ${person} may do could not be read: ${read.failure.message}.`,
      read.failure.kind === "unauthorized" ? "CA-605" : "CA-411",
    );
  const permission = isJsonObject(read.value.data)
    ? getOwn(read.value.data, "permission")
    : undefined;
  return typeof permission === "string" && WRITING.includes(permission);
}

async function isMember(
  person: string,
  team: string,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<boolean> {
  const [org = "", slug = ""] = team.slice(1).split("/");
  const read = await github.read(
    "GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
    { org, team_slug: slug, username: person },
    signal,
  );
  if (!read.ok && read.failure.httpStatus === 404) return false;
  if (!read.ok)
    throw new UserError(
      `The members of ${team} could not be read: ${read.failure.message}. Pass a token ` +
        "that may read members of the organization as REPO_TOKEN, or list logins.",
      "CA-605",
    );
  return isJsonObject(read.value.data) && getOwn(read.value.data, "state") === "active";
}

/**
 * Whether the run of an earlier answer may have sent `finished` a moment ago, so that it has to be
 * looked for first. The first answer never waits for a later one: the later one finds it.
 */
export async function hasEarlierAnswer(
  { issue, commentId }: Answer,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<boolean> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { issue_number: issue.number, per_page: PAGE },
    signal,
  );
  if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === PAGE) return true;
  return read.value.data.some(
    (comment) =>
      isJsonObject(comment) &&
      Number(getOwn(comment, "id")) < commentId &&
      parseCommand(String(getOwn(comment, "body"))) !== undefined,
  );
}
