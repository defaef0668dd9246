import type { Verdict } from "../domain/outcome";
import type { Values } from "./metrics";

export const FORMATS = ["k6", "artillery", "jmeter", "locust", "gatling", "junit", "chaostoolkit"] as const;
export type Format = (typeof FORMATS)[number];

/** A report the author of the workflow named; `path` as written. */
export interface ResultFile {
  readonly format: Format;
  readonly path: string;
}

/** A limit that was compared with a number, by the tool or by the input `thresholds`. */
export interface JudgedLimit {
  readonly by: Format | "thresholds";
  /** Foreign text where the tool set it, on one line, such as `p95 < 500 ms`. */
  readonly limit: string;
  readonly actual?: number;
  readonly met: boolean;
  /** What a miss means. */
  readonly miss: "warning" | "fail";
}

/** Something that speaks against `pass`. The reason is part of a sentence: lower case, no full stop, one line. */
export interface Finding {
  readonly verdict: Exclude<Verdict, "pass">;
  readonly reason: string;
}

/** What one report says, before the limits of the workflow are applied. */
export interface Report {
  readonly values: Values;
  /** Of the load, the tests or the experiment, in ms since 1970; absent where the report does not tell. */
  readonly window?: TimeWindow;
  readonly judged: readonly JudgedLimit[];
  readonly findings: readonly Finding[];
  /** The tool itself judged failed requests or checks, so that our own default has nothing to add. */
  readonly failuresJudged?: boolean;
  /** Names of failed tests, already quoted, a few. */
  readonly failedTests?: readonly string[];
}

export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** A report that cannot be used. The message continues "the k6 report x.json …" and ends with what to do. */
export class ReportProblem extends Error {
  override readonly name = "ReportProblem";
}

const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);

/** Two moments as a window, if both are plausible. */
export function windowOf(startMs: number | undefined, endMs: number | undefined): { window?: TimeWindow } {
  if (startMs === undefined || endMs === undefined) return {};
  return startMs >= YEAR_2000_MS && endMs >= startMs && endMs < YEAR_2100_MS ? { window: { startMs, endMs } } : {};
}

/**
 * ISO time → ms since 1970. A time without a zone is UTC by definition in some reports; in others it is local time of
 * whatever machine wrote it, and taken only where local time is UTC.
 */
export function timeOf(text: string | undefined, zoneless: "utc" | "local"): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/.exec(text?.trim() ?? "");
  const [, day = "", time = "", zone] = match ?? [];
  if (!match || (zone === undefined && zoneless === "local" && new Date().getTimezoneOffset() !== 0)) return undefined;
  const ms = Date.parse(`${day}T${time.replace(",", ".").replace(/(\.\d{3})\d+$/, "$1")}${zone?.replace(/^(?:UTC|GMT)$/, "Z") ?? "Z"}`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** `1 test`, `2 tests` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const MAX_LIMIT_CHARACTERS = 180;

/** A limit in the words of the tool; a long one is not shown, since half a secret could not be masked. */
export function limitText(text: string): string {
  return text.length > MAX_LIMIT_CHARACTERS ? `a limit of ${text.length} characters` : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
