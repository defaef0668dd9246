import type { Answer, EventCounts } from "../domain/counting/event-counts";
import { count } from "../domain/counting/event-counts";
import type { OutgoingEvent } from "../domain/events/events";
import { UserError } from "../domain/errors";
import { parseTaskEventType, taskEventType } from "../domain/events/event-type";
import { isSequenceOver } from "../domain/events/sequence-events";
import type { JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, setOwn } from "../domain/text/json";
import type { Task, TaskReference } from "../domain/task";
import { readReference } from "../domain/events/dispatch-payload";
import type { OpenTask } from "../domain/counting/abandoned-task";
import { completeTask, dataOf } from "../domain/task";
import type { Answered, Clock, Failure, Found, ReadablePlane } from "../task/ports";
import type { CallSettings } from "./calls";
import { Calls, isLastPage, listIn, pageKeyIn } from "./calls";

const SEND_TIMEOUT_MS = 15_000;
/** Even when the time for delivery is almost over. */
const MIN_TIMEOUT_MS = 2_000;
/**
 * The open-tasks endpoint repeats page 1 for ever, so one large page has to do
 * (docs/reference/keptn.md#open-tasks).
 */
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
/** Of sequences that are not over: 20,000 in each state. */
const MAX_EXECUTION_PAGES = 200;
const BOTH = ["started", "finished"] as const;
const OVER_ALREADY = { ok: true, value: "over" } as const;
/**
 * What tells two answers of one sender apart: a payment, and answers of several people to one
 * question.
 */
const TELLING_LABELS = ["pays", "approvalUrl"];
/** States in which a sequence has a task that somebody may have to answer. */
const UNFINISHED = ["started", "waitingForApproval", "paused"];

interface KeptnSettings extends CallSettings {
  readonly clock: Clock;
}

/** An event as the store has it, and all that answers it where that is known. */
interface Stored {
  readonly event: JsonObject;
  readonly answers?: readonly Answer[];
}

/** It counts all and refuses nothing, so that everything has to be read before it is sent. */
export const KEPTN_CAN = {
  find: true,
  counts: true,
  look: true,
  once: false,
  started: true,
  openTasks: true,
  lapses: false,
  abort: true,
  progress: true,
} as const;

/** Keptn v1 and Dynatrace Cloud Automation. */
export class Keptn implements ReadablePlane {
  readonly can = KEPTN_CAN;
  readonly #calls: Calls;
  readonly #clock: Clock;

  constructor({ clock, ...settings }: KeptnSettings) {
    this.#calls = new Calls(settings);
    this.#clock = clock;
  }

  get address(): string {
    return this.#calls.base;
  }

  find(reference: TaskReference, signal: AbortSignal): Promise<Answered<Found>> {
    return this.#find(reference, signal);
  }

