import { UserError } from "../../domain/errors";
import { isJsonObject } from "../../domain/text/json";
import { listOf, stringOf } from "../../domain/unproven";
import type {
  Answered,
  Clock,
  Failure,
  GitHubAnswer,
  GitHubApi,
  GitHubData,
  GitHubParameters,
  ReadRoute,
  WriteRoute,
} from "../../task/ports";
import type { JobRequest } from "../core/job";
import type { PlaceParameters } from "./parameters";
import type { Author } from "./author";
import { whyDoubtful } from "./edits";
import { TICKET_LABEL } from "./kind";
import type { Mark } from "./mark";
import { readMark } from "./mark";

/** An issue as GitHub shows it. Its texts are foreign. */
export interface Ticket {
  /** Of the issue in all of GitHub. */
  readonly id: number;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  /** GitHub's word for why it is closed; empty where it says none. */
  readonly stateReason: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: Author;
  readonly isPullRequest: boolean;
  readonly mark: Mark | undefined;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Author;
}

interface DoubtfulTicket {
  readonly ticket: Ticket;
  /** As the end of a sentence. */
  readonly why: string;
}

interface Listing {
  readonly state: "open" | "closed" | "all";
  /** Changed then or later. */
  readonly since?: string | undefined;
  /** Pages of 100, the newest tickets first. */
  readonly maxPages: number;
}

const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE = `${ISSUES}/{issue_number}`;
const CHANGE = `PATCH ${ISSUE}` as const;
const PAGE = 100;
const MAX_COMMENT_PAGES = 10;
export const MAX_BODY_CHARACTERS = 65_536;

/** The issues of one repository, as the jobs over tickets need them. */
export class Tracker {
  readonly repository: string;
  readonly #named: { readonly owner: string; readonly repo: string };
  readonly #github: GitHubApi;
  readonly #stop: AbortSignal;
  readonly clock: Clock;
  /** What this job has opened itself. */
  readonly #created = new Set<number>();
  readonly #doubtful = new Map<number, DoubtfulTicket>();
  #account: Promise<string | undefined> | undefined;

  constructor({
    github,
    stop,
    clock,
    parameters,
    repository,
  }: Pick<
    JobRequest<Pick<PlaceParameters, "repository">>,
    "github" | "stop" | "clock" | "parameters" | "repository"
  >) {
    this.repository = parameters.repository ?? repository;
    const [owner = "", repo = ""] = this.repository.split("/");
    this.#named = { owner, repo };
    this.#github = github;
    this.#stop = stop;
    this.clock = clock;
  }

  get isStopped(): boolean {
    return this.#stop.aborted;
  }

