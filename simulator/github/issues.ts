import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Route } from "../api/router";
import type { Fields, Handler, Request } from "./exchange";
import {
  bodyOf,
  idOf,
  invalid,
  json,
  nodeId,
  noContent,
  notFound,
  Refusal,
  stamp,
} from "./exchange";
import { pageOf } from "./paging";
import type { People } from "./people";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";

const STATES = ["open", "closed"] as const;
const REASONS = ["completed", "not_planned", "duplicate", "reopened"] as const;

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: (typeof STATES)[number];
  readonly stateReason: (typeof REASONS)[number] | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly user: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
  /** Pull requests are listed among the issues, and share their numbers and comments. */
  readonly isPullRequest: boolean;
  /** Oldest first. */
  readonly comments: readonly Comment[];
}

export type NewIssue = Partial<
  Omit<Issue, "number" | "comments" | "createdAt" | "updatedAt" | "closedAt">
> & { readonly title: string; readonly createdAt?: Date | string };

const MAX_BODY_CHARACTERS = 65_536;
const MAX_ASSIGNEES = 10;
const COMMENT_ID_START = 4_000_000_000;

export class Issues {
  readonly #issues = new Map<number, Issue>();
  /** Who has changed the text of an issue since it was opened, in order. */
  readonly #editors = new Map<number, string[]>();
  readonly #listeners: ((event: JsonObject) => void)[] = [];
  #lastCommentId = COMMENT_ID_START;

  constructor(
    private readonly repository: Repository,
    private readonly people: People,
    private readonly now: () => Date,
  ) {}

  /** In the order of creation. */
  all(): readonly Issue[] {
    return [...this.#issues.values()];
  }

  find(number: number): Issue | undefined {
    return this.#issues.get(number);
  }

  add(fields: NewIssue): Issue {
    const createdAt = new Date(fields.createdAt ?? this.now());
    const state = fields.state ?? "open";
    const issue: Issue = {
      body: null,
      stateReason: state === "closed" ? "completed" : null,
      labels: [],
      assignees: [],
      user: this.repository.owner,
      isPullRequest: false,
      ...fields,
      state,
      number: this.#issues.size + 1,
      createdAt,
      updatedAt: createdAt,
      closedAt: state === "closed" ? createdAt : null,
      comments: [],
    };
    this.#issues.set(issue.number, issue);
    return issue;
  }

  /** @throws Error for an unknown issue */
  comment(number: number, body: string, user: string): Comment {
    const issue = this.#issues.get(number);
    if (issue === undefined) throw new Error(`There is no issue ${number}.`);
    const now = this.now();
    const comment: Comment = {
      id: (this.#lastCommentId += 1),
      body,
      user,
      createdAt: now,
      updatedAt: now,
    };
    this.#issues.set(number, { ...issue, comments: [...issue.comments, comment], updatedAt: now });
    this.#announce("created", number, comment);
    return comment;
  }

  onComment(listener: (event: JsonObject) => void): void {
    this.#listeners.push(listener);
  }

  /** What is done with a `GITHUB_TOKEN` starts no workflow, so that none starts itself for ever. */
  #announce(action: "created" | "edited", number: number, comment: Comment): void {
    if (comment.user === this.repository.bot) return;
    const issue = this.require(number);
    const { url } = this.repository;
    const event = {
      action,
      issue: { ...this.view(issue), reactions: noReactions(`${url}/issues/${number}`) },
      comment: {
        ...this.#commentView(issue, comment),
        reactions: noReactions(`${url}/issues/comments/${comment.id}`),
      },
      repository: this.repository.full(this.all().filter(({ state }) => state === "open").length),
      sender: this.repository.user(comment.user),
    };
    for (const listener of this.#listeners)
      listener(JSON.parse(JSON.stringify(event)) as JsonObject);
  }

  /** @throws Error for an unknown comment */
  editComment(id: number, body: string): Comment {
    const { issue, comment } = this.requireComment(String(id));
    const changed = { ...comment, body, updatedAt: this.now() };
    this.#issues.set(issue.number, {
      ...issue,
      comments: issue.comments.map((other) => (other.id === comment.id ? changed : other)),
    });
    this.#announce("edited", issue.number, changed);
    return changed;
  }

