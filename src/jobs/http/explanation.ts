import type { Json } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";

/** Longer ones are pages or dumps, which tell nobody anything. */
const MAX_PART_CHARACTERS = 1_000;
const MAX_PARTS = 5;

/**
 * Why a service refused, in its own words, wherever the usual APIs put them: `message`, `error`,
 * `errors`, `errorMessages`, `details`. All of it is foreign text and not masked yet.
 *
 * @param document  the answer, parsed where it is JSON
 * @returns         an empty text when there are none
 */
export function explanationIn(document: Json): string {
  return [...new Set(wordsIn(document))].slice(0, MAX_PARTS).join("; ");
}

function wordsIn(value: Json | undefined, depth = 0): string[] {
  if (typeof value === "string") return wordsOf(value);
  if (depth > 2 || value === undefined) return [];
  if (Array.isArray(value))
    return value.slice(0, MAX_PARTS).flatMap((item: Json) => wordsIn(item, depth + 1));
  if (!isJsonObject(value)) return [];
  const at = (key: string) => getOwn(value, key);
  const errors = at("errors");
  return [
    ...[
      "message",
      "error",
      "errorMessages",
      "error_description",
      "title",
      "detail",
      "description",
    ].flatMap((key) => wordsIn(at(key), depth + 1)),
    // Jira: the name of the field is the key.
    ...(isJsonObject(errors)
      ? Object.entries(errors)
          .slice(0, MAX_PARTS)
          .flatMap(([field, words]) => wordsIn(words, depth + 1).map((said) => `${field}: ${said}`))
      : wordsIn(errors, depth + 1)),
    ...wordsIn(at("details"), depth + 1),
    ...wordsIn(
      isJsonObject(at("response_metadata"))
        ? getOwn(at("response_metadata") as { [key: string]: Json }, "messages")
        : undefined,
      depth + 1,
    ),
  ];
}

function wordsOf(text: string): string[] {
  const words = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return words === "" ||
    words.length > MAX_PART_CHARACTERS ||
    /^<(!doctype|html|\?xml)/i.test(words)
    ? []
    : [words];
}
