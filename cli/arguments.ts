import { parseArgs } from "node:util";
import { nearest } from "../src/domain/text/nearest";

/** What the person asked for. */
export type Request =
  | { readonly command: "help" | "version" }
  | ({ readonly command: "play" } & PlayRequest)
  | ({ readonly command: "check" } & CheckRequest);

export interface PlayRequest {
  readonly project: string;
  /** `ask` without a terminal means approve. */
  readonly approval: "ask" | "approve" | "reject";
  readonly json: boolean;
  /** Name of the task that shall fail. */
  readonly fail: string | undefined;
  /** Path of a file for the events. */
  readonly record: string | undefined;
}

export interface CheckRequest {
  /** Path of the catalogue. */
  readonly file: string;
  /**
   * Path of the repository, where recipes and actions are; absent: the folder that the catalogue's
   * `.github` is in.
   */
  readonly root: string | undefined;
  /** Path of a file with an event, a dispatch payload or GitHub's event. */
  readonly event: string | undefined;
  /** As a key of the catalogue. */
  readonly task: string | undefined;
  /** Print the JSON Schema and do nothing else. */
  readonly schema: boolean;
}

/** The command line cannot be understood; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  approve: { type: "boolean" },
  reject: { type: "boolean" },
  json: { type: "boolean" },
  fail: { type: "string" },
  record: { type: "string" },
  file: { type: "string" },
  event: { type: "string" },
  task: { type: "string" },
  schema: { type: "boolean" },
  root: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;
const COMMANDS = ["play", "check", "help"] as const;
/** Which options a command has beside --help and --version. */
const OPTIONS_OF: Readonly<Record<"play" | "check", readonly (keyof typeof OPTIONS)[]>> = {
  play: ["approve", "reject", "json", "fail", "record"],
  check: ["file", "root", "event", "task", "schema"],
};
/** What the values of options are called; the others are files. */
const VALUES: Readonly<Record<string, string>> = { fail: "TASK", task: "TASK", root: "FOLDER" };
const CATALOGUE = ".github/cloud-automation.yml";

export const HELP = `Usage: node dist/cli/index.js play <project> [options]
       node dist/cli/index.js check [options]

play: plays an example sequence from its trigger to its end on this machine: a
local control plane with Keptn's rules, its webhook service, a local GitHub with
runs, issues and comments, and this repository's action. Nothing is installed,
nothing leaves the machine.

Projects (files in examples/projects/):
  release-demo      deployment, test, evaluation; approval before production,
                    asked in an issue and answered by a comment
  incident-demo     a ticket is opened as an issue, people are told in it
  slo-demo          an evaluation and its report

Options:
  --approve         approve what waits for a person, without asking: the comment
                    /approve in the issue that asks
  --reject          reject it, by /deny
  --fail TASK       let this task fail, in every stage, to see where Keptn stops
  --record FILE     write the events to a file, one CloudEvent per line
  --json            print one JSON document instead of the story; approves
                    without asking, unless --reject is given

Exit code: 0 when the sequence ends with pass or warning, 1 when not.

check: looks for mistakes in a task catalogue, also in the recipes and actions
that its rules name, and explains which rule an event takes and why. Nothing is
run.

Options:
  --file FILE       the catalogue; default ${CATALOGUE}
  --root FOLDER     the repository, with the files that rules name; default: the
                    folder that has the catalogue's .github, else this one
  --event FILE      the event as JSON: as the control plane has it, a dispatch
                    payload, or GitHub's event file
  --task TASK       deployment, evaluation.finished …: without --event an event
                    of that task with nothing in it, with --event that event as
                    if it were of this task
  --schema          print the JSON Schema of catalogues, for editors

Exit code: 0 when the catalogue is valid and knows the task, 1 when not.

Both: --help, --version. Exit code 2 when the command line is not understood.
`;

/**
 * @param args      without the interpreter and the script
 * @param projects  names that `play` knows
 * @throws UsageError with the nearest known word
 */
export function parseArguments(args: readonly string[], projects: readonly string[]): Request {
  const {
    values,
    positionals: [command, project, ...more],
    tokens,
  } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") checkOption(token, command);
  if (values.version) return { command: "version" };
  if (values.help || command === undefined || command === "help") return { command: "help" };
  if (command !== "play" && command !== "check")
    throw new UsageError(`Unknown command ${command}.${didYouMean(command, COMMANDS)}`);
  const own: readonly string[] = OPTIONS_OF[command];
  const stranger = Object.keys(values).find((name) => !own.includes(name));
  if (stranger !== undefined)
    throw new UsageError(
      `${command} has no option --${stranger}; it has ${own.map((name) => `--${name}`).join(", ")}.`,
    );
  const names = project === undefined ? [] : [project, ...more];
  return command === "check" ? checkCommand(values, names) : playCommand(values, names, projects);
}

interface OptionToken {
  readonly name: string;
  /** As it was written. */
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, command: string | undefined): void {
  const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
  if (option === undefined)
    throw new UsageError(`Unknown option ${rawName}.${didYouMean(name, optionsOf(command), "--")}`);
  if (option.type === "string" && !value)
    throw new UsageError(
      `The option --${name} needs a value: --${name} ${VALUES[name] ?? "FILE"}.`,
    );
  if (option.type === "boolean" && value !== undefined)
    throw new UsageError(`The option --${name} takes no value.`);
}

type OptionValues = { readonly [Name in keyof typeof OPTIONS]?: string | boolean | undefined };

function checkCommand(values: OptionValues, names: readonly string[]): Request {
  if (names.length > 0)
    throw new UsageError(
      `check takes no names, found ${names.join(" ")}. The catalogue is given by --file ${names[0]}.`,
    );
  return {
    command: "check",
    file: text(values.file) ?? CATALOGUE,
    root: text(values.root),
    event: text(values.event),
    task: text(values.task),
    schema: values.schema === true,
  };
}

function playCommand(
  values: OptionValues,
  [project, ...more]: readonly string[],
  projects: readonly string[],
): Request {
  const known = projects.join(", ");
  if (project === undefined) throw new UsageError(`Which project? Known are ${known}.`);
  if (!projects.includes(project))
    throw new UsageError(
      `Unknown project ${project}.${didYouMean(project, projects)} Known are ${known}.`,
    );
  if (more.length > 0)
    throw new UsageError(`play takes one project, found also ${more.join(" ")}.`);
  return {
    command: "play",
    project,
    approval: approvalOf(values),
    json: values.json === true,
    fail: text(values.fail),
    record: text(values.record),
  };
}

function approvalOf({ approve, reject }: OptionValues): PlayRequest["approval"] {
  if (approve && reject) throw new UsageError("--approve and --reject exclude each other.");
  if (reject) return "reject";
  return approve ? "approve" : "ask";
}

/** Those of the command, which alone can be meant; without a known one all of them. */
function optionsOf(command: string | undefined): readonly string[] {
  return command === "play" || command === "check"
    ? [...OPTIONS_OF[command], "help", "version"]
    : Object.keys(OPTIONS);
}

function didYouMean(word: string, known: readonly string[], prefix = ""): string {
  const found = nearest(word, known);
  return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
