/**
 * Writes what a release holds: what runs, and nothing else. A runner downloads and unpacks all of it
 * for every job. The same commit gives the same bytes.
 *
 *   node scripts/release-tree.mjs FOLDER [COMMIT]   into an empty folder; COMMIT is where it is from
 *   node scripts/release-tree.mjs --check           only its size, against release-budget.json
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packed } from "./packed.mjs";
import { programFiles } from "./release-program.mjs";

const WORKFLOWS = ".github/workflows";
/**
 * The only workflow that is not for users: what happens when a release is published is read from
 * its own commit (docs/reference/github-actions.md#releases-and-tags).
 */
const OF_THE_RELEASE = `${WORKFLOWS}/major-tag.yml`;
/**
 * What `gh actions-lock` wrote, where maintainers use it: a reusable workflow is covered by the lock
 * of its own repository (https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles).
 */
const LOCK = `${WORKFLOWS}/actions.lock`;
const DOCUMENTS = ["README.md", "CHANGELOG.md", "LICENSE"];
const IN_THE_SAME_COMMIT = /^\s*(?:- )?uses: \$\/([\w./-]+)/gm;
/** What GitHub shows as a page, and what it shows inside of one. */
const viewOf = (target) => (/\.(png|svg)$/.test(target) ? "raw" : "blob");
const LINK = /(?<=\]\()(?<path>[^)\s#:]+)(?<anchor>#[^)\s]*)?(?=\))/g;

/** @returns paths in order. @throws Error for a path that is named and not there */
function treeFiles() {
  const workflows = readdirSync(WORKFLOWS)
    .map((name) => `${WORKFLOWS}/${name}`)
    .filter((path) => /^ {2}workflow_call:/m.test(text(path)));
  const manifests = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${entry.name}/action.yml`))
    .map(({ name }) => `${name}/action.yml`);
  const named = new Set(["action.yml", ...manifests, ...workflows]);
  for (const path of named)
    for (const [, used] of text(path).matchAll(IN_THE_SAME_COMMIT))
      named.add(/\.ya?ml$/.test(used) ? used : `${used}/action.yml`);
  const all = [...named];
  const programs = programFiles(
    all.filter((path) => path.endsWith("action.yml")).map((path) => ({ path, text: text(path) })),
  );
  const locks = existsSync(LOCK) ? [LOCK] : [];
  return [...new Set([...all, OF_THE_RELEASE, ...locks, ...DOCUMENTS, ...programs])].sort();
}

/** What differs from the file of that path, or has none. */
function written(files, commit) {
  const { version, license, repository } = JSON.parse(text("package.json"));
  const home = `https://github.com/${repository.replace(/^github:/, "")}`;
  const isThere = new Set(files);
  const withLinks = (path) =>
    text(path).replace(LINK, (link, target) => {
      if (!existsSync(target)) throw new Error(`${path} links ${target}, which is not there.`);
      return isThere.has(target) ? link : `${home}/${viewOf(target)}/${commit}/${link}`;
    });
  // A package.json in a folder above could say that our files are ES modules.
  const manifest = { version, license, repository, private: true, type: "commonjs" };
  return {
    ...Object.fromEntries(
      DOCUMENTS.filter((path) => path.endsWith(".md")).map((path) => [path, withLinks(path)]),
    ),
    "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

function writeTree(folder, commit) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a new folder.`);
  const files = treeFiles();
  const ours = written(files, commit);
  for (const path of [...new Set([...files, ...Object.keys(ours)])].sort()) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), ours[path] ?? readFileSync(path), { mode: 0o644 });
  }
}

/** @returns what is too large, as a sentence for each */
function overBudget({ packedBytes, files }) {
  const budget = JSON.parse(text("scripts/release-budget.json"));
  const rows = [
    ["packed bytes", packedBytes, budget.packedBytes, budget.aim.packedBytes],
    ["files", files, budget.files, budget.aim.files],
  ];
  for (const [what, now, most, aim] of rows)
    console.log(`A release has ${now} ${what}; at most ${most}, the aim is ${aim}.`);
  return rows
    .filter(([, now, most]) => now > most)
    .map(
      ([what, now, most]) =>
        `A release has ${now} ${what}, and at most ${most} are allowed. Look at what has been ` +
        "added, or raise scripts/release-budget.json and say why.",
    );
}

function check() {
  const home = mkdtempSync(join(tmpdir(), "release-tree-"));
  try {
    writeTree(home, head());
    const tooLarge = overBudget(packed(home));
    if (tooLarge.length > 0) throw new Error(tooLarge.join("\n"));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function head() {
  return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim();
}

function text(path) {
  return readFileSync(path, "utf8");
}

const [target, commit] = process.argv.slice(2);
if (!target) throw new Error("No folder is named: node scripts/release-tree.mjs FOLDER [COMMIT]");
try {
  if (target === "--check") check();
  else writeTree(target, commit ?? head());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
