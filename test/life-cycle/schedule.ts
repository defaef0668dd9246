import fc from "fast-check";
import type { KeptnEvent } from "../../simulator";
import type { WorkflowRun } from "./github";
import type { Kill } from "./process";
import type { SweepOutcome, SweepPlan } from "./sweep-run";
import { runSweep } from "./sweep-run";
import type { AttemptOutcome, AttemptPlan } from "./workflow-run";
import { playAttempt } from "./workflow-run";
import type { Outage, Trouble } from "./world";
import { projectOf, World } from "./world";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SWEEP_EVERY_MS = 15 * MINUTE;
/** A runner needs some seconds to set a job up; by then what the run before it sent can be seen. */
const SET_UP_MS = 5 * SECOND;
/** After this time nothing is on its way any more, and the next sweep has to leave nothing open. */
const QUIET_MS = 31 * SECOND;
/** So many sweeps that meet no trouble have to be enough. */
const MAX_QUIET_SWEEPS = 4;

/** What happens to one task. Times are milliseconds since it was triggered by default. */
export interface Schedule {
  readonly keptnVersion: string;
  readonly storeLagMs: number;
  readonly executionLagMs: number;
  readonly outages: readonly Outage[];
  /** When the webhook service's `started` come; one for each request of the subscription. */
  readonly webhook: readonly number[];
  /** Other executors; one without an end never finishes. */
  readonly others: readonly { readonly startsMs: number; readonly takesMs: number | undefined }[];
  /**
   * Somebody who answers what the webhook service has started in our place, such as a person in the
   * Bridge. Where each executor sends its own `started`, nobody could tell whose he pays.
   */
  readonly intruderMs: number | undefined;
  readonly abortMs: number | undefined;
  readonly dispatches: readonly DispatchPlan[];
  /** The concurrency group of every documented workflow. */
  readonly isExclusive: boolean;
  /** `actions: read`. */
  readonly mayReadRuns: boolean;
  /** The sweep is told that this repository serves the task. */
  readonly isServed: boolean;
  readonly sweepOffsetMs: number;
  /** A sweep follows each run that did not succeed, too, so long after its end (`workflow_run`). */
  readonly sweepsAfterMs: number | undefined;
  /** The first sweeps; the later ones meet no trouble. */
  readonly sweeps: readonly SweepPlan[];
}

export interface DispatchPlan {
  readonly arrivesMs: number;
  /** One, and its re-runs, each so long after the end of the one before. */
  readonly attempts: readonly (AttemptPlan & { readonly laterMs: number })[];
}

const trouble = fc.constantFrom<Trouble>(
  "none",
  "none",
  "none",
  "refused",
  "reset",
  "answer lost",
  "stalled",
  "429",
  "502",
  "502 for an answer",
  "bus down",
);
const troubles = fc.array(trouble, { maxLength: 14 });
/** The value in one of so many schedules. */
const oneIn = <T>(many: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: many - 1 },
    { arbitrary: value, weight: 1 },
  );
const upTo = (max: number) => fc.integer({ min: 0, max });
const kill: fc.Arbitrary<Kill> = fc.oneof(
  fc.record({ effect: fc.integer({ min: 1, max: 25 }), isAfter: fc.boolean() }),
  fc.record({ afterMs: upTo(40 * SECOND) }),
);

const attempt: fc.Arbitrary<AttemptPlan & { laterMs: number }> = fc.record({
  laterMs: fc.oneof(upTo(20 * SECOND), upTo(40 * MINUTE)),
  jobMs: fc.oneof(
    { arbitrary: upTo(30 * SECOND), weight: 6 },
    { arbitrary: upTo(20 * MINUTE), weight: 1 },
  ),
  exitCode: fc.constantFrom(0, 0, 1, 127),
  queueMs: fc.constantFrom(SET_UP_MS, 6 * SECOND, 9 * SECOND, 20 * SECOND, 2 * MINUTE),
  stillborn: oneIn(15, fc.constantFrom("cancelled" as const, "startup_failure" as const)),
  mainSkipped: oneIn(
    12,
    fc.constantFrom("failure" as const, "cancelled" as const, "success" as const),
  ),
  ownSteps: fc.boolean(),
  mainKill: oneIn(2, kill),
  postKill: oneIn(4, kill),
  runnerGone: oneIn(
    6,
    fc.record({
      afterMs: upTo(60 * SECOND),
      noticedMs: fc.constantFrom(0, 10 * MINUTE),
      conclusion: fc.constantFrom("failure" as const, "cancelled" as const),
    }),
  ),
  cancelledAtMs: oneIn(4, upTo(40 * SECOND)),
  stubbornMs: upTo(5 * SECOND),
  cancelsOnAbort: fc.boolean(),
  waitsMs: oneIn(8, upTo(60 * MINUTE)),
  cannotKeep: fc.constantFrom(false, false, true),
  troubles,
}) as fc.Arbitrary<AttemptPlan & { laterMs: number }>;

