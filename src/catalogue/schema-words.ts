import type { ErrorObject } from "ajv/dist/2020";
import { found, knownNames } from "./complaints";
import { quote } from "../domain/errors";

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  object: "a mapping",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing",
};

/**
 * What a value breaks of a schema: what was expected and what was found. A pattern is told by the
 * schema's `title`.
 *
 * @param error  of a validator with `verbose`
 */
export function wordsOfSchema(error: ErrorObject): string {
  const { keyword, parentSchema, data, message = "is not valid" } = error;
  const params = error.params as Parameters;
  const expected = EXPECTED.get(keyword)?.(params, parentSchema ?? {});
  if (expected !== undefined) return `expected ${expected}, found ${found(data)}.`;
  switch (keyword) {
    case "type":
      return wrongType([params["type"]].flat().map(String), data);
    case "enum":
      return unknownWord((params["allowedValues"] as readonly unknown[]).map(String), data);
    case "oneOf":
      return (
        `expected either ${namesIn(parentSchema?.["oneOf"]).join(" or ")}, found ` +
        `${Array.isArray(params["passingSchemas"]) ? "both" : "neither"}.`
      );
    default:
      return `${message}, found ${found(data)}.`;
  }
}

type Parameters = Readonly<Record<string, unknown>>;

type Expectation = (params: Parameters, schema: Parameters) => string;

const bound = ({ comparison, limit }: Parameters) =>
  `a number ${String(comparison)} ${String(limit)}`;
const atLeast = ({ limit }: Parameters) =>
  limit === 1 ? "at least one entry" : `at least ${String(limit)} entries`;
const atMost = ({ limit }: Parameters) => `at most ${String(limit)} entries`;

/** What a keyword expects, where that is all there is to say. */
const EXPECTED: ReadonlyMap<string, Expectation> = new Map<string, Expectation>([
  ["const", ({ allowedValue }) => quote(allowedValue)],
  [
    "pattern",
    ({ pattern }, { title }) =>
      typeof title === "string" ? title : `text that matches ${String(pattern)}`,
  ],
  [
    "minLength",
    ({ limit }) => (limit === 1 ? "text" : `text of at least ${String(limit)} characters`),
  ],
  ["maxLength", ({ limit }) => `text of at most ${String(limit)} characters`],
  ["minProperties", atLeast],
  ["minItems", atLeast],
  ["maxProperties", atMost],
  ["maxItems", atMost],
  ["minimum", bound],
  ["maximum", bound],
  ["exclusiveMinimum", bound],
  ["exclusiveMaximum", bound],
]);

function wrongType(types: readonly string[], data: unknown): string {
  const kinds = types.map((type) => KINDS[type] ?? type);
  const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
  return `expected ${kinds.join(" or ")}, found ${found(data)}${isUnquoted ? "; put it into quotes." : "."}`;
}

function unknownWord(allowed: readonly string[], data: unknown): string {
  return typeof data === "string" && data !== ""
    ? `${quote(data)} is not known here${knownNames(data, allowed)}`
    : `expected ${allowed.map((value) => value || '""').join(", ")}, found ${found(data)}.`;
}

/** An error of one of several schemas says little: what fits none of them is told as a whole. */
export function isFollowUp({ keyword, schemaPath }: ErrorObject): boolean {
  return /\/(anyOf|oneOf)\//.test(schemaPath) || keyword === "if" || keyword === "propertyNames";
}

function namesIn(alternatives: unknown): string[] {
  return (
    Array.isArray(alternatives)
      ? (alternatives as readonly { readonly required?: readonly string[] }[])
      : []
  ).flatMap(({ required = [] }) => required);
}
