import fc from "fast-check";
import type { SweepRow } from "../../src/report/sweep-summary";
import { sweepSummaryOf } from "../../src/report/sweep-summary";
import { codePoint } from "../support/texts";

const row = (did: SweepRow["did"], fields: Partial<SweepRow> = {}): SweepRow => ({
  project: "shop",
  task: "deployment",
  stage: "dev",
  service: "carts",
  triggeredId: "t-1",
  sentMs: Date.parse("2026-11-01T10:00:00Z"),
  did,
  why: "run 1 failed",
  ...fields,
});

test("says first how many tasks were found and what was done, and shows what needs a person at the top", () => {
  const lines = sweepSummaryOf(
    [row("left"), row("left", { service: "checkout" }), row("finished"), row("failed")],
    [],
    false,
  ).split("\n");
  expect(lines[2]).toBe("4 open tasks: ❌ 1 failed · 🧹 1 finished · ➖ 2 left alone");
  expect(
    lines
      .filter((line) => line.startsWith("| "))
      .map((line) => line.split(" | ")[0]?.replaceAll("\u00a0", " ")),
  ).toEqual(["|", "| :---", "| ❌ failed", "| 🧹 finished", "| ➖ left alone", "| ➖ left alone"]);
  expect(lines[6]?.replaceAll("\u00a0", " ").replaceAll("\u2011", "-")).toBe(
    "| ❌ failed | deployment of carts in dev, project shop<br><sub>t\\-1</sub> | run 1 failed | 2026-11-01 10:00 UTC |",
  );
});

test("what could not be read is a warning, and then nobody says that no task is open", () => {
  expect(sweepSummaryOf([], [], true)).toBe(
    "## Sweep (dry run: nothing was sent)\n\nNo task is open.\n",
  );
  expect(sweepSummaryOf([], ["shop could not be read."], false)).toBe(
    "## Sweep\n\n> [!WARNING]\n> shop could not be read.\n\nNo other task is open.\n",
  );
});

test("an event without a time, and more rows than anybody reads", () => {
  const text = sweepSummaryOf(
    Array.from({ length: 501 }, () => row("left", { sentMs: NaN })),
    [],
    false,
  );
  expect(text).toContain("| ? |");
  expect(text).toContain("… and 1 more.");
});

test("no text leaves its cell", () => {
  const text = fc.string({ unit: codePoint });
  fc.assert(
    fc.property(
      fc.record({ task: text, service: text, why: text, triggeredId: text }),
      (fields) => {
        const lines = sweepSummaryOf([row("left", fields)], [fields.why], false)
          .trimEnd()
          .split("\n");
        expect(lines).toHaveLength(10);
        expect(lines.at(-1)?.replace(/\\\|/g, "").split("|")).toHaveLength(6);
        expect(lines.at(-1)?.replace(/<(br|\/?sub)>/g, "")).not.toMatch(
          /(?<!\\)[`<>[\]]|@(?!\u200b)/,
        );
      },
    ),
  );
});
