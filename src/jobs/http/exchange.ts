import type { Json } from "../../domain/json";
import { isLoopback } from "./address";
import type { Method } from "./recipe";
import { retryAfterMs } from "./retry";

// The same build of axios as in control-plane/axios.ts, so that a bundle has it once.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
const axios = (require("axios") as { default: typeof import("axios").default }).default;

const MAX_BYTES = 1024 * 1024;

/** A request with nothing left to evaluate. */
export interface Outgoing {
  readonly method: Method;
  readonly href: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeoutMs: number;
}

export type Incoming =
  | { readonly kind: "answered"; readonly status: number; readonly document: Json; readonly retryAfterMs: number | undefined }
  | {
      readonly kind: "broken";
      /** Whether the request may have had its effect. */
      readonly reached: "no" | "maybe";
      /** The end of a sentence about the request. */
      readonly words: string;
      /** It would break again. */
      readonly isFinal: boolean;
    };

/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to another address.
 *
 * An axios error holds the request's headers and must not leave this function.
 *
 * @param nowMs  for a Retry-After that is a date
 */
export async function exchange({ method, href, headers, body, timeoutMs }: Outgoing, stop: AbortSignal, nowMs: number): Promise<Incoming> {
  // Not AbortSignal.any with AbortSignal.timeout: Node may collect those before they fire.
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const timer = setTimeout(giveUp, timeoutMs);
  if (stop.aborted) giveUp();
  stop.addEventListener("abort", giveUp, { once: true });
  try {
    const { status, data, headers: answered } = await axios.request<string>({
      method,
      url: href,
      headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
      ...(body !== undefined && { data: body }),
      adapter: "http",
      // Nothing between this machine and itself.
      ...(isLoopback(new URL(href).hostname) && { proxy: false }),
      maxRedirects: 0,
      maxContentLength: MAX_BYTES,
      maxBodyLength: MAX_BYTES,
      responseType: "text",
      transformRequest: (text: unknown) => text,
      transformResponse: (text: string) => text,
      validateStatus: () => true,
      signal: limit.signal,
    });
    return { kind: "answered", status, document: documentOf(data), retryAfterMs: retryAfterMs((answered as Record<string, unknown>)["retry-after"], nowMs) };
  } catch (error) {
    return brokenBy(error, timeoutMs, limit.signal);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener("abort", giveUp);
  }
}

/** JSON when it is JSON, whatever the content type says. */
function documentOf(text: unknown): Json {
  if (typeof text !== "string" || text === "") return "";
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Error codes of a connection that never carried the request. */
const NOT_REACHED = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EINVAL", "ERR_INVALID_URL"];
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;

function brokenBy(error: unknown, timeoutMs: number, limit: AbortSignal): Incoming {
  if (limit.aborted) return { kind: "broken", reached: "maybe", words: `got no answer within ${timeoutMs / 1_000} s`, isFinal: false };
  const { code, message } = codeOf(error);
  if (/maxContentLength/.test(message)) return { kind: "broken", reached: "maybe", words: `was answered with more than ${MAX_BYTES / 1024} KB; ask for less`, isFinal: true };
  if (TLS.test(code)) return { kind: "broken", reached: "no", words: `failed: TLS error ${code}; the certificate is always verified, a private authority goes into NODE_EXTRA_CA_CERTS`, isFinal: true };
  if (NOT_REACHED.includes(code)) return { kind: "broken", reached: "no", words: `failed: ${code}`, isFinal: false };
  return { kind: "broken", reached: "maybe", words: `failed: ${code || "the connection broke"}`, isFinal: false };
}

function codeOf(error: unknown): { readonly code: string; readonly message: string } {
  const own = isCoded(error) ? error.code : "";
  const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
  return { code: cause && !own.startsWith("E") ? cause : own || cause, message: error instanceof Error ? error.message : "" };
}

function isCoded(value: unknown): value is { code: string } {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}
