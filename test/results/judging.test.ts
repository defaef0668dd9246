import { utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { JsonObject } from "../../src/domain/text/json";
import { evidence, reportFolder } from "./reports";
import { cases } from "../support/cases";

const reports = reportFolder();
afterAll(() => reports.remove());

const k6 = (metrics: JsonObject) => ({
  metrics: {
    iterations: { values: { count: 100, rate: 10 } },
    http_reqs: { values: { count: 100, rate: 10 } },
    ...metrics,
  },
});
const failing = (share: number, thresholds: JsonObject = {}) =>
  k6({
    http_req_failed: {
      values: { rate: share, passes: share * 100, fails: 100 - share * 100 },
      thresholds,
    },
  });
const junit = (cases: string, attributes = "") =>
  `<testsuite name="s" ${attributes}>${cases}</testsuite>`;
const jtl = (...rows: string[]) =>
  ["timeStamp,elapsed,success,responseMessage,allThreads", ...rows, ""].join("\n");

describe("failures that nobody set a limit on", () => {
  test.each([
    [0, "pass", []],
    [0.01, "warning", ["1 of 100 requests failed (1%)"]],
    [1, "fail", ["all 100 requests failed"]],
  ])("a share of %d failed requests is %s", async (share, verdict, reasons) => {
    expect(await reports.read("k6", failing(share))).toMatchObject({ verdict, reasons });
  });

  test.each([
    ["errorRate <= 1%", 0.01, "pass"],
    ["failed < 5", 0.01, "pass"],
    ["errorRate < 1%", 0.01, "fail"],
    ["errorRate < 1% warning", 0.01, "warning"],
    ["errorRate <= 100", 1, "pass"],
    ["p95 < 5", 0.01, "errored"],
  ])("the limit %s stands in their place", async (limit, share, verdict) => {
    expect((await reports.read("k6", failing(share), limit)).verdict).toBe(verdict);
  });

  test("k6's own threshold on them stands in their place", async () => {
    expect((await reports.read("k6", failing(0.4, { "rate<0.5": { ok: true } }))).verdict).toBe(
      "pass",
    );
    expect(
      (
        await reports.read("k6", {
          ...k6({ http_req_failed: { value: 0.6, passes: 60, thresholds: { "rate<0.5": true } } }),
        })
      ).reasons,
    ).toEqual(['k6 missed its threshold "http_req_failed: rate<0.5"']);
  });

  test("a JMeter run whose every sample failed does not pass, though JMeter's exit code is 0", async () => {
    expect(
      await reports.read(
        "jmeter",
        jtl("1795635267611,10,false,Refused,1", "1795635267711,20,false,Refused,1"),
      ),
    ).toMatchObject({ verdict: "fail", reasons: ["all 2 requests failed"] });
  });

  test("a JTL file whose every field is quoted", async () => {
    expect(
      await reports.read(
        "jmeter",
        '"timeStamp";"elapsed";"success"\r\n"1795635267611";"10";"true"\r\n',
      ),
    ).toMatchObject({ verdict: "pass", values: { requests: 1, p95: 10 } });
  });

  test("a file with transactions only is measured by them", async () => {
    const transaction = '"Number of samples in transaction : 2, number of failing samples : 1"';
    expect(
      await reports.read(
        "jmeter",
        jtl(`1795635267611,10,true,${transaction},1`, `1795635267711,20,false,${transaction},1`),
      ),
    ).toMatchObject({ verdict: "warning", values: { requests: 2, failed: 1 } });
  });
});

describe("failed tests", () => {
  const cases =
    '<testcase name="a"/><testcase name="b"><failure/></testcase><testcase name="c"><error/></testcase>';

  test.each([
    ["", "fail", ['2 of 3 tests failed (1 with an error): "b", "c"']],
    ["failures <= 1", "fail", ['1 of 3 tests failed (1 with an error): "b", "c"']],
    ["failures <= 1\nerrors <= 1", "pass", []],
    ["failures = 0 warning\nerrors <= 1", "warning", ["failures is 1, the limit is = 0"]],
  ])("with the limits %j they are %s", async (limits, verdict, reasons) => {
    expect(await reports.read("junit", junit(cases), limits)).toMatchObject({ verdict, reasons });
  });

  test("a suite that admits more than its cases show is believed", async () => {
    expect(
      await reports.read("junit", junit('<testcase name="a"/>', 'tests="5" failures="2"')),
    ).toMatchObject({ verdict: "fail", values: { tests: 1, failures: 2 } });
    expect(
      await reports.read(
        "junit",
        `<testsuites>${junit("", 'tests="5" failures="1" skipped="1"')}${junit("", 'tests="3" errors="1"')}</testsuites>`,
      ),
    ).toMatchObject({ values: { tests: 8, failures: 1, errors: 1, skipped: 1 } });
    // The outermost numbers hold the inner ones already.
    expect(
      await reports.read(
        "junit",
        `<testsuites tests="5" failures="1">${junit("", 'tests="5" failures="1"')}</testsuites>`,
      ),
    ).toMatchObject({ values: { tests: 5, failures: 1 } });
  });

  test.each([
    ["", "no test was run"],
    [
      '<testcase name="a"><skipped/></testcase><testcase name="b" status="notrun"/>',
      "all 2 tests were skipped",
    ],
  ])("a run without a test is a finding", async (content, reason) => {
    expect(await reports.read("junit", junit(content))).toMatchObject({
      verdict: "warning",
      reasons: [reason],
    });
  });

  test("a test that failed and ended with an error is one", async () => {
    expect(
      (
        await reports.read(
          "junit",
          junit('<testcase name="a"><failure/><error/><failure/></testcase>'),
        )
      ).values,
    ).toMatchObject({ tests: 1, failures: 0, errors: 1 });
  });
});

describe("a load test that tested nothing could not run", () => {
  test.each([
    [
      "k6",
      { metrics: { vus: { value: 0 } } },
      "k6 made no request and no iteration: nothing was tested",
    ],
    [
      "artillery",
      { aggregate: { counters: {} } },
      "Artillery started no virtual user: nothing was tested",
    ],
    ["jmeter", jtl(), "JMeter took no sample: nothing was tested"],
    [
      "jmeter",
      { Total: { sampleCount: 0, errorCount: 0, errorPct: 0 } },
      "JMeter took no sample: nothing was tested",
    ],
    [
      "jmeter",
      '<testResults version="1.2"></testResults>',
      "JMeter took no sample: nothing was tested",
    ],
    ["locust", [], "Locust made no request: nothing was tested"],
    [
      "locust",
      "Type,Name,Request Count,Failure Count\r\n,Aggregated,0,0\r\n",
      "Locust made no request: nothing was tested",
    ],
    [
      "gatling",
      { numberOfRequests: { total: 0, ok: 0, ko: 0 } },
      "Gatling made no request: nothing was tested",
    ],
  ])("%s: %j", async (format, content, reason) => {
    const path = `folder-${format}/global_stats.json`;
    reports.write(path, content);
    expect(await evidence(`${format}: ${path}`, "", reports.folder)).toMatchObject({
      verdict: "errored",
      reasons: [reason],
    });
  });
});

describe("limits", () => {
  const report = k6({
    http_req_duration: { values: { "p(95)": 499.9996, med: 200, avg: 250, max: 900 } },
    http_req_failed: { values: { rate: 0, passes: 0 } },
  });

  test.each([
    ["p95 < 500", "pass", []],
    ["p95 < 499.9995", "fail", ["p95 is 500 ms, the limit is < 500 ms"]],
    [
      "max <= 0.9s\nmean > 250 warning\nrps >= 20",
      "fail",
      ["rps is 10/s, the limit is >= 20/s", "mean is 250 ms, the limit is > 250 ms"],
    ],
    ["p50 == 200\nrequests = 100", "pass", []],
    ["duration >= 60", "fail", ["duration is 10 s, the limit is >= 60 s"]],
  ])("%j is %s", async (limits, verdict, reasons) => {
    expect(await reports.read("k6", report, limits)).toMatchObject({ verdict, reasons });
  });

  test("what was compared is listed with the measured number, missed limits first", async () => {
    expect((await reports.read("k6", report, "p95 < 500\nrps >= 20 warning")).thresholds).toEqual([
      { by: "thresholds", limit: "rps >= 20/s", actual: 10, met: false, miss: "warning" },
      { by: "thresholds", limit: "p95 < 500 ms", actual: 500, met: true, miss: "fail" },
    ]);
  });

  test("a metric that no report gives cannot be judged, so that nothing passes", async () => {
    const { verdict, reasons } = await reports.read("k6", report, "p90 < 500");
    expect({ verdict, reasons }).toEqual({
      verdict: "errored",
      reasons: [
        "thresholds: no report gives p90; found were p50, requests, failed, errorRate, " +
          "rps, mean, p95, max, duration, iterations",
      ],
    });
  });

  test("limits without reports judge nothing, and say so", async () => {
    expect(await evidence("", "p95 < 500")).toMatchObject({
      verdict: "errored",
      reasons: ["thresholds: no report gives p95; no number was found at all"],
    });
    expect(await evidence("")).toMatchObject({
      verdict: "pass",
      reasons: [],
      values: {},
      summary: "",
    });
  });

  test("comparing is what the operators say, for any number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.constantFrom("<", "<=", ">", ">="),
        fc.double({ min: 0, max: 1000, noNaN: true }).map((n) => n.toFixed(3)),
        async (actual, operator, limit) => {
          const holds = {
            "<": actual < Number(limit),
            "<=": actual <= Number(limit),
            ">": actual > Number(limit),
            ">=": actual >= Number(limit),
          }[operator];
          const { verdict } = await reports.read(
            "k6",
            k6({ http_req_duration: { values: { max: actual } } }),
            `max ${operator} ${limit}`,
          );
          expect(verdict).toBe(holds ? "pass" : "fail");
        },
      ),
      { numRuns: cases(40) },
    );
  });
});

