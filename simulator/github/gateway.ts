import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import type { Route } from "../api/router";
import { Router } from "../api/router";
import type { Answer, Request } from "./exchange";
import { notFound, Refusal } from "./exchange";
import { isNeverAllowed, notAccessible } from "./permissions";
import type { Repository } from "./repository";
import { RUN_DETAILS_VERSION } from "./workflows";

export interface GatewayOptions {
  readonly token: string;
  /** Newer API versions are unknown to an older server (github-actions.md 3.3). */
  readonly isOlderServer: boolean;
}

const DEFAULT_VERSION = "2022-11-28";

/** What every REST request has to get past, in GitHub's shapes (github-actions.md 7). Routes are below `/repos/{owner}/{repo}`. */
export class Gateway {
  readonly #router: Router;
  readonly #versions: readonly string[];

  constructor(
    private readonly repository: Repository,
    routes: readonly Route[],
    private readonly options: GatewayOptions,
  ) {
    const refuse = (): never => {
      throw notFound();
    };
    this.#router = new Router(routes, { notFound: refuse, notAllowed: refuse });
    this.#versions = options.isOlderServer ? [DEFAULT_VERSION] : [DEFAULT_VERSION, RUN_DETAILS_VERSION];
  }

  answer(request: Request): Answer {
    const version = request.headers["x-github-api-version"] ?? DEFAULT_VERSION;
    const headers = { "x-github-request-id": randomUUID(), "x-github-media-type": "github.v3; format=json", "x-github-api-version-selected": version };
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
    if (!request.headers["user-agent"]) throw new Refusal(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
    this.#authenticate(request.headers["authorization"]);
    if (!this.#versions.includes(version)) throw new Refusal(400, `Unsupported API version: ${version}. Supported versions: ${this.#versions.join(", ")}.`);
    const [, owner = "", name = "", path = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
    // A token of this repository sees no other one, and says so as if it did not exist.
    if (`${owner}/${name}`.toLowerCase() !== this.repository.fullName.toLowerCase()) throw notFound();
    if (isNeverAllowed(request.method, path)) throw notAccessible();
    return this.#router.answer({ ...request, path });
  }

  #authenticate(authorization: string | undefined): void {
    if (authorization === undefined) throw new Refusal(401, "Requires authentication");
    const given = Buffer.from(/^(?:token|bearer) +(\S+)$/i.exec(authorization)?.[1] ?? "");
    const expected = Buffer.from(this.options.token);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal(401, "Bad credentials");
  }
}

/** 304 for a reader who has it already; that costs nothing of the rate limit (7.9). */
function conditional(request: Request, answer: Answer): Answer {
  if (request.method !== "GET" || answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  if (known.includes(etag)) return { status: 304, headers: { etag }, body: "" };
  return { ...answer, headers: { ...answer.headers, etag } };
}
