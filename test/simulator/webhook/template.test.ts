import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Json } from "../../../src/domain/text/json";
import { NotSimulatedError, TemplateError, renderTemplate } from "../../../simulator/webhook";
import { hostOfUrl } from "../../../simulator/webhook/go-url";
import { fromBytes, toBytes } from "../../../simulator/webhook/template/bytes";
import { sprintf } from "../../../simulator/webhook/template/format";
import { text } from "../../../simulator/webhook/template/values";
import { codePoint } from "../../support/texts";
import { cases } from "../../support/cases";

interface Corpus {
  readonly data: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly templates: readonly {
    readonly template: string;
    readonly data: string;
    readonly output?: string;
    readonly outputHex?: string;
    readonly error?: string;
  }[];
  readonly formats: readonly {
    readonly format: string;
    readonly args: readonly string[];
    readonly output: string;
  }[];
  readonly urls: readonly {
    readonly url: string;
    readonly host: string;
    readonly error?: string;
  }[];
}

const corpus = JSON.parse(
  readFileSync(join(__dirname, "fixtures/go-corpus.json"), "utf8"),
) as Corpus;

/**
 * Strings go out percent-encoded, everything else as JSON: the recursive template of
 * docs/reference/keptn.md#what-templates-can-do, for v1alpha1.
 */
const JSON_TEMPLATE =
  `{{define "j"}}{{$t := printf "%T" .}}{{if eq $t ` +
  `"string"}}"{{urlquery .}}"{{else if eq $t "map[string]interface ` +
  `{}"}}{ {{- $c := "" -}} {{- range $k, $v := . -}} ` +
  `{{$c}}"{{urlquery $k}}":{{template "j" $v}}{{$c = ","}} {{- end ` +
  `-}} }{{else if eq $t "[]interface {}"}}[ {{- $c := "" -}} {{- ` +
  `range . -}} {{$c}}{{template "j" .}}{{$c = ","}} {{- end -}} ` +
  "]{{else if eq $t " +
  `"<nil>"}}null{{else}}{{.}}{{end}}{{end}}{{template "j" .data}}`;

function outcome(template: string, data: Readonly<Record<string, Json>>): object {
  const { env, ...rest } = data;
  try {
    const bytes = toBytes(
      renderTemplate(template, rest, env as Record<string, string> | undefined),
    );
    return Buffer.from(bytes.toString("utf8")).equals(bytes)
      ? { output: bytes.toString("utf8") }
      : { outputHex: bytes.toString("hex") };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { error: error.message };
  }
}

function decode(value: Json): Json {
  if (typeof value === "string") return decodeText(value);
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [decodeText(key), decode(item)]),
    );
  return value;
}

function decodeText(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll("+", " "));
}

test("every template of the corpus gives what Go gives, errors included", () => {
  expect(corpus.templates.length).toBeGreaterThan(1000);
  const ours = corpus.templates.map(({ template, data }) => ({
    template,
    data,
    ...outcome(template, corpus.data[data] ?? {}),
  }));
  expect(ours).toEqual(corpus.templates);
});

test("Sprintf of the corpus gives what Go gives", () => {
  expect(corpus.formats.length).toBeGreaterThan(200);
  const ours = corpus.formats.map(({ format, args }) => ({
    format,
    args,
    output: sprintf(format, args.map(text)),
  }));
  expect(ours).toEqual(corpus.formats);
});

test("the host of a URL is the one Go finds, errors included", () => {
  const ours = corpus.urls.map(({ url }) => {
    try {
      return { url, host: hostOfUrl(url) };
    } catch (error) {
      return { url, host: "", error: (error as Error).message };
    }
  });
  expect(ours).toEqual(corpus.urls);
});

