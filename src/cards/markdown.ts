import type { Evaluation, Indicator } from "../domain/events/evaluation";
import { escapeMarkdown, factTable } from "../domain/text/markdown";
import type { Card, Link } from "./card";
import { headline } from "./card";
import {
  changeText,
  countsOf,
  scoreBar,
  scoreText,
  sortedIndicators,
  targetTexts,
  shownAs,
  valueBar,
} from "./indicators";
import { shortNumber } from "./numbers";

/** GitHub takes 65,536 of a comment and 65,535 of a check run. */
const MAX_MARKDOWN_CHARACTERS = 65_000;
/** How many objectives a table shows; fewer when that is too long. */
const ROWS = [100, 50, 20, 10, 5, 1];

/** A card for GitHub: comments, check runs and the job summary. */
export function cardMarkdown(card: Card, maxCharacters = MAX_MARKDOWN_CHARACTERS): string {
  for (const rows of ROWS) {
    const markdown = rendered(card, rows);
    if (markdown.length <= maxCharacters) return markdown;
  }
  const short = rendered(
    {
      ...card,
      facts: card.facts.slice(0, 3),
      text: card.text.slice(0, 1),
      links: card.links.slice(-2),
      evaluation: undefined,
    },
    0,
  );
  return short.length <= maxCharacters ? short : `### ${escaped(headline(card))}\n`;
}

function rendered(card: Card, rows: number): string {
  const { text, notes, facts, links, evaluation } = card;
  const parts = [
    `### ${escaped(headline(card))}`,
    ...notes.map((note) => `> [!WARNING]\n> ${escaped(note)}`),
    text.map(escaped).join("  \n"),
    ...(evaluation ? evaluationParts(evaluation, card, rows) : []),
    factTable(facts.map(({ name, value }) => [escaped(name), escaped(value)])).join("\n"),
    links.map(linkMarkdown).join(" · "),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/**
 * What a person looks for first comes first: the score, how many of which colour, then each
 * objective.
 */
function evaluationParts(evaluation: Evaluation, { goals }: Card, rows: number): string[] {
  const { score, indicators } = evaluation;
  const shown = sortedIndicators(evaluation).slice(0, rows);
  const more = indicators.length - shown.length;
  const remarks = [
    ...(shown.some(({ isKey }) => isKey)
      ? ["🔑 key objective: when it fails, the evaluation fails"]
      : []),
    ...(shown.some((indicator) => valueBar(indicator) !== "") ? ["┃ is the target"] : []),
    ...(more > 0 ? [`${more} more objectives are not shown`] : []),
  ];
  return [
    score === undefined
      ? ""
      : `**Score** \`${scoreBar(score, [goals.pass, goals.warning])}\` ${escaped(scoreText(score, goals))}`,
    countsOf(evaluation),
    objectives(shown),
    remarks.length > 0 ? `<sub>${remarks.join(" · ")}</sub>` : "",
  ];
}

interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  cell(indicator: Indicator): string;
}

/**
 * Columns in which nothing would stand are left out, and few are wide: GitHub shows a summary on
 * half a screen.
 */
function objectives(shown: readonly Indicator[]): string {
  const columns: readonly Column[] = [
    { title: "", cell: (indicator) => Object.values(shownAs(indicator)).join(" ") },
    {
      title: "objective",
      cell: ({ name, isKey, problem }) =>
        `**${escaped(name)}**${isKey ? " 🔑" : ""}${problem ? `<br>${escaped(problem)}` : ""}`,
    },
    {
      title: "value",
      isNumber: true,
      cell: ({ value }) => (value === undefined ? "" : escaped(shortNumber(value))),
    },
    {
      title: "against the target",
      cell: (indicator) => (valueBar(indicator) ? `\`${valueBar(indicator)}\`` : ""),
    },
    { title: "pass when", cell: (indicator) => lined(targetTexts(indicator).pass) },
    { title: "warning when", cell: (indicator) => lined(targetTexts(indicator).warning) },
    {
      title: "change",
      cell: (indicator) =>
        lined(
          changeText(indicator)
            ? [changeText(indicator), `before ${shortNumber(indicator.before ?? 0)}`]
            : [],
        ),
    },
  ];
  const used = columns
    .map((column) => ({ ...column, cells: shown.map((indicator) => column.cell(indicator)) }))
    .filter(({ cells }) => cells.some(Boolean));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  if (shown.length === 0) return "";
  return [
    line(used.map(({ title }) => title)),
    line(used.map(({ isNumber }) => (isNumber ? "---:" : ":---"))),
    ...shown.map((_, i) => line(used.map(({ cells }) => cells[i] ?? ""))),
  ].join("\n");
}

/** Each on a line that does not break. */
function lined(texts: readonly string[]): string {
  return texts.map((text) => unbroken(escaped(text))).join("<br>");
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** Parentheses and the like are encoded in the address already. */
function linkMarkdown({ label, url }: Link): string {
  return `[${escaped(label)}](<${url}>)`;
}

/** Also at the beginning of a line, where a number or an equals sign would format. */
function escaped(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(\d{1,9})\.(?=\s|$)/, "$1\\.")
    .replace(/^=/, "\\=");
}
