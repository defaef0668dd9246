import fc from "fast-check";
import { parse, stringify } from "yaml";
import type { Language } from "../../../src/jobs/flag/structured-text";
import { StructuredText } from "../../../src/jobs/flag/structured-text";
import { cases } from "../../support/cases";

const change = (
  text: string,
  language: Language,
  path: readonly string[],
  value: string | boolean | number,
) => new StructuredText(text, language, "flags").with([{ path, value }]);

test.each<[string, Language, string, string[], string | boolean | number, string]>([
  [
    "a boolean of JSON",
    "json",
    '{ "a" : false ,\n\t"b":[1, 2,3] }',
    ["a"],
    true,
    '{ "a" : true ,\n\t"b":[1, 2,3] }',
  ],
  [
    "the last of two equal keys",
    "json",
    '{"a":false,"a":false}',
    ["a"],
    true,
    '{"a":false,"a":true}',
  ],
  [
    "a key with escapes",
    "json",
    '{"a\\u0062":{"\\"":"x"}}',
    ["ab", '"'],
    "y",
    '{"a\\u0062":{"\\"":"y"}}',
  ],
  ["a text with a byte order mark", "json", '\uFEFF{"a":1}', ["a"], 0, '\uFEFF{"a":0}'],
  [
    "a new key of a mapping over lines",
    "json",
    '{\n  "f": {\n    "variations": {}\n  }\n}\n',
    ["f", "disable"],
    true,
    '{\n  "f": {\n    "disable": true,\n    "variations": {}\n  }\n}\n',
  ],
  [
    "a new key of an empty mapping",
    "json",
    '{"f":{}}',
    ["f", "disable"],
    true,
    '{"f":{"disable": true}}',
  ],
  [
    "a value of YAML between comments",
    "yaml",
    "# head\nf:   false   # why\n\n# tail\n",
    ["f"],
    true,
    "# head\nf:   true   # why\n\n# tail\n",
  ],
  [
    "a text in double quotes",
    "yaml",
    'f: { a: "on" , b: 1 }\n',
    ["f", "a"],
    "off",
    'f: { a: "off" , b: 1 }\n',
  ],
  ["a text in single quotes", "yaml", "f:\n  a: 'on'\n", ["f", "a"], "it's", "f:\n  a: 'it''s'\n"],
  ["a text without quotes", "yaml", "f: on\n", ["f"], "off", "f: off\n"],
  ["a text that needs quotes", "yaml", "f: on\n", ["f"], "true", 'f: "true"\n'],
  [
    "a boolean among line ends of Windows",
    "yaml",
    "a: 1\r\nf: false\r\n",
    ["f"],
    true,
    "a: 1\r\nf: true\r\n",
  ],
  [
    "a new key below a comment",
    "yaml",
    "f: # the flag\n  # its values\n  variations:\n    a: 1\ng: 2\n",
    ["f", "disable"],
    true,
    "f: # the flag\n  disable: true\n  # its values\n  variations:\n    a: 1\ng: 2\n",
  ],
  [
    "a new key in braces",
    "yaml",
    "f: { a: 1 }\n",
    ["f", "disable"],
    true,
    "f: { disable: true, a: 1 }\n",
  ],
  [
    "a new key among line ends of Windows",
    "yaml",
    "f:\r\n  a: 1\r\n",
    ["f", "disable"],
    true,
    "f:\r\n  disable: true\r\n  a: 1\r\n",
  ],
  [
    "a new key of the whole text",
    "yaml",
    "# head\na: 1\n",
    ["disable"],
    true,
    "# head\ndisable: true\na: 1\n",
  ],
  [
    "a key of its own over a merged one",
    "yaml",
    "x: &x\n  disable: false\nf:\n  <<: *x\n  a: 1\n",
    ["f", "disable"],
    true,
    "x: &x\n  disable: false\nf:\n  disable: true\n  <<: *x\n  a: 1\n",
  ],
  [
    "a line of KEY=value",
    "key-value",
    '# A=0\nexport A=false # why\nB = "x"\n',
    ["A"],
    "true",
    '# A=0\nexport A=true # why\nB = "x"\n',
  ],
  [
    "a quoted value",
    "key-value",
    "A='false'\r\nB: \"off\"  # it\r\n",
    ["B"],
    "on",
    "A='false'\r\nB: \"on\"  # it\r\n",
  ],
])("%s is changed, and nothing else", (_, language, text, path, value, expected) => {
  expect(change(text, language, path, value)).toBe(expected);
});

test.each<[string, Language, string, string[], RegExp]>([
  [
    "what others repeat",
    "yaml",
    "a: &x\n  on: false\nb: *x\n",
    ["a", "on"],
    /"a\.on" is a part of "x", which is repeated elsewhere/,
  ],
  ["a repeated value", "yaml", "a: &x false\nb: *x\n", ["b"], /"b" is no single value/],
  [
    "a value inside of what is repeated",
    "yaml",
    "a: &x\n  on: false\nb: *x\n",
    ["b", "on"],
    /repeats what is called "x"/,
  ],
  ["a text over several lines", "yaml", "a: |\n  false\n", ["a"], /no single value on one line/],
  ["a mapping", "json", '{"a":{}}', ["a"], /no single value/],
  ["what is below a value", "json", '{"a":1}', ["a", "b"], /is not in a mapping/],
  ["what is not there", "json", '{"a":{}}', ["b", "c"], /"b\.c" is not there/],
])("%s is not changed", (_, language, text, path, message) => {
  expect(() => change(text, language, path, true)).toThrow(message);
});

