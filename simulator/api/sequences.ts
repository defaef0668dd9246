import type { Engine } from "../engine/engine";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, error, json, jsonBody, parameter, text } from "./exchange";
import { count, integer, pageOf } from "./paging";
import { getOwn } from "../../src/domain/text/json";

/**
 * `GET /api/controlPlane/v1/sequence/{project}` (docs/reference/keptn.md#sequences-and-executions).
 * An unknown project is an empty list.
 */
export function getSequences(engine: Engine, request: ApiRequest, project: string): ApiAnswer {
  const [name, state, fromTime, beforeTime] = ["name", "state", "fromTime", "beforeTime"].map(
    (key) => parameter(request, key),
  );
  const contexts = parameter(request, "keptnContext")?.split(",");
  const found = engine.sequences.views
    .ofProject(project)
    .filter(
      (view) =>
        (!name || view.name === name) &&
        (!state || view.state === state) &&
        (!fromTime || view.time > fromTime) &&
        (!beforeTime || view.time < beforeTime) &&
        (!contexts?.[0] || contexts.includes(view.shkeptncontext)),
    );
  const page = pageOf(found, integer(request, "nextPageKey", 0), integer(request, "pageSize", 0));
  return json(200, {
    states: page.items,
    ...(page.next > 0 && { nextPageKey: page.next }),
    ...count("totalCount", found.length),
  });
}

/** `GET /api/controlPlane/v1/sequence-execution`: one item per stage execution, newest first. */
export function getSequenceExecutions(engine: Engine, request: ApiRequest): ApiAnswer {
  const project = parameter(request, "project");
  if (!project) throw new BadRequest("Invalid request format: project name must not be empty");
  if (!engine.projects.exists(project)) return error(404, "project not found");
  const [stage, service, name, status, keptnContext] = [
    "stage",
    "service",
    "name",
    "status",
    "keptnContext",
  ].map((key) => parameter(request, key));
  const found = engine.sequences
    .executions(project)
    .filter(
      ({ scope, sequence, state }) =>
        (!stage || scope.stage === stage) &&
        (!service || scope.service === service) &&
        (!name || sequence.name === name) &&
        (!status || state === status) &&
        (!keptnContext || scope.keptnContext === keptnContext),
    )
    .toReversed();
  const page = pageOf(found, integer(request, "nextPageKey", 0), integer(request, "pageSize", 0));
  const sequenceExecutions = page.items.map(
    ({
      id,
      sequence,
      scope,
      inputProperties,
      triggeredAt,
      state,
      stateBeforePause,
      previousTasks,
      currentTask,
    }) => ({
      _id: id,
      schemaVersion: "1",
      sequence: {
        name: sequence.name,
        tasks: sequence.tasks.map((task) => ({ ...task, properties: task.properties ?? null })),
      },
      status: { state, stateBeforePause, previousTasks, currentTask },
      scope: filled(scope),
      inputProperties,
      triggeredAt,
    }),
  );
  return json(200, {
    ...(page.next > 0 && { nextPageKey: page.next }),
    ...count("pageSize", page.items.length),
    ...count("totalCount", found.length),
    sequenceExecutions,
  });
}

/**
 * `POST …/sequence/{project}/{keptnContext}/control`
 * (docs/reference/keptn.md#abort-pause-and-evaluations): 200 even for an unknown word or context.
 */
export function controlSequence(
  engine: Engine,
  request: ApiRequest,
  project: string,
  keptnContext: string,
): ApiAnswer {
  const body = jsonBody(request);
  const state = text(getOwn(body, "state"));
  const stage = text(getOwn(body, "stage"));
  if (state === "")
    throw new BadRequest(
      "Invalid request format: Key: 'SequenceControlCommand.State' Error:Field " +
        "validation for 'State' failed on the 'required' tag",
    );
  if (state === "abort") engine.sequences.abort(project, keptnContext, stage);
  if (state === "pause") engine.sequences.pause(project, keptnContext, stage);
  if (state === "resume") engine.sequences.resume(project, keptnContext, stage);
  return json(200, {});
}

/** Empty texts and maps are left out. */
function filled(scope: object): object {
  const isFilled = (value: unknown): boolean =>
    value !== "" &&
    !(typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(scope).filter(([, value]) => isFilled(value)));
}
