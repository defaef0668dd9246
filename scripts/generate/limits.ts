import { LIMITS } from "../../test/exploration/limits";
import { table } from "./files";

/** What cannot be guaranteed where nothing can be read, in docs/guarantees.md. */
export function limits(): string[] {
  return table(
    ["control plane", "what happens", "why", "shortest schedule", "what it is told"],
    LIMITS.map(({ what, why, scenario, schedule, end }) => [
      scenario.stepFunctions ? "`step-functions`" : "`callback`",
      what,
      why,
      schedule.map((step) => `\`${step}\``).join(", then ") || "none: it is always so",
      end,
    ]),
  );
}
