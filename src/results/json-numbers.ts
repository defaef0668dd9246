import { describe, quote } from "../domain/errors";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";
import { countOf } from "./numbers";
import { ReportProblem } from "./report";

/** A finite number that is not negative; reports hold nothing else that we want. */
function numberOf(value: Json | undefined): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}

export function numberAt(object: JsonObject, name: string): number | undefined {
  return numberOf(getOwn(object, name));
}

/**
 * A count that decides: what is not there is unknown, and what is there but no count is never taken
 * for none.
 *
 * @throws ReportProblem naming the field
 */
export function countAt(object: JsonObject, name: string): number | undefined {
  const value = getOwn(object, name);
  if (value === undefined) return undefined;
  const count = typeof value === "string" ? countOf(value) : numberOf(value);
  if (count === undefined)
    throw new ReportProblem(
      `has ${describe(value)} where the number ${quote(name)} is expected; it is ` +
        "damaged, or was changed after the tool wrote it",
    );
  return count;
}

/**
 * An object that decides: what is there but no object is never taken for an empty one.
 *
 * @throws ReportProblem naming the field
 */
export function decidingAt(object: JsonObject, name: string): JsonObject {
  const value = getOwn(object, name);
  if (value === undefined || isJsonObject(value)) return value ?? {};
  throw new ReportProblem(
    `has ${describe(value)} where the mapping ${quote(name)} is expected; it is ` +
      "damaged, or was changed after the tool wrote it",
  );
}

export function listAt(object: JsonObject, name: string): readonly Json[] {
  const value = getOwn(object, name);
  return Array.isArray(value) ? value : [];
}

export function textAt(object: JsonObject, name: string): string | undefined {
  const value = getOwn(object, name);
  return typeof value === "string" ? value : undefined;
}
