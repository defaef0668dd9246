import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { json, jsonBody, parameter, text } from "./exchange";
import { count, integer, pageOf } from "./paging";

/**
 * `GET /api/controlPlane/v1/log` (docs/reference/keptn.md#abort-pause-and-evaluations), newest
 * first.
 */
export function getLogs(engine: Engine, request: ApiRequest): ApiAnswer {
  const [integrationId, fromTime, beforeTime] = ["integrationId", "fromTime", "beforeTime"].map(
    (name) => parameter(request, name),
  );
  const found = engine.integrationLog
    .filter(
      (entry) =>
        (!integrationId || entry.integrationid === integrationId) &&
        (!fromTime || entry.time > fromTime) &&
        (!beforeTime || entry.time < beforeTime),
    )
    .toReversed();
  const page = pageOf(found, integer(request, "nextPageKey", 0), integer(request, "pageSize", 20));
  return json(200, {
    logs: page.items,
    ...count("nextPageKey", page.next),
    ...count("totalCount", found.length),
  });
}

/** `POST /api/controlPlane/v1/log`: integrations report here. */
export function postLogs(engine: Engine, request: ApiRequest): ApiAnswer {
  const logs = getOwn(jsonBody(request), "logs");
  for (const entry of Array.isArray(logs) ? (logs as readonly Json[]) : []) {
    if (!isJsonObject(entry)) continue;
    const field = (name: string): string => text(getOwn(entry, name));
    engine.integrationLog.push({
      integrationid: field("integrationid"),
      message: field("message"),
      time: engine.clock.now().toISOString(),
      shkeptncontext: field("shkeptncontext"),
      task: field("task"),
      triggeredid: field("triggeredid"),
    });
  }
  return json(200, {});
}
