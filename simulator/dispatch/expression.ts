import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { TokenType } from "@actions/expressions/lexer";
import { truthy } from "@actions/expressions/result";
import { contextsOf } from "../../src/catalogue/expression";
import type { Json } from "../../src/domain/text/json";
import { NotSimulatedError } from "./errors";

/**
 * What an expression sees: the first segment of a path is a key here. What is missing in a context
 * is null, as at GitHub.
 */
export type Contexts = Readonly<Record<string, Json>>;
/** `job.status` at this moment, for `success()` and its like. */
export type JobStatus = "success" | "failure" | "cancelled";

const STATUS_FUNCTION = /\b(success|failure|always|cancelled)\s*\(/i;

/**
 * Replaces every `${{ … }}` of a text, by GitHub's own evaluator.
 *
 * @throws NotSimulatedError for contexts and functions that do not exist here
 */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{((?:(?!\$\{\{).)*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

/**
 * Whether the `if` of a step or a job holds. Without a status function it is joined with
 * `success()`, as GitHub does.
 *
 * @param condition  with or without `${{ }}`; `undefined` is `success()`
 */
export function holds(
  condition: string | undefined,
  contexts: Contexts,
  status: JobStatus,
): boolean {
  const expression = (condition ?? "success()").trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
  return (
    (STATUS_FUNCTION.test(expression) || status === "success") &&
    truthy(evaluate(expression, contexts, status))
  );
}

/** @param status  `undefined` where there are no status functions */
function evaluate(expression: string, contexts: Contexts, status?: JobStatus): data.ExpressionData {
  const functions = status === undefined ? [] : statusFunctions(status);
  try {
    const { tokens } = new Lexer(expression).lex();
    // The library takes away the second apostrophe of the first pair only.
    for (const token of tokens)
      if (token.type === TokenType.STRING)
        token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    const tree = new Parser(tokens, Object.keys(contexts), functions).parse() as
      ReturnType<Parser["parse"]> | undefined;
    if (tree === undefined) throw new Error("it is empty");
    return new Evaluator(
      tree,
      contextsOf(contexts),
      new Map(functions.map((definition) => [definition.name, definition])),
    ).evaluate();
  } catch (error) {
    throw new NotSimulatedError(
      `the expression \${{ ${expression.trim()} }} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function statusFunctions(status: JobStatus): FunctionDefinition[] {
  const answers = {
    success: status === "success",
    failure: status === "failure",
    cancelled: status === "cancelled",
    always: true,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}
