import { EMPTY_REPORT } from "../domain/job-result";
import type { AwaitedRun, Judgement, OpenTask, RunRecord } from "../domain/counting/abandoned-task";
import { runOf } from "../domain/counting/event-counts";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun, outcomeOfJob } from "../domain/counting/outcome";
import { withRun } from "../domain/counting/run-conclusion";
import type { SweepPorts } from "./ports";

export type Due = Exclude<Judgement, { readonly kind: "leave" | "start" }>;

export function reasonOf(judgement: Due): string {
  return judgement.kind === "finish" ? judgement.message : overOf(judgement.awaited.run);
}

function overOf({ id, conclusion }: Pick<RunRecord, "id" | "conclusion">): string {
  return `run ${id}, which it waited for, is over (${conclusion || "unknown how"})`;
}

/** What a task is finished with. @returns why that cannot be told now */
export async function outcomeOf(
  judgement: Due,
  open: OpenTask,
  ports: Pick<SweepPorts, "awaited">,
): Promise<{ outcome: Outcome; why: string } | string> {
  if (judgement.kind === "conclude") return concluded(judgement.awaited, open, ports);
  const { cancels, message, code } = judgement;
  if (!cancels || !ports.awaited)
    return { outcome: couldNotRun(`${message} The sweep has finished it.`, code), why: message };
  const { run } = cancels;
  const { state, words } = await ports.awaited.end(run.id);
  // It was quicker than we were: what came of it is the truth.
  if (state === "over by itself") return concluded(cancels, open, ports);
  const said = `${message} Run ${run.id} ${words}.`;
  const { data } = withRun(EMPTY_REPORT, {
    id: run.id,
    url: runOf(run.attemptUrl),
    ...(state === "cancelled" && { conclusion: "cancelled" }),
  });
  return {
    outcome: { ...couldNotRun(`${said} The sweep has finished it.`, code), data },
    why: said,
  };
}

/**
 * The outcome of a run that a task has waited for, as the job would have told it had it waited
 * itself.
 */
async function concluded(
  { run, artifact }: AwaitedRun,
  { task }: OpenTask,
  { awaited }: Pick<SweepPorts, "awaited">,
): Promise<{ outcome: Outcome; why: string } | string> {
  const result = (await awaited?.outcome(run.id, artifact)) ?? `run ${run.id} could not be read`;
  if (typeof result === "string") return result;
  return {
    outcome: outcomeOfJob(result, new Map(), `${task.name} of ${task.service} in ${task.stage}`),
    why: overOf(run),
  };
}
