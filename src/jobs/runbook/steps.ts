import { escapeMarkdown } from "../../domain/text/markdown";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject, setOwn, textAt } from "../../domain/text/json";
import type { JobRequest } from "../core/job";
import { inMinutes } from "../core/values";
import { named } from "../workflow/runs";

/** One line of a runbook's log. Names and notes are foreign text. */
export interface Step {
  readonly name: string;
  readonly result: "passed" | "failed" | "skipped" | "unknown";
  /** How long it took, or what the script says about it; may be empty. */
  readonly note: string;
}

const PREFIX = "step.";
const MAX_STEPS = 100;
const MAX_NAME_CHARACTERS = 100;
const MAX_NOTE_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 4_000;
/** Every job has them, and they are none of the runbook's. */
const FRAME = ["Set up job", "Complete job"];

const RESULTS: Readonly<Record<string, Step["result"]>> = {
  passed: "passed",
  pass: "passed",
  success: "passed",
  succeeded: "passed",
  ok: "passed",
  done: "passed",
  neutral: "passed",
  failed: "failed",
  fail: "failed",
  failure: "failed",
  error: "failed",
  errored: "failed",
  broken: "failed",
  crashed: "failed",
  aborted: "failed",
  timeout: "failed",
  timed_out: "failed",
  cancelled: "failed",
  skipped: "skipped",
  skip: "skipped",
};

/**
 * Takes the lines `step.<name>=<result> <note>` out of what a script reported, in the order in
 * which it wrote them.
 */
export function stepsIn(data: JsonObject): {
  readonly steps: readonly Step[];
  readonly rest: JsonObject;
} {
  const steps: Step[] = [];
  const rest: JsonObject = {};
  for (const [name, value] of Object.entries(data)) {
    if (!name.startsWith(PREFIX)) setOwn(rest, name, value);
    else
      steps.push(
        stepOf(
          name.slice(PREFIX.length),
          typeof value === "string" ? value : JSON.stringify(value),
        ),
      );
  }
  return { steps: limited(steps), rest };
}

/** Of too many those that failed come first: they decide. */
function limited(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= MAX_STEPS) return steps;
  const hasFailed = ({ result }: Step) => result === "failed";
  return [...steps.filter(hasFailed), ...steps.filter((step) => !hasFailed(step))].slice(
    0,
    MAX_STEPS,
  );
}

function stepOf(name: string, text: string): Step {
  const [, word = "", note = ""] = /^\s*(\S*)\s*([^]*)$/.exec(text) ?? [];
  const result = getResult(word);
  return {
    name: short(name, MAX_NAME_CHARACTERS),
    result,
    note: short(result === "unknown" ? text : note, MAX_NOTE_CHARACTERS),
  };
}

function getResult(word: string): Step["result"] {
  const known = word.toLowerCase().replace(/[:;,.!]$/, "");
  return Object.hasOwn(RESULTS, known) ? (RESULTS[known] ?? "unknown") : "unknown";
}

/** The steps of a workflow run, by its jobs. @returns why they could not be read, as a sentence */
export async function stepsOfRun(
  runId: string,
  repository: string,
  { github, stop }: Pick<JobRequest, "github" | "stop">,
): Promise<readonly Step[] | string> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { ...named(repository), run_id: Number(runId), filter: "latest", per_page: 100 },
    stop,
  );
  if (!read.ok) return `The steps of run ${runId} could not be read: ${read.failure.message}.`;
  const jobs = listIn(read.value.data, "jobs");
  return limited(
    jobs.flatMap((job) =>
      listIn(job, "steps")
        .filter((step) => !FRAME.includes(textAt(step, "name")))
        .map((step) => runStepOf(step, jobs.length > 1 ? `${textAt(job, "name")} / ` : "")),
    ),
  );
}

function runStepOf(step: JsonObject, before: string): Step {
  const tookMs = Date.parse(textAt(step, "completed_at")) - Date.parse(textAt(step, "started_at"));
  const conclusion = textAt(step, "conclusion");
  const result = getResult(conclusion);
  const note = tookMs >= 0 ? inMinutes(tookMs) : conclusion || textAt(step, "status");
  return {
    name: short(`${before}${textAt(step, "name")}`, MAX_NAME_CHARACTERS),
    result,
    note: result === "skipped" ? "" : note,
  };
}

/** On one line each, as text for later tasks. */
export function stepsInWords(steps: readonly Step[]): string {
  const text = steps
    .map(({ name, result, note }) => `${name}: ${result}${note ? ` (${note})` : ""}`)
    .join("\n");
  return text.length <= MAX_TEXT_CHARACTERS
    ? text
    : `${text.slice(0, MAX_TEXT_CHARACTERS - 1).toWellFormed()}…`;
}

/** Markdown of the step log. */
export function stepLog(runbook: string, steps: readonly Step[]): string {
  const rows = steps.map(
    ({ name, result, note }, i) =>
      `| ${i + 1} | ${escapeMarkdown(name)} | ${SIGNS[result]} ${result} | ${escapeMarkdown(note)} |`,
  );
  return [
    `### Runbook ${escapeMarkdown(runbook)}`,
    "",
    "| | Step | Result | |",
    "| ---: | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

const SIGNS = {
  passed: "✅",
  failed: "❌",
  skipped: "⏭️",
  unknown: "❔",
} as const satisfies Readonly<Record<Step["result"], string>>;

function short(text: string, characters: number): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
  return line.length <= characters ? line : `${line.slice(0, characters - 1).toWellFormed()}…`;
}

function listIn(value: unknown, name: string): readonly JsonObject[] {
  const list = isJsonObject(value) ? getOwn(value, name) : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]).filter(isJsonObject) : [];
}
