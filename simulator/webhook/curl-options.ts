import { NotSimulatedError } from "./template/errors";
import { escapeQuery } from "./template/escape";

/** What a curl command line asks for, before it is turned into requests. */
export interface CurlCommand {
  method: string | undefined;
  asQuery: boolean;
  readonly urls: string[];
  readonly headers: string[];
  body: string | undefined;
  json: boolean;
  user: string | undefined;
}

/** curl ends before it sends anything. `exitStatus` is curl's own. */
export class CurlError extends Error {
  override readonly name = "CurlError";
  constructor(
    readonly exitStatus: number,
    message: string,
  ) {
    super(message);
  }
}

const USAGE_ERROR = 2;

type Apply = (command: CurlCommand, value: string) => void;
interface Option {
  readonly takesValue: boolean;
  readonly apply: Apply;
}

const ignored: Option = { takesValue: false, apply: () => undefined };
const ignoredWithValue: Option = { takesValue: true, apply: () => undefined };
const flag = (apply: (command: CurlCommand) => void): Option => ({ takesValue: false, apply });
const valued = (apply: Apply): Option => ({ takesValue: true, apply });
const header = (name: string): Option =>
  valued((command, value) => command.headers.push(`${name}: ${value}`));
const data = valued((command, value) => addData(command, withoutFile("--data", value)));

/**
 * The options people use in webhooks. What only affects the connection or the terminal is accepted
 * and has no effect.
 */
const LONG: Readonly<Record<string, Option>> = {
  request: valued((command, value) => {
    command.method = value;
  }),
  header: valued((command, value) => command.headers.push(withoutFile("--header", value))),
  url: valued((command, value) => command.urls.push(value)),
  data,
  "data-ascii": data,
  "data-binary": valued((command, value) => addData(command, withoutFile("--data-binary", value))),
  "data-raw": valued((command, value) => addData(command, value)),
  "data-urlencode": valued((command, value) => addData(command, urlEncoded(value))),
  json: valued((command, value) => {
    command.json = true;
    addData(command, withoutFile("--json", value), "");
  }),
  user: valued((command, value) => {
    command.user = value;
  }),
  "oauth2-bearer": valued((command, value) =>
    command.headers.push(`Authorization: Bearer ${value}`),
  ),
  "user-agent": header("User-Agent"),
  referer: header("Referer"),
  cookie: valued((command, value) => command.headers.push(`Cookie: ${withoutCookieFile(value)}`)),
  get: flag((command) => {
    command.asQuery = true;
  }),
  "fail-with-body": ignored,
  silent: ignored,
  "show-error": ignored,
  insecure: ignored,
  verbose: ignored,
  compressed: ignored,
  "no-progress-meter": ignored,
  "progress-bar": ignored,
  "http1.1": ignored,
  http2: ignored,
  ipv4: ignored,
  ipv6: ignored,
  "tlsv1.2": ignored,
  "no-keepalive": ignored,
  "no-buffer": ignored,
  globoff: ignored,
  proxy: ignoredWithValue,
  noproxy: ignoredWithValue,
  "max-time": ignoredWithValue,
  "connect-timeout": ignoredWithValue,
  "proxy-user": ignoredWithValue,
};

const SHORT: Readonly<Record<string, string>> = {
  X: "request",
  H: "header",
  d: "data",
  u: "user",
  A: "user-agent",
  e: "referer",
  b: "cookie",
  G: "get",
  s: "silent",
  S: "show-error",
  k: "insecure",
  v: "verbose",
  x: "proxy",
  m: "max-time",
  "#": "progress-bar",
  "4": "ipv4",
  "6": "ipv6",
  N: "no-buffer",
  g: "globoff",
  U: "proxy-user",
};

/**
 * Interprets arguments the way curl does: long options, clusters of short ones, everything else a
 * URL.
 *
 * @param args  without the word `curl`
 * @throws CurlError with status 2 for a missing value or URL, NotSimulatedError for any option not
 * listed here
 */
export function parseCurlArguments(args: readonly string[]): CurlCommand {
  const command: CurlCommand = {
    method: undefined,
    asQuery: false,
    urls: [],
    headers: [],
    body: undefined,
    json: false,
    user: undefined,
  };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "-") throw new CurlError(USAGE_ERROR, "option -: is unknown");
    if (arg === "--") command.urls.push(...rest.splice(0));
    else if (arg.startsWith("--")) applyOption(command, { name: arg.slice(2), written: arg }, rest);
    else if (arg.startsWith("-")) applyShortOptions(command, arg, rest);
    else command.urls.push(arg);
  }
  if (command.urls.length === 0) throw new CurlError(USAGE_ERROR, "no URL specified");
  return command;
}

/**
 * `-sSX POST`, `-XPOST`: the first option of the cluster that takes a value takes the rest of it.
 */
function applyShortOptions(command: CurlCommand, arg: string, rest: string[]): void {
  for (let at = 1; at < arg.length; at += 1) {
    const letter = arg[at] ?? "";
    const option = { name: SHORT[letter] ?? "", written: `-${letter}`, glued: arg.slice(at + 1) };
    if (applyOption(command, option, rest)) return;
  }
}

interface WrittenOption {
  readonly name: string;
  readonly written: string;
  /** What stands behind it in the same argument; empty for nothing. */
  readonly glued?: string;
}

/** @returns whether the option took a value */
function applyOption(
  command: CurlCommand,
  { name, written, glued }: WrittenOption,
  rest: string[],
): boolean {
  const option = Object.hasOwn(LONG, name) ? LONG[name] : undefined;
  if (option === undefined) throw new NotSimulatedError(`curl option ${written}`);
  if (!option.takesValue) {
    option.apply(command, "");
    return false;
  }
  const value = glued || rest.shift();
  if (value === undefined)
    throw new CurlError(USAGE_ERROR, `option ${written}: requires parameter`);
  option.apply(command, value);
  return true;
}

/** Several pieces of data are joined by `&`, pieces of `--json` by nothing. */
function addData(command: CurlCommand, data: string, separator = "&"): void {
  command.body = command.body === undefined ? data : command.body + separator + data;
}

/**
 * The service denies files only right behind `--data` and `-d`; the simulation has no files to send
 * at all.
 */
function withoutFile(option: string, value: string): string {
  if (value.startsWith("@"))
    throw new NotSimulatedError(`sending a file with curl ${option} ${value}`);
  return value;
}

function withoutCookieFile(value: string): string {
  if (!value.includes("="))
    throw new NotSimulatedError(`reading a file with curl --cookie ${value}`);
  return value;
}

/** `content`, `=content`, `name=content`; a file (`@`, `name@`) is not simulated. */
function urlEncoded(value: string): string {
  const equals = value.indexOf("=");
  if (equals < 0 && value.includes("@"))
    throw new NotSimulatedError(`sending a file with curl --data-urlencode ${value}`);
  const name = equals > 0 ? `${value.slice(0, equals)}=` : "";
  return name + escapeQuery(equals < 0 ? value : value.slice(equals + 1));
}
