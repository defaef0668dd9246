import { parse } from "yaml";
import { cell, linked, read, table } from "./files";
import { REUSABLE, reusableWorkflow } from "./workflows";

interface Input {
  readonly description: string;
  readonly type: string;
  readonly default?: string | number | boolean;
  readonly required?: boolean;
}

/** A description in a workflow can hold no expression; here stands what can be copied. */
const copied = (text: string) =>
  text
    .replace(/`(event\.[^`]+)` as an expression/g, "`${{ '${{ $1 }}' }}`")
    .replace(/`(inputs\.[^`]+)` as an expression/g, "`${{ $1 }}`");

function defaultOf({ required, default: otherwise = "" }: Input): string {
  if (required) return "required";
  return otherwise === "" ? "–" : `\`${String(otherwise)}\``;
}

/** The inputs of a reusable workflow, for docs/reusable-workflows.md. */
export function workflowInputs(name = ""): string[] {
  const text = REUSABLE.includes(name)
    ? reusableWorkflow(name)
    : read(`.github/workflows/${name}.yml`);
  const { on } = parse(text) as {
    on: { workflow_call: { inputs: Readonly<Record<string, Input>> } };
  };
  return table(
    ["input", "type", "default", "meaning"],
    Object.entries(on.workflow_call.inputs).map(([input, one]) => [
      `\`${input}\``,
      one.type,
      defaultOf(one),
      cell(linked(copied(one.description))),
    ]),
  );
}

/** How the example calls it. */
export const caller = (name = ""): string[] => [
  "```yaml",
  read(`examples/workflows/${name}.yml`).split("\njobs:\n")[1]?.trimEnd() ?? "",
  "```",
];
