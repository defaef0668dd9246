import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Json } from "../domain/json";
import { getOwn, isJsonObject } from "../domain/json";
import type { Source } from "./files";
import { halfWritten, jsonOf, statOf, wholeText, withReport, wrongShape, wrongTool } from "./files";
import { listAt, numberAt, objectAt, textAt } from "./json-numbers";
import type { MetricName, Values } from "./metrics";
import { percent, valuesOf } from "./metrics";
import { recognise } from "./recognise";
import type { Finding, JudgedLimit, Report, TimeWindow } from "./report";
import { limitText, ReportProblem, timeOf, windowOf } from "./report";
import { streamXml } from "./xml";

/** What a report folder of Gatling holds; which of these exist depends on its version. */
interface Parts {
  /** Until 3.10. */
  readonly stats?: string;
  /** `.json` until 3.9, `.xml` until 3.10. */
  readonly assertions?: string;
  readonly index?: string;
}

interface Pages {
  readonly values: Values;
  readonly window?: TimeWindow;
  readonly assertions: readonly Assertion[];
  /** Of `percentiles1` to `percentiles4`, since gatling.conf may change them. */
  readonly percentiles: readonly MetricName[];
}

interface Assertion {
  readonly text: string;
  readonly met: boolean;
}

/**
 * A report folder, the folder of all reports (then its newest), or one file of a report folder, which finds the others.
 *
 * Gatling has stopped writing its JSON files (gatling/gatling#4500, #4519, #4630): since 3.11 numbers and assertions stand in
 * `index.html` only, as plain tables.
 */
export async function readGatling(source: Source): Promise<Report> {
  const parts = source.isFolder ? await partsOfFolder(source.path) : await partsBeside(source.path);
  const page = parts.index === undefined ? undefined : await readIndex(source, parts.index);
  const assertions = parts.assertions === undefined ? (page?.assertions ?? []) : await readAssertions(source, parts.assertions);
  const values = parts.stats === undefined ? (page?.values ?? {}) : statistics(await jsonOf(source, parts.stats), page?.percentiles);

  const judged: JudgedLimit[] = assertions.map(({ text, met }) => ({ by: "gatling", limit: limitText(text), met, miss: "fail" }));
  const findings: Finding[] = judged.filter(({ met }) => !met).map(({ limit }) => ({ verdict: "fail", reason: `Gatling missed its assertion "${limit}"` }));
  // A file of assertions alone has no numbers to look at.
  if (values.requests === 0 || (values.requests === undefined && judged.length === 0)) findings.push({ verdict: "errored", reason: "Gatling made no request: nothing was tested" });
  return {
    values,
    ...(page?.window ? { window: page.window } : {}),
    judged,
    findings,
    failuresJudged: assertions.some(({ text }) => /failed|successful/i.test(text)),
  };
}

async function partsOfFolder(folder: string): Promise<Parts> {
  const parts = await partsIn(folder);
  if (parts) return parts;
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  // Simulation and time, to the millisecond: basicsimulation-20261125193350332.
  const stamped = names.map((name) => ({ name, stamp: /-(\d{17})$/.exec(name)?.[1] ?? /-(\d{13})$/.exec(name)?.[1] ?? "" })).filter(({ stamp }) => stamp !== "");
  for (const { name } of stamped.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))) {
    const newest = await partsIn(join(folder, name));
    if (newest) return newest;
  }
  throw new ReportProblem("holds no report of Gatling: neither index.html nor js/global_stats.json, nor a folder such as basicsimulation-20261125193350332 with one; let Gatling write its reports (no --no-reports), or correct the path");
}

async function partsBeside(file: string): Promise<Parts> {
  const folder = basename(dirname(file)) === "js" ? dirname(dirname(file)) : dirname(file);
  const found = basename(folder) === "js" ? undefined : await partsIn(folder);
  const name = basename(file);
  if (/assertions\.(?:json|xml)$/.test(name)) return { ...found, assertions: file };
  if (/\.html?$/.test(name)) return { ...found, index: file };
  return { ...found, stats: file };
}

async function partsIn(folder: string): Promise<Parts | undefined> {
  const first = async (...names: string[]) => {
    for (const name of names) if (await statOf(join(folder, name))) return join(folder, name);
    return undefined;
  };
  const stats = await first("js/global_stats.json", "global_stats.json", "js/stats.json");
  const assertions = await first("js/assertions.json", "assertions.json", "js/assertions.xml", "assertions.xml");
  const index = await first("index.html");
  if (stats === undefined && index === undefined) return undefined;
  return { ...(stats ? { stats } : {}), ...(assertions ? { assertions } : {}), ...(index ? { index } : {}) };
}

const DEFAULT_PERCENTILES: readonly MetricName[] = ["p50", "p75", "p95", "p99"];