describe("several reports", () => {
  test("tests are added up, and a reason names its report", async () => {
    reports.write(
      "a.xml",
      junit('<testcase name="a"/>', 'timestamp="2026-01-02T03:04:05Z" time="1.5"'),
    );
    reports.write(
      "b.xml",
      junit(
        '<testcase name="b"><failure/></testcase><testcase name="c"><skipped/></testcase>',
        'timestamp="2026-01-02T03:04:04Z" time="1"',
      ),
    );
    expect(await evidence("junit: a.xml\njunit: b.xml", "", reports.folder)).toMatchObject({
      verdict: "fail",
      reasons: ['junit "b.xml": 1 of 2 tests failed: "b"'],
      values: { tests: 3, failures: 1, errors: 0, skipped: 1 },
      summary: "3 tests, 1 failed, 1 skipped",
      start: "2026-01-02T03:04:04.000Z",
      end: "2026-01-02T03:04:06.500Z",
      files: [
        { path: "a.xml", verdict: "pass", values: { tests: 1 } },
        { path: "b.xml", verdict: "fail", values: { tests: 2 } },
      ],
    });
  });

  test("load: counts are added, rates computed anew, the highest percentile stands", async () => {
    reports.write(
      "a.jtl",
      jtl(...Array.from({ length: 90 }, (_, i) => `${1795635260000 + i},10,true,OK,1`)),
    );
    reports.write(
      "b.jtl",
      jtl(...Array.from({ length: 10 }, (_, i) => `${1795635269000 + i * 100},100,${i > 0},OK,3`)),
    );
    expect(await evidence("jmeter: a.jtl\njmeter: b.jtl", "", reports.folder)).toMatchObject({
      verdict: "warning",
      values: {
        requests: 100,
        failed: 1,
        errorRate: 1,
        mean: 19,
        p50: 100,
        max: 100,
        rps: 10,
        duration: 10,
        vus: 3,
      },
      start: "2026-11-25T19:34:20.000Z",
      end: "2026-11-25T19:34:30.000Z",
    });
  });

  test("one that cannot be read spoils the verdict, and the others are told all the same", async () => {
    reports.write("a.xml", junit('<testcase name="a"/>'));
    const { verdict, reasons, values } = await evidence(
      "junit: a.xml\nk6: none.json",
      "p95 < 5\ntests >= 1",
      reports.folder,
    );
    expect({ verdict, values }).toEqual({
      verdict: "errored",
      values: { tests: 1, failures: 0, errors: 0, skipped: 0 },
    });
    // No second complaint about p95, which stands in the report that is missing.
    expect(reasons).toEqual([expect.stringContaining('the k6 report "none.json" does not exist')]);
  });

  test("tests beside a load test do not widen its window", async () => {
    reports.write(
      "a.xml",
      junit('<testcase name="a"/>', 'timestamp="2020-01-02T03:04:05Z" time="1.5"'),
    );
    reports.write("a.jtl", jtl("1795635260000,10,true,OK,1"));
    expect(await evidence("junit: a.xml\njmeter: a.jtl", "", reports.folder)).toMatchObject({
      start: "2026-11-25T19:34:20.000Z",
      end: "2026-11-25T19:34:20.010Z",
    });
  });
});

