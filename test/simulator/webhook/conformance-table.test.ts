import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const table = readFileSync(join(__dirname, "../../../docs/simulator-webhook.md"), "utf8");
const tests = readdirSync(__dirname)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(__dirname, name), "utf8"))
  .join("\n");
const titles = new Set(
  [...tests.matchAll(/^\s*test\("((?:[^"\\]|\\.)*)"/gm)].map(
    ([, title]) => JSON.parse(`"${title}"`) as string,
  ),
);
const named = [...table.matchAll(/^\|[^|\n]*\| (.+) \|$/gm)]
  .map(([, title = ""]) => title)
  .filter((title) => title !== "test" && title !== "---");

test("every test that the conformance table names exists", () => {
  expect(named.length).toBeGreaterThan(70);
  expect(named.filter((title) => !titles.has(title))).toEqual([]);
});

test("every test that proves a section is in the conformance table", () => {
  const proving = [...titles].filter((title) => /^\d\.\d /.test(title) && !title.startsWith("0."));
  expect(proving.filter((title) => !named.includes(title))).toEqual([]);
});
