import { pad, widthOf } from "../text-width";

const ROW = /^\|.*\|\s*$/;
const RULE = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;
const HIDDEN = /<!--(?:(?!<!--)[^])*?-->|<\/?(?:sub|sup|br|details|summary)\b[^<>]*>/g;
/** Text, then its address. */
const LINK = String.raw`\[((?:\\.|[^[\]\\])*)\]\((?:<[^<>]*>|[^()]*)\)`;
const ONLY_LINK = new RegExp(`^${LINK}$`);
const GAP = "  ";

/** A line of text, or a table with its heading as the first row. */
type Block = string | readonly (readonly string[])[];

/**
 * GitHub's Markdown as it reads, without empty lines: marks and links to click are gone, the
 * columns of tables stand below each other.
 */
export function readable(markdown: string): string[] {
  return blocksOf(markdown)
    .flatMap((block) => (typeof block === "string" ? [block] : table(block)))
    .filter((line) => line.trim() !== "");
}

/** The same with tables as tables. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let rows: (readonly string[])[] = [];
  for (const line of [...markdown.replaceAll(HIDDEN, "").split("\n"), ""]) {
    if (ROW.test(line)) {
      if (!RULE.test(line)) rows.push(cellsOf(line));
      continue;
    }
    if (rows.length > 0) blocks.push(rows);
    rows = [];
    const text = paragraph(line);
    if (text.trim() !== "") blocks.push(text);
  }
  return blocks;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim()));
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, widthOf(cell))),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function paragraph(line: string): string {
  if (/^-{3,}\s*$/.test(line)) return "";
  const parts = line.replace(/^(?:#{1,6} |> )/, "").split(" · ");
  return parts
    .filter((part) => !ONLY_LINK.test(part))
    .map(inline)
    .join(" · ");
}

function inline(text: string): string {
  return text
    .replaceAll(new RegExp(String.raw`(?<!\\)${LINK}`, "g"), "$1")
    .replaceAll(/(?<!\\)(?:\*\*|`)/g, "")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("\u200b", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
