import type { Node, Pair, Scalar } from "yaml";
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { isYamlDeeperThan } from "../../catalogue/yaml-depth";
import { UserError } from "../../domain/errors";
import type { Entry, Located, LocatedScalar } from "./located";

const MAX_DEPTH = 100;
const STYLES: Readonly<Record<string, LocatedScalar["style"]>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block",
};

/**
 * The places of all values in a YAML 1.2 text (core schema: `on` is a text there).
 *
 * @param name  how errors call the file
 * @throws UserError for a text that is no YAML, or more than one document
 */
export function locateYaml(text: string, name: string): Located {
  if (isYamlDeeperThan(text, MAX_DEPTH)) throw tooDeep(name);
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: true,
    prettyErrors: true,
  });
  const [error] = document.errors;
  if (error)
    throw new UserError(
      `${name} is no YAML that can be changed: ` +
        `${(error.message.split("\n")[0] ?? "").replace(/:$/, "").slice(0, 200)}. ` +
        "Nothing was changed.",
      "CA-411",
    );
  return locate(document.contents, text, name, 0);
}

function tooDeep(name: string): UserError {
  return new UserError(
    `${name} is nested deeper than ${MAX_DEPTH} levels. Nothing was changed.`,
    "CA-411",
  );
}

function locate(node: unknown, text: string, name: string, depth: number): Located {
  if (depth > MAX_DEPTH) throw tooDeep(name);
  const [start = 0, end = 0] = (node as Node | null)?.range ?? [];
  const { anchor } = (node ?? {}) as { anchor?: string };
  const spot = { start, end, anchor };
  if (isAlias(node)) return { kind: "alias", name: node.source, start, end };
  if (isMap(node))
    return {
      kind: "map",
      isFlow: node.flow === true,
      entries: entriesOf(node.items, text, name, depth),
      ...spot,
    };
  if (isSeq(node))
    return {
      kind: "list",
      items: node.items.map((item) => locate(item, text, name, depth + 1)),
      ...spot,
    };
  if (isScalar(node))
    return {
      kind: "scalar",
      value: scalarIn(node, text),
      style: STYLES[node.type ?? "PLAIN"] ?? "plain",
      ...spot,
    };
  return { kind: "scalar", value: null, style: "plain", start, end };
}

function entriesOf(
  items: readonly Pair[],
  text: string,
  name: string,
  depth: number,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value } of items) {
    const [keyStart = 0, keyEnd = 0] = (key as Node | null)?.range ?? [];
    // A key without a value, as in `{ a }`, has no place for one, so it can only be read.
    const node: Located =
      value === null
        ? { kind: "scalar", value: null, style: "block", start: keyEnd, end: keyEnd }
        : locate(value, text, name, depth + 1);
    entries.set(isScalar(key) ? String(key.value) : text.slice(keyStart, keyEnd), {
      keyStart,
      keyEnd,
      node,
    });
  }
  return entries;
}

/** What the core schema does not know as a value of JSON counts as its text. */
function scalarIn({ value, range }: Scalar, text: string): LocatedScalar["value"] {
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return value;
  return text.slice(range?.[0], range?.[1]);
}
