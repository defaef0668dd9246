import { describe, quote } from "./errors";
import type { JobReport } from "./job-result";
import type { Json } from "./text/json";
import { isJsonObject, MAX_JSON_DEPTH, parsedJson, setOwn } from "./text/json";

const RESULTS = ["pass", "warning", "fail"] as const;
const STATUSES = ["succeeded", "errored"] as const;
/** Lost under a name that decides nothing, one of these would leave the task a pass. */
const SPEAKING_AGAINST = ["warning", "fail", "errored"];
const JSON_SUFFIX = ":json";
const LABEL_PREFIX = "labels.";
const NO_NAME = /^(?:labels\.)?(?::json)?$/;

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

interface Problem {
  readonly line: number;
  readonly problem: string;
}

/**
 * The syntax of GITHUB_OUTPUT (docs/reference/github-actions.md#file-commands): on a line the first
 * of `=` and `<<` decides. A later entry replaces an earlier one of the same name.
 *
 * @param file  how messages call it
 */
export function parseJobReport(lines: readonly string[], file: string): JobReport {
  const draft: Draft = { labels: {}, data: {} };
  let first: Problem | undefined;
  for (const entry of entries(lines)) {
    const found = "problem" in entry ? entry : enter(draft, entry);
    // A wrong value says nothing about the lines after it; the first problem is the one to fix
    // first.
    first ??= found;
  }
  return first === undefined
    ? draft
    : { ...draft, unreadable: `line ${first.line} of ${file} ${first.problem}` };
}

/**
 * The same report as one JSON object: `result`, `status`, `message`, `labels` (an object), and
 * data. Numbers and booleans become text, as everywhere
 * (docs/reference/keptn.md#what-later-tasks-receive); inside objects and lists they stay what they
 * are.
 *
 * @param file  how messages call it
 */
export function parseJsonReport(text: string, file: string): JobReport {
  const draft: Draft = { labels: {}, data: {} };
  const value = parseJson(text.replace(/^\ufeff/, ""));
  if (!isJsonObject(value)) return { ...draft, unreadable: `${file} holds no JSON object` };
  let first: string | undefined;
  for (const [name, member] of Object.entries(value)) first ??= enterMember(draft, name, member);
  return first === undefined ? draft : { ...draft, unreadable: `${file} ${first}` };
}

/** @returns what is wrong with the member */
function enterMember(draft: Draft, name: string, value: Json): string | undefined {
  if (value === null || name === "") return undefined;
  if (name === "labels") {
    if (!isJsonObject(value))
      return `sets labels to ${describe(value)}, but it has to be an object of texts`;
    for (const [label, text] of Object.entries(value))
      if (label !== "" && text !== null) setOwn(draft.labels, label, plain(text));
    return undefined;
  }
  if (!isSpecial(name)) {
    setOwn(draft.data, name, typeof value === "object" ? value : String(value));
    return misnamed(name, value);
  }
  if (typeof value !== "string") return `sets ${name} to ${describe(value)}, but it has to be text`;
  if (name !== "message") return enterVerdict(draft, name, value);
  draft.message = value;
  return undefined;
}

function plain(value: Json): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * Yields entries; a problem is a syntax error and the last thing, since what follows cannot be told
 * apart from a value.
 */
function* entries(lines: readonly string[]): Generator<Entry | Problem, void> {
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? "";
    const line = index + 1;
    if (text === "") continue;
    const [mark] = /=|<</.exec(text) ?? [];
    if (mark === undefined) {
      return yield at(
        line,
        "has neither = nor <<; write name=value, or for a value of several lines " +
          "name<<END, the lines, and END alone on a line",
      );
    }
    const name = text.slice(0, text.indexOf(mark)).trim();
    const rest = text.slice(text.indexOf(mark) + mark.length);
    if (NO_NAME.test(name))
      return yield at(
        line,
        `has no name before ${mark}; write name${mark === "=" ? "=value" : "<<END"}`,
      );
    if (mark === "=") {
      yield { name, value: rest, line };
      continue;
    }
    if (rest === "")
      return yield at(
        line,
        `has no delimiter after <<; write ${quote(name)} followed by <<END, and END alone on the line after the value`,
      );
    const end = lines.indexOf(rest, index + 1);
    if (end < 0)
      return yield at(
        line,
        `opens the value of ${quote(name)}, but its delimiter never stands alone on a ` +
          "later line; end the value with it",
      );
    yield { name, value: lines.slice(index + 1, end).join("\n"), line };
    index = end;
  }
}

