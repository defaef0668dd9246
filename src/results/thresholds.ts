import { describe, quote, UserError } from "../domain/errors";
import type { Json } from "../domain/text/json";
import { isJsonObject } from "../domain/text/json";
import { nearest } from "../domain/text/nearest";
import type { MetricName, Unit, Values } from "./metrics";
import { METRIC_NAMES, METRICS, withUnit } from "./metrics";
import type { Finding, JudgedLimit } from "./report";

const OPERATORS = ["<=", ">=", "==", "<", ">", "="] as const;
type Operator = (typeof OPERATORS)[number];
const MISSES = ["fail", "warning"] as const;
const MAX_THRESHOLDS = 100;
const SYNTAX =
  "write metric, operator (<, <=, >, >=, ==), number, and warning where a miss " +
  "should only warn, such as p95 < 500 or errorRate <= 1% warning";

/** A limit on a reported number. */
export interface Threshold {
  readonly metric: MetricName;
  readonly operator: Operator;
  /** In the unit of the metric. */
  readonly value: number;
  /** What a miss means. */
  readonly miss: "fail" | "warning";
}

/**
 * The input `thresholds`: a limit per line, such as `p95 < 500`, `errorRate <= 1%`, `rps >= 20
 * warning`. Units are optional: ms or s for times, % for rates. Empty lines and lines that begin
 * with # are skipped.
 *
 * @throws UserError naming the line
 */
export function parseThresholds(text: string): Threshold[] {
  return bounded(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => {
        const [, metric = "", rest = ""] = /^([^\s<>=:]+)\s*:?\s*([^]*)$/.exec(line) ?? [];
        return threshold(metric, rest, line);
      }),
  );
}

/**
 * The same in the catalogue, by metric: `{ p95: "< 500", rps: [">= 20 warning", ">= 10"],
 * errorRate: { warning: 1, fail: 5 } }`. A bare number is the most a metric may be where lower is
 * better, else the least.
 *
 * @throws UserError naming the metric
 */
export function thresholdsOfMapping(value: Json): Threshold[] {
  if (!isJsonObject(value))
    throw new UserError(
      `thresholds: expected a mapping such as { p95: "< 500" }, found ${describe(value)}.`,
    );
  return bounded(
    Object.entries(value).flatMap(([name, limits]) =>
      (Array.isArray(limits) ? limits : [limits as Json]).flatMap((limit: Json) => {
        if (!isJsonObject(limit)) return [limitOf(name, limit)];
        return Object.entries(limit).map(([miss, inner]) => {
          if (!MISSES.some((known) => known === miss))
            throw new UserError(
              `thresholds: ${quote(name)} has the field ${quote(miss)}; known are ${MISSES.join(", ")}.`,
            );
          return { ...limitOf(name, inner), miss: miss as Threshold["miss"] };
        });
      }),
    ),
  );
}

function limitOf(name: string, limit: Json): Threshold {
  if (typeof limit === "number")
    return {
      metric: metricOf(name),
      operator: METRICS[metricOf(name)].better === "lower" ? "<=" : ">=",
      value: limit,
      miss: "fail",
    };
  if (typeof limit === "string") return threshold(name, limit.trim(), `${name}: ${limit}`);
  throw new UserError(
    `thresholds: expected a limit such as "< 500" for ${quote(name)}, found ${describe(limit)}.`,
  );
}

function threshold(name: string, limit: string, line: string): Threshold {
  const operator = OPERATORS.find((known) => limit.startsWith(known));
  const [, number, unit = "", miss = "fail"] =
    /^(-?(?:\d+(?:\.\d*)?|\.\d+))(?:\s*(%|[a-z/]+))?(?:\s+([a-z]+))?$/i.exec(
      limit.slice(operator?.length ?? 0).trim(),
    ) ?? [];
  // `rps >= 20 warning`: the word after the number is a unit or, as the last one, what a miss
  // means.
  const [word, meant] =
    MISSES.some((known) => known === unit.toLowerCase()) && miss === "fail"
      ? ["", unit]
      : [unit, miss];
  const known = MISSES.find((candidate) => candidate === meant.toLowerCase());
  if (operator === undefined || number === undefined || known === undefined || name === "")
    throw new UserError(`thresholds: ${quote(line)} is not a limit; ${SYNTAX}.`);
  const metric = metricOf(name);
  const value = inUnit(Number(number), word.toLowerCase(), METRICS[metric].unit);
  if (value === undefined)
    throw new UserError(
      `thresholds: ${quote(line)} has ${quote(word)} after the number, but ${metric} ` +
        `is ${MEASURED[METRICS[metric].unit]}; a miss may mean fail or warning.`,
    );
  return { metric, operator, value, miss: known };
}

