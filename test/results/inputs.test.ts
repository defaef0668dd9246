import fc from "fast-check";
import { METRICS, parseLimits, parseResults } from "../../src/results";
import { cases } from "../support/cases";

test("a line names a report, with a colon or an equals sign", () => {
  expect(
    parseResults(
      'k6: out/summary.json\n\n  # a remark\nJUnit=build/a b.xml\njmeter : "C:\\out.jtl"\nlocust: run=1\n',
    ),
  ).toEqual([
    { format: "k6", path: "out/summary.json" },
    { format: "junit", path: "build/a b.xml" },
    { format: "jmeter", path: "C:\\out.jtl" },
    { format: "locust", path: "run=1" },
  ]);
});

test("the catalogue gives a path or a list of paths per format", () => {
  expect(parseResults({ artillery: "report.json", junit: ["a.xml", "b.xml"] })).toEqual([
    { format: "artillery", path: "report.json" },
    { format: "junit", path: "a.xml" },
    { format: "junit", path: "b.xml" },
  ]);
});

test.each([
  [
    "artilery: a.json",
    'results: "artilery" is not a format of reports; known are artillery, k6, ' +
      "jmeter, locust, gatling, junit, chaostoolkit.",
  ],
  ["nunit: a.xml", 'results: "nunit" is not a format of reports; known are junit, k6,'],
  ["summary.json", 'results: expected lines such as k6: summary.json, found "summary.json".'],
  ["k6:", "results: the path of the k6 report is missing; write k6: and the path."],
  ["k6: a\u0007b", "results: the path of the k6 report holds control characters"],
  [{ k6: 5 }, "results.k6: expected the path of a report, found the number 5."],
  [{ k6: [] }, "results.k6: expected the path of a report, found an empty list."],
  [{ k7: "a" }, 'results: "k7" is not a format of reports; known are k6,'],
  [["a"], "results: expected a mapping such as { k6: summary.json }, found a list."],
  [
    { junit: Array.from({ length: 101 }, (_, i) => `${i}.xml`) },
    "results: 101 reports are named, at most 100 are read",
  ],
])("results %j is refused with a fix", (value, message) => {
  expect(() => parseResults(value)).toThrow(message);
});

test("limits are a metric, an operator, a number, perhaps a unit, and what a miss means", () => {
  expect(
    parseLimits(
      "p95 < 500\nP99<=1.5s\nerrorRate <= 1% warning\nrps >= 20/s\n# remark\nduration " +
        "> 90000 ms fail\ntests == 12\nchecks: >= 99 %\nmean < .5 WARNING",
    ),
  ).toEqual([
    { metric: "p95", operator: "<", value: 500, miss: "fail" },
    { metric: "p99", operator: "<=", value: 1500, miss: "fail" },
    { metric: "errorRate", operator: "<=", value: 1, miss: "warning" },
    { metric: "rps", operator: ">=", value: 20, miss: "fail" },
    { metric: "duration", operator: ">", value: 90, miss: "fail" },
    { metric: "tests", operator: "==", value: 12, miss: "fail" },
    { metric: "checks", operator: ">=", value: 99, miss: "fail" },
    { metric: "mean", operator: "<", value: 0.5, miss: "warning" },
  ]);
});

test("the catalogue gives limits by metric; a bare number is the worst value allowed", () => {
  expect(
    parseLimits({
      p95: "< 500",
      rps: [">= 20 warning", ">= 10"],
      errorRate: { warning: "<= 1%", fail: 5 },
      failed: 3,
      tests: 10,
    }),
  ).toEqual([
    { metric: "p95", operator: "<", value: 500, miss: "fail" },
    { metric: "rps", operator: ">=", value: 20, miss: "warning" },
    { metric: "rps", operator: ">=", value: 10, miss: "fail" },
    { metric: "errorRate", operator: "<=", value: 1, miss: "warning" },
    { metric: "errorRate", operator: "<=", value: 5, miss: "fail" },
    { metric: "failed", operator: "<=", value: 3, miss: "fail" },
    { metric: "tests", operator: ">=", value: 10, miss: "fail" },
  ]);
});

test.each([
  ["p95", 'thresholds: "p95" is not a limit; write metric, operator'],
  ["p95 500", 'thresholds: "p95 500" is not a limit'],
  ["p95 < fast", 'thresholds: "p95 < fast" is not a limit'],
  [
    "p95 < 500 error",
    'has "error" after the number, but p95 is a time: write ms, s, or nothing for ms; a miss may mean fail or warning.',
  ],
  ["p95 < 500 ms warning now", "is not a limit"],
  ["< 500", 'thresholds: "< 500" is not a limit'],
  ["p96 < 500", 'thresholds: "p96" is not a metric; known are p90, '],
  ["error_rate < 1", 'thresholds: "error_rate" is not a metric; known are errorRate, requests,'],
  ["constructor < 1", 'thresholds: "constructor" is not a metric'],
  [
    "rps > 5 ms",
    'thresholds: "rps > 5 ms" has "ms" after the number, but rps is measured per second: write /s or nothing;',
  ],
  ["p95 < 5%", 'has "%" after the number, but p95 is a time'],
  ["failed < 5%", 'has "%" after the number, but failed is a plain number;'],
  [
    { p95: true },
    'thresholds: expected a limit such as "< 500" for "p95", found the boolean true.',
  ],
  [{ p95: { warn: 1 } }, 'thresholds: "p95" has the field "warn"; known are fail, warning.'],
  [5, 'thresholds: expected a mapping such as { p95: "< 500" }, found the number 5.'],
  ["p95 < 1\n".repeat(101), "thresholds: 101 limits are given, at most 100 are compared."],
])("the limit %j is refused with a fix", (value, message) => {
  expect(() => parseLimits(value)).toThrow(message);
});

test("any text is either a list of limits or one line of complaint", () => {
  const word = fc.constantFrom(
    ...Object.keys(METRICS),
    "<",
    "<=",
    ">",
    "=",
    "5",
    "-1",
    "1e9",
    "%",
    "ms",
    "s",
    "warning",
    "fail",
    "__proto__",
    ":",
    " ",
    "\n",
    "\u0000",
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
      (text) => {
        let limits;
        try {
          limits = parseLimits(text);
        } catch (error) {
          expect(error).toMatchObject({
            name: "UserError",
            message: expect.stringMatching(/^thresholds: [^\n\r]*\.$/) as string,
          });
          return;
        }
        for (const { value, metric } of limits) {
          expect(Number.isFinite(value)).toBe(true);
          expect(Object.keys(METRICS)).toContain(metric);
        }
      },
    ),
    { numRuns: cases(300) },
  );
});
