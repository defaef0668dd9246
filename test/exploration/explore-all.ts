import type { Order, Result } from "./apart";
import { explore } from "./explore";
import { rowOf } from "./figures";
import type { Scenario } from "./scenario";
import { MAIN, SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

/** The process of {@link exploreApart}: one line of JSON for each scenario and order. */
async function main(orders: readonly Order[]): Promise<void> {
  const reality = Date.now;
  leaveReality();
  for (const scenario of Object.values<Scenario>(SCENARIOS)) {
    for (const { deviations, stride = 1, mainStride = 1, ms, names } of orders) {
      if (names && !names.includes(scenario.name)) continue;
      const explored = await explore(scenario, {
        deviations,
        stride: MAIN.includes(scenario) ? mainStride : stride,
        maxFindings: 3,
        ...(ms !== undefined && { untilMs: reality() + ms }),
      });
      const result: Result = { row: rowOf(explored, deviations), findings: explored.findings };
      process.stdout.write(`${JSON.stringify(result)}\n`);
    }
  }
}

void main(JSON.parse(process.argv[2] ?? "[]") as Order[]);
