import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as allOf } from "node:stream/consumers";
import { read, ROOT } from "../contract/markdown";
import { notPrinted } from "../support/printed";

/**
 * docs/tutorial.md, done as it is written. Blocks in `sh` are commands, in `yaml` and `bash` files
 * whose name is their first comment, and a block in `text` is what the command before it prints.
 */
const BLOCK = /^(<!-- fails -->\n)?```(sh|bash|yaml|text)\n([\s\S]*?)^```$/gm;
const CLONE = /^git clone .*\/(?<folder>[\w-]+)$/m;
const MARK = "=== step";
/** Long before jest gives up, so that nothing is left at work. */
const PATIENCE_MS = 10 * 60_000;

interface Step {
  readonly command: string;
  output?: string;
  isFailing?: boolean;
}

function stepsOf(page: string): Step[] {
  const steps: Step[] = [];
  for (const [, fails, language, text = ""] of page.matchAll(BLOCK)) {
    if (language === "text")
      Object.assign(steps.at(-1) ?? {}, { output: text, isFailing: !!fails });
    else steps.push({ command: language === "sh" ? text : fileOf(text) });
  }
  return steps;
}

/** A file, written by the same shell, where that is by then. */
function fileOf(text: string): string {
  const [, path] = /^# (\S+)$/m.exec(text) ?? [];
  if (path === undefined) throw new Error(`A file without a name:\n${text}`);
  return `cat > ${path} <<'END OF FILE'\n${text}END OF FILE\n`;
}

/** One shell for all of it, as a reader has; without a terminal, and without the reader's clone. */
function shellScript(steps: readonly Step[]): string {
  const lines = steps.map(({ command }, number) => {
    const local = command.replace(CLONE, `mkdir $<folder> && ln -s ${ROOT}/* $<folder>`);
    return `${local}\necho "${MARK} ${number} $?"\n`;
  });
  return ["exec 2>&1\n", ...lines].join("");
}

/** Everything that was printed; what is still at work then, such as a control plane, is ended. */
async function run(script: string, folder: string): Promise<string> {
  const shell = spawn("bash", ["-c", script], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env["PATH"], HOME: folder },
  });
  const patience = setTimeout(() => endGroup(shell.pid), PATIENCE_MS);
  try {
    return await allOf(shell.stdout);
  } finally {
    clearTimeout(patience);
    endGroup(shell.pid);
  }
}

function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch {
    // It is over, with all that it has started.
  }
}

test("the tutorial prints what it says, from its first command to its last", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tutorial-"));
  try {
    const steps = stepsOf(read("docs/tutorial.md"));
    const stdout = await run(shellScript(steps), folder);
    const printed = stdout.split(new RegExp(`^${MARK} \\d+ (\\d+)\\n`, "m"));
    for (const [number, { command, output = "…", isFailing = false }] of steps.entries()) {
      const [shown = "", exitCode] = printed.slice(number * 2);
      expect({ command, wrong: notPrinted(output, shown), exitCode }).toEqual({
        command,
        wrong: undefined,
        exitCode: isFailing ? "1" : "0",
      });
    }
    expect(steps.length).toBeGreaterThan(15);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
