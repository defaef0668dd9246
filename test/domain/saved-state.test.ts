import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SavedState } from "../../src/domain/counting/saved-state";
import { mayFollow } from "../../src/domain/counting/saved-state";
import { outcome } from "../../src/domain/counting/outcome";
import type { Task } from "../../src/domain/task";

const task: Task = {
  type: "sh.keptn.event.deployment.triggered",
  name: "deployment",
  kind: "triggered",
  id: "id-1",
  project: "shop",
  keptnContext: "ctx-1",
  stage: "dev",
  service: "carts",
};
const ENTRIES: { readonly [phase in SavedState["phase"]]: Extract<SavedState, { phase: phase }> } =
  {
    seen: { phase: "seen", reference: task },
    asking: { phase: "asking", reference: task },
    announcing: { phase: "announcing", task, startedSent: 0 },
    working: { phase: "working", task, startedSent: 1, ownSteps: false },
    finishing: { phase: "finishing", task, startedSent: 1, outcome: outcome("pass", "done") },
    settled: { phase: "settled", reason: "answered" },
    parked: { phase: "parked", task, deadline: "2026-11-01T10:00:00.000Z" },
  };
const PHASES = Object.keys(ENTRIES) as SavedState["phase"][];

/** Every transition there is, and what happens in it. */
const ALLOWED: readonly (readonly [SavedState["phase"], SavedState["phase"], string])[] = [
  ["seen", "seen", "pre saw the event twice"],
  ["seen", "asking", "main begins"],
  ["seen", "finishing", "main never ran; post answers"],
  ["seen", "settled", "silent, or post finds the task closed"],
  ["asking", "asking", "the control plane could not be read: the cause is noted"],
  ["asking", "announcing", "the task is open"],
  ["asking", "finishing", "main was gone before it knew the task; post answers"],
  ["asking", "settled", "closed already, unknown, or the token is refused"],
  ["announcing", "announcing", "one more try to announce"],
  ["announcing", "working", "the job begins"],
  ["announcing", "finishing", "an input is wrong, or post answers for a job that never began"],
  ["announcing", "settled", "another run answers"],
  ["working", "working", "the job's process is known, or why it was ended"],
  ["working", "finishing", "the job is over"],
  ["working", "settled", "aborted in the control plane"],
  ["working", "parked", "the job waits for a person or another run"],
  ["finishing", "finishing", "`started` went out late, or post takes over"],
  ["finishing", "settled", "answered, or nothing is owed any more"],
  ["parked", "finishing", "the continuation answers"],
  ["parked", "settled", "the continuation finds the task closed"],
];

const isAllowed = (from: SavedState["phase"], to: SavedState["phase"]) =>
  ALLOWED.some(([a, b]) => a === from && b === to);

test.each(ALLOWED)("%s may become %s: %s", (from, to) => {
  expect(mayFollow(ENTRIES[from], ENTRIES[to])).toBe(true);
});

test.each(
  PHASES.flatMap((from) =>
    PHASES.filter((to) => !isAllowed(from, to)).map((to) => [from, to] as const),
  ),
)("%s never becomes %s", (from, to) => {
  expect(mayFollow(ENTRIES[from], ENTRIES[to])).toBe(false);
});

test.each(PHASES)(
  "an empty ledger may begin as %s: main of an action that is used by a local path has no pre",
  (phase) => {
    expect(mayFollow(undefined, ENTRIES[phase])).toBe(true);
  },
);

test("nothing leads out of settled, so a task is never answered twice by one attempt", () => {
  expect(PHASES.filter((to) => mayFollow(ENTRIES.settled, ENTRIES[to]))).toEqual([]);
});

test("every phase leads to settled in the end, or is it", () => {
  const reaches = (from: SavedState["phase"], seen: readonly SavedState["phase"][] = []): boolean =>
    from === "settled" ||
    PHASES.some(
      (to) =>
        !seen.includes(to) &&
        to !== from &&
        mayFollow(ENTRIES[from], ENTRIES[to]) &&
        reaches(to, [...seen, from]),
    );
  expect(PHASES.filter((phase) => !reaches(phase))).toEqual([]);
});

test.each(PHASES)("docs/how-it-works.md tells what post does when a run ends in %s", (phase) => {
  const text = readFileSync(join(__dirname, "../../docs/how-it-works.md"), "utf8");
  expect(text).toMatch(new RegExp(`^\\| \`${phase}\` \\| [^|]+ \\| [^|]+ \\|$`, "m"));
});

test.each(PHASES)("the text of the saved state explains %s", (phase) => {
  const text = readFileSync(join(__dirname, "../../src/domain/counting/saved-state.ts"), "utf8");
  expect(text).toMatch(new RegExp(`^ \\* - \`${phase}\` +\\S`, "m"));
});
