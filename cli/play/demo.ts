import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import { ActionRun } from "../../simulator/runner/run-action";
import type { JsonObject } from "../../src/domain/text/json";
import { checkBundles } from "../project-root";
import type { Screen } from "../screen";
import { silentScreen } from "../screen";
import { say } from "../say";
import { pad } from "../text-width";

const FATES = ["works", "fails", "is cancelled", "loses its runner"] as const;
type Fate = (typeof FATES)[number];

/** The user's own script. */
const SCRIPTS: Readonly<Record<Fate, string>> = {
  works: "echo deploying; sleep 0.2",
  fails: "echo deploying; echo 'no such cluster' >&2; exit 1",
  "is cancelled": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
  "loses its runner": "echo $$ > deploy.pid; echo deploying; exec sleep 60",
};
const WAITS = "waits for ever";
const LONG_AGO_MS = 5 * 60_000;
const FIRST_COLUMN = 18;
const SECOND_COLUMN = 22;

type Variables = Readonly<Record<string, string>>;

/** Something that waits for what became of a workflow: once for the usual way, once for ours. */
export interface Demo {
  readonly name: string;
  /** One line: what waits, and for what. */
  readonly title: string;
  /** What the real ones are, and what is not. */
  readonly players: string;
  /** Heading: the script that answers by itself. */
  readonly byItself: string;
  readonly page: string;
  /** Something waits from now on. */
  begin(): Promise<Awaited>;
}

/** What waits for one run. */
interface Awaited {
  /** What it was told; `undefined` where nothing. */
  told(): string | undefined;
  /** As it stands in the workflows that people copy. */
  readonly usual: { readonly script: string; readonly environment: Variables };
  /** What our action needs for it. */
  readonly ours: {
    readonly inputs: Variables;
    readonly event: JsonObject;
    readonly eventName: string;
    readonly environment?: Variables;
  };
  /** Some minutes after the runner was lost. @returns who ended the wait */
  later(place: Later): Promise<string | undefined>;
  close(): Promise<void>;
}

interface Later {
  /** Runs the sweep of the repository. */
  sweep(): Promise<void>;
}

interface DemoStart {
  readonly root: string;
  readonly screen: Screen;
  readonly isJson: boolean;
  readonly signal: AbortSignal;
}

interface Row {
  readonly script: Fate;
  readonly before: string;
  readonly after: string;
}

/**
 * A workflow is started and waited for: with a script that answers by itself, and with the action.
 *
 * @returns the exit code
 */
export async function playDemo(demo: Demo, { root, isJson, signal, ...start }: DemoStart) {
  checkBundles(root);
  const screen = isJson ? silentScreen : start.screen;
  say(screen, `${demo.name}: ${demo.title}`, { style: "bold" });
  say(screen, demo.players, { style: "dim" });
  screen.line("");
  screen.line([
    "dim",
    pad("the script", FIRST_COLUMN) + pad(demo.byItself, SECOND_COLUMN) + "with the action",
  ]);
  const rows: Row[] = [];
  for (const fate of FATES) {
    signal.throwIfAborted();
    const [before, after] = await Promise.all([
      inScene({ demo, fate, root }, playBefore),
      inScene({ demo, fate, root }, playAfter),
    ]);
    rows.push({ script: fate, before, after });
    screen.line(
      pad(fate, FIRST_COLUMN),
      [before === WAITS ? "red" : "green", pad(before, SECOND_COLUMN)],
      [after === WAITS ? "red" : "green", after],
    );
  }
  if (isJson) process.stdout.write(`${JSON.stringify({ project: demo.name, rows }, null, 2)}\n`);
  screen.line("");
  screen.line(["dim", `Both workflows, and how to set ours up: ${demo.page}`]);
  return rows.some(({ after }) => after === WAITS) ? 1 : 0;
}

interface Play {
  readonly demo: Demo;
  readonly fate: Fate;
  readonly root: string;
}

interface Scene extends Play {
  readonly awaited: Awaited;
  readonly github: GitHub;
  /** With the user's `./deploy.sh`. */
  readonly folder: string;
}

async function playBefore({ awaited, fate, folder }: Scene): Promise<string> {
  const { script, environment } = awaited.usual;
  const bash = spawn("bash", ["-eo", "pipefail", "-c", `./deploy.sh\n${script}`], {
    cwd: folder,
    detached: true,
    env: { ...process.env, ...environment },
  });
  const over = new Promise<void>((resolve) => bash.on("close", () => resolve()));
  if (isCutOff(fate)) {
    await said(bash.stdout);
    if (bash.pid !== undefined) process.kill(-bash.pid, "SIGKILL");
  }
  await over;
  if (fate === "loses its runner") await awaited.later({ sweep: () => Promise.resolve() });
  return awaited.told() ?? WAITS;
}

async function playAfter({ awaited, fate, root, github, folder }: Scene): Promise<string> {
  const { event, eventName } = awaited.ours;
  const run = github.addRun({ event: eventName, status: "in_progress" });
  const inputs = { "github-token": github.token, ...awaited.ours.inputs };
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_WORKFLOW_REF: "octo/demo/.github/workflows/deploy.yml@refs/heads/main",
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
    ...awaited.ours.environment,
  };
  const step = new ActionRun({
    manifest: join(root, "action.yml"),
    inputs: { ...inputs, run: "./deploy.sh", "working-directory": folder },
    event,
    eventName,
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
  if (fate !== "loses its runner") {
    const ended = exitCode === 0 ? "success" : "failure";
    await step.run("post", fate === "is cancelled" ? "cancelled" : ended);
    return awaited.told() ?? WAITS;
  }
  endScript(folder);
  github.updateRun(run.id, { status: "completed", conclusion: "failure" });
  const sweep = async () => {
    await new ActionRun({
      manifest: join(root, "sweep/action.yml"),
      inputs,
      event: {},
      eventName: "schedule",
      environment: { ...environment, GITHUB_RUN_ID: "9000" },
      job: jobIn(folder, "sweep"),
    }).run("main");
  };
  const by = await awaited.later({ sweep });
  const told = awaited.told() ?? WAITS;
  return by === undefined ? told : `${told}, ${by}`;
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

async function inScene(play: Play, body: (scene: Scene) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `cloud-automation-${play.demo.name}-`));
  const script = join(folder, "deploy.sh");
  writeFileSync(script, `#!/usr/bin/env bash\n${SCRIPTS[play.fate]}\n`);
  chmodSync(script, 0o755);
  const awaited = await play.demo.begin();
  const github = await startGitHub({
    permissions: { actions: "write", contents: "read" },
    // What a run did last counts as old enough for the sweep.
    now: () => new Date(Date.now() - LONG_AGO_MS),
  });
  try {
    return await body({ ...play, awaited, github, folder });
  } finally {
    await Promise.all([awaited.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
