import type { Outcome } from "../domain/outcome";
import { verdictOf } from "../domain/outcome";
import type { Settlement, TimelineEntry } from "../domain/settlement";
import { escapeMarkdown } from "./markdown";

/** GitHub drops a summary above 1 MiB altogether (github-actions.md 2.1). */
const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_CELL_CHARACTERS = 2_000;

const SIGNS = { pass: "✅ pass", warning: "⚠️ warning", fail: "❌ fail", errored: "💥 errored" } as const;

export interface SummaryInput {
  readonly settlement: Settlement;
  readonly timeline: readonly TimelineEntry[];
  readonly runUrl: string;
  readonly bridgeUrl: string | undefined;
}

/** The story of a task as Markdown: what it was, what happened when, the verdict, the data, links both ways. */
export function summaryOf({ settlement, timeline, runUrl, bridgeUrl }: SummaryInput): string {
  const { assignment, outcome, mode } = settlement;
  const parts: string[] = [];
  const name = assignment ? `Task ${escapeMarkdown(assignment.task.name)}` : "Cloud Automation task";
  parts.push(`## ${name}: ${verdictText(settlement)}`, "", escapeMarkdown(firstLine(settlement.outcome?.message ?? settlement.message)), "");
  if (settlement.outcome && settlement.ended !== "answered") parts.push(`> ${escapeMarkdown(settlement.message)}`, "");
  if (assignment) {
    const { project, stage, service, type, keptnContext, id } = assignment.task;
    parts.push(
      "| | |", "| --- | --- |",
      row("Project / stage / service", [project, stage, service].filter(Boolean).join(" / ")),
      row("Event", type), row("Context", keptnContext), row("Triggered id", id), row("Mode", mode ?? ""),
      ...(bridgeUrl ? [`| Sequence | [in the Bridge](${bridgeUrl}) |`] : []),
      `| Run | [this run](${runUrl}) |`, "",
    );
  }
  if (timeline.length > 0) parts.push("### Timeline", "", "| time (UTC) | |", "| --- | --- |", ...timeline.map((entry) => `| ${new Date(entry.atMs).toISOString().slice(11, 23)} | ${escapeTicks(entry.text)} |`), "");
  if (outcome && Object.keys(outcome.data).length > 0) parts.push("### Data", "", "| field | value |", "| --- | --- |", ...Object.entries(outcome.data).map(([field, value]) => row(field, typeof value === "string" ? value : JSON.stringify(value))), "");
  if (outcome) parts.push(...detailsOf(outcome));
  return fit(parts.join("\n"));
}

function verdictText(settlement: Settlement): string {
  switch (settlement.ended) {
    case "answered":
    case "silent": return settlement.outcome ? SIGNS[verdictOf(settlement.outcome)] : "done";
    case "undelivered": return "📪 result not delivered";
    case "skipped": return "⏭️ skipped";
    case "handed-over": return "▶️ the following steps do the work";
    case "aborted": return "🛑 aborted";
    case "cancelled": return "🛑 cancelled";
    case "refused": return "⛔ not run";
  }
}

function detailsOf(outcome: Outcome): string[] {
  const [, ...rest] = outcome.message.split("\n");
  const text = rest.join("\n").trim();
  if (!text) return [];
  // A fence longer than any run of backticks in the text cannot be closed by it.
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return ["<details open><summary>Details</summary>", "", `${fence}text`, text.replace(/[^\P{Cc}\n\t]/gu, ""), fence, "", "</details>", ""];
}

function row(name: string, value: string): string {
  const text = value.length > MAX_CELL_CHARACTERS ? `${value.slice(0, MAX_CELL_CHARACTERS).toWellFormed()} …` : value;
  return `| ${escapeMarkdown(name)} | ${escapeMarkdown(text)} |`;
}

/** Our own timeline texts use backticks for event names; everything else in them is escaped. */
function escapeTicks(text: string): string {
  return text.split("`").map((part, i) => (i % 2 === 1 ? `\`${part.replace(/[^\w.]/g, "")}\`` : escapeMarkdown(part))).join("");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function fit(markdown: string): string {
  if (Buffer.byteLength(markdown) <= MAX_SUMMARY_BYTES) return markdown;
  const head = Buffer.from(markdown).subarray(0, MAX_SUMMARY_BYTES).toString("utf8");
  return `${head.slice(0, head.lastIndexOf("\n"))}\n\n… cut: the summary is limited to 1 MiB.\n`;
}
