import fc from "fast-check";
import type { Answer, EventCounts } from "../../src/domain/counting/event-counts";
import {
  owedBy,
  isAnsweredByWebhookAlone,
  isApprovalAnswered,
  isComplete,
} from "../../src/domain/counting/event-counts";

const ME = "https://github.com/octo/demo/actions/runs/7/attempts/1";
const EARLIER = ME;
const RERUN = ME.replace("attempts/1", "attempts/2");
const OTHER_RUN = ME.replace("runs/7", "runs/8");
const s = (source: string): Answer => ({ kind: "started", source });
const f = (source: string): Answer => ({ kind: "finished", source });
const open = (...answers: Answer[]): EventCounts => ({ open: true, answers });

test.each<
  [
    string,
    EventCounts,
    { name?: string; source?: string; startedSent?: number; finishedSent?: number },
    { started: boolean; finished: number },
  ]
>([
  ["nobody has answered: both are ours", open(), {}, { started: true, finished: 1 }],
  [
    "the webhook service sent started",
    open(s("webhook-service")),
    {},
    { started: false, finished: 1 },
  ],
  [
    "we sent started and it is not visible yet",
    open(),
    { startedSent: 1 },
    { started: false, finished: 1 },
  ],
  [
    "two requests in one subscription: one each",
    open(s("webhook-service"), s("webhook-service")),
    {},
    { started: false, finished: 1 },
  ],
  [
    "two requests, the other run has paid: still one",
    open(s("webhook-service"), s("webhook-service"), f(OTHER_RUN)),
    {},
    { started: false, finished: 1 },
  ],
  [
    "the webhook's started came late: ours was superfluous, both are paid",
    open(s(ME), s("webhook-service")),
    { startedSent: 1 },
    { started: false, finished: 2 },
  ],
  [
    "a second executor has started, nobody sent ours: our own pair",
    open(s("other-service")),
    {},
    { started: true, finished: 1 },
  ],
  [
    "a second executor beside the webhook service: one",
    open(s("webhook-service"), s("other-service")),
    {},
    { started: false, finished: 1 },
  ],
  [
    "a second executor is done, the webhook's is ours",
    open(s("webhook-service"), s("other-service"), f("other-service")),
    {},
    { started: false, finished: 1 },
  ],
  [
    "somebody answered the webhook's started for us, a second executor is still at work: nothing",
    open(s("webhook-service"), s("other-service"), f("bridge")),
    {},
    { started: false, finished: 0 },
  ],
  [
    "another live run of ours announced itself: our own pair",
    open(s(OTHER_RUN)),
    {},
    { started: true, finished: 1 },
  ],
  [
    "a re-run inherits what its earlier attempt left",
    open(s(EARLIER)),
    { source: RERUN },
    { started: false, finished: 1 },
  ],
  [
    "a re-run whose earlier attempt has answered, second executor open: nothing",
    open(s(EARLIER), f(EARLIER), s("other-service")),
    { source: RERUN },
    { started: false, finished: 0 },
  ],
  [
    "the webhook service failed one of two requests: the other is ours",
    open(s("webhook-service"), s("webhook-service"), f("webhook-service")),
    {},
    { started: false, finished: 1 },
  ],
  [
    "approval: the approval service's started is answered",
    open(s("approval-service")),
    { name: "approval" },
    { started: false, finished: 1 },
  ],
  [
    "approval: the webhook's started too",
    open(s("approval-service"), s("webhook-service")),
    { name: "approval" },
    { started: false, finished: 2 },
  ],
  [
    "approval: a person answered first, the webhook's started is left",
    open(s("approval-service"), s("webhook-service"), f("bridge")),
    { name: "approval" },
    { started: false, finished: 1 },
  ],
  [
    "approval-service is another executor for every other task",
    open(s("approval-service")),
    { name: "deployment" },
    { started: true, finished: 1 },
  ],
  [
    "our finished has arrived, a second executor is open: nothing more",
    open(s("webhook-service"), s("other"), f(ME)),
    {},
    { started: false, finished: 0 },
  ],
  [
    "of two we owe one has arrived",
    open(s(ME), s("webhook-service"), f(ME)),
    { startedSent: 1 },
    { started: false, finished: 1 },
  ],
])(
  "%s",
  (
    _name,
    counts,
    { name = "deployment", source = ME, startedSent = 0, finishedSent = 0 },
    expected,
  ) => {
    expect(owedBy(counts, { name }, { source, startedSent, finishedSent })).toMatchObject(expected);
  },
);

