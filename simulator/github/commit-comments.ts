import type { Route } from "../api/router";
import type { Contents } from "./contents";
import { bodyOf, idOf, json, nodeId, noContent, notFound, Refusal, stamp } from "./exchange";
import { requiredText } from "./issues";
import { pageOf } from "./paging";
import type { People } from "./people";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";

export interface CommitComment {
  readonly id: number;
  readonly sha: string;
  readonly body: string;
  readonly user: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const ID_START = 150_000_000;

/** Comments on commits as a whole. */
export class CommitComments {
  readonly #comments = new Map<number, CommitComment>();
  #lastId = ID_START;

  constructor(
    private readonly repository: Repository,
    private readonly contents: Contents,
    private readonly people: People,
    private readonly now: () => Date,
  ) {}

  /** In the order of creation. */
  all(): readonly CommitComment[] {
    return [...this.#comments.values()];
  }

  add(sha: string, body: string, user: string): CommitComment {
    const now = this.now();
    const comment = { id: (this.#lastId += 1), sha, body, user, createdAt: now, updatedAt: now };
    this.#comments.set(comment.id, comment);
    return comment;
  }

  /**
   * Reading is part of `metadata`, writing one needs `contents: read`, changing and deleting one
   * `contents: write`, as GitHub documents it.
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    return [
      {
        path: "/commits/:sha/comments",
        methods: {
          GET: (request, [sha = ""]) => {
            const { items, headers } = pageOf(
              request,
              baseUrl,
              this.all().filter((comment) => comment.sha === this.#require(sha)),
            );
            return json(
              200,
              items.map((comment) => this.#view(comment)),
              headers,
            );
          },
          POST: grants.needs("contents", "read", (request, [sha = ""]) =>
            json(
              201,
              this.#view(
                this.add(
                  this.#require(sha),
                  requiredText(bodyOf(request), "CommitComment"),
                  grants.accountOf(request).login,
                ),
              ),
            ),
          ),
        },
      },
      {
        path: "/comments/:id",
        methods: {
          GET: (_, [id]) => json(200, this.#view(this.#requireComment(id))),
          PATCH: grants.needs("contents", "write", (request, [id]) => {
            const changed = {
              ...this.#requireComment(id),
              body: requiredText(bodyOf(request), "CommitComment"),
              updatedAt: this.now(),
            };
            this.#comments.set(changed.id, changed);
            return json(200, this.#view(changed));
          }),
          DELETE: grants.needs("contents", "write", (_, [id]) => {
            this.#comments.delete(this.#requireComment(id).id);
            return noContent();
          }),
        },
      },
    ];
  }

  #require(ref: string): string {
    const sha = this.contents.shaOf(ref);
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${ref}`);
    return sha;
  }

  #requireComment(id: string | undefined): CommitComment {
    const found = this.#comments.get(idOf(id));
    if (found === undefined) throw notFound();
    return found;
  }

  #view({ id, sha, body, user, createdAt, updatedAt }: CommitComment): object {
    return {
      id,
      node_id: nodeId("CC_", id),
      url: `${this.repository.url}/comments/${id}`,
      html_url: `${this.repository.htmlUrl}/commit/${sha}#commitcomment-${id}`,
      commit_id: sha,
      path: null,
      position: null,
      line: null,
      body,
      user: this.repository.user(user),
      created_at: stamp(createdAt),
      updated_at: stamp(updatedAt),
      author_association: this.people.associationOf(user),
    };
  }
}
