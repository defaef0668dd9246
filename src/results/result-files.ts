import { describe, quote, UserError } from "../domain/errors";
import type { Json } from "../domain/text/json";
import { isJsonObject } from "../domain/text/json";
import { nearest } from "../domain/text/nearest";
import type { Format, ResultFile } from "./report";
import { FORMATS } from "./report";

const MAX_FILES = 100;

/**
 * The input `results`: a line per report, `format: path` or `format=path`; empty lines and lines
 * that begin with # are skipped.
 *
 * @throws UserError naming the line and the known formats, nearest first
 */
export function parseResultsInput(text: string): ResultFile[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return bounded(
    lines.map((line) => {
      const [, format, path] = /^([^\s:=]+)\s*[:=]\s*([^]*)$/.exec(line) ?? [];
      if (format === undefined || path === undefined)
        throw new UserError(
          `results: expected lines such as k6: summary.json, found ${quote(line)}.`,
        );
      return resultFile(format, unquoted(path));
    }),
  );
}

/**
 * The same in the catalogue: `{ artillery: report.json, junit: [a.xml, b.xml] }`.
 *
 * @throws UserError naming the field and the known formats, nearest first
 */
export function resultsOfMapping(value: Json): ResultFile[] {
  if (!isJsonObject(value))
    throw new UserError(
      `results: expected a mapping such as { k6: summary.json }, found ${describe(value)}.`,
    );
  return bounded(
    Object.entries(value).flatMap(([format, paths]) => {
      const list: readonly Json[] = Array.isArray(paths) ? paths : [paths as Json];
      if (list.length === 0)
        throw new UserError(
          `results.${formatOf(format)}: expected the path of a report, found an empty list.`,
        );
      return list.map((path) => {
        if (typeof path !== "string")
          throw new UserError(
            `results.${formatOf(format)}: expected the path of a report, found ${describe(path)}.`,
          );
        return resultFile(format, path.trim());
      });
    }),
  );
}

function resultFile(format: string, path: string): ResultFile {
  const known = formatOf(format);
  if (path === "")
    throw new UserError(
      `results: the path of the ${known} report is missing; write ${known}: and the path.`,
    );
  if (/[\p{Cc}]/u.test(path))
    throw new UserError(
      `results: the path of the ${known} report holds control characters; write a plain path.`,
    );
  return { format: known, path };
}

function formatOf(name: string): Format {
  const lower = name.toLowerCase();
  const known = FORMATS.find((format) => format === lower);
  if (known) return known;
  const near = nearest(lower, FORMATS);
  const sorted =
    near === undefined ? FORMATS : [near, ...FORMATS.filter((format) => format !== near)];
  throw new UserError(
    `results: ${quote(name)} is not a format of reports; known are ${sorted.join(", ")}.`,
  );
}

function unquoted(path: string): string {
  return /^(["'])(.*)\1$/.exec(path)?.[2] ?? path;
}

function bounded(files: ResultFile[]): ResultFile[] {
  if (files.length > MAX_FILES)
    throw new UserError(
      `results: ${files.length} reports are named, at most ${MAX_FILES} are read; let ` +
        "the tool write fewer, larger ones.",
    );
  return files;
}
