import type { Json, JsonObject } from "../../src/domain/text/json";
import type { KeptnEvent } from "../engine/event";

/**
 * Attributes that are there only when they are not empty (docs/reference/keptn.md#template-data).
 */
const OPTIONAL = [
  "contenttype",
  "extensions",
  "id",
  "shkeptncontext",
  "shkeptnspecversion",
  "specversion",
  "triggeredid",
  "gitcommitid",
] as const;

/**
 * What templates see as `.`: the event as Go's model of it, without `.env`. `datacontenttype` is
 * not part of that model, so it is never there (docs/reference/keptn.md#attributes). `data`
 * includes what the connector wrote into `temporaryData`.
 */
export function templateData(event: KeptnEvent): JsonObject {
  const data: Record<string, Json> = {
    type: event.type,
    source: event.source,
    data: event.data,
    time: goTime(event.time),
  };
  for (const name of OPTIONAL) {
    const value = event[name];
    if (value !== undefined && value !== "") data[name] = value;
  }
  return data;
}

/**
 * Go writes no trailing zeros of a fraction: `…:05.120Z` is read as a time and comes out as
 * `…:05.12Z`.
 */
function goTime(time: string): string {
  return time.replace(/(\.(?:\d*[1-9])?)0+Z$/, "$1Z").replace(".Z", "Z");
}
