import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, objectAt } from "../domain/text/json";
import { timeOf } from "./dates";
import type { Source } from "./files";
import {
  halfWritten,
  jsonOf,
  statOf,
  writtenAt,
  wholeText,
  withReport,
  wrongShape,
  wrongTool,
} from "./files";
import { countAt, listAt, numberAt, textAt } from "./json-numbers";
import type { MetricName, Values } from "./metrics";
import { percent, valuesOf } from "./metrics";
import { countOf, readingsOf } from "./numbers";
import { recognise } from "./recognise";
import type { Finding, Gap, JudgedLimit, Judgement, Report, TimeWindow } from "./report";
import { limitText, ReportProblem, windowOf } from "./report";
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
  readonly percentiles: readonly (MetricName | undefined)[];
}

interface Assertion {
  readonly text: string;
  readonly met: boolean;
}

/**
 * A report folder, the folder of all reports (then its newest), or one file of a report folder,
 * which finds the others.
 *
 * Gatling has stopped writing its JSON files (gatling/gatling#4500, #4519, #4630): since 3.11
 * numbers and assertions stand in `index.html` only, as plain tables.
 */
export async function readGatling(source: Source): Promise<Report> {
  const parts = source.isFolder ? await partsIn(source.path) : await partsBeside(source.path);
  if (!parts) throw new ReportProblem(NO_REPORT);
  const { values, window, assertions, gaps } = await contentOf(source, parts);
  const judged: JudgedLimit[] = assertions.map(({ text, met }) => ({
    by: "gatling",
    limit: limitText(text),
    met,
    miss: "fail",
  }));
  const findings: Finding[] = judged
    .filter(({ met }) => !met)
    .map(({ limit }) => ({ verdict: "fail", reason: `Gatling missed its assertion "${limit}"` }));
  // A file of assertions alone has no numbers to look at.
  const isUntested =
    values.requests === 0 || (values.requests === undefined && judged.length === 0);
  return {
    values,
    ...(window ? { window } : {}),
    judged,
    findings,
    gaps: isUntested ? [...gaps, UNTESTED] : gaps,
    failuresJudged: { requests: judgementOf(assertions), checks: "none" },
  };
}

const UNTESTED: Gap = {
  kind: "untested",
  text: "Gatling made no request: nothing was tested",
};

/** What the files tell; the page where a version has no file of its own for it. */
async function contentOf(source: Source, parts: Parts) {
  const page = parts.index === undefined ? undefined : await readIndex(source, parts.index);
  const assertions =
    parts.assertions === undefined
      ? (page?.assertions ?? [])
      : await readAssertions(source, parts.assertions);
  const stats =
    parts.stats === undefined
      ? undefined
      : statistics(await jsonOf(source, parts.stats), page?.percentiles);
  return {
    values: stats?.values ?? page?.values ?? {},
    gaps: stats?.gaps ?? [],
    window: page?.window,
    assertions,
  };
}

/** An assertion on one request judges a part; `Global` and `For all requests` judge the whole. */
function judgementOf(assertions: readonly Assertion[]): Judgement {
  const onFailures = assertions.filter(({ text }) => /failed|successful/i.test(text));
  if (onFailures.some(({ text }) => /^\s*(?:Global|For all requests)\b/.test(text))) return "whole";
  return onFailures.length > 0 ? "part" : "none";
}

const NO_REPORT =
  "holds no report of Gatling: neither index.html nor js/global_stats.json, nor a " +
  "folder such as basicsimulation-20261125193350332 with one; let Gatling write " +
  "its reports (no --no-reports), or correct the path";

/**
 * A folder as Gatling names it, simulation and time to the millisecond:
 * `basicsimulation-20261125193350332`.
 */
const RUN = /^(.*)-(\d{17}|\d{13})$/;

/**
 * The report folders that a folder stands for: itself, or the newest run of each simulation in it,
 * since Gatling leaves those of earlier runs beside it. A newest run without a report was stopped;
 * an older one never speaks for it.
 *
 * @throws ReportProblem when there is none
 */
export async function gatlingRuns(folder: string): Promise<string[]> {
  if (await partsIn(folder)) return [folder];
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const newest = newestRuns(names);
  if (newest.length === 0) throw new ReportProblem(NO_REPORT);
  return newest.map((name) => join(folder, name));
}

/** Of folders by name or path: the newest of each simulation, the newest of all first. */
export function newestRuns(paths: readonly string[]): string[] {
  const newest = new Map<string, { path: string; stamp: string }>();
  for (const path of paths) {
    const [, simulation = "", stamp = ""] = RUN.exec(path) ?? [];
    const known = newest.get(simulation);
    if (stamp !== "" && (known === undefined || stamp > known.stamp))
      newest.set(simulation, { path, stamp });
  }
  return [...newest.values()].sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(({ path }) => path);
}

