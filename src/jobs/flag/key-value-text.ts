import { UserError } from "../../domain/errors";
import type { Entry, Located, LocatedScalar } from "./located";

/** `KEY=value`, `export KEY="value"`, `key: value`; what it is, is told by the rest. */
const LINE = /^([ \t]*(?:export[ \t]+)?)([^\s#;=:[\]!][^\s=:]*)([ \t]*[=:][ \t]*)([^]*)$/;
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:[#;][^]*)?$/;
const COMMENT = /[ \t][#;][^]*$/;

/**
 * The places of the values in a text of lines such as `KEY=value`. Lines that say something else
 * are not looked at. A name that stands there twice counts as none, since readers differ about
 * which one counts.
 *
 * @param name  how errors call the file
 */
export function locateKeyValues(text: string, name: string): Located {
  const entries = new Map<string, Entry>();
  const twice = new Set<string>();
  let start = 0;
  for (const piece of text.split("\n")) {
    const line = piece.endsWith("\r") ? piece.slice(0, -1) : piece;
    const [, begin = "", key, separator = "", rest = ""] = LINE.exec(line) ?? [];
    if (key !== undefined) {
      const keyStart = start + begin.length;
      const keyEnd = keyStart + key.length;
      const valueStart = keyEnd + separator.length;
      if (entries.has(key)) twice.add(key);
      entries.set(key, { keyStart, keyEnd, node: scalar(valueStart, rest) });
    }
    start += piece.length + 1;
  }
  for (const key of twice) entries.delete(key);
  if (entries.size === 0)
    throw new UserError(
      `${name} has no lines such as ` +
        `KEY=value${twice.size > 0 ? " whose name stands there once" : ""}. Nothing was ` +
        "changed.",
      "CA-411",
    );
  return { kind: "map", isFlow: false, entries, start: 0, end: text.length };
}

function scalar(start: number, rest: string): LocatedScalar {
  const [, double, single] = QUOTED.exec(rest) ?? [];
  const quoted = double ?? single;
  const value = quoted ?? rest.replace(COMMENT, "").trimEnd();
  return {
    kind: "scalar",
    value,
    style: styleOf(double, single),
    start,
    end: start + value.length + (quoted === undefined ? 0 : 2),
  };
}

function styleOf(double: string | undefined, single: string | undefined): LocatedScalar["style"] {
  if (double !== undefined) return "double";
  return single === undefined ? "plain" : "single";
}
