import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, setOwn } from "../../src/domain/text/json";

/**
 * Merges a newer value into an older one by the table of
 * docs/reference/keptn.md#what-later-tasks-receive: objects recursively, arrays concatenated with
 * the newest entries first, text replaced, and numbers and booleans kept for ever.
 */
export function merge(older: Json | undefined, newer: Json | undefined): Json {
  const next = newer ?? null;
  if (older === undefined || older === null) return next;
  if (isJsonObject(older)) return mergeIntoObject(older, next);
  if (Array.isArray(older)) return mergeIntoArray(older, next);
  if (typeof older === "string") return next === null ? "" : next;
  return older;
}

function mergeIntoObject(older: JsonObject, newer: Json): Json {
  if (newer === null) return older;
  if (!isJsonObject(newer)) return newer;
  const merged: JsonObject = { ...older };
  for (const [key, value] of Object.entries(newer))
    setOwn(merged, key, merge(getOwn(older, key), value));
  return merged;
}

function mergeIntoArray(older: readonly Json[], newer: Json): Json {
  if (newer === null) return older;
  return Array.isArray(newer) ? [...newer, ...older] : newer;
}
