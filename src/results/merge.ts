import type { MetricName, Values } from "./metrics";
import { METRIC_NAMES, METRICS, percent, valuesOf } from "./metrics";
import type { Report, TimeWindow } from "./report";

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
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const highest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -Infinity);
  const all = valuesOf(
    Object.fromEntries(
      METRIC_NAMES.filter(
        (name) => METRICS[name].merge !== "derived" && numbers(name).length > 0,
      ).map((name) => [
        name,
        METRICS[name].merge === "sum" ? sum(numbers(name)) : highest(numbers(name)),
      ]),
    ),
  );
  const load = reports.filter(({ values }) => values.requests !== undefined);
  const seconds =
    window && load.length > 0 && load.every((report) => report.window)
      ? (window.endMs - window.startMs) / 1000
      : undefined;
  const weighted = load.flatMap(({ values: { mean, requests = 0 } }) =>
    mean === undefined ? [] : [{ mean, requests }],
  );
  return valuesOf({
    ...all,
    errorRate: percent(all.failed, all.requests),
    checks:
      all.checksPassed === undefined
        ? undefined
        : percent(all.checksPassed, all.checksPassed + (all.checksFailed ?? 0)),
    mean:
      weighted.length > 0
        ? sum(weighted.map(({ mean, requests }) => mean * requests)) /
          sum(weighted.map(({ requests }) => requests))
        : undefined,
    rps:
      seconds && all.requests !== undefined
        ? all.requests / seconds
        : load.length > 0
          ? rpsOf(load, sum)
          : undefined,
    duration:
      seconds ?? (numbers("duration").length > 0 ? highest(numbers("duration")) : undefined),
  });
}

/** Only where every report tells it: a part of the load would be taken for the whole. */
function rpsOf(
  load: readonly Pick<Report, "values">[],
  sum: (list: readonly number[]) => number,
): number | undefined {
  const rates = load.flatMap(({ values }) => values.rps ?? []);
  return rates.length === load.length ? sum(rates) : undefined;
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

const MAX_NAMES = 5;

/** What is said of reports that are one: the tests of all. */
export function mergedTests(reports: readonly Report[], values: Values): Report {
  const admitted = reports.reduce((sum, report) => sum + (report.admitted ?? 0), 0);
  return {
    values,
    judged: [],
    findings: [],
    gaps: [],
    failedTests: reports.flatMap((report) => report.failedTests ?? []).slice(0, MAX_NAMES),
    ...(admitted > 0 && { admitted }),
  };
}
