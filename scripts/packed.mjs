/** A folder as git keeps it, and as GitHub packs it for a runner. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
/** The archive's time is that of its commit. */
const SOME_TIME = "2000-01-01T00:00:00Z";

/**
 * @returns `tree`, its id; `listing`, a line `mode type id<tab>path` for each file, as git ls-tree -r
 * prints it; and its size
 */
export function packed(folder) {
  const home = mkdtempSync(join(tmpdir(), "packed-"));
  // Nothing that this machine's settings say about line ends or ignored files.
  const foreign = Object.keys(process.env).filter((name) => name.startsWith("GIT_"));
  const env = {
    ...process.env,
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    GIT_DIR: home,
    GIT_WORK_TREE: folder,
    GIT_CONFIG_GLOBAL: join(home, "no-config"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    XDG_CONFIG_HOME: home,
    GIT_AUTHOR_NAME: "release",
    GIT_AUTHOR_EMAIL: "release@example.com",
    GIT_AUTHOR_DATE: SOME_TIME,
    GIT_COMMITTER_NAME: "release",
    GIT_COMMITTER_EMAIL: "release@example.com",
    GIT_COMMITTER_DATE: SOME_TIME,
  };
  const git = (...options) =>
    execFileSync("git", options, { cwd: folder, env, maxBuffer: MAX_ARCHIVE_BYTES });
  try {
    git("init", "--quiet");
    git("add", "--all", "--force", ".");
    const tree = git("write-tree").toString().trim();
    const listing = git("ls-tree", "-r", tree).toString().trim().split("\n");
    const commit = git("commit-tree", "-m", "release", tree).toString().trim();
    const archive = git("archive", "--format=tar", "--prefix=release/", commit);
    return {
      tree,
      listing,
      files: listing.length,
      packedBytes: gzipSync(archive, { level: 9 }).length,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
