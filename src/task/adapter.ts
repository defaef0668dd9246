import type { Config, Environment } from "../config/inputs";
import type { Dispatch } from "../domain/events/dispatch-payload";
import type { Task } from "../domain/task";
import type { Clock, ControlPlane } from "./ports";

/** Where the payload of a dispatch stands. */
type Origin =
  /** Of a `repository_dispatch`. */
  | "client_payload"
  /** Of a `workflow_dispatch`, which names the one workflow that it starts. */
  | "inputs"
  /** The input `event`, for other triggers and for tests. */
  | "event";

/** What started this run, as GitHub hands it over. */
export interface Start {
  readonly origin: Origin;
  readonly payload: unknown;
  /** Of a `repository_dispatch`. */
  readonly eventType?: string;
  /** The workflow's file without folder and ending, such as `deploy`. */
  readonly workflow: string;
}

/** Reads a task from what started the run. */
interface Mapper {
  readonly name: string;
  readonly takes: readonly Origin[];
  /** @throws UserError one line that names the field, and no value that may be secret */
  read(start: Start): Dispatch;
}

/** What an adapter has around it. */
export interface AdapterPlace {
  readonly environment: Environment;
  readonly config: Config;
  readonly clock: Clock;
  /** What has to be masked from now on. */
  mask(secret: string): void;
  /** @throws UserError where nothing that can be understood has started this run */
  start(): Start;
}

type RecallPlace = Pick<AdapterPlace, "environment" | "clock" | "mask">;

/** A task that some run owes an answer for, and where that goes. */
export interface Recalled {
  readonly task: Task;
  readonly plane: ControlPlane;
}

/**
 * A kind of control plane: how its tasks are read, and how they are answered. One folder of src
 * each, and one line in `wiring/adapters.ts`, which loads none but the one that is used.
 */
export interface Adapter {
  /**
   * What a run had put down, opened again.
   *
   * @param run  that has put it down, `<owner>/<repo>/<id>`
   * @returns    `undefined` for what is none of ours
   * @throws UserError for inputs that are wrong
   */
  recall?(memo: string, run: string, place: RecallPlace): Promise<Recalled | undefined>;
  mapper(environment: Environment): Mapper;
  /** `undefined` where the inputs say nothing about it. @throws UserError for inputs that are wrong */
  connect(place: AdapterPlace): Promise<ControlPlane | undefined>;
}
