import { explore } from "./explore";
import type { Scenario } from "./scenario";
import { MAIN, SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

/** All of them are tried in the slow suite; here is a part that costs a few seconds. */
const STRIDE = 6;

const ALL: readonly Scenario[] = Object.values(SCENARIOS);
const named = (scenarios: readonly Scenario[]) =>
  scenarios.map((scenario) => [scenario.name, scenario] as const);

async function everythingOnce(scenario: Scenario): Promise<void> {
  const stride = MAIN.includes(scenario) ? 1 : STRIDE;
  const { findings } = await explore(scenario, { deviations: 1, stride, maxFindings: 3 });
  expect(findings).toEqual([]);
}

test.each(named(ALL.filter(({ fault }) => fault === undefined)))(
  "%s: what can go wrong once",
  (_name, scenario) => everythingOnce(scenario),
);

test.failing.each(named(ALL.filter(({ fault }) => fault !== undefined)))(
  "%s: what can go wrong once, with a fault that is known",
  (_name, scenario) => everythingOnce(scenario),
);
