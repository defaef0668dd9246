import type { Context, Expression } from "../../catalogue/expression";
import { evaluate, ExpressionProblem } from "../../catalogue/expression";
import { UserError } from "../../domain/errors";
import type { Json } from "../../domain/text/json";

/** @throws UserError naming the field, when a function refuses its arguments */
export function evaluated(expression: Expression, context: Context, field: string): Json {
  try {
    return evaluate(expression, context);
  } catch (error) {
    throw error instanceof ExpressionProblem
      ? new UserError(`${field}: ${error.message}`, "CA-207")
      : error;
  }
}
