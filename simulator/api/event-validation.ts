import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { decodeData, parseSequenceType, parseTaskType } from "../engine/event";

/**
 * The parts of an event that the API checks when its validation is switched on
 * (docs/reference/keptn.md#validation).
 */
interface CheckedEvent {
  readonly type: string;
  readonly triggeredid: string;
  readonly data: Json;
}

const UNCHECKED_TYPES = ["sh.keptn.log.error", "sh.keptn.events.problem"];
const MONITORING = "sh.keptn.event.monitoring.configure";
const NOT_DECODABLE = "could not parse common event data";
const SCOPE_MISSING = "mandatory field(s) 'project', 'stage' or 'service' missing";

/** @returns the message of the 400 answer, or `undefined` when the event passes */
export function validateEvent(event: CheckedEvent): string | undefined {
  if (UNCHECKED_TYPES.includes(event.type)) return undefined;
  if (event.type === MONITORING) return validateMonitoring(event.data);
  const sequence = parseSequenceType(event.type);
  if (sequence !== undefined) return validateSequence(event, sequence);
  const task = parseTaskType(event.type);
  return task === undefined ? "unknown event type" : validateTask(event, task.kind);
}

function validateSequence(
  event: CheckedEvent,
  type: { stage: string; kind: string },
): string | undefined {
  if (type.kind !== "triggered") return `unknown event type action: ${type.kind}`;
  const data = decodeData(event.data);
  if (data === undefined) return NOT_DECODABLE;
  if (!data.project || !data.stage || !data.service) return SCOPE_MISSING;
  return data.stage === type.stage
    ? undefined
    : "stage name in event data and in event type does not match";
}

function validateTask(event: CheckedEvent, kind: string): string | undefined {
  if (kind === "invalidated") return undefined;
  if (kind !== "started" && kind !== "finished") return `unknown event type action: ${kind}`;
  const data = decodeData(event.data);
  if (data === undefined) return NOT_DECODABLE;
  if (!data.project || !data.stage || !data.service) return SCOPE_MISSING;
  if (!event.triggeredid) return "mandatory field 'triggeredid' missing";
  if (kind === "finished" && !data.result) return "result field is not set";
  return kind === "finished" && !data.status ? "status field is not set" : undefined;
}

function validateMonitoring(data: Json): string | undefined {
  const complete =
    isJsonObject(data) &&
    [getOwn(data, "project"), getOwn(data, "type")].every(
      (value) => typeof value === "string" && value !== "",
    );
  return complete ? undefined : "mandatory fields(s) 'project', 'service' or 'type' missing";
}
