import { firstLine } from "../domain/text/first-line";
import type { Outcome } from "../domain/counting/outcome";
import { verdictOf } from "../domain/counting/outcome";
import type { TaskResult, TimelineEntry } from "../domain/counting/task-result";
import { escapeMarkdown, factTable } from "../domain/text/markdown";
import { visible } from "../domain/text/visible";
import { httpUrl } from "../domain/text/web-address";

/** GitHub drops a summary above 1 MiB altogether (docs/reference/github-actions.md#size-limits). */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 4_096;
const NOTE_BYTES = 64;
const MAX_CELL_CHARACTERS = 2_000;
const MAX_OPEN_ROWS = 10;

const SIGNS = {
  pass: "✅ pass",
  warning: "⚠️ warning",
  fail: "❌ fail",
  errored: "💥 errored",
} as const;

/** The same of work that follows a task, in words that are no verdict. */
const DONE = {
  pass: "✅ done",
  warning: "⚠️ done with a warning",
  fail: "❌ failed",
  errored: "💥 errored",
} as const;

interface SummaryInput {
  readonly taskResult: TaskResult;
  readonly timeline: readonly TimelineEntry[];
  readonly runUrl: string;
  readonly bridgeUrl: string | undefined;
  /** The chart of what was measured. */
  readonly chart?: string;
  /** Of the limit, what others have written already. */
  readonly takenBytes?: number;
}

/**
 * The story of a task as Markdown: the verdict and why, what was measured, the end of the log; then
 * what task it was, what was reported, and what happened when.
 */
export function summaryOf({
  taskResult,
  timeline,
  runUrl,
  bridgeUrl,
  chart,
  takenBytes = 0,
}: SummaryInput): string {
  const { outcome } = taskResult;
  const parts = [
    headingOf(taskResult),
    "",
    escapeMarkdown(firstLine(outcome?.message ?? taskResult.message)),
    "",
  ];
  if (outcome && taskResult.ended !== "answered" && taskResult.ended !== "silent")
    parts.push(`> ${escapeMarkdown(taskResult.message)}`, "");
  if (chart) parts.push(chart);
  if (outcome) parts.push(...detailsOf(outcome));
  parts.push(...taskOf(taskResult, runUrl, bridgeUrl));
  if (outcome) parts.push(...dataOf(outcome));
  parts.push(...timelineOf(timeline));
  if (outcome && taskResult.finished?.isCut) parts.push(...wholeData(outcome));
  return fit(parts.join("\n"), MAX_SUMMARY_BYTES - takenBytes);
}

function taskOf(taskResult: TaskResult, runUrl: string, bridgeUrl: string | undefined): string[] {
  const { assignment, outcome, mode } = taskResult;
  if (!assignment) return [];
  const { project, stage, service, type, keptnContext, id } = assignment.task;
  const sequence = escapeMarkdown(keptnContext);
  return titled(
    "Task",
    factTable([
      row("Project / stage / service", [project, stage, service].filter(Boolean).join(" / ")),
      ["Sequence", bridgeUrl ? `[${sequence}](${bridgeUrl})` : sequence],
      row("Event", type),
      row("Triggered id", id),
      row("Mode", mode ?? ""),
      ...(isNews(taskResult) && outcome
        ? [row("Result of this run", SIGNS[verdictOf(outcome)])]
        : []),
      ["Run", `[this run](${runUrl})`],
    ]),
  );
}

function timelineOf(timeline: readonly TimelineEntry[]): string[] {
  if (timeline.length === 0) return [];
  return titled("Timeline", [
    "| time (UTC) | |",
    "| :--- | :--- |",
    ...timeline.map(
      ({ atMs, text }) =>
        `| ${new Date(atMs).toISOString().slice(11, 23)} | ${escapeTicks(text)} |`,
    ),
  ]);
}

/**
 * What nobody waits for has a verdict of its own, which stands beside ours: a told failure is a
 * failure, well told.
 */
