import { quote } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";

/**
 * The value at a JSON pointer (RFC 6901); `undefined` where there is none. The empty pointer is the
 * whole.
 */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let at: Json | undefined = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(at))
      at = /^(0|[1-9]\d*)$/.test(key) ? (at as readonly Json[])[Number(key)] : undefined;
    else at = isJsonObject(at) ? getOwn(at, key) : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

/** There, and not empty, 0 or false. */
export function isSomething(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "" || value === 0 || value === false)
    return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/**
 * @param expected evaluated: a value, a list of values of which one has to be there, or
 * `{contains}`
 */
export function fits(value: Json | undefined, expected: Json): boolean {
  if (Array.isArray(expected)) return expected.some((one: Json) => isSame(value, one));
  if (!isJsonObject(expected)) return isSame(value, expected);
  const part = getOwn(expected, "contains") ?? null;
  if (Array.isArray(value)) return value.some((item: Json) => isSame(item, part));
  // Everything contains nothing, so nothing would be proven.
  return (
    typeof value === "string" &&
    isScalar(part) &&
    String(part) !== "" &&
    value.includes(String(part))
  );
}

/** Services answer numbers and flags as texts and the other way round. */
function isSame(value: Json | undefined, expected: Json): boolean {
  return isScalar(value) && isScalar(expected) && String(value) === String(expected);
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** `"6" or "7"`, `something with "keptn-7"`. */
export function wordsOfExpected(expected: Json): string {
  if (Array.isArray(expected)) return expected.map((one: Json) => quote(textOf(one))).join(" or ");
  return isJsonObject(expected)
    ? `something with ${quote(textOf(getOwn(expected as JsonObject, "contains") ?? null))}`
    : quote(textOf(expected));
}

export function wordsOfFound(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (isScalar(value)) return quote(String(value));
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : "an object";
}

function textOf(value: Json): string {
  return isScalar(value) ? String(value) : JSON.stringify(value);
}
