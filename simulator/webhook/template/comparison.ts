import { compareBytes } from "./bytes";
import { NO_FLAGS, formatConcrete } from "./format-value";
import type { Concrete, GoValue } from "./values";
import { concrete, typeName } from "./values";

type BasicKind = "bool" | "int" | "uint8" | "float64" | "string";

/** `eq a b c`: a equals b or c. @throws Error with Go's words for what cannot be compared */
export function equalsAny(left: GoValue, others: readonly GoValue[]): boolean {
  if (others.length === 0) throw new Error("missing argument for comparison");
  return others.some((other) => equals(concrete(left), concrete(other)));
}

/** `lt a b`. */
export function isLess(left: GoValue, right: GoValue): boolean {
  const [a, b] = [concrete(left), concrete(right)];
  if (!isBasic(a) || !isBasic(b)) throw new Error("invalid type for comparison");
  if (a.kind === b.kind && a.kind === "bool") throw new Error("invalid type for comparison");
  if (isInteger(a) && isInteger(b)) return a.value < b.value;
  if (a.kind === "float64" && b.kind === "float64") return a.value < b.value;
  if (a.kind === "string" && b.kind === "string") return compareBytes(a.value, b.value) < 0;
  throw incompatible(a, b);
}

function equals(a: ReturnType<typeof concrete>, b: ReturnType<typeof concrete>): boolean {
  if (isBasic(a) && isBasic(b)) {
    if (isInteger(a) && isInteger(b)) return a.value === b.value;
    if (a.kind !== b.kind) throw incompatible(a, b);
    return a.value === b.value;
  }
  if (a.kind === "none" || b.kind === "none") return a.kind === b.kind;
  if (isBasic(a) || isBasic(b)) throw incompatible(a, b);
  if (a.kind !== b.kind)
    throw new Error(
      `non-comparable types ${asText(a)}: ${typeName(a)}, ${typeName(b)}: ${formatConcrete(b, "v", NO_FLAGS)}`,
    );
  throw new Error(`non-comparable type ${asText(b)}: ${typeName(b)}`);
}

function isBasic(
  value: ReturnType<typeof concrete>,
): value is Extract<Concrete, { kind: BasicKind }> {
  return value.kind !== "none" && value.kind !== "map" && value.kind !== "slice";
}

function isInteger(value: Concrete): value is Extract<Concrete, { kind: "int" | "uint8" }> {
  return value.kind === "int" || value.kind === "uint8";
}

function asText(value: Concrete): string {
  return formatConcrete(value, "s", NO_FLAGS);
}

function incompatible(a: Concrete, b: Concrete): Error {
  return new Error(`incompatible types for comparison: ${typeName(a)} and ${typeName(b)}`);
}
