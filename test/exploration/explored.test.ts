import { exploredRows } from "./figures";
import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";

const ALL: readonly Scenario[] = Object.values(SCENARIOS);

test("every scenario was explored, and what is written down is about those that there are", () => {
  const once = exploredRows().filter(({ deviations }) => deviations === 1);
  expect(once.map(({ scenario }) => scenario).sort()).toEqual(ALL.map(({ name }) => name).sort());
  const names = new Set(ALL.map(({ name }) => name));
  expect(exploredRows().filter(({ scenario }) => !names.has(scenario))).toEqual([]);
});

test("one deviation was tried to the end, and nothing was found but what is known", () => {
  const faulty = new Set(ALL.filter(({ fault }) => fault !== undefined).map(({ name }) => name));
  const sound = exploredRows().filter(({ scenario }) => !faulty.has(scenario));
  expect(sound.filter(({ deviations, isComplete }) => deviations === 1 && !isComplete)).toEqual([]);
  expect(sound.filter(({ findings }) => findings > 0)).toEqual([]);
});

test("each name says one thing", () => {
  const names = ALL.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
