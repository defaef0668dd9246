import type { Evaluation, Indicator, Target } from "../domain/events/evaluation";
import { changePercent, isLowerBetter, isRelative } from "../domain/events/evaluation";
import { bar, shortNumber, signedPercent } from "./numbers";

/** What became of an objective, as people read it. */
interface Shown {
  readonly sign: string;
  readonly word: string;
}

const RANKS = ["fail", "", "warning", "pass", "info"] as const;
const SCORE_WIDTH = 24;
const VALUE_WIDTH = 12;
/** A value far beyond its target must not press the target into a corner. */
const MAX_TIMES_TARGET = 3;

/** What went wrong comes first. */
export function sortedIndicators({ indicators }: Evaluation): readonly Indicator[] {
  return [...indicators].sort((a, b) => RANKS.indexOf(a.status) - RANKS.indexOf(b.status));
}

export function shownAs({ status, value }: Indicator): Shown {
  if (value === undefined) return { sign: "⚫", word: "not measured" };
  switch (status) {
    case "fail":
      return { sign: "🔴", word: "fail" };
    case "warning":
      return { sign: "🟡", word: "warning" };
    case "pass":
      return { sign: "🟢", word: "pass" };
    case "info":
      return { sign: "⚪", word: "for information" };
    case "":
      return { sign: "⚪", word: "unknown" };
  }
}

/** `🔴 1 fail · 🟢 3 pass` */
export function countsOf({ indicators }: Evaluation): string {
  const counts = new Map<string, number>();
  for (const indicator of sortedIndicators({ indicators } as Evaluation)) {
    const { sign, word } = shownAs(indicator);
    counts.set(`${sign}\0${word}`, (counts.get(`${sign}\0${word}`) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => key.replace("\0", ` ${count} `)).join(" · ");
}

/** Of the score, with its goals. */
export function scoreBar(score: number, goals: readonly (number | undefined)[]): string {
  return bar(
    score / 100,
    goals.filter((goal) => goal !== undefined).map((goal) => goal / 100),
    SCORE_WIDTH,
  );
}

/** The value beside the target that decides; empty where a bar says nothing. */
export function valueBar({ value, pass }: Indicator): string {
  const target = (
    pass.find(({ isViolated, value: at }) => isViolated && at !== undefined) ??
    pass.find(({ value: at }) => at !== undefined)
  )?.value;
  if (value === undefined || target === undefined || target <= 0 || value < 0) return "";
  const scale = Math.min(Math.max(value, (target * 4) / 3), target * MAX_TIMES_TARGET);
  return bar(value / scale, [target / scale], VALUE_WIDTH);
}

/**
 * What passes and what is a warning: `<600 ✓`, and what a relative criterion came to, `<=+10% (704)
 * ✗`; without a value nothing is met or missed. Foreign text in it.
 */
export function targetTexts({ value, pass, warning }: Indicator): {
  readonly pass: readonly string[];
  readonly warning: readonly string[];
} {
  const text = ({ criteria, value: at, isViolated }: Target): string => {
    const cameTo = isRelative(criteria) && at !== undefined ? ` (${shortNumber(at)})` : "";
    const sign = isViolated ? " ✗" : " ✓";
    return `${criteria}${cameTo}${value === undefined ? "" : sign}`;
  };
  return { pass: pass.map(text), warning: warning.map(text) };
}

/** `▲ +27% worse`; empty without a comparison. What it was stands in `before`. */
export function changeText(indicator: Indicator): string {
  const { value, before } = indicator;
  if (value === undefined || before === undefined) return "";
  if (value === before) return "= the same";
  const percent = changePercent(indicator);
  const change = percent === undefined ? shortNumber(value - before) : signedPercent(percent);
  const sign = value > before ? "▲" : "▼";
  const lowerIsBetter = isLowerBetter(indicator);
  if (lowerIsBetter === undefined) return `${sign} ${change}`;
  return `${sign} ${change} ${value < before === lowerIsBetter ? "better" : "worse"}`;
}

/** `37.5 of 100 (pass from 90, warning from 75)` */
export function scoreText(
  score: number,
  { pass, warning }: { readonly pass?: number; readonly warning?: number },
): string {
  const goals = [
    ...(pass === undefined ? [] : [`pass from ${shortNumber(pass)}`]),
    ...(warning === undefined ? [] : [`warning from ${shortNumber(warning)}`]),
  ];
  return `${shortNumber(score)} of 100${goals.length > 0 ? ` (${goals.join(", ")})` : ""}`;
}

/** `🔴 Error rate (key): 12.5, fail`. Foreign text in it. */
export function indicatorHead(indicator: Indicator): {
  readonly sign: string;
  readonly name: string;
  readonly end: string;
} {
  const { sign, word } = shownAs(indicator);
  const { name, isKey, value } = indicator;
  return {
    sign,
    name,
    end: `${isKey ? " (key)" : ""}: ${value === undefined ? word : `${shortNumber(value)}, ${word}`}`,
  };
}

/**
 * `should be <5 ✗; for a warning <10 ✗; before 2.1, ▲ +495% worse`; empty where there is nothing to
 * say. Foreign text in it.
 */
export function indicatorDetails(indicator: Indicator): string {
  const { problem, before = 0 } = indicator;
  const { pass, warning } = targetTexts(indicator);
  const change = changeText(indicator);
  return [
    ...(problem ? [problem] : []),
    ...(pass.length > 0 ? [`should be ${pass.join(", ")}`] : []),
    ...(warning.length > 0 ? [`for a warning ${warning.join(", ")}`] : []),
    ...(change ? [`before ${shortNumber(before)}, ${change}`] : []),
  ].join("; ");
}
