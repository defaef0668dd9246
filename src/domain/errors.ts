import type { ReasonCode } from "./reasons";
import { shown } from "./text/visible";

/**
 * An error a user can act on. `message` is one line: what failed, on what, what was found, what to
 * do. It names fields and addresses, never secret contents.
 */
export class UserError extends Error {
  override readonly name = "UserError";

  /** @param code  which entry of docs/errors.md tells more; most complaints are about an input */
  constructor(
    message: string,
    readonly code: ReasonCode = "CA-201",
  ) {
    super(message);
  }
}

/**
 * A text with the code at the end of its first line, where people look for it and the Bridge shows
 * it.
 */
export function coded(text: string, code: ReasonCode | undefined): string {
  if (code === undefined || text === "") return text;
  const [first = "", ...rest] = text.split("\n");
  return [first.includes(`(${code})`) ? first : `${first} (${code})`, ...rest].join("\n");
}

const MAX_QUOTED_CHARACTERS = 80;

/**
 * Foreign text for a one-line message: JSON-quoted, so control characters and what nobody sees are
 * visible. Long text is not shown at all: it tells nobody anything, and half a secret could no
 * longer be masked.
 */
export function quote(value: unknown): string {
  if (typeof value === "string") {
    if (value.length > MAX_QUOTED_CHARACTERS) return `a text of ${value.length} characters`;
    return shown(JSON.stringify(value)).replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  }
  return describe(value);
}

/** What kind of value was found, for "expected text, found …". */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (value === "") return "an empty text";
  if (typeof value !== "string") return `the ${typeof value} ${String(value)}`;
  return value.length > MAX_QUOTED_CHARACTERS ? quote(value) : `the text ${quote(value)}`;
}

/**
 * Reads values one after the other and keeps what is wrong with each, so that users are told all
 * complaints at once.
 *
 * @returns a function that gives `otherwise` for what cannot be read
 */
export function collecting(complaints: string[]): <T>(read: () => T, otherwise: T) => T {
  return (read, otherwise) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      complaints.push(error.message);
      return otherwise;
    }
  };
}
