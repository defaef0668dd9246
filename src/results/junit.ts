import { quote } from "../domain/errors";
import { isLocalUtc, momentOf } from "./dates";
import type { Source } from "./files";
import { withReport, wrongText, wrongTool } from "./files";
import { valuesOf } from "./metrics";
import { countOf, Marks, readingsOf } from "./numbers";
import { recognise } from "./recognise";
import type { Gap, Report, TimeWindow } from "./report";
import { counted, MAX_FAILED_NAMES, ReportProblem, windowOf } from "./report";
import type { Attributes } from "./xml";
import { streamXml } from "./xml";

const MAX_NAME_CHARACTERS = 80;
const SUITES = new Set(["testsuites", "testsuite", "testrun"]);

/**
 * JUnit XML of any size. Test cases are counted, in suites nested however deep, and every suite's
 * own totals are compared with what stands in it: the worse of both is believed. Totals tell of
 * errors that no test case shows (a script that broke outside of a test), and tools do not agree on
 * what is a failure and what an error, so that only their sum is compared.
 */
export async function readJunit(source: Source): Promise<Report> {
  return withReport(source, source.path, async (report) => {
    if (!/^\s*</.test(report.head)) throw await wrongText("junit", report);
    const tree = new Tree();
    let isSummary = false;
    await streamXml(report.chunks(), {
      open: (name, attributes, path) => {
        isSummary ||= path.length === 0 && name === FAILSAFE_SUMMARY;
        if (isSummary && attributes["timeout"] === "true") throw new ReportProblem(NOT_ALL_RUN);
        if (path.length === 0 && !isSummary && !SUITES.has(name))
          throw wrongTool("junit", recognise(report.head));
        tree.open(name, attributes, path.at(-1));
      },
      close: (name) => tree.close(name),
      text: (text, path) => {
        if (isSummary && path.at(-1) === "failureMessage" && text.trim() !== "")
          throw new ReportProblem(NOT_ALL_RUN);
      },
    });
    if (isSummary) throw wrongTool("junit", undefined);
    return tree.report();
  });
}

/**
 * Beside the files of Failsafe's tests. A class whose process ended has no file there: only the
 * summary tells of it.
 * https://maven.apache.org/surefire/maven-failsafe-plugin/xsd/failsafe-summary.xsd
 */
const FAILSAFE_SUMMARY = "failsafe-summary";
const NOT_ALL_RUN =
  "tells that Failsafe could not run all tests: their process ended or ran out of time; look in its log for the reason";

type Ending = "passed" | "failed" | "broken" | "skipped";

/**
 * Ways to say it by attribute: `status="notrun"`, `result="suppressed"`. Tools that say nothing, or
 * `run`, mean passed.
 */
const SAID: Readonly<Record<string, Ending>> = {
  ...byWord(
    "skipped",
    "notrun",
    "skipped",
    "skip",
    "disabled",
    "suppressed",
    "ignored",
    "ignore",
    "pending",
    "todo",
    "untested",
    "inconclusive",
    "notexecuted",
    "excluded",
    "deselected",
    "filtered",
  ),
  ...byWord("failed", "failed", "failure", "fail", "undefined", "ko"),
  ...byWord(
    "broken",
    "error",
    "errored",
    "broken",
    "aborted",
    "timeout",
    "timedout",
    "crashed",
    "crash",
    "interrupted",
    "cancelled",
    "canceled",
  ),
};

function byWord(ending: Ending, ...words: string[]): Record<string, Ending> {
  return Object.fromEntries(words.map((word) => [word, ending]));
}

const RANK: readonly Ending[] = ["passed", "skipped", "failed", "broken"];

function worse(a: Ending, b: Ending): Ending {
  return RANK.indexOf(b) > RANK.indexOf(a) ? b : a;
}

function saidBy(text: string | undefined): Ending {
  if (text === undefined) return "passed";
  const word = text.toLowerCase().replace(/[\s_-]+/g, "");
  return (Object.hasOwn(SAID, word) && SAID[word]) || "passed";
}

