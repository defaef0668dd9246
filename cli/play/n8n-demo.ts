import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Execution, Waiting } from "../../simulator/callback";
import { startWaiting } from "../../simulator/callback";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import { ActionRun } from "../../simulator/runner/run-action";
import { getOwn } from "../../src/domain/text/json";
import { checkBundles } from "../project-root";
import type { Screen } from "../screen";
import { silentScreen } from "../screen";
import { pad } from "../text-width";

export const N8N_DEMO = "n8n-demo";

const SECRET = "only for this play";
const FATES = ["works", "fails", "is cancelled", "loses its runner"] as const;
type Fate = (typeof FATES)[number];

/** The user's own script. */
const SCRIPTS: Readonly<Record<Fate, string>> = {
  works: "echo deploying; sleep 0.2",
  fails: "echo deploying; echo 'no such cluster' >&2; exit 1",
  "is cancelled": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
  "loses its runner": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
};
/** As it stands in the workflows that people copy. */
const CALLS_ITSELF = `./deploy.sh\ncurl -sS -X POST -H 'content-type: application/json' -d '{"status":"completed"}' "$RESUME_URL"`;
const LONG_AGO_MS = 5 * 60_000;
const FIRST_COLUMN = 18;
const SECOND_COLUMN = 22;

interface Row {
  readonly script: Fate;
  /** What n8n was told; `waits for ever` where nothing. */
  readonly before: string;
  readonly after: string;
}

interface Start {
  readonly root: string;
  readonly screen: Screen;
  readonly isJson: boolean;
  readonly signal: AbortSignal;
}

/**
 * n8n starts a workflow and waits: with a script that calls back by itself, and with the action.
 *
 * @returns the exit code
 */
export async function playN8nDemo({ root, isJson, signal, ...start }: Start): Promise<number> {
  checkBundles(root);
  const screen = isJson ? silentScreen : start.screen;
  screen.line(
    ["bold", N8N_DEMO],
    "  n8n starts a workflow on GitHub, and waits until its address is called",
  );
  screen.line(["dim", "n8n and GitHub are stand-ins on this machine; the action is the real one."]);
  screen.line("");
  screen.line([
    "dim",
    pad("the script", FIRST_COLUMN) + pad("calls n8n itself", SECOND_COLUMN) + "with the action",
  ]);
  const rows: Row[] = [];
  for (const fate of FATES) {
    signal.throwIfAborted();
    const [before, after] = await Promise.all([playBefore(fate), playAfter(fate, root)]);
    rows.push({ script: fate, before, after });
    screen.line(
      pad(fate, FIRST_COLUMN),
      [before === WAITS ? "red" : "green", pad(before, SECOND_COLUMN)],
      [after === WAITS ? "red" : "green", after],
    );
  }
  if (isJson) process.stdout.write(`${JSON.stringify({ project: N8N_DEMO, rows }, null, 2)}\n`);
  screen.line("");
  screen.line(["dim", "Both workflows, and how to set ours up: docs/control-planes/callback.md"]);
  return rows.some(({ after }) => after === WAITS) ? 1 : 0;
}

const WAITS = "waits for ever";

function toldTo({ answer }: Execution): string {
  if (!answer) return WAITS;
  const [status, result] = [getOwn(answer, "status"), getOwn(answer, "result")];
  return String(status === "succeeded" ? result : status);
}

async function playBefore(fate: Fate): Promise<string> {
  return inScene(fate, async ({ waiting, folder }) => {
    const execution = waiting.begin();
    const bash = spawn("bash", ["-eo", "pipefail", "-c", CALLS_ITSELF], {
      cwd: folder,
      detached: true,
      env: { ...process.env, RESUME_URL: execution.resumeUrl },
    });
    const over = new Promise<void>((resolve) => bash.on("close", () => resolve()));
    if (isCutOff(fate)) {
      await said(bash.stdout);
      if (bash.pid !== undefined) process.kill(-bash.pid, "SIGKILL");
    }
    await over;
    return toldTo(execution);
  });
}

async function playAfter(fate: Fate, root: string): Promise<string> {
  return inScene(fate, async ({ waiting, github, folder }) => {
    const execution = waiting.begin();
    const run = github.addRun({ event: "workflow_dispatch", status: "in_progress" });
    const inputs = {
      "control-plane": "callback",
      "callback-preset": "n8n",
      "callback-hosts": waiting.host,
      "callback-secret": SECRET,
      "github-token": github.token,
    };
    const environment = {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_WORKFLOW_REF: "octo/demo/.github/workflows/deploy.yml@refs/heads/main",
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
    };
    const step = new ActionRun({
      manifest: join(root, "action.yml"),
      inputs: { ...inputs, run: "./deploy.sh", "working-directory": folder },
      event: { inputs: { resumeUrl: execution.resumeUrl } },
      eventName: "workflow_dispatch",
      environment,
      job: jobIn(folder, "run"),
    });
    await step.run("pre");
    const main = step.start("main");
    if (isCutOff(fate)) {
      if (main.process.stdout) await said(main.process.stdout, "deploying");
      main.process.kill(fate === "is cancelled" ? "SIGINT" : "SIGKILL");
    }
    const { exitCode } = await main.result;
    if (fate === "loses its runner") {
      endScript(folder);
      github.updateRun(run.id, { status: "completed", conclusion: "failure" });
      await new ActionRun({
        manifest: join(root, "sweep/action.yml"),
        inputs,
        event: {},
        eventName: "schedule",
        environment: { ...environment, GITHUB_RUN_ID: "9000" },
        job: jobIn(folder, "sweep"),
      }).run("main");
      return `${toldTo(execution)}, by the sweep`;
    }
    const ended = exitCode === 0 ? "success" : "failure";
    await step.run("post", fate === "is cancelled" ? "cancelled" : ended);
    return toldTo(execution);
  });
}

function isCutOff(fate: Fate): boolean {
  return fate === "is cancelled" || fate === "loses its runner";
}

/** With its runner the whole machine is gone. */
function endScript(folder: string): void {
  try {
    process.kill(Number(readFileSync(join(folder, "deploy.pid"), "utf8")), "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** Until a process has said something. */
function said(output: NodeJS.ReadableStream, word = ""): Promise<void> {
  return new Promise((resolve) => {
    let text = "";
    output.on("data", (chunk: Buffer | string) => {
      text += chunk.toString();
      if (text.includes(word)) resolve();
    });
    output.on("end", () => resolve());
  });
}

function jobIn(folder: string, name: string) {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  return { folder: own, variables: {}, path: [] };
}

interface Scene {
  readonly waiting: Waiting;
  readonly github: GitHub;
  /** With the user's `./deploy.sh`. */
  readonly folder: string;
}

async function inScene(fate: Fate, body: (scene: Scene) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cloud-automation-n8n-"));
  const script = join(folder, "deploy.sh");
  writeFileSync(script, `#!/usr/bin/env bash\n${SCRIPTS[fate]}\n`);
  chmodSync(script, 0o755);
  const waiting = await startWaiting("n8n");
  const github = await startGitHub({
    permissions: { actions: "write", contents: "read" },
    // What a run did last counts as old enough for the sweep.
    now: () => new Date(Date.now() - LONG_AGO_MS),
  });
  try {
    return await body({ waiting, github, folder });
  } finally {
    await Promise.all([waiting.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
