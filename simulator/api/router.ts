import type { ApiAnswer, ApiRequest, Handler } from "./exchange";

/** A path with `:name` segments and the methods it answers. */
export interface Route {
  readonly path: string;
  readonly methods: Readonly<Record<string, Handler>>;
}

interface Compiled {
  readonly pattern: RegExp;
  readonly methods: Route["methods"];
}

/** How a service says that it has no such path, or no such method there. */
interface Refusals {
  notFound(request: ApiRequest): ApiAnswer;
  notAllowed(request: ApiRequest, allowed: readonly string[]): ApiAnswer;
}

/**
 * Routes of one service. A path has to match to its end: a trailing slash is another path
 * (docs/reference/keptn.md#files).
 */
export class Router {
  readonly #routes: readonly Compiled[];

  constructor(
    routes: readonly Route[],
    private readonly refusals: Refusals,
  ) {
    this.#routes = routes.map(({ path, methods }) => ({
      pattern: new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, "([^/]+)")}$`),
      methods,
    }));
  }

  answer(request: ApiRequest): ApiAnswer {
    for (const { pattern, methods } of this.#routes) {
      const match = pattern.exec(request.path);
      if (match === null) continue;
      const handler = methods[request.method];
      if (handler === undefined) return this.refusals.notAllowed(request, Object.keys(methods));
      return handler(request, match.slice(1).map(decode));
    }
    return this.refusals.notFound(request);
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
