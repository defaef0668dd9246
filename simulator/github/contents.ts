import { createHash } from "node:crypto";
import type { Route } from "../api/router";
import type { Request } from "./exchange";
import { bodyOf, json, noContent, nodeId, notFound, Refusal, shaOf, stamp } from "./exchange";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";

export interface BranchOptions {
  /** Of its last commit. */
  readonly sha?: string;
  /**
   * The default branch has commits that this one lacks: a deployment with `auto_merge` merges them
   * (docs/reference/github-actions.md#deployments).
   */
  readonly isBehind?: boolean;
  /**
   * Commit statuses that failed: a deployment that does not leave them out by `required_contexts`
   * is refused.
   */
  readonly failedContexts?: readonly string[];
  /** Commits through the API are refused with this status: changes need a pull request. */
  readonly refusesCommits?: 409 | 422;
}

export interface Commit {
  readonly sha: string;
  /** First line and rest. */
  readonly message: string;
  readonly author: string;
  readonly at: Date;
  readonly parent?: string;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Branch extends BranchOptions {
  readonly sha: string;
}

const SHA = /^[0-9a-f]{40}$/;
/** Larger files come without content. */
const MAX_CONTENT_BYTES = 1_048_576;
const BASE64_LINE = /.{1,60}/g;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Branches (and tags), commits, and the files in them. Writing a file makes a commit, as a push
 * would.
 */
export class Contents {
  readonly #branches = new Map<string, Branch>();
  readonly #commits = new Map<string, Commit>();

  constructor(
    private readonly repository: Repository,
    private readonly now: () => Date,
  ) {
    this.addBranch(repository.defaultBranch);
  }

  /**
   * Also for tags. A new branch starts with the files of the default branch, or of the commit it is
   * given.
   */
  addBranch(name: string, options: BranchOptions = {}): Branch {
    const start = this.#commitOf(this.repository.defaultBranch);
    const branch = {
      ...options,
      sha: options.sha ?? shaOf(`${this.repository.fullName}@${name} ${start?.sha ?? ""}`),
    };
    if (!this.#commits.has(branch.sha))
      this.#commits.set(branch.sha, {
        sha: branch.sha,
        message: `Begin ${name}`,
        author: this.repository.owner,
        at: this.now(),
        files: start?.files ?? new Map<string, string>(),
        ...(start && { parent: start.sha }),
      });
    this.#branches.set(name, branch);
    return branch;
  }

  /** @throws Error for an unknown branch */
  protect(name: string, status: 409 | 422): void {
    const branch = this.#branches.get(name);
    if (branch === undefined) throw new Error(`There is no branch ${name}.`);
    this.#branches.set(name, { ...branch, refusesCommits: status });
  }

