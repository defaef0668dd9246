import type { Engine } from "../engine/engine";
import type { KeptnEvent } from "../engine/event";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, json, parameter } from "./exchange";
import { count, integer, offsetText } from "./paging";

/**
 * `GET /api/controlPlane/v1/event/triggered/{eventType}` (docs/reference/keptn.md#open-tasks): open
 * and already due. Its paging is broken on purpose: a later page has the right length and the wrong
 * items, the first ones again.
 */
export function getOpenTasks(engine: Engine, request: ApiRequest, type: string): ApiAnswer {
  const project = parameter(request, "project");
  if (project && !engine.projects.exists(project)) return error(404, "project not found");
  const filter = {
    type,
    id: parameter(request, "eventID") ?? "",
    stage: parameter(request, "stage") ?? "",
    service: parameter(request, "service") ?? "",
    dueAt: engine.clock.now(),
  };
  const { openEvents } = engine.sequences;
  const found = (project ? [project] : engine.projects.names()).flatMap((name) =>
    openEvents.find(name, filter),
  );
  const size = integer(request, "pageSize", 20);
  const offset = offsetText(parameter(request, "nextPageKey"));
  const length = Math.max(0, Math.min(found.length, offset + size) - offset);
  const next = offset + size < found.length ? offset + size : 0;
  return json(200, {
    events: found.slice(0, length).map(stored),
    nextPageKey: String(next),
    ...count("totalCount", found.length),
  });
}

/** The model of what is stored has no field for it (docs/reference/keptn.md#attributes). */
function stored({
  datacontenttype: _lost,
  ...event
}: KeptnEvent): Omit<KeptnEvent, "datacontenttype"> {
  return event;
}
