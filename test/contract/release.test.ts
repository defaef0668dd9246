import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { Product, RELEASED, startGitApi } from "../support/release";
import { read, ROOT } from "./markdown";
import type { Workflow } from "./workflow-rules";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what a tag names", () => {
  const product = new Product(join(folder, "tagged"));
  const checked = (tag: string) => product.run("release-commit", tag, "main");
  const release = (tag: string, api: string) =>
    promisify(execFile)(
      process.execPath,
      ["scripts/release-tag.mjs", tag, join(folder, `tree-${tag}`)],
      {
        cwd: product.folder,
        env: { ...process.env, GITHUB_API_URL: api, GITHUB_REPOSITORY: "octo/demo", GH_TOKEN: "x" },
      },
    );
  let source = "";

  beforeAll(async () => {
    product.git("init", "-q", "-b", "main");
    source = product.commit("source");
    product.run("release-tree", join(folder, "tree-v1.2.3"));
    const api = await startGitApi(product);
    await release("v1.2.3", api.url);
    await release("v1.2.3", api.url);
    await api.close();
    // Once per release: whoever starts it again finds the tag.
    expect(api.asked.filter((line) => line === "POST refs")).toHaveLength(1);
    product.git("checkout", "-q", "main");
    product.write("scripts/release-tree.mjs", "throw new Error('of another time')");
    product.commit("main moves on");
  });
  const tagged = (tag: string, how: () => void) => {
    product.git("checkout", "-q", "--force", "--detach", "v1.2.3");
    how();
    product.git("tag", tag);
    product.git("checkout", "-q", "--force", "main");
    return checked(tag);
  };

  test("made from a commit of main, with what that releases: it is proven, also once main has moved on", () => {
    const { status, stdout } = checked("v1.2.3");
    expect([status, stdout]).toEqual([0, `${product.git("rev-parse", "v1.2.3")}\n`]);
    expect(product.git("rev-parse", "v1.2.3^")).toBe(source);
    expect(product.git("log", "-1", "--format=%B", "v1.2.3")).toContain(source);
    expect(product.git("ls-tree", "-r", "--name-only", "v1.2.3").split("\n")).toEqual(RELEASED);
  });

  test.each<[string, () => void, RegExp]>([
    [
      "a file that main does not have",
      () => {
        product.write("dist/program/1.js", "evil");
        product.git("commit", "-q", "--all", "--amend", "--no-edit");
      },
      /not what [0-9a-f]{40} releases\. It differs in dist\/program\/1\.js\./,
    ],
    [
      "a file more",
      () => {
        product.write("dist/evil.js", "evil");
        product.git("add", "--all");
        product.git("commit", "-q", "--amend", "--no-edit");
      },
      /It differs in dist\/evil\.js\./,
    ],
    [
      "a file that can be executed",
      () => {
        product.git("update-index", "--chmod=+x", "action.yml");
        product.git("commit", "-q", "--amend", "--no-edit");
      },
      /It differs in action\.yml\./,
    ],
    [
      "a commit behind the release",
      () => void product.commit("evil"),
      /not made from one commit of main/,
    ],
    [
      "a commit of main itself",
      () => void product.git("checkout", "-q", "--force", "main"),
      /message does not name/,
    ],
    [
      "a parent that nobody has reviewed",
      () => {
        product.git("checkout", "-q", "--force", "--detach", "main");
        product.commit("evil");
        product.commit(`evil, from ${product.git("rev-parse", "HEAD")}`);
      },
      /not made from one commit of main/,
    ],
    [
      "a message that names another commit",
      () => void product.git("commit", "-q", "--amend", "-m", "Release"),
      /message does not name/,
    ],
  ])("%s: it is refused", (name, how, reason) => {
    const { status, stderr } = tagged(`v-${name.replaceAll(" ", "-")}`, how);
    expect(stderr).toMatch(reason);
    expect(status).toBe(1);
  });

  test("a name that is no tag is refused", () => {
    expect(checked("main").status).not.toBe(0);
  });
});

describe("the workflows of a release", () => {
  const release = parse(read(".github/workflows/release.yml")) as Workflow;
  const major = parse(read(".github/workflows/major-tag.yml")) as Workflow;
  const runs = (workflow: Workflow, job: string) =>
    (workflow.jobs[job]?.steps ?? []).map(({ run = "", uses = "" }) => run + uses);

  test("whoever starts a release on main writes nothing before reviewers agree, and v1 moves with the publication", () => {
    expect(Object.keys(release.on)).toEqual(["workflow_dispatch"]);
    expect(release.jobs["check"]).toMatchObject({ permissions: { contents: "read" } });
    expect(runs(release, "check").join("\n")).toContain('"$GITHUB_REF" != "refs/heads/$MAIN"');
    expect(release.jobs["publish"]).toMatchObject({ needs: "check", environment: "release" });
    expect(major.on).toEqual({ release: { types: ["published"] } });
    expect(major.jobs["move"]).toMatchObject({ environment: "release" });
  });

  test("the tag is made of the tree, proven, and every file attested, before the draft; tags move forward only", () => {
    const publish = runs(release, "publish").join("\n");
    const order = [
      "release-tree.mjs",
      "release-tag.mjs",
      "release-commit.mjs",
      "actions/attest-build-provenance@",
      "gh release create",
    ].map((what) => publish.indexOf(what));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
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
  expect(listed.all).toEqual(expect.arrayContaining(["axios", "cloudevents", "yaml"]));
});