  /** @param executions  of its context, where they have been read already */
  async #find(
    reference: TaskReference,
    signal: AbortSignal,
    executions?: readonly JsonObject[],
  ): Promise<Answered<Found>> {
    const { project, id, type } = reference;
    let isUnknownProject = false;
    if (reference.kind === "triggered") {
      const open = await this.#calls.get(
        `/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`,
        { project, eventID: id, pageSize: OPEN_TASKS_PAGE },
        signal,
      );
      // 404 is an unknown project – or not a Keptn API at all, which the event store below tells.
      if (!open.ok && !isMissing(open.failure)) return open;
      isUnknownProject = !open.ok;
      const events = open.ok ? eventsIn(open.value.body) : [];
      if (!events) return this.#calls.notKeptn();
      const event = eventOf(reference, events);
      if (event) return { ok: true, value: { state: "open", event: clean(event) } };
    }
    const stored =
      (await this.#aroundIt(reference, signal)) ?? (await this.#byId(reference, signal));
    if (!stored.ok) return stored;
    if (!stored.value) return { ok: true, value: { state: "unknown" } };
    // The project exists, so whoever said 404 was not the control plane, and nobody has said that
    // the task is closed.
    if (isUnknownProject)
      return {
        ok: false,
        failure: {
          kind: "unexpected",
          reached: "maybe",
          message: `${this.address} answered 404 for open tasks of a project it has events of`,
        },
      };
    return this.#judge(stored.value, reference, signal, executions);
  }

  /**
   * The event, and who has answered it, in one request. The payload says which context that is, and
   * may lie: what this page does not show is asked for by the event's own id.
   */
  async #aroundIt(
    reference: TaskReference,
    signal: AbortSignal,
  ): Promise<Answered<Stored> | undefined> {
    const { project, keptnContext, kind } = reference;
    if (kind !== "triggered" || !keptnContext) return undefined;
    const query = { project, keptnContext, pageSize: STORE_PAGE };
    const read = await this.#calls.get("/mongodb-datastore/event", query, signal);
    const events = (read.ok ? eventsIn(read.value.body) : undefined) ?? [];
    const event = eventOf(reference, events);
    if (!read.ok || !event) return undefined;
    const isWhole = isLastPage(pageKeyIn(read.value.body));
    const answers = BOTH.flatMap((answered) => answersIn(events, reference, answered));
    return { ok: true, value: { event, ...(isWhole && { answers }) } };
  }

  async #byId(
    reference: TaskReference,
    signal: AbortSignal,
  ): Promise<Answered<Stored | undefined>> {
    const { project, id } = reference;
    const query = { project, eventID: id, pageSize: STORE_PAGE };
    const read = await this.#calls.get("/mongodb-datastore/event", query, signal);
    if (!read.ok) return read;
    const events = eventsIn(read.value.body);
    if (!events) return this.#calls.notKeptn();
    const event = eventOf(reference, events);
    return { ok: true, value: event && { event } };
  }

  /**
   * Whether an event that is stored and not among the open tasks is closed
   * (docs/how-it-works.md#which-event-is-answered). As many `finished` as `started` are what closes
   * a task; where the store shows others, sequences say it themselves. What no execution of its
   * context names was never part of one, such as `get-sli` or an event sent by hand: nobody lists
   * those as open, and nobody counts, so a stored `finished` is what closes them.
   */
  async #judge(
    { event, answers: shown }: Stored,
    reference: TaskReference,
    signal: AbortSignal,
    executions?: readonly JsonObject[],
  ): Promise<Answered<Found>> {
    if (shown && areEqual(shown))
      return { ok: true, value: { state: "closed", event: clean(event), answers: shown } };
    const context = getOwn(event, "shkeptncontext");
    const task = { ...reference, keptnContext: typeof context === "string" ? context : "" };
    const place =
      reference.kind === "triggered" && task.keptnContext
        ? await this.#place(task, signal, executions)
        : OVER_ALREADY;
    if (!place.ok) return place;
    if (place.value === "current")
      return { ok: true, value: { state: "open", event: clean(event) } };
    const isOutside = place.value === "outside";
    const answers = shown
      ? ({ ok: true, value: shown } as const)
      : await this.#storedAnswers(task, signal, isOutside ? BOTH : ["finished"]);
    if (!answers.ok) return answers;
    const isOpen = isOutside && !answers.value.some(({ kind }) => kind === "finished");
    return {
      ok: true,
      value: { state: isOpen ? "open" : "closed", event: clean(event), answers: answers.value },
    };
  }

  /** Where the executions of its context have a task that is not among the open ones. */
  async #place(
    task: Pick<Task, "project" | "keptnContext" | "id">,
    signal: AbortSignal,
    known?: readonly JsonObject[],
  ): Promise<Answered<Place>> {
    if (known) return { ok: true, value: placeIn(known, task.id) };
    const read = await this.#executions(task, signal);
    // Before 0.18 there is no such interface, and what was stored and is not open is closed.
    if (!read.ok) return isMissing(read.failure) ? OVER_ALREADY : read;
    return { ok: true, value: placeIn(read.value, task.id) };
  }

  async #executions(
    task: Pick<Task, "project" | "keptnContext">,
    signal: AbortSignal,
  ): Promise<Answered<readonly JsonObject[]>> {
    const read = await this.#calls.get(
      "/controlPlane/v1/sequence-execution",
      { project: task.project, keptnContext: task.keptnContext },
      signal,
    );
    if (!read.ok) return read;
    const executions = executionsIn(read.value.body);
    return executions ? { ok: true, value: executions } : this.#calls.notKeptn();
  }

  async counts(task: Task, signal: AbortSignal): Promise<Answered<EventCounts>> {
    const read = await this.#executions(task, signal);
    if (!read.ok && !isMissing(read.failure)) return read;
    const executions = read.ok ? read.value : undefined;
    const shown = countsIn(executions ?? [], task);
    if (shown) return { ok: true, value: shown };
    // The execution says that it is over; who has ended it is asked only by who has to know.
    if (executions?.some((candidate) => isAmongFinished(candidate, task.id)))
      return { ok: true, value: { open: false, answers: [] } };
    return this.#countsInStore(task, executions, signal);
  }

  /** Before 0.18 there are no executions; and a task outside a sequence has none. */
  async #countsInStore(
    task: Task,
    executions: readonly JsonObject[] | undefined,
    signal: AbortSignal,
  ): Promise<Answered<EventCounts>> {
    const found = await this.#find(task, signal, executions);
    if (!found.ok) return found;
    if (found.value.state === "closed")
      return { ok: true, value: { open: false, answers: found.value.answers } };
    // Nobody has seen it end: a store that lags, or a gateway that answers for somebody else.
    if (found.value.state === "unknown")
      return {
        ok: false,
        failure: {
          kind: "unexpected",
          reached: "maybe",
          isForgotten: true,
          message: `${this.address} no longer shows the task`,
        },
      };
    if (found.value.answers)
      return { ok: true, value: { open: true, answers: found.value.answers } };
    const answers = await this.#storedAnswers(task, signal, BOTH);
    return answers.ok ? { ok: true, value: { open: true, answers: answers.value } } : answers;
  }

  /**
   * Everything a project still waits for, by its sequence executions; before 0.18, which has none,
   * by the names given.
   *
   * @param names  of tasks
   * @param onOdd  told of each that is left out, since its event cannot be read
   */
  async openTasks(
    project: string,
    names: readonly string[],
    signal: AbortSignal,
    onOdd: (error: UserError) => void = () => undefined,
  ): Promise<Answered<readonly OpenTask[]>> {
    const references = await this.#currentTasks(project, names, signal);
    if (!references.ok) return references;
    const open: OpenTask[] = [];
    for (const reference of references.value) {
      const found = await this.find(reference, signal);
      if (!found.ok) return found;
      if (found.value.state !== "open") continue;
      try {
        open.push(openTaskIn(found.value.event, reference));
      } catch (error) {
        // One that nobody could answer must not stand before the others.
        if (!(error instanceof UserError)) throw error;
        onOdd(error);
      }
    }
    return { ok: true, value: open };
  }

  async #currentTasks(
    project: string,
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<Answered<readonly TaskReference[]>> {
    const found = new Map<string, TaskReference>();
    for (const status of UNFINISHED) {
      for (let page = "0", n = 0; n < MAX_EXECUTION_PAGES; n++) {
        const read = await this.#calls.get(
          "/controlPlane/v1/sequence-execution",
          { project, status, pageSize: STORE_PAGE, ...(page !== "0" && { nextPageKey: page }) },
          signal,
        );
        if (!read.ok && isMissing(read.failure)) return this.#namedTasks(project, names, signal);
        if (!read.ok) return read;
        for (const reference of currentTasksIn(read.value.body, project))
          found.set(reference.id, reference);
        page = pageKeyIn(read.value.body);
        if (isLastPage(page)) break;
      }
    }
    return { ok: true, value: [...found.values()] };
  }

  async #namedTasks(
    project: string,
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<Answered<readonly TaskReference[]>> {
    const found: TaskReference[] = [];
    for (const name of names) {
      const type = taskEventType(name, "triggered");
      const read = await this.#calls.get(
        `/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`,
        { project, pageSize: OPEN_TASKS_PAGE },
        signal,
      );
      if (!read.ok) return read;
      for (const event of eventsIn(read.value.body) ?? [])
        found.push({ type, name, kind: "triggered", id: String(getOwn(event, "id")), project });
    }
    return names.length > 0
      ? { ok: true, value: found }
      : {
          ok: false,
          failure: {
            kind: "refused",
            reached: "no",
            message:
              `${this.address} knows no project ${JSON.stringify(project)}, or ` +
              "is older than Keptn 0.18 and has to be told the names of the " +
              "tasks (input tasks)",
          },
        };
  }

  async isAborted(task: Task, signal: AbortSignal): Promise<Answered<boolean>> {
    const read = await this.#calls.get(
      `/controlPlane/v1/sequence/${encodeURIComponent(task.project)}`,
      { keptnContext: task.keptnContext },
      signal,
    );
    if (!read.ok) return read;
    const ours = (listIn(read.value.body, "states") ?? []).find(
      (known) => getOwn(known, "shkeptncontext") === task.keptnContext,
    );
    const state = ours && getOwn(ours, "state");
    return { ok: true, value: state === "aborted" || state === "timedOut" };
  }

  async deliver(
    event: OutgoingEvent,
    deadlineMs: number,
    signal: AbortSignal,
  ): Promise<Answered<void>> {
    const timeoutMs = Math.min(
      SEND_TIMEOUT_MS,
      Math.max(MIN_TIMEOUT_MS, deadlineMs - this.#clock.nowMs()),
    );
    const answer = await this.#calls.ask(
      { method: "POST", url: "/v1/event", body: event.json, timeoutMs },
      signal,
    );
    if (!answer.ok) return answer;
    // The API names the context in force; whatever else answers 2xx, a proxy or a sign-in page, may
    // have kept the event.
    const { body } = answer.value;
    return isJsonObject(body) && typeof getOwn(body, "keptnContext") === "string"
      ? { ok: true, value: undefined }
      : this.#calls.notKeptn();
  }

  async hasArrived(event: OutgoingEvent, signal: AbortSignal): Promise<Answered<boolean>> {
    const stored = await this.#store(
      {
        project: String(getOwn(event.data, "project")),
        keptnContext: event.shkeptncontext,
        type: event.type,
      },
      signal,
    );
    if (!stored.ok) return stored;
    return { ok: true, value: stored.value.some((candidate) => isSameEvent(candidate, event)) };
  }

  async #storedAnswers(
    reference: Pick<Task, "project" | "keptnContext" | "name" | "id">,
    signal: AbortSignal,
    kinds: readonly Answer["kind"][],
  ): Promise<Answered<readonly Answer[]>> {
    const answers: Answer[] = [];
    for (const kind of kinds) {
      const stored = await this.#store(
        {
          project: reference.project,
          keptnContext: reference.keptnContext,
          type: taskEventType(reference.name, kind),
        },
        signal,
      );
      if (!stored.ok) return stored;
      answers.push(...answersIn(stored.value, reference, kind));
    }
    return { ok: true, value: answers };
  }

  #store(
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Answered<readonly JsonObject[]>> {
    return this.#calls.pages("/mongodb-datastore/event", "events", query, signal);
  }
}

