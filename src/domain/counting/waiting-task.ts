import { UserError } from "../errors";
import type { Json, JsonObject } from "../text/json";
import { getOwn, isJsonObject, parsedObject } from "../text/json";
import type { Task } from "../task";

/** A task that waits for a person or another run, as its run has written it down for the sweep. */
export interface WaitingTask {
  readonly triggeredId: string;
  /** ISO time after which the sweep ends the task. */
  readonly deadline: string;
  /** What it waits for, for people. */
  readonly waitsFor: string;
  /**
   * The workflow run it waits for, if it is one of this repository: whoever sees that it is over
   * answers.
   */
  readonly runId?: number;
  /** Of that run, with its report. */
  readonly artifact?: string;
  /** The issue in which a person was asked. */
  readonly issue?: AskedIn;
}

export interface AskedIn {
  readonly number: number;
  /**
   * What people read there, see `textKey` in `approval.ts`; absent where another run had asked
   * before.
   */
  readonly text?: string;
}

/** The one file in the artifact. */
export const WAITING_TASK_FILE = "parked.json";
const VERSION = 1;
const PREFIX = "cloud-automation-parked-";
const MAX_TEXT_CHARACTERS = 300;

export function waitingTaskName(task: Pick<Task, "id">, attempt: string): string {
  return `${waitingTaskPrefix(task)}${attempt.replace(/\D/g, "") || "1"}`;
}

/** Of the notes of all attempts. */
export function waitingTaskPrefix({ id }: Pick<Task, "id">): string {
  return `${PREFIX}${id.slice(0, 100).replace(/[^\w.-]/g, "_")}-`;
}

export function writeWaitingTask(waiting: WaitingTask): string {
  return JSON.stringify({ version: VERSION, ...waiting });
}

function askedIn(value: Json | undefined): AskedIn | undefined {
  if (!isJsonObject(value)) return undefined;
  const [number, text] = [getOwn(value, "number"), getOwn(value, "text")];
  if (typeof number !== "number" || !Number.isSafeInteger(number)) return undefined;
  return {
    number,
    ...(typeof text === "string" && text.length <= MAX_TEXT_CHARACTERS && { text }),
  };
}

/** @throws UserError when it is not what {@link writeWaitingTask} writes */
export function readWaitingTask(text: string): WaitingTask {
  const parsed = parsedObject(text) ?? {};
  const triggeredId = getOwn(parsed, "triggeredId");
  const deadline = getOwn(parsed, "deadline");
  const waitsFor = getOwn(parsed, "waitsFor");
  if (
    getOwn(parsed, "version") !== VERSION ||
    typeof triggeredId !== "string" ||
    typeof deadline !== "string" ||
    Number.isNaN(Date.parse(deadline)) ||
    typeof waitsFor !== "string"
  ) {
    throw new UserError(
      "The note of a waiting task has no fitting version, triggeredId, deadline or waitsFor.",
      "CA-604",
    );
  }
  return {
    triggeredId,
    deadline,
    waitsFor: waitsFor.slice(0, MAX_TEXT_CHARACTERS),
    ...awaitedIn(parsed),
  };
}

/** What it waits for, as far as that fits; what does not is left out. */
function awaitedIn(parsed: JsonObject): Pick<WaitingTask, "runId" | "artifact" | "issue"> {
  const runId = getOwn(parsed, "runId");
  const artifact = getOwn(parsed, "artifact");
  const issue = askedIn(getOwn(parsed, "issue"));
  return {
    ...(typeof runId === "number" && Number.isSafeInteger(runId) && runId > 0 && { runId }),
    ...(typeof artifact === "string" &&
      artifact !== "" &&
      artifact.length <= MAX_TEXT_CHARACTERS && { artifact }),
    ...(issue && { issue }),
  };
}
