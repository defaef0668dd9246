import type { Route } from "../api/router";
import type { Commit, Contents } from "./contents";
import type { Request } from "./exchange";
import { bodyOf, idOf, invalid, json, notFound, Refusal, stamp } from "./exchange";
import type { Issue, Issues } from "./issues";
import { pageOf } from "./paging";
import type { Account, Grants } from "./permissions";
import type { Repository } from "./repository";

/** Title, text, state and labels are those of the issue with its number. */
interface Pull {
  readonly number: number;
  /** Branch with the changes, of this repository. */
  readonly head: string;
  /** Branch they are meant for. */
  readonly base: string;
  readonly mergedAt: Date | null;
  readonly mergeCommit: string | null;
}

export type PullView = Pull & Pick<Issue, "title" | "body" | "state" | "user">;

/** Pull requests between branches of this repository. */
export class Pulls {
  readonly #pulls = new Map<number, Pull>();

  constructor(
    private readonly world: {
      readonly repository: Repository;
      readonly contents: Contents;
      readonly issues: Issues;
    },
    /** Whether the repository's setting lets `GITHUB_TOKEN` create pull requests. */
    private readonly isAllowedToActions: boolean,
    private readonly now: () => Date,
  ) {}

  /** In the order of creation. */
  all(): readonly PullView[] {
    return [...this.#pulls.values()].map((pull) => {
      const { title, body, state, user } = this.world.issues.require(pull.number);
      return { ...pull, title, body, state, user };
    });
  }

  /** As somebody else, past the API. @throws Error for an unknown one */
  merge(number: number): Commit {
    const pull = this.#pulls.get(number);
    if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
    const commit = this.world.contents.merge(
      pull.head,
      pull.base,
      `Merge pull request #${number} from ${this.world.repository.owner}/${pull.head}`,
      this.world.repository.owner,
    );
    this.#pulls.set(number, { ...pull, mergedAt: this.now(), mergeCommit: commit.sha });
    this.close(number);
    return commit;
  }

  /** Past the API. @throws Error for an unknown one */
  close(number: number): void {
    this.world.issues.set({
      ...this.world.issues.require(number),
      state: "closed",
      closedAt: this.now(),
    });
  }

  /** `pull-requests: write` to create, `pull-requests: read` to read. */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    return [
      {
        path: "/pulls",
        methods: {
          GET: grants.needs("pull-requests", "read", (request) => {
            const { items, headers } = pageOf(request, baseUrl, this.#listed(request));
            return json(
              200,
              items.map((pull) => this.#view(pull)),
              headers,
            );
          }),
          POST: grants.needs("pull-requests", "write", (request) =>
            json(201, this.#fullView(this.#create(request, grants.accountOf(request)))),
          ),
        },
      },
      {
        path: "/pulls/:number",
        methods: {
          GET: grants.needs("pull-requests", "read", (_, [number]) => {
            const pull = this.#pulls.get(idOf(number));
            if (pull === undefined) throw notFound();
            return json(200, this.#fullView(pull));
          }),
        },
      },
    ];
  }

  /** Newest first; open ones unless asked otherwise. */
  #listed({ query }: Request): readonly Pull[] {
    const state = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    const found = [...this.#pulls.values()].filter(
      (pull) =>
        (state === "all" || this.world.issues.require(pull.number).state === state) &&
        (head === null || head === `${this.world.repository.owner}:${pull.head}`) &&
        (base === null || base === pull.base),
    );
    return query.get("direction") === "asc" ? found : found.reverse();
  }

  #create(request: Request, account: Account): Pull {
    const body = bodyOf(request);
    const title = body.required("title");
    const head = body.required("head").replace(`${this.world.repository.owner}:`, "");
    const base = body.required("base");
    if (account.isGitHubToken && !this.isAllowedToActions)
      throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
    for (const [field, ref] of [
      ["head", head],
      ["base", base],
    ] as const) {
      if (this.world.contents.branch(ref) === undefined)
        throw new Refusal(422, "Validation Failed", [
          { resource: "PullRequest", field, code: "invalid" },
        ]);
    }
    if (
      this.world.contents.history(base).some(({ sha }) => sha === this.world.contents.shaOf(head))
    )
      throw invalid("PullRequest", "base", `No commits between ${base} and ${head}`);
    const isOpen = (pull: Pull): boolean =>
      pull.head === head &&
      pull.base === base &&
      this.world.issues.require(pull.number).state === "open";
    if ([...this.#pulls.values()].some(isOpen))
      throw invalid(
        "PullRequest",
        "base",
        `A pull request already exists for ${this.world.repository.owner}:${head}.`,
      );
    const { number } = this.world.issues.add({
      title,
      body: body.text("body") ?? null,
      user: account.login,
      isPullRequest: true,
    });
    const pull = { number, head, base, mergedAt: null, mergeCommit: null };
    this.#pulls.set(number, pull);
    return pull;
  }

  #view(pull: Pull): object {
    const issue = this.world.issues.require(pull.number);
    const url = `${this.world.repository.url}/pulls/${pull.number}`;
    const html = `${this.world.repository.htmlUrl}/pull/${pull.number}`;
    const issueUrl = `${this.world.repository.url}/issues/${pull.number}`;
    const repo = this.world.repository.full(0);
    const side = (ref: string): object => {
      const sha = this.world.contents.shaOf(ref) ?? "";
      return {
        label: `${this.world.repository.owner}:${ref}`,
        ref,
        sha,
        user: this.world.repository.user(this.world.repository.owner),
        repo: { ...repo, has_downloads: true },
      };
    };
    const [head, base] = [side(pull.head), side(pull.base)];
    const links = {
      self: url,
      html,
      issue: issueUrl,
      comments: `${issueUrl}/comments`,
      review_comments: `${url}/comments`,
      review_comment: `${this.world.repository.url}/pulls/comments{/number}`,
      commits: `${url}/commits`,
      statuses: `${this.world.repository.url}/statuses/${this.world.contents.shaOf(pull.head) ?? ""}`,
    };
    const { id, node_id, labels, author_association } = this.world.issues.view(issue) as Record<
      string,
      unknown
    >;
    return {
      id,
      node_id,
      url,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      issue_url: issueUrl,
      commits_url: links.commits,
      comments_url: links.comments,
      review_comments_url: links.review_comments,
      review_comment_url: links.review_comment,
      statuses_url: links.statuses,
      number: pull.number,
      state: issue.state,
      locked: false,
      title: issue.title,
      body: issue.body,
      user: this.world.repository.user(issue.user),
      labels,
      author_association,
      milestone: null,
      assignee: null,
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      draft: false,
      auto_merge: null,
      active_lock_reason: null,
      created_at: stamp(issue.createdAt),
      updated_at: stamp(issue.updatedAt),
      closed_at: stamp(issue.closedAt),
      merged_at: stamp(pull.mergedAt),
      merge_commit_sha: pull.mergeCommit,
      head,
      base,
      _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    };
  }

  #fullView(pull: Pull): object {
    const isMerged = pull.mergedAt !== null;
    const isBlocked = this.world.contents.branch(pull.base)?.refusesCommits !== undefined;
    const unmerged = isBlocked ? "blocked" : "clean";
    return {
      ...this.#view(pull),
      merged: isMerged,
      merged_by: isMerged ? this.world.repository.user(this.world.repository.owner) : null,
      mergeable: isMerged ? null : true,
      mergeable_state: isMerged ? "unknown" : unmerged,
      rebaseable: null,
      maintainer_can_modify: false,
      comments: this.world.issues.require(pull.number).comments.length,
      review_comments: 0,
      commits: 1,
      additions: 1,
      deletions: 1,
      changed_files: 1,
    };
  }
}
