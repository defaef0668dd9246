import type { ControlPlane, OpenTaskNotes } from "../task/ports";
import type { Place } from "./place";

/** Where the control plane lists no open tasks, the run itself puts down what it owes. */
export function openTaskNotesOf(
  { environment, config, log, savedState }: Place,
  plane: ControlPlane | undefined,
): OpenTaskNotes | undefined {
  if (!plane || plane.can.openTasks || plane.can.lapses) return undefined;
  return {
    async keep(task) {
      const memo = plane.memo?.(task, runOf(environment));
      if (memo === undefined)
        return log.notice(
          "If this run loses its runner, nothing can answer: set callback-secret here and in the sweep. (CA-326)",
        );
      const { keepOpenTask } = await import("../github/artifacts");
      const kept = await keepOpenTask(memo, environment);
      if (kept.ok)
        savedState.writeOpened([
          ...savedState.opened,
          { kind: "open-task", id: 0, artifact: kept.value },
        ]);
      else
        log.warning(
          `What this run owes could not be put down (${kept.reason}); if it loses its runner, nothing can answer. (CA-326)`,
        );
    },
    async isOwedBy(run) {
      // Nobody will ever know.
      if (!config.githubToken || plane.isOwnMemo?.("", "") === undefined) return false;
      const { openTasksOf } = await import("../github/runs");
      const memos = await openTasksOf(run, environment, config.githubToken);
      const isOwn = (memo: string) => plane.isOwnMemo?.(memo, runOf(environment, String(run)));
      return memos && memos.length > 0 ? memos.some(isOwn) : undefined;
    },
  };
}

/** What a memo is bound to. */
export function runOf(environment: NodeJS.ProcessEnv, id = environment["GITHUB_RUN_ID"]): string {
  return `${environment["GITHUB_REPOSITORY"] ?? ""}/${id ?? ""}`.toLowerCase();
}
