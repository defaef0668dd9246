import { join } from "node:path";
import type { Execution, Waiting } from "../../simulator/callback";
import { startWaiting } from "../../simulator/callback";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import { ActionRun } from "../../simulator/runner/run-action";
import { MANIFEST } from "./flow";

export const SECRET = "a-secret-of-both-sides";
const RUN_ID = "4711";
const SWEEP_ID = 9000;
const SWEEP = join(__dirname, "../../sweep/action.yml");
const MINUTES_AGO_MS = 5 * 60_000;

/** Something that waits, what it waits for, and a GitHub. */
export interface CallbackScene {
  readonly waiting: Waiting;
  readonly execution: Execution;
  readonly github: GitHub;
}

/** What a run needs to know of them. */
export interface Addressed {
  readonly waiting: { readonly host: string };
  readonly execution: { readonly resumeUrl: string };
  readonly github: GitHub;
}

interface CallbackOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Of the run. By default those of n8n. */
  readonly dispatch?: Readonly<Record<string, unknown>>;
  readonly eventName?: "workflow_dispatch" | "repository_dispatch";
  readonly attempt?: number;
}

export function callbackScene(
  name: string,
  body: (scene: CallbackScene) => Promise<void>,
  {
    rules = "n8n",
    state = "waiting",
  }: { rules?: "n8n" | "generic"; state?: Execution["state"] } = {},
): void {
  test.concurrent(name, async () => {
    const waiting = await startWaiting(rules);
    const github = await startGitHub({
      permissions: { actions: "write", contents: "read" },
      now: () => new Date(Date.now() - MINUTES_AGO_MS),
    });
    try {
      await body({ waiting, execution: waiting.begin(state), github });
    } finally {
      await Promise.all([waiting.close(), github.close()]);
    }
  });
}

/** A step with our action in a run that n8n has started. */
export function callbackStep(
  { waiting, execution, github }: Addressed,
  { inputs = {}, dispatch, eventName = "workflow_dispatch", attempt = 1 }: CallbackOptions = {},
): ActionRun {
  const id = Number(RUN_ID);
  if (!github.run(id))
    github.addRun({ id, event: eventName, displayTitle: "Deploy", status: "in_progress" });
  return new ActionRun({
    manifest: MANIFEST,
    inputs: {
      "control-plane": "callback",
      "callback-preset": "n8n",
      "callback-hosts": waiting.host,
      "callback-secret": SECRET,
      "github-token": github.token,
      ...inputs,
    },
    event: dispatch ?? { inputs: { resumeUrl: execution.resumeUrl, version: "1.2.3" } },
    eventName,
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: RUN_ID,
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_WORKFLOW_REF: "octo/demo/.github/workflows/deploy.yml@refs/heads/main",
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(id),
    },
  });
}

/** What it was resumed with, and how often it was called. */
export function seen({ waiting, execution }: CallbackScene) {
  return { answer: execution.answer, calls: waiting.calls.length, state: execution.state };
}

/** The run is over; GitHub says how. */
export function endRun(
  { github }: Pick<Addressed, "github">,
  conclusion: "failure" | "success",
): void {
  github.updateRun(Number(RUN_ID), { status: "completed", conclusion });
}

export async function sweepCallbacks(
  { waiting, github }: Omit<Addressed, "execution">,
  inputs: Readonly<Record<string, string>> = {},
  eventName: "schedule" | "workflow_dispatch" = "schedule",
) {
  if (!github.run(SWEEP_ID))
    github.addRun({ id: SWEEP_ID, event: eventName, status: "in_progress" });
  const step = new ActionRun({
    manifest: SWEEP,
    inputs: {
      "control-plane": "callback",
      "callback-preset": "n8n",
      "callback-hosts": waiting.host,
      "callback-secret": SECRET,
      "github-token": github.token,
      ...inputs,
    },
    event: {},
    eventName,
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(SWEEP_ID),
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(SWEEP_ID),
    },
  });
  const result = await step.run("main");
  return { ...result, outputs: step.outputs, summary: step.summary };
}
