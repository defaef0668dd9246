/**
 * What the reports of field.test.ts stand for, in the other tools and in other forms: answered by
 * the action, not only read.
 */
import type { JsonObject } from "../../src/domain/text/json";
import { answerOf } from "./answers";
import { reportFolder } from "./reports";

const reports = reportFolder();
afterAll(() => reports.remove());

async function answer(format: string, content: string | Buffer | object, thresholds = "") {
  reports.write("report", content);
  return answerOf(`${format}: report`, thresholds, reports.folder);
}

const xml = (inside: string) => `<?xml version="1.0"?>\n${inside}`;
const OK = '<testcase name="a"/>';
const BAD = '<testcase name="b"><failure/></testcase>';

describe("JUnit: totals", () => {
  test.each([
    ["at the root only", '<testsuites tests="2" failures="1"/>', "fail"],
    [
      "at the root, more than its cases",
      `<testsuites tests="2" failures="1"><testsuite>${OK}${OK}</testsuite></testsuites>`,
      "fail",
    ],
    [
      "on a lower level, root without",
      `<testsuites><testsuite tests="1" errors="1"/></testsuites>`,
      "fail",
    ],
    [
      "on a lower level, root with fewer",
      `<testsuites tests="2" failures="0" errors="0"><testsuite tests="1" failures="0" ` +
        `errors="1"/><testsuite tests="1">${OK}</testsuite></testsuites>`,
      "fail",
    ],
    [
      "on the lowest of three levels",
      `<testsuites tests="1" failures="0"><testsuite tests="1"><testsuite tests="1" ` +
        `failures="1">${OK}</testsuite></testsuite></testsuites>`,
      "fail",
    ],
    [
      "as errors where the cases say failure",
      `<testsuite tests="2" errors="1" failures="0">${OK}${BAD}</testsuite>`,
      "fail",
    ],
    [
      "all zero beside a failed case",
      `<testsuite tests="2" errors="0" failures="0">${OK}${BAD}</testsuite>`,
      "fail",
    ],
    ["that are grouped", '<testsuite tests="2,400" failures="1,024" errors="0"/>', "fail"],
    ["with failures called failed", '<testsuite tests="2" failed="1"/>', "fail"],
    [
      "that agree",
      `<testsuites tests="1" failures="0" errors="0"><testsuite tests="1" failures="0" ` +
        `errors="0">${OK}</testsuite></testsuites>`,
      "pass",
    ],
    [
      "of more tests than cases, with no failures",
      `<testsuite tests="3" failures="0" errors="0">${OK}</testsuite>`,
      "pass",
    ],
    [
      "of more tests than cases, and no word of failures",
      `<testsuite tests="3">${OK}</testsuite>`,
      "warning",
    ],
    [
      "of skipped ones that its cases do not mark",
      `<testsuite tests="2" failures="0" skipped="2">${OK}${OK}</testsuite>`,
      "warning",
    ],
    ["of disabled ones", '<testsuite tests="2" failures="0" disabled="2"/>', "warning"],
    [
      "of ignored ones, as Eclipse writes them",
      '<testrun tests="2" failures="0" errors="0" ignored="2"><testsuite name="a"/></testrun>',
      "warning",
    ],
    ["that are no numbers", '<testsuite tests="2" failures="one"/>', "errored"],
    [
      "of skipped ones that make no sense, as Mocha writes them",
      `<testsuite tests="1" failures="0" errors="0" skipped="-1">${OK}</testsuite>`,
      "pass",
    ],
    ["of tests that make no sense", `<testsuite tests="many">${OK}</testsuite>`, "pass"],
    ["that are negative", '<testsuite tests="2" failures="-1"/>', "errored"],
    [
      "of requests at the root, with no test in any suite (Newman)",
      '<testsuites tests="1"><testsuite tests="0" failures="0" errors="0"/></testsuites>',
      "warning",
    ],
    [
      "of requests at the root, some without a test (Newman)",
      `<testsuites tests="3"><testsuite tests="1" failures="0" ` +
        `errors="0">${OK}</testsuite><testsuite tests="0" failures="0" ` +
        `errors="0"/></testsuites>`,
      "pass",
    ],
    ["that are empty", `<testsuite tests="" failures="" errors="">${OK}</testsuite>`, "pass"],
    [
      "and an error of the suite itself",
      `<testsuite tests="1">${OK}<error message="teardown broke"/></testsuite>`,
      "fail",
    ],
  ])("%s", async (_, content, verdict) => {
    expect((await answer("junit", xml(content))).verdict).toBe(verdict);
  });

  test("a total that cannot be read and does not decide is told", async () => {
    expect(
      (await answer("junit", `<testsuite tests="1" failures="0" skipped="-1">${OK}</testsuite>`))
        .message,
    ).toContain('Note: a suite has skipped="-1", which is no count; the test cases count.');
  });

  test("a failure that totals count twice is one (Mocha, gotestsum), but not beside the error of a script (Newman)", async () => {
    const suite = (inside: string) =>
      `<testsuite tests="2" failures="1" errors="1">${OK}${BAD}${inside}</testsuite>`;
    expect(await answer("junit", suite(""))).toMatchObject({
      verdict: "fail",
      message: expect.stringContaining('1 of 2 tests failed: "b"') as string,
    });
    expect((await answer("junit", suite(""), "failures <= 1")).verdict).toBe("pass");
    expect(
      (await answer("junit", suite("<system-err>threw</system-err>"), "failures <= 1")).verdict,
    ).toBe("fail");
  });

  test.each([
    ['name="cart buys" classname="cart buys"', '"cart buys"'],
    ['name="shop cart pays" classname="pays"', '"shop cart pays"'],
    ['name="buys" classname="cart"', '"cart buys"'],
    ['name=" a " classname=""', '"a"'],
  ])("the failed test %s is called %s", async (attributes, name) => {
    expect(
      (
        await answer(
          "junit",
          `<testsuite><testcase ${attributes}><failure/></testcase></testsuite>`,
        )
      ).message,
    ).toContain(`failed: ${name}`);
  });

  test("a limit on the number stands in place of our own", async () => {
    const newman =
      '<testsuites tests="1"><testsuite tests="1" errors="0" failures="0"><testcase ' +
      'name="a"/></testsuite><testsuite tests="0" errors="1" ' +
      'failures="0"/></testsuites>';
    expect((await answer("junit", newman, "errors <= 1")).verdict).toBe("pass");
    expect(await answer("junit", newman, "failures <= 1")).toMatchObject({
      verdict: "fail",
      message: expect.stringContaining(
        "1 failure (1 with an error) with 1 test, 1 of them only in the totals of the suites",
      ) as string,
    });
  });
});

