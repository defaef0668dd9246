import type { JobReport, JobResult, StopReason } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import type { Json, JsonObject } from "../../domain/text/json";
import type { Verdict } from "../../domain/counting/outcome";
import type { ReasonCode } from "../../domain/reasons";
import type { JobRequest } from "./job";

export function stoppedResult(because: StopReason, report: JobReport = EMPTY_REPORT): JobResult {
  return endedWith({ kind: "stopped", because }, report);
}

export function stopReason({ stop }: Pick<JobRequest, "stop">): StopReason {
  // The job's own look at the clock may come before the signal does.
  return stop.aborted ? ((stop.reason as StopReason | undefined) ?? "cancelled") : "deadline";
}

/** What the work said when it was over. */
export interface Work {
  readonly result: JobResult;
  /**
   * `parked`: it is not over, and this run ends. `stopped`: it was ended from outside, and there is
   * no time for anything else.
   */
  readonly verdict: Verdict | "parked" | "stopped";
}

/** Whoever stopped the job waits for its end, so nothing else is begun. */
export function isStopped({ stop }: Pick<JobRequest, "stop">): boolean {
  return stop.aborted;
}

/** The job was stopped while it made sure of what the work had said. */
export function stoppedWork({ result }: Work, { stop }: Pick<JobRequest, "stop">): Work {
  return {
    result: {
      ...result,
      ending: { kind: "stopped", because: (stop.reason as StopReason | undefined) ?? "cancelled" },
    },
    verdict: "stopped",
  };
}

interface Judgement {
  readonly verdict: Verdict;
  /** Part of a sentence. */
  readonly reason: string;
  readonly code?: ReasonCode;
}

/** The same work with a verdict of ours in place of its ending. */
export function judge({ result }: Work, judgement: Judgement): Work {
  return {
    result: { ...result, ending: { kind: "judged", ...judgement } },
    verdict: judgement.verdict,
  };
}

/**
 * Like {@link judge} where the work had said something else: standing first, its "Deployed" would
 * belie the verdict.
 */
export function overrule(work: Work, judgement: Judgement): Work {
  const { message, ...report } = work.result.report;
  if (message === undefined) return judge(work, judgement);
  return judge(
    { ...work, result: { ...work.result, report } },
    { ...judgement, reason: `${judgement.reason}; before that it said: ${oneLine(message)}` },
  );
}

function reasonIn({ unreadable, status, result }: JobReport): string {
  if (unreadable !== undefined) return unreadable;
  if (status === "errored") return "it reported status=errored";
  return result ? `it reported result=${result}` : "exit code 0";
}

/** Why the work is not a pass, as a part of a sentence. */
export function reasonOf({ ending, report }: JobResult): string {
  switch (ending.kind) {
    case "exited":
      return ending.code === 0 ? reasonIn(report) : `exit code ${ending.code}`;
    case "signalled":
      return `killed by ${ending.signal}`;
    case "not-started":
      return ending.reason;
    case "stopped":
      return ending.because === "deadline" ? "its time was over" : ending.because;
    case "judged":
    case "left":
      return ending.reason;
    case "parked":
      return `it waits for ${ending.waitsFor}`;
  }
}

/**
 * Adds fields to `data.<task>`; what the work itself reported under the same name stays. Absent
 * ones are left out.
 */
export function reporting(work: Work, fields: Readonly<Record<string, Json | undefined>>): Work {
  return withData(work, (data) => ({ ...present(fields), ...data }));
}

/** Fields that the job itself knows better than the work. */
export function stating(work: Work, fields: Readonly<Record<string, Json | undefined>>): Work {
  return withData(work, (data) => ({ ...data, ...present(fields) }));
}

function withData(work: Work, change: (data: JsonObject) => JsonObject): Work {
  const { report } = work.result;
  return { ...work, result: { ...work.result, report: { ...report, data: change(report.data) } } };
}

function present(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Json] => field[1] !== undefined),
  );
}

/**
 * What a script before or after it said counts, too: its fields where there are none yet, and what
 * it wants masked.
 */
export function including(work: Work, other: JobResult | undefined): Work {
  if (!other) return work;
  const merged = reporting(work, other.report.data);
  const { report } = merged.result;
  return {
    ...merged,
    result: {
      ...merged.result,
      report: { ...report, labels: { ...other.report.labels, ...report.labels } },
      masks: [...merged.result.masks, ...other.masks],
    },
  };
}

/**
 * The begin and the end of the job as the window of the load or the experiment. Reports of a tool
 * know better, and so does the work where it says so.
 */
export function withWindow(work: Work, startMs: number, endMs: number): Work {
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    ...work,
    result: {
      ...work.result,
      measured: { values: {}, start: iso(startMs), end: iso(endMs), verdict: "pass", reasons: [] },
    },
  };
}

const MAX_SAID_CHARACTERS = 300;

function oneLine(message: string): string {
  const said = message.replace(/\s+/g, " ").trim();
  return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}
