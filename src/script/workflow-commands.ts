/**
 * Makes workflow commands printed by a job harmless
 * (docs/reference/github-actions.md#workflow-commands).
 *
 * The runner recognises `::name …::data` where a line starts, white space aside, and the older
 * `##[name …]data` anywhere in a line. Names in the allowed set pass unchanged. Of everything else
 * one mark is broken by a space, so that it stays readable:
 *
 *     ::error::no disk space     becomes   : :error::no disk space
 *     ##[error]no disk space     becomes   ## [error]no disk space
 *     ::add-mask::‹value›        becomes   : :add-mask::***        (the value is reported, never printed)
 *
 * A plain space, not a zero-width one: the runner compares by the rules of a language, which skip
 * invisible characters. For the same reason an allowed command has to be free of doubt, while
 * anything close to a command is broken.
 */

/**
 * Longest line that is held back because it may be a command; a long secret given to add-mask has
 * to fit.
 */
const MAX_HELD_COMMAND_CHARACTERS = 1024 * 1024;
/** A line without an end is passed on in pieces of about this size. */
const MAX_HELD_TEXT_CHARACTERS = 64 * 1024;

const LINE_END = /\r\n|\n|\r/g;
const COMMAND_START = /^[\s\p{Z}\p{C}\p{M}]*::/u;
const BLANK = /^[\s\p{Z}\p{C}\p{M}]*:?$/u;
const HALF_COMMAND_START = /^[\s\p{Z}\p{C}\p{M}]*:$/u;
/** The white space the runner trims; the set of JavaScript's `\s` differs in two characters. */
const TRIMMED_BY_RUNNER =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;
/** Two colons, or what the runner may take for them: nothing visible stands between. */
const SEPARATOR = /:[^\x20-\x7e]*:/;
const PLAIN_NAME = /^[A-Za-z0-9_-]+(?= |::)/;
/** Not a mark that would melt with the colon before it. */
const CERTAIN_DATA = /^(?:\t|(?![\p{M}\p{C}]))/u;
const LEGACY_MARK = "##[";
const MASK = "***";

interface ScreenedLine {
  /** What may be printed. */
  readonly safe: string;
  /**
   * What a person should read in an excerpt; `undefined` for a line that is only there for the
   * runner.
   */
  readonly plain: string | undefined;
  /** The value of an `add-mask`, allowed or not. */
  readonly mask?: string;
}

/**
 * Names in lower case; `group` brings `endgroup`, and `stop-commands` is never allowed: it would
 * switch off masking.
 */
export function allowedCommandNames(names: Iterable<string>): ReadonlySet<string> {
  const allowed = new Set([...names].map((name) => name.toLowerCase()));
  if (allowed.has("group")) allowed.add("endgroup");
  allowed.delete("stop-commands");
  return allowed;
}

/**
 * @param line one complete line without its end, or the rest of a line whose beginning has been
 * passed on
 * @param complete false for such a rest: it may stand at the start of a line, if somebody else's
 * line came between, or not
 */
export function screenLine(
  line: string,
  allowed: ReadonlySet<string>,
  complete = true,
): ScreenedLine {
  const start = COMMAND_START.exec(line)?.[0];
  // A name never begins with a colon, so `:::` and longer rulers are text.
  if (start === undefined || line[start.length] === ":") return screenLegacy(line, allowed);
  const rest = line.slice(start.length);
  const command = (complete ? certainCommand(start, rest) : undefined) ?? likelyCommand(rest);
  if (!command) return screenLegacy(line, allowed);
  const data = rest.slice(command.dataAt);
  const mask = command.name === "add-mask" ? unescapeData(data) : "";
  const isCertain = !line.includes(LEGACY_MARK) || CERTAIN_DATA.test(data);
  if (command.certain && isCertain && allowed.has(command.name))
    return { safe: line, plain: plainTextOf(command.name, data), ...reported(mask) };
  const broken = `${start.slice(0, -1)} :`;
  if (mask.trim() !== "")
    return { safe: `${broken}${rest.slice(0, command.dataAt)}${MASK}`, plain: undefined, mask };
  const legacy = screenLegacy(rest, allowed);
  return {
    ...legacy,
    safe: broken + legacy.safe,
    plain: legacy.plain === undefined ? undefined : line,
  };
}

interface Command {
  readonly name: string;
  /** Where the data begins, after the opening colons. */
  readonly dataAt: number;
  readonly certain: boolean;
}

function certainCommand(start: string, rest: string): Command | undefined {
  const name = PLAIN_NAME.exec(rest)?.[0];
  if (name === undefined || !TRIMMED_BY_RUNNER.test(start.slice(0, -2))) return undefined;
  const separator = rest.indexOf("::", name.length);
  return separator < 0
    ? undefined
    : { name: name.toLowerCase(), dataAt: separator + 2, certain: true };
}

function likelyCommand(rest: string): Command | undefined {
  const separator = SEPARATOR.exec(rest);
  if (!separator) return undefined;
  return {
    name: nameIn(rest.slice(0, separator.index)),
    dataAt: separator.index + separator[0].length,
    certain: false,
  };
}

/**
 * The runner looks at the first mark of a line only; once that is broken, the next one would be the
 * first.
 */
