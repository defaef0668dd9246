import type { Engine } from "../engine/engine";
import type { FilterTerms, StoreQuery } from "../engine/event-store";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, json, parameter } from "./exchange";
import { count, offsetText, pageOf, pageSize } from "./paging";

const QUERY = [
  "project",
  "stage",
  "service",
  "type",
  "source",
  "keptnContext",
  "eventID",
  "fromTime",
  "beforeTime",
  "root",
] as const;

/**
 * `GET /api/mongodb-datastore/event` (docs/reference/keptn.md#the-event-store): a text offset,
 * absent at the end.
 */
export function getEvents(engine: Engine, request: ApiRequest): ApiAnswer {
  const size = pageSize(request, "pageSize");
  if (typeof size !== "number") return size;
  const entries = QUERY.map((name) => [name, parameter(request, name)] as const).filter(
    ([, value]) => value !== undefined,
  );
  const found = engine.store.query(Object.fromEntries(entries) as StoreQuery);
  const page = pageOf(found, offsetText(parameter(request, "nextPageKey")), size);
  return json(200, {
    events: page.items,
    ...(page.next > 0 && { nextPageKey: String(page.next) }),
    pageSize: size,
    ...count("totalCount", found.length),
  });
}

/** `GET /api/mongodb-datastore/event/type/{eventType}`. */
export function getEventsByType(engine: Engine, request: ApiRequest, eventType: string): ApiAnswer {
  const filter = parameter(request, "filter");
  if (!filter) return error(422, "filter in query is required", 602);
  const limit = pageSize(request, "limit");
  if (typeof limit !== "number") return limit;
  const terms = parseFilter(filter);
  if (!terms["data.project"]?.[0] && !terms["shkeptncontext"]?.[0])
    return error(
      400,
      "invalid event filter: either 'shkeptncontext' or 'data.project' must be set",
    );
  const fromTime = parameter(request, "fromTime");
  const options = {
    excludeInvalidated: parameter(request, "excludeInvalidated") === "true",
    ...(fromTime !== undefined && { fromTime }),
  };
  return json(200, { events: engine.store.queryByType(eventType, terms, options).slice(0, limit) });
}

/** Terms joined by ` AND `, values by commas; a term with more than one colon is ignored. */
function parseFilter(filter: string): FilterTerms {
  const terms = filter.split(" AND ").map((term) => term.split(":"));
  return Object.fromEntries(
    terms
      .filter((parts) => parts.length === 2)
      .map(([path = "", values = ""]) => [path, values.split(",")]),
  );
}
