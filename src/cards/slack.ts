import type { Indicator } from "../domain/events/evaluation";
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

/** Limits of Block Kit. */
const MAX_BLOCKS = 50;
const MAX_HEADER_CHARACTERS = 150;
const MAX_SECTION_CHARACTERS = 3_000;
const MAX_FIELDS = 10;
const MAX_FIELD_CHARACTERS = 2_000;
const MAX_INDICATORS = 30;
/** So that the links fit into one text. */
const MAX_LINKS_CHARACTERS = 2_900;
const LINK_SEPARATOR = "  ·  ";

/**
 * A card as a Slack message, for an incoming webhook or `chat.postMessage`. Foreign text stands in
 * `plain_text` objects, where nothing formats; only links are `mrkdwn`, with an address that cannot
 * end them.
 */
export function cardSlack(card: Card): JsonObject {
  const { text, notes, facts, links, evaluation } = card;
  const blocks: JsonObject[] = [
    { type: "header", text: plain(headline(card), MAX_HEADER_CHARACTERS) },
    ...notes.map((note) => section(`⚠️ ${note}`)),
    ...(text.length > 0 ? [section(text.join("\n"))] : []),
  ];
  if (evaluation) {
    const score =
      evaluation.score === undefined
        ? []
        : [
            "Score " +
              `${scoreBar(evaluation.score, [card.goals.pass, card.goals.warning])} ` +
              `${scoreText(evaluation.score, card.goals)}`,
          ];
    const summary = [...score, ...(evaluation.indicators.length > 0 ? [countsOf(evaluation)] : [])];
    if (summary.length > 0) blocks.push(section(summary.join("\n")));
    const indicators = sortedIndicators(evaluation);
    for (const indicator of indicators.slice(0, MAX_INDICATORS))
      blocks.push(section(indicatorText(indicator)));
    if (indicators.length > MAX_INDICATORS)
      blocks.push(section(`… and ${indicators.length - MAX_INDICATORS} more objectives`));
  }
  for (let i = 0; i < facts.length; i += MAX_FIELDS) {
    blocks.push({
      type: "section",
      fields: facts
        .slice(i, i + MAX_FIELDS)
        .map(({ name, value }) => plain(`${name}: ${value}`, MAX_FIELD_CHARACTERS)),
    });
  }
  const linked = links.map(
    ({ label, url }) => `<${escapeSlack(url)}|${escapeSlack(label).replaceAll("|", "¦")}>`,
  );
  const line = linked.reduceRight<string[]>(
    (kept, link) =>
      [link, ...kept].join(LINK_SEPARATOR).length > MAX_LINKS_CHARACTERS ? kept : [link, ...kept],
    [],
  );
  if (line.length > 0)
    blocks.push({
      type: "context",
      elements: [{ type: "mrkdwn", text: line.join(LINK_SEPARATOR), verbatim: true }],
    });
  return {
    // What notifications and screen readers show.
    text: escapeSlack(unlinked(headline(card))),
    mrkdwn: false,
    blocks:
      blocks.length <= MAX_BLOCKS
        ? blocks
        : [...blocks.slice(0, MAX_BLOCKS - 1), ...blocks.slice(-1)],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** What there is to see on the first line, why on a second one. */
function indicatorText(indicator: Indicator): string {
  const { sign, name, end } = indicatorHead(indicator);
  return [`${sign} ${name}${end}`, indicatorDetails(indicator)].filter(Boolean).join("\n");
}

/** The three characters by which mentions, links and commands begin. */
function escapeSlack(text: string): string {
  return text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c);
}

function section(text: string): JsonObject {
  return { type: "section", text: plain(text, MAX_SECTION_CHARACTERS) };
}

/** An empty one is refused. */
function plain(text: string, maxCharacters: number): JsonObject {
  const whole = unlinked(text);
  const cut =
    whole.length <= maxCharacters
      ? whole
      : `${whole
          .slice(0, maxCharacters - 1)
          .toWellFormed()
          .replace(/\ufffd$/, "")}…`;
  return { type: "plain_text", text: cut || " ", emoji: false };
}
