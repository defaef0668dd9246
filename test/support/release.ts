import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";

const ROOT = join(__dirname, "../..");
const SCRIPTS = ["packed", "release-commit", "release-program", "release-tag", "release-tree"];
const program = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts)
    .map(([name, loads]) => `${name}: () => Promise.all([${loads}]).then(go),\n`)
    .join("")
    .concat('const BOXES = {"1":[1],"2":[2],"3":[3],"4":[4]};\n');

/** The least that a release is made from, with our scripts. */
const FILES = {
  "action.yml": "runs:\n  using: node24\n  main: dist/main/index.js\n",
  "helper/action.yml": "runs:\n  using: node24\n  main: ../dist/helper/index.js\n",
  "dist/main/index.js": 'require("../program/index.js").start("main");\n',
  "dist/helper/index.js": 'require("../program/index.js").start("helper");\n',
  "dist/cli/index.js": 'require("../program/index.js").start("cli");\n',
  "dist/program/index.js": program({
    main: "__nccwpck_require__.e(1), __nccwpck_require__.e(2)",
    helper: "__nccwpck_require__.e(2)",
    cli: "__nccwpck_require__.e(2), __nccwpck_require__.e(3)",
  }),
  "dist/program/1.js": "main",
  "dist/program/2.js": "later = () => n.e(/* import() */ 4).then(n.bind(n, 40));",
  "dist/program/3.js": "cli",
  "dist/program/4.js": "late",
  "dist/program/licenses.txt": "MIT\n",
  ".github/workflows/task.yml":
    "on:\n  workflow_call:\njobs:\n  task:\n    steps:\n      - uses: $/.github/actions/prepare\n      - uses: $/helper\n",
  ".github/workflows/major-tag.yml": "on:\n  release:\n",
  ".github/workflows/ci.yml": "on:\n  push:\n",
  ".github/actions/prepare/action.yml": "runs:\n  using: composite\n",
  ".github/actions/unused/action.yml": "runs:\n  using: composite\n",
  "README.md":
    "[Here](LICENSE), [below](#below), [there](docs/more.md#part), [far](https://x.org)\n",
  "CHANGELOG.md": "## 1.2.3\n",
  LICENSE: "Apache\n",
  "docs/more.md": "# Part\n",
  "src/main.ts": "main\n",
  "package.json": JSON.stringify({
    version: "1.2.3",
    license: "Apache-2.0",
    repository: "github:octo/demo",
  }),
  "scripts/release-budget.json": JSON.stringify({
    packedBytes: 9_000,
    files: 20,
    aim: { packedBytes: 1, files: 1 },
  }),
};
/** What of it has to be in the release. */
export const RELEASED = [
  ".github/actions/prepare/action.yml",
  ".github/workflows/major-tag.yml",
  ".github/workflows/task.yml",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "action.yml",
  "dist/helper/index.js",
  "dist/main/index.js",
  "dist/program/1.js",
  "dist/program/2.js",
  "dist/program/4.js",
  "dist/program/index.js",
  "dist/program/licenses.txt",
  "helper/action.yml",
  "package.json",
];

/** A small product in a folder, with the scripts that release it. */
export class Product {
  constructor(readonly folder: string) {
    for (const [path, text] of Object.entries(FILES)) this.write(path, text);
    for (const name of SCRIPTS)
      cpSync(join(ROOT, `scripts/${name}.mjs`), join(folder, `scripts/${name}.mjs`));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  run(script: string, ...options: string[]) {
    return spawnSync(process.execPath, [`scripts/${script}.mjs`, ...options], {
      cwd: this.folder,
      encoding: "utf8",
    });
  }

  git(...options: string[]): string {
    return execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x.org", ...options], {
      cwd: this.folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  commit(message: string): string {
    this.git("add", "--all", "--force");
    this.git("commit", "-q", "--no-gpg-sign", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD");
  }
}

/** Paths of the files below a folder, in order. */
export function filesBelow(folder: string, path = ""): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap((entry) => {
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, inside) : [inside];
    })
    .sort();
}

interface Asked {
  readonly content: string;
  readonly tree: readonly { path: string; mode: string; type: string; sha: string }[] | string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly ref: string;
  readonly sha: string;
}

/** GitHub's API for git objects, in front of a product's own repository. */
export async function startGitApi(product: Product) {
  const objects = (input: string | Buffer, ...options: string[]) =>
    execFileSync("git", options, { cwd: product.folder, input, encoding: "utf8" }).trim();
  const makers: Record<string, (asked: Asked) => string> = {
    blobs: ({ content }) => objects(Buffer.from(content, "base64"), "hash-object", "-w", "--stdin"),
    trees: ({ tree }) => {
      const index = { GIT_INDEX_FILE: join(product.folder, ".git/of-the-api") };
      const git = (input: string, ...options: string[]) =>
        execFileSync("git", options, {
          cwd: product.folder,
          env: { ...process.env, ...index },
          input,
          encoding: "utf8",
        }).trim();
      const rows = (tree as Exclude<Asked["tree"], string>).map(
        ({ mode, type, sha, path }) => `${mode} ${type} ${sha}\t${path}\n`,
      );
      git(rows.join(""), "update-index", "--add", "--index-info");
      return git("", "write-tree");
    },
    commits: ({ message, tree, parents }) =>
      product.git(
        ...["commit-tree", String(tree), "-m", message],
        ...parents.flatMap((one) => ["-p", one]),
      ),
    refs: ({ ref, sha }) => product.git("update-ref", ref, sha) || sha,
  };
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, path: string) => {
    if (request.method !== "GET") return makers[path]?.((await json(request)) as Asked);
    return product.git("for-each-ref", "--format=%(objectname)", path.replace(/^ref/, "refs"));
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace("/repos/octo/demo/git/", "");
    asked.push(`${request.method} ${path}`);
    void answer(request, path).then((sha) =>
      response.writeHead(sha ? 200 : 404).end(JSON.stringify({ sha })),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((done) => server.close(done)),
  };
}
