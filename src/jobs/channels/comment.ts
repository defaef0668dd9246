import { cardMarkdown } from "../../cards";
import { EVENT_KINDS } from "../../domain/events/event-type";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Answered, Failure } from "../../task/ports";
import type { JobRequest } from "../core/job";
import { commentMark, readMark } from "../ticket/mark";
import type { Author } from "../ticket/author";
import { Tracker } from "../ticket/tracker";
import type { Delivery } from "./delivery";
import { refused, delivered, notDelivered } from "./delivery";
import type { Message } from "./message";

/**
 * Where a comment stands: on an issue or on a commit. Routes and parameters of GitHub's REST API.
 */
interface Place {
  readonly channel: "issue" | "commit";
  /** For people: `issue 7`. */
  readonly what: string;
  /** Of all comments there; GET lists, POST adds. */
  readonly list:
    | "/repos/{owner}/{repo}/issues/{issue_number}/comments"
    | "/repos/{owner}/{repo}/commits/{commit_sha}/comments";
  readonly at: { readonly issue_number: number } | { readonly commit_sha: string };
  /** Of one comment. */
  readonly one:
    | "/repos/{owner}/{repo}/issues/comments/{comment_id}"
    | "/repos/{owner}/{repo}/comments/{comment_id}";
  readonly field: "issueCommentUrl" | "commitCommentUrl";
  readonly permission: string;
}

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: Author;
}

const PAGE = 100;
const MAX_PAGES = 10;
const MAX_ATTEMPTS = 4;
/** What was written a moment ago may not be listed yet. */
const LOOK_AGAIN_MS = 2_000;

export function issuePlace(number: number): Place {
  return {
    channel: "issue",
    what: `issue ${number}`,
    list: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    at: { issue_number: number },
    one: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    field: "issueCommentUrl",
    permission: "issues: write",
  };
}

export function commitPlace(sha: string): Place {
  return {
    channel: "commit",
    what: `commit ${sha.slice(0, 7)}`,
    list: "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
    at: { commit_sha: sha },
    one: "/repos/{owner}/{repo}/comments/{comment_id}",
    field: "commitCommentUrl",
    permission: "contents: write",
  };
}

/**
 * Writes the comment, or changes the one that tells about the same task already, and reads it back.
 * Of two that were written at the same moment the older one stays.
 */
export async function comment(
  message: Message,
  place: Place,
  request: JobRequest,
): Promise<Delivery> {
  const { clock, stop } = request;
  const body = bodyOf(message);
  const access = new Comments(place, request);
  let isWritten = false;
  for (let attempt = 1; ; attempt++) {
    const found = await access.ours(message);
    if (!found.ok)
      return refused(
        place.channel,
        `the comments of ${place.what} could not be read`,
        found.failure,
        place.permission,
      );
    const [first, ...doubles] = found.value;
    if (first) {
      await removeAll(doubles, access, request);
      return bringUpToDate(first, { body, kind: message.kind, isWritten }, access);
    }
    if (isWritten)
      return notDelivered(
        place.channel,
        `GitHub accepted the comment on ${place.what} and does not show it`,
      );
    const written = await access.write(body);
    if (
      !written.ok &&
      (written.failure.reached === "no" || stop.aborted || attempt >= MAX_ATTEMPTS)
    )
      return refused(
        place.channel,
        `${place.what} could not be commented`,
        written.failure,
        place.permission,
      );
    isWritten = written.ok;
    const shown = written.ok ? await shownAlone(written.value, body, message, access) : undefined;
    if (shown) return delivered(place.channel, place.what, { [place.field]: shown.url });
    await clock.sleep(LOOK_AGAIN_MS * attempt, stop);
  }
}

async function removeAll(
  doubles: readonly Comment[],
  access: Comments,
  { console }: JobRequest,
): Promise<void> {
  for (const double of doubles) {
    const removed = await access.remove(double.id);
    if (!removed.ok)
      console.warning(
        `${access.place.what} has two comments about this task, and one could not be removed: ${removed.failure.message}.`,
      );
  }
}

/** Listed late, what was written is shown by its id. @returns `undefined` where an older one is there */
async function shownAlone(
  id: number,
  body: string,
  message: Message,
  access: Comments,
): Promise<Comment | undefined> {
  const shown = await access.read(id);
  if (!shown.ok || !shown.value || !isSame(shown.value.body, body)) return undefined;
  const others = await access.ours(message);
  return !others.ok || others.value.every((other) => other.id >= id) ? shown.value : undefined;
}

interface Settling {
  readonly body: string;
  /** Of the event that it tells about. */
  readonly kind: Message["kind"];
  /** By this run. */
  readonly isWritten: boolean;
}