  pause(ms: number): Promise<void> {
    return this.clock.sleep(ms, this.#stop);
  }

  /**
   * Issues with our label, newest first; pull requests are none.
   *
   * @returns whether these are all.
   * @throws UserError naming the permission
   */
  async list({
    state,
    since,
    maxPages,
  }: Listing): Promise<{ readonly tickets: readonly Ticket[]; readonly isComplete: boolean }> {
    const tickets: Ticket[] = [];
    for (let page = 1; page <= maxPages; page++) {
      const answer = await this.#read(`GET ${ISSUES}`, {
        labels: TICKET_LABEL,
        state,
        sort: "created",
        direction: "desc",
        per_page: PAGE,
        page,
        ...(since !== undefined && { since }),
      });
      if (!answer.ok) throw this.refusal("The issues could not be listed", answer.failure);
      const listed = listOf(answer.value.data);
      tickets.push(
        ...listed
          .map(ticketOf)
          .filter((ticket) => ticket !== undefined)
          .filter(({ isPullRequest }) => !isPullRequest),
      );
      if (listed.length < PAGE) return { tickets, isComplete: true };
    }
    return { tickets, isComplete: false };
  }

  /** @returns `undefined` when there is no such issue, or it was moved or deleted */
  async read(number: number): Promise<Answered<Ticket | undefined>> {
    const answer = await this.#read(`GET ${ISSUE}`, { issue_number: number });
    if (!answer.ok)
      return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
    const ticket = ticketOf(answer.value.data);
    // GitHub leads on to where a moved issue is now; that is none of this repository any more.
    return { ok: true, value: ticket?.number === number ? ticket : undefined };
  }

  /**
   * Without assignees, since GitHub refuses the whole issue for a wrong one. Not repeated where the
   * answer is unclear.
   */
  async create(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<Answered<Ticket>> {
    const answer = await this.#write(`POST ${ISSUES}`, { ...issue }, false);
    if (!answer.ok) return answer;
    const ticket = ticketOf(answer.value.data);
    if (ticket) {
      this.#created.add(ticket.number);
      return { ok: true, value: ticket };
    }
    return {
      ok: false,
      failure: {
        kind: "unexpected",
        reached: "no",
        httpStatus: answer.value.status,
        message: `POST ${ISSUES}: GitHub answered HTTP ${answer.value.status} and no issue`,
      },
    };
  }

  change(
    number: number,
    fields: Omit<GitHubParameters<typeof CHANGE>, "issue_number">,
  ): Promise<Answered<unknown>> {
    return this.#write(CHANGE, { issue_number: number, ...fields }, true);
  }

  addLabels(number: number, labels: readonly string[]): Promise<Answered<unknown>> {
    return this.#write(`POST ${ISSUE}/labels`, { issue_number: number, labels }, true);
  }

  /** One that is not there is removed, too. */
  async removeLabel(number: number, name: string): Promise<Answered<unknown>> {
    const answer = await this.#write(
      `DELETE ${ISSUE}/labels/{name}`,
      { issue_number: number, name },
      true,
    );
    return !answer.ok && answer.failure.httpStatus === 404
      ? { ok: true, value: undefined }
      : answer;
  }

  addAssignees(number: number, assignees: readonly string[]): Promise<Answered<unknown>> {
    return this.#write(`POST ${ISSUE}/assignees`, { issue_number: number, assignees }, true);
  }

  async comments(number: number, since: string | undefined): Promise<Answered<readonly Comment[]>> {
    const comments: Comment[] = [];
    for (let page = 1; page <= MAX_COMMENT_PAGES; page++) {
      const answer = await this.#read(`GET ${ISSUE}/comments`, {
        issue_number: number,
        per_page: PAGE,
        page,
        ...(since !== undefined && { since }),
      });
      if (!answer.ok) return answer;
      const listed = listOf(answer.value.data);
      comments.push(...listed.map(commentOf).filter((comment) => comment !== undefined));
      if (listed.length < PAGE) break;
    }
    return { ok: true, value: comments };
  }

  async comment(number: number, body: string): Promise<Answered<Comment | undefined>> {
    const answer = await this.#write(
      `POST ${ISSUE}/comments`,
      { issue_number: number, body },
      false,
    );
    return answer.ok ? { ok: true, value: commentOf(answer.value.data) } : answer;
  }

  async readComment(id: number): Promise<Answered<Comment | undefined>> {
    const answer = await this.#read(`GET ${ISSUES}/comments/{comment_id}`, { comment_id: id });
    if (!answer.ok)
      return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
    return { ok: true, value: commentOf(answer.value.data) };
  }

  /**
   * Whether our token's account wrote it. A person's token tells its name. The token of an App, as
   * `GITHUB_TOKEN` is one, may not ask; then an App must have written it, which no stranger is.
   */
  async isOurs({ login, isBot }: Author): Promise<boolean> {
    this.#account ??= this.#askAccount();
    const account = await this.#account;
    return account === undefined ? isBot : account.toLowerCase() === login.toLowerCase();
  }

  /** Who wrote what was written just now is who we are. */
  writtenBy({ login }: Author): void {
    this.#account = Promise.resolve(login);
  }

  async #askAccount(): Promise<string | undefined> {
    const answer = await this.#github.read(
      "GET /user",
      { owner: undefined, repo: undefined },
      this.#stop,
    );
    if (!answer.ok) {
      if (answer.failure.httpStatus === 403 || answer.failure.httpStatus === 404) return undefined;
      throw this.refusal("Whose token this is could not be read", answer.failure);
    }
    const login = answer.value.data?.login;
    return typeof login === "string" ? login : undefined;
  }

  /**
   * Whether the mark in a ticket of ours may be believed. Whoever may edit issues can write the
   * mark of another ticket into it, so it counts only where nobody but the account that opened it
   * has ever edited the text.
   *
   * @throws UserError when nobody can tell
   */
  async isUnedited(ticket: Ticket): Promise<boolean> {
    if (this.#created.has(ticket.number)) return true;
    const doubt = await whyDoubtful(ticket, this.#named, this.#github, this.#stop);
    if (!doubt.ok)
      throw this.refusal(
        `Who has edited the text of issue ${ticket.number} could not be read, so it is unknown whether its mark is ours`,
        doubt.failure,
      );
    if (doubt.value !== undefined) this.#doubtful.set(ticket.number, { ticket, why: doubt.value });
    return doubt.value === undefined;
  }

  /** Tickets that would have been meant, had nobody else edited them. */
  get doubtful(): readonly DoubtfulTicket[] {
    return [...this.#doubtful.values()];
  }

  /** An error that names what was tried and, where it is a permission, which. */
  refusal(what: string, { kind, httpStatus, message }: Failure): UserError {
    if (httpStatus === 410)
      return new UserError(
        `${what}: issues are switched off in ${this.repository}; switch them on in its ` +
          "settings, or give another repository.",
        "CA-411",
      );
    // 404 also stands for "not yours to see".
    if (kind === "unauthorized" || httpStatus === 404)
      return new UserError(
        `${what}: ${message}. The job needs \`issues: write\`; for another repository ` +
          "than its own, pass a token that has it as github-token.",
        "CA-605",
      );
    return new UserError(`${what}: ${message}.`, "CA-411");
  }

  #read<R extends ReadRoute>(
    route: R,
    parameters: GitHubParameters<R>,
  ): Promise<Answered<GitHubAnswer<R>>> {
    return this.#github.read(route, { ...this.#named, ...parameters }, this.#stop);
  }

  #write<R extends WriteRoute>(
    route: R,
    parameters: GitHubParameters<R>,
    isRepeatable: boolean,
  ): Promise<Answered<GitHubAnswer<R>>> {
    return this.#github.write(route, { ...this.#named, ...parameters }, this.#stop, {
      isRepeatable,
    });
  }
}

