import { Refusal } from "./exchange";
import type { WorkflowRun } from "./run";
import { CONCLUSIONS, STATUSES } from "./run";

const FILTERS = ["actor", "branch", "check_suite_id", "created", "event", "head_sha", "status"];
/** How many runs a filtered list can reach. */
const MAX_FILTERED_RESULTS = 1_000;
const DAY_MS = 86_400_000;
const SECOND_MS = 1_000;

interface RunFilter {
  readonly matches: (run: WorkflowRun) => boolean;
  readonly maxResults: number;
}

/** @throws Refusal 422 for a value that is none of the documented ones */
export function runFilter(query: URLSearchParams): RunFilter {
  const asked = (name: string): string | undefined => query.get(name) || undefined;
  const equals = (name: string, value: (run: WorkflowRun) => string | null) => (run: WorkflowRun) =>
    asked(name) === undefined || value(run) === asked(name);
  const status = asked("status");
  // `startup_failure` is a conclusion that cannot be asked for.
  const known: readonly string[] = [
    ...STATUSES,
    ...CONCLUSIONS.filter((conclusion) => conclusion !== "startup_failure"),
  ];
  if (status !== undefined && !known.includes(status))
    throw new Refusal(
      422,
      `Invalid request.\n\n${status} is not a member of ${JSON.stringify(known)}.`,
    );
  const created = asked("created");
  const isCreated = created === undefined ? () => true : createdFilter(created);
  const tests = [
    equals("event", (run) => run.event),
    equals("branch", (run) => run.headBranch),
    equals("head_sha", (run) => run.headSha),
    equals("actor", (run) => run.actor),
    equals("check_suite_id", (run) => String(run.id)),
    (run: WorkflowRun) =>
      status === undefined || run.status === status || run.conclusion === status,
    (run: WorkflowRun) => isCreated(run.createdAt),
  ];
  return {
    matches: (run) => tests.every((test) => test(run)),
    maxResults: FILTERS.some((name) => asked(name) !== undefined) ? MAX_FILTERED_RESULTS : Infinity,
  };
}

/**
 * The date syntax of GitHub's search: `>=X`, `>X`, `<=X`, `<X`, `A..B` with `*` for an open end, or
 * X alone. X is a day or a time; a time counts with the precision of a second.
 *
 * @throws Refusal 422 for anything else
 */
export function createdFilter(text: string): (at: Date) => boolean {
  const dots = text.indexOf("..", 1);
  const [from, to] = dots < 0 ? ["", ""] : [text.slice(0, dots), text.slice(dots + 2)];
  if (from !== "" && to !== "")
    return within(
      from === "*" ? -Infinity : span(from).fromMs,
      to === "*" ? Infinity : span(to).untilMs,
    );
  const [, operator = "", point = ""] = /^(>=|<=|>|<)?(.*)$/.exec(text) ?? [];
  const { fromMs, untilMs } = span(point);
  switch (operator) {
    case ">=":
      return within(fromMs, Infinity);
    case ">":
      return within(untilMs, Infinity);
    case "<=":
      return within(-Infinity, untilMs);
    case "<":
      return within(-Infinity, fromMs);
    default:
      return within(fromMs, untilMs);
  }
}

function within(fromMs: number, untilMs: number): (at: Date) => boolean {
  return (at) => at.getTime() >= fromMs && at.getTime() < untilMs;
}

function span(text: string): { readonly fromMs: number; readonly untilMs: number } {
  const fromMs = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)
    ? Date.parse(text.includes("T") && !/(Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text)
    : NaN;
  if (Number.isNaN(fromMs)) throw new Refusal(422, `Invalid request.\n\n"${text}" is not a date.`);
  const wholeMs = Math.floor(fromMs / SECOND_MS) * SECOND_MS;
  return { fromMs: wholeMs, untilMs: wholeMs + (text.includes("T") ? SECOND_MS : DAY_MS) };
}
