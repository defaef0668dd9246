import fc from "fast-check";

const MAX_CODE_POINT = 0x10ffff;
const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any code point but half of a pair, as a unit for `fc.string`. The same values as fast-check's own
 * unit `binary`, which builds a table of all 1.1 million of them first: a second in each suite.
 */
export const codePoint = fc.nat({ max: MAX_CODE_POINT - SURROGATES.count }).map(
  (nth) => String.fromCodePoint(nth < SURROGATES.first ? nth : nth + SURROGATES.count),
  (unit) => {
    const point = (unit as string).codePointAt(0) ?? 0;
    if (String.fromCodePoint(point) !== unit) throw new Error("not one code point");
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);
