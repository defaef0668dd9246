import type { Message } from "./messages";

export interface Entry {
  /** From 1, in the order of time. */
  readonly id: number;
  /** JSON. */
  readonly text: string;
}

/** How many of each kind are kept; the oldest go first. */
const MOST: Readonly<Record<Message["kind"], number>> = {
  project: 1,
  waiting: 1,
  sequence: 500,
  issue: 500,
  run: 1_000,
  note: 500,
  event: 5_000,
  line: 20_000,
};

/** Of each kind, so that a page that comes can take all of it. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** What happened, so that a page that comes later, or again, sees the same as one that was there. */
export class Journal {
  readonly #kept = new Map<Message["kind"], Map<string, Entry>>();
  readonly #characters = new Map<Message["kind"], number>();
  readonly #listeners = new Set<(entry: Entry) => void>();
  #last = 0;

  /** A message with the key of an earlier one replaces it, and says nothing when it is the same. */
  add(message: Message, key = String(this.#last + 1)): void {
    const kept = this.#kept.get(message.kind) ?? new Map<string, Entry>();
    this.#kept.set(message.kind, kept);
    const text = JSON.stringify(message);
    const known = kept.get(key)?.text;
    if (known === text) return;
    const entry = { id: (this.#last += 1), text };
    kept.delete(key);
    kept.set(key, entry);
    this.#bound(message.kind, kept, text.length - (known?.length ?? 0));
    for (const listener of [...this.#listeners]) listener(entry);
  }

  #bound(kind: Message["kind"], kept: Map<string, Entry>, more: number): void {
    let characters = (this.#characters.get(kind) ?? 0) + more;
    for (const [key, { text }] of kept) {
      if (kept.size <= MOST[kind] && (characters <= MOST_CHARACTERS || kept.size === 1)) break;
      kept.delete(key);
      characters -= text.length;
    }
    this.#characters.set(kind, characters);
  }

  /** Those after an entry, in the order of time. */
  after(id: number): Entry[] {
    return [...this.#kept.values()]
      .flatMap((kept) => [...kept.values()])
      .filter((entry) => entry.id > id)
      .sort((a, b) => a.id - b.id);
  }

  /** @returns a function that ends it */
  subscribe(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
