import type { Expr } from "@actions/expressions";
import { data, Evaluator, ExpressionError, Lexer, Parser } from "@actions/expressions";
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from "@actions/expressions/ast";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import type { Token } from "@actions/expressions/lexer";
import { TokenType } from "@actions/expressions/lexer";
import { truthy } from "@actions/expressions/result";
import { knownNames } from "./complaints";
import { quote, UserError } from "../domain/errors";
import type { Json, JsonObject } from "../domain/text/json";
import { isJsonObject, setOwn } from "../domain/text/json";
import { nearest } from "../domain/text/nearest";

/** A parsed expression of GitHub's language. */
export interface Expression {
  readonly text: string;
  readonly tree: Expr;
}

/** An expression, or the text around it, is wrong. */
export class ExpressionProblem extends Error {
  override readonly name = "ExpressionProblem";

  /** @param index  of the character in the text that was parsed */
  constructor(
    message: string,
    readonly index = 0,
  ) {
    super(message);
  }
}

/** What expressions see of one event. */
export type Context = data.Dictionary;

/** What a rule sees. */
const EVENT_ONLY: readonly string[] = ["event"];
const MAX_DEPTH = 100;
const FUNCTION_NAMES = [
  "contains",
  "startsWith",
  "endsWith",
  "format",
  "join",
  "toJSON",
  "fromJSON",
  "case",
];
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled"];
const GITHUB_CONTEXTS = [
  "github",
  "env",
  "vars",
  "job",
  "jobs",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
];
function whatExists(contexts: readonly string[]): string {
  const [only, ...more] = contexts;
  const known =
    more.length === 0
      ? `the context ${only}, such as event.data.stage,`
      : `the contexts ${contexts.join(", ")},`;
  return `There ${more.length === 0 ? "is" : "are"} ${known} and the functions ${FUNCTION_NAMES.join(", ")}.`;
}

/**
 * @param text      without `${{ }}`
 * @param contexts  whose values will be there
 * @throws ExpressionProblem that tells what exists
 */
export function parseExpression(text: string, contexts = EVENT_ONLY): Expression {
  const tokens = tokensOf(text);
  for (const [i, token] of tokens.entries()) {
    if (token.type === TokenType.IDENTIFIER && tokens[i - 1]?.type !== TokenType.DOT)
      checkName(
        token,
        tokens[i + 1]?.type === TokenType.LEFT_PAREN,
        indexOf(text, token),
        contexts,
      );
    // The library takes away the second apostrophe of the first pair only.
    if (token.type === TokenType.STRING)
      token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
  }
  try {
    const tree = new Parser(tokens, [...contexts], []).parse() as Expr | undefined;
    if (tree === undefined) throw new ExpressionProblem("expected an expression, found nothing.");
    return { text: text.trim(), tree };
  } catch (error) {
    if (error instanceof ExpressionError)
      throw new ExpressionProblem(
        `${error.message}. ${hint(text)}`.trim(),
        indexAt(text, error.pos),
      );
    throw error;
  }
}

/**
 * @returns the value as JSON; what the event does not have is null, as on GitHub
 * @throws ExpressionProblem when a function refuses its arguments, such as fromJSON a text that is
 * not JSON
 */
export function evaluate({ tree }: Expression, context: Context): Json {
  return toJson(run(tree, context));
}

/** Whether GitHub takes the value for true: all but false, 0, NaN, the empty text and null. */
export function isTrue({ tree }: Expression, context: Context): boolean {
  return truthy(run(tree, context));
}

/** A value that a condition is made of. */
interface Part {
  readonly text: string;
  readonly value: Json;
  /** Of how many operands of && and || it is a part. */
  readonly depth: number;
}

/** The operands of && and ||, and what was read from the event, each once, as it stands there. */
export function partsOf({ tree }: Expression, context: Context): Part[] {
  const parts: Part[] = [];
  const add = (expression: Expr, depth: number) => {
    const text = print(expression);
    if (!parts.some((part) => part.text === text))
      parts.push({ text, value: toJson(run(expression, context)), depth });
  };
  const collect = (expression: Expr, depth: number): void => {
    if (expression instanceof IndexAccess || expression instanceof ContextAccess)
      return add(expression, depth);
    if (!(expression instanceof Logical))
      return operandsOf(expression).forEach((operand) => collect(operand, depth));
    for (const operand of expression.args) {
      if (!(operand instanceof Literal)) add(operand, depth);
      collect(operand, depth + 1);
    }
  };
  collect(tree, 0);
  return parts;
}