/** Some begin while the first job is at work and last longer than main and post try. */
const outage = fc.record({
  fromMs: fc.oneof(upTo(40 * SECOND), upTo(3 * MINUTE)),
  forMs: fc.oneof(
    { arbitrary: upTo(10 * MINUTE), weight: 2 },
    { arbitrary: upTo(120 * MINUTE), weight: 1 },
  ),
  kind: fc.constantFrom<Trouble>("refused", "stalled", "502", "bus down", "unreadable"),
});

const dispatch = fc.record({
  arrivesMs: fc.constantFrom(0, 100, 5 * SECOND, 20 * SECOND, 200 * SECOND),
  attempts: fc.oneof(
    { arbitrary: fc.array(attempt, { minLength: 1, maxLength: 1 }), weight: 3 },
    { arbitrary: fc.array(attempt, { minLength: 2, maxLength: 3 }), weight: 1 },
  ),
});

export const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    keptnVersion: fc.constantFrom("1.4.5", "1.4.5", "1.4.5", "0.17.0"),
    storeLagMs: fc.oneof(
      { arbitrary: fc.constant(0), weight: 2 },
      { arbitrary: upTo(4 * SECOND), weight: 1 },
    ),
    executionLagMs: fc.oneof(
      { arbitrary: fc.constant(0), weight: 2 },
      { arbitrary: upTo(2 * SECOND), weight: 1 },
    ),
    outages: fc.oneof(
      { arbitrary: fc.constant([]), weight: 3 },
      { arbitrary: fc.array(outage, { minLength: 1, maxLength: 1 }), weight: 1 },
    ),
    webhook: fc.array(
      fc.oneof(
        { arbitrary: upTo(9 * SECOND), weight: 5 },
        { arbitrary: upTo(40 * SECOND), weight: 1 },
      ),
      { maxLength: 2 },
    ),
    others: fc.oneof(
      { arbitrary: fc.constant([]), weight: 1 },
      {
        arbitrary: fc.array(
          fc.record({
            startsMs: upTo(30 * SECOND),
            takesMs: fc.oneof(
              { arbitrary: upTo(2 * MINUTE), weight: 5 },
              { arbitrary: fc.constant(undefined), weight: 1 },
            ),
          }),
          { maxLength: 2 },
        ),
        weight: 1,
      },
    ),
    intruderMs: oneIn(6, upTo(60 * SECOND)),
    abortMs: oneIn(8, upTo(90 * SECOND)),
    dispatches: fc.oneof(
      { arbitrary: fc.array(dispatch, { minLength: 1, maxLength: 3 }), weight: 15 },
      { arbitrary: fc.constant([]), weight: 1 },
    ),
    isExclusive: fc.boolean(),
    mayReadRuns: fc.constantFrom(true, true, false),
    isServed: fc.boolean(),
    sweepOffsetMs: fc.oneof(
      { arbitrary: upTo(2 * MINUTE), weight: 2 },
      { arbitrary: upTo(SWEEP_EVERY_MS), weight: 1 },
    ),
    sweepsAfterMs: oneIn(2, fc.integer({ min: 5 * SECOND, max: 60 * SECOND })),
    sweeps: fc.array(
      fc.record({
        kill: oneIn(2, kill),
        troubles,
        isGitHubDown: fc.constantFrom(false, false, false, true),
      }) as fc.Arbitrary<SweepPlan>,
      { maxLength: 2 },
    ),
  })
  .map(({ dispatches, webhook, ...rest }) => {
    // A subscription sends one `started` and one dispatch for each of its requests.
    const first = dispatches[0];
    return {
      ...rest,
      webhook,
      dispatches:
        webhook.length === 2 && first && dispatches.length === 1 ? [first, first] : dispatches,
    };
  });

/** What has become of a schedule. */
export interface Played {
  readonly schedule: Schedule;
  readonly world: World;
  readonly event: KeptnEvent;
  readonly attempts: readonly {
    readonly source: string;
    readonly plan: AttemptPlan;
    readonly fromMs: number;
    readonly untilMs: number;
    readonly outcome: AttemptOutcome;
  }[];
  readonly sweeps: readonly {
    readonly fromMs: number;
    readonly untilMs: number;
    readonly outcome: SweepOutcome;
  }[];
  /** When somebody ended the sequence by hand. */
  readonly abortedMs: number | undefined;
}

