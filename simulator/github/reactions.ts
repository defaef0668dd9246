import type { Route } from "../api/router";
import { bodyOf, idOf, json, nodeId, Refusal, stamp } from "./exchange";
import type { Request } from "./exchange";
import type { Issues } from "./issues";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";

const CONTENTS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"] as const;

export interface Reaction {
  readonly id: number;
  readonly content: (typeof CONTENTS)[number];
  readonly user: string;
  readonly createdAt: Date;
}

/** On issues and their comments: one of each kind for each user. */
export class Reactions {
  readonly #reactions = new Map<string, readonly Reaction[]>();
  #lastId = 200_000_000;

  constructor(
    private readonly repository: Repository,
    private readonly issues: Issues,
    private readonly now: () => Date,
  ) {}

  ofComment(id: number): readonly Reaction[] {
    return this.#of(`comment ${id}`);
  }

  /** `issues: write` to react, `issues: read` to read. */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    const routesOf = (path: string, subjectOf: (id: string | undefined) => string): Route => ({
      path,
      methods: {
        GET: grants.needs("issues", "read", (request, [id]) => {
          const wanted = request.query.get("content");
          const { items, headers } = pageOf(
            request,
            baseUrl,
            this.#of(subjectOf(id)).filter(({ content }) => wanted === null || content === wanted),
          );
          return json(
            200,
            items.map((reaction) => this.#view(reaction)),
            headers,
          );
        }),
        POST: grants.needs("issues", "write", (request, [id]) =>
          this.#add(subjectOf(id), grants.accountOf(request).login, request),
        ),
      },
    });
    return [
      routesOf(
        "/issues/comments/:id/reactions",
        (id) => `comment ${this.issues.requireComment(id).comment.id}`,
      ),
      routesOf(
        "/issues/:number/reactions",
        (number) => `issue ${this.issues.require(idOf(number)).number}`,
      ),
    ];
  }

  /** 201; 200 for one that is there already. */
  #add(subject: string, user: string, request: Request): ReturnType<typeof json> {
    const body = bodyOf(request);
    body.required("content");
    const content = body.oneOf("content", CONTENTS);
    if (content === undefined) throw new Refusal(422, "Validation Failed");
    const all = this.#of(subject);
    const existing = all.find((reaction) => reaction.user === user && reaction.content === content);
    if (existing !== undefined) return json(200, this.#view(existing));
    const reaction: Reaction = { id: (this.#lastId += 1), content, user, createdAt: this.now() };
    this.#reactions.set(subject, [...all, reaction]);
    return json(201, this.#view(reaction));
  }

  #of(subject: string): readonly Reaction[] {
    return this.#reactions.get(subject) ?? [];
  }

  #view({ id, content, user, createdAt }: Reaction): object {
    return {
      id,
      node_id: nodeId("REA_", id),
      user: this.repository.user(user),
      content,
      created_at: stamp(createdAt),
    };
  }
}
