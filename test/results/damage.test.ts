/**
 * Damage never makes a verdict better; another encoding changes nothing; many reports are as bad as
 * the worst.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import fc from "fast-check";
import { severity, VERDICTS } from "../../src/domain/counting/outcome";
import type { Evidence } from "../../src/results";
import { FORMATS } from "../../src/results";
import { evidence, FIXTURES, reportFolder } from "./reports";
import { cases } from "../support/cases";

const reports = reportFolder();
afterAll(() => reports.remove());

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)],
  );
const isReport = (path: string) => !/_history|_failures|_exceptions|README/.test(path);
/** Every recorded report that is a file of its own, by format. */
const recorded = FORMATS.flatMap((format) =>
  files(join(FIXTURES, format))
    .filter(isReport)
    .map((path) => [format, relative(FIXTURES, path)] as const),
);
const readAs = async (
  format: string,
  name: string,
  content: string | Buffer,
): Promise<Evidence> => {
  reports.write(name, content);
  return evidence(`${format}: ${name}`, "", reports.folder);
};
const contentOf = (path: string) => readFileSync(join(FIXTURES, path), "utf8");
const rank = ({ verdict }: Evidence) => severity(verdict);

/** A fixture's own verdict, alone in a folder. */
async function own(format: string, path: string): Promise<Evidence> {
  return readAs(format, `own/${basename(path)}`, contentOf(path));
}

describe("a format with an end mark", () => {
  const marked = recorded.filter(([, path]) => /\.(?:xml|json|html|xml\.jtl)$/.test(path));

  test.each(marked)("%s: %s, with a piece taken out, never says better", async (format, path) => {
    const text = contentOf(path);
    const whole = rank(await own(format, path));
    const isJson = path.endsWith(".json");
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.integer({ min: 1, max: 60 }),
        async (at, length) => {
          const damaged = text.slice(0, at) + text.slice(at + length);
          fc.pre(
            isJson
              ? !parses(damaged)
              : !/^[\s\w.:-]*$/.test(text.slice(at, at + length)) && isUnbalanced(damaged),
          );
          expect(
            rank(await readAs(format, `cut/${basename(path)}`, damaged)),
          ).toBeGreaterThanOrEqual(whole);
        },
      ),
      { numRuns: cases(25) },
    );
  });

  test.each(marked)(
    "%s: %s, with a sign of its syntax put in or changed, never says better",
    async (format, path) => {
      const text = contentOf(path);
      const whole = rank(await own(format, path));
      const isJson = path.endsWith(".json");
      const signs = isJson
        ? ['"', "{", "}", "[", "]", ",", ":"]
        : ["<", "&", '"', ">", "</", "<!--", "<![CDATA["];
      await fc.assert(
        fc.asyncProperty(
          fc.nat(text.length - 1),
          fc.constantFrom(...signs),
          fc.boolean(),
          async (at, sign, isInserted) => {
            const damaged =
              text.slice(0, at) + sign + text.slice(isInserted ? at : at + sign.length);
            fc.pre(isJson ? !parses(damaged) : isUnbalanced(damaged));
            expect(
              rank(await readAs(format, `cut/${basename(path)}`, damaged)),
            ).toBeGreaterThanOrEqual(whole);
          },
        ),
        { numRuns: cases(25) },
      );
    },
  );

  test.each(marked)("%s: %s, cut anywhere, is errored", async (format, path) => {
    const text = contentOf(path).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (cut) => {
        expect(rank(await readAs(format, `cut/${basename(path)}`, text.slice(0, cut)))).toBe(
          severity("errored"),
        );
      }),
      { numRuns: cases(15) },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the tags of a text are not those of a well-formed one: an own, simple look, so that only
 * true damage is asked about.
 */
function isUnbalanced(text: string): boolean {
  const plain = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>/g, "");
  const open: string[] = [];
  for (const [tag, slash = "", name = "", end = ""] of plain.matchAll(
    /<(\/?)([\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|</g,
  )) {
    if (tag === "<" || name === "") return true;
    if (slash !== "") {
      if (open.pop() !== name) return true;
    } else if (end === "") open.push(name);
  }
  return open.length > 0;
}

describe("another encoding", () => {
  const plain = recorded.filter(([format, path]) => format !== "gatling" || !path.includes("/js/"));
  const declare = (text: string, encoding: string) =>
    text.replace(/^(<\?xml[^>]*?encoding=")[^"]*/, `$1${encoding}`);
  const ways: readonly (readonly [string, (text: string) => Buffer])[] = [
    ["a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16LE", (text) => Buffer.from(`\ufeff${declare(text, "UTF-16")}`, "utf16le")],
    ["UTF-16BE", (text) => Buffer.from(`\ufeff${declare(text, "UTF-16")}`, "utf16le").swap16()],
    ["UTF-16LE without a mark", (text) => Buffer.from(declare(text, "UTF-16LE"), "utf16le")],
    [
      "Latin-1",
      (text) => Buffer.from(declare(text, "ISO-8859-1").replaceAll(/[^\0-\xff]/g, "?"), "latin1"),
    ],
  ];

  test.each(plain)("%s: %s says the same", async (format, path) => {
    const { verdict, values, start, end } = await own(format, path);
    for (const [way, encode] of ways) {
      const found = await readAs(format, `own/${basename(path)}`, encode(contentOf(path)));
      expect({
        way,
        verdict: found.verdict,
        values: found.values,
        start: found.start,
        end: found.end,
      }).toEqual({ way, verdict, values, start, end });
    }
  });
});

describe("many reports as one", () => {
  const parts = FORMATS.filter((format) => format !== "gatling").map(
    (format) =>
      [format, recorded.filter(([other]) => other === format).map(([, path]) => path)] as const,
  );

  test.each(parts)(
    "%s: any of the recorded ones, in a folder or by a pattern, are as bad as the worst",
    async (format, paths) => {
      const single = new Map<string, number>();
      for (const path of paths) single.set(path, rank(await own(format, path)));
      let round = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.subarray([...paths], { minLength: 1, maxLength: Math.min(4, paths.length) }),
          async (chosen) => {
            const folder = `many-${format}-${round++}`;
            const extension = (path: string) => /\.[a-z]+$/.exec(path)?.[0] ?? "";
            const [first = ""] = chosen;
            const same = chosen.filter((path) => extension(path) === extension(first));
            // Locust's statistics are found by the end of their name.
            same.forEach((path, i) =>
              reports.write(
                `${folder}/${i}${path.endsWith("_stats.csv") ? "_stats.csv" : extension(path)}`,
                contentOf(path),
              ),
            );
            const worst = Math.max(...same.map((path) => single.get(path) ?? 0));
            const found = await evidence(`${format}: ${folder}/*`, "", reports.folder);
            expect({ same, verdict: VERDICTS[rank(found)] }).toEqual({
              same,
              verdict: VERDICTS[worst],
            });
            // A JTL folder with statistics is a report folder.
            if (!same.some((path) => path.endsWith(".json")) || format !== "jmeter")
              expect((await evidence(`${format}: ${folder}`, "", reports.folder)).verdict).toBe(
                found.verdict,
              );
          },
        ),
        { numRuns: cases(12) },
      );
    },
  );
});
