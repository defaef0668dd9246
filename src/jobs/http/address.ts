import type { Context } from "../../catalogue/expression";
import { readsOf } from "../../catalogue/expression";
import { LATE_CONTEXTS } from "../../catalogue/script";
import type { Segment } from "../../catalogue/template";
import { parseTemplate } from "../../catalogue/template";
import { UserError } from "../../domain/errors";
import type { Json } from "../../domain/text/json";
import { isLoopback } from "../../http/loopback";
import { evaluated } from "./evaluation";
import { namesRead } from "./texts";

const MAX_VALUE_CHARACTERS = 2_000;
const MAX_CHARACTERS = 8_000;
const MAX_SHOWN_CHARACTERS = 200;
const BEGIN = /^https?:\/\//i;
/**
 * Scheme, host and port, and what ends them. A backslash is a slash to parsers of URLs, so it ends
 * nothing here.
 */
const ORIGIN = /^https?:\/\/[^/?#\\@\s]+(?=[/?#]|$)/i;

interface Address {
  readonly href: string;
  /**
   * Host and path for people: without the query, and without what comes from `env` behind the host.
   */
  readonly shown: string;
}

/**
 * A piece of an address: written in the recipe, a variable of `env`, or any other value,
 * percent-encoded.
 */
interface Piece {
  readonly text: string;
  readonly from: "recipe" | "env" | "value";
}

/**
 * Why the values of an event could choose where a request goes, or other reasons that can be told
 * from the template alone.
 *
 * @returns the end of a sentence about the field; `undefined` for none
 */
export function originProblem(segments: readonly Segment[]): string | undefined {
  const fixed = segments.slice(0, valueIndex(segments));
  // With a variable among it, it can be told when its value is known.
  if (!fixed.every((segment) => typeof segment === "string")) return undefined;
  return problemOf(fixed.join(""), fixed.length < segments.length);
}

/**
 * The same with the variables of `env`, before anything is evaluated that comes from an event.
 *
 * @throws UserError naming the field
 */
export function checkOrigin(template: string, context: Context, field: string): void {
  const segments = parseTemplate(template, LATE_CONTEXTS);
  const fixed = segments.slice(0, valueIndex(segments));
  const problem = problemOf(
    pieces(fixed, context, field)
      .map(({ text }) => text)
      .join(""),
    fixed.length < segments.length,
  );
  if (problem) throw refusal(field, problem);
}

/**
 * @param context  what expressions see
 * @param field    how errors call the template
 * @throws UserError for a value that an address cannot hold
 */
export function addressOf(template: string, context: Context, field: string): Address {
  checkOrigin(template, context, field);
  const parts = pieces(parseTemplate(template, LATE_CONTEXTS), context, field);
  const text = parts.map((part) => part.text).join("");
  if (text.length > MAX_CHARACTERS)
    throw refusal(
      field,
      `the address has ${text.length} characters; at most ${MAX_CHARACTERS} are sent.`,
    );
  const [origin = ""] = ORIGIN.exec(text) ?? [];
  const [path = ""] = text.slice(origin.length).split(/[?#]/);
  // As it stands and as a parser of URLs reads it, both would leave the path that the recipe names.
  if (path.split(/[/\\]/).some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, "."))))
    throw refusal(field, "a part of the path is . or .., which leads elsewhere.");
  const url = parse(text);
  if (url === undefined || url.origin !== parse(origin)?.origin)
    throw refusal(field, "this is no address.");
  // What parsers of URLs let through and some servers do not, such as the ^ of ServiceNow's
  // queries.
  url.search = url.search.replace(/[\^`{|}\\]/g, encodeURIComponent);
  return { href: url.href, shown: shownOf(parts, origin.length, url.host) };
}

/**
 * Variables of `env` that say more than where a service is: the path of a webhook is its secret. A
 * host alone is none, and every link that is reported has it.
 */
export function secretVariablesIn(template: string, valueOf: (name: string) => string): string[] {
  const secret: string[] = [];
  let before = "";
  for (const segment of parseTemplate(template, LATE_CONTEXTS)) {
    if (typeof segment === "string") {
      before += segment;
      continue;
    }
    const names = namesRead(`\${{ ${segment.text} }}`, "env");
    const values = names.map((name) => valueOf(name).trim());
    const isOrigin =
      !/^https?:\/\/[^/?#]*[/?#]/i.test(before) &&
      values.every((value) => /^(https?:\/\/)?[^/?#@]*\/?$/i.test(value));
    if (!isOrigin) secret.push(...names);
    before += values.join("") || "…";
  }
  return secret;
}

function valueIndex(segments: readonly Segment[]): number {
  const index = segments.findIndex((segment) => typeof segment !== "string" && !isFixed(segment));
  return index < 0 ? segments.length : index;
}

function isFixed(expression: Exclude<Segment, string>): boolean {
  return readsOf(expression).every(([context]) => context === "env");
}

/** @param isFollowed  by values, so that the host has to be over */
function problemOf(fixed: string, isFollowed: boolean): string | undefined {
  if (isFollowed && /^https?:\/\/$/i.test(fixed))
    return "a value of an event may not be the host; write the host there, or take it from a variable of env.";
  if (!BEGIN.test(fixed))
    return (
      "has to begin with https:// and the host, written there or in a variable of " +
      "env; no value of an event chooses where a request goes."
    );
  const [origin] = ORIGIN.exec(fixed) ?? [];
  if (origin === undefined)
    return "expected a host behind https://, without a name or password before it.";
  if (isFollowed && origin.length === fixed.length)
    return (
      "the host ends where a value begins; write / before it, since no value of " +
      "an event chooses where a request goes."
    );
  if (/\p{Cc}/u.test(fixed)) return "there is a line break or another control character in it.";
  const url = parse(origin);
  if (url === undefined) return "this is no address.";
  return url.protocol === "https:" || isLoopback(url.hostname)
    ? undefined
    : "only https is sent to, so that secrets do not cross the network in clear.";
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function pieces(segments: readonly Segment[], context: Context, field: string): Piece[] {
  const made: Piece[] = [];
  let isQuery = false;
  for (const [i, segment] of segments.entries()) {
    if (typeof segment === "string") {
      made.push({ text: segment, from: "recipe" });
    } else {
      const value = textOf(evaluated(segment, context, field), segment.text, field);
      const next = segments[i + 1];
      // A variable with an address may end with a slash or not.
      if (isFixed(segment))
        made.push({
          text:
            typeof next === "string" && next.startsWith("/")
              ? value.trim().replace(/(?<!\/)\/+$/, "")
              : value.trim(),
          from: "env",
        });
      else if (value === "" && !isQuery)
        throw refusal(field, `\${{ ${segment.text} }} is empty, and a part of the path cannot be.`);
      else made.push({ text: encodeURIComponent(value.toWellFormed()), from: "value" });
    }
    isQuery ||= made.at(-1)?.text.includes("?") ?? false;
  }
  return made;
}

function textOf(value: Json, expression: string, field: string): string {
  if (typeof value === "object" && value !== null)
    throw refusal(
      field,
      `\${{ ${expression} }} is ${Array.isArray(value) ? "a list" : "an object"}; an ` +
        "address can hold text, numbers and booleans.",
    );
  const text = value === null ? "" : String(value);
  if (text.length > MAX_VALUE_CHARACTERS)
    throw refusal(
      field,
      `\${{ ${expression} }} has ${text.length} characters; one piece of an address ` +
        `has at most ${MAX_VALUE_CHARACTERS}.`,
    );
  return text;
}

/** The path of a webhook is its secret, so what a variable says behind the host is not shown. */
function shownOf(parts: readonly Piece[], originLength: number, host: string): string {
  let shown = "";
  let offset = 0;
  for (const { text, from } of parts) {
    const path = text.slice(Math.max(0, originLength - offset));
    offset += text.length;
    if (path === "") continue;
    const [visible = ""] = path.split(/[?#]/);
    shown += from === "env" ? hidden(path) : visible;
    if (visible.length < path.length) break;
  }
  const all = host + shown;
  return all.length <= MAX_SHOWN_CHARACTERS ? all : `${all.slice(0, MAX_SHOWN_CHARACTERS)}…`;
}

function hidden(path: string): string {
  if (path === "/") return path;
  return `${path.startsWith("/") ? "/" : ""}***`;
}

function refusal(field: string, words: string): UserError {
  return new UserError(`${field}: ${words}`, "CA-207");
}
