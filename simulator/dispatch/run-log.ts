import { StringDecoder } from "node:string_decoder";

const COMMAND = /^\s*::([A-Za-z-]+)(?: [^:]*)?::(.*)$/s;
const ANNOTATIONS: ReadonlyMap<string, string> = new Map([
  ["error", "Error"],
  ["warning", "Warning"],
  ["notice", "Notice"],
]);
const MIN_MASKED_CHARACTERS = 4;

/**
 * The log of a run as GitHub shows it: workflow commands carried out, secrets masked, one line at a
 * time. What is in a group is folded.
 */
export class RunLog {
  readonly #secrets: Set<string>;
  #isInGroup = false;
  #stopToken: string | undefined;

  constructor(
    secrets: Iterable<string>,
    private readonly onLine: (line: string, isFolded: boolean) => void,
  ) {
    this.#secrets = new Set([...secrets].filter(isMaskable));
  }

  /** A writer for one stream of one process; `end` gives the line without a line break. */
  stream(): { write(text: string): void; end(): void } {
    const decoder = new StringDecoder("utf8");
    let rest = "";
    return {
      write: (text) => {
        const lines = (rest + decoder.write(Buffer.from(text))).split(/\r?\n/);
        rest = lines.pop() ?? "";
        for (const line of lines) this.#line(line);
      },
      end: () => {
        if (rest !== "") this.#line(rest);
        rest = "";
        // A step that leaves a group open takes it along.
        this.#isInGroup = false;
      },
    };
  }

  /** A line of the runner itself. */
  say(line: string): void {
    this.onLine(this.#mask(line), this.#isInGroup);
  }

  #line(line: string): void {
    const [, name = "", value = ""] = COMMAND.exec(line) ?? [];
    if (this.#stopToken !== undefined) {
      if (name === this.#stopToken) this.#stopToken = undefined;
      else this.say(line);
      return;
    }
    this.#command(name.toLowerCase(), unescape(value), line);
  }

  #command(name: string, text: string, line: string): void {
    const kind = ANNOTATIONS.get(name);
    if (kind !== undefined) return this.#annotate(kind, text);
    switch (name) {
      case "add-mask":
        return void (isMaskable(text) && this.#secrets.add(text));
      case "stop-commands":
        return void (this.#stopToken = text);
      case "group":
        return this.#group(text);
      case "endgroup":
        return void (this.#isInGroup = false);
      case "debug":
      case "echo":
      case "add-matcher":
      case "remove-matcher":
        return;
      default:
        return this.say(line);
    }
  }

  /** Its title is no part of it; groups do not nest. */
  #group(title: string): void {
    this.#isInGroup = false;
    this.say(title);
    this.#isInGroup = true;
  }

  #annotate(kind: string, text: string): void {
    for (const [i, line] of text.split("\n").entries())
      this.onLine(this.#mask(i === 0 ? `${kind}: ${line}` : line), false);
  }

  #mask(line: string): string {
    return [...this.#secrets].reduce((masked, secret) => masked.replaceAll(secret, "***"), line);
  }
}

function isMaskable(secret: string): boolean {
  return secret.length >= MIN_MASKED_CHARACTERS;
}

/**
 * The runner's escapes in the value of a command
 * (docs/reference/github-actions.md#workflow-commands).
 */
function unescape(value: string): string {
  return value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
