import type { Engine } from "../engine/engine";
import { GoYaml } from "../engine/go-yaml";
import type { Shipyard } from "../engine/shipyard";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, json, parameter } from "./exchange";
import { gitAddress } from "./resources";
import { describeService } from "./services";
import { count, integer, offsetText, pageOf } from "./paging";

interface StageView {
  readonly services: readonly object[];
  readonly stageName: string;
  readonly parentStages?: readonly string[];
}

/** `GET …/project` (docs/reference/keptn.md#projects), by name. */
export function listProjects(engine: Engine, request: ApiRequest): ApiAnswer {
  const names = engine.projects.names().toSorted();
  return listed(request, "projects", names, (name) => describeProject(engine, name));
}

export function getProject(engine: Engine, project: string): ApiAnswer {
  return engine.projects.exists(project)
    ? json(200, describeProject(engine, project))
    : error(404, `Project not found: ${project}`);
}

/** `GET …/project/{p}/stage`, by name, whatever their order in the shipyard. */
export function listStages(engine: Engine, request: ApiRequest, project: string): ApiAnswer {
  if (!engine.projects.exists(project)) return error(404, "project not found");
  const stages = describeStages(engine, project).toSorted((one, other) =>
    one.stageName < other.stageName ? -1 : 1,
  );
  return listed(request, "stages", stages, (stage) => stage);
}

export function getStage(engine: Engine, project: string, name: string): ApiAnswer {
  if (!engine.projects.exists(project)) return error(404, "project not found");
  const stage = describeStages(engine, project).find(({ stageName }) => stageName === name);
  if (stage !== undefined) return json(200, stage);
  // The handler goes on after it has said 404, and says 500 behind it.
  const { headers, body } = error(404, "stage not found");
  return { status: 404, headers, body: body + error(500, "stage not found").body };
}

function listed<T>(
  request: ApiRequest,
  name: "projects" | "stages",
  items: readonly T[],
  describe: (item: T) => object,
): ApiAnswer {
  const page = pageOf(
    items,
    offsetText(parameter(request, "nextPageKey")),
    integer(request, "pageSize", 20),
  );
  return json(200, {
    [name]: page.items.map(describe),
    nextPageKey: String(page.next),
    ...count("totalCount", items.length),
  });
}

function describeProject(engine: Engine, projectName: string): object {
  const shipyard = engine.resources.get({ project: projectName }, "shipyard.yaml")?.text ?? "";
  return {
    gitCredentials: { remoteURL: gitAddress(projectName) },
    projectName,
    shipyard,
    shipyardVersion: GoYaml.read(shipyard).field("apiVersion").text(),
    stages: describeStages(engine, projectName),
  };
}

function describeStages(engine: Engine, project: string): StageView[] {
  const shipyard = engine.projects.cachedShipyard(project);
  const services = engine.projects.services(project).map(describeService);
  return engine.projects.stages(project).map((stageName) => {
    const parentStages = parentsOf(stageName, shipyard);
    return { services, stageName, ...(parentStages.length > 0 && { parentStages }) };
  });
}

/** The stages whose sequences start one of this stage. */
function parentsOf(stageName: string, shipyard: Shipyard): readonly string[] {
  const sequences = shipyard.stages.find(({ name }) => name === stageName)?.sequences ?? [];
  const parents = sequences
    .flatMap(({ triggeredOn }) => triggeredOn.map(({ event }) => event.split(".")))
    .filter((parts) => parts.length === 3)
    .map(([parent = ""]) => parent);
  return [...new Set(parents)].filter((parent) => parent !== stageName);
}
