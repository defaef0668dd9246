import type { Masker } from "../domain/text/masking";
import { escapeMarkdown, factTable } from "../domain/text/markdown";
import type { Ending } from "./ending";
import type { TriggerConfig } from "./inputs";
import { brief, progressEntry } from "./progress";
import { lastEvaluation, oneLine } from "./verdict";

const MAX_CELL_CHARACTERS = 300;
/** Together far below the 1 MiB at which GitHub drops a summary. */
const MAX_EVENTS = 200;
const MAX_INDICATORS = 100;
const SIGNS: Readonly<Record<string, string>> = {
  pass: "✅ pass",
  warning: "⚠️ warning",
  fail: "❌ fail",
};

const COLOURS: Readonly<Record<string, string>> = {
  pass: "🟢",
  warning: "🟡",
  fail: "🔴",
  info: "⚪",
};

/**
 * The story of a sequence as Markdown: what it was, the verdict, each measured objective, each
 * event.
 */
export function triggerSummary(
  ending: Ending,
  config: TriggerConfig | undefined,
  link: string | undefined,
  mask: Masker,
): string {
  const cell = (text: string) => escapeMarkdown(oneLine(brief(mask(text), MAX_CELL_CHARACTERS)));
  const title = config ? `Sequence ${cell(config.sequence)}` : "Sequence";
  const parts = [`## ${title}: ${verdictText(ending)}`, "", cell(ending.message), ""];
  if (config) {
    const { project, stage, service } = config.scope;
    // `finished` and `succeeded` beside a red verdict would only confuse; they are outputs.
    const state: readonly (readonly [string, string])[] =
      ending.kind === "verdict"
        ? []
        : [
            ["State", ending.state],
            ["Status", ending.status],
          ];
    const rows: readonly (readonly [string, string])[] = [
      ["Project / stage / service", `${project} / ${stage} / ${service}`],
      ...state,
      ["Score", ending.score],
      ["Context", ending.keptnContext],
    ];
    parts.push(
      ...factTable([
        ...rows.filter(([, value]) => value).map(([name, value]) => [name, cell(value)] as const),
        ...(link && ending.keptnContext ? [["Sequence", `[in the Bridge](${link})`] as const] : []),
      ]),
      "",
    );
  }
  const indicators = lastEvaluation(ending.events)?.indicators ?? [];
  if (indicators.length > 0) {
    parts.push(
      "### Evaluation",
      "",
      "| | objective | value | |",
      "| :--- | :--- | :--- | :--- |",
      ...indicators
        .slice(0, MAX_INDICATORS)
        .map(
          ({ name, value, status }) =>
            `| ${COLOURS[status] ?? ""} | ${cell(name)} | ${cell(value)} | ${cell(status)} |`,
        ),
      ...more(indicators.length - MAX_INDICATORS),
      "",
    );
  }
  const entries = ending.events.map(progressEntry).filter((entry) => entry !== undefined);
  if (entries.length > 0) {
    const rows = entries
      .slice(0, MAX_EVENTS)
      .map(
        ({ time, stage, what, by, result, message }) =>
          "| " +
          `${[cell(time), cell(stage), cell(what), Object.hasOwn(SIGNS, result) ? SIGNS[result] : cell(result), cell(senderText(by)), cell(message)].join(" | ")} ` +
          "|",
      );
    parts.push(
      "### Events",
      "",
      "| time (UTC) | stage | event | result | by | message |",
      "| :--- | :--- | :--- | :--- | :--- | :--- |",
      ...rows,
      ...more(entries.length - MAX_EVENTS),
      "",
    );
  }
  return parts.join("\n");
}

/**
 * Runs of GitHub sign with their address, which is long; the part that tells them apart is enough.
 */
function senderText(source: string): string {
  const [, repository, run] =
    /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(
      source,
    ) ?? [];
  return run === undefined ? source : `run ${run} of ${repository}`;
}

function more(count: number): string[] {
  return count > 0 ? ["", `… and ${count} more.`] : [];
}

function verdictText({ kind, result }: Ending): string {
  switch (kind) {
    case "verdict":
      return SIGNS[result] ?? "";
    case "started":
      return "▶️ started";
    case "timed-out":
      return "⏳ not over in time";
    case "cancelled":
      return "🛑 cancelled";
    case "refused":
      return "⛔ not started";
    case "unclear":
    case "unseen":
    case "unreadable":
      return "❔ no verdict";
  }
}
