import { join } from "node:path";
import type { ControlPlaneOptions } from "../../simulator";
import type { GitHub, GitHubOptions, NewRun } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import type { ActionRun } from "../../simulator/runner/run-action";
import type { RunOptions, Scene } from "./flow";
import { actionRun, idsOf, scene } from "./flow";
import { startCheckedGitHub } from "./github-api";

/** The run that `actionRun` starts by default. */
export const RUN_ID = 4711;
/** GitHub's clock is behind, so that what a run did last counts as old enough for the sweep. */
const MINUTES_AGO_MS = 5 * 60_000;

/** A control plane with an open task `deployment`, and a GitHub. */
export interface GitHubScene extends Scene {
  readonly github: GitHub;
}

interface SceneOptions extends GitHubOptions {
  /**
   * Requests that do not fit GitHub's published description fail the test; takes some seconds to
   * prepare.
   */
  readonly isChecked?: boolean;
  readonly plane?: ControlPlaneOptions;
}

/** A test with both that runs beside its neighbours. */
export function githubScene(
  name: string,
  body: (scene: GitHubScene) => Promise<void>,
  { plane, ...options }: SceneOptions = {},
): void {
  scene(name, (given) => withGitHub(given, body, options), plane);
}

let prepared: Promise<void> | undefined;

/**
 * Compiling the large parts of GitHub's description blocks this process for a second or two each,
 * and actions that wait for an answer would feel it.
 */
export function prepareChecks(): Promise<void> {
  return (prepared ??= (async () => {
    const github = await startCheckedGitHub();
    github.addRun();
    github.addIssue({ title: "Approve?" });
    for (const list of ["actions/runs", "issues"])
      await fetch(`${github.url}/repos/octo/demo/${list}`, {
        headers: { authorization: `Bearer ${github.token}`, "user-agent": "tests" },
      });
    await github.close();
  })());
}

/** A GitHub beside a scene, until the body is over. */
async function withGitHub(
  given: Scene,
  body: (scene: GitHubScene) => Promise<void>,
  { isChecked = true, ...options }: SceneOptions = {},
): Promise<void> {
  if (isChecked) await prepareChecks();
  const start = { now: () => new Date(Date.now() - MINUTES_AGO_MS), ...options };
  const checked = isChecked ? await startCheckedGitHub(start) : undefined;
  const github = checked ?? (await startGitHub(start));
  try {
    await body({ ...given, github });
    expect(checked?.violations ?? []).toEqual([]);
  } finally {
    await github.close();
  }
}

/**
 * A run with the task's id in its title, as every documented workflow names it. In progress by
 * default.
 */
export function addRun(
  { github, event }: Pick<GitHubScene, "github" | "event">,
  run: NewRun = {},
): number {
  return github.addRun({
    id: RUN_ID,
    displayTitle: `keptn-deployment ${event.id}`,
    ...(run.conclusion === undefined && { status: "in_progress" }),
    ...run,
  }).id;
}

export interface HostedOptions extends RunOptions {
  /** Whether the runner offers artifacts. Default: it does for a run that GitHub knows. */
  readonly artifacts?: boolean;
  /** How many times as fast the step's time passes. */
  readonly clockRate?: number;
  /** With `clockRate`: ended by force when so much of its time has passed in one stage. */
  readonly limitMs?: number;
  readonly runId?: number;
  readonly attempt?: number;
  /** The dispatch. Default: ids only. */
  readonly payload?: unknown;
}

/** Our action as a step of a run that GitHub knows. */
export function hostedStep(
  { plane, event, github }: GitHubScene,
  {
    artifacts,
    clockRate,
    limitMs,
    runId = RUN_ID,
    attempt = 1,
    payload = idsOf(event),
    inputs,
    environment,
    run,
    eventType,
  }: HostedOptions = {},
): ActionRun {
  return actionRun(plane, payload, {
    ...(run !== undefined && { run }),
    ...(eventType !== undefined && { eventType }),
    inputs: { "github-token": github.token, ...inputs },
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...((artifacts ?? github.run(runId) !== undefined) && {
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: github.runtimeToken(runId),
      }),
      ...(clockRate !== undefined && {
        CLOCK_RATE: String(clockRate),
        ...(limitMs !== undefined && { CLOCK_LIMIT_MS: String(limitMs) }),
        NODE_OPTIONS: `--require ${join(__dirname, "fast-clock.cjs")}`,
      }),
      ...environment,
    },
  });
}
