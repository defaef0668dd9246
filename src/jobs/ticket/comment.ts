import type { Answered } from "../../task/ports";
import type { Keys } from "./mark";
import { commentMark, readMark, withoutMarks } from "./mark";
import type { Comment, Tracker } from "./tracker";
import { MAX_BODY_CHARACTERS } from "./tracker";

interface Saying {
  /** Of the issue. */
  readonly number: number;
  /** Markdown. */
  readonly text: string;
  readonly keys: Keys;
  /** Tells two comments of one task apart; letters, digits and dashes. */
  readonly purpose: string;
  /** Whoever says it, once is enough; else it is once for each task. */
  readonly isOnceForAll?: boolean;
}

interface Said {
  readonly id: number;
  /** An earlier attempt has written it. */
  readonly isEarlier: boolean;
  readonly isCut: boolean;
}

const MAX_ATTEMPTS = 3;
/** What was written a moment ago may not be listed yet. */
const LOOK_AGAIN_MS = 2_000;
const CUT_NOTE = "\n\n*… cut here: GitHub takes no longer texts.*";

/**
 * Writes a comment once and reads it back. After an unclear answer it is looked for before it is
 * written again.
 *
 * @param since  nothing of this task is older
 */
export async function say(
  saying: Saying,
  tracker: Tracker,
  since: string | undefined,
): Promise<Answered<Said>> {
  const { number, keys, purpose } = saying;
  const { text, isCut } = limited(`${commentMark(keys, purpose)}\n`, saying.text);
  for (let attempt = 1; ; attempt++) {
    const earlier = await find(saying, tracker, since);
    if (!earlier.ok) return earlier;
    if (earlier.value)
      return { ok: true, value: { id: earlier.value.id, isEarlier: attempt === 1, isCut } };
    const written = await tracker.comment(number, text);
    if (written.ok) return readBack(written.value, isCut, tracker);
    if (written.failure.reached === "no" || tracker.isStopped || attempt >= MAX_ATTEMPTS)
      return written;
    await tracker.pause(LOOK_AGAIN_MS * attempt);
  }
}

async function find(
  { number, keys, purpose, isOnceForAll }: Saying,
  tracker: Tracker,
  since: string | undefined,
): Promise<Answered<Comment | undefined>> {
  const comments = await tracker.comments(number, since);
  if (!comments.ok) return comments;
  for (const comment of comments.value) {
    const mark = readMark(comment.body);
    const isSame =
      mark?.noun === "comment" &&
      mark.keys.includes(purpose) &&
      (isOnceForAll || mark.keys.includes(keys.task));
    // Anybody may comment, and could keep ours away with its mark.
    if (isSame && (await tracker.isOurs(comment.author))) return { ok: true, value: comment };
  }
  return { ok: true, value: undefined };
}

async function readBack(
  written: Comment | undefined,
  isCut: boolean,
  tracker: Tracker,
): Promise<Answered<Said>> {
  if (written) {
    for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
      const read = await tracker.readComment(written.id);
      if (!read.ok) return read;
      if (read.value) return { ok: true, value: { id: written.id, isEarlier: false, isCut } };
      if (pauseMs > 0) await tracker.pause(pauseMs);
    }
  }
  return {
    ok: false,
    failure: {
      kind: "unexpected",
      reached: "maybe",
      message: "GitHub accepted the comment and does not show it",
    },
  };
}

/** Text that fits with what stands before and after it, cut with a note where it does not. */
export function limited(
  before: string,
  markdown: string,
  after = "",
): { readonly text: string; readonly isCut: boolean } {
  const text = withoutMarks(markdown);
  const room = MAX_BODY_CHARACTERS - before.length - after.length;
  if (text.length <= room) return { text: before + text + after, isCut: false };
  return {
    text: `${before}${text.slice(0, room - CUT_NOTE.length).toWellFormed()}${CUT_NOTE}${after}`,
    isCut: true,
  };
}
