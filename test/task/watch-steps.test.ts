import { STEP_FUNCTIONS_CAN } from "../../src/step-functions/client";
import type { TaskReference } from "../../src/domain/task";
import { unread } from "../../src/domain/task";
import { watchSteps } from "../../src/task/watch-steps";

const MINUTE = 60_000;
const REFERENCE: TaskReference = {
  type: "sh.keptn.event.deployment.triggered",
  name: "deployment",
  kind: "triggered",
  id: "t-1",
  project: "shop",
};

/** Half an hour of own steps. @param says  what GitHub says about their job in that minute */
async function watched(says: (minute: number) => boolean | string) {
  let nowMs = 0;
  const beatsAt: number[] = [];
  const words: string[] = [];
  await watchSteps({
    task: unread({ reference: REFERENCE, event: {} }).task,
    plane: {
      address: "states",
      can: STEP_FUNCTIONS_CAN,
      deliver: () => Promise.reject(new Error("nothing is answered here")),
      isAborted: () => {
        beatsAt.push(nowMs / MINUTE);
        return Promise.resolve({ ok: true, value: false });
      },
    },
    clock: {
      nowMs: () => nowMs,
      sleep: (ms) => {
        nowMs += ms;
        return Promise.resolve();
      },
    },
    lookMs: 500,
    isWanted: () => nowMs < 30 * MINUTE,
    isJobAtWork: () => Promise.resolve(says(Math.floor(nowMs / MINUTE))),
    leaveWord: (sentence) => words.push(sentence),
  });
  return { last: beatsAt.at(-1) ?? 0, count: beatsAt.length, words };
}

test("as long as GitHub says that the job is at work, each look is a sign of life", async () => {
  const { last, count, words } = await watched(() => true);
  expect(last).toBeGreaterThan(29);
  expect(count).toBeGreaterThan(100);
  expect(words).toEqual([]);
});

test("after the job there is none", async () => {
  const { last } = await watched((minute) => minute < 7);
  expect(last).toBeLessThan(8);
});

test("without a word of GitHub they end after ten minutes, and post is told why", async () => {
  const { last, words } = await watched(() => "GitHub answered HTTP 403");
  expect(last).toBeGreaterThan(9);
  expect(last).toBeLessThanOrEqual(10);
  expect(words[0]).toMatch(/no sign of life.*GitHub answered HTTP 403; it needs `actions: read`/);
});

test("an outage of GitHub that is shorter is no end, and a longer one no end for ever", async () => {
  const short = await watched((minute) => minute < 3 || minute >= 12 || "no answer");
  expect([short.words, short.last > 29]).toEqual([[], true]);
  const long = await watched((minute) => minute < 3 || minute >= 20 || "no answer");
  expect(long.last).toBeGreaterThan(29);
  expect(long.count).toBeLessThan(short.count - 20);
});
