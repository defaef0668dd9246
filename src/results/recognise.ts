import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";

/** Beginnings of text files. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<testsuites?[\s>/]/s, "JUnit XML (junit)"],
  [/^\s*(?:<\?xml[^>]*>\s*)?<testResults[\s>/]/, "a result file of JMeter (jmeter)"],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:test-run|test-results|TestRun|assemblies)[\s>/]/,
    "a report of NUnit, xUnit or MSTest, which all can write JUnit XML too",
  ],
  [/^\s*<(?:!doctype\s+html|html)/i, "a web page"],
  [/^timeStamp.elapsed/, "a result file of JMeter (jmeter)"],
  [/^Type,Name,Request Count/, "statistics of Locust (locust)"],
  [/^Timestamp,User Count/, "the history of Locust; its _stats.csv has the totals"],
  [
    /^Method,Name,Error|^Count,Message,Traceback/,
    "a list of errors of Locust; its _stats.csv has the totals",
  ],
  [
    /^\s*\{"type":\s*"Metric"|^\s*\{"metric":/,
    "the raw output of k6 (--out json); its summary is written by --summary-export",
  ],
  [
    /^metric_name,timestamp/,
    "the raw output of k6 (--out csv); its summary is written by --summary-export",
  ],
];

const has = (value: JsonObject, ...names: string[]) =>
  names.every((name) => Object.hasOwn(value, name));
const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

const SHAPES: readonly (readonly [(value: JsonObject) => boolean, string])[] = [
  [
    (value) => has(object(getOwn(value, "aggregate")), "counters"),
    "a report of Artillery (artillery)",
  ],
  [
    (value) => has(object(getOwn(value, "aggregate")), "scenariosCreated"),
    "a report of Artillery 1, which is not read; Artillery 2 is",
  ],
  [
    (value) => has(value, "steady_states") || has(value, "chaoslib-version"),
    "a journal of the Chaos Toolkit (chaostoolkit)",
  ],
  [
    (value) =>
      has(value, "numberOfRequests") ||
      has(object(getOwn(value, "stats")), "numberOfRequests") ||
      has(value, "simulation", "assertions"),
    "a report of Gatling (gatling)",
  ],
  [
    (value) => has(object(getOwn(value, "Total")), "sampleCount"),
    "the statistics of JMeter (jmeter)",
  ],
  [
    (value) =>
      has(object(getOwn(value, "metrics")), "iterations") ||
      has(object(getOwn(value, "results")), "metrics"),
    "a summary of k6 (k6)",
  ],
];

/** What a file or its JSON is, for "it looks like …"; nothing when it is none of what we know. */
export function recognise(content: string | JsonObject | readonly Json[]): string | undefined {
  if (typeof content === "string")
    return BEGINNINGS.find(([pattern]) => pattern.test(content))?.[1];
  if (isJsonObject(content)) return SHAPES.find(([fits]) => fits(content))?.[1];
  const [first] = content;
  return isJsonObject(first) && has(first, "num_requests")
    ? "statistics of Locust (locust)"
    : undefined;
}
