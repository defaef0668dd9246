import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import type { Pair, YAMLMap } from "yaml";
import { isMap, isScalar, parseDocument } from "yaml";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { resolveWith } from "../../src/catalogue/parameters";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn } from "../../src/domain/text/json";
import { declarations } from "../../src/jobs/core/registry";
import type { JobDeclaration } from "../../src/jobs/core/job";
import { checkParameters } from "../../src/jobs/core/parameters";
import { declarationOf, JOB_NAMES, loadJob } from "../../src/jobs/core/registry";
import { parseLimits, parseResults } from "../../src/results";
import { read, ROOT } from "./markdown";

const PAGE = "docs/jobs.md";
const CATALOGUE = "examples/catalogue/cloud-automation.yml";
const SECTION = /(<!-- begin jobs -->\n)[\s\S]*?(<!-- end -->)/;
const jobs = declarations.map((declaration) => [declaration.name, declaration] as const);

/** The rules of the example catalogue as they stand there, by job; the first one of each. */
function examples(): Map<string, string> {
  const text = read(CATALOGUE);
  const tasks = parseDocument(text).get("tasks") as YAMLMap;
  const found = new Map<string, string>();
  for (const { key, value } of tasks.items as Pair<unknown, unknown>[]) {
    const job = isMap(value) ? value.get("job") : undefined;
    const [from] = (isScalar(key) && key.range) || [0];
    const [, to] = (isMap(value) && value.range) || [0, 0];
    if (typeof job === "string" && !found.has(job))
      found.set(job, `tasks:\n  ${text.slice(from, to).trimEnd()}`);
  }
  return found;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();

function valueOf(schema: JsonObject): string {
  const choices = getOwn(schema, "enum");
  if (Array.isArray(choices)) return choices.map((choice) => `\`${String(choice)}\``).join(", ");
  if (getOwn(schema, "contentMediaType") === "application/x-sh") return "script";
  return [getOwn(schema, "type") ?? "any"]
    .flat()
    .map((type) =>
      type === "string"
        ? "text"
        : type === "object"
          ? "mapping"
          : type === "array"
            ? "list"
            : String(type),
    )
    .join(" or ");
}

function exampleOf(schema: JsonObject): string {
  const [first] = (getOwn(schema, "examples") as readonly unknown[] | undefined) ?? [];
  return first === undefined
    ? ""
    : ` Example: \`${cell(typeof first === "string" ? first : JSON.stringify(first))}\``;
}

function sectionOf(
  { name, does, parameters, reports, permissions }: JobDeclaration,
  example: string,
): string {
  const { required = [] } = parameters;
  const fallback = (key: string, schema: JsonObject) =>
    required.includes(key)
      ? "needed"
      : Object.hasOwn(schema, "default")
        ? `\`${String(schema["default"])}\``
        : "–";
  const rows = Object.entries(parameters.properties).map(
    ([key, schema]) =>
      `| \`${key}\` | ${valueOf(schema)} | ${fallback(key, schema)} | ` +
      `${cell(schema.description)}${exampleOf(schema)} |`,
  );
  const needs = Object.entries(permissions);
  return [
    `### ${name}`,
    "",
    does,
    "",
    "```yaml",
    example,
    "```",
    "",
    "| parameter | value | default | meaning |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "| reported as `data.<task>.…` | meaning |",
    "| --- | --- |",
    ...Object.entries(reports).map(([key, meaning]) => `| \`${key}\` | ${cell(meaning)} |`),
    "",
    needs.length === 0
      ? "Permissions: none."
      : `Permissions: ${needs.map(([key, why]) => `\`${key}\`: ${why}`).join("; ")}.`,
    "",
  ].join("\n");
}

function written(): string {
  const found = examples();
  const list = declarations.map(
    ({ name, does }) => `| [${name}](#${name.replaceAll(".", "")}) | ${cell(does)} |`,
  );
  const body = [
    "",
    "| job | does |",
    "| --- | --- |",
    ...list,
    "",
    ...declarations.map((declaration) => sectionOf(declaration, found.get(declaration.name) ?? "")),
  ].join("\n");
  return read(PAGE).replace(SECTION, (_all, begin: string, end: string) => `${begin}${body}${end}`);
}

test(`${PAGE} is as the declarations say; UPDATE_DOCS=1 writes it`, () => {
  const text = written();
  if (process.env["UPDATE_DOCS"]) writeFileSync(join(ROOT, PAGE), text);
  expect(text).toContain(`### ${declarations[0]?.name ?? ""}`);
  expect(read(PAGE)).toBe(text);
});

/** With everything that expressions of the example ask for. */
const EVENT: JsonObject = {
  type: "sh.keptn.event.x.triggered",
  id: "7b0c2c7e",
  shkeptncontext: "0f5e1f5a",
  data: {
    project: "shop",
    stage: "staging",
    service: "carts",
    deployment: { deploymentURIsPublic: ["https://carts.example.com"] },
    problem: { ProblemSeverity: "PERFORMANCE" },
    action: { action: "toggle-feature", value: { EnableItemCache: "on" } },
  },
};

test("the example catalogue is valid, and its parameters are what each job takes", () => {
  const known = {
    names: JOB_NAMES,
    parametersOf: (name: string) => declarationOf(name).parameters,
  };
  const { rules } = parseCatalogue(read(CATALOGUE), CATALOGUE, known);
  const used = [...rules.values()].flat().map((rule) => {
    const { job = "", results, thresholds } = rule.settings;
    const given = resolveWith(rule, EVENT);
    // What an expression asks for has to be there.
    expect(JSON.stringify(given)).not.toMatch(/[:[,]null/);
    if (results) parseResults(results);
    if (thresholds) parseLimits(thresholds);
    return { job, parameters: checkParameters(declarationOf(job), given) };
  });
  expect(used.length).toBeGreaterThan(JOB_NAMES.length);
});

test("every job is declared, documented by an example, and can be loaded", async () => {
  expect(declarations.map(({ name }) => name)).toEqual(JOB_NAMES);
  expect([...examples().keys()].sort()).toEqual([...JOB_NAMES].sort());
  for (const name of JOB_NAMES) expect((await loadJob(name)).run).toBeInstanceOf(Function);
});

test.each(jobs)(
  "%s describes what it takes and reports",
  (_, { does, parameters, reports, permissions }) => {
    const sentences = [
      does,
      ...Object.values(parameters.properties).map(({ description }) => description),
      ...Object.values(reports),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z\d`].*[.…]$/);
    for (const why of Object.values(permissions)) expect(why).toMatch(/^(read|write), /);
    expect(parameters.additionalProperties).toBe(false);
    expect(Object.keys(parameters.properties)).toEqual(
      expect.arrayContaining([...(parameters.required ?? [])]),
    );
  },
);

test.each(jobs)("%s gives examples and defaults that it would accept", (_, { parameters }) => {
  const ajv = new Ajv({ strict: false });
  for (const [name, schema] of Object.entries(parameters.properties)) {
    const given = [
      ...((getOwn(schema, "examples") as readonly unknown[] | undefined) ?? []),
      ...("default" in schema ? [schema["default"]] : []),
    ];
    // What an expression yields is known when there is an event.
    for (const value of given.filter((item) => !(typeof item === "string" && item.includes("${{"))))
      expect({ name, value, fits: ajv.validate(schema, value) }).toEqual({
        name,
        value,
        fits: true,
      });
  }
});
