import type { Rule } from "./catalogue";
import type { Context, Expression } from "./expression";
import { contextOf, contextsOf, evaluate, ExpressionProblem } from "./expression";
import { isLate, isScript, refuseExpressions } from "./script";
import { hasExpression, parseTemplate } from "./template";
import { UserError } from "../domain/errors";
import { escapeMarkdown } from "../domain/text/markdown";
import type { Json, JsonObject } from "../domain/text/json";
import { isJsonObject, setOwn } from "../domain/text/json";

/** Of all texts together; an event has at most a fraction of it. */
const MAX_CHARACTERS = 1_000_000;
/** Parameters of jobs that write Markdown for GitHub. */
const MARKDOWN = ["body", "comment", "section-text"];

/**
 * The rule's `with` for one event. A text that is one expression becomes its value with its type;
 * in a text with more than that, objects and lists become JSON and null becomes nothing.
 *
 * @throws UserError naming rule, position and parameter, when an expression cannot be evaluated or
 * the whole gets too large
 */
export function resolveWith(rule: Rule, event: JsonObject): JsonObject {
  // Scripts among the parameters have been looked at when the catalogue was read.
  return resolve(rule.settings.with ?? {}, event, `${rule.place}: ${rule.field}.with`);
}

/**
 * The same for parameters that do not come from a catalogue.
 *
 * @param schema  of the job's parameters; it tells which are scripts
 * @param field   how errors call them
 * @throws UserError also for an expression in a script
 */
export function resolveParameters(
  parameters: JsonObject,
  event: JsonObject,
  schema: object,
  field = "with",
): JsonObject {
  refuseScripts(parameters, schema, field);
  return resolve(parameters, event, field);
}

/** @throws UserError for an expression in a script, see {@link resolveParameters} */
export function refuseScripts(parameters: JsonObject, schema: object, field: string): void {
  for (const [name, value] of Object.entries(parameters)) {
    try {
      if (typeof value === "string" && isScript(name, schema)) refuseExpressions(value);
    } catch (error) {
      throw error instanceof ExpressionProblem
        ? new UserError(`${field}.${name}: ${error.message}`, "CA-207")
        : error;
    }
  }
}

/**
 * What a job evaluates itself, see {@link isLate}.
 *
 * @param values  by the name of the context
 * @param field   how errors call the value
 * @throws UserError naming the field
 */
export function resolveLate(
  value: Json,
  values: Readonly<Record<string, Json>>,
  field: string,
): Json {
  return asUserError(() =>
    new Resolver(contextsOf(values), Object.keys(values)).value(value, field),
  );
}

function resolve(parameters: JsonObject, event: JsonObject, field: string): JsonObject {
  return asUserError(() => {
    const resolver = new Resolver(contextOf(event));
    const resolved: JsonObject = {};
    for (const [name, value] of Object.entries(parameters))
      setOwn(
        resolved,
        name,
        isLate(name)
          ? value
          : resolver.value(value, `${field}.${name}`, isMarkdown(name, parameters)),
      );
    return resolved;
  });
}

/**
 * What an issue or a comment says is Markdown of whoever wrote the rule; what the event puts into
 * it is text. A recipe's service has its own rules.
 */
function isMarkdown(name: string, parameters: JsonObject): boolean {
  return MARKDOWN.includes(name) && !Object.hasOwn(parameters, "http");
}

function escapeLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(escapeMarkdown)
    .join("\n");
}

function asUserError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ExpressionProblem ? new UserError(error.message, "CA-207") : error;
  }
}

class Resolver {
  #characters = 0;

  constructor(
    private readonly context: Context,
    private readonly contexts?: readonly string[],
  ) {}

  /** @param isEscaped  values become text inside of Markdown */
  value(value: Json, field: string, isEscaped = false): Json {
    if (isJsonObject(value)) {
      const resolved: JsonObject = {};
      for (const [key, item] of Object.entries(value))
        setOwn(resolved, key, this.value(item, `${field}.${key}`));
      return resolved;
    }
    if (Array.isArray(value))
      return value.map((item: Json, i) => this.value(item, `${field}[${i}]`));
    if (typeof value !== "string" || !hasExpression(value)) return value;
    const resolved = this.#text(value, field, isEscaped);
    this.#characters +=
      typeof resolved === "string" ? resolved.length : JSON.stringify(resolved).length;
    if (this.#characters > MAX_CHARACTERS)
      throw new ExpressionProblem(
        `${field}: the parameters become longer than ${MAX_CHARACTERS} characters.`,
      );
    return resolved;
  }

  #text(text: string, field: string, isEscaped: boolean): Json {
    try {
      const segments = parseTemplate(text, this.contexts);
      const [only, ...more] = segments;
      const valueOf = (expression: Expression): Json => {
        const found = evaluate(expression, this.context);
        return isEscaped && typeof found === "string" ? escapeLines(found) : found;
      };
      if (only !== undefined && typeof only !== "string" && more.length === 0) return valueOf(only);
      return segments
        .map((segment) => (typeof segment === "string" ? segment : textOf(valueOf(segment))))
        .join("");
    } catch (error) {
      throw error instanceof ExpressionProblem
        ? new ExpressionProblem(`${field}: ${error.message}`)
        : error;
    }
  }
}

function textOf(value: Json): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
