import { readFileSync } from "node:fs";
import { bindingOf, elsewhereByStage } from "../task/bind";
import { createContext } from "./context";
import type { Given } from "./place";
import type { Config, Work } from "../config/inputs";
import type { Context } from "../task/context";
import { controlPlaneOf, deskOf, note, voiceOf, whatOf } from "../task/context";
import { readQuestion } from "../domain/approval";
import type { Question } from "../domain/approval";
import { boundByName } from "../domain/trust/binding";
import { coded, UserError } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { isJsonObject } from "../domain/text/json";
import { escapeMarkdown } from "../domain/text/markdown";
import type { Outcome } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import type { Assignment } from "../domain/task";
import type { Answer, Remark } from "../jobs/approval/comment";
import type { AskParameters } from "../jobs/approval/declarations";
import { whyNotAsked } from "../jobs/approval/bound";
import {
  askParametersOf,
  acknowledge,
  hasEarlierAnswer,
  isAnswer,
  readRemark,
  whyNot,
} from "../jobs/approval/comment";
import { commentOnIssue } from "../jobs/approval/question-issue";
import type { GitHubApi } from "../task/ports";
import { answerFor } from "../task/proceed";
import { runAttemptUrl } from "../runner/dispatch-event";
import { githubApiOf } from "../github/api";
import { isTaskResult, verify } from "../task/verify";

const HOW_TO_ANSWER =
  "Write a new comment that begins with one of the words `/approve` and `/deny`, and does not hold " +
  "the other; the reason comes after it, as in `/deny: not on a Friday`.";

/** What a comment is looked at with. */
interface Talk {
  readonly remark: Remark;
  readonly github: GitHubApi;
  readonly environment: NodeJS.ProcessEnv;
  readonly context: Context;
}

interface Asked extends Talk {
  readonly given: Answer;
  readonly question: Question;
}

/**
 * Takes the answer in a comment: is the question ours, is its task still open, may this person
 * answer? Only then `finished` is sent, in the name of the run that asked. Nothing else is ever
 * sent from here, so that whoever may write comments can do no more than what the rules let them.
 *
 * @throws UserError when something could not be found out; the question stays open
 */
export async function answerQuestion(
  { environment, config, log }: Given,
  cancelled: AbortSignal,
): Promise<{ taskResult: TaskResult; context: Context }> {
  // Whoever may edit issues writes what the question says, so nothing of it is believed unread.
  const asking: Config = { ...config, connection: { ...config.connection, verify: "require" } };
  const context = await createContext({ environment, config: asking, log }, cancelled);
  if (!config.githubToken)
    throw new UserError(
      "github-token is empty, so the comment cannot be looked at: leave it at its default, or pass a token.",
      "CA-605",
    );
  const github = githubApiOf(environment, config.githubToken, context.ports.clock);
  const remark = readRemark(readEvent(environment));
  const taskResult =
    typeof remark === "string"
      ? skipped(remark)
      : await answerRemark({ remark, github, environment, context });
  return { taskResult, context };
}

function skipped(message: string, code?: TaskResult["code"], assignment?: Assignment): TaskResult {
  return {
    ended: "skipped",
    message,
    mode: "interactive",
    ...(code && { code }),
    ...(assignment && { assignment }),
  };
}

async function answerRemark(talk: Talk): Promise<TaskResult> {
  const question = await questionOf(talk);
  if ("ended" in question) return question;
  const { remark } = talk;
  if (!isAnswer(remark)) {
    await report(
      talk,
      `${escapeMarkdown(remark.person)}: this was not taken as an answer. ${HOW_TO_ANSWER}`,
    );
    return skipped(
      `The comment of ${remark.person} begins with /approve or /deny, but is not a valid answer. ` +
        "Posted instructions in the issue. Fix it and comment again.",
    );
  }
  try {
    return await take({ ...talk, given: remark, question });
  } catch (error) {
    // The reason may name addresses, which are nobody's business in an issue.
    if (error instanceof UserError)
      await report(
        talk,
        `This answer could not be taken; [its run](${runAttemptUrl(talk.environment)}) ` +
          "says why. Fix that and comment again.",
      );
    throw error;
  }
}

