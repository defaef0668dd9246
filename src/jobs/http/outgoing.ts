import { createHmac } from "node:crypto";
import type { Context } from "../../catalogue/expression";
import { resolveLate } from "../../catalogue/parameters";
import { LATE_CONTEXTS } from "../../catalogue/script";
import { hasExpression, parseTemplate } from "../../catalogue/template";
import { UserError } from "../../domain/errors";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { addressOf, secretVariablesIn } from "./address";
import { evaluated } from "./evaluation";
import type { Outgoing } from "./exchange";
import type { Call, Recipe } from "./recipe";
import type { Scope } from "./scope";
import { contextOf } from "./scope";
import { namesRead } from "./texts";

const MAX_BODY_BYTES = 1024 * 1024;
/** Shorter ones are words, such as `/api/v2` and `services`. */
const MIN_PATH_CHARACTERS = 8;
const MIN_PIECE_CHARACTERS = 16;
/** What a header can carry on every server. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

interface Prepared {
  readonly outgoing: Outgoing;
  /** Method, host and path for people. */
  readonly shown: string;
}

/** @throws UserError naming recipe, field, and what was found */
export function prepare(call: Call, recipe: Recipe, scope: Scope): Prepared {
  const place = `${recipe.name}: ${call.place}`;
  const context = contextOf(scope, place);
  const { href, shown } = addressOf(call.url, context, `${place}.url`);
  const body = bodyOf(call, scope, `${place}.body`);
  const headers: Record<string, string> = {};
  if (body && !call.headers.some(([name]) => name.toLowerCase() === "content-type"))
    headers["content-type"] = body.isJson ? "application/json" : "text/plain; charset=utf-8";
  for (const [name, template] of call.headers)
    headers[name] = headerOf(template, context, `${place}.headers.${name}`);
  if (call.sign)
    headers[call.sign.header] =
      call.sign.prefix +
      createHmac("sha256", variable(scope, call.sign.variable))
        .update(body?.text ?? "")
        .digest("hex");
  return {
    outgoing: { method: call.method, href, headers, body: body?.text, timeoutMs: call.timeoutMs },
    shown: `${call.method} ${shown}`,
  };
}

/**
 * What must not be read anywhere afterwards: the variables in headers and signatures, and addresses
 * that are a secret, as those of webhooks, with their paths, which many a server repeats when it
 * refuses.
 */
export function secretsOf(calls: readonly Call[], scope: Scope): string[] {
  const values = calls.flatMap((call) => [
    ...(call.sign ? [variable(scope, call.sign.variable)] : []),
    ...call.headers.flatMap(([, text]) =>
      namesRead(text, "env").map((name) => variable(scope, name)),
    ),
    ...secretVariablesIn(call.url, (name) => variable(scope, name)).map((name) =>
      variable(scope, name),
    ),
  ]);
  return [
    ...new Set(
      values.flatMap((value) => [value.trim(), ...passwordIn(value), ...piecesOf(value.trim())]),
    ),
  ].filter((value) => value !== "");
}

/** Of `user:password` in base64, a service could say the password alone. */
function passwordIn(value: string): string[] {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value.trim())) return [];
  const [, password] =
    /^[\x20-\x39\x3b-\x7e]+:([\x20-\x7e]{4,})$/.exec(
      Buffer.from(value, "base64").toString("latin1"),
    ) ?? [];
  return password === undefined ? [] : [password];
}

/** Of an address: the path with its query, and the pieces of them that look made up. */
function piecesOf(value: string): string[] {
  if (!URL.canParse(value)) return [];
  const { protocol, pathname, search } = new URL(value);
  if (!/^https?:$/.test(protocol)) return [];
  const paths = [pathname + search, pathname].filter((path) => path.length >= MIN_PATH_CHARACTERS);
  return [
    ...paths,
    ...`${pathname}${search}`
      .split(/[/?&=]/)
      .filter((piece) => piece.length >= MIN_PIECE_CHARACTERS),
  ];
}

function variable(scope: Scope, name: string): string {
  const value = isJsonObject(scope["env"]) ? getOwn(scope["env"], name) : undefined;
  return typeof value === "string" ? value : "";
}

function headerOf(template: string, context: Context, field: string): string {
  const value = parseTemplate(template, LATE_CONTEXTS)
    .map((segment) => {
      if (typeof segment === "string") return segment;
      const part = evaluated(segment, context, field);
      if (typeof part === "object" && part !== null)
        throw new UserError(`${field}: \${{ ${segment.text} }} is no text.`, "CA-207");
      // A secret is often pasted with the end of its line.
      return part === null ? "" : String(part).trim();
    })
    .join("")
    .trim();
  if (value === "") throw new UserError(`${field}: the value is empty.`, "CA-207");
  if (!HEADER_VALUE.test(value))
    throw new UserError(
      `${field}: the value holds a line break or another character that a header cannot carry.`,
      "CA-207",
    );
  return value;
}

function bodyOf(
  { body, place }: Call,
  scope: Scope,
  field: string,
): { readonly text: string; readonly isJson: boolean } | undefined {
  if (body === undefined) return undefined;
  const value = resolveLate(body, scope, field);
  const isJson = typeof value !== "string";
  const text = isJson ? JSON.stringify(value) : value;
  if (Buffer.byteLength(text) > MAX_BODY_BYTES)
    throw new UserError(
      `${field}: the body of ${place} is larger than ${MAX_BODY_BYTES / 1024} KB.`,
      "CA-207",
    );
  // Of a text that is one expression, null is what an event does not have.
  if (value === null && typeof body === "string" && hasExpression(body))
    throw new UserError(`${field}: ${body.slice(0, 80)} is empty.`, "CA-207");
  return { text, isJson };
}
