import { join } from "node:path";
import { quote } from "../domain/errors";
import type { Json } from "../domain/text/json";
import { isJsonObject, objectAt } from "../domain/text/json";
import { streamCsv } from "./csv";
import { isLocalUtc, momentOf } from "./dates";
import { Durations } from "./durations";
import type { OpenReport, Source } from "./files";
import { wholeJson, withReport, wrongShape, wrongText, wrongTool } from "./files";
import { countAt, numberAt } from "./json-numbers";
import { percent, ratio, valuesOf } from "./metrics";
import { countOf } from "./numbers";
import { recognise } from "./recognise";
import type { Gap, Report, TimeWindow } from "./report";
import { counted, ReportProblem, secondsBetween, windowOf } from "./report";
import { streamXml } from "./xml";

const NOTHING: Gap = { kind: "untested", text: "JMeter took no sample: nothing was tested" };
const SET_TIMESTAMP = "run JMeter with -Jjmeter.save.saveservice.timestamp_format=ms";

/**
 * A JTL file (`-l`, CSV or XML, of any size) or the `statistics.json` of a report folder (`-e -o`).
 * JMeter's exit code is 0 whatever the samples say, so that these numbers are the only verdict.
 */
export async function readJmeter(source: Source): Promise<Report> {
  return withReport(
    source,
    source.isFolder ? join(source.path, "statistics.json") : source.path,
    async (report) => {
      if (/^\s*[[{]/.test(report.head)) return statistics(await wholeJson(report, "jmeter"));
      if (/^\s*</.test(report.head)) return xmlSamples(report);
      return csvSamples(report);
    },
  );
}

/**
 * `Total` counts as we do below; its percentiles are the defaults of jmeter.properties, 90, 95 and
 * 99.
 */
function statistics(json: Json): Report {
  const total = isJsonObject(json) ? objectAt(json, "Total") : {};
  const requests = countAt(total, "sampleCount");
  if (requests === undefined) throw wrongShape("jmeter", json);
  const failed = countAt(total, "errorCount");
  if (failed === undefined)
    throw new ReportProblem(
      "does not tell how many samples failed (Total.errorCount); it is damaged, or was changed after JMeter wrote it",
    );
  const rps = numberAt(total, "throughput");
  return {
    values: valuesOf({
      requests,
      failed,
      errorRate: percent(failed, requests),
      rps,
      mean: numberAt(total, "meanResTime"),
      p50: numberAt(total, "medianResTime"),
      p90: numberAt(total, "pct1ResTime"),
      p95: numberAt(total, "pct2ResTime"),
      p99: numberAt(total, "pct3ResTime"),
      max: numberAt(total, "maxResTime"),
      duration: rps ? requests / rps : undefined,
    }),
    judged: [],
    findings: [],
    gaps: requests === 0 ? [NOTHING] : [],
  };
}

async function csvSamples(report: OpenReport): Promise<Report> {
  const [firstLine = ""] = report.head.replaceAll('"', "").split("\n", 1);
  if (/^(?:\d{4,}|\d{1,4}[-/.]\d\d?[-/.]\d\d?[^,;\t|]*)[,;\t|]/.test(firstLine))
    throw new ReportProblem(
      "has no line of names; run JMeter with -Jjmeter.save.saveservice.print_field_names=true",
    );
  if (!/(?:^|\W)(?:timeStamp|elapsed|success)(?:\W|$)/.test(firstLine))
    throw await wrongText("jmeter", report);
  const samples = new Samples();
  await streamCsv(report.chunks(), (names) => {
    const at = (name: string) => names.findIndex((found) => found.trim() === name);
    const [time, elapsed, success, message, threads] = [
      at("timeStamp"),
      at("elapsed"),
      at("success"),
      at("responseMessage"),
      at("allThreads"),
    ];
    const missing = [elapsed < 0 ? "elapsed" : "", success < 0 ? "success" : ""].filter(Boolean);
    if (missing.length > 0)
      throw new ReportProblem(
        `has no column ${missing.join(" and ")}; run JMeter with ` +
          `${missing.map((name) => `-Jjmeter.save.saveservice.${name === "elapsed" ? "time" : "successful"}=true`).join(" ")}`,
      );
    return (record) =>
      samples.add({
        time: record[time],
        elapsed: record[elapsed],
        success: record[success],
        message: record[message],
        threads: record[threads],
      });
  });
  return samples.report();
}

/**
 * `<httpSample>`, `<sample>` and others by the plug-in's choice, nested where one sample holds
 * others.
 */
async function xmlSamples(report: OpenReport): Promise<Report> {
  const samples = new Samples();
  /**
   * Of the samples that are open, from the outermost: whether each is called successful and an
   * assertion of it failed.
   */
  const open: { isOk: boolean; isRefuted: boolean }[] = [];
  await streamXml(report.chunks(), {
    open: (name, { ts, t, s, rm, na }, path) => {
      if (path.length === 0 && name !== "testResults")
        throw wrongTool("jmeter", recognise(report.head));
      if (path.length === 0 || !SAMPLE.test(name)) return;
      samples.add({ time: ts, elapsed: t, success: s, message: rm, threads: na });
      open.push({ isOk: successOf(s), isRefuted: false });
    },
    text: (text, path) => {
      const sample = open.at(-1);
      if (
        sample &&
        path.at(-2) === "assertionResult" &&
        ["failure", "error"].includes(path.at(-1) ?? "") &&
        text.trim() === "true"
      )
        sample.isRefuted = true;
    },
    close: (name, path) => {
      const sample = path.length > 0 && SAMPLE.test(name) ? open.pop() : undefined;
      if (sample?.isOk && sample.isRefuted) samples.refuted++;
    },
  });
  return samples.report();
}

const SAMPLE = /sample$/i;

/** Fields of a sample as they are written. */
type Sample = Readonly<
  Record<"time" | "elapsed" | "success" | "message" | "threads", string | undefined>
>;

/**
 * Transaction controllers are no samples of their own, redirects and embedded resources are: what
 * the dashboard of JMeter 5.6.3 counts in its row "Total". Where a file holds transactions only,
 * they are what was measured.
 */
class Samples {
  private readonly requests = new Group();
  private readonly transactions = new Group();
  private readonly clock = new Clock();
  private threads = 0;
  /** Samples called successful one of whose assertions failed: a script has set it afterwards. */
  refuted = 0;

  add({ time, elapsed, success, message, threads }: Sample): void {
    const elapsedMs = elapsedOf(elapsed);
    const isOk = successOf(success);
    const group = message?.startsWith("Number of samples in transaction")
      ? this.transactions
      : this.requests;
    group.count++;
    if (!isOk) group.failed++;
    if (elapsedMs === undefined) group.untimed++;
    else group.times.add(elapsedMs);
    this.clock.add(time, elapsedMs ?? 0);
    this.threads = Math.max(this.threads, countOf(threads) ?? 0);
  }

  private measured(): Group {
    return this.requests.count > 0 ? this.requests : this.transactions;
  }

  private gaps(ofTime: Gap | undefined): Gap[] {
    const { failed, count, untimed } = this.measured();
    const gaps: Gap[] = [];
    if (count === 0) gaps.push(NOTHING);
    if (untimed > 0)
      gaps.push({
        kind: "unmeasured",
        text: `${counted(untimed, "sample")} of ${count} without a usable time (negative or none): not in the times`,
      });
    if (ofTime && count > 0) gaps.push(ofTime);
    // A controller may have assertions of its own, or hide the samples that it holds.
    const { failed: broken, count: all } = this.transactions;
    if (this.requests.count > 0 && failed === 0 && broken > 0)
      gaps.push({
        kind: "totals",
        text: `${broken} of ${counted(all, "transaction")} failed, though no sample outside of transactions did`,
      });
    if (this.refuted > 0)
      gaps.push({
        kind: "unknown",
        text:
          `${counted(this.refuted, "sample")} ${this.refuted === 1 ? "is" : "are"} ` +
          "called successful although an assertion of " +
          `${this.refuted === 1 ? "it" : "them"} failed`,
      });
    return gaps;
  }

  report(): Report {
    const { times, failed, count } = this.measured();
    const { window, seconds, gap } = this.clock.window();
    return {
      values: valuesOf({
        requests: count,
        failed,
        errorRate: percent(failed, count),
        rps: ratio(count, seconds),
        mean: times.meanMs(),
        ...times.percentiles(),
        max: times.count > 0 ? times.maxMs : undefined,
        duration: seconds,
        vus: this.threads > 0 ? this.threads : undefined,
      }),
      ...(window && { window }),
      judged: [],
      findings: [],
      gaps: this.gaps(gap),
    };
  }
}

class Group {
  readonly times = new Durations();
  count = 0;
  failed = 0;
  untimed = 0;
}

/** `undefined` where the sample has no usable time: clocks that were set back make it negative. */
function elapsedOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || /^-\d{1,15}$/.test(trimmed)) return undefined;
  const ms = countOf(trimmed);
  if (ms === undefined)
    throw new ReportProblem(
      `has a sample with the duration ${quote(text)}; it is damaged, or its columns were changed while JMeter wrote`,
    );
  return ms;
}

