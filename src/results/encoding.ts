import { quote } from "../domain/errors";
import { ReportProblem } from "./report";

const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"'<>]{1,60})["']/;
/**
 * Code pages that turn damaged text into other proper text are refused rather than guessed (state
 * is kept between bytes).
 */
const STATEFUL = new Set(["iso-2022-jp"]);

/**
 * The encoding that a file has by its byte order mark, the look of its first bytes (UTF-16 is what
 * `>` in Windows PowerShell writes), or its XML declaration; else UTF-8.
 *
 * @throws ReportProblem for what is no text, and for encodings that nobody here knows
 */
export function encodingOf(first: Buffer): string {
  if (
    first.subarray(0, 4).equals(Buffer.from([0xff, 0xfe, 0, 0])) ||
    first.subarray(0, 4).equals(Buffer.from([0, 0, 0xfe, 0xff]))
  )
    throw new ReportProblem("is written in UTF-32, which is not read; let the tool write UTF-8");
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return "utf-8";
  const packed =
    (first[0] === 0x1f && first[1] === 0x8b) ||
    first.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
  if (packed) throw new ReportProblem("is compressed; unpack it before the action reads it");
  const bare = bareUtf16(first);
  if (bare) return bare;
  const ascii = first.toString("latin1");
  if (first.includes(0) && !beginsAsText(ascii))
    throw new ReportProblem("is a binary file; name the text file that the tool writes");
  const declared = XML_DECLARATION.exec(ascii)?.[1];
  return declared === undefined ? "utf-8" : known(declared);
}

/**
 * UTF-16 without a mark: every other byte of the beginning, which is ASCII in all reports, is zero.
 */
function bareUtf16(first: Buffer): string | undefined {
  const pairs = [0, 2].filter((at) => at + 1 < first.length);
  if (pairs.length < 2) return undefined;
  const isText = (byte: number | undefined) =>
    byte !== undefined && (byte >= 0x20 || byte === 9 || byte === 10 || byte === 13) && byte < 0x7f;
  if (pairs.every((at) => isText(first[at]) && first[at + 1] === 0)) return "utf-16le";
  return pairs.every((at) => first[at] === 0 && isText(first[at + 1])) ? "utf-16be" : undefined;
}

/**
 * Control characters inside a message do not make a report a binary file; what begins with one is.
 */
function beginsAsText(ascii: string): boolean {
  return /^\s*[[{<]/.test(ascii) || /^[\x20-\x7e\t]{1,400}\r?\n/.test(ascii);
}

/**
 * Who reads the declaration byte by byte knows that UTF-16 is not true: .NET writes it into UTF-8
 * files.
 */
function known(declared: string): string {
  if (/^(?:utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(declared)) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new ReportProblem(
      `declares the encoding ${quote(declared)}, which is not read; let the tool write UTF-8`,
    );
  }
}

export function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  return new TextDecoder(encoding, { fatal: STATEFUL.has(encoding) });
}
