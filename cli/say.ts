import type { Screen, Style } from "./screen";
import type { Json } from "../src/domain/text/json";
import type { Masker } from "../src/domain/text/masking";
import { maskJson } from "../src/domain/text/masking";
import { harmless, wrap } from "./text-width";

interface SayOptions {
  /** Before the first line. */
  readonly lead?: string;
  /** Before the others; as wide as the lead where it is not given. */
  readonly indent?: string;
  readonly style?: Style;
}

/** A text of any length, broken between words; nothing of it is cut. */
export function say(
  screen: Screen,
  text: string,
  { lead = "", indent = " ".repeat(lead.length), style }: SayOptions = {},
): void {
  const columns = screen.columns - Math.max(lead.length, indent.length);
  for (const [at, line] of wrap(harmless(text), columns).entries())
    screen.wholeLine(at === 0 ? lead : indent, style === undefined ? line : [style, line]);
}

/**
 * JSON for standard output: what a terminal would obey, and what nobody would see, stands in it as
 * an escape.
 *
 * @param mask  of each text in it
 */
export function jsonText(value: unknown, mask: Masker): string {
  const plain = JSON.parse(JSON.stringify(value)) as Json;
  return JSON.stringify(maskJson(plain, mask), null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu,
    (sign) =>
      sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
  );
}
