import type { JobResult } from "../../domain/job-result";
import type { Json, JsonObject } from "../../domain/json";
import { setOwn } from "../../domain/json";
import type { Verdict } from "../../domain/outcome";
import type { ReasonCode } from "../../domain/reasons";
import { asField, inWords } from "./words";

/** What is certain about one flag. States are texts where they are neither on nor off. */
export interface FlagEnd {
  readonly flag: string;
  /** Read back. */
  readonly state: boolean | string;
  /** Before this task. */
  readonly previous: boolean | string;
}

export interface Told {
  readonly verdict: Verdict;
  /** A sentence without its full stop. */
  readonly words: string;
  /** Of a verdict that is no pass; CA-411 unless told otherwise. */
  readonly code?: ReasonCode;
  /** Beside those of the flags; absent ones are left out. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
}

/** @param ends  of the flags whose state is known */
export function resultOf(ends: readonly FlagEnd[], environment: string, { verdict, words, code = "CA-411", fields = {} }: Told): JobResult {
  const isDone = verdict === "pass" || verdict === "warning";
  const others: readonly (readonly [string, string | undefined])[] = [["environment", environment], ...Object.entries(fields)];
  const data: JsonObject = { ...dataOf(ends), ...Object.fromEntries(others.filter((field): field is [string, string] => field[1] !== undefined && field[1] !== "")) };
  return {
    ending: { kind: "judged", verdict, reason: words, ...(!isDone && { code }) },
    // A task that failed is headed by what it is, and then why.
    report: { labels: {}, data, ...(isDone && { message: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` }) },
    logTail: [],
    masks: [],
    durationMs: 0,
  };
}

/** `flag A is on now (before: off)`, or `flag A was already on` */
export function tell({ flag, state, previous }: FlagEnd): string {
  return state === previous ? `flag ${flag} was already ${inWords(state)}` : `flag ${flag} is ${inWords(state)} now (before: ${inWords(previous)})`;
}

/** One flag as the fields that later tasks know; of several a summary, and each one below `flags`. */
function dataOf(ends: readonly FlagEnd[]): JsonObject {
  const [only, ...others] = ends;
  if (only === undefined) return {};
  if (others.length === 0) return { flag: only.flag, enabled: asField(only.state), previous: asField(only.previous) };
  const flags: JsonObject = {};
  for (const { flag, state, previous } of ends) setOwn(flags, flag, { enabled: asField(state), previous: asField(previous) } satisfies Json);
  const list = (stateIn: (end: FlagEnd) => boolean | string) => ends.map((end) => `${end.flag} ${inWords(stateIn(end))}`).join(", ");
  return { flag: ends.map(({ flag }) => flag).join(", "), enabled: list(({ state }) => state), previous: list(({ previous }) => previous), flags };
}
