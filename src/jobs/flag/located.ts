import type { Json, JsonObject } from "../../domain/text/json";
import { isJsonObject, setOwn } from "../../domain/text/json";

/** A value in a text, with its place. Offsets count UTF-16 units, `end` is behind the last one. */
export type Located = LocatedScalar | LocatedMap | LocatedList | LocatedAlias;

interface Spot {
  readonly start: number;
  readonly end: number;
  /** Others may repeat it by this name. */
  readonly anchor?: string | undefined;
}

export interface LocatedScalar extends Spot {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** How a text is written there; `block`: over several lines. */
  readonly style: "plain" | "single" | "double" | "block";
}

export interface LocatedMap extends Spot {
  readonly kind: "map";
  /** In braces. */
  readonly isFlow: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: Located;
}

interface LocatedList extends Spot {
  readonly kind: "list";
  readonly items: readonly Located[];
}

/** It repeats another value. */
interface LocatedAlias extends Spot {
  readonly kind: "alias";
  readonly name: string;
}

/** What stands there, to compare two texts: what is repeated stays a name. */
export function shapeOf(node: Located): Json {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "alias":
      return { "*": node.name };
    case "list":
      return node.items.map(shapeOf);
    case "map":
      return objectOf([...node.entries].map(([key, { node: child }]) => [key, shapeOf(child)]));
  }
}

/**
 * What a reader of the text gets: what is repeated is there, and so is what a mapping takes over
 * with `<<`.
 */
export function valueOf(node: Located, anchors = new Map<string, Json>()): Json {
  const value = ownValueOf(node, anchors);
  if (node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function ownValueOf(node: Located, anchors: Map<string, Json>): Json {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "alias":
      return anchors.get(node.name) ?? null;
    case "list":
      return node.items.map((item) => valueOf(item, anchors));
    case "map": {
      const entries = [...node.entries].map(
        ([key, { node: child }]) => [key, valueOf(child, anchors)] as const,
      );
      const taken = entries
        .flatMap(([key, value]) => (key === "<<" ? [value].flat() : []))
        .reverse();
      return objectOf([
        ...taken.flatMap((value) => (isJsonObject(value) ? Object.entries(value) : [])),
        ...entries.filter(([key]) => key !== "<<"),
      ]);
    }
  }
}

function objectOf(entries: readonly (readonly [key: string, value: Json])[]): JsonObject {
  const value = {};
  for (const [key, item] of entries) setOwn(value, key, item);
  return value;
}
