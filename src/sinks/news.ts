import type { Outcome } from "../domain/counting/outcome";
import { verdictOf } from "../domain/counting/outcome";
import { cut } from "../domain/events/events";
import { firstLine } from "../domain/text/first-line";
import type { JsonObject } from "../domain/text/json";
import type { Task } from "../domain/task";

/** What a sink is told: once that the work begins, once what it came to. */
export interface News {
  readonly phase: "started" | "finished";
  readonly atMs: number;
  readonly task: Task;
  readonly run: Run;
  /** Of `finished`; masked. */
  readonly outcome?: Outcome;
}

/** Where the work is done. */
interface Run {
  /** `octo/demo` */
  readonly repository: string;
  /** `https://github.com/octo/demo` */
  readonly repositoryUrl: string;
  readonly id: string;
  readonly attempt: string;
  readonly url: string;
  /** The commit it runs on. */
  readonly revision: string;
}

/** What a JSON document beside the answer may take; consumers accept 64 KB at least. */
const MAX_DATA_CHARACTERS = 24 * 1024;
const MAX_LABELS_CHARACTERS = 8 * 1024;
const MAX_MESSAGE_BYTES = 4_000;
const MAX_LINE_BYTES = 500;

/**
 * The same for a repeated telling, from whichever run: a task begins and ends once, and who
 * receives the event twice can know it.
 */
export function idOf({ task, phase }: News): string {
  return `${task.id}/${phase}`;
}

export function timeOf({ atMs }: News): string {
  return new Date(atMs).toISOString();
}

/** The scope of the task, and of its end status, result, message, labels and data. */
export function factsOf(news: News): JsonObject {
  const { task, outcome } = news;
  const { name, project, stage, service, keptnContext } = task;
  return {
    task: name,
    triggeredId: task.id,
    ...(keptnContext && { context: keptnContext }),
    project,
    stage,
    service,
    ...(outcome && {
      status: outcome.status,
      result: outcome.result,
      message: messageOf(outcome, news),
      ...small("labels", outcome.labels, MAX_LABELS_CHARACTERS),
      ...small("data", outcome.data, MAX_DATA_CHARACTERS),
    }),
  };
}

export function messageOf({ message }: Outcome, { run }: News): string {
  return cut(message, MAX_MESSAGE_BYTES, run.url);
}

export function lineOf({ message }: Outcome, { run }: News): string {
  return cut(firstLine(message), MAX_LINE_BYTES, run.url);
}

/** What is larger stays with the answer, where later tasks read it. */
function small(name: string, value: JsonObject, maxCharacters: number): JsonObject {
  return JSON.stringify(value).length <= maxCharacters ? { [name]: value } : {};
}

/** `errored` never looks like `fail`: the work could not be done, or it was done and failed. */
const OUTCOME_WORDS = {
  pass: "success",
  warning: "warning",
  fail: "failure",
  errored: "error",
} as const;

export function outcomeWord(outcome: Outcome): (typeof OUTCOME_WORDS)[keyof typeof OUTCOME_WORDS] {
  return OUTCOME_WORDS[verdictOf(outcome)];
}
