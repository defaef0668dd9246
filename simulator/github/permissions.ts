import type { Handler } from "./exchange";
import { Refusal } from "./exchange";

export type Access = "read" | "write" | "none";

/** Permissions a workflow can give to `GITHUB_TOKEN`, as far as the endpoints here ask for them (github-actions.md 6.3). */
export type Scope = "actions" | "checks" | "contents" | "deployments" | "issues";

export type Permissions = Readonly<Partial<Record<Scope, Access>>>;

/**
 * What `GITHUB_TOKEN` can never do, whatever a workflow declares: variables, secrets, creating environments, and
 * reviewing pending deployments (github-actions.md 6.3, 7.3, 7.7).
 */
const NEVER: readonly { readonly methods: readonly string[]; readonly path: RegExp }[] = [
  { methods: ["GET", "POST", "PATCH", "DELETE"], path: /^\/(environments\/[^/]+|actions)\/variables(\/[^/]+)?$/ },
  { methods: ["GET", "PUT", "DELETE"], path: /^\/(environments\/[^/]+|actions)\/secrets(\/[^/]+)?$/ },
  { methods: ["PUT", "DELETE"], path: /^\/environments\/[^/]+$/ },
  { methods: ["POST"], path: /^\/actions\/runs\/[^/]+\/pending_deployments$/ },
];

/** @param path  below `/repos/{owner}/{repo}` */
export function isNeverAllowed(method: string, path: string): boolean {
  return NEVER.some((rule) => rule.methods.includes(method) && rule.path.test(path));
}

export function notAccessible(): Refusal {
  return new Refusal(403, "Resource not accessible by integration");
}

/** Naming any permission sets all others to none (github-actions.md 6.3). */
export class Grants {
  constructor(private readonly permissions: Permissions) {}

  /** A handler that answers 403 unless the token may do this. */
  needs(scope: Scope, access: "read" | "write", handler: Handler): Handler {
    return (request, parameters) => {
      const granted = this.permissions[scope] ?? "none";
      if (granted !== "write" && granted !== access) throw notAccessible();
      return handler(request, parameters);
    };
  }
}
