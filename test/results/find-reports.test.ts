/** Which files a line of `results` stands for. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { trackedFiles } from "../../src/script/tracked-files";
import { measured } from "../../src/wiring/measure";
import { answerOf } from "./answers";
import { reportFolder } from "./reports";

const PASSED = '<testsuite tests="1" failures="0"><testcase name="a"/></testsuite>';
const FAILED =
  '<testsuite tests="1" failures="1"><testcase name="b"><failure/></testcase></testsuite>';

let reports: ReturnType<typeof reportFolder>;
beforeEach(() => (reports = reportFolder()));
afterEach(() => reports.remove());

const answer = (results: string, sinceMs = 0, thresholds = "") =>
  answerOf(results, thresholds, reports.folder, { sinceMs });
const age = (path: string, ms = 3_600_000) => {
  const time = new Date(Date.now() - ms);
  utimesSync(join(reports.folder, path), time, time);
};

test("all that a pattern or a folder names is one report, and the worst file decides", async () => {
  reports.write("out/a.xml", PASSED);
  reports.write("out/deep/b.xml", FAILED);
  reports.write("out/log.txt", "x");
  for (const line of [
    "out",
    "out/**/*.xml",
    "./out/**/*.xml",
    "**/*.xml",
    "out/{a,deep/b}.xml",
    join(reports.folder, "out"),
  ]) {
    expect(await answer(`junit: ${line}`)).toMatchObject({
      verdict: "fail",
      data: { tests: "2", failures: "1" },
      message: expect.stringContaining('1 of 2 tests failed: "b"') as string,
    });
  }
  expect((await answer("junit: out/*.xml")).verdict).toBe("pass");
  expect((await answer("junit: out/?.xml")).verdict).toBe("pass");
});

test("a broken file of many makes it errored and is named; so does one that is empty", async () => {
  reports.write("out/a.xml", PASSED);
  reports.write("out/b.xml", "<testsuite><testcase");
  expect(await answer("junit: out")).toMatchObject({
    verdict: "errored",
    message: expect.stringContaining('the junit report "out/b.xml" ends in the middle') as string,
  });
  reports.write("out/b.xml", "");
  expect((await answer("junit: out/*.xml")).verdict).toBe("errored");
});

test("every request of one file failed: the load of that file failed, however many others did not", async () => {
  const jtl = (isOk: boolean) =>
    `timeStamp,elapsed,success\n1795989600000,5,${isOk}\n1795989601000,5,${isOk}\n`;
  reports.write("a.jtl", jtl(true));
  reports.write("b.jtl", jtl(false));
  expect(await answer("jmeter: *.jtl")).toMatchObject({
    verdict: "fail",
    data: { requests: "4", failed: "2" },
    message: expect.stringContaining('"b.jtl": all 2 requests failed') as string,
  });
});

describe("other files of a folder or a pattern", () => {
  test("are left out with a note where they are no test report", async () => {
    reports.write("out/a.xml", PASSED);
    reports.write(
      "out/failsafe-summary.xml",
      "<failsafe-summary><completed>1</completed></failsafe-summary>",
    );
    expect(await answer("junit: out")).toMatchObject({
      verdict: "pass",
      message: expect.stringContaining(
        'Note: 1 file left out that is no JUnit XML ("out/failsafe-summary.xml").',
      ) as string,
    });
  });

  test("are an error where they are a report that is not read, or all there is", async () => {
    reports.write("out/a.xml", PASSED);
    reports.write(
      "out/nunit.xml",
      '<test-run result="Failed"><test-case result="Failed"/></test-run>',
    );
    expect(await answer("junit: out")).toMatchObject({
      verdict: "errored",
      message: expect.stringContaining("NUnit") as string,
    });
    reports.write("none/pom.xml", "<project/>");
    expect(await answer("junit: none")).toMatchObject({
      verdict: "errored",
      message: expect.stringContaining(
        "holds no JUnit XML: 1 file in it is something else",
      ) as string,
    });
  });

  test("of node_modules and hidden folders are passed over", async () => {
    reports.write("a/node_modules/x/b.xml", FAILED);
    reports.write("a/.cache/b.xml", FAILED);
    reports.write("a/a.xml", PASSED);
    expect(await answer("junit: **/*.xml")).toMatchObject({
      verdict: "pass",
      data: { tests: "1" },
    });
  });
});

