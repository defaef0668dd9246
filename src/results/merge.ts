import type { MetricName, Values } from "./metrics";
import { METRIC_NAMES, METRICS, percent, ratio, valuesOf } from "./metrics";
import type { Report, TimeWindow } from "./report";
import { MAX_FAILED_NAMES } from "./report";

/**
 * Numbers of all reports as one. Counts are added and rates computed anew; percentiles cannot be
 * joined without the single durations, so that the highest stands.
 */
export function mergedValues(
  reports: readonly Pick<Report, "values" | "window">[],
  window: TimeWindow | undefined,
): Values {
  const [only, ...others] = reports;
  if (only === undefined || others.length === 0) return only?.values ?? {};
  const numbers = (name: MetricName) => reports.flatMap(({ values }) => values[name] ?? []);
  const all = valuesOf(
    Object.fromEntries(METRIC_NAMES.map((name) => [name, joined(name, numbers(name))])),
  );
  const load = reports.filter(({ values }) => values.requests !== undefined);
  const isTimed = load.length > 0 && load.every((report) => report.window);
  const seconds = window && isTimed ? (window.endMs - window.startMs) / 1000 : undefined;
  const checks =
    all.checksPassed === undefined ? undefined : all.checksPassed + (all.checksFailed ?? 0);
  return valuesOf({
    ...all,
    errorRate: percent(all.failed, all.requests),
    checks: percent(all.checksPassed, checks),
    mean: meanOf(reports),
    rps: ratio(all.requests, seconds) ?? rpsOf(load),
    duration: seconds ?? highest(numbers("duration")),
  });
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** `-Infinity` where there is none, which is no value. */
const highest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -Infinity);

/** Derived metrics follow from the others. */
function joined(name: MetricName, numbers: readonly number[]): number | undefined {
  const { merge } = METRICS[name];
  if (merge === "derived" || numbers.length === 0) return undefined;
  return merge === "sum" ? sum(numbers) : highest(numbers);
}

/** Weighted by requests. */
function meanOf(reports: readonly Pick<Report, "values">[]): number | undefined {
  const known = reports.flatMap(({ values: { mean, requests = 0 } }) =>
    mean === undefined ? [] : [{ mean, requests }],
  );
  return ratio(
    sum(known.map(({ mean, requests }) => mean * requests)),
    sum(known.map(({ requests }) => requests)),
  );
}

/** Only where every report tells it: a part of the load would be taken for the whole. */
function rpsOf(load: readonly Pick<Report, "values">[]): number | undefined {
  const rates = load.flatMap(({ values }) => values.rps ?? []);
  return load.length > 0 && rates.length === load.length ? sum(rates) : undefined;
}

/** From the first begin to the last end; tests beside a load test do not widen its window. */
export function windowOfAll(
  reports: readonly Pick<Report, "values" | "window">[],
): TimeWindow | undefined {
  const load = reports.filter(
    ({ values }) =>
      values.requests !== undefined ||
      values.iterations !== undefined ||
      values.sessions !== undefined,
  );
  const windows = (load.length > 0 ? load : reports).flatMap(({ window }) => window ?? []);
  if (windows.length === 0) return undefined;
  return windows.reduce((all, { startMs, endMs }) => ({
    startMs: Math.min(all.startMs, startMs),
    endMs: Math.max(all.endMs, endMs),
  }));
}

/** What is said of reports that are one: the tests of all. */
export function mergedTests(reports: readonly Report[], values: Values): Report {
  const admitted = reports.reduce((sum, report) => sum + (report.admitted ?? 0), 0);
  return {
    values,
    judged: [],
    findings: [],
    gaps: [],
    failedTests: reports.flatMap((report) => report.failedTests ?? []).slice(0, MAX_FAILED_NAMES),
    ...(admitted > 0 && { admitted }),
  };
}
