import { createHash, randomUUID } from "node:crypto";
import type { Route } from "../api/router";
import { Router } from "../api/router";
import type { Answer, Request } from "./exchange";
import { notFound, Refusal } from "./exchange";
import type { Grants } from "./permissions";
import { isNeverAllowed, notAccessible } from "./permissions";
import type { Repository } from "./repository";
import { RUN_DETAILS_VERSION } from "./workflow-routes";

interface GatewayOptions {
  readonly grants: Grants;
  /**
   * Newer API versions are unknown to an older server
   * (docs/reference/github-actions.md#workflow_dispatch).
   */
  readonly isOlderServer: boolean;
}

const DEFAULT_VERSION = "2022-11-28";

/** Paths of the one repository. */
interface Routes {
  /** Below `/repos/{owner}/{repo}`. */
  readonly ofRepository: readonly Route[];
  /** Of organizations and users. */
  readonly others: readonly Route[];
}

/**
 * What every REST request has to get past, in GitHub's shapes
 * (docs/reference/github-actions.md#limits-and-repeating).
 */
export class Gateway {
  readonly #ofRepository: Router;
  readonly #others: Router;
  readonly #versions: readonly string[];

  constructor(
    private readonly repository: Repository,
    { ofRepository, others }: Routes,
    private readonly options: GatewayOptions,
  ) {
    const refuse = (): never => {
      throw notFound();
    };
    const refusals = { notFound: refuse, notAllowed: refuse };
    this.#ofRepository = new Router(ofRepository, refusals);
    this.#others = new Router(others, refusals);
    this.#versions = options.isOlderServer
      ? [DEFAULT_VERSION]
      : [DEFAULT_VERSION, RUN_DETAILS_VERSION];
  }

  answer(request: Request): Answer {
    const version = request.headers["x-github-api-version"] ?? DEFAULT_VERSION;
    const headers = {
      "x-github-request-id": randomUUID(),
      "x-github-media-type": "github.v3; format=json",
      "x-github-api-version-selected": version,
    };
    let answer: Answer;
    try {
      answer = conditional(request, this.#ask(request, version));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = error.answer;
    }
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  #ask(request: Request, version: string): Answer {
    if (!request.headers["user-agent"])
      throw new Refusal(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
      );
    const account = this.options.grants.accountOf(request);
    if (!this.#versions.includes(version))
      throw new Refusal(
        400,
        `Unsupported API version: ${version}. Supported versions: ${this.#versions.join(", ")}.`,
      );
    const [, owner, name = "", path = ""] =
      /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
    if (owner === undefined) return this.#others.answer(request);
    // A token of this repository sees no other one, and says so as if it did not exist.
    if (`${owner}/${name}`.toLowerCase() !== this.repository.fullName.toLowerCase())
      throw notFound();
    if (account.isGitHubToken && isNeverAllowed(request.method, path)) throw notAccessible(account);
    return this.#ofRepository.answer({ ...request, path });
  }
}

/** 304 for a reader who has it already; that costs nothing of the rate limit. */
function conditional(request: Request, answer: Answer): Answer {
  if (request.method !== "GET" || answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  if (known.includes(etag)) return { status: 304, headers: { etag }, body: "" };
  return { ...answer, headers: { ...answer.headers, etag } };
}
