import type { Screen, Style } from "./screen";
import { harmless, wrap } from "./text-width";

/** A text of any length, broken between words; nothing of it is cut. */
export function say(screen: Screen, text: string, { indent = "", style }: SayOptions = {}): void {
  for (const line of wrap(harmless(text), screen.columns - indent.length))
    screen.line(indent, style === undefined ? line : [style, line]);
}

export interface SayOptions {
  readonly indent?: string;
  readonly style?: Style;
}

/**
 * JSON for standard output: what a terminal would obey, and what nobody would see, stands in it as
 * an escape.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu,
    (sign) =>
      sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
  );
}
