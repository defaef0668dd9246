import type { Json, JsonObject } from "../domain/json";
import { getOwn, isJsonObject } from "../domain/json";
import type { Source } from "./files";
import { jsonOf, wrongShape } from "./files";
import { listAt, numberAt, objectAt, textAt } from "./json-numbers";
import { percent, valuesOf } from "./metrics";
import type { Finding, JudgedLimit, Report } from "./report";
import { limitText, timeOf, windowOf } from "./report";

interface Metric {
  readonly values: JsonObject;
  readonly thresholds: JsonObject;
}

/**
 * The three shapes of k6's summary: `--summary-export` (numbers beside the metric's name, a threshold is `true` when it was
 * *missed*, grafana/k6#1498), the data of `handleSummary` (numbers under `values`, a threshold is `{ ok }`), and the machine
 * readable summary of newer versions (a list of metrics, no thresholds; there the exit code 99 tells).
 */
export async function readK6(source: Source): Promise<Report> {
  const json = await jsonOf(source);
  const metrics = isJsonObject(json) ? metricsOf(json) : undefined;
  if (!isJsonObject(json) || metrics === undefined || !["iterations", "http_reqs", "vus", "data_sent"].some((name) => metrics.has(name))) throw wrongShape("k6", json);

  const number = (metric: string, ...names: string[]) => names.map((name) => numberAt(metrics.get(metric)?.values ?? {}, name)).find((found) => found !== undefined);
  const time = (...names: string[]) => number("http_req_duration", ...names);
  const requests = number("http_reqs", "count");
  const iterations = number("iterations", "count");
  const failedShare = number("http_req_failed", "rate", "value");
  const failed = number("http_req_failed", "passes", "matches") ?? (requests !== undefined && failedShare !== undefined ? Math.round(requests * failedShare) : undefined);
  const checksFailed = number("checks", "fails") ?? number("checks_failed", "matches");
  const checksPassed = number("checks", "passes") ?? number("checks_succeeded", "matches");
  const durationMs = numberAt(objectAt(json, "state"), "testRunDurationMs");
  const rate = number("iterations", "rate");
  const duration = numberAt(objectAt(json, "config"), "duration") ?? (durationMs !== undefined ? durationMs / 1000 : iterations && rate ? iterations / rate : undefined);
  const endMs = timeOf(textAt(objectAt(json, "metadata"), "generated_at"), "utc");
  const judged = thresholdsOf(metrics);

  const findings: Finding[] = judged.filter(({ met }) => !met).map(({ limit }) => ({ verdict: "fail", reason: `k6 missed its threshold "${limit}"` }));
  if (requests === undefined && !iterations) findings.push({ verdict: "errored", reason: "k6 made no request and no iteration: nothing was tested" });
  const failuresJudged = [...metrics].some(([name, { thresholds }]) => /^(?:checks|http_req_failed)(?:$|\{)/.test(name) && Object.keys(thresholds).length > 0);
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: failedShare !== undefined ? failedShare * 100 : percent(failed, requests),
      rps: number("http_reqs", "rate") ?? (requests !== undefined && duration ? requests / duration : undefined),
      mean: time("avg"),
      p50: time("med", "p(50)", "p50"),
      p75: time("p(75)", "p75"),
      p90: time("p(90)", "p90"),
      p95: time("p(95)", "p95"),
      p99: time("p(99)", "p99"),
      max: time("max"),
      duration,
      vus: number("vus_max", "max", "value"),
      iterations,
      checksPassed,
      checksFailed,
      checks: checksPassed !== undefined && checksFailed !== undefined ? percent(checksPassed, checksPassed + checksFailed) : undefined,
    }),
    ...windowOf(endMs !== undefined && duration !== undefined ? endMs - duration * 1000 : undefined, endMs),
    judged,
    findings,
    failuresJudged,
  };
}

function metricsOf(json: JsonObject): ReadonlyMap<string, Metric> | undefined {
  const results = objectAt(json, "results");
  const listed = [...listAt(results, "metrics"), ...listAt(objectAt(results, "checks"), "metrics")].filter(isJsonObject);
  if (listed.length > 0) return new Map(listed.map((metric) => [textAt(metric, "name") ?? "", { values: objectAt(metric, "values"), thresholds: {} }]));
  const named = Object.entries(objectAt(json, "metrics")).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]));
  if (named.length === 0) return undefined;
  return new Map(named.map(([name, metric]) => [name, { values: isJsonObject(getOwn(metric, "values")) ? objectAt(metric, "values") : metric, thresholds: objectAt(metric, "thresholds") }]));
}

function thresholdsOf(metrics: ReadonlyMap<string, Metric>): JudgedLimit[] {
  return [...metrics].flatMap(([name, { thresholds }]) => Object.entries(thresholds).flatMap(([expression, value]): JudgedLimit[] => {
    const met = metOf(value);
    return met === undefined ? [] : [{ by: "k6", limit: limitText(`${name}: ${expression}`), met, miss: "fail" }];
  }));
}

function metOf(value: Json): boolean | undefined {
  if (typeof value === "boolean") return !value;
  const ok = isJsonObject(value) ? getOwn(value, "ok") : undefined;
  return typeof ok === "boolean" ? ok : undefined;
}