type Issue = GitHubData<`GET ${typeof ISSUE}`>;
type IssueComment = GitHubData<`GET ${typeof ISSUES}/comments/{comment_id}`>;

function ticketOf(issue: Issue): Ticket | undefined {
  const { id, number, state } = issue ?? {};
  if (
    typeof id !== "number" ||
    typeof number !== "number" ||
    !Number.isSafeInteger(number) ||
    (state !== "open" && state !== "closed")
  )
    return undefined;
  const body = stringOf(issue?.body);
  return {
    id,
    number,
    url: stringOf(issue?.html_url),
    title: stringOf(issue?.title),
    body,
    state,
    stateReason: stringOf(issue?.state_reason),
    labels: listOf(issue?.labels).map((label) =>
      typeof label === "string" ? label : stringOf(label?.name),
    ),
    assignees: listOf(issue?.assignees).map((assignee) => stringOf(assignee?.login)),
    author: authorOf(issue?.user),
    isPullRequest: isJsonObject(issue?.pull_request),
    mark: readMark(body),
  };
}

function commentOf(comment: IssueComment): Comment | undefined {
  const id = comment?.id;
  return typeof id === "number"
    ? { id, body: stringOf(comment?.body), author: authorOf(comment?.user) }
    : undefined;
}

function authorOf(user: NonNullable<Issue>["user"]): Author {
  return { login: stringOf(user?.login), isBot: user?.type === "Bot" };
}
