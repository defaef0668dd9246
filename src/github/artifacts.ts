import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../domain/counting/undelivered-result";
import { UserError } from "../domain/errors";
import type { WaitingTask } from "../domain/counting/waiting-task";
import {
  WAITING_TASK_FILE,
  waitingTaskName,
  writeWaitingTask,
} from "../domain/counting/waiting-task";
import type { Task } from "../domain/task";
import type { Environment } from "./octokit";

/** What post can spare before the runner ends it. */
const RESULT_MS = 30_000;
/**
 * A step has time: what it cannot put down costs the task. The client tries again by itself for
 * about a minute.
 */
const STEP_MS = 3 * 60_000;
/** A sweep that has not come for two weeks will not come. */
const RESULT_DAYS = 14;
/** As long as GitHub keeps artifacts by default. */
const PARKED_DAYS = 90;
/** Names of artifacts are taken once per run. */
const CONFLICT = /\(409\)/;

/**
 * Keeps a result as an artifact of this run. Uploading speaks for the run itself and needs no
 * permission of the token.
 *
 * @param folder  for the file
 * @returns       the artifact's name, or why there is none
 */
export async function keepResult(
  kept: UndeliveredResult,
  task: Pick<Task, "id">,
  environment: Environment,
  folder: string,
): Promise<Uploaded> {
  const note = {
    name: undeliveredResultName(task, attemptOf(environment)),
    fileName: UNDELIVERED_RESULT_FILE,
    text: writeUndeliveredResult(kept),
    retentionDays: RESULT_DAYS,
    limitMs: RESULT_MS,
  };
  return upload(note, environment, folder);
}

/**
 * Writes down for the sweep that a task waits. @throws UserError when it cannot: a wait that nobody
 * knows of would never end
 */
export async function keepWaitingTask(
  waiting: WaitingTask,
  task: Pick<Task, "id">,
  environment: Environment,
  folder: string,
): Promise<void> {
  const note = {
    name: waitingTaskName(task, attemptOf(environment)),
    fileName: WAITING_TASK_FILE,
    text: writeWaitingTask(waiting),
    retentionDays: PARKED_DAYS,
    limitMs: STEP_MS,
  };
  const kept = await upload(note, environment, folder);
  if (!kept.ok)
    throw new UserError(
      `The wait could not be written down for the sweep (${kept.reason}), so the task cannot be parked.`,
      "CA-411",
    );
}

/**
 * Puts a small file down for later runs of this repository, anew when this run has put it down
 * before.
 */
export async function keepMemory(
  name: string,
  text: string,
  environment: Environment,
  folder: string,
): Promise<Uploaded> {
  const note = {
    name,
    fileName: "memory.txt",
    text,
    retentionDays: PARKED_DAYS,
    limitMs: STEP_MS,
  };
  const put = () => upload(note, environment, folder);
  const kept = await put();
  if (kept.ok || !CONFLICT.test(kept.reason)) return kept;
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient().deleteArtifact(name).then(put, () => kept);
}

type Uploaded = { ok: true; value: string } | { ok: false; reason: string };

/** A small file to put down. */
interface Note {
  /** Of the artifact. */
  readonly name: string;
  readonly fileName: string;
  readonly text: string;
  readonly retentionDays: number;
  readonly limitMs: number;
}

async function upload(
  { name, fileName, text, retentionDays, limitMs }: Note,
  environment: Environment,
  folder: string,
): Promise<Uploaded> {
  if (!environment["ACTIONS_RUNTIME_TOKEN"] || !environment["ACTIONS_RESULTS_URL"])
    return { ok: false, reason: "this runner offers no artifacts" };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, fileName);
    writeFileSync(file, text, { mode: 0o600 });
    const [{ DefaultArtifactClient }, { startGroup, endGroup }] = await Promise.all([
      import("@actions/artifact"),
      import("@actions/core"),
    ]);
    // The client tells a person nine lines for each file.
    startGroup(`Upload ${name}`);
    try {
      await inTime(
        new DefaultArtifactClient().uploadArtifact(name, [file], folder, { retentionDays }),
        limitMs,
      );
    } finally {
      endGroup();
    }
    return { ok: true, value: name };
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof Error ? firstLine(error.message) : "the upload failed",
    };
  }
}

function attemptOf(environment: Environment): string {
  return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}

async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the upload took longer than ${limitMs / 1000} s`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
