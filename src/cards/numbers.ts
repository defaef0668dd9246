/** Whole numbers as they are, others with four digits. */
export function shortNumber(value: number): string {
  return String(
    Number.isInteger(value)
      ? value
      : Number(value.toPrecision(Math.max(4, String(Math.trunc(Math.abs(value))).length + 1))),
  );
}

/** `+27%`; a small change keeps a digit. */
export function signedPercent(value: number): string {
  const digits = Math.abs(value) < 10 ? 1 : 0;
  const text =
    Math.abs(value) > 99_999
      ? "more than 99999"
      : Math.abs(value).toFixed(digits).replace(/\.0$/, "");
  return `${value < 0 ? "−" : "+"}${text}%`;
}

const FILLED = "█";
/** An axis; the usual shades of grey flicker in small print. */
const EMPTY = "─";
const MARK = "┃";

/**
 * A bar with marks, of characters, so that it shows wherever text does; in a fixed-width font it is
 * that many wide. It ends on the side of a mark on which the share lies, however close they are.
 *
 * @param share  0 to 1 of the bar; more shows that it goes on
 * @param marks  likewise, where a limit lies
 */
export function bar(share: number, marks: readonly number[], width: number): string {
  const shown = marks
    .filter((mark) => mark > 0 && mark < 1)
    .sort((a, b) => a - b)
    .map((mark) => ({ mark, at: Math.min(width - 1, Math.round(mark * width)) }));
  const begun = Math.round(Math.min(1, Math.max(0, share)) * width);
  const filled = shown.reduce(
    (cells, { mark, at }) => (share > mark ? Math.max(cells, at + 2) : Math.min(cells, at)),
    begun,
  );
  const cells: string[] = Array.from({ length: width }, (_, i) => (i < filled ? FILLED : EMPTY));
  for (const { at } of shown) cells[at] = MARK;
  return share > 1 ? `${cells.slice(0, -1).join("")}▸` : cells.join("");
}
