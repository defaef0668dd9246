import { outcomeOfJob, verdictOf } from "../../src/domain/counting/outcome";
import type { Verdict } from "../../src/domain/counting/outcome";
import { EMPTY_REPORT } from "../../src/domain/job-result";
import type { Evidence } from "../../src/results";
import { parseResults, readResults } from "../../src/results";
import type { MetricName } from "../../src/results/metrics";
import type { Format } from "../../src/results/report";

/** What does not depend on how fast the machine was. */
const COUNTS: readonly MetricName[] = [
  "requests",
  "failed",
  "iterations",
  "checksFailed",
  "vusersFailed",
  "tests",
  "failures",
  "errors",
  "skipped",
  "actions",
  "actionsFailed",
  "rollbacks",
  "rollbacksFailed",
];

export interface Judged {
  /** The tool's own exit code. */
  readonly exit: number;
  /** By the report alone: the script has swallowed the exit code. */
  readonly alone: Verdict;
  /** As the task is answered. */
  readonly answer: Verdict;
  /** Numbers that are not zero. */
  readonly counts: string;
  /** The first line of the answer, where the report alone decides. */
  readonly says: string;
}

export interface Left {
  readonly format: Format;
  /** As a workflow names it, from the folder. */
  readonly report: string;
  readonly folder: string;
  readonly exit: number;
}

/** What becomes of a task whose job has left this report. */
export async function judged({ format, report, folder, exit }: Left): Promise<Judged> {
  const measured = await readResults(parseResults(`${format}: ${report}`), folder, []);
  const rest = { report: EMPTY_REPORT, measured, logTail: [], masks: [], durationMs: 1_000 };
  const answer = (code: number) =>
    outcomeOfJob({ ending: { kind: "exited", code }, ...rest }, new Map(), "test of shop");
  const [says = ""] = answer(0).message.replaceAll(folder, "…").split("\n", 1);
  return {
    exit,
    alone: verdictOf(answer(0)),
    answer: verdictOf(answer(exit)),
    counts: countsOf(measured),
    says,
  };
}

function countsOf({ values }: Evidence): string {
  return COUNTS.flatMap((name) => (values[name] ? [`${name} ${values[name]}`] : [])).join(", ");
}
