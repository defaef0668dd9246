import type { ControlPlane } from "../../simulator";
import { WEBHOOK_SERVICE } from "../../simulator";
import type { Json, JsonObject } from "../../src/domain/text/json";
import type { Example } from "./example";

const SECRET_SCOPE = "keptn-webhook-service";

/** The public API of a control plane. */
export class Api {
  constructor(private readonly plane: Pick<ControlPlane, "url" | "token">) {}

  /** @throws Error with status and answer when it is not a 2xx */
  async call(method: "GET" | "POST" | "PUT", path: string, body?: Json): Promise<unknown> {
    const response = await fetch(`${this.plane.url}/api${path}`, {
      method,
      headers: {
        "x-token": this.plane.token,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  /** @returns the context in force */
  async send(event: JsonObject): Promise<string> {
    const { keptnContext } = (await this.call("POST", "/v1/event", event)) as {
      keptnContext: string;
    };
    return keptnContext;
  }
}

/**
 * Sets a project up as the documentation says, and in its order: secrets, files, subscriptions last
 * – an event in between would fail with "no valid webhook config found"
 *   (docs/reference/keptn.md#subscriptions).
 */
export async function setUp(
  api: Api,
  plane: ControlPlane,
  example: Example,
  githubToken: string,
): Promise<void> {
  const { name: project, trigger, shipyard } = example;
  plane.createProject({
    name: project,
    shipyard: example.shipyardText,
    services: [trigger.service],
  });
  for (const name of new Set(example.secrets.map((secret) => secret.name))) {
    const keys = example.secrets
      .filter((secret) => secret.name === name)
      .map(({ key }) => [key, githubToken] as const);
    await api.call("POST", "/secrets/v1/secret", {
      name,
      scope: SECRET_SCOPE,
      data: Object.fromEntries(keys),
    });
  }
  await putFile(
    api,
    `/resource-service/v1/project/${project}`,
    "webhook/webhook.yaml",
    example.webhookText,
  );
  for (const stage of shipyard.stages)
    await putFile(
      api,
      `/resource-service/v1/project/${project}/stage/${stage.name}/service/${trigger.service}`,
      "slo.yaml",
      example.sloText,
    );
  const [integration] = (await api.call(
    "GET",
    `/controlPlane/v1/uniform/registration?name=${WEBHOOK_SERVICE}`,
  )) as readonly { id: string }[];
  if (integration === undefined) throw new Error(`The control plane has no ${WEBHOOK_SERVICE}.`);
  for (const { id, event } of example.subscriptions) {
    const filter = { projects: [project], stages: [], services: [] };
    await api.call(
      "PUT",
      `/controlPlane/v1/uniform/registration/${integration.id}/subscription/${id}`,
      { event, filter },
    );
  }
}

async function putFile(api: Api, level: string, resourceURI: string, text: string): Promise<void> {
  await api.call("PUT", `${level}/resource`, {
    resources: [{ resourceURI, resourceContent: Buffer.from(text).toString("base64") }],
  });
}
