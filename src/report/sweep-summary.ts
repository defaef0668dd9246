import { escapeMarkdown } from "../domain/text/markdown";
import { timeText } from "../domain/text/time-text";

/** One row of the sweep's table. */
export interface SweepRow {
  readonly project: string;
  readonly task: string;
  readonly stage: string;
  readonly service: string;
  readonly triggeredId: string;
  readonly sentMs: number;
  readonly did: "left" | "finished" | "delivered" | "failed" | "would finish" | "would deliver";
  readonly why: string;
}

const MAX_ROWS = 500;
/** What needs a person comes first. */
const WORDS: Readonly<Record<SweepRow["did"], string>> = {
  failed: "❌ failed",
  finished: "🧹 finished",
  "would finish": "🧹 would finish",
  delivered: "📬 delivered",
  "would deliver": "📬 would deliver",
  left: "➖ left alone",
};

/** What the sweep found and did, as Markdown. */
export function sweepSummaryOf(
  rows: readonly SweepRow[],
  problems: readonly string[],
  isDryRun: boolean,
): string {
  const parts = [`## Sweep${isDryRun ? " (dry run: nothing was sent)" : ""}`, ""];
  for (const problem of problems) parts.push(`> [!WARNING]\n> ${escapeMarkdown(problem)}`, "");
  if (rows.length === 0)
    return [...parts, problems.length > 0 ? "No other task is open." : "No task is open.", ""].join(
      "\n",
    );
  const known = Object.keys(WORDS);
  const sorted = [...rows].sort((a, b) => known.indexOf(a.did) - known.indexOf(b.did));
  parts.push(`${rows.length} open task${rows.length === 1 ? "" : "s"}: ${counted(sorted)}`, "");
  parts.push(
    "| | task | why | triggered |",
    "| :--- | :--- | :--- | :--- |",
    ...sorted.slice(0, MAX_ROWS).map(line),
  );
  if (rows.length > MAX_ROWS) parts.push("", `… and ${rows.length - MAX_ROWS} more.`);
  return [...parts, ""].join("\n");
}

/** `🧹 1 finished · ➖ 2 left alone` */
function counted(rows: readonly SweepRow[]): string {
  const counts = new Map<SweepRow["did"], number>();
  for (const { did } of rows) counts.set(did, (counts.get(did) ?? 0) + 1);
  return [...counts].map(([did, count]) => WORDS[did].replace(" ", ` ${count} `)).join(" · ");
}

function line({ project, task, stage, service, triggeredId, sentMs, did, why }: SweepRow): string {
  // A narrow column would break it at hyphens, too.
  const when = Number.isNaN(sentMs)
    ? "?"
    : timeText(new Date(sentMs).toISOString()).replaceAll("-", "\u2011").replaceAll(" ", "\u00a0");
  const name = escapeMarkdown(`${task} of ${service} in ${stage}, project ${project}`);
  const what = `${name}<br><sub>${escapeMarkdown(triggeredId)}</sub>`;
  return `| ${[WORDS[did].replaceAll(" ", "\u00a0"), what, escapeMarkdown(why), when].join(" | ")} |`;
}
