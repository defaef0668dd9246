import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REASONS } from "../../src/domain/reasons";

const SRC = join(__dirname, "../../src");
const CATALOGUE = join("domain", "reasons.ts");
const CODE = /CA-\d{3}/g;

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && path !== CATALOGUE)
  .map((path) => ({ path, text: readFileSync(join(SRC, path), "utf8") }));
const codes = Object.keys(REASONS) as (keyof typeof REASONS)[];

test.each(codes)("%s is given by the code, not only explained", (code) => {
  expect(sources.filter(({ text }) => text.includes(code)).map(({ path }) => path)).not.toEqual([]);
});

test("every code in a message is explained", () => {
  const unknown = sources.flatMap(({ path, text }) =>
    (text.match(CODE) ?? [])
      .filter((code) => !Object.hasOwn(REASONS, code))
      .map((code) => `${path}: ${code}`),
  );
  expect(unknown).toEqual([]);
});

test("codes of other entries that an explanation names exist", () => {
  const named = codes.flatMap((code) =>
    Object.values(REASONS[code]).flatMap((text) => text.match(CODE) ?? []),
  );
  expect(named.filter((code) => !Object.hasOwn(REASONS, code))).toEqual([]);
});

test.each(codes)("%s says in full sentences what happened, why, and what to do", (code) => {
  const { title, cause, fix } = REASONS[code];
  expect(title).toMatch(/^[A-Z`].*[^.]$/);
  expect(cause).toMatch(/^[A-Z`][^\n]*[.!?]$/);
  expect(fix).toMatch(/^[A-Z`][^\n]*[.!?]$/);
});

test("codes stand in order, and no title is used twice", () => {
  expect(codes).toEqual([...codes].sort());
  const titles = codes.map((code) => REASONS[code].title);
  expect(new Set(titles).size).toBe(titles.length);
});
