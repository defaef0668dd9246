/** Outside data after JSON.parse: nothing else can be in it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Sets a key that came from outside. Assignment would reach the prototype for the key `__proto__`;
 * defining it makes an ordinary property, which is also what JSON.parse and JSON.stringify do.
 */
export function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** The value of an own key; never something inherited such as `constructor`. */
export function getOwn(target: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(target, key) ? target[key] : undefined;
}

/** An empty object where there is none, so that what is missing stays missing. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = getOwn(object, key);
  return isJsonObject(value) ? value : {};
}

/** Empty where there is no text. */
export function textAt(object: JsonObject, key: string): string {
  const value = getOwn(object, key);
  return typeof value === "string" ? value : "";
}

/** `undefined` where there is no text. */
export function ownText(object: JsonObject, key: string): string | undefined {
  const value = getOwn(object, key);
  return typeof value === "string" ? value : undefined;
}

/** What a text holds as JSON; `undefined` where it is none. */
export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The object that a text holds as JSON; `undefined` for anything else. */
export function parsedObject(text: string): JsonObject | undefined {
  const value = parsedJson(text);
  return isJsonObject(value) ? value : undefined;
}

/**
 * Levels of lists and objects in outside data; what is nested deeper would end every recursion over
 * it, and nobody means it.
 */
export const MAX_JSON_DEPTH = 100;

/** A recursion that the limit itself ends. */
export function isDeeperThan(value: Json, limit: number): boolean {
  if (!isNesting(value)) return false;
  if (limit < 0) return true;
  const items: readonly Json[] = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => isDeeperThan(item, limit - 1));
}

function isNesting(value: Json): value is readonly Json[] | JsonObject {
  return typeof value === "object" && value !== null;
}
