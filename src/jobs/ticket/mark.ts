import { createHash } from "node:crypto";
import type { Task } from "../../domain/task";
import type { TicketKind } from "./kind";

/** By what a ticket is found again (docs/jobs.md#tickets). */
export interface Keys {
  /** `keptn-<triggered id>`: the task that opened it. */
  readonly task: string;
  /**
   * `key-<given>` or `problem-<problem id>`, else `context-<shkeptncontext>`: what later tasks of
   * the same thing know, too.
   */
  readonly lasting: string;
  /** Tasks with the same lasting key mean the same ticket; a context is only where they ran. */
  readonly isShared: boolean;
}

/** What the first line of a ticket says. */
export interface Mark {
  readonly noun: string;
  readonly keys: readonly string[];
}

const NAME = "cloud-automation:";
/** Longer ids would fill the body. */
const MAX_ID_CHARACTERS = 200;
/** At the very beginning, where no text of an event ever stands. */
const MARK =
  /^\ufeff?<!-- cloud-automation: (issue|incident|comment)((?: [\w!'()*.~%-]{1,700}){1,8}) -->/;

/**
 * @param given      the parameter `key`, which stands for everything else
 * @param problemId  as the problem's source calls it
 */
export function keysOf(
  { id, keptnContext }: Pick<Task, "id" | "keptnContext">,
  given: string | undefined,
  problemId: string | undefined,
): Keys {
  const task = keyOf("keptn", id);
  if (given !== undefined) return { task, lasting: keyOf("key", given), isShared: true };
  if (problemId !== undefined)
    return { task, lasting: keyOf("problem", problemId), isShared: true };
  return { task, lasting: keyOf("context", keptnContext), isShared: false };
}

/** No id can end the comment it stands in, since `>` and spaces are encoded. */
function keyOf(kind: string, id: string): string {
  const encoded = encodeURIComponent(id.toWellFormed());
  return `${kind}-${encoded.length <= MAX_ID_CHARACTERS ? encoded : `sha256-${createHash("sha256").update(id).digest("hex")}`}`;
}

export function ticketMark({ noun }: Pick<TicketKind, "noun">, { task, lasting }: Keys): string {
  return markOf(noun, [task, lasting]);
}

/** @param purpose  tells two comments of one task apart */
export function commentMark({ task }: Keys, purpose: string): string {
  return markOf("comment", [task, purpose]);
}

function markOf(noun: string, keys: readonly string[]): string {
  return `<!-- ${NAME} ${noun} ${keys.join(" ")} -->`;
}

/** @returns `undefined` for a text that does not begin with a mark */
export function readMark(text: string): Mark | undefined {
  const [, noun, keys] = MARK.exec(text) ?? [];
  return noun === undefined || keys === undefined
    ? undefined
    : { noun, keys: keys.trim().split(" ") };
}

const SECTION = "section";

/** @param name  as the schema of the parameter lets it through */
function sectionMarks(name: string): readonly [begin: string, end: string] {
  return [`<!-- ${NAME} ${SECTION} ${name} -->`, `<!-- ${NAME} end of ${SECTION} ${name} -->`];
}

export function sectionOf(name: string, text: string): string {
  const [begin, end] = sectionMarks(name);
  return `${begin}\n${text}\n${end}`;
}

/** The body with the section's text replaced; a body without the section gets it at its end. */
export function withSection(body: string, name: string, text: string): string {
  const [begin, end] = sectionMarks(name);
  const from = body.indexOf(begin);
  const to = from < 0 ? -1 : body.indexOf(end, from + begin.length);
  if (to < 0) return `${body.trimEnd()}\n\n${sectionOf(name, text)}`;
  return body.slice(0, from) + sectionOf(name, text) + body.slice(to + end.length);
}

/** Foreign Markdown without the marks that could be taken for ours: they become readable text. */
export function withoutMarks(markdown: string): string {
  return markdown.toWellFormed().replace(/<!--(?=\s*cloud-automation)/gi, "&lt;!--");
}
