import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { quote } from "../domain/errors";
import type { Json } from "../domain/json";
import { isJsonObject } from "../domain/json";
import { recognise } from "./recognise";
import type { Format } from "./report";
import { ReportProblem } from "./report";

/** JSON reports are read whole; those of hour-long runs are a few MB. CSV and XML are streamed and may have any size. */
export const MAX_WHOLE_BYTES = 128 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const HEAD_BYTES = 4096;
/** Clocks of file systems are coarse. */
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

/** The place a report was named at; a file or, for tools that write several, a folder. */
export interface Source {
  readonly format: Format;
  readonly path: string;
  readonly isFolder: boolean;
  /** Reports last written before this are left from an earlier run; ms since 1970, 0 for any. */
  readonly sinceMs: number;
}

/** @throws ReportProblem when nothing is there */
export async function sourceOf(format: Format, path: string, workingDirectory: string, sinceMs: number): Promise<Source> {
  const absolute = resolve(workingDirectory, path);
  const found = await statOf(absolute);
  if (found) return { format, path: absolute, isFolder: found.isDirectory(), sinceMs };
  // Locust is told a prefix, and people name what they told it.
  const stats = `${absolute}_stats.csv`;
  if (format === "locust" && (await statOf(stats))) return { format, path: stats, isFolder: false, sinceMs };
  throw new ReportProblem(`does not exist: looked in ${quote(workingDirectory)}. It is written by ${WRITTEN_BY[format]}; correct the path, or look in the log why the tool did not get that far`);
}

export async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new ReportProblem(`could not be read (${code ?? "unknown error"}); the action needs a plain file that its user may read`);
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
 * @throws ReportProblem for anything that cannot be a text report: no plain file, empty, binary, older than the job
 */
export async function withReport<T>(source: Source, path: string, use: (report: OpenReport) => Promise<T>): Promise<T> {
  if (source.isFolder && path === source.path) throw new ReportProblem(`is a folder; name the file in it, written by ${WRITTEN_BY[source.format]}`);
  const file = await opened(path);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new ReportProblem("is no plain file; let the tool write a file");
    if (found.size === 0) throw new ReportProblem("is empty: the tool ended before it wrote its report; look for its error in the log");
    if (found.mtimeMs < source.sinceMs - MTIME_TOLERANCE_MS) {
      throw new ReportProblem(`was last written at ${found.mtime.toISOString()}, before the job began: it is left from an earlier run; look in the log why the tool wrote no new one`);
    }
    const beginning = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(beginning, 0, HEAD_BYTES, 0);
    const first = beginning.subarray(0, bytesRead);
    const encoding = encodingOf(first);
    const head = new TextDecoder(encoding).decode(first);
    if (head.trim() === "" && found.size <= HEAD_BYTES) throw new ReportProblem("is blank: the tool ended before it wrote its report; look for its error in the log");
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
    throw new ReportProblem(`could not be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}); the action needs a plain file that its user may read`);
  }
}

/** UTF-16 is what `>` in Windows PowerShell writes. */
function encodingOf(first: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  const packed = (first[0] === 0x1f && first[1] === 0x8b) || first.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
  if (packed) throw new ReportProblem("is compressed; unpack it before the action reads it");
  if (first.includes(0)) throw new ReportProblem("is a binary file; name the text file that the tool writes");
  return "utf-8";
}

async function* decoded(file: FileHandle, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (let position = 0; ; ) {
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
    throw new ReportProblem(`holds ${(report.bytes / 1024 / 1024).toFixed(0)} MiB, at most ${MAX_WHOLE_BYTES / 1024 / 1024} MiB are read; name the tool's summary instead of its raw data`);
  }
  const parts: string[] = [];
  for await (const chunk of report.chunks()) parts.push(chunk);
  return parts.join("");
}

/** @throws ReportProblem telling half-written from wrong */
export async function wholeJson(report: OpenReport, format: Format): Promise<Json> {
  const text = await wholeText(report);
  try {
    return JSON.parse(text) as Json;
  } catch {
    const other = recognise(report.head);
    if (other !== undefined) throw wrongTool(format, other);
    if (!/^\s*[[{]/.test(text)) throw new ReportProblem(`is not JSON; name the file written by ${WRITTEN_BY[format]}`);
    throw endsInside(text) ? halfWritten() : new ReportProblem(`is not valid JSON; let nothing else write into it than ${WRITTEN_BY[format]}`);
  }
}

export async function jsonOf(source: Source, path = source.path): Promise<Json> {
  return withReport(source, path, (report) => wholeJson(report, source.format));
}

/** Whether a text or a bracket is still open at the end: the writer was stopped, rather than wrong. */
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
  return new ReportProblem("ends in the middle: the tool was stopped while it wrote; look in the log for the reason, and read the report only after the tool has ended");
}

const HELD: Readonly<Record<Format, string>> = {
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
  return new ReportProblem(`holds no ${HELD[format]}${looksLike === undefined ? "" : `: it looks like ${looksLike}`}; name the file written by ${WRITTEN_BY[format]}, or give this one under its own format`);
}

/** For JSON of the wrong shape. */
export function wrongShape(format: Format, value: Json): ReportProblem {
  return wrongTool(format, isJsonObject(value) || Array.isArray(value) ? recognise(value) : undefined);
}

/** For text where other text was expected; JSON is read for what it is. */
export async function wrongText(format: Format, report: OpenReport): Promise<ReportProblem> {
  return /^\s*[[{]/.test(report.head) ? wrongShape(format, await wholeJson(report, format)) : wrongTool(format, recognise(report.head));
}
