import { sequenceUrl } from "../../domain/bridge";
import { escapeMarkdown, factTable } from "../../domain/text/markdown";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import { timeText } from "../../domain/text/time-text";
import { visible } from "../../domain/text/visible";
import type { JobRequest } from "../core/job";
import type { Problem } from "../../domain/events/problem";

const MAX_TITLE_CHARACTERS = 256;
const MAX_CELL_CHARACTERS = 500;

type Story = Pick<JobRequest, "assignment" | "runUrl" | "sequences">;

/** One line, as GitHub takes it; titles are no Markdown. */
export function titleOf(text: string): string {
  const line = visible(text.toWellFormed())
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
  return line.length <= MAX_TITLE_CHARACTERS
    ? line
    : `${line.slice(0, MAX_TITLE_CHARACTERS - 1).toWellFormed()}…`;
}

/** `deployment of carts in staging` */
export function nameOf({ assignment: { task } }: Pick<Story, "assignment">): string {
  return `${task.name} of ${task.service || "a service"} in ${task.stage || "no stage"}`;
}

/** Where it comes from, as a paragraph of Markdown with links back. */
export function originOf(verb: string, { assignment: { task }, runUrl, sequences }: Story): string {
  const links = [
    link("the run", runUrl),
    ...(sequences
      ? [
          link(
            "the sequence in the Bridge",
            sequenceUrl(sequences.address, task.project, task.keptnContext),
          ),
        ]
      : []),
  ].join(" · ");
  return (
    `${verb} by the task ${escapeMarkdown(task.name)} of ` +
    `${escapeMarkdown(task.service)} in ${escapeMarkdown(task.stage)}, project ` +
    `${escapeMarkdown(task.project)} · ${links}`
  );
}

/** @param url  of the form that `httpUrl` gives; nothing in it ends the link */
function link(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\s\\]/g, (c) => encodeURIComponent(c)).replaceAll("&", "&amp;")}>)`;
}

/** Rows of foreign text; absent ones are left out. */
function table(
  rows: readonly (readonly [name: string, value: string | undefined, url?: string | undefined])[],
): string {
  const filled = rows.filter(([, value, url]) => value !== undefined || url !== undefined);
  return factTable(
    filled.map(([name, value, url]) => [
      name,
      url === undefined ? cell(value ?? "") : link(short(value ?? "open"), url),
    ]),
  ).join("\n");
}

function cell(text: string): string {
  return escapeMarkdown(short(text));
}

function short(text: string): string {
  return text.length <= MAX_CELL_CHARACTERS
    ? text
    : `${text.slice(0, MAX_CELL_CHARACTERS - 1).toWellFormed()}…`;
}

/** What the event tells about a problem and about what is to be done about it. */
export function factsOf(
  problem: Problem,
  { assignment: { event } }: Pick<Story, "assignment">,
): string {
  const action = getOwn(dataOf(event), "action");
  const actionText = (name: string) => (isJsonObject(action) ? textIn(action, name) : undefined);
  return table([
    ["Problem", problem.id ?? problem.title, problem.url],
    // The text stays when the problem is over, and "open" would be a lie then.
    ["State", problem.state?.toUpperCase() === "OPEN" ? undefined : problem.state],
    ["Severity", problem.severity],
    ["Impacted", problem.impacted],
    ["Root cause", problem.rootCause],
    ["Since", problem.start === undefined ? undefined : timeText(problem.start)],
    ["Tags", problem.tags],
    ["Action", actionText("name") ?? actionText("action")],
    ["About it", actionText("description")],
  ]);
}

/** How things stand, for an update that says nothing else. */
export function newsOf(problem: Problem, story: Story): string {
  const {
    assignment: { task, event },
  } = story;
  const data = dataOf(event);
  const found = getOwn(data, "evaluation");
  const evaluation = isJsonObject(found) ? found : {};
  const result = textIn(evaluation, "result");
  const number = getOwn(evaluation, "score");
  // A number that an event carries along is the first one of the sequence, for the control plane
  // never replaces it (docs/reference/keptn.md#what-later-tasks-receive).
  const score =
    task.kind === "finished" && typeof number === "number"
      ? String(number)
      : textIn(evaluation, "score");
  const rows = table([
    ["Problem", problem.id ?? problem.title, problem.url],
    ["State", problem.state],
    ["Sequence so far", textIn(data, "result")],
    [
      "Evaluation",
      result === undefined
        ? undefined
        : `${result}${score === undefined ? "" : `, score ${score}`}`,
    ],
  ]);
  return [...(rows ? [rows] : []), originOf("Updated", story)].join("\n\n");
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value = getOwn(object, name);
  return typeof value === "string" && value.trim() !== ""
    ? value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
    : undefined;
}