/** What is known of a suite and all in it. */
interface Sums {
  cases: number;
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
  /** Failures and errors that only totals admit. */
  admitted: number;
  /** Tests that totals name and nothing tells the end of. */
  unknown: number;
  /**
   * Whether a suite in it tells its own number of tests: outer ones may count something else, such
   * as requests (Newman).
   */
  hasTotalsInside: boolean;
  /** Tests that totals name, beside how many failed, and no test case shows. */
  unlisted: number;
  /** Runs of tests that were run again, by how they ended. */
  runs: Runs;
  /** Whether it tells of an error outside of its test cases, as Newman does of scripts. */
  hasErrorText: boolean;
}

const nothing = (): Sums => ({
  cases: 0,
  tests: 0,
  failures: 0,
  errors: 0,
  skipped: 0,
  admitted: 0,
  unknown: 0,
  hasTotalsInside: false,
  unlisted: 0,
  runs: { failures: 0, errors: 0 },
  hasErrorText: false,
});

interface Runs {
  failures: number;
  errors: number;
}

interface Totals {
  readonly tests?: number;
  readonly failures?: number;
  readonly errors?: number;
  /**
   * The larger and the sum of `skipped`, `disabled` and the like, which some tools use for the same
   * tests.
   */
  readonly skipped?: number;
  readonly skippedSum?: number;
}

interface Suite {
  readonly kind: "suite";
  readonly totals: Totals;
  readonly attributes: Attributes;
  readonly sums: Sums;
  /** Of its own test cases, in both readings. */
  readonly seconds: Seconds;
}

interface Seconds {
  point: number | undefined;
  comma: number | undefined;
  hasComma: boolean;
  isKnown: boolean;
}

interface Case {
  readonly kind: "case";
  readonly name: string;
  ending: Ending;
  readonly runs: Runs;
}

class Tree {
  private readonly entries: (Suite | Case)[] = [];
  private readonly root = nothing();
  private readonly names: string[] = [];
  private readonly clock = new Clock();
  private fewer = 0;
  private unnamed = 0;
  private flaky = 0;
  private odd: string | undefined;

  open(name: string, attributes: Attributes, parent: string | undefined): void {
    if (SUITES.has(name))
      this.entries.push({
        kind: "suite",
        totals: totalsOf(attributes, (text) => (this.odd ??= text)),
        attributes,
        sums: nothing(),
        seconds: { point: 0, comma: 0, hasComma: false, isKnown: false },
      });
    else if (name === "testcase") {
      this.entries.push({
        kind: "case",
        name: nameOf(attributes),
        ending: endingSaid(attributes),
        runs: { failures: 0, errors: 0 },
      });
      this.clock.add(this.suite()?.seconds, attributes["time"]);
    } else this.inside(name, parent);
  }

  /** An element that says something of the test case or the suite around it. */
  private inside(name: string, parent = ""): void {
    const around = this.entries.at(-1);
    if (around?.kind === "case" && parent === "testcase") addTo(around, name);
    if (around?.kind !== "suite") return;
    if (name === "system-err") around.sums.hasErrorText = true;
    if (!SUITES.has(parent)) return;
    // A suite that broke before or after its tests.
    if (name === "error") around.sums.errors++;
    if (name === "failure") around.sums.failures++;
  }

  private suite(): Suite | undefined {
    return this.entries.findLast((entry): entry is Suite => entry.kind === "suite");
  }

  close(name: string): void {
    if (name !== "testcase" && !SUITES.has(name)) return;
    const ended = this.entries.pop();
    if (!ended) return;
    const outer = this.suite()?.sums ?? this.root;
    if (ended.kind === "case") this.count(ended, outer);
    else this.closeSuite(ended, outer);
  }

  private count({ ending, name, runs }: Case, sums: Sums): void {
    addRuns(sums.runs, runs);
    if (ending === "passed" && runs.failures + runs.errors > 0) this.flaky++;
    if (name === "" && ending === "passed") this.unnamed++;
    sums.cases++;
    sums.tests++;
    if (ending === "failed") sums.failures++;
    if (ending === "broken") sums.errors++;
    if (ending === "skipped") sums.skipped++;
    if ((ending === "failed" || ending === "broken") && this.names.length < MAX_FAILED_NAMES)
      this.names.push(quote(name));
  }

