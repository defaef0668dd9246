/**
 * Builds dist/ and compares it with what is committed: changed, missing and left-over files are all
 * failures.
 *
 *   node scripts/check-dist.mjs
 */
import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

const git = (...args) => execFileSync("git", args, { encoding: "utf8" });

// Folders of entries that are no longer built would otherwise stay for ever.
rmSync("dist", { recursive: true, force: true });
const build = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
if (build.status !== 0) {
  console.error("dist/ could not be built, so nothing was compared.");
  process.exit(1);
}
const differences = git("status", "--porcelain", "--untracked-files=all", "--", "dist");
if (differences) {
  console.error(
    "dist/ is not what src/ builds. Run `npm ci && npm run build`, and commit dist/ with the change " +
      `of src/, as CONTRIBUTING.md says:\n${differences}`,
  );
  console.error(git("diff", "--stat", "--", "dist"));
  process.exit(1);
}
if (!git("ls-files", "--", "dist")) {
  console.error("dist/ is not committed, so nobody could use this action.");
  process.exit(1);
}
console.log("dist/ is what src/ builds.");
