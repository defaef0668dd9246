import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { CallbackScene } from "../support/callback";
import { callbackScene, callbackStep, endRun, sweepCallbacks } from "../support/callback";
import { cancel, eventually } from "../support/flow";

/** The steps that docs/control-planes/callback.md shows side by side. */
const PAGE = readFileSync(join(__dirname, "../../docs/control-planes/callback.md"), "utf8");

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The step that differs. */
function stepOf(which: "before" | "after"): Step {
  const [, yaml = ""] =
    new RegExp(`<!-- ${which} -->\\n+\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(PAGE) ?? [];
  const [step] = (parse(yaml) as { steps: Step[] }).steps;
  if (!step) throw new Error(`The page shows no workflow "${which}".`);
  return step;
}

type Fate = "works" | "fails" | "is cancelled" | "loses its runner";

const SCRIPTS: Readonly<Record<Fate, string>> = {
  works: "echo at work",
  fails: "echo at work; exit 1",
  "is cancelled": "echo at work; sleep 60",
  "loses its runner": "echo at work; sleep 5",
};

/** A folder with the user's own ./deploy.sh. */
async function withScript<T>(fate: Fate, body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cloud-automation-n8n-"));
  try {
    writeFileSync(join(folder, "deploy.sh"), `#!/usr/bin/env bash\n${SCRIPTS[fate]}\n`);
    chmodSync(join(folder, "deploy.sh"), 0o755);
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the runner does it: expressions become text, and bash gets the whole. */
function before({ execution }: CallbackScene, fate: Fate): Promise<void> {
  return withScript(fate, async (folder) => {
    const script = (stepOf("before").run ?? "").replaceAll(
      "${{ github.event.inputs.resumeUrl }}",
      execution.resumeUrl,
    );
    const bash = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: folder,
      detached: true,
    });
    let said = "";
    bash.stdout.on("data", (text: Buffer) => (said += text.toString()));
    const over = new Promise<void>((resolve) => bash.on("close", () => resolve()));
    await eventually(() => said.includes("at work"), "the script runs");
    // Neither leaves anybody who could call.
    if (fate === "is cancelled" || fate === "loses its runner")
      process.kill(-(bash.pid ?? 0), "SIGKILL");
    await over;
  });
}

function after(scene: CallbackScene, fate: Fate): Promise<void> {
  return withScript(fate, async (folder) => {
    const {
      run = "",
      "control-plane": plane = "",
      "callback-preset": preset = "",
    } = stepOf("after").with ?? {};
    const step = callbackStep(scene, {
      inputs: {
        run,
        "control-plane": plane,
        "callback-preset": preset,
        "working-directory": folder,
      },
    });
    await step.run("pre");
    let said = "";
    const main = step.start("main");
    main.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
    await eventually(() => said.includes("at work"), "the script runs");
    if (fate === "loses its runner") {
      main.process.kill("SIGKILL");
      await main.result;
      endRun(scene, "failure");
      await sweepCallbacks(scene);
      return;
    }
    const { exitCode } = fate === "is cancelled" ? await cancel(main) : await main.result;
    const failed = exitCode === 0 ? "success" : "failure";
    await step.run("post", fate === "is cancelled" ? "cancelled" : failed);
  });
}

describe("the published way, whose script calls n8n itself", () => {
  callbackScene("goes on when the script works", async (scene) => {
    await before(scene, "works");
    expect(scene.execution).toMatchObject({ state: "finished", answer: { status: "completed" } });
  });
  for (const fate of ["fails", "is cancelled", "loses its runner"] as const)
    callbackScene(`hangs when the script ${fate}`, async (scene) => {
      await before(scene, fate);
      expect(scene.execution).toMatchObject({ state: "waiting", answer: undefined });
      expect(scene.waiting.calls).toEqual([]);
    });
});

describe("the same with one step changed", () => {
  test.concurrent("is the workflow that was published but for that step", async () => {
    expect(stepOf("after").uses).toMatch(/^cloud-automation-actions\//);
    expect(stepOf("before").run).toContain(stepOf("after").with?.["run"]);
  });
  for (const [fate, answer] of [
    ["works", { status: "succeeded", result: "pass" }],
    ["fails", { status: "succeeded", result: "fail" }],
    ["is cancelled", { status: "errored" }],
    ["loses its runner", { status: "errored" }],
  ] as const)
    callbackScene(`answers when the script ${fate}`, async (scene) => {
      await after(scene, fate);
      expect(scene.execution).toMatchObject({ state: "finished", answer });
      expect(scene.waiting.calls).toHaveLength(1);
    });
});