function headingOf(taskResult: TaskResult): string {
  const { assignment, outcome } = taskResult;
  if (!assignment) return `## Cloud Automation task: ${verdictText(taskResult)}`;
  const { name, kind } = assignment.task;
  if (!isNews(taskResult)) return `## Task ${escapeMarkdown(name)}: ${verdictText(taskResult)}`;
  const end =
    taskResult.ended === "silent" && outcome ? DONE[verdictOf(outcome)] : verdictText(taskResult);
  return `## This run, after ${escapeMarkdown(`${name}.${kind}`)}: ${end}`;
}

/** The event is not a task of ours, but tells of one. */
function isNews({ assignment }: TaskResult): boolean {
  return assignment !== undefined && assignment.task.kind !== "triggered";
}

function titled(title: string, lines: readonly string[]): string[] {
  return [`### ${title}`, "", ...lines, ""];
}

/** What later tasks get. Many rows, most of them measured and shown above, would bury the rest. */
function dataOf({ data }: Outcome): string[] {
  const rows = Object.entries(data).map(([field, value]) =>
    row(field, typeof value === "string" ? value : JSON.stringify(value)),
  );
  if (rows.length === 0) return [];
  const table = [
    "| field | value |",
    "| :--- | :--- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ];
  return rows.length <= MAX_OPEN_ROWS
    ? titled("Data", table)
    : titled("Data", [
        `<details><summary>${rows.length} fields for later tasks</summary>`,
        "",
        ...table,
        "",
        "</details>",
      ]);
}

function verdictText(taskResult: TaskResult): string {
  switch (taskResult.ended) {
    case "answered":
    case "silent":
      return taskResult.outcome ? SIGNS[verdictOf(taskResult.outcome)] : "done";
    case "undelivered":
      return "📪 result not delivered";
    case "skipped":
      return "⏭️ skipped";
    case "handed-over":
      return "▶️ the following steps do the work";
    case "parked":
      return "⏸️ waiting";
    case "aborted":
      return "🛑 aborted";
    case "cancelled":
      return "🛑 cancelled";
    case "refused":
      return "⛔ not run";
  }
}

function detailsOf(outcome: Outcome): string[] {
  const [, ...rest] = outcome.message.split("\n");
  const text = rest.join("\n").trim();
  if (!text) return [];
  return [
    "<details open><summary>Details</summary>",
    "",
    ...fenced(text, "text"),
    "",
    "</details>",
    "",
  ];
}

/** A fence longer than any run of backticks in the text cannot be closed by it. */
function fenced(text: string, language: string): string[] {
  const longest = [...text.matchAll(/`+/g)].reduce((max, [run]) => Math.max(max, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, visible(text).replace(/[^\P{Cc}\n\t]/gu, ""), fence];
}

/** Addresses can be opened; everything else is text. */
function row(name: string, value: string): readonly [name: string, value: string] {
  const url = httpUrl(value);
  const text =
    value.length > MAX_CELL_CHARACTERS
      ? `${value.slice(0, MAX_CELL_CHARACTERS).toWellFormed()} …`
      : value;
  return [
    escapeMarkdown(name),
    url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${url}>)`,
  ];
}

/** Our own timeline texts use backticks for event names; everything else in them is escaped. */
function escapeTicks(text: string): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 1 ? `\`${part.replace(/[^\w.]/g, "")}\`` : escapeMarkdown(part)))
    .join("");
}

/** What the event had to cut. */
function wholeData({ data }: Outcome): string[] {
  return [
    "<details><summary>All reported data</summary>",
    "",
    ...fenced(JSON.stringify(data, null, 2), "json"),
    "",
    "</details>",
    "",
  ];
}

function fit(markdown: string, maxBytes: number): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  const head = Buffer.from(markdown)
    .subarray(0, Math.max(0, maxBytes - NOTE_BYTES))
    .toString("utf8");
  return `${head.slice(0, head.lastIndexOf("\n"))}\n\n… cut: the summary is limited to 1 MiB.\n`;
}
