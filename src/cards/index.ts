import type { JsonObject } from "../domain/text/json";
import type { Card } from "./card";
import { dataOfCard, headline } from "./card";
import { cardMarkdown } from "./markdown";
import { cardSlack } from "./slack";
import { cardTeams } from "./teams";
import { cardText } from "./text";

export type { Card, CardOptions, Fact, Link, ScoreGoals } from "./card";
export { cardOf, headline, ticketNumbers } from "./card";
export { httpUrl } from "../domain/text/web-address";
export { cardMarkdown } from "./markdown";
export { cardText } from "./text";
export type { Subject } from "./subjects";
export { SUBJECTS } from "./subjects";
export { escapeMarkdown } from "../domain/text/markdown";

/** A card in every form, for recipes and webhooks: `${{ card.slack }}` is a whole message. */
export function cardContext(card: Card): JsonObject {
  return {
    title: headline(card),
    text: cardText(card),
    markdown: cardMarkdown(card),
    slack: cardSlack(card),
    teams: cardTeams(card),
    data: dataOfCard(card),
  };
}
