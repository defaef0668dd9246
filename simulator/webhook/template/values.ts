import type { Json } from "../../../src/domain/text/json";
import { compareBytes } from "./bytes";

/**
 * The Go values a template meets. `none` is a missing value (Go's zero reflect.Value); `interface`
 * is what stands in a map or array of decoded JSON, with `null` inside as `undefined`. JSON numbers
 * are float64, written ones int.
 */
export type GoValue =
  | { readonly kind: "none" }
  | { readonly kind: "interface"; readonly value: Concrete | undefined }
  | Concrete;

export type Concrete =
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "uint8"; readonly value: bigint }
  | { readonly kind: "float64"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "slice"; readonly items: readonly Json[] }
  /** `element`: `interface {}` for JSON objects, `string` for `.env`, which is a map of texts. */
  | {
      readonly kind: "map";
      readonly entries: ReadonlyMap<string, Json | TextMap>;
      readonly element: "interface {}" | "string";
    };

/**
 * A Go `map[string]string`, which decoded JSON never is: a key that is not there gives the empty
 * text to `index`.
 */
export class TextMap {
  constructor(readonly texts: Readonly<Record<string, string>>) {}
}

export const NONE: GoValue = { kind: "none" };

/** Decoded JSON as Go's decoder leaves it. Lone surrogates become U+FFFD there. */
function fromJson(json: Json): Concrete | undefined {
  if (json === null) return undefined;
  if (typeof json === "boolean") return { kind: "bool", value: json };
  if (typeof json === "number") return { kind: "float64", value: json };
  if (typeof json === "string") return text(json.toWellFormed());
  if (isArray(json)) return { kind: "slice", items: json };
  return { kind: "map", entries: new Map(Object.entries(json)), element: "interface {}" };
}

function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

/** The root value of a template: an event with, where given, `.env`. */
export function rootValue(data: Json, env: Readonly<Record<string, string>> | undefined): GoValue {
  const root = fromJson(data) ?? NONE;
  if (root.kind !== "map" || env === undefined) return root;
  return { ...root, entries: new Map([...root.entries, ["env", new TextMap(env)]]) };
}

export function text(value: string): Concrete {
  return { kind: "string", value };
}

export function integer(value: number): Concrete {
  return { kind: "int", value: BigInt(value) };
}

export function bool(value: boolean): Concrete {
  return { kind: "bool", value };
}

/** The element at a key or index, as Go hands it out: still wrapped in its interface. */
export function element(
  container: Extract<Concrete, { kind: "map" | "slice" }>,
  json: Json | TextMap | undefined,
): GoValue {
  if (json instanceof TextMap)
    return {
      kind: "interface",
      value: { kind: "map", entries: new Map(Object.entries(json.texts)), element: "string" },
    };
  if (container.kind === "map" && container.element === "string")
    return text(typeof json === "string" ? json : "");
  return { kind: "interface", value: json === undefined ? undefined : fromJson(json) };
}

/** The concrete value inside, or `none`: Go's `indirectInterface`. */
export function concrete(value: GoValue): Concrete | Extract<GoValue, { kind: "none" }> {
  if (value.kind === "interface") return value.value ?? { kind: "none" };
  return value;
}

export function typeName(value: GoValue): string {
  switch (value.kind) {
    case "none":
      return "<nil>";
    case "interface":
      return "interface {}";
    case "slice":
      return "[]interface {}";
    case "map":
      return `map[string]${value.element}`;
    default:
      return value.kind;
  }
}

/** Not the zero of its type; a missing value is false. */
export function isTrue(value: GoValue): boolean {
  const inner = concrete(value);
  switch (inner.kind) {
    case "none":
      return false;
    case "bool":
      return inner.value;
    case "int":
    case "uint8":
      return inner.value !== 0n;
    case "float64":
      return inner.value !== 0;
    case "string":
      return inner.value.length > 0;
    case "slice":
      return inner.items.length > 0;
    case "map":
      return inner.entries.size > 0;
  }
}

/** Keys in the order Go prints and ranges over them. */
export function sortedKeys(map: Extract<Concrete, { kind: "map" }>): string[] {
  return [...map.entries.keys()].sort(compareBytes);
}
