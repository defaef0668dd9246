/**
 * Reports made to mislead: each once had a wrong verdict, a wrong number or a misleading message.
 */
import { answerOf } from "./answers";
import { reportFolder } from "./reports";

const box = reportFolder();
afterAll(() => box.remove());

let folders = 0;
/** Every case in a folder of its own. */
async function answer(
  results: string,
  files: Readonly<Record<string, string | Buffer | object>>,
  thresholds = "",
) {
  const name = `case-${++folders}`;
  let at = "";
  for (const [path, content] of Object.entries(files))
    at = box.write(`${name}/${path}`, content).slice(0, -path.length);
  return answerOf(results, thresholds, at.replace(/\/$/, ""));
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const GOOD = `${XML}<testsuite tests="1" failures="0" errors="0"><testcase name="a"/></testsuite>`;
const BAD = `${XML}<testsuite tests="1" failures="1" errors="0"><testcase name="bad"><failure/></testcase></testsuite>`;
const junit = (content: string) => answer("junit: r.xml", { "r.xml": content });

describe("JUnit: tests that were run again", () => {
  // Surefire counts each run in the totals (apache/maven-surefire#2138,
  // EnricoMi/publish-unit-test-result-action#539).
  test.each([
    ["flakyFailure", 'failures="1" errors="0"'],
    ["flakyError", 'failures="0" errors="1"'],
  ])("a %s that the totals count is no failed test", async (tag, totals) => {
    const { verdict, message, data } = await junit(
      `${XML}<testsuite tests="3" ${totals}><testcase name="a"/><testcase ` +
        `name="b"><${tag} ` +
        `message="m"><stackTrace>x</stackTrace></${tag}></testcase></testsuite>`,
    );
    expect({
      verdict,
      tests: data["tests"],
      failures: data["failures"],
      errors: data["errors"],
    }).toEqual({ verdict: "pass", tests: "2", failures: "0", errors: "0" });
    expect(message).toContain("Note: 1 test passed only when it was run again");
  });

  test("runs of a failed test are one failed test", async () => {
    const { verdict, message, data } = await junit(
      `${XML}<testsuite tests="3" failures="2" errors="1"><testcase ` +
        `name="b"><failure/><rerunFailure/><rerunError/></testcase></testsuite>`,
    );
    expect({
      verdict,
      tests: data["tests"],
      failures: data["failures"],
      errors: data["errors"],
    }).toEqual({ verdict: "fail", tests: "1", failures: "1", errors: "0" });
    expect(message).toContain('1 of 1 test failed: "b"');
  });

  test("totals that admit more than the runs explain still count", async () => {
    expect(
      await junit(
        `${XML}<testsuite tests="3" failures="2" errors="0"><testcase name="b"><flakyFailure/></testcase></testsuite>`,
      ),
    ).toMatchObject({ verdict: "fail", data: { failures: "1" } });
    expect(
      (
        await junit(
          `${XML}<testsuites failures="2"><testsuite tests="2" failures="1"><testcase ` +
            `name="b"><flakyFailure/></testcase></testsuite></testsuites>`,
        )
      ).verdict,
    ).toBe("fail");
  });
});

describe("JUnit: XML as others write it", () => {
  test("names with a prefix of a namespace are the same names", async () => {
    const suite = (inner: string) =>
      `${XML}<ns:testsuites xmlns:ns="urn:j"><ns:testsuite name="s"><ns:testcase ` +
      `name="t">${inner}</ns:testcase></ns:testsuite></ns:testsuites>`;
    expect(await junit(suite(""))).toMatchObject({ verdict: "pass", data: { tests: "1" } });
    expect(await junit(suite("<ns:failure/>"))).toMatchObject({
      verdict: "fail",
      data: { failures: "1" },
    });
    expect(
      (
        await junit(
          `${XML}<testsuite xmlns:x="urn:j"><testcase name="t"><x:failure/></testcase></testsuite>`,
        )
      ).verdict,
    ).toBe("fail");
  });

  test("entities of its own could hold a failure", async () => {
    const { verdict, message } = await junit(
      `${XML}<!DOCTYPE testsuite [<!ENTITY f '<failure/>'>]><testsuite ` +
        `tests="1"><testcase name="a">&f;</testcase></testsuite>`,
    );
    expect(verdict).toBe("errored");
    expect(message).toContain("declares entities of its own, which are not read");
    expect(
      (
        await junit(
          `${XML}<!DOCTYPE testsuite SYSTEM "junit.dtd"><testsuite tests="1"><testcase name="a"/></testsuite>`,
        )
      ).verdict,
    ).toBe("pass");
  });

  test.each(["> shop@1.0.0 test\n> mocha\n\n", "\ufeffRunning tests\n"])(
    "text before it is told, also in a folder, where it may hide a failed test: %j",
    async (text) => {
      const why = "has other text before its XML";
      expect((await junit(text + BAD)).message).toContain(why);
      const { verdict, message } = await answer("junit: t", {
        "t/a.xml": GOOD,
        "t/b.xml": text + BAD,
      });
      expect(verdict).toBe("errored");
      expect(message).toContain(why);
    },
  );

  test("fewer test cases than the totals name are told", async () => {
    const { verdict, message } = await junit(
      `${XML}<testsuite tests="5" failures="0" errors="0"><testcase name="a"/></testsuite>`,
    );
    expect(verdict).toBe("pass");
    expect(message).toContain("Note: the totals name 4 tests more than there are test cases");
  });

  test('<pending> is skipped, success="false" is failed', async () => {
    expect(
      (await junit(`${XML}<testsuite><testcase name="a"><pending/></testcase></testsuite>`))
        .message,
    ).toContain("the only test was skipped");
    expect(
      (
        await junit(
          `${XML}<testsuite><testcase name="a" success="false"/><testcase name="b" success="true"/></testsuite>`,
        )
      ).message,
    ).toContain('1 of 2 tests failed: "a"');
  });
});

describe("folders and several lines", () => {
  test("endings in capitals are read", async () => {
    expect((await answer("junit: t", { "t/a.xml": GOOD, "t/deep/b.XML": BAD })).verdict).toBe(
      "fail",
    );
  });

  test("Failsafe's summary of tests whose process ended: their files are missing", async () => {
    const summary = (attributes: string, message: string) => ({
      "t/TEST-a.xml": GOOD,
      "t/failsafe-summary.xml":
        `${XML}<failsafe-summary ` +
        `${attributes}><completed>1</completed><errors>0</errors><failures>0</failures><skipped>0</skipped>${message}</failsafe-summary>`,
    });
    expect(
      (await answer("junit: t", summary('timeout="false"', "<failureMessage/>"))).verdict,
    ).toBe("pass");
    expect(
      (await answer("junit: t", summary('timeout="false"', "<failureMessage>\n </failureMessage>")))
        .verdict,
    ).toBe("pass");
    for (const stopped of [
      summary(
        'result="254" timeout="false"',
        "<failureMessage>The forked VM terminated</failureMessage>",
      ),
      summary('timeout="true"', "<failureMessage/>"),
    ]) {
      const { verdict, message } = await answer("junit: t", stopped);
      expect(verdict).toBe("errored");
      expect(message).toContain("tells that Failsafe could not run all tests");
    }
  });

  test("a file that two lines name counts once", async () => {
    const { verdict, message, data } = await answer('junit: a.xml\njunit: "*.xml"', {
      "a.xml": BAD,
      "b.xml": GOOD,
    });
    expect({ verdict, tests: data["tests"], failures: data["failures"] }).toEqual({
      verdict: "fail",
      tests: "2",
      failures: "1",
    });
    expect(message).toContain("1 file left out that another line has named");
    expect(await answer('junit: a.xml\njunit: "*.xml"', { "a.xml": GOOD })).toMatchObject({
      verdict: "pass",
      data: { tests: "1" },
    });
    // What a pattern has passed over is no less wrong where it is named.
    expect(
      (await answer('junit: "*.xml"\njunit: b.xml', { "a.xml": GOOD, "b.xml": "<other/>" }))
        .verdict,
    ).toBe("errored");
  });

  test.each([
    ["chaostoolkit", { steady_states: {}, run: [], deviated: false }],
    ["gatling", { name: "All Requests", numberOfRequests: { total: 10, ok: 4 } }],
  ])(
    "%s: a report with a part missing is one that is damaged, not another",
    async (format, content) => {
      const path =
        format === "gatling" ? "g/sim-20261130100000000/js/global_stats.json" : "g/journal.json";
      const { verdict, message } = await answer(
        format === "gatling" ? "gatling: g/sim-20261130100000000" : "chaostoolkit: g",
        { [path]: content },
      );
      expect(verdict).toBe("errored");
      expect(message).not.toContain("it looks like");
      expect(message).toContain("a part that decides is missing");
    },
  );

  test("a damaged journal beside a whole one is not passed over", async () => {
    const whole = {
      status: "completed",
      deviated: false,
      steady_states: {},
      run: [],
      rollbacks: [],
      start: "2026-11-30T10:00:00",
      end: "2026-11-30T10:01:00",
    };
    expect((await answer("chaostoolkit: g", { "g/a.json": whole })).verdict).toBe("pass");
    expect(
      (
        await answer("chaostoolkit: g", {
          "g/a.json": whole,
          "g/b.json": { steady_states: {}, run: [] },
        })
      ).verdict,
    ).toBe("errored");
  });
});

describe("load tests", () => {
  const NAMES = "timeStamp,elapsed,label,responseMessage,success\n";
  const sample = (message: string, success: string) =>
    `1764500000000,120,a,"${message}",${success}\n`;

  test("JMeter: a transaction that failed though none of its samples did", async () => {
    const failed = sample(
      "Number of samples in transaction : 2, number of failing samples : 0",
      "false",
    );
    const { verdict, message, data } = await answer("jmeter: r", {
      r: NAMES + sample("OK", "true").repeat(3) + failed,
    });
    expect({ verdict, requests: data["requests"], failed: data["failed"] }).toEqual({
      verdict: "pass",
      requests: "3",
      failed: "0",
    });
    expect(message).toContain(
      "Note: 1 of 1 transaction failed, though no sample outside of transactions did",
    );
    expect(
      (
        await answer("jmeter: r", {
          r: NAMES + sample("OK", "false") + sample("OK", "true") + failed,
        })
      ).message,
    ).not.toContain("transaction");
  });

  test.each([
    "<failure>true</failure><error>false</error>",
    "<failure>false</failure><error>true</error>",
  ])("JMeter: a sample called successful in spite of its assertion %s", async (result) => {
    const xml = (inner: string) =>
      `${XML}<testResults version="1.2"><httpSample t="12" ts="1764500000000" s="true" ` +
      `lb="a"><assertionResult><name>A</name>${inner}</assertionResult></httpSample></testResults>`;
    const { verdict, message } = await answer("jmeter: r", { r: xml(result) });
    expect(verdict).toBe("warning");
    expect(message).toContain("1 sample is called successful although an assertion of it failed");
    expect(
      (await answer("jmeter: r", { r: xml("<failure>false</failure><error>false</error>") }))
        .verdict,
    ).toBe("pass");
  });

  test("JMeter: the assertion of a sample inside of another belongs to the inner one", async () => {
    const inner =
      '<httpSample t="1" ts="1764500000000" s="false" ' +
      'lb="b"><assertionResult><failure>true</failure></assertionResult></httpSample>';
    expect(
      (
        await answer("jmeter: r", {
          r:
            `${XML}<testResults version="1.2"><sample t="1" ts="1764500000000" ` +
            `s="true" lb="a">${inner}</sample></testResults>`,
        })
      ).message,
    ).not.toContain("assertion");
  });

  test("Locust: two files in one", async () => {
    const names =
      "Type,Name,Request Count,Failure Count,Median Response Time,Average Response " +
      "Time,Min Response Time,Max Response Time,Average Content " +
      "Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%\n";
    const total = (failed: number) =>
      `,Aggregated,10,${failed},10,12.5,1,50,100,5.0,0.0,10,11,12,13,20,30,40,45,50,50,50\n`;
    const { verdict, message } = await answer("locust: r", {
      r: names + total(10) + names + total(0),
    });
    expect(verdict).toBe("errored");
    expect(message).toContain("has more than one row Aggregated");
  });

  const k6Browser = (passes: number, fails: number, thresholds = {}) => ({
    metrics: {
      iterations: { count: 3, rate: 1 },
      data_sent: { count: 0, rate: 0 },
      data_received: { count: 0, rate: 0 },
      browser_data_sent: { count: 10, rate: 1 },
      browser_http_req_failed: { passes, fails, value: passes / (passes + fails), ...thresholds },
    },
  });
  test("k6: a browser none of whose requests was answered", async () => {
    const { verdict, message } = await answer("k6: r", { r: k6Browser(9, 0) });
    expect(verdict).toBe("fail");
    expect(message).toContain("all 9 requests of the browser failed");
    // Icons and trackers fail on healthy pages.
    expect((await answer("k6: r", { r: k6Browser(1, 8) })).verdict).toBe("pass");
    expect(
      (await answer("k6: r", { r: k6Browser(9, 0, { thresholds: { "rate<=1": false } }) })).verdict,
    ).toBe("pass");
  });

  test("Artillery: a browser all of whose pages were refused", async () => {
    const report = (codes: object) => ({
      aggregate: {
        counters: {
          "vusers.created": 10,
          "vusers.completed": 10,
          "vusers.failed": 0,
          "browser.http_requests": 20,
          ...codes,
        },
        summaries: {},
      },
    });
    const { verdict, message } = await answer("artillery: r", {
      r: report({ "browser.page.codes.500": 19, "browser.page.codes.404": 1 }),
    });
    expect(verdict).toBe("fail");
    expect(message).toContain("all 20 responses to the browser were errors (4xx, 5xx)");
    expect(
      (
        await answer("artillery: r", {
          r: report({ "browser.page.codes.200": 19, "browser.page.codes.404": 1 }),
        })
      ).verdict,
    ).toBe("pass");
  });
});
