import type { IncomingHttpHeaders } from "node:http";
import { timingSafeEqual } from "node:crypto";

interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Nothing from anywhere else, no script in the page's text, no frame around it. */
export const PAGE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
} as const;

const TOKEN_HEADER = "x-dev-token";
const NAMES = ["127.0.0.1", "localhost"];

/**
 * Why a request is none of the page's, or `undefined`. Any site may send requests to this address
 * from a browser on this machine, also under a name of its own that leads here (DNS rebinding): so
 * the address has to be the one that people are told, and the sender this page or nobody's.
 */
export function refusalOf({ method, headers }: Asked, port: number): Refusal | undefined {
  const own = NAMES.map((name) => `${name}:${port}`);
  // Browsers leave the port of http out.
  if (port === 80) own.push(...NAMES);
  const host = headers.host?.toLowerCase() ?? "";
  if (!own.includes(host))
    return { status: 421, message: `Open this page as http://${own[0]}/, not under another name.` };
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return FOREIGN;
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return undefined;
  // A link on another site may lead here, as a page of its own.
  const isLink =
    method === "GET" &&
    headers["sec-fetch-mode"] === "navigate" &&
    headers["sec-fetch-dest"] === "document";
  return isLink ? undefined : FOREIGN;
}

/** Only the page knows the token, and no other site can send the header unasked. */
export function hasToken({ headers }: Asked, token: string): boolean {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ""));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const FOREIGN: Refusal = { status: 403, message: "Only this page itself may ask." };
