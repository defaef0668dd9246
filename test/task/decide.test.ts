import type { Answer, EventCounts } from "../../src/domain/counting/event-counts";
import { couldNotRun } from "../../src/domain/counting/outcome";
import type { Failure } from "../../src/domain/failure";
import { KEPTN_CAN } from "../../src/keptn/client";
import { decide, decision, ROW_IDS } from "../../src/task/decide";
import type { Facts, Saved, Settings, Step } from "../../src/task/knowledge";

const URL = "https://github.com/acme/shop/actions/runs";
const run = (id: number) => `${URL}/${id}/attempts/1`;
const ME = run(7);
const NOW = 1_000_000;

const LESS = {
  find: false,
  counts: false,
  look: false,
  once: true,
  started: false,
  openTasks: false,
  lapses: false,
  abort: false,
  progress: false,
};
const SHUT: Failure = { kind: "closed", reached: "no", message: "it is over" };

interface Case {
  readonly saved?: Partial<Saved>;
  readonly facts?: Partial<Facts>;
  readonly settings?: Partial<Settings>;
}

const started = (source: string): Answer => ({ kind: "started", source });
const finished = (source: string): Answer => ({ kind: "finished", source });
const counts = (...answers: Answer[]): EventCounts => ({ open: true, answers });
const CLOSED: EventCounts = { open: false, answers: [] };
const WEBHOOK = started("webhook-service");
const AWAY: Failure = { kind: "unreachable", reached: "no", message: "ECONNREFUSED" };
const FORBIDDEN: Failure = { kind: "unauthorized", reached: "no", message: "HTTP 403" };
const failed = (
  request: "counts" | "look" | "send",
  failure = AWAY,
  againMs?: number,
): Partial<Facts> => ({ failed: { request, failure, sinceMs: NOW, againMs } });
const kept = (source: string) => ({
  triggeredId: "id",
  source,
  outcome: couldNotRun("broken", "CA-405"),
});
const OUTCOME = { work: "over", outcome: "ours" } as const;
/** Nobody older is there. */
const ALONE = { older: [], kept: [] } as const;

function given({ saved, facts, settings }: Case): [Saved, Facts, Settings] {
  return [
    { work: "none", started: 0, finished: 0, ...saved },
    {
      nowMs: NOW,
      isCancelled: false,
      readUntilMs: NOW + 60_000,
      sendUntilMs: NOW + 60_000,
      doubtSinceMs: NOW,
      isOldDoubt: false,
      ...facts,
    },
    {
      role: "main",
      taskName: "deployment",
      sentMs: NOW - 600_000,
      source: ME,
      sendStarted: "auto",
      verify: "require",
      can: KEPTN_CAN,
      ...settings,
    },
  ];
}

