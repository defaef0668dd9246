import { basename } from "node:path";
import { quote } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { isJsonObject } from "../domain/text/json";
import { streamCsv } from "./csv";
import { Durations } from "./durations";
import type { OpenReport, Source } from "./files";
import { statOf, wholeJson, withReport, wrongShape, wrongTool } from "./files";
import { countAt, decidingAt, numberAt } from "./json-numbers";
import { percent, ratio, valuesOf } from "./metrics";
import { countOf, plainNumberOf } from "./numbers";
import { recognise } from "./recognise";
import type { Gap, Report, TimeWindow } from "./report";
import { counted, LeftOver, ReportProblem, secondsBetween, windowOf } from "./report";

const NOTHING: Gap = { kind: "untested", text: "Locust made no request: nothing was tested" };
const BEFORE_1 = /^"?Type"?,"?Name"?,"?# requests"?|^"?Method"?,"?Name"?,"?# requests"?/;

/**
 * `PREFIX_stats.csv` of `--csv`, with `PREFIX_stats_history.csv` beside it for the time window, or
 * the list of `--json`.
 */
export async function readLocust(source: Source): Promise<Report> {
  return withReport(source, source.path, async (report) => {
    if (/^\s*[[{]/.test(report.head)) return statistics(report);
    if (BEFORE_1.test(report.head))
      throw new ReportProblem(
        "was written by a Locust older than 1.0, which is not supported; use Locust 1.0 or newer",
      );
    if (!/^"?Type"?,"?Name"?,"?Request Count/.test(report.head))
      throw wrongTool("locust", recognise(report.head));
    const totals = await aggregated(report);
    const window = await windowOfHistory(source);
    const gaps = [...totals.gaps, ...(await exceptionsBeside(source))];
    return window
      ? {
          ...totals,
          gaps,
          window,
          values: { ...totals.values, duration: (window.endMs - window.startMs) / 1000 },
        }
      : { ...totals, gaps };
  });
}

/** The row "Aggregated", checked against the rows it adds up: the worse of both counts. */
async function aggregated(report: OpenReport): Promise<Report> {
  let total: ((name: string) => string | undefined) | undefined;
  const listed = { requests: 0, failed: 0 };
  await streamCsv(report.chunks(), (names) => {
    const [requestsAt, failedAt] = [names.indexOf("Request Count"), names.indexOf("Failure Count")];
    if (failedAt < 0)
      throw new ReportProblem(
        "has no column Failure Count; name the statistics as Locust writes them",
      );
    return (record) => {
      // The total has no type; a request may be called Aggregated, too.
      if ((record[0] === "" || record[0] === "None") && record[1] === "Aggregated") {
        if (total)
          throw new ReportProblem(
            "has more than one row Aggregated: two reports are in one file; name each " +
              "file, or the folder that holds them",
          );
        total = (name) => record[names.indexOf(name)];
        return;
      }
      listed.requests += deciding(record[requestsAt], "Request Count");
      listed.failed += deciding(record[failedAt], "Failure Count");
    };
  });
  if (total === undefined)
    throw new ReportProblem(
      "has no row Aggregated, which Locust writes last: it was stopped while it wrote; look in its log for the reason",
    );
  const row = total;
  const requests = Math.max(listed.requests, deciding(row("Request Count"), "Request Count"));
  const admitted = deciding(row("Failure Count"), "Failure Count");
  const failed = Math.max(listed.failed, admitted);
  const decimal = (name: string) => plainNumberOf(row(name));
  // Without any response time Locust writes zeros.
  const isTimed =
    requests > 0 &&
    ((decimal("Max Response Time") ?? 0) > 0 || (decimal("Average Response Time") ?? 0) > 0);
  const gaps: Gap[] = [];
  if (requests === 0) gaps.push(NOTHING);
  else if (!isTimed) gaps.push(untimed(requests));
  if (listed.failed !== admitted)
    gaps.push({
      kind: listed.failed > admitted ? "unknown" : "totals",
      text:
        `the row Aggregated counts ${counted(admitted, "failure")} and the rows ` +
        `above ${listed.failed}; the larger number counts`,
    });
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps: decimal("Requests/s"),
      ...(isTimed
        ? {
            mean: decimal("Average Response Time"),
            p50: decimal("50%"),
            p75: decimal("75%"),
            p90: decimal("90%"),
            p95: decimal("95%"),
            p99: decimal("99%"),
            max: decimal("Max Response Time"),
          }
        : {}),
    }),
    judged: [],
    findings: [],
    gaps,
  };
}

function deciding(text: string | undefined, column: string): number {
  const count = countOf(text);
  if (count === undefined)
    throw new ReportProblem(
      `has ${quote(text?.slice(0, 40) ?? "")} in the column ${column}, where a count ` +
        "is expected; it is damaged, or was changed after Locust wrote it",
    );
  return count;
}

/** Requests that Locust counted without a response time, as plug-ins for WebSocket do. */
function untimed(requests: number): Gap {
  return {
    kind: "unmeasured",
    text: `${counted(requests, "request")} without a response time: not in the times`,
    metrics: ["mean", "p50", "p75", "p90", "p95", "p99", "max"],
  };
}

