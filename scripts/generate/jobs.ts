import type { Pair, YAMLMap } from "yaml";
import { isMap, isScalar, parseDocument } from "yaml";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn } from "../../src/domain/text/json";
import { declarations } from "../../src/jobs/core/registry";
import type { JobDeclaration } from "../../src/jobs/core/job";
import { cell, linked, read, table } from "./files";

export const EXAMPLE_CATALOGUE = "examples/catalogue/cloud-automation.yml";
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  object: "mapping",
  array: "list",
};

/** The rules of the example catalogue as they stand there, by job; the first one of each. */
export function examplesByJob(): Map<string, string> {
  const text = read(EXAMPLE_CATALOGUE);
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

function valueOf(schema: JsonObject): string {
  const choices = getOwn(schema, "enum");
  if (Array.isArray(choices)) return choices.map((choice) => `\`${String(choice)}\``).join(", ");
  if (getOwn(schema, "contentMediaType") === "application/x-sh") return "script";
  return [getOwn(schema, "type") ?? "any"]
    .flat()
    .map((type) => TYPE_WORDS[String(type)] ?? String(type))
    .join(" or ");
}

function exampleOf(schema: JsonObject): string {
  const [first] = (getOwn(schema, "examples") as readonly unknown[] | undefined) ?? [];
  if (first === undefined) return "";
  return ` Example: \`${cell(typeof first === "string" ? first : JSON.stringify(first))}\``;
}

function defaultOf(schema: JsonObject, isRequired: boolean): string {
  if (isRequired) return "needed";
  return Object.hasOwn(schema, "default") ? `\`${String(schema["default"])}\`` : "–";
}

function sectionOf(declaration: JobDeclaration, example: string): string[] {
  const { name, does, parameters, reports, permissions } = declaration;
  const { required = [] } = parameters;
  const needs = Object.entries(permissions).map(([key, why]) => `\`${key}\`: ${why}`);
  return [
    `### ${name}`,
    "",
    does,
    "",
    "```yaml",
    example,
    "```",
    "",
    ...table(
      ["parameter", "value", "default", "meaning"],
      Object.entries(parameters.properties).map(([key, schema]) => [
        `\`${key}\``,
        valueOf(schema),
        defaultOf(schema, required.includes(key)),
        `${cell(linked(schema.description))}${exampleOf(schema)}`,
      ]),
    ),
    "",
    ...table(
      ["reported as `data.<task>.…`", "meaning"],
      Object.entries(reports).map(([key, meaning]) => [`\`${key}\``, cell(meaning)]),
    ),
    "",
    needs.length === 0 ? "Permissions: none." : `Permissions: ${needs.join("; ")}.`,
    "",
  ];
}

/** What docs/jobs.md says about every built-in job. */
export function jobs(): string[] {
  const examples = examplesByJob();
  return [
    "",
    ...table(
      ["job", "does"],
      declarations.map(({ name, does }) => [`[${name}](#${name.replaceAll(".", "")})`, cell(does)]),
    ),
    "",
    ...declarations.flatMap((one) => sectionOf(one, examples.get(one.name) ?? "")),
  ].slice(0, -1);
}