/** Each row with the least that leads to it. */
const ROWS: readonly (readonly [row: string, step: Step, given: Case])[] = [
  ["cancelled", { do: "end", end: "cancelled" }, { facts: { isCancelled: true } }],
  ["again", { do: "wait", untilMs: NOW + 250 }, { facts: failed("counts", AWAY, NOW + 250) }],
  [
    "refused, ours",
    { do: "believe it arrived" },
    {
      saved: { ...OUTCOME, doubt: "finished" },
      facts: failed("send", SHUT),
      settings: { can: LESS },
    },
  ],
  [
    "refused",
    { do: "end", end: "too late" },
    { saved: OUTCOME, facts: failed("send", SHUT), settings: { can: LESS } },
  ],
  ["not sent", { do: "end", end: "undelivered" }, { facts: failed("send") }],
  [
    "unread answer",
    { do: "end", end: "answered, unread" },
    { saved: { ...OUTCOME, started: 1, finished: 1 }, facts: failed("counts") },
  ],
  ["unreadable", { do: "end", end: "unreadable" }, { facts: failed("counts") }],
  ["job over", { do: "conclude" }, { settings: { role: "post" } }],
  ["announced", { do: "work" }, { saved: { started: 1 } }],
  [
    "in doubt, again",
    { do: "send", what: "finished" },
    { saved: { ...OUTCOME, doubt: "finished" }, settings: { can: LESS } },
  ],
  [
    "arrived",
    { do: "believe it arrived" },
    {
      saved: { ...OUTCOME, doubt: "finished" },
      facts: { look: { atMs: NOW, hasArrived: true } },
    },
  ],
  [
    "did not arrive",
    { do: "believe it did not arrive" },
    {
      saved: { ...OUTCOME, doubt: "finished" },
      facts: { doubtSinceMs: NOW - 8_000, look: { atMs: NOW, hasArrived: false } },
    },
  ],
  [
    "never known",
    { do: "believe it did not arrive" },
    {
      saved: { ...OUTCOME, doubt: "finished" },
      facts: { isOldDoubt: true, ...failed("look", FORBIDDEN) },
    },
  ],
  [
    "in doubt for good",
    { do: "end", end: "undelivered" },
    { saved: { ...OUTCOME, doubt: "finished" }, facts: failed("look") },
  ],
  [
    "in doubt",
    { do: "look" },
    { saved: { ...OUTCOME, doubt: "finished" }, facts: { doubtSinceMs: NOW - 300 } },
  ],
  [
    "in doubt, waiting",
    { do: "wait", untilMs: NOW + 300 },
    { saved: { ...OUTCOME, doubt: "finished" } },
  ],
  [
    "answered",
    { do: "end", end: "answered" },
    { saved: { ...OUTCOME, finished: 1 }, facts: { lastCounts: counts(WEBHOOK) } },
  ],
  ["read", { do: "read counts" }, {}],
  [
    "closed by us",
    { do: "end", end: "answered" },
    // The webhook service sent one more than this dispatch answers for.
    {
      saved: { ...OUTCOME, started: 2, finished: 1 },
      facts: { counts: CLOSED },
    },
  ],
  ["closed before", { do: "end", end: "closed" }, { facts: { counts: CLOSED } }],
  [
    "closed, whose",
    { do: "look" },
    { saved: OUTCOME, facts: { counts: CLOSED }, settings: { role: "stand-in" } },
  ],
  [
    "closed, ours",
    { do: "end", end: "answered" },
    {
      saved: OUTCOME,
      facts: { counts: CLOSED, look: { atMs: NOW, hasArrived: true } },
      settings: { role: "stand-in" },
    },
  ],
  ["closed, why", { do: "ask for abort" }, { saved: OUTCOME, facts: { counts: CLOSED } }],
  [
    "closed elsewhere",
    { do: "end", end: "closed elsewhere" },
    { saved: OUTCOME, facts: { counts: CLOSED, isAborted: false } },
  ],
  [
    "lone finished",
    { do: "send", what: "started" },
    {
      saved: { work: "over" },
      facts: { counts: counts(finished(ME)) },
      settings: { role: "stand-in" },
    },
  ],
  [
    "repaired meanwhile",
    { do: "end", end: "repaired" },
    {
      saved: { work: "over" },
      facts: { counts: counts(started(ME)) },
      settings: { role: "stand-in" },
    },
  ],
  [
    "settled",
    { do: "end", end: "settled" },
    { facts: { counts: counts(started("executor"), finished("executor")) } },
  ],
  [
    "wait for started",
    { do: "wait", untilMs: NOW + 500 },
    { facts: { counts: counts(), firstCountsMs: NOW }, settings: { sentMs: NOW - 1_000 } },
  ],
  [
    "nothing owed",
    { do: "end", end: "answered by another run" },
    { facts: { counts: counts(WEBHOOK, started("executor"), finished(run(6))) } },
  ],
  ["duplicates", { do: "ask for older runs" }, { facts: { counts: counts(WEBHOOK) } }],
  [
    "kept results",
    { do: "ask for kept results" },
    { facts: { counts: counts(WEBHOOK), older: [] } },
  ],
  [
    "kept result",
    { do: "deliver", kept: kept(run(6)) },
    { facts: { counts: counts(WEBHOOK), older: [], kept: [kept(run(6))] } },
  ],
  [
    "older run",
    { do: "leave to", run: 6 },
    { facts: { counts: counts(WEBHOOK), older: [6], kept: [] } },
  ],
  ["announce", { do: "send", what: "started" }, { facts: { counts: counts(), ...ALONE } }],
  ["work", { do: "work" }, { facts: { counts: counts(WEBHOOK), ...ALONE } }],
  [
    "approval answered",
    { do: "balance" },
    {
      saved: OUTCOME,
      facts: {
        counts: counts(WEBHOOK, started("approval-service"), finished("approval-service")),
      },
      settings: { taskName: "approval" },
    },
  ],
  [
    "others",
    { do: "ask for runs" },
    {
      saved: OUTCOME,
      facts: { counts: counts(WEBHOOK) },
      settings: { role: "stand-in", isShared: true },
    },
  ],
  [
    "begun elsewhere",
    { do: "end", end: "begun elsewhere" },
    {
      saved: OUTCOME,
      facts: { counts: counts(WEBHOOK), hasBegun: true },
      settings: { role: "stand-in", isShared: true },
    },
  ],
  ["start", { do: "send", what: "started" }, { saved: OUTCOME, facts: { counts: counts() } }],
  [
    "finish",
    { do: "send", what: "finished" },
    { saved: OUTCOME, facts: { counts: counts(WEBHOOK) } },
  ],
  [
    "balance",
    { do: "send", what: "balancing finished", number: 1 },
    {
      saved: { ...OUTCOME, started: 1, finished: 1 },
      facts: { counts: counts(WEBHOOK, started(ME), finished(ME)) },
    },
  ],
];