/** `global_stats.json`, or `stats.json` that has the same under `stats`. */
function statistics(json: Json, percentiles: readonly MetricName[] = DEFAULT_PERCENTILES): Values {
  const root = isJsonObject(json) ? json : {};
  const all = isJsonObject(getOwn(root, "stats")) ? objectAt(root, "stats") : root;
  const total = (name: string) => numberAt(objectAt(all, name), "total");
  const requests = total("numberOfRequests");
  if (requests === undefined) throw wrongShape("gatling", json);
  const failed = numberAt(objectAt(all, "numberOfRequests"), "ko");
  const rps = total("meanNumberOfRequestsPerSecond");
  return valuesOf({
    requests,
    failed,
    errorRate: percent(failed, requests),
    rps,
    mean: total("meanResponseTime"),
    max: total("maxResponseTime"),
    duration: rps ? requests / rps : undefined,
    ...Object.fromEntries(percentiles.map((name, i) => [name, total(`percentiles${i + 1}`)])),
  });
}

async function readAssertions(source: Source, path: string): Promise<Assertion[]> {
  if (path.endsWith(".json")) {
    const json = await jsonOf(source, path);
    if (!isJsonObject(json) || !Array.isArray(getOwn(json, "assertions"))) throw wrongShape("gatling", json);
    return listAt(json, "assertions").filter(isJsonObject).map((assertion) => ({ text: textAt(assertion, "message") ?? "without a name", met: getOwn(assertion, "result") === true }));
  }
  const found: { text: string; met: boolean }[] = [];
  await withReport(source, path, (report) => streamXml(report.chunks(), {
    open: (name, { name: text }) => {
      const last = found.at(-1);
      if (name === "testcase") found.push({ text: text ?? "without a name", met: true });
      else if (name === "failure" && last) last.met = false;
    },
  }));
  return found;
}

const ASSERTION = /<td class="error-col-1 (ok|ko)[^"]*">([^<]*)/g;
const HEADING = /id="col-(\d+)"[^>]*>(?:<span[^>]*>)?(?:<abbr[^>]*>)?([^<]+)/g;
const CELL = /<td class="value [a-z ]*col-(\d+)">([^<]*)<\/td>/g;
const COLUMNS: Readonly<Record<string, MetricName>> = { Total: "requests", KO: "failed", "Cnt/s": "rps", Max: "max", Mean: "mean", "50th pct": "p50", "75th pct": "p75", "90th pct": "p90", "95th pct": "p95", "99th pct": "p99" };

async function readIndex(source: Source, path: string): Promise<Pages> {
  const html = await withReport(source, path, wholeText);
  if (/^\s*<(?:!doctype|html)/i.test(html) && !/<\/html>\s*$/i.test(html)) throw halfWritten();
  const table = between(html, 'id="container_statistics_head"', "</table>");
  if (table === "") throw wrongTool("gatling", recognise(html.slice(0, 4096)));
  const headings = new Map([...table.matchAll(HEADING)].map(([, column = "", text = ""]) => [column, text.trim()]));
  const cells = new Map([...table.matchAll(CELL)].map(([, column = "", text = ""]) => [headings.get(column) ?? "", cell(text)]));
  const numbers = Object.fromEntries(Object.entries(COLUMNS).map(([heading, metric]) => [metric, cells.get(heading)])) as Partial<Record<MetricName, number | undefined>>;

  const [, date] = /Date:\s*<\/span>\s*<span>([^<]*)</.exec(html) ?? [];
  const startMs = timeOf(date, "local");
  const seconds = secondsOf(/Duration:\s*<\/span>\s*<span>([^<]*)</.exec(html)?.[1]);
  return {
    values: valuesOf({ ...numbers, errorRate: percent(numbers.failed, numbers.requests), duration: numbers.rps && numbers.requests !== undefined ? numbers.requests / numbers.rps : seconds }),
    // The page counts full seconds only; the evaluation should see the last one, too.
    ...windowOf(startMs, startMs !== undefined && seconds !== undefined ? startMs + (seconds + 1) * 1000 : undefined),
    assertions: [...between(html, 'id="container_assertions"', "</table>").matchAll(ASSERTION)].map(([, sign, text = ""]) => ({ text: plain(text), met: sign === "ok" })),
    percentiles: [...headings.values()].filter((heading) => heading.endsWith(" pct")).map((heading) => COLUMNS[heading] ?? "vus").slice(0, 4),
  };
}

function between(text: string, begin: string, end: string): string {
  const from = text.indexOf(begin);
  return from < 0 ? "" : text.slice(from, text.indexOf(end, from) + 1 || undefined);
}

/** `-` stands for none; thousands may be grouped. */
function cell(text: string): number | undefined {
  const digits = text.replace(/[\s,\u00a0\u202f]/g, "");
  return digits === "-" ? 0 : /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** `1h 2m 3s` */
function secondsOf(text: string | undefined): number | undefined {
  const parts = [...(text ?? "").matchAll(/(\d+)\s*(d|h|m|s)(?![a-z])/g)];
  const factors: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 };
  return parts.length === 0 ? undefined : parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (factors[unit] ?? 0), 0);
}

function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return html.trim().replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
