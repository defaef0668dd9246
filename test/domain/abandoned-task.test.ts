import type { Answer, EventCounts } from "../../src/domain/counting/event-counts";
import type {
  Judgement,
  OpenTask,
  RunRecord,
  SweepRules,
  Wait,
} from "../../src/domain/counting/abandoned-task";
import { judge, runsOfTask } from "../../src/domain/counting/abandoned-task";

const MINUTE_MS = 60_000;
const NOW_MS = Date.parse("2026-11-01T12:00:00.000Z");
const SWEEP = "https://github.com/octo/demo/actions/runs/9000/attempts/1";
const url = (id: number, attempt = 1) =>
  `https://github.com/octo/demo/actions/runs/${id}/attempts/${attempt}`;
const s = (source: string): Answer => ({ kind: "started", source });
const f = (source: string): Answer => ({ kind: "finished", source });
const counts = (...answers: Answer[]): EventCounts => ({ open: true, answers });
const run = (id: number, more: Partial<RunRecord> = {}): RunRecord => ({
  id,
  attemptUrl: url(id),
  title: "keptn-deployment id-1",
  isOver: true,
  conclusion: "failure",
  changedMs: NOW_MS - 10 * MINUTE_MS,
  origin: "dispatch",
  workflow: ".github/workflows/tasks.yml",
  commit: "c0ffee",
  ...more,
});
const live = (id: number): RunRecord => run(id, { isOver: false, conclusion: "" });

const task = {
  type: "sh.keptn.event.deployment.triggered",
  name: "deployment",
  kind: "triggered",
  id: "id-1",
  project: "shop",
  keptnContext: "ctx-1",
  stage: "dev",
  service: "carts",
} as const;
const open = (minutesOld = 60, name = "deployment"): OpenTask => ({
  task: { ...task, name },
  sentMs: NOW_MS - minutesOld * MINUTE_MS,
  event: {},
});
const rules: SweepRules = {
  servedTasks: ["deployment"],
  unclaimedAfterMs: 15 * MINUTE_MS,
  sweepUrl: SWEEP,
};
const wait = (minutesFromNow: number, more: Partial<Wait> = {}): Wait => ({
  triggeredId: "id-1",
  deadline: new Date(NOW_MS + minutesFromNow * MINUTE_MS).toISOString(),
  waitsFor: "an approval",
  ...more,
});
const WEBHOOK = s("webhook-service");

interface Case {
  readonly counts?: EventCounts;
  readonly runs?: readonly RunRecord[];
  readonly task?: OpenTask;
  readonly isSure?: boolean;
  readonly parked?: Readonly<Record<number, Wait>>;
  readonly rules?: SweepRules;
}

const judged = (given: Case): Judgement =>
  judge(
    given.task ?? open(),
    {
      counts: given.counts ?? counts(WEBHOOK),
      runs: given.runs ?? [],
      isSure: given.isSure ?? true,
      waitNoted: ({ id }) => given.parked?.[id],
    },
    given.rules ?? rules,
    NOW_MS,
  );

