/**
 * Far more than anybody shows of a line: escape sequences are removed, and secrets masked, before
 * it is shortened for people, so that no half of a secret is left at its end.
 */
const MAX_TAIL_LINE_CHARACTERS = 32 * 1024;

/**
 * Colours and cursor moves, titles and links up to their end, and the short two-character forms.
 */
const ESCAPE_SEQUENCES =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|\u009b[0-?]*[ -/]*[@-~]/g;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Remembers the last lines of a log, over several streams in order of arrival, as a person would
 * have seen them: of a progress line that was overwritten (`\r`) the last state, without escape
 * sequences, each cut to 32 KiB.
 */
export class LogTail<Stream extends string> {
  private readonly finished: string[] = [];
  private readonly open = new Map<Stream, string>();

  constructor(private readonly maxLines: number) {}

  push(stream: Stream, text: string): void {
    if (this.maxLines <= 0 || text === "") return;
    const parts = ((this.open.get(stream) ?? "") + this.relevantEnd(text)).split("\n");
    const last = parts.pop() ?? "";
    // Deleted first, so that the map keeps the order in which unfinished lines were touched.
    this.open.delete(stream);
    if (last !== "") this.open.set(stream, lastState(last).slice(0, MAX_TAIL_LINE_CHARACTERS));
    for (const part of parts.slice(-this.maxLines))
      this.finished.push(lastState(part).slice(0, MAX_TAIL_LINE_CHARACTERS));
    this.finished.splice(0, this.finished.length - this.maxLines);
  }

  /** Oldest first; unfinished lines of all streams count as the last ones. */
  lines(): string[] {
    if (this.maxLines <= 0) return [];
    return [...this.finished, ...this.open.values()].slice(-this.maxLines).map(readableLine);
  }

  /** Of a flood only the end can matter; looking for it from behind keeps a fast job fast. */
  private relevantEnd(text: string): string {
    let at = text.length;
    for (let newlines = 0; newlines <= this.maxLines; newlines++) {
      at = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
      if (at < 0) return text;
    }
    return text.slice(at);
  }
}

/**
 * What stands after the last `\r` that was followed by something; a `\r` at the end waits for what
 * overwrites the line.
 */
function lastState(line: string): string {
  let end = line.length;
  // A loop, since an expression such as /\r+$/ takes quadratic time on a flood of carriage returns.
  while (line[end - 1] === "\r") end--;
  if (end === 0) return line === "" ? "" : "\r";
  const state = line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
  return end < line.length ? `${state}\r` : state;
}

function readableLine(line: string): string {
  return line.replace(ESCAPE_SEQUENCES, "").replace(CONTROL_CHARACTERS, "");
}
