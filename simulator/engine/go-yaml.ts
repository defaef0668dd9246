import type { Alias, Document, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "yaml";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { setOwn } from "../../src/domain/text/json";

/**
 * YAML as gopkg.in/yaml.v3 reads it, which Keptn's services use. Its scalars follow neither YAML
 * 1.1 nor 1.2: a date is a date and `0777` is 511, but `yes` and `1:30` are texts – unless a field
 * of a Go struct asks for a boolean. Probed with yaml.v3 v3.0.1; see
 * https://github.com/go-yaml/yaml/tree/v3.
 */
export class GoYamlError extends Error {
  override readonly name = "GoYamlError";
}

/** What a plain scalar is taken for. */
type GoScalar =
  | { readonly type: "null" | "string" | "int" | "float" | "bool"; readonly value: Json }
  /** In JSON it becomes RFC 3339. */
  | { readonly type: "time"; readonly value: string };

type Node = ParsedNode | Scalar | YAMLMap | YAMLSeq | Alias | null | undefined;

const NULLS = ["", "~", "null", "Null", "NULL"];
const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];
/** Where a field asks for a boolean, also YAML 1.1's words count, with and without quotes. */
const TYPED_TRUE = ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"];
const TYPED_FALSE = ["n", "N", "no", "No", "NO", "off", "Off", "OFF"];
const CORE_TAG = "tag:yaml.org,2002:";
const MAX_DEPTH = 100;

/**
 * One value of a file, with its path for messages. Decoding one throws where Go's decoder refuses
 * the whole file.
 */
export class GoYaml {
  private constructor(
    private readonly document: Document.Parsed,
    private readonly node: Node,
    readonly path: string,
    private readonly depth: number,
  ) {
    if (depth > MAX_DEPTH) throw new GoYamlError(`${path}: nested too deeply`);
  }

  /** Only the first document counts; what follows it is not even parsed. @throws GoYamlError */
  static read(text: string): GoYaml {
    const [document] = parseAllDocuments(text, {
      schema: "failsafe",
      merge: false,
      uniqueKeys: false,
      logLevel: "silent",
    });
    if (document === undefined || !("contents" in document)) return new GoYaml(EMPTY, null, "", 0);
    const [error] = document.errors;
    if (error !== undefined) throw new GoYamlError(`not YAML: ${error.message}`);
    return new GoYaml(document as Document.Parsed, document.contents, "", 0);
  }

