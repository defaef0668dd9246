import { NotSimulatedError } from "./errors";
import { parseNumber, unquoteString } from "./literals";
import type { CommandNode, OperandNode, PipelineNode, VariableNode } from "./nodes";
import { describeNode } from "./nodes";
import { quote } from "./quote";
import type { TokenStream } from "./token-stream";
import type { Token, TokenKind } from "./token";

const OPERAND_STARTS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "bool",
  "charConstant",
  "complex",
  "dot",
  "field",
  "identifier",
  "number",
  "nil",
  "rawString",
  "string",
  "variable",
  "leftParen",
]);
const NOT_CALLABLE: ReadonlySet<OperandNode["kind"]> = new Set<OperandNode["kind"]>([
  "bool",
  "dot",
  "nil",
  "number",
  "string",
]);

/**
 * What stands inside an action: pipelines of commands of operands. `variables` is shared with the
 * statements around.
 */
export class OperandParser {
  constructor(
    private readonly tokens: TokenStream,
    private readonly functions: ReadonlySet<string>,
    private readonly variables: string[],
    private readonly actionLine: () => number,
  ) {}

  parsePipeline(context: string, end: "rightDelim" | "rightParen"): PipelineNode {
    const { position } = this.tokens.peekNonSpace();
    const { declared, assigns } = this.#parseDeclarations(context);
    const commands: CommandNode[] = [];
    for (;;) {
      const start = this.tokens.mark();
      const token = this.tokens.nextNonSpace();
      if (token.kind === end) break;
      if (!OPERAND_STARTS.has(token.kind)) throw this.#unexpected(token, context);
      this.tokens.reset(start);
      commands.push(this.#parseCommand());
    }
    if (commands.length === 0) throw this.tokens.error(`missing value for ${context}`);
    commands.forEach((command, index) => {
      const first = command.operands[0];
      if (index > 0 && first && NOT_CALLABLE.has(first.kind))
        throw this.tokens.error(`non executable command in pipeline stage ${index + 1}`);
    });
    return { kind: "pipeline", position, variables: declared, assigns, commands };
  }

  /**
   * `$x :=`, `$x =` and, in `range`, `$k, $v :=`; anything else that begins with a variable is a
   * command.
   */
  #parseDeclarations(context: string): { declared: VariableNode[]; assigns: boolean } {
    const declared: VariableNode[] = [];
    for (;;) {
      const start = this.tokens.mark();
      const variable = this.tokens.peekNonSpace();
      if (variable.kind !== "variable") return { declared, assigns: false };
      this.tokens.next();
      const next = this.tokens.peekNonSpace();
      const isComma = next.kind === "char" && next.value === ",";
      if (!isComma && next.kind !== "assign" && next.kind !== "declare") {
        this.tokens.reset(start);
        return { declared, assigns: false };
      }
      this.tokens.nextNonSpace();
      declared.push({ kind: "variable", position: variable.position, names: [variable.value] });
      this.variables.push(variable.value);
      if (!isComma) return { declared, assigns: next.kind === "assign" };
      if (context !== "range" || declared.length > 1)
        throw this.tokens.error(`too many declarations in ${context}`);
      if (!["variable", "rightDelim", "rightParen"].includes(this.tokens.peekNonSpace().kind))
        throw this.tokens.error("range can only initialize variables");
    }
  }

  #parseCommand(): CommandNode {
    const { position } = this.tokens.peekNonSpace();
    const operands: OperandNode[] = [];
    for (;;) {
      this.tokens.skipSpace();
      const operand = this.#parseOperand();
      if (operand) operands.push(operand);
      const start = this.tokens.mark();
      const token = this.tokens.next();
      if (token.kind === "space") continue;
      if (token.kind === "rightDelim" || token.kind === "rightParen") this.tokens.reset(start);
      else if (token.kind !== "pipe") throw this.#unexpected(token, "operand");
      break;
    }
    if (operands.length === 0) throw this.tokens.error("empty command");
    return { kind: "command", position, operands };
  }

  /** A term with the fields behind it. */
  #parseOperand(): OperandNode | undefined {
    const term = this.#parseTerm();
    const { kind, position } = this.tokens.peek();
    if (term === undefined || kind !== "field") return term;
    const names: string[] = [];
    while (this.tokens.peek().kind === "field") names.push(this.tokens.next().value.slice(1));
    // Go places such a chain where its second part begins; error columns show it.
    if (term.kind === "field" || term.kind === "variable")
      return { ...term, position, names: [...term.names, ...names] };
    if (NOT_CALLABLE.has(term.kind))
      throw this.tokens.error(`unexpected . after term ${quote(describeNode(term))}`);
    return { kind: "chain", position, of: term, names };
  }

  #parseTerm(): OperandNode | undefined {
    const start = this.tokens.mark();
    const token = this.tokens.nextNonSpace();
    const { position, value } = token;
    switch (token.kind) {
      case "identifier":
        if (!this.functions.has(value))
          throw this.tokens.error(`function ${quote(value)} not defined`);
        return { kind: "identifier", position, name: value };
      case "dot":
      case "nil":
        return { kind: token.kind, position };
      case "variable":
        if (!this.variables.includes(value))
          throw this.tokens.error(`undefined variable ${quote(value)}`);
        return { kind: "variable", position, names: [value] };
      case "field":
        return { kind: "field", position, names: [value.slice(1)] };
      case "bool":
        return { kind: "bool", position, value: value === "true" };
      case "charConstant":
      case "complex":
      case "number":
        return {
          kind: "number",
          position,
          source: value,
          value: this.#literal(() => parseNumber(value)),
        };
      case "string":
      case "rawString":
        return {
          kind: "string",
          position,
          source: value,
          value: this.#literal(() => unquoteString(value)),
        };
      case "leftParen":
        return this.parsePipeline("parenthesized pipeline", "rightParen");
      default:
        this.tokens.reset(start);
        return undefined;
    }
  }

  #literal<T>(parse: () => T): T {
    try {
      return parse();
    } catch (error) {
      if (error instanceof NotSimulatedError) throw error;
      throw this.tokens.error(error instanceof Error ? error.message : String(error));
    }
  }

  #unexpected(token: Token, context: string): Error {
    return this.tokens.unexpected(token, context, this.actionLine());
  }
}
