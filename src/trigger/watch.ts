import type { SequenceView, StoredEvent } from "../task/ports";
import { isSequenceOver } from "../domain/events/sequence-events";
import type { Failure } from "../domain/failure";
import type { Answered } from "../task/ports";
import type { TriggerContext } from "./context";
import { Progress } from "./progress";
import { isComplete, sequenceEvents } from "./verdict";

const FIRST_LOOK_MS = 300;
/** After something new more of it is likely; in a quiet sequence the pauses grow. */
const BUSY_MS = 1_000;
const MAX_PAUSE_MS = 15_000;
const PAUSE_GROWTH = 1.5;
/** How much later than the state the store may show the last events. */
const STORE_LAG_MS = 30_000;
/** The same where the state alone is the verdict, and the events only tell why. */
const REASON_LAG_MS = 3_000;
/**
 * An event that neither store nor controller show by then was dropped behind its 200
 * (docs/reference/keptn.md#counting).
 */
const UNSEEN_MS = 120_000;
/** How long an answer that is not the control plane's is taken for a passing fault of a gateway. */
const ODD_ANSWERS_MS = 60_000;

/** The last that was seen of a sequence, and why nobody looks any longer. */
export interface Watched {
  readonly end: "over" | "seen" | "deadline" | "cancelled" | "unseen" | "unreadable";
  /** Empty when it was never seen. */
  readonly state: string;
  readonly view: SequenceView | undefined;
  readonly events: readonly StoredEvent[];
  /** Whether the store shows how each stage ended. */
  readonly isComplete: boolean;
  /** Why the last reading failed, if it did. */
  readonly failure: Failure | undefined;
}

interface Sight {
  readonly view: SequenceView | undefined;
  readonly events: readonly StoredEvent[];
}

/**
 * Reads state and events of a sequence until it is over – all stages that follow one another, since
 * the state stays `started` between them (docs/reference/keptn.md#sequences-and-executions) – and
 * tells what happens meanwhile.
 *
 * @param until  `seen`: stop as soon as the control plane shows the sequence
 */
export async function watch(
  keptnContext: string,
  until: "seen" | "over",
  deadlineMs: number,
  context: TriggerContext,
): Promise<Watched> {
  const { clock, cancelled } = context;
  const watching = new Watching(until, deadlineMs, context);
  for (;;) {
    await clock.sleep(watching.pauseMs(), cancelled);
    if (cancelled.aborted) return watching.ended("cancelled");
    const read = await look(keptnContext, context);
    if (cancelled.aborted) return watching.ended("cancelled");
    const end = read.ok ? watching.saw(read.value) : watching.missed(read.failure);
    if (end) return watching.ended(end);
  }
}

/** What has been seen so far, and whether that is enough. */
class Watching {
  readonly #progress: Progress;
  readonly #begunMs: number;
  #sight: Sight = { view: undefined, events: [] };
  #pauseMs = FIRST_LOOK_MS;
  #readMs: number;
  #overSinceMs: number | undefined;
  #failure: Failure | undefined;
  #endedUnseen = 0;

  constructor(
    private readonly until: "seen" | "over",
    private readonly deadlineMs: number,
    private readonly context: TriggerContext,
  ) {
    this.#progress = new Progress(context.console, context.mask);
    this.#begunMs = this.#readMs = context.clock.nowMs();
  }

  /** Until the next look. */
  pauseMs(): number {
    if (this.#overSinceMs !== undefined) return BUSY_MS;
    return Math.min(this.#pauseMs, Math.max(0, this.deadlineMs - this.context.clock.nowMs()));
  }

  /** @returns why nobody has to look any longer */
  saw(sight: Sight): Watched["end"] | undefined {
    const nowMs = this.context.clock.nowMs();
    this.#failure = undefined;
    this.#readMs = nowMs;
    this.#sight = sight;
    const { view, events } = sight;
    const isNews = this.#progress.report(view?.state ?? "", events);
    // A project that does not exist has no states, only the event that tells so; two looks, as the
    // state is read first.
    this.#endedUnseen = this.#isEndedUnseen() ? this.#endedUnseen + 1 : 0;
    if (this.#endedUnseen > 1) return "over";
    if (view && isSequenceOver(view.state)) return this.#isToldOf(view, nowMs) ? "over" : undefined;
    this.#overSinceMs = undefined;
    if (this.until === "seen" && view) return "seen";
    if (!view && events.length === 0 && nowMs - this.#begunMs >= UNSEEN_MS) return "unseen";
    if (nowMs >= this.deadlineMs) return "deadline";
    this.#pauseMs = isNews ? BUSY_MS : grown(this.#pauseMs);
    return undefined;
  }

  /** @returns why nobody has to look any longer */
  missed(failure: Failure): Watched["end"] | undefined {
    const nowMs = this.context.clock.nowMs();
    if (!this.#failure) this.context.console.info(`${failure.message}; trying again.`);
    this.#failure = failure;
    const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
    if (failure.kind === "unauthorized" || (isOdd && nowMs - this.#readMs >= ODD_ANSWERS_MS))
      return "unreadable";
    if (nowMs >= this.deadlineMs) return "deadline";
    this.#pauseMs = failure.retryAfterMs ?? grown(this.#pauseMs);
    return undefined;
  }

  ended(end: Watched["end"]): Watched {
    const unseen = this.#endedUnseen > 1 ? "finished" : "";
    return {
      end,
      state: this.#sight.view?.state ?? unseen,
      ...this.#sight,
      isComplete: this.#isComplete(),
      failure: this.#failure,
    };
  }

  #isComplete(): boolean {
    const { events, view } = this.#sight;
    return isComplete(events, view, this.context.config.scope.stage);
  }

  #isEndedUnseen(): boolean {
    const { events, view } = this.#sight;
    const { stage } = this.context.config.scope;
    return !view && sequenceEvents(events, "finished", view, stage).length > 0;
  }

  /** Whether the store shows all that there is to tell, or has had the time to. */
  #isToldOf(view: SequenceView, nowMs: number): boolean {
    this.#overSinceMs ??= nowMs;
    const lagMs = view.state === "finished" ? STORE_LAG_MS : REASON_LAG_MS;
    return this.#isComplete() || nowMs - this.#overSinceMs >= lagMs;
  }
}

/** The state first: what the events then tell is at least as new. */
async function look(
  keptnContext: string,
  { plane, config, cancelled }: TriggerContext,
): Promise<Answered<Sight>> {
  const { project } = config.scope;
  const view = await plane.sequence(project, keptnContext, cancelled);
  if (!view.ok) return view;
  const events = await plane.events(project, keptnContext, cancelled);
  return events.ok ? { ok: true, value: { view: view.value, events: events.value } } : events;
}

function grown(pauseMs: number): number {
  return Math.min(MAX_PAUSE_MS, pauseMs * PAUSE_GROWTH);
}
