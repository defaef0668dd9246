import type { Desk } from "../task/context";
import { retried } from "../task/context";
import { answerFor } from "../task/proceed";
import { explain } from "../domain/failure";
import type { EventCounts } from "../domain/counting/event-counts";
import { count, isSameRun } from "../domain/counting/event-counts";
import type { Judgement, OpenTask } from "../domain/counting/abandoned-task";
import type { Outcome } from "../domain/counting/outcome";
import type { TaskResult } from "../domain/counting/task-result";
import type { Swept, SweepPorts } from "./ports";

export const READ_MS = 60_000;
const DELIVERY_MS = 60_000;
/** A control plane answers 200 before it counts (docs/reference/keptn.md#counting). */
const COUNTING_MS = 15_000;
const LOOK_AGAIN_MS = 500;

/**
 * In the name of the run that owes it, so that the counts stay balanced for everybody who counts by
 * sender.
 *
 * @param outcome  `undefined`: only its missing `started` is sent
 */
export async function answerInName(
  source: string,
  outcome: Outcome | undefined,
  { open, order, ports }: Swept,
  hasBegun?: () => Promise<boolean>,
): Promise<TaskResult> {
  return answerFor(
    {
      assignment: { task: open.task, event: open.event },
      role: "stand-in",
      voice: { source, labels: { sweep: order.rules.sweepUrl }, secrets: ports.secrets },
      ...(outcome && { outcome }),
      left: { work: "over" },
      times: { deliveryMs: DELIVERY_MS },
      questions: { ...(hasBegun && { hasBegun }) },
    },
    deskOf(ports),
  );
}

/** Of a sweep nothing is saved: the next one reads everything anew. */
export function deskOf({ controlPlane, clock, console }: SweepPorts): Desk {
  return {
    plane: controlPlane,
    ports: { clock, console, cancelled: new AbortController().signal },
    timeline: [],
    sendStarted: "auto",
    verify: "require",
    save: () => undefined,
  };
}

/** @returns why they could not be read, as a clause */
export async function readCounts(
  { task }: OpenTask,
  ports: SweepPorts,
): Promise<EventCounts | string> {
  const read = await retried(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) =>
    ports.controlPlane.counts(task, signal),
  );
  return read.ok
    ? read.value
    : `its counts could not be read: ${explain(read.failure, ports.controlPlane)}`;
}

/**
 * Waits until what was sent last is counted, or a while: a round that does not see it would send it
 * again.
 */
export async function counted(
  { kind, source }: Exclude<Judgement, { kind: "leave" }>,
  before: EventCounts,
  { open, ports }: Swept,
): Promise<void> {
  const last = kind === "start" ? "started" : "finished";
  const ours = (counts: EventCounts) => count(counts, last, (sender) => isSameRun(sender, source));
  for (
    const untilMs = ports.clock.nowMs() + COUNTING_MS;
    ports.clock.nowMs() < untilMs;
    await ports.clock.sleep(LOOK_AGAIN_MS)
  ) {
    const counts = await readCounts(open, ports);
    if (typeof counts === "string" || !counts.open || ours(counts) > ours(before)) return;
  }
}
