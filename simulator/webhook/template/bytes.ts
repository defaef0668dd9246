/**
 * Go strings are bytes, ours are UTF-16. `slice` and `index` of a template can cut a character in
 * two; such a lone byte is carried as one of the code units U+DC80 to U+DCFF, which no well-formed
 * text contains, so that joining the halves again gives the character back.
 */
const LONE_BYTE = 0xdc00;

/**
 * The UTF-8 bytes of a text; carried lone bytes come back as themselves, any other lone surrogate
 * as U+FFFD.
 */
export function toBytes(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isLoneByte = code >= LONE_BYTE + 0x80 && code <= LONE_BYTE + 0xff;
    parts.push(isLoneByte ? Buffer.from([code - LONE_BYTE]) : Buffer.from(character, "utf8"));
  }
  return Buffer.concat(parts);
}

/** The text of UTF-8 bytes; bytes that belong to no character are carried (see above). */
export function fromBytes(bytes: Uint8Array): string {
  const decoded = Buffer.from(bytes).toString("utf8");
  if (!decoded.includes("\ufffd")) return decoded;
  let text = "";
  for (let start = 0; start < bytes.length;) {
    const length = characterLength(bytes, start);
    text +=
      length === 0
        ? String.fromCharCode(LONE_BYTE + (bytes[start] ?? 0))
        : Buffer.from(bytes.subarray(start, start + length)).toString("utf8");
    start += Math.max(length, 1);
  }
  return text;
}

export function byteLength(text: string): number {
  return toBytes(text).length;
}

/** Go compares strings byte by byte; UTF-16 order differs above U+FFFF. */
export function compareBytes(left: string, right: string): number {
  return Buffer.compare(toBytes(left), toBytes(right));
}

/** What the first byte of a character in UTF-8 says of its length. */
const LENGTHS = [
  { below: 0x80, length: 1 },
  { below: 0xc2, length: 0 },
  { below: 0xe0, length: 2 },
  { below: 0xf0, length: 3 },
  { below: 0xf5, length: 4 },
];

/** Number of bytes of the character at `start`, 0 when the bytes there form none. */
function characterLength(bytes: Uint8Array, start: number): number {
  const first = bytes[start] ?? 0;
  const length = LENGTHS.find(({ below }) => first < below)?.length ?? 0;
  if (length < 2) return length;
  const candidate = Buffer.from(bytes.subarray(start, start + length));
  return Buffer.from(candidate.toString("utf8"), "utf8").equals(candidate) ? length : 0;
}
