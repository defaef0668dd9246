import { bounded } from "../domain/waiting";
import axios from "./axios";
import { isLoopback } from "./loopback";

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body?: string | Buffer | undefined;
  readonly timeoutMs: number;
  /** Of the request and of the answer. */
  readonly maxBytes: number;
}

export interface Response {
  readonly kind: "answered";
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  /** The bytes as UTF-8, without a mark of their order. */
  readonly text: string;
}

export interface Broken {
  readonly kind: "broken";
  readonly why: "cancelled" | "timeout" | "too-large" | "tls" | "connection";
  /** Whether the request may have had its effect. */
  readonly reached: "no" | "maybe";
  /** The end of a sentence about the request. */
  readonly words: string;
}

/** Error codes of a connection that never carried the request, and what most of them mean. */
const NOT_REACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of the host cannot be looked up",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to the host",
  EADDRNOTAVAIL: "",
  EINVAL: "",
  ERR_INVALID_URL: "",
};
const UTF8 = new TextDecoder();
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/;

/**
 * One exchange, bounded in time and size, never redirected: a redirect would carry secrets to
 * another address.
 *
 * An axios error holds the request's headers, and does not leave this function.
 */
export async function exchange(
  { method, url, query, headers, body, timeoutMs, maxBytes }: Request,
  stop: AbortSignal,
): Promise<Response | Broken> {
  const limit = bounded({ limitMs: timeoutMs, stop });
  try {
    const answer = await axios.request<unknown>({
      method,
      url,
      params: query,
      headers: { accept: "application/json", "user-agent": "cloud-automation-actions", ...headers },
      ...(body !== undefined && { data: body }),
      adapter: "http",
      // Nothing stands between this machine and itself, whatever the proxy variables say.
      ...(URL.canParse(url) && isLoopback(new URL(url).hostname) && { proxy: false }),
      maxRedirects: 0,
      maxContentLength: maxBytes,
      maxBodyLength: maxBytes,
      responseType: "arraybuffer",
      transformRequest: (content: unknown) => content,
      transformResponse: (content: unknown) => content,
      validateStatus: () => true,
      signal: limit.signal,
    });
    const bytes = Buffer.isBuffer(answer.data) ? answer.data : Buffer.alloc(0);
    return {
      kind: "answered",
      status: answer.status,
      headers: answer.headers as Record<string, unknown>,
      bytes,
      text: UTF8.decode(bytes),
    };
  } catch (error) {
    if (stop.aborted)
      return {
        kind: "broken",
        why: "cancelled",
        reached: "maybe",
        words: "was given up because the run was cancelled",
      };
    if (limit.signal.aborted)
      return {
        kind: "broken",
        why: "timeout",
        reached: "maybe",
        words: `got no answer within ${timeoutMs / 1_000} s`,
      };
    return brokenBy(error, maxBytes);
  } finally {
    limit.release();
  }
}

function brokenBy(error: unknown, maxBytes: number): Broken {
  if (error instanceof Error && /maxContentLength/.test(error.message))
    return {
      kind: "broken",
      why: "too-large",
      reached: "maybe",
      words: `was answered with more than ${maxBytes / 1024} KB; ask for less`,
    };
  const code = codeOf(error);
  if (TLS.test(code))
    return {
      kind: "broken",
      why: "tls",
      reached: "no",
      words:
        `failed: TLS error ${code}; the certificate is always verified, a private ` +
        "authority goes into NODE_EXTRA_CA_CERTS",
    };
  const meaning = Object.hasOwn(NOT_REACHED, code) ? NOT_REACHED[code] : undefined;
  return {
    kind: "broken",
    why: "connection",
    reached: meaning === undefined ? "maybe" : "no",
    words: `failed: ${code || "the connection broke"}${meaning ? `, ${meaning}` : ""}`,
  };
}

function codeOf(error: unknown): string {
  const own = isCoded(error) ? error.code : "";
  const cause = error instanceof Error && isCoded(error.cause) ? error.cause.code : "";
  return cause && !own.startsWith("E") ? cause : own || cause;
}

function isCoded(value: unknown): value is { code: string } {
  return (
    typeof value === "object" && value !== null && "code" in value && typeof value.code === "string"
  );
}
