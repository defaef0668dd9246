/**
 * Proves what a tag names: a commit with one parent, which is on the main branch, and with the tree
 * that scripts/release-tree.mjs of that parent writes. So everything in a release has been reviewed,
 * and nothing is in it that the main branch does not have.
 *
 *   node scripts/release-commit.mjs v1.2.3 origin/main
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packed } from "./packed.mjs";

const MAX_SHOWN = 10;
const [tag = "", main = "origin/main"] = process.argv.slice(2);
const run = (program, options, cwd) =>
  execFileSync(program, options, {
    cwd,
    encoding: "utf8",
    maxBuffer: 16 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
const git = (...options) => run("git", options);

function refuse(reason) {
  console.error(`The tag ${tag} ${reason}. Delete it, and release what has been reviewed.`);
  process.exit(1);
}

function isOnMain(commit) {
  try {
    git("merge-base", "--is-ancestor", commit, main);
    return true;
  } catch {
    return false;
  }
}

/** What a release made from that commit holds, by the commit's own script. */
function releaseOf(source) {
  const home = mkdtempSync(join(tmpdir(), "release-commit-"));
  const checkout = join(home, "checkout");
  try {
    mkdirSync(checkout);
    git("archive", "--format=tar", `--output=${join(home, "source.tar")}`, source);
    run("tar", ["-xf", join(home, "source.tar"), "-C", checkout]);
    run(process.execPath, ["scripts/release-tree.mjs", join(home, "tree"), source], checkout);
    return packed(join(home, "tree")).listing;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const commit = git("rev-parse", "--verify", `refs/tags/${tag}^{commit}`);
const [, ...parents] = git("rev-list", "--parents", "-n", "1", commit).split(" ");
const [source] = parents;
if (parents.length !== 1 || !isOnMain(source))
  refuse(`names ${commit}, which is not made from one commit of ${main}`);
if (!git("log", "-1", "--format=%B", commit).includes(source))
  refuse(`names ${commit}, whose message does not name ${source}, from which it is made`);

const expected = releaseOf(source);
const found = git("ls-tree", "-r", commit).split("\n");
const differing = [
  ...expected.filter((line) => !found.includes(line)),
  ...found.filter((line) => !expected.includes(line)),
].map((line) => line.slice(line.indexOf("\t") + 1));
if (differing.length > 0)
  refuse(
    `names ${commit}, which is not what ${source} releases. It differs in ` +
      [...new Set(differing)].slice(0, MAX_SHOWN).join(", "),
  );
console.log(commit);
