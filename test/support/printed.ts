const REST_LINES = 12;

/** `…` alone is any number of lines, inside of a line any text, padding on its left included. */
function patternOf(line: string): string {
  if (line === "…") return "(?:.*\\n)*?";
  return `${line
    .split(/^ *…|…/)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".*")}\\n`;
}

/**
 * What a page says that a command prints, with `…` for what differs from run to run, against what it
 * has printed.
 *
 * @returns the first line that was not printed, and what stands there instead; `undefined` where all
 *   of them were
 */
export function notPrinted(expected: string, printed: string): string | undefined {
  const lines = expected.trimEnd().split("\n");
  let pattern = "^";
  let agreed = "";
  for (const [at, line] of lines.entries()) {
    pattern += patternOf(line);
    const [found] = new RegExp(pattern).exec(printed) ?? [];
    if (found === undefined) {
      const rest = printed.slice(agreed.length).split("\n").slice(0, REST_LINES).join("\n");
      return `Line ${at + 1} is not printed: ${line}\nThere is:\n${rest}`;
    }
    agreed = found;
  }
  return undefined;
}
