import type { Stats } from "node:fs";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { open, stat } from "node:fs/promises";
import type { Json } from "../domain/text/json";
import { isDeeperThan, isJsonObject, MAX_JSON_DEPTH } from "../domain/text/json";
import { decoderOf, encodingOf } from "./encoding";
import { recognise } from "./recognise";
import type { Format } from "./report";
import { LeftOver, OtherContent, ReportProblem } from "./report";

/**
 * JSON reports are read whole; those of hour-long runs are a few MB. CSV and XML are streamed and
 * may have any size.
 */
const MAX_WHOLE_BYTES = 128 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const HEAD_BYTES = 4096;
/** `\\u12`, `fals` */
const MAX_WORD_CHARACTERS = 6;
const MTIME_TOLERANCE_MS = 2_000;

/** How a tool is made to write its report; ends the sentence "it is written by …". */
const WRITTEN_BY: Readonly<Record<Format, string>> = {
  k6: "k6 run --summary-export=FILE",
  artillery: "artillery run --output FILE",
  jmeter: "jmeter -n -t PLAN -l FILE",
  locust: "locust --headless --csv PREFIX",
  gatling: "Gatling into a folder such as target/gatling",
  junit: "the JUnit reporter of the test runner",
  chaostoolkit: "chaos run --journal-path FILE",
};

/** One report to read: a file, or the folder of a tool that writes several files for one report. */
export interface Source {
  readonly format: Format;
  readonly path: string;
  readonly isFolder: boolean;
  /** Reports last written before this are left from an earlier run; ms since 1970, 0 for any. */
  readonly sinceMs: number;
}

/** Ends the sentence "… does not exist". */
export function writtenBy(format: Format): string {
  return (
    `It is written by ${WRITTEN_BY[format]}; correct the path, or look in the log ` +
    "why the tool did not get that far"
  );
}

export async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new ReportProblem(
      `could not be read (${code ?? "unknown error"}); the action needs a plain file that its user may read`,
    );
  }
}

export interface OpenReport {
  /** The first 4 KiB as text. */
  readonly head: string;
  readonly bytes: number;
  /** The whole text in pieces, as often as asked for. */
  chunks(): AsyncGenerator<string>;
}

/**
 * Opens a file, looks at its beginning, and closes it after `use`.
 *
 * @throws ReportProblem for anything that cannot be a text report: no plain file, empty, binary,
 * older than the job
 */
export async function withReport<T>(
  source: Source,
  path: string,
  use: (report: OpenReport) => Promise<T>,
): Promise<T> {
  const file = await opened(path);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new ReportProblem("is no plain file; let the tool write a file");
    if (found.size === 0)
      throw new ReportProblem(
        "is empty: the tool ended before it wrote its report; look for its error in the log",
      );
    if (isLeftOver(writtenAt(found), source.sinceMs)) {
      throw new LeftOver(
        `was last written at ${found.mtime.toISOString()}, before the job began: it is ` +
          "left from an earlier run; look in the log why the tool wrote no new one",
      );
    }
    const beginning = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(beginning, 0, HEAD_BYTES, 0);
    const first = beginning.subarray(0, bytesRead);
    const encoding = encodingOf(first);
    const head = decoderOf(encoding).decode(first, { stream: true });
    if (head.trim() === "" && found.size <= HEAD_BYTES)
      throw new ReportProblem(
        "is blank: the tool ended before it wrote its report; look for its error in the log",
      );
    return await use({ head, bytes: found.size, chunks: () => decoded(file, encoding) });
  } finally {
    await file.close();
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    // Non-blocking, because opening a named pipe would wait for a writer for ever.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new ReportProblem(
      "could not be read " +
        `(${(error as NodeJS.ErrnoException).code ?? "unknown error"}); the action needs ` +
        "a plain file that its user may read",
    );
  }
}

/** A date that lies ahead was set, or is another clock's: then the file system's own note counts. */
export function writtenAt({ mtimeMs, ctimeMs }: Stats): number {
  return mtimeMs > Date.now() + MTIME_TOLERANCE_MS ? Math.min(mtimeMs, ctimeMs) : mtimeMs;
}

/** Clocks of file systems are coarse. */
export function isLeftOver(mtimeMs: number, sinceMs: number): boolean {
  return mtimeMs < sinceMs - MTIME_TOLERANCE_MS;
}

