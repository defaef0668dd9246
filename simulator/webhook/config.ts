import { GoYaml, GoYamlError } from "../engine/go-yaml";

/** A `webhook/webhook.yaml` as the service understands it (docs/reference/keptn.md#webhookyaml). */
export interface WebhookConfig {
  readonly apiVersion: ApiVersion;
  readonly webhooks: readonly Webhook[];
}

export type ApiVersion = "webhookconfig.keptn.sh/v1alpha1" | "webhookconfig.keptn.sh/v1beta1";

export interface Webhook {
  /** Required, but not used for matching. */
  readonly type: string;
  /** The only selector. */
  readonly subscriptionID: string;
  readonly sendStarted: boolean;
  readonly sendFinished: boolean;
  readonly envFrom: readonly SecretVariable[];
  readonly requests: readonly WebhookRequest[];
}

/** A secret's key that templates see as `.env.<name>`. */
export interface SecretVariable {
  readonly name: string;
  readonly secretName: string;
  readonly secretKey: string;
}

/** v1alpha1: a whole command line. v1beta1, or a mapping in v1alpha1: its parts. */
export type WebhookRequest = string | BetaRequest;

export interface BetaRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly payload: string;
  readonly options: string;
}

/** Why the service cannot use a file. One invalid entry makes the whole file unusable. */
export class WebhookConfigError extends Error {
  override readonly name = "WebhookConfigError";
}

export const WEBHOOK_URI = "webhook/webhook.yaml";
const ALPHA: ApiVersion = "webhookconfig.keptn.sh/v1alpha1";
const BETA: ApiVersion = "webhookconfig.keptn.sh/v1beta1";
/** The specification also lists PATCH and DELETE; the service refuses them. */
const METHODS: readonly string[] = ["POST", "PUT", "GET", "HEAD"];
/**
 * Reads a webhook file exactly as the service does: unknown keys are ignored, `kind` and `metadata`
 * count for nothing, and a key twice, or a value that does not fit its field, makes the whole file
 * unusable.
 *
 * @throws WebhookConfigError with the first reason that makes the file unusable
 */
export function readWebhookConfig(yaml: string): WebhookConfig {
  try {
    return readConfig(GoYaml.read(yaml));
  } catch (cause) {
    if (cause instanceof GoYamlError) throw new WebhookConfigError(cause.message);
    throw cause;
  }
}

function readConfig(root: GoYaml): WebhookConfig {
  const apiVersion = root.field("apiVersion").text();
  // They are not used, and still decoded.
  root.field("kind").text();
  root.field("metadata").field("name").text();
  const entries = root.field("spec").field("webhooks").entries();
  if (apiVersion !== ALPHA && apiVersion !== BETA)
    throw new WebhookConfigError(`apiVersion: expected ${ALPHA} or ${BETA}, found "${apiVersion}"`);
  if (entries.length === 0)
    throw new WebhookConfigError("spec.webhooks: expected at least one entry");
  return { apiVersion, webhooks: entries.map((entry) => readWebhook(entry, apiVersion)) };
}

/** The entry of a file that a subscription's events are for, or `undefined`. */
export function findWebhook(config: WebhookConfig, subscriptionId: string): Webhook | undefined {
  return config.webhooks.find(({ subscriptionID }) => subscriptionID === subscriptionId);
}

function readWebhook(entry: GoYaml, apiVersion: ApiVersion): Webhook {
  const requests = entry.field("requests").list();
  const webhook: Webhook = {
    type: required(entry.field("type")),
    subscriptionID: required(entry.field("subscriptionID")),
    sendStarted: entry.field("sendStarted").flag() ?? true,
    sendFinished: entry.field("sendFinished").flag() ?? false,
    envFrom: entry.field("envFrom").entries().map(readSecretVariable),
    requests: requests.map((request) => readRequest(request, apiVersion)),
  };
  if (requests.length === 0)
    throw new WebhookConfigError(`${entry.path}.requests: expected at least one entry`);
  return webhook;
}

function readSecretVariable(entry: GoYaml): SecretVariable {
  const secretRef = entry.field("secretRef");
  return {
    name: entry.field("name").text(),
    secretName: secretRef.field("name").text(),
    secretKey: secretRef.field("key").text(),
  };
}

/**
 * A text is a command line, anything else the parts of one; only v1beta1 looks whether they are
 * complete.
 */
function readRequest(entry: GoYaml, apiVersion: ApiVersion): WebhookRequest {
  // Where the version is v1alpha1, a text is taken as it is; in v1beta1 it has no parts.
  if (apiVersion === ALPHA && isText(entry)) return entry.text();
  const request = readParts(entry);
  if (apiVersion === BETA) verify(request, entry.path);
  return request;
}

/**
 * Requests go through a second decoder (https://github.com/mitchellh/mapstructure) whose complaints
 * the service throws away: names count whatever their case, and a value that is no text – a number,
 * a date, a boolean, a mapping – is empty.
 */
function readParts(entry: GoYaml): BetaRequest {
  entry.value();
  const headers = part(entry, "Headers");
  return {
    url: textPart(entry, "URL"),
    method: textPart(entry, "Method"),
    headers:
      headers?.kind === "list"
        ? headers
            .list()
            .map((header) => ({ key: textPart(header, "Key"), value: textPart(header, "Value") }))
        : [],
    payload: textPart(entry, "Payload"),
    options: textPart(entry, "Options"),
  };
}

function verify({ url, method, headers }: BetaRequest, path: string): void {
  if (url === "")
    throw new WebhookConfigError(
      `${path}.url: expected a text, found nothing, or a value that YAML takes for something else`,
    );
  if (!METHODS.includes(method))
    throw new WebhookConfigError(
      `${path}.method: expected ${METHODS.join(", ")} in upper case, found "${method}"`,
    );
  headers.forEach(({ key, value }, index) => {
    const at = `${path}.headers[${index}]`;
    if (key !== "" && value !== "") return;
    throw new WebhookConfigError(
      `${at}.${key === "" ? "key" : "value"}: expected a text, found nothing, or what ` +
        "YAML takes for a number, date or boolean; put it in quotes",
    );
  });
}

/** The name of the Go field first, then any other case of it. */
function part(entry: GoYaml, name: string): GoYaml | undefined {
  if (entry.kind !== "mapping") return undefined;
  const fields = entry.fields();
  return (
    fields.get(name) ?? [...fields].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  );
}

function textPart(entry: GoYaml, name: string): string {
  const found = part(entry, name);
  return found !== undefined && isText(found) ? found.text() : "";
}

function isText(entry: GoYaml): boolean {
  return entry.kind === "scalar" && entry.scalarType === "string";
}

function required(entry: GoYaml): string {
  const text = entry.text();
  if (text === "") throw new WebhookConfigError(`${entry.path}: expected a text, found nothing`);
  return text;
}
