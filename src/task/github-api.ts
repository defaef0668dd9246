import type { Endpoints } from "@octokit/types";
import type { Unproven } from "../domain/unproven";
import type { Answered } from "../domain/failure";

/** GraphQL is in no description; its one query is read by its own reader. */
interface Routes extends Endpoints {
  "POST /graphql": {
    parameters: { query: string; variables: Readonly<Record<string, unknown>> };
    response: { data: unknown };
  };
}
type Route = keyof Routes;
export type ReadRoute = Extract<Route, `GET ${string}` | "POST /graphql">;
export type WriteRoute = Exclude<Route, ReadRoute>;

type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sent<T[Key]> }
    : T;

/** The repository of this run is filled in. */
type InRepository<P> = Omit<P, "owner" | "repo"> & Partial<Pick<P, keyof P & ("owner" | "repo")>>;

/** Of path, query and body. */
export type GitHubParameters<R extends Route> = R extends Route
  ? Sent<InRepository<Routes[R]["parameters"]>>
  : never;

/** As GitHub documents it; bytes for an archive. */
export type GitHubData<R extends Route> = Unproven<Routes[R]["response"]["data"]>;

export interface GitHubAnswer<R extends Route = Route> {
  readonly status: number;
  readonly data: GitHubData<R>;
}

/**
 * GitHub's REST API for built-in jobs; routes, parameters and fields are GitHub's own, so that a
 * wrong one does not compile. Reads and repeatable writes are tried again as
 * docs/reference/github-actions.md#limits-and-repeating allows, rate limits included; other
 * writes only when they certainly had no effect.
 */
export interface GitHubApi {
  /** @param route such as `GET /repos/{owner}/{repo}/issues` */
  read<R extends ReadRoute>(
    route: R,
    parameters: GitHubParameters<R>,
    signal: AbortSignal,
  ): Promise<Answered<GitHubAnswer<R>>>;
  write<R extends WriteRoute>(
    route: R,
    parameters: GitHubParameters<R>,
    signal: AbortSignal,
    options?: { readonly isRepeatable?: boolean },
  ): Promise<Answered<GitHubAnswer<R>>>;
  /** Every request so far, for the figures people ask for. */
  readonly requestCount: number;
}
