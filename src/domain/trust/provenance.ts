import { APPROVAL_TASK } from "../counting/event-counts";
import type { Task } from "../task";

/**
 * What proves that a workflow run belongs to a task. An id proves nothing: whoever can dispatch
 * writes any id into a payload, and whoever can run a workflow gives its run any title. So a run
 * belongs to a task where `repository_dispatch` started it on the default branch, its title is
 * exactly `<event_type> <id>`, and its `event_type`, or what the repository had written down at the
 * run's commit, names the task; or where the control plane has an answer to the task that this run
 * has sent.
 */

/** Keptn's ids are UUIDs of 36 characters; events sent by hand have others. */
const MAX_ID_CHARACTERS = 64;
const ID = new RegExp(`^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]{1,${MAX_ID_CHARACTERS}}$`, "u");
/** Nothing before, between or behind the two words, as `run-name` writes them. */
const TITLE = /^(\S{1,100}) (\S+)$/;
const SEPARATORS = "-_./";

export const ID_FORM = `at most ${MAX_ID_CHARACTERS} characters without blanks`;

/**
 * Without blanks it is one word of a title; a long or strange one was never given by a control
 * plane.
 */
export function looksLikeId(text: string): boolean {
  return ID.test(text);
}

/**
 * How a run of this repository came to be; what is neither proves nothing about what it says of
 * itself.
 */
export type Origin =
  /** By `repository_dispatch`, on the default branch. */
  | "dispatch"
  /** By `workflow_dispatch`, on the default branch. */
  | "hand"
  | "other";

/** What GitHub tells about a run's start. */
interface Start {
  readonly event: string;
  readonly branch: string | null;
  /** Full name; a fork's for a pull request from there. */
  readonly repository: string | undefined;
}

export function originOf(
  { event, branch, repository }: Start,
  own: { readonly defaultBranch: string; readonly repository: string },
): Origin {
  if (branch !== own.defaultBranch || repository?.toLowerCase() !== own.repository.toLowerCase())
    return "other";
  if (event === "repository_dispatch") return "dispatch";
  return event === "workflow_dispatch" ? "hand" : "other";
}

interface RunTitle {
  readonly eventType: string;
  readonly id: string;
}

/**
 * What a title says that was written by `run-name: ${{ github.event.action }} ${{
 * github.event.client_payload.id }}`, as every documented workflow sets it; `undefined` for every
 * other one, also where an id has brought words of its own.
 */
export function readTitle(title: string): RunTitle | undefined {
  const [, eventType, id] = TITLE.exec(title) ?? [];
  return eventType !== undefined && id !== undefined && looksLikeId(id)
    ? { eventType, id }
    : undefined;
}

/** Whether a title names a task by its id, at the documented place. */
export function titleNames(title: string, triggeredId: string): boolean {
  return readTitle(title)?.id === triggeredId;
}

/**
 * Whether an `event_type` is about tasks of this name: `deployment` is named by `deployment`,
 * `keptn-deployment`, `keptn.deployment`.
 */
export function eventTypeNames(eventType: string, task: string): boolean {
  if (task === "" || !eventType.endsWith(task)) return false;
  return (
    eventType.length === task.length ||
    SEPARATORS.includes(eventType.charAt(eventType.length - task.length - 1))
  );
}

/**
 * A dispatch for this task, as far as the run's start and title say; whether its workflow answers
 * such tasks is another question.
 */
export function isDispatchFor(
  { origin, title }: { readonly origin: Origin; readonly title: string },
  { id }: Pick<Task, "id">,
): boolean {
  return origin === "dispatch" && titleNames(title, id);
}

/**
 * What a workflow's file, or the task catalogue that it uses, says about which tasks it answers.
 */
interface Serving {
  /** Names of tasks; `*`: any but approvals. */
  readonly tasks: readonly string[];
}

export function serves({ tasks }: Serving, task: string): boolean {
  return tasks.includes(task) || (task !== APPROVAL_TASK && tasks.includes("*"));
}

/**
 * What the file of a run's workflow says about a task: that it answers such tasks, that it does not
 * (its run has left the task to somebody else, so its end tells nothing), or nothing that could be
 * known later.
 */
export type Served = "named" | "refused" | "unsaid";

/**
 * @param words  of `stages` or `projects`; absent is any
 * @param value  absent where it is not asked for
 */
export function isWithin(words: readonly string[] | undefined, value: string | undefined): boolean {
  return words === undefined || value === undefined || words.includes("*") || words.includes(value);
}
