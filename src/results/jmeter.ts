import { join } from "node:path";
import { quote } from "../domain/errors";
import type { Json } from "../domain/json";
import { isJsonObject } from "../domain/json";
import { streamCsv } from "./csv";
import { Durations } from "./durations";
import type { OpenReport, Source } from "./files";
import { wholeJson, withReport, wrongShape, wrongTool } from "./files";
import { numberAt, objectAt } from "./json-numbers";
import { percent, valuesOf } from "./metrics";
import { recognise } from "./recognise";
import type { Finding, Report } from "./report";
import { ReportProblem, windowOf } from "./report";
import { streamXml } from "./xml";

const NOTHING: Finding = { verdict: "errored", reason: "JMeter took no sample: nothing was tested" };

/**
 * A JTL file (`-l`, CSV or XML, of any size) or the `statistics.json` of a report folder (`-e -o`). JMeter's exit code is 0
 * whatever the samples say, so that these numbers are the only verdict.
 */
export async function readJmeter(source: Source): Promise<Report> {
  return withReport(source, source.isFolder ? join(source.path, "statistics.json") : source.path, async (report) => {
    if (/^\s*\{/.test(report.head)) return statistics(await wholeJson(report, "jmeter"));
    if (/^\s*</.test(report.head)) return xmlSamples(report);
    return csvSamples(report);
  });
}

/** `Total` counts as we do below; its percentiles are the defaults of jmeter.properties, 90, 95 and 99. */
function statistics(json: Json): Report {
  const total = isJsonObject(json) ? objectAt(json, "Total") : {};
  const requests = numberAt(total, "sampleCount");
  if (requests === undefined) throw wrongShape("jmeter", json);
  const rps = numberAt(total, "throughput");
  return {
    values: valuesOf({
      requests,
      failed: numberAt(total, "errorCount"),
      errorRate: numberAt(total, "errorPct"),
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
    findings: requests === 0 ? [NOTHING] : [],
  };
}

async function csvSamples(report: OpenReport): Promise<Report> {
  const [firstLine = ""] = report.head.replaceAll('"', "").split("\n", 1);
  if (/^\d{4,}[,;\t|]/.test(firstLine)) throw new ReportProblem("has no line of names; run JMeter with -Jjmeter.save.saveservice.print_field_names=true");
  if (!/(?:^|[,;\t|])(?:timeStamp|elapsed|success)(?:[,;\t|\r]|$)/.test(firstLine)) throw wrongTool("jmeter", recognise(report.head));
  const samples = new Samples();
  await streamCsv(report.chunks(), (names) => {
    const at = (name: string) => names.indexOf(name);
    const [time, elapsed, success, message, threads] = [at("timeStamp"), at("elapsed"), at("success"), at("responseMessage"), at("allThreads")];
    const missing = [elapsed < 0 ? "elapsed" : "", success < 0 ? "success" : ""].filter(Boolean);
    if (missing.length > 0) throw new ReportProblem(`has no column ${missing.join(" and ")}; run JMeter with ${missing.map((name) => `-Jjmeter.save.saveservice.${name === "elapsed" ? "time" : "successful"}=true`).join(" ")}`);
    return (record) => samples.add(record[time], record[elapsed], record[success], record[message], record[threads]);
  });
  return samples.report();
}

/** `<httpSample>`, `<sample>` and others by the plug-in's choice, nested where one sample holds others. */
async function xmlSamples(report: OpenReport): Promise<Report> {
  const samples = new Samples();
  await streamXml(report.chunks(), {
    open: (name, { ts, t, s, rm, na }, path) => {
      if (path.length === 0 && name !== "testResults") throw wrongTool("jmeter", recognise(report.head));
      if (path.length > 0 && /sample$/i.test(name) && t !== undefined) samples.add(ts, t, s, rm, na);
    },
  });
  return samples.report();
}

/**
 * Transaction controllers are no samples of their own, redirects and embedded resources are: what JMeter's own dashboard
 * counts in its row "Total" (5.6.3). Where a file holds transactions only, they are what was measured.
 */
class Samples {
  private readonly requests = new Group();
  private readonly transactions = new Group();
  private startMs = Infinity;
  private endMs = -Infinity;
  private threads = 0;

  add(time: string | undefined, elapsed: string | undefined, success: string | undefined, message: string | undefined, threads: string | undefined): void {
    const elapsedMs = whole(elapsed);
    if (elapsedMs === undefined) throw new ReportProblem(`has a sample with the duration ${quote(elapsed)}; it is damaged, or its columns were changed while JMeter wrote`);
    if (success !== "true" && success !== "false") throw new ReportProblem(`has a sample with the success ${quote(success)}, expected true or false; it is damaged, or its columns were changed while JMeter wrote`);
    const group = message?.startsWith("Number of samples in transaction") ? this.transactions : this.requests;
    group.times.add(elapsedMs);
    if (success === "false") group.failed++;
    const startMs = whole(time) ?? NaN;
    if (startMs < this.startMs) this.startMs = startMs;
    if (startMs + elapsedMs > this.endMs) this.endMs = startMs + elapsedMs;
    this.threads = Math.max(this.threads, whole(threads) ?? 0);
  }

  report(): Report {
    const { times, failed } = this.requests.times.count > 0 ? this.requests : this.transactions;
    const seconds = this.endMs > this.startMs ? (this.endMs - this.startMs) / 1000 : undefined;
    return {
      values: valuesOf({
        requests: times.count,
        failed,
        errorRate: percent(failed, times.count),
        rps: seconds === undefined ? undefined : times.count / seconds,
        mean: times.meanMs(),
        p50: times.percentileMs(50),
        p75: times.percentileMs(75),
        p90: times.percentileMs(90),
        p95: times.percentileMs(95),
        p99: times.percentileMs(99),
        max: times.count > 0 ? times.maxMs : undefined,
        duration: seconds,
        vus: this.threads > 0 ? this.threads : undefined,
      }),
      ...windowOf(this.startMs, this.endMs),
      judged: [],
      findings: times.count === 0 ? [NOTHING] : [],
    };
  }
}

class Group {
  readonly times = new Durations();
  failed = 0;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
