import fc from "fast-check";
import { child } from "../../../src/catalogue/yaml-text";
import type { Json } from "../../../src/domain/text/json";
import { explanationIn } from "../../../src/jobs/http/explanation";
import { fits, valueAt, wordsOfExpected } from "../../../src/jobs/http/pointer";
import { retryAfterMs } from "../../../src/domain/waiting";
import { nextAttemptMs } from "../../../src/jobs/http/retry";

test.each<[string, unknown]>([
  // RFC 6901, section 5.
  ["", "whole"],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/e^f", 3],
  ["/g|h", 4],
  ["/i\\j", 5],
  ['/k"l', 6],
  ["/ ", 7],
  ["/m~0n", 8],
  // Nothing there.
  ["/foo/2", undefined],
  ["/foo/-", undefined],
  ["/foo/00", undefined],
  ["/foo/length", undefined],
  ["/nothing/at/all", undefined],
  ["/constructor", undefined],
  ["/foo/0/length", undefined],
])("the pointer %j finds %j", (pointer, expected) => {
  const document = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
  };
  expect(valueAt(document, pointer)).toEqual(expected === "whole" ? document : expected);
});

test("a pointer made of any path finds what is there", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.jsonValue(), (path, leaf) => {
      const document = path.reduceRight<Json>(
        (inner, key) => ({
          ["other" + key]: 1,
          ...(JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(inner)}}`) as object),
        }),
        JSON.parse(JSON.stringify(leaf)) as Json,
      );
      expect(valueAt(document, path.reduce<string>(child, ""))).toEqual(
        JSON.parse(JSON.stringify(leaf)),
      );
    }),
  );
});

test("any pointer into anything ends without an error", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.string(),
      (document, pointer) =>
        void valueAt(JSON.parse(JSON.stringify(document)) as Json, `/${pointer}`),
    ),
  );
});

test.each<[unknown, unknown, boolean]>([
  ["6", 6, true],
  [true, "true", true],
  [6, ["5", "6"], true],
  ["open", { contains: "pen" }, true],
  [["a", 2], { contains: "2" }, true],
  ["6", "7", false],
  [undefined, "", false],
  [null, "null", false],
  [{}, "[object Object]", false],
  [[1], "1", false],
  ["x", { contains: "" }, false],
  [undefined, { contains: "x" }, false],
  [1, { contains: "1" }, false],
])("%j against %j: %s", (value, expected, is) => {
  expect(fits(value as Json, expected as Json)).toBe(is);
});

test("what was expected is told in words", () => {
  expect([
    wordsOfExpected("a"),
    wordsOfExpected(["6", 7]),
    wordsOfExpected({ contains: "x" }),
  ]).toEqual(['"a"', '"6" or "7"', 'something with "x"']);
});

test.each<[unknown, string]>([
  [{ message: "a", error: "b" }, "a; b"],
  [
    {
      error: {
        message: "Operation Failed",
        detail: "Data Policy Exception: The following fields are mandatory: Resolution code",
      },
      status: "failure",
    },
    "Operation Failed; Data Policy Exception: The following fields are mandatory: Resolution code",
  ],
  [
    {
      status: "invalid event",
      message: "Event object is invalid",
      errors: ["Length of 'routing_key' is incorrect (should be 32 characters)"],
    },
    "Event object is invalid; Length of 'routing_key' is incorrect (should be 32 characters)",
  ],
  [
    { errorMessages: ["x"], errors: { priority: "Field 'priority' cannot be set." } },
    "x; priority: Field 'priority' cannot be set.",
  ],
  [
    {
      ok: false,
      error: "invalid_blocks",
      response_metadata: { messages: ["[ERROR] must be less than 3001 characters"] },
    },
    "invalid_blocks; [ERROR] must be less than 3001 characters",
  ],
  [
    {
      id: "1",
      name: "PermissionError",
      message: "You need SKIP_CHANGE_REQUEST",
      details: [{ message: "You need SKIP_CHANGE_REQUEST" }],
    },
    "You need SKIP_CHANGE_REQUEST",
  ],
  ["no_service", "no_service"],
  ["a\n\u0000\u202eb", "a b"],
  ["<html>x</html>", ""],
  ["<!DOCTYPE html>", ""],
  ["x".repeat(2_000), ""],
  [null, ""],
  [[], ""],
  [{ message: { deep: { message: { message: "too deep" } } } }, ""],
])("the words of %j", (document, words) => {
  expect(explanationIn(document as Json)).toBe(words);
});

test("words of anything are one line", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      expect(explanationIn(JSON.parse(JSON.stringify(document)) as Json)).not.toMatch(
        /[\r\n\p{Cc}]/u,
      );
    }),
  );
});

test("what may have had its effect is never repeated, whatever else is so", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom(0, 400, 403, 404, 408, 409, 429, 500, 502, 503),
      fc.constantFrom("no" as const, "maybe" as const),
      fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }),
      fc.boolean(),
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, status, reached, retryAfter, isRepeatable, leftMs, jitter) => {
        const waitMs = nextAttemptMs(
          attempt,
          { status, reached, retryAfterMs: retryAfter },
          { isRepeatable, leftMs, jitter },
        );
        if (waitMs === undefined) return;
        expect(attempt).toBeLessThan(4);
        expect(isRepeatable || status === 429 || (status === 0 && reached === "no")).toBe(true);
        expect([408, 429, 500, 502, 503, 0]).toContain(status);
        expect(waitMs).toBeLessThanOrEqual(Math.min(leftMs, 300_000));
        if (retryAfter !== undefined) expect(waitMs).toBe(retryAfter);
      },
    ),
  );
});

test("Retry-After is seconds or a date", () => {
  const nowMs = Date.parse("2026-11-01T10:00:00Z");
  expect([
    retryAfterMs("7", nowMs),
    retryAfterMs("Sun, 01 Nov 2026 10:00:30 GMT", nowMs),
    retryAfterMs("Sun, 01 Nov 2026 09:00:00 GMT", nowMs),
    retryAfterMs("soon", nowMs),
    retryAfterMs(undefined, nowMs),
  ]).toEqual([7_000, 30_000, 0, undefined, undefined]);
});
