import { fromBytes, toBytes } from "./bytes";

const LETTER_ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x07, "\\a"],
  [0x08, "\\b"],
  [0x0c, "\\f"],
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x09, "\\t"],
  [0x0b, "\\v"],
  [0x5c, "\\\\"],
]);
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** What Go's `unicode.IsPrint` says, by the Unicode tables of this Node.js. */
export function isPrintable(character: string): boolean {
  return PRINTABLE.test(character);
}

/** Go's `strconv.Quote` (verb `%q`); with `asciiOnly` its `QuoteToASCII` (`%+q`). */
export function quote(text: string, asciiOnly = false, mark = '"'): string {
  let quoted = mark;
  for (const character of fromBytes(toBytes(text)))
    quoted += escapeCharacter(character, asciiOnly, mark);
  return quoted + mark;
}

function escapeCharacter(character: string, asciiOnly: boolean, mark: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === mark) return `\\${mark}`;
  const letter = LETTER_ESCAPES.get(code);
  if (letter !== undefined) return letter;
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
  if (isPrintable(character) && !(asciiOnly && code > 0x7e)) return character;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}