  get isNull(): boolean {
    const node = this.#target();
    return (
      node === null || node === undefined || (isScalar(node) && this.#scalar(node).type === "null")
    );
  }

  /** Into a Go `string`: any scalar, as it is written; null is empty. */
  text(): string {
    const node = this.#target();
    if (this.isNull) return "";
    if (!isScalar(node)) throw this.#mismatch("string");
    return textOf(node);
  }

  /** Into a Go `bool`. @returns undefined for null */
  flag(): boolean | undefined {
    const node = this.#target();
    if (this.isNull) return undefined;
    if (!isScalar(node)) throw this.#mismatch("bool");
    const { type, value } = this.#scalar(node);
    if (type === "bool") return value === true;
    if (type === "string" && TYPED_TRUE.includes(String(value))) return true;
    if (type === "string" && TYPED_FALSE.includes(String(value))) return false;
    throw this.#mismatch("bool");
  }

  /** Into a Go slice; null is empty. */
  list(): readonly GoYaml[] {
    const node = this.#target();
    if (this.isNull) return [];
    if (!isSeq(node)) throw this.#mismatch("list");
    return node.items.map((item, index) => this.#child(item as Node, `${this.path}[${index}]`));
  }

  /** Into a Go slice of texts or structs, which skips what is null. */
  entries(): readonly GoYaml[] {
    return this.list().filter((entry) => !entry.isNull);
  }

  /**
   * A field of a Go struct: case counts, unknown keys are ignored, and merge keys fill what is
   * missing.
   */
  field(name: string): GoYaml {
    return this.fields().get(name) ?? this.#child(null, this.#pathOf(name));
  }

  /**
   * All keys of a mapping that are scalars, merged ones included; null has none. @throws
   * GoYamlError for a key given twice
   */
  fields(): ReadonlyMap<string, GoYaml> {
    const node = this.#target();
    if (this.isNull) return new Map();
    if (!isMap(node)) throw this.#mismatch("mapping");
    this.#refuseDoubles(node);
    const found = new Map<string, GoYaml>();
    for (const { key, value } of node.items as readonly Pair<Node, Node>[]) {
      if (isMerge(key)) continue;
      const name = this.#child(key, this.path).#key();
      if (name !== undefined) found.set(name, this.#child(value, this.#pathOf(name)));
    }
    for (const { key, value } of node.items as readonly Pair<Node, Node>[]) {
      const merged = isMerge(key) ? this.#child(value, this.path).#merged() : [];
      for (const [name, field] of merged) if (!found.has(name)) found.set(name, field);
    }
    return found;
  }

  /** Into an `interface{}`, and on into JSON. */
  value(): Json {
    const node = this.#target();
    if (isSeq(node)) return this.list().map((entry) => entry.value());
    if (isMap(node)) {
      const object: JsonObject = {};
      this.#refuseOddKeys(node);
      for (const [name, entry] of this.fields()) setOwn(object, name, entry.value());
      return object;
    }
    return isScalar(node) ? this.#scalar(node).value : null;
  }

  /** What stands here, for a reader that looks at the type itself. */
  get kind(): "scalar" | "list" | "mapping" {
    const node = this.#target();
    if (isSeq(node)) return "list";
    return isMap(node) ? "mapping" : "scalar";
  }

  /** The type of a scalar in an `interface{}`. */
  get scalarType(): GoScalar["type"] {
    const node = this.#target();
    return isScalar(node) ? this.#scalar(node).type : "null";
  }

  #target(): Node {
    let { node } = this;
    for (let hops = 0; isAlias(node); hops++) {
      if (hops > MAX_DEPTH) throw new GoYamlError(`${this.path}: an anchor contains itself`);
      const name: string = node.source;
      node = (node as Alias).resolve(this.document) as Node;
      if (node === undefined)
        throw new GoYamlError(`not YAML: unknown anchor '${name}' referenced`);
    }
    return node;
  }

  #scalar(node: Scalar): GoScalar {
    try {
      return scalarOf(node);
    } catch (cause) {
      if (cause instanceof GoYamlError)
        throw new GoYamlError(`${this.path || "the file"}: ${cause.message}`);
      throw cause;
    }
  }

  /** `undefined` for a key that is no text: it fits no field. */
  #key(): string | undefined {
    const node = this.#target();
    return isScalar(node) ? textOf(node) : undefined;
  }

  /** One mapping, or a list of them, of which the first wins. */
  #merged(): ReadonlyMap<string, GoYaml> {
    const node = this.#target();
    if (isMap(node)) return this.fields();
    const sources = isSeq(node) ? this.list() : [];
    if (sources.length === 0 || sources.some((source) => source.kind !== "mapping"))
      throw new GoYamlError("not YAML: map merge requires map or sequence of maps as the value");
    return new Map(sources.toReversed().flatMap((source) => [...source.fields()]));
  }

  #refuseDoubles(node: YAMLMap): void {
    const seen = new Set<string>();
    for (const { key } of node.items as readonly Pair<Node, Node>[]) {
      if (!isScalar(key)) continue;
      const name = textOf(key);
      if (seen.has(name))
        throw new GoYamlError(`${this.path || "the file"}: mapping key "${name}" already defined`);
      seen.add(name);
    }
  }

  #refuseOddKeys(node: YAMLMap): void {
    const isOdd = ({ key }: Pair<Node, Node>): boolean => isMap(key) || isSeq(key);
    if ((node.items as readonly Pair<Node, Node>[]).some(isOdd))
      throw new GoYamlError(`not YAML: invalid map key at ${this.path || "the file"}`);
  }

  #mismatch(wanted: string): GoYamlError {
    const node = this.#target();
    const found = isScalar(node) ? shown(this.scalarType, textOf(node)) : `a ${this.kind}`;
    return new GoYamlError(
      `${this.path || "the file"}: expected ` +
        `${wanted === "bool" ? "true or false without quotes" : (WANTED[wanted] ?? wanted)}, ` +
        `found ${found}`,
    );
  }

  #child(node: Node, path: string): GoYaml {
    return new GoYaml(this.document, node, path, this.depth + 1);
  }

  #pathOf(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}