describe("JUnit: how a case says how it ended", () => {
  test.each([
    ["<skipped/>", '<testcase name="a"><skipped/></testcase>', "warning"],
    ["status=skipped", '<testcase status="skipped"/>', "warning"],
    ["status=disabled", '<testcase status="disabled"/>', "warning"],
    ["status=notrun, suppressed", '<testcase status="notrun" result="suppressed"/>', "warning"],
    ["status=not_run", '<testcase status="not_run"/>', "warning"],
    ["status=Ignored", '<testcase status="Ignored"/>', "warning"],
    ["status=pending", '<testcase status="pending"/>', "warning"],
    ["result=skipped", '<testcase status="run" result="skipped"/>', "warning"],
    ["status=failed without an element", '<testcase status="failed"/>', "fail"],
    ["result=error without an element", '<testcase result="error"/>', "fail"],
    ["status=run", '<testcase name="a" status="run" result="completed"/>', "pass"],
    ["skipped, and failed", '<testcase name="a"><skipped/><failure/></testcase>', "fail"],
    [
      "flaky, passed in the end",
      '<testcase name="a"><flakyFailure message="once"/></testcase>',
      "pass",
    ],
    [
      "neither name nor end, as pytest leaves a test that was ended by force",
      '<testcase name="a"/><testcase time="0.000"/>',
      "errored",
    ],
    [
      "failed at every rerun",
      "<testcase><failure/><rerunFailure/><rerunError/></testcase>",
      "fail",
    ],
    [
      "an inner case that failed",
      '<testcase name="outer"><testcase name="inner"><failure/></testcase></testcase>',
      "fail",
    ],
  ])("%s", async (_, content, verdict) => {
    expect((await answer("junit", xml(`<testsuite>${content}</testsuite>`))).verdict).toBe(verdict);
  });
});

