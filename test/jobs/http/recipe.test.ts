import { join } from "node:path";
import fc from "fast-check";
import { UserError } from "../../../src/domain/errors";
import type { Json } from "../../../src/domain/text/json";
import { HTTP_PARAMETER } from "../../../src/jobs/http/parameters";
import { recipeOf } from "../../../src/jobs/http/perform";
import { parseRecipe } from "../../../src/jobs/http/recipe";
import { recipeSchema } from "../../../src/jobs/http/schema";
import { fences, filesEndingIn, read, ROOT } from "../../contract/markdown";
import { complaintsOf } from "../../support/schemas";
import { requestFor } from "./scene";
import { cases } from "../../support/cases";

test("every field of a recipe is described, and its examples are valid", () => {
  const described = (schema: Json, path: string): string[] => {
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
    const {
      properties = {},
      description,
      $ref,
    } = schema as { properties?: Record<string, Json>; description?: string; $ref?: string };
    return [
      ...(path.endsWith("]") && description === undefined && $ref === undefined ? [path] : []),
      ...Object.entries(properties).flatMap(([name, inner]) =>
        described(inner, `${path}[${name}]`),
      ),
    ];
  };
  const { properties, $defs } = recipeSchema as unknown as {
    properties: Record<string, Json>;
    $defs: Record<string, Json>;
  };
  expect(
    [...Object.entries(properties), ...Object.entries($defs)].flatMap(([name, schema]) =>
      described(schema, name),
    ),
  ).toEqual([]);
  for (const example of HTTP_PARAMETER["examples"] as readonly Json[])
    if (typeof example !== "string")
      expect(parseRecipe(example, "example").requests.length).toBe(1);
});

const complaintAbout = (recipe: unknown, name = "with.http"): string => {
  try {
    parseRecipe(recipe as Json, name);
    return "";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect([error.code, error.message]).toEqual(["CA-207", expect.not.stringContaining("\n")]);
    return error.message;
  }
};
const url = "https://example.com";

test.each<[unknown, string]>([
  [{}, 'with.http: "request" is missing.'],
  [[], "with.http: expected a mapping, found an empty list."],
  [
    { request: { url, metod: "GET" } },
    "with.http.request.metod: is not known here; did you mean method? Known are " +
      "method, url, headers, body, sign, success, fields, timeout-seconds, repeatable.",
  ],
  [{ request: { url }, reed_back: {} }, "with.http.reed_back: is not known here"],
  [
    { request: { url, method: "get" } },
    'with.http.request.method: "get" is not known here. Known are GET, HEAD, POST, PUT, PATCH, DELETE.',
  ],
  [{ request: [] }, "with.http.request: expected at least one entry, found an empty list."],
  [{ request: [{ url }, {}] }, 'with.http.request[1]: "url" is missing.'],
  [
    { request: { url, fields: { a: "x", "b c": "/b" } } },
    'with.http.request.fields."b c": expected a name of letters, digits, _ and -.',
  ],
  [
    { request: { url, fields: { a: { pointer: "x" } } } },
    "with.http.request.fields.a.pointer: expected a JSON pointer such as /result/number",
  ],
  [
    { request: { url, fields: { a: { in: "/x", pointer: "/y" } } } },
    'with.http.request.fields.a: "where" is missing, since there is "in".',
  ],
  [
    { request: { url, success: { pointer: "/ok" } } },
    '"equals" is missing, since there is "pointer".',
  ],
  [
    { request: { url, success: { status: [99] } } },
    "with.http.request.success.status[0]: expected a number >= 200, found 99.",
  ],
  [
    { request: { url, headers: { a: 1 } } },
    "with.http.request.headers.a: expected text, found 1; put it into quotes.",
  ],
  [{ request: { url }, find: { url } }, 'with.http.find: "found" is missing.'],
  [
    { request: { url }, find: { url, found: "/a", "done-when": { "/b": 1 } } },
    '"must-exist" is missing, since there is "done-when".',
  ],
  [
    { request: { url }, "read-back": { url, expect: { "a/b": 1 } } },
    'with.http.read-back.expect."a/b": expected a JSON pointer',
  ],
  [
    { request: { url, body: { a: ["${{ evnt.id }}"] } } },
    'with.http.request.body.a[0]: "evnt" is not known here; did you mean event?',
  ],
  [
    { request: { url, body: { a: "${{ event.id" } } },
    "with.http.request.body.a: ${{ is not closed by }}.",
  ],
  [
    { request: { url, body: { a: "${{ fields.numer }}" }, fields: { number: "/n" } } },
    "fields.numer: no request of this recipe takes a field of this name; did you mean number?",
  ],
  [
    { request: { url, fields: { a: "/x/${{ key }}" } } },
    "with.http.request.fields.a: is taken as it stands, without expressions.",
  ],
  [{ request: { url: "/x" } }, "with.http.request.url: begins with /, so there has to be a base."],
])("%j is refused in words: %s", (recipe, words) => {
  expect(complaintAbout(recipe)).toContain(words);
});

