import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { parse } from "yaml";
import { filesBelow, Product, RELEASED } from "../support/release";
import { linksIn, read, ROOT } from "./markdown";

const folder = mkdtempSync(join(tmpdir(), "release-tree-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

describe("the release of this repository", () => {
  const write = (name: string) => {
    const options = ["scripts/release-tree.mjs", join(folder, name), COMMIT];
    execFileSync(process.execPath, options, { cwd: ROOT, stdio: "pipe" });
    return filesBelow(join(folder, name));
  };
  const files = write("once");
  const text = (path: string) => readFileSync(join(folder, "once", path), "utf8");

  test("is the same bytes each time", () => {
    expect(write("twice")).toEqual(files);
    const differing = files.filter((path) => {
      const [once, twice] = ["once", "twice"].map((name) => readFileSync(join(folder, name, path)));
      return !twice || !once?.equals(twice);
    });
    expect(differing).toEqual([]);
  });

  test("each bundled module stands in one file", () => {
    const modules = filesBelow(join(ROOT, "dist/program"))
      .filter((path) => path.endsWith(".js"))
      .flatMap((path) => [...read(`dist/program/${path}`).matchAll(/^\/\*{3}\/ (\d+):$/gm)])
      .map(([, id]) => id);
    expect(modules.length).toBeGreaterThan(300);
    expect(modules.filter((id, index) => modules.indexOf(id) !== index)).toEqual([]);
  });

  test("has every path that a manifest or a reusable workflow names", () => {
    const named = files
      .filter((path) => /(^action|\/action|workflows\/[\w-]+)\.yml$/.test(path))
      .flatMap((path) => {
        const { runs } = parse(text(path)) as { runs?: Record<string, unknown> };
        const scripts = [runs?.["pre"], runs?.["main"], runs?.["post"]]
          .filter((script) => typeof script === "string")
          .map((script) => posix.join(posix.dirname(path), script));
        const used = [...text(path).matchAll(/uses: \$\/([\w./-]+)/g)].map(
          ([, other = ""]) => `${other}/action.yml`,
        );
        return [...scripts, ...used];
      });
    expect(new Set(named).size).toBeGreaterThan(6);
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  test("has what users name in `uses:`, and nothing of the command line or of our own checks", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "action.yml",
        "task/action.yml",
        "sweep/action.yml",
        "trigger/action.yml",
        ".github/workflows/task.yml",
        ".github/workflows/sweep.yml",
        "LICENSE",
      ]),
    );
    expect(
      files.filter((path) =>
        /^(src|test|scripts|docs|examples)\/|^dist\/cli|\/(ci|e2e|release)\.yml$/.test(path),
      ),
    ).toEqual([]);
  });

  test("its README leads to pages that are there, also where they are not in the release", () => {
    const links = linksIn(text("README.md"));
    const home = "https://github.com/cloud-automation-actions/cloud-automation-actions";
    const [page, picture] = ["blob", "raw"].map((view) => `${home}/${view}/${COMMIT}/`);
    expect(links).toContain(`${page}docs/security.md`);
    expect(links.filter((link) => link.endsWith(".png"))).toEqual([
      expect.stringContaining(`${picture}docs/pictures/`),
    ]);
    const inside = links.filter((link) => !/^(https:|#)/.test(link));
    expect(inside.filter((link) => !files.includes(link.replace(/#.*/, "")))).toEqual([]);
    const relative = text("README.md").replaceAll(`${page}`, "").replaceAll(`${picture}`, "");
    expect(relative).toBe(read("README.md"));
  });

  test("has the licences of what it bundles; those of the command line stand in the same file", () => {
    expect(text("dist/program/licenses.txt")).toBe(read("dist/program/licenses.txt"));
  });

  test("is within the budget", () => {
    const check = () =>
      execFileSync(process.execPath, ["scripts/release-tree.mjs", "--check"], {
        cwd: ROOT,
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(check()).toMatch(/has \d+ packed bytes; at most \d+[^]*has \d+ files; at most \d+/);
  });
});

describe("a product", () => {
  let number = 0;
  const product = () => new Product(join(folder, `product-${(number += 1)}`));
  const released = (made: Product, target = join(folder, `out-${number}`)) => ({
    ...made.run("release-tree", target, COMMIT),
    target,
  });

  test("releases what its manifests and reusable workflows need, with what that loads later", () => {
    const made = product();
    const { stderr, target } = released(made);
    expect(stderr).toBe("");
    expect(filesBelow(target)).toEqual(RELEASED);
    expect(readFileSync(join(target, "README.md"), "utf8")).toBe(
      `[Here](LICENSE), [below](#below), [there](https://github.com/octo/demo/blob/${COMMIT}/docs/more.md#part), [far](https://x.org)\n`,
    );
  });

  test("minified, it releases the same", () => {
    const made = product();
    made.write(
      "dist/program/index.js",
      'const BOXES={"1":[1],"2":[2],"3":[3],"4":[4]};' +
        "const a={main:()=>Promise.all([n.e(1),n.e(2)]).then(n.bind(n,1)),helper:()=>n.e(2).then(n.bind(n,2)),cli:()=>n.e(3).then(n.bind(n,3))}",
    );
    made.write("dist/program/2.js", "l=()=>t.e(4).then(t.bind(t,40))");
    expect(filesBelow(released(made).target)).toEqual(RELEASED);
  });

  test.each<[string, (made: Product) => void, RegExp]>([
    [
      "a chunk that nothing loads",
      (made) => made.write("dist/program/5.js", ""),
      /Nothing that was found loads dist\/program\/5\.js/,
    ],
    [
      "a file that is no chunk",
      (made) => made.write("dist/program/data.wasm", ""),
      /Nothing that was found loads dist\/program\/data\.wasm/,
    ],
    [
      "a chunk that is missing",
      (made) => made.remove("dist/program/4.js"),
      /dist\/program\/4\.js is part of the program and not in dist/,
    ],
    [
      "a chunk whose name is computed",
      (made) => made.write("dist/program/2.js", "n.e(4).then(x); n.e(which).then(x)"),
      /2\.js loads a chunk that is not in dist\/: n\.e\(which\)/,
    ],
    [
      "an entry that no manifest names",
      (made) => made.write("dist/odd/index.js", 'require("../program/index.js").start("odd");'),
      /dist\/odd\/index\.js is an entry that no manifest names/,
    ],
    [
      "an entry that is not built",
      (made) => made.remove("dist/helper"),
      /names dist\/helper\/index\.js, which is no entry/,
    ],
    [
      "an entry without a part in the program",
      (made) =>
        made.write("dist/program/index.js", 'const BOXES = {"1":[1]}; main: () => n.e(1).then(x)'),
      /has no part for/,
    ],
    [
      "a link that leads nowhere",
      (made) => made.remove("docs"),
      /README\.md links docs\/more\.md, which is not there/,
    ],
    [
      "an action that is not there",
      (made) => made.remove(".github/actions/prepare"),
      /prepare\/action\.yml/,
    ],
  ])("%s: nothing is released", (_name, spoil, reason) => {
    const made = product();
    spoil(made);
    const { status, stderr } = released(made);
    expect(stderr).toMatch(reason);
    expect(status).toBe(1);
  });

  test("a folder that holds something already is refused", () => {
    const made = product();
    const { status, stderr } = released(made, join(made.folder, "src"));
    expect([status, stderr]).toEqual([1, expect.stringContaining("is not empty")]);
  });

  test("a release that is too large fails, and both figures are told", () => {
    const made = product();
    made.git("init", "-q");
    made.commit("source");
    expect(made.run("release-tree", "--check").status).toBe(0);
    made.write(
      "scripts/release-budget.json",
      JSON.stringify({ packedBytes: 100, files: 3, aim: { packedBytes: 1, files: 1 } }),
    );
    const { status, stdout, stderr } = made.run("release-tree", "--check");
    expect(status).toBe(1);
    expect(stdout).toContain(`A release has ${RELEASED.length} files; at most 3, the aim is 1.`);
    expect(stderr).toMatch(/packed bytes, and at most 100 are allowed[^]*files, and at most 3/);
  });
});
