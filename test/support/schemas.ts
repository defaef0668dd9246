import { createRequire } from "node:module";
import type { ErrorObject } from "ajv/dist/2020";
import { MAX_EVENT_BYTES } from "../../src/domain/events/events";
import { read } from "../contract/markdown";
import { compiledOnce } from "./compiled";
import type * as SchemaCompiler from "./schema-compiler";
import { SCHEMA_TEXTS } from "./schema-files";

// Loaded where it is needed only: ajv is large.
const load = createRequire(__filename);
const COMMON_FIELDS = ["project", "stage", "service", "labels", "status", "result", "message"];

const validators = compiledOnce(
  [read("test/support/schema-compiler.ts"), ...SCHEMA_TEXTS].join(),
  () => (load("./schema-compiler") as typeof SchemaCompiler).schemaCode(),
);

/**
 * Complaints of one schema about a value as JSON carries it; each begins with the path of the
 * field. Empty: valid.
 *
 * @throws Error when there is no schema of that name
 */
export function complaintsOf(file: string, value: unknown): string[] {
  const validate = validators[file];
  if (!validate) throw new Error(`no schema ${file}`);
  return validate(asJson(value))
    ? []
    : [...new Set((validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(wordsOf))];
}

export type Direction = "sent" | "read";

/**
 * Complaints about an event that crosses the wire. Empty: it is as `schema/` says.
 *
 * @param direction `sent`: by this action, which is strict; `read`: by anybody, which requires what
 * the control plane requires
 */
export function check(event: unknown, direction: Direction): string[] {
  const type = textAt(event, "type");
  return direction === "sent" ? checkSent(event, type) : complaintsOf(schemaOfRead(type), event);
}

/** @throws Error with all complaints about events that this action sent */
export function requireSent<T>(events: readonly T[]): readonly T[] {
  const complaints = events.flatMap((event, i) =>
    check(event, "sent").map(
      (complaint) => `event ${i + 1} (${textAt(event, "type")}): ${complaint}`,
    ),
  );
  if (complaints.length > 0)
    throw new Error(`Events that break schema/:\n${complaints.join("\n")}`);
  return events;
}

/**
 * Complaints about recorded events, one CloudEvent in JSON per line; ours are told by their source.
 */
export function checkRecorded(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    let event: unknown;
    try {
      event = JSON.parse(line);
    } catch {
      return [`line ${i + 1}: not JSON`];
    }
    return check(event, isOurs(event) ? "sent" : "read").map(
      (complaint) => `line ${i + 1} (${textAt(event, "type")}): ${complaint}`,
    );
  });
}

/** Whether a run of this action sent it: an answer whose source is a run's attempt. */
export function isOurs(event: unknown): boolean {
  return (
    /\/actions\/runs\/\d+\/attempts\/\d+$/.test(textAt(event, "source")) &&
    !textAt(event, "type").endsWith(".triggered")
  );
}

function checkSent(event: unknown, type: string): string[] {
  const file = [
    ["started", "task-started"],
    ["finished", "task-finished"],
    ["status.changed", "status-changed"],
  ].find(([kind]) => type.endsWith(`.${kind}`))?.[1];
  if (file === undefined)
    return [
      `type: this action sends started, status.changed and finished, found ${JSON.stringify(type)}`,
    ];
  return [...complaintsOf(`${file}.schema.json`, event), ...beyondSchemas(event, type)];
}

/** What JSON Schema has no words for: values that depend on each other, and bytes. */
function beyondSchemas(event: unknown, type: string): string[] {
  const complaints: string[] = [];
  const data = fieldAt(event, "data");
  const task = type.split(".")[3] ?? "";
  for (const name of Object.keys(typeof data === "object" && data !== null ? data : {})) {
    if (!COMMON_FIELDS.includes(name) && name !== task)
      complaints.push(`data.${name}: only the common fields and data.${task} are sent`);
  }
  const link = fieldAt(fieldAt(data, "labels"), "githubRun");
  if (link !== undefined && link !== fieldAt(event, "source"))
    complaints.push("data.labels.githubRun: must be the same as source");
  const bytes = Buffer.byteLength(JSON.stringify(event) ?? "");
  if (bytes > MAX_EVENT_BYTES)
    complaints.push(`event: ${bytes} bytes, at most ${MAX_EVENT_BYTES} are sent`);
  return complaints;
}

function schemaOfRead(type: string): string {
  const isTask = type.split(".").length === 5;
  if (isTask && type.endsWith(".triggered")) return "task-triggered.schema.json";
  if (isTask && /\.(started|finished|invalidated)$/.test(type)) return "task-answered.schema.json";
  return "event.schema.json";
}

/** `data.labels.build: must be string`; a missing or superfluous field is part of the path. */
function wordsOf({ instancePath, keyword, params, message = "is not valid" }: ErrorObject): string {
  const named = params as Readonly<Record<string, unknown>>;
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const at = (...more: unknown[]) => [...path, ...more].join(".") || "event";
  switch (keyword) {
    case "required":
      return `${at(named["missingProperty"])}: is missing`;
    case "additionalProperties":
      return `${at(named["additionalProperty"])}: is not allowed here`;
    case "false schema":
      return `${at()}: is not allowed here`;
    case "enum":
      return (
        `${at()}: must be one of ` +
        `${(named["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`
      );
    case "const":
      return `${at()}: must be ${JSON.stringify(named["allowedValue"])}`;
    default:
      return `${at()}: ${message}`;
  }
}

/**
 * What crosses the wire: a key such as `__proto__` stays an own one, an undefined value is gone.
 */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function fieldAt(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function textAt(value: unknown, name: string): string {
  const found = fieldAt(value, name);
  return typeof found === "string" ? found : "";
}
