import { quote } from "../domain/errors";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, objectAt } from "../domain/text/json";
import { timeOf } from "./dates";
import type { Source } from "./files";
import { jsonOf, wrongShape } from "./files";
import { countAt, decidingAt, listAt, numberAt, textAt } from "./json-numbers";
import { percent, ratio, valuesOf } from "./metrics";
import type { Finding, Gap, JudgedLimit, Judgement, Report } from "./report";
import { limitText, ReportProblem, windowOf } from "./report";

interface Metric {
  readonly values: JsonObject;
  readonly thresholds: JsonObject;
}

type Metrics = ReadonlyMap<string, Metric>;

/**
 * The three shapes of k6's summary: `--summary-export` (numbers beside the metric's name, a
 * threshold is `true` when it was *missed*, grafana/k6#1498), the data of `handleSummary` (numbers
 * under `values`, a threshold is `{ ok }`), and the machine readable summary of newer versions (a
 * list of metrics, no thresholds; there the exit code 99 tells).
 */
export async function readK6(source: Source): Promise<Report> {
  const json = await jsonOf(source);
  const metrics = isJsonObject(json) ? metricsOf(json) : undefined;
  if (!isJsonObject(json) || metrics === undefined || !isSummary(metrics))
    throw wrongShape("k6", json);

  const number = numbersOf(metrics, numberAt);
  const count = numbersOf(metrics, countAt);
  const requests = count("http_reqs", "count");
  const failedShare = count("http_req_failed", "rate", "value");
  const failed =
    count("http_req_failed", "passes", "matches") ??
    (requests !== undefined && failedShare !== undefined
      ? Math.round(requests * failedShare)
      : undefined);
  const checks = checksOf(count, objectAt(json, "root_group"));
  const duration = secondsOf(json, number);
  const endMs = timeOf(textAt(objectAt(json, "metadata"), "generated_at"), "utc");
  const startMs =
    endMs !== undefined && duration !== undefined ? endMs - duration * 1000 : undefined;
  const judged = thresholdsOf(metrics);
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: failedShare !== undefined ? failedShare * 100 : percent(failed, requests),
      rps: number("http_reqs", "rate") ?? ratio(requests, duration),
      ...timesOf(metrics.get("http_req_duration"), requests),
      duration,
      vus: number("vus_max", "max", "value"),
      iterations: count("iterations", "count"),
      sessions: count("ws_sessions", "count"),
      ...checks,
    }),
    ...windowOf(startMs, endMs),
    judged,
    findings: [...missed(judged), ...browserDown(metrics)],
    gaps: gapsOf(metrics, requests, failed),
    failuresJudged: judgements(metrics, checks.checksPassed),
  };
}

/** The first of a metric's numbers that is there: each shape has a name of its own for it. */
type Reader = (metric: string, ...names: string[]) => number | undefined;

function numbersOf(metrics: Metrics, at: typeof numberAt): Reader {
  return (metric, ...names) => firstAt(metrics.get(metric)?.values ?? {}, names, at);
}

function firstAt(values: JsonObject, names: readonly string[], at: typeof numberAt) {
  return names.map((name) => at(values, name)).find((found) => found !== undefined);
}

/** The summary export has no checks but those in the tree of groups. */
function checksOf(count: Reader, groups: JsonObject) {
  const inGroups = checksInGroups(groups);
  const reported = count("checks", "fails") ?? count("checks_failed", "matches");
  const hasFailed = reported !== undefined || inGroups.failed > 0;
  const checksFailed = hasFailed ? Math.max(reported ?? 0, inGroups.failed) : undefined;
  const checksPassed =
    count("checks", "passes") ??
    count("checks_succeeded", "matches") ??
    (hasFailed ? inGroups.passed : undefined);
  const all =
    checksPassed !== undefined && checksFailed !== undefined
      ? checksPassed + checksFailed
      : undefined;
  return { checksPassed, checksFailed, checks: percent(checksPassed, all) };
}