async function* decoded(file: FileHandle, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

/** @throws ReportProblem when it is too large */
export async function wholeText(report: OpenReport): Promise<string> {
  if (report.bytes > MAX_WHOLE_BYTES) {
    throw new ReportProblem(
      `holds ${(report.bytes / 1024 / 1024).toFixed(0)} MiB, at most ` +
        `${MAX_WHOLE_BYTES / 1024 / 1024} MiB are read; name the tool's summary instead ` +
        "of its raw data",
    );
  }
  const parts: string[] = [];
  for await (const chunk of report.chunks()) parts.push(chunk);
  return parts.join("");
}

/** @throws ReportProblem telling half-written from wrong */
export async function wholeJson(report: OpenReport, format: Format): Promise<Json> {
  const text = await wholeText(report);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    const other = recognise(report.head);
    if (other !== undefined) throw wrongTool(format, other);
    if (!/^\s*[[{]/.test(text))
      throw new OtherContent(
        `is not JSON; name the file written by ${WRITTEN_BY[format]}`,
        undefined,
      );
    const at = placeOf(error, text);
    throw at === "end"
      ? halfWritten()
      : new ReportProblem(
          `is not valid JSON${at}; let nothing else write into it than ${WRITTEN_BY[format]}`,
        );
  }
  if (isDeeperThan(value, MAX_JSON_DEPTH))
    throw new ReportProblem(
      `is nested more than ${MAX_JSON_DEPTH} levels deep; name the file written by ${WRITTEN_BY[format]}`,
    );
  return value;
}

export async function jsonOf(source: Source, path = source.path): Promise<Json> {
  return withReport(source, path, (report) => wholeJson(report, source.format));
}

/**
 * Where the text stops being JSON: at its end, since the writer was stopped, or before, since
 * something is wrong.
 */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(message)?.[1];
  if (/end of JSON input/.test(message)) return "end";
  if (position === undefined) return endsInside(text) ? "end" : "";
  // Half an escape or half a word ends a little before the end.
  if (Number(position) >= text.trimEnd().length - MAX_WORD_CHARACTERS && endsInside(text))
    return "end";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** Whether a text or a bracket is still open at the end. */
function endsInside(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inText) {
      if (character === "\\") i++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
  }
  return inText || depth > 0;
}

export function halfWritten(): ReportProblem {
  return new ReportProblem(
    "ends in the middle: the tool was stopped while it wrote; look in the log for " +
      "the reason, and read the report only after the tool has ended",
  );
}

export const HELD: Readonly<Record<Format, string>> = {
  k6: "summary of k6",
  artillery: "report of Artillery",
  jmeter: "results of JMeter",
  locust: "statistics of Locust",
  gatling: "report of Gatling",
  junit: "JUnit XML",
  chaostoolkit: "journal of the Chaos Toolkit",
};

/** @param looksLike  what the content is, from `recognise`, when known */
export function wrongTool(format: Format, looksLike: string | undefined): ReportProblem {
  // Of the right tool, and yet not readable: it is no other file that a folder may hold.
  if (looksLike?.endsWith(`(${format})`))
    return new ReportProblem(
      `is no whole ${HELD[format]}: a part that decides is missing; it is damaged, or ` +
        "was changed after the tool wrote it",
    );
  return new OtherContent(
    "holds no " +
      `${HELD[format]}${looksLike === undefined ? "" : `: it looks like ${looksLike}`}; ` +
      `name the file written by ${WRITTEN_BY[format]}, or give this one under its own ` +
      "format",
    looksLike,
  );
}

/** For JSON of the wrong shape. */
export function wrongShape(format: Format, value: Json): ReportProblem {
  return wrongTool(
    format,
    isJsonObject(value) || Array.isArray(value) ? recognise(value) : undefined,
  );
}

/** For text where other text was expected; JSON is read for what it is. */
export async function wrongText(format: Format, report: OpenReport): Promise<ReportProblem> {
  // What was printed into it, a line of a package manager or a log; the report itself is in it.
  if (await hasReportInside(report))
    return new ReportProblem(
      "has other text before its XML, so that it is not proper XML; let the tool write " +
        "its report into a file that nothing else is written to",
    );
  return /^\s*[[{]/.test(report.head)
    ? wrongShape(format, await wholeJson(report, format))
    : wrongTool(format, recognise(report.head));
}

const REPORT_INSIDE = /<(?:[\w.-]{1,40}:)?(?:testsuites?|testResults)[\s>/]/;
const MAX_TAG_CHARACTERS = 60;

async function hasReportInside(report: OpenReport): Promise<boolean> {
  if (/^\s*[<[{]/.test(report.head)) return false;
  let tail = "";
  for await (const chunk of report.chunks()) {
    if (REPORT_INSIDE.test(tail + chunk)) return true;
    tail = (tail + chunk).slice(-MAX_TAG_CHARACTERS);
  }
  return false;
}