  /** @param ref  branch, or the 40 digits of a commit, which is then changed in place */
  setFile(path: string, text: string, ref: string): void {
    if (SHA.test(ref)) {
      const files = new Map(this.#commitOf(ref)?.files ?? []).set(path, text);
      this.#commits.set(ref, {
        sha: ref,
        message: `Change ${path}`,
        author: this.repository.owner,
        at: this.now(),
        ...this.#commits.get(ref),
        files,
      });
      return;
    }
    this.commit(ref, new Map([[path, text]]), `Change ${path}`, this.repository.owner);
  }

  /** @returns the new head of the branch */
  commit(
    branch: string,
    changes: ReadonlyMap<string, string>,
    message: string,
    author: string,
  ): Commit {
    const parent = this.#commitOf(branch);
    const sha = shaOf(`${parent?.sha ?? branch} ${[...changes].flat().join(" ")}`);
    const commit = {
      sha,
      message,
      author,
      at: this.now(),
      files: new Map([...(parent?.files ?? []), ...changes]),
      ...(parent && { parent: parent.sha }),
    };
    this.#commits.set(sha, commit);
    this.#branches.set(branch, { ...this.#branches.get(branch), sha });
    return commit;
  }

  /** A branch by its name, with or without `refs/heads/` or `refs/tags/`. */
  branch(ref: string): Branch | undefined {
    return this.#branches.get(ref.replace(/^refs\/(heads|tags)\//, ""));
  }

  /** The commit a branch, tag or commit name stands for. */
  shaOf(ref: string): string | undefined {
    return this.#commitOf(ref)?.sha;
  }

  /** Newest first. */
  history(ref: string): readonly Commit[] {
    const commits: Commit[] = [];
    for (
      let next = this.#commitOf(ref);
      next !== undefined;
      next = next.parent === undefined ? undefined : this.#commits.get(next.parent)
    )
      commits.push(next);
    return commits;
  }

  /** Brings what one branch has changed since it left the other one to that one. */
  merge(from: string, to: string, message: string, author: string): Commit {
    const known = new Set(this.history(to).map(({ sha }) => sha));
    const fork = this.history(from).find(({ sha }) => known.has(sha));
    const changed = [...(this.#commitOf(from)?.files ?? [])].filter(
      ([path, text]) => fork?.files.get(path) !== text,
    );
    return this.commit(to, new Map(changed), message, author);
  }

  find(
    ref: string,
    path: string,
  ): { readonly file: string } | { readonly children: readonly string[] } | undefined {
    const files = this.#commitOf(ref)?.files;
    const file = files?.get(path);
    if (file !== undefined) return { file };
    const folder = path === "" ? "" : `${path}/`;
    const below = [...(files?.keys() ?? [])]
      .filter((name) => name.startsWith(folder))
      .map((name) => name.slice(folder.length).split("/")[0] ?? "");
    return below.length > 0 ? { children: [...new Set(below)].sort() } : undefined;
  }

  #commitOf(ref: string): Commit | undefined {
    return this.#commits.get(this.branch(ref)?.sha ?? ref);
  }

  /**
   * Files are read and written one at a time; references tell and make branches. `contents: read`,
   * `contents: write`.
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    return [
      {
        path: "/contents/?(.*)",
        methods: {
          GET: grants.needs("contents", "read", (request, [path = ""]) =>
            this.#read(request, path),
          ),
          PUT: grants.needs("contents", "write", (request, [path = ""]) =>
            this.#write(request, path, grants.accountOf(request).login),
          ),
        },
      },
      {
        path: "/git/ref/(.+)",
        methods: {
          GET: grants.needs("contents", "read", (_, [ref = ""]) => {
            const name = /^(?:heads|tags)\/(.+)$/.exec(ref)?.[1];
            const branch = name === undefined ? undefined : this.#branches.get(name);
            if (branch === undefined) throw notFound();
            return json(200, this.#refView(`refs/${ref}`, branch.sha));
          }),
        },
      },
      {
        path: "/git/matching-refs/(.+)",
        methods: {
          GET: grants.needs("contents", "read", (request, [ref = ""]) => {
            const matching = [...this.#branches]
              .map(([name, { sha }]) => [`heads/${name}`, sha] as const)
              .filter(([name]) => name.startsWith(ref));
            const { items, headers } = pageOf(request, baseUrl, matching, Infinity);
            return json(
              200,
              items.map(([name, sha]) => this.#refView(`refs/${name}`, sha)),
              headers,
            );
          }),
        },
      },
      {
        path: "/git/refs",
        methods: {
          POST: grants.needs("contents", "write", (request) => {
            const body = bodyOf(request);
            const ref = body.required("ref");
            const sha = body.required("sha");
            const name = /^refs\/(?:heads|tags)\/(\S+)$/.exec(ref)?.[1];
            if (name === undefined) throw new Refusal(422, "Reference name is invalid");
            if (this.#branches.has(name)) throw new Refusal(422, "Reference already exists");
            if (!this.#commits.has(sha)) throw new Refusal(422, "Object does not exist");
            this.addBranch(name, { sha });
            return json(201, this.#refView(ref, sha));
          }),
        },
      },
      {
        path: "/git/refs/(.+)",
        methods: {
          DELETE: grants.needs("contents", "write", (_, [ref = ""]) => {
            const name = ref.replace(/^(heads|tags)\//, "");
            if (name === this.repository.defaultBranch)
              throw new Refusal(422, "Cannot delete the default branch");
            if (!this.#branches.delete(name)) throw new Refusal(422, "Reference does not exist");
            return noContent();
          }),
        },
      },
    ];
  }

  /** A file (base64, or raw on request), or the list of a folder. */
  #read(request: Request, path: string): ReturnType<typeof json> {
    const ref = request.query.get("ref") ?? this.repository.defaultBranch;
    if (this.shaOf(ref) === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
    const found = this.find(ref, path);
    if (found === undefined) throw notFound();
    if ("children" in found) {
      const names = found.children.map((name) => (path === "" ? name : `${path}/${name}`));
      return json(
        200,
        names.map((name) => this.#entry(ref, name)),
      );
    }
    if (/\.raw\b|\.raw\+json/.test(request.headers["accept"] ?? ""))
      return {
        status: 200,
        headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
        body: found.file,
      };
    const bytes = Buffer.from(found.file);
    const isLarge = bytes.length > MAX_CONTENT_BYTES;
    const content = (bytes.toString("base64").match(BASE64_LINE) ?? [])
      .map((line) => `${line}\n`)
      .join("");
    return json(200, {
      ...this.#entry(ref, path),
      content: isLarge ? "" : content,
      encoding: isLarge ? "none" : "base64",
    });
  }

  /**
   * A commit on a branch. An existing file has to be named by its blob, and by the one it has now.
   */
  #write(request: Request, path: string, author: string): ReturnType<typeof json> {
    const body = bodyOf(request);
    const message = body.required("message");
    const content = body.required("content");
    if (!BASE64.test(content.replace(/\s+/g, "")))
      throw new Refusal(422, "content is not valid Base64");
    const name = body.text("branch") ?? this.repository.defaultBranch;
    const branch = this.branch(name);
    if (branch === undefined) throw new Refusal(404, `Branch ${name} not found`);
    const sha = body.text("sha");
    const existing = this.find(name, path);
    if (existing !== undefined && "children" in existing)
      throw new Refusal(422, `${path} is a directory`);
    if (existing !== undefined && sha === undefined)
      throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
    if (sha !== undefined && (existing === undefined || sha !== blobOf(existing.file)))
      throw new Refusal(409, `${path} does not match ${sha}`);
    if (branch.refusesCommits !== undefined)
      throw new Refusal(
        branch.refusesCommits,
        "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
      );
    const text = Buffer.from(content, "base64").toString("utf8");
    const commit = this.commit(
      name.replace(/^refs\/heads\//, ""),
      new Map([[path, text]]),
      message,
      author,
    );
    return json(existing === undefined ? 201 : 200, {
      content: this.#entry(name, path),
      commit: this.#commitView(commit),
    });
  }

  #refView(ref: string, sha: string): object {
    return {
      ref,
      node_id: nodeId("REF_", ref),
      url: `${this.repository.url}/git/${ref}`,
      object: { type: "commit", sha, url: `${this.repository.url}/git/commits/${sha}` },
    };
  }

  #commitView({ sha, message, author, at, parent }: Commit): object {
    const person = {
      name: author,
      email: `${author.replaceAll(/[^\w-]/g, "")}@users.noreply.github.com`,
      date: stamp(at),
    };
    const tree = shaOf(`tree ${sha}`);
    return {
      sha,
      node_id: nodeId("C_", sha),
      url: `${this.repository.url}/git/commits/${sha}`,
      html_url: `${this.repository.htmlUrl}/commit/${sha}`,
      author: person,
      committer: person,
      message,
      tree: { sha: tree, url: `${this.repository.url}/git/trees/${tree}` },
      parents:
        parent === undefined
          ? []
          : [
              {
                sha: parent,
                url: `${this.repository.url}/git/commits/${parent}`,
                html_url: `${this.repository.htmlUrl}/commit/${parent}`,
              },
            ],
      verification: {
        verified: false,
        reason: "unsigned",
        signature: null,
        payload: null,
        verified_at: null,
      },
    };
  }

  #entry(ref: string, path: string): object {
    const found = this.find(ref, path);
    const text = found !== undefined && "file" in found ? found.file : undefined;
    const sha = text === undefined ? shaOf(`tree ${path}`) : blobOf(text);
    const type = text === undefined ? "dir" : "file";
    const self = `${this.repository.url}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
    const html = `${this.repository.htmlUrl}/${text === undefined ? "tree" : "blob"}/${encodeURIComponent(ref)}/${encodePath(path)}`;
    const git = `${this.repository.url}/git/${text === undefined ? "trees" : "blobs"}/${sha}`;
    return {
      type,
      name: path.split("/").at(-1),
      path,
      sha,
      node_id: nodeId("F_", sha),
      size: text === undefined ? 0 : Buffer.byteLength(text),
      url: self,
      html_url: html,
      git_url: git,
      download_url: text === undefined ? null : `${html}?raw=true`,
      _links: { self, git, html },
    };
  }
}

/** The name that Git gives to a file's content. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
