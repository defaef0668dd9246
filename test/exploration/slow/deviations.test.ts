import type { Result } from "../apart";
import { exploreApart } from "../apart";
import type { Scenario } from "../scenario";
import { SCENARIOS } from "../scenarios";

/**
 * Everything that can go wrong once, and of what can go wrong twice as much as one second for
 * each scenario reaches, taken from all over the run. By hand, to the end:
 *
 *     EXPLORED=1 DEVIATIONS=2 MINUTES=60 npm run test:slow -- test/exploration
 */
const DEVIATIONS = Number(process.env["DEVIATIONS"] ?? 2);
const MS = process.env["MINUTES"] ? Number(process.env["MINUTES"]) * 60_000 : 1_000;
const SOUND = Object.values<Scenario>(SCENARIOS).filter(({ fault }) => fault === undefined);

let results: readonly Result[];
beforeAll(
  async () => {
    results = await exploreApart({ deviations: 1 }, { deviations: DEVIATIONS, ms: MS });
  },
  60 * 60_000 + SOUND.length * 2 * MS,
);

test.each(SOUND.map(({ name }) => name))(
  "%s: everything that can go wrong once, and some of what can go wrong twice",
  (name) => {
    const rows = results.filter(({ row }) => row.scenario === name);
    expect(rows.map(({ row }) => row.deviations)).toEqual([1, DEVIATIONS]);
    expect(rows.flatMap(({ findings }) => findings)).toEqual([]);
    expect(rows[0]?.row.isComplete).toBe(true);
  },
);
