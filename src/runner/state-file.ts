import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../config/inputs";
import { LEDGER_STATE, OPENED_STATE } from "../config/names";
import type { SavedState } from "../domain/counting/saved-state";
import { mayFollow } from "../domain/counting/saved-state";
import type { OpenedRecord } from "../domain/counting/opened";
import type { StateKeeper } from "../task/ports";
import { temporaryFolder } from "./temporary-folder";

/**
 * Post gets the state as an environment variable, and Windows allows 32,766 characters for one
 * (docs/reference/github-actions.md#size-limits).
 */
const MAX_STATE_CHARACTERS = 24_000;

/**
 * The saved state in the runner's state file, which post reads even when main was killed; where
 * that cannot be written, in a file beside the job's. A task is answered even where neither works:
 * post then finds out by asking what is owed. Written here and not by `@actions/core` because the
 * first entry has to be on disk before the first event, and the toolkit loads later.
 */
export class StateFile implements StateKeeper {
  readonly #stateFile: string | undefined;
  readonly #folder: string;
  readonly #environment: Environment;
  #savedState: SavedState | undefined;
  #trouble: string | undefined;
  #isKept = true;
  #opened: readonly OpenedRecord[];

  /** @param begin  what an earlier stage left; main begins anew whatever that was */
  constructor(environment: Environment, folder: string, begin?: SavedState) {
    this.#environment = environment;
    this.#stateFile = environment["GITHUB_STATE"];
    this.#folder = folder;
    this.#savedState = begin;
    this.#opened = readOpened(environment);
  }

  get opened(): readonly OpenedRecord[] {
    return this.#opened;
  }

  writeOpened(opened: readonly OpenedRecord[]): void {
    this.#opened = opened;
    this.#save(OPENED_STATE, JSON.stringify(opened));
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  isTaken(triggeredId: string): boolean {
    return isTaken(this.#environment, join(this.#folder, ".."), triggeredId);
  }

  read(): SavedState | undefined {
    return this.#savedState;
  }

  write(savedState: SavedState): void {
    if (!mayFollow(this.#savedState, savedState))
      throw new Error(
        `The saved state cannot go from ${this.#savedState?.phase} to ${savedState.phase}.`,
      );
    this.#savedState = savedState;
    if (savedState.phase === "announcing") this.#take(savedState.task.id);
    this.#save(LEDGER_STATE, this.#serialise(savedState));
  }

  #save(name: string, json: string): void {
    // JSON is one line, so the short form is safe whatever the event's values are.
    const line = `${name}=${json}\n`;
    this.#trouble = appended(this.#stateFile, line);
    this.#isKept =
      this.#trouble === undefined || appended(spareFile(this.#environment), line) === undefined;
  }

  /**
   * Tells other steps of this workflow job, whose posts run first, that this task has its owner.
   */
  #take(triggeredId: string): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
    } catch {
      // They read what the control plane has counted.
    }
  }

  /**
   * A large result goes into a file beside the job's; without that file the verdict still stands.
   */
  #serialise(savedState: SavedState): string {
    const whole = JSON.stringify(savedState);
    if (whole.length <= MAX_STATE_CHARACTERS || savedState.phase !== "finishing") return whole;
    const { outcome } = savedState;
    const file = this.#aside(whole);
    const message =
      `${outcome.message.slice(0, 2_000).toWellFormed()}\n[the rest of ` +
      "the result was lost with the runner's temporary files]";
    return JSON.stringify({
      ...savedState,
      outcome: { ...outcome, message, labels: {}, data: {} },
      ...(file !== undefined && { file }),
    });
  }

  #aside(text: string): string | undefined {
    const file = join(this.#folder, "result.json");
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(file, text, { mode: 0o600 });
      return file;
    } catch {
      return undefined;
    }
  }
}

/** @returns why it could not be written */
function appended(file: string | undefined, line: string): string | undefined {
  if (!file) return "GITHUB_STATE is not set";
  try {
    appendFileSync(file, line, { mode: 0o600 });
    return undefined;
  } catch (error) {
    return `GITHUB_STATE could not be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`;
  }
}

/** For the step that owns it alone. Outside of a runner there is none. */
function spareFile(environment: Environment): string | undefined {
  if (!environment["RUNNER_TEMP"]) return undefined;
  return join(
    temporaryFolder(environment),
    nameFor(environment, "cloud-automation-state", environment["GITHUB_ACTION"] ?? ""),
  );
}

/** What an earlier stage has left under a name; the last entry counts. */
function stateOf(environment: Environment, name: string): string | undefined {
  const given = environment[`STATE_${name}`];
  const file = given ? undefined : spareFile(environment);
  if (!file) return given;
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .findLast((line) => line.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  } catch {
    return undefined;
  }
}

/**
 * Whether a step of this workflow job has announced itself for the task.
 *
 * @param folder  the runner's temporary one
 */
export function isTaken(environment: Environment, folder: string, triggeredId: string): boolean {
  return existsSync(join(folder, takenBy(environment, triggeredId)));
}

/**
 * One name for one task in one job of one run attempt: what an earlier run left says nothing. The
 * id comes from outside: nothing of it may be a path.
 */
function takenBy(environment: Environment, triggeredId: string): string {
  return nameFor(environment, "cloud-automation-taken", triggeredId.slice(0, 100));
}

function nameFor(environment: Environment, kind: string, one: string): string {
  const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map(
    (name) => environment[name] ?? "",
  );
  return [kind, ...job, one].join("-").replace(/[^\w-]/g, "_");
}

/** What the last stage left. Unreadable text counts as none. */
export function readState(environment: Environment): SavedState | undefined {
  const text = stateOf(environment, LEDGER_STATE);
  if (!text) return undefined;
  try {
    const state = JSON.parse(text) as SavedState & { file?: string };
    if (!state.file) return state;
    try {
      return JSON.parse(readFileSync(state.file, "utf8")) as SavedState;
    } catch {
      const { file: _lost, ...rest } = state;
      return rest as SavedState;
    }
  } catch {
    return undefined;
  }
}

/** What a job left open at GitHub; unreadable text counts as nothing. */
export function readOpened(environment: Environment): readonly OpenedRecord[] {
  try {
    return JSON.parse(stateOf(environment, OPENED_STATE) ?? "[]") as readonly OpenedRecord[];
  } catch {
    return [];
  }
}
