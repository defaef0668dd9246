import { linesApart } from "./apart";
import type { Compared } from "./prune-all";

const HOUR_MS = 60 * 60_000;

test(
  "what is given up in a known state leads nowhere else",
  async () => {
    const all: Compared[] = [];
    for await (const line of linesApart("prune-all.ts")) all.push(JSON.parse(line) as Compared);
    expect(all).toHaveLength(4);
    for (const { name, pruned, whole } of all) {
      expect([name, pruned.isComplete, whole.isComplete]).toEqual([name, true, true]);
      expect([name, pruned.pruned > 0, whole.pruned]).toEqual([name, true, 0]);
      expect([name, pruned.ends, pruned.complaints]).toEqual([name, whole.ends, whole.complaints]);
    }
  },
  HOUR_MS,
);
