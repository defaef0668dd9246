import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../../src/domain/errors";
import type { RequestedChange, Format } from "../../../src/jobs/flag/formats";
import { flagIn, formatOf, languageOf } from "../../../src/jobs/flag/formats";
import { StructuredText } from "../../../src/jobs/flag/structured-text";

interface Switched {
  readonly state: boolean | string;
  /** As it stands there when it is done; the same when nothing has to be. */
  readonly text: string;
}

function switched(
  path: string,
  text: string,
  change: Partial<RequestedChange> & { readonly isOn: boolean },
  format?: Format,
): Switched {
  const structured = new StructuredText(text, languageOf(path, text), path);
  const { state, changes } = flagIn(structured, format ?? formatOf(structured), {
    flag: "cache",
    words: undefined,
    by: undefined,
    ...change,
  });
  return { state, text: structured.with(changes) };
}

/** Whatever was done, it reads back as requested, and a second time there is nothing to do. */
function expectDone(
  path: string,
  text: string,
  change: Partial<RequestedChange> & { readonly isOn: boolean },
  format?: Format,
): Switched {
  const done = switched(path, text, change, format);
  expect(switched(path, done.text, change, format)).toEqual({
    state: change.isOn,
    text: done.text,
  });
  return done;
}

const flagd = (flag: object, others: object = {}) =>
  JSON.stringify(
    {
      $schema: "https://flagd.dev/schema/v0/flags.json",
      flags: {
        other: { state: "ENABLED", variants: { on: true, off: false }, defaultVariant: "on" },
        cache: flag,
        ...others,
      },
    },
    null,
    2,
  );
const VARIANTS = { on: true, off: false };

describe("flagd", () => {
  test.each<[string, object, boolean, boolean | string, object]>([
    [
      "by its default variant",
      { state: "ENABLED", variants: VARIANTS, defaultVariant: "off" },
      true,
      false,
      { defaultVariant: "on" },
    ],
    [
      "off by its default variant",
      { state: "ENABLED", variants: VARIANTS, defaultVariant: "on" },
      false,
      true,
      { defaultVariant: "off" },
    ],
    [
      "with variants of other names",
      { state: "ENABLED", variants: { yes: true, no: false }, defaultVariant: "no" },
      true,
      false,
      { defaultVariant: "yes" },
    ],
    [
      "that is disabled, which gives everybody the program's own default",
      { state: "DISABLED", variants: VARIANTS, defaultVariant: "on" },
      true,
      false,
      { state: "ENABLED" },
    ],
    [
      "that is disabled and off",
      { state: "DISABLED", variants: VARIANTS, defaultVariant: "off" },
      true,
      false,
      { state: "ENABLED", defaultVariant: "on" },
    ],
    [
      "that is disabled already",
      { state: "DISABLED", variants: VARIANTS, defaultVariant: "on" },
      false,
      false,
      {},
    ],
    [
      "with targeting off by its state, which reaches everybody",
      {
        state: "ENABLED",
        variants: VARIANTS,
        defaultVariant: "off",
        targeting: { if: [true, "on", "off"] },
      },
      false,
      true,
      { state: "DISABLED" },
    ],
    [
      "with targeting on by its state",
      {
        state: "DISABLED",
        variants: VARIANTS,
        defaultVariant: "off",
        targeting: { if: [true, "on", "off"] },
      },
      true,
      false,
      { state: "ENABLED" },
    ],
    [
      "with variants that are no switch by its state",
      { state: "ENABLED", variants: { red: "c05543", blue: "0d507b" }, defaultVariant: "red" },
      false,
      true,
      { state: "DISABLED" },
    ],
    [
      "without a default variant by its state",
      { state: "DISABLED", variants: VARIANTS, defaultVariant: null },
      true,
      false,
      { state: "ENABLED" },
    ],
    [
      "without a state, which counts as enabled",
      { variants: VARIANTS },
      false,
      true,
      { state: "DISABLED" },
    ],
  ])("a flag %s is switched", (_, flag, isOn, state, changed) => {
    const text = flagd(flag);
    const done = expectDone("flags.json", text, { isOn });
    expect(done.state).toBe(state);
    expect((JSON.parse(done.text) as { flags: { cache: object } }).flags.cache).toEqual({
      ...flag,
      ...changed,
    });
  });

  test.each<["state" | "variant", object]>([
    ["state", { state: "DISABLED" }],
    ["variant", { defaultVariant: "off" }],
  ])("is switched by %s where that is asked for", (by, changed) => {
    const flag = {
      state: "ENABLED",
      variants: VARIANTS,
      defaultVariant: "on",
      targeting: { if: [] },
    };
    expect(
      (
        JSON.parse(expectDone("flags.json", flagd(flag), { isOn: false, by }).text) as {
          flags: { cache: object };
        }
      ).flags.cache,
    ).toEqual({ ...flag, ...changed });
  });

  test("takes the variants that are named", () => {
    const text = flagd({
      state: "ENABLED",
      variants: { new: "v2", old: "v1", test: "v3" },
      defaultVariant: "test",
    });
    const done = expectDone("flags.json", text, { isOn: true, words: { on: "new", off: "old" } });
    expect([done.state, done.text]).toEqual([
      "test",
      text.replace('"defaultVariant": "test"', '"defaultVariant": "new"'),
    ]);
  });

  test("is also YAML, and what Kubernetes keeps", () => {
    const text =
      "apiVersion: core.openfeature.dev/v1beta1\nkind: FeatureFlag\nspec:\n  " +
      "flagSpec:\n    flags:\n      cache: # the item cache\n        state: ENABLED\n  " +
      "      variants:\n          'on': true\n          'off': false\n        " +
      "defaultVariant: 'off'\n";
    expect(expectDone("flags.yaml", text, { isOn: true }).text).toBe(
      text.replace("defaultVariant: 'off'", "defaultVariant: 'on'"),
    );
  });
});