test("a wrong file is named with line and column, and everything that is wrong at once", () => {
  const text =
    "request:\n  url: https://${{ event.data.host }}/\n  headers: { X: '${{ event.id " +
    "}}' }\n  body:\n    a: ${{ nothing }}\n";
  const message = complaintAbout(text, "recipes/a.yml");
  expect(message).toContain(
    "recipes/a.yml:2:8: request.url: a value of an event may not be the host",
  );
  expect(message).toContain("recipes/a.yml:3:17: request.headers.X: a header may hold");
  expect(message).toContain("recipes/a.yml:5:");
  expect(complaintAbout("request: [", "recipes/a.yml")).toContain("recipes/a.yml:1:");
  expect(complaintAbout("", "recipes/a.yml")).toBe(
    "recipes/a.yml:1:1: the file: expected a mapping, found nothing.",
  );
});

test("whatever a file holds, it is a recipe or a complaint", () => {
  const leaf = fc.oneof(
    fc.constantFrom("https://example.com/", "/a", "${{ key }}", "${{ env.A }}", "x", "GET"),
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
  );
  const value = fc.letrec((tie) => ({
    it: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("it"), { maxLength: 2 }),
      fc.dictionary(
        fc.constantFrom(
          "request",
          "find",
          "read-back",
          "base",
          "url",
          "headers",
          "body",
          "fields",
          "expect",
          "success",
          "/a",
          "a",
          "found",
          "__proto__",
          "sign",
          "method",
        ),
        tie("it"),
        { maxKeys: 5 },
      ),
    ),
  })).it;
  fc.assert(
    fc.property(
      fc.oneof(
        value,
        fc.record(
          {
            request: fc.record(
              { url: leaf, body: value, fields: value, headers: value },
              { requiredKeys: ["url"] },
            ),
            find: value,
          },
          { requiredKeys: ["request"] },
        ),
      ),
      (recipe) => {
        const plain = JSON.parse(JSON.stringify(recipe ?? null)) as Json;
        if (typeof plain === "string") return;
        const complaint = complaintAbout(plain);
        // What editors say is what happens, apart from what no schema can tell.
        if (complaintsOf("recipe.schema.json", plain).length > 0) expect(complaint).not.toBe("");
      },
    ),
    { numRuns: cases(200) },
  );
});

test("the parameter is a mapping, a path, or the text of a recipe", async () => {
  const text = "request: { url: https://example.com/ }\n";
  const files = { "recipes/a.yml": text };
  const nameOf = async (http: Json | undefined) =>
    (await recipeOf(requestFor(http, { files })))?.name;
  expect(await nameOf(undefined)).toBeUndefined();
  expect(await nameOf("")).toBeUndefined();
  expect(await nameOf("recipes/a.yml")).toBe("recipes/a.yml");
  expect(await nameOf(text)).toBe("with.http");
  expect(await nameOf('{"request": {"url": "https://example.com/"}}')).toBe("with.http");
  expect(await nameOf({ request: { url } })).toBe("with.http");
  await expect(nameOf("recipes/b.yml")).rejects.toThrow("no file recipes/b.yml");
});

describe("docs/http-provider.md", () => {
  const page = read("docs/http-provider.md");
  const blocks = fences(page, "yaml");

  test("shows recipes that are valid", () => {
    expect(blocks.length).toBe(4);
    for (const block of blocks) expect([block, complaintAbout(block)]).toEqual([block, ""]);
  });

  test("names every recipe that there is", () => {
    const files = filesEndingIn(".yml", join(ROOT, "examples/recipes"));
    expect(files.length).toBeGreaterThan(12);
    expect(files.filter((file) => !page.includes(`../${file}`))).toEqual([]);
  });

  test("explains every field", () => {
    const { $defs } = recipeSchema as unknown as { $defs: Record<string, { properties?: object }> };
    const names = ["find", "request", "readBack"].flatMap((kind) =>
      Object.keys($defs[kind]?.properties ?? {}),
    );
    expect([...new Set(names)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
