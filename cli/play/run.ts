import { closeSync, openSync, writeSync } from "node:fs";
import { UsageError } from "../command";
import { didYouMean } from "../command-line";
import { checkBundles } from "../project-root";
import type { Screen } from "../screen";
import { silentScreen } from "../screen";
import type { Approval } from "./approval";
import type { Example } from "./example";
import { exampleNames, plannedTasks, readExample } from "./example";
import { playDemo } from "./demo";
import { DEMOS } from "./demos";
import { printPages } from "./pages";
import type { Played } from "./play";
import { play } from "./play";
import { printTable, printVerdict } from "./table";

interface PlayStart {
  readonly names: readonly string[];
  readonly values: PlayValues;
  readonly root: string;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

interface PlayValues {
  readonly approve?: boolean;
  readonly reject?: boolean;
  readonly json?: boolean;
  /** Name of the task that shall fail. */
  readonly fail?: string;
  /** Path of a file for the events. */
  readonly record?: string;
}

/** @returns the exit code */
export async function runPlay({ names, values, root, ...start }: PlayStart): Promise<number> {
  const demo = DEMOS.find(({ name }) => name === names[0]);
  if (demo && names.length === 1)
    return playDemo(demo, { root, isJson: values.json === true, ...start });
  const example = exampleOf(names, root);
  const approval = approvalOf(values);
  checkTask(values.fail, [...new Set(plannedTasks(example).map(({ task }) => task))]);
  checkBundles(root);
  const screen = values.json ? silentScreen : start.screen;
  const record = values.record === undefined ? undefined : new EventRecord(values.record);
  const { event, service } = example.trigger;
  screen.line(["bold", `${example.name}`], `  ${service}, ${String(event["type"])}`);
  screen.line(["dim", "Control plane, webhook service, GitHub and action: all on this machine."]);
  screen.line("");
  try {
    const played = await play({
      root,
      example,
      approval,
      fail: values.fail,
      screen,
      onEvent: (sent) => record?.add(sent),
      signal: start.signal,
    });
    if (values.json) process.stdout.write(`${JSON.stringify(played, null, 2)}\n`);
    printEnd(screen, played);
    record?.requireWhole();
    return played.verdict === "fail" ? 1 : 0;
  } finally {
    record?.close();
  }
}

function printEnd(screen: Screen, played: Played): void {
  screen.line("");
  printPages(screen, played.runs, played.issues);
  printTable(screen, played.tasks);
  screen.line("");
  printVerdict(screen, played);
}

function exampleOf([project, ...more]: readonly string[], root: string): Example {
  const projects = exampleNames(root);
  const all = [...projects, ...DEMOS.map(({ name }) => name)];
  const known = all.join(", ");
  if (project === undefined) throw new UsageError(`Which project? Known are ${known}.`);
  if (!all.includes(project))
    throw new UsageError(
      `Unknown project ${project}.${didYouMean(project, all)} Known are ${known}.`,
    );
  if (more.length > 0)
    throw new UsageError(`play takes one project, found also ${more.join(" ")}.`);
  return readExample(root, project);
}

/** Without the word of an option, whoever sits at the terminal is asked. */
function approvalOf({ approve, reject, json }: PlayValues): Approval {
  if (approve && reject) throw new UsageError("--approve and --reject exclude each other.");
  if (reject) return { by: "option", decision: "reject" };
  if (approve) return { by: "option", decision: "approve" };
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

/** A file with an event on each line. */
class EventRecord {
  readonly #file: number;
  #fault: UsageError | undefined;

  constructor(private readonly path: string) {
    try {
      this.#file = openSync(path, "w");
    } catch (error) {
      throw this.#unwritable(error);
    }
  }

  /** The play goes on whatever becomes of the file. */
  add(sent: unknown): void {
    try {
      if (!this.#fault) writeSync(this.#file, `${JSON.stringify(sent)}\n`);
    } catch (error) {
      this.#fault = this.#unwritable(error);
    }
  }

  /** @throws UsageError where an event is missing in it */
  requireWhole(): void {
    if (this.#fault) throw this.#fault;
  }

  close(): void {
    closeSync(this.#file);
  }

  #unwritable(error: unknown): UsageError {
    return new UsageError(
      `--record ${this.path}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
