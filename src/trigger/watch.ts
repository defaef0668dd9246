import type { SequenceView, StoredEvent } from "../task/ports";
import type { Failure } from "../domain/failure";
import type { Answered } from "../task/ports";
import type { TriggerContext } from "./context";
import { Progress } from "./progress";
import { isComplete, isOver, sequenceEvents } from "./verdict";

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
  const { clock, console, cancelled, config, mask } = context;
  const { stage } = config.scope;
  const progress = new Progress(console, mask);
  const begunMs = clock.nowMs();
  let sight: Sight = { view: undefined, events: [] };
  let pauseMs = FIRST_LOOK_MS;
  let readMs = begunMs;
  let overSinceMs: number | undefined;
  let failure: Failure | undefined;
  let endedUnseen = 0;
  const told = (end: Watched["end"], state = sight.view?.state ?? ""): Watched => ({
    end,
    state,
    ...sight,
    isComplete: isComplete(sight.events, sight.view, stage),
    failure,
  });
  for (;;) {
    await clock.sleep(
      overSinceMs === undefined
        ? Math.min(pauseMs, Math.max(0, deadlineMs - clock.nowMs()))
        : BUSY_MS,
      cancelled,
    );
    if (cancelled.aborted) return told("cancelled");
    const read = await look(keptnContext, context);
    if (cancelled.aborted) return told("cancelled");
    const nowMs = clock.nowMs();
    if (!read.ok) {
      if (!failure) console.info(`${read.failure.message}; trying again.`);
      failure = read.failure;
      const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
      if (failure.kind === "unauthorized" || (isOdd && nowMs - readMs >= ODD_ANSWERS_MS))
        return told("unreadable");
      if (nowMs >= deadlineMs) return told("deadline");
      pauseMs = failure.retryAfterMs ?? grown(pauseMs);
      continue;
    }
    failure = undefined;
    readMs = nowMs;
    sight = read.value;
    const { view, events } = sight;
    const isNews = progress.tell(view?.state ?? "", events);
    // A project that does not exist has no states, only the event that tells so; two looks, as the
    // state is read first.
    endedUnseen =
      !view && sequenceEvents(events, "finished", view, stage).length > 0 ? endedUnseen + 1 : 0;
    if (endedUnseen > 1) return told("over", "finished");
    if (view && isOver(view.state)) {
      overSinceMs ??= nowMs;
      if (
        told("over").isComplete ||
        nowMs - overSinceMs >= (view.state === "finished" ? STORE_LAG_MS : REASON_LAG_MS)
      )
        return told("over");
      continue;
    }
    overSinceMs = undefined;
    if (until === "seen" && view) return told("seen");
    if (!view && events.length === 0 && nowMs - begunMs >= UNSEEN_MS) return told("unseen");
    if (nowMs >= deadlineMs) return told("deadline");
    pauseMs = isNews ? BUSY_MS : grown(pauseMs);
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