/** @throws UserError when the event is nested too deep to be looked at */
export function contextOf(event: JsonObject): Context {
  try {
    return contextsOf({ event });
  } catch (error) {
    throw error instanceof ExpressionProblem
      ? new UserError(`The event ${error.message}`, "CA-101")
      : error;
  }
}

/** @throws ExpressionProblem when a value is nested too deep */
export function contextsOf(values: Readonly<Record<string, Json>>): Context {
  const context = new OwnDictionary();
  for (const [name, value] of Object.entries(values)) context.add(name, toData(value));
  return context;
}

/** `event.data.image` → `["data", "image"]`; `undefined` for anything but a plain path. */
export function pathOf({ tree }: Expression): string[] | undefined {
  if (tree instanceof ContextAccess) return [];
  if (
    !(tree instanceof IndexAccess) ||
    !(tree.index instanceof Literal) ||
    !(tree.index.literal instanceof data.StringData)
  )
    return undefined;
  return pathOf({ text: "", tree: tree.expr })?.concat(tree.index.literal.value);
}

/** In {@link readsOf}: a name that is not known before there is an event. */
export const ANY_NAME = "*";

/**
 * What an expression reads: the context in lower case and the names behind it, such as `["env",
 * "TOKEN"]`.
 */
export function readsOf({ tree }: Expression): string[][] {
  if (tree instanceof ContextAccess) return [[tree.name.lexeme.toLowerCase()]];
  if (!(tree instanceof IndexAccess))
    return operandsOf(tree).flatMap((operand) => readsOf({ text: "", tree: operand }));
  const { expr, index } = tree;
  const name = index instanceof Literal ? index.literal.coerceString() : ANY_NAME;
  const before = readsOf({ text: "", tree: expr }).map((path, i) =>
    i === 0 && isPath(expr) ? [...path, name] : path,
  );
  return index instanceof Literal || index instanceof Star
    ? before
    : [...before, ...readsOf({ text: "", tree: index })];
}

/** Names behind a context, and nothing else. */
function isPath(tree: Expr): boolean {
  return tree instanceof ContextAccess || (tree instanceof IndexAccess && isPath(tree.expr));
}

function tokensOf(text: string): Token[] {
  try {
    return new Lexer(text).lex().tokens;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message === "ErrorExceededMaxLength")
      throw new ExpressionProblem(
        `the expression has ${text.length} characters, which is too long.`,
      );
    const [, symbol = "", position = "1"] =
      /^Unexpected symbol: '([^]*?)'\. Located at position (\d+)/.exec(message) ?? [];
    throw new ExpressionProblem(
      `Unexpected symbol: ${quote(symbol)}. ${hint(text)}`.trim(),
      Number(position) - 1,
    );
  }
}

function hint(text: string): string {
  if (text.includes('"')) return "A text stands in single quotes: 'production'.";
  if (/(^|[^=!<>])=([^=]|$)/.test(text)) return "Two values are compared by ==.";
  return "";
}

/** What the library would let pass or only call unrecognized. */
function checkName(
  token: Token,
  isCall: boolean,
  index: number,
  contexts: readonly string[],
): void {
  const name = token.lexeme;
  const is = (known: string) => known.toLowerCase() === name.toLowerCase();
  if (isCall) {
    if (FUNCTION_NAMES.some(is)) return;
    if (STATUS_FUNCTIONS.some(is))
      throw new ExpressionProblem(
        `${name}() tells about the steps of a workflow, and a rule is chosen before ` +
          `any step of the task has run. ${whatExists(contexts)}`,
        index,
      );
    throw new ExpressionProblem(
      `there is no function ${quote(name)} here${knownNames(name, FUNCTION_NAMES)}`,
      index,
    );
  }
  if (contexts.some(is)) return;
  if (GITHUB_CONTEXTS.some(is))
    throw new ExpressionProblem(
      `the context ${name} does not exist here: ` +
        `${contexts.length === 1 ? "a rule sees the event and nothing of the workflow." : "nothing of the workflow is seen."} ` +
        `${whatExists(contexts)}`,
      index,
    );
  if (/^(and|or|not)$/i.test(name))
    throw new ExpressionProblem(
      `${quote(name)} is not known here; the operators are &&, || and !.`,
      index,
    );
  throw new ExpressionProblem(
    `${quote(name)} is not known here${didYouMean(name, contexts)} ${whatExists(contexts)}`,
    index,
  );
}

function didYouMean(name: string, contexts: readonly string[]): string {
  const near = nearest(name, contexts);
  return near ? `; did you mean ${near}?` : "; a text stands in single quotes.";
}

function indexOf(text: string, token: Token): number {
  return indexAt(text, token.range.start);
}

