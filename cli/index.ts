import { closeSync, openSync, writeSync } from "node:fs";
import type { Request } from "./arguments";
import { HELP, parseArguments, UsageError } from "./arguments";
import type { Approval } from "./play/approval";
import { exampleNames, plannedTasks, readExample } from "./play/example";
import { printPages } from "./play/pages";
import { play } from "./play/play";
import { printTable, printVerdict } from "./play/table";
import { checkBundles, findProjectRoot, versionOf } from "./project-root";
import { silentScreen, TerminalScreen } from "./screen";

type PlayCommand = Extract<Request, { command: "play" }>;

const USAGE_EXIT = 2;
/** 128 and the number of the signal, as shells tell it. */
const SIGNAL_EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** @returns the exit code */
async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const root = findProjectRoot(process.argv[1] ?? "");
  const request = parseArguments(args, exampleNames(root));
  switch (request.command) {
    case "help":
      process.stdout.write(HELP);
      return 0;
    case "version":
      process.stdout.write(`${versionOf(root)}\n`);
      return 0;
    case "check":
      return (await import("./check")).check(
        request,
        new TerminalScreen(process.stdout, process.stdin, process.env),
      );
    case "play":
      return playCommand(root, request, signal);
  }
}

async function playCommand(
  root: string,
  request: PlayCommand,
  signal: AbortSignal,
): Promise<number> {
  const example = readExample(root, request.project);
  checkTask(request.fail, [...new Set(plannedTasks(example).map(({ task }) => task))]);
  checkBundles(root);
  const screen = request.json
    ? silentScreen
    : new TerminalScreen(process.stdout, process.stdin, process.env);
  const record = request.record === undefined ? undefined : openRecord(request.record);
  const { event, service } = example.trigger;
  screen.line(["bold", `${example.name}`], `  ${service}, ${String(event["type"])}`);
  screen.line(["dim", "Control plane, webhook service, GitHub and action: all on this machine."]);
  screen.line("");
  try {
    const played = await play({
      root,
      example,
      approval: approvalOf(request),
      fail: request.fail,
      screen,
      onEvent: (sent) => record !== undefined && writeSync(record, `${JSON.stringify(sent)}\n`),
      signal,
    });
    if (request.json) process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
    screen.line("");
    printPages(screen, played.runs, played.issues);
    printTable(screen, played.tasks);
    screen.line("");
    printVerdict(screen, played);
    return played.verdict === "fail" ? 1 : 0;
  } finally {
    if (record !== undefined) closeSync(record);
  }
}

/** Without the word of an option, whoever sits at the terminal is asked. */
function approvalOf({ approval, json }: PlayCommand): Approval {
  if (approval !== "ask") return { by: "option", decision: approval };
  const isPersonThere = !json && process.stdin.isTTY && process.stdout.isTTY;
  return isPersonThere ? { by: "person" } : { by: "default", decision: "approve" };
}

function checkTask(task: string | undefined, tasks: readonly string[]): void {
  if (task === undefined) return;
  if (!tasks.includes(task))
    throw new UsageError(`--fail ${task}: there is no such task. Known are ${tasks.join(", ")}.`);
  if (task === "approval")
    throw new UsageError("--fail approval: a person decides about it, so use --reject.");
}

function openRecord(path: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    throw new UsageError(
      `--record ${path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    );
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
    process.stderr.write(`${error.message}\nFor help: node dist/cli/index.js --help\n`);
    return exit(USAGE_EXIT);
  }
  if (stop.signal.aborted) {
    process.stderr.write("\nStopped; everything that was started has ended.\n");
    return exit(exitOfSignal ?? 1);
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return exit(1);
});

/** Leaves when everything written is out. */
function exit(exitCode: number): void {
  process.stdout.write("", () =>
    setImmediate(() => process.exit(isOutputLost && exitCode === 0 ? 1 : exitCode)),
  );
}
