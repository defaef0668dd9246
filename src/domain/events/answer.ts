import { objectAt, textAt } from "../text/json";
import type { JsonObject } from "../text/json";
import { parseTaskEventType } from "./event-type";
import type { OutgoingEvent } from "./events";

const VERSION = "1";

/** The one answer for everybody who takes JSON. `errored` is a status, and never a result. */
export function answerOf({ type, source, triggeredid, data }: OutgoingEvent): JsonObject {
  const task = parseTaskEventType(type)?.task ?? "";
  const [, id = "", attempt = "1"] = /\/runs\/(\d+)\/attempts\/(\d+)$/.exec(source) ?? [];
  const common = {
    version: VERSION,
    id: triggeredid,
    task,
    run: { id: Number(id), attempt: Number(attempt), url: source },
  };
  if (type.endsWith(".started")) return { ...common, status: "started" };
  return {
    ...common,
    status: textAt(data, "status"),
    result: textAt(data, "result"),
    message: textAt(data, "message"),
    data: objectAt(data, task),
    labels: objectAt(data, "labels"),
  };
}
