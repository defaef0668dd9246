import type { Judged } from "./judging";

/**
 * Tool → run → what becomes of the task. Written by UPDATE_VERDICTS=1 and read by a person, line by
 * line.
 */
export const VERDICTS: Readonly<Record<string, Readonly<Record<string, Judged>>>> = {
  pytest: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 2",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "test_shop test_pays". (CA-401)',
    },
    "set-up-error": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, errors 1",
      says: 'Test of shop failed: 1 of 2 tests failed (1 with an error): "test_shop test_buys". (CA-401)',
    },
    "tear-down-error": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, failures 1, errors 2",
      says:
        'Test of shop failed: 3 of 3 tests failed (2 with an error): "test_shop ' +
        'test_buys", "test_shop test_pays", "test_shop test_pays". (CA-401)',
    },
    "collection-error": {
      exit: 2,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, errors 1",
      says: 'Test of shop failed: 1 of 1 test failed (1 with an error): "test_shop". (CA-401)',
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
    "expected-failures": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1, skipped 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "test_shop test_pays". (CA-401)',
    },
    "no-tests": {
      exit: 5,
      alone: "warning",
      answer: "fail",
      counts: "",
      says: "Test of shop done with a warning: no test was run.",
    },
    exited: {
      exit: 2,
      alone: "errored",
      answer: "errored",
      counts: "tests 2",
      says:
        "Test of shop could not be completed: 1 test case without a name and " +
        "without a failure: the tool was stopped in the middle of a test. (CA-406)",
    },
    "process-died": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
  },
  "jest-junit": {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 2",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "cart pays". (CA-401)',
    },
    "before-all-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 2",
      says: 'Test of shop failed: 2 of 2 tests failed: "cart buys", "cart pays". (CA-401)',
    },
    "after-all-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says:
        'Test of shop failed: 1 of 2 tests failed: "Test execution failure: could ' +
        "be caused by test hooks like 'afterAll'.\". (CA-401)",
    },
    "not-loadable": {
      exit: 1,
      alone: "pass",
      answer: "fail",
      counts: "tests 1",
      says: "Test of shop done in 1.0 s.",
    },
    "not-loadable-reported": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, failures 1, errors 1",
      says:
        'Test of shop failed: 2 of 3 tests failed (1 with an error): "Test suite ' +
        'failed to run shop.test.js", "Test suite failed to run shop.test.js"; the ' +
        'time stamp "1970-01-01T00:00:00" cannot be read, so that the report does ' +
        "not tell when the tests ran. (CA-401)",
    },
    "nothing-loadable": {
      exit: 1,
      alone: "warning",
      answer: "fail",
      counts: "",
      says: "Test of shop done with a warning: no test was run.",
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
    "only-to-do": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 1",
      says: "Test of shop done in 1.0 s.",
    },
    "no-tests": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    "process-exits": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
  },
  "mocha-junit-reporter": {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 2",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "shop cart pays". (CA-401)',
    },
    "before-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, failures 1",
      says: 'Test of shop failed: 1 of 1 test failed: "shop \\"before all\\" hook for \\"buys\\"". (CA-401)',
    },
    "after-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "shop \\"after all\\" hook for \\"buys\\"". (CA-401)',
    },
    "not-loadable": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
    "no-tests": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "",
      says: "Test of shop done with a warning: no test was run.",
    },
    "process-exits": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
  },
  "mocha-xunit": {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 2",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "shop cart pays". (CA-401)',
    },
    "before-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, failures 1",
      says: 'Test of shop failed: 1 of 1 test failed: "shop \\"before all\\" hook for \\"buys\\"". (CA-401)',
    },
    "after-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "shop \\"after all\\" hook for \\"buys\\"". (CA-401)',
    },
    "not-loadable": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
    "no-tests": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "",
      says: "Test of shop done with a warning: no test was run.",
    },
    "process-exits": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"process-exits.xml" is empty: the tool ended before it wrote its report; ' +
        "look for its error in the log. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"killed.xml" is empty: the tool ended before it wrote its report; look ' +
        "for its error in the log. (CA-406)",
    },
  },
  newman: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 2",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "Pays is answered". (CA-401)',
    },
    "test-script-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, errors 1",
      says:
        "Test of shop failed: 1 failure (1 with an error) with 2 tests, 1 of them " +
        "only in the totals of the suites. (CA-401)",
    },
    "only-a-script-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, errors 1",
      says:
        "Test of shop failed: 1 failure (1 with an error) with 1 test, 1 of them " +
        "only in the totals of the suites. (CA-401)",
    },
    "pre-request-script-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, errors 1",
      says:
        "Test of shop failed: 1 failure (1 with an error) with 1 test, 1 of them " +
        "only in the totals of the suites. (CA-401)",
    },
    "no-service": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, errors 1",
      says:
        "Test of shop failed: 1 failure (1 with an error) with 1 test, 1 of them " +
        "only in the totals of the suites. (CA-401)",
    },
    "no-service-with-test": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, failures 1, errors 1",
      says:
        "Test of shop failed: 2 failures (1 with an error) with 1 test, 1 of them " +
        'only in the totals of the suites: "Pays is answered" and 1 more. (CA-401)',
    },
    "all-skipped": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 1",
      says: "Test of shop done in 1.0 s.",
    },
    "no-tests": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "",
      says: "Test of shop done with a warning: no test was run.",
    },
    "not-readable": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    "stopped-at-first": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, failures 1, errors 1",
      says:
        "Test of shop failed: 2 failures (1 with an error) with 1 test, 1 of them " +
        'only in the totals of the suites: "Pays is answered" and 1 more. (CA-401)',
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
  },
  gotestsum: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 3",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, failures 2",
      says:
        'Test of shop failed: 2 of 3 tests failed: "example.com/shop ' +
        'TestPays/cash", "example.com/shop TestPays". (CA-401)',
    },
    panics: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "example.com/shop TestPays". (CA-401)',
    },
    "process-exits": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "example.com/shop TestPays". (CA-401)',
    },
    "test-main-fails": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "TestMain". (CA-401)',
    },
    "not-built": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 1, failures 1",
      says: 'Test of shop failed: 1 of 1 test failed: "TestMain". (CA-401)',
    },
    "one-package-not-built": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "TestMain". (CA-401)',
    },
    "times-out": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, failures 2",
      says: 'Test of shop failed: 2 of 3 tests failed: "TestMain", "example.com/shop TestPays". (CA-401)',
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
    "no-tests": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "",
      says: "Test of shop done with a warning: no test was run.",
    },
    "passed-at-second-try": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "example.com/shop TestBuys". (CA-401)',
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"report.xml" does not exist: looked in "…". It is written by the JUnit ' +
        "reporter of the test runner; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
  },
  surefire: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 3",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, failures 1",
      says: 'Test of shop failed: 1 of 3 tests failed: "com.example.OrderTest pays". (CA-401)',
    },
    "failed-but-ignored": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, errors 1",
      says: 'Test of shop failed: 1 of 3 tests failed (1 with an error): "com.example.OrderTest pays". (CA-401)',
    },
    "before-all-throws": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, errors 1",
      says:
        "Test of shop failed: 1 of 2 tests failed (1 with an error): " +
        '"com.example.OrderTest initializationError". (CA-401)',
    },
    "process-exits": {
      exit: 1,
      alone: "pass",
      answer: "fail",
      counts: "tests 1",
      says: "Test of shop done in 1.0 s.",
    },
    "process-exits-but-ignored": {
      exit: 1,
      alone: "pass",
      answer: "fail",
      counts: "tests 1",
      says: "Test of shop done in 1.0 s.",
    },
    "not-compiled": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the junit report " +
        '"target/surefire-reports/TEST-*.xml" matches no file: looked from ' +
        '"…/target/surefire-reports". It is written by the JUnit reporter of the ' +
        "test runner; correct the path, or look in the log why the tool did not " +
        "get that far. (CA-406)",
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
    "passed-at-second-try": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 2",
      says: "Test of shop done in 1.0 s.",
    },
    "failed-at-every-try": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "com.example.OrderTest buys". (CA-401)',
    },
    killed: {
      exit: 137,
      alone: "pass",
      answer: "errored",
      counts: "tests 1",
      says: "Test of shop done in 1.0 s.",
    },
  },
  gradle: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "tests 3",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 3, failures 1",
      says: 'Test of shop failed: 1 of 3 tests failed: "com.example.OrderTest pays()". (CA-401)',
    },
    "before-all-throws": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "tests 2, failures 1",
      says: 'Test of shop failed: 1 of 2 tests failed: "com.example.OrderTest initializationError". (CA-401)',
    },
    "all-skipped": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "tests 2, skipped 2",
      says: "Test of shop done with a warning: all 2 tests were skipped.",
    },
  },
  jmeter: {
    "passed-csv": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 20",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-xml": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 20",
      says: "Test of shop done in 1.0 s.",
    },
    "failed-csv": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "failed-xml": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "failed-dashboard": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "all-failed-csv": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 20, failed 20",
      says: "Test of shop failed: all 20 requests failed. (CA-401)",
    },
    "no-service-csv": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 20, failed 20",
      says: "Test of shop failed: all 20 requests failed. (CA-401)",
    },
    "no-service-xml": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 20, failed 20",
      says: "Test of shop failed: all 20 requests failed. (CA-401)",
    },
    "stopped-at-first-csv": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 1, failed 1",
      says: "Test of shop failed: 1 of 1 request failed. (CA-401)",
    },
    "nothing-to-do-csv": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says: "Test of shop could not be completed: JMeter took no sample: nothing was tested. (CA-406)",
    },
    "nothing-to-do-xml": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says: "Test of shop could not be completed: JMeter took no sample: nothing was tested. (CA-406)",
    },
    "not-readable-csv": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        'Test of shop could not be completed: results: the jmeter report "out.jtl" ' +
        'does not exist: looked in "…". It is written by jmeter -n -t PLAN -l ' +
        "FILE; correct the path, or look in the log why the tool did not get that " +
        "far. (CA-406)",
    },
    "dates-csv": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "semicolons-csv": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "killed-csv": {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the jmeter report " +
        '"killed-csv.jtl" ends in the middle: the tool was stopped while it wrote; ' +
        "look in the log for the reason, and read the report only after the tool " +
        "has ended. (CA-406)",
    },
    "killed-at-line-end-csv": {
      exit: 137,
      alone: "pass",
      answer: "errored",
      counts: "requests 48",
      says: "Test of shop done in 1.0 s.",
    },
    "killed-xml": {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the jmeter report " +
        '"killed-xml.jtl" ends in the middle: the tool was stopped while it wrote; ' +
        "look in the log for the reason, and read the report only after the tool " +
        "has ended. (CA-406)",
    },
  },
  gatling: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 20",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-with-assertions": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 20",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "assertion-missed": {
      exit: 2,
      alone: "fail",
      answer: "fail",
      counts: "requests 20, failed 10",
      says:
        'Test of shop failed: Gatling missed its assertion "Global: percentage of ' +
        'failed events is less than 10.0". (CA-401)',
    },
    "all-failed": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 20, failed 20",
      says: "Test of shop failed: all 20 requests failed. (CA-401)",
    },
    "no-service": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 20, failed 20",
      says: "Test of shop failed: all 20 requests failed. (CA-401)",
    },
    "before-throws": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the gatling report " +
        '"results" does not exist: looked in "…". It is written by Gatling into a ' +
        "folder such as target/gatling; correct the path, or look in the log why " +
        "the tool did not get that far. (CA-406)",
    },
    "not-constructed": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the gatling report " +
        '"results" does not exist: looked in "…". It is written by Gatling into a ' +
        "folder such as target/gatling; correct the path, or look in the log why " +
        "the tool did not get that far. (CA-406)",
    },
    "no-requests": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the gatling report " +
        '"no-requests" holds no report of Gatling: neither index.html nor ' +
        "js/global_stats.json, nor a folder such as " +
        "basicsimulation-20261125193350332 with one; let Gatling write its reports " +
        "(no --no-reports), or correct the path. (CA-406)",
    },
    "no-reports": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the gatling report " +
        '"no-reports" holds no report of Gatling: neither index.html nor ' +
        "js/global_stats.json, nor a folder such as " +
        "basicsimulation-20261125193350332 with one; let Gatling write its reports " +
        "(no --no-reports), or correct the path. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        'Test of shop could not be completed: results: the gatling report "killed" ' +
        "holds no report of Gatling: neither index.html nor js/global_stats.json, " +
        "nor a folder such as basicsimulation-20261125193350332 with one; let " +
        "Gatling write its reports (no --no-reports), or correct the path. (CA-406)",
    },
  },
  k6: {
    "passed-export": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 10, iterations 10",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-export-full": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 10, iterations 10",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-machine-readable": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 10, iterations 10",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-handle": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 10, iterations 10",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-handle-full": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 10, iterations 10",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-handle-machine-readable": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 10, iterations 10",
      says: "Test of shop done in 1.0 s.",
    },
    "threshold-missed-export": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: 'Test of shop failed: k6 missed its threshold "http_req_failed: rate<0.1"; all 10 checks failed. (CA-401)',
    },
    "threshold-missed-export-full": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: 'Test of shop failed: k6 missed its threshold "http_req_failed: rate<0.1"; all 10 checks failed. (CA-401)',
    },
    "threshold-missed-machine-readable": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "threshold-missed-handle": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: 'Test of shop failed: k6 missed its threshold "http_req_failed: rate<0.1"; all 10 checks failed. (CA-401)',
    },
    "threshold-missed-handle-full": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: 'Test of shop failed: k6 missed its threshold "http_req_failed: rate<0.1"; all 10 checks failed. (CA-401)',
    },
    "threshold-missed-handle-machine-readable": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "all-failed-export": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "all-failed-export-full": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "all-failed-machine-readable": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "all-failed-handle": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "all-failed-handle-full": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "all-failed-handle-machine-readable": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop failed: all 10 requests failed; all 10 checks failed. (CA-401)",
    },
    "script-throws-export": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "iterations 10",
      says:
        "Test of shop could not be completed: k6 sent nothing, received nothing " +
        "and checked nothing in its iterations: nothing was tested; look in its " +
        "log for errors of the script. (CA-406)",
    },
    "script-throws-export-full": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "iterations 10",
      says:
        "Test of shop could not be completed: k6 sent nothing, received nothing " +
        "and checked nothing in its iterations: nothing was tested; look in its " +
        "log for errors of the script. (CA-406)",
    },
    "script-throws-machine-readable": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "iterations 10",
      says:
        "Test of shop could not be completed: k6 sent nothing, received nothing " +
        "and checked nothing in its iterations: nothing was tested; look in its " +
        "log for errors of the script. (CA-406)",
    },
    "script-throws-handle": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "iterations 10",
      says:
        "Test of shop could not be completed: k6 sent nothing, received nothing " +
        "and checked nothing in its iterations: nothing was tested; look in its " +
        "log for errors of the script. (CA-406)",
    },
    "script-throws-handle-full": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "iterations 10",
      says:
        "Test of shop could not be completed: k6 sent nothing, received nothing " +
        "and checked nothing in its iterations: nothing was tested; look in its " +
        "log for errors of the script. (CA-406)",
    },
    "script-throws-handle-machine-readable": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "iterations 10",
      says:
        "Test of shop could not be completed: k6 sent nothing, received nothing " +
        "and checked nothing in its iterations: nothing was tested; look in its " +
        "log for errors of the script. (CA-406)",
    },
    "some-failed-export": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%); 10 of 20 checks failed.",
    },
    "some-failed-machine-readable": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10, iterations 10, checksFailed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%); 10 of 20 checks failed.",
    },
    "setup-throws-export": {
      exit: 107,
      alone: "errored",
      answer: "errored",
      counts: "",
      says: "Test of shop could not be completed: k6 made no request and no iteration: nothing was tested. (CA-406)",
    },
    "setup-throws-handle": {
      exit: 107,
      alone: "errored",
      answer: "errored",
      counts: "",
      says: "Test of shop could not be completed: k6 made no request and no iteration: nothing was tested. (CA-406)",
    },
    "aborted-export": {
      exit: 108,
      alone: "pass",
      answer: "fail",
      counts: "requests 1, iterations 1",
      says: "Test of shop done in 1.0 s.",
    },
    "aborted-by-threshold-export": {
      exit: 99,
      alone: "fail",
      answer: "fail",
      counts: "requests 4, failed 4, iterations 3, checksFailed 4",
      says: 'Test of shop failed: k6 missed its threshold "http_req_failed: rate<0.1"; all 4 checks failed. (CA-401)',
    },
    "not-loadable-export": {
      exit: 107,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the k6 report " +
        '"summary.json" does not exist: looked in "…". It is written by k6 run ' +
        "--summary-export=FILE; correct the path, or look in the log why the tool " +
        "did not get that far. (CA-406)",
    },
    "no-service-export": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, iterations 10",
      says: "Test of shop failed: all 10 requests failed. (CA-401)",
    },
    "interrupted-export": {
      exit: 105,
      alone: "pass",
      answer: "fail",
      counts: "requests 6, iterations 5",
      says: "Test of shop done in 1.0 s.",
    },
    "summary-disabled-export": {
      exit: 99,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the k6 report " +
        '"summary.json" does not exist: looked in "…". It is written by k6 run ' +
        "--summary-export=FILE; correct the path, or look in the log why the tool " +
        "did not get that far. (CA-406)",
    },
    "killed-export": {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the k6 report " +
        '"summary.json" does not exist: looked in "…". It is written by k6 run ' +
        "--summary-export=FILE; correct the path, or look in the log why the tool " +
        "did not get that far. (CA-406)",
    },
  },
  locust: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 29",
      says: "Test of shop done in 1.0 s.",
    },
    "passed-json": {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 40",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 1,
      alone: "warning",
      answer: "fail",
      counts: "requests 31, failed 6",
      says: "Test of shop done with a warning: 6 of 31 requests failed (19.355%).",
    },
    "failed-json": {
      exit: 1,
      alone: "warning",
      answer: "fail",
      counts: "requests 50, failed 10",
      says: "Test of shop done with a warning: 10 of 50 requests failed (20%).",
    },
    "all-failed": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "requests 31, failed 31",
      says: "Test of shop failed: all 31 requests failed. (CA-401)",
    },
    "all-failed-json": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "requests 40, failed 40",
      says: "Test of shop failed: all 40 requests failed. (CA-401)",
    },
    "user-raises": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: Locust made no request: nothing was " +
        'tested; Locust caught 19 exceptions in its tasks ("out_exceptions.csv"), ' +
        "which are no requests. (CA-406)",
    },
    "user-raises-json": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says: "Test of shop could not be completed: Locust made no request: nothing was tested. (CA-406)",
    },
    "some-tasks-raise": {
      exit: 1,
      alone: "warning",
      answer: "fail",
      counts: "requests 29",
      says:
        "Test of shop done with a warning: Locust caught 7 exceptions in its tasks " +
        '("out_exceptions.csv"), which are no requests.',
    },
    "not-importable": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the locust report " +
        '"out_stats.csv" does not exist: looked in "…". It is written by locust ' +
        "--headless --csv PREFIX; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
    "no-service": {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "requests 35, failed 35",
      says: "Test of shop failed: all 35 requests failed. (CA-401)",
    },
    killed: {
      exit: 137,
      alone: "pass",
      answer: "errored",
      counts: "requests 30",
      says: "Test of shop done in 1.0 s.",
    },
    "killed-json": {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the locust report " +
        '"out.json" does not exist: looked in "…". It is written by locust ' +
        "--headless --csv PREFIX; correct the path, or look in the log why the " +
        "tool did not get that far. (CA-406)",
    },
  },
  artillery: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "requests 20",
      says: "Test of shop done in 1.0 s.",
    },
    failed: {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "all-failed": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10",
      says: "Test of shop failed: all 10 requests failed. (CA-401)",
    },
    "no-service": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "requests 10, failed 10, vusersFailed 10",
      says: "Test of shop failed: all 10 requests failed; 10 of 10 virtual users failed. (CA-401)",
    },
    "ensure-missed": {
      exit: 1,
      alone: "warning",
      answer: "fail",
      counts: "requests 20, failed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%).",
    },
    "expectation-missed": {
      exit: 21,
      alone: "warning",
      answer: "fail",
      counts: "requests 20, failed 10, checksFailed 10",
      says: "Test of shop done with a warning: 10 of 20 requests failed (50%); 10 of 20 checks failed.",
    },
    "processor-throws": {
      exit: 0,
      alone: "fail",
      answer: "fail",
      counts: "vusersFailed 10",
      says: "Test of shop failed: 10 of 10 virtual users failed. (CA-401)",
    },
    "processor-not-loadable": {
      exit: 11,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the artillery report " +
        '"report.json" does not exist: looked in "…". It is written by artillery ' +
        "run --output FILE; correct the path, or look in the log why the tool did " +
        "not get that far. (CA-406)",
    },
    "no-requests": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: Artillery's virtual users made no " +
        "request: nothing was tested. (CA-406)",
    },
    interrupted: {
      exit: 143,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the artillery report " +
        '"report.json" does not exist: looked in "…". It is written by artillery ' +
        "run --output FILE; correct the path, or look in the log why the tool did " +
        "not get that far. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the artillery report " +
        '"report.json" does not exist: looked in "…". It is written by artillery ' +
        "run --output FILE; correct the path, or look in the log why the tool did " +
        "not get that far. (CA-406)",
    },
  },
  chaostoolkit: {
    passed: {
      exit: 0,
      alone: "pass",
      answer: "pass",
      counts: "actions 1, rollbacks 1",
      says: "Test of shop done in 1.0 s.",
    },
    deviated: {
      exit: 1,
      alone: "fail",
      answer: "fail",
      counts: "actions 1, rollbacks 1",
      says: 'Test of shop failed: the steady state was lost: the experiment deviated (probe "answers"). (CA-401)',
    },
    "unsteady-before": {
      exit: 0,
      alone: "errored",
      answer: "errored",
      counts: "rollbacks 1",
      says:
        "Test of shop could not be completed: the system was not in its steady " +
        'state before the experiment, so nothing was tried (probe "answers"). ' +
        "(CA-406)",
    },
    "action-not-there": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the chaostoolkit report " +
        '"journal.json" does not exist: looked in "…". It is written by chaos run ' +
        "--journal-path FILE; correct the path, or look in the log why the tool " +
        "did not get that far. (CA-406)",
    },
    "action-exits": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "actions 1, rollbacks 1",
      says:
        "Test of shop done with a warning: 1 action ended with an error that the " +
        'Chaos Toolkit does not judge ("close").',
    },
    "action-answered-500": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "actions 1, rollbacks 1",
      says:
        "Test of shop done with a warning: 1 action ended with an error that the " +
        'Chaos Toolkit does not judge ("close").',
    },
    "rollback-exits": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "actions 1, rollbacks 1",
      says:
        "Test of shop done with a warning: 1 rollback ended with an error that the " +
        'Chaos Toolkit does not judge ("open"): what was disturbed may still be.',
    },
    terminated: {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "actions 1, actionsFailed 1, rollbacks 1",
      says: "Test of shop could not be completed: the experiment was interrupted. (CA-406)",
    },
    killed: {
      exit: 137,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the chaostoolkit report " +
        '"journal.json" does not exist: looked in "…". It is written by chaos run ' +
        "--journal-path FILE; correct the path, or look in the log why the tool " +
        "did not get that far. (CA-406)",
    },
    "dry-run": {
      exit: 0,
      alone: "warning",
      answer: "warning",
      counts: "actions 1, rollbacks 1",
      says: 'Test of shop done with a warning: it was a dry run ("actions").',
    },
    "not-valid": {
      exit: 1,
      alone: "errored",
      answer: "errored",
      counts: "",
      says:
        "Test of shop could not be completed: results: the chaostoolkit report " +
        '"journal.json" does not exist: looked in "…". It is written by chaos run ' +
        "--journal-path FILE; correct the path, or look in the log why the tool " +
        "did not get that far. (CA-406)",
    },
  },
};
