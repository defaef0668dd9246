import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
const FOLDERS = ["src", "cli", "simulator"];
/** Of a single pattern, which takes seconds where the processor is free. */
const LIMIT_MS = 10 * 60_000;
/**
 * In a process of its own: jest's sandbox makes it many times slower. Of its builds the one that
 * runs everywhere.
 */
const CHECKER = `
  process.env.RECHECK_SYNC_BACKEND = "pure";
  const { checkSync } = require("recheck");
  const patterns = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  console.log(JSON.stringify(patterns.map(([source, flags]) => checkSync(source, flags, { timeout: ${LIMIT_MS}, attackTimeout: ${LIMIT_MS} }).status)));
`;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly places: string[];
}

/**
 * Patterns that are looked at by people. `/source/flags` → why it is linear, or why no foreign text
 * reaches it.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "/(?<!\\d)\\d*\\/attempts\\/\\d*$/":
    "begins only where digits begin, and our own address is read",
  "/^Unexpected symbol: '([^]*?)'\\. Located at position (\\d+)/":
    "anchored, and what follows the text holds no digits but at its end",
  "/<!-- cloud-automation-approval ([\\w-]{1,8000}) -->/g":
    "what begins it holds a blank, which the mark does not",
  "/(?<![\\d.])(\\d+(?:\\.\\d*)?|\\.\\d+)(h|ms|m|s)/g": "begins only where a number begins",
  "/(?<![\\w-])eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*/g":
    "begins nowhere behind one of its own characters",
  "/-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g":
    "a beginning without an end is the rest of the text, and dashes part the lines",
  "/^\\ufeff?<!-- cloud-automation: (issue|incident|comment)((?: [\\w!'()*.~%-]{1,700}){1,8}) -->/":
    "anchored, and blanks part the keys",
  "/^https?:\\/\\/[^/]+\\/([\\w.-]+\\/[\\w.-]+)\\/actions\\/runs\\/(\\d+)/":
    "anchored, and slashes part the names",
  '/<td class="error-col-1 (ok|ko)[^"]{0,200}">([^<]*)/g':
    "its only class that could hold its beginning ends after 200 characters",
  '/<td class="error-col-2 value (ok|ko)[^"]{0,200}">/g': "as above",
  '/id="col-(\\d+)"[^>]{0,200}>(?:<span[^>]{0,200}>)?(?:<abbr[^>]{0,200}>)?([^<]+)/g': "as above",
  "/(?<!\\d)(\\d+)\\s*(d|h|m|s)(?![a-z])/g": "begins only where digits begin",
  "/^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<testsuites?[\\s>/]/s":
    "anchored, and reads the first 4 KB of a file",
  "/<!--(?:(?!<!--)[^])*?-->|<\\/?(?:sub|sup|br|details|summary)\\b[^<>]*>/g":
    "neither part goes over its own beginning",
  "/<(?:Latest|Uncommitted|Committed)>([^<]*)<\\/(?:Latest|Uncommitted|Committed)>/g":
    "does not go over the next <",
  "/(?<=^.|[^0])0+$/": "begins only behind what is no 0",
};

/**
 * What is put together while the program runs, which the checker does not see. File → how many, and
 * why they are linear.
 */
const BUILT: Readonly<Record<string, readonly [count: number, why: string]>> = {
  "cli/dev/event-stream.ts": [1, "anchored, and its only count has an end"],
  "cli/play/markdown-text.ts": [
    2,
    "each part of a link ends with a sign that it does not contain, and none holds what begins one",
  ],
  "simulator/api/router.ts": [1, "routes of our own: anchored, and slashes part what is not known"],
  "src/domain/trust/provenance.ts": [1, "anchored, one class with a greatest count"],
  "src/results/dates.ts": [7, "anchored, and every count has an end"],
};

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.name.endsWith(".ts")) yield path;
  }
}