describe("GO Feature Flag", () => {
  const file = (cache: string) =>
    "# flags of the shop\nother:\n  variations: { enabled: true, disabled: false }\n " +
    ` defaultRule: { variation: disabled }\n\ncache:\n${cache}`;
  const VARIATIONS = "  variations:\n    enabled: true # everybody\n    disabled: false\n";

  test.each<[string, string, boolean, boolean | string, string, string]>([
    [
      "by its default rule",
      `${VARIATIONS}  defaultRule:\n    variation: disabled\n`,
      true,
      false,
      "variation: disabled\n",
      "variation: enabled\n",
    ],
    [
      "with targeting by disable, which is added",
      `${VARIATIONS}  targeting:\n    - query: key eq "a"\n      variation: enabled\n  ` +
        "defaultRule:\n    variation: disabled\n",
      false,
      true,
      "cache:\n",
      "cache:\n  disable: true\n",
    ],
    [
      "that has disable",
      `${VARIATIONS}  disable: true\n  defaultRule:\n    percentage: { enabled: 10, disabled: 90 }\n`,
      true,
      false,
      "disable: true",
      "disable: false",
    ],
    [
      "that is disabled and should be on for everybody",
      `${VARIATIONS}  disable: true\n  defaultRule: { variation: enabled }\n`,
      true,
      false,
      "disable: true",
      "disable: false",
    ],
  ])("a flag %s is switched", (_, cache, isOn, state, from, to) => {
    const text = file(cache);
    const done = expectDone("flags.goff.yaml", text, { isOn });
    const at = text.lastIndexOf(from);
    expect([done.state, done.text]).toEqual([
      state,
      text.slice(0, at) + to + text.slice(at + from.length),
    ]);
  });

  test("is also JSON", () => {
    const text = '{"cache":{"variations":{"A":false,"B":true},"defaultRule":{"variation":"A"}}}';
    expect(expectDone("flags.json", text, { isOn: true }).text).toBe(
      text.replace('"variation":"A"', '"variation":"B"'),
    );
  });
});

describe("a plain key", () => {
  test.each<[string, string, string, string]>([
    ["true and false", "a.json", '{"cache": false}', '{"cache": true}'],
    ["on and off", "a.yml", "cache: off # why\n", "cache: on # why\n"],
    ["Enabled and Disabled", "a.yaml", "cache: 'Disabled'\n", "cache: 'Enabled'\n"],
    ["OFF", "a.json", '{"cache":"OFF"}', '{"cache":"ON"}'],
    ["0 and 1", "a.json", '{"cache":0}', '{"cache":1}'],
    ["FALSE", "shop.env", "cache=FALSE\n", "cache=TRUE\n"],
    ["a line of a file without an ending", "flags", "cache=no\n", "cache=yes\n"],
    ["a line of TOML", "a.toml", 'title = "x"\ncache = false\n', 'title = "x"\ncache = true\n'],
    ["JSON without an ending", "flags", ' {"cache":false}', ' {"cache":true}'],
  ])("with %s keeps its kind", (_, path, text, expected) => {
    expect(expectDone(path, text, { isOn: true })).toEqual({ state: false, text: expected });
  });

  test("may stand deeper, or have dots in its name", () => {
    expect(
      expectDone("a.yaml", "features:\n  shop:\n    cache: no\n", {
        flag: "features.shop.cache",
        isOn: true,
      }).text,
    ).toBe("features:\n  shop:\n    cache: yes\n");
    expect(
      expectDone("a.json", '{"shop.cache":false,"shop":{"cache":false}}', {
        flag: "shop.cache",
        isOn: true,
      }).text,
    ).toBe('{"shop.cache":true,"shop":{"cache":false}}');
  });

  test("may have words of its own", () => {
    expect(
      expectDone("a.env", "cache=green\n", { isOn: true, words: { on: "blue", off: "green" } }),
    ).toEqual({ state: false, text: "cache=blue\n" });
    expect(
      expectDone("a.env", "cache=red\n", { isOn: true, words: { on: "blue", off: "green" } }),
    ).toEqual({ state: "red", text: "cache=blue\n" });
    expect(
      expectDone("a.yaml", "cache: 3\n", { isOn: false, words: { on: "5", off: "0" } }),
    ).toEqual({ state: "3", text: "cache: 0\n" });
  });
});

