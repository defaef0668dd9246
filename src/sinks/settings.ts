import { parseDocument } from "yaml";
import { UserError } from "../domain/errors";
import { isLoopback } from "../http/loopback";
import type { JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";
import { nearest } from "../domain/text/nearest";
import type { FormatName } from "./formats";
import { FORMATS } from "./formats";

/** One receiver of news. */
export interface Sink {
  readonly kind: FormatName;
  readonly url: URL;
  readonly token: string | undefined;
}

const NAMES = Object.keys(FORMATS) as FormatName[];
const FIELDS = ["kind", "url", "token"];
const MAX_SINKS = 10;

/**
 * The input `event-sinks`: a list of `kind`, `url` and `token` as YAML.
 *
 * @throws UserError naming the entry and the field
 */
export function readSinks(text: string): Sink[] {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) throw new UserError(`event-sinks: expected a list as YAML. ${firstSentence(fault)}`);
  const list = plainIn(document);
  if (!Array.isArray(list))
    throw new UserError("event-sinks: expected a list, each entry with kind, url and token.");
  if (list.length > MAX_SINKS)
    throw new UserError(`event-sinks: at most ${MAX_SINKS} are told, found ${list.length}.`);
  return list.map((entry: unknown, at) => readSink(entry, `event-sinks[${at}]`));
}

/** What was meant for another place may be a token, so nothing that was found is repeated. */
function plainIn(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new UserError("event-sinks: aliases (*name) are not taken. Write each entry out.");
  }
}

const firstSentence = ({ message }: Error): string => message.split("\n", 1)[0] ?? "";

function readSink(entry: unknown, path: string): Sink {
  if (!isJsonObject(entry))
    throw new UserError(`${path}: expected kind, url and token, each with a colon and a blank.`);
  const stranger = Object.keys(entry).find((name) => !FIELDS.includes(name));
  if (stranger !== undefined)
    throw new UserError(
      `${path}${nameOf(stranger)}: is not known here. Known are ${FIELDS.join(", ")}.`,
    );
  const kind = NAMES.find((name) => name === getOwn(entry, "kind"));
  if (kind === undefined) throw new UserError(wrongKind(getOwn(entry, "kind"), path));
  return { kind, url: readUrl(getOwn(entry, "url"), kind, path), token: readToken(entry, path) };
}

function nameOf(field: string): string {
  return /^[a-z-]{1,20}$/i.test(field) ? `.${field}` : " has a field that";
}

function wrongKind(found: unknown, path: string): string {
  const meant = typeof found === "string" ? nearest(found, NAMES) : undefined;
  return (
    `${path}.kind: expected ${NAMES.join(", ")}, found another.` +
    (meant === undefined ? "" : ` Did you mean ${meant}?`)
  );
}

/** A token or a name in an address would stand in every log of a proxy. */
function readUrl(text: unknown, kind: FormatName, path: string): URL {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(`${path}.url: expected an address that begins with https://.`);
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    throw new UserError(`${path}.url: http:// carries the token in clear. Use https://.`);
  if (url.username || url.password || url.search || url.hash)
    throw new UserError(`${path}.url: holds more than an address. Give the token as token.`);
  if (url.pathname === "/") url.pathname = FORMATS[kind].path || "/";
  return url;
}

function readToken(entry: JsonObject, path: string): string | undefined {
  const token = getOwn(entry, "token");
  if (token === undefined || token === null || token === "") return undefined;
  if (typeof token !== "string" || /[^\x21-\x7e]/.test(token))
    throw new UserError(`${path}.token: expected a token without spaces or line breaks.`);
  return token;
}
