import { TemplateError } from "./errors";
import { NO_FLAGS, formatConcrete } from "./format-value";
import { CALLEE, FUNCTIONS, argument } from "./functions";
import type { TemplateFunction } from "./functions";
import type {
  ChainNode,
  CommandNode,
  IdentifierNode,
  Node,
  OperandNode,
  PipelineNode,
} from "./nodes";
import { describeNode } from "./nodes";
import { quote } from "./quote";
import type { GoValue } from "./values";
import { NONE, bool, concrete, element, isTrue, text, typeName } from "./values";

/** A variable in scope; assignments change it in place. */
interface Variable {
  readonly name: string;
  value: GoValue;
}

/**
 * What an expression can see: the variables in scope, innermost last, and the name of the template
 * for messages.
 */
export interface Scope {
  readonly template: string;
  readonly variables: Variable[];
}

/** A function, as a command of a pipeline calls it. */
interface Call {
  readonly node: IdentifierNode;
  /** What an error points at. */
  readonly whole: Node;
  readonly args: readonly OperandNode[];
  /** The value of the command before, which comes last. */
  readonly final: GoValue | undefined;
}

/**
 * Evaluates the expressions of a template as Go does with the option `missingkey=error`. The node
 * being looked at is kept for the error message, which Go's users read as `template: :1:9:
 * executing "" at <.data.x>: …`.
 */
export class Evaluator {
  #at: Node | undefined;

  constructor(private readonly source: string) {}

  at(node: Node): void {
    this.#at = node;
  }

  error(scope: Scope, message: string): TemplateError {
    if (this.#at === undefined) return new TemplateError(`template: ${scope.template}: ${message}`);
    const before = this.source.slice(0, this.#at.position);
    const lineStart = before.lastIndexOf("\n") + 1;
    const line = before.split("\n").length;
    const column = Buffer.byteLength(before.slice(lineStart));
    return new TemplateError(
      `template: :${line}:${column}: executing ${quote(scope.template)} at <${describeNode(this.#at)}>: ${message}`,
    );
  }

  /** The value of a pipeline; its variables are declared or set in `scope`. */
  pipeline(scope: Scope, dot: GoValue, node: PipelineNode | undefined): GoValue {
    if (node === undefined) return NONE;
    this.at(node);
    let value: GoValue | undefined;
    for (const command of node.commands)
      value = concrete(this.#command(scope, dot, command, value));
    const result = value ?? NONE;
    for (const variable of node.variables) {
      const name = variable.names[0] ?? "";
      if (node.assigns) this.setVariable(scope, name, result);
      else scope.variables.push({ name, value: result });
    }
    return result;
  }

  setVariable(scope: Scope, name: string, value: GoValue): void {
    this.#variable(scope, name).value = value;
  }

  /**
   * `final`: the result of the command before it in the pipeline, which becomes the last argument.
   */
  #command(scope: Scope, dot: GoValue, command: CommandNode, final: GoValue | undefined): GoValue {
    const [first, ...args] = command.operands;
    if (first === undefined) throw new Error("a command has at least one operand");
    const hasArguments = args.length > 0 || final !== undefined;
    switch (first.kind) {
      case "field":
        this.at(first);
        return this.#fields(scope, dot, first.names, hasArguments);
      case "chain":
        return this.#chain(scope, dot, first, hasArguments);
      case "identifier":
        return this.#call(scope, dot, { node: first, whole: command, args, final });
      case "pipeline":
        this.#refuseArguments(scope, first, hasArguments);
        return this.pipeline(scope, dot, first);
      case "variable": {
        this.at(first);
        const [name = "", ...names] = first.names;
        const { value } = this.#variable(scope, name);
        if (names.length > 0) return this.#fields(scope, value, names, hasArguments);
        this.#refuseArguments(scope, first, hasArguments);
        return value;
      }
      default:
        this.at(first);
        this.#refuseArguments(scope, first, hasArguments);
        if (first.kind === "nil") throw this.error(scope, "nil is not a command");
        return this.#literal(scope, dot, first);
    }
  }

  #refuseArguments(scope: Scope, node: OperandNode, hasArguments: boolean): void {
    if (hasArguments)
      throw this.error(scope, `can't give argument to non-function ${describeNode(node)}`);
  }

  #literal(
    scope: Scope,
    dot: GoValue,
    node: Extract<OperandNode, { kind: "dot" | "bool" | "number" | "string" }>,
  ): GoValue {
    switch (node.kind) {
      case "dot":
        return dot;
      case "bool":
        return bool(node.value);
      case "string":
        return text(node.value);
      case "number":
        this.at(node);
        if (node.value.kind === "int" && BigInt.asIntN(64, node.value.value) !== node.value.value)
          throw this.error(scope, `${node.source} overflows int`);
        return node.value;
    }
  }

