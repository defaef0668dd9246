import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { Options, Start, Values } from "../../cli/command";
import { parseCommandLine } from "../../cli/command-line";
import { COMMANDS } from "../../cli/commands";
import type { Surroundings } from "../../cli/connection";
import { TerminalScreen } from "../../cli/screen";
import type { Clock } from "../../src/task/ports";

/** A clock that skips what is slept, and lets others work meanwhile. */
function hurriedClock(): Clock {
  let skippedMs = 0;
  return {
    nowMs: () => Date.now() + skippedMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        skippedMs += ms;
        setTimeout(resolve, signal?.aborted ? 0 : 10);
      }),
  };
}

export interface Said {
  readonly exitCode: number;
  /** What stands on the terminal. */
  readonly screen: string;
  /** What the command has written past the screen. */
  readonly stdout: string;
}

export interface Terminal {
  /** Typed one after the other, each when something is asked. */
  readonly answers?: readonly string[];
  readonly environment?: Surroundings["environment"];
  readonly signal?: AbortSignal;
  readonly columns?: number;
}

/** Runs a command in this process, in front of a terminal. */
export async function inTerminal(
  run: (start: Start<Options>, surroundings: Surroundings) => Promise<number>,
  args: readonly string[],
  {
    answers = [],
    environment = {},
    signal = new AbortController().signal,
    columns = 200,
  }: Terminal = {},
): Promise<Said> {
  const request = parseCommandLine(args, COMMANDS);
  if (request.kind !== "run") throw new Error(`${args.join(" ")} runs nothing`);
  const output = Object.assign(new PassThrough(), { isTTY: true, columns });
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const left = [...answers];
  let screen = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    const next = /\] $/.test(screen) ? left.shift() : undefined;
    if (next !== undefined) input.write(`${next}\n`);
  });
  let stdout = "";
  const spy = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  try {
    const exitCode = await run(
      {
        names: request.names,
        values: request.values as Values<Options>,
        root: join(__dirname, "../.."),
        program: "node dist/cli/index.js",
        screen: new TerminalScreen(
          output as unknown as NodeJS.WriteStream,
          input as unknown as NodeJS.ReadStream,
          { NO_COLOR: "1" },
        ),
        signal,
      },
      { environment, clock: hurriedClock(), isTerminal: true },
    );
    return { exitCode, screen, stdout };
  } finally {
    spy.mockRestore();
  }
}

/** Files in a folder that is gone afterwards. */
export async function withFiles<T>(
  files: Readonly<Record<string, string>>,
  body: (pathOf: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cli-files-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await body((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