describe("left alone", () => {
  test.each<[string, Case, RegExp]>([
    ["a run is at work", { runs: [live(1)] }, /^run 1 is at work$/],
    ["one of two runs is at work", { runs: [run(1), live(2)] }, /^run 2 is at work$/],
    [
      "a run is at work although its deadline is over",
      { runs: [live(1)], parked: { 1: wait(-5) } },
      /^run 1 is at work$/,
    ],
    [
      "its run waits for reviewers, and the deadline is not over",
      { runs: [{ ...live(1), isWaiting: true }], parked: { 1: wait(5) } },
      /^waits for an approval until 2026-11-01T12:05:00\.000Z$/,
    ],
    [
      "its run waits for reviewers past the deadline, and has answered",
      {
        counts: counts(WEBHOOK, s("other"), f(url(1))),
        runs: [{ ...live(1), isWaiting: true }],
        parked: { 1: wait(-5) },
      },
      /^waits for an approval/,
    ],
    [
      "a run waits for reviewers of its own, and has written nothing down",
      { runs: [{ ...live(1), isWaiting: true }] },
      /^run 1 is at work$/,
    ],
    [
      "our run has answered, another executor has not",
      { counts: counts(WEBHOOK, s("other"), f(url(1))), runs: [run(1)] },
      /^our runs have answered/,
    ],
    [
      "an earlier attempt of our run has answered",
      {
        counts: counts(WEBHOOK, s("other"), f(url(1, 1))),
        runs: [run(1, { attemptUrl: url(1, 3) })],
      },
      /^our runs have answered/,
    ],
    [
      "somebody has answered in our place, another executor has not",
      { counts: counts(WEBHOOK, s("other"), f("bridge")), runs: [run(1)] },
      /^our runs have answered/,
    ],
    [
      "its run waits, and the deadline is not over",
      { runs: [run(1)], parked: { 1: wait(5) } },
      /^waits for an approval until 2026-11-01T12:05:00\.000Z$/,
    ],
    [
      "no run, and `tasks` does not name it",
      { rules: { ...rules, servedTasks: ["test"] } },
      /`tasks` does not name it/,
    ],
    ["no run yet: too young", { task: open(14) }, /no run belongs to it yet/],
    [
      "no run, and nobody can tell its age",
      { task: { ...open(), sentMs: NaN } },
      /no run belongs to it yet/,
    ],
    [
      "no run, and another executor is at work",
      { counts: counts(WEBHOOK, s("other")) },
      /another executor has started it/,
    ],
    [
      "no run, and a run of another repository is at work",
      { counts: counts(s("https://github.com/other/repo/actions/runs/1/attempts/1")) },
      /another executor has started it/,
    ],
    [
      "no run, and it has been answered by a stranger",
      { counts: counts(WEBHOOK, f("bridge")) },
      /answered already/,
    ],
    [
      "no run that GitHub lists, but it lists too many to be sure",
      { isSure: false },
      /too many runs to be sure/,
    ],
  ])("%s", (_when, given, why) => {
    const judgement = judged(given);
    expect(judgement).toEqual({ kind: "leave", why: expect.stringMatching(why) as string });
  });
});

describe("an approval that somebody else has answered is paid at once, whatever its run waits for", () => {
  const answered = counts(s("approval-service"), WEBHOOK, f("bridge"));

  test.each<[string, RunRecord, object]>([
    ["an issue", run(1, { conclusion: "success" }), {}],
    ["reviewers, who are not asked any more", { ...live(1), isWaiting: true }, { ends: 1 }],
  ])("%s", (_what, waiting, more) => {
    const judgement = judged({
      task: open(60, "approval"),
      counts: answered,
      runs: [waiting],
      parked: { 1: wait(500) },
    });
    expect(judgement).toEqual({
      kind: "finish",
      source: url(1),
      code: "CA-317",
      message: expect.stringMatching(
        /^Approval of carts in dev was answered elsewhere, but not the `started` of the webhook service\.$/,
      ) as string,
      ...more,
    });
  });

  test("not under the hands of a run that is at work", () => {
    expect(
      judged({
        task: open(60, "approval"),
        counts: answered,
        runs: [live(1)],
        parked: { 1: wait(500) },
      }),
    ).toMatchObject({ kind: "leave" });
  });
});

test("a run that waits for reviewers past the deadline is ended after its task", () => {
  expect(
    judged({ runs: [{ ...live(1), isWaiting: true }], parked: { 1: wait(-5) } }),
  ).toMatchObject({
    kind: "finish",
    source: url(1),
    code: "CA-603",
    ends: 1,
    message: expect.stringMatching(/^No one answered: /) as string,
  });
});