/** When a report folder was written, by its main file. */
export async function writtenMs(folder: string): Promise<number | undefined> {
  const parts = await partsIn(folder);
  const file = parts?.stats ?? parts?.index;
  const found = file === undefined ? undefined : await statOf(file);
  return found && writtenAt(found);
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
  const assertions = await first(
    "js/assertions.json",
    "assertions.json",
    "js/assertions.xml",
    "assertions.xml",
  );
  const index = await first("index.html");
  if (stats === undefined && index === undefined) return undefined;
  return {
    ...(stats ? { stats } : {}),
    ...(assertions ? { assertions } : {}),
    ...(index ? { index } : {}),
  };
}

const DEFAULT_PERCENTILES: readonly MetricName[] = ["p50", "p75", "p95", "p99"];

/** `global_stats.json`, or `stats.json` that has the same under `stats`. */
function statistics(
  json: Json,
  percentiles: readonly (MetricName | undefined)[] = DEFAULT_PERCENTILES,
): { values: Values; gaps: Gap[] } {
  const root = isJsonObject(json) ? json : {};
  const all = isJsonObject(getOwn(root, "stats")) ? objectAt(root, "stats") : root;
  const counts = objectAt(all, "numberOfRequests");
  const total = (name: string) => timeIn(objectAt(all, name), "total");
  const [requests, ok, failed] = [
    countIn(counts, "total"),
    countIn(counts, "ok"),
    countIn(counts, "ko"),
  ];
  if (requests === undefined || failed === undefined) throw wrongShape("gatling", json);
  // What is neither ok nor failed is not known to be ok.
  const bad = ok === undefined ? failed : Math.max(failed, requests - ok);
  const gaps: Gap[] =
    bad > failed
      ? [
          {
            kind: "unknown",
            text: `of ${requests} requests ${ok ?? 0} are ok and ${failed} failed; the others count as failed`,
          },
        ]
      : [];
  const rps = total("meanNumberOfRequestsPerSecond");
  const values = valuesOf({
    requests,
    failed: bad,
    errorRate: percent(bad, requests),
    rps,
    ...(requests > 0 ? { mean: total("meanResponseTime"), max: total("maxResponseTime") } : {}),
    duration: rps ? requests / rps : undefined,
    ...(requests > 0
      ? Object.fromEntries(
          percentiles.flatMap((name, i) =>
            name === undefined ? [] : [[name, total(`percentiles${i + 1}`)]],
          ),
        )
      : {}),
  });
  return { values, gaps };
}

/** Gatling before 3 wrote numbers as texts, grouped and with `-` for none. */
function countIn(counts: JsonObject, name: string): number | undefined {
  return getOwn(counts, name) === "-" ? 0 : countAt(counts, name);
}

function timeIn(times: JsonObject, name: string): number | undefined {
  const value = getOwn(times, name);
  return typeof value === "string" ? cell(value) : numberAt(times, name);
}

async function readAssertions(source: Source, path: string): Promise<Assertion[]> {
  if (path.endsWith(".json")) {
    const json = await jsonOf(source, path);
    if (!isJsonObject(json) || !Array.isArray(getOwn(json, "assertions")))
      throw wrongShape("gatling", json);
    return listAt(json, "assertions").map((assertion) =>
      isJsonObject(assertion)
        ? {
            text: textAt(assertion, "message") ?? "without a name",
            met: getOwn(assertion, "result") === true,
          }
        : { text: "without a name", met: false },
    );
  }
  const found: { text: string; met: boolean }[] = [];
  await withReport(source, path, (report) =>
    streamXml(report.chunks(), {
      open: (name, { name: text }) => {
        const last = found.at(-1);
        if (name === "testcase") found.push({ text: text ?? "without a name", met: true });
        else if ((name === "failure" || name === "error") && last) last.met = false;
      },
    }),
  );
  return found;
}

const ASSERTION = /<td class="error-col-1 (ok|ko)[^"]{0,200}">([^<]*)/g;
const STATUS = /<td class="error-col-2 value (ok|ko)[^"]{0,200}">/g;
const HEADING = /id="col-(\d+)"[^>]{0,200}>(?:<span[^>]{0,200}>)?(?:<abbr[^>]{0,200}>)?([^<]+)/g;
const CELL = /<td class="value [a-z ]{0,100}col-(\d+)">([^<]*)<\/td>/g;
const COLUMNS: Readonly<Record<string, MetricName>> = {
  Total: "requests",
  KO: "failed",
  "Cnt/s": "rps",
  Max: "max",
  Mean: "mean",
  "50th pct": "p50",
  "75th pct": "p75",
  "90th pct": "p90",
  "95th pct": "p95",
  "99th pct": "p99",
};
const COUNTS = new Set(["Total", "KO"]);
/** Linear: it never looks behind the next `<`. */
const TAG = /<(\/?)([a-zA-Z][\w-]*)(?![\w-])[^<>]*>/g;
const EMPTY_TAGS = new Set(["br", "img", "hr", "input", "wbr"]);