const MAX_SHOWN_CHARACTERS = 200;

/** Of a file that is something else, the whole would be said. */
function shown(type: string, text: string): string {
  return text.length > MAX_SHOWN_CHARACTERS
    ? `a ${type} of ${text.length} characters`
    : `${type} ${JSON.stringify(text)}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: "a text",
  list: "a list",
  mapping: "a mapping",
};
const EMPTY = parseAllDocuments("x", { schema: "failsafe" })[0] as Document.Parsed;

function isMerge(key: Node): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.tag === undefined && key.value === "<<";
}

function textOf(node: Scalar): string {
  const { value } = node;
  return value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : String(value ?? "");
}

function scalarOf(node: Scalar): GoScalar {
  const text = textOf(node);
  const tag = node.tag?.startsWith(CORE_TAG) ? node.tag.slice(CORE_TAG.length) : node.tag;
  if (tag === undefined)
    return node.type === "PLAIN" ? resolvePlain(text) : { type: "string", value: text };
  if (!["null", "bool", "int", "float", "timestamp"].includes(tag))
    return { type: "string", value: text };
  const resolved = resolvePlain(text);
  const wanted = tag === "timestamp" ? "time" : tag;
  if (wanted === "float" && resolved.type === "int")
    return { type: "float", value: resolved.value };
  if (resolved.type !== wanted)
    throw new GoYamlError(`cannot decode ${JSON.stringify(text)} as a !!${tag}`);
  return resolved;
}

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** The type of a scalar without quotes and tag. */
function resolvePlain(text: string): GoScalar {
  if (NULLS.includes(text)) return { type: "null", value: null };
  if (TRUE.includes(text)) return { type: "bool", value: true };
  if (FALSE.includes(text)) return { type: "bool", value: false };
  // JSON has no word for them; Go's encoder refuses the whole payload.
  if (INFINITE.test(text)) return { type: "float", value: null };
  if (!/^[-+.0-9]/.test(text)) return { type: "string", value: text };
  const time = timeOf(text);
  if (time !== undefined) return { type: "time", value: time };
  const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
  const integer = integerOf(plain);
  if (integer !== undefined) return { type: "int", value: Number(integer) };
  const float = FLOAT.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(float) ? { type: "float", value: float } : { type: "string", value: text };
}

const BASES: readonly (readonly [RegExp, string])[] = [
  [/^0[xX][0-9a-fA-F]+$/, "0x"],
  [/^0[oO]?[0-7]+$/, "0o"],
  [/^0[bB][01]+$/, "0b"],
  [/^(?:0|[1-9][0-9]*)$/, ""],
];

/** Within 64 bits; `undefined` for what is none. */
function integerOf(text: string): bigint | undefined {
  const digits = text.replace(/^[-+]/, "");
  const base = BASES.find(([pattern]) => pattern.test(digits));
  if (base === undefined) return undefined;
  const amount = BigInt(base[1] + digits.replace(/^0[xXoObB]?(?=.)/, ""));
  if (text.startsWith("-")) return amount <= 2n ** 63n ? -amount : undefined;
  return amount < 2n ** (text.startsWith("+") ? 63n : 64n) ? amount : undefined;
}

const TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?(Z|[-+]\d{2}:\d{2}))|(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?))?$/;

/** RFC 3339, or `undefined` for what is no date of the calendar. */
function timeOf(text: string): string | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", ...rest] = match;
  const [hours = "0", minutes = "0", seconds = "0", fraction = ""] =
    rest[0] === undefined ? rest.slice(5) : rest;
  const date = [year, two(month), two(day)].join("-");
  if (!isDay(date) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return undefined;
  const decimals = fraction.replace(/^\.0+$|(?<=[1-9])0+$/, "");
  return `${date}T${[hours, minutes, seconds].map(two).join(":")}${decimals}${rest[4] ?? "Z"}`;
}

function isDay(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
