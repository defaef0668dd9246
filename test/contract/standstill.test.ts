import { Watch, untilCalm } from "../support/standstill";

let idleMs = 0;
let watch: Watch;
let log: jest.SpyInstance;
beforeEach(() => {
  watch = new Watch(() => idleMs);
  log = jest.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  watch.end();
  log.mockRestore();
});

/** How often a test is played whose tries end like this, and what becomes of it. */
async function played(...tries: readonly (() => unknown)[]) {
  let count = 0;
  const play = untilCalm(watch, "a test", () => tries[count++]?.());
  const end = await play().then(
    () => "passed",
    (error: Error) => error.message,
  );
  return [count, end];
}

const afterIdle = (ms: number) => () => {
  idleMs += ms;
  throw new Error("a fault");
};

test("a test that fails while the machine runs has failed", async () => {
  expect(await played(afterIdle(0))).toEqual([1, "a fault"]);
  expect(await played(afterIdle(1_000))).toEqual([1, "a fault"]);
  expect(log).not.toHaveBeenCalled();
});

test("one that fails while the machine stands still is played again, twice at most, and the log says so", async () => {
  expect(await played(afterIdle(2_000), () => undefined)).toEqual([2, "passed"]);
  expect(String(log.mock.calls)).toMatch(
    /stood still for 1\d{3} ms while "a test" failed, so it is played again:\nError: a fault\n/,
  );
  expect(await played(afterIdle(2_000), afterIdle(0))).toEqual([2, "a fault"]);
  const stands = afterIdle(60_000);
  expect(await played(stands, stands, stands, stands)).toEqual([3, "a fault"]);
});
