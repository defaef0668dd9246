/** How tools print a text, each as `name: spelling`; what a mask has to find. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "base64 -w0": (text) => base64(text),
  base64: (text) => wrapped(base64(text), 76),
  "base64 -w 20": (text) => wrapped(base64(text), 20),
  "base64 of openssl, indented in YAML": (text) =>
    wrapped(base64(text), 64).replaceAll("\n", "\n    "),
  "base64, one byte before it": (text) => base64(`:${text}`),
  "base64, two bytes before it": (text) => base64(`u:${text}\n`),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "base64 in base64": (text) => base64(`{"auths":"${base64(`user:${text}`)}"}`),
  "base64 in JSON with \\n and \\/": (text) =>
    JSON.stringify({ key: wrapped(base64(text), 40) }).replaceAll("/", "\\/"),
  "base64 in an address": (text) => encodeURIComponent(base64(text)),
  encodeURIComponent: (text) => encodeURIComponent(text),
  "RFC 3986": (text) => percented(text, /[A-Za-z0-9_.~-]/, (hex) => hex.toUpperCase()),
  "curl --data-urlencode, small letters": (text) =>
    percented(text, /[A-Za-z0-9_.~-]/, (hex) => hex),
  "jq @uri": (text) => percented(text, /[A-Za-z0-9_.~-]/, (hex) => hex.toUpperCase()),
  "every byte percent-encoded": (text) => percented(text, /(?!)/, (hex) => hex),
  form: (text) => new URLSearchParams({ a: text }).toString().slice(2),
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  "JSON with slashes escaped, as PHP": (text) =>
    JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "JSON in ASCII, as Python": (text) => units(JSON.stringify(text).slice(1, -1), /[\x20-\x7e]/, 4),
  "JSON with HTML escaped, as Go": (text) => units(JSON.stringify(text).slice(1, -1), /[^&<>]/, 4),
  "JSON with each unit escaped": (text) =>
    units(text, /(?!)/, 4).toUpperCase().replaceAll("\\U", "\\u"),
  "JSON in JSON": (text) => JSON.stringify(JSON.stringify({ a: text })),
  XML: (text) =>
    entity(text, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" }),
  "HTML, as Python": (text) =>
    entity(text, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#x27;" }),
  "XML with numbers": (text) =>
    [...text].map((character) => `&#${character.codePointAt(0) ?? 0};`).join(""),
  "'…' of a shell": (text) => `'${text.replaceAll("'", "'\\''")}'`,
  "'…' as Python's shlex": (text) => `'${text.replaceAll("'", `'"'"'`)}'`,
  '"…" of a shell': (text) => `"${text.replace(/[\\"$`]/g, "\\$&")}"`,
  "$'…' of a shell": (text) => `$'${text.replace(/[\\']/g, "\\$&")}'`,
  "$'…' with octal bytes": (text) =>
    [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""),
  "printf %q": (text) =>
    text.replace(/[^\w./:=@%+,-]/gu, (character) =>
      /[\x20-\x7e]/.test(character) ? `\\${character}` : character,
    ),
  "bytes of Python": (text) =>
    [...Buffer.from(text)]
      .map((byte) =>
        byte >= 0x20 && byte < 0x7f && byte !== 0x5c && byte !== 0x27
          ? String.fromCharCode(byte)
          : byte === 0x5c || byte === 0x27
            ? `\\${String.fromCharCode(byte)}`
            : `\\x${byte.toString(16).padStart(2, "0")}`,
      )
      .join(""),
  "quotes doubled, as YAML and CSV": (text) =>
    `'${text.replaceAll("'", "''")}' "${text.replaceAll('"', '""')}"`,
  "wrapped at 7, as fold": (text) => wrapped(text, 7),
  "wrapped at 3": (text) => wrapped(text, 3),
  "wrapped and indented": (text) =>
    wrapped(text.replaceAll(/\s/g, "_"), 5).replaceAll("\n", "\n  "),
};

/** Spellings that change the text itself; those of the text so changed have to be found. */
export const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  "wrapped and indented": (text) => text.replaceAll(/\s/g, "_"),
};

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function wrapped(text: string, width: number): string {
  const units = [...text];
  const lines: string[] = [];
  for (let i = 0; i < units.length; i += width) lines.push(units.slice(i, i + width).join(""));
  return lines.join("\n");
}

function percented(text: string, plain: RegExp, spell: (hex: string) => string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      byte < 0x80 && plain.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${spell(byte.toString(16).padStart(2, "0"))}`,
    )
    .join("");
}

function units(text: string, plain: RegExp, digits: number): string {
  return Array.from({ length: text.length }, (_, i) => text.charAt(i))
    .map((unit) =>
      plain.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(digits, "0")}`,
    )
    .join("");
}

function entity(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