/** @returns what is wrong with the entry */
function enter(draft: Draft, entry: Entry): Problem | undefined {
  const asksForJson = entry.name.endsWith(JSON_SUFFIX);
  const name = asksForJson ? entry.name.slice(0, -JSON_SUFFIX.length) : entry.name;
  const value = asksForJson ? parseJson(entry.value) : structured(entry.value);
  if (value === undefined)
    return at(
      entry.line,
      `asks for JSON in ${quote(entry.name)}, but the value is not valid JSON; ${JSON_FIX}`,
    );
  if (asksForJson && isInexact(value))
    return at(
      entry.line,
      `gives ${quote(entry.name)} a whole number too large to stay exact; write it as text, without :json`,
    );
  if (!name.startsWith(LABEL_PREFIX) && !isSpecial(name)) {
    setOwn(draft.data, name, value);
    const lost = misnamed(name, value);
    return lost === undefined ? undefined : at(entry.line, lost);
  }
  if (asksForJson && typeof value !== "string")
    return at(
      entry.line,
      `gives ${quote(name)} a JSON value, but it has to be text; write it without :json`,
    );
  // These names take text, also a text that looks like JSON.
  const problem = enterText(draft, name, asksForJson ? String(value) : entry.value);
  return problem === undefined ? undefined : at(entry.line, problem);
}

function isInexact(value: Json): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

function enterText(draft: Draft, name: string, text: string): string | undefined {
  if (name === "result" || name === "status") return enterVerdict(draft, name, text);
  if (name === "message") draft.message = text;
  else setOwn(draft.labels, name.slice(LABEL_PREFIX.length), text);
  return undefined;
}

function isSpecial(name: string): name is "result" | "status" | "message" {
  return name === "result" || name === "status" || name === "message";
}

/** `Result=fail`: a verdict in other letters than ours, or with some that nobody sees. */
function misnamed(name: string, value: Json): string | undefined {
  const meant = name.replace(/\p{C}+/gu, "").toLowerCase();
  const isVerdict = meant === "result" || meant === "status";
  if (!isVerdict || !SPEAKING_AGAINST.includes(String(value).trim().toLowerCase()))
    return undefined;
  return `sets ${quote(name)}, which decides nothing; write ${meant}, in small letters`;
}

/** Spaces around the value are dropped: `echo result=pass >> file` in cmd writes one. */
function enterVerdict(draft: Draft, name: "result" | "status", text: string): string | undefined {
  const result = name === "result" ? RESULTS.find((known) => known === text.trim()) : undefined;
  const status = name === "status" ? STATUSES.find((known) => known === text.trim()) : undefined;
  if (result) draft.result = result;
  else if (status) draft.status = status;
  else
    return `sets ${name} to ${quote(text)}; ${name} may be ${(name === "result" ? RESULTS : STATUSES).join(", ")}`;
  return undefined;
}

/** Text stays text; only what is a JSON object or array is taken as such. */
function structured(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return text;
  const value = parseJson(text);
  return typeof value === "object" && value !== null ? value : text;
}

const JSON_FIX =
  "numbers, true, false, null, quoted texts, objects and arrays are, numbers " +
  "within the range of JSON and at most 100 levels deep";

function parseJson(text: string): Json | undefined {
  const value = parsedJson(text);
  return value !== undefined && survivesJson(value, MAX_JSON_DEPTH) ? value : undefined;
}

/**
 * 1e999 would be read as infinity and written as null, and very deep data breaks recursive readers.
 */
function survivesJson(value: Json, depth: number): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((item: Json) => survivesJson(item, depth - 1));
}

function at(line: number, problem: string): Problem {
  return { line, problem };
}
