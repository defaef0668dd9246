import type { Expression } from "../../catalogue/expression";
import { readsOf } from "../../catalogue/expression";
import { LATE_CONTEXTS } from "../../catalogue/script";
import { hasExpression, parseTemplate } from "../../catalogue/template";
import { child } from "../../catalogue/yaml-text";
import type { Json } from "../../domain/text/json";

/** Every text with its place, a JSON pointer. */
export function* textsIn(
  value: Json,
  pointer = "",
): Generator<readonly [pointer: string, text: string]> {
  if (typeof value === "string") yield [pointer, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* textsIn(item as Json, child(pointer, key));
}

export function textsOf(value: Json | undefined): string[] {
  return value === undefined ? [] : [...textsIn(value)].map(([, text]) => text);
}

/** @throws ExpressionProblem for a text of a recipe that has not been checked */
export function expressionsIn(text: string): Expression[] {
  return hasExpression(text)
    ? parseTemplate(text, LATE_CONTEXTS).filter(
        (segment): segment is Expression => typeof segment !== "string",
      )
    : [];
}

/** What of a context the expressions of a text read; the empty name for all of it. */
export function namesRead(text: string, context: string): string[] {
  return expressionsIn(text).flatMap((expression) =>
    readsOf(expression).flatMap(([name, field = ""]) => (name === context ? [field] : [])),
  );
}