function patternsIn(): {
  readonly literals: Map<string, Pattern>;
  readonly built: Map<string, number>;
} {
  const literals = new Map<string, Pattern>();
  const built = new Map<string, number>();
  const note = (source: string, flags: string, place: string) => {
    const key = `/${source}/${flags}`;
    const known = literals.get(key);
    if (known) known.places.push(place);
    else literals.set(key, { source, flags, places: [place] });
  };
  for (const path of FOLDERS.flatMap((folder) => [...filesIn(join(ROOT, folder))])) {
    const file = ts.createSourceFile(
      path,
      readFileSync(path, "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      const place = `${relative(ROOT, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        note(node.text.slice(1, end), node.text.slice(end + 1), place);
      }
      if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === "RegExp"
      ) {
        const [source, flags] = node.arguments ?? [];
        if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags)))
          note(source.text, flags && ts.isStringLiteralLike(flags) ? flags.text : "", place);
        else built.set(relative(ROOT, path), (built.get(relative(ROOT, path)) ?? 0) + 1);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, built };
}

/**
 * Large counts make an automaton that no checker can hold. Whether something can be read twice does
 * not depend on whether it has to be there 8 or 2 times, and what may be there more than 300 times
 * is as good as without an end.
 */
function withSmallCounts(source: string): string {
  return source.replace(
    /\{(\d+)(,?)(\d*)\}/g,
    (whole, least: string, comma: string, most: string) => {
      const [from, to] = [
        Number(least),
        most === "" ? (comma === "" ? Number(least) : Infinity) : Number(most),
      ];
      if (to <= 3) return whole;
      const small = Math.min(from, 2);
      return to > 300 ? `{${small},}` : `{${small},3}`;
    },
  );
}

const found = patternsIn();

test("patterns are found in all folders, and the checker tells a bad one", () => {
  expect(found.literals.size).toBeGreaterThan(300);
  expect(
    statusesOf([
      ["\\beyJ[A-Za-z0-9_-]{2,}\\.", ""],
      ["\\s*[\\r\\n]+\\s*", "g"],
      ["a+b", ""],
    ]),
  ).toEqual(["vulnerable", "vulnerable", "vulnerable"]);
  expect(statusesOf([["^a+b", ""]])).toEqual(["safe"]);
});

test("what is put together while the program runs has been looked at", () => {
  expect(Object.fromEntries(found.built)).toEqual(
    Object.fromEntries(Object.entries(BUILT).map(([file, [count]]) => [file, count])),
  );
});

/**
 * What the checker has proven before, since it takes minutes for all. A pattern that is new is
 * proven here and now, each time: `PATTERNS=new` adds it to the list. With `PATTERNS=all` each is
 * proven again.
 */
const PROVEN = join(ROOT, "test/fixtures/linear-patterns.json");
const WRITTEN = process.env["PATTERNS"];

test("every pattern reads its text in linear time", () => {
  const proven = new Set(
    WRITTEN === "all" ? [] : (JSON.parse(readFileSync(PROVEN, "utf8")) as string[]),
  );
  const asked = [...found.literals].filter(
    ([key, { source }]) => !Object.hasOwn(EXCEPTIONS, key) && !proven.has(key) && repeats(source),
  );
  const statuses = statusesOf(
    asked.map(([, { source, flags }]) => [withSmallCounts(source), flags]),
  );
  const bad = asked.flatMap(([key, { places }], i) =>
    statuses[i] === "safe" ? [] : [`${key} at ${places.join(", ")}: ${statuses[i]}`],
  );
  if (WRITTEN) {
    const kept = [...proven].filter((key) => found.literals.has(key));
    const added = asked.flatMap(([key], i) => (statuses[i] === "safe" ? [key] : []));
    writeFileSync(PROVEN, `${JSON.stringify([...kept, ...added].sort(), null, 2)}\n`);
  }
  expect(bad).toEqual([]);
}, 1_800_000);

function statusesOf(
  patterns: readonly (readonly [source: string, flags: string])[],
): readonly string[] {
  if (patterns.length === 0) return [];
  return JSON.parse(
    execFileSync(process.execPath, ["-e", CHECKER], {
      cwd: ROOT,
      input: JSON.stringify(patterns),
      encoding: "utf8",
    }),
  ) as string[];
}

/** Without a repetition there is nothing to be read twice. */
function repeats(source: string): boolean {
  return /[*+{]/.test(source.replace(/\[(?:[^\]\\]|\\.)*\]|\\[pPu]\{[^}]*\}|\\./g, "x"));
}

test("no exception is kept for a pattern that is gone", () => {
  expect(Object.keys(EXCEPTIONS).filter((key) => !found.literals.has(key))).toEqual([]);
});
