import { parse } from "yaml";
import { cell, linked, read, table } from "./files";

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}
const ACTION = "action.yml";
const manifest = (path: string) => parse(read(path)) as Manifest;
const code = (text = "") => (text === "" ? "–" : `\`${cell(text)}\``);

/** The inputs of action.yml, or of the manifest named. */
export function inputs(path = ACTION): string[] {
  return table(
    ["input", "default", "meaning"],
    Object.entries(manifest(path).inputs).map(([name, input]) => [
      `\`${name}\``,
      code(input.default),
      cell(linked(input.description)),
    ]),
  );
}

export function outputs(path = ACTION): string[] {
  return table(
    ["output", "content"],
    Object.entries(manifest(path).outputs).map(([name, output]) => [
      `\`${name}\``,
      cell(linked(output.description)),
    ]),
  );
}

/** task/action.yml: the same but for the paths. */
export const twin = (): string => read(ACTION).replaceAll(/: dist\//g, ": ../dist/");
