import type { Json } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import type { Performed, Recipe } from "../http/perform";
import { performRecipe, recipeOf } from "../http/perform";
import type { JobRequest } from "../core/job";
import { textOf } from "../core/values";
import type { Work } from "../core/results";
import type { HttpParameter } from "../http/parameters";
import type { TicketKind } from "./kind";
import type { Keys } from "./mark";
import { keysOf } from "./mark";
import type { PlaceParameters } from "./parameters";
import type { Problem } from "../../domain/events/problem";
import { problemOf } from "../../domain/events/problem";

/** What an event and `with` say about the ticket that is meant. */
export interface Subject {
  readonly problem: Problem;
  readonly keys: Keys;
}

/** @param problemId  as `with` gives it, where the event tells none or another one */
export function subjectOf(
  { assignment: { task, event }, parameters }: JobRequest<Pick<PlaceParameters, "key">>,
  problemId?: string,
): Subject {
  const problem = problemOf(dataOf(event));
  return {
    problem: problemId === undefined ? problem : { ...problem, id: problemId },
    keys: keysOf(task, parameters.key, problemId ?? problem.id),
  };
}

/** What is done to a ticket, and to which kind. */
interface Deed {
  readonly kind: TicketKind;
  readonly act: "open" | "update" | "close";
  readonly keys: Keys;
}

/** What a service may call a ticket; anything else stays a field. */
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}#._/-]{0,59}$/u;

/** Sends the recipe of `with.http` instead of asking GitHub. @returns `undefined` without one */
export async function performedByRecipe(
  request: JobRequest<HttpParameter>,
  deed: Deed,
  card: Readonly<Record<string, string | undefined>>,
): Promise<Work | undefined> {
  const recipe = await recipeOf(request);
  if (!recipe) return undefined;
  const all: Readonly<Record<string, string | undefined>> = {
    kind: deed.kind.noun,
    ...withinLimits(card),
  };
  const filled = Object.fromEntries(
    Object.entries(all).filter((field): field is [string, string] => field[1] !== undefined),
  ) as Json;
  const work = await performRecipe(recipe, request, {
    key: deed.keys.lasting,
    with: request.parameters,
    card: filled,
  });
  // Of a warning the reason is told.
  return work.verdict === "pass" ? withMessage(work, sentenceOf(work, deed, recipe)) : work;
}

/** What Jira takes, the strictest of those we have recipes for that refuse what is longer. */
const MAX_TITLE_CHARACTERS = 255;
const MAX_TEXT_CHARACTERS = 32_000;

function withinLimits(
  card: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const cut = (text: string | undefined, limit: number) =>
    text === undefined || text.length <= limit
      ? text
      : `${text.slice(0, limit - 1).toWellFormed()}…`;
  return Object.fromEntries(
    Object.entries(card).map(([name, text]) => [
      name,
      cut(text, name === "title" ? MAX_TITLE_CHARACTERS : MAX_TEXT_CHARACTERS),
    ]),
  );
}

function withMessage(work: Work, message: string): Work {
  return { ...work, result: { ...work.result, report: { ...work.result.report, message } } };
}

/** In the words in which the jobs over GitHub's issues say it. */
function sentenceOf(
  { result, wasSo }: Performed,
  { kind, act, keys }: Deed,
  { find, requests }: Recipe,
): string {
  const { data } = result.report;
  const number = [kind.numberField, "issueNumber", "incidentNumber", "ticketNumber"]
    .map((name) => textOf(data, name))
    .find((text) => text !== undefined && NUMBER.test(text));
  const ticket =
    number === undefined
      ? `The ${kind.noun}`
      : `${kind.noun.charAt(0).toUpperCase()}${kind.noun.slice(1)} ${number}`;
  switch (act) {
    case "open":
      if (wasSo) return `${ticket} was there for ${keys.lasting} already; nothing new was opened.`;
      // A service that drops repetitions does not tell which one it was.
      return (
        `${ticket} was ` +
        `opened${!find && requests.some(({ isRepeatable, method }) => isRepeatable && method !== "GET" && method !== "HEAD") ? `, or was there for ${keys.lasting} already: the recipe does not look` : ""}.`
      );
    case "update":
      return `${ticket} ${wasSo ? "is as it should be; nothing had to be changed" : "was updated"}.`;
    case "close":
      return `${ticket} ${wasSo ? "was closed already" : "is closed"}.`;
  }
}
