import { nodeId, stamp } from "./exchange";

interface Addresses {
  /** GITHUB_API_URL. */
  readonly api: string;
  /** GITHUB_SERVER_URL, for `html_url`. */
  readonly server: string;
}

interface Settings {
  readonly owner?: string;
  readonly repo?: string;
  readonly defaultBranch?: string;
  readonly hasIssues?: boolean;
}

/** Address templates of a repository, below its own address. */
const LINKS = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const;

const APP_LOGIN = "github-actions[bot]";
const APP_ID = 15_368;

/** The repository, and how it, its forks and people look in answers. */
export class Repository {
  readonly fullName: string;
  readonly url: string;
  readonly htmlUrl: string;

  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly hasIssues: boolean;

  constructor(
    settings: Settings,
    readonly addresses: Addresses,
    private readonly createdAt: Date,
  ) {
    this.owner = settings.owner ?? "octo";
    this.name = settings.repo ?? "demo";
    this.defaultBranch = settings.defaultBranch ?? "main";
    this.hasIssues = settings.hasIssues ?? true;
    this.fullName = `${this.owner}/${this.name}`;
    this.url = `${addresses.api}/repos/${this.fullName}`;
    this.htmlUrl = `${addresses.server}/${this.fullName}`;
  }

  get id(): number {
    return this.idOf(this.fullName);
  }

  idOf(fullName: string): number {
    return numberOf(fullName.toLowerCase());
  }

  /** How a repository looks inside other things: this one, or a fork by its full name. */
  minimal(fullName = this.fullName): object {
    const [owner = "", name = ""] = fullName.split("/");
    const url = `${this.addresses.api}/repos/${fullName}`;
    return {
      id: this.idOf(fullName),
      node_id: nodeId("R_", fullName),
      name,
      full_name: fullName,
      private: false,
      owner: this.user(owner),
      html_url: `${this.addresses.server}/${fullName}`,
      description: null,
      fork: fullName !== this.fullName,
      url,
      ...Object.fromEntries(Object.entries(LINKS).map(([link, rest]) => [link, `${url}${rest}`])),
    };
  }

  /** GET /repos/{owner}/{repo} */
  full(openIssues: number): object {
    const created = stamp(this.createdAt);
    const host = this.addresses.server.replace(/^https?:\/\//, "");
    return {
      ...this.minimal(),
      clone_url: `${this.htmlUrl}.git`,
      git_url: `git://${host}/${this.fullName}.git`,
      ssh_url: `git@${host}:${this.fullName}.git`,
      svn_url: this.htmlUrl,
      mirror_url: null,
      homepage: null,
      language: null,
      license: null,
      default_branch: this.defaultBranch,
      visibility: "public",
      archived: false,
      disabled: false,
      has_issues: this.hasIssues,
      has_projects: true,
      has_wiki: true,
      has_pages: false,
      has_discussions: false,
      has_downloads: true,
      forks: 0,
      forks_count: 0,
      open_issues: openIssues,
      open_issues_count: openIssues,
      watchers: 0,
      watchers_count: 0,
      stargazers_count: 0,
      subscribers_count: 0,
      network_count: 0,
      size: 1,
      pushed_at: created,
      created_at: created,
      updated_at: created,
    };
  }

  user(login: string): object {
    const url = `${this.addresses.api}/users/${encodeURIComponent(login)}`;
    return {
      login,
      id: numberOf(login),
      node_id: nodeId("U_", login),
      avatar_url: `${this.addresses.server}/${encodeURIComponent(login)}.png`,
      gravatar_id: "",
      url,
      html_url: `${this.addresses.server}/${encodeURIComponent(login)}`,
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      subscriptions_url: `${url}/subscriptions`,
      organizations_url: `${url}/orgs`,
      repos_url: `${url}/repos`,
      events_url: `${url}/events{/privacy}`,
      received_events_url: `${url}/received_events`,
      type: login.endsWith("[bot]") ? "Bot" : "User",
      site_admin: false,
    };
  }

  /** The app behind `GITHUB_TOKEN`. */
  app(): object {
    const created = stamp(this.createdAt);
    return {
      id: APP_ID,
      slug: "github-actions",
      node_id: nodeId("A_", APP_ID),
      owner: this.user("github"),
      name: "GitHub Actions",
      description: "Automate your workflow from idea to production",
      external_url: "https://help.github.com/en/actions",
      html_url: "https://github.com/apps/github-actions",
      created_at: created,
      updated_at: created,
      permissions: {},
      events: [],
    };
  }

  /** Who does what is done with `GITHUB_TOKEN`. */
  get bot(): string {
    return APP_LOGIN;
  }
}

/** A stable id for a name: the same in every start. */
function numberOf(name: string): number {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 899_999_981;
  return 1_000_000 + hash;
}