function indexAt(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  return (
    text
      .split("\n")
      .slice(0, line)
      .reduce((sum, before) => sum + before.length + 1, 0) + column
  );
}

function run(
  tree: Expr,
  context: Context,
): data.Array | data.Dictionary | data.StringData | data.BooleanData | data.NumberData | data.Null {
  try {
    return new Evaluator(tree, context, OWN_FUNCTIONS).evaluate();
  } catch (error) {
    // An event's text may be in the library's message, so it is quoted.
    throw error instanceof ExpressionProblem
      ? error
      : new ExpressionProblem(
          `could not be evaluated: ${quote(error instanceof Error ? error.message : String(error))}.`,
        );
  }
}

type Value = ReturnType<typeof run>;

/**
 * Names are found whatever their case, as on GitHub, but the exact one first: who may add a field
 * `STAGE` to an event must not be able to change what `event.data.stage` is. (The library's own
 * dictionary looks names up in a plain object, where `constructor` is always found.)
 */
class OwnDictionary extends data.Dictionary {
  readonly #values = new Map<string, Value>();
  readonly #names = new Map<string, string>();

  override add(key: string, value: Value): void {
    this.#values.set(key, value);
    const folded = key.toLowerCase();
    if (!this.#names.has(folded)) this.#names.set(folded, key);
  }

  override get(key: string): Value | undefined {
    return this.#values.get(key) ?? this.#values.get(this.#names.get(key.toLowerCase()) ?? key);
  }

  override values(): Value[] {
    return [...this.#values.values()];
  }

  override pairs(): { key: string; value: Value }[] {
    return [...this.#values].map(([key, value]) => ({ key, value }));
  }
}

const OWN_FUNCTIONS: Map<string, FunctionDefinition> = new Map(
  Object.entries({
    tojson: (value: Value) => new data.StringData(JSON.stringify(toJson(value), null, 2)),
    fromjson: (value: Value) => toData(parseJson(value.coerceString())),
  }).map(([name, call]) => [name, { name, minArgs: 1, maxArgs: 1, call }]),
);

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new ExpressionProblem(
      `could not be evaluated: fromJSON got ${text.trim() === "" ? "an empty text" : "a text that is not JSON"}.`,
    );
  }
}

function toData(value: Json, depth = 0): Value {
  if (depth > MAX_DEPTH)
    throw new ExpressionProblem(
      `could not be evaluated: it is nested more than ${MAX_DEPTH} levels deep.`,
    );
  if (value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (isJsonObject(value)) {
    const dictionary = new OwnDictionary();
    for (const [key, item] of Object.entries(value)) dictionary.add(key, toData(item, depth + 1));
    return dictionary;
  }
  const list = new data.Array();
  for (const item of value) list.add(toData(item, depth + 1));
  return list;
}

function toJson(value: Value): Json {
  if (value instanceof data.Array) return value.values().map(toJson);
  if (value instanceof data.Dictionary) {
    const object: JsonObject = {};
    for (const pair of value.pairs()) setOwn(object, pair.key, toJson(pair.value));
    return object;
  }
  if (value instanceof data.NumberData)
    return Number.isFinite(value.value) ? value.value : value.coerceString();
  return value instanceof data.Null ? null : value.value;
}

function operandsOf(expression: Expr): Expr[] {
  if (expression instanceof Unary) return [expression.expr];
  if (expression instanceof Binary) return [expression.left, expression.right];
  if (expression instanceof Logical) return expression.args;
  if (expression instanceof Grouping) return [expression.group];
  if (expression instanceof FunctionCall) return expression.args;
  return [];
}

/** The expression as its author would write it. */
function print(expression: Expr): string {
  if (expression instanceof Literal) return expression.token.lexeme;
  if (expression instanceof ContextAccess) return expression.name.lexeme;
  if (expression instanceof IndexAccess)
    return print(expression.expr) + printIndex(expression.index);
  if (expression instanceof Unary) return `!${print(expression.expr)}`;
  if (expression instanceof Binary)
    return `${print(expression.left)} ${expression.operator.lexeme} ${print(expression.right)}`;
  if (expression instanceof Logical)
    return expression.args.map(print).join(` ${expression.operator.lexeme} `);
  if (expression instanceof Grouping) return `(${print(expression.group)})`;
  return expression instanceof FunctionCall
    ? `${expression.functionName.lexeme}(${expression.args.map(print).join(", ")})`
    : "";
}

function printIndex(index: Expr): string {
  if (index instanceof Star) return ".*";
  if (index instanceof Literal && index.token.type === TokenType.IDENTIFIER)
    return `.${index.token.lexeme}`;
  return `[${print(index)}]`;
}
