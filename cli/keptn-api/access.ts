import { readFileSync } from "node:fs";
import type { CONNECTION_INPUTS } from "../../src/config/names";
import { readCredentials } from "../../src/config/inputs";
import type { Credentials } from "../../src/domain/trust/credentials";
import type { Values } from "../command";
import { UsageError } from "../command";
import type { ACCESS_OPTIONS } from "./options";

const URL_VARIABLE = "KEPTN_API_URL";
const TOKEN_VARIABLE = "KEPTN_API_TOKEN";
const STANDARD_INPUT = 0;

type Input = (typeof CONNECTION_INPUTS)[number];
/** OAuth clients have five values, so they are taken from variables only. */
const OAUTH_VARIABLES: Readonly<Partial<Record<Input, string>>> = {
  "oauth-client-id": "KEPTN_OAUTH_CLIENT_ID",
  "oauth-client-secret": "KEPTN_OAUTH_CLIENT_SECRET",
  "oauth-scope": "KEPTN_OAUTH_SCOPE",
  "oauth-resource": "KEPTN_OAUTH_RESOURCE",
  "oauth-token-url": "KEPTN_OAUTH_TOKEN_URL",
};

export interface ApiAccess {
  /** As it was given. */
  readonly url: string;
  readonly credentials: Credentials;
}

/** @throws UsageError naming what is missing, UserError for what cannot be used */
export function readAccess(
  values: Values<typeof ACCESS_OPTIONS>,
  environment: NodeJS.ProcessEnv,
): ApiAccess {
  const url = values["control-plane-url"]?.trim() || environment[URL_VARIABLE]?.trim();
  if (!url)
    throw new UsageError(
      `Which control plane? Give --control-plane-url URL or the variable ${URL_VARIABLE}.`,
    );
  const tokenFile = values["token-file"];
  const token = tokenFile ? readSecretFile("token-file", tokenFile) : environment[TOKEN_VARIABLE];
  const credentials = readCredentials((name) =>
    name === "control-plane-token"
      ? (token ?? "").trim()
      : (environment[OAUTH_VARIABLES[name] ?? ""] ?? "").trim(),
  );
  if (credentials === undefined)
    throw new UsageError(
      `Which token? Give --token-file FILE or the variable ${TOKEN_VARIABLE}; ` +
        "the Bridge shows it under the icon of the user.",
    );
  return { url, credentials };
}

/**
 * A secret from a file, without the line break that editors and `echo` put at its end.
 *
 * @throws UsageError when there is none
 */
export function readSecretFile(option: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file === "-" ? STANDARD_INPUT : file, "utf8");
  } catch (error) {
    throw new UsageError(
      `--${option} ${file}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  const secret = text.trim();
  if (secret === "") throw new UsageError(`--${option} ${file}: the file is empty.`);
  return secret;
}

/** What must never be shown. */
export function secretsOf({ credentials }: ApiAccess): readonly string[] {
  return credentials.kind === "token" ? [credentials.token] : [credentials.clientSecret];
}
