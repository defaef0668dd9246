import fc from "fast-check";
import {
  cut,
  finishedEvent,
  MAX_EVENT_BYTES,
  paymentEvent,
  startedEvent,
} from "../../src/domain/events/events";
import { outcome } from "../../src/domain/counting/outcome";
import type { Task } from "../../src/domain/task";
import { cases } from "../support/cases";

const task: Task = {
  type: "sh.keptn.event.get-action.triggered",
  name: "get-action",
  kind: "triggered",
  id: "t-1",
  keptnContext: "c-1",
  project: "shöp",
  stage: "staging",
  service: "carts",
};
const sender = {
  source: "https://github.com/octo/demo/actions/runs/1/attempts/1",
  labels: { team: "a" },
  mask: (text: string) => text.replaceAll("hush", "***"),
};

test("started carries identity, source and labels, and nothing of the triggered payload", () => {
  expect(startedEvent(task, sender).json).toMatchObject({
    specversion: "1.0",
    type: "sh.keptn.event.get-action.started",
    source: sender.source,
    shkeptncontext: "c-1",
    triggeredid: "t-1",
    data: {
      project: "shöp",
      stage: "staging",
      service: "carts",
      labels: { team: "a", githubRun: sender.source },
    },
  });
  expect(Object.keys(startedEvent(task, sender).data)).toEqual([
    "project",
    "stage",
    "service",
    "labels",
  ]);
});

test("finished carries the verdict, the data under the task's name, and its links as labels", () => {
  const result = outcome("warning", "slow", {
    labels: { by: "me" },
    data: { testURL: "https://x.example/1", reportUrl: "https://x.example/2", count: 3, url: "no" },
  });
  expect(finishedEvent(task, result, sender).data).toEqual({
    project: "shöp",
    stage: "staging",
    service: "carts",
    status: "succeeded",
    result: "warning",
    message: "slow",
    labels: {
      team: "a",
      by: "me",
      testURL: "https://x.example/1",
      reportUrl: "https://x.example/2",
      githubRun: sender.source,
    },
    "get-action": {
      testURL: "https://x.example/1",
      reportUrl: "https://x.example/2",
      count: 3,
      url: "no",
    },
  });
});

test("a job's label cannot replace the link to the run", () => {
  const result = outcome("pass", "ok", { labels: { githubRun: "https://evil.example" }, data: {} });
  expect(finishedEvent(task, result, sender).data["labels"]).toMatchObject({
    githubRun: sender.source,
  });
});

test("secrets are masked in message, data, keys and labels", () => {
  const result = outcome("fail", "said hush", {
    labels: { l: "hush" },
    data: { hush: "hush", deep: [{ a: "hush" }] },
  });
  expect(JSON.stringify(finishedEvent(task, result, sender).json)).not.toContain("hush");
});

test("a payment is told apart from the answer, and payments from each other", () => {
  const result = outcome("pass", "ok", { labels: { pays: "me" }, data: { a: "1" } });
  expect(paymentEvent(task, result, sender, 1).data).toMatchObject({
    status: "succeeded",
    result: "pass",
    labels: { pays: "started" },
  });
  expect(paymentEvent(task, result, sender, 2).data).toMatchObject({
    labels: { pays: "started 2" },
  });
  expect(paymentEvent(task, result, sender, 1).data["get-action"]).toBeUndefined();
});

test("a task named like a common field cannot overwrite it", () => {
  const result = outcome("pass", "ok", { labels: {}, data: { a: "1" } });
  expect(finishedEvent({ ...task, name: "message" }, result, sender).data["message"]).toBe("ok");
});

test("no event is larger than 60 KB, small fields stay whole, and cut ones say so", () => {
  const big = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 50 })
    .map((part) => part.repeat(3_000));
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ maxLength: 20 }),
        fc.oneof(big, fc.string(), fc.array(big, { maxLength: 2 })),
        { maxKeys: 8 },
      ),
      big,
      (data, message) => {
        const sent = finishedEvent(
          task,
          outcome("fail", message, { labels: { long: message }, data: { ...data, small: "kept" } }),
          sender,
        );
        expect(Buffer.byteLength(JSON.stringify(sent.json))).toBeLessThanOrEqual(MAX_EVENT_BYTES);
        const own = sent.data["get-action"] as Record<string, unknown>;
        for (const [name, value] of Object.entries(own))
          if (name !== "small")
            expect(Array.isArray(value)).toBe(
              Array.isArray((data as Record<string, unknown>)[name]),
            );
        expect((sent.data["message"] as string).includes("larger than an event may be")).toBe(
          JSON.stringify(own).length < JSON.stringify({ ...data, small: "kept" }).length,
        );
        expect((sent.data["get-action"] as Record<string, unknown>)["small"]).toBe("kept");
      },
    ),
    { numRuns: cases(60) },
  );
});

test("cutting keeps characters whole, prefers a word's end, and names the original size and the place of the rest", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.integer({ min: 150, max: 400 }),
      (text, max) => {
        const result = cut(text, max, "https://run");
        expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(
          Math.max(max, Buffer.byteLength(JSON.stringify(text)) <= max ? Infinity : max),
        );
        expect(result.isWellFormed()).toBe(true);
        if (result !== text)
          expect(result).toContain(`[cut from ${Buffer.byteLength(text)} bytes, see https://run]`);
      },
    ),
  );
  expect(cut("word ".repeat(100), 150, "u")).toMatch(/word … \[cut from 500 bytes, see u\]$/);
});
