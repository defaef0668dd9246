import { UserError } from "../../domain/errors";
import type { Entry, Located } from "./located";

const MAX_DEPTH = 100;
const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\]|\\.)*"/y;
const WORD = /[^\s,\]}]+/y;

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
  // From here on the text is right, so the scanner only has to find where things begin and end.
  return new Scanner(text, name).read(0);
}

class Scanner {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly name: string,
  ) {}

  read(depth: number): Located {
    if (depth > MAX_DEPTH)
      throw new UserError(
        `${this.name} is nested deeper than ${MAX_DEPTH} levels. Nothing was changed.`,
        "CA-411",
      );
    this.#take(SPACE);
    const start = this.#at;
    if (this.text[start] === "{") return this.#map(start, depth);
    if (this.text[start] === "[") return this.#list(start, depth);
    const written = this.text[start] === '"' ? this.#take(TEXT) : this.#take(WORD);
    return {
      kind: "scalar",
      value: JSON.parse(written) as string | number | boolean | null,
      style: written.startsWith('"') ? "double" : "plain",
      start,
      end: this.#at,
    };
  }

  #map(start: number, depth: number): Located {
    const entries = new Map<string, Entry>();
    this.#at++;
    for (this.#take(SPACE); this.text[this.#at] !== "}"; this.#take(SPACE)) {
      this.#skip(",");
      const keyStart = this.#at;
      const key = JSON.parse(this.#take(TEXT)) as string;
      const keyEnd = this.#at;
      this.#take(SPACE);
      this.#skip(":");
      // The last of two equal keys counts, as in JSON.parse.
      entries.set(key, { keyStart, keyEnd, node: this.read(depth + 1) });
    }
    return { kind: "map", isFlow: true, entries, start, end: (this.#at += 1) };
  }

  #list(start: number, depth: number): Located {
    const items: Located[] = [];
    this.#at++;
    for (this.#take(SPACE); this.text[this.#at] !== "]"; this.#take(SPACE)) {
      this.#skip(",");
      items.push(this.read(depth + 1));
    }
    return { kind: "list", items, start, end: (this.#at += 1) };
  }

  #skip(character: string): void {
    if (this.text[this.#at] !== character) return;
    this.#at++;
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ""] = pattern.exec(this.text) ?? [];
    this.#at += found.length;
    return found;
  }
}
