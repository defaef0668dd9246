import type { BetaRequest, WebhookRequest } from "./config";
import { splitArguments } from "./command-line";
import { hostOfUrl } from "./go-url";

const DENIED_TEXTS = ["$", "|", ";", ">", "$(", " &", "&&", "`", "/var/run"] as const;
/** Denied as a prefix of any argument, so `-F` also refuses the value `-Fragile`. */
const DENIED_OPTIONS = [
  "-o",
  "--output",
  "-F",
  "--form",
  "-T",
  "--upload-file",
  "-K",
  "--config",
] as const;

/**
 * The words of the default deny list, in v1alpha1 looked for in the whole command
 * (docs/reference/keptn.md#deny-rules).
 */
export const DEFAULT_DENY_LIST: readonly string[] = [
  "kubernetes",
  "kubernetes.default",
  "kubernetes.default.svc",
  "kubernetes.default.svc.cluster.local",
  "svc.cluster.local",
  "cluster.local",
  "localhost",
  "127.0.0.1",
  "::1",
];

/** An address of a host with the names that it resolves back to. */
export interface ResolvedAddress {
  readonly address: string;
  readonly names: readonly string[];
}

/** Rejects when the host does not resolve; the message becomes part of the finished event's. */
export type ResolveHost = (host: string) => Promise<readonly ResolvedAddress[]>;

/** The process of the service ends: nothing more is sent for the event. */
export class ServicePanicError extends Error {
  override readonly name = "ServicePanicError";
}

/** Host and port of the cluster's API server join the deny list. */
export interface ApiServer {
  readonly host: string;
  readonly port: string;
}

/** The deny list with the API server's entries. */
export function denyListWith(words: readonly string[], apiServer?: ApiServer): readonly string[] {
  if (apiServer === undefined) return words;
  const { host, port } = apiServer;
  const names = [
    "kubernetes",
    "kubernetes.default",
    "kubernetes.default.svc",
    "kubernetes.default.svc.cluster.local",
  ];
  return [...words, host, ...names.map((name) => `${name}:${port}`), `${host}:${port}`];
}

/**
 * Why the service refuses a request before rendering it, or `undefined`. v1alpha1: a denied word
 * anywhere in the command, backslashes removed. v1beta1: in the URL, its addresses or their names;
 * the host has to resolve, so it cannot be templated.
 */
export async function deniedUrlReason(
  request: WebhookRequest,
  denyList: readonly string[],
  resolveHost: ResolveHost,
): Promise<string | undefined> {
  if (typeof request !== "string") return deniedBetaUrlReason(request, denyList, resolveHost);
  const command = request.replaceAll("\\", "");
  const word = denyList.find((denied) => command.includes(denied));
  return word === undefined ? undefined : `curl command contains denied URL '${word}'`;
}

async function deniedBetaUrlReason(
  { url }: BetaRequest,
  denyList: readonly string[],
  resolveHost: ResolveHost,
): Promise<string | undefined> {
  let addresses: readonly ResolvedAddress[];
  try {
    const host = hostOfUrl(url);
    if (host === "") return "lookup : no such host";
    addresses = await resolveHost(host);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  for (const denied of denyList) {
    if (url.includes(denied)) return `curl command contains denied URL '${denied}'`;
    for (const { address, names } of addresses) {
      if (address.includes(denied)) return `curl command contains denied IP address '${denied}'`;
      if (names.some((name) => name.replace(/\.$/, "").includes(denied)))
        return `curl command url resolves to denied host '${denied}'`;
    }
  }
  return undefined;
}

/**
 * Why the service refuses a rendered command line, or `undefined`. The whole text counts, event
 * data included.
 *
 * @throws ServicePanicError where the real process ends: `--data` or `-d` as the last argument
 */
export function deniedReason(rendered: string): string | undefined {
  if (rendered === "") return "no command provided";
  const denied = DENIED_TEXTS.find((part) => rendered.includes(part));
  if (denied !== undefined) return `curl command contains denied character '${denied}'`;
  const args = splitArguments(rendered);
  if (args === undefined) return "could not parse curl command";
  if (rendered.split(" ")[0] !== "curl") return "only curl commands are allowed to be executed";
  return deniedOptionReason(args);
}

function deniedOptionReason(args: readonly string[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    const option = DENIED_OPTIONS.find((prefix) => arg.startsWith(prefix));
    if (option !== undefined) return `curl command contains invalid option '${option}'`;
    if (arg !== "--data" && arg !== "-d") continue;
    const value = args[index + 1];
    if (value === undefined)
      throw new ServicePanicError(
        `runtime error: index out of range [${index + 1}] with length ${args.length}`,
      );
    if (value.startsWith("@")) return "file uploads using @ in --data is not allowed";
  }
  return undefined;
}
