import type { Options, Values } from "./command";
import { UsageError } from "./command";
import { parseCommandLine } from "./command-line";
import { COMMANDS } from "./commands";
import { helpOf, helpOfAll } from "./help";
import { findProjectRoot, programName, versionOf } from "./project-root";
import { TerminalScreen } from "./screen";
import { harmless } from "./text-width";

const SCRIPT = process.argv[1] ?? "";
const PROGRAM = programName(SCRIPT, process.env, process.cwd());
const USAGE_EXIT = 2;
/** 128 and the number of the signal, as shells tell it. */
const SIGNAL_EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** @returns the exit code */
async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const root = findProjectRoot(SCRIPT);
  const request = parseCommandLine(args, COMMANDS);
  switch (request.kind) {
    case "help":
      process.stdout.write(
        request.command ? helpOf(request.command, PROGRAM) : helpOfAll(COMMANDS, PROGRAM),
      );
      return 0;
    case "version":
      process.stdout.write(`${versionOf(root)}\n`);
      return 0;
    case "run": {
      const { command, names, values } = request;
      const screen = new TerminalScreen(process.stdout, process.stdin, process.env);
      return command.run({
        names,
        values: values as Values<Options>,
        root,
        program: PROGRAM,
        screen,
        signal,
      });
    }
  }
}

const stop = new AbortController();
let exitOfSignal: number | undefined;
for (const [name, exitCode] of Object.entries(SIGNAL_EXITS)) {
  process.on(name, () => {
    // Who asks twice does not want to wait.
    if (stop.signal.aborted) process.exit(exitCode);
    exitOfSignal = exitCode;
    stop.abort(new Error("stopped"));
  });
}
// The reader of the pipe has gone (`| head`): nobody is left to tell.
let isOutputLost = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has gone wanted no more; a full disk has lost what was asked for.
  isOutputLost ||= error.code !== "EPIPE";
  stop.abort(new Error("stopped"));
});

void main(process.argv.slice(2), stop.signal).then(exit, (error: unknown) => {
  if (error instanceof UsageError) {
    process.stderr.write(`${printable(error.message)}\nFor help: ${PROGRAM} --help\n`);
    return exit(USAGE_EXIT);
  }
  if (stop.signal.aborted) {
    process.stderr.write("\nStopped; everything that was started has ended.\n");
    return exit(exitOfSignal ?? 1);
  }
  process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
  return exit(1);
});

/** Messages quote what others have said. */
function printable(message: string): string {
  return message.split("\n").map(harmless).join("\n");
}

/** Leaves when everything written is out. */
function exit(exitCode: number): void {
  process.stdout.write("", () =>
    setImmediate(() => process.exit(isOutputLost && exitCode === 0 ? 1 : exitCode)),
  );
}
