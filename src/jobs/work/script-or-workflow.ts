import { UserError } from "../../domain/errors";
import type { JobResult, StopReason } from "../../domain/job-result";
import { EMPTY_REPORT } from "../../domain/job-result";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, setOwn } from "../../domain/text/json";
import type { ExitCodeRules, Verdict } from "../../domain/counting/outcome";
import { outcomeOfJob, verdictOf } from "../../domain/counting/outcome";
import type { ReasonCode } from "../../domain/reasons";
import type { JobRequest, ParameterCheck, Script } from "../core/job";
import { waitingOf, workflowCallOf, workflowChecks } from "../workflow/call";

/** A script that is ended, as at a deadline, when it takes longer. */
export interface TimedScript extends Script {
  readonly timeoutMs: number;
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

const WORKFLOW_ONLY = ["repository", "ref", "inputs", "correlation-input"];
const MAX_VARIABLES = 100;
/** Of one variable; Linux allows 128 KiB. */
const MAX_VARIABLE_CHARACTERS = 16 * 1024;
const MAX_VARIABLES_CHARACTERS = 128 * 1024;

/**
 * @throws UserError unless there is exactly one of `run` and `workflow`, with nothing that belongs
 * to the other
 */
export function scriptOf(parameters: JsonObject): string | undefined {
  requireOneWork(parameters);
  for (const name of WORKFLOW_ONLY) refuseBesideScript(name, parameters);
  return textOf(parameters, "run");
}

function requireOneWork(parameters: JsonObject): void {
  const [script, workflow] = [textOf(parameters, "run"), textOf(parameters, "workflow")];
  if ((script === undefined) === (workflow === undefined)) {
    throw new UserError(
      "with: give either run (a script) or workflow (a file below .github/workflows), " +
        `found ${script === undefined ? "neither" : "both"}.`,
      "CA-207",
    );
  }
}

function refuseBesideScript(name: string, parameters: JsonObject): void {
  if (textOf(parameters, "run") !== undefined && Object.hasOwn(parameters, name))
    throw new UserError(
      `with.${name}: belongs to workflow, but run is given; a script finds everything in its environment.`,
      "CA-207",
    );
}

/** Of jobs whose work is a script or a workflow. */
export const workChecks: readonly ParameterCheck[] = [
  { of: ["run", "workflow"], check: requireOneWork },
  ...WORKFLOW_ONLY.map((name): ParameterCheck => ({
    of: ["run", name],
    check: (parameters) => refuseBesideScript(name, parameters),
  })),
  ...workflowChecks,
];

/**
 * Runs the script or the workflow of `with`, until it is over unless `wait` says otherwise.
 *
 * @param reserveMs how much of the task's time is left to what comes afterwards: the work is ended,
 * as at a deadline, before it
 * @throws UserError when there is not exactly one of the two, or the workflow could not be run
 */
export async function performWork(
  request: JobRequest,
  variables: Readonly<Record<string, string>> = {},
  reserveMs = 0,
): Promise<Work> {
  const script = scriptOf(request.parameters);
  const leftMs = request.deadlineMs - request.clock.nowMs();
  const limitMs = Math.max(1, leftMs - Math.min(reserveMs, leftMs / 2));
  const result =
    script === undefined
      ? await (reserveMs > 0
          ? withinLimit(request, limitMs, runWorkflowOf)
          : runWorkflowOf(request))
      : await runScript(request, script, variables, limitMs);
  if (result.ending.kind === "parked") return { result, verdict: "parked" };
  // What ended by itself a moment before is over, unless it still has to be checked.
  if (
    isStopped(request) &&
    (result.ending.kind === "stopped" || textOf(request.parameters, "check") !== undefined)
  )
    return stoppedWork({ result, verdict: "stopped" }, request);
  if (result.ending.kind === "stopped") {
    const left = reserveMs > 0 ? `, which leaves ${inMinutes(reserveMs)} to put things right` : "";
    return overrule(
      { result, verdict: "errored" },
      {
        verdict: "errored",
        reason: `timed out: the work was ended after ${inMinutes(limitMs)}${left} (input timeout-minutes)`,
        code: "CA-404",
      },
    );
  }
  return { result, verdict: verdictByRules(result, request) };
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

/** @param variables  beside those of the task */
export function runScript(
  request: JobRequest,
  run: string,
  variables: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<JobResult> {
  const script: TimedScript = { run, variables, timeoutMs: Math.max(1, Math.round(timeoutMs)) };
  return request.script(script);
}

async function runWorkflowOf(request: JobRequest): Promise<JobResult> {
  const call = workflowCallOf(request.parameters, request);
  if (textOf(request.parameters, "wait") === "no")
    return (await import("../workflow/start")).startWorkflow(call, request);
  return (await import("../workflow/run")).runWorkflow(
    { ...call, ...waitingOf(request.parameters) },
    request,
  );
}

async function withinLimit(
  request: JobRequest,
  limitMs: number,
  work: (request: JobRequest) => Promise<JobResult>,
): Promise<JobResult> {
  const end = new AbortController();
  const over = new AbortController();
  const given = () => end.abort(request.stop.reason);
  if (request.stop.aborted) given();
  request.stop.addEventListener("abort", given, { once: true });
  void request.clock.sleep(limitMs, over.signal).then(() => {
    if (!over.signal.aborted) end.abort("deadline" satisfies StopReason);
  });
  try {
    return await work({
      ...request,
      stop: end.signal,
      deadlineMs: request.clock.nowMs() + limitMs,
    });
  } catch (error) {
    // Ended by our own limit, it may have been in the middle of a request.
    if (!(error instanceof UserError) || !end.signal.aborted || request.stop.aborted) throw error;
    return {
      ending: { kind: "stopped", because: "deadline" },
      report: EMPTY_REPORT,
      logTail: [],
      masks: [],
      durationMs: limitMs,
    };
  } finally {
    over.abort();
    request.stop.removeEventListener("abort", given);
  }
}

/** @param request  with what the input `exit-codes` says, where it is known */
function verdictByRules(
  result: JobResult,
  request: JobRequest & { readonly exitCodes?: ExitCodeRules },
): Verdict {
  return verdictOf(outcomeOfJob(result, request.exitCodes ?? new Map(), "the work"));
}

export interface Judgement {
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

/** Why the work is not a pass, as a part of a sentence. */
export function reasonOf({ ending, report }: JobResult): string {
  switch (ending.kind) {
    case "exited":
      return ending.code === 0
        ? (report.unreadable ??
            (report.status === "errored"
              ? "it reported status=errored"
              : report.result
                ? `it reported result=${report.result}`
                : "exit code 0"))
        : `exit code ${ending.code}`;
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

/**
 * Fields as variables: `testURL` of `load` becomes `<prefix>TEST_URL`. Whatever the names are,
 * these variables begin with the prefix; lists and mappings are JSON. What no environment can hold
 * is left out: the event file has everything.
 */
export function variablesOf(prefix: string, fields: JsonObject): Record<string, string> {
  const variables: Record<string, string> = {};
  let left = MAX_VARIABLES_CHARACTERS;
  for (const [name, value] of Object.entries(fields)) {
    const key = prefix + nameOfVariable(name);
    const text = typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
    if (
      key === prefix ||
      text.includes("\0") ||
      key.length + text.length > Math.min(left, MAX_VARIABLE_CHARACTERS)
    )
      continue;
    if (Object.hasOwn(variables, key) || Object.keys(variables).length >= MAX_VARIABLES) continue;
    left -= key.length + text.length;
    variables[key] = text;
  }
  return variables;
}

function nameOfVariable(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|(?<!_)_+$/g, "");
}

export function textOf(parameters: JsonObject, name: string): string | undefined {
  const value = getOwn(parameters, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** @param otherwise  in minutes */
export function minutesOf(parameters: JsonObject, name: string, otherwise: number): number {
  const value = getOwn(parameters, name);
  return (typeof value === "number" ? value : otherwise) * 60_000;
}

/**
 * Numbers and booleans as text, also inside: the control plane keeps the first ones it ever saw
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
export function asText(value: Json): Json {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => asText(item));
  const texts: JsonObject = {};
  for (const [name, item] of Object.entries(value as JsonObject)) setOwn(texts, name, asText(item));
  return texts;
}

export function inMinutes(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Number((ms / 60_000).toFixed(1))} min`;
}

const MAX_SAID_CHARACTERS = 300;

function oneLine(message: string): string {
  const said = message.replace(/\s+/g, " ").trim();
  return said.length <= MAX_SAID_CHARACTERS ? said : `a text of ${said.length} characters`;
}
