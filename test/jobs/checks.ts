import type { JobResult } from "../../src/domain/job-result";
import { exited } from "./job-scene";

const over: JobResult = { ...exited(0), ending: { kind: "stopped", because: "deadline" } };

/**
 * Checks that do not say yes: what the script ends with at each attempt, within a minute, and what
 * others see then.
 */
export const CHECKS: readonly (readonly [
  name: string,
  check: (timeoutMs: number) => JobResult,
  status: "succeeded" | "errored",
  words: string,
])[] = [
  [
    "says no is fail",
    () => exited(1),
    "succeeded",
    "the check did not succeed within 60 s (exit code 1)",
  ],
  [
    "says no until the last attempt is cut short is fail, with its own words",
    (timeoutMs) => (timeoutMs < 1_000 ? over : exited(1)),
    "succeeded",
    "the check did not succeed within 60 s (exit code 1)",
  ],
  [
    "is not found is errored",
    () => exited(127),
    "errored",
    "the check could not be run within 60 s (exit code 127)",
  ],
  [
    "cannot be begun is errored",
    () => ({ ...exited(0), ending: { kind: "not-started", reason: "there is no bash" } }),
    "errored",
    "the check could not be run (there is no bash)",
  ],
  [
    "does not end in its time is errored",
    () => over,
    "errored",
    "the check could not be run within 60 s (its time was over)",
  ],
  [
    "is killed is errored",
    () => ({ ...exited(0), ending: { kind: "signalled", signal: "SIGKILL" } }),
    "errored",
    "the check could not be run within 60 s (killed by SIGKILL)",
  ],
];
