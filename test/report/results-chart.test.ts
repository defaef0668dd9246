import fc from "fast-check";
import { resultsChart } from "../../src/report/results-chart";
import { METRICS } from "../../src/results";
import { codePoint } from "../support/texts";

test("the main numbers of a load test, with bars and limits", () => {
  const chart = resultsChart({
    values: {
      requests: 2288,
      failed: 12,
      errorRate: 0.524,
      rps: 571.545,
      p50: 4.4,
      p95: 11.4,
      max: 651.22,
      duration: 4.003,
    },
    start: "2026-11-25T19:18:22.570Z",
    end: "2026-11-25T19:18:26.573Z",
    thresholds: [
      { by: "thresholds", limit: "p95 < 10 ms", actual: 11.4, met: false, miss: "warning" },
      { by: "k6", limit: "http_req_failed: rate<0.5", met: true, miss: "fail" },
    ],
  });
  expect(chart).toBe(`### Measured

| limit | measured | set by |
| :--- | ---: | :--- |
| ⚠️ p95 &lt; 10 ms | 11.4 | thresholds |
| ✅ http\\_req\\_failed: rate&lt;0.5 |  | k6 |

| Requests | 2288, 12 failed (0.524%) |
| :--- | :--- |
| Rate | 571.5 requests/s |
| Duration | 4.003 s |
| Time frame | 2026\\-11\\-25 19:18:22 to 19:18:26 UTC \\(4 s\\) |

| response time | ms | |
| :--- | ---: | :--- |
| p50 | 4.4 | █████████▎ |
| p95 | 11.4 | ████████████████████████ |
| max | 651.2 | ████████████████████████ ▸ |
`);
});

test("one failed test among thousands is a red square", () => {
  expect(resultsChart({ values: { tests: 4000, failures: 1, errors: 0, skipped: 2 } })).toContain(
    `| Tests | ${"🟩".repeat(18)}🟥⬜ 4000, 1 failed, 2 skipped |`,
  );
  expect(resultsChart({ values: { tests: 2, failures: 5, errors: 0, skipped: 2 } })).toContain(
    `${"🟥".repeat(20)} 2`,
  );
});

test("nothing measured is nothing shown", () => {
  expect(resultsChart({ values: {} })).toBe("");
});

test("foreign text cannot leave its cell", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), fc.string({ maxLength: 10 }), (limit, by) => {
      const lines = resultsChart({
        values: {},
        thresholds: [{ by, limit, met: true, miss: "fail" }],
      })
        .trimEnd()
        .split("\n");
      expect(lines).toHaveLength(5);
      expect(lines[4]?.replace(/\\\|/g, "").split("|")).toHaveLength(5);
      expect(lines[4]).not.toMatch(/(?<!\\)[`<>[\]]|@(?!\u200b)/);
    }),
  );
});

test("any number of any known metric gives whole rows", () => {
  const values = fc.dictionary(
    fc.constantFrom(...Object.keys(METRICS)),
    fc.double({ noNaN: true, min: 0, max: 1e12 }),
  );
  fc.assert(
    fc.property(values, (numbers) => {
      const chart = resultsChart({ values: numbers });
      expect(chart).not.toMatch(/NaN|undefined|Infinity/);
      for (const line of chart.split("\n").filter((text) => text.startsWith("|")))
        expect(line).toMatch(/\|$/);
    }),
  );
});

test("every known metric is shown, but for the second number of a pair", () => {
  const hidden = Object.keys(METRICS).filter(
    (name) => resultsChart({ values: { [name]: 7 } }) === "",
  );
  expect(hidden).toEqual([
    "failed",
    "errorRate",
    "checksPassed",
    "checksFailed",
    "vusersFailed",
    "failures",
    "errors",
    "skipped",
    "actionsFailed",
    "rollbacksFailed",
  ]);
});
