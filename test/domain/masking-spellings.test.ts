import fc from "fast-check";
import { createMasker, MAX_MASKED_CHARACTERS, maskJson } from "../../src/domain/text/masking";
import { TextSearch } from "../../src/domain/text/text-search";
import "../support/seed";
import { CHANGES, SPELLINGS } from "../support/spellings";
import { cases } from "../support/cases";

/** Keys as services make them, pass phrases, addresses with passwords, and anything else. */
const SECRET = fc
  .oneof(
    fc.string({
      minLength: 8,
      maxLength: 40,
      unit: fc.constantFrom(..."abcXYZ019+/=-_!'()*&<>\"$`\\ %#?@:;,~^|[]{}"),
    }),
    fc.string({ minLength: 8, maxLength: 60, unit: fc.constantFrom(..."äöüßéñ日本語🔑abc \\'\"") }),
    fc.base64String({ minLength: 20, maxLength: 88 }),
    fc.constantFrom(
      "p@ss w0rd/ü!'()*",
      "C:\\keys\\new\\table",
      "%41%42%43%44",
      "a+b c+d/e=f",
      "\\u0041\\n literal",
      'it\'s "quoted" $HOME `id`',
      "<a href='x'>&amp;</a>",
    ),
  )
  .map((text) => text.toWellFormed().trim())
  // What two places may share is no secret any more.
  .filter((text) => text.length >= 8 && new Set(text).size >= 5);
const AROUND = fc.oneof(
  fc.constant(""),
  fc.constantFrom(" ", "token: ", '{"a":"', "\n", "=", "'"),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
/** Signs by which a spelling may go on would change what was printed. */
const neutral = (text: string) => text.replace(/[\\%&+A-Za-z0-9_/=-]+$/u, " ");
const neutralAfter = (text: string) => text.replace(/^[A-Za-z0-9+/_=;-]+/u, " ");

describe.each(Object.entries(SPELLINGS))("a secret printed as %s", (name, spell) => {
  test("is nowhere in what is shown, whatever stands around it", () => {
    fc.assert(
      fc.property(SECRET, AROUND.map(neutral), AROUND.map(neutralAfter), (given, before, after) => {
        const secret = CHANGES[name]?.(given) ?? given;
        const spelled = spell(secret);
        const masked = createMasker([secret])(`${before}${spelled}${after}`);
        expect(masked).toContain("***");
        // Whatever is left of the secret's own spelling is shorter than a piece of four characters
        // of it.
        const rest = masked.replace(before, "").replaceAll("***", "\u0000");
        const surroundings =
          spell("~".repeat(secret.length)) +
          spell("Zx".repeat(secret.length).slice(0, secret.length));
        expect(leftOf(spelled, rest, surroundings)).toBeLessThan(6);
      }),
      { numRuns: cases(25) },
    );
  });
});

/**
 * The longest piece of a spelling that is still there and tells of what was spelled: not only
 * signs, not what all spellings have.
 */
function leftOf(spelled: string, rest: string, surroundings: string): number {
  let longest = 0;
  for (let from = 0; from < spelled.length; from++) {
    const piece = (length: number) => spelled.slice(from, from + length);
    while (
      from + longest < spelled.length &&
      rest.includes(piece(longest + 1)) &&
      !surroundings.includes(piece(longest + 1)) &&
      /[A-Za-z0-9]/.test(piece(longest + 1))
    )
      longest++;
  }
  return longest;
}

test("ordinary text stays as it is, in whatever encoding", () => {
  const mask = createMasker(["a-secret-of-ours-1234", "other/secret+5678"]);
  for (const text of [
    "Deployed carts:1.2.3 to staging in 12.5 s, 100 % of 200 checks",
    "see https://example.com/a%20b?c=d+e&amp;f",
    '{"a":"b\\nc","d":[1,2]}',
    "line one\nline two\n  indented",
    "dGhpcyBpcyBub3Qgb3Vycw==",
    "it's 'quoted' \\\"text\\\"",
  ])
    expect(mask(text)).toBe(text);
});

test("what is kept stays readable in the middle of what is masked", () => {
  const mask = createMasker(
    ["staging", "staging-pass"],
    ["staging", "https://github.com/octo/demo/actions/runs/1"],
  );
  expect(
    mask(
      `staging staging-pass ${Buffer.from("staging-pass").toString("base64")} ` +
        "https://github.com/octo/demo/actions/runs/1",
    ),
  ).toBe("staging *** *** https://github.com/octo/demo/actions/runs/1");
});

test("an overlong text ends before half of a secret could show", () => {
  const secret = "s3cret-".repeat(10);
  for (const shift of [1, 69]) {
    const masked = createMasker([secret])(
      "-".repeat(MAX_MASKED_CHARACTERS - shift) + secret + "x".repeat(100),
    );
    expect(masked).not.toMatch(/s3c|cret/);
    expect(masked).toContain(
      `[cut from ${MAX_MASKED_CHARACTERS - shift + secret.length + 100} characters]`,
    );
  }
});

test("with more secrets than can be looked for nothing is told, and what has to be readable still is", () => {
  const mask = createMasker(
    Array.from({ length: 20 }, (_, i) => `${i}`.repeat(40_000)),
    ["staging"],
  );
  expect([mask("staging"), mask("anything else"), mask("")]).toEqual(["staging", "***", ""]);
});

test("a set of secrets that grows is looked at anew", () => {
  const secrets = new Set(["first-secret"]);
  expect(createMasker(secrets)("first-secret second-secret")).toBe("*** second-secret");
  secrets.add("second-secret");
  expect(createMasker(secrets)("first-secret second-secret")).toBe("*** ***");
});

test("many texts are found as one by one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 60 }),
      (words, text) => {
        const found = new Set<string>();
        new TextSearch([...new Set(words)]).find(
          Uint16Array.from(text, (unit) => unit.charCodeAt(0)),
          (from, to) => found.add(`${from}-${to}`),
        );
        const expected = new Set<string>();
        for (let to = 1; to <= text.length; to++) {
          const longest = words
            .filter((one) => text.slice(0, to).endsWith(one))
            .reduce((a, b) => (b.length > a.length ? b : a), "");
          if (longest) expected.add(`${to - longest.length}-${to}`);
        }
        expect(found).toEqual(expected);
      },
    ),
  );
});

test("a secret that is a number or a name of a field is masked, too", () => {
  expect(maskJson({ pin: 12345678, "key-12345678": "x" }, createMasker(["12345678"]))).toEqual({
    pin: "***",
    "key-***": "x",
  });
});
