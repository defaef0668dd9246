import type { Screen } from "./screen";

/** The command line cannot be understood; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An option with two dashes. */
export interface Option {
  readonly type: "string" | "boolean";
  /** What its value is called in the help, `FILE`; only for text. */
  readonly value?: string;
  /** It may be given more than once; its values come as a list. */
  readonly multiple?: true;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<Given extends Option> = Given extends { readonly type: "boolean" }
  ? boolean
  : Given extends { readonly multiple: true }
    ? readonly string[]
    : string;

/** What was given; an option that was not is absent. */
export type Values<Known extends Options> = {
  readonly [Name in keyof Known]?: ValueOf<Known[Name]>;
};

/** What a command is started with. */
export interface Start<Known extends Options> {
  /** The words behind the command that belong to no option. */
  readonly names: readonly string[];
  readonly values: Values<Known>;
  /** The checkout that holds the running command line. */
  readonly root: string;
  /** How it was called, for texts that people paste. */
  readonly program: string;
  readonly screen: Screen;
  /** Fires at Ctrl-C, and when the reader of the output has gone. */
  readonly signal: AbortSignal;
}

/**
 * One command of the command line. Its description is loaded for every help, so what it needs to
 * run is imported by `run`.
 */
export interface Command<Known extends Options = Options> {
  readonly name: string;
  /** What it does, in the list of commands; at most 60 columns. */
  readonly summary: string;
  /** The names it takes, as the help shows them: `<project>`; absent: none. */
  readonly names?: string;
  /** Paragraphs above the options, and below them: there the exit codes. */
  readonly about: readonly string[];
  readonly notes: readonly string[];
  readonly options: Known;
  /**
   * @returns the exit code
   * @throws UsageError for what was given wrongly
   */
  run(start: Start<Known>): Promise<number>;
}

/** Keeps the options' types for `run`. */
export function defineCommand<const Known extends Options>(command: Command<Known>): Command {
  return command as unknown as Command;
}
