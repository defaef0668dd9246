import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import type { Integration, Subscription } from "../engine/integrations";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, json, jsonBody, parameter, text } from "./exchange";

/**
 * `GET /api/controlPlane/v1/uniform/registration` (docs/reference/keptn.md#subscriptions): a bare
 * list.
 */
export function listIntegrations(engine: Engine, request: ApiRequest): ApiAnswer {
  const [id, name, project, stage, service] = ["id", "name", "project", "stage", "service"].map(
    (key) => parameter(request, key),
  );
  const listens = (integration: Integration): boolean =>
    integration.subscriptions.some(
      ({ filter }) =>
        includes(filter.projects, project) &&
        includes(filter.stages, stage) &&
        includes(filter.services, service),
    );
  const wanted = (integration: Integration): boolean =>
    (!id || integration.id === id) &&
    (!name || integration.name === name) &&
    ((!project && !stage && !service) || listens(integration));
  return json(200, engine.integrations.all().filter(wanted));
}

export function registerIntegration(engine: Engine, request: ApiRequest): ApiAnswer {
  const name = text(getOwn(jsonBody(request), "name"));
  const known = engine.integrations.all().some((integration) => integration.name === name);
  return json(known ? 200 : 201, { id: engine.integrations.register(name, engine.newId()).id });
}

/** The rules on events and filters are not enforced, as in Keptn. */
export function createSubscription(
  engine: Engine,
  request: ApiRequest,
  integrationId: string,
): ApiAnswer {
  const id = engine.newId();
  const created = engine.integrations.putSubscription(
    integrationId,
    readSubscription(jsonBody(request, ""), id),
  );
  return created ? json(201, { id }) : notFound();
}

/** Creates too: the way to choose the id oneself. */
export function putSubscription(
  engine: Engine,
  request: ApiRequest,
  integrationId: string,
  id: string,
): ApiAnswer {
  const stored = engine.integrations.putSubscription(
    integrationId,
    readSubscription(jsonBody(request, ""), id),
  );
  return stored ? json(201, { id }) : error(500, "mongo: no documents in result");
}

export function listSubscriptions(engine: Engine, integrationId: string): ApiAnswer {
  const integration = engine.integrations.find(integrationId);
  return integration === undefined ? notFound() : json(200, integration.subscriptions);
}

export function getSubscription(engine: Engine, integrationId: string, id: string): ApiAnswer {
  const subscription = engine.integrations
    .find(integrationId)
    ?.subscriptions.find((other) => other.id === id);
  return subscription === undefined ? notFound() : json(200, subscription);
}

export function deleteSubscription(engine: Engine, integrationId: string, id: string): ApiAnswer {
  engine.integrations.deleteSubscription(integrationId, id);
  return json(200, {});
}

function readSubscription(body: JsonObject, id: string): Subscription {
  const filter = getOwn(body, "filter");
  const list = (name: string): readonly string[] | null =>
    isJsonObject(filter) ? texts(getOwn(filter, name)) : null;
  return {
    id,
    event: text(getOwn(body, "event")),
    filter: { projects: list("projects"), stages: list("stages"), services: list("services") },
  };
}

function texts(value: Json | undefined): readonly string[] | null {
  return Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === "string")
    : null;
}

function includes(list: readonly string[] | null, wanted: string | undefined): boolean {
  return !wanted || (list ?? []).includes(wanted);
}

function notFound(): ApiAnswer {
  return error(404, "mongo: no documents in result");
}
