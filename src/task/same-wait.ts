import type { ControlPlane, Ports } from "./ports";

/** When it is looked whether an older run has put down what it owes, which it does as it begins. */
const LOOK_AGAIN_MS = [2_000, 3_000, 5_000];

/**
 * Which of the older runs with the same id are about the same wait. Where a task can be read, its id
 * says so. Elsewhere whoever dispatches chooses the id, and may take one that is in use: what is left
 * to a run that waits for another caller's work would never be answered.
 *
 * @param listed  older runs with that id that are not over; `undefined` when GitHub cannot tell
 */
export async function ofSameWait(
  listed: readonly number[] | undefined,
  { can }: Pick<ControlPlane, "can">,
  { openTaskNotes, clock, cancelled }: Pick<Ports, "openTaskNotes" | "clock" | "cancelled">,
): Promise<readonly number[] | undefined> {
  if (can.find || !listed) return listed;
  const same: number[] = [];
  let unknown = openTaskNotes ? listed : [];
  for (const ms of [...LOOK_AGAIN_MS, 0]) {
    const left: number[] = [];
    for (const run of unknown) {
      const isSame = await openTaskNotes?.isOwedBy(run);
      if (isSame) same.push(run);
      if (isSame === undefined) left.push(run);
    }
    unknown = left;
    if (unknown.length === 0 || same.length > 0 || ms === 0 || cancelled.aborted) break;
    await clock.sleep(ms, cancelled);
  }
  return same;
}
