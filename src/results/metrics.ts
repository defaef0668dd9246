export type Unit = "count" | "percent" | "per second" | "ms" | "s";

interface Metric {
  readonly unit: Unit;
  /** What a limit given as a bare number means: at most for `lower`, at least for `higher`. */
  readonly better: "lower" | "higher";
  /** How several reports become one number; `derived` is computed from other metrics. */
  readonly merge: "sum" | "highest" | "derived";
}

/** Every number a report can give. One name means the same for all tools (docs/reports.md). */
export const METRICS = {
  requests: { unit: "count", better: "higher", merge: "sum" },
  failed: { unit: "count", better: "lower", merge: "sum" },
  errorRate: { unit: "percent", better: "lower", merge: "derived" },
  rps: { unit: "per second", better: "higher", merge: "derived" },
  mean: { unit: "ms", better: "lower", merge: "derived" },
  p50: { unit: "ms", better: "lower", merge: "highest" },
  p75: { unit: "ms", better: "lower", merge: "highest" },
  p90: { unit: "ms", better: "lower", merge: "highest" },
  p95: { unit: "ms", better: "lower", merge: "highest" },
  p99: { unit: "ms", better: "lower", merge: "highest" },
  max: { unit: "ms", better: "lower", merge: "highest" },
  duration: { unit: "s", better: "higher", merge: "derived" },
  vus: { unit: "count", better: "higher", merge: "highest" },
  iterations: { unit: "count", better: "higher", merge: "sum" },
  sessions: { unit: "count", better: "higher", merge: "sum" },
  checksPassed: { unit: "count", better: "higher", merge: "sum" },
  checksFailed: { unit: "count", better: "lower", merge: "sum" },
  checks: { unit: "percent", better: "higher", merge: "derived" },
  vusersCreated: { unit: "count", better: "higher", merge: "sum" },
  vusersFailed: { unit: "count", better: "lower", merge: "sum" },
  tests: { unit: "count", better: "higher", merge: "sum" },
  failures: { unit: "count", better: "lower", merge: "sum" },
  errors: { unit: "count", better: "lower", merge: "sum" },
  skipped: { unit: "count", better: "lower", merge: "sum" },
  actions: { unit: "count", better: "higher", merge: "sum" },
  actionsFailed: { unit: "count", better: "lower", merge: "sum" },
  rollbacks: { unit: "count", better: "higher", merge: "sum" },
  rollbacksFailed: { unit: "count", better: "lower", merge: "sum" },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

export type Values = Readonly<Partial<Record<MetricName, number>>>;

/** Only numbers that are there and finite. */
export function valuesOf(numbers: Partial<Record<MetricName, number | undefined>>): Values {
  return Object.fromEntries(
    METRIC_NAMES.flatMap((name) => (Number.isFinite(numbers[name]) ? [[name, numbers[name]]] : [])),
  );
}

/** Unknown where one of them is, and where there is nothing to divide by. */
export function ratio(part: number | undefined, total: number | undefined): number | undefined {
  return part !== undefined && total !== undefined && total > 0 ? part / total : undefined;
}

/** `part` of `total` in percent; unknown where nothing was counted. */
export function percent(part: number | undefined, total: number | undefined): number | undefined {
  const share = ratio(part, total);
  return share === undefined ? undefined : share * 100;
}

/** A number with its unit, for people, at most three decimals. */
export function withUnit(name: MetricName, value: number): string {
  const number = String(Number(value.toFixed(3)));
  switch (METRICS[name].unit) {
    case "count":
      return number;
    case "percent":
      return `${number}%`;
    case "per second":
      return `${number}/s`;
    case "ms":
      return `${number} ms`;
    case "s":
      return `${number} s`;
  }
}
