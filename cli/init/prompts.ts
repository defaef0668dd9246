/** Where people are asked: the streams of a terminal. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  readonly description?: string;
}

/** Questions to a person. Every one ends with an error when the signal fires. */
export interface Prompts {
  text(message: string, options?: TextOptions): Promise<string>;
  one<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  some<T>(message: string, choices: readonly Choice<T>[]): Promise<readonly T[]>;
  yes(message: string, byDefault: boolean): Promise<boolean>;
}

export interface TextOptions {
  readonly byDefault?: string | undefined;
  /** @returns what is wrong with it, or nothing */
  readonly problemOf?: (text: string) => string | undefined;
}

/** The library is loaded when somebody is asked. */
export function promptsOn(streams: Streams, signal: AbortSignal): Prompts {
  const context = { ...streams, signal };
  return {
    async text(message, { byDefault, problemOf } = {}) {
      const { default: input } = await import("@inquirer/input");
      const validate = (text: string) => problemOf?.(text) ?? true;
      const answer = await stoppable(
        input(
          { message, validate, ...(byDefault !== undefined && { default: byDefault }) },
          context,
        ),
        signal,
      );
      return answer.trim();
    },
    async one(message, choices) {
      const { default: select } = await import("@inquirer/select");
      return stoppable(select({ message, choices }, context), signal);
    },
    async some(message, choices) {
      const { default: checkbox } = await import("@inquirer/checkbox");
      return stoppable(checkbox({ message, choices, required: true }, context), signal);
    },
    async yes(message, byDefault) {
      const { default: confirm } = await import("@inquirer/confirm");
      return stoppable(confirm({ message, default: byDefault }, context), signal);
    },
  };
}

/** A prompt takes Ctrl-C for itself: it is passed on, so that the command ends as it always does. */
async function stoppable<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError" && !signal.aborted) {
      // At once: the prompt has let go of the terminal, so nothing would keep the process until a
      // signal came, and it would end with exit code 0.
      process.emit("SIGINT");
    }
    throw error;
  }
}
