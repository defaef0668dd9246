import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import type { Secret } from "../engine/secrets";
import { DEFAULT_SECRET_SCOPE, SECRET_SCOPES } from "../engine/secrets";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, empty, error, json, jsonBody, parameter, text } from "./exchange";

/** A Kubernetes secret holds no more. */
const MAX_SECRET_BYTES = 1024 * 1024;

/** `POST /api/secrets/v1/secret` (docs/reference/keptn.md#secrets). */
export function createSecret(engine: Engine, request: ApiRequest): ApiAnswer {
  const secret = readSecret(request);
  if (engine.secrets.has(secret.name))
    return error(409, `Unable to create secret: secret already exists`);
  engine.secrets.put(secret);
  return json(201, echo(secret, request));
}

export function updateSecret(engine: Engine, request: ApiRequest): ApiAnswer {
  const secret = readSecret(request);
  if (!engine.secrets.has(secret.name))
    return error(404, `Unable to update secret: secret not found`);
  engine.secrets.put(secret);
  return json(200, echo(secret, request));
}

export function deleteSecret(engine: Engine, request: ApiRequest): ApiAnswer {
  const name = parameter(request, "name") ?? "";
  const scope = parameter(request, "scope") ?? "";
  return engine.secrets.delete(name, scope)
    ? empty()
    : error(404, `Unable to delete secret: secret not found`);
}

/** Capital S, and never a value. */
export function listSecrets(engine: Engine): ApiAnswer {
  return json(200, {
    Secrets: engine.secrets
      .list()
      .map(({ name, scope, data }) => ({ name, scope, keys: Object.keys(data) })),
  });
}

export function listScopes(): ApiAnswer {
  return json(200, { scopes: SECRET_SCOPES.toSorted() });
}

/**
 * Both answers repeat the value in clear text (seen on 1.4.5): whoever prints them, prints the
 * secret.
 */
function echo({ name, scope, data }: Secret, request: ApiRequest): object {
  return { data: isJsonObject(getOwn(jsonBody(request), "data")) ? data : null, name, scope };
}

function readSecret(request: ApiRequest): Secret {
  const body = jsonBody(request);
  const name = text(getOwn(body, "name"));
  const scope = text(getOwn(body, "scope")) || DEFAULT_SECRET_SCOPE;
  const data = getOwn(body, "data");
  if (name === "")
    throw new BadRequest(
      "Invalid request format: Key: 'Secret.SecretMetadata.Name' Error:Field " +
        "validation for 'Name' failed on the 'required' tag",
    );
  if (!(SECRET_SCOPES as readonly string[]).includes(scope))
    throw new BadRequest(
      `Unable to create secret: unable to check defined scope ${scope} for secret ${name}: scope not found`,
    );
  const entries = Object.entries(isJsonObject(data) ? data : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const bytes = entries.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
  if (bytes > MAX_SECRET_BYTES) throw new BadRequest("Unable to create secret: too big");
  return { name, scope, data: Object.fromEntries(entries) };
}