describe("JUnit: times", () => {
  const suite = (
    time: string,
    timestamp = "2026-11-29T22:00:00Z",
    cases = '<testcase name="a" time="0.5"/>',
  ) => xml(`<testsuite timestamp="${timestamp}" time="${time}">${cases}</testsuite>`);

  test.each([
    ["2,120.532", "22:35:20.532"],
    ["2.120,532", "22:35:20.532"],
    ["2 120,532", "22:35:20.532"],
    ["2\u00a0120.532", "22:35:20.532"],
    ["2\u202f120,532", "22:35:20.532"],
    ["2'120.532", "22:35:20.532"],
    ["2120.532", "22:35:20.532"],
    ["12,5", "22:00:12.500"],
    ["1.5E-1", "22:00:00.150"],
    ["1,024", "22:17:04.000"],
    ["90", "22:01:30.000"],
  ])("%s s", async (time, end) => {
    expect((await answer("junit", suite(time))).data).toMatchObject({ end: `2026-11-29T${end}Z` });
  });

  test("which mark is the decimal one is learned from the other numbers of the file", async () => {
    expect(
      (await answer("junit", suite("1,024", undefined, '<testcase name="a" time="0,5"/>'))).data,
    ).toMatchObject({ end: "2026-11-29T22:00:01.024Z" });
    expect(
      (await answer("junit", suite("1.024", undefined, '<testcase name="a" time="0,5"/>'))).data,
    ).toMatchObject({ end: "2026-11-29T22:17:04.000Z" });
    expect(
      (await answer("junit", suite("1.024", undefined, '<testcase name="a" time="2"/>'))).data,
    ).toMatchObject({ end: "2026-11-29T22:00:01.024Z" });
  });

  test.each([
    ["1,024", "can be read in two ways"],
    ["soon", 'the time "soon" cannot be read'],
    ["-5", 'the time "-5" cannot be read'],
    ["NaN", 'the time "NaN" cannot be read'],
    ["1,23,456", "cannot be read"],
  ])("%s cannot be told: a complaint and no window, never zero", async (time, why) => {
    const { verdict, message, data } = await answer(
      "junit",
      suite(time, undefined, '<testcase name="a" time="1"/>'),
    );
    expect(verdict).toBe("warning");
    expect(message).toContain(why);
    expect(data).not.toHaveProperty("end");
  });

  test.each([
    ["Sun, 29 Nov 2026 22:00:00 GMT", "22:01:30"],
    ["Sun Nov 29 22:00:00 UTC 2026", "22:01:30"],
    ["2026-11-29T23:00:00+01:00", "22:01:30"],
    ["2026-11-29 22:00:00.000 +0000", "22:01:30"],
    ["2026/11/29 22:00:00Z", "22:01:30"],
    ["1795989600000", "22:01:30"],
    ["1795989600", "22:01:30"],
    ["29.11.2026 22:00:00 UTC", "22:01:30"],
    ["11/29/2026 10:00:00 PM UTC", "22:01:30"],
    ["29/11/2026 22:00:00 UTC", "22:01:30"],
    ["Nov 29, 2026 10:00:00 PM GMT", "22:01:30"],
  ])("the time stamp %s", async (timestamp, end) => {
    expect((await answer("junit", suite("90", timestamp))).data).toMatchObject({
      start: "2026-11-29T22:00:00.000Z",
      end: `2026-11-29T${end}.000Z`,
    });
  });

  test.each([
    ["04/05/2026 10:00:00 UTC"],
    ["yesterday"],
    ["2026-02-31T10:00:00Z"],
    ["2026-11-29 25:00:00Z"],
  ])("the time stamp %s is a complaint", async (timestamp) => {
    expect(await answer("junit", suite("90", timestamp))).toMatchObject({
      verdict: "warning",
      message: expect.stringContaining("cannot be read") as string,
    });
  });

  test("a suite without its own time takes as long as its cases, and one without any gives no window", async () => {
    expect(
      (
        await answer(
          "junit",
          xml(
            '<testsuite timestamp="2026-11-29T22:00:00Z"><testcase name="a" ' +
              'time="1.5"/><testcase name="b" time="2"/></testsuite>',
          ),
        )
      ).data,
    ).toMatchObject({ end: "2026-11-29T22:00:03.500Z" });
    expect(
      (
        await answer(
          "junit",
          xml('<testsuite timestamp="2026-11-29T22:00:00Z"><testcase name="a"/></testsuite>'),
        )
      ).data,
    ).not.toHaveProperty("end");
  });
});

