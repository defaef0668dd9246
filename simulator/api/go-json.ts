/** What Node's parser says, and what Go's encoding/json says in its place. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Expected (?:double-quoted )?property name/, "looking for beginning of object key string"],
  [/^Expected ':'/, "after object key"],
  [/^Expected ',' or '}'/, "after object key:value pair"],
  [/^Expected ',' or ']'/, "after array element"],
  [/^Unexpected non-whitespace/, "after top-level value"],
  [/^Bad control character/, "in string literal"],
  [/^Bad escaped character/, "in string escape code"],
];

/** The message of Go's decoder for a text that is no JSON. */
export function goJsonProblem(text: string, cause: unknown): string {
  if (text.trim() === "") return "EOF";
  const message = cause instanceof Error ? cause.message : String(cause);
  const at = /at position (\d+)/.exec(message)?.[1];
  const position = at === undefined ? unexpectedToken(text, message) : Number(at);
  const character = [...text.slice(position)][0];
  if (/^Unterminated|^Unexpected end/.test(message) || character === undefined)
    return "unexpected EOF";
  const [, where = "looking for beginning of value"] =
    WORDS.find(([pattern]) => pattern.test(message)) ?? [];
  return `invalid character '${character}' ${where}`;
}

/** `Unexpected token 'x', "…" is not valid JSON` names no position in short texts. */
function unexpectedToken(text: string, message: string): number {
  const token = /^Unexpected token '(.)'/u.exec(message)?.[1];
  return token === undefined ? text.length : text.indexOf(token);
}

/** What Go calls the type of a JSON value. */
export function goJsonType(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "bool";
  return typeof value;
}
