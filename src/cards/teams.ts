import type { Evaluation, Indicator } from "../domain/events/evaluation";
import type { JsonObject } from "../domain/text/json";
import type { Card } from "./card";
import { headline } from "./card";
import { unlinked } from "./foreign-text";
import {
  countsOf,
  indicatorDetails,
  indicatorHead,
  scoreBar,
  scoreText,
  sortedIndicators,
} from "./indicators";

/** Teams takes 28 KB; the rest is for what a recipe adds. */
const MAX_BYTES = 26 * 1024;
const ROWS = [40, 20, 10, 5, 0];
const MAX_ACTIONS = 6;

/**
 * A card as a Teams message with an adaptive card, for a workflow's webhook. In a `TextBlock` or a
 * `Fact` Teams reads Markdown; foreign text therefore stands in text runs, which are never
 * formatted.
 */
export function cardTeams(card: Card): JsonObject {
  for (const rows of ROWS) {
    const fitting = message(card, rows);
    if (Buffer.byteLength(JSON.stringify(fitting)) <= MAX_BYTES) return fitting;
  }
  return message({ ...card, facts: [], text: [], links: card.links.slice(-2) }, 0);
}

function message(card: Card, rows: number): JsonObject {
  const { text, notes, facts, links, evaluation } = card;
  const body: JsonObject[] = [
    runs([{ text: headline(card), size: "Large", weight: "Bolder" }]),
    ...notes.map((note) => ({
      type: "Container",
      style: "warning",
      items: [runs([{ text: note, weight: "Bolder" }])],
    })),
    ...text.map((line) => runs([{ text: line }])),
    ...(evaluation ? evaluationItems(evaluation, card, rows) : []),
    ...facts.map(({ name, value }, i) =>
      runs(
        [{ text: `${name}: `, weight: "Bolder" }, { text: value }],
        i === 0 ? undefined : "Small",
      ),
    ),
  ];
  const actions = links
    .slice(-MAX_ACTIONS)
    .map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url }));
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    body,
    ...(actions.length > 0 && { actions }),
  };
  return {
    type: "message",
    attachments: [
      { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content },
    ],
  };
}

function evaluationItems(evaluation: Evaluation, { goals }: Card, rows: number): JsonObject[] {
  const { score, indicators } = evaluation;
  const shown = sortedIndicators(evaluation).slice(0, rows);
  return [
    ...(score === undefined
      ? []
      : [
          runs([
            { text: "Score ", weight: "Bolder" },
            { text: scoreBar(score, [goals.pass, goals.warning]), fontType: "Monospace" },
            { text: ` ${scoreText(score, goals)}` },
          ]),
        ]),
    ...(indicators.length === 0 ? [] : [runs([{ text: countsOf(evaluation) }])]),
    ...shown.flatMap(indicatorItems),
    ...(indicators.length > shown.length
      ? [runs([{ text: `… and ${indicators.length - shown.length} more objectives` }])]
      : []),
  ];
}

/** What there is to see on the first line, why on a smaller one below it. */
function indicatorItems(indicator: Indicator): JsonObject[] {
  const { sign, name, end } = indicatorHead(indicator);
  const details = indicatorDetails(indicator);
  return [
    runs([{ text: `${sign} ` }, { text: name, weight: "Bolder" }, { text: end }]),
    ...(details ? [runs([{ text: details, size: "Small", isSubtle: true }], "None")] : []),
  ];
}

interface Run {
  readonly text: string;
  readonly size?: "Large" | "Small";
  readonly weight?: "Bolder";
  readonly fontType?: "Monospace";
  readonly isSubtle?: true;
}

/** @param spacing  above it, where it is not the usual one */
function runs(inlines: readonly Run[], spacing?: "None" | "Small"): JsonObject {
  return {
    type: "RichTextBlock",
    ...(spacing && { spacing }),
    inlines: inlines.map(({ text, ...style }) => ({
      type: "TextRun",
      text: unlinked(text),
      ...style,
    })),
  };
}
