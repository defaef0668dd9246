import type { KeptnEvent } from "../../simulator";
import { runSweep } from "./sweep-run";
import type { AttemptOutcome } from "./workflow-run";
import { playAttempt } from "./workflow-run";
import type { Trouble } from "./world";
import { World } from "./world";

const MINUTE = 60_000;
const TASKS = 20;
const OUTAGE = { fromMs: 5 * MINUTE, forMs: 120 * MINUTE };
const SERVICES = Array.from({ length: TASKS }, (_, i) => `service-${i}`);
const SERVES = { projects: ["shop"], servedTasks: ["deployment"] };

beforeAll(() => void jest.spyOn(Math, "random").mockReturnValue(0.5));
afterAll(() => jest.restoreAllMocks());

/**
 * The 20 jobs begin before the outage and end in it, one every few minutes; every third one fails.
 */
async function endAll(world: World, events: readonly KeptnEvent[]): Promise<AttemptOutcome[]> {
  return Promise.all(
    events.map(async (event, i) => {
      world.answer("webhook-service", event, "started");
      const run = world.github.addRun(i + 1, `keptn-deployment ${event.id}`);
      return playAttempt(world, event, run, {
        queueMs: 5_000 + i * 1_000,
        jobMs: OUTAGE.fromMs + i * 5 * MINUTE,
        exitCode: i % 3 === 0 ? 1 : 0,
        ownSteps: i % 2 === 0,
      });
    }),
  );
}

const finishedOf = (world: World, event: KeptnEvent) =>
  world.answers(event).filter(({ kind }) => kind === "finished");

test.each<Trouble>(["refused", "stalled", "502"])(
  "the control plane is away for two hours (%s) while 20 tasks end: the next sweep delivers every result once, the second does nothing",
  async (kind) => {
    const world = new World({ outages: [{ ...OUTAGE, kind }] });
    const events = world.openTasks("shop", SERVICES);
    const meanwhile = async () => {
      await world.clock.sleep(20 * MINUTE);
      return runSweep(world, SERVES);
    };
    const [outcomes, inOutage] = (await world.play(
      Promise.all([endAll(world, events), meanwhile()]),
    )) as [AttemptOutcome[], Awaited<ReturnType<typeof runSweep>>];
    expect(world.nowMs).toBeLessThan(OUTAGE.fromMs + OUTAGE.forMs);

    expect(inOutage.report).toMatchObject({
      tasks: [],
      problems: [expect.stringMatching(/^The open tasks of shop could not be read: .*\(CA-301\)$/)],
    });
    for (const { main, post, mainMs, postMs } of outcomes) {
      expect(["handed-over", "undelivered"]).toContain((main as { ended: string }).ended);
      expect(post).toMatchObject({
        ended: "undelivered",
        code: "CA-321",
        message: expect.stringMatching(
          /The result is kept as the artifact cloud-automation-outbox-\S+-1 of this run; the next sweep delivers it\.$/,
        ),
      });
      // Main has two minutes to deliver, post a little more than three, within what the runner
      // leaves it after a cancellation.
      if ((main as { ended: string }).ended === "undelivered")
        expect(mainMs).toBeLessThan(OUTAGE.fromMs + 19 * 5 * MINUTE + 140_000);
      expect(postMs).toBeLessThan(235_000);
    }
    expect(world.github.artifacts).toHaveLength(TASKS);
    expect(events.filter((event) => world.isOpen(event))).toHaveLength(TASKS);
    expect(events.flatMap((event) => finishedOf(world, event))).toEqual([]);

    await world.play(world.clock.until(world.begunMs + OUTAGE.fromMs + OUTAGE.forMs));
    const swept = await world.play(runSweep(world, SERVES));
    expect(swept).toMatchObject({
      report: { problems: [], tasks: Array.from({ length: TASKS }, () => ({ did: "delivered" })) },
    });
    events.forEach((event, i) => {
      const didFail = i % 3 === 0;
      expect(finishedOf(world, event)).toEqual([
        expect.objectContaining({
          source: world.github.attemptUrl({ id: i + 1, attempt: 1 }),
          status: "succeeded",
          result: didFail ? "fail" : "pass",
          pays: false,
        }),
      ]);
      expect(world.stateOf(event)).toBe("finished");
    });
    expect(world.github.artifacts).toEqual([]);

    const eventsBefore = world.engine.bus.log.length;
    expect(await world.play(runSweep(world, SERVES))).toMatchObject({
      report: { problems: [], tasks: [] },
      warnings: [],
    });
    expect(world.engine.bus.log).toHaveLength(eventsBefore);
    expect(world.violations).toEqual([]);
  },
);

test("results that could not be kept either: the next sweep finishes the tasks errored, each once", async () => {
  const world = new World({ outages: [{ ...OUTAGE, kind: "refused" }] });
  const [event] = world.openTasks("shop", ["carts"]) as [KeptnEvent];
  world.answer("webhook-service", event, "started");
  const run = world.github.addRun(1, `keptn-deployment ${event.id}`);
  const outcome = await world.play(
    playAttempt(world, event, run, { jobMs: 6 * MINUTE, exitCode: 0, cannotKeep: true }),
  );
  expect(outcome).toMatchObject({ post: { ended: "undelivered", code: "CA-322" } });
  await world.play(world.clock.until(world.begunMs + OUTAGE.fromMs + OUTAGE.forMs));
  await world.play(runSweep(world, SERVES));
  await world.play(runSweep(world, SERVES));
  expect(finishedOf(world, event)).toEqual([
    expect.objectContaining({
      status: "errored",
      result: "fail",
      message: expect.stringContaining("(CA-601)") as string,
    }),
  ]);
  expect(world.isOpen(event)).toBe(false);
});

test("one open task that nobody can read does not keep the sweep from the others", async () => {
  const world = new World({});
  const events = world.openTasks("shop", ["carts\u001b[2J", "orders"]);
  for (const event of events) world.answer("webhook-service", event, "started");
  await world.play(world.clock.until(world.begunMs + 20 * MINUTE));
  expect(await world.play(runSweep(world, SERVES))).toMatchObject({
    report: {
      tasks: [{ did: "finished", open: { task: { id: events[1]?.id } } }],
      problems: [
        expect.stringMatching(
          /^An open task of shop was left alone: .*data\.service: .*\(CA-101\)$/,
        ),
      ],
    },
  });
});
