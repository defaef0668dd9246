import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorsOf, read, ROOT } from "./markdown";

/**
 * A comment that sends its reader to a page sends him to one of this repository, at a heading that
 * is there. The number of a section means something only to who has that page at hand.
 */
const FOLDERS = ["src", "cli", "simulator", "scripts", "test", "docs", "examples", ".github"];
const COMMENT = /(?:^\s*(?:\/\/|\/?\*)|(?:^|\s)(?:\/\/|#) ).*/;
const PAGE = /(?<![\w/.:*{}-])((?:[\w.-]+\/)*[\w.-]*\w\.md)\b(?:#([\w-]+))?/g;
const NUMBER = /(?<!\w)\((?:\d{1,2}\.\d{1,2})(?:[,;)]| to | and )|\.md`? \d/;
const TITLE = /(?:^\s*|\b(?:test|it|describe)\S*\()["'`](?:\d{1,2}\.\d{1,2}|[A-Z]\d{1,2}:) /;

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", ...FOLDERS], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(ts|mjs|cjs|js|md|ya?ml)$/.test(file) && !file.includes("/fixtures/"))
  .filter((file) => existsSync(join(ROOT, file)));

/** Lines that a person reads: all of a page, the comments of everything else. */
function proseOf(file: string): string[] {
  const lines = read(file).split("\n");
  if (file.endsWith(".md")) return lines;
  return lines.flatMap((line) => COMMENT.exec(line)?.[0] ?? []);
}

const anchors = new Map<string, readonly string[]>();

function isThere(file: string, page: string, anchor: string | undefined): boolean {
  const target = [page, join(dirname(file), page)].find((path) => existsSync(join(ROOT, path)));
  if (target === undefined || anchor === undefined) return target !== undefined;
  const known = anchors.get(target) ?? anchorsOf(read(target));
  anchors.set(target, known);
  return known.includes(anchor);
}

test("every page and heading that a comment names is in this repository", () => {
  let cited = 0;
  const missing = files
    .filter((file) => !file.endsWith(".md"))
    .flatMap((file) =>
      proseOf(file).flatMap((line) =>
        [...line.matchAll(PAGE)].flatMap(([citation, page = "", anchor]) => {
          cited++;
          return isThere(file, page, anchor) ? [] : [`${file}: ${citation}`];
        }),
      ),
    );
  expect(missing).toEqual([]);
  expect(cited).toBeGreaterThan(200);
});

/** What does something, or proves it; a test also by the beginning of its name, as jest takes it. */
const PROOF = /(?<![\w/.*{}-])(?:(?:src|cli|simulator)\/[\w/-]+\.ts|test\/[\w./-]*\w)/g;

test("every source and test that a page or a comment names is in this repository", () => {
  const cited = [...files, "README.md", "CONTRIBUTING.md"].flatMap((file) =>
    proseOf(file).flatMap((line) => [...line.matchAll(PROOF)].map(([path]) => ({ file, path }))),
  );
  const missing = cited.filter(
    ({ path }) => !["", ".test.ts"].some((end) => existsSync(join(ROOT, path + end))),
  );
  expect(missing.map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
  expect(cited.length).toBeGreaterThan(50);
});

test("no comment and no page cites a number", () => {
  const cited = files.flatMap((file) =>
    proseOf(file)
      .filter((line) => NUMBER.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(cited).toEqual([]);
});

/** Titles cite as comments do. */
const CITED_IN_TITLE = /\b(?:test|it|describe)\S*\(\s*["'`][^"'`]*\.md`? \d/;

test("no test is named after a number", () => {
  const named = files
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) =>
      read(file)
        .split("\n")
        .filter((line) => TITLE.test(line) || CITED_IN_TITLE.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(named).toEqual([]);
});
