import { toBytes } from "./bytes";
import { isPrintable } from "./quote";

const HTML: Readonly<Record<string, string>> = {
  "\0": "\ufffd",
  '"': "&#34;",
  "'": "&#39;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};
const JS: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  '"': '\\"',
  "<": "\\u003C",
  ">": "\\u003E",
  "&": "\\u0026",
  "=": "\\u003D",
};
const LAST_ASCII = 0x7f;
const UNRESERVED = /[A-Za-z0-9\-_.~]/;

/** The template function `html`. */
export function escapeHtml(text: string): string {
  return text.replace(/[\0"'&<>]/g, (character) => HTML[character] ?? character);
}

/**
 * The template function `js`; its `\'` is not JSON (docs/reference/keptn.md#what-templates-can-do).
 */
export function escapeJs(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const known = JS[character];
    if (known !== undefined) return known;
    if (code >= 0x20 && code <= LAST_ASCII) return character;
    // A byte that belongs to no character is U+FFFD to Go's decoder, which is printable and stays
    // as it is.
    return code > LAST_ASCII && (isPrintable(character) || !character.isWellFormed())
      ? character
      : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
  }).join("");
}

/**
 * The template function `urlquery`: safe for any text; a receiver decodes `+` first, then `%XX`.
 */
export function escapeQuery(text: string): string {
  let escaped = "";
  for (const byte of toBytes(text)) {
    const character = String.fromCharCode(byte);
    if (character === " ") escaped += "+";
    else if (UNRESERVED.test(character)) escaped += character;
    else escaped += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return escaped;
}
