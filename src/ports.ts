import type { Books } from "./domain/books";
import type { Failure } from "./domain/failure";
import type { OutgoingEvent } from "./domain/events";
import type { JobHandle, Ledger } from "./domain/ledger";
import type { JobResult } from "./domain/job-result";
import type { JsonObject } from "./domain/json";
import type { Assignment, Task, TaskReference } from "./domain/task";

/** Every side effect the life cycle can have. `main.ts` and `post.ts` bring the real ones, tests bring others. */
export interface Ports {
  readonly controlPlane: ControlPlane | undefined;
  readonly ledger: LedgerBook;
  readonly console: Console;
  readonly clock: Clock;
  readonly job: JobRunner;
  /** Everything that must never leave readable; grows while the job prints `::add-mask::`. */
  readonly secrets: Set<string>;
  /** Aborted when the runner tells us to stop (SIGINT, SIGTERM). */
  readonly cancelled: AbortSignal;
}

export interface Clock {
  nowMs(): number;
  /** Resolves early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface LedgerBook {
  read(): Ledger | undefined;
  /** On disk before it returns. */
  write(ledger: Ledger): void;
}

export interface Console {
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
}

export interface JobRunner {
  /** Gives the following steps what a script would get, and names the file they may write to. */
  handOver(assignment: Assignment): Promise<JobHandle>;
  run(assignment: Assignment, stop: AbortSignal, onStarted: (job: JobHandle) => void): Promise<JobResult>;
}

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** What the control plane knows about a dispatched event. */
export type Found =
  | { readonly state: "open"; readonly event: JsonObject }
  | { readonly state: "closed"; readonly event: JsonObject; readonly answers: Books["answers"] }
  | { readonly state: "unknown" };

/** The small interface that later control planes implement too. Reads are single attempts bounded in time; retrying is the caller's. */
export interface ControlPlane {
  readonly address: string;
  find(reference: TaskReference, signal: AbortSignal): Promise<Answered<Found>>;
  books(task: Task, signal: AbortSignal): Promise<Answered<Books>>;
  /** `true` when the sequence was aborted or timed out. */
  isAborted(task: Task, signal: AbortSignal): Promise<Answered<boolean>>;
  /**
   * Sends one event so that it arrives once, and reads before it repeats an unclear attempt.
   *
   * @param isInDoubt  an earlier process may have sent it: it is looked for before the first attempt
   */
  deliver(event: OutgoingEvent, deadlineMs: number, signal: AbortSignal, isInDoubt?: boolean): Promise<Answered<void>>;
}

export type { Failure };
