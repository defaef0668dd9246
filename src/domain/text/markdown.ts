import { visible } from "./visible";

/**
 * Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table.
 */
export function escapeMarkdown(text: string): string {
  // First, since what is left may come together to something new.
  return (
    visible(text)
      // A pattern for blanks around a line end would read a run of blanks once for each of them.
      .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " " : blanks))
      .replace(/[\p{Cc}]/gu, "")
      .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
      .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
      // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
      .replace(/@/g, "@\u200b")
      .replace(/:\/\//g, ":\u200b//")
      // GitHub links references after it has taken the backslashes away, and `www.` without being
      // asked.
      .replace(/#(?=\d)|(?<![a-z\d])gh(?=\\-\d)|(?<![a-z\d])www(?=\.)/gi, "$&\u200b")
  );
}

/**
 * Names and values as a table; the first pair is its head, since GitHub shows an empty head as an
 * empty row. Names and values are Markdown already.
 *
 * @returns no line at all without a pair
 */
export function factTable(facts: readonly (readonly [name: string, value: string])[]): string[] {
  const [head, ...rows] = facts.map(([name, value]) => `| ${name} | ${value} |`);
  return head === undefined ? [] : [head, "| :--- | :--- |", ...rows];
}
