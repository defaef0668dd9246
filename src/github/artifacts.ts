import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../domain/counting/undelivered-result";
import type { WaitingTask } from "../domain/counting/waiting-task";
import {
  WAITING_TASK_FILE,
  waitingTaskName,
  writeWaitingTask,
} from "../domain/counting/waiting-task";
import { MAX_OPEN_TASKS, OPEN_TASK_FILE, openTaskName } from "../domain/counting/open-task-note";
import { UserError } from "../domain/errors";
import type { Task } from "../domain/task";
import type { ArtifactService, SmallFile } from "./artifact-service";
import type { Environment } from "./repository";

/** What post can spare before the runner ends it. */
const RESULT_MS = 30_000;
/** A step has time: what it cannot put down costs the task. */
const STEP_MS = 3 * 60_000;
/** A sweep that has not come for two weeks will not come. */
const RESULT_DAYS = 14;
/** As long as GitHub keeps artifacts by default. */
const WAITING_DAYS = 90;

type Uploaded =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

/**
 * Keeps a result as an artifact of this run. Uploading speaks for the run itself and needs no
 * permission of the token.
 *
 * @returns the artifact's name, or why there is none
 */
export async function keepResult(
  kept: UndeliveredResult,
  task: Pick<Task, "id">,
  environment: Environment,
): Promise<Uploaded> {
  const artifact = undeliveredResultName(task, attemptOf(environment));
  return withService(environment, RESULT_MS, async (service) => {
    const text = writeUndeliveredResult(kept);
    await service.upload({
      artifact,
      file: UNDELIVERED_RESULT_FILE,
      text,
      retentionDays: RESULT_DAYS,
    });
    return artifact;
  });
}

/**
 * Writes down for the sweep that a task waits.
 *
 * @throws UserError when it cannot: a wait that nobody knows of would never end
 */
export async function keepWaitingTask(
  waiting: WaitingTask,
  task: Pick<Task, "id">,
  environment: Environment,
): Promise<void> {
  const artifact = waitingTaskName(task, attemptOf(environment));
  const kept = await withService(environment, STEP_MS, async (service) => {
    const text = writeWaitingTask(waiting);
    await service.upload({ artifact, file: WAITING_TASK_FILE, text, retentionDays: WAITING_DAYS });
    return artifact;
  });
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
  artifact: string,
  text: string,
  environment: Environment,
): Promise<Uploaded> {
  return withService(environment, STEP_MS, async (service) => {
    const memory: SmallFile = { artifact, file: "memory.txt", text, retentionDays: WAITING_DAYS };
    try {
      await service.upload(memory);
    } catch (error) {
      // A name is taken once in a run.
      if (!isTaken(error)) throw error;
      await service.delete(artifact);
      await service.upload(memory);
    }
    return artifact;
  });
}

/**
 * Puts down what a run owes, before its first word. A run may owe more than one answer, and each
 * name is taken once.
 */
export async function keepOpenTask(memo: string, environment: Environment): Promise<Uploaded> {
  return withService(environment, STEP_MS, async (service) => {
    for (let slot = 1; ; slot++) {
      const artifact = openTaskName(slot);
      try {
        await service.upload({
          artifact,
          file: OPEN_TASK_FILE,
          text: memo,
          retentionDays: RESULT_DAYS,
        });
        return artifact;
      } catch (error) {
        if (!isTaken(error) || slot === MAX_OPEN_TASKS) throw error;
      }
    }
  });
}

/** What is answered is owed no more. @returns why it could not be removed, as a clause */
export async function removeOpenTask(
  artifact: string,
  environment: Environment,
): Promise<string | undefined> {
  const removed = await withService(environment, RESULT_MS, async (service) => {
    await service.delete(artifact);
    return artifact;
  });
  return removed.ok ? undefined : removed.reason;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "httpStatus" in error && error.httpStatus === 409;
}

/** The client is loaded when it is used: most tasks put nothing down. */
async function withService(
  environment: Environment,
  limitMs: number,
  work: (service: ArtifactService) => Promise<string>,
): Promise<Uploaded> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limitMs);
  try {
    const { ArtifactService: Service } = await import("./artifact-service");
    return { ok: true, value: await work(new Service(environment, late.signal)) };
  } catch (error) {
    if (late.signal.aborted)
      return { ok: false, reason: `the upload took longer than ${limitMs / 1_000} s` };
    return { ok: false, reason: error instanceof Error ? error.message : "the upload failed" };
  } finally {
    clearTimeout(timer);
  }
}

function attemptOf(environment: Environment): string {
  return environment["GITHUB_RUN_ATTEMPT"] ?? "1";
}
