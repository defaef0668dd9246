import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from "yaml";

/**
 * Where in a file a complaint of Keptn's reader points to, by the path that it begins with, such as
 * `spec.webhooks[0].requests[1].method`: the nearest part of it that is there.
 *
 * @returns `:line:column`, or nothing
 */
export function positionOf(text: string, complaint: string): string {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "failsafe",
    uniqueKeys: false,
  });
  const [broken] = document.errors;
  if (broken !== undefined) return at(lines, broken.pos[0]);
  const [path = ""] = /^[A-Za-z][\w.[\]]*/.exec(complaint) ?? [];
  let node: unknown = document.contents;
  let offset = offsetOf(node);
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    const found = childOf(node, step);
    if (found === undefined) break;
    offset = offsetOf(isPair(found) ? found.key : found) ?? offset;
    node = isPair(found) ? found.value : found;
  }
  return at(lines, offset);
}

function childOf(node: unknown, step: string): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  return isMap(node) ? node.items.find(({ key }) => keyOf(key) === step) : undefined;
}

function at(lines: LineCounter, offset: number | undefined): string {
  if (offset === undefined) return "";
  const { line, col } = lines.linePos(offset);
  return `:${line}:${col}`;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyOf(key: unknown): string {
  return isNode(key) ? String((key as { value?: unknown }).value) : String(key);
}
