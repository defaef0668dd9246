import type { Failure } from "../domain/failure";
import { nextDelayMs } from "../domain/retry";
import type { SequenceTrigger } from "../domain/events/sequence-trigger";
import type { Clock, Console, SequencePlane, StoredEvent } from "../task/ports";

/**
 * When an unclear attempt is looked for before it is repeated; store and controller see an event a
 * little later than it exists.
 */
const LOOK_AFTER_MS = [300, 700, 1_500, 2_500, 4_000, 6_000];

interface StartContext {
  readonly plane: SequencePlane;
  readonly clock: Clock;
  readonly console: Pick<Console, "info">;
  readonly cancelled: AbortSignal;
  readonly project: string;
  /** How long starting is tried. */
  readonly startMs: number;
  /** Where the context is not the new sequence's alone: whether an event is of it. */
  readonly isOurs?: (event: StoredEvent) => boolean;
}

type Start =
  | { readonly kind: "started"; readonly keptnContext: string }
  /** Certainly, or as far as the control plane shows. */
  | { readonly kind: "not-started"; readonly failure: Failure }
  /** It may have been started, and nobody can tell. */
  | { readonly kind: "unclear"; readonly failure: Failure };

/**
 * Starts the sequence once: all attempts carry the same context, so after an unclear one (no
 * answer, reset, 502) the control plane is asked whether it knows that context, and the event is
 * sent again only if it does not (docs/reference/keptn.md#repeating-a-request-safely). It gives
 * every event it receives a new id, so sending twice would be two sequences.
 */
export async function startOnce(trigger: SequenceTrigger, context: StartContext): Promise<Start> {
  const { plane, clock, startMs, console, cancelled } = context;
  const deadlineMs = clock.nowMs() + startMs;
  for (let attempt = 1; ; attempt++) {
    const sent = await plane.send(trigger.json, cancelled);
    if (sent.ok) return { kind: "started", keptnContext: sent.value };
    const { failure } = sent;
    if (failure.reached === "maybe") {
      const arrived = await hasArrived(trigger, context, deadlineMs);
      if (arrived === "yes") return { kind: "started", keptnContext: trigger.keptnContext };
      if (arrived === "unknown") return { kind: "unclear", failure };
    }
    const waitMs = nextDelayMs(attempt, failure, Math.random());
    if (waitMs === undefined || clock.nowMs() + waitMs >= deadlineMs || cancelled.aborted) {
      return {
        kind: "not-started",
        failure:
          attempt > 1
            ? { ...failure, message: `${failure.message}, after ${attempt} attempts` }
            : failure,
      };
    }
    console.info(`${failure.message}; trying again.`);
    await clock.sleep(waitMs, cancelled);
    // Nothing is on the way: an attempt that is given up at once could not be told from one that is.
    if (cancelled.aborted) return { kind: "not-started", failure };
  }
}

/**
 * `no` only when both the controller and the store were read last and neither shows the context.
 */
async function hasArrived(
  { keptnContext }: SequenceTrigger,
  { plane, clock, project, isOurs, cancelled }: StartContext,
  deadlineMs: number,
): Promise<"yes" | "no" | "unknown"> {
  for (let look = 0; ; look++) {
    await clock.sleep(LOOK_AFTER_MS[look] ?? 5_000, cancelled);
    if (cancelled.aborted) return "unknown";
    const view = await plane.sequence(project, keptnContext, cancelled);
    if (view.ok && view.value && !isOurs) return "yes";
    const events = await plane.events(project, keptnContext, cancelled);
    if (events.ok && (isOurs ? events.value.some(isOurs) : events.value.length > 0)) return "yes";
    if (view.ok && events.ok) {
      if (look + 1 >= LOOK_AFTER_MS.length) return "no";
      continue;
    }
    const failures = [view, events].flatMap((read) => (read.ok ? [] : [read.failure.kind]));
    if (clock.nowMs() >= deadlineMs || failures.includes("unauthorized")) return "unknown";
  }
}
