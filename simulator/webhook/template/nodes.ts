import type { NumberLiteral } from "./literals";
import { quote } from "./quote";

/** Every node knows where it stands in the template text (UTF-16 units), for error messages. */
interface At {
  readonly position: number;
}

interface FieldNode extends At {
  readonly kind: "field";
  readonly names: readonly string[];
}
/** `$`, `$x`, `$x.a.b`: the first name carries the dollar sign. */
export interface VariableNode extends At {
  readonly kind: "variable";
  readonly names: readonly string[];
}
/** `(pipeline).a.b` and `function.a`. */
export interface ChainNode extends At {
  readonly kind: "chain";
  readonly of: OperandNode;
  readonly names: readonly string[];
}
export interface IdentifierNode extends At {
  readonly kind: "identifier";
  readonly name: string;
}
interface DotNode extends At {
  readonly kind: "dot";
}
interface NilNode extends At {
  readonly kind: "nil";
}
interface BoolNode extends At {
  readonly kind: "bool";
  readonly value: boolean;
}
interface NumberNode extends At {
  readonly kind: "number";
  readonly value: NumberLiteral;
  readonly source: string;
}
interface StringNode extends At {
  readonly kind: "string";
  readonly value: string;
  readonly source: string;
}

export interface PipelineNode extends At {
  readonly kind: "pipeline";
  /** Names declared by `:=`, or set by `=` when `assigns`. */
  readonly variables: readonly VariableNode[];
  readonly assigns: boolean;
  readonly commands: readonly CommandNode[];
}

export interface CommandNode extends At {
  readonly kind: "command";
  readonly operands: readonly OperandNode[];
}

export type OperandNode =
  | FieldNode
  | VariableNode
  | ChainNode
  | IdentifierNode
  | DotNode
  | NilNode
  | BoolNode
  | NumberNode
  | StringNode
  | PipelineNode;

interface TextNode extends At {
  readonly kind: "text";
  readonly text: string;
}
interface ActionNode extends At {
  readonly kind: "action";
  readonly pipeline: PipelineNode;
}
export interface BranchNode extends At {
  readonly kind: "if" | "with" | "range";
  readonly pipeline: PipelineNode;
  readonly body: readonly StatementNode[];
  readonly otherwise: readonly StatementNode[] | undefined;
}
export interface TemplateNode extends At {
  readonly kind: "template";
  readonly name: string;
  readonly pipeline: PipelineNode | undefined;
}
interface JumpNode extends At {
  readonly kind: "break" | "continue";
}

export type StatementNode = TextNode | ActionNode | BranchNode | TemplateNode | JumpNode;
export type Node = StatementNode | OperandNode | CommandNode;

/** The templates of one text by name; the text itself is the one called `""`. */
export type TemplateSet = ReadonlyMap<string, readonly StatementNode[]>;

/** A node as Go prints it between `<` and `>` in an execution error. */
export function describeNode(node: Node): string {
  switch (node.kind) {
    case "command":
      return node.operands.map(describeInside).join(" ");
    case "action":
      return `{{${describeNode(node.pipeline)}}}`;
    case "template": {
      const pipeline = node.pipeline ? ` ${describeNode(node.pipeline)}` : "";
      return `{{template ${quote(node.name)}${pipeline}}}`;
    }
    case "if":
    case "with":
    case "range":
      return describeBranch(node);
    case "break":
    case "continue":
      return `{{${node.kind}}}`;
    case "text":
      return node.text;
    default:
      return describeOperand(node);
  }
}

function describeOperand(node: OperandNode): string {
  switch (node.kind) {
    case "field":
      return node.names.map((name) => `.${name}`).join("");
    case "variable":
      return node.names.join(".");
    case "chain":
      return [describeInside(node.of), ...node.names].join(".");
    case "identifier":
      return node.name;
    case "dot":
      return ".";
    case "nil":
      return "nil";
    case "bool":
      return String(node.value);
    case "number":
    case "string":
      return node.source;
    case "pipeline":
      return describePipeline(node);
  }
}

/** A pipeline stands in parentheses where it is one of several. */
function describeInside(node: OperandNode): string {
  return node.kind === "pipeline" ? `(${describeNode(node)})` : describeNode(node);
}

function describePipeline({ variables, assigns, commands }: PipelineNode): string {
  const names = variables.map(describeNode).join(", ");
  const declared = variables.length > 0 ? `${names} ${assigns ? "=" : ":="} ` : "";
  return declared + commands.map(describeNode).join(" | ");
}

function describeBranch(node: BranchNode): string {
  const otherwise = node.otherwise ? `{{else}}${node.otherwise.map(describeNode).join("")}` : "";
  return `{{${node.kind} ${describeNode(node.pipeline)}}}${node.body.map(describeNode).join("")}${otherwise}{{end}}`;
}
