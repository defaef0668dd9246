import type { Json, JsonObject } from "../text/json";
import { isJsonObject, parsedObject } from "../text/json";
import { httpUrl } from "../text/web-address";

/**
 * What an event tells about the problem behind it; absent where it tells nothing. All of it is
 * foreign text.
 */
export interface Problem {
  readonly id?: string;
  readonly title?: string;
  /** An address of http or https. */
  readonly url?: string;
  readonly state?: string;
  readonly severity?: string;
  /** What the problem hits, such as services. */
  readonly impacted?: string;
  readonly rootCause?: string;
  readonly tags?: string;
  /** ISO time. */
  readonly start?: string;
}

const MAX_TEXT_CHARACTERS = 2_000;
const MAX_LISTED = 20;
/** In milliseconds since 1970; what is smaller is no time of a problem. */
const MIN_EPOCH_MS = 1_000_000_000_000;

/**
 * Where an event keeps its problem, by normalised name: Keptn's dynatrace-service, tasks of the
 * quick start, tickets.
 */
const PLACES = ["problem", "dynatraceproblem", "incident"];
/**
 * What a notification of Dynatrace may carry of its problem: an object, or JSON as text
 * (`{ProblemDetailsJSON}`, `…V2`).
 */
const DETAILS = ["problemdetails", "problemdetailsjson", "problemdetailsjsonv2"];
/** A longer text is no problem's details, and reading it costs time. */
const MAX_DETAILS_CHARACTERS = 200_000;

type Fields = ReadonlyMap<string, Json>;

interface Look {
  /** Names where the problem has fields of its own. */
  readonly own: readonly string[];
  /** Names that are safe to look for in `data` itself, where other things stand, too. */
  readonly flat?: readonly string[];
  /** Names in its details; those of both interfaces of Dynatrace's problems (v1, v2). */
  readonly details?: readonly string[];
}

/**
 * Reads the problem behind an event: `data.problem`, `data.dynatraceProblem` and `data.incident`,
 * in the spelling of Keptn (`problemTitle`) and of Dynatrace (`ProblemTitle`, `ProblemURL`,
 * `ImpactedEntities` …), what stands in its `ProblemDetails`, and a problem event whose fields
 * stand in `data` itself (docs/reference/keptn.md#payloads-of-the-known-tasks).
 */