/** Brings an existing comment to what it has to say. */
async function bringUpToDate(
  existing: Comment,
  { body, kind, isWritten }: Settling,
  access: Comments,
): Promise<Delivery> {
  const { place } = access;
  const done = (words: string) => delivered(place.channel, words, { [place.field]: existing.url });
  if (isSame(existing.body, body))
    return done(isWritten ? place.what : `${place.what} (as it stood there already)`);
  // Runs may overtake one another, and what tells the end is not replaced by a beginning.
  if (rankOf(existing.body) > EVENT_KINDS.indexOf(kind))
    return done(`${place.what} (which shows the end already)`);
  const changed = await access.change(existing.id, body);
  if (!changed.ok)
    return refused(
      place.channel,
      `the comment on ${place.what} could not be changed`,
      changed.failure,
      place.permission,
    );
  for (const pauseMs of [LOOK_AGAIN_MS, LOOK_AGAIN_MS, 0]) {
    const shown = await access.read(existing.id);
    if (!shown.ok)
      return refused(
        place.channel,
        `the comment on ${place.what} could not be read back`,
        shown.failure,
        place.permission,
      );
    if (shown.value && isSame(shown.value.body, body)) return done(`${place.what} (updated)`);
    if (pauseMs > 0) await access.pause(pauseMs);
  }
  return notDelivered(
    place.channel,
    `GitHub accepted the change of the comment on ${place.what} and does not show it`,
  );
}

class Comments {
  readonly #tracker: Tracker;

  constructor(
    readonly place: Place,
    private readonly request: JobRequest,
  ) {
    this.#tracker = new Tracker(request);
  }

  /** Oldest first. Anybody may comment, and could keep ours away with its mark. */
  async ours({ key, purpose }: Message): Promise<Answered<readonly Comment[]>> {
    const ours: Comment[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const answer = await this.request.github.read(
        `GET ${this.place.list}`,
        { ...this.place.at, per_page: PAGE, page },
        this.request.stop,
      );
      if (!answer.ok) return answer;
      const listed = Array.isArray(answer.value.data) ? (answer.value.data as unknown[]) : [];
      for (const found of listed.map(commentIn)) {
        const mark = found && readMark(found.body);
        if (
          found &&
          mark?.noun === "comment" &&
          mark.keys.includes(key) &&
          mark.keys.includes(purpose) &&
          (await this.#tracker.isOurs(found.author))
        )
          ours.push(found);
      }
      if (listed.length < PAGE) break;
    }
    return { ok: true, value: ours.sort((a, b) => a.id - b.id) };
  }

  /** @returns its id */
  async write(body: string): Promise<Answered<number>> {
    const answer = await this.request.github.write(
      `POST ${this.place.list}`,
      { ...this.place.at, body },
      this.request.stop,
    );
    if (!answer.ok) return answer;
    const written = commentIn(answer.value.data);
    if (written) return { ok: true, value: written.id };
    return { ok: false, failure: unexpected(`POST ${this.place.list}`, answer.value.status) };
  }

  change(id: number, body: string): Promise<Answered<unknown>> {
    return this.request.github.write(
      `PATCH ${this.place.one}`,
      { comment_id: id, body },
      this.request.stop,
      { isRepeatable: true },
    );
  }

  /** One that is gone is removed, too. */
  async remove(id: number): Promise<Answered<unknown>> {
    const answer = await this.request.github.write(
      `DELETE ${this.place.one}`,
      { comment_id: id },
      this.request.stop,
      { isRepeatable: true },
    );
    return !answer.ok && answer.failure.httpStatus === 404
      ? { ok: true, value: undefined }
      : answer;
  }

  /** @returns `undefined` when it is not there */
  async read(id: number): Promise<Answered<Comment | undefined>> {
    const answer = await this.request.github.read(
      `GET ${this.place.one}`,
      { comment_id: id },
      this.request.stop,
    );
    if (!answer.ok)
      return answer.failure.httpStatus === 404 ? { ok: true, value: undefined } : answer;
    return { ok: true, value: commentIn(answer.value.data) };
  }

  pause(ms: number): Promise<void> {
    return this.request.clock.sleep(ms, this.request.stop);
  }
}

function bodyOf({ card, key, purpose, kind }: Message): string {
  return `${commentMark({ task: key, lasting: key, isShared: false }, `${purpose} ${kind}`)}\n${cardMarkdown(card)}`;
}

/** How far along the existing comment is. */
function rankOf(body: string): number {
  const { keys = [] } = readMark(body) ?? {};
  return EVENT_KINDS.findIndex((kind) => keys.includes(kind));
}

function isSame(shown: string, written: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, "\n").trim();
  return plain(shown) === plain(written);
}

function commentIn(value: unknown): Comment | undefined {
  if (!isJsonObject(value)) return undefined;
  const [id, url, body, user] = ["id", "html_url", "body", "user"].map((name) =>
    getOwn(value, name),
  );
  if (typeof id !== "number") return undefined;
  const login = isJsonObject(user) ? getOwn(user, "login") : undefined;
  const author = {
    login: typeof login === "string" ? login : "",
    isBot: isJsonObject(user) && getOwn(user, "type") === "Bot",
  };
  return {
    id,
    url: typeof url === "string" ? url : "",
    body: typeof body === "string" ? body : "",
    author,
  };
}

function unexpected(route: string, status: number): Failure {
  return {
    kind: "unexpected",
    reached: "no",
    httpStatus: status,
    message: `${route}: GitHub answered HTTP ${status} and no comment`,
  };
}
