import { createHash } from "node:crypto";
import { evaluationUrl } from "../../domain/bridge";
import { quote, UserError } from "../../domain/errors";
import type { Window } from "../../domain/events/evaluation-window";
import { taskEventType } from "../../domain/events/event-type";
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
import { explainFailure, nameServices } from "../../keptn/sequence-words";
import { keyOf } from "../channels/message";
import type { JobRequest } from "../core/job";

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
const MAX_READS = 3;
const READ_PAUSE_MS = 2_000;

/**
 * Asks for the evaluation once – a second attempt of the same task finds the first one's – and
 * waits for its end.
 *
 * @param isPart  of the running sequence, in its context
 * @throws UserError when it was not started, or came to no end
 */
export async function askControlPlane(
  plane: SequencePlane,
  scope: Scope,
  window: Window,
  isPart: boolean,
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
          `${explainFailure(start.failure, plane.address)} Look for the context ` +
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

async function untilEnd(
  plane: SequencePlane,
  own: Own,
  { clock, console, stop, deadlineMs }: JobRequest,
): Promise<End> {
  const { scope, keptnContext, isOurs } = own;
  const begunMs = clock.nowMs();
  const what = `The evaluation of ${scope.service} in ${scope.stage}`;
  let pauseMs = FIRST_LOOK_MS;
  let readMs = begunMs;
  let overSinceMs: number | undefined;
  let state = "was not seen yet";
  let isSeen = false;
  let isTold = false;
  for (let look = 0; ; look++) {
    await clock.sleep(
      Math.min(
        overSinceMs === undefined ? pauseMs : READ_PAUSE_MS,
        Math.max(0, deadlineMs - clock.nowMs()),
      ),
      stop,
    );
    if (stop.aborted) return { state };
    pauseMs = Math.min(MAX_LOOK_MS, pauseMs * GROWTH);
    const read = await plane.events(scope.project, keptnContext, stop);
    if (stop.aborted) return { state };
    const nowMs = clock.nowMs();
    if (!read.ok) {
      const isOdd = read.failure.kind === "refused" || read.failure.kind === "unexpected";
      if (read.failure.kind === "unauthorized" || (isOdd && nowMs - readMs >= ODD_ANSWERS_MS))
        throw failed("was started and cannot be read", read.failure, plane);
      if (nowMs >= deadlineMs) return { state: "could not be read at last" };
      console.info(`${read.failure.message}; trying again.`);
      continue;
    }
    readMs = nowMs;
    const events = read.value.filter(isOurs);
    isSeen ||= events.length > 0;
    const finished = events.find((event) => event.type === FINISHED && inScope(event, scope));
    if (finished) return { data: finished.data };
    const over = events.find(
      (event) => event.type === sequenceEventType(scope.stage, EVALUATION_SEQUENCE, "finished"),
    );
    if (isSeen && state === "was not seen yet") state = "was not over";
    if (look % LOOKS_PER_STATE === 0 || over) {
      const view = await plane.sequence(scope.project, keptnContext, stop);
      const shown = view.ok ? view.value?.state : undefined;
      isSeen ||= shown !== undefined;
      if (shown === "aborted")
        throw new UserError(`${what} was aborted in the control plane.`, "CA-411");
      if (shown === "timedOut")
        throw new UserError(
          `${what} timed out in the control plane: no service evaluates there.`,
          "CA-411",
        );
      if (shown === "waiting")
        state = "waited for another sequence of the same stage and service to end";
      if (shown === "waiting" && !isTold)
        console.info("The evaluation waits: another sequence of this service runs in the stage.");
      isTold ||= shown === "waiting";
    }
    if (over && NO_PROJECT.test(messageIn(over)))
      throw new UserError(
        `with.project: the control plane has no project ${quote(scope.project)}, or ` +
          `cannot read its shipyard${messageIn(over)}.`,
        "CA-207",
      );
    if (over) overSinceMs ??= nowMs;
    if (over && nowMs - (overSinceMs ?? nowMs) >= STORE_LAG_MS)
      throw new UserError(`${what} ended without a result${messageIn(over)}.`, "CA-411");
    if (!isSeen && nowMs - begunMs >= UNSEEN_MS)
      throw new UserError(
        `${what} did not begin: the control plane took the event and shows nothing of ` +
          "it. Check project, stage and service, and whether the token may read this " +
          "project.",
        "CA-411",
      );
    if (nowMs >= deadlineMs) return { state };
  }
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
  const code: ReasonCode =
    failure.kind === "unauthorized" ? "CA-302" : failure.kind === "refused" ? "CA-303" : "CA-301";
  return new UserError(`The evaluation ${what}: ${explainFailure(failure, plane.address)}`, code);
}
