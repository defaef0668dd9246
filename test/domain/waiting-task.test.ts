import fc from "fast-check";
import { UserError } from "../../src/domain/errors";
import type { WaitingTask } from "../../src/domain/counting/waiting-task";
import {
  waitingTaskName,
  readWaitingTask,
  writeWaitingTask,
} from "../../src/domain/counting/waiting-task";
import { codePoint } from "../support/texts";

const waiting: WaitingTask = {
  triggeredId: "id-1",
  deadline: "2026-11-01T10:00:00.000Z",
  waitsFor: "an approval",
};
const MAX_TEXT_CHARACTERS = 300;

test("what was written is what is read", () => {
  const deadline = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  fc.assert(
    fc.property(
      fc.string(),
      deadline,
      fc.string({ maxLength: MAX_TEXT_CHARACTERS }),
      fc.option(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { nil: undefined }),
      fc.option(fc.string({ minLength: 1, maxLength: MAX_TEXT_CHARACTERS }), { nil: undefined }),
      (triggeredId, until, waitsFor, runId, artifact) => {
        const given: WaitingTask = {
          triggeredId,
          deadline: until,
          waitsFor,
          ...(runId !== undefined && { runId }),
          ...(artifact !== undefined && { artifact }),
        };
        expect(readWaitingTask(writeWaitingTask(given))).toEqual(given);
      },
    ),
  );
});

test("a long text of what it waits for is cut: it stands in an event's message", () => {
  expect(
    readWaitingTask(writeWaitingTask({ ...waiting, waitsFor: "x".repeat(1_000) })).waitsFor,
  ).toHaveLength(MAX_TEXT_CHARACTERS);
});

const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(writeWaitingTask(waiting)) as object), ...change });

test.each<[string, string]>([
  ["nothing", ""],
  ["a page", "<html>"],
  ["null", "null"],
  ["a list", "[]"],
  ["another version", changed({ version: 2 })],
  [
    "a version that is only inherited",
    '{"__proto__":{"version":1},"triggeredId":"id-1","deadline":"2026-11-01T10:00:00.000Z","waitsFor":"x"}',
  ],
  ["no task", changed({ triggeredId: undefined })],
  ["a task that is a number", changed({ triggeredId: 7 })],
  ["no deadline", changed({ deadline: undefined })],
  ["a deadline that is no time, which would wait for ever", changed({ deadline: "tomorrow" })],
  ["a deadline that is a number", changed({ deadline: 1_800_000_000 })],
  ["nothing that it waits for", changed({ waitsFor: undefined })],
  ["an object that it waits for", changed({ waitsFor: {} })],
])("%s is refused with CA-604", (_what, text) => {
  let refusal: unknown;
  try {
    readWaitingTask(text);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(UserError);
  expect(refusal).toMatchObject({
    code: "CA-604",
    message: expect.stringMatching(/^The note of a waiting task/) as string,
  });
});

test.each<[string, unknown]>([
  ["text", "7"],
  ["a fraction", 7.5],
  ["too large", 2 ** 53],
  ["zero", 0],
  ["negative", -1],
  ["an object", {}],
])("a run number that is %s is left out", (_what, runId) => {
  expect(readWaitingTask(changed({ runId }))).toEqual(waiting);
});

test("no id and no attempt can make a name that GitHub refuses, or a path", () => {
  expect(waitingTaskName({ id: "5b6d3b6e" }, "3")).toBe("cloud-automation-parked-5b6d3b6e-3");
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), fc.string(), (id, attempt) => {
      expect(waitingTaskName({ id }, attempt)).toMatch(
        /^cloud-automation-parked-[\w.-]{0,100}-\d+$/,
      );
    }),
  );
});