describe("what is not there is told apart", () => {
  test("nothing matches", async () => {
    expect(await answer("junit: out/*.xml")).toMatchObject({
      verdict: "errored",
      message: expect.stringMatching(
        /the junit report "out\/\*\.xml" matches no file: looked from ".*out"\. It is written by/,
      ) as string,
    });
    mkdirSync(join(reports.folder, "out"));
    expect((await answer("junit: out")).message).toContain(
      'the junit report "out" is a folder that holds no JUnit XML: nothing in it matches **/*.xml',
    );
  });

  test("all of it is older than the job", async () => {
    reports.write("out/a.xml", PASSED);
    age("out/a.xml");
    for (const line of ["out", "out/*.xml"]) {
      expect(await answer(`junit: ${line}`, Date.now())).toMatchObject({
        verdict: "errored",
        message: expect.stringContaining(
          "names 1 file, all last written before the job began",
        ) as string,
      });
    }
  });

  test("its date lies ahead, but it was not written since", async () => {
    reports.write("out/a.xml", PASSED);
    age("out/a.xml", -30 * 24 * 3_600_000);
    for (const line of ["out/a.xml", "out", "out/*.xml"])
      expect(await answer(`junit: ${line}`, Date.now() + 60_000)).toMatchObject({
        verdict: "errored",
        message: expect.stringMatching(/before the job began/) as string,
      });
    expect((await answer("junit: out", Date.now())).verdict).toBe("pass");
  });

  test("some of it is: left out with a note", async () => {
    reports.write("out/a.xml", FAILED);
    age("out/a.xml");
    reports.write("out/b.xml", PASSED);
    expect(await answer("junit: out", Date.now())).toMatchObject({
      verdict: "pass",
      data: { tests: "1" },
      message: expect.stringContaining(
        'Note: 1 file left out that is older than this job ("out/a.xml").',
      ) as string,
    });
  });
});

describe("the workspace is not left", () => {
  test.each(["../**/*.xml", "../*.xml", "out/**/../../../*.xml", "/**/*.xml"])(
    "%s",
    async (pattern) => {
      expect(await answer(`junit: ${pattern}`)).toMatchObject({
        verdict: "errored",
        message: expect.stringContaining("leads out of the workspace") as string,
      });
    },
  );

  test("by links, neither to files nor to folders", async () => {
    const other = reportFolder();
    try {
      other.write("secret.xml", FAILED);
      reports.write("out/a.xml", PASSED);
      symlinkSync(join(other.folder, "secret.xml"), join(reports.folder, "out/link.xml"));
      symlinkSync(other.folder, join(reports.folder, "out/folder"));
      for (const line of ["out", "out/**/*.xml"]) {
        expect(await answer(`junit: ${line}`)).toMatchObject({
          verdict: "pass",
          data: { tests: "1" },
          message: expect.stringContaining("1 test, 0 failed") as string,
        });
      }
      for (const line of ["out/link*.xml", "out/folder/*.xml"])
        expect((await answer(`junit: ${line}`)).message).toMatch(
          /matches no file: (?:looked from|1 match behind a link that leads out of the workspace)/,
        );
    } finally {
      other.remove();
    }
  });
});

const canHaveAnyName = process.platform === "linux" ? test : test.skip;

canHaveAnyName("a file whose name is no UTF-8 may be the one that failed", async () => {
  reports.write("out/a.xml", PASSED);
  const folder = Buffer.from(`${join(reports.folder, "out")}/`);
  writeFileSync(Buffer.concat([folder, Buffer.from("Pr\u00fcfung.xml", "latin1")]), FAILED);
  for (const line of ["out", "out/*.xml"])
    expect(await answer(`junit: ${line}`)).toMatchObject({
      verdict: "errored",
      message: expect.stringContaining("whose name is not UTF-8") as string,
    });
});

test("a name that exists is taken as it is, brackets included", async () => {
  reports.write("[a].xml", FAILED);
  reports.write("a.xml", PASSED);
  expect((await answer("junit: [a].xml")).verdict).toBe("fail");
  expect((await answer("junit: [b].xml")).verdict).toBe("errored");
});

