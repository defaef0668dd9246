import { createInterface } from "node:readline";
import type { Interface } from "node:readline";
import { styleText } from "node:util";
import { cut, harmless, widthOf } from "./text-width";

export type Style = "bold" | "dim" | "green" | "yellow" | "red" | "cyan";
/** A piece of a line; foreign text in it is made harmless. */
export type Segment = string | readonly [Style, string];

/** In a pipe or a file nothing has to be cut. */
const PIPE_COLUMNS = Number.POSITIVE_INFINITY;
const MIN_COLUMNS = 40;
const CHOICE = " [y/n] ";
const ANSWER_COLUMNS = 4;
/** A terminal that does not tell its width. */
const DEFAULT_COLUMNS = 80;

/** Where progress is told, line by line. */
export interface Screen {
  line(...segments: readonly Segment[]): void;
  /** A line that is never cut: the terminal breaks it, and an address in it can be clicked. */
  wholeLine(...segments: readonly Segment[]): void;
  /** Columns that a line may take. */
  readonly columns: number;
  /**
   * Asks a person, for yes or no where nothing else is said. @returns the answer, or `undefined`
   * when the input ends or `signal` fires
   *
   * @param choice  what may be answered, behind the question
   */
  ask(question: string, signal: AbortSignal, choice?: string): Promise<string | undefined>;
}

/** Says nothing; for `--json`. */
export const silentScreen: Screen = {
  line: () => undefined,
  wholeLine: () => undefined,
  columns: PIPE_COLUMNS,
  ask: () => Promise.resolve(undefined),
};

/** Standard output: colours only in a terminal and without NO_COLOR (no-color.org). */
export class TerminalScreen implements Screen {
  readonly #colours: boolean;
  #asking: Interface | undefined;

  constructor(
    private readonly output: NodeJS.WriteStream,
    private readonly input: NodeJS.ReadStream,
    environment: NodeJS.ProcessEnv,
  ) {
    // styleText came with Node 20.12.
    this.#colours =
      output.isTTY &&
      !environment["NO_COLOR"] &&
      environment["TERM"] !== "dumb" &&
      typeof styleText === "function";
  }

  get columns(): number {
    return Math.max(
      MIN_COLUMNS,
      this.output.isTTY ? this.output.columns || DEFAULT_COLUMNS : PIPE_COLUMNS,
    );
  }

  line(...segments: readonly Segment[]): void {
    this.#print(segments, this.columns);
  }

  wholeLine(...segments: readonly Segment[]): void {
    this.#print(segments, PIPE_COLUMNS);
  }

  #print(segments: readonly Segment[], columns: number): void {
    const text = `${this.#render(segments, columns)}\n`;
    if (this.#asking === undefined) {
      this.output.write(text);
      return;
    }
    // The question moves below the new line.
    this.output.write(`\r\u001b[K${text}`);
    this.#asking.prompt(true);
  }

  async ask(question: string, signal: AbortSignal, choice = CHOICE): Promise<string | undefined> {
    if (signal.aborted) return undefined;
    const prompt = createInterface({
      input: this.input,
      output: this.output,
      prompt: `${cut(harmless(question), this.columns - choice.length - ANSWER_COLUMNS)}${choice}`,
    });
    this.#asking = prompt;
    const stop = () => prompt.close();
    signal.addEventListener("abort", stop);
    // The prompt takes Ctrl-C for itself.
    prompt.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
    try {
      return await new Promise<string | undefined>((resolve) => {
        prompt.on("line", resolve);
        prompt.on("close", () => resolve(undefined));
        prompt.prompt();
      });
    } finally {
      signal.removeEventListener("abort", stop);
      this.#asking = undefined;
      prompt.close();
    }
  }

  #render(segments: readonly Segment[], columns: number): string {
    let left = columns;
    let rendered = "";
    for (const segment of segments) {
      const [style, foreign] = typeof segment === "string" ? [undefined, segment] : segment;
      const text = cut(harmless(foreign), left);
      left -= widthOf(text);
      rendered +=
        style !== undefined && this.#colours && text !== ""
          ? styleText(style, text, { validateStream: false })
          : text;
    }
    return this.#colours ? rendered : rendered.trimEnd();
  }
}