  /** A suite's totals beside what stands in it; the worse of both goes to the suite around it. */
  private closeSuite({ totals, sums, attributes, seconds }: Suite, outer: Sums): void {
    this.clock.suite(attributes, seconds);
    const fewer = sums.failures + sums.errors - badIn(totals, sums);
    if ((totals.failures ?? totals.errors) !== undefined) this.fewer = Math.max(this.fewer, fewer);
    addRuns(outer.runs, sums.runs);
    addFailures(outer, sums, totals);
    addTests(outer, sums, totals);
  }

  report(): Report {
    const { failures, errors, admitted } = this.root;
    const { tests, skipped } = this.counts();
    if (!Number.isSafeInteger(tests + failures + errors + skipped))
      throw new ReportProblem("counts more tests than there can be; let the tool write it again");
    const { window, complaint } = this.clock.window();
    const gaps = [...this.gapsInTests(tests, skipped), ...this.gapsInTotals()];
    if (complaint !== undefined) gaps.push({ kind: "time", text: complaint });
    return {
      values: valuesOf({ tests, failures, errors, skipped }),
      ...(window && { window }),
      judged: [],
      findings: [],
      gaps,
      failedTests: this.names,
      ...(admitted > 0 && { admitted }),
    };
  }

  /** Test cases where there are any, else what the totals say. */
  private counts(): { tests: number; skipped: number } {
    const { cases, tests, failures, errors, skipped } = this.root;
    return cases > 0
      ? { tests: cases, skipped: Math.min(skipped, cases) }
      : { tests: Math.max(tests, failures + errors + skipped), skipped };
  }

  private gapsInTests(tests: number, skipped: number): Gap[] {
    const gaps: Gap[] = [];
    if (tests - skipped <= 0 && this.root.failures + this.root.errors === 0)
      gaps.push({ kind: "skipped", text: allSkipped(tests) });
    // pytest writes one for a test that was left by force.
    if (this.unnamed > 0)
      gaps.push({
        kind: "unreadable",
        text:
          `${counted(this.unnamed, "test case")} without a name and without a ` +
          "failure: the tool was stopped in the middle of a test",
      });
    return gaps;
  }

  /** Where the totals and the test cases do not agree. */
  private gapsInTotals(): Gap[] {
    const { cases, admitted, unknown, unlisted } = this.root;
    const gaps: Gap[] = [];
    if (unknown > 0)
      gaps.push({
        kind: "unknown",
        text:
          `the totals name ${counted(unknown, "test")} more than there are test ` +
          "cases, and do not tell how many failed",
      });
    if (cases > 0 && unlisted > admitted)
      gaps.push({
        kind: "totals",
        text:
          `the totals name ${counted(unlisted - admitted, "test")} more than there ` +
          "are test cases, and no failure among them",
      });
    if (this.flaky > 0)
      gaps.push({
        kind: "totals",
        text: `${counted(this.flaky, "test")} passed only when ${this.flaky === 1 ? "it was" : "they were"} run again`,
      });
    if (this.fewer > 0)
      gaps.push({
        kind: "totals",
        text:
          `test cases show ${counted(this.fewer, "failure")} more than the totals ` +
          "of their suites; the test cases count",
      });
    if (this.odd !== undefined) gaps.push({ kind: "totals", text: this.odd });
    return gaps;
  }
}

/** Failures that only the totals admit count as well, as errors as far as the totals say so. */
function addFailures(outer: Sums, sums: Sums, totals: Totals): void {
  const listed = sums.failures + sums.errors;
  const more = Math.max(0, badIn(totals, sums) - listed - runsIn(totals, sums));
  const reported = Math.max(0, (totals.errors ?? 0) - sums.errors - sums.runs.errors);
  const errors = Math.min(more, reported);
  outer.failures += sums.failures + more - errors;
  outer.errors += sums.errors + errors;
  outer.admitted += sums.admitted + more;
}

/**
 * Where totals tell how many failed, the tests that are not listed have passed or are counted as
 * failed; else nothing tells how they ended.
 */
