/**
 * Whether what a tag names has been reviewed: its commit is on the main branch, or the only parent
 * of its commit is (a commit that only sets the version).
 *
 *   node scripts/release-commit.mjs v1.2.3 origin/main
 */
import { execFileSync } from "node:child_process";

const [tag = "", main = "origin/main"] = process.argv.slice(2);
const git = (...options) =>
  execFileSync("git", options, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
const isOnMain = (commit) => {
  try {
    git("merge-base", "--is-ancestor", commit, main);
    return true;
  } catch {
    return false;
  }
};

const commit = git("rev-parse", "--verify", `refs/tags/${tag}^{commit}`);
const [, ...parents] = git("rev-list", "--parents", "-n", "1", commit).split(" ");
if (!isOnMain(commit) && !(parents.length === 1 && isOnMain(parents[0]))) {
  console.error(
    `The tag ${tag} names ${commit}, which is not on ${main}, and neither is its ` +
      "only parent: delete the tag, and release what has been reviewed.",
  );
  process.exit(1);
}
console.log(commit);