function successOf(text: string | undefined): boolean {
  const word = text?.trim().toLowerCase();
  if (word !== "true" && word !== "false")
    throw new ReportProblem(
      `has a sample with the success ${quote(text)}, expected true or false; it is ` +
        "damaged, or its columns were changed while JMeter wrote",
    );
  return word === "true";
}

/**
 * From the first begin to the last end. `timeStamp` may have any form that
 * `jmeter.save.saveservice.timestamp_format` gave it; where day and month could be changed, both
 * readings are kept until a day above 12 tells.
 */
class Clock {
  private readonly first = { startMs: Infinity, endMs: -Infinity };
  private readonly second = { startMs: Infinity, endMs: -Infinity };
  private order: "month" | "day" | undefined;
  private isAmbiguous = false;
  private isZoned = true;
  private unread = 0;
  private example: string | undefined;

  add(text: string | undefined, elapsedMs: number): void {
    const moment = quick(text) ?? momentOf(text);
    if (!moment) {
      this.unread++;
      this.example ??= text;
      return;
    }
    this.order ??= moment.order;
    this.isZoned &&= moment.isZoned;
    this.isAmbiguous ||= moment.dayFirstMs !== undefined;
    extend(this.first, moment.ms, elapsedMs);
    extend(this.second, moment.dayFirstMs ?? moment.ms, elapsedMs);
  }

