import { createHash } from "node:crypto";
import { evaluationUrl } from "../../domain/bridge";
import { quote, UserError } from "../../domain/errors";
import type { Window } from "../../domain/events/evaluation-window";
import { evaluationIn } from "../../domain/events/evaluation";
import { taskEventType } from "../../domain/events/event-type";
import { severity } from "../../domain/counting/outcome";
import type { Failure } from "../../domain/failure";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { createMasker, secretsOfEnvironment } from "../../domain/text/masking";
import type { ReasonCode } from "../../domain/reasons";
import { sequenceEventType } from "../../domain/events/sequence-events";
import { EVALUATION_SEQUENCE, sequenceTrigger } from "../../domain/events/sequence-trigger";
import type { Clock, Scope, SequencePlane, StoredEvent } from "../../task/ports";
import { abortSequence } from "../../keptn/abort-sequence";
import { startOnce } from "../../keptn/start-sequence";
import { explain } from "../../domain/failure";
import { nameServices } from "../../keptn/sequence-words";
import { keyOf } from "../channels/message";
import type { JobRequest } from "../core/job";

/** The evaluation that is to be asked for. */
interface EvaluationOrder {
  readonly scope: Scope;
  readonly window: Window;
  /** Of the running sequence, in its context. */
  readonly isPart: boolean;
}

/** An evaluation that was asked for. */
export interface Asked {
  readonly keptnContext: string;
  /** In the Bridge. */
  readonly url: string;
  /** Of `evaluation.finished`; absent when the job was stopped before. */
  readonly data: JsonObject | undefined;
  /** Where it stood when the job was stopped, as the end of a sentence. */
  readonly state: string;
}

const STARTED = taskEventType("evaluation", "started");
const FINISHED = taskEventType("evaluation", "finished");
const LABEL = "evaluationKey";
const START_MS = 120_000;
const FIRST_LOOK_MS = 1_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
/**
 * The events tell how it ended; the state, whether it waits or was aborted. Together one hour costs
 * under 100 requests.
 */
const LOOKS_PER_STATE = 4;
/** How much later than the sequence's end the store may show the evaluation. */
const STORE_LAG_MS = 30_000;
/**
 * An event that neither store nor controller show by then was dropped behind its 200
 * (docs/reference/keptn.md#counting).
 */
const UNSEEN_MS = 120_000;
/** How long answers that are not the control plane's are taken for a passing fault of a gateway. */
const ODD_ANSWERS_MS = 60_000;
/** A cancelled job has 5 s for everything. */
const ABORT_MS = 3_500;
/**
 * The controller's words: without a shipyard nothing was evaluated, so there is no result to wait
 * for.
 */
const NO_PROJECT = /unable to retrieve shipyard|could not find shipyard/i;
const CODES = new Map<Failure["kind"], ReasonCode>([
  ["unauthorized", "CA-302"],
  ["refused", "CA-303"],
]);
const NOT_SEEN = "was not seen yet";
const MAX_READS = 3;
const READ_PAUSE_MS = 2_000;

/**
 * Asks for the evaluation once – a second attempt of the same task finds the first one's – and
 * waits for its end.
 *
 * @throws UserError when it was not started, or came to no end
 */
export async function askControlPlane(
  plane: SequencePlane,
  { scope, window, isPart }: EvaluationOrder,
  request: JobRequest,
): Promise<Asked> {
  const {
    clock,
    console,
    stop,
    runUrl,
    environment,
    deadlineMs,
    assignment: { task },
  } = request;
  const key = keyOf(request);
  const keptnContext = isPart ? task.keptnContext : contextFor(key, scope);
  const own: Own = { scope, keptnContext, isOurs: (event) => !isPart || isMarked(event, key) };
  const url = evaluationUrl(plane.address, keptnContext, scope.stage);
  const begun = await eventsOf(plane, own, request);
  if (stop.aborted)
    return {
      keptnContext,
      url,
      data: undefined,
      state: begun.length > 0 ? "was not waited for" : "was not asked for",
    };
  const isEarlier = begun.length > 0;
  if (!isEarlier) {
    await requireService(plane, scope, request);
    const trigger = sequenceTrigger(
      { scope, sequence: EVALUATION_SEQUENCE, window, data: {}, labels: { [LABEL]: key } },
      keptnContext,
      runUrl,
      createMasker(secretsOfEnvironment(environment), [
        key,
        scope.project,
        scope.stage,
        scope.service,
        runUrl,
      ]),
    );
    const start = await startOnce(trigger, {
      plane,
      clock,
      console,
      cancelled: stop,
      project: scope.project,
      startMs: Math.min(START_MS, Math.max(0, deadlineMs - clock.nowMs())),
      ...(isPart && { isOurs: own.isOurs }),
    });
    if (stop.aborted)
      return {
        keptnContext,
        url,
        data: undefined,
        state:
          isPart || start.kind === "not-started"
            ? "was not waited for"
            : await leave(plane, clock, own, "was not waited for"),
      };
    if (start.kind === "not-started") throw failed("could not be started", start.failure, plane);
    if (start.kind === "unclear")
      throw new UserError(
        "Whether the evaluation was started could not be found out: " +
          `${explain(start.failure, plane)} Look for the context ` +
          `${keptnContext} in the Bridge.`,
        "CA-301",
      );
  }
  console.info(
    `The evaluation of ${scope.service} in ${scope.stage} ` +
      `${isEarlier ? "was asked for before, and is taken up again" : "was asked for"}: ` +
      `${url}`,
  );
  const ended = await untilEnd(plane, own, request);
  if ("state" in ended)
    return {
      keptnContext,
      url,
      data: undefined,
      state: isPart ? ended.state : await leave(plane, clock, own, ended.state),
    };
  return { keptnContext, url, data: ended.data, state: "" };
}