async function readIndex(source: Source, path: string): Promise<Pages> {
  const html = await withReport(source, path, wholeText);
  if (/^\s*<(?:!doctype|html)/i.test(html) && !/<\/html>\s*$/i.test(html)) throw halfWritten();
  const table = between(html, 'id="container_statistics_head"', "</table>");
  if (table === "") throw wrongTool("gatling", recognise(html.slice(0, 4096)));
  const [, date] = /Date:\s*<\/span>\s*<span>([^<]*)</.exec(html) ?? [];
  const startMs = timeOf(date, "local");
  const seconds = secondsOf(/Duration:\s*<\/span>\s*<span>([^<]*)</.exec(html)?.[1]);
  const headings = new Map(
    [...table.matchAll(HEADING)].map(([, column = "", text = ""]) => [column, text.trim()]),
  );
  return {
    values: valuesOfTable(table, headings, seconds),
    // The page counts full seconds only; the evaluation should see the last one, too.
    ...windowOf(
      startMs,
      startMs !== undefined && seconds !== undefined ? startMs + (seconds + 1) * 1000 : undefined,
    ),
    assertions: assertionsOf(html),
    percentiles: [...headings.values()]
      .filter((heading) => heading.endsWith(" pct"))
      .map((heading) => COLUMNS[heading])
      .slice(0, 4),
  };
}

/** Empty where a script fills the table, as until 3.10: then the numbers stand in JSON files. */
function valuesOfTable(
  table: string,
  headings: ReadonlyMap<string, string>,
  seconds: number | undefined,
): Values {
  const cells = [...table.matchAll(CELL)].map(([, column = "", text = ""]) => ({
    heading: headings.get(column),
    text,
  }));
  const numbers: Partial<Record<MetricName, number>> = {};
  if (cells.length === 0 && !/<td[\s>]/.test(table)) return {};
  checkTags(table);
  for (const [heading, metric] of Object.entries(COLUMNS)) {
    const found = cells.filter((entry) => entry.heading === heading);
    if (found.length !== 1 && COUNTS.has(heading))
      throw damaged(
        `its table of statistics has ${found.length} totals ${JSON.stringify(heading)}`,
      );
    const text = found[0]?.text ?? "";
    const value = COUNTS.has(heading) ? totalOf(text) : cell(text);
    if (value === undefined && COUNTS.has(heading))
      throw damaged(`its total ${JSON.stringify(heading)} is no count`);
    if (value !== undefined) numbers[metric] = value;
  }
  return valuesOf({
    ...numbers,
    errorRate: percent(numbers.failed, numbers.requests),
    duration:
      numbers.rps && numbers.requests !== undefined ? numbers.requests / numbers.rps : seconds,
  });
}

/** @throws ReportProblem when a row cannot be read: it may be the one that was missed */
function assertionsOf(html: string): Assertion[] {
  const table = between(html, 'id="container_assertions"', "</table>");
  const rows = [...table.matchAll(ASSERTION)];
  const signs = [...table.matchAll(STATUS)];
  // The table of failed requests, which a page has where some failed, has cells of that name as
  // well.
  const named = mentions(html) - mentions(between(html, 'id="container_errors"', "</table>"));
  if (table !== "") checkTags(table);
  if (
    named !== rows.length ||
    rows.length !== signs.length ||
    rows.some(([, sign], i) => sign !== signs[i]?.[1])
  )
    throw damaged("its table of assertions is not whole");
  return rows.map(([, sign, text = ""]) => ({ text: plain(text), met: sign === "ok" }));
}

function mentions(html: string): number {
  return html.split("error-col-1").length - 1;
}

/** Whether each tag of a table is closed; the text begins inside of its first tag. */
function checkTags(table: string): void {
  const open: string[] = [];
  let tags = 0;
  for (const [, slash, name = ""] of table.matchAll(TAG)) {
    tags++;
    if (EMPTY_TAGS.has(name)) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) throw damaged("the tags of a table are not closed in order");
  }
  if (open.length > 0 || tags !== table.split("<").length - 1)
    throw damaged("the tags of a table are not closed in order");
}

function damaged(why: string): ReportProblem {
  return new ReportProblem(`is damaged: ${why}; let Gatling write it again`);
}

function between(text: string, begin: string, end: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? "" : text.slice(from, to);
}

/** `-` stands for none, which is no zero; thousands may be grouped. */
function cell(text: string): number | undefined {
  const { point, comma } = readingsOf(plain(text));
  return point ?? comma;
}

function isNone(text: string): boolean {
  return text.trim() === "-";
}

function totalOf(text: string): number | undefined {
  return isNone(text) ? 0 : countOf(text);
}

/** `1h 2m 3s` */
function secondsOf(text: string | undefined): number | undefined {
  const parts = [...(text ?? "").matchAll(/(?<!\d)(\d+)\s*(d|h|m|s)(?![a-z])/g)];
  const factors: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 };
  return parts.length === 0
    ? undefined
    : parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (factors[unit] ?? 0), 0);
}

function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&amp;": "&",
  };
  return html.trim().replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