describe("Gatling leaves old runs beside the new one", () => {
  const run = (name: string, ko: number) =>
    reports.write(`gatling/${name}/js/global_stats.json`, {
      numberOfRequests: { total: 2, ok: 2 - ko, ko },
    });
  const OLD = "cart-20261125190000000",
    NEW = "cart-20261125200000000",
    OTHER = "order-20261125195900000";

  test.each(["gatling", "gatling/*", "gatling/*/js/global_stats.json"])(
    "%s: the newest of each simulation that this job has run",
    async (path) => {
      run(OLD, 2);
      run(NEW, 0);
      expect(await answer(`gatling: ${path}`, Date.now())).toMatchObject({
        verdict: "pass",
        data: { requests: "2" },
      });
      run(OTHER, 2);
      expect(await answer(`gatling: ${path}`, Date.now())).toMatchObject({
        verdict: "fail",
        data: { requests: "4" },
      });
      age(`gatling/${OTHER}/js/global_stats.json`);
      expect(await answer(`gatling: ${path}`, Date.now())).toMatchObject({
        verdict: "pass",
        message: expect.stringContaining(
          `1 run of other simulations left out, older than this job ("gatling/${OTHER}")`,
        ) as string,
      });
      age(`gatling/${NEW}/js/global_stats.json`);
      expect(await answer(`gatling: ${path}`, Date.now())).toMatchObject({
        verdict: "errored",
        message: expect.stringContaining("before the job began") as string,
      });
    },
  );

  test("a newest run that was stopped before its report is not spoken for by an older one", async () => {
    run(OLD, 0);
    reports.write(`gatling/${NEW}/simulation.log`, "x");
    expect((await answer("gatling: gatling")).verdict).toBe("errored");
  });
});

test.each([
  ["k6", { metrics: { iterations: { count: 1 } } }, "json"],
  [
    "artillery",
    {
      aggregate: {
        counters: {
          "vusers.created": 1,
          "vusers.completed": 1,
          "http.requests": 1,
          "http.responses": 1,
        },
      },
    },
    "json",
  ],
  ["locust", [{ num_requests: 1, num_failures: 0 }], "json"],
  ["chaostoolkit", { status: "completed", steady_states: {}, run: [], rollbacks: [] }, "json"],
  ["jmeter", "timeStamp,elapsed,success\n1795989600000,5,true\n", "jtl"],
])("%s: a folder and a pattern", async (format, content, extension) => {
  reports.write(`out/a.${extension}`, content as string);
  reports.write(`out/b.${extension}`, content as string);
  for (const path of ["out", `out/*.${extension}`])
    expect((await answer(`${format}: ${path}`)).verdict).toBe("pass");
  reports.write(`out/b.${extension}`, "{");
  for (const path of ["out", `out/*.${extension}`])
    expect((await answer(`${format}: ${path}`)).verdict).toBe("errored");
});

describe("where the caller's steps are the job", () => {
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...words], {
      cwd: reports.folder,
      stdio: "pipe",
    });
  const ofSteps = async (results: string) =>
    (
      await measured(
        { results, thresholds: "", workingDirectory: "." },
        { workspace: reports.folder, sinceMs: Date.now(), isOwnSteps: true },
      )
    ).measured;

  test("a file that a checkout has just written is no report", async () => {
    reports.write("out/old [1].xml", FAILED);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "a");
    expect(await ofSteps("junit: out/old [1].xml")).toMatchObject({
      verdict: "errored",
      reasons: [expect.stringContaining("belongs to the repository (git tracks it)") as string],
    });
    expect(await ofSteps("junit: out")).toMatchObject({
      verdict: "errored",
      reasons: [expect.stringContaining("git tracks it") as string],
    });
    reports.write("out/new.xml", PASSED);
    expect(await ofSteps("junit: out")).toMatchObject({
      verdict: "pass",
      values: { tests: 1 },
      notices: ['1 file left out that git tracks ("out/old [1].xml")'],
    });
    expect(await ofSteps("junit: out/new.xml")).toMatchObject({ verdict: "pass" });
  });

  test("outside of a repository nothing is tracked, and git that cannot say is an error", async () => {
    const path = reports.write("out/a.xml", PASSED);
    expect([...(await trackedFiles([path]))]).toEqual([]);
    expect(await ofSteps("junit: out/a.xml")).toMatchObject({ verdict: "pass" });
    reports.write(".git/HEAD", "nonsense");
    expect(await ofSteps("junit: out/a.xml")).toMatchObject({
      verdict: "errored",
      reasons: [
        expect.stringContaining(
          "git could not tell which files belong to the repository",
        ) as string,
      ],
    });
  });
});
