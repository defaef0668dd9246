import { FUNCTION_NAMES } from "./function-names";
import { tokenize } from "./lexer";
import { unquoteString } from "./literals";
import type { BranchNode, PipelineNode, StatementNode, TemplateNode, TemplateSet } from "./nodes";
import { OperandParser } from "./operand-parser";
import { quote } from "./quote";
import { TokenStream } from "./token-stream";
import type { Token } from "./token";

/** What ends a list of statements. `elseIf` and `elseWith` leave the `if` or `with` to be read. */
type ListEnd = "end" | "else" | "elseIf" | "eof";

/**
 * Parses a template text with all templates it defines, by the grammar of Go's `text/template`.
 *
 * @throws TemplateError worded like Go's, for example `template: :1: function "toJson" not defined`
 */
export function parseTemplate(text: string): TemplateSet {
  const templates = new Map<string, readonly StatementNode[]>();
  const tokens = new TokenStream(tokenize(text));
  new TemplateParser(tokens, templates, "").parseWhole();
  return templates;
}

/** One template, define or block: each has its own variables and its own loop depth. */
class TemplateParser {
  readonly #variables: string[] = ["$"];
  readonly #operands: OperandParser;
  #rangeDepth = 0;
  #actionLine = 0;

  constructor(
    private readonly tokens: TokenStream,
    private readonly templates: Map<string, readonly StatementNode[]>,
    private name: string,
  ) {
    this.#operands = new OperandParser(
      tokens,
      FUNCTION_NAMES,
      this.#variables,
      () => this.#actionLine,
    );
  }

  parseWhole(): void {
    const body: StatementNode[] = [];
    while (this.tokens.peek().kind !== "eof") {
      if (this.#definesTemplate()) continue;
      const end = this.#parseStatement(body);
      if (end !== undefined)
        throw this.tokens.error(`unexpected ${end === "end" ? "{{end}}" : "{{else}}"}`);
    }
    this.#add(body);
  }

  #definesTemplate(): boolean {
    const start = this.tokens.mark();
    if (this.tokens.next().kind === "leftDelim" && this.tokens.nextNonSpace().kind === "define") {
      new TemplateParser(this.tokens, this.templates, "").#parseDefinition();
      return true;
    }
    this.tokens.reset(start);
    return false;
  }

  #parseDefinition(): void {
    const context = "define clause";
    this.name = this.#parseName(this.tokens.nextNonSpace(), context);
    this.tokens.expect("rightDelim", context, this.#actionLine);
    this.#parseBodyOf(context);
  }

  #parseBodyOf(context: string): void {
    const { body, end } = this.#parseList();
    if (end !== "end") throw this.tokens.error(`unexpected {{else}} in ${context}`);
    this.#add(body);
  }

  /** A later definition replaces an empty one and is itself ignored when empty. */
  #add(body: readonly StatementNode[]): void {
    const known = this.templates.get(this.name);
    if (known === undefined || isEmpty(known)) this.templates.set(this.name, body);
    else if (!isEmpty(body))
      throw this.tokens.error(`template: multiple definition of template ${quote(this.name)}`);
  }

  #parseList(): { body: StatementNode[]; end: ListEnd } {
    const body: StatementNode[] = [];
    while (this.tokens.peekNonSpace().kind !== "eof") {
      const end = this.#parseStatement(body);
      if (end !== undefined) return { body, end };
    }
    throw this.tokens.error("unexpected EOF");
  }

  /** Appends one statement, or returns what ended the list. */
  #parseStatement(body: StatementNode[]): ListEnd | undefined {
    const token = this.tokens.nextNonSpace();
    if (token.kind === "text") {
      body.push({ kind: "text", position: token.position, text: token.value });
      return undefined;
    }
    if (token.kind !== "leftDelim") throw this.tokens.unexpected(token, "input", this.#actionLine);
    this.#actionLine = token.line;
    try {
      return this.#parseAction(body);
    } finally {
      this.#actionLine = 0;
    }
  }

  #parseAction(body: StatementNode[]): ListEnd | undefined {
    const start = this.tokens.mark();
    const token = this.tokens.nextNonSpace();
    switch (token.kind) {
      case "end":
        this.tokens.expect("rightDelim", "end", this.#actionLine);
        return "end";
      case "else":
        return this.#parseElse();
      case "if":
      case "with":
      case "range":
        body.push(this.#parseBranch(token.kind));
        return undefined;
      case "break":
      case "continue":
        body.push(this.#parseJump(token, token.kind));
        return undefined;
      case "template":
        body.push(this.#parseTemplateCall());
        return undefined;
      case "block":
        body.push(this.#parseBlock());
        return undefined;
      default: {
        this.tokens.reset(start);
        const { position } = this.tokens.peekNonSpace();
        body.push({ kind: "action", position, pipeline: this.#parsePipeline("command") });
        return undefined;
      }
    }
  }

  /**
   * `else if` is read as `else` with an `if` to follow. `else with` came with Go 1.23, after the
   * last release of the webhook service, so it is the error that an older Go reports.
   */
  #parseElse(): ListEnd {
    if (this.tokens.peekNonSpace().kind === "if") return "elseIf";
    this.tokens.expect("rightDelim", "else", this.#actionLine);
    return "else";
  }

  #parseBranch(kind: BranchNode["kind"]): BranchNode {
    const scope = this.#variables.length;
    const pipeline = this.#parsePipeline(kind);
    if (kind === "range") this.#rangeDepth += 1;
    const { body, end } = this.#parseList();
    if (kind === "range") this.#rangeDepth -= 1;
    const otherwise = end === "end" ? undefined : this.#parseOtherwise(kind, end);
    this.#variables.length = scope;
    return { kind, position: pipeline.position, pipeline, body, otherwise };
  }

  #parseOtherwise(kind: BranchNode["kind"], end: ListEnd): StatementNode[] {
    if (end === "elseIf" && kind === "if") {
      this.tokens.next();
      return [this.#parseBranch("if")];
    }
    const { body, end: last } = this.#parseList();
    if (last !== "end") throw this.tokens.error("expected end; found {{else}}");
    return body;
  }

  #parseJump(token: Token, kind: "break" | "continue"): StatementNode {
    const next = this.tokens.nextNonSpace();
    if (next.kind !== "rightDelim")
      throw this.tokens.unexpected(next, `{{${kind}}}`, this.#actionLine);
    if (this.#rangeDepth === 0) throw this.tokens.error(`{{${kind}}} outside {{range}}`);
    return { kind, position: token.position };
  }

  #parseTemplateCall(): TemplateNode {
    const token = this.tokens.nextNonSpace();
    const name = this.#parseName(token, "template clause");
    const start = this.tokens.mark();
    if (this.tokens.nextNonSpace().kind === "rightDelim")
      return { kind: "template", position: token.position, name, pipeline: undefined };
    this.tokens.reset(start);
    return {
      kind: "template",
      position: token.position,
      name,
      pipeline: this.#parsePipeline("template clause"),
    };
  }

  #parseBlock(): TemplateNode {
    const token = this.tokens.nextNonSpace();
    const name = this.#parseName(token, "block clause");
    const pipeline = this.#parsePipeline("block clause");
    new TemplateParser(this.tokens, this.templates, name).#parseBodyOf("block clause");
    return { kind: "template", position: token.position, name, pipeline };
  }

  #parseName(token: Token, context: string): string {
    if (token.kind !== "string" && token.kind !== "rawString")
      throw this.tokens.unexpected(token, context, this.#actionLine);
    try {
      return unquoteString(token.value);
    } catch (error) {
      throw this.tokens.error(error instanceof Error ? error.message : String(error));
    }
  }

  #parsePipeline(context: string): PipelineNode {
    return this.#operands.parsePipeline(context, "rightDelim");
  }
}

function isEmpty(body: readonly StatementNode[]): boolean {
  return body.every((node) => node.kind === "text" && node.text.trim() === "");
}
