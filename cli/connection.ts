import type { Values } from "./command";
import { UsageError } from "./command";
import type { ApiAccess, KeptnApi } from "./keptn-api";
import { openApi, readAccess, secretsOf } from "./keptn-api";
import type { ACCESS_OPTIONS } from "./keptn-api/options";
import type { CONNECTION_INPUTS } from "../src/config/names";
import { UserError } from "../src/domain/errors";
import { createMasker } from "../src/domain/text/masking";
import { systemClock } from "../src/runner/clock";
import type { Clock } from "../src/task/ports";

export type AccessValues = Values<typeof ACCESS_OPTIONS>;

/** Where a command runs, as far as more than the command line decides. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** Somebody is there to be asked. */
  readonly isTerminal: boolean;
}

export const HERE: Surroundings = {
  environment: process.env,
  clock: systemClock,
  isTerminal: process.stdin.isTTY && process.stdout.isTTY,
};

/** A control plane, and what may be said about it. */
export interface Connection {
  readonly api: KeptnApi;
  /** What must never be shown. */
  readonly secrets: Set<string>;
  /** The same as the inputs of the action have it. */
  readonly inputs: Readonly<Partial<Record<(typeof CONNECTION_INPUTS)[number], string>>>;
  /** A text without what is secret, in the words of the command line. */
  told(text: string): string;
  masked(text: string): string;
}

/**
 * @param signal  ends every call that is under way
 * @throws UsageError naming what is missing or cannot be used, and never a secret
 */
export function connectTo(
  values: AccessValues,
  { environment }: Surroundings,
  signal: AbortSignal,
): Connection {
  return asUsage(() => {
    const access = readAccess(values, environment);
    const secrets = new Set(secretsOf(access));
    const masked = (text: string) => createMasker(secrets)(text);
    return {
      api: openApi(access, signal),
      secrets,
      inputs: inputsOf(access),
      masked,
      told: (text) => asOptions(masked(text)),
    };
  });
}

function inputsOf({ url, credentials }: ApiAccess): Connection["inputs"] {
  const address = { "control-plane-url": url };
  if (credentials.kind === "token") return { ...address, "control-plane-token": credentials.token };
  const { clientId, clientSecret, scope, resource, tokenUrl } = credentials;
  return {
    ...address,
    "oauth-client-id": clientId,
    "oauth-client-secret": clientSecret,
    "oauth-scope": scope,
    "oauth-resource": resource,
    "oauth-token-url": tokenUrl,
  };
}

/** What the action's readers refuse, as a complaint about the command line. */
export function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UserError ? new UsageError(asOptions(error.message)) : error;
  }
}

/** How the action's messages name things, and what they are called on the command line. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\bthe secret passed as control-plane-token( \(or the OAuth client\))?/g,
    "the token (KEPTN_API_TOKEN or --token-file)",
  ],
  [/(?<![\w-])control-plane-url\b/g, "--control-plane-url"],
  [/\bcontrol-plane-token\b/g, "KEPTN_API_TOKEN"],
  [/\boauth-client-id\b/g, "KEPTN_OAUTH_CLIENT_ID"],
  [/\boauth-client-secret\b/g, "KEPTN_OAUTH_CLIENT_SECRET"],
  [/\boauth-token-url\b/g, "KEPTN_OAUTH_TOKEN_URL"],
  [/\bthe runner can reach\b/g, "this machine can reach"],
  [/\bthe input (?=(?:project|stage|service)\b)/g, "--"],
  [/\(wait: false\)/g, "(--no-wait)"],
  [/\(timeout-minutes\)/g, "(--timeout)"],
  [/\(abort-on-cancel\)/g, "(--abort)"],
  [/\bset evaluation: true/g, "give --evaluation"],
  [/\bevaluation: true/g, "--evaluation"],
];

function asOptions(message: string): string {
  return WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
}
