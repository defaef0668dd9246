import { createHash } from "node:crypto";
import { APPROVAL_TASK } from "./counting/event-counts";
import { parseTaskEventType } from "./events/event-type";
import type { JsonObject } from "./text/json";
import { getOwn, objectAt, parsedObject, textAt } from "./text/json";
import type { Task } from "./task";
import { dataOf } from "./task";

/** All questions of this action carry it, so that they are found by one request. */
export const QUESTION_LABEL = "cloud-automation-approval";

const VERSION = 1;
const MARKS = /<!-- cloud-automation-approval ([\w-]{1,8000}) -->/g;
const MAX_REASON_CHARACTERS = 500;

type Strategy =
  /** The control plane decides by itself, with this verdict. */
  | { readonly kind: "automatic"; readonly verdict: "pass" | "fail"; readonly reason: string }
  | { readonly kind: "manual" };

/**
 * What the approval-service does about an approval (docs/reference/keptn.md#approvals): a missing
 * property means manual.
 */
export function strategyOf(event: JsonObject): Strategy {
  const data = dataOf(event);
  const evaluation = objectAt(data, "evaluation");
  const result = textAt(data, "result") || textAt(evaluation, "result");
  if (result === "fail")
    return {
      kind: "automatic",
      verdict: "fail",
      reason: "the stage before failed, so the control plane denies by itself",
    };
  const isAutomatic =
    (result === "pass" || result === "warning") &&
    textAt(objectAt(data, APPROVAL_TASK), result) === "automatic";
  return isAutomatic
    ? {
        kind: "automatic",
        verdict: "pass",
        reason: `the shipyard says ${result}: automatic, so the control plane approves by itself`,
      }
    : { kind: "manual" };
}

export interface Command {
  readonly decision: "approved" | "denied";
  /** One line; empty for none. */
  readonly reason: string;
}

/**
 * Punctuation may stand behind the word, but no letter; what follows is the reason, on the next
 * lines, too.
 */
const COMMAND = /^\/(approve|deny)(?:[^\S\r\n]*[:,.!–—-](?=\s|$))?(?:\s+([^]*))?$/i;

/**
 * A comment that answers: it begins with `/approve` or `/deny`, without a blank before it, and does
 * not say the other one, too.
 */
export function parseCommand(comment: string): Command | undefined {
  const [, word, rest = ""] = COMMAND.exec(comment) ?? [];
  if (word === undefined) return undefined;
  const decision = word.toLowerCase() === "approve" ? "approved" : "denied";
  if (wordsIn(rest).includes(decision === "approved" ? "/deny" : "/approve")) return undefined;
  const reason = rest
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MAX_REASON_CHARACTERS)
    .toWellFormed();
  return { decision, reason };
}

/** Of what is said, and not of what is quoted. */
function wordsIn(text: string): string[] {
  const said = text.split(/[\r\n]/).filter((line) => !line.startsWith(">"));
  return said.flatMap((line) => line.toLowerCase().split(/[\s:,.!?;]/));
}

/**
 * What the workflows start a runner for, by `startsWith` in their `if`: answers, and words such as
 * `/approved` that were meant as one.
 */
export function beginsLikeCommand(comment: string): boolean {
  return /^\/(?:approve|deny)/i.test(comment);
}

/** What a question remembers about its task, unseen in the body of its issue. */
export interface Question {
  readonly task: Task;
  /** The run attempt that asked: the answer is given in its name. */
  readonly source: string;
  /**
   * Run attempts of further dispatches of the task, which wait for the same answer; absent for
   * none.
   */
  readonly also?: readonly string[];
  /** ISO time. */
  readonly deadline: string;
  /** ISO time after which the sweep reminds once; absent for never. */
  readonly remindAt?: string;
}

/**
 * As a comment of Markdown: no text of the event can end it early. Each run that asks writes one.
 */
export function writeQuestion(question: Omit<Question, "also">): string {
  return (
    "<!-- cloud-automation-approval " +
    `${Buffer.from(JSON.stringify({ version: VERSION, ...question })).toString("base64url")} ` +
    "-->"
  );
}

/**
 * What people read in a question, as a short key: its title and body without our marks, which runs
 * of further dispatches add. Whoever may edit issues can change them, and the key tells.
 */
export function textKey(title: string, body: string): string {
  const read = body.replace(MARKS, "").replace(/\r\n?/g, "\n").trim();
  return createHash("sha256")
    .update(JSON.stringify([title.trim(), read]))
    .digest("hex");
}

/** @returns `undefined` for a body that {@link writeQuestion} has not written to */
export function readQuestion(body: string): Question | undefined {
  const [first, ...more] = [...body.matchAll(MARKS)].map(([, mark = ""]) => readMark(mark));
  const also = more.flatMap((other) =>
    first && other && isSameTask(other.task, first.task) ? [other.source] : [],
  );
  return first && (also.length > 0 ? { ...first, also } : first);
}

/** Ids are unique in one project only. */
export function isSameTask(
  a: Pick<Task, "type" | "id" | "project">,
  b: Pick<Task, "type" | "id" | "project">,
): boolean {
  return a.id === b.id && a.type === b.type && a.project === b.project;
}

const TASK_FIELDS = ["type", "id", "keptnContext", "project", "stage", "service"] as const;

function readMark(mark: string): Question | undefined {
  const parsed = parsedObject(Buffer.from(mark, "base64url").toString("utf8"));
  if (!parsed || getOwn(parsed, "version") !== VERSION) return undefined;
  const task = linesIn(objectAt(parsed, "task"), TASK_FIELDS);
  const asked = linesIn(parsed, ["source", "deadline"]);
  const kind = task && parseTaskEventType(task.type);
  if (!task || !asked || kind?.kind !== "triggered" || !isTime(asked.deadline)) return undefined;
  const remindAt = textAt(parsed, "remindAt");
  return {
    task: { ...task, name: kind.task, kind: "triggered" },
    ...asked,
    ...(isTime(remindAt) && { remindAt }),
  };
}

/** @returns `undefined` unless each of them is there, as one line of text */
function linesIn<Name extends string>(
  object: JsonObject,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const lines = names.map((name) => [name, textAt(object, name)] as const);
  if (lines.some(([, text]) => text === "" || /\p{Cc}/u.test(text))) return undefined;
  return Object.fromEntries(lines) as Record<Name, string>;
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
