import { TemplateError } from "./errors";
import type { Token, TokenKind } from "./token";
import { describeToken } from "./token";

/**
 * The tokens of a template with look-ahead; parse errors carry the line of the last token looked
 * at, as in Go.
 */
export class TokenStream {
  #next = 0;
  #furthest = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  next(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  peek(): Token {
    this.#furthest = Math.max(this.#furthest, Math.min(this.#next, this.tokens.length - 1));
    return this.#at(this.#next);
  }

  nextNonSpace(): Token {
    this.skipSpace();
    return this.next();
  }

  peekNonSpace(): Token {
    this.skipSpace();
    return this.peek();
  }

  skipSpace(): void {
    while (this.peek().kind === "space") this.#next += 1;
  }

  /** Where reading goes on; `reset` takes it back there. */
  mark(): number {
    return this.#next;
  }

  reset(mark: number): void {
    this.#next = mark;
  }

  error(message: string): TemplateError {
    return new TemplateError(`template: :${this.#at(this.#furthest).line}: ${message}`);
  }

  expect(kind: TokenKind, context: string, actionLine: number): Token {
    const token = this.nextNonSpace();
    if (token.kind !== kind) throw this.unexpected(token, context, actionLine);
    return token;
  }

  /** `actionLine`: where the action around it began, 0 for none. */
  unexpected(token: Token, context: string, actionLine: number): TemplateError {
    if (token.kind !== "error")
      return this.error(`unexpected ${describeToken(token)} in ${context}`);
    if (actionLine === 0 || actionLine === token.line) return this.error(token.value);
    const subject = token.value.endsWith(" action") ? "" : " in action";
    return this.error(`${token.value}${subject} started at :${actionLine}`);
  }

  #at(index: number): Token {
    const token = this.tokens[Math.min(index, this.tokens.length - 1)];
    if (token === undefined) throw new Error("a template has at least one token");
    return token;
  }
}
