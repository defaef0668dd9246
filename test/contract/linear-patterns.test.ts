import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

// Its programs for one platform or another would have to be there; this one runs everywhere.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the line above has to come first
const { checkSync } = require("recheck") as typeof import("recheck");

const ROOT = join(__dirname, "../..");
const FOLDERS = ["src", "cli", "simulator"];
const LIMIT_MS = 20_000;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly places: string[];
}

/** Patterns that are looked at by people. `/source/flags` → why it is linear, or why no foreign text reaches it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
};

/** What is put together while the program runs. Text of the call → why it is linear. */
const BUILT: Readonly<Record<string, string>> = {
  "new RegExp(`^${LINK}$`)": "anchored, and each part of LINK ends with a sign that it does not contain",
  'new RegExp(String.raw`(?<!\\\\)${LINK}`, "g")': "LINK contains no [ and no (, so it cannot begin again inside of itself",
  'new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, "([^/]+)")}$`)': "routes of our own: anchored, and slashes part what is not known",
};

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.name.endsWith(".ts")) yield path;
  }
}

function patternsIn(): { readonly literals: Map<string, Pattern>; readonly built: Map<string, string> } {
  const literals = new Map<string, Pattern>();
  const built = new Map<string, string>();
  const note = (source: string, flags: string, place: string) => {
    const key = `/${source}/${flags}`;
    const known = literals.get(key);
    if (known) known.places.push(place);
    else literals.set(key, { source, flags, places: [place] });
  };
  for (const path of FOLDERS.flatMap((folder) => [...filesIn(join(ROOT, folder))])) {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${relative(ROOT, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        note(node.text.slice(1, end), node.text.slice(end + 1), place);
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
        const [source, flags] = node.arguments ?? [];
        if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags))) note(source.text, flags && ts.isStringLiteralLike(flags) ? flags.text : "", place);
        else built.set(node.getText(), place);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, built };
}

/**
 * Large counts make an automaton that no checker can hold. Whether something can be read twice does not depend on whether it
 * has to be there 8 or 2 times, and what may be there more than 300 times is as good as without an end.
 */
function withSmallCounts(source: string): string {
  return source.replace(/\{(\d+)(,?)(\d*)\}/g, (whole, least: string, comma: string, most: string) => {
    const [from, to] = [Number(least), most === "" ? (comma === "" ? Number(least) : Infinity) : Number(most)];
    if (to <= 3) return whole;
    const small = Math.min(from, 2);
    return to > 300 ? `{${small},}` : `{${small},3}`;
  });
}

const found = patternsIn();

test("patterns are found in all folders, and the checker tells a bad one", () => {
  expect(found.literals.size).toBeGreaterThan(300);
  expect(checkSync("\\beyJ[A-Za-z0-9_-]{2,}\\.", "").status).toBe("vulnerable");
  expect(checkSync("\\s*[\\r\\n]+\\s*", "g").status).toBe("vulnerable");
});

test("what is put together while the program runs has been looked at", () => {
  expect([...found.built].filter(([call]) => !Object.hasOwn(BUILT, call)).map(([call, place]) => `${place} ${call}`)).toEqual([]);
  expect(Object.keys(BUILT).filter((call) => !found.built.has(call))).toEqual([]);
});

test("every pattern reads its text in linear time", () => {
  const bad: string[] = [];
  for (const [key, { source, flags, places }] of found.literals) {
    if (Object.hasOwn(EXCEPTIONS, key)) continue;
    const { status } = checkSync(withSmallCounts(source), flags, { timeout: LIMIT_MS, attackTimeout: LIMIT_MS });
    if (status !== "safe") bad.push(`${key} at ${places.join(", ")}: ${status}`);
  }
  expect(bad).toEqual([]);
});

test("no exception is kept for a pattern that is gone", () => {
  expect(Object.keys(EXCEPTIONS).filter((key) => !found.literals.has(key))).toEqual([]);
});