test("a report that is older than the job is left from an earlier run and decides nothing", async () => {
  const begunMs = Date.now();
  reports.write("old.xml", junit('<testcase name="a"/>'));
  expect((await evidence("junit: old.xml", "", reports.folder, begunMs)).verdict).toBe("pass");
  const hourAgo = new Date(begunMs - 3_600_000);
  utimesSync(join(reports.folder, "old.xml"), hourAgo, hourAgo);
  const { verdict, reasons } = await evidence("junit: old.xml", "", reports.folder, begunMs);
  expect({ verdict, reasons }).toEqual({
    verdict: "errored",
    reasons: [
      `results: the junit report "old.xml" was last written at ` +
        `${hourAgo.toISOString()}, before the job began: it is left from an earlier run; ` +
        "look in the log why the tool wrote no new one",
    ],
  });
});

test("a time without a zone is taken only where local time is UTC", async () => {
  const read = async () =>
    (
      await reports.read(
        "junit",
        junit('<testcase name="a"/>', 'timestamp="2026-01-02T03:04:05" time="1"'),
      )
    ).start;
  const offset = jest.spyOn(Date.prototype, "getTimezoneOffset").mockReturnValue(0);
  expect(await read()).toBe("2026-01-02T03:04:05.000Z");
  offset.mockReturnValue(300);
  expect(await read()).toBeUndefined();
  offset.mockRestore();
});
