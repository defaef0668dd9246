/**
 * A text, or what one of its encodings stands for: code units, and for each the part of the text it
 * was made of. What has to be found in every spelling is looked for here as it is, so that no
 * spelling of an encoding can be forgotten: upper or lower hexadecimal, all or only some characters
 * escaped, base64 at any place and wrapped at any width.
 */
interface View {
  readonly units: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Encodings inside each other, such as base64 in JSON, or JSON in JSON. */
const MAX_LAYERS = 2;
const CR = 13;
const LF = 10;
const TAB = 9;
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const PERCENT = 37;
const PLUS = 43;
const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const EQUALS = 61;
/** Fewer characters hold less than four bytes. */
const MIN_BASE64_CHARACTERS = 6;
const MAX_ENTITY_CHARACTERS = 12;

/** @param shortest  of the texts that are looked for */
type Decoder = (view: View, out: Builder, shortest: number) => void;

const DECODERS: readonly {
  readonly decode: Decoder;
  /** One of these has to be there. */ readonly marks?: readonly number[];
  /** Not on its own result, and not on that of another of its kind. */ readonly group?: string;
}[] = [
  { decode: (view, out) => percent(view, out, false), marks: [PERCENT] },
  { decode: (view, out) => percent(view, out, true), marks: [PLUS] },
  { decode: backslash, marks: [BACKSLASH] },
  { decode: doubleQuoted, marks: [BACKSLASH] },
  { decode: singleQuoted, marks: [APOSTROPHE], group: "quotes" },
  { decode: (view, out) => doubled(view, out, APOSTROPHE), marks: [APOSTROPHE], group: "quotes" },
  { decode: (view, out) => doubled(view, out, QUOTE), marks: [QUOTE], group: "quotes" },
  { decode: entities, marks: [AMPERSAND] },
  { decode: (view, out) => unwrap(view, out, "joined"), marks: [CR, LF], group: "wrapped" },
  { decode: (view, out) => unwrap(view, out, "outdented"), marks: [CR, LF], group: "wrapped" },
  { decode: (view, out) => unwrap(view, out, "blank"), marks: [CR, LF], group: "wrapped" },
  { decode: base64 },
];

/**
 * The text itself, and everything that its encodings may stand for. All of it together is a fixed
 * multiple of the text.
 *
 * @param shortest  of the texts that are looked for; what cannot hold it is left out, since no
 * encoding is shorter than what it stands for
 */
export function* viewsOf(text: string, shortest = 0): Generator<View> {
  const view = plainView(text);
  yield view;
  yield* decoded(view, shortest, MAX_LAYERS, "");
}

function* decoded(view: View, shortest: number, layers: number, group: string): Generator<View> {
  if (layers === 0 || view.units.length < shortest) return;
  for (const decoder of DECODERS) {
    if (group !== "" && decoder.group === group) continue;
    // Base64 skips line ends by itself.
    if (group === "wrapped" && decoder.decode === base64) continue;
    if (decoder.marks && !decoder.marks.some((mark) => view.units.includes(mark))) continue;
    const out = new Builder(view);
    decoder.decode(view, out, shortest);
    const next = out.view();
    if (!next) continue;
    yield next;
    yield* decoded(next, shortest, layers - 1, decoder.group ?? "");
  }
}

/** Each place of a plain text, for all of them: places[i] is i. */
let places = new Int32Array(0);

function plainView(text: string): View {
  const { length } = text;
  if (places.length <= length)
    places = Int32Array.from({ length: 2 ** Math.ceil(Math.log2(length + 2)) }, (_, i) => i);
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return { units, from: places.subarray(0, length), to: places.subarray(1, length + 1) };
}

const NO_UNITS = new Uint16Array(0);
const NO_PLACES = new Int32Array(0);

class Builder {
  readonly #source: View;
  #units: Uint16Array = NO_UNITS;
  #from: Int32Array = NO_PLACES;
  #to: Int32Array = NO_PLACES;
  #length = 0;
  #isChanged = false;

  constructor(source: View) {
    this.#source = source;
  }