const MEASURED: Readonly<Record<Unit, string>> = {
  count: "a plain number",
  percent: "measured in percent: write % or nothing",
  "per second": "measured per second: write /s or nothing",
  ms: "a time: write ms, s, or nothing for ms",
  s: "a time: write s, ms, or nothing for s",
};

const asWritten = (number: number) => number;

/** What may stand after the number, and what makes it the metric's own unit. */
const CONVERSIONS: Readonly<Record<Unit, ReadonlyMap<string, (number: number) => number>>> = {
  count: new Map(),
  percent: new Map([["%", asWritten]]),
  "per second": new Map([["/s", asWritten]]),
  ms: new Map([
    ["ms", asWritten],
    ["s", (seconds) => seconds * 1000],
  ]),
  s: new Map([
    ["s", asWritten],
    ["ms", (ms) => ms / 1000],
  ]),
};

function inUnit(number: number, written: string, unit: Unit): number | undefined {
  return written === "" ? number : CONVERSIONS[unit].get(written)?.(number);
}

function metricOf(name: string): MetricName {
  const lower = name.toLowerCase();
  const known = METRIC_NAMES.find((metric) => metric.toLowerCase() === lower);
  if (known) return known;
  throw new UserError(
    `thresholds: ${quote(name)} is not a metric; known are ${nearestFirst(name, METRIC_NAMES).join(", ")}.`,
  );
}

function nearestFirst(name: string, known: readonly string[]): readonly string[] {
  const near = nearest(name, known);
  return near === undefined ? known : [near, ...known.filter((other) => other !== near)];
}

function bounded(thresholds: Threshold[]): Threshold[] {
  if (thresholds.length > MAX_THRESHOLDS)
    throw new UserError(
      `thresholds: ${thresholds.length} limits are given, at most ${MAX_THRESHOLDS} are compared.`,
    );
  return thresholds;
}

/**
 * Compares limits with what the reports hold.
 *
 * @param whyMissing  what a report says about a metric it lacks
 * @returns one entry per limit that could be compared, and findings for misses and for metrics that
 *          no report gives: what cannot be judged could not be tested, and is never a pass
 */
export function judge(
  thresholds: readonly Threshold[],
  values: Values,
  whyMissing: (metric: MetricName) => string | undefined = () => undefined,
): { judged: JudgedLimit[]; findings: Finding[] } {
  const judged: JudgedLimit[] = [];
  const findings: Finding[] = [];
  for (const { metric, operator, value, miss } of thresholds) {
    const actual = values[metric];
    if (actual === undefined) {
      const found = nearestFirst(metric, Object.keys(values));
      const why = whyMissing(metric);
      findings.push({
        verdict: "errored",
        reason:
          why !== undefined
            ? `thresholds: no report gives ${metric}: ${why}`
            : `thresholds: no report gives ${metric}; ` +
              `${found.length > 0 ? `found were ${found.join(", ")}` : "no number was found at all"}`,
      });
      continue;
    }
    const met = compare(actual, operator, value);
    const limit = `${metric} ${operator} ${withUnit(metric, value)}`;
    judged.push({ by: "thresholds", limit, actual, met, miss });
    if (!met)
      findings.push({
        verdict: miss,
        reason: `${metric} is ${withUnit(metric, actual)}, the limit is ${operator} ${withUnit(metric, value)}`,
      });
  }
  return { judged, findings };
}

function compare(actual: number, operator: Operator, limit: number): boolean {
  switch (operator) {
    case "<":
      return actual < limit;
    case "<=":
      return actual <= limit;
    case ">":
      return actual > limit;
    case ">=":
      return actual >= limit;
    case "=":
    case "==":
      return actual === limit;
  }
}
