import type { Failure } from "../domain/failure";
import { isSequenceOver } from "../domain/events/sequence-events";
import { within } from "../domain/waiting";
import type { Clock, SequencePlane } from "../task/ports";

const LOOK_MS = 300;

interface AbortRequest {
  readonly plane: Pick<SequencePlane, "abort" | "sequence">;
  readonly clock: Pick<Clock, "sleep">;
  readonly project: string;
  readonly keptnContext: string;
  readonly limitMs: number;
}

/**
 * Aborts a sequence, and looks whether it is. An abort that comes before the control plane has
 * stored the sequence is answered 200 and lost (seen on 1.4.5), so it is asked again as long as the
 * sequence is shown and runs; a second abort of an aborted one changes nothing.
 *
 * @returns `aborted` when it was seen so, `asked` when the time was over before, or why it could
 * not be asked
 */
export async function abortSequence({
  plane,
  clock,
  project,
  keptnContext,
  limitMs,
}: AbortRequest): Promise<"aborted" | "asked" | Failure> {
  // Not the run's own signal: that one has ended already.
  return within({ limitMs }, async (signal) => {
    const asked = await plane.abort(project, keptnContext, signal);
    if (!asked.ok) return asked.failure;
    while (!signal.aborted) {
      const view = await plane.sequence(project, keptnContext, signal);
      const state = view.ok ? view.value?.state : undefined;
      if (state === "aborted") return "aborted";
      if (state !== undefined && isSequenceOver(state)) return "asked";
      if (state !== undefined) await plane.abort(project, keptnContext, signal);
      await clock.sleep(LOOK_MS, signal);
    }
    return "asked";
  });
}
