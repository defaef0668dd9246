import type { Json, JsonObject } from "../text/json";
import { getOwn, isJsonObject, setOwn } from "../text/json";
import { dataOf } from "../task";

const MAX_DEPTH = 8;
const MAX_BYTES = 4_000;

/**
 * What the control plane will not let a task change any more: numbers and booleans that an earlier
 * event of the sequence left under `data.<task>` keep their first value in every later merge
 * (docs/reference/keptn.md#what-later-tasks-receive).
 *
 * @returns the part of `data.<task>` that consists of numbers and booleans; empty when it is
 * unusually large
 */
export function frozenIn(event: JsonObject, taskName: string): JsonObject {
  const found = frozenPart(getOwn(dataOf(event), taskName) ?? null, 0);
  return isJsonObject(found) && Buffer.byteLength(JSON.stringify(found)) <= MAX_BYTES ? found : {};
}

function frozenPart(value: Json, depth: number): Json | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (!isJsonObject(value) || depth > MAX_DEPTH) return undefined;
  const part: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const inner = frozenPart(item, depth + 1);
    if (inner !== undefined) setOwn(part, key, inner);
  }
  return Object.keys(part).length > 0 ? part : undefined;
}

/**
 * The reported values that later tasks will not see.
 *
 * @returns their paths below `data.<task>`, with the true value as text
 */
export function lostValues(frozen: JsonObject, reported: JsonObject): ReadonlyMap<string, string> {
  const lost = new Map<string, string>();
  const compare = (old: Json, now: Json | undefined, path: string): void => {
    if (now === undefined || now === null) return;
    if (!isJsonObject(old)) {
      if (now !== old) lost.set(path, typeof now === "string" ? now : JSON.stringify(now));
    } else if (isJsonObject(now)) {
      for (const [key, item] of Object.entries(old))
        compare(item, getOwn(now, key), path === "" ? key : `${path}.${key}`);
    }
  };
  compare(frozen, reported, "");
  return lost;
}
