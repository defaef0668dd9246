import { httpUrl } from "../../cards";
import type { Json, JsonObject } from "../../domain/json";
import { getOwn, isJsonObject } from "../../domain/json";

/** What an event tells about the problem behind it; absent where it tells nothing. All of it is foreign text. */
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
 * Reads `data.problem` and `data.incident`, in the spelling of Keptn (`problemTitle`) and of Dynatrace (`ProblemTitle`,
 * `ProblemURL`, `ImpactedEntities` …), and a problem event whose fields stand in `data` itself (control-plane.md 2.5).
 */
export function problemOf(data: JsonObject): Problem {
  const own = [getOwn(data, "problem"), getOwn(data, "incident")].filter(isJsonObject).map(byLowerName);
  const flat = byLowerName(data);
  const find = <T>(read: (value: Json) => T | undefined, names: readonly string[], alsoFlat: readonly string[] = []): T | undefined => {
    for (const [fields, known] of [...own.map((fields) => [fields, names] as const), [flat, alsoFlat] as const]) {
      for (const name of known) {
        const value = fields.get(name);
        const found = value === undefined ? undefined : read(value);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const found = {
    id: find(textIn, ["problemid", "pid", "displayid", "id"], ["problemid", "pid"]),
    title: find(textIn, ["problemtitle", "title", "name"], ["problemtitle"]),
    url: find(httpUrl, ["problemurl", "url"], ["problemurl"]),
    state: find(textIn, ["state", "problemstate", "status"], ["problemstate"]),
    severity: find(textIn, ["problemseverity", "severitylevel", "severity"], ["problemseverity"]),
    impacted: find(namesIn, ["impactedentities", "impactedentity", "impactedentitynames", "affectedentities"], ["impactedentities", "impactedentity"]),
    rootCause: find(namesIn, ["rootcause", "rootcauseentity"]),
    tags: find(namesIn, ["tags", "entitytags"]),
    start: find(timeIn, ["problemstarttime", "starttime", "start", "problemstart"], ["problemstarttime"]),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function byLowerName(fields: JsonObject): ReadonlyMap<string, Json> {
  return new Map(Object.entries(fields).map(([name, value]): [string, Json] => [name.toLowerCase().replace(/[_-]/g, ""), value]));
}

function textIn(value: Json): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") return undefined;
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim().slice(0, MAX_TEXT_CHARACTERS).toWellFormed() || undefined;
}

/** A text, or a list of texts or of things with a name. */
function namesIn(value: Json): string | undefined {
  if (!Array.isArray(value)) return isJsonObject(value) ? nameIn(value) : textIn(value);
  const names = value.slice(0, MAX_LISTED).map((item: Json) => (isJsonObject(item) ? nameIn(item) : textIn(item))).filter((name) => name !== undefined);
  const more = value.length > MAX_LISTED ? [`${value.length - MAX_LISTED} more`] : [];
  return names.length > 0 ? textIn([...names, ...more].join(", ")) : undefined;
}

function nameIn(item: JsonObject, levels = 2): string | undefined {
  if (levels === 0) return undefined;
  const fields = byLowerName(item);
  for (const name of ["name", "displayname", "entityname", "entity", "entityid", "id"]) {
    const value = fields.get(name);
    const text = value === undefined ? undefined : isJsonObject(value) ? nameIn(value, levels - 1) : textIn(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

function timeIn(value: Json): string | undefined {
  const epoch = typeof value === "number" ? value : typeof value === "string" && /^\d{13}$/.test(value) ? Number(value) : undefined;
  const ms = epoch ?? (typeof value === "string" ? Date.parse(value) : NaN);
  return ms >= MIN_EPOCH_MS && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
}
