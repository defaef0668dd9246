import { readFileSync } from "node:fs";
import { UsageError } from "../command";
import { parseSequenceEventType } from "../../src/domain/events/sequence-events";
import type { JsonObject } from "../../src/domain/text/json";
import {
  getOwn,
  isDeeperThan,
  isJsonObject,
  MAX_JSON_DEPTH,
  parsedJson,
  textAt,
} from "../../src/domain/text/json";

/** An event that somebody has written down to send it. */
export type EventFile =
  /** It starts a sequence, so there is something to wait for. */
  | {
      readonly kind: "sequence";
      readonly event: JsonObject;
      readonly stage: string;
      readonly sequence: string;
      readonly project: string;
      readonly service: string;
      readonly data: JsonObject;
    }
  | { readonly kind: "other"; readonly event: JsonObject; readonly type: string };

/** @throws UsageError naming the file and what is wrong with it */
export function readEventFile(path: string): EventFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return parseEventFile(text, path);
}

/** @throws UsageError naming the file and what is wrong with it */
function parseEventFile(text: string, path: string): EventFile {
  const event = parsedJson(text.replace(/^\ufeff/, ""));
  const type = isJsonObject(event) ? textAt(event, "type") : "";
  if (!isJsonObject(event) || type === "")
    throw new UsageError(
      `${path}: expected an event as JSON, with type and data, such as {"type": "sh.keptn.event.staging.release.triggered", "data": {"project": "…", "service": "…"}}.`,
    );
  if (isDeeperThan(event, MAX_JSON_DEPTH))
    throw new UsageError(`${path}: nested more than ${MAX_JSON_DEPTH} levels deep.`);
  const name = parseSequenceEventType(type);
  const data = getOwn(event, "data") ?? {};
  if (name?.kind !== "triggered" || !isJsonObject(data)) return { kind: "other", event, type };
  return {
    kind: "sequence",
    event,
    stage: name.stage,
    sequence: name.sequence,
    project: textAt(data, "project"),
    service: textAt(data, "service"),
    data,
  };
}
