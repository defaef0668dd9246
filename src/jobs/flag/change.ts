import { UserError } from "../../domain/errors";
import type { Failure } from "../../domain/failure";
import type { JobRequest } from "../core/job";
import type { FlagEnd } from "./end";
import type { RequestedChange, Format } from "./formats";
import { flagIn, formatOf, languageOf } from "./formats";
import type { Committed, RepositoryFile } from "./repository-file";
import { refusalOf } from "./repository-file";
import { StructuredText } from "./structured-text";

/** What is to be changed in a file. */
export interface WantedChange {
  readonly requested: readonly RequestedChange[];
  /** Recognised unless given. */
  readonly format: Format | undefined;
  /** Of the commit; its first line is the title of a pull request. */
  readonly message: string;
}

/** How a file says what was requested, or does not yet. */
interface Reading {
  readonly ends: readonly FlagEnd[];
  /** The text with all requested changes made; `undefined` when it is so. */
  readonly wanted: string | undefined;
  readonly blob: string;
}

interface Changed {
  /** As the branch had it before; `state` is what it has now. */
  readonly ends: readonly FlagEnd[];
  /** Absent when nothing had to be changed, or the answer with its address was lost. */
  readonly commit?: Committed;
}

/**
 * With pauses that grow, a quarter of a minute: whoever commits more often than that goes on doing
 * so.
 */
const MAX_ATTEMPTS = 6;
const PAUSE_MS = 1_000;
/** A commit may show only after a moment. */
const LOOK_AGAIN_MS = [1_000, 3_000];
/** GitHub's words when the file is not the one that was read any more. */
const IS_STALE = /does not match|but expected/i;
const IS_PROTECTED = /rule violation|protected|pull request|review/i;

/** @throws UserError for an unknown flag, or a file that is none of this format */
export async function readFlags(
  file: RepositoryFile,
  { requested, format }: Pick<WantedChange, "requested" | "format">,
): Promise<Reading> {
  const { text, blob } = await file.read();
  const structured = new StructuredText(text, languageOf(file.path, text), file.words);
  const known = format ?? formatOf(structured);
  const flags = requested.map((one) => ({ flag: one.flag, ...flagIn(structured, known, one) }));
  const changes = flags.flatMap((flag) => flag.changes);
  return {
    ends: flags.map(({ flag, state, served }) => ({
      flag,
      state,
      previous: state,
      ...(served && { served }),
    })),
    wanted: changes.length === 0 ? undefined : structured.with(changes),
    blob,
  };
}

/**
 * Makes one commit with the requested changes and reads the branch again. When somebody else
 * commits meanwhile, the change is made again to what is there then.
 *
 * @throws UserError when it could not be changed, or GitHub does not show it afterwards
 */
export async function commitFlags(
  file: RepositoryFile,
  change: WantedChange,
  { clock, stop }: Pick<JobRequest, "clock" | "stop">,
): Promise<Changed> {
  const { message } = change;
  let lost: Reading | undefined;
  for (let attempt = 1; ; attempt++) {
    const reading = await readFlags(file, change);
    // What was lost on the way has arrived, unless somebody else requested the same; nobody could
    // tell, and nobody has to.
    if (reading.wanted === undefined) return { ends: since(lost ?? reading, reading) };
    const written = await file.write({ text: reading.wanted, blob: reading.blob, message });
    if (written.ok) {
      const commit = written.value;
      const now = await readBack(file, change, commit, { clock, stop });
      return { ends: since(reading, now), commit };
    }
    if (!mayPass(written.failure) || attempt >= MAX_ATTEMPTS || stop.aborted)
      throw refused(file, written.failure, attempt);
    if (written.failure.reached === "maybe") lost ??= reading;
    await clock.sleep(PAUSE_MS * attempt, stop);
  }
}

async function readBack(
  file: RepositoryFile,
  change: WantedChange,
  { url }: Committed,
  { clock, stop }: Pick<JobRequest, "clock" | "stop">,
): Promise<Reading> {
  for (const pauseMs of [0, ...LOOK_AGAIN_MS]) {
    if (pauseMs > 0) await clock.sleep(pauseMs, stop);
    const now = await readFlags(file, change);
    if (now.wanted === undefined) return now;
  }
  throw new UserError(
    `The change was committed (${url}), and ${file.words} says something else again: ` +
      "somebody may have changed it at the same moment.",
    "CA-411",
  );
}

function since(before: Reading, now: Reading): readonly FlagEnd[] {
  return now.ends.map((end, i) => ({ ...end, previous: before.ends[i]?.state ?? end.state }));
}

/** Whether the same may work in a moment: somebody else was faster, or the answer was lost. */
function mayPass({ httpStatus, message, reached }: Failure): boolean {
  if (reached === "maybe") return true;
  return httpStatus === 409 && (IS_STALE.test(message) || !IS_PROTECTED.test(message));
}

function refused(file: RepositoryFile, failure: Failure, attempts: number): UserError {
  const what = `${file.words} could not be changed`;
  if (
    (failure.httpStatus === 409 || failure.httpStatus === 422) &&
    IS_PROTECTED.test(failure.message) &&
    !IS_STALE.test(failure.message)
  )
    return new UserError(
      `${what}: ${failure.message}. The branch takes changes by pull requests only: ` +
        "say with.how: pull-request, or let the token bypass the rule.",
      "CA-411",
    );
  if (failure.httpStatus === 404)
    return new UserError(
      `${what}: ${failure.message}. Either there is no such branch, or the token may not write (\`contents: write\`).`,
      "CA-605",
    );
  return refusalOf(
    `${what}${attempts > 1 ? ` in ${attempts} attempts` : ""}`,
    failure,
    "contents: write",
  );
}
