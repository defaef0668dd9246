import { explore } from "../explore";
import type { Scenario } from "../scenario";
import { SCENARIOS } from "../scenarios";

beforeAll(() => void jest.spyOn(Math, "random").mockReturnValue(0.5));
afterAll(() => jest.restoreAllMocks());

const DEVIATIONS = Number(process.env["DEVIATIONS"] ?? 2);
const MINUTES = Number(process.env["MINUTES"] ?? 6);
const MAIN: readonly Scenario[] = Object.values(SCENARIOS);

test.each<[string, Scenario]>(MAIN.map((scenario) => [scenario.name, scenario]))("%s", async (_name, scenario) => {
  const { schedules, pruned, findings, isComplete } = await explore(scenario, { deviations: DEVIATIONS, untilMs: Date.now() + MINUTES * 60_000, maxFindings: 60 });
  process.stdout.write(`${scenario.name}: ${schedules} schedules with up to ${DEVIATIONS} deviations, ${pruned} of them given up in a known state${isComplete ? "" : ", NOT COMPLETE"}\n`);
  expect(findings).toEqual([]);
}, 3_600_000);