/** @returns why it is no question of ours, where it is none */
async function questionOf({
  remark: { issue },
  remark,
  github,
  environment,
  context,
}: Talk): Promise<Question | TaskResult> {
  const question = readQuestion(issue.body);
  if (!question) return skipped(`Issue #${issue.number} asks nothing that could be answered here.`);
  if (![question.source, ...(question.also ?? [])].every((source) => isOurRun(source, environment)))
    return skipped(`Issue #${issue.number} was not asked by a run of this repository.`);
  const account = await acknowledge(remark, github, context.ports.cancelled);
  return issue.author === account
    ? question
    : skipped(
        `Issue #${issue.number} was written by ${issue.author} and not by us ` +
          `(${account}), so nothing is answered.`,
        "CA-415",
      );
}

async function take(asked: Asked): Promise<TaskResult> {
  const { question, context } = asked;
  // The question binds the comment to its task; what inputs and catalogue say holds all the same.
  const binding = { ...(await bindingOf({}, context)), isByQuestion: true };
  const bound = boundByName(question.task, binding, false);
  if (bound.kind === "unbound") throw new UserError(bound.reason, bound.code);
  if (bound.kind === "elsewhere")
    return skipped(`This workflow is not for it: ${bound.reason}. Nothing is sent.`, "CA-323");
  const task = await openTask(question, context);
  if (isTaskResult(task)) {
    if (task.ended === "skipped")
      await report(
        asked,
        "The control plane waits for no answer any more: it was given there or in " +
          "another comment, or the sequence ended.",
        "not_planned",
      );
    return task;
  }
  const other = elsewhereByStage(task, binding, "interactive", context);
  if (other) return other;
  const { work, parameters } = await rulesOf(task, context);
  const why = await whyNotTaken(asked, task, parameters);
  return why ?? send(asked, task, work);
}

/** Whether the question is as it was asked, and this person may answer it. */
async function whyNotTaken(
  asked: Asked,
  task: Assignment,
  parameters: AskParameters,
): Promise<TaskResult | undefined> {
  const { given, question, github, environment, context } = asked;
  const { cancelled } = context.ports;
  const edited = await whyNotAsked(question, given.issue, {
    github,
    repository: environment["GITHUB_REPOSITORY"] ?? "",
    signal: cancelled,
  });
  if (edited !== undefined) {
    await report(
      asked,
      `This answer was not taken: ${escapeMarkdown(edited)}. Trigger the sequence ` +
        "again to be asked anew, or answer in the control plane.",
    );
    return skipped(
      `Issue #${given.issue.number} is not as it was asked (${edited}), so nothing is answered.`,
      "CA-418",
      task,
    );
  }
  const why = await whyNot(given.person, parameters, github, cancelled);
  if (why === undefined) return undefined;
  await report(
    asked,
    `${escapeMarkdown(given.person)} ${escapeMarkdown(why)}. The question stays open.`,
  );
  return skipped(`${given.person} ${why}; the task stays open.`, "CA-415", task);
}

async function openTask({ task }: Question, context: Context): Promise<Assignment | TaskResult> {
  const { savedState } = context.ports;
  try {
    return await verify({ reference: task, event: {} }, controlPlaneOf(context), context);
  } catch (error) {
    // What could not be read stays asked: the wait goes on, and the person can answer again.
    if (savedState.read()?.phase !== "settled")
      savedState.write({ phase: "settled", reason: "refused" });
    throw error;
  }
}

/**
 * The rules for who may answer are those of the workflow or the catalogue that runs now, never of
 * the issue.
 */
async function rulesOf(
  { event }: Assignment,
  { ports }: Context,
): Promise<{ readonly work: Work; readonly parameters: AskParameters }> {
  const planned = await ports.planner?.plan(event);
  const work = planned?.kind === "work" ? planned.work : undefined;
  const parameters = askParametersOf(work?.job);
  if (!work || !parameters)
    throw new UserError(
      "job: a comment can only be taken by approval.ask; call the same workflow for comments as for the dispatch.",
      "CA-207",
    );
  return { work, parameters };
}

