import type { CurlCommand } from "./curl-options";
import { CurlError, parseCurlArguments } from "./curl-options";
import { NotSimulatedError } from "./template/errors";

/** `body` is the text of the answer; a redirect is not followed. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Sends one request. Header names are as written; `body` is undefined for a request without one. A
 * rejection is a failed connection; its `code` (ENOTFOUND, ECONNREFUSED, ECONNRESET …) decides
 * curl's exit status.
 */
export type HttpRequest = (
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
) => Promise<HttpAnswer>;

/**
 * What a run of curl leaves behind: status 0, or the error with what came on standard output until
 * then.
 */
interface CurlResult {
  readonly exitStatus: number;
  readonly output: string;
  /** What curl writes to standard error; the service does not pass it on. */
  readonly problem?: string;
}

const HTTP_ERROR = 22;
const MALFORMED_URL = 3;
const UNSUPPORTED_PROTOCOL = 1;
const CANNOT_CONNECT = 7;
const FIRST_HTTP_ERROR_STATUS = 400;
const CONNECTION_EXITS: Readonly<Record<string, number>> = {
  ENOTFOUND: 6,
  EAI_AGAIN: 6,
  ECONNREFUSED: 7,
  ECONNRESET: 56,
  EPIPE: 55,
};

/**
 * Runs parsed arguments as HTTP requests: no timeout, no retry, no redirect, `>= 400` is exit
 * status 22 with the body kept, since the service appends `--fail-with-body`
 * (docs/reference/keptn.md#how-a-request-is-sent).
 *
 * @param args  with the word `curl` first
 * @throws      NotSimulatedError for options that are not interpreted
 */
export async function runCurl(
  args: readonly string[],
  httpRequest: HttpRequest,
): Promise<CurlResult> {
  let command: CurlCommand;
  try {
    command = parseCurlArguments(args.slice(1));
  } catch (error) {
    if (!(error instanceof CurlError)) throw error;
    return { exitStatus: error.exitStatus, output: "", problem: error.message };
  }
  // Several URLs are several transfers with the same data; the status is that of the last one.
  let result: CurlResult = { exitStatus: 0, output: "" };
  for (const url of command.urls) {
    const transfer = await runTransfer(command, url, httpRequest);
    result = { ...transfer, output: result.output + transfer.output };
  }
  return result;
}

async function runTransfer(
  command: CurlCommand,
  written: string,
  httpRequest: HttpRequest,
): Promise<CurlResult> {
  const url = resolveUrl(written);
  if (typeof url === "number")
    return { exitStatus: url, output: "", problem: `curl: (${url}) ${written}` };
  const { method, body, target } = requestOf(command, url);
  const headers = headersOf(command, url, body);
  target.username = "";
  target.password = "";
  try {
    const answer = await httpRequest(method, target.href, headers, body);
    const output = method === "HEAD" ? "" : answer.body;
    if (answer.status < FIRST_HTTP_ERROR_STATUS) return { exitStatus: 0, output };
    return {
      exitStatus: HTTP_ERROR,
      output,
      problem: `curl: (22) The requested URL returned error: ${answer.status}`,
    };
  } catch (error) {
    if (error instanceof NotSimulatedError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const exitStatus = CONNECTION_EXITS[code] ?? CANNOT_CONNECT;
    return {
      exitStatus,
      output: "",
      problem: `curl: (${exitStatus}) ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** @returns the URL, or curl's exit status for one it does not accept */
function resolveUrl(written: string): URL | number {
  if (/[[\]{}]/.test(written)) throw new NotSimulatedError(`curl's URL globbing (${written})`);

  if (/[^\u0000-\u007f]/.test(written))
    throw new NotSimulatedError(`a URL with characters outside ASCII (${written})`);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(written)?.[1];
  const url = scheme === undefined ? `http://${written}` : written;

  if (/[\u0000-\u0020\u007f]/.test(url) || !URL.canParse(url)) return MALFORMED_URL;
  return scheme === undefined || /^https?$/i.test(scheme) ? new URL(url) : UNSUPPORTED_PROTOCOL;
}

function requestOf(
  command: CurlCommand,
  url: URL,
): { method: string; body: string | undefined; target: URL } {
  const target = new URL(url);
  const data = command.body;
  if (command.asQuery && data !== undefined)
    target.search = target.search === "" ? data : `${target.search.slice(1)}&${data}`;
  const body = command.asQuery ? undefined : data;
  const method = command.method ?? (body === undefined ? "GET" : "POST");
  return { method, body, target };
}

/** A header without value (`Name:`) removes one that curl would set by itself. */
function headersOf(
  command: CurlCommand,
  url: URL,
  body: string | undefined,
): Record<string, string> {
  const headers = new Map<string, [string, string]>([
    ["user-agent", ["User-Agent", "curl"]],
    ["accept", ["Accept", "*/*"]],
  ]);
  const set = (name: string, value: string): void =>
    void headers.set(name.toLowerCase(), [name, value]);
  const credentials =
    command.user ??
    (url.username === ""
      ? undefined
      : `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`);
  if (credentials !== undefined)
    set("Authorization", `Basic ${Buffer.from(credentials).toString("base64")}`);
  if (body !== undefined) set("Content-Type", "application/x-www-form-urlencoded");
  if (command.json) ["Content-Type", "Accept"].forEach((name) => set(name, "application/json"));
  for (const line of command.headers) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    if (value === "") headers.delete(name.toLowerCase());
    else set(name, value);
  }
  return Object.fromEntries(headers.values());
}
