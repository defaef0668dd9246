import { parseArgs } from "node:util";
import type { Command, Option, Options } from "./command";
import { UsageError } from "./command";
import { nearest } from "../src/domain/text/nearest";

/** What the person asked for. */
type Request =
  | { readonly kind: "version" }
  /** Absent command: of all. */
  | { readonly kind: "help"; readonly command?: Command }
  | {
      readonly kind: "run";
      readonly command: Command;
      readonly names: readonly string[];
      readonly values: OptionValues;
    };

type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const COMMON: Options = {
  help: { type: "boolean", help: "this help" },
  version: { type: "boolean", help: "the version" },
};

/**
 * @param args      without the interpreter and the script
 * @param commands  those there are
 * @throws UsageError with the nearest known word
 */
export function parseCommandLine(args: readonly string[], commands: readonly Command[]): Request {
  const word = args.find((arg) => !arg.startsWith("-"));
  const command = commands.find(({ name }) => name === word);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: parserOptions(command === undefined ? commands : [command, ...commands]),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [first, ...names] = positionals;
  for (const token of tokens) if (token.kind === "option") checkOption(token, command, commands);
  if (values["version"] === true) return { kind: "version" };
  if (first === undefined || first === "help") return helpFor(names, commands);
  if (command === undefined)
    throw new UsageError(
      `Unknown command ${first}.${didYouMean(first, [...commands.map(({ name }) => name), "help"])}`,
    );
  if (values["help"] === true) return { kind: "help", command };
  checkOwn(command, Object.keys(values));
  if (names.length > 0 && command.names === undefined)
    throw new UsageError(`${command.name} takes no names, found ${names.join(" ")}.`);
  return { kind: "run", command, names, values: values as OptionValues };
}

function helpFor([name]: readonly string[], commands: readonly Command[]): Request {
  const command = commands.find((known) => known.name === name);
  return command === undefined ? { kind: "help" } : { kind: "help", command };
}

/** The first command that knows an option says whether a value belongs to it. */
function parserOptions(commands: readonly Command[]) {
  const options: Record<string, { type: Option["type"]; multiple?: true; short?: string }> = {};
  for (const known of [COMMON, ...commands.map((command) => command.options)])
    for (const [name, { type, multiple }] of Object.entries(known))
      options[name] ??= {
        type,
        ...(multiple && { multiple }),
        ...(name === "help" && { short: "h" }),
      };
  return options;
}

interface OptionToken {
  readonly name: string;
  /** As it was written. */
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkOption(
  { name, rawName, value }: OptionToken,
  command: Command | undefined,
  commands: readonly Command[],
): void {
  // The command's own first: two commands may know one option by different values.
  const known: Options = Object.assign(
    {},
    ...commands.map(({ options }) => options),
    command?.options,
    COMMON,
  );
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (option === undefined) {
    const meant = command === undefined ? known : { ...command.options, ...COMMON };
    throw new UsageError(`Unknown option ${rawName}.${didYouMean(name, Object.keys(meant), "--")}`);
  }
  if (option.type === "string" && !value)
    throw new UsageError(
      `The option --${name} needs a value: --${name} ${option.value ?? "TEXT"}.`,
    );
  if (option.type === "boolean" && value !== undefined)
    throw new UsageError(`The option --${name} takes no value.`);
}

function checkOwn({ name, options }: Command, given: readonly string[]): void {
  const stranger = given.find((option) => !Object.hasOwn(options, option));
  if (stranger === undefined) return;
  const own = Object.keys(options).map((option) => `--${option}`);
  throw new UsageError(
    own.length === 0
      ? `${name} has no option --${stranger}; it has none.`
      : `${name} has no option --${stranger}; it has ${own.join(", ")}.`,
  );
}

/** ` Did you mean …?`, or nothing. */
export function didYouMean(word: string, known: readonly string[], prefix = ""): string {
  const found = nearest(word, known);
  return found === undefined ? "" : ` Did you mean ${prefix}${found}?`;
}