function addTests(outer: Sums, sums: Sums, totals: Totals): void {
  const tests = totals.tests ?? 0;
  const skipped = (sums.cases > 0 ? totals.skipped : totals.skippedSum) ?? 0;
  const hasTotals = totals.failures !== undefined || totals.errors !== undefined;
  const unlisted = sums.hasTotalsInside
    ? 0
    : Math.max(0, tests - sums.tests - runsIn(totals, sums));
  outer.cases += sums.cases;
  outer.tests += sums.hasTotalsInside ? sums.tests : Math.max(sums.tests, tests);
  outer.hasTotalsInside ||= totals.tests !== undefined || sums.hasTotalsInside;
  outer.skipped += Math.max(sums.skipped, skipped);
  outer.unlisted += sums.unlisted + (hasTotals ? unlisted : 0);
  outer.unknown += sums.unknown + (hasTotals ? 0 : Math.max(0, unlisted - skipped));
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ["error", "broken"],
  ["failure", "failed"],
  ["skipped", "skipped"],
  ["disabled", "skipped"],
  ["ignored", "skipped"],
  ["pending", "skipped"],
]);

/**
 * How earlier or later runs of a test ended that was run again:
 * https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
 */
const RUNS: ReadonlyMap<string, keyof Runs> = new Map([
  ["flakyFailure", "failures"],
  ["rerunFailure", "failures"],
  ["flakyError", "errors"],
  ["rerunError", "errors"],
]);

/** What an element inside of a test case says of it. */
function addTo(test: Case, name: string): void {
  test.ending = worse(test.ending, ENDINGS.get(name) ?? "passed");
  const run = RUNS.get(name);
  if (run) test.runs[run]++;
}

function addRuns(sum: Runs, runs: Runs): void {
  sum.failures += runs.failures;
  sum.errors += runs.errors;
}

/**
 * Surefire counts each run as a test and a failure of its own; totals without the runs do not
 * explain a failure by them.
 */
function runsIn({ tests }: Totals, { cases, runs }: Sums): number {
  return Math.min(runs.failures + runs.errors, Math.max(0, (tests ?? 0) - cases));
}

function endingSaid({ status, result, success }: Attributes): Ending {
  return worse(
    worse(saidBy(status), saidBy(result)),
    success?.trim().toLowerCase() === "false" ? "failed" : "passed",
  );
}

function allSkipped(tests: number): string {
  if (tests === 0) return "no test was run";
  return tests === 1 ? "the only test was skipped" : `all ${tests} tests were skipped`;
}

const DECIDING = new Set(["failures", "failed", "errors", "errored"]);

/**
 * Mocha and gotestsum count each failure as an error, too, where no error stands outside of the
 * test cases.
 */
function badIn({ failures, errors }: Totals, sums: Sums): number {
  const isTwice =
    failures !== undefined &&
    failures === errors &&
    failures === sums.failures + sums.errors &&
    !sums.hasErrorText;
  return isTwice ? failures : (failures ?? 0) + (errors ?? 0);
}

/** @throws ReportProblem for a count that cannot be read: it may be one of failures */
function totalsOf(attributes: Attributes, note: (text: string) => void): Totals {
  const at = (...names: string[]) =>
    names.flatMap((name) => {
      const text = Object.hasOwn(attributes, name) ? attributes[name]?.trim() : undefined;
      if (text === undefined || text === "") return [];
      const count = countOf(text);
      // Of these the test cases tell: Mocha writes skipped="-1".
      if (count === undefined && !DECIDING.has(name))
        note(`a suite has ${name}=${quote(text)}, which is no count; the test cases count`);
      if (count === undefined && !DECIDING.has(name)) return [];
      if (count === undefined)
        throw new ReportProblem(
          `has a suite with ${name}=${quote(text)}, which is no count; let the tool write plain digits`,
        );
      return [count];
    });
  const sum = (counts: readonly number[]) =>
    counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0);
  const failed = at("failures", "failed");
  const skips = at("skipped", "skips", "skip", "disabled", "ignored");
  const [tests, failures, errors, skippedSum] = [
    at("tests")[0],
    failed.length === 0 ? undefined : Math.max(...failed),
    at("errors", "errored")[0],
    sum(skips),
  ];
  return {
    ...(tests !== undefined && { tests }),
    ...(failures !== undefined && { failures }),
    ...(errors !== undefined && { errors }),
    ...(skippedSum !== undefined && { skippedSum, skipped: Math.max(...skips) }),
  };
}

