import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Json } from "../../src/domain/text/json";

/**
 * What an expression sees: the first segment of a path is a key here. What is missing in a context
 * is null, as at GitHub.
 */
export type Contexts = Readonly<Record<string, Json>>;

/**
 * Replaces every `${{ … }}` as GitHub does, by GitHub's own evaluator.
 *
 * @throws Error for an expression that is wrong
 */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) =>
    run(expression, contexts).coerceString(),
  );
}

/** The value of a text that is one expression. */
export function valueOf(text: string, contexts: Contexts): Json {
  return JSON.parse(
    JSON.stringify(run(text.trim().replace(/^\$\{\{(.*)\}\}$/s, "$1"), contexts), data.replacer),
  ) as Json;
}

function run(expression: string, contexts: Contexts): data.ExpressionData {
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), []).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, known).evaluate();
}