export function problemOf(data: JsonObject): Problem {
  const flat = byLowerName(data);
  const own = PLACES.map((place) => flat.get(place))
    .filter(isJsonObject)
    .map(byLowerName);
  const details = [...own, flat].flatMap(detailsIn);
  const find = <T>(read: (value: Json) => T | undefined, names: Look): T | undefined => {
    const places = [
      ...own.map((fields) => [fields, names.own] as const),
      [flat, names.flat ?? []] as const,
      ...details.map((fields) => [fields, names.details ?? []] as const),
    ];
    for (const [fields, known] of places) {
      for (const name of known) {
        const value = fields.get(name);
        const found = value === undefined || isUnfilled(value) ? undefined : read(value);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const isFlat = flat.has("problemtitle") || flat.has("pid");
  const found = {
    id: find(textIn, {
      own: ["problemid", "pid", "displayid", "id"],
      flat: ["problemid", "pid"],
      details: ["displayid", "displayname", "problemid", "pid", "id"],
    }),
    title:
      find(textIn, {
        own: ["problemtitle", "title", "name"],
        flat: ["problemtitle"],
        details: ["title", "problemtitle"],
      }) ?? first(details, rankedTitle),
    url:
      find(httpUrl, {
        own: ["problemurl", "url"],
        flat: ["problemurl"],
        details: ["problemurl", "url"],
      }) ?? labelledUrl(flat),
    state: find(textIn, {
      own: ["state", "problemstate", "problemstatus", "status"],
      flat: ["problemstate", "problemstatus", ...(isFlat ? ["state"] : [])],
      details: ["status", "state"],
    }),
    severity:
      find(textIn, {
        own: ["problemseverity", "severitylevel", "severity"],
        flat: ["problemseverity"],
        details: ["severitylevel", "severity"],
      }) ?? first(details, rankedSeverity),
    impacted: find(namesIn, {
      own: ["impactedentities", "impactedentity", "impactedentitynames", "affectedentities"],
      flat: ["impactedentities", "impactedentity", "impactedentitynames"],
      details: ["impactedentities", "affectedentities", "rankedimpacts", "rankedevents"],
    }),
    rootCause:
      find(namesIn, {
        own: ["rootcause", "rootcauseentity"],
        details: ["rootcauseentity", "rootcause"],
      }) ?? first(details, rankedCause),
    tags: find(tagsIn, {
      own: ["tags", "entitytags"],
      flat: isFlat ? ["tags"] : [],
      details: ["entitytags", "tagsofaffectedentities", "tags"],
    }),
    start:
      find(timeIn, {
        own: ["problemstarttime", "starttime", "start", "problemstart"],
        flat: ["problemstarttime"],
        details: ["starttime", "start"],
      }) ?? first(details, rankedStart),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/**
 * Whether a problem is over, as its source says it: Dynatrace's notifications and interfaces use
 * one word each.
 */
export function isResolved({ state }: Pick<Problem, "state">): boolean {
  return state !== undefined && /^(?:resolved|closed)$/i.test(state);
}

/** A placeholder of a notification that was sent as a test, or is not known to this version. */
function isUnfilled(value: Json): boolean {
  return typeof value === "string" && /^\{\w{1,60}\}$/.test(value.trim());
}

function detailsIn(fields: Fields): readonly Fields[] {
  return DETAILS.map((name) => objectIn(fields.get(name)))
    .filter((found) => found !== undefined)
    .map(byLowerName);
}

function objectIn(value: Json | undefined): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (
    typeof value !== "string" ||
    value.length > MAX_DETAILS_CHARACTERS ||
    !value.trimStart().startsWith("{")
  )
    return undefined;
  return parsedObject(value);
}

function first<T>(
  details: readonly Fields[],
  read: (ranked: Fields) => T | undefined,
): T | undefined {
  for (const fields of details) {
    const ranked = fields.get("rankedevents");
    for (const event of Array.isArray(ranked)
      ? ranked.slice(0, MAX_LISTED).filter(isJsonObject)
      : []) {
      const found = read(byLowerName(event));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * The events of a problem are ranked, and the first tells what happened:
 * `SERVICE_RESPONSE_TIME_DEGRADED`.
 */
function rankedTitle(event: Fields): string | undefined {
  const type = textIn(event.get("eventtype") ?? null);
  return (
    type && `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase().replaceAll("_", " ")}`
  );
}

function rankedSeverity(event: Fields): string | undefined {
  return textIn(event.get("severitylevel") ?? null);
}

function rankedStart(event: Fields): string | undefined {
  return timeIn(event.get("starttime") ?? null);
}

function rankedCause(event: Fields): string | undefined {
  return event.get("isrootcause") === true ? textIn(event.get("entityname") ?? null) : undefined;
}

/** The dynatrace-service hands the address on as a label, too. */
function labelledUrl(flat: Fields): string | undefined {
  const labels = flat.get("labels");
  const url = isJsonObject(labels) ? byLowerName(labels).get("problemurl") : undefined;
  return url === undefined ? undefined : httpUrl(url);
}

/** A text, a list of texts, or of tags with a context, a key and mostly a value. */
function tagsIn(value: Json): string | undefined {
  if (!Array.isArray(value)) return namesIn(value);
  return namesIn(
    value.map((tag: Json) => (isJsonObject(tag) ? (tagIn(byLowerName(tag)) ?? tag) : tag)),
  );
}

function tagIn(tag: Fields): string | undefined {
  const whole = textIn(tag.get("stringrepresentation") ?? null);
  const key = textIn(tag.get("key") ?? null);
  const value = textIn(tag.get("value") ?? null);
  return whole ?? (key === undefined || value === undefined ? key : `${key}:${value}`);
}

function byLowerName(fields: JsonObject): ReadonlyMap<string, Json> {
  return new Map(
    Object.entries(fields).map(([name, value]): [string, Json] => [
      name.toLowerCase().replace(/[\s_-]/g, ""),
      value,
    ]),
  );
}

function textIn(value: Json): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") return undefined;
  return (
    text
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .trim()
      .slice(0, MAX_TEXT_CHARACTERS)
      .toWellFormed() || undefined
  );
}

/** A text, or a list of texts or of things with a name. */
function namesIn(value: Json): string | undefined {
  if (!Array.isArray(value)) return isJsonObject(value) ? nameIn(value) : textIn(value);
  const names = value
    .slice(0, MAX_LISTED)
    .map((item: Json) => (isJsonObject(item) ? nameIn(item) : textIn(item)))
    .filter((name) => name !== undefined);
  const more = value.length > MAX_LISTED ? [`${value.length - MAX_LISTED} more`] : [];
  return names.length > 0 ? textIn([...names, ...more].join(", ")) : undefined;
}

function nameIn(item: JsonObject, levels = 2): string | undefined {
  if (levels === 0) return undefined;
  const fields = byLowerName(item);
  for (const name of ["name", "displayname", "entityname", "entity", "entityid", "id"]) {
    const value = fields.get(name);
    if (value === undefined) continue;
    const text = isJsonObject(value) ? nameIn(value, levels - 1) : textIn(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

function timeIn(value: Json): string | undefined {
  const ms = epochMsOf(value);
  return ms >= MIN_EPOCH_MS && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
}

function epochMsOf(value: Json): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return NaN;
  return /^\d{13}$/.test(value) ? Number(value) : Date.parse(value);
}
