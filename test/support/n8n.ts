import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { Addressed } from "./callback";
import { callbackStep, endRun, sweepCallbacks } from "./callback";
import { cancel, eventually } from "./flow";

/** The steps that docs/control-planes/callback.md shows side by side. */
const PAGE = readFileSync(join(__dirname, "../../docs/control-planes/callback.md"), "utf8");

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The step that differs. */
export function stepOf(which: "before" | "after"): Step {
  const [, yaml = ""] =
    new RegExp(`<!-- ${which} -->\\n+\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(PAGE) ?? [];
  const [step] = (parse(yaml) as { steps: Step[] }).steps;
  if (!step) throw new Error(`The page shows no workflow "${which}".`);
  return step;
}

export type Fate = "works" | "fails" | "is cancelled" | "loses its runner";

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
export function before({ execution }: Pick<Addressed, "execution">, fate: Fate): Promise<void> {
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

export function after(scene: Addressed, fate: Fate): Promise<void> {
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
