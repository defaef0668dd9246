import { declarations } from "../../src/jobs/core/registry";
import type { JobDeclaration } from "../../src/jobs/core/job";
import { kindOf } from "./workflow-kinds";

/**
 * Inputs that every workflow has and some job takes as well: written by hand, passed on like the
 * others.
 */
const SHARED = ["environment", "ref", "stages"];

/**
 * A parameter as an input of a workflow: there are strings, numbers and booleans, and a default
 * always holds.
 */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "string" | "number" | "boolean";
  readonly default: string | number | boolean;
  readonly isScript: boolean;
  readonly isShared: boolean;
  /** The line of `with` that passes it on, unless it has its default. */
  readonly line: string;
}

type Schema = JobDeclaration["parameters"]["properties"][string];

export function jobsOf(
  workflow: string,
): readonly (readonly [action: string, declaration: JobDeclaration])[] {
  return Object.entries(kindOf(workflow).jobs).map(([action, job]) => {
    const declaration = declarations.find(({ name }) => name === job);
    if (!declaration) throw new Error(`${job} is not declared`);
    return [action, declaration] as const;
  });
}

/**
 * The parameters of all jobs of a workflow, in the order of their declarations.
 *
 * @throws Error when one cannot be an input
 */
export function parametersOf(workflow: string): readonly Parameter[] {
  const jobs = jobsOf(workflow);
  // What a workflow sets by itself is no input of it.
  const names = [
    ...new Set(
      jobs.flatMap(([, { parameters }]) =>
        Object.entries(parameters.properties).flatMap(([name, schema]) =>
          schema["readOnly"] !== true ? [name] : [],
        ),
      ),
    ),
  ];
  return names.map((name) => {
    const owners = jobs.flatMap(([action, { parameters }]) =>
      parameters.properties[name] ? [{ action, schema: parameters.properties[name] }] : [],
    );
    const [first, ...others] = owners.map(({ schema }) => inputOf(name, schema));
    if (
      !first ||
      others.some((other) => other.default !== first.default || other.type !== first.type)
    )
      throw new Error(`${workflow}: ${name} differs between its jobs`);
    // A shared input has a meaning of its own, so a job that does not know it must not complain
    // about it.
    const condition = [
      ...(SHARED.includes(name) && owners.length < jobs.length
        ? owners.map(({ action }) => `inputs.action == '${action}'`)
        : []),
      ...(name === "ref" ? ["inputs.workflow != ''"] : []),
    ];
    return {
      name,
      ...first,
      description: describe(owners, jobs.length),
      isScript: owners.some(({ schema }) => schema["contentMediaType"] === "application/x-sh"),
      isShared: SHARED.includes(name),
      line: lineOf(name, first, owners[0]?.schema, condition),
    };
  });
}

/**
 * A number or a flag without a default of its own cannot be told from 0 and `false`, so it is a
 * text.
 */
function inputOf(name: string, schema: Schema): Pick<Parameter, "type" | "default"> {
  const {
    type,
    default: otherwise = "",
    enum: choices,
  } = schema as { type?: unknown; default?: unknown; enum?: unknown };
  if ((type === "number" || type === "boolean") && typeof otherwise === type)
    return { type, default: otherwise as number | boolean };
  if (
    typeof otherwise === "string" &&
    (choices !== undefined ||
      ["string", "boolean", "object"].includes(String(type)) ||
      (Array.isArray(type) && type.includes("string")))
  )
    return { type: "string", default: otherwise };
  throw new Error(`${name} cannot be an input of a workflow`);
}

function lineOf(
  name: string,
  input: Pick<Parameter, "type" | "default">,
  schema: Schema | undefined,
  condition: readonly string[],
): string {
  const isSet = (value: string) => [...condition, value].join(" && ");
  if (schema?.["type"] === "object") {
    const prepared = `steps.prepared.outputs.${name}`;
    return `\${{ ${isSet(`${prepared} != ''`)} && format('"${name}": {0},', ${prepared}) || '' }}`;
  }
  if (schema?.["type"] === "boolean" && input.type === "string")
    return (
      `\${{ ${isSet(`inputs.${name} == 'true'`)} && '"${name}": true,' || ` +
      `${isSet(`inputs.${name} == 'false'`)} && '"${name}": false,' || '' }}`
    );
  const otherwise =
    typeof input.default === "string" ? `'${input.default}'` : String(input.default);
  return (
    `\${{ ${isSet(`inputs.${name} != ${otherwise}`)} && format('"${name}": {0},', ` +
    `toJSON(inputs.${name})) || '' }}`
  );
}

function describe(
  owners: readonly { readonly action: string; readonly schema: Schema }[],
  jobs: number,
): string {
  const texts = owners.map(({ schema }) => wordsOf(schema));
  const [text = ""] = texts;
  if (jobs === 1 || (owners.length === jobs && texts.every((other) => other === text))) return text;
  return owners.map(({ action }, i) => `With \`${action}\`: ${texts[i] ?? ""}`).join(" ");
}

/** Expressions are refused in descriptions, and what is not a text has to be written as one. */
function wordsOf(schema: Schema): string {
  const text = schema.description.replace(/`\$\{\{\s*(.*?)\s*\}\}`/g, "`$1` as an expression");
  if (schema["type"] === "object")
    return `${text} Written as JSON, or as one expression of the event.`;
  return schema["type"] === "boolean" && schema["default"] === undefined
    ? `${text} A text: 'true' or 'false'.`
    : text;
}

/** What may need the files of the repository: scripts, and the actions of a remediation. */
const scriptsOf = (workflow: string) =>
  parametersOf(workflow).filter(({ isScript, name }) => isScript || name === "actions");

export const hasScripts = (workflow: string): boolean => scriptsOf(workflow).length > 0;

/** When the repository is checked out: for a script; without scripts the caller says it. */
export function needsFiles(workflow: string): string {
  return hasScripts(workflow)
    ? scriptsOf(workflow)
        .map(({ name }) => `inputs.${name} != ''`)
        .join(" || ")
    : "inputs.checkout";
}

/** Names of the parameters that are written as JSON and made one line by the step Prepare. */
export function objectsOf(workflow: string): readonly string[] {
  const jobs = jobsOf(workflow);
  return parametersOf(workflow)
    .map(({ name }) => name)
    .filter((name) =>
      jobs.some(([, { parameters }]) => parameters.properties[name]?.["type"] === "object"),
    );
}
