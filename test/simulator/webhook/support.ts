import type { Json, JsonObject } from "../../../src/domain/text/json";
import type { KeptnEvent } from "../../../simulator/engine/event";
import type { WebhookAnswer, WebhookPorts } from "../../../simulator/webhook";
import { createWebhookService } from "../../../simulator/webhook";

export const SUBSCRIPTION = "3f3c1d0e-6f0e-4d53-9a35-2d1f6a1d7a10";
export const DISPATCHES = "https://api.github.com/repos/octo/demo/dispatches";

/** An event as the shipyard-controller sends it. */
export function keptnEvent(over: Partial<KeptnEvent> = {}, data: JsonObject = {}): KeptnEvent {
  return {
    type: "sh.keptn.event.deployment.triggered",
    source: "shipyard-controller",
    id: "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22",
    time: "2023-05-10T08:00:00.120Z",
    specversion: "1.0",
    datacontenttype: "application/json",
    shkeptncontext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
    data: { project: "shop", stage: "staging", service: "cart", ...data },
    ...over,
  };
}

/** A v1beta1 file with one entry for SUBSCRIPTION; JSON is YAML. */
export function betaFile(
  entry: JsonObject = {},
  requests: readonly JsonObject[] = [request()],
): string {
  const webhook = {
    type: "sh.keptn.event.deployment.triggered",
    subscriptionID: SUBSCRIPTION,
    requests,
    ...entry,
  };
  return JSON.stringify({
    apiVersion: "webhookconfig.keptn.sh/v1beta1",
    kind: "WebhookConfig",
    metadata: { name: "w" },
    spec: { webhooks: [webhook] },
  });
}

export function alphaFile(
  entry: JsonObject = {},
  requests: readonly Json[] = [`curl --request POST --data '{"id":"{{.id}}"}' ${DISPATCHES}`],
): string {
  return betaFile({ ...entry, requests }).replace("v1beta1", "v1alpha1");
}

export function request(over: JsonObject = {}): JsonObject {
  return { url: DISPATCHES, method: "POST", payload: '{"id":"{{.id}}"}', ...over };
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/**
 * A webhook service with a file per level; records what it sends. Every request is answered 204 by
 * default.
 */
export class Bench {
  readonly answers: WebhookAnswer[] = [];
  readonly requests: Sent[] = [];
  readonly logged: string[] = [];
  readonly files: Record<string, string>;
  secrets: Record<string, Record<string, string>> = {
    "github-secret": { GITHUBTOKEN: "ghp_secret" },
  };
  status: number[] = [];
  body = "";
  subscriptions: {
    id: string;
    event: string;
    filter: { projects: string[]; stages: string[]; services: string[] };
  }[] = [
    {
      id: SUBSCRIPTION,
      event: "sh.keptn.event.deployment.*",
      filter: { projects: ["shop"], stages: [], services: [] },
    },
  ];
  addresses: readonly { address: string; names: readonly string[] }[] = [
    { address: "140.82.121.6", names: ["lb-140-82-121-6-fra.github.com."] },
  ];

  constructor(
    files: Record<string, string> | string,
    private readonly ports: Partial<WebhookPorts> = {},
  ) {
    this.files = typeof files === "string" ? { "shop/staging/cart": files } : files;
  }

  async handle(event: KeptnEvent = keptnEvent()): Promise<this> {
    await createWebhookService({
      subscriptions: () => this.subscriptions,
      resource: (level) => this.files[Object.values(level).join("/")],
      secret: (name, key) => (this.secrets[name] ? (this.secrets[name][key] ?? "") : undefined),
      send: (answer) => void this.answers.push(answer),
      log: (message) => void this.logged.push(message),
      httpRequest: async (method, url, headers, body) => {
        this.requests.push({ method, url, headers, body });
        return { status: this.status.shift() ?? 204, body: this.body };
      },
      resolveHost: async (host) => {
        if (host.endsWith(".invalid")) throw new Error(`lookup ${host}: no such host`);
        return this.addresses;
      },
      ...this.ports,
    }).handle(event);
    return this;
  }

  /** The kinds of the events sent: `started`, `finished`. */
  kinds(): string[] {
    return this.answers.map(({ type }) => type.slice(type.lastIndexOf(".") + 1));
  }

  /** The message of the last event. */
  message(): string {
    return String(this.answers.at(-1)?.data["message"]);
  }
}
