import { join } from "node:path";
import type { ControlPlane, KeptnEvent } from "../../simulator";
import type { GitHub } from "../../simulator/github";
import type { NewRun, WorkflowRun } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import { ActionRun } from "../../simulator/runner/run-action";
import { scene } from "./flow";

export const SWEEP_SOURCE = "https://github.com/octo/demo/actions/runs/9000/attempts/1";
/**
 * GitHub's clock is behind, so that what a run sent last counts as old enough; still within what
 * the sweep asks for.
 */
const MINUTES_AGO_MS = 5 * 60_000;
const MANIFEST = join(__dirname, "../../sweep/action.yml");

export interface SweepScene {
  readonly plane: ControlPlane;
  readonly event: KeptnEvent;
  readonly github: GitHub;
}

/** A control plane with an open task `deployment`, and a GitHub. */
export function sweepScene(name: string, body: (scene: SweepScene) => Promise<void>): void {
  scene(name, async ({ plane, event }) => {
    const github = await startGitHub({
      permissions: { actions: "write", contents: "read" },
      now: () => new Date(Date.now() - MINUTES_AGO_MS),
    });
    try {
      await body({ plane, event, github });
    } finally {
      await github.close();
    }
  });
}

/** How much later a task that no run has taken is taken for left, by default. */
export const OLD_ENOUGH_MS = 16 * 60_000;

/** The sweep as the runner would start it. @param aheadMs  how much later than now */
export async function runSweep(
  { plane, event, github }: SweepScene,
  inputs: Readonly<Record<string, string>> = {},
  aheadMs = 0,
) {
  const step = new ActionRun({
    manifest: MANIFEST,
    inputs: {
      "control-plane-url": plane.url,
      "control-plane-token": plane.token,
      projects: (event.data as { project: string }).project,
      "github-token": github.token,
      ...inputs,
    },
    event: {},
    eventName: "schedule",
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: "9000",
      ...(aheadMs > 0 && {
        CLOCK_AHEAD_MS: String(aheadMs),
        NODE_OPTIONS: `--require ${join(__dirname, "fast-clock.cjs")}`,
      }),
    },
  });
  const result = await step.run("main");
  return { ...result, outputs: step.outputs, summary: step.summary };
}

/** The run that a dispatch started, over. */
export function deadRun(
  { github, event }: Pick<SweepScene, "github" | "event">,
  { id = 4711, conclusion = "cancelled", ...run }: NewRun = {},
): WorkflowRun {
  return github.addRun({ id, displayTitle: `keptn-deployment ${event.id}`, conclusion, ...run });
}