async function send(asked: Asked, task: Assignment, work: Work): Promise<TaskResult> {
  const { given, question, github, environment, context } = asked;
  const { savedState, cancelled } = context.ports;
  const isRerun = Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) > 1;
  const isInDoubt = isRerun || (await hasEarlierAnswer(given, github, cancelled));
  // Should this process end here, post tells the issue.
  savedState.writeOpened([{ kind: "question", id: given.issue.number }]);
  const { source, also } = question;
  const taskResult = await answerFor(
    {
      assignment: task,
      role: "stand-in",
      voice: { ...voiceOf(context), labels: work.labels, source, ...(also && { also }) },
      outcome: outcomeOf(given),
      left: { work: "over", ...(isInDoubt && { doubt: "finished" }) },
      times: { deliveryMs: context.config.connection.deliveryTimeoutMs },
    },
    deskOf(context),
  );
  if (taskResult.ended === "answered")
    note(context, `issue #${given.issue.number} answered by ${given.person}`);
  await reportEnd(asked, task, taskResult);
  if (taskResult.ended !== "undelivered") savedState.writeOpened([]);
  if (taskResult.ended === "answered" || taskResult.ended === "undelivered") return taskResult;
  // What was said here does not count, and nobody may read it as the verdict.
  const { outcome: _said, ...ended } = taskResult;
  return ended;
}

function outcomeOf({ decision, person, reason, url, issue }: Answer): Outcome {
  const isApproved = decision === "approved";
  const words =
    `${isApproved ? "Approved" : "Denied"} by ${person} in issue ` +
    `#${issue.number}${reason ? `: ${reason}` : ""}.`;
  return {
    status: "succeeded",
    result: isApproved ? "pass" : "fail",
    message: isApproved ? words : coded(words, "CA-414"),
    labels: {},
    data: {
      decision,
      [isApproved ? "approvedBy" : "deniedBy"]: person,
      ...(reason && { reason }),
      approvalUrl: url,
    },
  };
}

async function reportEnd(
  asked: Asked,
  assignment: Assignment,
  { ended }: TaskResult,
): Promise<void> {
  const { decision, person } = asked.given;
  // By its name, since the text of the issue may have been edited.
  const what = escapeMarkdown(`${whatOf(assignment)} (${assignment.task.project})`);
  if (ended === "answered")
    return report(
      asked,
      `${decision === "approved" ? "✅ Approved" : "❌ Denied"} by ` +
        `${escapeMarkdown(person)}: ${what}. The control plane has the answer.`,
      "completed",
    );
  if (ended === "undelivered")
    return report(
      asked,
      "The answer could not be delivered yet; it is tried again for some minutes. " +
        "Should this issue stay open, answer again.",
    );
  return report(
    asked,
    "The task was answered or ended elsewhere meanwhile; this answer has no effect.",
    "not_planned",
  );
}

async function report(
  { remark, github, context }: Talk,
  text: string,
  closing?: "completed" | "not_planned",
): Promise<void> {
  const { cancelled, console } = context.ports;
  const why = await commentOnIssue(remark.issue.number, { text, closing }, github, cancelled);
  if (why !== undefined) console.warning(`${why} (CA-605)`);
}

/**
 * The marker is ours, but whoever may edit issues can change it: it must not make us speak for
 * something else.
 */
function isOurRun(source: string, environment: NodeJS.ProcessEnv): boolean {
  const prefix = runAttemptUrl(environment).replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
  return source.startsWith(prefix) && /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length));
}

function readEvent(environment: NodeJS.ProcessEnv): JsonObject {
  try {
    const event = JSON.parse(
      readFileSync(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"),
    ) as unknown;
    if (isJsonObject(event)) return event;
  } catch {
    // Told below.
  }
  throw new UserError(
    "The file of the comment's event (GITHUB_EVENT_PATH) could not be read as JSON.",
    "CA-102",
  );
}
