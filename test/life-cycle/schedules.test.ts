import fc from "fast-check";
import { judge } from "./invariants";
import type { DispatchPlan, Schedule } from "./schedule";
import { play, schedules } from "./schedule";
import type { Kill } from "./process";
import type { AttemptPlan } from "./workflow-run";
import { cases } from "../support/cases";

/**
 * One task and everything that can happen to it: its runs with kills, cancellations, lost machines
 * and re-runs; duplicate dispatches; other executors; people who answer or abort; a bad network and
 * long outages; sweeps that are killed, too.
 *
 *     SEED=$RANDOM SCHEDULES=20000 npx jest test/life-cycle/schedules others, and more of them
 *     SEED=… SCHEDULES=… npx jest test/life-cycle/schedules           the same ones again
 *     SEED=… SCHEDULES=… AT=… npx jest test/life-cycle/schedules      the smallest one that failed
 *
 * A failure prints seed and path (`AT`) and the schedule itself. Schedules that failed once are
 * kept below.
 */
const RUNS = Number(process.env["SCHEDULES"] ?? cases(100, 5_000));
const SEED = Number(process.env["SEED"] ?? 20261125);
const AT = process.env["AT"];

// The jitter of retries is the only chance in the life cycle.
beforeAll(() => void jest.spyOn(Math, "random").mockReturnValue(0.5));
afterAll(() => jest.restoreAllMocks());

const CALM: Schedule = {
  keptnVersion: "1.4.5",
  storeLagMs: 0,
  executionLagMs: 0,
  outages: [],
  webhook: [0],
  others: [],
  intruderMs: undefined,
  abortMs: undefined,
  dispatches: [],
  isExclusive: true,
  mayReadRuns: true,
  isServed: false,
  sweepOffsetMs: 10 * 60_000,
  sweepsAfterMs: undefined,
  sweeps: [],
};
const run = (plan: Partial<AttemptPlan> = {}, arrivesMs = 0): DispatchPlan => ({
  arrivesMs,
  attempts: [{ laterMs: 0, queueMs: 5_000, jobMs: 1_000, exitCode: 0, ...plan }],
});
const DEAD: Partial<AttemptPlan> = {
  runnerGone: { afterMs: 0, noticedMs: 0, conclusion: "failure" },
};
const complaints = async (schedule: Partial<Schedule>) =>
  judge(await play({ ...CALM, ...schedule })).complaints;

test(
  `${RUNS} random schedules: no task stays open, none ends early, no run answers twice, and no answer is a lie`,
  async () => {
    let gaps = 0;
    let earlyInGap = 0;
    let sameMoment = 0;
    const ended: Record<string, number> = {};
    const property = fc.asyncProperty(schedules, async (schedule) => {
      const judged = judge(await play(schedule));
      expect(judged.complaints).toEqual([]);
      ended[judged.ended] = (ended[judged.ended] ?? 0) + 1;
      if (judged.isGap) gaps++;
      if (judged.isEarlyInGap) earlyInGap++;
      if (judged.isSameMoment) sameMoment++;
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED, ...(AT !== undefined && { path: AT }) });
    process.stdout.write(
      `${RUNS} schedules, SEED=${SEED}: ${JSON.stringify(ended)}; ${gaps} with two ` +
        `runs at work that nothing kept apart, of which ${earlyInGap} ended early or ` +
        `were paid twice; ${sameMoment} answered in the same moment as somebody else\n`,
    );
  },
  Math.max(170_000, RUNS * 100),
);

