import { escapeMarkdown } from "./markdown";

/** One row of the sweep's table. */
export interface SweepRow {
  readonly project: string;
  readonly task: string;
  readonly stage: string;
  readonly service: string;
  readonly triggeredId: string;
  readonly sentMs: number;
  readonly did: string;
  readonly why: string;
}

const MAX_ROWS = 500;

/** What the sweep found and did, as Markdown. */
export function sweepSummaryOf(rows: readonly SweepRow[], problems: readonly string[], isDryRun: boolean): string {
  const parts = [`## Sweep${isDryRun ? " (dry run: nothing was sent)" : ""}`, ""];
  if (rows.length === 0) parts.push("No task is open.", "");
  else {
    parts.push("| task | where | triggered (UTC) | | why |", "| --- | --- | --- | --- | --- |");
    for (const row of rows.slice(0, MAX_ROWS)) {
      const where = [row.project, row.stage, row.service].join(" / ");
      const when = Number.isNaN(row.sentMs) ? "?" : new Date(row.sentMs).toISOString().slice(0, 19).replace("T", " ");
      parts.push(`| ${[`${row.task}`, row.triggeredId].map(escapeMarkdown).join("<br>")} | ${escapeMarkdown(where)} | ${when} | ${escapeMarkdown(row.did)} | ${escapeMarkdown(row.why)} |`);
    }
    if (rows.length > MAX_ROWS) parts.push("", `… and ${rows.length - MAX_ROWS} more.`);
    parts.push("");
  }
  for (const problem of problems) parts.push(`> ⚠️ ${escapeMarkdown(problem)}`, "");
  return parts.join("\n");
}
