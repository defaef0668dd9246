import type { Json } from "../../../src/domain/text/json";
import { fromBytes, toBytes } from "./bytes";
import type { Scope } from "./evaluator";
import { Evaluator, printed } from "./evaluator";
import type { BranchNode, StatementNode, TemplateNode, TemplateSet } from "./nodes";
import { parseTemplate } from "./parser";
import { quote } from "./quote";
import type { GoValue } from "./values";
import { concrete, element, integer, isTrue, NONE, rootValue, sortedKeys, text } from "./values";

/**
 * What Go allows a template to call itself; the JavaScript stack ends earlier, with the same
 * message.
 */
const MAX_DEPTH = 100_000;

/**
 * Renders a Go `text/template` with the option `missingkey=error` and no additional functions,
 * which is what the webhook service does with a whole command line
 * (docs/reference/keptn.md#template-data).
 *
 * @param template  its text
 * @param data      the root value: `.` and `$`
 * @param env       texts that become `.env`, in Go a map[string]string
 * @returns the rendered text; bytes that form no character (see `slice`) are carried as in bytes.ts
 * @throws TemplateError, worded as Go words parse and execution errors; NotSimulatedError for the
 * few features left out
 */
export function renderTemplate(
  template: string,
  data: Json,
  env?: Readonly<Record<string, string>>,
): string {
  const source = template.toWellFormed();
  return new Renderer(parseTemplate(source), new Evaluator(source)).run(rootValue(data, env));
}

type Jump = "break" | "continue" | undefined;

class Renderer {
  readonly #out: string[] = [];

  constructor(
    private readonly templates: TemplateSet,
    private readonly evaluator: Evaluator,
  ) {}

  run(data: GoValue): string {
    const scope: Scope = { template: "", variables: [{ name: "$", value: data }] };
    try {
      this.#statements(scope, data, this.templates.get("") ?? []);
    } catch (error) {
      if (error instanceof RangeError)
        throw this.evaluator.error(scope, `exceeded maximum template depth (${MAX_DEPTH})`);
      throw error;
    }
    return fromBytes(toBytes(this.#out.join("")));
  }

  #statements(scope: Scope, dot: GoValue, nodes: readonly StatementNode[]): Jump {
    for (const node of nodes) {
      const jump = this.#statement(scope, dot, node);
      if (jump !== undefined) return jump;
    }
    return undefined;
  }

  #statement(scope: Scope, dot: GoValue, node: StatementNode): Jump {
    this.evaluator.at(node);
    switch (node.kind) {
      case "text":
        this.#out.push(node.text);
        return undefined;
      case "action": {
        const value = this.evaluator.pipeline(scope, dot, node.pipeline);
        if (node.pipeline.variables.length === 0) this.#out.push(printed(value));
        return undefined;
      }
      case "if":
      case "with":
        return this.#branch(scope, dot, node);
      case "range":
        return this.#range(scope, dot, node);
      case "template":
        return this.#call(scope, dot, node);
      case "break":
      case "continue":
        return node.kind;
    }
  }

  #branch(scope: Scope, dot: GoValue, node: BranchNode): Jump {
    const mark = scope.variables.length;
    const value = this.evaluator.pipeline(scope, dot, node.pipeline);
    const jump = isTrue(value)
      ? this.#statements(scope, node.kind === "with" ? value : dot, node.body)
      : this.#statements(scope, dot, node.otherwise ?? []);
    scope.variables.length = mark;
    return jump;
  }

  /** Arrays by index, objects by sorted key; nothing to iterate over goes to `else`. */
  #range(scope: Scope, dot: GoValue, node: BranchNode): Jump {
    const mark = scope.variables.length;
    const container = concrete(this.evaluator.pipeline(scope, dot, node.pipeline));
    const rounds = this.#rounds(scope, container);
    const inside = scope.variables.length;
    let jump: Jump;
    for (const [key, item] of rounds) {
      this.#setRangeVariables(scope, node, key, item);
      jump = this.#statements(scope, item, node.body);
      scope.variables.length = inside;
      if (jump === "break") break;
    }
    if (rounds.length === 0) jump = this.#statements(scope, dot, node.otherwise ?? []);
    scope.variables.length = mark;
    return rounds.length === 0 ? jump : undefined;
  }

  /**
   * Ranging over a number came with Go 1.22, after the webhook service's last release; here it is
   * the older error.
   */
  #rounds(scope: Scope, container: ReturnType<typeof concrete>): (readonly [GoValue, GoValue])[] {
    if (container.kind === "none") return [];
    if (container.kind === "slice")
      return container.items.map(
        (item, index) => [integer(index), element(container, item)] as const,
      );
    if (container.kind === "map")
      return sortedKeys(container).map(
        (key) => [text(key), element(container, container.entries.get(key))] as const,
      );
    throw this.evaluator.error(scope, `range can't iterate over ${printed(container)}`);
  }

  #setRangeVariables(scope: Scope, node: BranchNode, key: GoValue, item: GoValue): void {
    const { variables, assigns } = node.pipeline;
    const values = variables.length > 1 ? [key, item] : [item];
    variables.forEach((variable, index) => {
      const value = values[index] ?? NONE;
      if (assigns) this.evaluator.setVariable(scope, variable.names[0] ?? "", value);
      // Declared ones are the topmost of the scope, in the order of declaration.
      else {
        const declared = scope.variables.at(index - variables.length);
        if (declared !== undefined) declared.value = value;
      }
    });
  }

  /** A template sees only its argument, none of the variables around the call. */
  #call(scope: Scope, dot: GoValue, node: TemplateNode): Jump {
    const body = this.templates.get(node.name);
    if (body === undefined)
      throw this.evaluator.error(scope, `template ${quote(node.name)} not defined`);
    const argument = this.evaluator.pipeline(scope, dot, node.pipeline);
    this.#statements(
      { template: node.name, variables: [{ name: "$", value: argument }] },
      argument,
      body,
    );
    return undefined;
  }
}
