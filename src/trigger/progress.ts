import type { StoredEvent } from "../task/ports";
import { parseTaskEventType } from "../domain/events/event-type";
import type { Masker } from "../domain/text/masking";
import type { Console } from "../task/ports";
import { parseSequenceEventType } from "../domain/events/sequence-events";
import { textAt } from "../domain/text/json";
import { messageOf, oneLine, resultOf, statusOf } from "./verdict";

const MAX_LINE_CHARACTERS = 500;

/** One event as people read it; foreign text in it. */
interface ProgressEntry {
  /** `12:34:56`, or what the event says instead. */
  readonly time: string;
  readonly stage: string;
  /** `deployment finished`, `sequence delivery triggered`. */
  readonly what: string;
  readonly by: string;
  /** Of a `finished` event. */
  readonly result: string;
  readonly message: string;
}

/** Events that are neither of a task nor of a sequence tell nothing. */
export function progressEntry(event: StoredEvent): ProgressEntry | undefined {
  const time = /T(\d\d:\d\d:\d\d)/.exec(event.time)?.[1] ?? "";
  const task = parseTaskEventType(event.type);
  if (task)
    return {
      time,
      stage: textAt(event.data, "stage"),
      what: `${task.task} ${task.kind}`,
      // Triggered tasks come from the control plane; who works on a task is what people want to
      // know.
      by: task.kind === "triggered" ? "" : event.source,
      result: task.kind === "finished" ? endingText(event) : "",
      message: task.kind === "triggered" ? "" : messageOf(event),
    };
  const sequence = parseSequenceEventType(event.type);
  if (!sequence || !["triggered", "finished"].includes(sequence.kind)) return undefined;
  const isFinished = sequence.kind === "finished";
  return {
    time,
    stage: sequence.stage,
    what: `sequence ${sequence.sequence} ${sequence.kind}`,
    by: "",
    result: isFinished ? endingText(event) : "",
    message: isFinished ? messageOf(event) : "",
  };
}

function endingText(event: StoredEvent): string {
  const [status, result] = [statusOf(event), resultOf(event)];
  return status === "succeeded" ? result : `${result} (${status})`;
}

/**
 * Tells each event once, in the order the store has them, and each change of the sequence's state.
 */
export class Progress {
  readonly #seen = new Set<string>();
  #state = "";

  constructor(
    private readonly console: Console,
    private readonly mask: Masker,
  ) {}

  /** @returns whether there was anything new */
  report(state: string, events: readonly StoredEvent[]): boolean {
    let isNews = false;
    for (const event of events) {
      const key = event.id || `${event.type} ${event.time}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      const entry = progressEntry(event);
      if (!entry) continue;
      isNews = true;
      this.console.info(brief(this.mask(lineOf(entry))));
    }
    if (state !== this.#state) {
      if (state === "waiting")
        this.console.info("Waiting: another sequence of this service runs in the stage.");
      if (state === "paused") this.console.info("The sequence is paused in the control plane.");
      this.#state = state;
      isNews = true;
    }
    return isNews;
  }
}

function lineOf({ time, stage, what, by, result, message }: ProgressEntry): string {
  return oneLine(
    `${time} ${stage}: ${what}${result && `: ${result}`}${by && ` by ${by}`}${message && ` – ${message}`}`,
  );
}

/** Masked before it is cut: half a secret could no longer be masked. */
export function brief(masked: string, maxCharacters = MAX_LINE_CHARACTERS): string {
  return masked.length > maxCharacters
    ? `${masked.slice(0, maxCharacters).toWellFormed()} …`
    : masked;
}
