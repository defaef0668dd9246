import fc from "fast-check";
import type { Question } from "../../src/domain/approval";
import {
  beginsLikeCommand,
  parseCommand,
  readQuestion,
  strategyOf,
  writeQuestion,
} from "../../src/domain/approval";
import { codePoint } from "../support/texts";

const QUESTION: Question = {
  task: {
    type: "sh.keptn.event.approval.triggered",
    name: "approval",
    kind: "triggered",
    id: "7b0c2c7e",
    keptnContext: "0f5e1f5a",
    project: "shop",
    stage: "production",
    service: "carts",
  },
  source: "https://github.com/octo/demo/actions/runs/4711/attempts/1",
  deadline: "2026-12-01T10:00:00.000Z",
  remindAt: "2026-11-30T10:00:00.000Z",
};

test.each<[string, ReturnType<typeof parseCommand>]>([
  ["/approve", { decision: "approved", reason: "" }],
  ["/Approve  ship it ", { decision: "approved", reason: "ship it" }],
  ["/deny too\trisky\r\n\r\nask bert", { decision: "denied", reason: "too risky ask bert" }],
  ["/deny\nthe error budget\nis gone", { decision: "denied", reason: "the error budget is gone" }],
  ["/approve: yes", { decision: "approved", reason: "yes" }],
  ["/approve.", { decision: "approved", reason: "" }],
  ["/APPROVE!\nthanks", { decision: "approved", reason: "thanks" }],
  ["/deny, not now", { decision: "denied", reason: "not now" }],
  ["/deny - not now", { decision: "denied", reason: "not now" }],
  ["/deny – not now", { decision: "denied", reason: "not now" }],
  ["/deny — not now", { decision: "denied", reason: "not now" }],
  ["/deny -5 points", { decision: "denied", reason: "-5 points" }],
  // What is quoted, as answers by mail do, is not said.
  [
    "/approve\n\n> Comment /approve or /deny",
    { decision: "approved", reason: "> Comment /approve or /deny" },
  ],
  ["/approve see docs/deny", { decision: "approved", reason: "see docs/deny" }],
  ["/deny\n- the budget\n- the hour", { decision: "denied", reason: "- the budget - the hour" }],
])("the comment %j answers", (comment, command) => {
  expect(parseCommand(comment)).toEqual(command);
});

test.each<[string, boolean]>([
  ["/approved", true],
  ["/approved by all", true],
  ["/approve-me", true],
  ["/approve:yes", true],
  ["/approve? not yet", true],
  ["/DENYALL", true],
  // Both words: nobody can tell which one is meant.
  ["/approve or /deny", true],
  ["/approve\n/deny", true],
  ["/deny\n\nno, wait: /Approve.", true],
  // The workflows start no runner for these.
  [" /approve", false],
  ["\n/approve", false],
  ["/ approve", false],
  ["please /approve", false],
  ["> /approve", false],
  ["", false],
])("the comment %j is no answer; meant as one: %s", (comment, isAttempt) => {
  expect([parseCommand(comment), beginsLikeCommand(comment)]).toEqual([undefined, isAttempt]);
});

test("a reason is one line without control characters, and not long", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (text) => {
      const { reason = "" } = parseCommand(`/deny ${text}`) ?? {};
      expect(reason.length).toBeLessThanOrEqual(500);
      expect(reason).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});

test("whatever answers begins as the workflows' `if` wants it", () => {
  const comment = fc
    .tuple(
      fc.constantFrom("", " ", "\ufeff", "> "),
      fc.constantFrom("/approve", "/Deny", "approve"),
      fc.string({ unit: codePoint }),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(comment, (text) => {
      if (parseCommand(text)) expect(beginsLikeCommand(text)).toBe(true);
      expect(beginsLikeCommand(text)).toBe(
        ["/approve", "/deny"].some((word) => text.toLowerCase().startsWith(word)),
      );
    }),
  );
});

test("a question is found again in its issue, whatever its texts hold, and nothing of it is seen", () => {
  const text = fc.string({ minLength: 1 }).filter((value) => !/\p{Cc}/u.test(value));
  fc.assert(
    fc.property(text, text, fc.string(), (service, stage, around) => {
      const question = { ...QUESTION, task: { ...QUESTION.task, service, stage } };
      const body = `${around.replaceAll("<!--", "")}\n${writeQuestion(question)}`;
      expect(readQuestion(body)).toEqual(question);
      expect(writeQuestion(question)).toMatch(/^<!-- [\w -]+ -->$/);
    }),
  );
});

test.each<[string, string]>([
  ["no mark", "Please approve"],
  ["a mark that is no JSON", "<!-- cloud-automation-approval abc -->"],
  [
    "another version",
    "<!-- cloud-automation-approval " +
      `${Buffer.from(JSON.stringify({ ...QUESTION, version: 2 })).toString("base64url")} ` +
      "-->",
  ],
  ["a task without an id", writeQuestion({ ...QUESTION, task: { ...QUESTION.task, id: "" } })],
  ["a deadline that is none", writeQuestion({ ...QUESTION, deadline: "soon" })],
  [
    "another kind of event",
    writeQuestion({
      ...QUESTION,
      task: { ...QUESTION.task, type: "sh.keptn.event.approval.finished" },
    }),
  ],
  [
    "a control character in an id",
    writeQuestion({ ...QUESTION, task: { ...QUESTION.task, id: "a\nb" } }),
  ],
])("%s is no question", (_what, body) => {
  expect(readQuestion(body)).toBeUndefined();
});

test.each<[string, object, string]>([
  ["pass, manual", { result: "pass", approval: { pass: "manual" } }, "manual"],
  ["pass, nothing said", { result: "pass", approval: {} }, "manual"],
  [
    "pass, automatic",
    { result: "pass", approval: { pass: "automatic", warning: "manual" } },
    "pass",
  ],
  [
    "warning, automatic for pass only",
    { result: "warning", approval: { pass: "automatic" } },
    "manual",
  ],
  ["warning, automatic", { result: "warning", approval: { warning: "automatic" } }, "pass"],
  ["fail, whatever is said", { result: "fail", approval: { pass: "manual" } }, "fail"],
  [
    "the result of the evaluation counts where there is no other",
    { evaluation: { result: "fail" } },
    "fail",
  ],
  ["no result", { approval: { pass: "automatic" } }, "manual"],
])("the approval service with %s", (_what, data, expected) => {
  const strategy = strategyOf({ data } as Parameters<typeof strategyOf>[0]);
  expect(strategy.kind === "automatic" ? strategy.verdict : strategy.kind).toBe(expected);
});
