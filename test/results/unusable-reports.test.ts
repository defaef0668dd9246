import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { FORMATS } from "../../src/results";
import { evidence, FIXTURES, reportFolder } from "./reports";
import { cases } from "../support/cases";

const reports = reportFolder();
afterAll(() => reports.remove());

async function complaint(format: string, content: string | Buffer | object): Promise<string> {
  const { verdict, reasons, values } = await reports.read(format, content);
  expect({ verdict, values }).toEqual({ verdict: "errored", values: {} });
  expect(reasons).toHaveLength(1);
  return (reasons[0] ?? "").replace(`results: the ${format} report "report" `, "");
}

test.each(FORMATS)(
  "%s: a missing, empty, blank, packed or binary file is named with what to do",
  async (format) => {
    expect((await evidence(`${format}: none`, "", reports.folder)).reasons).toEqual([
      expect.stringMatching(
        `^results: the ${format} report "none" does not exist: looked in "[^"]+"\\. It ` +
          "is written by .+; correct the path, or look in the log",
      ),
    ]);
    expect(await complaint(format, "")).toBe(
      "is empty: the tool ended before it wrote its report; look for its error in the log",
    );
    expect(await complaint(format, " \n")).toBe(
      "is blank: the tool ended before it wrote its report; look for its error in the log",
    );
    expect(await complaint(format, gzipSync("{}"))).toBe(
      "is compressed; unpack it before the action reads it",
    );
    expect(await complaint(format, Buffer.from([1, 2, 0, 3]))).toBe(
      "is a binary file; name the text file that the tool writes",
    );
  },
);

test("a path through a file, a folder, a named pipe", async () => {
  reports.write("file", "x");
  reports.write("folder/other.txt", "x");
  execFileSync("mkfifo", [join(reports.folder, "pipe")]);
  const reason = async (line: string) => (await evidence(line, "", reports.folder)).reasons[0];
  expect(await reason("k6: file/summary.json")).toContain("does not exist");
  expect(await reason("k6: folder")).toContain(
    'results: the k6 report "folder" is a folder that holds no summary of k6: ' +
      "nothing in it matches **/*.json. It is written by k6 run --summary-export=FILE; " +
      "correct the path",
  );
  expect(await reason("gatling: folder")).toContain(
    "holds no report of Gatling: neither index.html nor js/global_stats.json",
  );
  expect(await reason("jmeter: folder")).toContain(
    "is a folder that holds no results of JMeter: nothing in it matches **/*.jtl or **/*.csv or **/statistics.json",
  );
  expect(await reason("junit: pipe")).toBe(
    'results: the junit report "pipe" is no plain file; let the tool write a file',
  );
});

describe("the report of another tool is recognised", () => {
  const examples: Readonly<Record<string, string>> = {
    k6: "k6/summary-export.json",
    artillery: "artillery/load.json",
    jmeter: "jmeter/samples.jtl",
    locust: "locust/run_stats.csv",
    gatling: "gatling/v39/sim-20261125194002126/js/global_stats.json",
    junit: "junit/pytest.xml",
    chaostoolkit: "chaostoolkit/steady.json",
  };
  const pairs = FORMATS.flatMap((given) =>
    Object.entries(examples)
      .filter(([format]) => format !== given)
      .map(([format, path]) => [given, format, path] as const),
  );

  test.each(pairs)("%s was said, it is %s", async (given, format, path) => {
    const message = await complaint(given, readFileSync(join(FIXTURES, path)));
    expect(message).toContain(`(${format})`);
    expect(message).toContain("or give this one under its own format");
  });

  test.each([
    ["k6", '{"type":"Metric","data":{}}\n{"type":"Point"}\n', "the raw output of k6 (--out json)"],
    [
      "k6",
      '{"metric":"http_reqs","type":"Metric"}\n{"metric":"x"}\n',
      "the raw output of k6 (--out json)",
    ],
    ["artillery", '{"aggregate":{"scenariosCreated":5}}', "a report of Artillery 1"],
    ["artillery", "<!DOCTYPE html><html></html>", "a web page"],
    ["junit", '<?xml version="1.0"?><test-run id="2"></test-run>', "NUnit"],
    ["locust", "Timestamp,User Count,Type\n", "the history of Locust"],
  ])("%s: %j looks like %s", async (format, content, what) => {
    expect(await complaint(format, content)).toContain(what);
  });
});

