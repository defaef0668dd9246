import type { Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import { isAlias, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Complaint, Place } from "./complaints";
import { CatalogueError, found } from "./complaints";
import { quote } from "../domain/errors";
import type { Json, JsonObject } from "../domain/text/json";
import { isJsonObject, setOwn } from "../domain/text/json";
import type { ReasonCode } from "../domain/reasons";
import { isYamlDeeperThan } from "./yaml-depth";

const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;
/** What aliases repeat is counted each time, so a bomb of anchors ends here. */
const MAX_NODES = 20_000;
const PLAIN_TAGS = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/;

/** Where a value stands. Every value of the file has one, found by its JSON Pointer. */
interface Spot {
  /** As people write it: `tasks.deployment[0].run`, or `tasks["evaluation.finished"].job`. */
  readonly field: string;
  readonly keyOffset: number;
  readonly valueOffset: number;
}

/** The contents of a YAML file as JSON, together with the place of each value. */
export class YamlText {
  private constructor(
    readonly value: Json,
    private readonly text: string,
    private readonly lines: LineCounter,
    private readonly spots: ReadonlyMap<string, Spot>,
  ) {}

  /**
   * YAML 1.2 with the core schema: `no` is text, and there are no tags of one's own, no merge keys
   * and no numbers that JSON does not have. Anchors work as long as the whole stays small.
   *
   * @param code  of the complaints, of which there is at most one per line
   * @throws CatalogueError
   */
  static parse(text: string, path: string, code?: ReasonCode): YamlText {
    const lines = new LineCounter();
    const complaints: Complaint[] = [];
    const placeAt = (offset: number) => placeOf(lines, offset);
    if (text.length > MAX_CHARACTERS)
      throw new CatalogueError(
        path,
        [
          {
            place: { line: 1, column: 1 },
            message: `the file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`,
          },
        ],
        code,
      );
    if (isYamlDeeperThan(text, MAX_DEPTH))
      throw new CatalogueError(
        path,
        [
          {
            place: { line: 1, column: 1 },
            message: `this is nested more than ${MAX_DEPTH} levels deep.`,
          },
        ],
        code,
      );
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      uniqueKeys: false,
      stringKeys: true,
      strict: true,
      prettyErrors: false,
      lineCounter: lines,
    });
    // Tags come first: what else is wrong in the line follows from them.
    for (const { code: kind, message, pos } of [...document.warnings, ...document.errors]) {
      const place = placeAt(pos[0]);
      if (!complaints.some((other) => other.place.line === place.line))
        complaints.push({ place, message: wordsOf(kind, message) });
    }
    if (complaints.length > 0) throw new CatalogueError(path, complaints, code);
    const reader = new Reader(placeAt, complaints);
    const value = reader.read(document.contents);
    if (complaints.length > 0) throw new CatalogueError(path, complaints, code);
    return new YamlText(value, text, lines, reader.spots);
  }

  /**
   * @param pointer  RFC 6901
   * @param name     of something below it, which need not be there
   */
  fieldAt(pointer: string, name?: string): string {
    const field = this.spots.get(pointer)?.field ?? "";
    return (name === undefined ? field : below(field, name)) || "the file";
  }

  at(pointer: string): Json | undefined {
    return valueAt(this.value, pointer);
  }

  /** Where the value begins, or its key where it has one. */
  keyPlace(pointer: string): Place {
    return placeOf(this.lines, this.spots.get(pointer)?.keyOffset ?? 0);
  }

  /**
   * @param index of a character in a text value; it can be told where the file has the text as it
   * is
   */
  valuePlace(pointer: string, index?: number): Place {
    const offset = this.spots.get(pointer)?.valueOffset ?? 0;
    const value = valueAt(this.value, pointer);
    const begin =
      index !== undefined && typeof value === "string" && value !== ""
        ? [offset, offset + 1].find((at) => this.text.startsWith(value, at))
        : undefined;
    return placeOf(this.lines, begin === undefined ? offset : begin + (index ?? 0));
  }
}

/**
 * A mapping written as YAML, such as the input `with`; an empty text is an empty one.
 *
 * @param name  how messages call the text
 * @throws CatalogueError
 */
export function parseMapping(text: string, name: string): JsonObject {
  const { value } = YamlText.parse(text, name, "CA-207");
  if (value === null) return {};
  if (!isJsonObject(value))
    throw new CatalogueError(
      name,
      [
        {
          place: { line: 1, column: 1 },
          message: `expected a mapping such as title: text, found ${found(value)}.`,
        },
      ],
      "CA-207",
    );
  return value;
}

