import type { Json } from "../domain/text/json";
import { isDeeperThan, isJsonObject, MAX_JSON_DEPTH, parsedJson } from "../domain/text/json";
import { retryAfterMs } from "../domain/waiting";
import { exchange as send } from "../http/exchange";
import type { Answered, Failure } from "../task/ports";

/** What a 429 may mean where nothing tells more; see `askGateway`. */
export const UNEXPLAINED_429 =
  "; that may be a wrong token, too many requests, or a gateway whose API service is away";
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
/** Around an event: a page, its list, and the event itself. */
const ENVELOPE_DEPTH = 3;

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; with `form` as a form. */
  readonly body?: Json;
  readonly form?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** Parsed when it is JSON, else the text. */
  readonly body: unknown;
}

export type Exchange = (request: HttpRequest, signal: AbortSignal) => Promise<Answered<HttpAnswer>>;

/** @returns 2xx answers; everything else as a {@link Failure} without headers or bodies of ours */
export async function exchange(
  { form, body, ...request }: HttpRequest,
  signal: AbortSignal,
): Promise<Answered<HttpAnswer>> {
  const where = `${request.method} ${request.url}`;
  const content = contentOf(form, body);
  const answer = await send(
    {
      ...request,
      headers: { ...(content && { "content-type": content.type }), ...request.headers },
      body: content?.text,
      maxBytes: MAX_BYTES,
    },
    signal,
  );
  if (answer.kind === "answered")
    return understand(where, answer.status, answer.headers, answer.text);
  const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
  return {
    ok: false,
    failure: { kind, reached: answer.reached, message: `${where} ${answer.words}` },
  };
}

function contentOf(form: HttpRequest["form"], body: HttpRequest["body"]) {
  if (form)
    return {
      type: "application/x-www-form-urlencoded",
      text: new URLSearchParams(form).toString(),
    };
  return body === undefined ? undefined : { type: "application/json", text: JSON.stringify(body) };
}

/**
 * What an answer means for the next step: 2xx is one, everything else a failure that tells whether
 * the request had its effect.
 */
export function understand(
  where: string,
  status: number,
  headers: Readonly<Record<string, unknown>>,
  body: string,
): Answered<HttpAnswer> {
  if (status < 200 || status > 299)
    return { ok: false, failure: refusal(where, status, headers, body) };
  const parsed = parse(body);
  if (!isDeeperThan(parsed, MAX_JSON_DEPTH + ENVELOPE_DEPTH))
    return { ok: true, value: { status, body: parsed } };
  return {
    ok: false,
    failure: {
      kind: "refused",
      reached: "maybe",
      httpStatus: status,
      message: `${where} answered with JSON of more than ${MAX_JSON_DEPTH} levels inside each other`,
    },
  };
}

/**
 * JSON when it is JSON, whatever the content type says: Keptn's gateway labels JSON as text
 * (docs/reference/keptn.md#answers-and-errors).
 */
function parse(text: string): Json {
  const parsed = parsedJson(text);
  return parsed === undefined ? text : parsed;
}

function refusal(
  where: string,
  status: number,
  headers: Readonly<Record<string, unknown>>,
  body: string,
): Failure {
  const said = explanation(body);
  const message = `${where} answered HTTP ${status}${said ? ` (${said})` : ""}`;
  if (status === 401 || status === 403)
    return { kind: "unauthorized", reached: "no", httpStatus: status, message };
  if (status === 429)
    return {
      kind: "unreachable",
      reached: "no",
      httpStatus: status,
      ...retryAfter(headers),
      message: message + UNEXPLAINED_429,
    };
  // "could not publish message to NATS": the bus never got it, so repeating is safe
  // (docs/reference/keptn.md#repeating-a-request-safely).
  if (status === 500 && /could not publish|NATS/i.test(body))
    return { kind: "unreachable", reached: "no", httpStatus: status, message };
  // The API's own 404 is JSON, or its router's plain words; a page is a gateway whose service is
  // just being replaced.
  if (status === 404 && !isJsonObject(parse(body)) && !/^404 page not found\s*$/.test(body))
    return {
      kind: "unreachable",
      reached: "no",
      httpStatus: status,
      message: `${message} with something that is not the API's; check control-plane-url`,
    };
  if (status >= 500)
    return {
      kind: "unreachable",
      reached: "maybe",
      httpStatus: status,
      ...retryAfter(headers),
      message,
    };
  if (status >= 300 && status < 400)
    return {
      kind: "refused",
      reached: "no",
      httpStatus: status,
      message: `${message}: redirects are not followed, give the final address as control-plane-url`,
    };
  return { kind: "refused", reached: "no", httpStatus: status, message };
}

/**
 * The `message` of a JSON error body on one line; HTML pages and very long texts tell nobody
 * anything.
 */
function explanation(body: string): string {
  const parsed = parse(body);
  const text =
    isJsonObject(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
  // Not shortened here: a secret cut in half could no longer be masked.
  return text.length > MAX_EXPLANATION_CHARACTERS
    ? ""
    : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function retryAfter(headers: Readonly<Record<string, unknown>>): { retryAfterMs: number } | object {
  const waitMs = retryAfterMs(headers["retry-after"], Date.now());
  return waitMs === undefined ? {} : { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) };
}
