import type { Engine } from "../engine/engine";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, json, parameter } from "./exchange";
import { count, integer, offsetText, pageOf } from "./paging";

/** `GET …/project/{p}/stage/{s}/service` (docs/reference/keptn.md#abort-pause-and-evaluations). */
export function listServices(
  engine: Engine,
  request: ApiRequest,
  project: string,
  stage: string,
): ApiAnswer {
  const missing = missingStage(engine, project, stage);
  if (missing !== undefined) return error(404, missing);
  const services = engine.projects.services(project).toSorted().map(describeService);
  const page = pageOf(
    services,
    offsetText(parameter(request, "nextPageKey")),
    integer(request, "pageSize", 20),
  );
  return json(200, {
    services: page.items,
    nextPageKey: String(page.next),
    ...count("totalCount", services.length),
  });
}

/**
 * What `keptn trigger sequence` asks before it sends
 * (docs/reference/keptn.md#how-keptns-own-command-line-does-it).
 */
export function getService(
  engine: Engine,
  project: string,
  stage: string,
  service: string,
): ApiAnswer {
  const missing = missingStage(engine, project, stage);
  if (missing !== undefined) return error(404, missing);
  return engine.projects.services(project).includes(service)
    ? json(200, describeService(service))
    : error(404, "service not found");
}

function missingStage(engine: Engine, project: string, stage: string): string | undefined {
  if (!engine.projects.exists(project)) return "project not found";
  return engine.projects.stages(project).includes(stage) ? undefined : "stage not found";
}

export function describeService(serviceName: string): {
  openRemediations: null;
  serviceName: string;
} {
  return { openRemediations: null, serviceName };
}
