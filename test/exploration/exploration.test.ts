import { explore } from "./explore";
import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

test.each<[string, Scenario]>(
  Object.values(SCENARIOS).map((scenario) => [scenario.name, scenario]),
)("%s: everything that can go wrong once", async (_name, scenario) => {
  const { schedules, pruned, findings } = await explore(scenario, { deviations: 1 });
  process.stdout.write(
    `${scenario.name}: ${schedules} schedules with one deviation, ${pruned} of them given up in a known state\n`,
  );
  expect(findings).toEqual([]);
});
