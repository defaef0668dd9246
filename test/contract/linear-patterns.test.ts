import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

// Its programs for one platform or another would have to be there; this one runs everywhere.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the line above has to come first
const { checkSync } = require("recheck") as typeof import("recheck");

const ROOT = join(__dirname, "../..");
const FOLDERS = ["src", "cli", "simulator"];
const LIMIT_MS = 15_000;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly places: string[];
}

/** Patterns that are looked at by people. `/source/flags` → why it is linear, or why no foreign text reaches it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "/(?<!\\d)\\d*\\/attempts\\/\\d*$/": "begins only where digits begin, and our own address is read",
  "/^Unexpected symbol: '([^]*?)'\\. Located at position (\\d+)/": "anchored, and what follows the text holds no digits but at its end",
  "/<!-- cloud-automation-approval ([\\w-]{1,8000}) -->/g": "what begins it holds a blank, which the mark does not",
  "/(?<![\\d.])(\\d+(?:\\.\\d*)?|\\.\\d+)(h|ms|m|s)/g": "begins only where a number begins",
  "/(?<![\\w-])eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*/g": "begins nowhere behind one of its own characters",
  "/-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g": "a beginning without an end is the rest of the text, and dashes part the lines",
  "/^\\ufeff?<!-- cloud-automation: (issue|incident|comment)((?: [\\w!'()*.~%-]{1,700}){1,8}) -->/": "anchored, and blanks part the keys",
  "/^https?:\\/\\/[^/]+\\/([\\w.-]+\\/[\\w.-]+)\\/actions\\/runs\\/(\\d+)/": "anchored, and slashes part the names",
  "/<td class=\"error-col-1 (ok|ko)[^\"]{0,200}\">([^<]*)/g": "its only class that could hold its beginning ends after 200 characters",
  "/<td class=\"error-col-2 value (ok|ko)[^\"]{0,200}\">/g": "as above",
  "/id=\"col-(\\d+)\"[^>]{0,200}>(?:<span[^>]{0,200}>)?(?:<abbr[^>]{0,200}>)?([^<]+)/g": "as above",
  "/(?<!\\d)(\\d+)\\s*(d|h|m|s)(?![a-z])/g": "begins only where digits begin",
  "/^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<testsuites?[\\s>/]/s": "anchored, and reads the first 4 KB of a file",
  "/<!--(?:(?!<!--)[^])*?-->|<\\/?(?:sub|sup|br|details|summary)\\b[^<>]*>/g": "neither part goes over its own beginning",
  "/<(?:Latest|Uncommitted|Committed)>([^<]*)<\\/(?:Latest|Uncommitted|Committed)>/g": "does not go over the next <",
  "/(?<=^.|[^0])0+$/": "begins only behind what is no 0",
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

function patternsIn(): { readonly literals: Map<string, Pattern>; readonly built: Map<string, number> } {
  const literals = new Map<string, Pattern>();
  const built = new Map<string, number>();
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
        else built.set(relative(ROOT, path), (built.get(relative(ROOT, path)) ?? 0) + 1);
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
  expect(Object.fromEntries(found.built)).toEqual(Object.fromEntries(Object.entries(BUILT).map(([file, [count]]) => [file, count])));
});

test("every pattern reads its text in linear time", () => {
  const bad: string[] = [];
  for (const [key, { source, flags, places }] of found.literals) {
    if (Object.hasOwn(EXCEPTIONS, key)) continue;
    const text = withSmallCounts(source);
    // What the checker cannot read, a class of single characters, has no repetition.
    if (!/[*+{]|\?\)/.test(text.replace(/\[(?:[^\]\\]|\\.)*\]|\\[pPu]\{[^}]*\}|\\./g, "x"))) continue;
    const { status } = checkSync(text, flags, { timeout: LIMIT_MS, attackTimeout: LIMIT_MS });
    if (status !== "safe") bad.push(`${key} at ${places.join(", ")}: ${status}`);
  }
  expect(bad).toEqual([]);
});

test("no exception is kept for a pattern that is gone", () => {
  expect(Object.keys(EXCEPTIONS).filter((key) => !found.literals.has(key))).toEqual([]);
});