/** RFC 6901. */
export function child(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function below(field: string, key: string): string {
  return /^[\w-]{1,80}$/.test(key) ? `${field && `${field}.`}${key}` : `${field}[${quote(key)}]`;
}

function valueAt(root: Json, pointer: string): Json | undefined {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json | undefined>((at, key) => {
      return typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as JsonObject)[key]
        : undefined;
    }, root);
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function wordsOf(code: string, message: string): string {
  switch (code) {
    case "TAG_RESOLVE_FAILED":
      return "a value that begins with ! is a tag in YAML. Put a condition into ${{ }}, any other text into quotes.";
    case "MULTIPLE_DOCS":
      return "a second document begins here (---); a catalogue is one document.";
    case "RESOURCE_EXHAUSTION":
      return "this is nested too deep.";
    case "NON_STRING_KEY":
      return "a name has to be plain text here.";
    default:
      return `this is not valid YAML: ${message}.`;
  }
}

class Reader {
  readonly spots = new Map<string, Spot>();
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #nodes = 0;
  #isReported = false;

  constructor(
    private readonly placeAt: (offset: number) => Place,
    private readonly complaints: Complaint[],
  ) {}

  read(root: Node | null): Json {
    const offset = root?.range?.[0] ?? 0;
    return this.#node(root, "", { field: "", keyOffset: offset, valueOffset: offset }, 0);
  }

  #node(node: Node | null | undefined, pointer: string, spot: Spot, depth: number): Json {
    this.spots.set(pointer, spot);
    if (!node) return null;
    if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
      if (!this.#isReported)
        this.#complain(
          spot.keyOffset,
          depth > MAX_DEPTH
            ? `this is nested more than ${MAX_DEPTH} levels deep.`
            : `the catalogue has more than ${MAX_NODES} values, counting what aliases repeat.`,
        );
      this.#isReported = true;
      return null;
    }
    if (isAlias(node)) return this.#alias(node.source, pointer, spot, depth);
    if (node.anchor) this.#anchors.set(node.anchor, node);
    if (node.tag && !PLAIN_TAGS.test(node.tag)) {
      this.#complain(
        spot.valueOffset,
        `${spot.field || "the file"}: the tag ${quote(node.tag)} is not known here.`,
      );
      return null;
    }
    if (isScalar(node)) return this.#scalar(node.value, spot);
    this.#open.add(node);
    const value = isMap(node)
      ? this.#mapping(node, pointer, spot, depth)
      : this.#list(node as YAMLSeq, pointer, spot, depth);
    this.#open.delete(node);
    return value;
  }

  #alias(name: string, pointer: string, spot: Spot, depth: number): Json {
    const target = this.#anchors.get(name);
    if (target && !this.#open.has(target))
      return this.#node(
        target,
        pointer,
        { ...spot, valueOffset: target.range?.[0] ?? spot.valueOffset },
        depth + 1,
      );
    this.#complain(
      spot.valueOffset,
      `${spot.field || "the file"}: the alias ${quote(`*${name}`)} ` +
        `${target ? "contains itself" : "has no anchor above it"}.`,
    );
    return null;
  }

  #scalar(value: unknown, spot: Spot): Json {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (
      typeof value === "number" &&
      Number.isFinite(value) &&
      (!Number.isInteger(value) || Number.isSafeInteger(value))
    )
      return value;
    this.#complain(
      spot.valueOffset,
      `${spot.field || "the file"}: ` +
        `${typeof value === "number" ? "this number cannot be kept exactly; put it into quotes" : "this kind of value is not known here"}.`,
    );
    return null;
  }

  #mapping(node: YAMLMap, pointer: string, spot: Spot, depth: number): Json {
    const value: JsonObject = {};
    const lines = new Map<string, number>();
    for (const item of node.items as Pair<Node, Node | null>[]) {
      const key = isScalar(item.key) ? String(item.key.value ?? "") : "";
      const keyOffset = item.key.range?.[0] ?? spot.valueOffset;
      const field = below(spot.field, key);
      const first = lines.get(key);
      if (first !== undefined)
        this.#complain(
          keyOffset,
          `${field}: this name stands here a second time, first in line ${first}.`,
        );
      lines.set(key, first ?? this.placeAt(keyOffset).line);
      setOwn(
        value,
        key,
        this.#node(
          item.value,
          child(pointer, key),
          { field, keyOffset, valueOffset: item.value?.range?.[0] ?? keyOffset },
          depth + 1,
        ),
      );
    }
    return value;
  }

  #list(node: YAMLSeq, pointer: string, spot: Spot, depth: number): Json {
    return (node.items as (Node | null)[]).map((item, i) => {
      const offset = item?.range?.[0] ?? spot.valueOffset;
      return this.#node(
        item,
        child(pointer, i),
        { field: `${spot.field}[${i}]`, keyOffset: offset, valueOffset: offset },
        depth + 1,
      );
    });
  }

  #complain(offset: number, message: string): void {
    this.complaints.push({ place: this.placeAt(offset), message });
  }
}
