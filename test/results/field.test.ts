/**
 * Small reports rebuilt after public bug reports: what the action answers for a script that ended
 * with 0 and left them.
 */
import { join } from "node:path";
import { answerOf } from "./answers";
import { FIXTURES } from "./reports";

const FIELD = join(FIXTURES, "field");
const answer = (results: string, thresholds = "") => answerOf(results, thresholds, FIELD);

describe("k6", () => {
  test("k6-tagged-empty.json: thresholds on a tag without samples leave the whole to be judged", async () => {
    const { verdict, message } = await answer("k6: k6-tagged-empty.json");
    expect(verdict).toBe("fail");
    expect(message).toContain(
      "all 200 requests failed; the tool's own limits judge a part of them only",
    );
    expect(message).toContain(
      'k6\'s threshold on "http_req_failed{group:getData}" had no sample to judge',
    );
    expect((await answer("k6: k6-untagged.json")).verdict).toBe("fail");
  });

  test("k6-websocket.json: a test without HTTP requests and iterations is a test", async () => {
    const { verdict, message, data } = await answer("k6: k6-websocket.json");
    expect(verdict).toBe("pass");
    expect(message).toContain("200 sessions, 200 of 200 checks passed");
    expect(data).toMatchObject({ sessions: "200", checksPassed: "200", checksFailed: "0" });
  });
});

describe("JUnit", () => {
  test("surefire-comma.xml: a time with a comma for thousands ends after it", async () => {
    const { verdict, data } = await answer("junit: surefire-comma.xml");
    expect(verdict).toBe("pass");
    expect(data).toMatchObject({
      start: "2026-11-29T22:00:00.000Z",
      end: "2026-11-29T22:35:20.532Z",
    });
  });

  test.each(["surefire-reports/*.xml", "surefire-reports", "surefire-reports/", "**/TEST-*.xml"])(
    "surefire-reports: %s is one report of two files",
    async (path) => {
      const { verdict, data, message } = await answer(`junit: ${path}`);
      expect({ verdict, tests: data["tests"] }).toEqual({ verdict: "pass", tests: "2" });
      expect(message).toContain("2 tests, 0 failed");
    },
  );

  test("mocha-xunit.xml: a failure that the totals call an error is one", async () => {
    const { verdict, data } = await answer("junit: mocha-xunit.xml", "failures <= 1");
    expect(verdict).toBe("pass");
    expect(data).toMatchObject({ tests: "4", failures: "1", errors: "0" });
    expect((await answer("junit: mocha-xunit.xml")).message).toContain(
      '1 of 4 tests failed: "Cart sums prices"',
    );
  });

  test("newman-script-error.xml: an error that stands in the totals of a lower suite only", async () => {
    expect(await answer("junit: newman-script-error.xml")).toMatchObject({
      verdict: "fail",
      data: { errors: "1" },
    });
    expect((await answer("junit: newman-script-error.xml", "errors <= 0")).verdict).toBe("fail");
  });

  test("gtest-skipped.xml: tests that an attribute calls skipped", async () => {
    const { verdict, message, data } = await answer("junit: gtest-skipped.xml");
    expect({ verdict, skipped: data["skipped"] }).toEqual({ verdict: "warning", skipped: "2" });
    expect(message).toContain("all 2 tests were skipped");
  });

  test.each([
    [
      "junit-amp-hidden.xml",
      'is not proper XML (line 4, column 32: a lone "&", which has to be "&amp;")',
    ],
    [
      "junit-xctest-amp.xml",
      'is not proper XML (line 3, column 67: a lone "&", which has to be "&amp;")',
    ],
  ])("%s: broken XML is told with its place", async (file, why) => {
    const { verdict, message } = await answer(`junit: ${file}`);
    expect(verdict).toBe("errored");
    expect(message).toContain(why);
    expect(message).not.toContain("stopped");
  });

  test("junit-nul.xml: a control character inside a message", async () => {
    const { verdict, message } = await answer("junit: junit-nul.xml");
    expect(verdict).toBe("fail");
    expect(message).toContain('1 of 2 tests failed: "a strings"');
  });

  test("junit-latin1.xml: the encoding that the file declares", async () => {
    expect((await answer("junit: junit-latin1.xml")).message).toContain(
      '1 of 1 test failed: "Bestellung groß über 100"',
    );
  });
});

describe("JMeter", () => {
  test("jmeter-negative.jtl: a negative time of a transaction row", async () => {
    const { verdict, data } = await answer("jmeter: jmeter-negative.jtl", "p95 < 500");
    expect(verdict).toBe("pass");
    expect(data).toMatchObject({ requests: "3", failed: "0", p95: "140" });
  });

  test("jmeter-dates.jtl: a timestamp_format other than ms", async () => {
    const { verdict, data } = await answer("jmeter: jmeter-dates.jtl", "rps >= 0.1");
    expect(verdict).toBe("pass");
    expect(data).toMatchObject({ rps: "0.148", duration: "20.24" });
  });
});

describe("Locust", () => {
  test("locust-none.json: requests without a response time are no zeros", async () => {
    const { verdict, data, message } = await answer("locust: locust-none.json", "mean >= 50");
    expect(verdict).toBe("pass");
    expect(data).toMatchObject({ mean: "100", requests: "100" });
    expect(message).toContain("90 requests without a response time: not in the times");
  });

  test("locust-old_stats.csv: too old a version is named", async () => {
    const { verdict, message } = await answer("locust: locust-old_stats.csv");
    expect(verdict).toBe("errored");
    expect(message).toContain("was written by a Locust older than 1.0, which is not supported");
  });
});
