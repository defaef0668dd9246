import fc from "fast-check";
import { timeText, windowText } from "../../src/domain/text/time-text";

test.each([
  ["2026-11-08T10:00:00.000Z", "2026-11-08 10:00 UTC"],
  ["2026-11-08T10:00:07.9Z", "2026-11-08 10:00:07 UTC"],
  ["2026-11-08T10:00:00+02:00", "2026-11-08 08:00 UTC"],
  ["1772359201000", "2026-03-01 10:00:01 UTC"],
  ["release 12", "release 12"],
  ["2026-99-99", "2026-99-99"],
  ["", ""],
])("%j is told as %j", (time, words) => {
  expect(timeText(time)).toBe(words);
});

test.each([
  ["2026-03-01T10:00:00Z", "2026-03-01T10:05:00Z", "2026-03-01 10:00:00 to 10:05:00 UTC (5 min)"],
  ["2026-03-01T10:00:00Z", "2026-03-01T10:00:04.5Z", "2026-03-01 10:00:00 to 10:00:04 UTC (4.5 s)"],
  [
    "2026-03-01T22:00:00Z",
    "2026-03-02T01:30:00Z",
    "2026-03-01 22:00:00 to 2026-03-02 01:30:00 UTC (3.5 h)",
  ],
  ["yesterday", "noon", "yesterday to noon"],
  ["", "", ""],
])("from %j to %j is %j", (start, end, words) => {
  expect(windowText({ start, end })).toBe(words);
});

test("no text breaks it", () => {
  const time = fc.oneof(
    fc.string(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.stringMatching(/^\d{13}$/),
    fc.stringMatching(/^\d{4}-\d\d-\d\d.{0,5}$/),
  );
  fc.assert(
    fc.property(time, time, (start, end) => {
      expect(typeof timeText(start) + typeof windowText({ start, end })).toBe("stringstring");
    }),
  );
});
