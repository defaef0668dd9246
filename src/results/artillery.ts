import { isJsonObject } from "../domain/json";
import type { Source } from "./files";
import { jsonOf, wrongShape } from "./files";
import { numberAt, objectAt } from "./json-numbers";
import { percent, valuesOf } from "./metrics";
import type { Finding, Report } from "./report";
import { windowOf } from "./report";

const ERROR_CODE = /^http\.codes\.[45]\d\d$/;

/**
 * The file of `artillery run --output`. It does not hold the checks of `ensure`: these speak through the exit code only.
 *
 * A request has failed when it was answered with 4xx or 5xx or not at all. Artillery itself counts only virtual users that
 * could not go on, and a response with 500 stops none.
 */
export async function readArtillery(source: Source): Promise<Report> {
  const json = await jsonOf(source);
  const aggregate = isJsonObject(json) ? objectAt(json, "aggregate") : {};
  const counters = objectAt(aggregate, "counters");
  const created = numberAt(counters, "vusers.created");
  if (Object.keys(counters).length === 0 && !Object.hasOwn(aggregate, "counters")) throw wrongShape("artillery", json);

  const requests = numberAt(counters, "http.requests");
  const responses = numberAt(counters, "http.responses") ?? 0;
  const refused = Object.keys(counters).filter((name) => ERROR_CODE.test(name)).reduce((sum, name) => sum + (numberAt(counters, name) ?? 0), 0);
  const failed = requests === undefined ? undefined : Math.min(requests, refused + Math.max(0, requests - responses));
  const times = objectAt(objectAt(aggregate, "summaries"), "http.response_time");
  const startMs = numberAt(aggregate, "firstMetricAt") ?? numberAt(aggregate, "firstCounterAt");
  const endMs = numberAt(aggregate, "lastMetricAt") ?? numberAt(aggregate, "lastCounterAt");
  const duration = startMs !== undefined && endMs !== undefined && endMs > startMs ? (endMs - startMs) / 1000 : undefined;
  const checksPassed = numberAt(counters, "plugins.expect.ok");
  const checksFailed = numberAt(counters, "plugins.expect.failed");
  const hasChecks = checksPassed !== undefined || checksFailed !== undefined;

  const findings: Finding[] = [];
  if (!created && !requests) findings.push({ verdict: "errored", reason: "Artillery started no virtual user: nothing was tested" });
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps: requests !== undefined && duration !== undefined ? requests / duration : numberAt(objectAt(aggregate, "rates"), "http.request_rate"),
      mean: numberAt(times, "mean"),
      p50: numberAt(times, "p50") ?? numberAt(times, "median"),
      p75: numberAt(times, "p75"),
      p90: numberAt(times, "p90"),
      p95: numberAt(times, "p95"),
      p99: numberAt(times, "p99"),
      max: numberAt(times, "max"),
      duration,
      ...(hasChecks ? { checksPassed: checksPassed ?? 0, checksFailed: checksFailed ?? 0, checks: percent(checksPassed ?? 0, (checksPassed ?? 0) + (checksFailed ?? 0)) } : {}),
      vusersCreated: created,
      vusersFailed: numberAt(counters, "vusers.failed"),
    }),
    ...windowOf(startMs, endMs),
    judged: [],
    findings,
  };
}
