import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { quote } from "../domain/errors";
import type { JobReport } from "../domain/job-result";
import { EMPTY_REPORT } from "../domain/job-result";
import type { Json } from "../domain/json";
import { setOwn } from "../domain/json";
import { decodeLines } from "./output-encoding";

export const MAX_REPORT_BYTES = 4 * 1024 * 1024;
const MAX_JSON_DEPTH = 100;
const FILE = "CLOUD_AUTOMATION_OUTPUT";
const RESULTS = ["pass", "warning", "fail"] as const;
const STATUSES = ["succeeded", "errored"] as const;
const JSON_SUFFIX = ":json";
const LABEL_PREFIX = "labels.";
const NO_NAME = /^(?:labels\.)?(?::json)?$/;

/**
 * Reads what a job wrote to CLOUD_AUTOMATION_OUTPUT (contract.md 6). Never rejects: a file that cannot be understood comes
 * back as `unreadable`, a missing one as an empty report.
 *
 * @param path  at most 4 MiB
 */
export async function readJobReport(path: string): Promise<JobReport> {
  let bytes: Buffer;
  try {
    const read = await readLimited(path);
    if (typeof read === "string") return { ...EMPTY_REPORT, unreadable: read };
    bytes = read;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return EMPTY_REPORT;
    return { ...EMPTY_REPORT, unreadable: `${FILE} could not be read (${code ?? "unknown error"}); the job has to leave it a plain file that this user may read` };
  }
  return parseJobReport(decodeLines(bytes));
}

/** @returns the content, or what is wrong with the file */
async function readLimited(path: string): Promise<Buffer | string> {
  // Non-blocking, because a job may have put a named pipe there, whose opening would wait for a writer for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile()) return `${FILE} is no longer a plain file; the job has to append to it, not replace it`;
    if (found.size > MAX_REPORT_BYTES) {
      return `${FILE} holds ${(found.size / 1024 / 1024).toFixed(1)} MiB, at most ${MAX_REPORT_BYTES / 1024 / 1024} MiB are read; store large data elsewhere, such as in an artifact, and report its address`;
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

interface Entry {
  readonly name: string;
  readonly value: string;
  /** Of the line with the name, from 1. */
  readonly line: number;
}

interface Draft {
  status?: "succeeded" | "errored";
  result?: "pass" | "warning" | "fail";
  message?: string;
  readonly labels: Record<string, string>;
  readonly data: Record<string, Json>;
}

/**
 * The syntax of GITHUB_OUTPUT (github-actions.md 2.1): on a line the first of `=` and `<<` decides. A later entry replaces an
 * earlier one of the same name.
 */
export function parseJobReport(lines: readonly string[]): JobReport {
  const draft: Draft = { labels: {}, data: {} };
  let problem: string | undefined;
  for (const entry of entries(lines)) {
    const found = typeof entry === "string" ? entry : enter(draft, entry);
    // A wrong value says nothing about the lines after it; the first problem is the one to fix first.
    problem ??= found;
  }
  return problem === undefined ? draft : { ...draft, unreadable: problem };
}

/** Yields entries; a text is a syntax error and the last thing, since what follows cannot be told apart from a value. */
function* entries(lines: readonly string[]): Generator<Entry | string, void> {
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? "";
    const line = index + 1;
    if (text === "") continue;
    const [mark] = /=|<</.exec(text) ?? [];
    if (mark === undefined) {
      return yield at(line, "has neither = nor <<; write name=value, or for a value of several lines name<<END, the lines, and END alone on a line");
    }
    const name = text.slice(0, text.indexOf(mark)).trim();
    const rest = text.slice(text.indexOf(mark) + mark.length);
    if (NO_NAME.test(name)) return yield at(line, `has no name before ${mark}; write name${mark === "=" ? "=value" : "<<END"}`);
    if (mark === "=") {
      yield { name, value: rest, line };
      continue;
    }
    if (rest === "") return yield at(line, `has no delimiter after <<; write ${quote(name)} followed by <<END, and END alone on the line after the value`);
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) return yield at(line, `opens the value of ${quote(name)}, but its delimiter never stands alone on a later line; end the value with it`);
    yield { name, value: lines.slice(index + 1, end).join("\n"), line };
    index = end;
  }
}

/** @returns what is wrong with the entry */
function enter(draft: Draft, entry: Entry): string | undefined {
  const asksForJson = entry.name.endsWith(JSON_SUFFIX);
  const name = asksForJson ? entry.name.slice(0, -JSON_SUFFIX.length) : entry.name;
  const value = asksForJson ? parseJson(entry.value) : structured(entry.value);
  if (value === undefined) return at(entry.line, `asks for JSON in ${quote(entry.name)}, but the value is not valid JSON; ${JSON_FIX}`);
  if (asksForJson && typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return at(entry.line, `gives ${quote(entry.name)} a whole number too large to stay exact; write it as text, without :json`);
  }
  const isLabel = name.startsWith(LABEL_PREFIX);
  if (!isLabel && !isSpecial(name)) {
    setOwn(draft.data, name, value);
    return undefined;
  }
  if (asksForJson && typeof value !== "string") return at(entry.line, `gives ${quote(name)} a JSON value, but it has to be text; write it without :json`);
  // These names take text, also a text that looks like JSON.
  const text = asksForJson ? String(value) : entry.value;
  if (!isSpecial(name)) setOwn(draft.labels, name.slice(LABEL_PREFIX.length), text);
  else if (name === "message") draft.message = text;
  else return enterVerdict(draft, name, text, entry.line);
  return undefined;
}

function isSpecial(name: string): name is "result" | "status" | "message" {
  return name === "result" || name === "status" || name === "message";
}

/** Spaces around the value are dropped: `echo result=pass >> file` in cmd writes one. */
function enterVerdict(draft: Draft, name: "result" | "status", text: string, line: number): string | undefined {
  const result = name === "result" ? RESULTS.find((known) => known === text.trim()) : undefined;
  const status = name === "status" ? STATUSES.find((known) => known === text.trim()) : undefined;
  if (result) draft.result = result;
  else if (status) draft.status = status;
  else return at(line, `sets ${name} to ${quote(text)}; ${name} may be ${(name === "result" ? RESULTS : STATUSES).join(", ")}`);
  return undefined;
}

/** Text stays text; only what is a JSON object or array is taken as such. */
function structured(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return text;
  const value = parseJson(text);
  return typeof value === "object" && value !== null ? value : text;
}

const JSON_FIX = "numbers, true, false, null, quoted texts, objects and arrays are, numbers within the range of JSON and at most 100 levels deep";

function parseJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return survivesJson(value, MAX_JSON_DEPTH) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** 1e999 would be read as infinity and written as null, and very deep data breaks recursive readers. */
function survivesJson(value: Json, depth: number): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((item: Json) => survivesJson(item, depth - 1));
}

function at(line: number, problem: string): string {
  return `line ${line} of ${FILE} ${problem}`;
}