/** How long the test ran, as the shape tells it; else what its iterations took. */
function secondsOf(json: JsonObject, number: Reader): number | undefined {
  const duration = numberAt(objectAt(json, "config"), "duration");
  if (duration !== undefined) return duration;
  const durationMs = numberAt(objectAt(json, "state"), "testRunDurationMs");
  if (durationMs !== undefined) return durationMs / 1000;
  const iterations = number("iterations", "count");
  return iterations ? ratio(iterations, number("iterations", "rate")) : undefined;
}

function missed(judged: readonly JudgedLimit[]): Finding[] {
  return judged
    .filter(({ met }) => !met)
    .map(({ limit }) => ({ verdict: "fail", reason: `k6 missed its threshold "${limit}"` }));
}

/** The durations of requests; where there was none k6 writes zeros. */
function timesOf(metric: Metric | undefined, requests: number | undefined) {
  const values = requests === 0 || !metric ? {} : metric.values;
  const at = (...names: string[]) => firstAt(values, names, numberAt);
  return {
    mean: at("avg"),
    p50: at("med", "p(50)", "p50"),
    p75: at("p(75)", "p75"),
    p90: at("p(90)", "p90"),
    p95: at("p(95)", "p95"),
    p99: at("p(99)", "p99"),
    max: at("max"),
  };
}

function gapsOf(metrics: Metrics, requests: number | undefined, failed: number | undefined): Gap[] {
  const gaps: Gap[] = [];
  if (![...metrics].some(([name, metric]) => isTest(name, metric)))
    gaps.push({
      kind: "untested",
      text: "k6 made no request and no iteration: nothing was tested",
    });
  else if (isMute(metrics))
    gaps.push({
      kind: "untested",
      text:
        "k6 sent nothing, received nothing and checked nothing in its iterations: " +
        "nothing was tested; look in its log for errors of the script",
    });
  if (requests && failed === undefined)
    gaps.push({
      kind: "totals",
      text: "the summary does not tell how many requests failed (http_req_failed)",
      metrics: ["failed", "errorRate"],
    });
  for (const [name, metric] of metrics) {
    if (Object.keys(metric.thresholds).length > 0 && isEmpty(metric))
      gaps.push({
        kind: "empty",
        text: `k6's threshold on ${quote(limitText(name))} had no sample to judge`,
      });
  }
  return gaps;
}

/** What k6 does by itself, and what would have been done. */
const IDLE =
  /^(?:vus|vus_max|dropped_iterations|group_duration|iteration_duration|data_received|data_sent|http_req_.*)$/;

/**
 * Requests, iterations, sessions, checks or any metric of a test's own: WebSocket, gRPC and browser
 * tests have no `http_reqs`.
 */
function isTest(name: string, { values }: Metric): boolean {
  if (name.includes("{")) return false;
  if (name === "data_sent" || name === "data_received") return (numberAt(values, "count") ?? 0) > 0;
  if (IDLE.test(name)) return false;
  return ["count", "passes", "fails", "matches", "total", "max", "value", "avg", "rate"].some(
    (field) => (numberAt(values, field) ?? 0) > 0,
  );
}

/**
 * Iterations alone, with no data in either direction: each one threw before it did anything, and k6
 * ends with 0.
 */
function isMute(metrics: Metrics): boolean {
  const bytes = ["data_sent", "data_received"].map((name) =>
    numberAt(metrics.get(name)?.values ?? {}, "count"),
  );
  return (
    bytes.every((count) => count === 0) &&
    ![...metrics].some(([name, metric]) => name !== "iterations" && isTest(name, metric))
  );
}

/**
 * Icons and trackers fail on healthy pages, so that only a browser to which nothing was answered is
 * a failed test.
 */
function browserDown(metrics: Metrics): Finding[] {
  const values = metrics.get("browser_http_req_failed")?.values ?? {};
  const failed = countAt(values, "passes") ?? countAt(values, "matches") ?? 0;
  const share = numberAt(values, "rate") ?? numberAt(values, "value");
  if (failed === 0 || share !== 1 || judgementOf(metrics, "browser_http_req_failed") === "whole")
    return [];
  return [
    {
      verdict: "fail",
      reason:
        failed === 1
          ? "the only request of the browser failed"
          : `all ${failed} requests of the browser failed`,
    },
  ];
}

