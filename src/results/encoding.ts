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
  if (REFUSED.utf32.some((mark) => begins(first, mark)))
    throw new ReportProblem("is written in UTF-32, which is not read; let the tool write UTF-8");
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => begins(first, mark));
  if (marked) return marked.encoding;
  if (REFUSED.compressed.some((mark) => begins(first, mark)))
    throw new ReportProblem("is compressed; unpack it before the action reads it");
  const bare = bareUtf16(first);
  if (bare) return bare;
  const ascii = first.toString("latin1");
  if (first.includes(0) && !beginsAsText(ascii))
    throw new ReportProblem("is a binary file; name the text file that the tool writes");
  const declared = XML_DECLARATION.exec(ascii)?.[1];
  return declared === undefined ? "utf-8" : known(declared);
}

/** UTF-32 has to be asked for first: its mark begins with the one of UTF-16. */
const REFUSED = {
  utf32: [
    [0xff, 0xfe, 0, 0],
    [0, 0, 0xfe, 0xff],
  ],
  // gzip and zip
  compressed: [
    [0x1f, 0x8b],
    [0x50, 0x4b, 0x03, 0x04],
  ],
};

const BYTE_ORDER_MARKS = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
];

function begins(first: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => first[at] === byte);
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
