import { randomBytes } from "node:crypto";
import type { Handler, Request } from "./exchange";
import { Refusal } from "./exchange";

type Access = "read" | "write" | "none";

/**
 * Permissions a workflow can give to `GITHUB_TOKEN`, as far as the endpoints here ask for them
 * (docs/reference/github-actions.md#permissions-of-the-token).
 */
type Scope = "actions" | "checks" | "contents" | "deployments" | "issues" | "pull-requests";

/**
 * What only the token of an App or a person can have; the last three are those of an organization.
 */
export type WiderScope =
  Scope | "variables" | "environments" | "administration" | "members" | "organization-variables";

export type Permissions = Readonly<Partial<Record<Scope, Access>>>;

/** A token beside `GITHUB_TOKEN`, as users store one in `REPO_TOKEN`. */
export interface TokenOptions {
  /** Who writes with it; an App's name ends with `[bot]`. */
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<WiderScope, Access>>>;
}

export interface Account extends TokenOptions {
  readonly isGitHubToken: boolean;
}

export const SCOPES: readonly Scope[] = [
  "actions",
  "checks",
  "contents",
  "deployments",
  "issues",
  "pull-requests",
];

/**
 * What `GITHUB_TOKEN` can never do, whatever a workflow declares, beside what needs a scope it
 * cannot have: secrets, creating environments, and reviewing pending deployments.
 */
const NEVER: readonly { readonly methods: readonly string[]; readonly path: RegExp }[] = [
  {
    methods: ["GET", "PUT", "DELETE"],
    path: /^\/(environments\/[^/]+|actions)\/secrets(\/[^/]+)?$/,
  },
  { methods: ["PUT", "DELETE"], path: /^\/environments\/[^/]+$/ },
  { methods: ["POST"], path: /^\/actions\/runs\/[^/]+\/pending_deployments$/ },
];

/** @param path  below `/repos/{owner}/{repo}` */
export function isNeverAllowed(method: string, path: string): boolean {
  return NEVER.some((rule) => rule.methods.includes(method) && rule.path.test(path));
}

export function notAccessible(account?: Account): Refusal {
  return new Refusal(
    403,
    `Resource not accessible by ${account === undefined || isApp(account) ? "integration" : "personal access token"}`,
  );
}

export function isApp({ login }: Pick<Account, "login">): boolean {
  return login.endsWith("[bot]");
}

/**
 * Who a request comes from, and what that token may do. Naming any permission sets all others to
 * none.
 */
export class Grants {
  readonly #accounts: Map<string, Account>;

  /** @param others  tokens that may have more rights */
  constructor(
    gitHubToken: string,
    { login, permissions }: TokenOptions,
    others: Readonly<Record<string, TokenOptions>> = {},
  ) {
    this.#accounts = new Map([
      ...Object.entries(others).map(([token, account]): [string, Account] => [
        token,
        { ...account, isGitHubToken: false },
      ]),
      [gitHubToken, gitHubTokenOf(login, permissions)],
    ]);
  }

  /** One more `GITHUB_TOKEN`, as each job gets its own. */
  add(login: string, permissions: Permissions): string {
    const token = `ghs_${randomBytes(18).toString("hex")}`;
    this.#accounts.set(token, gitHubTokenOf(login, permissions));
    return token;
  }

  /** @throws Refusal 401 */
  accountOf({ headers }: Pick<Request, "headers">): Account {
    const { authorization } = headers;
    if (authorization === undefined) throw new Refusal(401, "Requires authentication");
    const account = this.#accounts.get(/^(?:token|bearer) +(\S+)$/i.exec(authorization)?.[1] ?? "");
    if (account === undefined) throw new Refusal(401, "Bad credentials");
    return account;
  }

  /** A handler that answers 403 unless the token may do this. */
  needs(scope: WiderScope, access: "read" | "write", handler: Handler): Handler {
    return (request, parameters) => {
      const account = this.accountOf(request);
      const granted = account.permissions[scope] ?? "none";
      if (granted !== "write" && granted !== access) throw notAccessible(account);
      return handler(request, parameters);
    };
  }
}

function gitHubTokenOf(login: string, permissions: TokenOptions["permissions"]): Account {
  return {
    login,
    permissions: Object.fromEntries(SCOPES.map((scope) => [scope, permissions[scope] ?? "none"])),
    isGitHubToken: true,
  };
}
