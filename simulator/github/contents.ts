import type { Route } from "../api/router";
import { json, nodeId, notFound, Refusal, shaOf } from "./exchange";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";

export interface BranchOptions {
  /** Of its last commit. */
  readonly sha?: string;
  /** The default branch has commits that this one lacks: a deployment with `auto_merge` merges them (github-actions.md 7.4). */
  readonly isBehind?: boolean;
  /** Commit statuses that failed: a deployment that does not leave them out by `required_contexts` is refused. */
  readonly failedContexts?: readonly string[];
}

interface Commit {
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

/** Branches (and tags), commits, and the files in them. Writing a file makes a commit, as a push would. */
export class Contents {
  readonly #branches = new Map<string, Branch>();
  readonly #commits = new Map<string, Commit>();

  constructor(private readonly repository: Repository) {
    this.addBranch(repository.defaultBranch);
  }

  /** Also for tags. A new branch starts with the files of the default branch. */
  addBranch(name: string, options: BranchOptions = {}): Branch {
    const files = this.#filesOf(this.repository.defaultBranch) ?? new Map<string, string>();
    const branch = { ...options, sha: options.sha ?? shaOf(`${this.repository.fullName}@${name} ${this.shaOf(this.repository.defaultBranch) ?? ""}`) };
    if (!this.#commits.has(branch.sha)) this.#commits.set(branch.sha, { files });
    this.#branches.set(name, branch);
    return branch;
  }

  /** @param ref  branch, or the 40 digits of a commit, which is then changed in place */
  setFile(path: string, text: string, ref: string): void {
    const files = new Map(this.#filesOf(ref) ?? []).set(path, text);
    if (SHA.test(ref)) {
      this.#commits.set(ref, { files });
      return;
    }
    const sha = shaOf(`${this.shaOf(ref) ?? ref} ${path} ${text}`);
    this.#commits.set(sha, { files });
    this.#branches.set(ref, { ...this.#branches.get(ref), sha });
  }

  /** A branch by its name, with or without `refs/heads/` or `refs/tags/`. */
  branch(ref: string): Branch | undefined {
    return this.#branches.get(ref.replace(/^refs\/(heads|tags)\//, ""));
  }

  /** The commit a branch, tag or commit name stands for. */
  shaOf(ref: string): string | undefined {
    return this.branch(ref)?.sha ?? (this.#commits.has(ref) ? ref : undefined);
  }

  find(ref: string, path: string): { readonly file: string } | { readonly children: readonly string[] } | undefined {
    const files = this.#filesOf(ref);
    const file = files?.get(path);
    if (file !== undefined) return { file };
    const folder = path === "" ? "" : `${path}/`;
    const below = [...(files?.keys() ?? [])].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length).split("/")[0] ?? "");
    return below.length > 0 ? { children: [...new Set(below)].sort() } : undefined;
  }

  #filesOf(ref: string): ReadonlyMap<string, string> | undefined {
    const sha = this.shaOf(ref);
    return sha === undefined ? undefined : this.#commits.get(sha)?.files;
  }

  /** GET /contents/{path}?ref= – a file (base64, or raw on request), or the list of a folder. Needs `contents: read`. */
  routes(grants: Grants): readonly Route[] {
    return [
      {
        path: "/contents/?(.*)",
        methods: {
          GET: grants.needs("contents", "read", (request, [path = ""]) => {
            const ref = request.query.get("ref") ?? this.repository.defaultBranch;
            if (this.shaOf(ref) === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
            const found = this.find(ref, path);
            if (found === undefined) throw notFound();
            if ("children" in found) {
              const names = found.children.map((name) => (path === "" ? name : `${path}/${name}`));
              return json(200, names.map((name) => this.#entry(ref, name)));
            }
            if (/\.raw\b|\.raw\+json/.test(request.headers["accept"] ?? "")) return { status: 200, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" }, body: found.file };
            const bytes = Buffer.from(found.file);
            const isLarge = bytes.length > MAX_CONTENT_BYTES;
            const content = (bytes.toString("base64").match(BASE64_LINE) ?? []).map((line) => `${line}\n`).join("");
            return json(200, { ...this.#entry(ref, path), content: isLarge ? "" : content, encoding: isLarge ? "none" : "base64" });
          }),
        },
      },
    ];
  }

  #entry(ref: string, path: string): object {
    const found = this.find(ref, path);
    const text = found !== undefined && "file" in found ? found.file : undefined;
    const sha = shaOf(`${path}\n${text ?? ""}`);
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

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
