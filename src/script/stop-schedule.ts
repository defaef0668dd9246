import type { StopReason } from "../domain/job-result";
import type { EndSignal, ProcessTree } from "./process-tree";
import { delay, killTree, TREE_POLL_MS } from "./process-tree";

type Schedule = Readonly<Record<EndSignal, number>>;

/**
 * Milliseconds after the stop (docs/how-it-works.md#how-a-script-is-ended). A cancelled action has
 * 7.5 s before the runner sends SIGTERM and 10 s in all
 * (docs/reference/github-actions.md#cancellation); the other reasons come from us and leave the job
 * twice the time to clean up.
 */
const STOP_SCHEDULES_MS: Readonly<Record<StopReason, Schedule>> = {
  cancelled: { SIGINT: 0, SIGTERM: 3000, SIGKILL: 5000 },
  deadline: { SIGINT: 0, SIGTERM: 5000, SIGKILL: 10_000 },
  aborted: { SIGINT: 0, SIGTERM: 5000, SIGKILL: 10_000 },
};

const STAGES: readonly EndSignal[] = ["SIGINT", "SIGTERM", "SIGKILL"];

/**
 * When the stages of one ending are due. A second, more urgent reason brings them forward; the
 * first one stays the reason.
 */
export class StopSchedule {
  private readonly dueAt = new Map<EndSignal, number>();

  constructor(readonly because: StopReason) {
    this.hurry(because);
  }

  hurry(because: StopReason): void {
    const now = performance.now();
    for (const stage of STAGES)
      this.dueAt.set(
        stage,
        Math.min(this.dueAt.get(stage) ?? Infinity, now + STOP_SCHEDULES_MS[because][stage]),
      );
  }

  isDue(stage: EndSignal): boolean {
    return performance.now() >= (this.dueAt.get(stage) ?? Infinity);
  }
}

/**
 * Resolves as soon as nothing of the tree is left, at the latest shortly after SIGKILL. The first
 * signal goes out at once.
 */
export async function endTree(tree: ProcessTree, schedule: StopSchedule): Promise<void> {
  const sent = new Set<EndSignal>();
  for (;;) {
    if (schedule.isDue("SIGKILL")) return killTree(tree);
    for (const stage of ["SIGINT", "SIGTERM"] as const) {
      if (!schedule.isDue(stage) || sent.has(stage)) continue;
      sent.add(stage);
      tree.signal(stage);
    }
    await delay(TREE_POLL_MS);
    if (tree.living().length === 0) return;
  }
}
