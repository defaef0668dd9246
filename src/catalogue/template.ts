import type { Expression } from "./expression";
import { ExpressionProblem, parseExpression } from "./expression";

const BEGIN = "${{";
const END = "}}";

/** A piece of a text: as it stands, or an expression whose value belongs there. */
export type Segment = string | Expression;

export function hasExpression(text: string): boolean {
  return text.includes(BEGIN);
}

/**
 * Takes a text with `${{ }}` apart. As on GitHub, `}}` in single quotes does not end an expression.
 *
 * @param contexts  that expressions may use; the event alone by default
 * @throws ExpressionProblem
 */
export function parseTemplate(text: string, contexts?: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
    const start = begin + BEGIN.length;
    const end = endOf(text, start);
    if (end === undefined) throw new ExpressionProblem("${{ is not closed by }}.", begin);
    if (begin > from) segments.push(text.slice(from, begin));
    segments.push(parseAt(text.slice(start, end), start, contexts));
    from = end + END.length;
  }
  if (from < text.length || text === "") segments.push(text.slice(from));
  return segments;
}

/**
 * A condition, with or without `${{ }}` around it.
 *
 * @throws ExpressionProblem
 */
export function parseCondition(text: string): Expression {
  if (!hasExpression(text)) return parseExpression(text);
  const [only, ...more] = parseTemplate(text).filter(
    (segment) => typeof segment !== "string" || segment.trim() !== "",
  );
  if (only === undefined || typeof only === "string" || more.length > 0)
    throw new ExpressionProblem(
      "text beside ${{ }} would make the condition true for every event; put the whole condition inside.",
    );
  return only;
}

function endOf(text: string, start: number): number | undefined {
  let isQuoted = false;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith(END, i)) return i;
  }
  return undefined;
}

function parseAt(text: string, offset: number, contexts?: readonly string[]): Expression {
  try {
    return parseExpression(text, contexts);
  } catch (error) {
    throw error instanceof ExpressionProblem
      ? new ExpressionProblem(error.message, error.index + offset)
      : error;
  }
}