/** The API itself says that there is no such thing, or no such endpoint. */
function isMissing({ kind, httpStatus }: Failure): boolean {
  return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}

/** Both kinds, and as many of each. */
function areEqual(answers: readonly Answer[]): boolean {
  const [started, finished] = BOTH.map((kind) => count({ open: true, answers }, kind));
  return started === finished && finished !== 0;
}

function eventOf(
  { id, type }: TaskReference,
  events: readonly JsonObject[],
): JsonObject | undefined {
  return events.find((event) => getOwn(event, "id") === id && getOwn(event, "type") === type);
}

function answersIn(
  events: readonly JsonObject[],
  { id, name }: Pick<Task, "id" | "name">,
  kind: Answer["kind"],
): readonly Answer[] {
  const type = taskEventType(name, kind);
  return events
    .filter((event) => getOwn(event, "triggeredid") === id && getOwn(event, "type") === type)
    .map((event) => ({
      kind,
      source: String(getOwn(event, "source") ?? ""),
      isErrored: getOwn(dataOf(event), "status") === "errored",
    }));
}

function eventsIn(body: unknown): JsonObject[] | undefined {
  return listIn(body, "events");
}

/** Releases differ in the case of the list's name. */
function executionsIn(body: unknown): JsonObject[] | undefined {
  return listIn(body, "sequenceExecutions") ?? listIn(body, "SequenceExecutions");
}

