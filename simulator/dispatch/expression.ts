import type { Json } from "../../src/domain/json";
import { getOwn, isJsonObject } from "../../src/domain/json";
import { NotSimulatedError } from "./errors";

/** What an expression sees: the first segment of a path is a key here. */
export type Contexts = Readonly<Record<string, Json>>;
/** `job.status` at this moment, for `success()` and its like. */
export type JobStatus = "success" | "failure" | "cancelled";

const TOKEN = /\s*(?:(\|\||&&|==|!=|!|\(|\))|('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))/y;
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled"];

/** Replaces every `${{ … }}` of a text. @throws NotSimulatedError for anything beyond paths, texts and `|| && == != !` */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => toText(evaluate(expression, contexts)));
}

/**
 * Whether a step's `if` holds. Without a status function it is joined with `success()`, as GitHub does.
 *
 * @param condition  with or without `${{ }}`; `undefined` is `success()`
 */
export function holds(condition: string | undefined, contexts: Contexts, status: JobStatus): boolean {
  const expression = (condition ?? "success()").trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
  const namesStatus = STATUS_FUNCTIONS.some((name) => new RegExp(`\\b${name}\\s*\\(`).test(expression));
  return (namesStatus || status === "success") && isTruthy(evaluate(expression, contexts, status));
}

function evaluate(expression: string, contexts: Contexts, status?: JobStatus): Json {
  return new Evaluator(expression, contexts, status).value();
}

/** Recursive descent: `||` binds weaker than `&&`, that weaker than `==` and `!=`. */
class Evaluator {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(
    private readonly expression: string,
    private readonly contexts: Contexts,
    private readonly status: JobStatus | undefined,
  ) {
    this.#tokens = this.#tokenize();
  }

  value(): Json {
    const value = this.#or();
    if (this.#next < this.#tokens.length) throw this.#notSimulated();
    return value;
  }

  #tokenize(): string[] {
    const text = this.expression.trim();
    const tokens: string[] = [];
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
      const match = TOKEN.exec(text);
      if (match === null) throw this.#notSimulated();
      tokens.push(match[0].trim());
    }
    return tokens;
  }

  #or(): Json {
    let value = this.#and();
    while (this.#take("||")) {
      const other = this.#and();
      value = isTruthy(value) ? value : other;
    }
    return value;
  }

  #and(): Json {
    let value = this.#comparison();
    while (this.#take("&&")) {
      const other = this.#comparison();
      value = isTruthy(value) ? other : value;
    }
    return value;
  }

  #comparison(): Json {
    const left = this.#unary();
    if (this.#take("==")) return this.#isEqual(left, this.#unary());
    if (this.#take("!=")) return !this.#isEqual(left, this.#unary());
    return left;
  }

  #unary(): Json {
    return this.#take("!") ? !isTruthy(this.#unary()) : this.#primary();
  }

  #primary(): Json {
    const token = this.#tokens[this.#next++];
    if (token === undefined) throw this.#notSimulated();
    if (token === "(") {
      const value = this.#or();
      if (!this.#take(")")) throw this.#notSimulated();
      return value;
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(token)) return Number(token);
    if (token === "true" || token === "false") return token === "true";
    if (token === "null") return null;
    if (!/^[A-Za-z_]/.test(token)) throw this.#notSimulated();
    return this.#tokens[this.#next] === "(" ? this.#call(token) : this.#path(token);
  }

  #call(name: string): Json {
    this.#next++;
    if (!this.#take(")") || this.status === undefined) throw this.#notSimulated();
    switch (name) {
      case "success": return this.status === "success";
      case "failure": return this.status === "failure";
      case "cancelled": return this.status === "cancelled";
      case "always": return true;
      default: throw this.#notSimulated();
    }
  }

  /** A missing property is null; a context that does not exist here is an error. Names are matched whatever their case. */
  #path(path: string): Json {
    const [root = "", ...names] = path.split(".");
    if (!Object.hasOwn(this.contexts, root)) throw this.#notSimulated();
    let value: Json = this.contexts[root] ?? null;
    for (const name of names) {
      if (!isJsonObject(value)) return null;
      const key: string | undefined = Object.hasOwn(value, name) ? name : Object.keys(value).find((other) => other.toLowerCase() === name.toLowerCase());
      value = (key === undefined ? null : getOwn(value, key)) ?? null;
    }
    return value;
  }

  /** GitHub ignores case between texts; other kinds are compared as they are. */
  #isEqual(left: Json, right: Json): boolean {
    if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
    if (typeof left !== typeof right) throw this.#notSimulated();
    return left === right;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next++;
    return true;
  }

  #notSimulated(): NotSimulatedError {
    return new NotSimulatedError(`the expression \${{ ${this.expression.trim()} }}`);
  }
}

function isTruthy(value: Json): boolean {
  return value !== null && value !== false && value !== "" && value !== 0;
}

function toText(value: Json): string {
  if (value === null) return "";
  return typeof value === "object" ? (Array.isArray(value) ? "Array" : "Object") : String(value);
}
