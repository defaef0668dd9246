import { servedAt } from "../../catalogue/serving";
import type { Question } from "../../domain/approval";
import { textKey } from "../../domain/approval";
import { readArchivedText } from "../../domain/text/archive";
import { APPROVAL_TASK } from "../../domain/counting/event-counts";
import { UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { AskedIn } from "../../domain/counting/waiting-task";
import {
  WAITING_TASK_FILE,
  waitingTaskPrefix,
  readWaitingTask,
} from "../../domain/counting/waiting-task";
import { eventTypeNames, isDispatchFor, originOf, readTitle } from "../../domain/trust/provenance";
import type { Failure, GitHubApi, GitHubParameters, ReadRoute } from "../../task/ports";
import { runIdIn } from "../workflow/runs";
import type { QuestionIssue } from "./question-issue";
import { questionIssueOf } from "./question-issue";

const MAX_NOTE_BYTES = 4_096;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const PAGE = 100;

interface Place {
  readonly github: GitHubApi;
  /** `owner/name` of this repository. */
  readonly repository: string;
  readonly signal: AbortSignal;
}

/**
 * Whether an issue is the one in which its question was asked, and says what it said. The mark in
 * it is no proof: whoever may edit issues can write the mark of another question into it, or change
 * what people read. So the runs that the mark names must have been dispatched for that task, and
 * what they have put down when they asked must name this issue and its text.
 *
 * @returns why not, as a clause; `undefined` when all is as it was asked
 * @throws UserError when it could not be found out: nothing is answered then
 */
export async function whyNotAsked(
  question: Question,
  issue: QuestionIssue,
  place: Place,
): Promise<string | undefined> {
  const own = await notesOf(question.source, question, place);
  if (typeof own === "string") return own;
  const first = own.find(({ number, text }) => number === issue.number && text !== undefined);
  if (!first) return `run ${runIdIn(question.source)} has not asked in it`;
  for (const source of question.also ?? []) {
    const notes = await notesOf(source, question, place);
    if (typeof notes === "string") return notes;
    if (!notes.some(({ number }) => number === issue.number))
      return `run ${runIdIn(source)} does not wait for it`;
  }
  const now = await place.github.read(
    "GET /repos/{owner}/{repo}/issues/{issue_number}",
    { issue_number: issue.number },
    place.signal,
  );
  if (!now.ok)
    throw unreadable(`Issue #${issue.number} could not be read`, now.failure, "issues: write");
  const read = questionIssueOf(now.value.data);
  // As it was when the person wrote the comment, and as it is now.
  const isUnchanged =
    read !== undefined &&
    [issue.body, read.body].every((body) => textKey(read.title, body) === first.text);
  return isUnchanged ? undefined : "its title or text was edited since it was asked";
}

/**
 * What a run has put down about where it asked, its first attempt first; or why it speaks for
 * nobody here.
 */
async function notesOf(
  source: string,
  { task }: Question,
  place: Place,
): Promise<readonly AskedIn[] | string> {
  const id = runIdIn(source);
  const run = await readObject(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    { run_id: id },
    { what: `Run ${id} could not be read` },
    place,
  );
  if (!run || !(await isDispatchedFor(run, task, place)))
    return `run ${id} was not dispatched for this task`;
  const listed = await readObject(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { run_id: id, per_page: PAGE },
    { what: `The artifacts of run ${id} could not be listed` },
    place,
  );
  const artifacts = listed ? getOwn(listed, "artifacts") : undefined;
  const named = (Array.isArray(artifacts) ? artifacts : [])
    .filter(isJsonObject)
    .filter(
      (artifact) =>
        String(getOwn(artifact, "name")).startsWith(waitingTaskPrefix(task)) &&
        Number(getOwn(artifact, "size_in_bytes")) <= MAX_ARCHIVE_BYTES,
    );
  const ids = named.map((artifact) => Number(getOwn(artifact, "id"))).sort((a, b) => a - b);
  const notes: AskedIn[] = [];
  for (const artifact of ids) {
    const note = await noteIn(artifact, task.id, place);
    if (note) notes.push(note);
  }
  return notes;
}

async function isDispatchedFor(
  run: JsonObject,
  task: Question["task"],
  place: Place,
): Promise<boolean> {
  const repository = await readObject(
    "GET /repos/{owner}/{repo}",
    {},
    { what: "The default branch could not be read" },
    place,
  );
  const text = (object: JsonObject | undefined, name: string): string => {
    const value = object && getOwn(object, name);
    return typeof value === "string" ? value : "";
  };
  const head = getOwn(run, "head_repository");
  const origin = originOf(
    {
      event: text(run, "event"),
      branch: text(run, "head_branch"),
      repository: isJsonObject(head) ? text(head, "full_name") : undefined,
    },
    { defaultBranch: text(repository, "default_branch"), repository: place.repository },
  );
  const title = text(run, "display_title");
  if (!isDispatchFor({ origin, title }, task)) return false;
  // What else is called by a name of its own is answered by the rules of the workflow that runs
  // now, which names it.
  if (task.name !== APPROVAL_TASK || eventTypeNames(readTitle(title)?.eventType ?? "", task.name))
    return true;
  const textAt = async (path: string, ref: string): Promise<string | undefined> => {
    const file = await readObject(
      "GET /repos/{owner}/{repo}/contents/{path}",
      { path, ref },
      { what: `${path} could not be read`, permission: "contents: read" },
      place,
    );
    const content = text(file, "content");
    return content === "" ? undefined : Buffer.from(content, "base64").toString("utf8");
  };
  return (
    (await servedAt(
      { workflow: text(run, "path").split("@")[0] ?? "", commit: text(run, "head_sha") },
      { name: task.name },
      textAt,
    )) === "named"
  );
}

async function noteIn(
  artifact: number,
  triggeredId: string,
  { github, signal }: Place,
): Promise<AskedIn | undefined> {
  const loaded = await github.read(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    { artifact_id: artifact, archive_format: "zip" },
    signal,
  );
  if (!loaded.ok) {
    if (loaded.failure.httpStatus === 404 || loaded.failure.httpStatus === 410) return undefined;
    throw unreadable(
      "What the run has put down when it asked could not be read",
      loaded.failure,
      "actions: read",
    );
  }
  try {
    const text =
      loaded.value.data instanceof ArrayBuffer
        ? readArchivedText(new Uint8Array(loaded.value.data), WAITING_TASK_FILE, MAX_NOTE_BYTES)
        : undefined;
    const note = text === undefined ? undefined : readWaitingTask(text);
    return note?.triggeredId === triggeredId ? note.issue : undefined;
  } catch {
    // Not what we write, so nothing was put down in it.
    return undefined;
  }
}

/** @returns `undefined` for what is not there */
async function readObject<R extends ReadRoute>(
  route: R,
  parameters: GitHubParameters<R>,
  refusal: { readonly what: string; readonly permission?: string },
  { github, signal }: Place,
): Promise<JsonObject | undefined> {
  const read = await github.read(route, parameters, signal);
  if (read.ok) return isJsonObject(read.value.data) ? read.value.data : undefined;
  if (read.failure.httpStatus === 404) return undefined;
  throw unreadable(refusal.what, read.failure, refusal.permission ?? "actions: read");
}

function unreadable(what: string, failure: Failure, permission: string): UserError {
  return new UserError(
    `${what}, so it is unknown whether the issue is as it was asked: ` +
      `${failure.message}. The job needs \`${permission}\`.`,
    failure.kind === "unauthorized" ? "CA-605" : "CA-411",
  );
}