  #chain(scope: Scope, dot: GoValue, node: ChainNode, hasArguments: boolean): GoValue {
    this.at(node);
    const receiver = this.#argument(scope, dot, node.of);
    return this.#fields(scope, receiver, node.names, hasArguments);
  }

  /**
   * `.a.b.c` from a receiver on. A key that is not there is an error, on every level
   * (`missingkey=error`).
   */
  #fields(
    scope: Scope,
    receiver: GoValue,
    names: readonly string[],
    hasArguments: boolean,
  ): GoValue {
    return names.reduce<GoValue>(
      (value, name, index) =>
        this.#field(scope, value, name, hasArguments && index === names.length - 1),
      receiver,
    );
  }

  #field(scope: Scope, receiver: GoValue, name: string, hasArguments: boolean): GoValue {
    if (receiver.kind === "none")
      throw this.error(scope, `nil data; no entry for key ${quote(name)}`);
    const inner = concrete(receiver);
    if (inner.kind === "none")
      throw this.error(scope, `nil pointer evaluating ${typeName(receiver)}.${name}`);
    if (inner.kind !== "map")
      throw this.error(scope, `can't evaluate field ${name} in type ${typeName(receiver)}`);
    if (hasArguments) throw this.error(scope, `${name} is not a method but has arguments`);
    if (!inner.entries.has(name))
      throw this.error(scope, `map has no entry for key ${quote(name)}`);
    return element(inner, inner.entries.get(name));
  }

  #variable(scope: Scope, name: string): Variable {
    const found = scope.variables.findLast((variable) => variable.name === name);
    if (found === undefined) throw this.error(scope, `undefined variable: ${name}`);
    return found;
  }

  #call(scope: Scope, dot: GoValue, call: Call): GoValue {
    this.at(call.node);
    const { name } = call.node;
    const count = call.args.length + (call.final === undefined ? 0 : 1);
    if (name === "and" || name === "or") {
      if (count === 0)
        throw this.error(scope, `wrong number of args for ${name}: want at least 1 got 0`);
      return this.#andOr(scope, dot, call);
    }
    const definition = FUNCTIONS.get(name);
    if (definition === undefined)
      throw this.error(scope, `${quote(name)} is not a defined function`);
    const { least, most } = definition;
    if (most !== undefined && count !== most)
      throw this.error(scope, `wrong number of args for ${name}: want ${most} got ${count}`);
    if (count < least)
      throw this.error(
        scope,
        `wrong number of args for ${name}: want at least ${least} got ${call.args.length}`,
      );
    return this.#invoke(scope, definition, call, this.#values(scope, dot, definition, call));
  }

  #values(
    scope: Scope,
    dot: GoValue,
    { firstIsString }: TemplateFunction,
    { args, final }: Call,
  ): readonly GoValue[] {
    const values = args.map((arg, index) =>
      index === 0 && firstIsString
        ? this.#stringArgument(scope, dot, arg)
        : this.#argument(scope, dot, arg),
    );
    if (final === undefined) return values;
    const isFirst = values.length === 0;
    return [...values, isFirst && firstIsString ? this.#expectString(scope, final) : final];
  }

  #invoke(
    scope: Scope,
    definition: TemplateFunction,
    { node, whole, args }: Call,
    values: readonly GoValue[],
  ): GoValue {
    try {
      return definition.call(values);
    } catch (error) {
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
      this.at(whole);
      throw this.error(
        scope,
        `error calling ${node.name}: ${error.message.replace(CALLEE, () => calleeName(args[0], values[0]))}`,
      );
    }
  }

  /** Stops at the first argument that decides; the rest is not evaluated. */
  #andOr(scope: Scope, dot: GoValue, { node, args, final }: Call): GoValue {
    let value: GoValue = NONE;
    for (const arg of args) {
      value = this.#argument(scope, dot, arg);
      if (isTrue(value) === (node.name === "or")) return value;
    }
    return final ?? value;
  }

  #argument(scope: Scope, dot: GoValue, node: OperandNode): GoValue {
    this.at(node);
    switch (node.kind) {
      case "field":
        return this.#fields(scope, dot, node.names, false);
      case "variable": {
        const [name = "", ...names] = node.names;
        return this.#fields(scope, this.#variable(scope, name).value, names, false);
      }
      case "pipeline":
        return this.pipeline(scope, dot, node);
      case "identifier":
        return this.#call(scope, dot, { node, whole: node, args: [], final: undefined });
      case "chain":
        if (node.of.kind === "nil")
          throw this.error(scope, `indirection through explicit nil in ${describeNode(node)}`);
        return this.#chain(scope, dot, node, false);
      case "nil":
        return NONE;
      default:
        return this.#literal(scope, dot, node);
    }
  }

  #stringArgument(scope: Scope, dot: GoValue, node: OperandNode): GoValue {
    this.at(node);
    if (node.kind === "nil") throw this.error(scope, "cannot assign nil to string");
    if (node.kind === "bool" || node.kind === "number")
      throw this.error(scope, `expected string; found ${describeNode(node)}`);
    return this.#expectString(scope, this.#argument(scope, dot, node));
  }

  #expectString(scope: Scope, value: GoValue): GoValue {
    if (value.kind === "none") throw this.error(scope, "invalid value; expected string");
    const inner = concrete(value);
    if (inner.kind !== "string")
      throw this.error(
        scope,
        `wrong type for value; expected string; got ${typeName(inner.kind === "none" ? value : inner)}`,
      );
    return inner;
  }
}

/** What Go calls the callee of `call`: the operand as written, or the piped value. */
function calleeName(operand: OperandNode | undefined, value: GoValue | undefined): string {
  if (operand !== undefined) return describeNode(operand);
  return value?.kind === "string" ? value.value : `<${typeName(value ?? NONE)} Value>`;
}

/** A value as an action prints it: a missing one and null as `<no value>`. */
export function printed(value: GoValue): string {
  const inner = argument(value);
  return inner === undefined ? "<no value>" : formatConcrete(inner, "v", NO_FLAGS);
}
