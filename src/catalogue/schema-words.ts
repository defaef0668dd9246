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
export function wordsOfSchema({
  keyword,
  params: given,
  parentSchema,
  data,
  message = "is not valid",
}: ErrorObject): string {
  const params = given as Readonly<Record<string, unknown>>;
  const schema = (parentSchema ?? {}) as Readonly<Record<string, unknown>>;
  const expected = (what: string) => `expected ${what}, found ${found(data)}.`;
  switch (keyword) {
    case "type": {
      const kinds = [params["type"]].flat().map((type) => KINDS[String(type)] ?? String(type));
      const isUnquoted = kinds.includes("text") && ["number", "boolean"].includes(typeof data);
      return `expected ${kinds.join(" or ")}, found ${found(data)}${isUnquoted ? "; put it into quotes." : "."}`;
    }
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).map(String);
      return typeof data === "string" && data !== ""
        ? `${quote(data)} is not known here${knownNames(data, allowed)}`
        : expected(allowed.map((value) => value || '""').join(", "));
    }
    case "const":
      return expected(quote(params["allowedValue"]));
    case "pattern":
      return expected(
        typeof schema["title"] === "string"
          ? schema["title"]
          : `text that matches ${String(params["pattern"])}`,
      );
    case "minLength":
      return expected(
        params["limit"] === 1 ? "text" : `text of at least ${String(params["limit"])} characters`,
      );
    case "maxLength":
      return expected(`text of at most ${String(params["limit"])} characters`);
    case "minProperties":
    case "minItems":
      return expected(
        params["limit"] === 1
          ? "at least one entry"
          : `at least ${String(params["limit"])} entries`,
      );
    case "maxProperties":
    case "maxItems":
      return expected(`at most ${String(params["limit"])} entries`);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return expected(`a number ${String(params["comparison"])} ${String(params["limit"])}`);
    case "oneOf":
      return (
        `expected either ${namesIn(schema["oneOf"]).join(" or ")}, found ` +
        `${Array.isArray(params["passingSchemas"]) ? "both" : "neither"}.`
      );
    default:
      return `${message}, found ${found(data)}.`;
  }
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
