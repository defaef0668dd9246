import type { ErrorObject, ValidateFunction } from "ajv/dist/2020";
import Ajv from "ajv/dist/2020";
import { CatalogueError, knownNames } from "../../catalogue/complaints";
import { isFollowUp, wordsOfSchema } from "../../catalogue/schema-words";
import { child, YamlText } from "../../catalogue/yaml-text";
import { quote } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject, ownText } from "../../domain/text/json";
import { ParameterError } from "../core/parameter-error";
import type { RecipeComplaint } from "./checks";
import { complaintsAboutTexts } from "./checks";
import type { METHODS } from "./schema";
import { DEFAULT_PATIENCE_SECONDS, DEFAULT_TIMEOUT_SECONDS, recipeSchema } from "./schema";
import { textsOf } from "./texts";

export type Method = (typeof METHODS)[number];

export interface Recipe {
  /** How errors call it: the path of its file, or `with.http`. */
  readonly name: string;
  readonly find: Find | undefined;
  readonly requests: readonly Call[];
  readonly readBack: ReadBack | undefined;
  /** Every text that may hold expressions. */
  readonly texts: readonly string[];
}

/** One request. Its texts may hold expressions. */
export interface Call {
  /** How errors call it: `find`, `request`, `request[1]`, `read-back`. */
  readonly place: string;
  readonly method: Method;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Json | undefined;
  readonly sign:
    { readonly header: string; readonly variable: string; readonly prefix: string } | undefined;
  /** `undefined`: any from 200 to 299. */
  readonly goodStatus: readonly number[] | undefined;
  readonly expect: readonly Expectation[];
  readonly fields: readonly Field[];
  /** A second one has the effect of the first. */
  readonly isRepeatable: boolean;
  readonly timeoutMs: number;
}

export interface Find extends Call {
  readonly found: string;
  readonly mustExist: boolean;
  /** Empty: never. */
  readonly doneWhen: readonly Expectation[];
  readonly patienceMs: number;
}

export interface ReadBack extends Call {
  readonly patienceMs: number;
}

export interface Expectation {
  readonly pointer: string;
  readonly expected: Json;
}

export type Field =
  | { readonly name: string; readonly kind: "text"; readonly text: string }
  | {
      readonly name: string;
      readonly kind: "pointer";
      readonly pointer: string;
      readonly choice:
        { readonly list: string; readonly where: readonly Expectation[] } | undefined;
      readonly isOptional: boolean;
    };

/**
 * @param value  the parameter `http`: a recipe, or its text
 * @param name   how errors call it
 * @throws ParameterError naming place, field, what was found and what is expected
 */
export function parseRecipe(value: Json, name: string): Recipe {
  const yaml = typeof value === "string" ? yamlOf(value, name) : undefined;
  const recipe = yaml ? yaml.value : value;
  const complaints = complaintsAbout(recipe);
  if (complaints.length > 0) {
    throw new ParameterError([
      ...new Set(complaints.map((complaint) => sayWhere(complaint, name, yaml))),
    ]);
  }
  return recipeIn(recipe as JsonObject, name);
}

function yamlOf(text: string, name: string): YamlText {
  try {
    return YamlText.parse(text, name, "CA-207");
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new ParameterError(error.complaints);
  }
}

