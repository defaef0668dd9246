import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { read, ROOT } from "./markdown";
import type { Workflow } from "./workflow-rules";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const git = (...options: string[]) =>
  execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...options], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();

/** A commit on what is checked out. */
function commit(name: string): string {
  writeFileSync(join(folder, name), name);
  git("add", ".");
  git("commit", "-q", "--no-gpg-sign", "-m", name);
  return git("rev-parse", "HEAD");
}

describe("what a tag names", () => {
  const commits: Record<string, string> = {};
  beforeAll(() => {
    git("init", "-q", "-b", "main");
    commits["first"] = commit("first");
    git("checkout", "-q", "-b", "version");
    commits["version"] = commit("version");
    commits["twice"] = commit("twice");
    git("checkout", "-q", "-b", "evil", "main");
    commits["evil"] = commit("evil");
    git("checkout", "-q", "main");
    commits["main"] = commit("second");
    git("checkout", "-q", "-b", "merged", "main");
    git("merge", "-q", "--no-ff", "-m", "merged", "evil");
    commits["merge"] = git("rev-parse", "HEAD");
    for (const [name, sha] of Object.entries(commits))
      git("tag", "-a", "-m", name, `v-${name}`, sha);
  });
  const checked = (tag: string) =>
    spawnSync(process.execPath, [join(ROOT, "scripts/release-commit.mjs"), tag, "main"], {
      cwd: folder,
      encoding: "utf8",
    });

  test.each(["first", "main", "version"])(
    "%s is on main, or its only parent is: it may be released",
    (name) => {
      expect(checked(`v-${name}`)).toMatchObject({ status: 0, stdout: `${commits[name]}\n` });
    },
  );

  test.each(["twice", "merge"])(
    "who pushes a tag at a commit that nobody has reviewed (%s): it is refused",
    (name) => {
      const { status, stderr } = checked(`v-${name}`);
      expect(status).toBe(1);
      expect(stderr).toMatch(/is not on main, and neither is its only parent/);
    },
  );

  test("a name that is no tag is refused", () => {
    expect(checked("main").status).not.toBe(0);
  });
});

describe("the workflows of a release", () => {
  const release = parse(read(".github/workflows/release.yml")) as Workflow;
  const major = parse(read(".github/workflows/major-tag.yml")) as Workflow;
  const runs = (workflow: Workflow, job: string) =>
    (workflow.jobs[job]?.steps ?? []).map(({ run = "", uses = "" }) => run + uses);

  test("whoever pushes a tag moves nothing: the draft waits for reviewers, and v1 for its publication", () => {
    expect(read(".github/workflows/release.yml")).not.toMatch(/git\/refs/);
    expect(release.jobs["publish"]).toMatchObject({ needs: "check", environment: "release" });
    expect(major.on).toEqual({ release: { types: ["published"] } });
    expect(major.jobs["move"]).toMatchObject({ environment: "release" });
  });

  test("the commit is looked at before anything else, dist is attested, and tags move forward only", () => {
    const [, first = ""] = runs(release, "check");
    expect(first).toContain("release-commit.mjs");
    expect(runs(release, "publish").join("\n")).toContain("actions/attest-build-provenance@");
    const move = runs(major, "move").join("\n");
    expect(move.indexOf("release-commit.mjs")).toBeLessThan(move.indexOf("git/refs"));
    expect(move).toContain('"$newest" != "$TAG"');
  });
});

test("every bundled package comes with the text of its licence", () => {
  const listed = JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `
    import { readFileSync } from "node:fs";
    import { hasText, readLicenses } from "./scripts/bundled-licenses.mjs";
    const entries = readLicenses(readFileSync("dist/program/licenses.txt", "utf8"), JSON.parse(readFileSync("package-lock.json", "utf8")));
    console.log(JSON.stringify({ all: entries.map(({ name }) => name), without: entries.filter((entry) => !hasText(entry)).map(({ name }) => name) }));
  `,
      ],
      { cwd: ROOT, encoding: "utf8" },
    ),
  ) as { all: string[]; without: string[] };
  expect(listed.without).toEqual([]);
  expect(listed.all.length).toBeGreaterThan(50);
  expect(listed.all).not.toContain("buffers");
});
