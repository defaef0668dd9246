import { UserError } from "../../src/domain/errors";
import type { SweepReport } from "../../src/sweep/ports";
import { sweep } from "../../src/sweep/sweep";
import type { Kill } from "./process";
import { MortalProcess } from "./process";
import type { Trouble, World } from "./world";
import { TOKEN } from "./world";

/** The numbers of sweeps' runs begin here. */
export const FIRST_SWEEP_ID = 9_000;

/** The default of the input `unclaimed-after-minutes`. */
export const UNCLAIMED_AFTER_MS = 15 * 60_000;

export interface SweepPlan {
  readonly kill?: Kill;
  readonly troubles?: readonly Trouble[];
  readonly isGitHubDown?: boolean;
}

export interface SweepOutcome {
  readonly report: SweepReport | "killed" | { readonly refused: string };
  readonly warnings: readonly string[];
}

interface SweepSettings {
  readonly projects: readonly string[];
  readonly servedTasks?: readonly string[];
  readonly unclaimedAfterMs?: number;
}

/** One run of the sweep, as its action would start it. */
export async function runSweep(
  world: World,
  { projects, servedTasks = [], unclaimedAfterMs = UNCLAIMED_AFTER_MS }: SweepSettings,
  { kill, troubles = [], isGitHubDown = false }: SweepPlan = {},
): Promise<SweepOutcome> {
  const { clock, github } = world;
  const process = new MortalProcess(clock, kill);
  const id =
    FIRST_SWEEP_ID + [...github.runs.keys()].filter((known) => known >= FIRST_SWEEP_ID).length;
  const run = github.addRun(id, "Sweep", "schedule");
  github.change(run, "in_progress");
  const warnings: string[] = [];
  const reported = (text: string) => warnings.push(text);
  let requests = 0;
  const sweepUrl = github.attemptUrl(run);
  const report = await process.live(() =>
    sweep(
      { projects, rules: { servedTasks, unclaimedAfterMs, sweepUrl }, isDryRun: false },
      {
        controlPlane: world.controlPlaneFor(
          process,
          `sweep ${id}`,
          () => troubles[requests++] ?? "none",
        ),
        history: github.history(process, isGitHubDown),
        clock: {
          nowMs: () => clock.nowMs(),
          sleep: (ms, signal) => process.effect(() => clock.sleep(ms, signal)),
        },
        console: { info: () => undefined, notice: reported, warning: reported, error: reported },
        secrets: new Set([TOKEN]),
      },
    ).catch((error: unknown) => {
      if (error instanceof UserError) return { refused: error.message };
      throw error;
    }),
  );
  github.change(
    run,
    "completed",
    report === "killed" || "refused" in report ? "failure" : "success",
  );
  return { report, warnings };
}
