import type { Route } from "../api/router";
import { json, nodeId, notFound } from "./exchange";
import type { Grants } from "./permissions";
import { isApp, notAccessible } from "./permissions";
import type { Repository } from "./repository";

const ROLES = ["admin", "maintain", "write", "triage", "read", "none"] as const;
export type Role = (typeof ROLES)[number];

export interface TeamOptions {
  /** Whose membership is confirmed. */
  readonly members?: readonly string[];
  readonly maintainers?: readonly string[];
  /** Invited ones, who have not confirmed yet. */
  readonly pending?: readonly string[];
}

export interface Team extends Required<TeamOptions> {
  readonly slug: string;
}

/** What a user name may look like; anything else is nobody. */
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(\[bot\])?$/i;

/** What `permission` calls the roles that it has no word for. */
const OLDER_WORDS: ReadonlyMap<Role, string> = new Map([
  ["maintain", "write"],
  ["triage", "read"],
]);

/** Who may do what in the repository, and the teams of the organization that owns it. */
export class People {
  readonly #roles = new Map<string, Role>();
  readonly #teams = new Map<string, Team>();

  constructor(private readonly repository: Repository) {
    this.#roles.set(repository.owner.toLowerCase(), "admin");
  }

  addCollaborator(login: string, role: Role): void {
    this.#roles.set(login.toLowerCase(), role);
  }

  /** Replaces one with the same name. */
  addTeam(slug: string, { members = [], maintainers = [], pending = [] }: TeamOptions = {}): Team {
    const team = { slug, members, maintainers, pending };
    this.#teams.set(slug, team);
    return team;
  }

  /** Of anybody who was not added: what everybody may do with a public repository. */
  roleOf(login: string): Role {
    return this.#roles.get(login.toLowerCase()) ?? "read";
  }

  associationOf(login: string): "OWNER" | "COLLABORATOR" | "NONE" {
    if (login.toLowerCase() === this.repository.owner.toLowerCase()) return "OWNER";
    return this.#roles.has(login.toLowerCase()) ? "COLLABORATOR" : "NONE";
  }

  /** Whoever has access of their own: the public that reads has not. */
  isAssignable(login: string): boolean {
    return (this.#roles.get(login.toLowerCase()) ?? "none") !== "none";
  }

  teamView(slug: string): object {
    const { addresses, owner } = this.repository;
    const url = `${addresses.api}/orgs/${owner}/teams/${slug}`;
    return {
      id: this.repository.idOf(`team ${slug}`),
      node_id: nodeId("T_", slug),
      url,
      html_url: `${addresses.server}/orgs/${owner}/teams/${slug}`,
      name: slug,
      slug,
      description: null,
      privacy: "closed",
      notification_setting: "notifications_enabled",
      permission: "pull",
      members_url: `${url}/members{/member}`,
      repositories_url: `${url}/repos`,
      type: "organization",
      parent: null,
    };
  }

  /** Every token may read a collaborator's permission: it is part of `metadata`. */
  routes(): readonly Route[] {
    return [
      {
        path: "/collaborators/:login/permission",
        methods: {
          GET: (_, [login = ""]) => {
            if (!LOGIN.test(login)) throw notFound();
            const role = this.roleOf(login);
            const has = (least: Role): boolean => ROLES.indexOf(role) <= ROLES.indexOf(least);
            const permissions = {
              pull: has("read"),
              triage: has("triage"),
              push: has("write"),
              maintain: has("maintain"),
              admin: has("admin"),
            };
            const permission = OLDER_WORDS.get(role) ?? role;
            return json(200, {
              permission,
              role_name: role,
              user: { ...this.repository.user(login), permissions, role_name: role },
            });
          },
        },
      },
    ];
  }

  /** Team memberships need `members: read` of the organization; users are public. */
  routesElsewhere(grants: Grants): readonly Route[] {
    return [
      {
        path: "/orgs/:org/teams/:team/memberships/:login",
        methods: {
          GET: grants.needs("members", "read", ({ path }, [org = "", slug = "", login = ""]) => {
            const team = this.#teams.get(slug);
            if (team === undefined || org.toLowerCase() !== this.repository.owner.toLowerCase())
              throw notFound();
            const among = (logins: readonly string[]): boolean =>
              logins.some((member) => member.toLowerCase() === login.toLowerCase());
            if (!among(team.members) && !among(team.maintainers) && !among(team.pending))
              throw notFound();
            return json(200, {
              url: `${this.repository.addresses.api}${path}`,
              role: among(team.maintainers) ? "maintainer" : "member",
              state: among(team.pending) ? "pending" : "active",
            });
          }),
        },
      },
      {
        path: "/users/:login",
        methods: {
          GET: (_, [login = ""]) => {
            if (!LOGIN.test(login)) throw notFound();
            return json(200, this.#profile(login));
          },
        },
      },
      {
        path: "/user",
        methods: {
          GET: (request) => {
            const account = grants.accountOf(request);
            // An App's installation is nobody.
            if (isApp(account)) throw notAccessible(account);
            return json(200, this.#profile(account.login));
          },
        },
      },
    ];
  }

  #profile(login: string): object {
    const created = "2020-01-01T00:00:00Z";
    return {
      ...this.repository.user(login),
      name: null,
      company: null,
      blog: "",
      location: null,
      email: null,
      hireable: null,
      bio: null,
      twitter_username: null,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: created,
      updated_at: created,
    };
  }
}
