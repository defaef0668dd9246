import type { Schedule } from "./choices";
import { replay } from "./explore";
import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { leaveReality } from "./unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

/**
 * Schedules that failed once, each the shortest of its kind. A new one is what the exploration
 * prints.
 */
test.each<[string, Scenario, Schedule]>([
  [
    "main is killed after its answer was taken, and post cannot read",
    SCENARIOS.plain,
    ["main 1: send finished #1 → killed after it", "post 1: read counts #1 → outage of reads"],
  ],
  [
    "the same while another executor is at work",
    SCENARIOS.beside,
    ["main 1: send finished #1 → killed after it", "post 1: read counts #1 → outage of reads"],
  ],
  [
    "main's answer is taken 3 s after a reset, main is killed, and post cannot read after its first look at the store",
    SCENARIOS.beside,
    [
      "main 1: send finished #1 → reset, taken 3 s later",
      "main 1: read store #1 → killed before it",
      "post 1: read store #2 → outage of reads",
    ],
  ],
  [
    "the sequence is aborted while post sends, the sending is refused, and from the " +
      "next reading on nothing can be read",
    {
      ...SCENARIOS.ownSteps,
      script: [
        { atMs: 25_100, move: "the sequence is aborted" },
        { atMs: 25_224, move: "outage of reads" },
      ],
    },
    ["post 1: send finished #1 → refused"],
  ],
  [
    "somebody answers, our answer is refused, and nothing can be read",
    {
      ...SCENARIOS.beside,
      script: [
        { atMs: 25_100, move: "somebody answers" },
        { atMs: 25_210, move: "outage of reads" },
      ],
    },
    ["main 1: send finished #1 → refused"],
  ],
  [
    "a duplicate waits its turn, and the control plane takes nothing while the first run ends",
    SCENARIOS.queued,
    ["main 1: send finished #1 → outage of sends"],
  ],
  [
    "the same with own steps",
    SCENARIOS.queuedOwnSteps,
    ["post 1: send finished #1 → outage of sends"],
  ],
  [
    "the machine of a run is lost, and a duplicate begins while the sweep sends again",
    {
      ...SCENARIOS.plain,
      jobMs: 60_000,
      script: [{ atMs: 697_216, move: "a duplicate dispatch" }],
    },
    ["main 1: work #1 → machine lost", "sweep 1: send finished #1 → timed out, not taken"],
  ],
  [
    "main is killed before it can write down which process the script is",
    SCENARIOS.plain,
    ["main 1: write working #2 → killed before it"],
  ],
  [
    "the sweep's `started` is counted late, after it was found in the store, and its `finished` is counted later still",
    SCENARIOS.countsLate,
    [
      "main 1: read open tasks #1 → outage of sends",
      "sweep 2: send started #1 → taken, answer lost",
    ],
  ],
])("%s", async (_what, scenario, schedule) => {
  expect((await replay(scenario, schedule)).complaints).toEqual([]);
});

test("a second step of the action in one job leaves the task to the first, whose work are the steps after it", async () => {
  expect((await replay(SCENARIOS.twoStepsOwnFirst, [])).complaints).toEqual([]);
});
