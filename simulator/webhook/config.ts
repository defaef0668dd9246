import { parseAllDocuments } from "yaml";

/** A `webhook/webhook.yaml` as the service understands it (control-plane.md 5.1). */
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

/** v1alpha1: a whole command line. v1beta1: its parts. */
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
const TRUE = ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];
const FALSE = ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"];

/**
 * Reads a webhook file exactly as the service does: unknown keys are ignored, `kind` and `metadata` are not checked.
 *
 * @throws WebhookConfigError with the first reason that makes the file unusable
 */
export function readWebhookConfig(yaml: string): WebhookConfig {
  const root = new Entry(parseYaml(yaml), "");
  const apiVersion = root.text("apiVersion");
  if (apiVersion !== ALPHA && apiVersion !== BETA) throw new WebhookConfigError(`apiVersion: expected ${ALPHA} or ${BETA}, found "${apiVersion}"`);
  const webhooks = root.child("spec").list("webhooks");
  if (webhooks.length === 0) throw new WebhookConfigError("spec.webhooks: expected at least one entry");
  return { apiVersion, webhooks: webhooks.map((entry) => readWebhook(entry, apiVersion)) };
}

/** The entry of a file that a subscription's events are for, or `undefined`. */
export function findWebhook(config: WebhookConfig, subscriptionId: string): Webhook | undefined {
  return config.webhooks.find(({ subscriptionID }) => subscriptionID === subscriptionId);
}

function readWebhook(entry: Entry, apiVersion: ApiVersion): Webhook {
  const requests = entry.list("requests");
  const webhook: Webhook = {
    type: entry.requiredText("type"),
    subscriptionID: entry.requiredText("subscriptionID"),
    sendStarted: entry.flag("sendStarted", true),
    sendFinished: entry.flag("sendFinished", false),
    envFrom: entry.list("envFrom").map(readSecretVariable),
    requests: requests.map((request) => (apiVersion === ALPHA ? request.asText() : readBetaRequest(request))),
  };
  if (requests.length === 0) throw new WebhookConfigError(`${entry.path}.requests: expected at least one entry`);
  return webhook;
}

function readSecretVariable(entry: Entry): SecretVariable {
  const secretRef = entry.child("secretRef");
  return { name: entry.text("name"), secretName: secretRef.text("name"), secretKey: secretRef.text("key") };
}

function readBetaRequest(entry: Entry): BetaRequest {
  const method = entry.text("method");
  if (!METHODS.includes(method)) throw new WebhookConfigError(`${entry.path}.method: expected ${METHODS.join(", ")} in upper case, found "${method}"`);
  return {
    url: entry.requiredText("url"),
    method,
    headers: entry.list("headers").map((header) => ({ key: header.requiredText("key"), value: header.requiredText("value") })),
    payload: entry.text("payload"),
    options: entry.text("options"),
  };
}

/** Only the first document counts. Scalars stay text: what they are depends on the field, as in Go's decoder. */
function parseYaml(yaml: string): unknown {
  const [document] = parseAllDocuments(yaml, { schema: "failsafe", merge: true, logLevel: "error" });
  if (document === undefined || !("toJS" in document)) return {};
  const [error] = document.errors;
  if (error !== undefined) throw new WebhookConfigError(`not YAML: ${error.message}`);
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    // A mapping as a key, which is what an unquoted {{.id}} is in YAML, or an unresolved alias.
    throw new WebhookConfigError(`not YAML: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** A mapping of the file with its path for messages; what is missing or null is empty, as in a Go struct. */
class Entry {
  constructor(
    private readonly value: unknown,
    readonly path: string,
  ) {}

  text(name: string): string {
    return this.#at(name).asText();
  }

  requiredText(name: string): string {
    const text = this.text(name);
    if (text === "") throw new WebhookConfigError(`${this.#pathOf(name)}: expected a text, found nothing`);
    return text;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === "") return fallback;
    if (TRUE.includes(text)) return true;
    if (FALSE.includes(text)) return false;
    throw new WebhookConfigError(`${this.#pathOf(name)}: expected true or false, found "${text}"`);
  }

  list(name: string): Entry[] {
    const { value } = this.#at(name);
    if (isNothing(value)) return [];
    if (!Array.isArray(value)) throw new WebhookConfigError(`${this.#pathOf(name)}: expected a list`);
    return value.map((item: unknown, index) => new Entry(item, `${this.#pathOf(name)}[${index}]`));
  }

  child(name: string): Entry {
    return this.#at(name);
  }

  asText(): string {
    if (isNothing(this.value)) return "";
    if (typeof this.value !== "string") throw new WebhookConfigError(`${this.path}: expected a text`);
    return this.value;
  }

  #at(name: string): Entry {
    if (isNothing(this.value)) return new Entry(undefined, this.#pathOf(name));
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) throw new WebhookConfigError(`${this.path || "the file"}: expected a mapping`);
    return new Entry(new Map(Object.entries(this.value)).get(name), this.#pathOf(name));
  }

  #pathOf(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === "~" || value === "null";
}
