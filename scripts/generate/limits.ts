import { LIMITS } from "../../test/exploration/limits";
import { table } from "./files";

/** What cannot be guaranteed where nothing can be read, in docs/guarantees.md. */
export function limits(): string[] {
  return table(
    ["what happens", "why", "shortest schedule", "what the address is told"],
    LIMITS.map(({ what, why, schedule, end }) => [
      what,
      why,
      schedule.map((step) => `\`${step}\``).join(", then "),
      end,
    ]),
  );
}
