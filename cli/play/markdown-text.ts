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
 * columns of tables stand below each other. What of a table does not fit stands below its row.
 *
 * @param columns  that a row of a table may take
 */
export function readable(markdown: string, columns = Number.POSITIVE_INFINITY): string[] {
  return blocksOf(markdown)
    .flatMap((block) => (typeof block === "string" ? [block] : table(block, columns)))
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

function table(rows: readonly (readonly string[])[], columns: number): string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, widthOf(cell))),
    [],
  );
  let taken = -GAP.length;
  const tooMany = widths.findIndex((width) => (taken += GAP.length + width) > columns);
  const beside = tooMany === -1 ? widths.length : Math.max(1, tooMany);
  const headings = rows[0] ?? [];
  return rows.flatMap((row) => {
    const cells = row.slice(0, beside).map((cell, column) => pad(cell, widths[column] ?? 0));
    const below = row
      .slice(beside)
      .flatMap((cell, i) => (cell === "" ? [] : [`${headings[beside + i] ?? ""} ${cell}`]));
    return [cells.join(GAP).trimEnd(), row === headings ? "" : GAP + below.join(", ")];
  });
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
