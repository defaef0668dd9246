/**
 * Numbers as tools print them: one strict reading for all reports. A number that cannot be told is
 * `undefined`, never zero.
 *
 * Tools that format for people write the marks of their locale (Surefire `2,120.532`; elsewhere
 * `2.120,532`, `1 234,5`, `1'234.5`). One text may be two numbers (`1,024`): the other numbers of
 * the same report then tell which.
 */
interface Readings {
  /** Where the point is the decimal mark. */
  readonly point?: number;
  /** Where the comma is. */
  readonly comma?: number;
}

const MAX_CHARACTERS = 40;
const BLANKS = /[\u00a0\u2007\u2009\u202f]/g;
const APOSTROPHES = /[\u2018\u2019]/g;

/** Digits, or those with a point that no group of thousands can stand behind: what most tools write. */
const DIGITS = /^\d{1,15}$/;
const FRACTION = /^(?:0\d*|\d{4,15}|)\.\d{1,15}$|^\d{1,3}\.(?:\d{1,2}|\d{4,15})$/;

export function readingsOf(text: string): Readings {
  if (DIGITS.test(text)) return { point: Number(text), comma: Number(text) };
  if (FRACTION.test(text)) return { point: Number(text) };
  const plain =
    text.length > MAX_CHARACTERS ? "" : text.trim().replace(BLANKS, " ").replace(APOSTROPHES, "'");
  const [, mantissa = "", exponent = ""] =
    /^\+?([\d., ']*\d[.,]?)(e[+-]?\d{1,2})?$/i.exec(plain) ?? [];
  const point = decimal(mantissa, ".", ",", exponent);
  const comma = decimal(mantissa, ",", ".", exponent);
  return { ...(point !== undefined && { point }), ...(comma !== undefined && { comma }) };
}

function decimal(
  mantissa: string,
  mark: string,
  other: string,
  exponent: string,
): number | undefined {
  const [whole = "", fraction = "", ...more] = mantissa.split(mark);
  if (more.length > 0 || !/^\d*$/.test(fraction) || whole + fraction === "") return undefined;
  const digits = ungrouped(whole, [other, " ", "'"]);
  const number =
    digits === undefined ? NaN : Number(`${digits || "0"}.${fraction || "0"}${exponent}`);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Digits, or groups of three behind a first one that is not zero, all with the same mark between
 * them.
 */
function ungrouped(text: string, marks: readonly string[]): string | undefined {
  if (/^\d*$/.test(text)) return text;
  const mark = marks.find((candidate) => text.includes(candidate));
  const [first = "", ...groups] = mark === undefined ? [] : text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
    ? first + groups.join("")
    : undefined;
}

/**
 * A count: no fraction, so that every group is one of thousands; `5.0` is 5, and `5.000` could be
 * both.
 */
export function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\s*\d{1,15}\s*$/.test(text)) return Number(text);
  const { point, comma } = readingsOf(text);
  const whole = [
    ...new Set(
      [point, comma].filter((number) => number !== undefined && Number.isSafeInteger(number)),
    ),
  ];
  return whole.length === 1 ? whole[0] : undefined;
}

/** A number of a tool that writes plain ones: digits, perhaps a point, perhaps an exponent. */
export function plainNumberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,15}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?\s*$/i.test(text)
    ? Number(text)
    : undefined;
}

/** Learns from the numbers of one report which mark is the decimal one. */
export class Marks {
  private seesPoint = false;
  private seesComma = false;

  learn({ point, comma }: Readings): void {
    if (point !== undefined && comma === undefined) this.seesPoint = true;
    if (comma !== undefined && point === undefined) this.seesComma = true;
  }

  /**
   * Which of two sums of such numbers counts. Where nothing tells, a lone point is a decimal mark,
   * as in every format for machines, while a lone comma before three digits may be both.
   *
   * @param hasComma  whether a number in it is written with a comma
   */
  choose(readings: Readings, hasComma: boolean): number | undefined {
    const { point, comma } = readings;
    if (point === comma || comma === undefined) return point;
    if (point === undefined) return comma;
    if (this.seesPoint !== this.seesComma) return this.seesPoint ? point : comma;
    return hasComma || this.seesPoint ? undefined : point;
  }
}