describe("row by row", () => {
  const data = {
    id: "7b",
    data: {
      project: "shop",
      nothing: null,
      n: 100,
      million: 1_000_000,
      obj: { b: ["x", null], a: "y" },
      "get-action": { actionIndex: 1 },
      text: "it's <a>=1",
    },
  };
  const render = (template: string): string => renderTemplate(template, data);

  test("an absent key is an error, also inside if and with", () => {
    const reason = 'template: :1:7: executing "" at <.data.x>: map has no entry for key "x"';
    expect(() => render("{{.data.x}}")).toThrow(new TemplateError(reason));
    expect(() => render("{{if .data.x}}{{end}}")).toThrow("map has no entry for key");
    expect(() => render("{{with .data.x}}{{end}}")).toThrow("map has no entry for key");
  });

  test("index of an absent key and a null render <no value>", () => {
    expect(render('{{index .data "x"}}|{{.data.nothing}}')).toBe("<no value>|<no value>");
  });

  test("if index and with index are the safe probes, one level at a time", () => {
    expect(render('{{if index .data "x"}}a{{end}}{{with index .data "project"}}{{.}}{{end}}')).toBe(
      "shop",
    );
    expect(() => render('{{index .data "x" "y"}}')).toThrow("index of nil pointer");
  });

  test("objects and arrays print in Go syntax, a null inside as <nil>", () => {
    expect(render("{{.data.obj}}")).toBe("map[a:y b:[x <nil>]]");
  });

  test("numbers are float64: 1000000 prints as 1e+06", () => {
    expect(render('{{.data.n}} {{.data.million}} {{printf "%.0f" .data.million}}')).toBe(
      "100 1e+06 1000000",
    );
  });

  test("a hyphenated key needs index", () => {
    expect(() => render("{{.data.get-action.actionIndex}}")).toThrow(
      "template: :1: bad character U+002D '-'",
    );
    expect(render('{{(index .data "get-action").actionIndex}}')).toBe("1");
  });

  test('the form of the documentation, index .data "x".url, is a parse error', () => {
    expect(() => render('{{index .data "x".url}}')).toThrow(
      'template: :1: unexpected . after term "\\"x\\""',
    );
  });

  test("a name without a dot and functions of sprig are not defined", () => {
    for (const name of ["id", "toJson .data", "default 1 .id", "quote .id", "replace .id"]) {
      expect(() => render(`{{${name}}}`)).toThrow(
        `template: :1: function "${name.split(" ")[0]}" not defined`,
      );
    }
  });

  test("js and html do not help: one is not JSON, the other brings a semicolon", () => {
    expect(render("{{js .data.text}}")).toBe("it\\'s \\u003Ca\\u003E\\u003D1");
    expect(render("{{html .data.text}}")).toBe("it&#39;s &lt;a&gt;=1");
  });
});

test("the recursive define turns any JSON into JSON with encoded strings", () => {
  // __proto__ is a key like any other to JSON.parse, but not to an object literal of the decoder in
  // this test.
  const key = fc.string({ unit: "grapheme", maxLength: 8 }).filter((name) => name !== "__proto__");
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("it's", 'a "b"\n', "$|;>&`", "100% + 5", "\u0000\u2028"),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ) as fc.Arbitrary<Json>,
  }));
  fc.assert(
    fc.property(value, (generated) => {
      // What travels as JSON has no -0.
      const data = JSON.parse(JSON.stringify(generated)) as Json;
      const rendered = renderTemplate(JSON_TEMPLATE, { data });
      expect(decode(JSON.parse(rendered) as Json)).toEqual(data);
      expect(rendered).not.toMatch(/[$|;>&`'\n]/);
    }),
    { numRuns: cases(300) },
  );
});

test("urlquery and printf %x are safe for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-composite" }), (message) => {
      expect(decodeText(renderTemplate("{{urlquery .m}}", { m: message }))).toBe(message);
      expect(
        Buffer.from(renderTemplate('{{printf "%x" .m}}', { m: message }), "hex").toString(),
      ).toBe(message);
    }),
  );
});

test("slices through a character join to the character again", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), fc.nat(), (value, at) => {
      const bytes = toBytes(value);
      const cut = at % (bytes.length + 1);
      const joined = fromBytes(bytes.subarray(0, cut)) + fromBytes(bytes.subarray(cut));
      expect(toBytes(joined).equals(bytes)).toBe(true);
    }),
  );
  expect(renderTemplate("{{slice .m 0 1}}{{slice .m 1}}", { m: "ü!" })).toBe("ü!");
});

test("what came with newer Go than the service's is an error: else with, range over a number", () => {
  expect(() => renderTemplate("{{with .a}}{{else with .b}}{{end}}", { a: 1, b: 2 })).toThrow(
    "template: :1: unexpected <with> in else",
  );
  expect(() => renderTemplate("{{range 3}}x{{end}}", {})).toThrow("range can't iterate over 3");
});

test("a template that calls itself for ever is an error, as in Go", () => {
  expect(() => renderTemplate('{{define "x"}}{{template "x"}}{{end}}{{template "x"}}', {})).toThrow(
    /exceeded maximum template depth \(100000\)$/,
  );
});

test("what is left out says so", () => {
  expect(() => renderTemplate("{{1i}}", {})).toThrow(NotSimulatedError);
  expect(() => renderTemplate('{{printf "%#v" .}}', {})).toThrow("verb %#v is not simulated");
  expect(() => renderTemplate('{{printf "%x" 1.5}}', {})).toThrow(
    "verb %x of a float64 is not simulated",
  );
});