function isSummary(metrics: Metrics): boolean {
  return [
    "iterations",
    "http_reqs",
    "vus",
    "vus_max",
    "data_sent",
    "data_received",
    "checks",
    "iteration_duration",
  ].some((name) => metrics.has(name));
}

/**
 * A rate that nothing was added to, or a trend of nothing but zeros; a counter of zero may be what
 * is wanted.
 */
function isEmpty({ values }: Metric): boolean {
  const [passes, fails] = [numberAt(values, "passes"), numberAt(values, "fails")];
  if (passes !== undefined && fails !== undefined) return passes + fails === 0;
  return numberAt(values, "avg") === 0 && numberAt(values, "max") === 0;
}

/** A limit on failed requests tolerates the failed checks of these, as long as any held. */
function judgements(
  metrics: Metrics,
  checksPassed: number | undefined,
): { requests: Judgement; checks: Judgement } {
  const requests = judgementOf(metrics, "http_req_failed");
  const checks = judgementOf(metrics, "checks");
  return { requests, checks: requests === "whole" && checksPassed ? "whole" : checks };
}

/**
 * A threshold on `http_req_failed{tag}` judges a part: what fails outside of the tag is nobody's
 * business but ours.
 */
function judgementOf(metrics: Metrics, name: string): Judgement {
  const judges = (metric: Metric | undefined) =>
    metric !== undefined && Object.keys(metric.thresholds).length > 0;
  if (judges(metrics.get(name))) return "whole";
  return [...metrics].some(([other, metric]) => other.startsWith(`${name}{`) && judges(metric))
    ? "part"
    : "none";
}

/**
 * Sums of the single checks, which stand in the tree of groups: a list (handleSummary) or a mapping
 * by name (summary export).
 */
function checksInGroups(root: JsonObject): { passed: number; failed: number } {
  const members = (group: JsonObject, name: string) =>
    [...listAt(group, name), ...Object.values(objectAt(group, name))].filter(isJsonObject);
  let [passed, failed] = [0, 0];
  const left = [root];
  for (let group = left.pop(); group; group = left.pop()) {
    for (const check of members(group, "checks")) {
      passed += numberAt(check, "passes") ?? 0;
      failed += countAt(check, "fails") ?? 0;
    }
    left.push(...members(group, "groups"));
  }
  return { passed, failed };
}

function metricsOf(json: JsonObject): Metrics | undefined {
  const results = objectAt(json, "results");
  const listed = [
    ...listAt(results, "metrics"),
    ...listAt(objectAt(results, "checks"), "metrics"),
  ].filter(isJsonObject);
  if (listed.length > 0)
    return new Map(
      listed.map((metric) => [
        textAt(metric, "name") ?? "",
        { values: decidingAt(metric, "values"), thresholds: {} },
      ]),
    );
  const named = Object.entries(objectAt(json, "metrics"));
  if (!named.some(([, metric]) => isJsonObject(metric))) return undefined;
  return new Map(
    named.map(([name, metric]) => {
      if (!isJsonObject(metric))
        throw new ReportProblem(
          `has no numbers under the metric ${quote(limitText(name))}; it is damaged, or was changed after k6 wrote it`,
        );
      return [
        name,
        {
          values: isJsonObject(getOwn(metric, "values")) ? objectAt(metric, "values") : metric,
          thresholds: decidingAt(metric, "thresholds"),
        },
      ];
    }),
  );
}

function thresholdsOf(metrics: Metrics): JudgedLimit[] {
  return [...metrics].flatMap(([name, { thresholds }]) =>
    Object.entries(thresholds).map(([expression, value]): JudgedLimit => {
      const limit = limitText(`${name}: ${expression}`);
      const met = metOf(value);
      if (met === undefined)
        throw new ReportProblem(
          `does not tell whether its threshold ${quote(limit)} was met; it is damaged, ` +
            "or was changed after k6 wrote it",
        );
      return { by: "k6", limit, met, miss: "fail" };
    }),
  );
}

function metOf(value: Json): boolean | undefined {
  if (typeof value === "boolean") return !value;
  const ok = isJsonObject(value) ? getOwn(value, "ok") : undefined;
  return typeof ok === "boolean" ? ok : undefined;
}