test("the table below names every row, in their order", () => {
  expect(ROWS.map(([row]) => row)).toEqual(ROW_IDS);
});

test.each(ROWS)("%s", (row, step, known) => {
  expect(decision(...given(known))).toEqual({ row, step });
});

/** Facts that more than one row fits: the first of them has to be the one that counts. */
const ORDER: readonly (readonly [why: string, row: string, given: Case])[] = [
  [
    "a cancelled main sends nothing more, whatever is owed",
    "cancelled",
    { saved: OUTCOME, facts: { isCancelled: true, counts: counts(WEBHOOK) } },
  ],
  [
    "a send that failed is decided anew before it is repeated",
    "again",
    {
      saved: OUTCOME,
      facts: { lastCounts: counts(WEBHOOK), ...failed("send", AWAY, NOW + 250) },
    },
  ],
  [
    "post fixes the outcome before it reads, so that it can be kept whatever fails",
    "job over",
    { settings: { role: "post" }, saved: { work: "begun" } },
  ],
  [
    "what is in doubt is looked for before anything is counted: the counts may be late, too",
    "in doubt",
    {
      saved: { ...OUTCOME, doubt: "finished" },
      facts: { counts: counts(WEBHOOK), doubtSinceMs: NOW - 300 },
    },
  ],
  [
    "a look before 8 seconds are over does not say that it did not arrive",
    "in doubt, waiting",
    {
      saved: { ...OUTCOME, doubt: "finished" },
      facts: { doubtSinceMs: NOW - 7_999, look: { atMs: NOW, hasArrived: false } },
    },
  ],
  [
    "what was closed once stays closed, even where its end cannot be read",
    "closed elsewhere",
    { saved: OUTCOME, facts: { counts: CLOSED, isAborted: false, older: "unknown" } },
  ],
  [
    "counts that are equal without us end it before anybody waits for a `started`",
    "settled",
    {
      facts: { counts: counts(started("x"), finished("x")), firstCountsMs: NOW },
      settings: { sentMs: NOW },
    },
  ],
  [
    "a late `started` of ours is looked for after `finished`: the webhook service's may have crossed it",
    "read",
    { saved: { ...OUTCOME, started: 1, finished: 1 }, facts: { lastCounts: counts(started(ME)) } },
  ],
  [
    "what an older run has kept is delivered before another older run is left the task",
    "kept result",
    {
      facts: {
        counts: counts(WEBHOOK, WEBHOOK),
        older: [6],
        kept: [kept(run(5))],
      },
    },
  ],
  [
    "the answer to an approval is a person's: nothing kept is asked for",
    "work",
    {
      facts: { counts: counts(started("approval-service")), older: [] },
      settings: { taskName: "approval" },
    },
  ],
  [
    "an approval's `started` comes from its service, and where it does not, with the answer",
    "work",
    { facts: { counts: counts(), ...ALONE }, settings: { taskName: "approval" } },
  ],
  [
    "whoever begins while a stand-in waits is asked about before each send",
    "others",
    {
      saved: { ...OUTCOME, started: 0 },
      facts: { counts: counts() },
      settings: { role: "stand-in", isShared: true },
    },
  ],
];

test.each(ORDER)("%s", (_why, row, known) => {
  expect(decision(...given(known)).row).toBe(row);
});