test("a run that stands for others of the same dispatches owes what they owe", () => {
  const me = { source: ME, also: [OTHER_RUN], startedSent: 0, finishedSent: 0 };
  expect(
    owedBy(
      open(s("approval-service"), s("webhook-service"), s("webhook-service")),
      { name: "approval" },
      me,
    ),
  ).toMatchObject({ started: false, finished: 3 });
  expect(owedBy(open(s(ME), s(OTHER_RUN)), { name: "signoff" }, me)).toMatchObject({
    started: false,
    finished: 2,
  });
  expect(owedBy(open(s(ME), s(OTHER_RUN), f(ME)), { name: "signoff" }, me)).toMatchObject({
    finished: 1,
    answered: 1,
  });
});

test.each<[string, EventCounts, boolean]>([
  ["nobody", open(s("approval-service"), s("webhook-service")), false],
  ["a person in the Bridge", open(s("approval-service"), s("webhook-service"), f("bridge")), true],
  [
    "the approval-service itself",
    open(s("approval-service"), f("approval-service"), s("webhook-service")),
    true,
  ],
  ["this very run", open(s("approval-service"), s("webhook-service"), f(ME)), false],
  [
    "an executor that paid for itself",
    open(s("approval-service"), s("webhook-service"), s("other"), f("other")),
    false,
  ],
  ["a person where there is no approval-service", open(s("webhook-service"), f("bridge")), false],
])("who has answered the approval: %s", (_who, counts, expected) => {
  expect(
    isApprovalAnswered(
      counts,
      { name: "approval" },
      { source: RERUN, startedSent: 0, finishedSent: 0 },
    ),
  ).toBe(expected);
  expect(
    isApprovalAnswered(
      counts,
      { name: "deployment" },
      { source: RERUN, startedSent: 0, finishedSent: 0 },
    ),
  ).toBe(false);
});

test("paying our debt never ends the task under another executor's hands, and ends it when nobody else is open", () => {
  const other = fc.record({ started: fc.integer({ min: 1, max: 2 }), answered: fc.boolean() });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 0, max: 1 }),
      fc.array(other, { maxLength: 3 }),
      (webhook, own, others) => {
        const answers = [
          ...Array.from({ length: webhook }, () => s("webhook-service")),
          ...Array.from({ length: own }, () => s(ME)),
          ...others.flatMap((o, i) => [
            ...Array.from({ length: o.started }, () => s(`executor-${i}`)),
            ...(o.answered ? Array.from({ length: o.started }, () => f(`executor-${i}`)) : []),
          ]),
        ];
        const owed = owedBy(
          open(...answers),
          { name: "test" },
          { source: ME, startedSent: own, finishedSent: 0 },
        );
        const sent = [
          ...(owed.started ? [s(ME)] : []),
          ...Array.from({ length: owed.finished }, () => f(ME)),
        ];
        const started = [...answers, ...sent].filter((a) => a.kind === "started").length;
        const finished = [...answers, ...sent].filter((a) => a.kind === "finished").length;
        const openElsewhere = others
          .filter((o) => !o.answered)
          .reduce((sum, o) => sum + o.started, 0);
        expect(started - finished).toBe(openElsewhere);
      },
    ),
  );
});

test("settled means finished ≥ started with finished > 0", () => {
  expect(isComplete(open())).toBe(false);
  expect(isComplete(open(s("a")))).toBe(false);
  expect(isComplete(open(s("a"), f("a")))).toBe(true);
  expect(isComplete(open(f("a")))).toBe(true);
});

test("a subscription that answers by itself is told from one that others answered", () => {
  expect(isAnsweredByWebhookAlone([s("webhook-service"), f("webhook-service")])).toBe(true);
  expect(isAnsweredByWebhookAlone([s("webhook-service"), f(OTHER_RUN)])).toBe(false);
  expect(isAnsweredByWebhookAlone([])).toBe(false);
});
