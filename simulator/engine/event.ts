import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";

/**
 * An event as it travels on the bus (docs/reference/keptn.md#attributes). Events of the API carry
 * `contenttype`, events of the shipyard-controller carry `datacontenttype` instead; `triggeredid`
 * is absent on `.triggered` events.
 */
export interface KeptnEvent {
  readonly type: string;
  readonly source: string;
  readonly data: Json;
  readonly id: string;
  /** `2006-01-02T15:04:05.000Z` */
  readonly time: string;
  readonly specversion: string;
  readonly contenttype?: string;
  readonly datacontenttype?: string;
  readonly shkeptncontext: string;
  readonly shkeptnspecversion?: string;
  readonly shkeptnversion?: string;
  readonly triggeredid?: string;
  readonly gitcommitid?: string;
  readonly extensions?: Json;
}

/**
 * The common fields of `data` (docs/reference/keptn.md#common-fields), as Go's decoder fills its
 * struct: absent and null are empty.
 */
export interface EventData {
  readonly project: string;
  readonly stage: string;
  readonly service: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly status: string;
  readonly result: string;
  readonly message: string;
}

export const SHIPYARD_CONTROLLER = "shipyard-controller";
export const LIGHTHOUSE_SERVICE = "lighthouse-service";
export const APPROVAL_SERVICE = "approval-service";
/** What the API writes when it gets no usable `source`. */
export const API_SOURCE = "https://github.com/keptn/keptn/api";

/**
 * The last segment (docs/reference/keptn.md#event-types): `triggered`, `started`, `changed`,
 * `finished`, `invalidated` …
 */
export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf(".") + 1);
}

export function replaceKind(type: string, kind: string): string {
  return `${type.slice(0, type.lastIndexOf(".") + 1)}${kind}`;
}

/** Exactly five segments, none empty; no prefix is looked at. */
export function parseTaskType(type: string): { task: string; kind: string } | undefined {
  const segments = type.split(".");
  const [, , , task, kind] = segments;
  return segments.length === 5 && segments.every(Boolean) && task && kind
    ? { task, kind }
    : undefined;
}

/** Exactly six segments, none empty; `sh.keptn.event.<task>.status.changed` is one of these. */
export function parseSequenceType(
  type: string,
): { stage: string; sequence: string; kind: string } | undefined {
  const segments = type.split(".");
  const [, , , stage, sequence, kind] = segments;
  return segments.length === 6 && segments.every(Boolean) && stage && sequence && kind
    ? { stage, sequence, kind }
    : undefined;
}

export function taskType(task: string, kind: string): string {
  return `sh.keptn.event.${task}.${kind}`;
}

export function sequenceType(stage: string, sequence: string, kind: string): string {
  return `sh.keptn.event.${stage}.${sequence}.${kind}`;
}

/**
 * Decodes `data` into the common fields.
 *
 * @returns `undefined` where Go's decoder fails: data that is no object, a label or a message that
 *          is not text. `null` is harmless everywhere.
 */
export function decodeData(data: Json | undefined): EventData | undefined {
  if (!isJsonObject(data)) return undefined;
  const texts = ["project", "stage", "service", "status", "result", "message"].map((name) =>
    text(getOwn(data, name)),
  );
  const labels = decodeLabels(getOwn(data, "labels"));
  const [project, stage, service, status, result, message] = texts;
  if (project === undefined || stage === undefined || service === undefined) return undefined;
  if (status === undefined || result === undefined || message === undefined || labels === undefined)
    return undefined;
  return { project, stage, service, labels, status, result, message };
}

/**
 * The scope the shipyard-controller works with: no project, stage or service means that the event
 * is dropped.
 */
export function scopeOf(event: KeptnEvent): EventData | undefined {
  const data = decodeData(event.data);
  return data && data.project && data.stage && data.service ? data : undefined;
}

export function dataObject(event: KeptnEvent): JsonObject {
  return isJsonObject(event.data) ? event.data : {};
}

function text(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : undefined;
}

function decodeLabels(value: Json | undefined): Record<string, string> | undefined {
  if (value === undefined || value === null) return {};
  if (!isJsonObject(value)) return undefined;
  const entries = Object.entries(value).map(([name, label]) => [name, text(label)] as const);
  if (entries.some(([, label]) => label === undefined)) return undefined;
  return Object.fromEntries(entries.map(([name, label]) => [name, label ?? ""]));
}