/**
 * From the last second without a request to a second after the last row. Optional: the history may
 * be switched off.
 */
async function windowOfHistory(source: Source): Promise<TimeWindow | undefined> {
  const path = source.path.replace(/_stats\.csv$/, "_stats_history.csv");
  let startMs: number | undefined;
  let endMs: number | undefined;
  try {
    if (path === source.path || !(await statOf(path))) return undefined;
    await withReport(source, path, (report) =>
      streamCsv(report.chunks(), (names) => (record) => {
        const seconds = plainNumberOf(record[names.indexOf("Timestamp")]);
        if (seconds === undefined || record[names.indexOf("Name")] !== "Aggregated") return;
        if (startMs === undefined || record[names.indexOf("Total Request Count")] === "0")
          startMs = seconds * 1000;
        endMs = (seconds + 1) * 1000;
      }),
    );
  } catch (error) {
    if (!(error instanceof ReportProblem)) throw error;
    return undefined;
  }
  return windowOf(startMs, endMs).window;
}

/** Tasks that raised an exception are no failed requests, and stand in a file of their own. */
async function exceptionsBeside(source: Source): Promise<Gap[]> {
  const path = source.path.replace(/_stats\.csv$/, "_exceptions.csv");
  if (path === source.path || !(await statOf(path))) return [];
  let exceptions = 0;
  try {
    await withReport(source, path, (report) =>
      streamCsv(report.chunks(), (names) => (record) => {
        exceptions += countOf(record[names.indexOf("Count")]) ?? 1;
      }),
    );
  } catch (error) {
    if (error instanceof LeftOver) return [];
    if (!(error instanceof ReportProblem)) throw error;
    return [
      {
        kind: "unknown",
        text: `the exceptions of its tasks (${quote(basename(path))}) cannot be told: that file ${error.message}`,
      },
    ];
  }
  return exceptions === 0
    ? []
    : [
        {
          kind: "unknown",
          text:
            `Locust caught ${counted(exceptions, "exception")} in its tasks ` +
            `(${quote(basename(path))}), which are no requests`,
        },
      ];
}

async function statistics(report: OpenReport): Promise<Report> {
  const json = await wholeJson(report, "locust");
  if (!Array.isArray(json)) throw wrongShape("locust", json);
  const entries = json.filter(isJsonObject);
  const isEach = entries.every((entry) => Object.hasOwn(entry, "num_requests"));
  if (!isEach || entries.length !== json.length) throw wrongShape("locust", json);
  const { requests, failed, ...span } = totalsOf(entries);
  const { timed, ...times } = timesOf(entries);
  const seconds = secondsBetween(span.startMs, span.endMs);
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps: ratio(requests, seconds),
      ...times,
      duration: seconds,
    }),
    ...windowOf(span.startMs, span.endMs),
    judged: [],
    findings: [],
    gaps: [
      ...(requests > 0 ? [] : [NOTHING]),
      ...(timed < requests ? [untimed(requests - timed)] : []),
    ],
  };
}

function totalsOf(entries: readonly JsonObject[]) {
  let requests = 0,
    failed = 0,
    startMs = Infinity,
    endMs = -Infinity;
  for (const entry of entries) {
    requests += countAt(entry, "num_requests") ?? 0;
    failed += failuresOf(entry);
    startMs = Math.min(startMs, (numberAt(entry, "start_time") ?? Infinity) * 1000);
    endMs = Math.max(endMs, (numberAt(entry, "last_request_timestamp") ?? -Infinity) * 1000);
  }
  return { requests, failed, startMs, endMs };
}

/** Of the requests that have a response time, and how many these are. */
function timesOf(entries: readonly JsonObject[]) {
  const durations = new Durations();
  let timed = 0,
    totalMs = 0,
    maxMs = 0;
  for (const entry of entries) {
    const timedHere = addTimes(entry, durations);
    if (timedHere === 0) continue;
    timed += timedHere;
    totalMs += numberAt(entry, "total_response_time") ?? NaN;
    maxMs = Math.max(maxMs, numberAt(entry, "max_response_time") ?? 0);
  }
  if (timed === 0) return { timed };
  return {
    timed,
    mean: totalMs / timed,
    ...durations.percentiles(),
    max: maxMs,
  };
}

function failuresOf(entry: JsonObject): number {
  const failures = countAt(entry, "num_failures");
  if (failures === undefined)
    throw new ReportProblem(
      "has a request without num_failures; it is damaged, or was changed after Locust wrote it",
    );
  return failures;
}

/**
 * @returns how many requests have a response time: none of those that Locust calls "none requests"
 */
function addTimes(entry: JsonObject, times: Durations): number {
  const counts = decidingAt(entry, "response_times");
  let listed = 0;
  for (const ms of Object.keys(counts)) {
    const value = plainNumberOf(ms);
    const count = numberAt(counts, ms);
    if (value === undefined || count === undefined) continue;
    times.add(value, count);
    listed += count;
  }
  const none = numberAt(entry, "num_none_requests");
  return none === undefined ? listed : Math.max(0, (countAt(entry, "num_requests") ?? 0) - none);
}