  /**
   * `issues: write` to create and change, `issues: read` to read; 410 where issues are switched off
   * (docs/reference/github-actions.md#issues).
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    const guarded = (access: "read" | "write", handler: Handler): Handler =>
      grants.needs("issues", access, (request, parameters) => {
        if (!this.repository.hasIssues)
          throw new Refusal(410, "Issues has been disabled in this repository.");
        return handler(request, parameters);
      });
    return [
      {
        path: "/issues",
        methods: {
          GET: guarded("read", (request) => {
            const { items, headers } = pageOf(request, baseUrl, this.#listed(request));
            return json(
              200,
              items.map((issue) => this.view(issue)),
              headers,
            );
          }),
          POST: guarded("write", (request) => {
            const body = bodyOf(request);
            const title = titleOf(body);
            if (title === undefined)
              throw new Refusal(422, "Validation Failed", [
                { resource: "Issue", field: "title", code: "missing_field" },
              ]);
            return json(
              201,
              this.view(
                this.add({
                  title,
                  body: textOf(body, "Issue") ?? null,
                  labels: labelsOf(body) ?? [],
                  assignees: body.texts("assignees") ?? [],
                  user: grants.accountOf(request).login,
                }),
              ),
            );
          }),
        },
      },
      {
        path: "/issues/:number",
        methods: {
          GET: guarded("read", (_, [number]) => json(200, this.view(this.#require(number)))),
          PATCH: guarded("write", (request, [number]) =>
            json(
              200,
              this.view(
                this.#change(
                  this.#require(number),
                  bodyOf(request),
                  grants.accountOf(request).login,
                ),
              ),
            ),
          ),
        },
      },
      {
        path: "/issues/:number/comments",
        methods: {
          GET: guarded("read", (request, [number]) => {
            const issue = this.#require(number);
            const since = request.query.get("since");
            const { items, headers } = pageOf(
              request,
              baseUrl,
              issue.comments.filter(
                ({ updatedAt }) => since === null || updatedAt.getTime() >= Date.parse(since),
              ),
            );
            return json(
              200,
              items.map((comment) => this.#commentView(issue, comment)),
              headers,
            );
          }),
          POST: guarded("write", (request, [number]) => {
            const issue = this.#require(number);
            return json(
              201,
              this.#commentView(
                issue,
                this.comment(
                  issue.number,
                  requiredText(bodyOf(request), "IssueComment"),
                  grants.accountOf(request).login,
                ),
              ),
            );
          }),
        },
      },
      {
        path: "/issues/comments/:id",
        methods: {
          GET: guarded("read", (_, [id]) => {
            const { issue, comment } = this.requireComment(id);
            return json(200, this.#commentView(issue, comment));
          }),
          PATCH: guarded("write", (request, [id]) => {
            const { issue, comment } = this.requireComment(id);
            return json(
              200,
              this.#commentView(
                issue,
                this.editComment(comment.id, requiredText(bodyOf(request), "IssueComment")),
              ),
            );
          }),
          DELETE: guarded("write", (_, [id]) => {
            const { issue, comment } = this.requireComment(id);
            this.#issues.set(issue.number, {
              ...issue,
              comments: issue.comments.filter((other) => other.id !== comment.id),
              updatedAt: this.now(),
            });
            return noContent();
          }),
        },
      },
      {
        path: "/issues/:number/assignees",
        methods: {
          // Who has no access is left out without a word.
          POST: guarded("write", (request, [number]) => {
            const issue = this.#require(number);
            const added = (bodyOf(request).texts("assignees") ?? []).filter(
              (login) => !has(issue.assignees, login) && this.people.isAssignable(login),
            );
            const changed = {
              ...issue,
              assignees: [...issue.assignees, ...added].slice(0, MAX_ASSIGNEES),
              updatedAt: this.now(),
            };
            this.#issues.set(issue.number, changed);
            return json(201, this.view(changed));
          }),
        },
      },
      {
        path: "/issues/:number/labels",
        methods: {
          GET: guarded("read", (request, [number]) => {
            const { items, headers } = pageOf(request, baseUrl, this.#require(number).labels);
            return json(
              200,
              items.map((name) => this.#labelView(name)),
              headers,
            );
          }),
          POST: guarded("write", (request, [number]) => {
            const issue = this.#require(number);
            const added = (labelsOf(bodyOf(request)) ?? []).filter(
              (label) => !has(issue.labels, label),
            );
            return json(200, this.#relabel(issue, [...issue.labels, ...added]));
          }),
        },
      },
      {
        path: "/issues/:number/labels/:name",
        methods: {
          DELETE: guarded("write", (_, [number, name = ""]) => {
            const issue = this.#require(number);
            if (!has(issue.labels, name)) throw new Refusal(404, "Label does not exist");
            return json(
              200,
              this.#relabel(
                issue,
                issue.labels.filter((label) => !has([label], name)),
              ),
            );
          }),
        },
      },
    ];
  }

  /** Newest first unless asked otherwise; open ones unless asked otherwise. */
  #listed({ query }: Request): readonly Issue[] {
    const state = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
    const creator = query.get("creator");
    const since = query.get("since");
    const matching = this.all().filter(
      (issue) =>
        (state === "all" || issue.state === state) &&
        labels.every((label) => has(issue.labels, label)) &&
        (creator === null || issue.user === creator) &&
        (since === null || issue.updatedAt.getTime() >= Date.parse(since)),
    );
    const sort = query.get("sort");
    const keyOf = (issue: Issue): number => {
      if (sort === "comments") return issue.comments.length;
      return (sort === "updated" ? issue.updatedAt : issue.createdAt).getTime();
    };
    const ascending = [...matching].sort((a, b) => keyOf(a) - keyOf(b) || a.number - b.number);
    return query.get("direction") === "asc" ? ascending : ascending.reverse();
  }

  /** `labels` replaces the set; closing without a reason means `completed`. */
  #change(issue: Issue, body: Fields, login: string): Issue {
    const state = body.oneOf("state", STATES) ?? issue.state;
    const stateReason = body.oneOf("state_reason", REASONS) ?? reasonOf(issue, state);
    const now = this.now();
    const changed: Issue = {
      ...issue,
      title: titleOf(body) ?? issue.title,
      body: body.has("body") ? (textOf(body, "Issue") ?? null) : issue.body,
      labels: labelsOf(body) ?? issue.labels,
      assignees: body.texts("assignees") ?? issue.assignees,
      state,
      stateReason,
      closedAt: state === "closed" ? (issue.closedAt ?? now) : null,
      updatedAt: now,
    };
    this.#issues.set(issue.number, changed);
    this.#noteEdit(issue, changed.body, login);
    return changed;
  }

  #noteEdit({ number, body }: Issue, now: string | null, login: string): void {
    if (now !== body) this.#editors.set(number, [...(this.#editors.get(number) ?? []), login]);
  }

  /**
   * Logins as GraphQL shows them in `userContentEdits`: the first edit brings what was written at
   * the beginning with it.
   */
  edits(number: number): readonly string[] {
    const editors = this.#editors.get(number) ?? [];
    return editors.length === 0 ? [] : [this.require(number).user, ...editors];
  }

  /** Past the API. @throws Error for an unknown issue */
  edit(number: number, change: Partial<Issue>, login: string): void {
    const issue = this.#issues.get(number);
    if (issue === undefined) throw new Error(`There is no issue ${number}.`);
    if (change.body !== undefined) this.#noteEdit(issue, change.body, login);
    const state = change.state ?? issue.state;
    this.set({
      ...issue,
      stateReason: reasonOf(issue, state),
      closedAt: state === "closed" ? this.now() : null,
      ...change,
    });
  }

  /** Past the API. @throws Error for an unknown issue */
  set(issue: Issue): void {
    if (!this.#issues.has(issue.number)) throw new Error(`There is no issue ${issue.number}.`);
    this.#issues.set(issue.number, { ...issue, updatedAt: this.now() });
  }

  /** @throws Refusal 404 */
  require(number: number): Issue {
    const found = this.#issues.get(number);
    if (found === undefined) throw notFound();
    return found;
  }

  #require(number: string | undefined): Issue {
    return this.require(idOf(number));
  }

  #relabel(issue: Issue, labels: readonly string[]): readonly object[] {
    this.#issues.set(issue.number, { ...issue, labels, updatedAt: this.now() });
    return labels.map((name) => this.#labelView(name));
  }

  /** @throws Refusal 404 */
  requireComment(id: string | undefined): { readonly issue: Issue; readonly comment: Comment } {
    const wanted = idOf(id);
    for (const issue of this.all()) {
      const comment = issue.comments.find((candidate) => candidate.id === wanted);
      if (comment !== undefined) return { issue, comment };
    }
    throw notFound();
  }

  view(issue: Issue): object {
    const url = `${this.repository.url}/issues/${issue.number}`;
    const [assignee] = issue.assignees;
    return {
      id: 2_500_000_000 + issue.number,
      node_id: nodeId("I_", issue.number),
      url,
      repository_url: this.repository.url,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: `${this.repository.htmlUrl}/${issue.isPullRequest ? "pull" : "issues"}/${issue.number}`,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.stateReason,
      user: this.repository.user(issue.user),
      labels: issue.labels.map((name) => this.#labelView(name)),
      assignee: assignee === undefined ? null : this.repository.user(assignee),
      assignees: issue.assignees.map((login) => this.repository.user(login)),
      milestone: null,
      locked: false,
      active_lock_reason: null,
      comments: issue.comments.length,
      closed_at: stamp(issue.closedAt),
      created_at: stamp(issue.createdAt),
      updated_at: stamp(issue.updatedAt),
      author_association: this.people.associationOf(issue.user),
      performed_via_github_app: null,
      ...(issue.isPullRequest && { pull_request: this.#pullLinks(issue.number) }),
    };
  }

  #pullLinks(number: number): object {
    const html = `${this.repository.htmlUrl}/pull/${number}`;
    return {
      url: `${this.repository.url}/pulls/${number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: null,
    };
  }

  #labelView(name: string): object {
    return {
      id: this.repository.idOf(name),
      node_id: nodeId("LA_", name),
      url: `${this.repository.url}/labels/${encodeURIComponent(name)}`,
      name,
      color: "ededed",
      default: false,
      description: null,
    };
  }

  #commentView(issue: Issue, comment: Comment): object {
    return {
      id: comment.id,
      node_id: nodeId("IC_", comment.id),
      url: `${this.repository.url}/issues/comments/${comment.id}`,
      html_url: `${this.repository.htmlUrl}/${issue.isPullRequest ? "pull" : "issues"}/${issue.number}#issuecomment-${comment.id}`,
      issue_url: `${this.repository.url}/issues/${issue.number}`,
      body: comment.body,
      user: this.repository.user(comment.user),
      created_at: stamp(comment.createdAt),
      updated_at: stamp(comment.updatedAt),
      author_association: this.people.associationOf(comment.user),
      performed_via_github_app: null,
    };
  }
}

function noReactions(url: string): object {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    "+1": 0,
    "-1": 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
}

function titleOf(body: Fields): string | undefined {
  const title = body.get("title") ?? undefined;
  const text = typeof title === "number" ? String(title) : body.text("title");
  if (text !== undefined && text.trim() === "")
    throw new Refusal(422, "Validation Failed", [
      { resource: "Issue", field: "title", code: "missing_field" },
    ]);
  return text;
}

function textOf(body: Fields, resource: string): string | undefined {
  const text = body.text("body");
  if ((text ?? "").length > MAX_BODY_CHARACTERS)
    throw invalid(
      resource,
      "body",
      `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`,
    );
  return text;
}

/** The text of a comment. @throws Refusal 422 for an empty or a too long one */
export function requiredText(body: Fields, resource: string): string {
  body.required("body");
  const text = textOf(body, resource) ?? "";
  if (text.trim() === "")
    throw new Refusal(422, "Validation Failed", [
      { resource, field: "data", code: "unprocessable", message: "Body cannot be blank" },
    ]);
  return text;
}

/** Whatever the case, as GitHub compares labels. */
function has(labels: readonly string[], wanted: string): boolean {
  return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}

/** Names, or objects with a name. */
function labelsOf(body: Fields): readonly string[] | undefined {
  return body.list("labels")?.map((label) => {
    const name: Json | undefined = isJsonObject(label) ? getOwn(label, "name") : label;
    if (typeof name !== "string") throw invalid("Issue", "labels", "a label has to be a name");
    return name;
  });
}

/** Of an issue that gets this state, where nobody names one. */
function reasonOf(issue: Issue, state: Issue["state"]): Issue["stateReason"] {
  if (state === issue.state) return issue.stateReason;
  return state === "closed" ? "completed" : "reopened";
}