describe("finished", () => {
  test.each<[string, Case, { source: string; code: string; message: RegExp }]>([
    [
      "the only run failed",
      { runs: [run(1)] },
      {
        source: url(1),
        code: "CA-601",
        message:
          /^Deployment of carts in dev was never finished: run 1 failed and has not answered\.$/,
      },
    ],
    [
      "it was cancelled",
      { runs: [run(1, { conclusion: "cancelled" })] },
      { source: url(1), code: "CA-601", message: /run 1 was cancelled and/ },
    ],
    [
      "it ran into its limit",
      { runs: [run(1, { conclusion: "timed_out" })] },
      { source: url(1), code: "CA-601", message: /run 1 ran into its time limit and/ },
    ],
    [
      "its workflow does not load",
      { runs: [run(1, { conclusion: "startup_failure" })] },
      {
        source: url(1),
        code: "CA-601",
        message: /could not start \(its workflow file does not load\) and/,
      },
    ],
    [
      "it ended green and has no step that answers",
      { runs: [run(1, { conclusion: "success" })] },
      {
        source: url(1),
        code: "CA-601",
        message: /run 1 ended green, without a step that answers, and/,
      },
    ],
    [
      "a conclusion that nobody knows",
      { runs: [run(1, { conclusion: "" })] },
      { source: url(1), code: "CA-601", message: /run 1 ended \(unknown how\) and/ },
    ],
    [
      "at 0/0: the run never announced itself",
      { counts: counts(), runs: [run(1)] },
      { source: url(1), code: "CA-601", message: /run 1 failed/ },
    ],
    [
      "the run announced itself",
      { counts: counts(s(url(1))), runs: [run(1)] },
      { source: url(1), code: "CA-601", message: /run 1 failed/ },
    ],
    [
      "in the name of the latest attempt",
      { counts: counts(s(url(1, 1))), runs: [run(1, { attemptUrl: url(1, 2) })] },
      { source: url(1, 2), code: "CA-601", message: /run 1 failed/ },
    ],
    [
      "of two runs the one that owes",
      { counts: counts(WEBHOOK, WEBHOOK, f(url(1))), runs: [run(1), run(2)] },
      { source: url(2), code: "CA-601", message: /run 2 failed/ },
    ],
    [
      "beside an executor that is at work",
      { counts: counts(WEBHOOK, s("other")), runs: [run(1)] },
      { source: url(1), code: "CA-601", message: /run 1 failed/ },
    ],
    [
      "it waited in vain",
      { runs: [run(1, { conclusion: "success" })], parked: { 1: wait(-1) } },
      {
        source: url(1),
        code: "CA-603",
        message:
          /^No one answered: Deployment of carts in dev waited for an approval, until 2026-11-01T11:59:00\.000Z\.$/,
      },
    ],
    [
      "exactly at the deadline",
      { runs: [run(1)], parked: { 1: wait(0) } },
      { source: url(1), code: "CA-603", message: /No one answered/ },
    ],
    [
      "no run came",
      {},
      {
        source: SWEEP,
        code: "CA-602",
        message:
          /^Deployment of carts in dev was not taken: no run of this repository belongs to it after 60 minutes\.$/,
      },
    ],
    [
      "no run came, and nobody announced it",
      { counts: counts() },
      { source: SWEEP, code: "CA-602", message: /was not taken/ },
    ],
    [
      "no run came within exactly the time",
      { task: open(15) },
      { source: SWEEP, code: "CA-602", message: /after 15 minutes/ },
    ],
    [
      "no run came, and the other executor is done (found by the schedules)",
      { counts: counts(WEBHOOK, s("other"), f("other")) },
      { source: SWEEP, code: "CA-602", message: /was not taken/ },
    ],
    [
      "no run came for two requests, and an earlier sweep has paid one (found by the schedules)",
      {
        counts: counts(WEBHOOK, WEBHOOK, f(url(8999))),
        runs: [run(8999, { title: "Sweep", conclusion: "success" })],
      },
      { source: SWEEP, code: "CA-602", message: /was not taken/ },
    ],
    [
      "an earlier sweep died between its `started` and its `finished`",
      { counts: counts(s(url(8999))), runs: [run(8999, { title: "Sweep" })] },
      { source: url(8999), code: "CA-601", message: /run 8999 failed/ },
    ],
  ])("%s", (_when, given, { source, code, message }) => {
    expect(judged(given)).toMatchObject({
      kind: "finish",
      source,
      code,
      message: expect.stringMatching(message) as string,
    });
  });
});

describe("a lone `finished`, which would wait for ever for its `started` (found by the schedules)", () => {
  test("the missing one is sent in the name of its run", () => {
    expect(judged({ counts: counts(f(url(1))), runs: [run(1)] })).toEqual({
      kind: "start",
      source: url(1),
    });
  });

  test("also where another executor has come and gone", () => {
    expect(judged({ counts: counts(s("other"), f("other"), f(url(1))), runs: [run(1)] })).toEqual({
      kind: "start",
      source: url(1),
    });
  });

  test("not while a run is at work", () => {
    expect(judged({ counts: counts(f(url(1))), runs: [run(1), live(2)] })).toMatchObject({
      kind: "leave",
    });
  });

  test("not for somebody else's", () => {
    expect(judged({ counts: counts(f("other")), runs: [run(1)] })).not.toMatchObject({
      kind: "start",
    });
  });
});

