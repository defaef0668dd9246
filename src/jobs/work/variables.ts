import type { JsonObject } from "../../domain/text/json";

const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;

/**
 * Fields as variables: `testURL` of `load` becomes `<prefix>TEST_URL`. Whatever the names are,
 * these variables begin with the prefix; lists and mappings are JSON. What no environment can hold
 * is left out: the event file has everything.
 */
export function variablesOf(prefix: string, fields: JsonObject): Record<string, string> {
  const variables: Record<string, string> = {};
  let left = MAX_VARIABLES_CHARACTERS;
  for (const [name, value] of Object.entries(fields)) {
    const key = prefix + nameOfVariable(name);
    const text =
      typeof value === "string" || value === null ? (value ?? "") : JSON.stringify(value);
    if (
      key === prefix ||
      text.includes("\0") ||
      key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS)
    )
      continue;
    if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES) continue;
    left -= key.length + text.length;
    variables[key] = text;
  }
  return variables;
}

function nameOfVariable(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|(?<!_)_+$/g, "");
}
