import type { JobResult, Measured } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import type { OpenedRecord } from "../../domain/counting/opened";
import type { ExitCodeRules } from "../../domain/counting/outcome";
import type { WaitingTask } from "../../domain/counting/waiting-task";
import type { Assignment, Mode } from "../../domain/task";
import type { ParametersOf } from "./parameter-types";
import type { Clock, Console, GitHubApi, Memory, SequencePlane } from "../../task/ports";

/**
 * What a built-in job says about itself. Validation, documentation (docs/jobs.md) and completion
 * in editors all come from here.
 */
export interface JobDeclaration {
  /** `<category>.<verb>`, as in docs/jobs.md. */
  readonly name: string;
  /** One sentence: what it does and when it is done. */
  readonly does: string;
  /** JSON Schema (draft 2020-12) of `with`: an object with described properties and no others. */
  readonly parameters: JobParameters;
  /** Fields under `data.<task>` and what they mean. */
  readonly reports: Readonly<Record<string, string>>;
  /** What the token needs, with the reason; empty for none. */
  readonly permissions: Readonly<Record<string, string>>;
}

export interface JobParameters {
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonObject & { readonly description: string }>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/**
 * The text of a file of this repository: in the workspace, else of the commit this run works on.
 *
 * @param field  where the path stands, such as `with.http`
 * @throws UserError naming field and path
 */
export type ReadFile = (path: string, field: string) => Promise<string>;

/**
 * The built-in jobs, for one that calls others. They come with the request, since a job that
 * imported the registry would be a part of what it is listed in.
 */
export interface BuiltInJobs {
  /**
   * @param field  how errors call where the name stands
   * @throws UserError naming the known jobs, and the nearest of them
   */
  declarationOf(name: string, field?: string): JobDeclaration;
  load(name: string): Promise<Job>;
  /** What the job would refuse before it does anything; see check-ahead.ts. */
  complaintsAhead(name: string, parameters: JsonObject, ahead: AheadOptions): Promise<string[]>;
}

export interface AheadOptions {
  readonly readFile: ReadFile;
  /** How complaints call the parameters; `with` by default. */
  readonly field?: string;
}

/** What a check may look at beside the parameters. */
export interface CheckContext {
  readonly readFile: ReadFile;
  readonly jobs: BuiltInJobs;
}

/**
 * What a job may do to the world, and what it is told.
 *
 * @typeParam Parameters what the function reads of them; by default it reads none
 */
export interface JobRequest<Parameters = object> {
  readonly assignment: Assignment;
  /** Silent: nobody waits for an answer, so nothing may be left waiting. */
  readonly mode: Mode;
  /** What is left waiting would not be woken up, so whoever waits has to do it here. */
  readonly mustStay?: boolean;
  /** Validated against the declaration and frozen; expressions are evaluated. */
  readonly parameters: Parameters;
  /** Of this run attempt, for links back. */
  readonly runUrl: string;
  /** This repository, `owner/repo`. */
  readonly repository: string;
  /** The commit this run works on. */
  readonly sha: string;
  /**
   * Aborted with a `StopReason`. A job ends what it began, and is back within 5 s when the reason
   * is `cancelled`.
   */
  readonly stop: AbortSignal;
  /** Clock time at which `stop` comes with the reason `deadline`. */
  readonly deadlineMs: number;
  /** What the input `exit-codes` says. */
  readonly exitCodes: ExitCodeRules;
  readonly github: GitHubApi;
  readonly clock: Clock;
  readonly console: Console;
  /**
   * What a script of this job would find in its environment: secrets for the job are there, tokens
   * of ours are not.
   */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The control plane as somebody sees it who starts a sequence; absent where none is given. */
  readonly sequences: SequencePlane | undefined;
  readonly memory: Memory;
  readonly readFile: ReadFile;
  readonly jobs: BuiltInJobs;
  /**
   * What must not be readable in anything that leaves from now on: the event, outputs, the summary,
   * the log.
   */
  mask(secret: string): void;
  /** Adds Markdown to the job summary, masked. Foreign text in it has to be escaped. */
  show(markdown: string): Promise<void>;
  /** Runs a script exactly as the input `run` would, with these variables beside the task's own. */
  script(script: Script): Promise<JobResult>;
  /**
   * What the test reports of the rule say, judged by its limits; read once, when the work is over.
   */
  measure(): Promise<Measured | undefined>;
  /**
   * Tells post what is open at GitHub should this process not come back; the whole list each time.
   */
  opened(records: readonly OpenedRecord[]): void;
  /**
   * Writes down for the sweep that the task waits.
   *
   * @throws UserError when that is not possible: then nothing may be left waiting
   */
  leaveWaiting(waiting: Omit<WaitingTask, "triggeredId">): Promise<void>;
}

export interface Script {
  readonly run: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** It is ended, as at a deadline, when it takes longer. */
  readonly timeoutMs?: number;
  /** It puts something right although the job was stopped, and has a few seconds for it. */
  readonly isAfterStop?: boolean;
}

/**
 * A rule about parameters that no schema can tell. A job keeps it by the same function before it
 * does anything; `check` looks at it for every rule of a catalogue (check-ahead.ts).
 */
export interface ParameterCheck {
  /**
   * What it looks at. With an expression in one of these it can be kept only when there is an
   * event.
   */
  readonly of: readonly string[];
  /**
   * @param parameters  that fit the declaration but for their expressions
   * @throws UserError that begins with the field, such as `with.channel: …`
   */
  readonly check: (parameters: object, context: CheckContext) => unknown;
}

/** @param check  gets no defaults: it is asked before there is an event, too */
export function checkOf<Parameters extends object>(
  of: readonly (keyof Parameters & string)[],
  check: (parameters: Partial<Parameters>, context: CheckContext) => unknown,
): ParameterCheck {
  return { of, check: (parameters, context) => check(parameters, context) };
}

export interface Job<Parameters = object> {
  readonly checks?: readonly ParameterCheck[];
  /**
   * Does the work and reads back what it claims.
   *
   * @throws UserError when it could not do it; everything else that is thrown is a fault of ours
   */
  run(request: JobRequest<Parameters>): Promise<JobResult>;
}

/** What the function of a declared job is called with. */
export type RequestOf<Declaration extends JobDeclaration> = JobRequest<ParametersOf<Declaration>>;

/** A job whose function sees the parameters as they are declared. */
export function jobOf<Declaration extends JobDeclaration>(
  _declaration: Declaration,
  { run, ...job }: Job<ParametersOf<Declaration>>,
): Job {
  return {
    ...job,
    run: (request) =>
      run({
        ...request,
        parameters: frozen(request.parameters as ParametersOf<Declaration>),
      }),
  };
}

/** What several functions read must not be changed by one of them. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) frozen(item);
  return Object.freeze(value);
}
