import { stripVTControlCharacters } from "node:util";
import { visible } from "../src/domain/text/visible";

const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])/u;
const TAB = "    ";

/**
 * Text that can do nothing to a terminal: no escape sequences, no control characters, nothing that
 * turns the direction of writing; tabs and line breaks are spaces.
 */
export function harmless(text: string): string {
  return visible(stripVTControlCharacters(text.toWellFormed()))
    .replaceAll("\t", TAB)
    .replace(/[\r\n\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "");
}

/** Columns that a text takes; combining marks take none, East Asian characters and emoji two. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const character of text.replace(/\p{M}/gu, "")) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** Cuts a text to a width, with an ellipsis where something is missing. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  if (columns < 1) return "";
  let kept = "";
  let taken = 0;
  for (const character of text) {
    taken += widthOf(character);
    if (taken > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Breaks a text between words; a word that is too long stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}
