import fc from "fast-check";
import { backOffMs, bounded, retryAfterMs, tryAgain, within } from "../../src/domain/waiting";

/** A clock that notes how long it is asked to sleep. */
function notingClock() {
  const slept: number[] = [];
  return { slept, sleep: async (ms: number) => void slept.push(ms) };
}

test("back-off doubles up to 8 s, and chance takes at most half of it", () => {
  expect([1, 2, 3, 6, 7].map((attempt) => backOffMs(attempt, 250, 1))).toEqual([
    250, 500, 1_000, 8_000, 8_000,
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.integer({ min: 1, max: 8_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, firstMs, jitter) => {
        const [waitMs, fullMs] = [
          backOffMs(attempt, firstMs, jitter),
          backOffMs(attempt, firstMs, 1),
        ];
        expect(fullMs).toBeLessThanOrEqual(8_000);
        expect(waitMs).toBeLessThanOrEqual(fullMs);
        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(fullMs / 2));
      },
    ),
  );
});

test.each<[unknown, number | undefined]>([
  ["3", 3_000],
  [" 0 ", 0],
  ["Thu, 01 Jan 1970 00:00:09 GMT", 8_000],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ["soon", undefined],
  [undefined, undefined],
  [["3"], undefined],
])("Retry-After %j is %p ms", (header, waitMs) => {
  expect(retryAfterMs(header, 1_000)).toBe(waitMs);
});

describe("a bounded signal", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("ends with its time", () => {
    const { signal } = bounded({ limitMs: 100, reasonOf: (cause) => cause });
    jest.advanceTimersByTime(99);
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(signal.reason).toBe("time");
  });

  test("ends with the other one, also when that has ended before", () => {
    const stop = new AbortController();
    const { signal } = bounded({ limitMs: 100, stop: stop.signal, reasonOf: (cause) => cause });
    stop.abort();
    expect(signal.reason).toBe("stop");
    expect(bounded({ stop: stop.signal }).signal.aborted).toBe(true);
  });

  test("outlasts the other one by its grace", () => {
    const stop = new AbortController();
    const { signal } = bounded({ stop: stop.signal, graceMs: 50 });
    stop.abort();
    jest.advanceTimersByTime(49);
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  });

  test("a time that no timer can hold is not over at once", () => {
    const { signal, release } = bounded({ limitMs: 2 ** 40 });
    jest.advanceTimersByTime(1_000);
    expect(signal.aborted).toBe(false);
    release();
  });

  test("leaves nothing behind once it is released, also by work that throws", async () => {
    const stop = new AbortController();
    const kept = jest.spyOn(stop.signal, "removeEventListener");
    await expect(
      within({ limitMs: 100, stop: stop.signal }, () => Promise.reject(new Error("broken"))),
    ).rejects.toThrow("broken");
    expect(jest.getTimerCount()).toBe(0);
    expect(kept).toHaveBeenCalledTimes(1);
    const { signal, release } = bounded({ limitMs: 100, stop: stop.signal });
    release();
    stop.abort();
    expect(signal.aborted).toBe(false);
  });
});

test("trying again ends with the answer after which nothing is waited for", async () => {
  const clock = notingClock();
  const answer = await tryAgain(
    { clock },
    async (count) => `answer ${count}`,
    (_, count) => (count < 3 ? count * 10 : undefined),
  );
  expect(answer).toBe("answer 3");
  expect(clock.slept).toEqual([10, 20]);
});
