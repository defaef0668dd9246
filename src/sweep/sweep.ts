import { codeOf, retried } from "../task/context";
import { coded } from "../domain/errors";
import { explain } from "../domain/failure";
import type { Clock } from "../task/ports";
import { deskOf, READ_MS } from "./answer";
import type { SweepOrder, SweepPorts, SweepReport, SweptTask } from "./ports";
import { tendQuestions } from "./questions";
import type { Dispatched } from "./sweep-task";
import { sweepTask } from "./sweep-task";

/** A run's title may be asked for a little before its task is listed, and clocks differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** How long a list of runs is good for: a new run is listed seconds before it can work. */
const FRESH_MS = 3_000;

/**
 * Ends what nobody else will: open tasks whose runs are over, whose wait is over, or which nobody
 * took; and delivers what could not be delivered. Safe to repeat and to run beside anything: it
 * reads the counts before each send.
 *
 * @throws UserError when GitHub does not tell the runs, since nothing can be judged then
 */
export async function sweep(order: SweepOrder, ports: SweepPorts): Promise<SweepReport> {
  const tasks: SweptTask[] = [];
  const problems: string[] = [];
  for (const project of order.projects) {
    const odd = new Set<string>();
    const listed = await retried(deskOf(ports), ports.clock.nowMs() + READ_MS, (signal) =>
      ports.controlPlane.openTasks(project, order.rules.servedTasks, signal, (error) =>
        odd.add(coded(`An open task of ${project} was left alone: ${error.message}`, error.code)),
      ),
    );
    problems.push(...odd);
    if (!listed.ok) {
      problems.push(
        `The open tasks of ${project} could not be read: ` +
          `${explain(listed.failure, ports.controlPlane)} (${codeOf(listed.failure)})`,
      );
      continue;
    }
    if (listed.value.length === 0) continue;
    const oldestMs = Math.min(
      ...listed.value.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)),
      ports.clock.nowMs(),
    );
    const dispatched = recentlyRead(
      () => ports.history.dispatched(oldestMs - CLOCK_SKEW_MS),
      ports.clock,
    );
    for (const open of listed.value)
      tasks.push({ project, open, ...(await sweepTask({ open, order, ports }, dispatched)) });
  }
  if (ports.questions) await tendQuestions(ports.questions, order, ports);
  return { tasks, problems };
}

/**
 * A run that began while the sweep waited must not have its task ended under it, so the list is
 * read anew when it is old.
 */
function recentlyRead(read: () => Promise<Dispatched>, clock: Clock): () => Promise<Dispatched> {
  let held: { at: number; value: Dispatched } | undefined;
  return async () => {
    if (!held || clock.nowMs() - held.at > FRESH_MS)
      held = { at: clock.nowMs(), value: await read() };
    return held.value;
  };
}
