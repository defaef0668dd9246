/**
 * The fixtures are reports of real tools; test/fixtures/results/README.md tells how each was made.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evidence, FIXTURES } from "./reports";

describe("k6", () => {
  test("the data of handleSummary: { ok } says whether a threshold was met", async () => {
    expect(await evidence("k6: k6/handle-summary.json")).toMatchObject({
      verdict: "fail",
      reasons: ['k6 missed its threshold "http_req_duration: p(99)<1"'],
      summary: "2288 requests, 34.75% failed, p95 11.41 ms, 571.5/s",
      values: {
        requests: 2288,
        failed: 795,
        errorRate: 34.747,
        rps: 571.545,
        mean: 4.821,
        p50: 4.445,
        p90: 9.915,
        p95: 11.408,
        p99: 15.131,
        max: 65.221,
        duration: 4.003,
        vus: 3,
        iterations: 2288,
        checks: 65.253,
        checksFailed: 795,
      },
      thresholds: [
        { by: "k6", limit: "http_req_duration: p(99)<1", met: false, miss: "fail" },
        { by: "k6", limit: "http_req_duration: p(95)<500", met: true, miss: "fail" },
        { by: "k6", limit: "http_req_failed: rate<0.5", met: true, miss: "fail" },
      ],
    });
  });

  test("the summary export: true means that a threshold was missed", async () => {
    const { verdict, reasons, thresholds, values } = await evidence("k6: k6/summary-export.json");
    expect({ verdict, reasons }).toEqual({
      verdict: "fail",
      reasons: ['k6 missed its threshold "http_req_duration: p(99)<1"'],
    });
    expect(thresholds.filter(({ met }) => met).map(({ limit }) => limit)).toEqual([
      "http_req_failed: rate<0.5",
      "http_req_duration: p(95)<500",
    ]);
    expect(values).toMatchObject({
      requests: 2091,
      failed: 430,
      errorRate: 20.564,
      rps: 522.329,
      p95: 11.627,
      duration: 4.003,
      checks: 79.436,
    });
  });

  test("the machine readable summary has times but no thresholds, so that failures are a finding", async () => {
    expect(await evidence("k6: k6/machine-readable.json")).toMatchObject({
      verdict: "warning",
      reasons: ["514 of 2573 requests failed (19.977%)", "514 of 2573 checks failed"],
      values: { requests: 2573, failed: 514, p50: 4.331, p95: 8.33, rps: 642.83, checks: 80.023 },
      start: "2026-11-25T19:18:22.570Z",
      end: "2026-11-25T19:18:26.573Z",
    });
  });
});

describe("Artillery", () => {
  test("a response with 500 is a failed request, though no virtual user failed", async () => {
    expect(await evidence("artillery: artillery/load.json")).toMatchObject({
      verdict: "warning",
      reasons: ["8 of 80 requests failed (10%)"],
      values: {
        requests: 80,
        failed: 8,
        errorRate: 10,
        rps: 20.429,
        mean: 5,
        p50: 5,
        p95: 7.9,
        p99: 10.1,
        max: 12,
        vusersCreated: 40,
        vusersFailed: 0,
      },
      start: "2026-11-25T19:22:05.588Z",
      end: "2026-11-25T19:22:09.504Z",
    });
  });

  test("expectations are checks", async () => {
    const { values, reasons } = await evidence("artillery: artillery/load-ensure.json");
    expect(values).toMatchObject({ checksPassed: 54, checksFailed: 6, checks: 90 });
    expect(reasons).toContain("6 of 60 checks failed");
  });

  test("a service that is down fails the load test, whatever the exit code of Artillery says (it was 0)", async () => {
    expect(await evidence("artillery: artillery/load-down.json")).toMatchObject({
      verdict: "fail",
      reasons: ["all 40 requests failed", "40 of 40 virtual users failed"],
      values: { errorRate: 100 },
    });
  });
});

describe("JMeter", () => {
  test("the samples of a JTL file give what JMeter's dashboard says of them", async () => {
    const { values, verdict, start, end } = await evidence("jmeter: jmeter/samples.jtl");
    const [names = "", ...rows] = readFileSync(join(FIXTURES, "jmeter/samples.jtl"), "utf8")
      .trim()
      .split("\n");
    const sampled = rows.filter((row) => !row.includes("Number of samples in transaction"));
    expect(names).toMatch(/^timeStamp,elapsed/);
    expect(values.requests).toBe(sampled.length);
    expect(values.failed).toBe(sampled.filter((row) => row.includes(",false,")).length);
    expect({ verdict, start, end, p95: values.p95, vus: values.vus }).toEqual({
      verdict: "warning",
      start: "2026-11-25T19:34:27.229Z",
      end: "2026-11-25T19:34:27.909Z",
      p95: 71,
      vus: 3,
    });
  });

  test("statistics.json, named itself or by its folder", async () => {
    const named = await evidence("jmeter: jmeter/statistics.json");
    expect(named.values).toMatchObject({
      requests: 240,
      failed: 22,
      errorRate: 9.167,
      rps: 184.049,
      p50: 11,
      p90: 22,
      p95: 32.95,
      p99: 71.59,
      max: 73,
    });
    expect({ ...(await evidence("jmeter: jmeter")), files: [] }).toEqual({ ...named, files: [] });
  });

  test("redirects are samples of their own and transactions are not, as in JMeter's row Total (60 here)", async () => {
    expect((await evidence("jmeter: jmeter/redirects.jtl")).values).toMatchObject({
      requests: 60,
      failed: 0,
    });
  });

  test("XML with samples inside transactions", async () => {
    expect(await evidence("jmeter: jmeter/nested.xml.jtl")).toMatchObject({
      verdict: "pass",
      reasons: [],
      values: { requests: 20, failed: 0, p50: 12, p95: 73, max: 75, vus: 3 },
      start: "2026-11-25T19:36:03.680Z",
    });
  });
});

describe("Locust", () => {
  test("the aggregated row, with the time window of the history beside it", async () => {
    const found = await evidence("locust: locust/run_stats.csv");
    expect(found).toMatchObject({
      verdict: "warning",
      reasons: ["10 of 346 requests failed (2.89%)"],
      values: {
        requests: 346,
        failed: 10,
        errorRate: 2.89,
        rps: 86.496,
        mean: 7.204,
        p50: 7,
        p90: 10,
        p95: 11,
        p99: 42,
        max: 53.577,
      },
      start: "2026-11-25T19:21:08.000Z",
      end: "2026-11-25T19:21:13.000Z",
    });
    // The prefix that was given to --csv is enough.
    expect((await evidence("locust: locust/run")).values).toEqual(found.values);
  });

  test("the list of --json, whose requests are added up", async () => {
    expect(await evidence("locust: locust/json.json")).toMatchObject({
      values: { requests: 406, failed: 11, p50: 7, p95: 11, p99: 42, max: 53.577 },
      start: "2026-11-25T19:21:08.860Z",
      end: "2026-11-25T19:21:13.543Z",
    });
  });
});

describe("Gatling", () => {
  const missed = [
    'Gatling missed its assertion "Global: percentage of failed events is less than 1.0"',
    'Gatling missed its assertion "flaky: count of failed events is less than 1.0"',
  ];

  test.each([
    [
      "3.9, JSON files",
      "v39",
      {
        requests: 80,
        failed: 10,
        errorRate: 12.5,
        rps: 20,
        mean: 34,
        p50: 10,
        p75: 15,
        p95: 224,
        p99: 345,
        max: 400,
      },
    ],
    [
      "3.10, assertions in XML only",
      "v310",
      {
        requests: 80,
        failed: 5,
        errorRate: 6.25,
        rps: 20,
        mean: 30,
        p50: 13,
        p75: 19,
        p95: 131,
        p99: 306,
        max: 308,
      },
    ],
    [
      "3.14, the page only",
      "v314",
      {
        requests: 80,
        failed: 5,
        errorRate: 6.25,
        rps: 20,
        mean: 54,
        p50: 14,
        p75: 30,
        p95: 458,
        p99: 581,
        max: 581,
      },
    ],
  ])("%s", async (_, folder, values) => {
    expect(await evidence(`gatling: gatling/${folder}`)).toMatchObject({
      verdict: "fail",
      reasons: missed,
      values: { ...values, duration: 4 },
    });
  });

  test("any file of a report stands for the whole report", async () => {
    const [name = ""] = readdirSync(join(FIXTURES, "gatling/v39"));
    const whole = await evidence("gatling: gatling/v39");
    for (const file of [
      "",
      "/index.html",
      "/js/global_stats.json",
      "/js/stats.json",
      "/js/assertions.json",
      "/js/assertions.xml",
    ]) {
      expect({ ...(await evidence(`gatling: gatling/v39/${name}${file}`)), files: [] }).toEqual({
        ...whole,
        files: [],
      });
    }
  });

  test("the time window is that of the simulation", async () => {
    expect(await evidence("gatling: gatling/v314")).toMatchObject({
      start: "2026-11-25T19:33:52.000Z",
      end: "2026-11-25T19:33:56.000Z",
    });
  });
});

describe("JUnit", () => {
  test("failed and broken tests are named", async () => {
    expect(await evidence("junit: junit/pytest.xml")).toMatchObject({
      verdict: "fail",
      reasons: ['2 of 4 tests failed (1 with an error): "test_x test_b", "test_x test_d"'],
      values: { tests: 4, failures: 1, errors: 1, skipped: 1 },
      start: "2026-11-25T19:37:28.145Z",
      end: "2026-11-25T19:37:28.225Z",
    });
  });

  test("nested suites are counted once", async () => {
    expect(await evidence("junit: junit/node.xml")).toMatchObject({
      verdict: "fail",
      values: { tests: 4, failures: 1, errors: 0, skipped: 1 },
    });
  });
});

describe("Chaos Toolkit", () => {
  test.each([
    ["steady", "pass", []],
    ["deviated", "fail", ['the steady state was lost: the experiment deviated (probe "up")']],
    // The next three end with the status completed, not deviated, and exit code 0.
    [
      "unsteady-before",
      "errored",
      [
        'the system was not in its steady state before the experiment, so nothing was tried (probe "up")',
      ],
    ],
    [
      "action-failed",
      "errored",
      ['every action failed ("broken"): nothing was disturbed, so that steadiness proves nothing'],
    ],
    ["rollback-failed", "fail", ['1 rollback failed ("back"): what was disturbed may still be']],
    ["interrupted", "errored", ["the experiment was interrupted"]],
    ["dry-run", "warning", ['it was a dry run ("actions")']],
  ])("%s is %s", async (name, verdict, reasons) => {
    const found = await evidence(`chaostoolkit: chaostoolkit/${name}.json`);
    expect({ verdict: found.verdict, reasons: found.reasons }).toEqual({ verdict, reasons });
  });

  test("the window and the counts of an experiment", async () => {
    expect(await evidence("chaostoolkit: chaostoolkit/steady.json")).toMatchObject({
      summary: "1 of 1 action and 1 of 1 rollback succeeded",
      values: { actions: 1, actionsFailed: 0, rollbacks: 1, rollbacksFailed: 0, duration: 1.025 },
      start: "2026-11-25T19:21:13.956Z",
      end: "2026-11-25T19:21:14.978Z",
    });
  });
});
