import type { KeptnEvent } from "../../simulator";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import { runSweep } from "./sweep-run";
import type { AttemptOutcome } from "./workflow-run";
import { playAttempt } from "./workflow-run";
import { projectOf, World } from "./world";

const QUIET_MS = 60_000;

beforeAll(() => void jest.spyOn(Math, "random").mockReturnValue(0.5));
afterAll(() => jest.restoreAllMocks());

async function dispatch(world: World, event: KeptnEvent, id = 1): Promise<AttemptOutcome> {
  const run = world.github.addRun(id, `keptn-deployment ${event.id}`);
  return (await world.play(
    playAttempt(world, event, run, { jobMs: 1_000, exitCode: 0 }),
  )) as AttemptOutcome;
}

/** Plays something and proves that the control plane has heard nothing. */
async function silently<T>(world: World, play: () => Promise<T>): Promise<T> {
  const before = world.engine.bus.log.length;
  const result = await play();
  expect(world.engine.bus.log).toHaveLength(before);
  return result;
}

test("a forged dispatch: the id is unknown, nothing runs, nothing is sent, and the log says CA-311", async () => {
  const world = new World();
  const event = world.openTask();
  const outcome = await silently(world, () =>
    dispatch(world, { ...event, id: "00000000-0000-4000-8000-00000000beef" }),
  );
  expect(outcome).toMatchObject({
    main: {
      code: "CA-311",
      refused: expect.stringContaining("nothing was run and nothing is sent") as string,
    },
    post: "nothing owed",
  });
  expect(world.works).toEqual([]);
  expect(world.isOpen(event)).toBe(true);
});

test("a forged dispatch with the id of another task type: the same", async () => {
  const world = new World();
  const event = world.openTask();
  const outcome = await silently(world, () =>
    dispatch(world, { ...event, type: "sh.keptn.event.production-deployment.triggered" }),
  );
  expect(outcome).toMatchObject({ main: { code: "CA-311" }, post: "nothing owed" });
  expect(world.works).toEqual([]);
});

test.each<[string, (world: World, event: KeptnEvent) => Promise<unknown> | void]>([
  ["answered by an earlier run", (world, event) => dispatch(world, event)],
  [
    "answered by another executor",
    (world, event) => {
      world.answer("other", event, "started");
      world.answer("other", event, "finished");
    },
  ],
  [
    "aborted",
    (world, event) => world.engine.sequences.abort(projectOf(event), event.shkeptncontext),
  ],
  ["timed out", (world) => world.play(world.clock.sleep(12 * 60_000))],
])(
  "a replayed dispatch, of a task %s: nothing runs, nothing is sent, and the log says CA-312",
  async (_how, close) => {
    const world = new World();
    const event = world.openTask();
    await close(world, event);
    expect(world.isOpen(event)).toBe(false);
    const works = world.works.length;
    const outcome = await silently(world, () => dispatch(world, event, 2));
    expect(outcome).toMatchObject({
      main: { ended: "skipped", code: "CA-312" },
      post: "nothing owed",
    });
    expect(world.works).toHaveLength(works);
  },
);

describe("a forged outbox", () => {
  const OWN = "https://github.com/octo/demo/actions/runs/1/attempts/1";
  const text = (triggeredId: string, source = OWN) =>
    writeUndeliveredResult({
      triggeredId,
      source,
      outcome: { status: "succeeded", result: "pass", message: "Deployed", labels: {}, data: {} },
    });

  test.each<[string, (world: World, event: KeptnEvent) => void, RegExp]>([
    [
      "from the run of a pull request",
      (world, event) => {
        world.github.change(
          world.github.addRun(2, "Build", "pull_request"),
          "completed",
          "success",
        );
        world.github.upload(2, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text(event.id, OWN.replace("runs/1", "runs/2")),
        });
      },
      /does not belong to this task/,
    ],
    [
      "from the run of a pull request, in the name of ours",
      (world, event) => {
        world.github.change(
          world.github.addRun(2, "Build", "pull_request"),
          "completed",
          "success",
        );
        world.github.upload(2, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text(event.id),
        });
      },
      /does not belong to this task/,
    ],
    [
      "from a run that is no longer there",
      (world, event) =>
        world.github.upload(77, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text(event.id),
        }),
      /does not belong to this task/,
    ],
    [
      "for another task",
      (world, event) =>
        world.github.upload(1, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text("another-id"),
        }),
      /another task or run/,
    ],
    [
      "in the name of another run",
      (world, event) =>
        world.github.upload(1, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text(event.id, OWN.replace("runs/1", "runs/3")),
        }),
      /another task or run/,
    ],
    [
      "that is no JSON",
      (world, event) =>
        world.github.upload(1, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: "<html>",
        }),
      /is not JSON/,
    ],
    [
      "with a verdict of its own making",
      (world, event) =>
        world.github.upload(1, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text(event.id).replace('"pass"', '"approved"'),
        }),
      /no fitting result/,
    ],
    [
      "that is too large",
      (world, event) =>
        world.github.upload(1, undeliveredResultName(event, "1"), {
          [UNDELIVERED_RESULT_FILE]: text(event.id).replace("Deployed", "x".repeat(300_000)),
        }),
      /holds no result\.json of at most/,
    ],
    [
      "with other files only",
      (world, event) =>
        world.github.upload(1, undeliveredResultName(event, "1"), {
          "../result.json": text(event.id),
        }),
      /holds no result\.json/,
    ],
  ])("%s: nothing happens but a log entry with CA-604", async (_what, forge, why) => {
    const world = new World();
    const event = world.openTask();
    world.answer("webhook-service", event, "started");
    // Another executor is still at work, so the task is open and nothing is owed by us.
    world.answer("executor", event, "started");
    await dispatch(world, event);
    await world.play(world.clock.sleep(QUIET_MS));
    forge(world, event);
    await world.play(world.clock.sleep(QUIET_MS));
    const artifacts = world.github.artifacts.length;
    const swept = await silently(world, () =>
      world.play(runSweep(world, { projects: ["shop"], servedTasks: ["deployment"] })),
    );
    expect(swept).toMatchObject({ report: { problems: [], tasks: [{ did: "left" }] } });
    const { warnings } = swept as Awaited<ReturnType<typeof runSweep>>;
    expect(warnings).toEqual([expect.stringMatching(/\(CA-604\)$/)]);
    expect(warnings[0]).toMatch(why);
    expect(world.github.artifacts).toHaveLength(artifacts);
    expect(world.isOpen(event)).toBe(true);
  });

  test("for a task that no run here has taken: the same", async () => {
    const world = new World();
    const event = world.openTask();
    world.answer("webhook-service", event, "started");
    world.github.change(world.github.addRun(2, "Build", "pull_request"), "completed", "success");
    world.github.upload(2, undeliveredResultName(event, "1"), {
      [UNDELIVERED_RESULT_FILE]: text(event.id, OWN.replace("runs/1", "runs/2")),
    });
    await world.play(world.clock.sleep(QUIET_MS));
    const swept = await silently(world, () => world.play(runSweep(world, { projects: ["shop"] })));
    expect(swept).toMatchObject({
      report: { tasks: [{ did: "left" }] },
      warnings: [expect.stringMatching(/does not belong to this task \(CA-604\)$/)],
    });
  });
});