export async function play(schedule: Schedule): Promise<Played> {
  const world = new World(schedule);
  const event = world.openTask();
  const { clock } = world;
  const attempts: Played["attempts"][number][] = [];
  const sweeps: Played["sweeps"][number][] = [];
  const extraSweeps: Promise<void>[] = [];
  let abortedMs: number | undefined;

  const webhook = schedule.webhook.map(async (ms) => {
    await clock.sleep(ms);
    world.answer("webhook-service", event, "started");
  });
  const others = schedule.others.map(async ({ startsMs, takesMs }, i) => {
    await clock.sleep(startsMs);
    if (!world.isOpen(event)) return;
    world.answer(`executor-${i}`, event, "started");
    if (takesMs === undefined) return;
    await clock.sleep(takesMs);
    world.answer(`executor-${i}`, event, "finished");
  });
  const intruder = async () => {
    if (schedule.intruderMs === undefined) return;
    await clock.sleep(schedule.intruderMs);
    if (
      world.isOpen(event) &&
      world.answers(event).some(({ source }) => source === "webhook-service")
    )
      world.answer("bridge", event, "finished");
  };
  const abort = async () => {
    if (schedule.abortMs === undefined) return;
    await clock.sleep(schedule.abortMs);
    if (!world.isOpen(event)) return;
    abortedMs = world.nowMs;
    world.engine.sequences.abort(projectOf(event), event.shkeptncontext);
  };

  let runIds = 0;
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    if (!schedule.isExclusive) return work();
    turn = turn.then(work);
    return turn;
  };
  const runs = schedule.dispatches.map(async ({ arrivesMs, attempts: plans }, i) => {
    await clock.sleep(arrivesMs + i);
    // GitHub numbers the runs in the order of the dispatches.
    const run = world.github.addRun(++runIds, `keptn-deployment ${event.id}`);
    for (const [n, plan] of plans.entries()) {
      if (n > 0) {
        await clock.sleep(plan.laterMs);
        world.github.rerun(run);
      }
      await inTurn(() => playOne(run, plan));
    }
  });
  const playOne = async (run: WorkflowRun, plan: AttemptPlan) => {
    const fromMs = world.nowMs;
    const source = world.github.attemptUrl(run);
    const outcome = await playAttempt(world, event, run, plan, schedule.mayReadRuns);
    attempts.push({ source, plan, fromMs, untilMs: world.nowMs, outcome });
    if (schedule.sweepsAfterMs !== undefined && run.conclusion !== "success")
      extraSweeps.push(sweepAfter(schedule.sweepsAfterMs));
  };
  const sweepAfter = async (ms: number) => {
    await clock.sleep(ms);
    await sweepOnce();
  };

  let overMs: number | undefined;
  const everything = Promise.all([...webhook, ...others, intruder(), abort(), ...runs]).then(
    async () => {
      for (const { fromMs, forMs } of schedule.outages)
        await clock.until(world.begunMs + fromMs + forMs);
      for (const { plan, untilMs } of attempts)
        await clock.until(world.begunMs + untilMs + (plan.waitsMs ?? 0));
      await Promise.all(extraSweeps);
      if (schedule.dispatches.length === 0) await clock.until(world.begunMs + 16 * MINUTE);
      overMs = world.nowMs;
    },
  );
  let begunSweeps = 0;
  /** Sweeps have a concurrency group of their own. */
  let sweepTurn: Promise<unknown> = Promise.resolve();
  const sweepOnce = (): Promise<{
    outcome: SweepOutcome;
    fromMs: number;
    isUntroubled: boolean;
  }> => {
    const swept = sweepTurn.then(async () => {
      await clock.sleep(SET_UP_MS);
      const fromMs = world.nowMs;
      const plan = schedule.sweeps[begunSweeps++];
      // Before 0.18 nobody lists the open tasks, so the sweep has to be given their names.
      const servedTasks =
        schedule.isServed || schedule.keptnVersion.startsWith("0.") ? ["deployment"] : [];
      const outcome = await runSweep(world, { projects: [projectOf(event)], servedTasks }, plan);
      sweeps.push({ fromMs, untilMs: world.nowMs, outcome });
      return { outcome, fromMs, isUntroubled: plan === undefined };
    });
    sweepTurn = swept;
    return swept;
  };
  const sweeping = async () => {
    await clock.sleep(schedule.sweepOffsetMs);
    for (let quiet = 0; quiet < MAX_QUIET_SWEEPS;) {
      const dueMs = clock.nowMs() + SWEEP_EVERY_MS;
      const { outcome, fromMs, isUntroubled } = await sweepOnce();
      const isQuiet = isUntroubled && overMs !== undefined && fromMs >= overMs + QUIET_MS;
      if (isQuiet && isIdle(outcome)) return;
      if (isQuiet) quiet++;
      await clock.until(dueMs);
    }
  };
  const ended = await world.play(Promise.all([everything, sweeping()]));
  if (ended === "still going") throw new Error("somebody is still at work after a day");
  return { schedule, world, event, attempts, sweeps, abortedMs };
}

/**
 * A sweep that had nothing to do any more; one that pays for a dispatch that no run took pays one
 * at a time.
 */
function isIdle({ report }: SweepOutcome): boolean {
  return (
    typeof report === "object" &&
    "tasks" in report &&
    report.problems.length === 0 &&
    report.tasks.every(({ did }) => did === "left")
  );
}
