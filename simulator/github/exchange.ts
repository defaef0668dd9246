import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject, parsedJson } from "../../src/domain/text/json";
import type { ApiRequest, Handler as TextHandler } from "../api/exchange";

/** What is sent back; artifacts are bytes, the rest is text. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export type Request = ApiRequest;
export type Handler = TextHandler;
type TextAnswer = ReturnType<Handler>;

const DOCUMENTATION = "https://docs.github.com/rest";

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): TextAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

export function noContent(): TextAnswer {
  return { status: 204, headers: {}, body: "" };
}

/** One entry of `errors` in a 422 answer. */
interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: "missing_field" | "invalid" | "custom" | "unprocessable";
  readonly message?: string;
}

/**
 * An answer that says no, in GitHub's shape `{message, errors?, documentation_url, status}`. Thrown
 * by handlers.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly status: number,
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
  }

  get answer(): TextAnswer {
    const errors = this.errors.length > 0 ? { errors: this.errors } : {};
    return json(this.status, {
      message: this.message,
      ...errors,
      documentation_url: DOCUMENTATION,
      status: String(this.status),
    });
  }
}

/**
 * 404 also stands for "not yours to see" (docs/reference/github-actions.md#limits-and-repeating).
 */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, "Validation Failed", [{ resource, field, code: "custom", message }]);
}

/**
 * The number in a path segment.
 *
 * @throws Refusal 404 when it is none, as for an id that does not exist
 */
export function idOf(segment: string | undefined): number {
  if (segment === undefined || !/^\d{1,15}$/.test(segment)) throw notFound();
  return Number(segment);
}

/** @throws Refusal 400 for a body that is no JSON object; an empty one counts as `{}` */
export function bodyOf(request: Request): Fields {
  const text = request.body.toString("utf8");
  if (text.trim() === "") return new Fields({});
  const value = parsedJson(text);
  if (value === undefined) throw new Refusal(400, "Problems parsing JSON");
  if (!isJsonObject(value)) throw new Refusal(400, "Body should be a JSON object");
  return new Fields(value);
}

/**
 * The fields of a request body. Wrong types are answered 422; `null` is read as "not given" unless
 * asked for.
 */
export class Fields {
  constructor(private readonly body: JsonObject) {}

  has(name: string): boolean {
    return Object.hasOwn(this.body, name);
  }

  get(name: string): Json | undefined {
    return getOwn(this.body, name);
  }

  /** @throws Refusal 422 naming a key that is not among these */
  only(names: readonly string[]): void {
    const unknown = Object.keys(this.body).find((key) => !names.includes(key));
    if (unknown !== undefined)
      throw new Refusal(422, `Invalid request.\n\n"${unknown}" is not a permitted key.`);
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined)
      throw new Refusal(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
    return value;
  }

  text(name: string): string | undefined {
    const value = this.get(name) ?? undefined;
    if (value === undefined || typeof value === "string") return value;
    throw wrongType(name, value, "a string");
  }

  flag(name: string): boolean | undefined {
    const value = this.get(name) ?? undefined;
    if (value === undefined || typeof value === "boolean") return value;
    throw wrongType(name, value, "a boolean");
  }

  object(name: string): Fields | undefined {
    const value = this.get(name) ?? undefined;
    if (value === undefined) return undefined;
    if (isJsonObject(value)) return new Fields(value);
    throw wrongType(name, value, "an object");
  }

  list(name: string): readonly Json[] | undefined {
    const value = this.get(name) ?? undefined;
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value as readonly Json[];
    throw wrongType(name, value, "an array");
  }

  texts(name: string): readonly string[] | undefined {
    return this.list(name)?.map((value) => {
      if (typeof value !== "string") throw wrongType(name, value, "a string");
      return value;
    });
  }

  /** A member of a closed set. */
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = allowed.find((member) => member === value);
    if (found === undefined)
      throw new Refusal(
        422,
        `Invalid request.\n\n${value} is not a member of ${JSON.stringify(allowed)}.`,
      );
    return found;
  }

  entries(): readonly (readonly [string, Json])[] {
    return Object.entries(this.body);
  }
}

function wrongType(name: string, value: Json, expected: string): Refusal {
  return new Refusal(
    422,
    `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`,
  );
}

/** GitHub's timestamps have no fractions of a second. */
export function stamp(date: Date): string;
export function stamp(date: Date | null): string | null;
export function stamp(date: Date | null): string | null {
  return date === null ? null : `${date.toISOString().slice(0, 19)}Z`;
}

/** Opaque to clients. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}${id}`).toString("base64url");
}

/** A stable 40-digit stand-in for a commit, tree or blob name. */
export function shaOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