/** `path:line:column: field: words`, or `with.http.field: words`. */
function sayWhere(
  { pointer, name: key, words }: RecipeComplaint,
  name: string,
  yaml: YamlText | undefined,
): string {
  if (!yaml) {
    const parts = [
      ...pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
      ...(key === undefined ? [] : [key]),
    ];
    return (
      `${name}${parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${/^[\w-]{1,80}$/.test(part) ? part : quote(part)}`)).join("")}: ` +
      `${words}`
    );
  }
  const { line, column } =
    key === undefined ? yaml.valuePlace(pointer) : yaml.keyPlace(child(pointer, key));
  return `${name}:${line}:${column}: ${yaml.fieldAt(pointer, key)}: ${words}`;
}

let validator: ValidateFunction | undefined;

function complaintsAbout(recipe: Json): RecipeComplaint[] {
  validator ??= new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    validateSchema: false,
    meta: false,
    logger: false,
  }).compile(recipeSchema);
  if (!validator(recipe))
    return (validator.errors ?? []).flatMap((error) => complaintOf(error) ?? []);
  return complaintsAboutTexts(recipe as JsonObject);
}

/** `undefined` for an error that only follows from another one. */
function complaintOf(error: ErrorObject): RecipeComplaint | undefined {
  if (isFollowUp(error)) return undefined;
  const { keyword, instancePath: pointer, propertyName } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const schema = (error.parentSchema ?? {}) as {
    readonly title?: string;
    readonly properties?: object;
  };
  if (propertyName !== undefined)
    return { pointer, name: propertyName, words: `expected ${schema.title ?? "another name"}.` };
  switch (keyword) {
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const known = Object.keys(schema.properties ?? {});
      return { pointer, name, words: `is not known here${knownNames(name, known)}` };
    }
    case "required":
      return { pointer, words: `${quote(params["missingProperty"])} is missing.` };
    case "dependentRequired":
      return {
        pointer,
        words: `${quote(params["missingProperty"])} is missing, since there is ${quote(params["property"])}.`,
      };
    default:
      return { pointer, words: wordsOfSchema(error) };
  }
}

function recipeIn(recipe: JsonObject, name: string): Recipe {
  const at = (key: string) => getOwn(recipe, key);
  const base = ownText(recipe, "base") ?? "";
  const [find, readBack, given] = [at("find"), at("read-back"), at("request")];
  const requests = (Array.isArray(given) ? given : [given]) as JsonObject[];
  return {
    name,
    find: isJsonObject(find)
      ? {
          ...callIn(find, "find", "GET", base),
          found: ownText(find, "found") ?? "",
          mustExist: getOwn(find, "must-exist") === true,
          doneWhen: expectationsIn(objectAt(find, "done-when")),
          patienceMs: secondsAt(find, "patience-seconds", 0),
        }
      : undefined,
    requests: requests.map((request, i) =>
      callIn(request, requests.length === 1 ? "request" : `request[${i}]`, "POST", base),
    ),
    readBack: isJsonObject(readBack)
      ? {
          ...callIn(readBack, "read-back", "GET", base),
          patienceMs: secondsAt(readBack, "patience-seconds", DEFAULT_PATIENCE_SECONDS),
        }
      : undefined,
    texts: textsOf(recipe),
  };
}

function callIn(call: JsonObject, place: string, otherwise: Method, base: string): Call {
  const method = (ownText(call, "method") ?? otherwise) as Method;
  const url = ownText(call, "url") ?? "";
  const success = objectAt(call, "success");
  return {
    place,
    method,
    url: url.startsWith("/") ? base.replace(/(?<!\/)\/+$/, "") + url : url,
    headers: Object.entries(objectAt(call, "headers") ?? {}) as [string, string][],
    body: getOwn(call, "body"),
    sign: signIn(call),
    goodStatus: success && (getOwn(success, "status") as readonly number[] | undefined),
    expect: [...successIn(success), ...expectationsIn(objectAt(call, "expect"))],
    fields: Object.entries(objectAt(call, "fields") ?? {}).map(([field, value]) =>
      fieldIn(field, value),
    ),
    isRepeatable:
      ["GET", "HEAD", "PUT", "DELETE"].includes(method) || getOwn(call, "repeatable") === true,
    timeoutMs: secondsAt(call, "timeout-seconds", DEFAULT_TIMEOUT_SECONDS),
  };
}

function signIn(call: JsonObject): Call["sign"] {
  const sign = objectAt(call, "sign");
  return (
    sign && {
      header: ownText(sign, "header") ?? "",
      variable: ownText(sign, "secret-env") ?? "",
      prefix: ownText(sign, "prefix") ?? "sha256=",
    }
  );
}

function successIn(success: JsonObject | undefined): Expectation[] {
  const pointer = success && getOwn(success, "pointer");
  return success && typeof pointer === "string"
    ? [{ pointer, expected: getOwn(success, "equals") ?? null }]
    : [];
}

function fieldIn(name: string, value: Json): Field {
  if (typeof value === "string")
    return value.startsWith("/")
      ? { name, kind: "pointer", pointer: value, choice: undefined, isOptional: false }
      : { name, kind: "text", text: value };
  const field = value as JsonObject;
  const list = ownText(field, "in");
  return {
    name,
    kind: "pointer",
    pointer: ownText(field, "pointer") ?? "",
    choice:
      list === undefined ? undefined : { list, where: expectationsIn(objectAt(field, "where")) },
    isOptional: getOwn(field, "optional") === true,
  };
}

function expectationsIn(expectations: JsonObject | undefined): Expectation[] {
  return Object.entries(expectations ?? {}).map(([pointer, expected]) => ({ pointer, expected }));
}

function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = getOwn(object, key);
  return isJsonObject(value) ? value : undefined;
}

function secondsAt(object: JsonObject, key: string, otherwise: number): number {
  const value = getOwn(object, key);
  return (typeof value === "number" ? value : otherwise) * 1_000;
}
