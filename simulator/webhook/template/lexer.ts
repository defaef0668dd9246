import type { Token, TokenKind } from "./token";
import { KEYWORDS } from "./token";
import { isPrintable, quote } from "./quote";

const LEFT = "{{";
const RIGHT = "}}";
const SPACE = /[ \t\r\n]/;
const ALPHANUMERIC = /[\p{L}\p{Nd}_]/u;
const SIGNS: Readonly<Record<string, TokenKind>> = {
  "=": "assign",
  "|": "pipe",
  "(": "leftParen",
  ")": "rightParen",
};
const STRING_ENDS: Readonly<Record<string, { kind: TokenKind; name: string }>> = {
  '"': { kind: "string", name: "quoted string" },
  "'": { kind: "charConstant", name: "character constant" },
};

/** All tokens of a template; the last one is `eof`, or `error` with Go's message as its value. */
export function tokenize(text: string): Token[] {
  return new Lexer(text).run();
}

class LexError extends Error {}

class Lexer {
  readonly #tokens: Token[] = [];
  /** Where the token being read begins, and where reading goes on (UTF-16 units). */
  #start = 0;
  #position = 0;
  #line = 1;
  #countedTo = 0;
  #parenDepth = 0;

  constructor(private readonly text: string) {}

  run(): Token[] {
    try {
      while (this.#readText()) this.#readAction();
      this.#start = this.#position;
      this.#emit("eof");
    } catch (error) {
      if (!(error instanceof LexError)) throw error;
      this.#tokens.push({
        kind: "error",
        value: error.message,
        position: this.#start,
        line: this.#lineAt(this.#start),
      });
    }
    return this.#tokens;
  }

  /** Reads up to and including the next left delimiter; `false` at the end of the template. */
  #readText(): boolean {
    this.#start = this.#position;
    const delimiter = this.text.indexOf(LEFT, this.#position);
    this.#position = delimiter < 0 ? this.text.length : delimiter;
    const trims = delimiter >= 0 && this.#isLeftTrim(delimiter + LEFT.length);
    let value = this.text.slice(this.#start, this.#position);
    if (trims) value = value.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");
    if (value !== "") this.#push("text", value);
    if (delimiter < 0) return false;

    const afterMarker = delimiter + LEFT.length + (trims ? 2 : 0);
    if (this.text.startsWith("/*", afterMarker)) {
      this.#skipComment(afterMarker);
      return this.#readText();
    }
    this.#start = delimiter;
    this.#position = delimiter + LEFT.length;
    this.#emit("leftDelim");
    this.#position = afterMarker;
    this.#parenDepth = 0;
    return true;
  }

  #skipComment(from: number): void {
    this.#start = from;
    const end = this.text.indexOf("*/", from + 2);
    if (end < 0) throw new LexError("unclosed comment");
    this.#position = end + 2;
    const right = this.#rightDelimiterLength();
    if (right === 0) throw new LexError("comment ends before closing delimiter");
    this.#position += right;
    if (right > RIGHT.length) this.#skipSpace();
  }

  #readAction(): void {
    for (;;) {
      this.#start = this.#position;
      const right = this.#rightDelimiterLength();
      if (right > 0) {
        if (this.#parenDepth > 0) throw new LexError("unclosed left paren");
        const trims = right > RIGHT.length;
        if (trims) this.#start = this.#position += 2;
        this.#position += RIGHT.length;
        this.#emit("rightDelim");
        if (trims) this.#skipSpace();
        return;
      }
      this.#readInside();
    }
  }

  #readInside(): void {
    const character = this.#peek();
    if (character === "") throw new LexError("unclosed action");
    if (SPACE.test(character)) return this.#readSpace();
    const next = this.text[this.#position + character.length] ?? "";
    if (character === "$" || (character === "." && next !== "" && !/[0-9]/.test(next)))
      return this.#readFieldOrVariable(character);
    if (/[.+\-0-9]/.test(character)) return this.#readNumber();
    if (ALPHANUMERIC.test(character)) return this.#readIdentifier();
    this.#position += character.length;
    if (character === "`") return this.#readRawString();
    if (character in STRING_ENDS) return this.#readString(character);
    if (character === ":") return this.#readDeclaration();
    this.#readSign(character);
  }

  #readDeclaration(): void {
    if (this.#peek() !== "=") throw new LexError("expected :=");
    this.#position += 1;
    this.#emit("declare");
  }

  #readSign(character: string): void {
    if (character === "(") this.#parenDepth += 1;
    if (character === ")" && --this.#parenDepth < 0) throw new LexError("unexpected right paren");
    const sign = SIGNS[character];
    if (sign !== undefined) return this.#emit(sign);
    if (/^[\x20-\x7e]$/.test(character)) return this.#emit("char");
    throw new LexError(`unrecognized character in action: ${describeCharacter(character)}`);
  }

  /** A run of spaces; the one before a closing `-}}` belongs to the trim marker. */
  #readSpace(): void {
    while (SPACE.test(this.#peek()) && this.#rightDelimiterLength() === 0) this.#position += 1;
    if (this.#position > this.#start) this.#emit("space");
  }

  #readFieldOrVariable(first: string): void {
    this.#position += 1;
    while (ALPHANUMERIC.test(this.#peek())) this.#position += this.#peek().length;
    if (!this.#atTerminator())
      throw new LexError(`bad character ${describeCharacter(this.#peek())}`);
    if (first !== ".") return this.#emit("variable");
    this.#emit(this.#position === this.#start + 1 ? "dot" : "field");
  }

  #readIdentifier(): void {
    while (ALPHANUMERIC.test(this.#peek())) this.#position += this.#peek().length;
    if (!this.#atTerminator())
      throw new LexError(`bad character ${describeCharacter(this.#peek())}`);
    const word = this.text.slice(this.#start, this.#position);
    this.#emit(KEYWORDS.get(word) ?? (word === "true" || word === "false" ? "bool" : "identifier"));
  }

  /** Reads what may be a number; whether it is one is decided when it is parsed. */
  #readNumber(): void {
    this.#scanNumber();
    if (!/[+-]/.test(this.#peek())) return this.#emit("number");
    this.#scanNumber();
    if (this.text[this.#position - 1] !== "i") throw this.#badNumber();
    this.#emit("complex");
  }

  #scanNumber(): void {
    const number =
      /[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?/y;
    number.lastIndex = this.#position;
    this.#position += number.exec(this.text)?.[0].length ?? 0;
    const following = this.#peek();
    if (!ALPHANUMERIC.test(following)) return;
    this.#position += following.length;
    throw this.#badNumber();
  }

  #badNumber(): LexError {
    return new LexError(
      `bad number syntax: ${quote(this.text.slice(this.#start, this.#position))}`,
    );
  }

  #readString(mark: string): void {
    const { kind, name } = STRING_ENDS[mark] ?? { kind: "string", name: "quoted string" };
    for (;;) {
      const character = this.#peek();
      const escaped = character === "\\" ? (this.text[this.#position + 1] ?? "") : "x";
      if (character === "" || character === "\n" || escaped === "" || escaped === "\n")
        throw new LexError(`unterminated ${name}`);
      this.#position += character === "\\" ? 2 : 1;
      if (character === mark) return this.#emit(kind);
    }
  }

  #readRawString(): void {
    const end = this.text.indexOf("`", this.#position);
    if (end < 0) throw new LexError("unterminated raw quoted string");
    this.#position = end + 1;
    this.#emit("rawString");
  }

  #peek(): string {
    const code = this.text.codePointAt(this.#position);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  #atTerminator(): boolean {
    const character = this.#peek();
    return (
      character === "" ||
      SPACE.test(character) ||
      ".,|:()".includes(character) ||
      this.text.startsWith(RIGHT, this.#position)
    );
  }

  #isLeftTrim(at: number): boolean {
    return this.text[at] === "-" && SPACE.test(this.text[at + 1] ?? "");
  }

  /** 2 at `}}`, 4 at ` -}}`, else 0. */
  #rightDelimiterLength(): number {
    if (this.text.startsWith(RIGHT, this.#position)) return RIGHT.length;
    const trims =
      SPACE.test(this.text[this.#position] ?? "") &&
      this.text.startsWith(`-${RIGHT}`, this.#position + 1);
    return trims ? RIGHT.length + 2 : 0;
  }

  #skipSpace(): void {
    while (SPACE.test(this.text[this.#position] ?? "")) this.#position += 1;
  }

  #emit(kind: TokenKind): void {
    this.#push(kind, this.text.slice(this.#start, this.#position));
    this.#start = this.#position;
  }

  #push(kind: TokenKind, value: string): void {
    this.#tokens.push({ kind, value, position: this.#start, line: this.#lineAt(this.#start) });
  }

  #lineAt(position: number): number {
    for (; this.#countedTo < position; this.#countedTo += 1)
      if (this.text[this.#countedTo] === "\n") this.#line += 1;
    return this.#line;
  }
}

/** Go's verb `%#U`: `U+002D '-'`. */
function describeCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return isPrintable(character) ? `${code} '${character}'` : code;
}
