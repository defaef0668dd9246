import type { Json, JsonObject } from "../domain/json";
import { getOwn, isJsonObject } from "../domain/json";

/** A finite number that is not negative; reports hold nothing else that we want. */
export function numberOf(value: Json | undefined): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}

export function numberAt(object: JsonObject, name: string): number | undefined {
  return numberOf(getOwn(object, name));
}

/** An empty object where there is none, so that what is missing stays missing. */
export function objectAt(object: JsonObject, name: string): JsonObject {
  const value = getOwn(object, name);
  return isJsonObject(value) ? value : {};
}

export function listAt(object: JsonObject, name: string): readonly Json[] {
  const value = getOwn(object, name);
  return Array.isArray(value) ? value : [];
}

export function textAt(object: JsonObject, name: string): string | undefined {
  const value = getOwn(object, name);
  return typeof value === "string" ? value : undefined;
}