describe("XML that is not proper never passes", () => {
  test.each([
    [
      "an & in a name",
      `<testsuite><testcase name="a&b"/>${BAD}<testcase name="&amp;"/></testsuite>`,
      "line 2, column 29",
    ],
    ["an & without end", `<testsuite><testcase name="a&b"/>${OK}</testsuite>`, 'a lone "&"'],
    [
      "an & before #",
      `<testsuite><testcase name="&#"/>${BAD}<testcase name=";"/></testsuite>`,
      'a lone "&"',
    ],
    ["a < in a name", `<testsuite><testcase name="a<b"/>${OK}</testsuite>`, "disallowed character"],
    [
      "a quote that is not closed",
      `<testsuite><testcase name="a/>${BAD}<testcase name="c"/></testsuite>`,
      "line 2",
    ],
    [
      "a comment that is not closed",
      `<testsuite>${OK}<!-- ${BAD}</testsuite>`,
      "something begins and never ends",
    ],
    [
      "a CDATA section that is not closed",
      `<testsuite>${OK}<system-out><![CDATA[${BAD}</testsuite>`,
      "something begins and never ends",
    ],
    [
      "tags in the wrong order",
      `<testsuite><testcase name="a"></testsuite></testcase>`,
      "unexpected close tag",
    ],
    [
      "two reports in one file",
      `<testsuite>${OK}</testsuite><testsuite>${BAD}</testsuite>`,
      "text data outside of root node|only one root",
    ],
    ["an attribute twice", '<testsuite failures="1" failures="0"/>', "duplicate attribute"],
    [
      "a control character in a tag",
      `<testsuite><test\u0000case name="b"><failure/></test\u0000case>${OK}</testsuite>`,
      "disallowed character",
    ],
  ])("%s", async (_, content, why) => {
    const { verdict, message } = await answer("junit", xml(content));
    expect(verdict).toBe("errored");
    expect(message).toMatch(new RegExp(`is not proper XML \\(.*(?:${why})`));
    expect(message).not.toContain("was stopped");
  });

  test("what loses no text is read: & in CDATA and comments, entities by name and number, control characters, blanks before the declaration", async () => {
    const content =
      `\n <?xml version="1.0"?><testsuite><!-- a & b --><testcase ` +
      `name="a"><failure message="&nbsp;&#0;&#x1B;[31m"><![CDATA[a & b ` +
      `&]]>\u0001\u001b\ufffe</failure></testcase>${OK}</testsuite>`;
    expect(await answer("junit", content)).toMatchObject({
      verdict: "fail",
      data: { tests: "2", failures: "1" },
    });
  });

  test("JMeter's XML is read by the same rules", async () => {
    expect(
      (
        await answer(
          "jmeter",
          '<testResults><httpSample t="1" s="true" lb="a&b"/><httpSample t="1" s="false" lb="&amp;"/></testResults>',
        )
      ).message,
    ).toContain("is not proper XML (line 1, column");
    expect(
      (
        await answer(
          "jmeter",
          '<testResults><httpSample t="1" ts="1796004000000" s="false"/><httpSample ' +
            'ts="1796004000500" t="3" s="true"/></testResults>',
        )
      ).verdict,
    ).toBe("warning");
  });
});

