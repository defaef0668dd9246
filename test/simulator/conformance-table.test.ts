import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TITLE = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;

/** The titles of one file's tests, as they stand there: a text, a comma, a function. */
function titlesIn(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(new RegExp(`(describe\\()?(${TITLE}),\\s*(?:async\\s*)?\\(`, "g"))]
    .filter(([, isGroup]) => isGroup === undefined)
    .map(([, , literal = ""]) => literal.slice(1, -1).replace(/\\(.)/g, "$1"));
}

describe.each([
  ["docs/simulator.md", ".", 180],
  ["docs/simulator-webhook.md", "webhook", 85],
])("the tables of %s", (page, folder, least) => {
  const document = readFileSync(join(__dirname, "../..", page), "utf8");
  const files = readdirSync(join(__dirname, folder))
    .filter((name) => name.endsWith(".test.ts") && !name.startsWith("conformance"))
    .map((name) => ({ name, titles: titlesIn(join(__dirname, folder, name)) }));
  const rows = [...document.matchAll(/^\|[^|\n]*\|([^|\n]*)\|$/gm)].map(([, cell = ""]) => cell);
  const named = rows.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, title = ""]) => title),
  );

  test("name tests that exist, each once", () => {
    const titles = files.flatMap((file) => file.titles);
    expect(named.length).toBeGreaterThan(least);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
    expect(named.filter((title, i) => named.indexOf(title) !== i)).toEqual([]);
  });

  test("leave out no test of a file that proves rules", () => {
    const proving = files.filter(({ titles }) => titles.some((title) => named.includes(title)));
    const missing = proving.flatMap(({ name, titles }) =>
      titles.filter((title) => !named.includes(title)).map((title) => `${name}: ${title}`),
    );
    expect(missing).toEqual([]);
  });

  test("prove every rule", () => {
    expect(rows.filter((cell) => !cell.includes("`") && !/^ (proved by|---) $/.test(cell))).toEqual(
      [],
    );
  });
});
