import type { JsonObject } from "../../src/domain/text/json";

/** Something to paste; whoever does has mended the finding. */
export type Fix =
  /** These lines in place of those from `from` to `to`; with `to` below `from` they are inserted. */
  | {
      readonly kind: "lines";
      readonly path: string;
      readonly from: number;
      readonly to: number;
      readonly lines: readonly string[];
    }
  /** A request to the control plane, by its path below `/api`. */
  | {
      readonly kind: "request";
      readonly method: "PUT" | "POST" | "DELETE";
      readonly path: string;
      readonly body?: JsonObject;
    }
  | { readonly kind: "command"; readonly command: string }
  /** What no program can do, such as making a token. */
  | { readonly kind: "words"; readonly text: string };

/** What a check has found, at one place. */
export interface Problem {
  /** `path:line`, or what the object is called. */
  readonly where: string;
  /** One or two sentences: what was found, and what comes of it. */
  readonly cause: string;
  readonly fix: Fix;
}

/** A check could not be made, for one place or at all. */
export interface Unsure {
  readonly because: string;
  /** `false`: nobody has given what it takes; `true` where nothing is said. */
  readonly isAsked?: boolean;
}

export type Severity = "error" | "warning";

export interface Finding extends Problem {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
}

export interface Unchecked extends Unsure {
  readonly code: string;
  readonly title: string;
  /** What it needs was asked for; else it was never given, as offline. */
  readonly isAsked: boolean;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** How many checks were made, at all places there are. */
  readonly checked: number;
}

const DOCTOR_PAGE =
  "https://github.com/cloud-automation-actions/cloud-automation-actions/blob/main/docs/doctor.md";

export function linkTo(code: string): string {
  return `${DOCTOR_PAGE}#${code.toLowerCase()}`;
}

/** For a command that is pasted: names of files and branches are other people's texts. */
export function shellWord(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
