import { Lexer, Parser } from "yaml";

/** The stream, its document, and what begins on the line. */
const AROUND = 10;

/**
 * Whether a YAML text goes deeper than that. To be asked before the text is composed: the parser
 * keeps what is open in a list, but the composer calls itself, and a pattern that Node has to
 * compile with a full stack ends the process, which no `catch` can stop.
 */
export function isYamlDeeperThan(text: string, limit: number): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What is complete is of no interest, but has to be taken for the parser to go on.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > limit + AROUND) return true;
  }
  return false;
}
