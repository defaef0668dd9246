/**
 * What is done instead of the default at one point: `main 1: send finished #1 → taken, answer
 * lost`.
 */
export type Deviation = `${string} → ${string}`;

/** The default run and what deviates from it, in the order in which it happens. */
export type Schedule = readonly Deviation[];

/** A moment of a play at which something else could happen. */
export interface ChoicePoint {
  /** Unique in its play: who does what, and for the how manyeth time. */
  readonly where: string;
  readonly alternatives: readonly string[];
  readonly atMs: number;
  /** How many deviations lie before it, its own included. */
  readonly deviations: number;
  /** Of everything that decides how the play goes on; computed when it is read, at that moment. */
  readonly state: string;
}

/** Where a play stands. */
interface Now {
  ms(): number;
  /** @param where  what is about to be chosen */
  state(where: string): string;
}

/**
 * The choices of one play. Everything that can go wrong asks here first; what is not in the
 * schedule goes as by default, so that a schedule names only what matters.
 */
export class Choices {
  readonly points: ChoicePoint[] = [];
  readonly #schedule: Map<string, string>;
  readonly #seen = new Map<string, number>();
  readonly #now: Now;
  readonly #onPoint: (point: ChoicePoint) => void;

  constructor(
    schedule: Schedule,
    now: Now,
    onPoint: (point: ChoicePoint) => void = () => undefined,
  ) {
    this.#schedule = new Map(schedule.map(readDeviation));
    this.#now = now;
    this.#onPoint = onPoint;
  }

  /**
   * Deviations that no point was met for: the schedule is misspelt, or the code goes another way
   * now.
   */
  get unmet(): readonly string[] {
    return [...this.#schedule].map(([where, what]) => `${where} → ${what}`);
  }

  /** @returns the alternative to take, or `undefined` for the default */
  take(who: string, does: string, alternatives: readonly string[]): string | undefined {
    const what = `${who}: ${does}`;
    const nth = (this.#seen.get(what) ?? 0) + 1;
    this.#seen.set(what, nth);
    const where = `${what} #${nth}`;
    const taken = this.#schedule.get(where);
    this.#schedule.delete(where);
    if (taken !== undefined && !alternatives.includes(taken))
      throw new Error(`${where}: there is no "${taken}", only ${alternatives.join("; ")}`);
    const before = this.points.at(-1)?.deviations ?? 0;
    const now = this.#now;
    const point: ChoicePoint = {
      where,
      alternatives,
      atMs: now.ms(),
      deviations: taken === undefined ? before : before + 1,
      get state() {
        return now.state(where);
      },
    };
    this.points.push(point);
    this.#onPoint(point);
    return taken;
  }
}

export function deviation(where: string, what: string): Deviation {
  return `${where} → ${what}`;
}

function readDeviation(text: string): [string, string] {
  const at = text.indexOf(" → ");
  if (at < 0)
    throw new Error(`expected "who: does what #1 → what happens instead", found "${text}"`);
  return [text.slice(0, at), text.slice(at + 3)];
}