describe("a half-written report is never judged", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) =>
      statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)],
    );
  const whole = FORMATS.flatMap((format) =>
    files(join(FIXTURES, format))
      .filter((path) => !/_history|_failures|README/.test(path))
      .map((path) => [format, path.slice(FIXTURES.length + 1)] as const),
  );

  test.each(whole)("%s: %s, cut anywhere", async (format, path) => {
    const text = readFileSync(join(FIXTURES, path), "utf8").trimEnd();
    // Samples that are missing after a whole line leave no trace.
    const traceless = (cut: number) =>
      path.endsWith(".jtl") && !path.endsWith(".xml.jtl") && text[cut - 1] === "\n";
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: text.length - 1 }).filter((cut) => !traceless(cut)),
        async (cut) => {
          reports.write(`cut/${basename(path)}`, text.slice(0, cut));
          const { verdict, reasons } = await evidence(
            `${format}: cut/${basename(path)}`,
            "",
            reports.folder,
          );
          expect({ verdict, reasons }).toEqual({
            verdict: "errored",
            reasons: [expect.stringMatching(/^results: the \w+ report "cut\/[^"]+" .*; /)],
          });
        },
      ),
      { numRuns: cases(15) },
    );
  });

  test.each([
    ["k6", '{"metrics": {"iterations": {"count": 5, "x": "tex'],
    ["k6", '{"metrics": {"iterations": {"count": 5, "x": "a\\"}}'],
    ["junit", '<testsuite><testcase name="a"/>'],
    ["junit", '<testsuite><testcase name="a'],
    ["jmeter", "timeStamp,elapsed,success\n1795635267611,10,tr"],
    ["jmeter", 'timeStamp,elapsed,success,label\n1795635267611,10,true,"a\nb'],
    ["locust", "Type,Name,Request Count,Failure Count\r\nGET,/,5,0"],
  ])("%s: %j ends in the middle", async (format, content) => {
    expect(await complaint(format, content)).toBe(
      "ends in the middle: the tool was stopped while it wrote; look in the log for " +
        "the reason, and read the report only after the tool has ended",
    );
  });
});

test.each([
  ["k6", "k6 v1.0", "is not JSON; name the file written by k6 run --summary-export=FILE"],
  [
    "k6",
    '{"metrics": {}} trailing',
    "is not valid JSON (line 1, column 17); let nothing else write into it than k6 run",
  ],
  [
    "k6",
    { metrics: { http_reqs: 5 } },
    "holds no summary of k6; name the file written by k6 run --summary-export=FILE, " +
      "or give this one under its own format",
  ],
  ["k6", "[]", "holds no summary of k6"],
  ["locust", [{ num_requests: 5 }, 7], "is no whole statistics of Locust"],
  [
    "locust",
    "Type,Name,Request Count,Failure Count\nGET,/,5,0\n",
    "has no row Aggregated, which Locust writes last",
  ],
  [
    "jmeter",
    "1795635267611,72,ok,200,OK,TG 1-2,text,true\n",
    "has no line of names; run JMeter with -Jjmeter.save.saveservice.print_field_names=true",
  ],
  [
    "jmeter",
    "timeStamp,label\n1,a\n",
    "has no column elapsed and success; run JMeter with " +
      "-Jjmeter.save.saveservice.time=true -Jjmeter.save.saveservice.successful=true",
  ],
  [
    "jmeter",
    "timeStamp,elapsed,success\n1,2\n",
    "has a record with 2 fields where its first line names 3",
  ],
  ["jmeter", "timeStamp,elapsed,success\n1,x,true\n", 'has a sample with the duration "x"'],
  [
    "jmeter",
    "timeStamp,elapsed,success\n1,5,maybe\n",
    'has a sample with the success "maybe", expected true or false',
  ],
  ["jmeter", 'timeStamp,elapsed,success\n1,5,"tr"ue\n', "is not proper CSV"],
  [
    "jmeter",
    '<testResults><httpSample t="x" s="true"/></testResults>',
    'has a sample with the duration "x"',
  ],
  ["junit", "<testsuite><a></b></testsuite>", "is not proper XML"],
  ["junit", `${"<testsuite>".repeat(201)}`, "is nested more than 200 levels deep"],
  ["chaostoolkit", { status: "completed" }, "holds no journal of the Chaos Toolkit"],
  ["gatling", "<html><body></body></html>", "holds no report of Gatling: it looks like a web page"],
])("%s: %j", async (format, content, message) => {
  expect(await complaint(format, content)).toContain(message);
});

test("text that Windows PowerShell redirected is UTF-16, and is read", async () => {
  const content = readFileSync(join(FIXTURES, "locust/json.json"), "utf8");
  const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, "utf16le")]);
  for (const bytes of [
    little,
    Buffer.from(little).swap16(),
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(content)]),
  ]) {
    expect((await reports.read("locust", bytes)).values).toMatchObject({ requests: 406 });
  }
});

test("terminal colours and HTML entities in messages do not spoil a JUnit report", async () => {
  const found = await reports.read(
    "junit",
    '<testsuite><testcase name="a&nbsp;b"><failure message="&#x1B;[31m">\u001b[31m ' +
      "red &copy;</failure></testcase></testsuite>",
  );
  expect(found).toMatchObject({ verdict: "fail", values: { tests: 1, failures: 1 } });
});
