import { NotSimulatedError } from "./errors";
import { fromBytes, toBytes } from "./bytes";
import { quote } from "./quote";

const LETTERS: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};
const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))|[^\\]|\\/gsu;
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;

/**
 * The value of a quoted or raw string with its quotes.
 *
 * @throws Error `invalid syntax`, as Go's `strconv.Unquote`
 */
export function unquoteString(literal: string): string {
  const body = literal.slice(1, -1);
  return literal.startsWith("`") ? body.replaceAll("\r", "") : unescape(body, '"');
}

/** An untyped number of a template: `int` when written as one, else `float64`. */
export type NumberLiteral =
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "float64"; readonly value: number };

/**
 * @throws Error worded as Go words it: `illegal number syntax`, `integer overflow`, `malformed
 * character constant`
 */
export function parseNumber(text: string): NumberLiteral {
  if (text.startsWith("'")) return { kind: "int", value: characterCode(text) };
  if (text.endsWith("i")) throw new NotSimulatedError(`complex number ${text} in a template`);
  const integer = parseInteger(text);
  if (integer !== undefined) return { kind: "int", value: integer };
  if (/^[+-]?0[xX]/.test(text) && /[pP]/.test(text))
    throw new NotSimulatedError(`hexadecimal float ${text} in a template`);
  const plain = withoutUnderscores(text);
  const isFloat =
    plain !== undefined &&
    /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) &&
    Number.isFinite(Number(plain));
  if (!isFloat) throw new Error(`illegal number syntax: ${quote(text)}`);
  if (!/[.eEpP]/.test(text)) throw new Error(`integer overflow: ${quote(text)}`);
  return { kind: "float64", value: Number(plain) };
}

/** Go's base prefixes: 0x, 0o, 0b, and a leading 0 for octal. */
function parseInteger(text: string): bigint | undefined {
  const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const digits = withoutUnderscores(rest)?.replace(/^0(?=[0-7]+$)/, "0o");
  if (
    digits === undefined ||
    !/^(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits)
  )
    return undefined;
  const magnitude = BigInt(digits);
  if (magnitude > UINT64_MAX || (sign === "-" && magnitude > INT64_MAX + 1n)) return undefined;
  if (sign === "+" && magnitude > INT64_MAX) return undefined;
  return sign === "-" ? -magnitude : magnitude;
}

/** Underscores are legal between digits and after a base prefix. */
function withoutUnderscores(text: string): string | undefined {
  if (!text.includes("_")) return text;
  return /^[+-]?(?:0[xXoObB])?(?:_?[0-9a-fA-F])+$/.test(text) && /^[+-]?[0-9]/.test(text)
    ? text.replaceAll("_", "")
    : undefined;
}

function characterCode(text: string): bigint {
  const body = unescape(text.slice(1, -1), "'");
  const characters = [...body];
  if (characters.length === 0) throw new Error("invalid syntax");
  if (characters.length > 1) throw new Error(`malformed character constant: ${text}`);
  return BigInt(body.codePointAt(0) ?? 0);
}

function unescape(body: string, mark: string): string {
  const parts: Uint8Array[] = [];
  for (const [piece, byte, four, eight, octal, letter] of body.matchAll(ESCAPE)) {
    if (byte !== undefined) parts.push(Uint8Array.of(Number.parseInt(byte, 16)));
    else if (octal !== undefined)
      parts.push(Uint8Array.of(checkedCode(Number.parseInt(octal, 8), 0xff)));
    else if (four !== undefined || eight !== undefined)
      parts.push(toBytes(character(four ?? eight ?? "")));
    else if (letter !== undefined)
      parts.push(toBytes(letter === mark ? mark : known(LETTERS[letter])));
    else parts.push(toBytes(piece === "\\" || piece === mark ? known(undefined) : piece));
  }
  return fromBytes(Buffer.concat(parts));
}

function character(hexadecimal: string): string {
  const code = checkedCode(Number.parseInt(hexadecimal, 16), 0x10ffff);
  if (code >= 0xd800 && code <= 0xdfff) throw new Error("invalid syntax");
  return String.fromCodePoint(code);
}

function checkedCode(code: number, max: number): number {
  if (code > max) throw new Error("invalid syntax");
  return code;
}

function known(text: string | undefined): string {
  if (text === undefined) throw new Error("invalid syntax");
  return text;
}
