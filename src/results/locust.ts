import { isJsonObject } from "../domain/json";
import { streamCsv } from "./csv";
import { Durations } from "./durations";
import type { OpenReport, Source } from "./files";
import { statOf, wholeJson, withReport, wrongShape, wrongTool } from "./files";
import { numberAt, objectAt } from "./json-numbers";
import { percent, valuesOf } from "./metrics";
import { recognise } from "./recognise";
import type { Finding, Report, TimeWindow } from "./report";
import { ReportProblem, windowOf } from "./report";

const NOTHING: Finding = { verdict: "errored", reason: "Locust made no request: nothing was tested" };

/** `PREFIX_stats.csv` of `--csv`, with `PREFIX_stats_history.csv` beside it for the time window, or the list of `--json`. */
export async function readLocust(source: Source): Promise<Report> {
  return withReport(source, source.path, async (report) => {
    if (/^\s*[[{]/.test(report.head)) return statistics(report);
    if (!report.head.startsWith("Type,Name,Request Count")) throw wrongTool("locust", recognise(report.head));
    const totals = await aggregated(report);
    const window = await windowOfHistory(source);
    return window ? { ...totals, window, values: { ...totals.values, duration: (window.endMs - window.startMs) / 1000 } } : totals;
  });
}

async function aggregated(report: OpenReport): Promise<Report> {
  let total: ((name: string) => number | undefined) | undefined;
  await streamCsv(report.chunks(), (names) => (record) => {
    // The total has no type; a request may be called Aggregated, too.
    if (record[0] === "" && record[1] === "Aggregated") total = (name) => decimal(record[names.indexOf(name)]);
  });
  if (total === undefined) throw new ReportProblem("has no row Aggregated, which Locust writes last: it was stopped while it wrote; look in its log for the reason");
  const requests = total("Request Count");
  const failed = total("Failure Count");
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps: total("Requests/s"),
      ...(requests ? { mean: total("Average Response Time"), p50: total("50%"), p75: total("75%"), p90: total("90%"), p95: total("95%"), p99: total("99%"), max: total("Max Response Time") } : {}),
    }),
    judged: [],
    findings: requests ? [] : [NOTHING],
  };
}

/** From the last second without a request to a second after the last row. Optional: the history may be switched off. */
async function windowOfHistory(source: Source): Promise<TimeWindow | undefined> {
  const path = source.path.replace(/_stats\.csv$/, "_stats_history.csv");
  let startMs: number | undefined;
  let endMs: number | undefined;
  try {
    if (path === source.path || !(await statOf(path))) return undefined;
    await withReport(source, path, (report) => streamCsv(report.chunks(), (names) => (record) => {
      const seconds = decimal(record[names.indexOf("Timestamp")]);
      if (seconds === undefined || record[names.indexOf("Name")] !== "Aggregated") return;
      if (startMs === undefined || record[names.indexOf("Total Request Count")] === "0") startMs = seconds * 1000;
      endMs = (seconds + 1) * 1000;
    }));
  } catch (error) {
    if (!(error instanceof ReportProblem)) throw error;
    return undefined;
  }
  return windowOf(startMs, endMs).window;
}

async function statistics(report: OpenReport): Promise<Report> {
  const json = await wholeJson(report, "locust");
  if (!Array.isArray(json)) throw wrongShape("locust", json);
  const entries = json.filter(isJsonObject);
  if (entries.length !== json.length || entries.some((entry) => numberAt(entry, "num_requests") === undefined)) throw wrongShape("locust", json);
  const times = new Durations();
  let requests = 0, failed = 0, totalMs = 0, maxMs = 0, startMs = Infinity, endMs = -Infinity;
  for (const entry of entries) {
    requests += numberAt(entry, "num_requests") ?? 0;
    failed += numberAt(entry, "num_failures") ?? 0;
    totalMs += numberAt(entry, "total_response_time") ?? 0;
    maxMs = Math.max(maxMs, numberAt(entry, "max_response_time") ?? 0);
    startMs = Math.min(startMs, (numberAt(entry, "start_time") ?? Infinity) * 1000);
    endMs = Math.max(endMs, (numberAt(entry, "last_request_timestamp") ?? -Infinity) * 1000);
    const counts = objectAt(entry, "response_times");
    for (const ms of Object.keys(counts)) {
      const value = decimal(ms);
      if (value !== undefined) times.add(value, numberAt(counts, ms) ?? 0);
    }
  }
  const seconds = endMs > startMs ? (endMs - startMs) / 1000 : undefined;
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps: seconds === undefined ? undefined : requests / seconds,
      ...(requests > 0 ? { mean: totalMs / requests, p50: times.percentileMs(50), p75: times.percentileMs(75), p90: times.percentileMs(90), p95: times.percentileMs(95), p99: times.percentileMs(99), max: maxMs } : {}),
      duration: seconds,
    }),
    ...windowOf(startMs, endMs),
    judged: [],
    findings: requests > 0 ? [] : [NOTHING],
  };
}

function decimal(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?$/i.test(text) ? Number(text) : undefined;
}