interface Own {
  readonly scope: Scope;
  readonly keptnContext: string;
  isOurs(event: StoredEvent): boolean;
}

/** The same for every attempt of a task, so that the evaluation is found again. */
function contextFor(key: string, { project, stage, service }: Scope): string {
  const digest = createHash("sha256")
    .update(JSON.stringify(["slo.evaluate", key, project, stage, service]))
    .digest("hex");
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

function isMarked({ data }: StoredEvent, key: string): boolean {
  const labels = getOwn(data, "labels");
  return isJsonObject(labels) && getOwn(labels, LABEL) === key;
}

async function eventsOf(
  plane: SequencePlane,
  { scope, keptnContext, isOurs }: Own,
  { clock, stop }: JobRequest,
): Promise<readonly StoredEvent[]> {
  for (let attempt = 1; ; attempt++) {
    const read = await plane.events(scope.project, keptnContext, stop);
    if (read.ok) return read.value.filter(isOurs);
    if (stop.aborted) return [];
    if (attempt >= MAX_READS || read.failure.kind === "unauthorized")
      throw failed(
        "was not asked for, since what was asked for before could not be read",
        read.failure,
        plane,
      );
    await clock.sleep(READ_PAUSE_MS * attempt, stop);
  }
}

/**
 * The control plane would evaluate a service it does not know
 * (docs/reference/keptn.md#other-events-from-outside).
 */
async function requireService(
  plane: SequencePlane,
  scope: Scope,
  { stop }: JobRequest,
): Promise<void> {
  const missing = await plane.missingService(scope, stop);
  if (missing.ok && missing.value)
    throw new UserError(
      `with.service: stage ${scope.stage} of project ${scope.project} has no service ` +
        `${quote(scope.service)}; ${nameServices(missing.value)}.`,
      "CA-207",
    );
}

type End = { readonly data: JsonObject } | { readonly state: string };

function untilEnd(plane: SequencePlane, own: Own, request: JobRequest): Promise<End> {
  return new Watch(plane, own, request).untilEnd();
}

/** Follows an evaluation by its events and, less often, by the state of its sequence. */
class Watch {
  readonly #begunMs: number;
  readonly #what: string;
  #state = NOT_SEEN;
  #isSeen = false;
  #isReported = false;
  #readMs: number;
  #overSinceMs: number | undefined;

  constructor(
    private readonly plane: SequencePlane,
    private readonly own: Own,
    private readonly request: JobRequest,
  ) {
    this.#begunMs = this.#readMs = request.clock.nowMs();
    this.#what = `The evaluation of ${own.scope.service} in ${own.scope.stage}`;
  }

  async untilEnd(): Promise<End> {
    const { clock, console, stop, deadlineMs } = this.request;
    const { scope, keptnContext } = this.own;
    let pauseMs = FIRST_LOOK_MS;
    for (let look = 0; ; look++) {
      await this.#pause(pauseMs);
      if (stop.aborted) return { state: this.#state };
      pauseMs = Math.min(MAX_LOOK_MS, pauseMs * GROWTH);
      const read = await this.plane.events(scope.project, keptnContext, stop);
      if (stop.aborted) return { state: this.#state };
      if (read.ok) {
        const data = await this.#resultIn(read.value, look % LOOKS_PER_STATE === 0);
        if (data) return { data };
        if (clock.nowMs() >= deadlineMs) return { state: this.#state };
      } else {
        this.#bear(read.failure);
        if (clock.nowMs() >= deadlineMs) return { state: "could not be read at last" };
        console.info(`${read.failure.message}; trying again.`);
      }
    }
  }

  #pause(pauseMs: number): Promise<void> {
    const { clock, stop, deadlineMs } = this.request;
    const dueMs = this.#overSinceMs === undefined ? pauseMs : READ_PAUSE_MS;
    return clock.sleep(Math.min(dueMs, Math.max(0, deadlineMs - clock.nowMs())), stop);
  }

  /** @throws UserError for a failure that will not pass */
  #bear(failure: Failure): void {
    const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
    const oddMs = this.request.clock.nowMs() - this.#readMs;
    if (failure.kind === "unauthorized" || (isOdd && oddMs >= ODD_ANSWERS_MS))
      throw failed("was started and cannot be read", failure, this.plane);
  }

  /**
   * @returns of the evaluation's `finished`, where it is there
   * @throws UserError where none will come
   */
  async #resultIn(
    all: readonly StoredEvent[],
    isStateDue: boolean,
  ): Promise<JsonObject | undefined> {
    const { scope, isOurs } = this.own;
    const nowMs = (this.#readMs = this.request.clock.nowMs());
    const events = all.filter(isOurs);
    this.#isSeen ||= events.length > 0;
    const over = events.find(
      (event) => event.type === sequenceEventType(scope.stage, EVALUATION_SEQUENCE, "finished"),
    );
    const worst = worstEnd(events, scope, over !== undefined);
    if (worst) return worst.data;
    if (this.#isSeen && this.#state === NOT_SEEN) this.#state = "was not over";
    if (isStateDue || over) await this.#lookAtState();
    if (over) this.#refuseEmptyEnd(over, nowMs);
    if (!this.#isSeen && nowMs - this.#begunMs >= UNSEEN_MS)
      throw new UserError(
        `${this.#what} did not begin: the control plane took the event and shows nothing of ` +
          "it. Check project, stage and service, and whether the token may read this " +
          "project.",
        "CA-411",
      );
    return undefined;
  }

  /** @throws UserError where the sequence has come to an end without a result */
  async #lookAtState(): Promise<void> {
    const { scope, keptnContext } = this.own;
    const view = await this.plane.sequence(scope.project, keptnContext, this.request.stop);
    const shown = view.ok ? view.value?.state : undefined;
    this.#isSeen ||= shown !== undefined;
    if (shown === "aborted")
      throw new UserError(`${this.#what} was aborted in the control plane.`, "CA-411");
    if (shown === "timedOut")
      throw new UserError(
        `${this.#what} timed out in the control plane: no service evaluates there.`,
        "CA-411",
      );
    if (shown !== "waiting") return;
    this.#state = "waited for another sequence of the same stage and service to end";
    if (!this.#isReported)
      this.request.console.info(
        "The evaluation waits: another sequence of this service runs in the stage.",
      );
    this.#isReported = true;
  }

  /** The sequence is over, and the store may show its evaluation a little later. */
  #refuseEmptyEnd(over: StoredEvent, nowMs: number): void {
    if (NO_PROJECT.test(messageIn(over)))
      throw new UserError(
        `with.project: the control plane has no project ${quote(this.own.scope.project)}, or ` +
          `cannot read its shipyard${messageIn(over)}.`,
        "CA-207",
      );
    this.#overSinceMs ??= nowMs;
    if (nowMs - this.#overSinceMs >= STORE_LAG_MS)
      throw new UserError(`${this.#what} ended without a result${messageIn(over)}.`, "CA-411");
  }
}

/**
 * As the control plane has it, several services may evaluate, each that has started owes an end, and
 * the worst of them counts (docs/reference/keptn.md#how-results-are-combined).
 *
 * @returns `undefined` as long as one is owed
 */
function worstEnd(
  events: readonly StoredEvent[],
  scope: Scope,
  isOver: boolean,
): StoredEvent | undefined {
  const of = (type: string) =>
    events.filter((event) => event.type === type && inScope(event, scope));
  const ends = of(FINISHED);
  if (!isOver && ends.length < of(STARTED).length) return undefined;
  const [worst] = ends.sort((a, b) => badness(b) - badness(a));
  return worst;
}

function badness({ data }: StoredEvent): number {
  const { isErrored, result } = evaluationIn(data);
  return severity(isErrored ? "errored" : result);
}

function inScope({ data }: StoredEvent, { stage, service }: Scope): boolean {
  return getOwn(data, "stage") === stage && getOwn(data, "service") === service;
}

function messageIn({ data }: StoredEvent): string {
  const message = getOwn(data, "message");
  const [line = ""] = typeof message === "string" ? message.trimStart().split(/\r?\n/, 1) : [];
  return line === ""
    ? ""
    : `: ${line
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .replace(/\.$/, "")}`;
}

/**
 * Nobody waits for it any more, so it is aborted; not what belongs to the user's own sequence.
 *
 * @returns how it was left, as the end of a sentence
 */
async function leave(
  plane: SequencePlane,
  clock: Clock,
  { scope, keptnContext }: Own,
  state: string,
): Promise<string> {
  const aborted = await abortSequence({
    plane,
    clock,
    project: scope.project,
    keptnContext,
    limitMs: ABORT_MS,
  });
  if (aborted === "aborted") return `${state}; it was aborted`;
  return (
    `${state}; ` +
    `${aborted === "asked" ? "the control plane was asked to abort it" : "it could not be aborted and goes on"}`
  );
}

function failed(what: string, failure: Failure, plane: SequencePlane): UserError {
  const code = CODES.get(failure.kind) ?? "CA-301";
  return new UserError(`The evaluation ${what}: ${explain(failure, plane)}`, code);
}
