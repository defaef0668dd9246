import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const document = readFileSync(join(__dirname, "../../docs/simulator.md"), "utf8");
const sources = readdirSync(__dirname)
  .filter((name) => name.endsWith(".test.ts") && !name.startsWith("conformance"))
  .map((name) => readFileSync(join(__dirname, name), "utf8"));

/** Titles as they stand in the source: a text, a comma, a function. */
const titles = sources.flatMap((source) =>
  [...source.matchAll(/(describe\()?("(?:[^"\\\n]|\\.)*"),\s*(?:async\s*)?\(/g)]
    .filter(([, isGroup]) => isGroup === undefined)
    .map(([, , literal = ""]) => JSON.parse(literal) as string),
);
const rows = [...document.matchAll(/^\|[^|\n]*\|([^|\n]*)\|$/gm)].map(([, cell = ""]) => cell);
const named = rows.flatMap((cell) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, title = ""]) => title),
);

test("every test that the conformance table names exists", () => {
  expect(named.length).toBeGreaterThan(180);
  expect(named.filter((title) => !titles.includes(title))).toEqual([]);
});

test("every test that proves a section is in the conformance table, once", () => {
  const proving = titles.filter((title) => /^\d+(\.\d+)? /.test(title));
  expect(proving.filter((title) => !named.includes(title))).toEqual([]);
  expect(named.filter((title, i) => named.indexOf(title) !== i)).toEqual([]);
});

test("every rule in the conformance table has a test", () => {
  expect(rows.filter((cell) => !cell.includes("`") && !/^ (proved by|---) $/.test(cell))).toEqual(
    [],
  );
});
