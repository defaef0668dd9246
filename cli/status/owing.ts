import type { EventCounts } from "../../src/domain/counting/event-counts";
import { count, isOwedToWebhook, isSameRun } from "../../src/domain/counting/event-counts";
import type { Task } from "../../src/domain/task";

/** Somebody who has started a task and not finished it. */
export interface Owing {
  /** `source` of the events. */
  readonly source: string;
  /** For people. */
  readonly who: string;
  /** Page of the run, where it is one. */
  readonly url?: string;
}

const RUN = /^(https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,20}))\/attempts\/\d+$/;
const WEBHOOK_SERVICE = "webhook-service";
const WORDS: Readonly<Record<string, string>> = {
  [WEBHOOK_SERVICE]: "the receiver of the webhook, for which the webhook service has sent started",
  "approval-service": "a person, who has to approve or reject",
};

/** Who owes the answers of a task, by the counts of the control plane. */
export function owingOf(counts: EventCounts, task: Pick<Task, "name">): readonly Owing[] {
  const parties = counts.answers
    .map(({ source }) => source)
    .filter((source, at, all) => all.findIndex((other) => isSameRun(other, source)) === at);
  return parties.filter((source) => owes(source, counts, task)).map(owing);
}

function owes(source: string, counts: EventCounts, task: Pick<Task, "name">): boolean {
  // Runs pay what the webhook service has started for them.
  if (source === WEBHOOK_SERVICE) return isOwedToWebhook(counts, task, { source: "" });
  const of = (kind: "started" | "finished") =>
    count(counts, kind, (sender) => isSameRun(sender, source));
  return of("started") > of("finished");
}

function owing(source: string): Owing {
  const [, url, repository, run] = RUN.exec(source) ?? [];
  if (url !== undefined) return { source, who: `run ${run} of ${repository}`, url };
  return { source, who: Object.hasOwn(WORDS, source) ? (WORDS[source] ?? source) : source };
}

/** Why a task is open that nobody owes an answer. */
export function nobodyOwes({ answers }: EventCounts): string {
  if (answers.length === 0) return "nobody has started it";
  return answers.some(({ kind }) => kind === "started")
    ? "nobody: every started has its finished, and the control plane waits all the same"
    : "nobody: a finished came without its started, so the counts never balance";
}
