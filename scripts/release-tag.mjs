/**
 * Makes the commit of a release from the one that is checked out, and the tag that names it. By
 * GitHub's API, so that GitHub signs the commit and no token gets into git's settings. Where the tag
 * is there already, nothing is made; scripts/release-commit.mjs looks at it either way.
 *
 *   GH_TOKEN=… GITHUB_REPOSITORY=… node scripts/release-tag.mjs v1.2.3 FOLDER
 *
 * FOLDER is what scripts/release-tree.mjs has written.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packed } from "./packed.mjs";

const [tag, folder] = process.argv.slice(2);
const { GH_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL = "https://api.github.com" } = process.env;
const git = (...options) => execFileSync("git", options, { encoding: "utf8" }).trim();

async function call(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/git/${path}`, {
    method,
    headers: { authorization: `Bearer ${GH_TOKEN}`, accept: "application/vnd.github+json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (method === "GET" && response.status === 404) return undefined;
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  // GitHub says so for a tag, and not before it.
  const hint =
    response.status === 403 && path === "refs"
      ? " A workflow's token may only name commits whose workflows some branch has, too: if main " +
        "has moved on meanwhile, start again from there."
      : "";
  throw new Error(
    `${method} git/${path} was answered with ${response.status}: ${text.slice(0, 500)}${hint}`,
  );
}

/** GitHub's id of what we sent has to be ours. */
async function create(path, body, expected) {
  const { sha } = await call("POST", path, body);
  if (expected && sha !== expected)
    throw new Error(`GitHub made git/${path} ${sha}, and not ${expected}. Nothing is tagged.`);
  return sha;
}

async function commitOf({ tree, listing }, source) {
  const files = listing.map((line) => {
    const [mode, type, rest = ""] = line.split(" ");
    const [sha, path = ""] = rest.split("\t");
    return { path, mode, type, sha };
  });
  const known = new Set(git("ls-tree", "-r", "--format=%(objectname)", source).split("\n"));
  for (const { path, sha } of files.filter((file) => !known.has(file.sha))) {
    const content = readFileSync(join(folder, path)).toString("base64");
    await create("blobs", { content, encoding: "base64" }, sha);
  }
  await create("trees", { tree: files }, tree);
  const message = `Release ${tag}\n\nWhat runs of ${source}, as its scripts/release-tree.mjs writes it.\n`;
  return create("commits", { message, tree, parents: [source] });
}

if (await call("GET", `ref/tags/${tag}`)) console.log(`${tag} is there already.`);
else {
  const sha = await commitOf(packed(folder), git("rev-parse", "HEAD"));
  await call("POST", "refs", { ref: `refs/tags/${tag}`, sha });
  console.log(`${tag} names ${sha}`);
}
