import type { Verdict } from "../domain/counting/outcome";
import { isPlausible } from "./dates";
import type { MetricName, Values } from "./metrics";

export const FORMATS = [
  "k6",
  "artillery",
  "jmeter",
  "locust",
  "gatling",
  "junit",
  "chaostoolkit",
] as const;
export type Format = (typeof FORMATS)[number];

/** A report the author of the workflow named: a file, a folder or a pattern; `path` as written. */
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

/**
 * Something that speaks against `pass`. The reason is part of a sentence: lower case, no full stop,
 * one line.
 */
export interface Finding {
  readonly verdict: Exclude<Verdict, "pass">;
  readonly reason: string;
}

/**
 * What of a report could not be read or judged, by kind; verdict.ts tells what each means.
 *
 * - `unreadable`  a number or a mark that decides is there, but cannot be read
 * - `untested`    nothing was tested at all
 * - `unknown`     it is not told how something ended
 * - `skipped`     every test was skipped, or there was none
 * - `time`        a time that cannot be told, so that the window is not known
 * - `part`        limits of the tool judge a part, and failures stand outside of it
 * - `totals`      totals that disagree with what is listed, without more failures
 * - `unmeasured`  samples without a usable time: they count as requests, not in the times
 * - `empty`       a limit of the tool that had nothing to judge
 * - `leftOut`     files of a pattern or a folder that were not read
 */
export type GapKind =
  | "unreadable"
  | "untested"
  | "unknown"
  | "skipped"
  | "time"
  | "part"
  | "totals"
  | "unmeasured"
  | "empty"
  | "leftOut";

export interface Gap {
  readonly kind: GapKind;
  /** Part of a sentence, as in {@link Finding}. */
  readonly text: string;
  /** Metrics that are missing because of it. */
  readonly metrics?: readonly MetricName[];
}

/** What of the whole the tool's own limits have judged. */
export type Judgement = "whole" | "part" | "none";

/**
 * What one report says, before the limits of the workflow are applied: its numbers, and beside them
 * what it does not say.
 */
export interface Report {
  readonly values: Values;
  /**
   * Of the load, the tests or the experiment, in ms since 1970; absent where the report does not
   * tell.
   */
  readonly window?: TimeWindow;
  readonly judged: readonly JudgedLimit[];
  /** What the tool itself has found. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  /** What the tool itself judged, so that our own default has nothing to add. */
  readonly failuresJudged?: { readonly requests: Judgement; readonly checks: Judgement };
  /** Failed tests that only the totals of suites admit. */
  readonly admitted?: number;
  /** Names of failed tests, already quoted, a few. */
  readonly failedTests?: readonly string[];
}

export const MAX_FAILED_NAMES = 5;

export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * A report that cannot be used. The message continues "the k6 report x.json …" and ends with what
 * to do.
 */
export class ReportProblem extends Error {
  override readonly name: string = "ReportProblem";
}

/** A file that is something else than its format says. */
export class OtherContent extends ReportProblem {
  override readonly name = "OtherContent";

  /** @param looksLike  what it is, where that is known */
  constructor(
    message: string,
    readonly looksLike: string | undefined,
  ) {
    super(message);
  }
}

/** A file that was written before the job began. */
export class LeftOver extends ReportProblem {
  override readonly name = "LeftOver";
}

/** Two moments as a window, if both are plausible. */
export function windowOf(
  startMs: number | undefined,
  endMs: number | undefined,
): { window?: TimeWindow } {
  if (startMs === undefined || endMs === undefined) return {};
  return isPlausible(startMs) && isPlausible(endMs) && endMs >= startMs
    ? { window: { startMs, endMs } }
    : {};
}

/** Unknown where an end is, and where there is no time between them. */
export function secondsBetween(
  startMs: number | undefined,
  endMs: number | undefined,
): number | undefined {
  const isKnown = startMs !== undefined && endMs !== undefined && endMs > startMs;
  return isKnown ? (endMs - startMs) / 1000 : undefined;
}

/** `1 test`, `2 tests` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const MAX_LIMIT_CHARACTERS = 180;

/**
 * A limit in the words of the tool; a long one is not shown, since half a secret could not be
 * masked.
 */
export function limitText(text: string): string {
  return text.length > MAX_LIMIT_CHARACTERS
    ? `a limit of ${text.length} characters`
    : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
