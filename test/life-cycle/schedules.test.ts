import fc from "fast-check";
import type { RunOutcome, RunPlan, Trouble } from "./world";
import { runOnce, World } from "./world";

const RUNS = Number(process.env["SCHEDULES"] ?? 1000);

const trouble = fc.constantFrom<Trouble>("none", "none", "none", "refused", "reset", "answer lost", "stalled", "429", "502", "bus down");
const plan = (runId: number): fc.Arbitrary<RunPlan> =>
  fc.record(
    {
      runId: fc.constant(runId),
      jobMs: fc.integer({ min: 0, max: 30_000 }),
      exitCode: fc.constantFrom(0, 0, 1, 127),
      killedAt: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined, freq: 2 }),
      cancelledAtMs: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined, freq: 4 }),
      ownSteps: fc.boolean(),
      troubles: fc.array(trouble, { maxLength: 14 }),
    },
    { requiredKeys: ["runId", "jobMs", "exitCode"] },
  ) as fc.Arbitrary<RunPlan>;

const schedule = fc.record({
  /** When the webhook service's `started` comes, if it does; one for each request of the subscription. It sends them before the dispatch. */
  webhook: fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 2 }),
  other: fc.option(fc.record({ startsMs: fc.integer({ min: 0, max: 3_000 }), takesMs: fc.integer({ min: 0, max: 60_000 }) }), { nil: undefined, freq: 2 }),
  first: plan(1),
  second: fc.option(plan(2), { nil: undefined, freq: 2 }),
  secondLaterMs: fc.constantFrom(0, 100, 20_000, 200_000),
});

/**
 * One task, dispatched once or twice, with kills, cancellations, a second executor and a bad network. What must hold
 * whatever happens, as long as post comes to its end: nothing stays open, nothing ends while somebody is still at work,
 * and no run sends a second answer.
 */
test(`${RUNS} random schedules: no open task, no early completion, no second answer of a run`, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ webhook, other, first, second, secondLaterMs }) => {
      const world = new World();
      const event = world.openTask();
      // A subscription sends one `started` and one dispatch for each of its requests.
      const dispatches = webhook.length === 2 ? [first, second ?? { ...first, runId: 2 }] : [first, ...(second ? [second] : [])];
      for (const ms of webhook) void world.sleep(ms).then(() => world.isOpen(event) && world.answer("webhook-service", event, "started"));
      let otherIsAtWork = false;
      let endedEarly = false;
      if (other) {
        void world.sleep(other.startsMs).then(async () => {
          if (!world.isOpen(event)) return;
          otherIsAtWork = true;
          world.answer("other-service", event, "started");
          await world.sleep(other.takesMs);
          endedEarly = !world.isOpen(event);
          world.answer("other-service", event, "finished");
          otherIsAtWork = false;
        });
      }
      // The concurrency group of every documented workflow: runs for one task come one after the other.
      const oneByOne = async () => {
        const done: RunOutcome[] = [];
        for (const one of dispatches) {
          if (done.length > 0) await world.sleep(secondLaterMs);
          done.push(await runOnce(world, event, one));
        }
        return done;
      };
      const outcomes = await world.play(oneByOne());
      if (outcomes === "still going") throw new Error("a run hangs");
      await world.play(world.sleep(70_000));

      const answers = world.answers(event);
      const gaveUp = outcomes.some(({ post, main }) => (post && ("refused" in post || post.ended === "undelivered")) || (main !== "killed" && "refused" in main && post === undefined));
      expect(otherIsAtWork).toBe(false);
      expect(endedEarly).toBe(false);
      if (!gaveUp) expect({ open: world.isOpen(event), answers: answers.map(({ kind, source }) => `${kind} ${source}`) }).toEqual({ open: false, answers: expect.anything() as unknown });
      for (const { runId } of dispatches) {
        const ours = answers.filter(({ kind, source, data }) => kind === "finished" && source.includes(`/runs/${runId}/`) && !(data["labels"] as Record<string, string>)["pays"]);
        expect(ours.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: RUNS },
  );
}, 170_000);
