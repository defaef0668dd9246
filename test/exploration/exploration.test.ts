import { explore } from "./explore";
import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";

beforeAll(() => void jest.spyOn(Math, "random").mockReturnValue(0.5));
afterAll(() => jest.restoreAllMocks());

test.each<[string, Scenario]>(
  Object.values(SCENARIOS).map((scenario) => [scenario.name, scenario]),
)("%s: everything that can go wrong once", async (_name, scenario) => {
  const { schedules, pruned, findings } = await explore(scenario, { deviations: 1 });
  process.stdout.write(
    `${scenario.name}: ${schedules} schedules with one deviation, ${pruned} of them given up in a known state\n`,
  );
  expect(findings).toEqual([]);
});