function screenLegacy(line: string, allowed: ReadonlySet<string>): ScreenedLine {
  const at = line.indexOf(LEGACY_MARK);
  const close = at < 0 ? -1 : line.indexOf("]", at);
  if (close < 0) return { safe: line, plain: line };
  const name = nameIn(line.slice(at + LEGACY_MARK.length, close));
  const data = line.slice(close + 1);
  const mask = name === "add-mask" ? unescapeLegacyData(data) : "";
  if (allowed.has(name))
    return { safe: line, plain: plainTextOf(name, line.slice(0, at) + data), ...reported(mask) };
  const shown = mask.trim() === "" ? line : line.slice(0, close + 1) + MASK;
  return {
    safe: breakLegacyMarks(shown),
    plain: name === "add-mask" ? undefined : line,
    ...reported(mask),
  };
}

function nameIn(info: string): string {
  return (info.split(" ", 1)[0] ?? "").toLowerCase();
}

function plainTextOf(name: string, data: string): string | undefined {
  return name === "add-mask" || name === "endgroup" ? undefined : data;
}

function reported(mask: string): { readonly mask?: string } {
  return mask.trim() === "" ? {} : { mask };
}

function breakLegacyMarks(text: string): string {
  return text.replaceAll(LEGACY_MARK, "## [");
}

/** `%25` last, so that an escaped percent sign does not make a new escape. */
function unescapeData(data: string): string {
  return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeLegacyData(data: string): string {
  return data
    .replaceAll("%3B", ";")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]")
    .replaceAll("%25", "%");
}

interface ScreenSink {
  /**
   * @param plain the same text for people: without lines that only speak to the runner, commands
   * unbroken
   */
  text(safe: string, plain: string): void;
  /**
   * Comes before the line that holds the value, when everything before that line has been passed
   * on.
   */
  mask(value: string): void;
}

/**
 * The filter for one stream, fed with decoded text in pieces of any size. Holds at most one line,
 * up to 1 MiB of a line that may be a command and 64 KiB of any other.
 */
export class WorkflowCommandScreen {
  private pending = "";
  /** Whether the beginning of the pending line has been passed on. */
  private begun = false;

  constructor(
    private readonly allowed: ReadonlySet<string>,
    private readonly sink: ScreenSink,
  ) {}

  get holdsText(): boolean {
    return this.pending !== "";
  }

  push(text: string): void {
    // A \r ends a line by itself; when the \n of a \r\n comes in the next piece, it is an empty
    // line and passes unchanged.
    const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    if (end > 0) this.passLines(this.pending + text.slice(0, end));
    this.pending = end > 0 ? text.slice(end) : this.pending + text;
    if (this.pending.length > MAX_HELD_TEXT_CHARACTERS) this.passPart(true);
  }

  /** Passes on an unfinished line, unless it may yet become a command. */
  passUnfinished(): void {
    this.passPart(false);
  }

  /** The stream is over. */
  end(): void {
    const last = this.pending;
    this.pending = "";
    if (last !== "") this.passLines(last);
  }

  private passLines(text: string): void {
    let complete = !this.begun;
    this.begun = false;
    if (!text.includes("::") && !text.includes(LEGACY_MARK)) return this.sink.text(text, text);
    let safe = "";
    let plain = "";
    for (let at = 0; at < text.length;) {
      const end = lineEndFrom(text, at);
      const line = text.slice(at, end.from);
      const screened =
        line.includes("::") || line.includes(LEGACY_MARK)
          ? screenLine(line, this.allowed, complete)
          : { safe: line, plain: line };
      if (screened.mask !== undefined) {
        if (safe !== "") this.sink.text(safe, plain);
        safe = plain = "";
        this.sink.mask(screened.mask);
      }
      const lineEnd = text.slice(end.from, end.to);
      safe += screened.safe + lineEnd;
      if (screened.plain !== undefined) plain += screened.plain + lineEnd;
      at = end.to;
      complete = true;
    }
    if (safe !== "") this.sink.text(safe, plain);
  }

  private passPart(forced: boolean): void {
    const start = COMMAND_START.exec(this.pending)?.[0];
    const mayBeCommand = start !== undefined || this.pending.includes(LEGACY_MARK);
    if (mayBeCommand && !(forced && this.pending.length > MAX_HELD_COMMAND_CHARACTERS)) return;
    const to = this.pending.length - unsafeTailLength(this.pending, forced);
    const text = this.pending.slice(0, to);
    if (text === "") return;
    this.pending = this.pending.slice(to);
    this.begun = true;
    const opened =
      start === undefined || text[start.length] === ":"
        ? text
        : `${start.slice(0, -1)} :${text.slice(start.length)}`;
    this.sink.text(breakLegacyMarks(opened), text);
  }
}

/**
 * How much of the end must wait: what a command may begin with, half of a mark, or half of a
 * character.
 */
function unsafeTailLength(text: string, forced: boolean): number {
  if (!forced && BLANK.test(text)) return text.length;
  if (HALF_COMMAND_START.test(text)) return 1;
  if (text.endsWith("##")) return 2;
  return /[#\ud800-\udbff]$/.test(text) ? 1 : 0;
}

/** The first line end at or after a position; an unfinished line ends with the text. */
function lineEndFrom(text: string, at: number): { readonly from: number; readonly to: number } {
  LINE_END.lastIndex = at;
  const match = LINE_END.exec(text);
  return match
    ? { from: match.index, to: LINE_END.lastIndex }
    : { from: text.length, to: text.length };
}