/** Where an execution has a task: at work on it, past it, or nowhere. */
type Place = "current" | "over" | "outside";

/** @throws UserError naming what cannot be read */
function openTaskIn(event: JsonObject, reference: TaskReference): OpenTask {
  return {
    task: completeTask({ ...reference, ...readReference(event) }),
    sentMs: Date.parse(String(getOwn(event, "time"))),
    event,
  };
}

function placeIn(executions: readonly JsonObject[], triggeredId: string): Place {
  if (executions.some((execution) => isAmongFinished(execution, triggeredId))) return "over";
  const current = executions
    .map(currentTaskIn)
    .find((candidate) => candidate?.triggeredId === triggeredId);
  if (!current) return "outside";
  return current.over ? "over" : "current";
}

function isAmongFinished(execution: JsonObject, triggeredId: string): boolean {
  const status = getOwn(execution, "status");
  const previous = isJsonObject(status) ? getOwn(status, "previousTasks") : undefined;
  return (
    Array.isArray(previous) &&
    previous.some((task) => isJsonObject(task) && getOwn(task, "triggeredID") === triggeredId)
  );
}

/** What the executions tell of a task; `undefined` where that is not all that can be told. */
function countsIn(executions: readonly JsonObject[], task: Task): EventCounts | undefined {
  const execution = executions
    .map(currentTaskIn)
    .find((current) => current?.triggeredId === task.id);
  if (!execution) return undefined;
  const { name, answers, over } = execution;
  // A forged type that was not read back (`verify: off`) must not speak for another task that has
  // this id.
  if (name !== "" && name !== task.name) return { open: false, answers: [] };
  return answers.some(({ source }) => source === "") ? undefined : { open: !over, answers };
}

