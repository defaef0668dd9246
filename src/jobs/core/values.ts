import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, setOwn } from "../../domain/text/json";

/** A field of an event or of a report, which anybody may have written; an empty text is none. */
export function textOf(fields: JsonObject, name: string): string | undefined {
  const value = getOwn(fields, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * Numbers and booleans as text, also inside: the control plane keeps the first ones it ever saw
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
export function asText(value: Json): Json {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => asText(item));
  const texts: JsonObject = {};
  for (const [name, item] of Object.entries(value as JsonObject)) setOwn(texts, name, asText(item));
  return texts;
}

export function inMinutes(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}
