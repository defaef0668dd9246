// The ES module: its `main` is UMD, which ncc bundles so that it fails when it is loaded.
import { parseTree } from "jsonc-parser/lib/esm/main.js";
import type { Node } from "jsonc-parser/lib/esm/main.js";
import { isYamlDeeperThan } from "../../catalogue/yaml-depth";
import { UserError } from "../../domain/errors";
import type { Entry, Located } from "./located";

const MAX_DEPTH = 100;

/**
 * The places of all values in a JSON text.
 *
 * @param name  how errors call the file
 * @throws UserError for a text that is no JSON
 */
export function locateJson(text: string, name: string): Located {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${name} is no JSON: ` +
        `${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "it cannot be read"}. ` +
        "Nothing was changed.",
      "CA-411",
    );
  }
  // JSON is YAML, and of two equal keys the value shows one only.
  if (isYamlDeeperThan(text, MAX_DEPTH))
    throw new UserError(
      `${name} is nested deeper than ${MAX_DEPTH} levels. Nothing was changed.`,
      "CA-411",
    );
  return locate(parseTree(text), text);
}

function locate(node: Node | undefined, text: string): Located {
  const { offset: start = 0, length = 0, children = [] } = node ?? {};
  const spot = { start, end: start + length };
  switch (node?.type) {
    case "object":
      return { kind: "map", isFlow: true, entries: entriesOf(children, text), ...spot };
    case "array":
      return { kind: "list", items: children.map((item) => locate(item, text)), ...spot };
    default:
      return {
        kind: "scalar",
        value: JSON.parse(text.slice(spot.start, spot.end)) as string | number | boolean | null,
        style: node?.type === "string" ? "double" : "plain",
        ...spot,
      };
  }
}

/** The last of two equal keys counts, as in JSON.parse. */
function entriesOf(properties: readonly Node[], text: string): Map<string, Entry> {
  return new Map(
    properties.map(({ children: [key, value] = [] }) => {
      const { offset: keyStart = 0, length = 0 } = key ?? {};
      const entry = { keyStart, keyEnd: keyStart + length, node: locate(value, text) };
      return [String(key?.value), entry];
    }),
  );
}
