import { NotSimulatedError } from "./errors";

/** Below this exponent, and from the precision on, `%g` and `%v` switch to the form with `e`. */
const MIN_PLAIN_EXPONENT = -4;
/**
 * The precision that this decision assumes for the shortest digits: 100000 stays plain, 1000000
 * becomes 1e+06.
 */
const SHORTEST_PRECISION = 6;
const DEFAULT_PRECISION = 6;
const FRACTION_BITS = 52n;
const EXPONENT_BIAS = 1075n;

/**
 * A float64 in Go's verbs e, E, f, F, g, G and v, without width or sign flags.
 *
 * @param precision  digits, or `undefined` for the default: shortest for g and v, 6 for e and f
 */
export function formatFloat(value: number, verb: string, precision: number | undefined): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return sign + formatMagnitude(Math.abs(value), verb, precision);
}

function formatMagnitude(value: number, verb: string, precision: number | undefined): string {
  switch (verb) {
    case "e":
    case "E":
      return cased(exponential(decimal(value, (precision ?? DEFAULT_PRECISION) + 1)), verb);
    case "f":
    case "F":
      return fixed(value, precision ?? DEFAULT_PRECISION);
    case "g":
    case "G":
    case "v":
      return cased(general(value, precision), verb);
    default:
      throw new NotSimulatedError(`verb %${verb} of a float64`);
  }
}

/** `digits` d1d2d3… stand for d1.d2d3… × 10^exponent. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

function general(value: number, precision: number | undefined): string {
  const significant = precision === 0 ? 1 : precision;
  const rounded = significant === undefined ? shortest(value) : decimal(value, significant);
  const { exponent } = rounded;
  const digits = rounded.digits.replace(/(?<=^.|[^0])0+$/, "");
  const asked = significant ?? SHORTEST_PRECISION;
  const isRoomy = significant !== undefined && significant > digits.length;
  const limit = isRoomy && digits.length > exponent ? digits.length : asked;
  if (exponent < MIN_PLAIN_EXPONENT || exponent >= limit) return exponential({ digits, exponent });
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, "0");
  return withFraction(padded.slice(0, exponent + 1), padded.slice(exponent + 1));
}

function exponential({ digits, exponent }: Decimal): string {
  const power = (exponent < 0 ? "-" : "+") + Math.abs(exponent).toString().padStart(2, "0");
  return `${withFraction(digits.slice(0, 1), digits.slice(1))}e${power}`;
}

function fixed(value: number, precision: number): string {
  const digits = scaled(value, precision)
    .toString()
    .padStart(precision + 1, "0");
  return withFraction(
    digits.slice(0, digits.length - precision),
    digits.slice(digits.length - precision),
  );
}

function withFraction(whole: string, fraction: string): string {
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

function shortest(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return { digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}

function decimal(value: number, significant: number): Decimal {
  if (value === 0) return { digits: "0".repeat(significant), exponent: 0 };
  const { exponent } = shortest(value);
  const digits = scaled(value, significant - 1 - exponent).toString();
  // Rounding up can give one digit more (9.99 → 10.0); the shortest digits can also have been
  // rounded up (→ one less).
  if (digits.length > significant)
    return { digits: digits.slice(0, significant), exponent: exponent + 1 };
  if (digits.length < significant)
    return { digits: scaled(value, significant - exponent).toString(), exponent: exponent - 1 };
  return { digits, exponent };
}

/**
 * value × 10^power as a whole number, rounded from the exact binary value, a half to the even
 * digit. JavaScript's own toFixed rounds a half up, so 0.5 would differ.
 */
function scaled(value: number, power: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = (raw >> FRACTION_BITS) & 0x7ffn;
  const fraction = raw & ((1n << FRACTION_BITS) - 1n);
  const mantissa = biased === 0n ? fraction : fraction | (1n << FRACTION_BITS);
  const binaryExponent = (biased === 0n ? 1n : biased) - EXPONENT_BIAS;
  const numerator =
    mantissa *
    (binaryExponent > 0n ? 1n << binaryExponent : 1n) *
    (power > 0 ? 10n ** BigInt(power) : 1n);
  const denominator =
    (binaryExponent < 0n ? 1n << -binaryExponent : 1n) * (power < 0 ? 10n ** BigInt(-power) : 1n);
  const quotient = numerator / denominator;
  const twiceRest = (numerator % denominator) * 2n;
  const roundsUp = twiceRest > denominator || (twiceRest === denominator && quotient % 2n === 1n);
  return roundsUp ? quotient + 1n : quotient;
}

function cased(text: string, verb: string): string {
  return verb === "E" || verb === "G" ? text.toUpperCase() : text;
}
