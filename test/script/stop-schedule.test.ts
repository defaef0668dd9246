import type { StopReason } from "../../src/domain/job-result";
import type { EndSignal, ProcessTree } from "../../src/script/process-tree";
import { endTree, StopSchedule } from "../../src/script/stop-schedule";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A tree whose processes end at one signal, or at none. */
function treeThatEndsAt(last: EndSignal | undefined) {
  const begunMs = performance.now();
  const signals: Array<readonly [EndSignal, number]> = [];
  const tree = {
    signal: (signal: EndSignal) => signals.push([signal, performance.now() - begunMs]),
    living: () => (signals.some(([signal]) => signal === last) ? [] : [1]),
  };
  return {
    signals,
    firstOf: (signal: EndSignal) => signals.find(([sent]) => sent === signal)?.[1],
    end: async (schedule: StopSchedule) => {
      let endedMs: number | undefined;
      void endTree(tree as unknown as ProcessTree, schedule).then(
        () => (endedMs = performance.now() - begunMs),
      );
      await jest.advanceTimersByTimeAsync(60_000);
      return endedMs;
    },
  };
}

test.each<[StopReason, EndSignal, number, EndSignal[]]>([
  ["cancelled", "SIGINT", 50, ["SIGINT"]],
  ["cancelled", "SIGTERM", 3_050, ["SIGINT", "SIGTERM"]],
  ["cancelled", "SIGKILL", 5_050, ["SIGINT", "SIGTERM", "SIGKILL"]],
  ["deadline", "SIGINT", 50, ["SIGINT"]],
  ["deadline", "SIGTERM", 5_050, ["SIGINT", "SIGTERM"]],
  ["deadline", "SIGKILL", 10_050, ["SIGINT", "SIGTERM", "SIGKILL"]],
  ["aborted", "SIGKILL", 10_050, ["SIGINT", "SIGTERM", "SIGKILL"]],
])("%s: a tree that ends at %s is gone after %d ms", async (because, last, ms, kinds) => {
  const tree = treeThatEndsAt(last);
  expect(await tree.end(new StopSchedule(because))).toBe(ms);
  expect(tree.signals.map(([signal]) => signal)).toEqual(kinds);
});

test("cancelled: a tree that survives SIGKILL is given up before the runner loses patience", async () => {
  const tree = treeThatEndsAt(undefined);
  expect(await tree.end(new StopSchedule("cancelled"))).toBeLessThan(6_000);
  expect(tree.firstOf("SIGKILL")).toBe(5_000);
});

test("a cancellation during another ending hurries it, and the first reason stays", async () => {
  const schedule = new StopSchedule("deadline");
  setTimeout(() => schedule.hurry("cancelled"), 1_000);
  const tree = treeThatEndsAt("SIGKILL");
  expect(await tree.end(schedule)).toBe(6_050);
  expect([tree.firstOf("SIGTERM"), tree.firstOf("SIGKILL")]).toEqual([4_000, 6_000]);
  expect(schedule.because).toBe("deadline");
});

test("a cancellation that comes late delays nothing", async () => {
  const schedule = new StopSchedule("deadline");
  setTimeout(() => schedule.hurry("cancelled"), 9_000);
  const tree = treeThatEndsAt("SIGKILL");
  expect(await tree.end(schedule)).toBe(10_050);
});