describe("encodings", () => {
  const text = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><testsuite><testcase name="größer – ` +
    `100 €"><failure/></testcase></testsuite>`;
  const name = '1 of 1 test failed: "größer – 100 €"';

  test.each([
    ["UTF-8", Buffer.from(text("UTF-8"))],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text("utf-8")}`)],
    ["UTF-16LE with a mark", Buffer.from(`\ufeff${text("UTF-16")}`, "utf16le")],
    ["UTF-16BE with a mark", Buffer.from(`\ufeff${text("UTF-16")}`, "utf16le").swap16()],
    ["UTF-16LE without", Buffer.from(text("UTF-16LE"), "utf16le")],
    ["UTF-16BE without", Buffer.from(text("UTF-16BE"), "utf16le").swap16()],
    ["UTF-8 that declares UTF-16, as .NET writes it", Buffer.from(text("utf-16"))],
    [
      "windows-1252",
      Buffer.from(
        text("windows-1252").replaceAll("–", "\u0096").replaceAll("€", "\u0080"),
        "latin1",
      ),
    ],
  ])("%s", async (_, bytes) => {
    expect((await answer("junit", bytes)).message).toContain(name);
  });

  test("one that nobody knows is named", async () => {
    expect((await answer("junit", text("EBCDIC-CP-US"))).message).toContain(
      'declares the encoding "EBCDIC-CP-US", which is not read; let the tool write UTF-8',
    );
  });
});

describe("k6: a part judged is not the whole", () => {
  const k6 = (metrics: JsonObject) => ({
    metrics: {
      iterations: { values: { count: 100, rate: 10 } },
      http_reqs: { values: { count: 100, rate: 10 } },
      ...metrics,
    },
  });
  const rate = (share: number, thresholds?: JsonObject) => ({
    values: { rate: share, passes: share * 100, fails: 100 - share * 100 },
    ...(thresholds && { thresholds }),
  });
  const met = { "rate<0.5": { ok: true } };

  test.each([
    [
      "http_req_failed{tag} met, 40 % fail outside",
      { http_req_failed: rate(0.4), "http_req_failed{name:a}": rate(0, met) },
      "warning",
    ],
    [
      "http_req_failed{tag} met, all fail outside",
      { http_req_failed: rate(1), "http_req_failed{name:a}": rate(0, met) },
      "fail",
    ],
    [
      "checks{tag} met, 40 % fail outside",
      { checks: rate(0.6), "checks{name:a}": rate(1, met) },
      "warning",
    ],
    [
      "checks{tag} met, none holds outside",
      { checks: rate(0), "checks{name:a}": rate(1, met) },
      "fail",
    ],
    [
      "http_req_duration{tag} met, 40 % fail",
      {
        http_req_failed: rate(0.4),
        "http_req_duration{name:a}": {
          values: { avg: 1, max: 2 },
          thresholds: { "p(95)<5": { ok: true } },
        },
      },
      "warning",
    ],
    [
      "checks met, 40 % of the requests fail",
      { http_req_failed: rate(0.4), checks: rate(1, met) },
      "warning",
    ],
    ["checks met, all requests fail", { http_req_failed: rate(1), checks: rate(1, met) }, "fail"],
    ["http_req_failed met, 40 % fail", { http_req_failed: rate(0.4, met) }, "pass"],
    [
      "http_req_failed met, no check holds",
      { http_req_failed: rate(0, met), checks: rate(0) },
      "fail",
    ],
    [
      "a tag that misses",
      {
        http_req_failed: rate(0),
        "http_req_failed{name:a}": rate(0.9, { "rate<0.5": { ok: false } }),
      },
      "fail",
    ],
    ["only checks fail", { http_req_failed: rate(0), checks: rate(0.9) }, "warning"],
    [
      "a tag without samples, all is well",
      {
        http_req_failed: rate(0),
        "http_req_failed{name:a}": { values: { rate: 0, passes: 0, fails: 0 }, thresholds: met },
      },
      "pass",
    ],
    [
      "the same in a summary export",
      {
        http_req_failed: { passes: 40, fails: 60, value: 0.4 },
        "http_req_failed{name:a}": {
          passes: 0,
          fails: 0,
          value: 0,
          thresholds: { "rate<0.5": false },
        },
      },
      "warning",
    ],
    [
      "a threshold whose state is no boolean",
      { http_req_failed: rate(0, { "rate<0.5": { ok: "yes" } }) },
      "errored",
    ],
    [
      "failures that are no number",
      { http_req_failed: { values: { rate: "NaN", passes: null, fails: 5 } } },
      "errored",
    ],
  ])("%s", async (_, metrics, verdict) => {
    expect((await answer("k6", k6(metrics as unknown as JsonObject))).verdict).toBe(verdict);
  });

  test("checks that only the groups show count, as a list and by name", async () => {
    const check = { name: "x", passes: 1, fails: 4 };
    for (const root_group of [
      { groups: [{ groups: [], checks: [check] }], checks: [] },
      { groups: { a: { checks: { x: check } } } },
    ]) {
      expect(await answer("k6", { ...k6({ http_req_failed: rate(0) }), root_group })).toMatchObject(
        { verdict: "warning", data: { checksFailed: "4", checksPassed: "1" } },
      );
      expect(
        (
          await answer("k6", {
            ...k6({ checks: { values: { passes: 1, fails: 0, rate: 1 } } }),
            root_group,
          })
        ).verdict,
      ).toBe("warning");
    }
  });

  test.each([
    [
      "gRPC",
      { grpc_req_duration: { values: { avg: 3, max: 9 } }, iterations: { values: { count: 10 } } },
      "pass",
    ],
    [
      "a browser",
      {
        browser_web_vital_lcp: { values: { avg: 300, max: 900 } },
        data_received: { values: { count: 0 } },
      },
      "pass",
    ],
    [
      "WebSocket sessions whose checks failed",
      {
        ws_sessions: { values: { count: 20 } },
        vus: { values: { value: 1 } },
        checks: { values: { passes: 0, fails: 20, rate: 0 } },
      },
      "fail",
    ],
    [
      "nobody: users, and dropped iterations",
      {
        vus: { values: { value: 5 } },
        vus_max: { values: { value: 5 } },
        dropped_iterations: { values: { count: 9 } },
        data_sent: { values: { count: 0 } },
      },
      "errored",
    ],
    [
      "nobody: iterations that threw",
      {
        iterations: { values: { count: 10 } },
        data_sent: { values: { count: 0 } },
        data_received: { values: { count: 0 } },
      },
      "errored",
    ],
    [
      "nobody: only thresholds of zero samples",
      {
        http_reqs: { values: { count: 0 } },
        iterations: { values: { count: 0 } },
        "checks{a:b}": { values: { passes: 0, fails: 0 }, thresholds: { "rate>0": { ok: true } } },
      },
      "errored",
    ],
  ])("a test of %s", async (_, metrics, verdict) => {
    expect(
      (await answer("k6", { metrics: { vus_max: { values: { value: 1 } }, ...metrics } })).verdict,
    ).toBe(verdict);
  });
});

describe("JMeter", () => {
  const jtl = (...rows: string[]) =>
    ["timeStamp,elapsed,label,responseMessage,success,allThreads", ...rows, ""].join("\n");

  test.each([
    ["negative", "-3"],
    ["missing", ""],
  ])("a sample whose time is %s still counts as failed", async (_, elapsed) => {
    const found = await answer(
      "jmeter",
      jtl(`1796004000000,${elapsed},a,Refused,false,1`, "1796004000500,100,a,OK,true,1"),
    );
    expect(found).toMatchObject({
      verdict: "warning",
      data: { requests: "2", failed: "1", mean: "100", p50: "100" },
    });
    expect(found.message).toContain(
      "1 sample of 2 without a usable time (negative or none): not in the times",
    );
  });

  test("samples of XML without a time count, too, and one without success is an error", async () => {
    expect(
      await answer(
        "jmeter",
        '<testResults><httpSample ts="1796004000000" s="false"/><httpSample ' +
          'ts="1796004000500" t="100" s="true"/></testResults>',
      ),
    ).toMatchObject({ verdict: "warning", data: { requests: "2", failed: "1", mean: "100" } });
    expect(
      (await answer("jmeter", '<testResults><httpSample ts="1796004000000" t="5"/></testResults>'))
        .verdict,
    ).toBe("errored");
  });

  test("where all times are missing a limit on them is not met by zeros", async () => {
    expect(await answer("jmeter", jtl("1796004000000,-1,a,OK,true,1"), "p95 < 500")).toMatchObject({
      verdict: "errored",
    });
  });

  test.each([
    ["2026/11/29 22:00:00.000", "2026/11/29 22:00:20.000"],
    ["2026-11-29T22:00:00.000Z", "2026-11-29T22:00:20.000Z"],
    ["2026-11-29 22:00:00", "2026-11-29 22:00:20"],
    ["29.11.2026 22:00:00", "29.11.2026 22:00:20"],
    ["11/29/2026 22:00:00", "11/29/2026 22:00:20"],
    ["29/11/2026 22:00:00", "29/11/2026 22:00:20"],
    ["20261129220000", "20261129220020"],
    ["1796004000", "1796004020"],
    ["30/11/2026 23:59:59", "01/12/2026 00:00:19"],
  ])("dates written as %s", async (first, second) => {
    expect(
      (
        await answer(
          "jmeter",
          jtl(`${first},100,a,OK,true,1`, `${second},100,a,OK,true,1`),
          "rps < 0.2",
        )
      ).data,
    ).toMatchObject({ duration: "20.1", rps: "0.1" });
  });

  test.each([
    ["22:00:00", "22:00:20"],
    ["04/05/2026 10:00:00", "05/05/2026 10:00:20"],
    ["", ""],
  ])(
    "dates that cannot be told (%j) leave the verdict, and name column and setting where a limit needs them",
    async (first, second) => {
      const content = jtl(`${first},100,a,OK,true,1`, `${second},100,a,OK,true,1`);
      expect(await answer("jmeter", content, "p95 < 500")).toMatchObject({
        verdict: "pass",
        message: expect.stringContaining("-Jjmeter.save.saveservice.timestamp_format=ms") as string,
      });
      const limited = await answer("jmeter", content, "rps >= 0.01");
      expect(limited.verdict).toBe("errored");
      expect(limited.message).toMatch(
        /no report gives rps: the column timeStamp .*timestamp_format=ms/,
      );
    },
  );

  test.each([[";"], ["\t"], ["|"], ["^"], ["~"]])("fields parted by %j", async (sign) => {
    const rows = [
      ["timeStamp", "elapsed", "success"],
      ["1796004000000", "5", "true"],
      ["1796004000100", "7", "false"],
      [],
    ];
    expect(await answer("jmeter", rows.map((row) => row.join(sign)).join("\n"))).toMatchObject({
      verdict: "warning",
      data: { requests: "2", failed: "1" },
    });
  });

  test("a control character inside a message is text", async () => {
    expect(
      await answer(
        "jmeter",
        jtl("1796004000000,5,a,no\u0000pe\u0001,false,1", "1796004000100,5,a,OK,true,1"),
      ),
    ).toMatchObject({ verdict: "warning", data: { requests: "2", failed: "1" } });
  });

  test("statistics that do not tell how many failed are not judged", async () => {
    expect((await answer("jmeter", { Total: { sampleCount: 5, errorPct: 0 } })).verdict).toBe(
      "errored",
    );
    expect((await answer("jmeter", { Total: { sampleCount: 5, errorCount: null } })).verdict).toBe(
      "errored",
    );
  });
});

describe("Locust", () => {
  const stats = (...rows: string[]) =>
    [
      "Type,Name,Request Count,Failure Count,Median Response Time,Average Response " +
        "Time,Min Response Time,Max Response Time,Average Content " +
        "Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%",
      ...rows,
      "",
    ].join("\r\n");
  const times = "4,5.5,1,9,100,1.5,0,4,5,5,6,7,8,9,9,9,9,9";

  test("rows that show more failures than the total are believed", async () => {
    const found = await answer(
      "locust",
      stats(`GET,/a,10,4,${times}`, `,Aggregated,10,0,${times}`),
    );
    expect(found).toMatchObject({ verdict: "warning", data: { failed: "4" } });
    expect(found.message).toContain("the row Aggregated counts 0 failures and the rows above 4");
  });

  test("requests without any response time have no times", async () => {
    const none = "0,0,0,0,0,1.5,0,0,0,0,0,0,0,0,0,0,0,0";
    expect(
      (
        await answer(
          "locust",
          stats(`WSR,tick,10,0,${none}`, `,Aggregated,10,0,${none}`),
          "p95 < 5",
        )
      ).verdict,
    ).toBe("errored");
    expect(
      await answer("locust", stats(`WSR,tick,10,0,${none}`, `,Aggregated,10,0,${none}`)),
    ).toMatchObject({
      verdict: "pass",
      message: expect.stringContaining("10 requests without a response time") as string,
    });
  });

  test("exceptions of tasks stand beside the requests", async () => {
    reports.write("e_stats.csv", stats(`GET,/a,10,0,${times}`, `,Aggregated,10,0,${times}`));
    reports.write("e_exceptions.csv", "Count,Message,Traceback,Nodes\r\n");
    expect((await answerOf("locust: e", "", reports.folder)).verdict).toBe("pass");
    reports.write(
      "e_exceptions.csv",
      'Count,Message,Traceback,Nodes\r\n3,boom,"File a\nline 2",local\r\n',
    );
    expect(await answerOf("locust: e", "", reports.folder)).toMatchObject({
      verdict: "warning",
      message: expect.stringContaining(
        'Locust caught 3 exceptions in its tasks ("e_exceptions.csv")',
      ) as string,
    });
  });

  test.each([["x"], [""], ["-1"]])(
    "a count of failures that is %j is not taken for none",
    async (count) => {
      expect(
        (
          await answer(
            "locust",
            stats(`GET,/a,10,${count},${times}`, `,Aggregated,10,${count},${times}`),
          )
        ).verdict,
      ).toBe("errored");
    },
  );

  test("JSON: a mean over the requests that have a time, also without num_none_requests", async () => {
    const entry = {
      name: "/",
      num_requests: 90,
      num_failures: 0,
      total_response_time: 0,
      max_response_time: 0,
      response_times: {},
      start_time: 1796004000,
      last_request_timestamp: 1796004010,
    };
    const timed = {
      ...entry,
      num_requests: 10,
      total_response_time: 1000,
      max_response_time: 110,
      response_times: { 100: 10 },
    };
    expect((await answer("locust", [timed, entry])).data).toMatchObject({
      mean: "100",
      max: "110",
    });
    expect((await answer("locust", [{ ...timed, num_failures: null }])).verdict).toBe("errored");
  });
});

describe("Gatling", () => {
  const stats = (counts: JsonObject, rest: JsonObject = {}) => ({
    name: "All Requests",
    numberOfRequests: counts,
    ...rest,
  });

  test("texts instead of numbers, and none instead of zero", async () => {
    const found = await answer(
      "gatling",
      stats(
        { total: "1,200", ok: "1,188", ko: "12" },
        { meanResponseTime: { total: "1,034" }, percentiles3: { total: "-" } },
      ),
      "",
    );
    expect(found).toMatchObject({
      verdict: "warning",
      data: { requests: "1200", failed: "12", mean: "1034" },
    });
    expect(
      (
        await answer(
          "gatling",
          stats({ total: 5, ok: 5, ko: 0 }, { percentiles3: { total: "-" } }),
          "p95 < 5",
        )
      ).verdict,
    ).toBe("errored");
  });

  test.each([
    ["what is neither ok nor failed counts as failed", { total: 10, ok: 4, ko: 0 }, "warning"],
    ["failures that are no number", { total: 10, ok: 10, ko: null }, "errored"],
    ["all of them", { total: 10, ok: 0, ko: 10 }, "fail"],
  ])("%s", async (_, counts, verdict) => {
    expect((await answer("gatling", stats(counts))).verdict).toBe(verdict);
  });

  test.each([
    ["Global: percentage of failed events is less than 50.0", "pass"],
    ["For all requests: percentage of failed events is less than 50.0", "pass"],
    ["cart: percentage of failed events is less than 50.0", "warning"],
    ["Global: max of response time is less than 50.0", "warning"],
  ])("the assertion %j judges what it says", async (message, verdict) => {
    reports.write(`run-${verdict}/js/global_stats.json`, stats({ total: 10, ok: 6, ko: 4 }));
    reports.write(`run-${verdict}/js/assertions.json`, { assertions: [{ message, result: true }] });
    expect((await answerOf(`gatling: run-${verdict}`, "", reports.folder)).verdict).toBe(verdict);
  });
});

describe("Artillery", () => {
  const report = (counters: JsonObject) => ({ aggregate: { counters } });

  test.each([
    [
      "virtual users without HTTP",
      { "vusers.created": 5, "vusers.completed": 5, "socketio.emit": 20 },
      "pass",
    ],
    [
      "virtual users that neither ended nor failed",
      {
        "vusers.created": 5,
        "vusers.completed": 3,
        "vusers.failed": 0,
        "http.requests": 5,
        "http.responses": 5,
      },
      "warning",
    ],
    [
      "errors that no user failed by",
      { "vusers.created": 5, "vusers.completed": 5, "errors.ETIMEDOUT": 2 },
      "warning",
    ],
    [
      "virtual users that did nothing",
      { "vusers.created": 5, "vusers.completed": 5, "vusers.failed": 0 },
      "errored",
    ],
    [
      "every user failed",
      { "vusers.created": 5, "vusers.completed": 0, "vusers.failed": 5 },
      "fail",
    ],
    [
      "a count that is none",
      { "vusers.created": 5, "http.requests": 5, "http.responses": 5, "vusers.failed": null },
      "errored",
    ],
    [
      "every expectation failed",
      { "vusers.created": 5, "http.requests": 5, "http.responses": 5, "plugins.expect.failed": 5 },
      "fail",
    ],
  ])("%s", async (_, counters, verdict) => {
    expect((await answer("artillery", report(counters as JsonObject))).verdict).toBe(verdict);
  });

  test("version 1 is named", async () => {
    expect(
      await answer("artillery", { aggregate: { scenariosCreated: 5, codes: {} } }),
    ).toMatchObject({
      verdict: "errored",
      message: expect.stringContaining("a report of Artillery 1, which is not read") as string,
    });
  });
});

describe("Chaos Toolkit", () => {
  const steady = { steady_state_met: true, probes: [] };
  const activity = (type: string, status: string) => ({ activity: { type, name: "x" }, status });
  const journal = (changes: object) => ({
    status: "completed",
    deviated: false,
    steady_states: { before: steady, after: steady, during: [] },
    run: [activity("action", "succeeded")],
    rollbacks: [],
    start: "2026-11-29T22:00:00",
    end: "2026-11-29T22:01:00",
    ...changes,
  });

  test.each([
    ["steady", {}, "pass"],
    ["status failed", { status: "failed" }, "fail"],
    ["deviated", { deviated: true }, "fail"],
    [
      "not steady after, though not called deviated",
      { steady_states: { before: steady, after: { steady_state_met: false }, during: [] } },
      "fail",
    ],
    [
      "not steady during, though not called deviated",
      { steady_states: { before: steady, after: steady, during: [{ steady_state_met: false }] } },
      "fail",
    ],
    ["aborted", { status: "aborted" }, "errored"],
    ["interrupted", { status: "interrupted" }, "errored"],
    ["a status nobody knows", { status: "exploded" }, "errored"],
    ["a failed rollback", { rollbacks: [activity("action", "failed")] }, "fail"],
    ["an aborted rollback", { rollbacks: [{ activity: { type: "action", name: "x" } }] }, "fail"],
    ["every action failed", { run: [activity("action", "failed")] }, "errored"],
    [
      "an action whose program ended with 3",
      {
        run: [
          {
            activity: { type: "action", name: "x", provider: { type: "process" } },
            status: "succeeded",
            output: { status: 3 },
          },
        ],
      },
      "warning",
    ],
    [
      "an action answered with 500",
      {
        run: [
          {
            activity: { type: "action", name: "x", provider: { type: "http" } },
            status: "succeeded",
            output: { status: 500 },
          },
        ],
      },
      "warning",
    ],
    [
      "a rollback whose program ended with 3",
      {
        rollbacks: [
          {
            activity: { type: "action", name: "x", provider: { type: "process" } },
            status: "succeeded",
            output: { status: 3 },
          },
        ],
      },
      "warning",
    ],
    [
      "an action answered with 204",
      {
        run: [
          {
            activity: { type: "action", name: "x", provider: { type: "http" } },
            status: "succeeded",
            output: { status: 204 },
          },
        ],
      },
      "pass",
    ],
    [
      "a failed probe of the method",
      { run: [activity("action", "succeeded"), activity("probe", "failed")] },
      "warning",
    ],
    ["unsteady before", { steady_states: { before: { steady_state_met: false } } }, "errored"],
    ["a mark that is no boolean", { deviated: "no" }, "errored"],
    ["rollbacks that are no list", { rollbacks: "none" }, "errored"],
  ])("%s", async (_, changes, verdict) => {
    expect((await answer("chaostoolkit", journal(changes))).verdict).toBe(verdict);
  });
});