test.each<[string, Language, string, RegExp]>([
  ["JSON", "json", '{"a": tru}', /flags is no JSON: .*Nothing was changed/],
  ["JSON of one piece", "json", '{"a":1}{"a":2}', /is no JSON/],
  ["YAML", "yaml", "a: [1", /flags is no YAML that can be changed/],
  ["YAML with one key twice", "yaml", "a: 1\na: 2\n", /unique/],
  ["YAML of several documents", "yaml", "a: 1\n---\na: 2\n", /no YAML that can be changed/],
  ["lines of KEY=value", "key-value", "just text\n", /no lines such as KEY=value/],
  [
    "JSON that is nested without end",
    "json",
    `${"[".repeat(200)}${"]".repeat(200)}`,
    /nested deeper than 100/,
  ],
])("what is no %s is refused", (_, language, text, message) => {
  expect(() => new StructuredText(text, language, "flags")).toThrow(message);
});

test("a name that stands there twice in KEY=value counts as none", () => {
  expect(new StructuredText("A=1\nB=2\nA=3\n", "key-value", "flags").value).toEqual({ B: "2" });
});

test("YAML is read as its readers do: what is repeated or merged is there", () => {
  const text =
    "base: &base { on: false, off: true }\nf: *base\ng: { <<: *base, on: true }\nh: { <<: [*base, { more: 1 }] }\n";
  expect(new StructuredText(text, "yaml", "flags").value).toEqual({
    base: { on: false, off: true },
    f: { on: false, off: true },
    g: { on: true, off: true },
    h: { on: false, off: true, more: 1 },
  });
});

test("a key such as __proto__ is a key like others", () => {
  const changed = change('{"__proto__":{"on":false}}', "json", ["__proto__", "on"], true);
  expect(changed).toBe('{"__proto__":{"on":true}}');
  expect(Object.prototype).not.toHaveProperty("on");
});

/** Names and texts that are hard on a text: quotes, colons, spaces, other scripts, prototypes. */
const key = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    "on",
    "true",
    "a: b",
    "- x",
    "#",
    "__proto__",
    "constructor",
    "ü",
    "{}",
    "'",
    '"',
    "null",
    "1",
  ),
);
const scalar = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(null, "on", "off", "yes", "# no comment", "a: b", "it's", "\ttab", "line\nbreak"),
);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.dictionary(key, tie("node"), { maxKeys: 4 }),
    fc.array(tie("node"), { maxLength: 3 }),
  ),
})).node;
const document = fc
  .tuple(
    key,
    key,
    fc.dictionary(key, tree, { maxKeys: 4 }),
    fc.dictionary(key, tree, { maxKeys: 4 }),
  )
  .map(([flag, field, others, fields]) => ({
    flag,
    field,
    value: { ...others, [flag]: { ...fields, [field]: false } },
  }));

/** What JSON.parse makes of it, so that both sides have the same prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The text up to and behind the value is as it was. */
function expectOnlyValueChanged(before: string, after: string, from: string, to: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  expect(from).toContain(before.slice(start, before.length - end));
  expect(to).toContain(after.slice(start, after.length - end));
}

test("whatever else a JSON file holds, only the value changes", () => {
  fc.assert(
    fc.property(
      document,
      fc.constantFrom(undefined, 1, 2, "\t"),
      ({ flag, field, value }, indent) => {
        const text = JSON.stringify(value, null, indent);
        const changed = change(text, "json", [flag, field], true);
        expectOnlyValueChanged(text, changed, "false", "true");
        const wanted = plain(value) as Record<string, Record<string, unknown>>;
        Object.defineProperty(wanted[flag] ?? {}, field, {
          value: true,
          enumerable: true,
          configurable: true,
          writable: true,
        });
        expect(JSON.parse(changed)).toEqual(wanted);
      },
    ),
    { numRuns: cases(300) },
  );
});

test("whatever else a YAML file holds, only the value changes, or it is refused", () => {
  let refused = 0;
  let done = 0;
  fc.assert(
    fc.property(
      document,
      fc.constantFrom<object>(
        {},
        { indent: 4 },
        { lineWidth: 20 },
        { defaultStringType: "QUOTE_SINGLE" },
        { collectionStyle: "flow" },
      ),
      ({ flag, field, value }, style) => {
        const text = `# head\n${stringify(value, { ...style, aliasDuplicateObjects: false })}# tail\n`;
        let changed: string;
        try {
          changed = change(text, "yaml", [flag, field], true);
        } catch (error) {
          // Better not at all than something else.
          expect(String(error)).toContain("Nothing was changed");
          refused++;
          return;
        }
        done++;
        expectOnlyValueChanged(text, changed, "false", "true");
        expect((parse(changed) as Record<string, Record<string, unknown>>)[flag]?.[field]).toBe(
          true,
        );
      },
    ),
    { numRuns: cases(300) },
  );
  expect(done).toBeGreaterThan(refused * 5);
});

test("whatever else lines hold, only the value changes", () => {
  const line = fc
    .oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("", "# FLAG=false", "[section]", "export A=1", "B: 'x' # y", 'C = "a=b"'),
    )
    .map((text) => text.replace(/[\r\n]/g, " "))
    .filter((text) => !/^\s*(export\s+)?FLAG\s*[=:]/.test(text));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 6 }),
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom("FLAG=false", "FLAG = 'false'", 'export FLAG: "false" # x', "  FLAG=false"),
      fc.constantFrom("\n", "\r\n"),
      (above, below, own, newline) => {
        const text = [...above, own, ...below].join(newline);
        expect(change(text, "key-value", ["FLAG"], "true")).toBe(
          [...above, own.replace("false", "true"), ...below].join(newline),
        );
      },
    ),
    { numRuns: cases(300) },
  );
});
