import type { JobResult } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { setOwn } from "../../domain/text/json";
import type { Verdict } from "../../domain/counting/outcome";
import type { ReasonCode } from "../../domain/reasons";
import { capital } from "../../domain/text/capital";
import type { Served } from "./served";
import { asField, inWords } from "./words";

/** What is certain about one flag. States are texts where they are neither on nor off. */
export interface FlagEnd {
  readonly flag: string;
  /** Read back. */
  readonly state: boolean | string;
  /** Before this task. */
  readonly previous: boolean | string;
  /** Where `state` alone does not say what people get. */
  readonly served?: Served;
}

export interface FlagReport {
  readonly verdict: Verdict;
  /** A sentence without its full stop. */
  readonly words: string;
  /** Of a verdict that is no pass. Default: CA-411. */
  readonly code?: ReasonCode;
  /** Beside those of the flags; absent ones are left out. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
}

/** @param ends  of the flags whose state is known */
export function resultOf(
  ends: readonly FlagEnd[],
  environment: string,
  { verdict, words, code = "CA-411", fields = {} }: FlagReport,
): JobResult {
  const isDone = verdict === "pass" || verdict === "warning";
  const others: readonly (readonly [string, string | undefined])[] = [
    ["environment", environment],
    ...Object.entries(fields),
  ];
  const data: JsonObject = {
    ...dataOf(ends),
    ...Object.fromEntries(
      others.filter(
        (field): field is [string, string] => field[1] !== undefined && field[1] !== "",
      ),
    ),
  };
  return endedWith(
    { kind: "judged", verdict, reason: words, ...(!isDone && { code }) },
    // A task that failed is headed by what it is, and then why.
    {
      labels: {},
      data,
      ...(isDone && { message: `${capital(words)}.` }),
    },
  );
}

/**
 * What became of all flags. Of one that is enabled, and off for some or for all, it says so.
 *
 * @param where  where it was read, as the end of a sentence
 */
export function reportOfEnds(
  ends: readonly FlagEnd[],
  where: string,
): Pick<FlagReport, "verdict" | "words"> {
  if (ends.some(isDoubtful)) return { verdict: "warning", words: ends.map(describeEnd).join("; ") };
  return { verdict: "pass", words: `${ends.map(describeEnd).join(", ")}, ${where}` };
}

/** `flag A is on now (before: off)`, or `flag A was already on` */
export function describeEnd(end: FlagEnd): string {
  const { flag, state, previous, served } = end;
  const [now, before] = [stateWords(end), stateWords(end, previous)];
  const changed = (kind = "") =>
    state === previous
      ? `flag ${flag} was already ${now}${kind}`
      : `flag ${flag} is ${now}${kind} now (before: ${before})`;
  if (!served) return changed();
  if (served.by === "variant")
    return `${changed(" by default")}${isDoubtful(end) ? `, but ${served.words}` : ""}${served.otherwise}${isDoubtful(end) ? `: ${served.fix}` : ""}`;
  if (state === false) return `${changed()}, so the program's own default counts`;
  if (served.isOnForAll === true) return changed();
  if (served.isOnForAll === undefined) return `${changed()}, ${served.words}${served.otherwise}`;
  return (
    `flag ${flag} is ` +
    `enabled${state === previous ? "" : ` now (before: ${before})`}, but ` +
    `${served.words}${served.otherwise}: ${served.fix}`
  );
}

/**
 * For people. Of a flag that is switched by its state, on would be a claim about what everybody
 * gets.
 */
export function stateWords({ state, served }: FlagEnd, of: boolean | string = state): string {
  const isOfSwitch = served?.by === "state" && !(state === true && served.isOnForAll === true);
  if (!isOfSwitch || typeof of !== "boolean") return inWords(of);
  return of ? "enabled" : "disabled";
}

/** What was requested is so, and people get something else. */
function isDoubtful({ state, served }: FlagEnd): boolean {
  if (!served) return false;
  return served.by === "variant"
    ? served.isShared && served.says !== state
    : state === true && served.isOnForAll === false;
}

/**
 * One flag as the fields that later tasks know; of several a summary, and each one below `flags`.
 */
function dataOf(ends: readonly FlagEnd[]): JsonObject {
  const [only, ...others] = ends;
  if (only === undefined) return {};
  if (others.length === 0) return { flag: only.flag, ...fieldsOf(only) };
  const flags: JsonObject = {};
  for (const end of ends) setOwn(flags, end.flag, fieldsOf(end));
  return {
    flag: ends.map(({ flag }) => flag).join(", "),
    enabled: ends.map((end) => `${end.flag} ${stateWords(end)}`).join(", "),
    previous: ends.map((end) => `${end.flag} ${stateWords(end, end.previous)}`).join(", "),
    flags,
  };
}

function fieldsOf({ state, previous, served }: FlagEnd): JsonObject {
  const isServed = served !== undefined && (served.by === "variant" || state === true);
  return {
    enabled: asField(state),
    previous: asField(previous),
    ...(isServed && {
      defaultVariant: asField(served.byDefault),
      targeted: String(served.otherwise !== ""),
    }),
  };
}
