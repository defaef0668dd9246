import type { UserError } from "../domain/errors";
import type { Capabilities } from "./knowledge";
import type { Question } from "../domain/approval";
import type { CatalogueScope, Unreadable } from "../domain/trust/binding";
import type { EventCounts } from "../domain/counting/event-counts";
import type { Answered, Failure } from "../domain/failure";
import type { OutgoingEvent } from "../domain/events/events";
import type { JobHandle, SavedState } from "../domain/counting/saved-state";
import type { JobResult } from "../domain/job-result";
import type { JsonObject } from "../domain/text/json";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import type { OpenedRecord } from "../domain/counting/opened";
import type { OpenTask, RunRecord } from "../domain/counting/abandoned-task";
import type { Work } from "../config/inputs";
import type { Outcome } from "../domain/counting/outcome";
import type { Assignment, Mode, Task, TaskReference } from "../domain/task";

export type {
  GitHubAnswer,
  GitHubApi,
  GitHubData,
  GitHubParameters,
  ReadRoute,
  WriteRoute,
} from "./github-api";

/**
 * Every side effect the life cycle can have. `main.ts` and `post.ts` bring the real ones, tests
 * bring others.
 */
export interface Ports {
  readonly controlPlane: ControlPlane | undefined;
  readonly openTaskNotes?: OpenTaskNotes | undefined;
  readonly savedState: StateKeeper;
  readonly console: Console;
  readonly clock: Clock;
  readonly job: JobRunner;
  /** Absent where the inputs say the work outright. */
  readonly planner: WorkPlanner | undefined;
  /** What GitHub knows about this run and its siblings; absent where there is no token. */
  readonly runs: Runs | undefined;
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

export interface StateKeeper {
  read(): SavedState | undefined;
  /** On disk before it returns. */
  write(state: SavedState): void;
  /** `false` when post will not find what was written last. */
  readonly isKept?: boolean;
  /** Why it does not stand where the runner keeps it. */
  readonly trouble?: string | undefined;
  /** Whether a step of this workflow job has announced itself for the task. */
  isTaken(triggeredId: string): boolean;
  /** What the job has opened at GitHub and not closed yet. */
  readonly opened: readonly OpenedRecord[];
  writeOpened(opened: readonly OpenedRecord[]): void;
}

export interface Runs {
  /**
   * Runs of this repository with the triggered id in their title that began before this one and are
   * not over; `undefined` when GitHub cannot tell.
   */
  olderLive(triggeredId: string): Promise<readonly number[] | undefined>;
  /**
   * What runs of the same dispatch that began before this one and are over could not deliver and
   * have kept. Asked after `olderLive` has answered; costs nothing where there is no such run.
   *
   * @returns `undefined` when GitHub cannot tell
   */
  undeliveredByOlder(task: Pick<Task, "id">): Promise<readonly UndeliveredResult[] | undefined>;
  /**
   * Other runs of this repository that carry the triggered id in their title, whatever workflow or
   * state.
   *
   * @param sinceMs  when the task began; no run of its is older
   * @returns        `undefined` when GitHub cannot tell for all of them
   */
  naming(triggeredId: string, sinceMs: number): Promise<readonly number[] | undefined>;
  /** @returns why it could not be asked for, as a sentence */
  cancelThisRun(): Promise<string | undefined>;
}

export interface Console {
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
}

/**
 * Finds out what the work of a task is where the inputs do not say it outright: a built-in job, a
 * catalogue, reports.
 */
export interface WorkPlanner {
  /** Whether a rule may say how to answer, where neither input nor payload does. */
  readonly decidesMode: boolean;
  /** What the catalogue is for; `undefined` where none is used. */
  scope(): Promise<CatalogueScope | Unreadable | undefined>;
  /**
   * @param event  the full event
   * @throws UserError when the work cannot be told; the task is then finished `errored`
   */
  plan(event: JsonObject): Promise<Planned>;
}

export type Planned =
  | { readonly kind: "work"; readonly work: Work; readonly mode?: Mode }
  /** There is nothing to do, and this is the answer. */
  | { readonly kind: "outcome"; readonly outcome: Outcome; readonly mode?: Mode }
  /** Nobody waits for an answer, and there is nothing to do. */
  | { readonly kind: "skipped"; readonly reason: string };

export interface JobCallRequest {
  readonly assignment: Assignment;
  readonly work: Work;
  readonly mode: Mode;
  readonly stop: AbortSignal;
  onStarted(job: JobHandle): void;
}

export interface OwnStepsWatch {
  /** The run is cancelled when the sequence is aborted. */
  readonly cancels: boolean;
  /** Looking keeps the other side waiting. */
  readonly beats: boolean;
}

export interface JobRunner {
  /**
   * Gives the following steps what a script would get, and names the file they may write to.
   *
   * @param watch  of a process of its own, since no other one of ours is there meanwhile
   */
  handOver(assignment: Assignment, watch: OwnStepsWatch | undefined): Promise<JobHandle>;
  run(call: JobCallRequest): Promise<JobResult>;
}

/** What the control plane knows about a dispatched event. */
export type Found =
  /**
   * The answers are told where they were needed to know it: for a task that is no part of a
   * sequence.
   */
  | {
      readonly state: "open";
      readonly event: JsonObject;
      readonly answers?: EventCounts["answers"];
    }
  | {
      readonly state: "closed";
      readonly event: JsonObject;
      readonly answers: EventCounts["answers"];
    }
  | { readonly state: "unknown" };

/**
 * What every control plane is asked, whatever it is. It has to take an answer; each other method is
 * there where `can` says so. All are single attempts bounded in time; retrying is the caller's.
 */
export interface ControlPlane {
  readonly address: string;
  readonly can: Capabilities;
  /**
   * Tries once. `reached: "maybe"`: nobody knows whether it arrived. `kind: "closed"`: the task
   * takes no event any more.
   */
  deliver(event: OutgoingEvent, deadlineMs: number, signal: AbortSignal): Promise<Answered<void>>;
  find?(reference: TaskReference, signal: AbortSignal): Promise<Answered<Found>>;
  counts?(task: Task, signal: AbortSignal): Promise<Answered<EventCounts>>;
  /** `true` when the sequence was aborted or timed out. */
  isAborted?(task: Task, signal: AbortSignal): Promise<Answered<boolean>>;
  /** Looks once whether this very event is stored. With `can.look`. */
  hasArrived?(event: OutgoingEvent, signal: AbortSignal): Promise<Answered<boolean>>;
  /**
   * All that somebody needs to answer a task for a run that is lost, sealed; `undefined` where
   * nothing is there to seal it with. Without `can.openTasks`.
   *
   * @param run  `<owner>/<repo>/<id>`
   */
  memo?(task: Task, run: string): string | undefined;
  /**
   * Whether a run has put this down about the very wait that is answered here; `undefined` where
   * nothing is there to open it with.
   */
  isOwnMemo?(memo: string, run: string): boolean | undefined;
}

/** One that lists no open tasks: what a run owes is put down for the sweep by the run itself. */
export interface OpenTaskNotes {
  /** Before the first word; a failure is told, and never fatal. */
  keep(task: Task): Promise<void>;
  /**
   * Whether that run owes the very answer that this one does.
   *
   * @returns `undefined` where it has put nothing down that can be read, or not so far
   */
  isOwedBy(run: number): Promise<boolean | undefined>;
}

/** One that can be read, too. */
export type ReadablePlane = Required<Omit<ControlPlane, "memo" | "isOwnMemo">>;

/** Where a sequence runs. */
export interface Scope {
  readonly project: string;
  readonly stage: string;
  readonly service: string;
}

/**
 * What `GET …/sequence/{project}` shows of one context
 * (docs/reference/keptn.md#sequences-and-executions). There is no overall result in it.
 */
export interface SequenceView {
  /**
   * `triggered`, `waiting`, `started`, `paused`, `finished`, `timedOut`, `aborted`; foreign text.
   */
  readonly state: string;
  readonly stages: readonly string[];
}

/** An event as the store keeps it. All of it is foreign text; what is missing is empty. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly triggeredId: string;
  readonly data: JsonObject;
}

/**
 * The control plane as somebody sees it who starts a sequence and waits. Single attempts bounded in
 * time; retrying is the caller's.
 */
export interface SequencePlane {
  readonly address: string;
  /**
   * The known services of the stage when the given one is missing among them; `undefined` when it
   * is there, or nobody can tell.
   */
  missingService(
    scope: Scope,
    signal: AbortSignal,
  ): Promise<Answered<readonly string[] | undefined>>;
  /** Sends one event. @returns the context in force (docs/reference/keptn.md#the-context) */
  send(event: JsonObject, signal: AbortSignal): Promise<Answered<string>>;
  sequence(
    project: string,
    keptnContext: string,
    signal: AbortSignal,
  ): Promise<Answered<SequenceView | undefined>>;
  /** Everything the store has of a context, oldest first. */
  events(
    project: string,
    keptnContext: string,
    signal: AbortSignal,
  ): Promise<Answered<readonly StoredEvent[]>>;
  /**
   * Asks to abort all stages; the answer is the same for a context that nobody knows
   * (docs/reference/keptn.md#abort-pause-and-evaluations).
   */
  abort(project: string, keptnContext: string, signal: AbortSignal): Promise<Answered<void>>;
}

/** Small facts that runs of this repository leave for later runs. */
export interface Memory {
  /**
   * When it was last put down; `undefined` for never.
   *
   * @throws UserError naming the missing permission
   */
  lastMs(key: string): Promise<number | undefined>;
  /** For 90 days at most. @throws UserError when it cannot be put down */
  put(key: string): Promise<void>;
}

/** What the sweep also asks a control plane. */
export interface TaskList {
  /**
   * @param names  of tasks, for control planes that cannot list all
   * @param onOdd  told of each that is left out, since its event cannot be read
   */
  openTasks(
    project: string,
    names: readonly string[],
    signal: AbortSignal,
    onOdd?: (error: UserError) => void,
  ): Promise<Answered<readonly OpenTask[]>>;
}

/**
 * The workflow runs of this repository, as GitHub tells them. Every method throws a UserError that
 * names the missing permission.
 */
export interface RunHistory {
  /**
   * Runs that a dispatch has started since then; `isComplete` is false where GitHub lists no more
   * of them.
   */
  dispatched(
    sinceMs: number,
  ): Promise<{ readonly runs: readonly RunRecord[]; readonly isComplete: boolean }>;
  /** `undefined` when there is no such run any more. */
  run(id: number): Promise<RunRecord | undefined>;
  /** What the reviewers of an environment have decided in a run; `undefined` where none has. */
  decision(id: number): Promise<"approved" | "denied" | undefined>;
  /** Artifacts of this name, whichever run they belong to. */
  notes(name: string): Promise<readonly RunNote[]>;
  /** Artifacts of this run, whatever they are called. */
  notesOf(id: number): Promise<readonly RunNote[]>;
}

/** The workflow runs that waiting tasks wait for, in this repository. */
export interface AwaitedRuns {
  /**
   * What came of a run that is over, as the job would have reported it.
   *
   * @param artifact  with the run's report; the default one where none is named
   * @returns         why it cannot be told now
   */
  outcome(id: number, artifact: string | undefined): Promise<JobResult | string>;
  /** Cancels a run and reads for a while whether it is over. */
  end(id: number): Promise<{
    readonly state: "cancelled" | "over by itself" | "not over";
    /** The end of "Run 7 …". */ readonly words: string;
  }>;
}

/** The open issues that ask for approvals. */
export interface AskedIssues {
  /** @returns why they cannot be listed, where they cannot */
  list(): Promise<readonly AskedIssue[] | string>;
}

export interface AskedIssue {
  readonly question: Question;
  /** Whether a comment of ours has reminded already. */
  isReminded(): Promise<boolean>;
  /** @returns why it could not be told. @param text  Markdown */
  remind(text: string): Promise<string | undefined>;
  close(text: string): Promise<string | undefined>;
}

/** A small file that a run has left for the sweep. */
export interface RunNote {
  readonly artifactId: number;
  readonly name: string;
  readonly runId: number;
  /**
   * The text of the one file that is looked for.
   *
   * @throws UserError CA-604 when it is known not to hold one that fits; CA-610 when nobody could
   * tell what it holds
   */
  read(file: string, maxBytes: number): Promise<string>;
  remove(): Promise<void>;
}

export type { Answered, Failure };
