import { quote } from "../domain/errors";
import type { Source } from "./files";
import { withReport, wrongText, wrongTool } from "./files";
import { valuesOf } from "./metrics";
import { recognise } from "./recognise";
import type { Finding, Report } from "./report";
import { ReportProblem, timeOf, windowOf } from "./report";
import type { Attributes } from "./xml";
import { streamXml } from "./xml";

const MAX_NAMES = 5;
const MAX_NAME_CHARACTERS = 80;

/**
 * JUnit XML of any size. Test cases are counted, not the attributes of their suites, which nested suites repeat in different
 * ways; where a suite admits more failures than its cases show, the suite is believed.
 */
export async function readJunit(source: Source): Promise<Report> {
  return withReport(source, source.path, async (report) => {
    if (!/^\s*</.test(report.head)) throw await wrongText("junit", report);
    const counts = new Counts();
    await streamXml(report.chunks(), {
      open: (name, attributes, path) => {
        if (path.length === 0 && name !== "testsuites" && name !== "testsuite") throw wrongTool("junit", recognise(report.head));
        counts.open(name, attributes, path);
      },
      close: (name) => counts.close(name),
    });
    return counts.report();
  });
}

type Ending = "passed" | "failed" | "broken" | "skipped";

class Counts {
  private tests = 0;
  private skipped = 0;
  private failures = 0;
  private errors = 0;
  private readonly admitted = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  private admittedByRoot = false;
  private readonly names: string[] = [];
  private testcase: { readonly name: string; ending: Ending } | undefined;
  private startMs = Infinity;
  private endMs = -Infinity;

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === "testsuites" || name === "testsuite") this.suite(attributes, path);
    else if (name === "testcase") {
      this.testcase = { name: nameOf(attributes), ending: attributes["status"] === "notrun" ? "skipped" : "passed" };
    } else if (path.at(-1) === "testcase" && this.testcase) {
      if (name === "error") this.testcase.ending = "broken";
      else if (name === "failure" && this.testcase.ending !== "broken") this.testcase.ending = "failed";
      else if (name === "skipped" && this.testcase.ending === "passed") this.testcase.ending = "skipped";
    }
  }

  close(name: string): void {
    if (name !== "testcase" || !this.testcase) return;
    const { ending, name: testcase } = this.testcase;
    this.testcase = undefined;
    this.tests++;
    if (ending === "failed") this.failures++;
    if (ending === "broken") this.errors++;
    if (ending === "skipped") this.skipped++;
    if ((ending === "failed" || ending === "broken") && this.names.length < MAX_NAMES) this.names.push(quote(testcase));
  }

  /** Only the outermost suites are added up: inner ones are in their numbers already. */
  private suite(attributes: Attributes, path: readonly string[]): void {
    const outermost = path.length === 0 || (path.length === 1 && path[0] === "testsuites" && !this.admittedByRoot);
    if (outermost && attributes["tests"] !== undefined) {
      if (path.length === 0) this.admittedByRoot = true;
      for (const key of ["tests", "failures", "errors", "skipped"] as const) this.admitted[key] += whole(attributes[key]);
    }
    const startMs = timeOf(attributes["timestamp"], "local");
    if (startMs === undefined) return;
    const seconds = Number(attributes["time"] ?? 0);
    this.startMs = Math.min(this.startMs, startMs);
    this.endMs = Math.max(this.endMs, startMs + (seconds > 0 ? seconds * 1000 : 0));
  }

  report(): Report {
    const summaryOnly = this.tests === 0;
    const tests = summaryOnly ? this.admitted.tests : this.tests;
    const failures = Math.max(this.failures, this.admitted.failures);
    const errors = Math.max(this.errors, this.admitted.errors);
    const skipped = summaryOnly ? this.admitted.skipped : this.skipped;
    if (!Number.isSafeInteger(tests + failures + errors + skipped)) throw new ReportProblem("counts more tests than there can be; let the tool write it again");
    const findings: Finding[] = [];
    if (tests - skipped <= 0 && failures + errors === 0) findings.push({ verdict: "warning", reason: tests === 0 ? "no test was run" : `all ${tests} tests were skipped` });
    return { values: valuesOf({ tests, failures, errors, skipped }), ...windowOf(this.startMs, this.endMs), judged: [], findings, failedTests: this.names };
  }
}

function whole(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** With its class where both fit, since a long name is not shown at all. */
function nameOf({ name = "", classname = "" }: Attributes): string {
  const full = classname === "" ? name : `${classname} ${name}`;
  return full.length <= MAX_NAME_CHARACTERS ? full : name;
}
