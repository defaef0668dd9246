import { getOwn, isJsonObject } from "../../src/domain/json";
import type { Engine } from "../engine/engine";
import type { Secret } from "../engine/secrets";
import { DEFAULT_SECRET_SCOPE, SECRET_SCOPES } from "../engine/secrets";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, error, json, jsonBody, parameter, text } from "./exchange";

/** A Kubernetes secret holds no more. */
const MAX_SECRET_BYTES = 1024 * 1024;

/** `POST /api/secrets/v1/secret` (control-plane.md 6.1). */
export function createSecret(engine: Engine, request: ApiRequest): ApiAnswer {
  const secret = readSecret(request);
  if (engine.secrets.has(secret.name)) return error(409, `Unable to create secret: ${secret.name} already exists`);
  engine.secrets.put(secret);
  return json(201, { name: secret.name, scope: secret.scope });
}

export function updateSecret(engine: Engine, request: ApiRequest): ApiAnswer {
  const secret = readSecret(request);
  if (!engine.secrets.has(secret.name)) return error(404, `Unable to update secret: ${secret.name} not found`);
  engine.secrets.put(secret);
  return json(200, { name: secret.name, scope: secret.scope });
}

export function deleteSecret(engine: Engine, request: ApiRequest): ApiAnswer {
  const name = parameter(request, "name") ?? "";
  const scope = parameter(request, "scope") ?? "";
  return engine.secrets.delete(name, scope) ? json(200, {}) : error(404, `Unable to delete secret: ${name} not found`);
}

/** Capital S, and never a value (6.1, trap 25). */
export function listSecrets(engine: Engine): ApiAnswer {
  return json(200, { Secrets: engine.secrets.list().map(({ name, scope, data }) => ({ name, scope, keys: Object.keys(data) })) });
}

export function listScopes(): ApiAnswer {
  return json(200, { scopes: SECRET_SCOPES });
}

function readSecret(request: ApiRequest): Secret {
  const body = jsonBody(request);
  const name = text(getOwn(body, "name"));
  const scope = text(getOwn(body, "scope")) || DEFAULT_SECRET_SCOPE;
  const data = getOwn(body, "data");
  if (name === "" || !isJsonObject(data)) throw new BadRequest("Invalid request format: name and data must be set");
  if (!(SECRET_SCOPES as readonly string[]).includes(scope)) throw new BadRequest(`Unable to create secret: scope ${scope} not found`);
  const entries = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const bytes = entries.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
  if (bytes > MAX_SECRET_BYTES) throw new BadRequest("Unable to create secret: too big");
  return { name, scope, data: Object.fromEntries(entries) };
}
