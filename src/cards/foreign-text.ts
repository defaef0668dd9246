import { visible } from "../domain/text/visible";

export { unlinked } from "../domain/text/visible";

/** Foreign text on one line, without what nobody can see, and not longer than that. */
export function oneLine(text: string, maxCharacters: number): string {
  const line = visible(text.toWellFormed())
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length <= maxCharacters
    ? line
    : `${line
        .slice(0, maxCharacters - 1)
        .toWellFormed()
        .replace(/\ufffd$/, "")
        .trimEnd()}…`;
}

/** The same with its lines kept apart; empty ones are left out. */
export function lines(text: string, maxLines: number, maxCharacters: number): string[] {
  const found = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => oneLine(line, maxCharacters))
    .filter(Boolean);
  return found.length <= maxLines ? found : [...found.slice(0, maxLines), "…"];
}