  /** A unit that stays as it is. */
  keep(index: number): void {
    this.add(unitAt(this.#source, index), index, index + 1);
  }

  /** One or more units of the source stand for this one. */
  put(unit: number, from: number, to: number): void {
    this.#isChanged = true;
    this.add(unit, from, to);
  }

  skip(): void {
    this.#isChanged = true;
  }

  putCode(code: number, from: number, to: number): void {
    if (code < 0x10000) {
      this.put(code, from, to);
    } else {
      this.put(0xd800 + ((code - 0x10000) >> 10), from, to);
      this.put(0xdc00 + ((code - 0x10000) & 0x3ff), from, to);
    }
  }

  /**
   * Bytes that are a text in UTF-8, else each the character of its number.
   *
   * @param count  of the bytes
   * @param from   where each of them begins in the source, and where it ends
   */
  putBytes(
    bytes: ArrayLike<number>,
    count: number,
    from: ArrayLike<number>,
    to: ArrayLike<number>,
  ): void {
    for (let i = 0; i < count;) {
      const size = sizeOfCharacter(bytes, i, count);
      this.putCode(codeOfCharacter(bytes, i, size), from[i] ?? 0, to[i + size - 1] ?? 0);
      i += size;
    }
  }

  view(): View | undefined {
    return this.#isChanged && this.#length > 0
      ? {
          units: this.#units.subarray(0, this.#length),
          from: this.#from.subarray(0, this.#length),
          to: this.#to.subarray(0, this.#length),
        }
      : undefined;
  }

  private add(unit: number, from: number, to: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#from[this.#length] = this.#source.from[from] ?? 0;
    this.#to[this.#length] = this.#source.to[to - 1] ?? 0;
    this.#length++;
  }

  #grow(): void {
    const size = Math.max(this.#source.units.length, 2 * this.#length + 16);
    const grown = <T extends Uint16Array | Int32Array>(larger: T, list: T): T => {
      larger.set(list);
      return larger;
    };
    this.#units = grown(new Uint16Array(size), this.#units);
    this.#from = grown(new Int32Array(size), this.#from);
    this.#to = grown(new Int32Array(size), this.#to);
  }
}

/** `%C3%A9`, in RFC 3986, encodeURIComponent and curl; in forms a plus is a blank. */
function percent({ units }: View, out: Builder, isForm: boolean): void {
  const byteAt = (i: number) => (units[i] === PERCENT ? hexIn(units, i + 1, 2) : undefined);
  for (let i = 0; i < units.length;) {
    if (byteAt(i) !== undefined) {
      i = escapedBytes(i, out, (place) => {
        const byte = byteAt(place);
        return byte === undefined ? undefined : { byte, next: place + 3 };
      });
    } else {
      if (isForm && units[i] === PLUS) out.put(BLANK, i, i + 1);
      else out.keep(i);
      i++;
    }
  }
}

/** Escapes of bytes in a row make characters together. @returns where they end */
function escapedBytes(
  begin: number,
  out: Builder,
  read: (place: number) => { byte: number; next: number } | undefined,
): number {
  const bytes: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let i = begin;
  for (let found = read(i); found; found = read(i)) {
    bytes.push(found.byte);
    from.push(i);
    i = found.next;
    to.push(i);
  }
  out.putBytes(bytes, bytes.length, from, to);
  return i;
}

const SIMPLE_ESCAPES: ReadonlyMap<number, number> = new Map(
  [..."nrtbfvae0"].map((letter, i) => [
    letter.charCodeAt(0),
    [10, 13, 9, 8, 12, 11, 7, 27, 0][i] ?? 0,
  ]),
);

/**
 * As in JSON, and in `$'…'` and `printf %q` of shells, in JavaScript, Python and C: a backslash and
 * what belongs to it.
 */
function backslash({ units }: View, out: Builder): void {
  for (let i = 0; i < units.length;) {
    if (units[i] !== BACKSLASH || i + 1 >= units.length) {
      out.keep(i++);
      continue;
    }
    if (escapedByte(units, i)) {
      i = escapedBytes(i, out, (place) => escapedByte(units, place));
      continue;
    }
    const end = unicodeEscape(units, i);
    if (end) {
      out.putCode(end.code, i, end.next);
      i = end.next;
      continue;
    }
    const next = units[i + 1] ?? 0;
    // A line that goes on.
    if (next === LF) out.skip();
    else out.put(SIMPLE_ESCAPES.get(next) ?? next, i, i + 2);
    i += 2;
  }
}

/** `\xHH` or one to three octal digits. */
function escapedByte(units: Uint16Array, i: number): { byte: number; next: number } | undefined {
  if (units[i] !== BACKSLASH) return undefined;
  const hex = units[i + 1] === 0x78 ? hexIn(units, i + 2, 2) : undefined;
  if (hex !== undefined) return { byte: hex, next: i + 4 };
  let [byte, next] = [0, i + 1];
  while (next < i + 4 && isOctal(units[next]) && byte * 8 + ((units[next] ?? 0) - 48) < 256)
    byte = byte * 8 + ((units[next++] ?? 0) - 48);
  return next === i + 1 ? undefined : { byte, next };
}

/** `\uHHHH`, `\UHHHHHHHH` or `\u{H…}` */
function unicodeEscape(units: Uint16Array, i: number): { code: number; next: number } | undefined {
  const letter = units[i + 1];
  if (letter !== 0x75 && letter !== 0x55) return undefined;
  if (units[i + 2] === 0x7b) {
    let end = i + 3;
    while (end < i + 9 && hexIn(units, end, 1) !== undefined) end++;
    const code = end > i + 3 && units[end] === 0x7d ? hexIn(units, i + 3, end - i - 3) : undefined;
    return code === undefined || code > 0x10ffff ? undefined : { code, next: end + 1 };
  }
  const long = letter === 0x55 ? hexIn(units, i + 2, 8) : undefined;
  if (long !== undefined && long <= 0x10ffff) return { code: long, next: i + 10 };
  const code = hexIn(units, i + 2, 4);
  return code === undefined ? undefined : { code, next: i + 6 };
}

/** Between double quotes of a shell only these are escaped. */
function doubleQuoted({ units }: View, out: Builder): void {
  for (let i = 0; i < units.length; i++) {
    const next = units[i + 1];
    if (
      units[i] !== BACKSLASH ||
      next === undefined ||
      ![0x24, 0x60, QUOTE, BACKSLASH, LF].includes(next)
    ) {
      out.keep(i);
    } else {
      if (next === LF) out.skip();
      else out.put(next, i, i + 2);
      i++;
    }
  }
}

/** `'\''` and `'"'"'` are an apostrophe between single quotes of a shell. */
function singleQuoted({ units }: View, out: Builder): void {
  for (let i = 0; i < units.length;) {
    const size = [
      [APOSTROPHE, BACKSLASH, APOSTROPHE, APOSTROPHE],
      [APOSTROPHE, QUOTE, APOSTROPHE, QUOTE, APOSTROPHE],
    ].find((spelling) => spelling.every((unit, k) => units[i + k] === unit))?.length;
    if (size === undefined) out.keep(i);
    else out.put(APOSTROPHE, i, i + size);
    i += size ?? 1;
  }
}

/** Quotes are doubled in YAML, CSV, SQL and PowerShell. */
function doubled({ units }: View, out: Builder, quote: number): void {
  for (let i = 0; i < units.length; i++) {
    if (units[i] === quote && units[i + 1] === quote) out.put(quote, i, i++ + 2);
    else out.keep(i);
  }
}

const ENTITIES: ReadonlyMap<string, number> = new Map([
  ["amp", AMPERSAND],
  ["lt", 60],
  ["gt", 62],
  ["quot", QUOTE],
  ["apos", APOSTROPHE],
  ["nbsp", 160],
]);

/** XML and HTML: `&amp;`, `&#39;`, `&#x27;` */
function entities({ units }: View, out: Builder): void {
  for (let i = 0; i < units.length;) {
    const found = units[i] === AMPERSAND ? entityAt(units, i) : undefined;
    if (found) out.putCode(found.code, i, found.next);
    else out.keep(i);
    i = found?.next ?? i + 1;
  }
}

function entityAt(units: Uint16Array, i: number): { code: number; next: number } | undefined {
  let end = 1;
  while (end < MAX_ENTITY_CHARACTERS && i + end < units.length && units[i + end] !== SEMICOLON)
    end++;
  if (units[i + end] !== SEMICOLON || end < 2) return undefined;
  const name = String.fromCharCode(...units.subarray(i + 1, i + end));
  const code = units[i + 1] === HASH ? numberOf(name.slice(1)) : ENTITIES.get(name.toLowerCase());
  return code === undefined ? undefined : { code, next: i + end + 1 };
}

function numberOf(text: string): number | undefined {
  const isNumber = /^(?:\d+|x[\da-f]+)$/i.test(text);
  const code = isNumber ? Number(text.replace(/^x/i, "0x")) : NaN;
  return code >= 0 && code <= 0x10ffff ? code : undefined;
}

/** Long lines are broken anywhere, or at a blank, and what follows may be indented. */
function unwrap({ units }: View, out: Builder, how: "joined" | "outdented" | "blank"): void {
  for (let i = 0; i < units.length;) {
    if (!isLineEnd(units[i])) {
      out.keep(i++);
      continue;
    }
    let end = i;
    while (isLineEnd(units[end]) || (how !== "joined" && isBlank(units[end]))) end++;
    if (how === "blank") out.put(BLANK, i, end);
    else out.skip();
    i = end;
  }
}

/**
 * Base64 in both alphabets. Where a run of it begins is not known, so each is decoded from all four
 * places; what does not fit together is noise. Line ends inside of a run are skipped.
 */
function base64({ units }: View, out: Builder, shortest: number): void {
  const fewest = Math.max(MIN_BASE64_CHARACTERS, Math.ceil((shortest * 4) / 3));
  if (!hasRun(units, fewest)) return;
  const run: Run = {
    places: new Int32Array(units.length),
    values: new Uint8Array(units.length),
    length: 0,
    end: 0,
  };
  const space: Space = {
    bytes: new Uint8Array(units.length),
    from: new Int32Array(units.length),
    to: new Int32Array(units.length),
  };
  for (let i = 0; i < units.length; i = run.end + 1) {
    readRun(units, i, run);
    if (run.length < fewest) continue;
    while (units[run.end] === EQUALS) run.end++;
    for (let begin = 0; begin < 4; begin++) decodeRun(run, begin, space, out);
  }
}

function hasRun(units: Uint16Array, fewest: number): boolean {
  let length = 0;
  for (let i = 0; i < units.length;) {
    if (valueOf(units[i]) >= 0) {
      if (++length >= fewest) return true;
      i++;
    } else if (length > 0 && isLineEnd(units[i])) {
      while (isLineEnd(units[i]) || isBlank(units[i])) i++;
    } else {
      length = 0;
      i++;
    }
  }
  return false;
}

/** Characters of base64 that belong together: where they stand, and what each says. */
interface Run {
  readonly places: Int32Array;
  readonly values: Uint8Array;
  length: number;
  /** Where it ends in the text. */
  end: number;
}

interface Space {
  readonly bytes: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function readRun(units: Uint16Array, begin: number, run: Run): void {
  run.length = 0;
  run.end = begin;
  for (let i = begin; ;) {
    const value = valueOf(units[i]);
    if (value >= 0) {
      run.places[run.length] = i;
      run.values[run.length++] = value;
      run.end = ++i;
    } else {
      if (run.length === 0 || !isLineEnd(units[i])) return;
      while (isLineEnd(units[i]) || isBlank(units[i])) i++;
      if (valueOf(units[i]) < 0) return;
    }
  }
}

function decodeRun(
  { places, values, length, end }: Run,
  begin: number,
  { bytes, from, to }: Space,
  out: Builder,
): void {
  let count = 0;
  for (let bit = begin * 6; bit + 8 <= length * 6; bit += 8) {
    const first = Math.floor(bit / 6);
    const last = Math.floor((bit + 7) / 6);
    const third = first + 2 < length ? (values[first + 2] ?? 0) : 0;
    const window = ((values[first] ?? 0) << 12) | ((values[first + 1] ?? 0) << 6) | third;
    bytes[count] = (window >> (10 - (bit % 6))) & 0xff;
    from[count] = places[first] ?? 0;
    // With the last character goes the padding.
    to[count++] = last === length - 1 ? end : (places[last] ?? 0) + 1;
  }
  out.putBytes(bytes, count, from, to);
  // So that nothing is found over the end.
  out.put(0xffff, places[0] ?? 0, (places[0] ?? 0) + 1);
}

/** Bytes that one character of UTF-8 takes; one that begins none stands for itself. */
function sizeOfCharacter(bytes: ArrayLike<number>, i: number, end: number): number {
  const first = bytes[i] ?? 0;
  const size = sizeOfSequence(first);
  if (i + size > end) return 1;
  for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 1;
  return size === 4 && first === 0xf4 && (bytes[i + 1] ?? 0) > 0x8f ? 1 : size;
}

function codeOfCharacter(bytes: ArrayLike<number>, i: number, size: number): number {
  const first = bytes[i] ?? 0;
  if (size === 1) return first;
  let code = first & (0x7f >> size);
  for (let k = 1; k < size; k++) code = (code << 6) | ((bytes[i + k] ?? 0) & 0x3f);
  return code;
}

function sizeOfSequence(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

/** @returns -1 for what is no character of base64 */
function valueOf(unit: number | undefined): number {
  if (unit === undefined || unit > 0x7a) return -1;
  if (unit >= 0x61) return unit - 0x61 + 26;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 52;
  if (unit === PLUS || unit === 0x2d) return 62;
  return unit === 0x2f || unit === 0x5f ? 63 : -1;
}

function hexIn(units: Uint16Array, from: number, count: number): number | undefined {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const unit = units[i] ?? 0;
    const lower = unit | 0x20;
    if (unit >= 48 && unit <= 57) value = value * 16 + unit - 48;
    else if (lower >= 0x61 && lower <= 0x66) value = value * 16 + lower - 0x61 + 10;
    else return undefined;
  }
  return value;
}

function isOctal(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 48 && unit <= 55;
}

function isLineEnd(unit: number | undefined): boolean {
  return unit === CR || unit === LF;
}

function isBlank(unit: number | undefined): boolean {
  return unit === BLANK || unit === TAB;
}

function unitAt({ units }: View, index: number): number {
  return units[index] ?? 0;
}
