import type { Json } from "../../src/domain/json";
import { getOwn, isJsonObject } from "../../src/domain/json";
import type { Route } from "../api/router";
import type { Fields, Handler, Request } from "./exchange";
import { bodyOf, idOf, invalid, json, nodeId, notFound, Refusal, stamp } from "./exchange";
import { pageOf } from "./paging";
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
  /** Oldest first. */
  readonly comments: readonly Comment[];
}

export type NewIssue = Partial<Omit<Issue, "number" | "comments" | "createdAt" | "updatedAt" | "closedAt">> & { readonly title: string; readonly createdAt?: Date | string };

const MAX_BODY_CHARACTERS = 65_536;
const COMMENT_ID_START = 4_000_000_000;

export class Issues {
  readonly #issues = new Map<number, Issue>();
  #lastCommentId = COMMENT_ID_START;

  constructor(
    private readonly repository: Repository,
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
    const issue: Issue = { body: null, stateReason: state === "closed" ? "completed" : null, labels: [], assignees: [], user: this.repository.owner, ...fields, state, number: this.#issues.size + 1, createdAt, updatedAt: createdAt, closedAt: state === "closed" ? createdAt : null, comments: [] };
    this.#issues.set(issue.number, issue);
    return issue;
  }

  /** @throws Error for an unknown issue */
  comment(number: number, body: string, user: string): Comment {
    const issue = this.#issues.get(number);
    if (issue === undefined) throw new Error(`There is no issue ${number}.`);
    const now = this.now();
    const comment: Comment = { id: (this.#lastCommentId += 1), body, user, createdAt: now, updatedAt: now };
    this.#issues.set(number, { ...issue, comments: [...issue.comments, comment], updatedAt: now });
    return comment;
  }

  /** `issues: write` to create and change, `issues: read` to read; 410 where issues are switched off (github-actions.md 7.5). */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    const guarded = (access: "read" | "write", handler: Handler): Handler =>
      grants.needs("issues", access, (request, parameters) => {
        if (!this.repository.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.");
        return handler(request, parameters);
      });
    return [
      {
        path: "/issues",
        methods: {
          GET: guarded("read", (request) => {
            const { items, headers } = pageOf(request, baseUrl, this.#listed(request));
            return json(200, items.map((issue) => this.#view(issue)), headers);
          }),
          POST: guarded("write", (request) => {
            const body = bodyOf(request);
            const title = titleOf(body);
            if (title === undefined) throw new Refusal(422, "Validation Failed", [{ resource: "Issue", field: "title", code: "missing_field" }]);
            return json(201, this.#view(this.add({ title, body: textOf(body, "Issue") ?? null, labels: labelsOf(body) ?? [], assignees: body.texts("assignees") ?? [], user: this.repository.bot })));
          }),
        },
      },
      {
        path: "/issues/:number",
        methods: {
          GET: guarded("read", (_, [number]) => json(200, this.#view(this.#require(number)))),
          PATCH: guarded("write", (request, [number]) => json(200, this.#view(this.#change(this.#require(number), bodyOf(request))))),
        },
      },
      {
        path: "/issues/:number/comments",
        methods: {
          GET: guarded("read", (request, [number]) => {
            const issue = this.#require(number);
            const { items, headers } = pageOf(request, baseUrl, issue.comments);
            return json(200, items.map((comment) => this.#commentView(issue, comment)), headers);
          }),
          POST: guarded("write", (request, [number]) => {
            const issue = this.#require(number);
            return json(201, this.#commentView(issue, this.comment(issue.number, requiredText(bodyOf(request)), this.repository.bot)));
          }),
        },
      },
      {
        path: "/issues/comments/:id",
        methods: {
          GET: guarded("read", (_, [id]) => {
            const { issue, comment } = this.#requireComment(id);
            return json(200, this.#commentView(issue, comment));
          }),
          PATCH: guarded("write", (request, [id]) => {
            const { issue, comment } = this.#requireComment(id);
            const changed = { ...comment, body: requiredText(bodyOf(request)), updatedAt: this.now() };
            this.#issues.set(issue.number, { ...issue, comments: issue.comments.map((other) => (other.id === comment.id ? changed : other)) });
            return json(200, this.#commentView(issue, changed));
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
    const matching = this.all().filter((issue) =>
      (state === "all" || issue.state === state) &&
      labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())) &&
      (creator === null || issue.user === creator) &&
      (since === null || issue.updatedAt.getTime() >= Date.parse(since)));
    const sort = query.get("sort");
    const keyOf = (issue: Issue): number => (sort === "updated" ? issue.updatedAt.getTime() : sort === "comments" ? issue.comments.length : issue.createdAt.getTime());
    const ascending = [...matching].sort((a, b) => keyOf(a) - keyOf(b) || a.number - b.number);
    return query.get("direction") === "asc" ? ascending : ascending.reverse();
  }

  /** `labels` replaces the set; closing without a reason means `completed` (7.5). */
  #change(issue: Issue, body: Fields): Issue {
    const state = body.oneOf("state", STATES) ?? issue.state;
    const reason = body.oneOf("state_reason", REASONS);
    const isTurned = state !== issue.state;
    const stateReason = reason ?? (isTurned ? (state === "closed" ? "completed" : "reopened") : issue.stateReason);
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
    return changed;
  }

  #require(number: string | undefined): Issue {
    const found = this.#issues.get(idOf(number));
    if (found === undefined) throw notFound();
    return found;
  }

  #requireComment(id: string | undefined): { readonly issue: Issue; readonly comment: Comment } {
    const wanted = idOf(id);
    for (const issue of this.all()) {
      const comment = issue.comments.find((candidate) => candidate.id === wanted);
      if (comment !== undefined) return { issue, comment };
    }
    throw notFound();
  }

  #view(issue: Issue): object {
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
      html_url: `${this.repository.htmlUrl}/issues/${issue.number}`,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.stateReason,
      user: this.repository.user(issue.user),
      labels: issue.labels.map((name) => ({ id: this.repository.idOf(name), node_id: nodeId("LA_", name), url: `${this.repository.url}/labels/${encodeURIComponent(name)}`, name, color: "ededed", default: false, description: null })),
      assignee: assignee === undefined ? null : this.repository.user(assignee),
      assignees: issue.assignees.map((login) => this.repository.user(login)),
      milestone: null,
      locked: false,
      active_lock_reason: null,
      comments: issue.comments.length,
      closed_at: stamp(issue.closedAt),
      created_at: stamp(issue.createdAt),
      updated_at: stamp(issue.updatedAt),
      author_association: "NONE",
      performed_via_github_app: null,
    };
  }

  #commentView(issue: Issue, comment: Comment): object {
    return {
      id: comment.id,
      node_id: nodeId("IC_", comment.id),
      url: `${this.repository.url}/issues/comments/${comment.id}`,
      html_url: `${this.repository.htmlUrl}/issues/${issue.number}#issuecomment-${comment.id}`,
      issue_url: `${this.repository.url}/issues/${issue.number}`,
      body: comment.body,
      user: this.repository.user(comment.user),
      created_at: stamp(comment.createdAt),
      updated_at: stamp(comment.updatedAt),
      author_association: "NONE",
      performed_via_github_app: null,
    };
  }
}

function titleOf(body: Fields): string | undefined {
  const title = body.get("title") ?? undefined;
  const text = typeof title === "number" ? String(title) : body.text("title");
  if (text !== undefined && text.trim() === "") throw new Refusal(422, "Validation Failed", [{ resource: "Issue", field: "title", code: "missing_field" }]);
  return text;
}

function textOf(body: Fields, resource: string): string | undefined {
  const text = body.text("body");
  if ((text ?? "").length > MAX_BODY_CHARACTERS) throw invalid(resource, "body", `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
  return text;
}

function requiredText(body: Fields): string {
  body.required("body");
  const text = textOf(body, "IssueComment") ?? "";
  if (text.trim() === "") throw new Refusal(422, "Validation Failed", [{ resource: "IssueComment", field: "data", code: "unprocessable", message: "Body cannot be blank" }]);
  return text;
}

/** Names, or objects with a name. */
function labelsOf(body: Fields): readonly string[] | undefined {
  return body.list("labels")?.map((label) => {
    const name: Json | undefined = isJsonObject(label) ? getOwn(label, "name") : label;
    if (typeof name !== "string") throw invalid("Issue", "labels", "a label has to be a name");
    return name;
  });
}