test.each<[string, string, string, Partial<RequestedChange>, RegExp]>([
  [
    "that is not there",
    "flags.json",
    flagd({ state: "ENABLED" }),
    { flag: "cahce" },
    /^with\.flag: flags\.json has no flag "cahce"; did you mean "cache"\? \(it has "other", "cache"\)/,
  ],
  [
    "that is nothing like those there",
    "flags.json",
    flagd({ state: "ENABLED" }),
    { flag: "checkout" },
    /has no flag "checkout" \(it has "other", "cache"\)/,
  ],
  [
    "called like a thing every object has",
    "flags.json",
    flagd({}),
    { flag: "constructor" },
    /has no flag "constructor"/,
  ],
  [
    "with another word",
    "a.yaml",
    "cache: maybe\n",
    {},
    /"cache" in a\.yaml is "maybe", which says neither on nor off; say with\.values/,
  ],
  [
    "that is a mapping",
    "a.yaml",
    "cache:\n  a: 1\n  b: 2\n",
    {},
    /"cache" in a\.yaml is no single value; name one of "cache\.a", "cache\.b"/,
  ],
  ["in a file without flags", "a.yaml", "[]\n", {}, /has no flag "cache" \(it has none\)/],
  [
    "whose named variant is missing",
    "flags.json",
    flagd({ state: "ENABLED", variants: VARIANTS, defaultVariant: "on" }),
    { words: { on: "on", off: "none" } },
    /with\.values: the flag "cache" in flags\.json has no variant "none"; it has "on", "off"/,
  ],
  [
    "without variants for a switch by variant",
    "flags.json",
    flagd({ state: "ENABLED", variants: { a: "1" }, defaultVariant: "a" }),
    { by: "variant" },
    /with\.switch: .* has no two variants true and false/,
  ],
])("a flag %s is refused", (_, path, text, change, message) => {
  const tried = () => switched(path, text, { isOn: true, ...change });
  expect(tried).toThrow(message);
  expect(tried).toThrow(UserError);
});

test("of many flags some are named", () => {
  const text = JSON.stringify(
    Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`flag-${i}`, true])),
  );
  expect(() => switched("a.json", text, { flag: "flag-7x", isOn: true })).toThrow(
    /did you mean "flag-7"\? \(it has "flag-0", .*"flag-19", 30 more\)/,
  );
});

describe("forms that are known and cannot be changed", () => {
  const fixture = (name: string) =>
    readFileSync(join(__dirname, "../../fixtures/flags", name), "utf8");

  test.each<[string, string, Format | undefined, RegExp]>([
    [
      "flagd-array.json",
      fixture("flagd-array.json"),
      undefined,
      /flagd-array\.json flags is a list, which flag\.set cannot change/,
    ],
    ["flagd-array.json", fixture("flagd-array.json"), "flagd", /flags is a list/],
    [
      "unleash.json",
      '{"version":2,"features":[{"name":"new-checkout","enabled":true}]}',
      undefined,
      /features is a list/,
    ],
    [
      "flipt.yaml",
      "version: '1.4'\nflags:\n  - key: new-checkout\n    enabled: true\n",
      undefined,
      /flags is a list/,
    ],
    [
      "goff-v0.yaml",
      fixture("goff-v0.yaml"),
      undefined,
      /goff-v0\.yaml is written for GO Feature Flag before 1\.0 \("new-checkout" has percentage/,
    ],
    ["goff-v0.yaml", fixture("goff-v0.yaml"), "go-feature-flag", /GO Feature Flag before 1\.0/],
    [
      "goff-v0.json",
      '{"new-checkout":{"rule":"key eq 1","true":"a","false":"b","default":"c","percentage":10}}',
      undefined,
      /GO Feature Flag before 1\.0/,
    ],
  ])("%s", (path, text, format, words) => {
    expect(() => switched(path, text, { flag: "new-checkout", isOn: true }, format)).toThrow(words);
  });

  test("a plain file may hold lists of other things", () => {
    expect(switched("app.json", '{"features":["a"],"cache":false}', { isOn: true })).toEqual({
      state: false,
      text: '{"features":["a"],"cache":true}',
    });
  });
});
