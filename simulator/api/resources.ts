import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import type { ResourceLevel } from "../engine/resources";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, error, json, jsonBody, parameter, plain, text } from "./exchange";

/** `PUT` and `POST …/resource` (docs/reference/keptn.md#files): contents travel in base64. */
export function putResources(engine: Engine, request: ApiRequest, level: ResourceLevel): ApiAnswer {
  const missing = missingPart(engine, level);
  if (missing !== undefined) return error(404, missing);
  const resources = getOwn(jsonBody(request), "resources");
  const files = (Array.isArray(resources) ? (resources as readonly Json[]) : []).map(readResource);
  const commitID =
    files.map(({ uri, content }) => engine.resources.put(level, uri, content)).at(-1) ??
    engine.resources.latestCommit(level);
  return json(request.method === "POST" ? 201 : 200, {
    commitID,
    metadata: metadata(level, commitID),
  });
}

/**
 * `GET …/resource/{uri}?gitCommitID=`. The gateway decodes once, so that a slash has to be encoded
 * twice (seen on 1.4.5).
 */
export function getResource(
  engine: Engine,
  request: ApiRequest,
  level: ResourceLevel,
  uri: string,
): ApiAnswer {
  const missing = missingPart(engine, level);
  if (missing !== undefined) return error(404, missing);
  if (uri.includes("/")) return plain(404, "404 page not found");
  const file = engine.resources.get(
    level,
    decodeURIComponent(uri),
    parameter(request, "gitCommitID"),
  );
  if (file === undefined) return error(404, "Resource not found");
  return json(200, {
    resourceURI: uri,
    resourceContent: Buffer.from(file.text).toString("base64"),
    metadata: metadata(level, file.commitID),
  });
}

function readResource(value: Json): { uri: string; content: string } {
  if (!isJsonObject(value)) throw new BadRequest("Invalid request format: expected an object");
  const uri = text(getOwn(value, "resourceURI"));
  const encoded = text(getOwn(value, "resourceContent"));
  if (uri === "" || uri.includes(".."))
    throw new BadRequest(`Invalid request format: invalid resource URI ${uri}`);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0)
    throw new BadRequest("resource content is not base64 encoded");
  return { uri, content: Buffer.from(encoded, "base64").toString("utf8") };
}

function missingPart(
  engine: Engine,
  { project, stage, service }: ResourceLevel,
): string | undefined {
  if (!engine.projects.exists(project)) return "Could not find credentials for upstream repository";
  if (stage !== undefined && !engine.projects.stages(project).includes(stage))
    return "Stage not found";
  return service !== undefined && !engine.projects.services(project).includes(service)
    ? "Service not found"
    : undefined;
}

function metadata(
  { project }: ResourceLevel,
  version: string,
): { upstreamURL: string; version: string } {
  return { upstreamURL: gitAddress(project), version };
}

/** No git host is behind it: the address is made up. */
export function gitAddress(project: string): string {
  return `http://git.example.org/${project}.git`;
}
