import { knownNames } from "../../catalogue/complaints";
import type { Expression } from "../../catalogue/expression";
import { ANY_NAME, ExpressionProblem, readsOf } from "../../catalogue/expression";
import { LATE_CONTEXTS } from "../../catalogue/script";
import type { Segment } from "../../catalogue/template";
import { parseTemplate } from "../../catalogue/template";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { originProblem } from "./address";
import { expressionsIn, textsIn } from "./texts";

/** What is wrong with a recipe, at a JSON pointer into it. */
export interface RecipeComplaint {
  readonly pointer: string;
  /** Of the key below, where that is what is wrong. */
  readonly name?: string;
  readonly words: string;
}

/** Values that a header may hold: nothing of them is free text of an event. */
const HEADER_CONTEXTS = ["env", "run", "key"];
/** Where an earlier task of the same workflow job may have left values of an event. */
const OF_AN_EVENT = /^CLOUD_AUTOMATION_/i;
/** `/request/0/fields/number/in` → `fields` and `number/in`. */
const PLACE = /^\/(?:find|read-back|request(?:\/\d+)?)\/([^/]+)(?:\/(.*))?$/;
/** Texts that are taken as they stand. */
const LITERAL = /^(method|found|sign\/.*|success\/pointer|fields\/[^/]+\/(pointer|in))$/;

/**
 * What no schema can tell about a valid recipe: whether its expressions are right, and whether
 * values of an event stay out of addresses and headers.
 */
export function complaintsAboutTexts(recipe: JsonObject): RecipeComplaint[] {
  const known = fieldsOf(recipe);
  return [...textsIn(recipe)].flatMap(([pointer, text]) => {
    try {
      return problemsOf(text, pointer, recipe, known).map((words) => ({ pointer, words }));
    } catch (error) {
      if (!(error instanceof ExpressionProblem)) throw error;
      return [{ pointer, words: error.message }];
    }
  });
}

function problemsOf(
  text: string,
  pointer: string,
  recipe: JsonObject,
  known: readonly string[],
): string[] {
  const [, part = "", inner = ""] = PLACE.exec(pointer) ?? [];
  const expressions = expressionsIn(text);
  const problems = expressions.flatMap((expression) => [
    ...problemsInReads(expression, known),
    ...(part === "headers" ? problemsInHeader(expression) : []),
  ]);
  if (expressions.length > 0) problems.push(...problemsInPlace(text, part, inner));
  if (part === "url" || pointer === "/base") problems.push(...problemsInAddress(text, recipe));
  return problems;
}

/** Of a text with expressions, by where it stands. */
function problemsInPlace(text: string, part: string, inner: string): string[] {
  const isPointer = part === "fields" && !inner.includes("/") && text.startsWith("/");
  const isLiteral = isPointer || LITERAL.test(inner === "" ? part : `${part}/${inner}`);
  const isMixed = part === "body" && inner === "" && parseTemplate(text, LATE_CONTEXTS).length > 1;
  return [
    ...(isLiteral ? ["is taken as it stands, without expressions."] : []),
    ...(isMixed
      ? [
          "a text is sent as it stands, and values of an event could break it; write the " +
            "body as a mapping, whose texts may hold expressions, or as one single " +
            "expression.",
        ]
      : []),
  ];
}

function problemsInAddress(text: string, recipe: JsonObject): string[] {
  const base = getOwn(recipe, "base");
  if (text.startsWith("/") && typeof base !== "string")
    return ["begins with /, so there has to be a base."];
  const before: Segment[] =
    text.startsWith("/") && typeof base === "string" ? parseTemplate(base, LATE_CONTEXTS) : [];
  return [originProblem([...before, ...parseTemplate(text, LATE_CONTEXTS)]) ?? []].flat();
}

function problemsInReads(expression: Expression, known: readonly string[]): string[] {
  return readsOf(expression).flatMap(([context, name]) => {
    const isNamed = name !== undefined && name !== ANY_NAME;
    if (context === "env" && !isNamed)
      return [
        "name the variable of env, such as env.TOKEN: all of them together are nobody's to send.",
      ];
    if (context === "env" && isNamed && OF_AN_EVENT.test(name))
      return [`env.${name} comes from an event; use event or task instead.`];
    if (context === "fields" && isNamed && !known.includes(name))
      return [
        `fields.${name}: no request of this recipe takes a field of this ` +
          `name${known.length === 0 ? "." : knownNames(name, known)}`,
      ];
    return [];
  });
}

function problemsInHeader(expression: Expression): string[] {
  const strange = readsOf(expression).find(([context = ""]) => !HEADER_CONTEXTS.includes(context));
  return strange
    ? [
        `a header may hold ${HEADER_CONTEXTS.join(", ")} only, and \${{ ` +
          `${expression.text} }} reads ${strange[0] ?? ""}; put the value into the body.`,
      ]
    : [];
}

function fieldsOf(recipe: JsonObject): string[] {
  const calls = ["find", "request", "read-back"].flatMap((name) => getOwn(recipe, name) ?? []);
  return calls.flatMap((call) => {
    const fields = isJsonObject(call) ? getOwn(call, "fields") : undefined;
    return isJsonObject(fields) ? Object.keys(fields) : [];
  });
}
