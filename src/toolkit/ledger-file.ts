import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LEDGER_STATE, OPENED_STATE } from "../config/names";
import type { Ledger } from "../domain/ledger";
import { mayFollow } from "../domain/ledger";
import type { OpenedRecord } from "../domain/opened";
import type { LedgerBook } from "../ports";

type Environment = Readonly<Record<string, string | undefined>>;

/** Post gets the state as an environment variable, and Windows allows 32,766 characters for one (github-actions.md 1.7). */
const MAX_STATE_CHARACTERS = 24_000;

/**
 * The ledger in the runner's state file, which post reads even when main was killed. Written here and not by
 * `@actions/core` because the first entry has to be on disk before the first event, and the toolkit loads later.
 */
export class LedgerFile implements LedgerBook {
  readonly #stateFile: string | undefined;
  readonly #folder: string;
  readonly #environment: Environment;
  #ledger: Ledger | undefined;
  #opened: readonly OpenedRecord[];

  /** @param begin  what an earlier stage left; main begins anew whatever that was */
  constructor(environment: Environment, folder: string, begin?: Ledger) {
    this.#environment = environment;
    this.#stateFile = environment["GITHUB_STATE"];
    this.#folder = folder;
    this.#ledger = begin;
    this.#opened = readOpened(environment);
  }

  get opened(): readonly OpenedRecord[] {
    return this.#opened;
  }

  writeOpened(opened: readonly OpenedRecord[]): void {
    this.#opened = opened;
    this.#save(OPENED_STATE, JSON.stringify(opened));
  }

  read(): Ledger | undefined {
    return this.#ledger;
  }

  write(ledger: Ledger): void {
    if (!mayFollow(this.#ledger, ledger)) throw new Error(`The ledger cannot go from ${this.#ledger?.phase} to ${ledger.phase}.`);
    this.#ledger = ledger;
    if (ledger.phase === "announcing") this.#take(ledger.task.id);
    this.#save(LEDGER_STATE, this.#serialise(ledger));
  }

  #save(name: string, json: string): void {
    // JSON is one line, so the short form is safe whatever the event's values are.
    if (this.#stateFile) appendFileSync(this.#stateFile, `${name}=${json}\n`);
  }

  /** Tells other steps of this workflow job, whose posts run first, that this task has its owner. */
  #take(triggeredId: string): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.#folder, "..", takenBy(this.#environment, triggeredId)), "");
  }

  /** A large result goes into a file beside the job's; without that file the verdict still stands. */
  #serialise(ledger: Ledger): string {
    const whole = JSON.stringify(ledger);
    if (whole.length <= MAX_STATE_CHARACTERS || ledger.phase !== "finishing") return whole;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const file = join(this.#folder, "result.json");
    writeFileSync(file, whole, { mode: 0o600 });
    const { outcome } = ledger;
    const message = `${outcome.message.slice(0, 2_000).toWellFormed()}\n[the rest of the result was lost with the runner's temporary files]`;
    return JSON.stringify({ ...ledger, outcome: { ...outcome, message, labels: {}, data: {} }, file });
  }
}

/** Whether a step of this workflow job has announced itself for the task. @param folder  the runner's temporary one */
export function isTaken(environment: Environment, folder: string, triggeredId: string): boolean {
  return existsSync(join(folder, takenBy(environment, triggeredId)));
}

/** One name for one task in one job of one run attempt: what an earlier run left says nothing. The id comes from outside: nothing of it may be a path. */
function takenBy(environment: Environment, triggeredId: string): string {
  const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((name) => environment[name] ?? "");
  return ["cloud-automation-taken", ...job, triggeredId.slice(0, 100)].join("-").replace(/[^\w-]/g, "_");
}

/** What the last stage left. Unreadable text counts as none. */
export function readLedger(environment: Environment): Ledger | undefined {
  const text = environment[`STATE_${LEDGER_STATE}`];
  if (!text) return undefined;
  try {
    const state = JSON.parse(text) as Ledger & { file?: string };
    if (!state.file) return state;
    try {
      return JSON.parse(readFileSync(state.file, "utf8")) as Ledger;
    } catch {
      const { file: _lost, ...rest } = state;
      return rest as Ledger;
    }
  } catch {
    return undefined;
  }
}

/** What a job left open at GitHub; unreadable text counts as nothing. */
export function readOpened(environment: Environment): readonly OpenedRecord[] {
  try {
    return JSON.parse(environment[`STATE_${OPENED_STATE}`] ?? "[]") as readonly OpenedRecord[];
  } catch {
    return [];
  }
}