  window(): { window?: TimeWindow; seconds?: number; gap?: Gap } {
    if (this.unread > 0 && this.first.startMs === Infinity) return { gap: this.complaint() };
    if (this.isAmbiguous && this.order === undefined)
      return {
        gap: {
          kind: "unmeasured",
          text: `the column timeStamp has dates whose day and month could be changed; ${SET_TIMESTAMP}`,
          metrics: ["rps", "duration"],
        },
      };
    const { startMs, endMs } = this.order === "day" ? this.second : this.first;
    const seconds = secondsBetween(startMs, endMs);
    const window = this.isZoned || isLocalUtc() ? windowOf(startMs, endMs).window : undefined;
    return {
      ...(seconds !== undefined && { seconds }),
      ...(window && { window }),
      ...(this.unread > 0 && { gap: this.complaint() }),
    };
  }

  private complaint(): Gap {
    const what =
      this.example === undefined
        ? "there is no column timeStamp (jmeter.save.saveservice.timestamp_format is none)"
        : `the column timeStamp cannot be read in ${counted(this.unread, "sample")}, ` +
          `such as ${quote(this.example.slice(0, 60))}`;
    return { kind: "unmeasured", text: `${what}; ${SET_TIMESTAMP}`, metrics: ["rps", "duration"] };
  }
}

/** The default form, which files of millions of samples have. */
function quick(
  text: string | undefined,
): { ms: number; isZoned: boolean; dayFirstMs?: number; order?: "month" | "day" } | undefined {
  const ms = text?.length === 13 ? Number(text) : NaN;
  return ms >= 1e12 && ms < 4e12 ? { ms, isZoned: true } : undefined;
}

function extend(window: { startMs: number; endMs: number }, ms: number, elapsedMs: number): void {
  if (ms < window.startMs) window.startMs = ms;
  if (ms + elapsedMs > window.endMs) window.endMs = ms + elapsedMs;
}
