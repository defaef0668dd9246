import { describe, UserError } from "../domain/errors";
import { nearest } from "../domain/text/nearest";
import type { ReasonCode } from "../domain/reasons";

/** More than these nobody reads at once. */
const MAX_COMPLAINTS = 10;

/** Where something stands in the file; both count from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Complaint {
  readonly place: Place;
  /** The field first, such as `tasks.deployment.run: …`; one line. */
  readonly message: string;
}

/**
 * The catalogue cannot be used. One line per complaint, `path:line:column: field: what was found
 * and what is expected`.
 */
export class CatalogueError extends UserError {
  readonly complaints: readonly string[];

  /** @param path  of the catalogue, as the user gave it */
  constructor(path: string, complaints: readonly Complaint[], code: ReasonCode = "CA-204") {
    const sorted = [...complaints].sort(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
    );
    const lines = [
      ...new Set(sorted.map(({ place, message }) => `${locate(path, place)}: ${message}`)),
    ];
    const left = lines.length - MAX_COMPLAINTS;
    super(
      [
        ...lines.slice(0, MAX_COMPLAINTS),
        ...(left > 0
          ? [`${path}: …and ${left} more ${left === 1 ? "error" : "errors"}. Fix these first.`]
          : []),
      ].join("\n"),
      code,
    );
    this.complaints = lines.slice(0, MAX_COMPLAINTS);
  }
}

/** `path:line:column`, which terminals and editors turn into a link. */
export function locate(path: string, { line, column }: Place): string {
  return `${path}:${line}:${column}`;
}

/**
 * The end of a complaint about a name that nobody knows: `; did you mean run? Known are run, job.`
 */
export function knownNames(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return (
    `${near === undefined ? "." : `; did you mean ${near}?`} Known ` +
    `${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`
  );
}

/** What was found, in words of YAML. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? describe(value) : String(value);
}