describe("counts that cannot be read", () => {
  const unread = (saved: Partial<Saved>, settings: Partial<Settings>, failure = AWAY) =>
    decide(...given({ saved, settings, facts: { ...failed("counts", failure), ...ALONE } }));

  test.each<[string, Partial<Saved>, Partial<Settings>, Failure, Step]>([
    ["require: nothing is begun", {}, {}, AWAY, { do: "end", end: "unreadable" }],
    ["prefer: the work is done", {}, { verify: "prefer" }, AWAY, { do: "work" }],
    [
      "prefer, and nobody has sent started for certain: the result is kept",
      OUTCOME,
      { verify: "prefer" },
      AWAY,
      { do: "end", end: "unreadable" },
    ],
    [
      "prefer, and our started stands: it is sent",
      { ...OUTCOME, started: 1 },
      { verify: "prefer" },
      AWAY,
      { do: "send", what: "finished" },
    ],
    [
      "a token that may send and not read: it is sent",
      OUTCOME,
      {},
      FORBIDDEN,
      { do: "send", what: "finished" },
    ],
    [
      "always, and a token that may not read: what never went out goes out first",
      OUTCOME,
      { sendStarted: "always" },
      FORBIDDEN,
      { do: "send", what: "started" },
    ],
    ["off: it is sent", OUTCOME, { verify: "off" }, AWAY, { do: "send", what: "finished" }],
    [
      "a task that is no longer shown, after our started: it is sent",
      { ...OUTCOME, started: 1 },
      {},
      { ...AWAY, isForgotten: true },
      { do: "send", what: "finished" },
    ],
  ])("%s", (_what, saved, settings, failure, step) => {
    expect(unread(saved, settings, failure)).toEqual(step);
  });
});

describe("send-started", () => {
  test.each<[Settings["sendStarted"], Case, Step]>([
    ["never", { facts: { counts: counts(), ...ALONE } }, { do: "work" }],
    ["always", { facts: { counts: counts(WEBHOOK), ...ALONE } }, { do: "send", what: "started" }],
    ["never", { saved: OUTCOME, facts: { counts: counts() } }, { do: "send", what: "finished" }],
  ])("%s", (sendStarted, known, step) => {
    expect(decide(...given({ ...known, settings: { sendStarted } }))).toEqual(step);
  });

  test.each([0, 500, 1_000, 2_000, 3_500])(
    "the counts are looked at once more after %d ms",
    (elapsedMs) => {
      const next = [500, 1_000, 2_000, 3_500, 5_000].find((ms) => ms > elapsedMs) ?? 0;
      const since = NOW - elapsedMs;
      expect(
        decide(
          ...given({
            facts: { counts: counts(), firstCountsMs: since },
            settings: { sentMs: NOW - 10_000 },
          }),
        ),
      ).toEqual({ do: "wait", untilMs: since + next });
    },
  );
});

describe("several dispatches of one task", () => {
  const TWO = counts(WEBHOOK, WEBHOOK);

  test("as many runs work as answers are owed", () => {
    expect(decide(...given({ facts: { counts: TWO, older: [6], kept: [] } }))).toEqual({
      do: "work",
    });
  });

  test("the third leaves it to the first of the others", () => {
    expect(decide(...given({ facts: { counts: TWO, older: [5, 6], kept: [] } }))).toEqual({
      do: "leave to",
      run: 5,
    });
  });

  test("an older run that has answered owes nothing any more", () => {
    expect(
      decide(
        ...given({
          facts: { counts: counts(WEBHOOK, WEBHOOK, finished(run(6))), older: [6], kept: [] },
        }),
      ),
    ).toEqual({ do: "work" });
  });

  test("a re-run whose earlier attempt has announced the task is no duplicate", () => {
    expect(
      decide(...given({ facts: { counts: counts(started(`${URL}/7/attempts/2`)), older: [6] } })),
    ).toEqual({ do: "work" });
  });
});

describe("a control plane that cannot", () => {
  test("count is believed to have started the task, and gets its answer", () => {
    expect(decide(...given({ settings: { can: LESS }, facts: ALONE }))).toEqual({ do: "work" });
    expect(decide(...given({ settings: { can: LESS }, saved: OUTCOME }))).toEqual({
      do: "send",
      what: "finished",
    });
  });

  test("count and takes `started` gets it from us", () => {
    const settings = { can: { ...LESS, started: true } };
    expect(decide(...given({ settings, facts: ALONE }))).toEqual({ do: "send", what: "started" });
  });

  test("be read, and takes no `started` any more, is not worked for", () => {
    const settings = { can: { ...LESS, started: true } };
    expect(decide(...given({ settings, facts: failed("send", SHUT) }))).toEqual({
      do: "end",
      end: "closed",
    });
  });

  test("count leaves the task to an older run of the same dispatch", () => {
    const facts = { older: [6], kept: [] };
    expect(decide(...given({ settings: { can: LESS }, facts }))).toEqual({
      do: "leave to",
      run: 6,
    });
  });

  test("tell an abort is not asked for one", () => {
    expect(
      decide(
        ...given({
          settings: { can: { ...LESS, counts: true } },
          saved: OUTCOME,
          facts: { counts: CLOSED },
        }),
      ),
    ).toEqual({ do: "end", end: "closed elsewhere" });
  });
});
