import fc from "fast-check";
import { parse as parseYaml } from "yaml";
import { KNOWN } from "../../cli/known-jobs";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { catalogueSchema } from "../../src/catalogue/schema";
import { FORMATS } from "../../src/results/report";
import { fences, read } from "../contract/markdown";
import { complaintsOf } from "../support/schemas";
import { newValidator } from "../support/schema-compiler";
import { JOBS } from "./support";
import { cases } from "../support/cases";

const FILE = "catalogue.schema.json";
const { $id: _, ...withTestJobs } = catalogueSchema(JOBS);
const isValid = newValidator().compile(withTestJobs);

test("it knows every format of reports that is read", () => {
  const { rule } = catalogueSchema(JOBS)["$defs"] as unknown as {
    rule: { properties: { results: { properties: object } } };
  };
  expect(Object.keys(rule.properties.results.properties).sort()).toEqual([...FORMATS].sort());
});

interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

test("editors find a description for every field, and its examples are valid", () => {
  const schema = JSON.parse(read(`schema/${FILE}`)) as {
    $defs: { rule: { properties: Record<string, Described> } };
  };
  for (const [name, { description, examples = [] }] of Object.entries(
    schema.$defs.rule.properties,
  )) {
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
    for (const example of examples)
      expect(complaintsOf(FILE, { tasks: { a: { run: "x", [name]: example } } })).toEqual([]);
  }
});

test("editors complete and check the parameters of each job, and take an expression for any of them", () => {
  const issue = (parameters: unknown) =>
    isValid({ tasks: { a: [{ job: "issue.open", with: parameters }] } });
  expect(issue({ title: "x", labels: ["a"], assignees: 2 })).toBe(true);
  expect(
    issue({
      title: "x",
      labels: "${{ event.data.labels }}",
      assignees: "${{ event.data.n }}",
      state: "${{ event.id }}",
    }),
  ).toBe(true);
  for (const wrong of [
    {},
    { title: "" },
    { title: "x", labels: [1] },
    { title: "x", labels: "a" },
    { title: "x", more: 1 },
    { title: "x", state: "opn" },
  ])
    expect([wrong, issue(wrong)]).toEqual([wrong, false]);
  expect(isValid({ tasks: { a: { job: "issue.open" } } })).toBe(false);
  expect(isValid({ tasks: { a: { job: "slo.report", with: { anything: 1 } } } })).toBe(true);
});

test("schema and action agree on rules whose fields are right or wrong", () => {
  // The first value of each field is right; most are chosen most of the time, or nothing would ever
  // be valid.
  const field = (name: string, ...values: readonly unknown[]) =>
    fc
      .oneof({ weight: 2, arbitrary: fc.constant(values[0]) }, fc.constantFrom(...values))
      .map((value) => ({ [name]: value }));
  const fields = fc.oneof(
    field("if", "true", true, 1, null),
    field(
      "enabled",
      { value: false },
      true,
      false,
      "no",
      { value: true, answer: "pass" },
      { answer: "pass" },
      { value: false, answer: "errored" },
      { value: false, more: 1 },
    ),
    field("mode", "silent", "active", "auto", "loud", null),
    field("run", "make", "", 5, null, ["x"], {}, true),
    field("shell", "sh", "", 5, null),
    field("job", "slo.report", "issue.open", "isue.open", "", null),
    field("with", { title: "x" }, {}, [], null, "x"),
    field("results", { k6: "a" }, { k7: "a" }, {}, { junit: ["a"] }, { junit: [] }, "k6: a"),
    field("thresholds", { p95: "< 300" }, { p95: null }, {}, []),
    field("exit-codes", { 2: "warning", "*": "fail" }, { 256: "fail" }, { 2: "x" }, "2=warning", 5),
    field("labels", { a: "b" }, { a: 1 }, {}, { "": "x" }, "a=b"),
    field("timeout-minutes", 1, 0.5, 0, -1, 1e6, "5"),
    field("rum", "x"),
  );
  const rule = fc
    .tuple(
      fc.constantFrom<object>({ run: "make" }, { job: "slo.report" }, {}),
      fc.array(fields, { maxLength: 2 }),
    )
    .map(([base, more]) => Object.assign({}, base, ...more) as object);
  const value = fc.oneof(
    { weight: 6, arbitrary: rule as fc.Arbitrary<unknown> },
    { weight: 2, arbitrary: fc.array(rule, { maxLength: 2 }) },
    fc.constantFrom<unknown>(null, "x", 5),
  );
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("deployment", "evaluation.finished", "*") },
    fc.constantFrom("a.b", "a.finish", "", "*.finished", "a.b.finished"),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 2 }), (tasks) => {
      const candidate = JSON.stringify({ tasks });
      let refusal: unknown;
      try {
        parseCatalogue(candidate, "c.yml", JOBS);
        accepted++;
      } catch (error) {
        refusal = (error as Error).message;
      }
      expect({ candidate, refusal: refusal !== undefined }).toEqual({
        candidate,
        refusal: !isValid(JSON.parse(candidate)),
      });
    }),
    { numRuns: cases(200) },
  );
  expect(accepted).toBeGreaterThan(30);
});

describe("docs/catalogue.md", () => {
  const page = read("docs/catalogue.md");
  const blocks = fences(page, "yaml");

  test("has a block for every section that shows one", () => {
    expect(blocks.length).toBeGreaterThan(5);
    expect(
      [...page.matchAll(/^```(\w+)$/gm)]
        .map(([, language]) => language)
        .filter((language) => !["yaml", "sh", "text"].includes(language ?? "")),
    ).toEqual([]);
  });

  test.each(blocks.map((block, i) => [i + 1, block] as const))(
    "block %i is a catalogue, for the action and for editors",
    (_number, block) => {
      expect(parseCatalogue(block, "docs", KNOWN).rules.size).toBeGreaterThan(0);
      expect(complaintsOf(FILE, parseYaml(block))).toEqual([]);
    },
  );

  test("names every field of a rule, and every function", () => {
    const words = new Set([...page.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));
    const { properties } = (
      catalogueSchema(KNOWN)["$defs"] as unknown as { rule: { properties: object } }
    ).rule;
    expect(Object.keys(properties).filter((name) => !words.has(name))).toEqual([]);
  });
});
