import type { Evaluation } from "../domain/events/evaluation";
import type { Card } from "./card";
import { headline } from "./card";
import {
  countsOf,
  indicatorDetails,
  indicatorHead,
  scoreText,
  sortedIndicators,
} from "./indicators";

const MAX_INDICATORS = 50;

/**
 * A card as plain text: each fact on a line of its own, and no foreign text at the beginning of
 * one.
 */
export function cardText(card: Card): string {
  const { text, notes, facts, links, evaluation } = card;
  return [
    headline(card),
    ...notes.map((note) => `! ${note}`),
    ...text.map((line) => `  ${line}`),
    ...(evaluation ? evaluationLines(evaluation, card) : []),
    ...facts.map(({ name, value }) => `- ${name}: ${value}`),
    ...links.map(({ label, url }) => `- ${label}: ${url}`),
  ].join("\n");
}

function evaluationLines(evaluation: Evaluation, { goals }: Card): string[] {
  const { score, indicators } = evaluation;
  const shown = sortedIndicators(evaluation).slice(0, MAX_INDICATORS);
  return [
    ...(score === undefined ? [] : [`- Score: ${scoreText(score, goals)}`]),
    ...(indicators.length === 0 ? [] : [`- ${countsOf(evaluation)}`]),
    ...shown.map((indicator) => `- ${indicatorText(indicator)}`),
    ...(indicators.length > shown.length
      ? [`- … and ${indicators.length - shown.length} more objectives`]
      : []),
  ];
}

/**
 * `🔴 Error rate (key): 12.5, fail; should be <5 ✗; before 2.1, ▲ +495% worse`. Foreign text in it.
 */
function indicatorText(indicator: Evaluation["indicators"][number]): string {
  const { sign, name, end } = indicatorHead(indicator);
  return [`${sign} ${name}${end}`, indicatorDetails(indicator)].filter(Boolean).join("; ");
}