describe("schedules that failed once", () => {
  test.each<[string, Partial<Schedule>]>([
    [
      "the sweep pays two dead dispatches while answers are counted late",
      { executionLagMs: 100, webhook: [0, 0], dispatches: [run(DEAD), run(DEAD)] },
    ],
    [
      "the sweep meets a run that has just answered, and the store is late",
      {
        keptnVersion: "0.17.0",
        storeLagMs: 4_000,
        others: [{ startsMs: 0, takesMs: 60_000 }],
        dispatches: [run({ jobMs: 0 })],
        sweepOffsetMs: 2_500,
      },
    ],
    ["no run takes the two dispatches of a subscription", { webhook: [0, 0], isServed: true }],
    [
      "no run takes a task that another executor has done its part of",
      { others: [{ startsMs: 0, takesMs: 0 }], isServed: true },
    ],
    [
      "a duplicate that dies before it begins answers for the run that works",
      {
        isExclusive: false,
        dispatches: [
          run({ queueMs: 9_000, jobMs: 20_000 }),
          run({ mainKill: { afterMs: 0 }, troubles: ["none", "stalled"] }),
        ],
      },
    ],
    [
      "somebody answers while post looks whether main's answer has arrived",
      {
        others: [{ startsMs: 0, takesMs: 15_000 }],
        intruderMs: 5_012,
        dispatches: [run({ mainKill: { afterMs: 6 } })],
      },
    ],
    [
      "somebody answers while the network refuses our answer",
      {
        others: [{ startsMs: 0, takesMs: 15_000 }],
        intruderMs: 6_040,
        dispatches: [
          run({ jobMs: 1_000, troubles: ["none", "none", "none", "429", "429", "429"] }),
        ],
      },
    ],
    ["the control plane is older than 0.18", { keptnVersion: "0.17.0", dispatches: [run(DEAD)] }],
    [
      "the counts cannot be read, the answer could be sent, and nobody has sent started",
      {
        webhook: [],
        outages: [{ fromMs: 5_001, forMs: 10 * 60_000, kind: "unreadable" }],
        dispatches: [run({ mainKill: { afterMs: 0 } })],
      },
    ],
    [
      "the counts cannot be read by a duplicate whose dispatch is answered",
      {
        others: [{ startsMs: 0, takesMs: 180_000 }],
        outages: [{ fromMs: 25_002, forMs: 130_000, kind: "unreadable" }],
        isExclusive: false,
        dispatches: [run(), run({ jobMs: 60_000 }, 20_000)],
      },
    ],
    [
      "the counts cannot be read by a duplicate of a run that works",
      {
        outages: [{ fromMs: 25_002, forMs: 130_000, kind: "unreadable" }],
        isExclusive: false,
        dispatches: [run({ jobMs: 200_000 }), run({ jobMs: 60_000 }, 20_000)],
      },
    ],
    [
      "a second dispatch begins while the sweep waits for the first one's last words",
      {
        dispatches: [run({ stillborn: "cancelled" }), run({ jobMs: 20_000 }, 20_000)],
        sweepOffsetMs: 500,
      },
    ],
    [
      "a run is lost and begun again while the sweep waits",
      {
        dispatches: [
          {
            arrivesMs: 0,
            attempts: [
              { laterMs: 0, queueMs: 5_000, jobMs: 1_000, exitCode: 0, ...DEAD },
              { laterMs: 10_000, queueMs: 5_000, jobMs: 30_000, exitCode: 0 },
            ],
          },
        ],
        sweepOffsetMs: 3_000,
      },
    ],
    [
      "a lost run is begun again while a second dispatch is at work",
      {
        isExclusive: false,
        dispatches: [
          {
            arrivesMs: 0,
            attempts: [
              ...run(DEAD).attempts,
              { laterMs: 10_000, queueMs: 5_000, jobMs: 10_000, exitCode: 0 },
            ],
          },
          run({ jobMs: 60_000 }, 8_000),
        ],
      },
    ],
    [
      "main's answer was taken, and then nothing can be read any more",
      {
        webhook: [],
        outages: [{ fromMs: 20_026, forMs: 10 * 60_000, kind: "unreadable" }],
        dispatches: [run({ jobMs: 10_000 })],
      },
    ],
    [
      "the webhook service's started comes after ours",
      { webhook: [11_000], dispatches: [run({ jobMs: 10_000 })] },
    ],
    [
      "the webhook service's started comes after ours and is counted after our answer",
      { webhook: [18_500], executionLagMs: 2_000, dispatches: [run({ jobMs: 10_000 })] },
    ],
  ])("%s", async (_what, schedule) => {
    expect(await complaints(schedule)).toEqual([]);
  });
});