describe("waiting for another run", () => {
  const awaited = run(50, { title: "Build", conclusion: "success" });

  test("is left alone while that run is at work", () => {
    expect(
      judged({
        runs: [run(1)],
        parked: { 1: wait(5, { awaited: { ...awaited, isOver: false } }) },
      }),
    ).toMatchObject({ kind: "leave" });
  });

  test("ends with that run's outcome as soon as it is over, also after the deadline", () => {
    for (const minutes of [5, -5]) {
      expect(
        judged({ runs: [run(1)], parked: { 1: wait(minutes, { awaited, artifact: "report" }) } }),
      ).toEqual({
        kind: "conclude",
        source: url(1),
        awaited: { run: awaited, artifact: "report" },
      });
    }
  });

  test("ends errored when that run is no longer there", () => {
    expect(judged({ runs: [run(1)], parked: { 1: wait(5, { awaited: "gone" }) } })).toMatchObject({
      kind: "finish",
      source: url(1),
      code: "CA-412",
    });
  });

  test("ends errored at the deadline, and names the run to cancel", () => {
    const still = { ...awaited, isOver: false };
    expect(judged({ runs: [run(1)], parked: { 1: wait(-5, { awaited: still }) } })).toMatchObject({
      kind: "finish",
      source: url(1),
      code: "CA-603",
      cancels: { run: still },
    });
  });
});

describe("two dispatches, one of which waits", () => {
  test("the other one, which died, is finished", () => {
    expect(
      judged({
        counts: counts(WEBHOOK, WEBHOOK),
        runs: [run(1, { conclusion: "success" }), run(2)],
        parked: { 1: wait(5) },
      }),
    ).toMatchObject({ kind: "finish", source: url(2) });
  });

  test("a dead duplicate of the dispatch that waits is no reason to end it", () => {
    expect(
      judged({
        counts: counts(WEBHOOK),
        runs: [run(1, { conclusion: "success" }), run(2)],
        parked: { 1: wait(5) },
      }),
    ).toMatchObject({
      kind: "leave",
      why: expect.stringContaining("waits for an approval") as string,
    });
  });
});

describe("the runs of a task", () => {
  const ids = (runs: readonly RunRecord[], ...answers: Answer[]) =>
    runsOfTask(task, counts(...answers), runs, () => true).map(({ id }) => id);

  test.each<[string, string, boolean]>([
    ["as the documented run-name writes it", "keptn-deployment id-1", true],
    ["alone", "id-1", false],
    ["between other words", "Deploy id-1 now", false],
    ["behind a second blank", "keptn-deployment  id-1", false],
    ["behind a tab", "keptn-deployment\tid-1", false],
    ["before another id", "keptn-deployment id-1 id-2", false],
    ["as a part of a longer id", "keptn-deployment id-12", false],
    ["with something glued to it", "keptn-deployment:id-1", false],
    ["not at all", "Build", false],
    ["in another case", "keptn-deployment ID-1", false],
  ])("the title names the id %s", (_how, title, belongs) => {
    expect(ids([run(1, { title })])).toEqual(belongs ? [1] : []);
  });

  test.each<[string, Partial<RunRecord>]>([
    ["of another trigger", { origin: "hand" }],
    ["of another branch, of a schedule or after another run", { origin: "other" }],
  ])("a title proves nothing in a run %s", (_of, more) => expect(ids([run(1, more)])).toEqual([]));

  test("a dispatch whose workflow answers other tasks is none for this one", () => {
    expect(
      runsOfTask(task, counts(), [run(1), run(2)], ({ id }) => id === 2).map(({ id }) => id),
    ).toEqual([2]);
  });

  test("a run that sent an answer belongs to it whatever its title, by any of its attempts", () => {
    expect(
      ids(
        [run(1, { title: "Build", attemptUrl: url(1, 3) }), run(2, { title: "Build" })],
        s(url(1, 1)),
      ),
    ).toEqual([1]);
  });

  test("a run with the same number in another repository does not", () => {
    expect(
      ids(
        [run(1, { title: "Build" })],
        s("https://github.com/other/repo/actions/runs/1/attempts/1"),
      ),
    ).toEqual([]);
  });

  test("a task without an id is named by no title", () => {
    expect(runsOfTask({ id: "" }, counts(), [run(1, { title: "Build " })], () => true)).toEqual([]);
  });

  test("come in the order in which they began", () => {
    expect(ids([run(3), run(1), run(2)])).toEqual([1, 2, 3]);
  });
});
