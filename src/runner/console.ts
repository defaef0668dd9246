import type * as Core from "@actions/core";
import { createMasker } from "../domain/text/masking";
import { visible } from "../domain/text/visible";
import type { Console } from "../task/ports";

const MAX_LINE_CHARACTERS = 4_000;

/**
 * The run log. `@actions/core` takes as long to load as everything else together, so it is loaded
 * by {@link open} while the control plane's answer is awaited; lines before that wait in order.
 * Tokens are registered with the runner before the first line, and every line of ours is masked,
 * whoever's words it quotes.
 */
export class RunLog implements Console {
  /**
   * Everything that must not be readable in what leaves; grows while the job prints `::add-mask::`.
   */
  readonly secrets: Set<string>;
  readonly #tokens: Set<string>;
  readonly #kept: string[] = [];
  readonly #waiting: Array<(core: typeof Core) => void> = [];
  #core: typeof Core | undefined;

  /**
   * @param tokens our own; also made known to the runner, whose mask blanks every job output that
   * contains them
   * @param secrets what else is secret by its name; the runner knows the real ones among them
   * itself
   */
  constructor(tokens: Iterable<string>, secrets: Iterable<string>) {
    this.#tokens = new Set(tokens);
    this.secrets = new Set([...this.#tokens, ...secrets]);
  }

  info(text: string): void {
    this.#print((core, line) => core.info(line), text);
  }

  notice(text: string): void {
    this.#print((core, line) => core.notice(line), text);
  }

  warning(text: string): void {
    this.#print((core, line) => core.warning(line), text);
  }

  error(text: string): void {
    this.#print((core, line) => core.error(line), text);
  }

  debug(text: string): void {
    this.#print((core, line) => core.debug(line), text);
  }

  /** Text that stays readable even where a secret looks like a part of it. */
  keep(...texts: string[]): void {
    this.#kept.push(...texts);
  }

  /** Masks a token in everything that is printed or sent from now on. */
  mask(token: string): void {
    this.secrets.add(token);
    this.#tokens.add(token);
    this.#core?.setSecret(token);
  }

  masked(text: string): string {
    return createMasker(this.secrets, this.#kept)(text);
  }

  /** Loads the toolkit, registers the tokens, prints what waited. */
  async open(): Promise<typeof Core> {
    if (this.#core) return this.#core;
    const core = await import("@actions/core");
    if (this.#core) return this.#core;
    this.#core = core;
    for (const token of this.#tokens) core.setSecret(token);
    for (const write of this.#waiting.splice(0)) write(core);
    return core;
  }

  /** Adds to the job summary. Some runners offer no file for it; a report decides over nothing. */
  async summarise(markdown: string): Promise<void> {
    const core = await this.open();
    try {
      await core.summary.addRaw(markdown, true).write();
    } catch {
      this.debug("The job summary could not be written.");
    }
  }

  #print(write: (core: typeof Core, line: string) => void, text: string): void {
    const now = (core: typeof Core) => {
      const line = harmless(this.masked(text));
      write(
        core,
        line.length > MAX_LINE_CHARACTERS
          ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
          : line,
      );
    };
    if (this.#core) now(this.#core);
    else this.#waiting.push(now);
  }
}

/**
 * `core.info` prints text as it is, so a line of foreign text could be a command; the older `##[`
 * form works anywhere in a line (docs/reference/github-actions.md#workflow-commands). A plain space
 * breaks the mark: the runner's comparison may skip invisible characters.
 */
function harmless(text: string): string {
  return visible(text)
    .replaceAll("##[", "## [")
    .split("\n")
    .map((line) =>
      line.includes("::") ? line.replace(/^([\s\p{Z}\p{C}\p{M}]*):(?=:)/u, "$1: ") : line,
    )
    .join("\n");
}
