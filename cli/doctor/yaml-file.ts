import { YamlText } from "../../src/catalogue/yaml-text";
import type { Json } from "../../src/domain/text/json";
import type { Fix } from "./finding";

/** A YAML file whose values know their lines, so that a finding can say where, and what to paste. */
export class YamlFile {
  readonly lines: readonly string[];

  private constructor(
    readonly path: string,
    readonly text: string,
    private readonly yaml: YamlText,
  ) {
    this.lines = text.split("\n");
  }

  /** @throws CatalogueError with place and complaint */
  static parse(path: string, text: string): YamlFile {
    return new YamlFile(path, text, YamlText.parse(text, path));
  }

  get root(): Json {
    return this.yaml.value;
  }

  at(pointer: string): Json | undefined {
    return this.yaml.at(pointer);
  }

  lineOf(pointer: string): number {
    return this.yaml.keyPlace(pointer).line;
  }

  where(pointer: string): string {
    return `${this.path}:${this.lineOf(pointer)}`;
  }

  /** The first line at or below the pointer's that holds `old`, with `fresh` in its place. */
  replace(pointer: string, old: string, fresh: string): Fix {
    const from = this.lineOf(pointer);
    const at = this.lines.findIndex((line, index) => index >= from - 1 && line.includes(old));
    if (at < 0) return { kind: "words", text: `Write ${fresh} in place of ${old}.` };
    const changed = (this.lines[at] ?? "").replace(old, () => fresh);
    return { kind: "lines", path: this.path, from: at + 1, to: at + 1, lines: changed.split("\n") };
  }

  /** The value of a key, or the key with it where it is not there. */
  setValue(pointer: string, value: string): Fix {
    const [parent, key] = split(pointer);
    if (this.at(pointer) === undefined) return this.insertBelow(parent, [`${key}: ${value}`]);
    const from = this.lineOf(pointer);
    const [begin] = /^\s*(?:- )?[\w."'-]+:/.exec(this.lines[from - 1] ?? "") ?? [];
    if (begin === undefined || !begin.includes(key)) return inWords([`${key}: ${value}`], parent);
    return { kind: "lines", path: this.path, from, to: from, lines: [`${begin} ${value}`] };
  }

  /** As the first lines of a mapping or a list, which is made where it is not there. */
  insertBelow(pointer: string, lines: readonly string[]): Fix {
    const [parent, key] = split(pointer);
    if (this.at(pointer) === undefined) {
      const whole = [`${key}:`, ...lines.map((line) => `  ${line}`)];
      return /\/\d+$/.test(parent)
        ? this.insertInto(parent, whole)
        : this.insertBelow(parent, whole);
    }
    const { line, column } = this.yaml.keyPlace(pointer);
    const [code = ""] = (this.lines[line - 1] ?? "").split(" #");
    // What stands in one line, as `with: { run: x }`, has no line below it.
    return code.trimEnd().endsWith(":")
      ? this.#insert(line + 1, this.indentBelow(line, column), lines)
      : inWords(lines, pointer);
  }

  /** Above the pointer's line, in the same column. */
  insertAbove(pointer: string, lines: readonly string[]): Fix {
    const { line, column } = this.yaml.keyPlace(pointer);
    return this.#insert(line, column - 1, lines);
  }

  /** Into a list's item: below its first line, or before it where the value there takes more lines. */
  insertInto(pointer: string, lines: readonly string[]): Fix {
    const { line, column } = this.yaml.keyPlace(pointer);
    const head = this.lines[line - 1] ?? "";
    if (head[column - 1] === "{") return inWords(lines, pointer);
    if (!this.goesOn(pointer)) return this.#insert(line + 1, column - 1, lines);
    const indented = [...lines, head.slice(column - 1)].map(
      (text, i) => (i === 0 ? head.slice(0, column - 1) : " ".repeat(column - 1)) + text,
    );
    return { kind: "lines", path: this.path, from: line, to: line, lines: indented };
  }

  /** Whether the first value of a list's item goes on below its first line, as after `- run: |`. */
  goesOn(pointer: string): boolean {
    const { line, column } = this.yaml.keyPlace(pointer);
    return this.#childrenOf(line, column) !== undefined;
  }

  /** Blanks before what stands below a key, or would. */
  indentBelow(line: number, column: number): number {
    return this.#childrenOf(line, column) ?? column + 1;
  }

  /** Blanks before the first line that belongs to the key at this place. */
  #childrenOf(line: number, column: number): number | undefined {
    const next = this.lines.slice(line).find((text) => /^\s*[^\s#]/.test(text)) ?? "";
    const indent = next.search(/\S/);
    const isBelow = indent >= column || (indent === column - 1 && next[indent] === "-");
    return isBelow ? indent : undefined;
  }

  removeLine(pointer: string): Fix {
    const from = this.lineOf(pointer);
    return { kind: "lines", path: this.path, from, to: from, lines: [] };
  }

  #insert(from: number, indent: number, lines: readonly string[]): Fix {
    const indented = lines.map((line) => " ".repeat(indent) + line);
    return { kind: "lines", path: this.path, from, to: from - 1, lines: indented };
  }
}

function split(pointer: string): readonly [parent: string, key: string] {
  const at = pointer.lastIndexOf("/");
  return [pointer.slice(0, at), pointer.slice(at + 1)];
}

function inWords(lines: readonly string[], pointer: string): Fix {
  const place = pointer.slice(1).replaceAll("/", ".");
  return { kind: "words", text: `Add below ${place}: ${lines.join(" ")}` };
}

/** A plain value as text; empty for a list, a mapping, or nothing. */
export function plainText(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}