function currentTasksIn(body: unknown, project: string): readonly TaskReference[] {
  return (executionsIn(body) ?? []).flatMap((execution) => {
    const { name, triggeredId: id } = currentTaskIn(execution) ?? {};
    return name && id !== undefined
      ? [{ type: taskEventType(name, "triggered"), name, kind: "triggered", id, project }]
      : [];
  });
}

function currentTaskIn(
  execution: JsonObject,
): { name: string; triggeredId: string; over: boolean; answers: Answer[] } | undefined {
  const status = getOwn(execution, "status");
  const current = isJsonObject(status) ? getOwn(status, "currentTask") : undefined;
  const triggeredId = isJsonObject(current) ? getOwn(current, "triggeredID") : undefined;
  if (!isJsonObject(status) || !isJsonObject(current) || typeof triggeredId !== "string")
    return undefined;
  const events = getOwn(current, "events");
  const answers = (Array.isArray(events) ? events.filter(isJsonObject) : []).flatMap(
    (event): Answer[] => {
      const kind = parseTaskEventType(String(getOwn(event, "eventType")))?.kind;
      return kind === "started" || kind === "finished"
        ? [{ kind, source: String(getOwn(event, "source") ?? "") }]
        : [];
    },
  );
  return {
    name: String(getOwn(current, "name") ?? ""),
    triggeredId,
    over: isSequenceOver(String(getOwn(status, "state"))),
    answers,
  };
}

function isSameEvent(stored: JsonObject, ours: OutgoingEvent): boolean {
  if (
    getOwn(stored, "triggeredid") !== ours.triggeredid ||
    getOwn(stored, "source") !== ours.source
  )
    return false;
  return TELLING_LABELS.every((name) => labelOf(dataOf(stored), name) === labelOf(ours.data, name));
}

function labelOf(data: JsonObject, name: string): unknown {
  const labels = getOwn(data, "labels");
  return isJsonObject(labels) ? getOwn(labels, name) : undefined;
}

/** Without `temporaryData`, which the event store adds and nobody may send on. */
function clean(event: JsonObject): JsonObject {
  const data = getOwn(event, "data");
  if (!isJsonObject(data) || !Object.hasOwn(data, "temporaryData")) return event;
  const rest: JsonObject = {};
  for (const [key, value] of Object.entries(data))
    if (key !== "temporaryData") setOwn(rest, key, value);
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(event))
    setOwn(result, key, key === "data" ? rest : value);
  return result;
}
