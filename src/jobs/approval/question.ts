import { httpUrl } from "../../cards";
import type { Question } from "../../domain/approval";
import {
  isSameTask,
  QUESTION_LABEL,
  readQuestion,
  textKey,
  writeQuestion,
} from "../../domain/approval";
import { isSameRun } from "../../domain/counting/event-counts";
import { sequenceUrl } from "../../domain/bridge";
import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { escapeMarkdown, factTable } from "../../domain/text/markdown";
import { maskJson } from "../../domain/text/masking";
import type { Task } from "../../domain/task";
import { dataOf } from "../../domain/task";
import { timeText } from "../../domain/text/time-text";
import type { JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import type { AskRequest } from "./declarations";
import { titleOf } from "../ticket/text";
import type { WaitTimes } from "./wait-times";
import { namesIn } from "./names";
import type { QuestionIssue } from "./question-issue";
import { listQuestions, questionIssueOf, refusedAsking, commentOnIssue } from "./question-issue";

const MAX_VALUE_CHARACTERS = 300;
const SIGNS: Readonly<Record<string, string>> = { pass: "✅", warning: "⚠️", fail: "❌" };

/**
 * Asks in an issue, once per task: a second run of the same dispatch takes the first one's issue,
 * and of two that were opened in the same moment the lower number stays.
 *
 * @throws UserError when it could not be asked
 */
export async function askByIssue(wait: WaitTimes, request: AskRequest): Promise<JobResult> {
  const issue = (await findOwn(request)) ?? (await open(wait, request));
  const asked = readQuestion(issue.body);
  const { deadline } = asked ?? wait;
  const waitsFor = `an answer in issue #${issue.number} (${issue.url})`;
  try {
    // Only who has asked can say what was asked; a later run would take down what somebody has made
    // of it.
    const isOurs = asked === undefined || isSameRun(asked.source, request.runUrl);
    await request.leaveWaiting({
      deadline,
      waitsFor,
      issue: { number: issue.number, ...(isOurs && { text: textKey(issue.title, issue.body) }) },
    });
  } catch (error) {
    // What another run asked, that run waits for.
    const unreported =
      asked?.source !== request.runUrl
        ? undefined
        : await commentOnIssue(
            issue.number,
            {
              text: `No answer is waited for: ${escapeMarkdown(error instanceof Error ? error.message : String(error))}`,
              closing: "not_planned",
            },
            request.github,
            request.stop,
          );
    if (unreported !== undefined) request.console.warning(`${unreported} The sweep closes it.`);
    throw error;
  }
  if (asked) await join(issue, asked, request);
  request.console.info(`Asked in ${issue.url}.`);
  return endedWith({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}

/** Leaves word that this run waits for the answer, too: what its dispatch owes is paid with it. */
async function join(
  { number, body }: QuestionIssue,
  { source, also = [], ...asked }: Question,
  { runUrl, github, stop, console }: JobRequest,
): Promise<void> {
  if ([source, ...also].some((one) => isSameRun(one, runUrl))) return;
  const joined = await github.write(
    "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    { issue_number: number, body: `${body}\n${writeQuestion({ ...asked, source: runUrl })}` },
    stop,
    { isRepeatable: true },
  );
  if (!joined.ok)
    console.warning(
      `Could not note in issue #${number} that this run waits, too: ` +
        `${joined.failure.message}. Its answer may leave the task one \`finished\` short ` +
        "until the deadline. (CA-411)",
    );
}

async function open(wait: WaitTimes, request: AskRequest): Promise<QuestionIssue> {
  const { task, event } = request.assignment;
  const approvers = namesIn(request.parameters, "approvers");
  const mask = maskFor(request);
  const mark = writeQuestion({ task, source: request.runUrl, ...wait });
  // Nobody could answer what is not read back from the issue.
  if (!readQuestion(mark))
    throw new UserError(
      "The names of the task are too long to be asked about, or hold control characters.",
      "CA-413",
    );
  const created = await request.github.write(
    "POST /repos/{owner}/{repo}/issues",
    {
      title: titleOf(
        mask(
          request.parameters.title || `Approve ${task.service} in ${task.stage} (${task.project})?`,
        ),
      ),
      body: bodyOf(maskJson(event, mask), wait, approvers, request) + mark,
      labels: [QUESTION_LABEL],
      assignees: namesIn(request.parameters, "assignees"),
    },
    request.stop,
  );
  const opened = created.ok ? questionIssueOf(created.value.data) : undefined;
  // An unclear answer may have opened one all the same.
  const ours = (await questionsAbout(task, request)).filter((issue) =>
    opened ? issue.author === opened.author : readQuestion(issue.body)?.source === request.runUrl,
  );
  const winner = ours.sort((a, b) => a.number - b.number)[0] ?? opened;
  if (!winner)
    throw created.ok
      ? new UserError(
          "GitHub answered something that is no issue, so no approver was asked.",
          "CA-411",
        )
      : refusedAsking(created.failure);
  if (opened && winner.number !== opened.number) {
    await request.github.write(
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      {
        issue_number: opened.number,
        state: "closed",
        state_reason: "not_planned",
        body: `Asked in #${winner.number} already.`,
      },
      request.stop,
      { isRepeatable: true },
    );
  }
  return winner;
}

async function questionsAbout(task: Task, request: JobRequest): Promise<QuestionIssue[]> {
  return (await listQuestions(request)).filter(({ body }) => {
    const question = readQuestion(body);
    return question !== undefined && isSameTask(question.task, task);
  });
}

/**
 * Strangers may open issues, too: a token of a person tells its login; that of an app may not ask,
 * and then only an app's issue can be ours.
 */
async function findOwn(request: JobRequest): Promise<QuestionIssue | undefined> {
  const candidates = await questionsAbout(request.assignment.task, request);
  if (candidates.length === 0) return undefined;
  const read = await request.github.read("GET /user", {}, request.stop);
  const login =
    read.ok && isJsonObject(read.value.data) ? getOwn(read.value.data, "login") : undefined;
  const own = candidates.filter((issue) =>
    login === undefined ? issue.isBot : issue.author === login,
  );
  return own.sort((a, b) => a.number - b.number)[0];
}

function bodyOf(
  event: JsonObject,
  { deadline }: WaitTimes,
  approvers: readonly string[],
  request: AskRequest,
): string {
  const {
    assignment: { task },
    runUrl,
    sequences,
  } = request;
  const data = dataOf(event);
  const at = (...path: readonly string[]): string => {
    let value: unknown = data;
    for (const name of path) {
      if (Array.isArray(value)) value = name === "0" ? value[0] : undefined;
      else value = isJsonObject(value) ? getOwn(value, name) : undefined;
    }
    return typeof value === "string" ? value : "";
  };
  const address = httpUrl(
    at("deployment", "deploymentURL") || at("deployment", "deploymentURIsPublic", "0"),
  );
  // A score that is a number is the first one of the sequence, for the control plane never replaces
  // it (docs/reference/keptn.md#what-later-tasks-receive).
  const facts: (readonly [string, string])[] = [
    ["Project, stage, service", cell([task.project, task.stage, task.service].join(" / "))],
    ["Image", cell(at("configurationChange", "values", "image") || at("deployment", "image"))],
    ["Result so far", verdictCell(at("result"))],
    [
      "Evaluation",
      [
        verdictCell(at("evaluation", "result")),
        at("evaluation", "score") && `score ${cell(at("evaluation", "score"))}`,
      ]
        .filter(Boolean)
        .join(", "),
    ],
    ["Deployed at", address === undefined ? "" : `[${cell(address)}](<${address}>)`],
    ["Message", cell(at("message"))],
    ["Answer until", cell(timeText(deadline))],
  ];
  const links = [
    ...(sequences
      ? [
          `[the sequence in the Bridge](<${sequenceUrl(sequences.address, task.project, task.keptnContext)}>)`,
        ]
      : []),
    `[the run that asks](${runUrl.replace(/\/attempts\/\d+$/, "")})`,
  ];
  const { text } = request.parameters;
  return [
    `The sequence of **${escapeMarkdown(task.service)}** in ` +
      `**${escapeMarkdown(task.stage)}** waits for a person. Shall it go on?`,
    "",
    ...(text ? [escapeMarkdown(maskFor(request)(text)), ""] : []),
    ...factTable(facts.filter(([, value]) => value !== "")),
    "",
    "Answer with a comment that begins with one of these:",
    "",
    "- `/approve` – the sequence goes on",
    "- `/deny` and the reason – it does not",
    "",
    approvers.length > 0
      ? `May answer: ${approvers.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}.`
      : "May answer: everybody with write access to this repository.",
    "",
    links.join(" · "),
    "",
    "",
  ].join("\n");
}

function cell(text: string): string {
  return escapeMarkdown(
    text.length > MAX_VALUE_CHARACTERS
      ? `${text.slice(0, MAX_VALUE_CHARACTERS).toWellFormed()} …`
      : text,
  );
}

/** `⚠️ warning` */
function verdictCell(word: string): string {
  return Object.hasOwn(SIGNS, word) ? `${SIGNS[word]} ${word}` : cell(word);
}
