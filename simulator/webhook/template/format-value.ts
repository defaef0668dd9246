import type { Json } from "../../../src/domain/text/json";
import { byteLength, fromBytes, toBytes } from "./bytes";
import { NotSimulatedError } from "./errors";
import { formatFloat } from "./float";
import { quote } from "./quote";
import type { Concrete, TextMap } from "./values";
import { element, sortedKeys, text, typeName } from "./values";

/** Flags of a formatting directive; width and precision count characters. */
export interface Flags {
  minus: boolean;
  plus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  width: number | undefined;
  precision: number | undefined;
}

export const NO_FLAGS: Readonly<Flags> = {
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  width: undefined,
  precision: undefined,
};

/**
 * A value in a verb, as Go's fmt prints it; maps as `map[a:b]` with sorted keys, arrays as `[a b]`,
 * null inside as `<nil>`.
 */
export function formatConcrete(value: Concrete, verb: string, flags: Flags): string {
  switch (value.kind) {
    case "bool":
      return verb === "t" || verb === "v"
        ? pad(String(value.value), flags)
        : badVerb(value, verb, flags);
    case "int":
    case "uint8":
      return formatInteger(value, verb, flags);
    case "float64":
      return formatFloat64(value, verb, flags);
    case "string":
      return formatString(value, verb, flags);
    case "slice":
      return `[${value.items.map((item) => formatElement(value, item, verb, flags)).join(" ")}]`;
    case "map": {
      const pairs = sortedKeys(value).map(
        (key) =>
          `${formatConcrete(text(key), verb, flags)}:${formatElement(value, value.entries.get(key), verb, flags)}`,
      );
      return `map[${pairs.join(" ")}]`;
    }
  }
}

/** `%!d(string=x)`; width and precision still count inside. */
function badVerb(value: Concrete, verb: string, flags: Flags): string {
  return `%!${verb}(${typeName(value)}=${formatConcrete(value, "v", flags)})`;
}

export function pad(content: string, flags: Flags): string {
  const missing = (flags.width ?? 0) - [...content].length;
  if (missing <= 0) return content;
  if (flags.minus) return content + " ".repeat(missing);
  return (flags.zero ? "0" : " ").repeat(missing) + content;
}

function formatElement(
  container: Extract<Concrete, { kind: "map" | "slice" }>,
  json: Json | TextMap | undefined,
  verb: string,
  flags: Flags,
): string {
  const value = element(container, json);
  if (value.kind === "none") return "<nil>";
  const inner = value.kind === "interface" ? value.value : value;
  return inner === undefined ? "<nil>" : formatConcrete(inner, verb, flags);
}

function formatString(
  value: Extract<Concrete, { kind: "string" }>,
  verb: string,
  flags: Flags,
): string {
  switch (verb) {
    case "v":
    case "s":
      return pad(truncate(value.value, flags), flags);
    case "q": {
      const content = truncate(value.value, flags);
      const canBackquote =
        flags.sharp &&
        byteLength(content) === Buffer.byteLength(content) &&
        !/[\0-\x08\x0a-\x1f\x7f`\ufeff]/.test(content);
      return pad(canBackquote ? `\`${content}\`` : quote(content, flags.plus), flags);
    }
    case "x":
    case "X":
      return pad(hexBytes(value.value, verb, flags), flags);
    default:
      return badVerb(value, verb, flags);
  }
}

function truncate(content: string, flags: Flags): string {
  return flags.precision === undefined ? content : [...content].slice(0, flags.precision).join("");
}

/**
 * `% x` separates the bytes, `%#x` puts `0x` before them (both: before each); a precision counts
 * bytes.
 */
function hexBytes(content: string, verb: string, flags: Flags): string {
  const bytes = toBytes(content).subarray(0, flags.precision);
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  const prefix = flags.sharp && digits.length > 0 ? "0x" : "";
  const joined = flags.space
    ? digits.map((pair) => prefix + pair).join(" ")
    : prefix + digits.join("");
  return verb === "X" ? joined.toUpperCase() : joined;
}

function formatInteger(
  value: Extract<Concrete, { kind: "int" | "uint8" }>,
  verb: string,
  flags: Flags,
): string {
  const notation = NOTATIONS.get(verb);
  if (notation) return paddedInteger(value.value, notation, flags);
  const character =
    value.value >= 0n && value.value <= 0x10ffffn
      ? fromBytes(Buffer.from(String.fromCodePoint(Number(value.value))))
      : "\ufffd";
  if (verb === "c") return pad(character, flags);
  if (verb === "q") return pad(quote(character, flags.plus, "'"), flags);
  if (verb === "U") throw new NotSimulatedError("verb %U");
  return badVerb(value, verb, flags);
}

interface Notation {
  readonly base: number;
  readonly isUpper?: boolean;
  /** With the flag `#`. */
  readonly sharp?: string;
  /** With any flags. */
  readonly prefix?: string;
}

const NOTATIONS: ReadonlyMap<string, Notation> = new Map([
  ["d", { base: 10 }],
  ["v", { base: 10 }],
  ["b", { base: 2, sharp: "0b" }],
  ["o", { base: 8, sharp: "0" }],
  ["O", { base: 8, prefix: "0o" }],
  ["x", { base: 16, sharp: "0x" }],
  ["X", { base: 16, sharp: "0X", isUpper: true }],
]);

function signOf(isNegative: boolean, flags: Flags): string {
  if (isNegative) return "-";
  if (flags.plus) return "+";
  return flags.space ? " " : "";
}

function paddedInteger(value: bigint, notation: Notation, flags: Flags): string {
  const { base, isUpper = false, sharp = "" } = notation;
  const prefix = notation.prefix ?? (flags.sharp ? sharp : "");
  const sign = signOf(value < 0n, flags);
  let digits = (value < 0n ? -value : value).toString(base);
  if (isUpper) digits = digits.toUpperCase();
  if (flags.precision !== undefined) {
    // A precision of 0 prints the value 0 as nothing but its width.
    if (flags.precision === 0 && value === 0n) return pad("", { ...flags, zero: false });
    digits = digits.padStart(flags.precision, "0");
  } else if (flags.zero && !flags.minus && flags.width !== undefined) {
    digits = digits.padStart(flags.width - sign.length, "0");
  }
  return pad(sign + prefix + digits, { ...flags, zero: false });
}

function formatFloat64(
  value: Extract<Concrete, { kind: "float64" }>,
  verb: string,
  flags: Flags,
): string {
  if (!["v", "e", "E", "f", "F", "g", "G"].includes(verb)) {
    if (["b", "x", "X"].includes(verb)) throw new NotSimulatedError(`verb %${verb} of a float64`);
    return badVerb(value, verb, flags);
  }
  if (flags.sharp) throw new NotSimulatedError(`verb %#${verb} of a float64`);
  const plain = formatFloat(value.value, verb, flags.precision);
  const sign = signOf(plain.startsWith("-"), flags);
  const magnitude = plain.replace(/^[-+]/, "");
  if (flags.zero && !flags.minus && flags.width !== undefined && /^\d/.test(magnitude))
    return sign + magnitude.padStart(flags.width - sign.length, "0");
  return pad(sign + magnitude, { ...flags, zero: false });
}
