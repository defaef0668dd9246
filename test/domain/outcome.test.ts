import type { JobEnding, JobReport } from "../../src/domain/job-result";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import type { Verdict } from "../../src/domain/counting/outcome";
import {
  outcomeOfJob,
  outcomeOfSteps,
  parseExitCodes,
  verdictOf,
} from "../../src/domain/counting/outcome";

const exited = (code: number): JobEnding => ({ kind: "exited", code });
const job = (ending: JobEnding, report: Partial<JobReport> = {}, logTail: string[] = []) => ({
  ending,
  report: { ...EMPTY_REPORT, ...report },
  logTail,
  masks: [],
  durationMs: 41_000,
});
const WHAT = "deployment of carts in staging";

test.each<[string, JobEnding, Partial<JobReport>, string, Verdict, string]>([
  ["exit 0", exited(0), {}, "", "pass", "Deployment of carts in staging done in 41 s."],
  [
    "exit 1",
    exited(1),
    {},
    "",
    "fail",
    "Deployment of carts in staging failed: exit code 1 after 41 s.",
  ],
  ["exit 126", exited(126), {}, "", "errored", "could not be executed"],
  ["exit 127", exited(127), {}, "", "errored", "a command was not found"],
  ["exit 137", exited(137), {}, "", "errored", "signal 9 (killed, often for lack of memory)"],
  [
    "a killed script",
    { kind: "signalled", signal: "SIGKILL" },
    {},
    "",
    "errored",
    "killed by SIGKILL",
  ],
  [
    "a script that could not start",
    { kind: "not-started", reason: "the shell zsh5 is not known" },
    {},
    "",
    "errored",
    "could not be completed: the shell zsh5 is not known",
  ],
  ["a deadline", { kind: "stopped", because: "deadline" }, {}, "", "errored", "timed out"],
  [
    "a mapped exit code",
    exited(2),
    {},
    "2=warning",
    "warning",
    "exit code 2 after 41 s (exit-codes says warning)",
  ],
  [
    "the star covers other non-zero codes",
    exited(3),
    {},
    "2=warning\n*=errored",
    "errored",
    "exit-codes says errored",
  ],
  [
    "the star does not turn a missing command into a verdict",
    exited(127),
    {},
    "*=warning",
    "errored",
    "not found",
  ],
  ["a named code does", exited(127), {}, "127=fail", "fail", "exit-codes says fail"],
  ["zero can be mapped", exited(0), {}, "0=warning", "warning", "exit code 0"],
  [
    "written warning",
    exited(0),
    { result: "warning" },
    "",
    "warning",
    "the job reported result=warning",
  ],
  [
    "written fail beats exit 0, both are named",
    exited(0),
    { result: "fail" },
    "",
    "fail",
    "failed: the job reported result=fail. (CA-401)\nExit code 0.",
  ],
  [
    "exit 1 beats written pass, both are named",
    exited(1),
    { result: "pass", message: "all fine" },
    "",
    "fail",
    "all fine\nExit code 1 after 41 s",
  ],
  ["written errored", exited(0), { status: "errored" }, "", "errored", "status=errored"],
  [
    "an unreadable report",
    exited(0),
    { unreadable: "line 3 of CLOUD_AUTOMATION_OUTPUT has no =" },
    "",
    "errored",
    "line 3 of CLOUD_AUTOMATION_OUTPUT",
  ],
  [
    "a written message leads",
    exited(0),
    { message: "version 1.2 is live" },
    "",
    "pass",
    "version 1.2 is live",
  ],
])("%s", (_name, ending, report, exitCodes, verdict, text) => {
  const outcome = outcomeOfJob(job(ending, report), parseExitCodes(exitCodes), WHAT);
  expect(verdictOf(outcome)).toBe(verdict);
  expect(outcome.status === "errored" ? outcome.result : "fail").toBe("fail");
  expect(outcome.message).toContain(text);
});

test("a failed job's message carries the tail of its log, a passed one's does not", () => {
  expect(outcomeOfJob(job(exited(1), {}, ["a", "boom"]), new Map(), WHAT).message).toMatch(
    /^Deployment .*\n\nLast lines of the log:\na\nboom$/,
  );
  expect(outcomeOfJob(job(exited(0), {}, ["a", "boom"]), new Map(), WHAT).message).not.toContain(
    "boom",
  );
});

test.each([
  ["success", "pass"],
  ["failure", "fail"],
  ["cancelled", "errored"],
])("own steps: a job that is %s is %s", (status, verdict) => {
  expect(verdictOf(outcomeOfSteps(status, EMPTY_REPORT, WHAT))).toBe(verdict);
});

test("own steps: what they wrote counts when it is worse", () => {
  expect(verdictOf(outcomeOfSteps("success", { ...EMPTY_REPORT, result: "warning" }, WHAT))).toBe(
    "warning",
  );
  expect(verdictOf(outcomeOfSteps("failure", { ...EMPTY_REPORT, result: "pass" }, WHAT))).toBe(
    "fail",
  );
});

test.each(["2:warning", "256=fail", "x=fail", "2=failed", "=fail", "-1=fail"])(
  "exit-codes %s is refused with the form expected",
  (line) => {
    expect(() => parseExitCodes(line)).toThrow(
      /^exit-codes: expected lines such as 2=warning .* found /,
    );
  },
);