test("what the sweep sends is counted late by any time: nothing is sent twice", async () => {
  const circumstances: Partial<Schedule>[] = [
    { webhook: [], dispatches: [run(DEAD)] },
    { webhook: [0, 0], dispatches: [run(DEAD), run(DEAD)] },
  ];
  for (const schedule of circumstances) {
    for (let executionLagMs = 0; executionLagMs < 200; executionLagMs += 4)
      expect([executionLagMs, await complaints({ ...schedule, executionLagMs })]).toEqual([
        executionLagMs,
        [],
      ]);
  }
});

test("the webhook service's started comes at any moment around our own started and our answer", async () => {
  for (const around of [10_000, 20_000]) {
    for (let ms = -20; ms < 100; ms++)
      expect([
        around + ms,
        await complaints({ webhook: [around + ms], dispatches: [run({ jobMs: 10_000 })] }),
      ]).toEqual([around + ms, []]);
  }
});

describe.each<[string, Partial<Schedule>]>([
  ["as documented", {}],
  ["nobody else sends started", { webhook: [] }],
  ["answers are seen late", { executionLagMs: 2_000, storeLagMs: 300 }],
  ["another executor is at work", { others: [{ startsMs: 0, takesMs: 15 * 60_000 }] }],
  [
    "answers are seen late, and another executor is at work",
    { executionLagMs: 2_000, storeLagMs: 300, others: [{ startsMs: 0, takesMs: 15 * 60_000 }] },
  ],
])("a process dies at its n-th side effect (%s)", (_what, circumstances) => {
  const kills = Array.from({ length: 14 }, (_, i) => i + 1).flatMap((effect): Kill[] => [
    { effect, isAfter: false },
    { effect, isAfter: true },
  ]);
  test.each<[string, (kill: Kill) => Partial<Schedule>]>([
    ["main", (mainKill) => ({ dispatches: [run({ mainKill })] })],
    ["main before own steps", (mainKill) => ({ dispatches: [run({ mainKill, ownSteps: true })] })],
    [
      "main, and its run is begun again",
      (mainKill) => ({
        dispatches: [
          {
            arrivesMs: 0,
            attempts: [...run({ mainKill, postKill: { afterMs: 0 } }).attempts, ...run().attempts],
          },
        ],
      }),
    ],
    ["post after own steps", (postKill) => ({ dispatches: [run({ postKill, ownSteps: true })] })],
    [
      "post of a main that died while the job ran",
      (postKill) => ({ dispatches: [run({ mainKill: { afterMs: 500 }, postKill })] }),
    ],
    ["main and post", (kill) => ({ dispatches: [run({ mainKill: kill, postKill: kill })] })],
    [
      "main, with a second dispatch behind it",
      (mainKill) => ({ dispatches: [run({ mainKill, postKill: { afterMs: 100 } }), run()] }),
    ],
    [
      "the sweep",
      (kill) => ({ dispatches: [run(DEAD)], sweepOffsetMs: 60_000, sweeps: [{ kill }, { kill }] }),
    ],
    [
      "the sweep that delivers",
      (kill) => ({
        dispatches: [run({ jobMs: 10_000 })],
        outages: [{ fromMs: 10_000, forMs: 10 * 60_000, kind: "refused" }],
        sweepOffsetMs: 11 * 60_000,
        sweeps: [{ kill }],
      }),
    ],
  ])("%s", async (_who, schedule) => {
    for (const kill of kills)
      expect([kill, await complaints({ ...circumstances, ...schedule(kill) })]).toEqual([kill, []]);
  });
});
