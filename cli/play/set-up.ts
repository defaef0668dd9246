import type { ControlPlane, Subscription } from "../../simulator";
import { WEBHOOK_SERVICE } from "../../simulator";
import type { Json, JsonObject } from "../../src/domain/text/json";

const SECRET_SCOPE = "keptn-webhook-service";

/** The public API of a control plane. */
export class Api {
  constructor(private readonly plane: Pick<ControlPlane, "url" | "token">) {}

  /** @throws Error with status and answer when it is not a 2xx */
  async call(
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    body?: Json,
  ): Promise<unknown> {
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

/** What a project of the control plane is made of; of files that do not exist the text is absent. */
export interface ProjectFiles {
  readonly name: string;
  readonly shipyardText: string | undefined;
  readonly webhookText: string | undefined;
  /** Of every service. */
  readonly sloText: string | undefined;
  readonly services: readonly string[];
  readonly subscriptions: readonly FileSubscription[];
  readonly secrets: readonly { readonly name: string; readonly key: string }[];
}

interface FileSubscription {
  readonly id: string;
  readonly event: string;
  /** Without one, or with an empty one, it is for all of the project. */
  readonly filter?: Subscription["filter"];
}

interface Place {
  readonly plane: ControlPlane;
  readonly api: Api;
  readonly githubToken: string;
}

/**
 * Sets a project up as the documentation says, and in its order: secrets, files, subscriptions last
 * – an event in between would fail with "no valid webhook config found"
 *   (docs/reference/keptn.md#subscriptions).
 *
 * @param before  what was set up last time: only what differs is done
 */
export async function setUp(
  place: Place,
  files: ProjectFiles,
  before?: ProjectFiles,
): Promise<void> {
  const { api, plane } = place;
  const { name, shipyardText, webhookText, sloText } = files;
  if (shipyardText === undefined) return;
  if (!plane.engine.projects.exists(name))
    plane.createProject({ name, shipyard: shipyardText, services: files.services });
  const project = `/resource-service/v1/project/${encodeURIComponent(name)}`;
  if (before !== undefined && shipyardText !== before.shipyardText)
    await putFile(api, project, "shipyard.yaml", shipyardText);
  await putSecrets(place, files);
  if (webhookText !== undefined && webhookText !== before?.webhookText)
    await putFile(api, project, "webhook/webhook.yaml", webhookText);
  if (sloText !== undefined && sloText !== before?.sloText)
    for (const stage of plane.engine.projects.stages(name))
      for (const service of files.services)
        await putFile(api, `${project}/stage/${stage}/service/${service}`, "slo.yaml", sloText);
  await putSubscriptions(place, files, before?.subscriptions ?? []);
}

/** Those that do not exist yet: somebody may have given another value. */
async function putSecrets({ api, plane, githubToken }: Place, files: ProjectFiles): Promise<void> {
  for (const name of new Set(files.secrets.map((secret) => secret.name))) {
    if (plane.engine.secrets.has(name)) continue;
    const keys = files.secrets
      .filter((secret) => secret.name === name)
      .map(({ key }) => [key, githubToken] as const);
    await api.call("POST", "/secrets/v1/secret", {
      name,
      scope: SECRET_SCOPE,
      data: Object.fromEntries(keys),
    });
  }
}

async function putSubscriptions(
  { api }: Place,
  { name, subscriptions }: ProjectFiles,
  before: ProjectFiles["subscriptions"],
): Promise<void> {
  const [integration] = (await api.call(
    "GET",
    `/controlPlane/v1/uniform/registration?name=${WEBHOOK_SERVICE}`,
  )) as readonly { id: string }[];
  if (integration === undefined) throw new Error(`The control plane has no ${WEBHOOK_SERVICE}.`);
  const base = `/controlPlane/v1/uniform/registration/${integration.id}/subscription`;
  for (const subscription of subscriptions) {
    const { id, event, filter } = subscription;
    if (before.some((known) => JSON.stringify(known) === JSON.stringify(subscription))) continue;
    const { projects, stages = [], services = [] } = filter ?? {};
    await api.call("PUT", `${base}/${encodeURIComponent(id)}`, {
      event,
      filter: { projects: projects?.length ? projects : [name], stages, services },
    });
  }
  for (const { id } of before)
    if (!subscriptions.some((kept) => kept.id === id))
      await api.call("DELETE", `${base}/${encodeURIComponent(id)}`);
}

async function putFile(api: Api, level: string, resourceURI: string, text: string): Promise<void> {
  await api.call("PUT", `${level}/resource`, {
    resources: [{ resourceURI, resourceContent: Buffer.from(text).toString("base64") }],
  });
}
