import { inTime } from "../../src/task/in-time";

test("work that is done in time gives its result, and its errors", () => {
  expect(inTime(10_000, () => 42)).toBe(42);
  expect(() =>
    inTime(10_000, () => {
      throw new TypeError("no");
    }),
  ).toThrow("no");
});

test("a pattern that would take hours is given up", () => {
  const text = "a".repeat(60);
  expect(inTime(20, () => /^(a+)+b$/.test(text))).toBeUndefined();
  expect(inTime(10_000, () => "goes on")).toBe("goes on");
});
