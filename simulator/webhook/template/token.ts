import { quote } from "./quote";

export type TokenKind =
  | "error"
  | "bool"
  | "char"
  | "charConstant"
  | "complex"
  | "assign"
  | "declare"
  | "eof"
  | "field"
  | "identifier"
  | "leftDelim"
  | "leftParen"
  | "number"
  | "pipe"
  | "rawString"
  | "rightDelim"
  | "rightParen"
  | "space"
  | "string"
  | "text"
  | "variable"
  | Keyword;

type Keyword =
  | "block"
  | "break"
  | "continue"
  | "dot"
  | "define"
  | "else"
  | "end"
  | "if"
  | "nil"
  | "range"
  | "template"
  | "with";

/** `position` is an index into the template text (UTF-16 units), `line` starts at 1. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly position: number;
  readonly line: number;
}

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  [".", "dot"],
  ...(
    [
      "block",
      "break",
      "continue",
      "define",
      "else",
      "end",
      "if",
      "nil",
      "range",
      "template",
      "with",
    ] as const
  ).map((word): [string, Keyword] => [word, word]),
]);

const KEYWORD_KINDS: ReadonlySet<TokenKind> = new Set<TokenKind>(KEYWORDS.values());
const LONGEST_QUOTED_TOKEN = 10;

/** A token as Go's parse errors print it: `EOF`, `<end>`, `"="`, `"1234567890"...`. */
export function describeToken(token: Token): string {
  if (token.kind === "eof") return "EOF";
  if (token.kind === "error") return token.value;
  if (KEYWORD_KINDS.has(token.kind)) return `<${token.value}>`;
  const characters = [...token.value];
  if (Buffer.byteLength(token.value) > LONGEST_QUOTED_TOKEN)
    return `${quote(characters.slice(0, LONGEST_QUOTED_TOKEN).join(""))}...`;
  return quote(token.value);
}
