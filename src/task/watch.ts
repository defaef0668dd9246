import type { Work } from "../config/inputs";
import type { Context } from "./context";
import { senderFor, voiceOf } from "./context";
import type { Assignment } from "../domain/task";
import type { ControlPlane } from "./ports";

const ABORT_WATCH_MS = 15_000;
const PROGRESS_MS = 5 * 60_000;

interface Watched {
  readonly assignment: Assignment;
  readonly work: Work;
  readonly plane: ControlPlane;
  readonly over: AbortSignal;
  abort(): void;
}

/**
 * While the job runs: ends it when the sequence is aborted, which nobody tells an executor, and
 * reports progress if asked. What the control plane cannot do is left out.
 */
export async function watch(watched: Watched, context: Context): Promise<void> {
  const { assignment, plane, over, abort } = watched;
  const { clock } = context.ports;
  const begunMs = clock.nowMs();
  let progressMs = begunMs;
  await tellProgress("The job has begun.", watched, context);
  for (;;) {
    await clock.sleep(ABORT_WATCH_MS, over);
    if (over.aborted) return;
    const aborted = await plane.isAborted?.(assignment.task, over);
    if (over.aborted) return;
    if (aborted?.ok && aborted.value) return abort();
    if (clock.nowMs() - progressMs < PROGRESS_MS) continue;
    progressMs = clock.nowMs();
    const minutes = Math.round((progressMs - begunMs) / 60_000);
    await tellProgress(`The job has been running for ${minutes} minutes.`, watched, context);
  }
}

async function tellProgress(
  message: string,
  { assignment: { task }, work, plane, over }: Watched,
  context: Context,
): Promise<void> {
  if (!work.progress || !plane.can.progress) return;
  const { progressEvent } = await import("../domain/events/events");
  const voice = { ...voiceOf(context), labels: work.labels };
  const sent = await plane.deliver(
    progressEvent(task, senderFor(voice, task), message),
    context.ports.clock.nowMs(),
    over,
  );
  if (!sent.ok && !over.aborted)
    context.ports.console.notice(
      `Progress was not accepted (${sent.failure.message}); control planes may refuse it.`,
    );
}
