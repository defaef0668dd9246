import { isDeepStrictEqual } from "node:util";
import { quote, UserError } from "../../domain/errors";
import type { Json, JsonObject } from "../../domain/text/json";
import { isJsonObject, setOwn } from "../../domain/text/json";
import { locateJson } from "./json-text";
import { locateKeyValues } from "./key-value-text";
import type { Entry, Located, LocatedMap, LocatedScalar } from "./located";
import { shapeOf, valueOf } from "./located";
import { locateYaml } from "./yaml-text";

export type Language = "json" | "yaml" | "key-value";

/** One value to set. All but the last key of the path are there. */
export interface Change {
  readonly path: readonly string[];
  readonly value: string | boolean | number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Some editors begin a file with it. */
const LOCATE: Readonly<Record<Language, (text: string, name: string) => Located>> = {
  json: locateJson,
  yaml: locateYaml,
  "key-value": locateKeyValues,
};
const BYTE_ORDER_MARK = "\uFEFF";
/** What YAML takes as the text it is, without quotes. */
const PLAIN_TEXT = /^(?!(?:true|false|null)$)[A-Za-z][A-Za-z0-9_.-]*$/i;

/**
 * A JSON, YAML or KEY=value text in which single values can be changed; nothing else of it moves.
 */
export class StructuredText {
  /** What a reader of the text gets. */
  readonly value: Json;
  readonly #root: Located;
  readonly #begin: string;
  readonly #text: string;

  /**
   * @param name  how errors call the file.
   * @throws UserError for a text that is not of this language
   */
  constructor(
    text: string,
    readonly language: Language,
    readonly name: string,
  ) {
    this.#begin = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    this.#text = text.slice(this.#begin.length);
    this.#root = LOCATE[language](this.#text, name);
    this.value = valueOf(this.#root);
  }

  /**
   * The text with these values, read again to be sure that they and nothing else have changed.
   *
   * @throws UserError for a value that cannot be changed on its own
   */
  with(changes: readonly Change[]): string {
    const edits = changes.map((change) => this.#editOf(change)).sort((a, b) => b.start - a.start);
    const changed = edits.reduce(
      (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
      this.#text,
    );
    const expected = changes.reduce<Json>(
      (shape, change) => withValue(shape, change.path, change.value),
      shapeOf(this.#root),
    );
    const again = new StructuredText(changed, this.language, this.name);
    if (!isDeepStrictEqual(shapeOf(again.#root), expected))
      throw this.#refusal(
        changes[0]?.path ?? [],
        "cannot be changed without changing something else",
      );
    return this.#begin + changed;
  }

  #editOf({ path, value }: Change): Edit {
    let node = this.#root;
    let entry: Entry | undefined;
    for (const [i, key] of path.entries()) {
      if (node.kind !== "map")
        throw this.#refusal(
          path,
          node.kind === "alias"
            ? `repeats what is called ${quote(node.name)}`
            : "is not in a mapping",
        );
      this.#requireUnshared(node, path);
      const next = node.entries.get(key);
      if (next === undefined && i === path.length - 1)
        return this.#insertion(node, entry, key, value);
      if (next === undefined) throw this.#refusal(path, "is not there");
      entry = next;
      node = next.node;
    }
    this.#requireUnshared(node, path);
    if (node.kind !== "scalar" || node.style === "block")
      throw this.#refusal(path, "is no single value on one line");
    return { start: node.start, end: node.end, text: this.#written(value, node.style) };
  }

  /** What others repeat cannot be changed for one of them. */
  #requireUnshared({ anchor }: Located, path: readonly string[]): void {
    if (anchor !== undefined && isRepeated(this.#root, anchor))
      throw this.#refusal(path, `is a part of ${quote(anchor)}, which is repeated elsewhere`);
  }

  /** @param entry  whose value the mapping is; none for the whole text */
  #insertion(map: LocatedMap, entry: Entry | undefined, key: string, value: Change["value"]): Edit {
    const [first] = map.entries.values();
    const style = this.language === "json" ? "double" : "plain";
    const pair = `${this.#written(key, style)}: ${this.#written(value, style)}`;
    if (map.isFlow) {
      const at = map.start + 1;
      return {
        start: at,
        end: at,
        text: first === undefined ? pair : `${this.#text.slice(at, first.keyStart)}${pair},`,
      };
    }
    const newline = this.#text.includes("\r\n") ? "\r\n" : "\n";
    const at = first?.keyStart ?? 0;
    const lineStart = this.#text.lastIndexOf("\n", at - 1) + 1;
    const indent = " ".repeat(at - lineStart);
    // Behind the line of the key above, so that a comment stays with the entry it is about.
    const behindKey = entry === undefined ? 0 : this.#text.indexOf("\n", entry.keyEnd) + 1;
    if (behindKey > 0 && behindKey <= lineStart)
      return { start: behindKey, end: behindKey, text: `${indent}${pair}${newline}` };
    return { start: at, end: at, text: `${pair}${newline}${indent}` };
  }

  #written(value: Change["value"], style: Exclude<LocatedScalar["style"], "block">): string {
    if (typeof value !== "string") return String(value);
    if (this.language === "json") return JSON.stringify(value);
    if (style === "single") return `'${value.replaceAll("'", "''")}'`;
    if (style === "double") return JSON.stringify(value);
    return this.language === "key-value" || PLAIN_TEXT.test(value) ? value : JSON.stringify(value);
  }

  #refusal(path: readonly string[], why: string): UserError {
    return new UserError(
      `${this.name}: ${quote(path.join("."))} ${why}; change it by hand. Nothing was changed.`,
      "CA-411",
    );
  }
}

function isRepeated(node: Located, anchor: string): boolean {
  switch (node.kind) {
    case "alias":
      return node.name === anchor;
    case "list":
      return node.items.some((item) => isRepeated(item, anchor));
    case "map":
      return [...node.entries.values()].some(({ node: child }) => isRepeated(child, anchor));
    case "scalar":
      return false;
  }
}

function withValue(root: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const copy: JsonObject = {};
  for (const [name, old] of Object.entries(isJsonObject(root) ? root : {})) setOwn(copy, name, old);
  setOwn(copy, key, withValue(Object.hasOwn(copy, key) ? (copy[key] ?? null) : null, rest, value));
  return copy;
}
