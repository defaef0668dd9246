import type { JsonObject } from "../domain/text/json";
import { isJsonObject, objectAt } from "../domain/text/json";
import type { Source } from "./files";
import { jsonOf, wrongShape } from "./files";
import { countAt, decidingAt, numberAt } from "./json-numbers";
import { percent, ratio, valuesOf } from "./metrics";
import type { Finding, Gap, Report } from "./report";
import { counted, secondsBetween, windowOf } from "./report";

const ERROR_CODE = /^http\.codes\.[45]\d\d$/;

/**
 * The file of `artillery run --output`. It does not hold the checks of `ensure`: these speak
 * through the exit code only.
 *
 * A request has failed when it was answered with 4xx or 5xx or not at all. Artillery itself counts
 * only virtual users that could not go on, and a response with 500 stops none.
 */
export async function readArtillery(source: Source): Promise<Report> {
  const json = await jsonOf(source);
  const aggregate = isJsonObject(json) ? objectAt(json, "aggregate") : {};
  if (!isJsonObject(json) || !Object.hasOwn(aggregate, "counters"))
    throw wrongShape("artillery", json);
  const counters = decidingAt(aggregate, "counters");
  const created = countAt(counters, "vusers.created");
  const { requests, failed } = requestsOf(counters);
  const times = objectAt(objectAt(aggregate, "summaries"), "http.response_time");
  const startMs = numberAt(aggregate, "firstMetricAt") ?? numberAt(aggregate, "firstCounterAt");
  const endMs = numberAt(aggregate, "lastMetricAt") ?? numberAt(aggregate, "lastCounterAt");
  const duration = secondsBetween(startMs, endMs);
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps: ratio(requests, duration) ?? numberAt(objectAt(aggregate, "rates"), "http.request_rate"),
      mean: numberAt(times, "mean"),
      p50: numberAt(times, "p50") ?? numberAt(times, "median"),
      p75: numberAt(times, "p75"),
      p90: numberAt(times, "p90"),
      p95: numberAt(times, "p95"),
      p99: numberAt(times, "p99"),
      max: numberAt(times, "max"),
      duration,
      ...checksOf(counters),
      vusersCreated: created,
      vusersFailed: countAt(counters, "vusers.failed"),
    }),
    ...windowOf(startMs, endMs),
    judged: [],
    findings: pagesRefused(counters),
    gaps: gapsOf(counters, { created, requests, failed }),
  };
}

function requestsOf(counters: JsonObject): { requests?: number; failed?: number } {
  const requests = countAt(counters, "http.requests");
  const responses = countAt(counters, "http.responses") ?? 0;
  const refused = sumOf(counters, (name) => ERROR_CODE.test(name));
  if (requests === undefined) return {};
  const unanswered = Math.max(0, requests - responses);
  return { requests, failed: Math.min(requests, refused + unanswered) };
}

/** Of the plug-in `expect`; nothing where it was not used. */
function checksOf(counters: JsonObject) {
  const passed = countAt(counters, "plugins.expect.ok");
  const failed = countAt(counters, "plugins.expect.failed");
  if (passed === undefined && failed === undefined) return {};
  const [checksPassed, checksFailed] = [passed ?? 0, failed ?? 0];
  return {
    checksPassed,
    checksFailed,
    checks: percent(checksPassed, checksPassed + checksFailed),
  };
}

/**
 * Of browsers (Playwright): single files are missing on healthy pages, a page whose every response
 * is an error is none.
 */
function pagesRefused(counters: JsonObject): Finding[] {
  const all = sumOf(counters, (name) => /^browser\.page\.codes\.\d{3}$/.test(name));
  const refused = sumOf(counters, (name) => /^browser\.page\.codes\.[45]\d\d$/.test(name));
  return all > 0 && refused === all
    ? [
        {
          verdict: "fail",
          reason: `all ${counted(all, "response")} to the browser were errors (4xx, 5xx)`,
        },
      ]
    : [];
}

type Counts = Readonly<Record<"created" | "requests" | "failed", number | undefined>>;

function gapsOf(counters: JsonObject, { created, requests, failed }: Counts): Gap[] {
  if (!created && !requests)
    return [{ kind: "untested", text: "Artillery started no virtual user: nothing was tested" }];
  const isActive = Object.keys(counters).some(
    (name) =>
      (!name.startsWith("vusers.") || name === "vusers.failed") &&
      (countAt(counters, name) ?? 0) > 0,
  );
  if (!isActive)
    return [
      { kind: "untested", text: "Artillery's virtual users made no request: nothing was tested" },
    ];
  const gaps: Gap[] = [];
  const ended = countAt(counters, "vusers.completed");
  const stuck = countAt(counters, "vusers.failed") ?? 0;
  const open =
    created !== undefined && (ended !== undefined || stuck > 0)
      ? created - (ended ?? 0) - stuck
      : 0;
  if (open > 0)
    gaps.push({
      kind: "unknown",
      text:
        `${open} of ${counted(created ?? 0, "virtual user")} neither ended nor ` +
        "failed: Artillery was stopped before them",
    });
  const errors = sumOf(counters, (name) => name.startsWith("errors."));
  if (errors > 0 && !failed && stuck === 0)
    gaps.push({
      kind: "unknown",
      text: `Artillery counted ${counted(errors, "error")}, though no request and no virtual user failed`,
    });
  return gaps;
}

function sumOf(counters: JsonObject, takes: (name: string) => boolean): number {
  return Object.keys(counters)
    .filter(takes)
    .reduce((sum, name) => sum + (countAt(counters, name) ?? 0), 0);
}
