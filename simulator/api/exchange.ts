import type { Json, JsonObject } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import { goJsonProblem } from "./go-json";

/** A request as a handler sees it, after the gateway. */
export interface ApiRequest {
  readonly method: string;
  /** Below the prefix, percent-encoding as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly remoteAddress: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Handler = (request: ApiRequest, parameters: readonly string[]) => ApiAnswer;

export function json(status: number, body: unknown): ApiAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/**
 * `{code, message}`, the error shape of all services (docs/reference/keptn.md#answers-and-errors).
 */
export function error(status: number, message: string, code = status): ApiAnswer {
  // Go leaves a code of 0 out.
  return json(status, code === 0 ? { message } : { code, message });
}

export function plain(status: number, body: string): ApiAnswer {
  return { status, headers: { "content-type": "text/plain" }, body };
}

export function empty(): ApiAnswer {
  return { status: 200, headers: {}, body: "" };
}

/** @throws BadRequest  what the control plane's services say to a body that is no JSON object */
export function jsonBody(request: ApiRequest, prefix = "Invalid request format: "): JsonObject {
  const text = request.body.toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BadRequest(`${prefix}${goJsonProblem(text, cause)}`);
  }
  if (!isJsonObject(value)) throw new BadRequest("Invalid request format: expected an object");
  return value;
}

/** Becomes a 400 answer. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}

export function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function parameter(request: ApiRequest, name: string): string | undefined {
  return request.query.get(name) ?? undefined;
}

/** An error page of the gateway: HTML, not JSON. */
export function gatewayPage(status: number, title: string): ApiAnswer {
  const heading = `${status} ${title}`;
  const body = `<html>\r\n<head><title>${heading}</title></head>\r\n<body>\r\n<center><h1>${heading}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}