/** Go's time that was never set: gotestsum writes it for a package that was not built. */
const NO_TIME = "0001-01-01T00:00:00Z";

/**
 * Begin and end of all suites, as long as it is not known which mark is the decimal one, in both
 * readings.
 */
class Clock {
  private readonly marks = new Marks();
  private startMs = Infinity;
  private pointEndMs = -Infinity;
  private commaEndMs = -Infinity;
  private hasComma = false;
  private isKnown = false;
  private unread: string | undefined;

  /** The time of a test case, for suites that do not tell their own. */
  add(seconds: Seconds | undefined, text: string | undefined): void {
    const readings = this.read(text);
    if (!seconds || !readings) return;
    seconds.isKnown = true;
    seconds.hasComma ||= text?.includes(",") ?? false;
    seconds.point = plus(seconds.point, readings.point);
    seconds.comma = plus(seconds.comma, readings.comma);
  }

  private read(text: string | undefined) {
    if (text === undefined || text.trim() === "") return undefined;
    const readings = readingsOf(text);
    this.marks.learn(readings);
    return readings;
  }

  suite({ timestamp, time }: Attributes, ofCases: Seconds): void {
    const own = this.read(time);
    const startMs = this.startOf(timestamp?.trim() ?? "");
    if (startMs === undefined) return;
    const { point, comma, hasComma, isKnown } = own
      ? { ...own, hasComma: time?.includes(",") ?? false, isKnown: true }
      : ofCases;
    if (point === undefined && comma === undefined)
      this.unread ??= own ? `the time ${quote(time)}` : "the time of a test case";
    this.isKnown ||= isKnown;
    this.hasComma ||= hasComma;
    this.startMs = Math.min(this.startMs, startMs);
    this.pointEndMs = Math.max(this.pointEndMs, startMs + (point ?? NaN) * 1000);
    this.commaEndMs = Math.max(this.commaEndMs, startMs + (comma ?? NaN) * 1000);
  }

  private startOf(timestamp: string): number | undefined {
    if (timestamp === "" || timestamp === NO_TIME) return undefined;
    const moment = momentOf(timestamp);
    if (!moment || moment.dayFirstMs !== undefined) {
      this.unread ??= `the time stamp ${quote(timestamp)}`;
      return undefined;
    }
    // Local time of another place would be a wrong window.
    return moment.isZoned || isLocalUtc() ? moment.ms : undefined;
  }

  window(): { window?: TimeWindow; complaint?: string } {
    if (this.unread !== undefined)
      return {
        complaint: `${this.unread} cannot be read, so that the report does not tell when the tests ran`,
      };
    if (!this.isKnown || this.startMs === Infinity) return {};
    const endMs = this.marks.choose(present(this.pointEndMs, this.commaEndMs), this.hasComma);
    if (endMs === undefined)
      return {
        complaint:
          "its times can be read in two ways (1,024 is a thousand or about one), so " +
          "that the report does not tell when the tests ended",
      };
    return windowOf(this.startMs, endMs);
  }
}

function present(point: number, comma: number) {
  return { ...(Number.isFinite(point) && { point }), ...(Number.isFinite(comma) && { comma }) };
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/**
 * With its class where both fit, since a long name is not shown at all, and where one does not say
 * the other already.
 */
function nameOf(attributes: Attributes): string {
  const [name, classname] = [
    (attributes["name"] ?? "").trim(),
    (attributes["classname"] ?? "").trim(),
  ];
  if (
    classname === "" ||
    name === classname ||
    name.startsWith(`${classname} `) ||
    name.endsWith(` ${classname}`)
  )
    return name;
  if (name === "" || classname.endsWith(` ${name}`)) return classname;
  const full = `${classname} ${name}`;
  return full.length <= MAX_NAME_CHARACTERS ? full : name;
}
