/** Where text may change its direction or hide: what is read would not be what is there. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Foreign text on one line, without what nobody can see, and not longer than that. */
export function oneLine(text: string, maxCharacters: number): string {
  const line = text.toWellFormed().replace(INVISIBLE, "").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).toWellFormed().replace(/\ufffd$/, "").trimEnd()}…`;
}

/** For channels that make links of bare addresses, in which a zero-width space does no harm. */
export function unlinked(text: string): string {
  return text.replace(/:\/\//g, ":\u200b//").replace(/(?<![a-z\d])www(?=\.)|@/gi, "$&\u200b");
}

/** The same with its lines kept apart; empty ones are left out. */
export function lines(text: string, maxLines: number, maxCharacters: number): string[] {
  const found = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => oneLine(line, maxCharacters)).filter(Boolean);
  return found.length <= maxLines ? found : [...found.slice(0, maxLines), "…"];
}
