import type { SequenceView, StoredEvent } from "../task/ports";
import { evaluationIn } from "../domain/events/evaluation";
import { parseTaskEventType, taskEventType } from "../domain/events/event-type";
import { textAt } from "../domain/text/json";
import type { SequenceEventName } from "../domain/events/sequence-events";
import { parseSequenceEventType } from "../domain/events/sequence-events";

interface Verdict {
  readonly status: "succeeded" | "errored" | "aborted" | "unknown";
  /** What a gate asks for: anything but a plain success or a warning is `fail`. */
  readonly result: "pass" | "warning" | "fail";
  /** One line; foreign text in it. */
  readonly message: string;
}

/** From good to bad; the worst of several counts. */
const STATUSES = ["succeeded", "unknown", "aborted", "errored"] as const;
const RESULTS = ["pass", "warning", "fail"] as const;
const EVALUATION_FINISHED = taskEventType("evaluation", "finished");

/** A stage's sequence with its beginning or its end. */
interface SequenceEvent extends SequenceEventName {
  readonly event: StoredEvent;
}

/** @param stage  of the sequence that was started; the view knows the others */
export function sequenceEvents(
  events: readonly StoredEvent[],
  kind: "triggered" | "finished",
  view: SequenceView | undefined,
  stage: string,
): SequenceEvent[] {
  const stages = [stage, ...(view?.stages ?? [])];
  return events.flatMap((event) => {
    const name = parseSequenceEventType(event.type);
    return name?.kind === kind && stages.includes(name.stage) ? [{ ...name, event }] : [];
  });
}

/**
 * Whether the store shows the end of everything that began: it lags behind the state, and a stage
 * whose end is not there yet may be the one that failed.
 */
export function isComplete(
  events: readonly StoredEvent[],
  view: SequenceView | undefined,
  stage: string,
): boolean {
  const begun = sequenceEvents(events, "triggered", view, stage);
  const ended = sequenceEvents(events, "finished", view, stage);
  const hasEnd = (id: string) => ended.some(({ event }) => event.triggeredId === id);
  const stages = view?.stages ?? [stage];
  return (
    ended.length > 0 &&
    begun.every(({ event }) => hasEnd(event.id)) &&
    stages.every((name) => ended.some((end) => end.stage === name))
  );
}

/**
 * The worst of all stages' ends. An aborted or timed out sequence is never a pass, although the
 * control plane writes `pass` into the event of an aborted one
 * (docs/reference/keptn.md#time-limits-and-blocking).
 *
 * @param what  the sequence, for the message
 */
export function verdictOf(
  events: readonly StoredEvent[],
  view: SequenceView | undefined,
  stage: string,
  what: string,
): Verdict {
  const ends = sequenceEvents(events, "finished", view, stage);
  if (view?.state === "aborted")
    return {
      status: "aborted",
      result: "fail",
      message: `${what} was aborted in the control plane.`,
    };
  const worst = ends.reduce<SequenceEvent | undefined>(
    (bad, end) => (bad === undefined || badness(end) > badness(bad) ? end : bad),
    undefined,
  );
  if (view?.state === "timedOut") {
    const errored = ends.find((end) => statusOf(end.event) === "errored");
    return {
      status: "errored",
      result: "fail",
      message: `${what} timed out in the control plane${errored ? sentence(messageOf(errored.event)) : "."}`,
    };
  }
  if (!worst)
    return {
      status: "unknown",
      result: "fail",
      message: `${what} is over, and the event store does not show how it ended.`,
    };
  const status =
    STATUSES[Math.max(...ends.map(({ event }) => STATUSES.indexOf(statusOf(event))))] ?? "unknown";
  const result =
    status === "succeeded"
      ? (RESULTS[Math.max(...ends.map(({ event }) => RESULTS.indexOf(resultOf(event))))] ?? "fail")
      : "fail";
  return {
    status,
    result,
    message:
      result === "fail"
        ? failure(events, worst, what)
        : `${what} ended with ${result} in ${listed(ends.map((end) => end.stage))}.`,
  };
}

function badness({ event }: SequenceEvent): number {
  const status = STATUSES.indexOf(statusOf(event));
  return status > 0 ? RESULTS.length + status : RESULTS.indexOf(resultOf(event));
}

/**
 * Names the task that said no; without any task the sequence never began, and its end tells why.
 */
function failure(events: readonly StoredEvent[], end: SequenceEvent, what: string): string {
  const tasks = events.filter(
    (event) =>
      parseTaskEventType(event.type) !== undefined && textAt(event.data, "stage") === end.stage,
  );
  if (tasks.length === 0)
    return `${what} did not begin in ${end.stage}${sentence(messageOf(end.event))}`;
  const bad = tasks.findLast(
    (event) =>
      parseTaskEventType(event.type)?.kind === "finished" &&
      (resultOf(event) === "fail" || statusOf(event) !== "succeeded"),
  );
  if (!bad) return `${what} failed in ${end.stage}${sentence(messageOf(end.event))}`;
  return (
    `${what} failed in ${end.stage} at ` +
    `${parseTaskEventType(bad.type)?.task ?? ""}${statusOf(bad) === "succeeded" ? "" : `, ${statusOf(bad)}`}${sentence(messageOf(bad) || messageOf(end.event))}`
  );
}

function sentence(text: string): string {
  if (text === "") return ".";
  return /[.!?]$/.test(text) ? `: ${text}` : `: ${text}.`;
}

export function statusOf({ data }: Pick<StoredEvent, "data">): Verdict["status"] {
  const status = textAt(data, "status");
  return STATUSES.find((known) => known === status) ?? "unknown";
}

/**
 * Missing or unknown words count as fail, as in the control plane
 * (docs/reference/keptn.md#how-results-are-combined).
 */
export function resultOf({ data }: Pick<StoredEvent, "data">): Verdict["result"] {
  const result = textAt(data, "result");
  return RESULTS.find((known) => known === result) ?? "fail";
}

/** The first line of an event's message, without control characters. */
export function messageOf({ data }: Pick<StoredEvent, "data">): string {
  return oneLine(textAt(data, "message").trimStart().split(/\r?\n/, 1)[0] ?? "");
}

export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** One measured objective of an evaluation; foreign text. */
interface Indicator {
  readonly name: string;
  readonly status: string;
  readonly value: string;
}

interface Evaluation {
  /** 0 to 100; empty when nothing was measured, since the 0 there is no score. */
  readonly score: string;
  readonly indicators: readonly Indicator[];
  readonly message: string;
}

/**
 * The newest evaluation of the context, from its own event: in the data that later events carry,
 * the control plane keeps the first score of a sequence for ever
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
export function lastEvaluation(events: readonly StoredEvent[]): Evaluation | undefined {
  const last = events.findLast((event) => event.type === EVALUATION_FINISHED);
  if (!last) return undefined;
  const { score, indicators } = evaluationIn(last.data);
  return {
    score: score === undefined ? "" : String(score),
    indicators: indicators.map(({ name, status, value, problem }) => ({
      name,
      status,
      value:
        value === undefined
          ? ["not measured", messageOf({ data: { message: problem ?? "" } })]
              .filter(Boolean)
              .join(": ")
          : String(value),
    })),
    message: messageOf(last),
  };
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
