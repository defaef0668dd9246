import { byteLength, fromBytes, toBytes } from "./bytes";
import { equalsAny, isLess } from "./comparison";
import { escapeHtml, escapeJs, escapeQuery } from "./escape";
import type { Argument } from "./format";
import { sprint, sprintf, sprintln } from "./format";
import type { Concrete, GoValue } from "./values";
import { NONE, bool, concrete, element, integer, isTrue, text, typeName } from "./values";

/**
 * A built-in function. `least` is the number of arguments it needs, `most` is missing where it
 * takes any number; a `string` parameter accepts nothing else. A thrown Error is what Go's function
 * returns as its error.
 */
export interface TemplateFunction {
  readonly least: number;
  readonly most?: number;
  readonly firstIsString?: true;
  readonly call: (args: readonly GoValue[]) => GoValue;
}

const any = (least: number, call: TemplateFunction["call"]): TemplateFunction => ({ least, call });
const exactly = (count: number, call: TemplateFunction["call"]): TemplateFunction => ({
  least: count,
  most: count,
  call,
});

/** The built-in functions but `and` and `or`, which do not evaluate all of their arguments. */
export const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ["call", any(1, callFunction)],
  ["eq", any(1, ([left = NONE, ...others]) => bool(equalsAny(left, others)))],
  ["ne", exactly(2, ([left = NONE, ...others]) => bool(!equalsAny(left, others)))],
  ["lt", exactly(2, ([left = NONE, right = NONE]) => bool(isLess(left, right)))],
  [
    "le",
    exactly(2, ([left = NONE, right = NONE]) =>
      bool(isLess(left, right) || equalsAny(left, [right])),
    ),
  ],
  [
    "gt",
    exactly(2, ([left = NONE, right = NONE]) =>
      bool(!(isLess(left, right) || equalsAny(left, [right]))),
    ),
  ],
  ["ge", exactly(2, ([left = NONE, right = NONE]) => bool(!isLess(left, right)))],
  ["html", any(0, (args) => text(escapeHtml(plainText(args))))],
  ["index", any(1, ([container = NONE, ...indexes]) => indexInto(container, indexes))],
  ["js", any(0, (args) => text(escapeJs(plainText(args))))],
  ["len", exactly(1, ([value = NONE]) => integer(lengthOf(value)))],
  ["not", exactly(1, ([value = NONE]) => bool(!isTrue(value)))],
  ["print", any(0, (args) => text(sprint(args.map(argument))))],
  [
    "printf",
    {
      least: 1,
      firstIsString: true,
      call: ([format, ...args]) =>
        text(sprintf(format?.kind === "string" ? format.value : "", args.map(argument))),
    },
  ],
  ["println", any(0, (args) => text(sprintln(args.map(argument))))],
  ["slice", any(1, ([container = NONE, ...indexes]) => sliceOf(container, indexes))],
  ["urlquery", any(0, (args) => text(escapeQuery(plainText(args))))],
]);

/** What fmt receives: the value without its interface, nil for null and for a missing value. */
export function argument(value: GoValue): Argument {
  const inner = concrete(value);
  return inner.kind === "none" ? undefined : inner;
}

/** The text `html`, `js` and `urlquery` work on; unlike with `print`, nil is `<no value>` there. */
function plainText(args: readonly GoValue[]): string {
  return sprint(args.map((value) => argument(value) ?? text("<no value>")));
}

/** Stands for what the template wrote as the callee, which only the evaluator knows. */
export const CALLEE = "\u0000callee";

function callFunction([callee = NONE]: readonly GoValue[]): GoValue {
  const inner = concrete(callee);
  if (inner.kind === "none") throw new Error("call of nil");
  throw new Error(`non-function ${CALLEE} of type ${typeName(inner)}`);
}

function lengthOf(value: GoValue): number {
  if (value.kind === "interface" && value.value === undefined)
    throw new Error("len of nil pointer");
  const inner = concrete(value);
  if (inner.kind === "none") throw new Error("reflect: call of reflect.Value.Type on zero Value");
  if (inner.kind === "map") return inner.entries.size;
  if (inner.kind === "slice") return inner.items.length;
  if (inner.kind === "string") return byteLength(inner.value);
  throw new Error(`len of type ${typeName(inner)}`);
}

function indexInto(container: GoValue, indexes: readonly GoValue[]): GoValue {
  if (concrete(container).kind === "none") throw new Error("index of untyped nil");
  let item = container;
  if (item.kind === "interface") item = concrete(item);
  for (const index of indexes) {
    const inner = concrete(item);
    if (inner.kind === "none") throw new Error("index of nil pointer");
    item = indexOnce(inner, concrete(index));
  }
  return item;
}

function indexOnce(container: Concrete, index: ReturnType<typeof concrete>): GoValue {
  switch (container.kind) {
    case "map":
      if (index.kind === "none") throw new Error("value is nil; should be of type string");
      if (index.kind !== "string")
        throw new Error(`value has type ${typeName(index)}; should be string`);
      return element(container, container.entries.get(index.value));
    case "slice": {
      const at = checkedIndex(index, container.items.length);
      if (at === container.items.length) throw new Error("reflect: slice index out of range");
      return element(container, container.items[at]);
    }
    case "string": {
      const bytes = toBytes(container.value);
      const at = checkedIndex(index, bytes.length);
      const byte = bytes[at];
      if (byte === undefined) throw new Error("reflect: string index out of range");
      return { kind: "uint8", value: BigInt(byte) };
    }
    default:
      throw new Error(`can't index item of type ${typeName(container)}`);
  }
}

function sliceOf(container: GoValue, indexes: readonly GoValue[]): GoValue {
  const item = concrete(container);
  if (item.kind === "none") throw new Error("slice of untyped nil");
  if (indexes.length > 3) throw new Error(`too many slice indexes: ${indexes.length}`);
  if (item.kind !== "string" && item.kind !== "slice")
    throw new Error(`can't slice item of type ${typeName(item)}`);
  if (item.kind === "slice") {
    const [from, to] = checkedRange(indexes, item.items.length);
    return { kind: "slice", items: item.items.slice(from, to) };
  }
  if (indexes.length === 3) throw new Error("cannot 3-index slice a string");
  const bytes = toBytes(item.value);
  const [from, to] = checkedRange(indexes, bytes.length);
  return text(fromBytes(bytes.subarray(from, to)));
}

function checkedRange(indexes: readonly GoValue[], length: number): readonly [number, number] {
  const [from = 0, to = length, capacity = length] = indexes.map((index) =>
    checkedIndex(index, length),
  );
  if (from > to) throw new Error(`invalid slice index: ${from} > ${to}`);
  if (to > capacity) throw new Error(`invalid slice index: ${to} > ${capacity}`);
  return [from, to];
}

/** `slice` does not look inside an interface, `index` has done so before. */
function checkedIndex(index: GoValue, limit: number): number {
  if (index.kind === "none") throw new Error("cannot index slice/array with nil");
  if (index.kind !== "int" && index.kind !== "uint8")
    throw new Error(`cannot index slice/array with type ${typeName(index)}`);
  if (index.value < 0n || index.value > BigInt(limit))
    throw new Error(`index out of range: ${index.value}`);
  return Number(index.value);
}
