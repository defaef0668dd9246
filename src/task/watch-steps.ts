import type { Task } from "../domain/task";
import type { Clock, ControlPlane } from "./ports";

const WATCH_MS = 15_000;
const ASK_MS = 60_000;
/**
 * How long the word that the job is at work is good for. A runner that hangs leaves this process
 * alive, and GitHub takes about as long to give such a job up.
 */
const PROOF_MS = 10 * 60_000;

/** What watches the caller's own steps, in a process of its own. */
export interface StepsWatch {
  readonly task: Task;
  readonly plane: ControlPlane;
  readonly clock: Clock;
  /** Post has not begun. */
  readonly isWanted: () => boolean;
  /** How often that is looked at. */
  readonly lookMs: number;
  /** What GitHub says about the job. @returns a clause where it does not tell */
  isJobAtWork(): Promise<boolean | string>;
  /** Where the run is to be cancelled. @returns why it could not be */
  readonly cancel?: () => Promise<string | undefined>;
  /** For post. */
  readonly leaveWord: (sentence: string) => void;
}

/**
 * Looks whether anybody still waits for the caller's steps, and cancels the run where nobody does
 * and that is wanted. For a control plane that lapses each look is a sign of life, so the life is
 * proven before it: nobody must go on waiting for a job that is dead.
 */
export async function watchSteps(watch: StepsWatch): Promise<void> {
  const { clock, plane } = watch;
  const life = plane.can.lapses ? new Life(watch) : undefined;
  for (let dueMs = clock.nowMs() + WATCH_MS; watch.isWanted(); await clock.sleep(watch.lookMs)) {
    if (clock.nowMs() < dueMs) continue;
    dueMs = clock.nowMs() + WATCH_MS;
    const proven = (await life?.proven()) ?? true;
    if (proven === "over" || (proven && (await isOver(watch)))) return;
  }
}

/** Looks once. @returns whether there is nothing to watch any more */
async function isOver({ plane, task, isWanted, cancel, leaveWord }: StepsWatch): Promise<boolean> {
  if (!isWanted()) return true;
  const aborted = await plane.isAborted?.(task, new AbortController().signal);
  if (!aborted?.ok || !aborted.value || !isWanted()) return false;
  if (!cancel) return true;
  const why = await cancel();
  if (why === undefined) return true;
  leaveWord(`The run could not be cancelled (cancel-on-abort): ${why}`);
  // A missing permission stays missing; everything else may pass until the next look.
  return /HTTP 40[134]/.test(why);
}

/** Whether the job that is watched is alive, by what GitHub says. */
class Life {
  #provenMs: number;
  #askedMs = -Infinity;

  constructor(private readonly watch: StepsWatch) {
    // Main was at work a moment ago.
    this.#provenMs = watch.clock.nowMs();
  }

  async proven(): Promise<boolean | "over"> {
    const { clock } = this.watch;
    if (clock.nowMs() - this.#askedMs < ASK_MS) return this.#isFresh();
    this.#askedMs = clock.nowMs();
    const said = await this.watch.isJobAtWork();
    if (said === false) return "over";
    if (said === true) this.#provenMs = clock.nowMs();
    else if (!this.#isFresh())
      this.watch.leaveWord(
        `For more than ${PROOF_MS / 60_000} minutes your steps have sent no sign of life: GitHub does not tell whether this job is at work (${said}; it needs \`actions: read\`).`,
      );
    return this.#isFresh();
  }

  #isFresh(): boolean {
    return this.watch.clock.nowMs() - this.#provenMs <= PROOF_MS;
  }
}
