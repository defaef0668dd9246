import { isUtf8 } from "node:buffer";

const NEWLINE = 0x0a;

/**
 * The lines of a file that several tools appended to: UTF-8 with or without a byte order mark, CRLF
 * or LF, and UTF-16 as Windows PowerShell 5 writes it with `>>`, also in one file, since it does so
 * behind UTF-8 lines of other tools.
 */
export function decodeLines(bytes: Buffer): string[] {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return splitLines(bigEndianText(bytes.subarray(2)));
  const lines: string[] = [];
  let wide = false;
  for (let from = 0; from < bytes.length;) {
    wide = wide ? !looksLikeUtf8(bytes, from) : startsUtf16(bytes, from);
    const piece = wide ? utf16Line(bytes, from) : utf8Line(bytes, from);
    lines.push(piece.text.replace(/^\ufeff/, "").replace(/\r$/, ""));
    from = piece.next;
  }
  return lines;
}

interface Line {
  readonly text: string;
  readonly next: number;
}

/** A byte order mark, a Latin first character, or a line end of two bytes. */
function startsUtf16(bytes: Buffer, from: number): boolean {
  if (bytes[from] === 0xff && bytes[from + 1] === 0xfe) return true;
  if (bytes[from] !== 0 && bytes[from + 1] === 0) return true;
  const end = bytes.indexOf(NEWLINE, from);
  return end >= 0 && (end - from) % 2 === 0 && bytes[end + 1] === 0;
}

/**
 * Whether another tool went on in UTF-8 behind UTF-16. In UTF-16 a byte 0x0A may also be half of a
 * character (Gurmukhi), so a very short piece proves nothing; an entry has at least a name, a mark
 * and a value.
 */
function looksLikeUtf8(bytes: Buffer, from: number): boolean {
  const end = bytes.indexOf(NEWLINE, from);
  if (end >= 0 && bytes[end + 1] === 0) return false;
  const line = bytes.subarray(from, end < 0 ? bytes.length : end);
  return (
    line.length >= 3 && isUtf8(line) && !/[\u0000-\u0008\u000e-\u001f]/.test(line.toString("utf8"))
  );
}

function utf8Line(bytes: Buffer, from: number): Line {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0
    ? { text: bytes.toString("utf8", from), next: bytes.length }
    : { text: bytes.toString("utf8", from, end), next: end + 1 };
}

function utf16Line(bytes: Buffer, from: number): Line {
  for (let end = bytes.indexOf(NEWLINE, from); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) {
    if ((end - from) % 2 === 0 && bytes[end + 1] === 0)
      return { text: bytes.toString("utf16le", from, end), next: end + 2 };
  }
  return { text: bytes.toString("utf16le", from), next: bytes.length };
}

function bigEndianText(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString("utf16le");
}

function splitLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
