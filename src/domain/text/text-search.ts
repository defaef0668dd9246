/**
 * Finds many texts in one pass (Aho and Corasick, "Efficient string matching", 1975): the time
 * depends on the length of what is searched, never on how many texts there are or how they resemble
 * each other.
 */
export class TextSearch {
  readonly longest: number;
  /** 0 where there are none. */
  readonly shortest: number;
  /** Of the automaton's states; 0 is the root. Texts share states where they begin alike. */
  readonly #states: number;
  readonly #edges: Edges;
  /** Most of a text is read in the root. */
  readonly #begin: Int32Array;
  readonly #fallback: Int32Array;
  /** Length of the longest text that ends in a state; 0 for none. */
  readonly #found: Int32Array;

  constructor(texts: readonly string[]) {
    const units = texts.reduce((sum, text) => sum + text.length, 0);
    this.longest = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
    this.shortest = texts.reduce((least, { length }) => Math.min(least, length), this.longest);
    this.#edges = new Edges(units);
    this.#found = new Int32Array(units + 1);
    this.#fallback = new Int32Array(units + 1);
    const parents = new Int32Array(units + 1);
    const labels = new Uint16Array(units + 1);
    const depths = new Int32Array(units + 1);
    // Only as far as texts begin: a masker is made for each event, and zeroing 256 KB costs more.
    const highest = texts.reduce((most, text) => Math.max(most, text.charCodeAt(0) || 0), 0);
    this.#begin = new Int32Array(units === 0 ? 0 : highest + 1);
    let states = 1;
    const grow = (parent: number, unit: number, depth: number): number => {
      const state = states++;
      this.#edges.set(parent, unit, state);
      if (parent === 0) this.#begin[unit] = state;
      parents[state] = parent;
      labels[state] = unit;
      depths[state] = depth;
      return state;
    };
    for (const text of texts) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        state = this.#edges.get(state, unit) || grow(state, unit, i + 1);
      }
      this.#found[state] = text.length;
    }
    this.#states = states;
    // A state falls back to a shallower one, so the shallow ones come first.
    for (const state of inOrderOf(depths.subarray(0, states))) {
      if (state === 0) continue;
      const parent = at(parents, state);
      const fallback = parent === 0 ? 0 : this.#step(at(this.#fallback, parent), at(labels, state));
      this.#fallback[state] = fallback;
      if (at(this.#found, state) === 0) this.#found[state] = at(this.#found, fallback);
    }
  }

  /**
   * Tells the longest text that ends at each place; a shorter one that ends there is a part of it.
   */
  find(units: Uint16Array, report: (from: number, to: number) => void): void {
    if (this.#states === 1) return;
    let state = 0;
    for (let i = 0; i < units.length; i++) {
      state = this.#step(state, at(units, i));
      const length = at(this.#found, state);
      if (length > 0) report(i + 1 - length, i + 1);
    }
  }

  #step(from: number, unit: number): number {
    for (let state = from; state !== 0; state = at(this.#fallback, state)) {
      const next = this.#edges.get(state, unit);
      if (next !== 0) return next;
    }
    return this.#begin[unit] ?? 0;
  }
}

/**
 * From a state by a code unit to the next state: one table, so that a state with thousands of edges
 * is as quick as one with two.
 */
class Edges {
  readonly #from: Int32Array;
  readonly #units: Uint16Array;
  readonly #to: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.#mask = size - 1;
    this.#from = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#to = new Int32Array(size);
  }

  /** @returns 0 where there is none, since nothing leads to the root */
  get(state: number, unit: number): number {
    return at(this.#to, this.#placeOf(state, unit));
  }

  set(state: number, unit: number, to: number): void {
    const place = this.#placeOf(state, unit);
    this.#from[place] = state;
    this.#units[place] = unit;
    this.#to[place] = to;
  }

  #placeOf(state: number, unit: number): number {
    const mixed = Math.imul(
      Math.imul(state, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b),
      0xc2b2ae35,
    );
    let place = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (
      at(this.#to, place) !== 0 &&
      (at(this.#from, place) !== state || at(this.#units, place) !== unit)
    )
      place = (place + 1) & this.#mask;
    return place;
  }
}

function inOrderOf(depths: Int32Array): Int32Array {
  const starts = new Int32Array(depths.reduce((deepest, depth) => Math.max(deepest, depth), 0) + 2);
  for (const depth of depths) starts[depth + 1] = at(starts, depth + 1) + 1;
  for (let depth = 1; depth < starts.length; depth++)
    starts[depth] = at(starts, depth) + at(starts, depth - 1);
  const order = new Int32Array(depths.length);
  depths.forEach((depth, state) => {
    order[at(starts, depth)] = state;
    starts[depth] = at(starts, depth) + 1;
  });
  return order;
}

/** The index is always inside. */
function at(list: Int32Array | Uint16Array, index: number): number {
  return list[index] as number;
}
